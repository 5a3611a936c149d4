"""Official editions: figures before a perubahan give way to those after it, without a contradiction."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.laporan import JenisLembar, Kemunculan, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.kelompok import inti_angka

_RENCANA = frozenset(
    {
        JenisLembar.PERJANJIAN,
        JenisLembar.PENETAPAN,
        JenisLembar.RKT,
        JenisLembar.IKU,
        JenisLembar.PROGRAM,
        JenisLembar.PROGRAM_RKT,
    }
)
_DOKUMEN = r"(?:perjanjian|penetapan|rencana|anggaran|apbd|pk|rkt|renja|dpa)"
_NAMA = re.compile(r"\b(?:perubahan|dppa|dpa\s*-?\s*p|p\s*-\s*apbd|apbd\s*-?\s*p|revisi)\b", re.I)
_JUDUL = re.compile(
    rf"\bperubahan\s+{_DOKUMEN}\b|\b{_DOKUMEN}(?:\s+kinerja)?(?:\s+tahunan)?\s+perubahan\b|\bdppa\b", re.I
)
_BARIS_JUDUL, _KOLOM_JUDUL = range(1, 6), range(1, 4)


def lembar_perubahan(laporan: Laporan) -> frozenset[str]:
    """Return the sheets whose name or title says that they are the edition after a perubahan."""
    nama = {satu.nama for satu in laporan.lembar}
    return frozenset(satu for satu in nama if _NAMA.search(satu) or _berjudul_perubahan(laporan, satu))


def _berjudul_perubahan(laporan: Laporan, lembar: str) -> bool:
    judul = (CellRef(lembar, baris, kolom) for baris in _BARIS_JUDUL for kolom in _KOLOM_JUDUL)
    return any(_JUDUL.search(laporan.teks_sel.get(str(ref), "")) for ref in judul)


def berlaku(kejadian: Sequence[Kemunculan], perubahan: frozenset[str]) -> Sequence[Kemunculan]:
    """Return the occurrences without those that a perubahan replaced.

    Where a kind of sheet stands there in both editions the earlier figures go, and with them the same figure in any
    other plan: a RKT is not written again.
    """
    baru = [k for k in kejadian if k.nilai.ref is not None and k.nilai.ref.lembar in perubahan]
    if not baru:
        return kejadian
    sumber = {k.sumber for k in baru}
    tempat = {k.nilai.ref for k in baru}
    lama = [k for k in kejadian if k.nilai.ref not in tempat]
    murni = {inti_angka(k.nilai) for k in lama if k.sumber in sumber} - {inti_angka(k.nilai) for k in baru}
    return [*baru, *(k for k in lama if k.sumber not in _RENCANA or inti_angka(k.nilai) not in murni)]
