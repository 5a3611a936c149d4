"""Everything the program does, in one process that must not touch a network nor start another program.

`python -m tests.ketahanan.tanpa_jaringan lengkap FOLDER BUKU`: every command, then the window; with `ringkas` only what
an office does every day. Exit code 3 and the events on stderr where something tried. By hand: `strace -f -e
trace=network python -m tests.ketahanan.tanpa_jaringan ...`, for Qt's own code raises no events of Python.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

TERLARANG = ("socket.", "http.", "urllib.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "telnetlib.", "webbrowser.")
PROGRAM = ("subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.startfile", "os.fork", "pty.")
# `socket` itself comes with `email`, which reading the version of a library needs; opening one is an event.
MODUL = {"ssl", "http.client", "urllib.request", "PySide6.QtNetwork"}


class Penjaga:
    """Refuses and remembers what must not happen."""

    def __init__(self) -> None:
        self.kejadian: list[str] = []

    def __call__(self, nama: str, argumen: tuple[Any, ...]) -> None:
        """Be Python's audit hook."""
        if nama.startswith((*TERLARANG, *PROGRAM)):
            self.kejadian.append(f"{nama} {argumen!r}")
            raise PermissionError(nama)

    def jejak(self) -> list[str]:
        """Return the events, the modules that only a network needs, and the sockets that Qt or a library opened."""
        pegangan = Path("/proc/self/fd")
        tautan = [str(satu.readlink()) for satu in pegangan.iterdir() if satu.is_symlink()] if pegangan.is_dir() else []
        soket = [satu for satu in tautan if satu.startswith("socket:")]
        return [*self.kejadian, *sorted(MODUL & set(sys.modules)), *soket]


def utama(argumen: Sequence[str]) -> int:
    """Run everything; return 0, or 3 where something tried."""
    penjaga = Penjaga()
    sys.addaudithook(penjaga)
    folder, buku = Path(argumen[1]), Path(argumen[2])
    _sehari_hari(folder, str(buku))
    if argumen[0] == "lengkap":
        _semua(folder, str(buku))
    _jendela(buku)
    jejak = penjaga.jejak()
    print("\n".join(jejak), file=sys.stderr)
    return 3 if jejak else 0


def _sehari_hari(folder: Path, buku: str) -> None:
    from lkjip_desktop.cli.perintah import jalankan

    assert jalankan(["buat", buku, "--ke", str(folder)]) == 0
    assert jalankan(["perbarui", str(folder / f"{Path(buku).stem} - LKjIP.docx"), "--dari", buku]) == 0


def _semua(folder: Path, buku: str) -> None:
    from lkjip_desktop.cli.perintah import jalankan

    laporan, kunci = str(folder / f"{Path(buku).stem} - LKjIP.docx"), str(folder / "kunci.docx")
    ke = ["--ke", str(folder)]
    assert jalankan(["contoh", str(folder / "contoh")]) == 0
    assert jalankan(["baca", buku]) == 0
    assert jalankan(["buat", buku, *ke, "--lampiran"]) == 0
    assert jalankan(["buat", buku, *ke, "--acuan", laporan]) == 0
    assert jalankan(["periksa", buku, "--dokumen", laporan, "--komentar", "--lembar", *ke]) in (0, 1)
    _dengan_kunci(kunci)
    assert jalankan(["siapkan", kunci]) == 0
    assert jalankan(["aturan"]) == 0
    assert jalankan(["terima", buku, "IDN999:tidak-ada", "--alasan", "x"]) == 2


def _dengan_kunci(berkas: str) -> None:
    import docx

    dokumen = docx.Document()
    dokumen.add_paragraph("{{instansi.nama}}")
    dokumen.save(berkas)


def _jendela(buku: Path) -> None:
    from PySide6.QtCore import QTimer

    from lkjip_desktop.gui.aplikasi import siapkan
    from lkjip_desktop.gui.jendela import Jendela
    from tests.gui.tiruan import LingkunganTiruan

    aplikasi = siapkan()
    jendela = Jendela(LingkunganTiruan())  # else Word would be started
    jendela.show()

    def periksa() -> None:
        tinjauan = jendela.ruang.tinjauan
        if jendela.ruang.bekerja or tinjauan is None or tinjauan.keluaran is None:
            return
        for ke in range(jendela.tinjau.tumpukan.count()):
            jendela.tinjau.tumpukan.setCurrentIndex(ke)
        jendela.panduan()
        jendela.ruang.tutup()
        jendela.close()
        aplikasi.quit()

    jendela.alur.buat.langsung(buku)
    jam = QTimer(jendela, interval=20)
    jam.timeout.connect(periksa)
    jam.start()
    assert aplikasi.exec() == 0


if __name__ == "__main__":
    raise SystemExit(utama(sys.argv[1:]))
