"""Drives the real window and takes a picture of every view.

python packaging/potret.py                                 the pictures of the guide, lkjip_desktop/gui/panduan/gambar
python packaging/potret.py --ke FOLDER [--skala 1.5]       every view as a whole screen of 1366x768, to look at
python packaging/potret.py ... NAMA...                     only these steps (see LANGKAH) and what they need

Without a display it starts Xvfb by itself. It works on a copy of the sample, whose office is invented, and on a data
folder of its own. A step that fails is told and the others go on; the exit code is then 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QWidget

AKAR = Path(__file__).resolve().parents[1]
PANDUAN = AKAR / "lkjip_desktop" / "gui" / "panduan" / "gambar"
CONTOH = AKAR / "sample_workbooks" / "Kertas Kerja LKjIP 2024 - Contoh.xlsx"
LAYAR = (1366, 768)
BILAH, TINGGI_JUDUL = 40, 28  # the task bar and the title of a dialog on Windows
UKURAN_PANDUAN = (1240, 700)  # small, so that a page of the guide shows the words at their own size
UKURAN_DIALOG = (760, 520)
UKURAN_UTUH = (880, 500)  # of the window where the guide shows the whole of it
WARNA = 64
FOLDER_KANTOR = r"D:\LKjIP 2024"
BATAS = 90.0  # seconds for a step


class Gagal(Exception):
    """A step did not come to its view."""


class Pemotret:
    """The window, the files it works on, and what a step needs to drive it."""

    def __init__(self, folder: Path, *, layar: bool) -> None:
        from lkjip_desktop.gui.aplikasi import siapkan
        from lkjip_desktop.gui.jendela import Jendela

        self.aplikasi = siapkan()
        self.layar = layar
        self.meja = meja()
        self.buku = Path(shutil.copy(CONTOH, folder / CONTOH.name))
        self.laporan = self.buku.with_name(f"{self.buku.stem} - LKjIP.docx")
        self.jendela: Any = Jendela(self.meja)
        self._atur_ukuran()
        self.jendela.show()
        self.tunggu(lambda: self.jendela.isVisible())

    def tunggu(self, syarat: Callable[[], object]) -> None:
        """Let the window live until something holds, and a moment longer. Raises Gagal."""
        batas = time.monotonic() + BATAS
        while not syarat():
            if time.monotonic() > batas:
                raise Gagal("waited in vain")
            self.hidup(0.02)
        self.hidup(0.35)

    def hidup(self, detik: float) -> None:
        """Let the window live for some time."""
        selesai = time.monotonic() + detik
        while time.monotonic() < selesai:
            self.aplikasi.processEvents()
            time.sleep(0.005)

    def reda(self) -> None:
        """Wait until the worker is done."""
        self.tunggu(lambda: not self.jendela.ruang.bekerja)

    def buka(self) -> None:
        """Show the review of the sample, without any dialog."""
        self.tutup_dialog()
        self._atur_ukuran()
        tinjauan = self.jendela.ruang.tinjauan
        if tinjauan is None or self.jendela.halaman.currentWidget() is not self.jendela.tinjau:
            self.jendela.tawarkan([self.buku])
            self.reda()

    def utuh(self) -> QWidget:
        """Return the whole window, for the guide at its small size."""
        if not self.layar:
            self.jendela.resize(*UKURAN_UTUH)
        self.hidup(0.4)
        hasil: QWidget = self.jendela
        return hasil

    def buat(self) -> None:
        """See to it that the report was made."""
        self.buka()
        if self.jendela.ruang.tinjauan.keluaran is None:
            self.jendela.alur.buat._tulis(self.jendela.ruang.tinjauan)
            self.reda()

    def menu(self, teks: str) -> None:
        """Choose an entry of the menus."""
        self.jendela.menu.aksi(teks).trigger()

    def tab(self, judul: str) -> QWidget:
        """Show a tab of the review; return the tabs."""
        self.buka()
        tumpukan = self.jendela.tinjau.tumpukan
        judul_semua = [tumpukan.tabText(ke) for ke in range(tumpukan.count())]
        tumpukan.setCurrentIndex(judul_semua.index(judul))
        self.hidup(0.3)  # the tab Laporan asks for its outline once it is seen
        self.reda()
        hasil: QWidget = tumpukan
        return hasil

    def dialog(self) -> QWidget:
        """Wait for a dialog, give it its size in the guide, and return it."""
        from PySide6.QtWidgets import QDialog

        def terbuka() -> list[QDialog]:
            return [satu for satu in self.jendela.findChildren(QDialog) if satu.isVisible()]

        self.tunggu(terbuka)
        satu = terbuka()[-1]
        if not self.layar and satu.width() > UKURAN_DIALOG[0]:
            satu.resize(*UKURAN_DIALOG)
            self.hidup(0.4)
        return satu

    def tutup_dialog(self) -> None:
        """Close every dialog."""
        from PySide6.QtWidgets import QDialog

        for satu in self.jendela.findChildren(QDialog):
            satu.close()
        self.hidup(0.1)

    def ambil(self, bagian: QWidget) -> QImage:
        """Return the picture: in the guide of a part, else of the whole screen with what lies over the window."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtGui import QImage, QPainter

        self._samarkan()
        if not self.layar:
            return bagian.grab().toImage()
        hasil = QImage(*LAYAR, QImage.Format.Format_RGB32)
        skala = self.jendela.devicePixelRatioF()
        hasil.setDevicePixelRatio(skala)
        hasil.fill(Qt.GlobalColor.darkGray)
        with QPainter(hasil) as kuas:
            kuas.drawPixmap(QPoint(0, 0), self.jendela.grab())
            if bagian.isWindow() and bagian is not self.jendela:
                self._tempel(kuas, bagian)
        return hasil

    def _tempel(self, kuas: QPainter, dialog: QWidget) -> None:
        """Draw a dialog over the middle of the window, with the title that the system draws."""
        from PySide6.QtCore import QPoint, QRect, Qt

        ruang = self.jendela.size() - dialog.size()
        kiri, atas = max(ruang.width() // 2, 0), max(ruang.height() // 2, TINGGI_JUDUL)
        judul = QRect(kiri, atas - TINGGI_JUDUL, dialog.width(), TINGGI_JUDUL)
        kuas.fillRect(judul, Qt.GlobalColor.white)
        kuas.drawText(judul.adjusted(10, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), dialog.windowTitle())
        kuas.drawPixmap(QPoint(kiri, atas), dialog.grab())
        kuas.drawRect(judul.adjusted(0, 0, 0, dialog.height()))

    def _samarkan(self) -> None:
        """Put a folder of an office where the folder of this machine is shown."""
        from PySide6.QtWidgets import QLabel

        from lkjip_desktop.gui.bagian import Kalimat

        for satu in self.jendela.findChildren(QLabel):
            teks = satu.kata() if isinstance(satu, Kalimat) else satu.text()
            baru = teks.replace(f"{self.buku.parent}/", f"{FOLDER_KANTOR}\\").replace(
                str(self.buku.parent), FOLDER_KANTOR
            )
            if baru != teks:
                (satu.katakan if isinstance(satu, Kalimat) else satu.setText)(baru)
        self.hidup(0.05)

    def _atur_ukuran(self) -> None:
        skala = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        lebar, tinggi = (round(LAYAR[0] / skala), round((LAYAR[1] - BILAH) / skala)) if self.layar else UKURAN_PANDUAN
        self.jendela.setGeometry(0, 0, lebar, tinggi)


def meja() -> Any:
    """Return a desktop that picks the file it was told and opens nothing."""
    from lkjip_desktop.gui.lingkungan import Lingkungan

    class Meja(Lingkungan):
        berkas: Path | None = None

        def pilih_berkas(self, induk: QWidget, judul: str, saringan: str) -> Path | None:
            return self.berkas

        def buka(self, berkas: Path) -> bool:
            return True

    return Meja()


def mulai(p: Pemotret) -> QWidget:
    """The first page with a workbook opened lately."""
    p.buat()
    p.jendela.ke_awal()
    return p.utuh()


def proses(p: Pemotret) -> QWidget:
    """The page of progress."""
    p.buka()
    p.jendela.proses.mulai()
    for tahap in ("Membaca kertas kerja…", "Memeriksa angka…", "Menyusun laporan…"):
        p.jendela.proses.tampilkan_tahap(tahap)
    p.jendela.halaman.setCurrentWidget(p.jendela.proses)
    return p.utuh()


def hasil(p: Pemotret) -> QWidget:
    """The review after the report was made."""
    p.buat()
    p.tab("Capaian")
    return p.utuh()


def lembar(p: Pemotret) -> QWidget:
    """The sheet of the first realisasi."""
    tabs = p.tab("Lembar")
    indikator = p.jendela.ruang.tinjauan.bacaan.hasil.indikator[0]
    p.jendela.tinjau.tampilkan_sel((indikator.realisasi.ref,))
    p.hidup(0.3)
    return tabs


def catatan(p: Pemotret) -> QWidget:
    """The panel of findings."""
    p.tab("Capaian")
    satu: QWidget = p.jendela.tinjau.catatan
    return satu


def bukti(p: Pemotret) -> QWidget:
    """A finding on its sheet."""
    p.tab("Capaian")
    semua = p.jendela.ruang.tinjauan.pemeriksaan.temuan
    p.jendela.alur.kantor.buktikan(next(satu for satu in semua if satu.kode == "CAP001"))
    return p.dialog()


def sunting(p: Pemotret) -> QWidget:
    """The question about a report that was edited."""
    p.buat()
    asli = p.laporan.read_bytes()
    p.laporan.write_bytes(asli + b"\0")
    p.menu("Buat Laporan")
    try:
        return p.dialog()
    finally:
        p.laporan.write_bytes(asli)


def perbarui(p: Pemotret) -> QWidget:
    """What would change in an edited report once another value is chosen."""
    from lkjip_desktop import pipeline

    p.buat()
    tinjauan = p.jendela.ruang.tinjauan
    temuan = next(satu for satu in tinjauan.pemeriksaan.temuan if satu.kode == "CAP001")
    pilihan = pipeline.choices(tinjauan.bacaan, temuan)[0]
    lain = next(satu for satu in pilihan.nilai if not satu.dipakai)
    p.jendela.alur.kantor.putuskan(pipeline.PilihNilai(pilihan.kunci, lain.teks))
    p.reda()
    p.meja.berkas = p.laporan
    p.menu("Perbarui Laporan…")
    return p.dialog()


def periksa_word(p: Pemotret) -> QWidget:
    """What an audit of the report found."""
    p.buat()
    p.meja.berkas = p.laporan
    p.menu("Periksa Laporan Word…")
    return p.dialog()


def periksa_akhir(p: Pemotret) -> QWidget:
    """What is still to be settled before printing."""
    p.buat()
    p.menu("Periksa Akhir")
    return p.dialog()


def pengaturan(p: Pemotret) -> QWidget:
    """The settings."""
    p.buka()
    p.menu("Pengaturan Perangkat Daerah…")
    return p.dialog()


def daftar(p: Pemotret) -> QWidget:
    """Several workbooks with their reports."""
    p.buka()
    folder = p.buku.parent / "Kecamatan"
    folder.mkdir(exist_ok=True)
    for nama in ("Sukamaju", "Sukasari", "Mekarjaya"):
        shutil.copy(CONTOH, folder / f"Kertas Kerja {nama}.xlsx")
    p.jendela.tawarkan([folder])
    p.jendela.daftar.tombol_semua.click()
    p.reda()
    return p.utuh()


def panduan(p: Pemotret) -> QWidget:
    """The guide itself."""
    p.buka()
    p.menu("Panduan")
    return p.dialog()


def tentang(p: Pemotret) -> QWidget:
    """Version and licences."""
    p.buka()
    p.menu("Tentang")
    return p.dialog()


def galat(p: Pemotret) -> QWidget:
    """A failure."""
    from lkjip_desktop.gui.kalimat import TAK_TERDUGA

    p.buka()
    p.jendela.katakan_galat(TAK_TERDUGA, ValueError())
    return p.dialog()


def tab(judul: str) -> Callable[[Pemotret], QWidget]:
    """Return the step that shows a tab of the review."""
    return lambda p: p.tab(judul)


Langkah = Callable[[Pemotret], "QWidget"]
# Name of the picture, how to come to it, whether the guide shows it. `perbarui` changes the workbook: it is the last.
LANGKAH: Sequence[tuple[str, Langkah, bool]] = (
    ("capaian", tab("Capaian"), True),
    ("anggaran", tab("Anggaran"), True),
    ("skm", tab("SKM"), True),
    ("perbandingan", tab("Perbandingan Antartahun"), True),
    ("lembar", lembar, True),
    ("laporan", tab("Laporan"), True),
    ("kelengkapan", tab("Kelengkapan"), True),
    ("catatan", catatan, True),
    ("bukti", bukti, True),
    ("pengaturan", pengaturan, True),
    ("proses", proses, False),
    ("daftar", daftar, True),
    ("hasil", hasil, True),
    ("mulai", mulai, True),
    ("periksa-word", periksa_word, True),
    ("periksa-akhir", periksa_akhir, True),
    ("sunting", sunting, False),
    ("panduan", panduan, False),
    ("tentang", tentang, False),
    ("galat", galat, False),
    ("perbarui", perbarui, True),
)


def main(argumen: Sequence[str]) -> int:
    """Take the pictures; return the exit code."""
    pilihan = _argumen(argumen)
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        return _di_xvfb(argumen)
    ke = (pilihan.ke or PANDUAN).absolute()
    ke.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as sementara:
        _lingkungan(Path(sementara), pilihan.skala)
        folder = Path(sementara, "Laporan Kinerja")
        folder.mkdir()
        return _potret(Pemotret(folder, layar=pilihan.ke is not None), ke, pilihan.nama)


def _potret(p: Pemotret, ke: Path, nama: Sequence[str]) -> int:
    gagal = 0
    for judul, langkah, di_panduan in LANGKAH:
        if (nama and judul not in nama) or not (di_panduan or p.layar or nama):
            continue
        try:
            _simpan(p.ambil(langkah(p)), ke / f"{judul}.png")
            print(f"{judul}.png {(ke / f'{judul}.png').stat().st_size // 1024} kB", flush=True)
        except Exception as salah:  # a view that is broken must not hide the others
            gagal += 1
            print(f"{judul}: {type(salah).__name__}: {salah}", file=sys.stderr, flush=True)
        p.tutup_dialog()
    p.jendela.close()
    return int(gagal > 0)


def _simpan(gambar: QImage, berkas: Path) -> None:
    """Save a picture with few colours, as PNG; without ImageMagick it stays larger."""
    gambar.setDevicePixelRatio(1.0)
    gambar.save(str(berkas))
    convert = shutil.which("convert")
    if convert:
        kecil = ["-strip", "+dither", "-colors", str(WARNA), "-define", "png:compression-level=9"]
        subprocess.run([convert, str(berkas), *kecil, f"PNG8:{berkas}"], check=True)


def _lingkungan(sementara: Path, skala: float) -> None:
    os.environ["LKJIP_DATA"] = str(sementara / "data")
    os.environ["QT_SCALE_FACTOR"] = f"{skala:g}"
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "")
    sys.path.insert(0, str(AKAR))


def _di_xvfb(argumen: Sequence[str]) -> int:
    """Start this script again on a screen of its own."""
    baca, tulis = os.pipe()
    layar = f"{LAYAR[0]}x{LAYAR[1]}x24"
    perintah = ["Xvfb", "-displayfd", str(tulis), "-screen", "0", layar, "-nolisten", "tcp"]
    with subprocess.Popen(perintah, pass_fds=(tulis,), stderr=subprocess.DEVNULL) as xvfb:
        os.close(tulis)
        with os.fdopen(baca) as pipa:
            nomor = pipa.readline().strip()
        lingkungan = dict(os.environ, DISPLAY=f":{nomor}", QT_QPA_PLATFORM="xcb")
        try:
            return subprocess.run([sys.executable, __file__, *argumen], env=lingkungan).returncode
        finally:
            xvfb.terminate()


def _argumen(argumen: Sequence[str]) -> argparse.Namespace:
    pengurai = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    pengurai.add_argument("nama", nargs="*", metavar="NAMA", help="only these steps")
    pengurai.add_argument("--ke", type=Path, help="a folder for pictures of the whole screen")
    pengurai.add_argument("--skala", type=float, default=1.0, help="the scaling of the screen, such as 1.5")
    return pengurai.parse_args(argumen)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
