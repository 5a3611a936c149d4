"""Kinds of regulation by one name each: "PermenPAN-RB" and "Peraturan Menteri Negara Pendayagunaan ..." are one."""

from __future__ import annotations

import re

TAP_MPR = "Ketetapan MPR"
UU = "Undang-Undang"
PERPU = "Peraturan Pemerintah Pengganti Undang-Undang"
PP = "Peraturan Pemerintah"
PERDA = "Peraturan Daerah"

# Where a citation may start; the longer spellings stand before those they contain.
KEPALA = re.compile(
    r"\b(?:peraturan\s+pemerintah\s+pengganti\s+undang\s*[-–]?\s*undang|ketetapan|tap|undang\s*[-–]?\s*undang|uu"
    r"|peraturan|keputusan|instruksi|surat\s+(?:edaran|keputusan)|pp|perp?pu|perpres|keppres|inpres|qanun"
    r"|(?:per|kep|in)men\w*|pmk|kmk|perda|perbup|perwali?|perwako|pergub|kepbup|kepwali?|kepgub|perka|perban"
    r"|(?:sk|se)(?!\s*[-/.]))\b",
    re.I,
)

_UMUM = (
    (r"peraturan pemerintah pengganti|perp?pu\b", PERPU),
    (r"(?:ketetapan|tap)\b.*(?:\bmpr|permusyawaratan)", TAP_MPR),
    (r"undang\s*[-–]?\s*undang|uu\b", UU),
    (r"peraturan pemerintah|pp\b", PP),
    (r"peraturan presiden|perpres\b", "Peraturan Presiden"),
    (r"keputusan presiden|keppres\b", "Keputusan Presiden"),
    (r"instruksi presiden|inpres\b", "Instruksi Presiden"),
    (r"peraturan daerah|perda\b|qanun\b", PERDA),
    (r"perbup\b", "Peraturan Bupati"),
    (r"perwa(?:li?|ko)\b", "Peraturan Wali Kota"),
    (r"pergub\b", "Peraturan Gubernur"),
    (r"kepbup\b", "Keputusan Bupati"),
    (r"kepwali?\b", "Keputusan Wali Kota"),
    (r"kepgub\b", "Keputusan Gubernur"),
    (r"pmk\b", "Peraturan Menteri Keuangan"),
    (r"kmk\b", "Keputusan Menteri Keuangan"),
)
_JENIS_UMUM = [(re.compile(pola), nama) for pola, nama in _UMUM]
_BENTUK = [
    (re.compile(r"peraturan|per(?=men|ka\b|ban\b)"), "Peraturan"),
    (re.compile(r"keputusan|surat keputusan|kep(?=men)|sk\b"), "Keputusan"),
    (re.compile(r"surat edaran|se\b"), "Surat Edaran"),
    (re.compile(r"instruksi|in(?=men)"), "Instruksi"),
]
_KEPALA_DAERAH = [
    (re.compile(r"\bbupati\b"), "Bupati"),
    (re.compile(r"\bwali ?kota\b"), "Wali Kota"),
    (re.compile(r"\bgubernur\b"), "Gubernur"),
]
_KEMENTERIAN = [
    (re.compile(r"men\s*pan(?:\W?rb)?\b|\bpan\b|\bpan\W?rb\b|aparatur negara"), "PANRB"),
    (re.compile(r"dalam negeri|dagri\b"), "Dalam Negeri"),
    (re.compile(r"\bkeuangan|menkeu\b"), "Keuangan"),
    (re.compile(r"\bkesehatan|menkes\b"), "Kesehatan"),
    (re.compile(r"\bsosial|mensos\b"), "Sosial"),
    (re.compile(r"\bperhubungan|menhub\b"), "Perhubungan"),
]
_HIASAN = re.compile(r"\b(?:republik indonesia|r\.?i\.?|nomor|no)\b|[^\w\s-]")
_DAERAH = re.compile(
    r"^(?:peraturan|keputusan|instruksi|surat (?:edaran|keputusan))? ?(?:daerah|bupati|wali ?kota|gubernur)?"
)
_SEBUTAN_DAERAH = re.compile(
    r"\b(?:perda|qanun|perbup|perwali?|perwako|pergub|kabupaten|kab|kota|daerah|provinsi|prov|propinsi)\b"
)
_DAERAH_BERKEPALA = (" Bupati", " Wali Kota", " Gubernur")


def jenis_baku(tulisan: str) -> str:
    """Return the kind of a regulation by the name it is known by; one that is not known, by its own words."""
    polos = _polos(tulisan)
    for pola, nama in _JENIS_UMUM:
        if pola.match(polos):
            return nama
    bentuk = next((nama for pola, nama in _BENTUK if pola.match(polos)), "Peraturan")
    for pola, kepala in _KEPALA_DAERAH:
        if pola.search(polos):
            return f"{bentuk} {kepala}"
    for pola, nama in _KEMENTERIAN:
        if pola.search(polos):
            return f"{bentuk} Menteri {nama}"
    return polos.title()


def daerah_baku(tulisan: str) -> str:
    """Return the region that a regional regulation names ("Perda Kab. Musi Banyuasin" -> "musi banyuasin"), or ""."""
    return " ".join(_SEBUTAN_DAERAH.sub(" ", _DAERAH.sub(" ", _polos(tulisan), count=1)).split())


def milik_daerah(jenis: str) -> bool:
    """True for the kinds that a region issues itself; no registry of the state knows them."""
    return jenis == PERDA or jenis.endswith(_DAERAH_BERKEPALA)


def jenis_dikenal(jenis: str) -> bool:
    """True for the kinds with a name of their own: those of the state and of a region."""
    return milik_daerah(jenis) or jenis in {nama for _, nama in _UMUM} or " Menteri " in f"{jenis} "


def _polos(tulisan: str) -> str:
    return " ".join(_HIASAN.sub(" ", " ".join(tulisan.casefold().split())).split())
