"""Which word processors of this computer can save a PDF, and the command that makes each of them do it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lkjip_desktop.writers.pdf.skrip import SKRIP_WORD, SKRIP_WPS

_SOFFICE = ("soffice", "libreoffice")
_FOLDER_SOFFICE = ("LibreOffice", "LibreOffice 7", "LibreOffice 24", "LibreOffice 25")
_POWERSHELL = ("-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-Command")


@dataclass(frozen=True, slots=True)
class Pekerjaan:
    """One document to save: both files lie in `folder`, which is empty but for the document and thrown away after."""

    asal: Path
    tujuan: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class Program:
    """A word processor: its name, the command for a job; `mengisi_nomor` where it fills the lists' page numbers."""

    nama: str
    perintah: Callable[[Pekerjaan], list[str]]
    mengisi_nomor: bool = True


def terpasang() -> list[Program]:
    """Return the word processors that are installed, the best first."""
    hasil = [_lewat_powershell(*satu) for satu in _WINDOWS if _terdaftar(satu[1])]
    soffice = cari_soffice()
    return hasil if soffice is None else [*hasil, lewat_soffice(soffice)]


def lewat_soffice(soffice: Path) -> Program:
    """Return LibreOffice: its own profile, so that one that the user has open is neither used nor closed."""

    def perintah(kerja: Pekerjaan) -> list[str]:
        profil = f"-env:UserInstallation={(kerja.folder / 'profil').as_uri()}"
        pilihan = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault"]
        ubah = ["--convert-to", "pdf:writer_pdf_Export", "--outdir", str(kerja.tujuan.parent), str(kerja.asal)]
        return [str(soffice), profil, *pilihan, *ubah]

    return Program("LibreOffice", perintah, mengisi_nomor=False)


def lewat_word(powershell: str) -> Program:
    """Return Word, driven by a script of Windows' own PowerShell."""
    return Program("Word", lambda _: [powershell, *_POWERSHELL, SKRIP_WORD])


def lewat_wps(powershell: str) -> Program:
    """Return WPS Writer, driven in the same way."""
    return Program("WPS", lambda _: [powershell, *_POWERSHELL, SKRIP_WPS])


def cari_soffice() -> Path | None:
    """Return the program of LibreOffice: on the search path, else where its installer puts it."""
    for nama in _SOFFICE:
        if (ada := shutil.which(nama)) is not None:
            return Path(ada)
    dasar = [os.environ[satu] for satu in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432") if satu in os.environ]
    calon = [Path(satu) / nama / "program" / "soffice.exe" for satu in dasar for nama in _FOLDER_SOFFICE]
    return next((satu for satu in calon if satu.is_file()), None)


_WINDOWS = ((lewat_word, "Word.Application"), (lewat_wps, "KWPS.Application"))


def _lewat_powershell(buat: Callable[[str], Program], _: str) -> Program:
    akar = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
    return buat(str(akar / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"))


def _terdaftar(kelas: str) -> bool:
    """True where Windows knows a program under this name."""
    if sys.platform != "win32":
        return False
    import winreg

    try:
        winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, rf"{kelas}\CLSID"))
    except OSError:
        return False
    return True
