"""A region's list of its offices, and which office of it a report is of, however either of them writes the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.readers.nama import banding_nama, kata_nama, rapikan_nama

if TYPE_CHECKING:
    from lkjip_desktop.domain.grid import Grid, Sheet

_KEPALA = re.compile(
    r"^\s*(?:nama\s+)?(?:(?:organisasi\s+)?perangkat\s+daerah|s?opd|skpd|instansi|unit\s+(?:kerja|organisasi))"
    r"(?:\s*[/(].*)?\s*$",
    re.I,
)
_KANTOR = re.compile(
    r"\b(?:dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat|rsud|rumah\s+sakit|satuan\s+polisi|satpol"
    r"|bagian|puskesmas|distrik|[bd][a-z]{2,})\b",
    re.I,
)
_BERHURUF = re.compile(r"[^\W\d_]{2}")
_TEKS = (".txt",)
_TERBESAR, _TERBANYAK = 1_000_000, 5_000
_PATUT_DITANYA, _BAGIAN, _AKAR_TERPENDEK = 70, 0.5, 3
_WILAYAH = ("kabupaten", "kota", "provinsi")
_IMBUHAN = re.compile(r"^(?:pe(?:ng|n|m|r)?|ke|me(?:ng|n|m)?|ber)?(\w{3,}?)(?:an)?$")
# Abbreviations that are no row of initials.
_SEBUTAN = {
    "satpolpp": "Satuan Polisi Pamong Praja", "disdukcapil": "Dinas Kependudukan dan Pencatatan Sipil",
    "dukcapil": "Kependudukan dan Pencatatan Sipil", "diskominfo": "Dinas Komunikasi dan Informatika",
    "dinkes": "Dinas Kesehatan", "disdik": "Dinas Pendidikan", "dinsos": "Dinas Sosial", "dishub": "Dinas Perhubungan",
    "disdikbud": "Dinas Pendidikan dan Kebudayaan", "dikbud": "Dinas Pendidikan dan Kebudayaan",
    "dispora": "Dinas Pemuda dan Olahraga", "dispar": "Dinas Pariwisata", "distan": "Dinas Pertanian",
    "disnaker": "Dinas Tenaga Kerja", "disperindag": "Dinas Perindustrian dan Perdagangan",
    "bappeda": "Badan Perencanaan Pembangunan Daerah", "bapenda": "Badan Pendapatan Daerah",
    "kesbangpol": "Kesatuan Bangsa dan Politik", "setda": "Sekretariat Daerah",
    "setwan": "Sekretariat Dewan Perwakilan Rakyat Daerah", "sekwan": "Sekretariat Dewan Perwakilan Rakyat Daerah",
    "rsud": "Rumah Sakit Umum Daerah", "dprd": "Dewan Perwakilan Rakyat Daerah",
}  # fmt: skip
_SEBUTAN_RE = re.compile(
    r"\b(?:satpol\s*pp|" + "|".join(satu for satu in _SEBUTAN if satu != "satpolpp") + r")\b", re.I
)


def baca_daftar(berkas: Path) -> list[str]:
    """Return the names of a list, each once, in its order: lines of a text, else the column of the offices.

    Raises GalatPengguna where the file cannot be read or names nobody.
    """
    mentah = _baris_teks(berkas) if berkas.suffix.lower() in _TEKS else _kolom(buka(berkas))
    nama = list(dict.fromkeys(rapi for satu in mentah if _BERHURUF.search(rapi := rapikan_nama(satu))))
    if not nama:
        raise GalatPengguna(
            f"{berkas.name} tidak memuat nama perangkat daerah. Tulis satu nama pada setiap baris, lalu coba lagi."
        )
    return nama[:_TERBANYAK]


def jodohkan(daftar: Sequence[str], nama: str, daerah: str | None = None) -> str | None:
    """Return the office of the list that a report of `nama` is of, None where none plainly is.

    The region counts for nothing: a list of one region names it or leaves it out.
    """
    calon = {_polos(satu, daerah): satu for satu in reversed(daftar)}
    dicari = _polos(nama, daerah)
    if dicari in calon:
        return calon[dicari]
    nilai = {satu: max(_nilai(dicari, polos), _nilai_utuh(nama, satu)) for polos, satu in calon.items()}
    terbaik = max(nilai.values(), default=0.0)
    terpilih = [satu for satu, angka in nilai.items() if angka == terbaik]
    return terpilih[0] if terbaik and len(terpilih) == 1 else None


def terdekat(daftar: Sequence[str], nama: str) -> str | None:
    """Return the name of the list that looks most like one that none is, for a person to decide; None for none."""
    hasil = process.extractOne(
        nama.casefold(), {satu: satu.casefold() for satu in daftar}, scorer=fuzz.token_sort_ratio
    )
    return hasil[2] if hasil[1] >= _PATUT_DITANYA else None


def kunci_kantor(nama: str, daerah: str | None = None) -> str:
    """Return what all spellings of an office's name have in common, as far as its words tell."""
    return _polos(nama, daerah)


def _nilai(satu: str, dua: str) -> float:
    """How surely two names mean one office, 0 where they do not."""
    mirip = banding_nama(satu, dua)
    if mirip.sama:
        return 3.0
    if _seakar(satu.split(), dua.split()):
        return 2.0
    return 1.0 + mirip.bagian if mirip.bagian >= _BAGIAN and not mirip.ragu else 0.0


def _nilai_utuh(satu: str, dua: str) -> float:
    """The same of the names as written: in an abbreviation every word counts (BPKAD ends with its Daerah)."""
    return 2.5 if banding_nama(satu, dua).sama else 0.0


def _seakar(satu: Sequence[str], dua: Sequence[str]) -> bool:
    """True for the same words with other affixes: Pengelola/Pengelolaan, Catatan/Pencatatan, Tata/Penataan."""
    return len(satu) == len(dua) and all(map(_satu_akar, satu, dua))


def _satu_akar(satu: str, dua: str) -> bool:
    akar = sorted((_IMBUHAN.sub(r"\1", kata) for kata in (satu, dua)), key=len)
    return satu == dua or (len(akar[0]) >= _AKAR_TERPENDEK and akar[1] in (akar[0], f"{akar[1][0]}{akar[0]}"))


def _polos(nama: str, daerah: str | None) -> str:
    """A name in plain words, abbreviations written out, without its region."""
    kata = list(kata_nama(_SEBUTAN_RE.sub(lambda cocok: _SEBUTAN[_tanpa_spasi(cocok[0])], nama)))
    wilayah = [*kata_nama(daerah or "")]
    for ekor in (wilayah, wilayah[1:]):
        if ekor and len(kata) > len(ekor) and kata[-len(ekor) :] == ekor:
            kata = kata[: -len(ekor)]
            break
    while kata[1:] and (kata[-1] in _WILAYAH or (kata[-1] == "daerah" and kata[0] != "sekretariat")):
        kata.pop()
    return " ".join(kata)


def _tanpa_spasi(teks: str) -> str:
    return "".join(teks.casefold().split())


def _baris_teks(berkas: Path) -> list[str]:
    try:
        isi = berkas.read_bytes()
    except FileNotFoundError as galat:
        raise GalatPengguna(f"{berkas} tidak ditemukan. Periksa nama dan foldernya.") from galat
    except OSError as galat:
        raise GalatPengguna(f"{berkas.name} tidak dapat dibuka. Periksa izin berkas itu.") from galat
    if len(isi) > _TERBESAR:
        raise GalatPengguna(f"{berkas.name} terlalu besar untuk sebuah daftar. Periksa berkasnya.")
    penyandian = "utf-16" if isi.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return isi.decode(penyandian, errors="replace").splitlines()


def _kolom(grid: Grid) -> list[str]:
    """The cells below the first heading that says offices; without one those of the column with most names of them."""
    for lembar in grid.lembar:
        for (baris, kolom), sel in sorted(lembar.sel.items()):
            if _KEPALA.match(sel.teks):
                return [teks for b, teks in _isi(lembar, kolom) if b > baris]
    semua = ((lembar, k) for lembar in grid.lembar for k in sorted({k for _, k in lembar.sel}))
    bernama = ([teks for _, teks in _isi(*satu) if _KANTOR.search(teks)] for satu in semua)
    return max(bernama, key=len, default=[])


def _isi(lembar: Sheet, kolom: int) -> Iterator[tuple[int, str]]:
    return ((b, sel.teks) for (b, k), sel in sorted(lembar.sel.items()) if k == kolom and sel.teks.strip())
