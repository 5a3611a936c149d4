"""Watches the workbook that is open and says once when another program has saved it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_TENANG = 800  # milliseconds without a further event: Excel writes, renames and writes again
_TERBESAR = 100 * 1024 * 1024

# Time of the last change, size, fingerprint of the content.
Keadaan = tuple[int, int, str]


class PengamatBerkas(QObject):
    """Watches one file and its folder, because Excel saves under another name and renames."""

    berubah = Signal()

    def __init__(self, induk: QObject | None = None, tenang: int = _TENANG) -> None:
        super().__init__(induk)
        self._berkas: Path | None = None
        self._keadaan: Keadaan | None = None
        self._pengamat = QFileSystemWatcher(self)
        self._penunda = QTimer(self, singleShot=True, interval=tenang)
        self._penunda.timeout.connect(self._periksa)
        self._pengamat.fileChanged.connect(lambda _: self._penunda.start())
        self._pengamat.directoryChanged.connect(lambda _: self._penunda.start())

    def amati(self, berkas: Path | None) -> None:
        """Watch another file from how it is now; None watches nothing."""
        self._penunda.stop()
        lama = [*self._pengamat.files(), *self._pengamat.directories()]
        if lama:
            self._pengamat.removePaths(lama)
        self._berkas = berkas
        self._keadaan = None if berkas is None else _keadaan(berkas, None)
        self._pasang()

    def _pasang(self) -> None:
        """Watch what is there: a file that was renamed over is no longer watched by itself."""
        if self._berkas is None:
            return
        diamati = {*self._pengamat.files(), *self._pengamat.directories()}
        for satu in (self._berkas, self._berkas.parent):
            if str(satu) not in diamati and satu.exists():
                self._pengamat.addPath(str(satu))

    def _periksa(self) -> None:
        """Tell of a change of content; a touched file, one that is gone or being written is none yet."""
        if self._berkas is None:
            return
        self._pasang()
        baru = _keadaan(self._berkas, self._keadaan)
        if baru is None:
            return
        lama, self._keadaan = self._keadaan, baru
        if lama is not None and baru[1:] != lama[1:]:
            self.berubah.emit()


def _keadaan(berkas: Path, lama: Keadaan | None) -> Keadaan | None:
    """How a file is; None where it is not there, empty or held elsewhere. What has the same times is not read anew."""
    try:
        isi = berkas.stat()
        if isi.st_size == 0:
            return None
        if lama is not None and lama[:2] == (isi.st_mtime_ns, isi.st_size):
            return lama
        if isi.st_size > _TERBESAR:
            return isi.st_mtime_ns, isi.st_size, str(isi.st_mtime_ns)
        with berkas.open("rb") as arus:
            return isi.st_mtime_ns, isi.st_size, hashlib.file_digest(arus, "sha256").hexdigest()
    except OSError:
        return None
