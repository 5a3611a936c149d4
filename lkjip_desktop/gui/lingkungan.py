"""What the window asks of the desktop around it: dialogs of the system, and opening a file with its program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lkjip_desktop import pipeline

_SARINGAN = "Kertas kerja (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.xltx *.lkjip);;Semua berkas (*)"


class Lingkungan:
    """The real desktop; tests pass one that answers by itself."""

    def pilih_buku(self, induk: QWidget) -> list[Path]:
        """Return the workbooks that the user picks; none where the dialog was cancelled."""
        terpilih, _ = QFileDialog.getOpenFileNames(induk, "Pilih Kertas Kerja", str(_folder_terakhir()), _SARINGAN)
        return [Path(satu) for satu in terpilih]

    def pilih_berkas(self, induk: QWidget, judul: str, saringan: str) -> Path | None:
        """Return the file that the user picks under a filter of Qt; None where the dialog was cancelled."""
        terpilih, _ = QFileDialog.getOpenFileName(induk, judul, str(_dokumen()), saringan)
        return Path(terpilih) if terpilih else None

    def simpan_sebagai(self, induk: QWidget, judul: str, nama: str, saringan: str) -> Path | None:
        """Return the file to write, at first this name in Dokumen; None where the dialog was cancelled."""
        terpilih, _ = QFileDialog.getSaveFileName(induk, judul, str(_dokumen() / nama), saringan)
        return Path(terpilih) if terpilih else None

    def pilih_folder(self, induk: QWidget, judul: str = "Pilih folder untuk contoh") -> Path | None:
        """Return the folder that the user picks, at first Dokumen; None where the dialog was cancelled."""
        terpilih = QFileDialog.getExistingDirectory(induk, judul, str(_dokumen()))
        return Path(terpilih) if terpilih else None

    def buka(self, berkas: Path) -> bool:
        """Open a file or a folder with the program that the system has for it; False where there is none."""
        return berkas.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(berkas)))


def _dokumen() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _folder_terakhir() -> Path:
    """The folder of the workbook that was opened last, else Dokumen."""
    terakhir = next(iter(pipeline.recent()), None)
    return terakhir.berkas.parent if terakhir is not None else _dokumen()
