"""The figures of a sentence: which numbers are figures at all, how they read, in which unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.tanggal import BULAN
from lkjip_desktop.engine.selang import Selang, selang_cetak, titik

_ANGKA = re.compile(
    r"(?<![\w/.,\-–‑])(?P<rp>Rp\s*\.?\s*)?(?P<angka>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*)"
    r"(?:,-+)?(?:\s*\((?P<terbilang>[a-z][a-z\s-]{1,120})\))?(?:\s*(?P<skala>ribu|juta|mili?y?ar|triliun)\b)?"
    r"(?:\s*(?P<satuan>%|[a-z][a-z/]*))?",
    re.I,
)
_SKALA = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
# A number behind one of these names or numbers something.
_NAMA = re.compile(
    r"(?:\b(?:nomor|nomer|no|nmr|pasal|ayat|bab|tabel|gambar|grafik|bagan|lampiran|formulir|halaman|hal|tanggal|tgl|kode"
    r"|nip|nrp|nik|telp|telepon|hp|fax|faks|pos|jalan|jl|rt|rw|triwulan|tw|semester|tahap|kelas|eselon|golongan|ke"
    r"|angka|poin|butir|sdgs?|usia|umur|halaman|lantai|versi|iso)\b[\s.:]*(?:ke-?\s*)?|ke-\s*|[<>≥≤]\s*|\bU)$",
    re.I,
)
_BULAN = re.compile(rf"\s*(?:{'|'.join(BULAN)})\b", re.I)
_RENTANG_SESUDAH = re.compile(r"\s*%?\s*(?:-|–|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*\d", re.I)
_RENTANG_SEBELUM = re.compile(r"\d\s*%?\s*(?:-|–|s\.?\s*/?\s*d\.?)\s*$", re.I)
_OPERATOR_SEBELUM, _OPERATOR_SESUDAH = (
    re.compile(r"[x×*/:÷+=^]\s*\(?$|\btimes\s*$", re.I),
    re.compile(r"\s*\)?\s*(?:[×*/÷+=^]|[x:](?=\s*\d)|times\b)", re.I),
)
_BUTIR = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[•❖➢-])\s+$")
_TAUTAN = re.compile(r"https?://\S+|www\.\S+|[^\s@]{1,64}@\S+|\b\d{8}\s\d{6}\s\d\s\d{3}\b|\b\d{18}\b")
_TAHUN = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class AngkaNaskah:
    """A figure in a text: its offsets (money with its Rp, per cent with its sign), its unit in lower case.

    `hitungan` marks an operand or result of a printed equation.
    """

    awal: int
    akhir: int
    angka: Angka
    satuan: str
    uang: bool = False
    kali: int = 1
    hitungan: bool = False

    @property
    def persen(self) -> bool:
        """True for per cent, written or signed."""
        return self.satuan in ("%", "persen", "prosen")

    @property
    def selang(self) -> Selang:
        """All values that print so; whole money is exact."""
        dasar = selang_cetak(self.angka)
        if self.uang and self.kali == 1 and self.angka.nilai is not None:
            return titik(Fraction(self.angka.nilai))
        return dasar * titik(self.kali) if self.kali != 1 else dasar

    @property
    def nilai(self) -> Fraction:
        """The figure as it reads."""
        return Fraction(self.angka.pasti) * self.kali

    @property
    def berarti(self) -> int:
        """How many digits tell it from others."""
        return len(re.sub(r"\D", "", self.angka.teks).strip("0"))


def angka_naskah(teks: str) -> Iterator[AngkaNaskah]:
    """Yield the figures of a text: no years, dates, regulations, numbering, ranges, NIP, telephone numbers."""
    tautan = [satu.span() for satu in _TAUTAN.finditer(teks)]
    for cocok in _ANGKA.finditer(teks):
        if any(awal <= cocok.start() < akhir for awal, akhir in tautan) or not _berupa_ukuran(teks, cocok):
            continue
        angka = baca_angka(cocok["angka"])
        if not angka.berupa_angka:
            continue
        satuan = (cocok["satuan"] or "").lower()
        akhir = cocok.end("angka")
        if satuan == "%":
            akhir = cocok.end("satuan")
        kali = _SKALA.get((cocok["skala"] or "").lower(), 1)
        yield AngkaNaskah(
            cocok.start(), akhir, angka, satuan, cocok["rp"] is not None, kali, _dalam_hitungan(teks, cocok, akhir)
        )


def _berupa_ukuran(teks: str, cocok: re.Match[str]) -> bool:
    sebelum, sesudah = teks[max(0, cocok.start() - 24) : cocok.start()], teks[cocok.end("angka") :][:24]
    if cocok["rp"] is None and _TAHUN.fullmatch(cocok["angka"]) and (cocok["satuan"] or "") not in ("%", "persen"):
        return False
    if _NAMA.search(sebelum) or _BULAN.match(sesudah) or re.match(r"[\-/‑]\w|\w", sesudah):
        return False
    if _RENTANG_SESUDAH.match(sesudah) or _RENTANG_SEBELUM.search(sebelum):
        return False
    butir = teks[: cocok.start()].strip(" (\t") == "" and re.match(r"[.)]\s", sesudah) is not None
    return not butir and not _BUTIR.fullmatch(teks[: cocok.end("angka")] + sesudah[:2])


def _dalam_hitungan(teks: str, cocok: re.Match[str], akhir: int) -> bool:
    sebelum = teks[max(0, cocok.start() - 8) : cocok.start()]
    return (
        _OPERATOR_SEBELUM.search(sebelum) is not None or _OPERATOR_SESUDAH.match(teks[akhir : akhir + 12]) is not None
    )
