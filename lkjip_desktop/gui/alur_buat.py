"""Making the report: at once or after the review, and what to do where it was edited meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lkjip_desktop import pipeline
from lkjip_desktop.gui.perbarui import JendelaPerbarui
from lkjip_desktop.gui.sunting import PilihanSunting, TanyaSunting

if TYPE_CHECKING:
    from lkjip_desktop.gui.alur_buka import AlurBuka
    from lkjip_desktop.gui.ruang import Ruang
    from lkjip_desktop.gui.tinjauan import Tinjauan
    from lkjip_desktop.pipeline import ButirKerangka, Lampiran, Pembaruan


class AlurBuat(QObject):
    """Buat Laporan and Perbarui Laporan."""

    bertanya = Signal()  # a question that nobody has answered stops a report that was to be made at once

    def __init__(self, ruang: Ruang, buka: AlurBuka) -> None:
        super().__init__(ruang)
        self._ruang = ruang
        self._alur_buka = buka
        self._buka_word = False

    def langsung(self, buku: Path) -> None:
        """Make the report of a workbook at once and open it in Word, unless a question is open.

        What is no workbook, a folder or a Word report, is opened.
        """
        if buku.is_dir() or buku.suffix.lower() == ".docx":
            self._alur_buka.buka([buku])
        elif (masukan := self._alur_buka.masukan(buku)) is not None:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.buka(masukan, jalan), self._terbuka)

    def buat(self, *, buka_word: bool = False) -> None:
        """Make the report of the workbook under review; where it was edited meanwhile, ask first."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        self._buka_word = buka_word
        disunting = pipeline.edited_report(tinjauan.bacaan)
        if disunting is None:
            self._tulis(tinjauan)
        else:
            self._tanya(tinjauan, disunting)

    def buat_dari_acuan(self) -> None:
        """Make the report with the prose and the looks of an older one that the user chooses."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        acuan = self._ruang.lingkungan.pilih_berkas(
            self._ruang.jendela, "Pilih laporan tahun lalu atau draf tahun ini", "Laporan Word (*.docx)"
        )
        if acuan is not None:
            self._buka_word = False
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.buat(tinjauan, jalan, acuan), self._jadi)

    def kerangka(self, selesai: Callable[[Sequence[ButirKerangka]], None]) -> None:
        """Hand over the outline of the report; nothing while the worker is busy, then it is asked for again."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is not None:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.kerangka(tinjauan, jalan), selesai, halaman=False)

    def lampiran(self) -> None:
        """Write the lampiran of the report that was made as files of their own."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is not None:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.lampiran(tinjauan, jalan), self._lampiran_jadi)

    def pilih_laporan(self) -> None:
        """Perbarui Laporan…: let the user choose an edited report and show what would change in it."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        dokumen = self._ruang.lingkungan.pilih_berkas(
            self._ruang.jendela, "Pilih laporan yang sudah disunting", "Laporan Word (*.docx)"
        )
        if dokumen is not None:
            self._lihat(tinjauan, dokumen)

    def _terbuka(self, tinjauan: Tinjauan) -> None:
        self._alur_buka.terbuka(tinjauan)
        if pipeline.open_questions(tinjauan.bacaan):
            self.bertanya.emit()
        elif tinjauan.kurang is None:
            self.buat(buka_word=True)

    def _tanya(self, tinjauan: Tinjauan, disunting: Path) -> None:
        tanya = TanyaSunting(disunting, self._ruang.jendela)
        tanya.finished.connect(lambda _: self._jawab(tanya.pilihan, tinjauan, disunting))
        tanya.open()

    def _jawab(self, pilihan: PilihanSunting, tinjauan: Tinjauan, disunting: Path) -> None:
        if pilihan is PilihanSunting.PERBARUI:
            self._lihat(tinjauan, disunting)
        elif pilihan is PilihanSunting.BARU:
            self._tulis(tinjauan)

    def _tulis(self, tinjauan: Tinjauan) -> None:
        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.buat(tinjauan, jalan), self._jadi)

    def _jadi(self, tinjauan: Tinjauan) -> None:
        self._ruang.tinjau(tinjauan)
        if self._buka_word and tinjauan.keluaran is not None:
            self._buka(tinjauan.keluaran.word)

    def _lihat(self, tinjauan: Tinjauan, dokumen: Path) -> None:
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.lihat_pembaruan(tinjauan, dokumen, jalan),
            lambda pembaruan: self._tawarkan(tinjauan, dokumen, pembaruan),
        )

    def _tawarkan(self, tinjauan: Tinjauan, dokumen: Path, pembaruan: Pembaruan) -> None:
        jendela = JendelaPerbarui(pembaruan, dokumen, tinjauan.bacaan.masukan.buku.name, self._ruang.jendela)
        jendela.terapkan_diminta.connect(lambda kecuali, paksa: self._terapkan(tinjauan, dokumen, kecuali, paksa))
        jendela.open()

    def _terapkan(self, tinjauan: Tinjauan, dokumen: Path, kecuali: Sequence[str], paksa: Sequence[str]) -> None:
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.perbarui(tinjauan, dokumen, kecuali, paksa, jalan), self._diperbarui
        )

    def _diperbarui(self, pembaruan: Pembaruan) -> None:
        if pembaruan.berkas is None:
            return
        self._ruang.pesan.emit(
            "\n".join([f"Laporan yang diperbarui tersimpan: {pembaruan.berkas}", *pembaruan.catatan])
        )
        self._buka(pembaruan.berkas)

    def _lampiran_jadi(self, lampiran: Lampiran | None) -> None:
        if lampiran is not None:
            self._ruang.pesan.emit(
                "\n".join([f"{len(lampiran.berkas)} lampiran tersimpan di {lampiran.folder}", *lampiran.catatan])
            )
            self._buka(lampiran.folder)

    def _buka(self, berkas: Path) -> None:
        self._ruang.buka(berkas)
