"""Puts outputs in their place: written beside the target, then renamed; nothing that a person edited is replaced."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from platformdirs import user_documents_path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.folder import folder_data
from lkjip_desktop.profiles.keluaran import boleh_diganti, catat, rencanakan, sidik
from lkjip_desktop.sementara import dapat_ditulisi, folder_kerja

T = TypeVar("T")
_SALINAN_MAKS = 99
# Excel opens no path beyond 218 characters, Windows none beyond 259 without being told; a name needs some of them.
_ALAMAT_EXCEL, _ALAMAT_WINDOWS, _NAMA = 218, 259, 60
_TANPA_BATAS = "\\\\?\\"
# Folders of the Windows Explorer (10, 11), 7-Zip, WinRAR and WinZip for a file that is looked at inside an archive.
_ISI_ARSIP = re.compile(
    r"Temp\d+_.+\.(zip|rar|7z)|[0-9a-f-]{36}_.+\.(zip|rar|7z)(\.[0-9a-z]{3})?|7zO[0-9A-F]{8}|Rar\$[A-Z]{2}[\w.]+|wz[0-9a-f]{4}",
    re.IGNORECASE,
)
_JEDA = (0.2, 0.4) if os.name == "nt" else ()  # seconds between tries


@dataclass(frozen=True, slots=True)
class Penempatan(Generic[T]):
    """Where an output went, what its writer returned, and a sentence where it is not the place asked for."""

    berkas: Path
    hasil: T
    catatan: str | None = None


def folder_keluaran(diminta: Path) -> tuple[Path, str | None]:
    """Return the folder to write to, created if absent; Dokumen (and a sentence) where outputs there would be lost.

    That is where it cannot be written, where its name is too long for Excel, and where a program that opens archives
    put the workbook for a look. Raises GalatPengguna where Dokumen cannot be written either.
    """
    sebab = _sebab_tidak_cocok(diminta)
    if sebab is None:
        return diminta, None
    dokumen = user_documents_path()
    if dapat_ditulisi(dokumen):
        return dokumen, f"{sebab} Hasil disimpan di {dokumen}."
    raise GalatPengguna(f"{sebab} Pilih folder lain.")


def terjangkau(berkas: Path) -> Path:
    """Return an absolute path that can be opened however long it is."""
    mutlak = berkas.absolute()
    return dengan_awalan(mutlak) if os.name == "nt" and len(str(mutlak)) > _ALAMAT_WINDOWS else mutlak


def dengan_awalan(mutlak: PurePath) -> Path:
    """Return a path of Windows in the form that knows no limit of length, also one on a server."""
    teks = str(mutlak)
    if teks.startswith(_TANPA_BATAS):
        return Path(teks)
    return Path(f"{_TANPA_BATAS}UNC\\{teks[2:]}" if teks.startswith("\\\\") else f"{_TANPA_BATAS}{teks}")


def _alamat_terpanjang() -> int:
    """How long the path of a folder may be so that Excel opens what is written there."""
    return _ALAMAT_EXCEL - _NAMA if os.name == "nt" else sys.maxsize


def _sebab_tidak_cocok(folder: Path) -> str | None:
    if any(_ISI_ARSIP.fullmatch(satu) for satu in folder.parts):
        return "Berkas ini dibuka dari dalam arsip (ZIP), jadi foldernya hanya sementara."
    if len(str(folder)) > _alamat_terpanjang():
        return f"Alamat folder {str(folder).removeprefix(_TANPA_BATAS)} terlalu panjang untuk Excel."
    return None if dapat_ditulisi(folder) else f"Folder {folder} tidak dapat ditulisi."


def tempatkan(folder: Path, nama: str, tulis: Callable[[Path], T]) -> Penempatan[T]:
    """Write a file by `tulis`, whole or not at all, and give it its name or the next free one ("NAMA (2).docx").

    Raises GalatPengguna where the disk is full or the folder went away.
    """
    with _ruang(folder, nama) as ruang:
        baru = ruang / f"isi{Path(nama).suffix}"  # short: Windows allows a path 259 characters
        hasil = tulis(baru)
        isi = _tetap(baru)
        for urut in range(1, _SALINAN_MAKS):
            tujuan = folder / _bernomor(nama, urut)
            if not boleh_diganti(tujuan):
                continue
            teringat = rencanakan(tujuan, isi)
            if _ganti(baru, tujuan):
                catat(tujuan, isi)
                return Penempatan(tujuan, hasil, _catatan(folder / nama, tujuan, teringat=teringat))
    raise GalatPengguna(f"Terlalu banyak salinan {nama} di {folder}. Hapus yang tidak dipakai, lalu coba lagi.")


@contextlib.contextmanager
def folder_sementara() -> Iterator[Path]:
    """Yield a folder for what is only looked at or is not finished yet; it is gone at the end.

    Raises GalatPengguna where the system's folder for such files is full or cannot be written.
    """
    try:
        with folder_kerja() as folder:
            yield folder
    except OSError as galat:
        raise GalatPengguna(
            f"Folder sementara {tempfile.gettempdir()} tidak dapat dipakai. Periksa sisa ruang disk, lalu coba lagi."
        ) from galat


def _catatan(diminta: Path, tujuan: Path, *, teringat: bool) -> str | None:
    if diminta != tujuan:
        return f"{diminta.name} sudah disunting atau sedang dibuka, jadi tidak ditimpa. Hasil baru: {tujuan.name}."
    if not teringat:
        return f"Folder data {folder_data()} tidak dapat ditulisi, jadi lain kali {tujuan.name} tidak ditimpa."
    return None


def _bernomor(nama: str, urut: int) -> str:
    batang, titik, akhiran = nama.rpartition(".")
    return nama if urut == 1 else f"{batang} ({urut}){titik}{akhiran}"


def _ganti(sementara: Path, tujuan: Path) -> bool:
    """Rename over the target; False where another program holds it open (Windows).

    A scanner that looks into what was just written lets go of it after a moment; Word does not.
    """
    for jeda in (*_JEDA, None):
        try:
            sementara.replace(tujuan)
            return True
        except PermissionError:
            if jeda is not None:
                time.sleep(jeda)
    return False


def _tetap(berkas: Path) -> str:
    """Return the fingerprint of a finished file once it is on the disk: a power cut must not leave it empty."""
    with berkas.open("r+b") as isi:
        os.fsync(isi.fileno())
    return sidik(berkas)


@contextlib.contextmanager
def _ruang(folder: Path, nama: str) -> Iterator[Path]:
    """A folder beside the target to write in: a rename out of it is one step. Failures there are one sentence."""
    dibuka = False
    try:
        with folder_kerja(folder) as ruang:
            dibuka = True
            yield ruang
    except OSError as galat:
        if not dibuka:
            raise GalatPengguna(f"Folder {folder} tidak dapat ditulisi. Pilih folder lain.") from galat
        raise GalatPengguna(
            f"{nama} tidak dapat ditulis. Periksa sisa ruang disk dan sambungan drive, lalu coba lagi."
        ) from galat
