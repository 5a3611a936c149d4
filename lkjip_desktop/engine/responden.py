"""What a text says of the respondents of a survey: their whole number, the population, the sample that it asks for."""

from __future__ import annotations

import re
from fractions import Fraction

_RESPONDEN = re.compile(
    r"responden(?!\D{0,25}tahun)\D{0,25}?(\d[\d.]*)|(?<!tahun )(?<![\d.,])(\d[\d.]*)\s*(?:orang\s*)?responden", re.I
)
# A part of the respondents, or a number that was only planned.
_SEBAGIAN = re.compile(
    r"laki|perempuan|wanita|\bpria\b|usia|umur|pendidikan|pekerjaan|minimal|paling sedikit|target|rencana|semester|"
    r"triwulan|\btw\b|setiap|masing|populasi|sebelumnya|tahun lalu|puas\b|menjawab|menyatakan|memilih|unsur|%",
    re.I,
)
_POPULASI = re.compile(
    r"(?:populasi|(?:jumlah|total) (?:penerima|pengguna|pemohon)(?: (?:layanan|pelayanan))?)\D{0,40}?(\d[\d.]*)", re.I
)
# Krejcie and Morgan 1970: chi-square for one degree of freedom at 95%, half the population, 5% error.
_KHI, _SEPARUH, _GALAT = Fraction(3841, 1000), Fraction(1, 2), Fraction(5, 100)


def jumlah_responden(teks: str) -> str | None:
    """Return the number of all respondents as written in a text, None where it speaks of none or only of some."""
    cocok = _RESPONDEN.search(teks)
    if cocok is None or _SEBAGIAN.search(_anak_kalimat(teks, cocok)):
        return None
    return (cocok[1] or cocok[2]).rstrip(".")


def jumlah_populasi(teks: str) -> str | None:
    """Return the size of the population as written in a text."""
    cocok = _POPULASI.search(teks)
    return cocok[1].rstrip(".") if cocok else None


def sampel_terkecil(populasi: int) -> int:
    """Return the sample that Krejcie and Morgan ask of a population of at least 1."""
    ragam = _KHI * _SEPARUH * (1 - _SEPARUH)
    return round(ragam * populasi / (_GALAT**2 * (populasi - 1) + ragam))


def _anak_kalimat(teks: str, cocok: re.Match[str]) -> str:
    """The part of a sentence around a match, between its commas and semicolons."""
    awal = max(teks.rfind(tanda, 0, cocok.start()) for tanda in ",;")
    akhir = min((i for i in (teks.find(tanda, cocok.end()) for tanda in ",;") if i >= 0), default=len(teks))
    return teks[awal + 1 : akhir]
