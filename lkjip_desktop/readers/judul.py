"""Reading headings: a heading or a column's path of headings -> meaning, time, unit and scale.

A heading is read as words: misspelt ones are mended against the vocabulary of headings, units and years are set
aside, and the first meaning whose words are all there wins. A heading most of whose words are unknown is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from rapidfuzz import fuzz, process

from lkjip_desktop.readers.kosakata import ALIAS, KATA, MAKNA, SAMBUNG, SENDIRI
from lkjip_desktop.readers.masa import TANPA_MASA, Masa, baca_masa, bagian_polos
from lkjip_desktop.readers.peran import Peran

_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_TERBACA = 0.6
_KATA_MAKS, _HURUF_MAKS = 22, 240
_RIBU = re.compile(
    r"rp\.?\s*\(?\s*\.?000\s*\)?|\(\s*000\s*\)|(?:dalam\s+)?ribu(?:an)?\s+(?:rp|rupiah)|rp\.?\s*ribu", re.I
)
_JUTA = re.compile(r"(?:dalam\s+)?juta(?:an)?\s+(?:rp|rupiah)|rp\.?\s*\(?\s*juta|\(\s*juta\s*\)", re.I)
_UANG = frozenset("anggaran keuangan pagu belanja dana rp pendanaan apbd dpa dppa".split())
_BERURUT = frozenset({Peran.CAPAIAN, Peran.REALISASI, Peran.CAPAIAN_AKHIR, Peran.SERAPAN})
_MENENTUKAN = frozenset({Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR, Peran.KONDISI_AWAL, Peran.PEMBANDING})
_FISIK = frozenset({"k", "kinerja", "volume"})
_PERSEN = {
    Peran.REALISASI: Peran.CAPAIAN,
    Peran.REALISASI_ANGGARAN: Peran.SERAPAN,
    Peran.ANGGARAN: Peran.SERAPAN,
    Peran.TARGET: Peran.TARGET,
}
_UANG_DARI = {
    Peran.TARGET: Peran.ANGGARAN,
    Peran.ANGGARAN: Peran.ANGGARAN,
    Peran.REALISASI: Peran.REALISASI_ANGGARAN,
    Peran.REALISASI_ANGGARAN: Peran.REALISASI_ANGGARAN,
    Peran.CAPAIAN: Peran.SERAPAN,
    Peran.SERAPAN: Peran.SERAPAN,
    Peran.TARGET_AKHIR: Peran.LAIN,
    Peran.CAPAIAN_AKHIR: Peran.LAIN,
}
_FISIK_DARI = {
    Peran.ANGGARAN: Peran.TARGET,
    Peran.REALISASI_ANGGARAN: Peran.REALISASI,
    Peran.SERAPAN: Peran.CAPAIAN,
}
# "Realisasi Renstra s/d Tahun 2024": what was reached since the period began is of no year of the report.
_SEJAK_AWAL = re.compile(
    r"\brealisasi\b(?=.*\b(?:renstra|rpjmd|rpd)\b).*?(?:\bs\s*\.?\s*/?\s*d\b|\bsampai\b|\bkumulatif\b|\bakumulasi\b)",
    re.I | re.S,
)
_PERIODE = frozenset({"triwulan", "bulan", "semester"})
_UJUNG = {"akhir": Peran.TARGET, "awal": Peran.KONDISI_AWAL}
_PERSEN_AKHIR = re.compile(r"\s*\(?\s*%\s*\)?\s*$")


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading taken apart: meaning (None: unknown), time, unit in brackets, scale of its figures, money or not."""

    teks: str
    peran: Peran | None
    masa: Masa = TANPA_MASA
    satuan: str | None = None
    skala: Decimal = Decimal(1)
    uang: bool = False

    @property
    def tahun(self) -> tuple[int, ...]:
        """The years it names."""
        return self.masa.tahun


def skala_judul(teks: str) -> Decimal:
    """Return what the figures under a heading (or title) are counted in: 1, 1,000 or 1,000,000 rupiah."""
    if _RIBU.search(teks):
        return Decimal(1000)
    return Decimal(1_000_000) if _JUTA.search(teks) else Decimal(1)


@lru_cache(maxsize=4096)
def _perbaiki(kata: str) -> str:
    """A word of the heading vocabulary for a misspelt one ("realisai"); other words as they are."""
    if kata in ALIAS:
        return ALIAS[kata]
    if kata in KATA or len(kata) < 5:
        return kata
    dekat = process.extractOne(kata, KATA, scorer=fuzz.ratio, score_cutoff=87)
    return ALIAS.get(dekat[0], dekat[0]) if dekat else kata


def kata_judul(teks: str) -> list[str]:
    """Return the words of a heading: lower case, mended, without years, signs and joining words."""
    teks = kumpulkan_huruf(_TAHUN.sub(" ", rapikan_judul(teks)))
    teks = re.sub(r"\bs\s*[/.]?\s*d\b\.?", " sampai ", teks, flags=re.I)
    teks = re.sub(r"\(\s*(?:rp\.?|rupiah)[^)]*\)", " rp ", teks, flags=re.I).replace("%", " persentase ")
    return [_perbaiki(kata) for kata in re.findall(r"[a-z0-9]+", teks.lower()) if kata not in SAMBUNG]


def rapikan_judul(teks: str) -> str:
    """Return a heading on one line; a word broken at the line's end is whole again, "Rata-/rata" keeps its hyphen."""

    def sambung(cocok: re.Match[str]) -> str:
        kiri, kanan = cocok[1], cocok[2]
        return f"{kiri}-{kanan}" if kanan.lower().startswith(kiri.lower()) else kiri + kanan

    return " ".join(re.sub(r"(\w+)-[ \t]*\n\s*(\w+)", sambung, teks).split())


def kumpulkan_huruf(teks: str) -> str:
    """Return a text with letters joined that were set apart for looks: "I K U" -> "IKU"."""
    return re.sub(r"\b(?:[A-Za-z] ){1,}[A-Za-z]\b", lambda cocok: cocok[0].replace(" ", ""), teks)


def dikenal(teks: str) -> bool:
    """True where a text is made of words of headings, whether or not they have a meaning together."""
    kata = kata_judul(teks)
    return bool(kata) and sum(k in KATA or k.isdigit() for k in kata) >= _TERBACA * len(kata)


@lru_cache(maxsize=4096)
def baca_judul(teks: str) -> Judul:
    """Return what a heading means; `peran` None where it is no heading that we know."""
    masa = baca_masa(teks)
    kata = kata_judul(teks)
    if not kata or len(kata) > _KATA_MAKS or len(teks) > _HURUF_MAKS:
        return Judul(teks, None, masa)
    satuan = _satuan(teks)
    judul = Judul(teks, None, masa, satuan, skala_judul(teks), _berupa_uang(kata))
    if not dikenal(teks):
        return judul
    peran = _makna(kata_judul(_PERSEN_AKHIR.sub("", teks))) or _makna(kata)
    if peran in {None, Peran.LAIN}:
        peran = _salah_satu(teks) or peran
    if peran is Peran.PEMBANDING and "/" in teks and Peran.TARGET in map(_arti, teks.split("/")):
        peran = Peran.TARGET  # "Standar/Target": the office is measured against it
    if satuan == "%" and peran in {Peran.ANGGARAN, Peran.REALISASI_ANGGARAN}:
        peran = Peran.SERAPAN
    if peran is Peran.CAPAIAN_AKHIR and masa.bagian:  # "Capaian s.d. TW IV" is of this year
        peran = Peran.CAPAIAN
    return replace(judul, peran=peran)


def _makna(kata: list[str]) -> Peran | None:
    if len(kata) == 1 and kata[0] in SENDIRI:
        return SENDIRI[kata[0]]
    if kata and kata[0] == "kode" and not {"nama", "uraian"} & set(kata):
        return Peran.KODE
    himpunan = frozenset(kata)
    peran = next((peran for peran, kunci in MAKNA if any(syarat <= himpunan for syarat in kunci)), None)
    return _menurut_urutan(kata, peran)


def _salah_satu(teks: str) -> Peran | None:
    """The key that one of several names is: "Jenis Layanan / Indikator" lists indikator."""
    arti = [_arti(satu) for satu in teks.split("/")] if "/" in teks else []
    return next((peran for peran in arti if peran in {Peran.INDIKATOR, Peran.PROGRAM}), None)


def _arti(teks: str) -> Peran | None:
    return _makna(kata_judul(teks))


def _menurut_urutan(kata: list[str], peran: Peran | None) -> Peran | None:
    """The first word says which: "Target Capaian" is a target, "Realisasi Capaian" a realisasi."""
    if peran not in _BERURUT or "terhadap" in kata:
        return peran
    awal = next(k for k in (*kata, "") if k in {"target", "realisasi", "capaian", "persentase", "tingkat", ""})
    if peran is Peran.SERAPAN:
        return Peran.REALISASI_ANGGARAN if awal == "realisasi" else peran
    if awal == "target" and peran is not Peran.CAPAIAN_AKHIR:
        return Peran.TARGET
    return Peran.REALISASI if awal == "realisasi" else peran


def _berupa_uang(kata: list[str]) -> bool:
    return not _UANG.isdisjoint(kata)


def _satuan(teks: str) -> str | None:
    """The unit that a heading gives in brackets or at its end: "Target (%)" -> "%", "Rp. (000)" -> "Rp"."""
    if skala_judul(teks) != 1:
        return "Rp"
    cocok = re.search(r"\(([^()\d]{1,20})\)", teks)
    if cocok:
        return cocok[1].strip()
    return "%" if teks.rstrip().endswith("%") and len(teks.strip()) > 1 else None


def baca_jalur(jalur: tuple[str, ...]) -> Judul:
    """Return what a column's headings mean together, outermost first: ("2024", "TARGET") -> target of 2024.

    The innermost heading decides; the outer ones add time and money, and decide where the inner one is only a year,
    a unit or a sign, or where they tell the end of a period ("Kondisi Akhir Renstra" over "Target").
    """
    daun, semua = baca_judul(jalur[-1]), baca_judul(" ".join(jalur))
    if _SEJAK_AWAL.match(jalur[0].strip()):
        daun, semua = replace(daun, peran=Peran.LAIN), replace(semua, peran=Peran.LAIN)
    if len(jalur) == 1:
        return daun
    lemah = daun.peran in {None, Peran.URAIAN} or (daun.peran is Peran.CAPAIAN and len(kata_judul(jalur[-1])) == 1)
    periode = semua.peran in _MENENTUKAN or (semua.peran is Peran.LAIN and "prakiraan" in kata_judul(jalur[0]))
    peran = semua.peran if semua.peran is not None and (lemah or periode) else daun.peran
    if _berperiode(jalur):
        peran = _UJUNG.get(" ".join(kata_judul(jalur[-1])), peran)
    return Judul(
        teks=jalur[-1],
        peran=peran if peran is Peran.LAIN else _peran_tanda(kata_judul(jalur[-1]), _peran_luar(jalur), daun, peran),
        masa=_masa_jalur(jalur),
        satuan=daun.satuan or semua.satuan,
        skala=max(daun.skala, semua.skala),
        uang=_uang_jalur(jalur, daun),
    )


def _berperiode(jalur: tuple[str, ...]) -> bool:
    """True for columns of targets by quarter or month: "Akhir" there ends the year, "Awal" is where it began."""
    luar = {kata for satu in jalur[:-1] for kata in kata_judul(satu)}
    return "target" in luar and not _PERIODE.isdisjoint(luar)


def _masa_jalur(jalur: tuple[str, ...]) -> Masa:
    """Time as the innermost heading that speaks of it says; "Jumlah" alone is a total of the parts beside it."""
    semua = baca_masa(" ".join(jalur))
    daun = baca_masa(jalur[-1])
    tahun = tuple(dict.fromkeys(t for teks in reversed(jalur) for t in baca_masa(teks).tahun))
    setahun = daun.setahun and daun.bagian is None
    bagian = None if setahun else semua.bagian or bagian_polos(jalur[-1])
    return replace(semua, tahun=tahun, bagian=bagian, setahun=setahun)


def _uang_jalur(jalur: tuple[str, ...], daun: Judul) -> bool:
    """True for figures of money: the innermost heading says so, else the outer one that does not speak of kinerja."""
    if daun.uang or _FISIK.issuperset(kata_judul(jalur[-1])):
        return daun.uang
    luar = [kata_judul(satu) for satu in reversed(jalur[:-1])]
    return next((_berupa_uang(kata) and "kinerja" not in kata for kata in luar if kata), False)


def _peran_luar(jalur: tuple[str, ...]) -> Peran | None:
    """The meaning of the outer headings; "Capaian Kinerja dan Kerangka Pendanaan" is of plans, no capaian."""
    for satu in reversed(jalur[:-1]):
        if peran := baca_judul(satu).peran:
            return Peran.ANGGARAN if peran is Peran.CAPAIAN and "pendanaan" in kata_judul(satu) else peran
    return None


def _peran_tanda(kata: list[str], luar: Peran | None, daun: Judul, peran: Peran | None) -> Peran | None:
    """The meaning of a heading that is only a sign: %, Rp (Anggaran, Keuangan) or K (Kinerja) under an outer one."""
    if kata == ["persentase"]:
        return _PERSEN.get(luar, peran) if luar else peran
    if daun.uang and daun.peran in {None, Peran.ANGGARAN}:
        return _UANG_DARI.get(luar, peran) if luar else peran
    if kata and _FISIK.issuperset(kata):
        return _FISIK_DARI.get(luar, peran) if luar else peran
    return peran
