"""When two names mean the same indikator or program, although offices write them in several ways.

Two names are the same if their words are, apart from spelling, numbering and joining words; a name may also leave
words out. It is never the same where each has words that the other lacks (Akta Kelahiran / Akta Kematian), nor where
the words left out tell two things apart (numbers, "laki-laki", "mancanegara", "tidak").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

_NOMOR = re.compile(
    r"""^\s*(?:
      [-–•*❖➢]+
    | \(?\d{1,3}[.)](?=\s)                                # 12. Nilai
    | \(?\d{1,2}[.)](?!\d{3}(?!\d))(?:\d{1,2}[.)]?)*     # 1.2.Nilai, not 5.000
    | \d{1,2}(?:\.\d{1,2})+\.?(?=\s)                     # 1.2 Nilai
    | \(?[a-zA-Z][.)](?=\s)                               # a. Nilai
    | (?:IKU|IKK|IKS|IKP|IK)[\s.-]*\d{1,2}(?:\.\d{1,2})*\s*[.:)–-]  # IKU 1 : Nilai
    )\s*""",
    re.X,
)
_SATUAN_AKHIR = re.compile(
    r"\(\s*(?:%|persen|orang|jiwa|hari|unit|dokumen|nilai|indeks|poin|skor|rp\.?)\s*\)\s*$", re.I
)
_TAHUN = re.compile(r"\b(?:pada\s+)?(?:tahun\s+|ta\.?\s+)(?:19|20)\d{2}\b", re.I)
_SAMBUNG = frozenset(
    """
    dan yang di ke dari pada untuk dengan dalam atas terhadap tentang oleh bagi atau serta para setiap tiap per secara
    sebagai tersebut yg dgn thd
    """.split()
)
_ALIAS = {
    "survey": "survei", "survai": "survei", "el": "elektronik", "e": "elektronik", "prosentase": "persentase",
    "persen": "persentase", "layanan": "pelayanan", "kab": "kabupaten", "kec": "kecamatan", "prov": "provinsi",
    "presentase": "persentase", "rerata": "rata", "meningkatkan": "meningkatnya", "peningkatan": "meningkatnya",
    "adm": "administrasi", "indek": "indeks", "index": "indeks", "akip": "sakip", "lakip": "lkjip", "lkip": "lkjip",
    "analisa": "analisis", "pemerintahan": "pemerintah", "penyedia": "penyediaan",
}  # fmt: skip
_UKURAN = frozenset(
    "jumlah persentase rasio nilai indeks angka cakupan tingkat lama laju rata skor predikat opini".split()
)
# Words that, said of one name only, make it another thing.
_PEMBEDA = frozenset(
    """
    tidak belum bukan non tanpa laki perempuan pria wanita mancanegara nusantara domestik asing lokal negeri swasta bayi
    balita ibu anak remaja lansia dewasa sd mi smp mts sma smk ma paud tk kelahiran kematian perkawinan perceraian rawat
    inap jalan kasar murni internal eksternal ringan sedang berat rusak baru lanjut awal akhir utara selatan timur barat
    i ii iii iv v vi
    """.split()
)
# Words of place: they may only repeat whose report it is, so the figures must agree.
_TEMPAT = frozenset(
    "desa kelurahan kecamatan kabupaten kota provinsi nasional daerah pusat puskesmas rsud dinas".split()
)
# Letters that offices mix up without meaning another word (efektifitas, risiko, survei, ijin).
_TUKAR = frozenset(frozenset(pasangan) for pasangan in ("fv", "ei", "yi", "sz", "jz", "kq"))
_PANJANG_SALAH_KETIK = 6
_LAIN_MAKS = 2  # words of the shorter name that may be misspelt or abbreviated
_SINGKATAN = range(2, 7)


@lru_cache(maxsize=8192)
def rapikan_nama(nama: str) -> str:
    """Return a name without its numbering, quotes and double blanks, as it should be printed."""
    polos = " ".join(nama.split())
    while (lebih := _NOMOR.sub("", polos, count=1)) != polos and lebih:
        polos = lebih
    return polos.strip(" :;.-–\"“”'")


@lru_cache(maxsize=8192)
def kata_nama(nama: str) -> tuple[str, ...]:
    """Return the words that carry a name's meaning, spelling evened out, in order, each once."""
    teks = _TAHUN.sub(" ", _SATUAN_AKHIR.sub("", rapikan_nama(nama)))
    teks = _tanpa_singkatan(teks).lower().replace("%", " persentase ")
    kata = (_ALIAS.get(k, k) for k in (_tanpa_nya(k) for k in re.findall(r"[a-z]+|\d+", teks)))
    return tuple(dict.fromkeys(k for k in kata if k not in _SAMBUNG))


def _tanpa_nya(kata: str) -> str:
    """The word without its -nya ("kelengkapannya"); "meningkatnya" keeps it, as aliases know it."""
    return kata[:-3] if len(kata) > 8 and kata.endswith("annya") else kata


def _tanpa_singkatan(nama: str) -> str:
    """Drop a bracket that only abbreviates the words before it: "Kartu Keluarga (KK)"."""

    def ganti(cocok: re.Match[str]) -> str:
        awal = [kata[0] for kata in re.findall(r"\w+", nama[: cocok.start()].lower())]
        singkatan = list(cocok[1].lower())
        return " " if awal[-len(singkatan) :] == singkatan else cocok[0]

    return re.sub(r"\((\w{2,8})\)", ganti, nama)


def slug(nama: str) -> str:
    """Return a stable key for a name: "rasio-kepemilikan-ktp-elektronik"."""
    return "-".join(re.findall(r"[a-z0-9]+", rapikan_nama(nama).lower()))[:80].strip("-") or "tanpa-nama"


# How much of the longer name the shorter one has to cover to be its successor.
_PENERUS = 0.6


@dataclass(frozen=True, slots=True)
class Kemiripan:
    """How far two names agree: `sama` same words; `bagian` the share of the longer name that the shorter covers.

    `bagian` is 0 where each has words of its own, or where the words left out tell two things apart; `ragu` is True
    where they may (words of place).
    """

    sama: bool
    bagian: float
    ragu: bool = False


def salah_ketik(satu: str, dua: str) -> bool:
    """True where two long words differ as misspelling does: a letter lost, doubled, swapped, or one of a pair.

    Any other exchange of a letter makes another word: pengadaan / pengaduan, perumahan / perubahan.
    """
    if satu == dua:
        return True
    if min(len(satu), len(dua)) < _PANJANG_SALAH_KETIK or satu.isdigit() or OSA.distance(satu, dua) != 1:
        return False
    if len(satu) != len(dua):
        return True
    beda = [(a, b) for a, b in zip(satu, dua, strict=True) if a != b]
    return len(beda) == 2 or frozenset(beda[0]) in _TUKAR


def _jodoh(kata: str, lain: set[str]) -> str | None:
    """The same word among others, spelling mistakes forgiven in long words."""
    if kata in lain:
        return kata
    return min((calon for calon in lain if salah_ketik(kata, calon)), default=None)


def _singkatan(sisa: set[str], lain: tuple[str, ...], sisa_lain: set[str]) -> tuple[str, set[str]] | None:
    """An abbreviation on one side and the words it stands for on the other ("ikm" / indeks kepuasan masyarakat)."""
    for kata in sorted(k for k in sisa if len(k) in _SINGKATAN and len(k) <= len(sisa_lain)):
        for awal in range(len(lain) - len(kata) + 1):
            deret = lain[awal : awal + len(kata)]
            if "".join(k[0] for k in deret) == kata and set(deret) <= sisa_lain:
                return kata, set(deret)
    return None


def _sisa(satu: tuple[str, ...], dua: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """The words of each name that the other lacks, abbreviations resolved."""
    sisa_satu, sisa_dua = set(satu), set(dua)
    for kata in satu:
        if jodoh := _jodoh(kata, sisa_dua):
            sisa_satu.discard(kata)
            sisa_dua.discard(jodoh)
    for sisa, lain, sisa_lain in ((sisa_satu, dua, sisa_dua), (sisa_dua, satu, sisa_satu)):
        if pasangan := _singkatan(sisa, lain, sisa_lain):
            sisa.discard(pasangan[0])
            sisa_lain -= pasangan[1]
    return sisa_satu, sisa_dua


def _membedakan(kata: set[str]) -> bool:
    return any(k in _PEMBEDA or k.isdigit() for k in kata)


@lru_cache(maxsize=65536)
def banding_nama(satu: str, dua: str) -> Kemiripan:
    """Return how far two names agree by their words; symmetric."""
    kata_satu, kata_dua = sorted((kata_nama(satu), kata_nama(dua)))
    if min(len(kata_satu), len(kata_dua)) - len(set(kata_satu) & set(kata_dua)) > _LAIN_MAKS:
        return Kemiripan(sama=False, bagian=0.0)
    sisa_satu, sisa_dua = _sisa(kata_satu, kata_dua)
    lebih = sisa_satu | sisa_dua
    if not (kata_satu and kata_dua) or (sisa_satu and sisa_dua) or _membedakan(lebih):
        return Kemiripan(sama=False, bagian=0.0)
    if not lebih and "rasio" in kata_satu and sorted(kata_satu) == sorted(kata_dua) and kata_satu != kata_dua:
        return Kemiripan(sama=False, bagian=0.0)  # guru terhadap murid, murid terhadap guru
    panjang = max(len(kata_satu), len(kata_dua))
    return Kemiripan(not lebih, (panjang - len(lebih)) / panjang, bool(lebih & _TEMPAT))


def beda_ukuran(satu: str, dua: str) -> bool:
    """True where one name counts and the other relates (Jumlah ... / Persentase ...): never the same indikator."""
    ukuran = [{k for k in kata_nama(nama)[:2] if k in _UKURAN} for nama in (satu, dua)]
    return bool(ukuran[0] and ukuran[1] and not ukuran[0] & ukuran[1])


def penerus(lama: str, baru: str) -> bool:
    """True where a record's new name plainly continues its old one: same words, a few left out or added."""
    mirip = banding_nama(lama, baru)
    return mirip.sama or (mirip.bagian >= _PENERUS and not mirip.ragu and not beda_ukuran(lama, baru))
