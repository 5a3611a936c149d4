"""Whether quarters of money are running totals: what one row shows holds for its whole table.

The Renja form (Permendagri 86/2017, E.80 and E.81) asks for each quarter's own money, so that is taken unless the
figures say otherwise: no realisasi exceeds its pagu, and no running total falls.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.pilih_kolom import KolomFakta
from lkjip_desktop.readers.tabel import Tabel

_LEBIH = Decimal("1.05")  # a rounded or slightly overspent pagu proves nothing


def uang_berjalan(tabel: Tabel, angka: KolomAngka, fakta: Sequence[KolomFakta]) -> bool | None:
    """Return True where the parts of a year are running totals, None where the table has no parts of a year."""
    suara: Counter[bool] = Counter()
    berbagian = [satu for satu in fakta if satu.sebagian or satu.cadangan]
    for satu in berbagian:
        pagu = next((f.kolom[0] for f in fakta if _pagu(f, satu)), None)
        for baris in tabel.data:
            putusan = _putusan(angka, baris, satu, pagu)
            if putusan is not None:
                suara[putusan] += 1
    return suara[True] > suara[False] if berbagian else None


def _pagu(fakta: KolomFakta, bagian: KolomFakta) -> bool:
    return fakta.jenis is JenisFakta.ANGGARAN and fakta.tahun == bagian.tahun and not fakta.sebagian


def _putusan(angka: KolomAngka, baris: int, fakta: KolomFakta, pagu: Kolom | None) -> bool | None:
    """What one row shows, None where it shows nothing."""
    kolom = fakta.kolom if fakta.sebagian else fakta.cadangan
    bagian = [nilai.pasti for satu in kolom if (nilai := angka.baca(baris, satu)).berupa_angka]
    if len(bagian) < 2 or sum(satu != 0 for satu in bagian) < 2:
        return None
    setahun = angka.baca(baris, fakta.kolom[0]) if not fakta.sebagian else None
    if setahun is not None and setahun.berupa_angka and bagian[-1] != sum(bagian):
        return {bagian[-1]: True, sum(bagian): False}.get(setahun.pasti)
    if any(kiri > kanan for kiri, kanan in pairwise(bagian)):
        return False
    batas = angka.baca(baris, pagu) if pagu is not None else None
    if batas is not None and batas.berupa_angka and sum(bagian) > batas.pasti * _LEBIH:
        return True
    return None
