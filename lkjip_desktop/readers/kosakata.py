"""What a heading means, whichever way an office spells it: words -> Peran.

A heading is read as words: misspelt ones are mended against the vocabulary of headings, years and units are set
aside, and the first meaning whose words are all there wins. A heading most of whose words are unknown is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process


class Peran(StrEnum):
    """What a column holds."""

    NO = "nomor"
    KODE = "kode"
    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"
    SATUAN = "satuan"
    TARGET = "target"
    TARGET_AKHIR = "target akhir"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    CAPAIAN_AKHIR = "capaian sampai tahun ini"
    KATEGORI = "kategori"
    CARA = "cara perhitungan"
    KETERANGAN = "keterangan"
    POLARISASI = "polarisasi"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    JENJANG = "jenjang"
    SUB_KEGIATAN = "sub kegiatan"
    ANGGARAN = "anggaran"
    SERAPAN = "serapan"
    UNSUR = "unsur"
    RATA_RATA = "nilai rata-rata"
    TERTIMBANG = "nilai tertimbang"
    KONDISI_AWAL = "kondisi awal"
    PENANGGUNG_JAWAB = "penanggung jawab"
    KELOMPOK = "kelompok"


KUNCI_TABEL = frozenset({Peran.INDIKATOR, Peran.SASARAN, Peran.PROGRAM, Peran.KEGIATAN, Peran.UNSUR})

_KATA = """
no nomor urut kode rekening tujuan sasaran strategis indikator kinerja utama iku satuan target rencana realisasi capaian
pencapaian tingkat persentase persen prosentase kategori predikat kriteria cara perhitungan penghitungan formulasi formula
rumus definisi operasional keterangan ket polarisasi polaritas arah program kegiatan sub anggaran pagu dana belanja alokasi
serapan penyerapan unsur pelayanan layanan nilai rata nrr tertimbang bobot penimbang kondisi awal akhir renstra rpjmd rpd
periode penanggung jawab pelaksana tahun nama uraian ini lalu sebelumnya jumlah hasil rp rupiah k dpa dppa apbd murni
perubahan perangkat daerah skpd opd unit kerja sumber data faktor catatan analisis penjelasan permasalahan solusi terhadap
menengah jangka sampai dengan sd triwulan tw semester bulan per interval jenjang level ikk baseline aspek urusan bidang
""".split()
_SAMBUNG = frozenset("dan yang di pada dari untuk atau s d atas dalam ke".split())
_ALIAS = {
    "n0": "no",
    "nomer": "no",
    "prosentase": "persentase",
    "persen": "persentase",
    "prediket": "predikat",
    "iki": "indikator",
    "iku": "indikator",
    "ikk": "indikator",
    "ikp": "indikator",
    "iks": "indikator",
    "ket": "keterangan",
    "pencapaian": "capaian",
    "penghitungan": "perhitungan",
    "penyerapan": "serapan",
    "layanan": "pelayanan",
    "rupiah": "rp",
    "polaritas": "polarisasi",
    "kriteria": "predikat",
    "sd": "sampai",
}
_TAHUN = re.compile(r"\b(?:19|20)\d{2}\b")


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading taken apart: its meaning (None: unknown), the years in it, the unit and scale in brackets."""

    teks: str
    peran: Peran | None
    tahun: tuple[int, ...] = ()
    satuan: str | None = None


def _kumpulkan_huruf(teks: str) -> str:
    """Join letters set apart for looks: "I K U" -> "IKU"."""
    return re.sub(r"\b(?:[A-Za-z] ){1,}[A-Za-z]\b", lambda cocok: cocok[0].replace(" ", ""), teks)


@lru_cache(maxsize=4096)
def _perbaiki(kata: str) -> str:
    """A word of the heading vocabulary for a misspelt one ("realisai"); other words as they are."""
    if kata in _ALIAS:
        return _ALIAS[kata]
    if kata in _KATA_SET or len(kata) < 5:
        return kata
    dekat = process.extractOne(kata, _KATA, scorer=fuzz.ratio, score_cutoff=87)
    return _ALIAS.get(dekat[0], dekat[0]) if dekat else kata


_KATA_SET = frozenset(_KATA)


def kata_judul(teks: str) -> list[str]:
    """Return the words of a heading: lower case, mended, without years, signs and joining words."""
    teks = _kumpulkan_huruf(_TAHUN.sub(" ", teks).replace("\n", " "))
    teks = re.sub(r"\bs\s*[/.]?\s*d\b\.?", " sampai ", teks, flags=re.I)
    teks = re.sub(r"\(\s*(?:rp\.?|rupiah)[^)]*\)", " rp ", teks, flags=re.I).replace("%", " persentase ")
    return [_perbaiki(kata) for kata in re.findall(r"[a-z0-9]+", teks.lower()) if kata not in _SAMBUNG]


def _semua(*kata: str) -> frozenset[str]:
    return frozenset(kata)


# First match wins: the more particular meaning stands before the more general one.
_MAKNA: list[tuple[Peran, list[frozenset[str]]]] = [
    (Peran.POLARISASI, [_semua("polarisasi"), _semua("arah", "indikator")]),
    (Peran.CARA, [_semua("perhitungan"), _semua("formula"), _semua("formulasi"), _semua("rumus"), _semua("definisi")]),
    (Peran.TERTIMBANG, [_semua("tertimbang"), _semua("nrr", "bobot")]),
    (Peran.RATA_RATA, [_semua("nilai", "rata"), _semua("nrr"), _semua("rata", "unsur")]),
    (Peran.UNSUR, [_semua("unsur")]),
    (Peran.KONDISI_AWAL, [_semua("kondisi", "awal"), _semua("baseline")]),
    (Peran.CAPAIAN_AKHIR, [_semua("capaian", "sampai"), _semua("capaian", "renstra"), _semua("capaian", "rpjmd")]),
    (
        Peran.TARGET_AKHIR,
        [
            _semua("target", "akhir"),
            _semua("target", "renstra"),
            _semua("kondisi", "akhir"),
            _semua("target", "menengah"),
            _semua("target", "rpjmd"),
            _semua("target", "rpd"),
        ],
    ),
    (Peran.PENANGGUNG_JAWAB, [_semua("penanggung", "jawab"), _semua("pelaksana"), _semua("unit", "kerja")]),
    (
        Peran.SERAPAN,
        [
            _semua("serapan"),
            _semua("persentase", "realisasi", "anggaran"),
            _semua("capaian", "anggaran"),
            _semua("tingkat", "realisasi"),
        ],
    ),
    (Peran.KATEGORI, [_semua("kategori"), _semua("predikat")]),
    (Peran.REALISASI, [_semua("realisasi", "anggaran"), _semua("realisasi", "rp"), _semua("realisasi", "belanja")]),
    (
        Peran.CAPAIAN,
        [
            _semua("persentase", "capaian"),
            _semua("persentase", "realisasi"),
            _semua("tingkat", "capaian"),
            _semua("capaian", "realisasi"),
        ],
    ),
    (Peran.REALISASI, [_semua("realisasi"), _semua("hasil", "kinerja")]),
    (Peran.TARGET, [_semua("target"), _semua("rencana", "kinerja")]),
    (Peran.CAPAIAN, [_semua("capaian")]),
    (Peran.INDIKATOR, [_semua("indikator")]),
    (Peran.SASARAN, [_semua("sasaran")]),
    (Peran.TUJUAN, [_semua("tujuan")]),
    (Peran.ANGGARAN, [_semua("anggaran"), _semua("pagu"), _semua("alokasi"), _semua("belanja"), _semua("dana")]),
    (Peran.PROGRAM, [_semua("program")]),
    (Peran.SUB_KEGIATAN, [_semua("sub", "kegiatan")]),
    (Peran.KEGIATAN, [_semua("kegiatan")]),
    (Peran.SATUAN, [_semua("satuan")]),
    (Peran.KODE, [_semua("kode")]),
    (Peran.CAPAIAN, [_semua("persentase", "kinerja")]),
    (Peran.KETERANGAN, [_semua("keterangan"), _semua("catatan"), _semua("penjelasan"), _semua("analisis")]),
    (Peran.JENJANG, [_semua("jenjang"), _semua("level")]),
    (Peran.NO, [_semua("no"), _semua("nomor")]),
]
_SENDIRI: dict[str, Peran] = {"persentase": Peran.CAPAIAN, "nilai": Peran.CAPAIAN, "uraian": Peran.PROGRAM}


def _satuan(teks: str) -> str | None:
    """The unit that a heading gives in brackets or at its end: "Target (%)" -> "%", "Rp. (000)" -> "Rp. (000)"."""
    if re.search(r"rp\.?\s*\(?\s*000\s*\)?|ribu(?:an)?\s+rp|rp\.?\s*ribu", teks, re.I):
        return "Rp. (000)"
    cocok = re.search(r"\(([^()\d]{1,20})\)", teks)
    if cocok:
        return cocok[1].strip()
    return "%" if teks.rstrip().endswith("%") and len(teks.strip()) > 1 else None


def baca_jalur(jalur: tuple[str, ...]) -> Judul:
    """Return what a column's headings mean together, outermost first: ("2024", "TARGET") -> target of 2024.

    The innermost heading decides; an outer one adds its year, and decides where the inner one is only a year, a
    unit or a sign, or where it tells the end of a period ("Kondisi Akhir Renstra" over "Target").
    """
    daun, semua = baca_judul(jalur[-1]), baca_judul(" ".join(jalur))
    tahun = tuple(dict.fromkeys(t for teks in reversed(jalur) for t in baca_judul(teks).tahun))
    lemah = daun.peran is None or (len(jalur) > 1 and len(kata_judul(jalur[-1])) == 1 and daun.peran is Peran.CAPAIAN)
    periode = semua.peran in {Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR, Peran.KONDISI_AWAL}
    peran = semua.peran if semua.peran is not None and (lemah or periode) else daun.peran
    return Judul(jalur[-1], peran, tahun, daun.satuan or semua.satuan)


@lru_cache(maxsize=4096)
def baca_judul(teks: str) -> Judul:
    """Return what a heading means; `peran` None where it is no heading that we know."""
    tahun = tuple(int(t) for t in _TAHUN.findall(teks))
    kata = kata_judul(teks)
    if not kata or len(kata) > 14 or len(teks) > 160:
        return Judul(teks, None, tahun)
    dikenal = sum(k in _KATA_SET or k.isdigit() for k in kata) / len(kata)
    if len(kata) == 1 and kata[0] in _SENDIRI:
        return Judul(teks, _SENDIRI[kata[0]], tahun, _satuan(teks))
    himpunan = frozenset(kata)
    if dikenal >= 0.6:
        for peran, kunci in _MAKNA:
            if any(syarat <= himpunan for syarat in kunci):
                return Judul(teks, peran, tahun, _satuan(teks))
    return Judul(teks, None, tahun, _satuan(teks))
