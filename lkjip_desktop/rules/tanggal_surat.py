"""Place and date above a signature: "Sekayu, 15 Januari 2025", "Sekayu,   Januari 2025", "pada tanggal 2 Mei 2024"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

_BULAN = {
    nama: nomor
    for nomor, sebutan in enumerate(
        (
            "januari",
            "februari pebruari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november nopember",
            "desember",
        ),
        1,
    )
    for nama in sebutan.split()
}
_KOSONG = r"[.…_\s-]*"
_TANGGAL = (
    rf"(?P<hari>\d{{1,2}}|{_KOSONG})\s*(?P<bulan>{'|'.join(_BULAN)}|[.…_]{{3,}})\s*(?P<tahun>20\d\d)"
    r"|(?P<h>\d{1,2})\s*(?P<pisah>[-/.])\s*(?P<b>\d{1,2})\s*(?P=pisah)\s*(?P<t>20\d\d)"
)
ADA_TANGGAL = re.compile(
    rf"(?:{'|'.join(_BULAN)}|[.…_]{{3,}})\s*20\d\d|\d[-/.]\s?\d{{1,2}}[-/.]\s?20\d\d|\b(?:ditetapkan|dibuat)\s+di\b",
    re.I,
)
_TEMPAT = r"(?P<tempat>[A-Z][A-Za-z.'’ -]{2,38}?)"
_BARIS = re.compile(rf"[^\w(]*(?:{_TEMPAT}\s*,\s*(?:tanggal\s*)?|pada\s+tanggal\s*:?\s*)(?:{_TANGGAL})\W*", re.I)
_TANGGAL_SAJA = re.compile(rf"\W*(?:{_TANGGAL})\W*", re.I)
_DI = re.compile(rf"\W*(?:ditetapkan|dibuat|dikeluarkan)\s+di\s*:?\s*{_TEMPAT}\W*", re.I)
_BUKAN_TEMPAT = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jumat|jum'?at|sabtu|minggu|ahad|tahun|bulan|per|tanggal|data|keadaan|realisasi|sampai"
    r"|akhir|posisi|nomor|capaian|periode|triwulan|semester)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Tertanggal:
    """A place and a date as written; what is left blank is None."""

    teks: str
    tempat: str | None
    hari: int | None = None
    bulan: int | None = None
    tahun: int | None = None

    @property
    def mustahil(self) -> bool:
        """True for a date that no calendar has."""
        if self.tahun is None or self.bulan is None:
            return False
        if not 1 <= self.bulan <= 12:
            return True
        return self.hari is not None and not 1 <= self.hari <= monthrange(self.tahun, self.bulan)[1]

    @property
    def urut(self) -> tuple[int, int] | None:
        """Year and month, to compare by; None where one of them is blank or impossible."""
        return None if self.tahun is None or self.bulan is None or self.mustahil else (self.tahun, self.bulan)


def tertanggal(teks: str) -> Iterator[Tertanggal]:
    """Yield the lines of a text that are a place with a date, a date of signature, or a place of signature."""
    for baris in teks.splitlines():
        rapi = " ".join(baris.split())
        if len(rapi) > 90:
            continue
        if (cocok := _BARIS.fullmatch(rapi)) and not _BUKAN_TEMPAT.search(cocok["tempat"] or ""):
            yield _baca(rapi, cocok, cocok["tempat"])
        elif cocok := _DI.fullmatch(rapi):
            yield Tertanggal(rapi, cocok["tempat"].strip())


def tanggal_saja(teks: str) -> Tertanggal | None:
    """Return the date that a label's value is."""
    rapi = " ".join(teks.split())
    cocok = _TANGGAL_SAJA.fullmatch(rapi)
    return _baca(rapi, cocok, None) if cocok else None


def _baca(teks: str, cocok: re.Match[str], tempat: str | None) -> Tertanggal:
    hari, bulan = cocok["hari"] or cocok["h"] or "", (cocok["bulan"] or cocok["b"] or "").casefold()
    return Tertanggal(
        teks,
        tempat.strip() if tempat else None,
        int(hari) if hari.strip().isdigit() else None,
        _BULAN.get(bulan) or (int(bulan) if bulan.isdigit() else None),
        int(cocok["tahun"] or cocok["t"]),
    )
