"""Official editions: a PK or DPA before and after its perubahan is a before/after, never a contradiction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.laporan import JenisLembar, Kemunculan, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import inti_nilai

RENCANA = frozenset(
    {
        JenisLembar.PERJANJIAN,
        JenisLembar.PENETAPAN,
        JenisLembar.RKT,
        JenisLembar.IKU,
        JenisLembar.PROGRAM,
        JenisLembar.PROGRAM_RKT,
    }
)
_NAMA = re.compile(r"\b(?:perubahan|dppa|dpa\s*-?\s*p|p\s*-\s*apbd|apbd\s*-?\s*p|revisi)\b", re.I)
_RENCANA = r"(?:perjanjian|penetapan|rencana|anggaran|apbd|pk|rkt|renja|dpa)"
_JUDUL = re.compile(
    rf"\bperubahan\s+{_RENCANA}\b|\b{_RENCANA}(?:\s+kinerja)?(?:\s+tahunan)?\s+perubahan\b|\bdppa\b", re.I
)


def lembar_perubahan(laporan: Laporan, lembar: str) -> bool:
    """True where a sheet's name or title says that it is the edition after a perubahan."""
    if _NAMA.search(lembar):
        return True
    judul = (CellRef(lembar, baris, kolom) for baris in range(1, 6) for kolom in (1, 2, 3))
    return any(_JUDUL.search(laporan.teks_sel.get(str(ref), "")) for ref in judul)


def tanpa_murni(laporan: Laporan, kejadian: Sequence[Kemunculan]) -> list[Kemunculan]:
    """Return the occurrences without those of the edition before a perubahan.

    Where one kind of sheet stands there in both editions, the figures of the earlier one go, and with them the same
    figure in any other plan: a RKT is not written again.
    """
    baru = [k for k in kejadian if k.nilai.ref and lembar_perubahan(laporan, k.nilai.ref.lembar)]
    sumber = {k.sumber for k in baru}
    murni = {inti_nilai(k.nilai) for k in kejadian if k.sumber in sumber and k not in baru}
    return [k for k in kejadian if k in baru or k.sumber not in RENCANA or inti_nilai(k.nilai) not in murni]
