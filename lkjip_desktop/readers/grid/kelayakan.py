"""Which files of a folder are an office's workbooks: not our own outputs, not marks, not copies of a cloud drive."""

from __future__ import annotations

import filecmp
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from lkjip_desktop.readers.grid.paket import GALAT_ZIP

AKHIRAN: Final = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".csv", ".tsv"})
_WORD: Final = ".docx"
LEMBAR_REKAP: Final = "Rekap Perangkat Daerah"
_KELUARAN: Final = re.compile(r"(?: - (?:terisi|catatan)|^rekap)(?: \(\d+\))?$", re.I)
_KELUARAN_WORD: Final = re.compile(r" - (?:LKjIP|diperbarui|komentar|templat)(?: \(\d+\))?$", re.I)
_NAMA_LEMBAR: Final = re.compile(rf"""\bname\s*=\s*["'](?:Catatan Pemeriksaan|{LEMBAR_REKAP})""".encode())
_BAGIAN_BUKU, _AWAL = "xl/workbook.xml", 1 << 20
TANDA_BUKA: Final = "tanda berkas yang sedang dibuka"
HASIL_KAMI: Final = "hasil program ini"
_TERBUKA: Final = ("~$", ".~lock.")
_TERSEMBUNYI: Final = "."
# A copy's name, its original's in front of or behind the mark.
_SALINAN: Final = re.compile(
    r"""
      ^(?:copy\ of|salinan(?:\ dari)?)\s+(?P<belakang>.+)$        # Drive: Copy of ..., Salinan dari ...
    | ^(?P<depan>.+?)\s-\s*(?:copy|salin|salinan)(?:\s*\(\d+\))?$  # Windows: ... - Copy (2), ... - Salin
    """,
    re.VERBOSE | re.I,
)
_BENTROK: Final = re.compile(
    r"""
      \bconflict(?:ed)?\b                                   # Dropbox, Nextcloud, Syncthing: (PC01's conflicted copy)
    | \bsalinan\s+(?:konflik|yang\s+bertentangan)\b
    | ^-(?:[^\W_]+-)?(?:PC|DESKTOP|LAPTOP|NOTEBOOK|KOMPUTER)(?:-?[^\W_]+)?(?:-\d+)?$   # OneDrive: ...-PC-ANI
    """,
    re.VERBOSE | re.I,
)
_BERNOMOR: Final = re.compile(r"^(?P<depan>.+?)\s?\(\d{1,2}\)$")  # browsers and Drive: ... (1); but not ... (2024)
# What people write behind a name to tell one version from another.
_VERSI: Final = re.compile(
    r"""
      [(\[]\d{1,2}[)\]]
    | \b(?:v|ver|versi|rev|revisi)[\s.]*\d{1,2}\b
    | \b(?:fix|fiks|final|finish|revisi|rev|perbaikan|terbaru|banget|bgt|sekali|ok|oke|edit|draft|draf|benar
         |asli|copy|salinan|salin|terakhir|update|paling|jadi|kirim|cetak|sudah|siap)\b
    """,
    re.VERBOSE | re.I,
)


@dataclass(frozen=True, slots=True)
class Pilahan:
    """Files sorted out: those to work on, those left out and why, and those whose names differ by their version only.

    All in the order given. What `mirip` holds is among those to work on: a person says which of them counts.
    """

    dipakai: list[Path]
    dilewati: list[tuple[Path, str]]
    mirip: list[list[Path]]


def pilah_buku(berkas: Sequence[Path]) -> Pilahan:
    """Sort the files of a folder, or those that a pattern named, into workbooks and what only looks like one.

    Left out are marks of open files, our own outputs, and a copy that a cloud drive, a browser or the Explorer made
    beside its original; one alone is the office's only copy and stays. A file of our name without our sheet is the
    office's own. Whoever names one file expressly opens it all the same, but for the marks (`buka` refuses them).
    """
    semua = [satu for satu in berkas if satu.name.startswith(_TERBUKA) or _buku(satu)]
    alasan = {satu: _bukan_masukan(satu) for satu in semua}
    asli = {_alamat(satu, satu.stem): satu for satu in semua if not alasan[satu]}
    alasan |= {satu: _salinan(satu, asli) for satu in semua if not alasan[satu]}
    dipakai = [satu for satu in semua if not alasan[satu]]
    return Pilahan(dipakai, [(satu, sebab) for satu, sebab in alasan.items() if sebab], mirip(dipakai))


def pilah_laporan(berkas: Sequence[Path], buku: Iterable[Path]) -> list[Path]:
    """Return the Word reports that stand for an office: not marks, not what we wrote for one of these workbooks."""
    batang = {satu.stem.casefold() for satu in buku}
    return [
        satu
        for satu in berkas
        if satu.suffix.lower() == _WORD
        and not satu.name.startswith((*_TERBUKA, _TERSEMBUNYI))
        and (_KELUARAN_WORD.sub("", satu.stem).casefold() not in batang or not _KELUARAN_WORD.search(satu.stem))
    ]


def mirip(berkas: Iterable[Path]) -> list[list[Path]]:
    """Return the groups of files of one folder whose names differ by their version only ("FIX (2)", "FIX BANGET")."""
    kelompok: dict[tuple[Path, bool, str], list[Path]] = defaultdict(list)
    for satu in berkas:
        kelompok[satu.parent, satu.suffix.lower() == _WORD, _inti(satu.stem)].append(satu)
    return [sekelompok for sekelompok in kelompok.values() if len(sekelompok) > 1]


def _inti(batang: str) -> str:
    """A name without what tells versions of it apart; a name of nothing else stays whole."""
    sisa = " ".join(re.findall(r"[^\W_]+", _VERSI.sub(" ", batang.replace("_", " ")))).casefold()
    return sisa or batang.casefold()


def _buku(berkas: Path) -> bool:
    return berkas.suffix.lower() in AKHIRAN and not berkas.name.startswith(_TERSEMBUNYI)


def _bukan_masukan(berkas: Path) -> str:
    if berkas.name.startswith(_TERBUKA):
        return TANDA_BUKA
    return HASIL_KAMI if _KELUARAN.search(berkas.stem) and _berlembar_kami(berkas) else ""


def _salinan(berkas: Path, asli: Mapping[tuple[Path, str, str], Path]) -> str:
    """Why a file counts as a copy of another one; "" where it is none, or its original is not there."""
    batang = berkas.stem

    def cari(nama: str) -> Path | None:
        return asli.get(_alamat(berkas, nama))

    cocok, nomor = _SALINAN.search(batang), _BERNOMOR.match(batang)
    for nama in cocok.groups() if cocok else ():
        if nama and (satu := cari(nama)):
            return f"salinan dari {satu.name}"
    for akhir in (ke for ke, huruf in enumerate(batang) if not huruf.isalnum()):
        if _BENTROK.search(batang[akhir:]) and (satu := cari(batang[:akhir])):
            return f"salinan bentrok dari {satu.name}"
    if nomor and (satu := cari(nomor["depan"])) and _sama_isi(satu, berkas):
        return f"isinya sama dengan {satu.name}"
    return ""


def _alamat(berkas: Path, batang: str) -> tuple[Path, str, str]:
    return berkas.parent, berkas.suffix.lower(), batang.casefold()


def _sama_isi(satu: Path, dua: Path) -> bool:
    try:
        return filecmp.cmp(satu, dua, shallow=False)
    except OSError:
        return False


def _berlembar_kami(berkas: Path) -> bool:
    """True where a package has a sheet that only we write; what cannot be read is left to `buka` to explain."""
    try:
        with ZipFile(berkas) as zip_, zip_.open(_BAGIAN_BUKU) as arus:
            return _NAMA_LEMBAR.search(arus.read(_AWAL)) is not None
    except (*GALAT_ZIP, KeyError):
        return False
