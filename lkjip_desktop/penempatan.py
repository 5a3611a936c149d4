"""Puts outputs in their place: written beside the target, then renamed; nothing that a person edited is replaced."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from platformdirs import user_documents_path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.keluaran import boleh_diganti, catat

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
    if _dapat_ditulisi(dokumen):
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
    return None if _dapat_ditulisi(folder) else f"Folder {folder} tidak dapat ditulisi."


def tempatkan(folder: Path, nama: str, tulis: Callable[[Path], T]) -> Penempatan[T]:
    """Write a file by `tulis`, whole or not at all, and give it its name or the next free one ("NAMA (2).docx").

    Raises GalatPengguna where the disk is full or the folder went away.
    """
    with _sementara(folder, nama) as sementara:
        hasil = tulis(sementara)
        for urut in range(1, _SALINAN_MAKS):
            tujuan = folder / _bernomor(nama, urut)
            if not boleh_diganti(tujuan) or not _ganti(sementara, tujuan):
                continue
            catat(tujuan)
            return Penempatan(tujuan, hasil, _catatan(folder / nama, tujuan))
    raise GalatPengguna(f"Terlalu banyak salinan {nama} di {folder}. Hapus yang tidak dipakai, lalu coba lagi.")


def _catatan(diminta: Path, tujuan: Path) -> str | None:
    if diminta == tujuan:
        return None
    return f"{diminta.name} sudah disunting atau sedang dibuka, jadi tidak ditimpa. Hasil baru: {tujuan.name}."


def _bernomor(nama: str, urut: int) -> str:
    batang, titik, akhiran = nama.rpartition(".")
    return nama if urut == 1 else f"{batang} ({urut}){titik}{akhiran}"


def _ganti(sementara: Path, tujuan: Path) -> bool:
    """Rename over the target; False where another program holds it open (Windows)."""
    try:
        sementara.replace(tujuan)
    except PermissionError:
        return False
    return True


@contextlib.contextmanager
def _sementara(folder: Path, nama: str) -> Iterator[Path]:
    """A fresh file name beside the target; whatever is left there is removed at the end."""
    try:
        pegangan, alamat = tempfile.mkstemp(prefix=".lkjip-", suffix=Path(nama).suffix, dir=folder)
        os.close(pegangan)
    except OSError as galat:
        raise GalatPengguna(f"Folder {folder} tidak dapat ditulisi. Pilih folder lain.") from galat
    sementara = Path(alamat)
    _hak_biasa(sementara)
    try:
        yield sementara
    except OSError as galat:
        raise GalatPengguna(f"{nama} tidak dapat ditulis. Periksa sisa ruang disk, lalu coba lagi.") from galat
    finally:
        sementara.unlink(missing_ok=True)


def _hak_biasa(berkas: Path) -> None:
    """Give a temporary file the rights of an ordinary one: mkstemp makes it private."""
    with contextlib.suppress(OSError):
        umask = os.umask(0)
        os.umask(umask)
        berkas.chmod(0o666 & ~umask)


def _dapat_ditulisi(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
