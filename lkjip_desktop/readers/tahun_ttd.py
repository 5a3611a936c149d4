"""The year that signatures below what was measured tell: a report of 2024 is signed in the first months of 2025."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.readers.lembar.tanda_tangan import Blok
from lkjip_desktop.readers.lembar.tanggal import tempat_tanggal
from lkjip_desktop.readers.tabel import Tabel
from lkjip_desktop.readers.tahun import mengukur

# Reports are due within three months of the year they report on.
_AWAL_TAHUN = re.compile(r"\b(?:januari|februari|maret)\s+(20\d{2})\b", re.I)


def tahun_tanda_tangan(blok: Iterable[Blok], tabel: Sequence[Tabel]) -> list[int]:
    """Return the year before each signature of January to March that stands below a table of realisasi."""
    return [tahun for satu in blok if (tahun := _tahun(satu)) is not None and _di_bawah_ukuran(satu, tabel)]


def _tahun(blok: Blok) -> int | None:
    pasangan = tempat_tanggal(blok.tempat_tanggal or "")
    cocok = _AWAL_TAHUN.search(pasangan[1]) if pasangan else None
    return int(cocok[1]) - 1 if cocok else None


def _di_bawah_ukuran(blok: Blok, tabel: Sequence[Tabel]) -> bool:
    atas = list(_di_atas(blok, tabel))
    return bool(atas) and mengukur(max(atas, key=lambda satu: satu.awal))


def _di_atas(blok: Blok, tabel: Sequence[Tabel]) -> Iterator[Tabel]:
    """The tables that begin above a signature, on its sheet."""
    letak, awal = blok.sel[0], min(ref.baris for ref in blok.sel)
    for satu in tabel:
        if (satu.lembar.nama, satu.lembar.berkas) == (letak.lembar, letak.berkas) and satu.awal < awal:
            yield satu
