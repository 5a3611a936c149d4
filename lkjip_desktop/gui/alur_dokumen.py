"""What is done with a report in Word: audit, the last look before printing, PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.periksa_akhir import JendelaPeriksaAkhir
from lkjip_desktop.gui.periksa_laporan import JendelaPeriksaLaporan

if TYPE_CHECKING:
    from lkjip_desktop.gui.ruang import Ruang
    from lkjip_desktop.gui.tugas import Audit
    from lkjip_desktop.pipeline import Dikomentari, Lembar, PeriksaAkhir, SimpananPdf

_SARINGAN = "Laporan Word (*.docx)"


class AlurDokumen(QObject):
    """Periksa Laporan Word, Periksa Akhir, Simpan PDF."""

    aturan_diminta = Signal(str)

    def __init__(self, ruang: Ruang) -> None:
        super().__init__(ruang)
        self._ruang = ruang

    def pilih_periksa(self) -> None:
        """Periksa Laporan Word…: let the user choose a report and check it."""
        dokumen = self._pilih("Pilih laporan Word yang diperiksa")
        if dokumen is not None:
            self.periksa(dokumen)

    def periksa(self, dokumen: Path) -> None:
        """Check a report: with the workbook under review, else alone."""
        tinjauan = self._ruang.tinjauan
        masukan = tinjauan.bacaan.masukan if tinjauan is not None and tinjauan.kurang is None else None
        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.periksa_laporan(dokumen, masukan, jalan), self._terperiksa)

    def periksa_akhir(self) -> None:
        """Look for what is still to be settled in the report that was made, else in one of choice."""
        dokumen = self._laporan("Pilih laporan untuk Periksa Akhir")
        if dokumen is None:
            return
        tinjauan = self._ruang.tinjauan
        bacaan = tinjauan.bacaan if tinjauan else None
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.periksa_akhir(dokumen, bacaan, jalan),
            lambda hasil: self._akhir(dokumen, hasil),
        )

    def jadikan_templat(self) -> None:
        """Make a template of a document of choice, in which somebody typed the keys."""
        dokumen = self._pilih("Pilih dokumen Word yang memuat kunci isian")
        if dokumen is not None:
            self._ruang.kerjakan(
                lambda jalan: self._ruang.tugas.jadikan_templat(dokumen, jalan),
                lambda templat: self._ruang.pesan.emit(kalimat.templat_jadi(templat)),
            )

    def simpan_pdf(self) -> None:
        """Save the report that was made, else one of choice, as PDF."""
        dokumen = self._laporan("Pilih laporan yang disimpan sebagai PDF")
        if dokumen is not None:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.simpan_pdf(dokumen, jalan), self._tersimpan)

    def _laporan(self, judul: str) -> Path | None:
        keluaran = self._ruang.tinjauan.keluaran if self._ruang.tinjauan else None
        return keluaran.word if keluaran is not None and keluaran.word.exists() else self._pilih(judul)

    def _pilih(self, judul: str) -> Path | None:
        return self._ruang.lingkungan.pilih_berkas(self._ruang.jendela, judul, _SARINGAN)

    def _terperiksa(self, audit: Audit) -> None:
        jendela = JendelaPeriksaLaporan(self._ruang.jendela)
        jendela.tampilkan(audit.bacaan, audit.pemeriksaan)
        jendela.aturan_diminta.connect(self.aturan_diminta)
        jendela.komentar_diminta.connect(lambda: self._komentari(jendela, audit))
        jendela.lembar_diminta.connect(lambda: self._lembar(jendela, audit))
        jendela.open()

    def _komentari(self, jendela: JendelaPeriksaLaporan, audit: Audit) -> None:
        def jadi(hasil: Dikomentari) -> None:
            jendela.tersimpan(hasil.berkas, hasil.catatan)

        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.komentari(audit, jalan), jadi, halaman=False)

    def _lembar(self, jendela: JendelaPeriksaLaporan, audit: Audit) -> None:
        def jadi(hasil: Lembar) -> None:
            jendela.tersimpan(hasil.berkas, hasil.catatan)

        untuk = audit.bacaan.lembar_untuk
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.lembar_periksa(untuk, audit.pemeriksaan, jalan), jadi, halaman=False
        )

    def _akhir(self, dokumen: Path, hasil: PeriksaAkhir) -> None:
        jendela = JendelaPeriksaAkhir(self._ruang.jendela)
        jendela.tampilkan(hasil)
        jendela.word_diminta.connect(lambda: self._ruang.buka(dokumen))
        jendela.open()

    def _tersimpan(self, pdf: SimpananPdf) -> None:
        self._ruang.pesan.emit("\n".join([f"PDF tersimpan: {pdf.berkas}", *pdf.catatan]))
        self._ruang.buka(pdf.berkas)
