"""Names of offices and regions as titles and signatures write them: which is meant, and is it the same one?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import Levenshtein

from lkjip_desktop.rules.kata import polos

_ALIAS = {
    "rumah sakit umum daerah": "rsud",
    "satuan polisi pamong praja": "satpol pp",
    "unit pelaksana teknis daerah": "uptd",
    "pemerintahan": "pemerintah",
}
_BILANGAN = {
    **{kata: str(i) for i, kata in enumerate("satu dua tiga empat lima enam tujuh delapan sembilan".split(), 1)},
    **{kata: str(i) for i, kata in enumerate("i ii iii iv v vi vii viii ix x".split(), 1)},
}
_SINGKAT = 6
_LEWAT = frozenset("dan serta di ke yang".split())
_UNIT = r"dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|rsud|satpol pp|puskesmas|uptd?"
_TANPA_NAMA = frozenset({"inspektorat", "satpol pp"})
_JENIS_DAERAH = r"kabupaten|kab|kota|provinsi|prov"
_HENTI = (
    rf"(?:{_JENIS_DAERAH}|tahun|ta|t a|triwulan|tw|semester|periode|bulan|per|menurut|berdasarkan|dengan|sampai|dalam"
    r"|untuk|pada|dari|oleh|terhadap|sebagai|selaku|setelah|sebelum|perubahan|murni|nip|\d{2,})"
)
_NAMA = re.compile(rf"\b({_UNIT})\b((?: (?!{_HENTI}\b)\w+)*)")
_DAERAH = re.compile(rf"\b({_JENIS_DAERAH}) ((?!{_HENTI}\b)\w+(?: (?!{_HENTI}\b)\w+){{0,4}})")
_PUSAT = re.compile(
    r"\b(?:pusat statistik|pemeriksa keuangan|pengawasan keuangan|negara|nasional|narkotika|pertanahan)\b"
)
_ARAH = frozenset(
    "timur barat utara selatan tengah tenggara ilir ulu hulu hilir daya laut kepulauan raya jaya muda tua baru".split()
)
# Words of an office's field: none of them is an abbreviation, however its letters fall.
_URUSAN = frozenset(
    """
    aset anak arsip asli bangsa bencana cipta daerah desa energi investasi kearsipan kebakaran kebersihan kebudayaan
    kehutanan kelautan keluarga kepegawaian kependudukan kepemudaan kesehatan keuangan ketahanan ketenagakerjaan
    koperasi kominfo komunikasi informatika lingkungan masyarakat mineral modal olahraga pajak pangan pariwisata
    pekerjaan pelayanan pemadam pemberdayaan pemukiman permukiman penanaman penanggulangan pencatatan catatan pendapatan
    pendidikan penelitian pengairan pengembangan pengelolaan pengendalian penduduk perdagangan perempuan perencanaan
    perhubungan perikanan perindustrian perizinan perkebunan perlindungan perpustakaan perternakan pertanian perumahan
    peternakan politik produksi ruang sipil sosial statistik sumber tanaman tata tenaga transmigrasi umum usaha wisata
    """.split()
)


class Samakah(IntEnum):
    """How a name as written stands to the office's own."""

    SAMA = 0
    RINGKAS = 1
    EJAAN = 2
    LAIN = 3


@dataclass(frozen=True, slots=True)
class Perangkat:
    """An office by the word for its kind and the words of its name."""

    jenis: str
    kata: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Daerah:
    """A region: "kabupaten", "kota", "provinsi" or "" where the kind is not given, and the words of its name."""

    jenis: str
    kata: tuple[str, ...]


def baku(teks: str) -> str:
    """Return a text in small letters without punctuation, long forms of known abbreviations replaced."""
    hasil = polos(teks)
    for panjang, pendek in _ALIAS.items():
        hasil = hasil.replace(panjang, pendek)
    return hasil


def perangkat_dalam(teks: str) -> Perangkat | None:
    """Return the first office that a text names; None where it names none, or one of the state."""
    polos_ = baku(teks)
    for cocok in _NAMA.finditer(polos_):
        if (kata := _kata(cocok[2])) and not _PUSAT.search(cocok[2]):
            return Perangkat(cocok[1], kata)
    return None


def sebutan_perangkat(teks: str) -> tuple[Perangkat, str] | None:
    """Return the first office that a text names with its words in standard form; an inspektorat may have no others."""
    for cocok in _NAMA.finditer(baku(teks)):
        kata = _kata(cocok[2])
        if (kata or cocok[1] in _TANPA_NAMA) and not _PUSAT.search(cocok[2]):
            return Perangkat(cocok[1], kata), cocok[0]
    return None


def pola_judul(teks: str, sebutan: str) -> str | None:
    """Return a text without an office, its region and all figures: what titles of one form share; None without it."""
    polos_ = f" {baku(teks)} "
    if not sebutan or f" {sebutan} " not in polos_:
        return None
    sisa = _DAERAH.sub(" ", polos_.replace(f" {sebutan} ", " @ ", 1))
    return " ".join(re.sub(r"\d+", "#", sisa).split())


def perangkat_sendiri(nama: str) -> Perangkat:
    """Return the office's own name, whether or not it begins with a word for its kind ("Disdukcapil", "Bappeda")."""
    return perangkat_dalam(nama) or Perangkat("", _kata(baku(nama)))


def daerah_dalam(teks: str) -> Daerah | None:
    """Return the first region that a text names with its kind."""
    cocok = _DAERAH.search(baku(re.sub(r"kabupaten\s*/\s*kota|kota\s*/\s*kabupaten", " ", teks, flags=re.I)))
    if cocok is None:
        return None
    return Daerah({"kab": "kabupaten", "prov": "provinsi"}.get(cocok[1], cocok[1]), _kata(cocok[2]))


def daerah_sendiri(teks: str) -> Daerah:
    """Return the office's own region, with or without the word for its kind."""
    return daerah_dalam(teks) or Daerah("", _kata(baku(teks)))


def bandingkan_perangkat(sendiri: Perangkat, teks: str, lain: Perangkat) -> Samakah:
    """Return how an office that a text names stands to the own one."""
    if _memuat(_kata(baku(teks)), sendiri.kata):
        return Samakah.SAMA
    if _sependek(sendiri.kata, lain.kata) or _sependek(lain.kata, sendiri.kata):
        return Samakah.SAMA
    if _ejaan(sendiri.kata, lain.kata[: len(sendiri.kata)]) or _ejaan(sendiri.kata, lain.kata):
        return Samakah.EJAAN
    asing = [k for k in lain.kata if not _dikenal(k, sendiri.kata)]
    if not asing:
        return Samakah.RINGKAS
    # Words that neither belong to an office nor stand beside own ones are the rest of a title.
    berurusan = any(k in _URUSAN for k in asing) or len(asing) < len(lain.kata)
    bernama = lain.jenis in {"kecamatan", "kelurahan", "rsud", "puskesmas", "uptd", "upt"}
    return Samakah.LAIN if berurusan or bernama else Samakah.SAMA


def bandingkan_daerah(sendiri: Daerah, lain: Daerah) -> Samakah:
    """Return how a region stands to the office's own; another level (provinsi) is no deviation."""
    if "provinsi" in {sendiri.jenis, lain.jenis} and sendiri.jenis != lain.jenis:
        return Samakah.SAMA
    n = len(sendiri.kata)
    if lain.kata[:n] == sendiri.kata:
        if len(lain.kata) > n and lain.kata[n] in _ARAH:
            return Samakah.LAIN
        sama_jenis = not sendiri.jenis or not lain.jenis or sendiri.jenis == lain.jenis
        return Samakah.SAMA if sama_jenis else Samakah.LAIN
    if sendiri.kata[: len(lain.kata)] == lain.kata:
        return Samakah.RINGKAS
    if any(_ejaan(sendiri.kata, kata) for kata in (lain.kata[:n], lain.kata[: n + 1], lain.kata)):
        return Samakah.EJAAN
    pendek = n > 1 and len(lain.kata[0]) <= _SINGKAT and lain.kata[0] not in sendiri.kata
    return Samakah.SAMA if pendek and _singkatan(lain.kata[0], sendiri.kata) else Samakah.LAIN


def _kata(teks: str) -> tuple[str, ...]:
    return tuple(_BILANGAN.get(satu, satu) for satu in teks.split() if satu not in _LEWAT)


def _memuat(teks: tuple[str, ...], kata: tuple[str, ...]) -> bool:
    """True where the words stand in the text one behind the other."""
    return any(teks[i : i + len(kata)] == kata for i in range(len(teks) - len(kata) + 1))


def _dikenal(kata: str, sendiri: tuple[str, ...]) -> bool:
    return kata in sendiri or _singkatan(kata, sendiri)


def _sependek(pendek: tuple[str, ...], panjang: tuple[str, ...]) -> bool:
    """True where a name is the other with some of its words abbreviated: "Dukcapil", "PUPR", "KB"."""
    if len(pendek) >= len(panjang) or not any(satu not in panjang for satu in pendek):
        return False
    return all(_dikenal(satu, panjang) for satu in pendek)


def _singkatan(kata: str, panjang: tuple[str, ...]) -> bool:
    """True for letters that stand in the words in this order, the first at the start of one."""
    if kata in _URUSAN or len(kata) > 14 or kata.isdigit():
        return False
    for mulai, awal in enumerate(panjang):
        huruf = iter("".join(panjang[mulai:]))
        if awal[0] in kata[:4] and all(satu in huruf for satu in kata[kata.index(awal[0]) :]):
            return True
    return False


def _ejaan(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """True for a slip of typing or a blank too much: other numbers and directions are other names."""
    angka = [{k for k in kata if k.isdigit() or k in _ARAH} for kata in (satu, lain)]
    dua = "".join(satu), "".join(lain)
    jauh = 2 if min(map(len, dua)) >= 14 else 1
    return angka[0] == angka[1] and min(map(len, dua)) >= 4 and Levenshtein.distance(*dua) <= jauh
