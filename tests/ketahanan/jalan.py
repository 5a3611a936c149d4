"""Runs a command on a disk that fails: `python -m tests.ketahanan.jalan KEJADIAN KE FOLDER PERINTAH...`.

`jendela BUKU` is a command, too: the window opens the workbook, makes its report and closes. The last line of stderr
says how much was written and read, for the event `hitung`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.ketahanan.gangguan import Gangguan, Kejadian, pasang


def utama(argumen: Sequence[str]) -> int:
    """Run; return the command's exit code."""
    kejadian, ke, folder, *perintah = argumen
    gangguan = Gangguan(Kejadian(kejadian), int(ke), Path(folder))
    jalankan = _jendela if perintah[0] == "jendela" else _perintah()
    pasang(gangguan)
    kode = jalankan(perintah)
    if gangguan.kejadian is Kejadian.HITUNG:
        print(gangguan.tulis_ke, gangguan.baca_ke, file=sys.stderr)
    return kode


def _perintah() -> Callable[[Sequence[str]], int]:
    from lkjip_desktop.cli.perintah import jalankan

    return jalankan


def _jendela(perintah: Sequence[str]) -> int:
    from PySide6.QtCore import QTimer

    from lkjip_desktop.gui.aplikasi import siapkan
    from lkjip_desktop.gui.jendela import Jendela
    from tests.gui.tiruan import LingkunganTiruan

    aplikasi = siapkan()
    jendela = Jendela(LingkunganTiruan())
    jendela.show()

    def selesai() -> None:
        if jendela.ruang.tinjauan is not None and jendela.ruang.tinjauan.keluaran is not None:
            jendela.close()
            aplikasi.quit()

    jendela.alur.buat.langsung(Path(perintah[1]))
    jam = QTimer(jendela, interval=20)
    jam.timeout.connect(selesai)
    jam.start()
    return int(aplikasi.exec())


if __name__ == "__main__":
    raise SystemExit(utama(sys.argv[1:]))
