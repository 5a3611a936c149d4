"""Many workbooks at once: all their reports, and the recapitulation of their offices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lkjip_desktop.domain.rekap import RingkasanBuku
from lkjip_desktop.gui.tanya_rekap import PilihanDaftar, TanyaDaftar

if TYPE_CHECKING:
    from lkjip_desktop.gui.alur_buka import AlurBuka
    from lkjip_desktop.gui.ruang import Ruang
    from lkjip_desktop.pipeline import Rekap

_DAFTAR = "Daftar perangkat daerah (*.xlsx *.xls *.ods *.csv *.txt)"


class AlurRekap(QObject):
    """Buat Semua Laporan and Simpan Rekap."""

    satu_mulai = Signal(object)  # the path of one of several workbooks
    satu_selesai = Signal(object)  # its RingkasanBuku
    semua_selesai = Signal(int, int)  # how many reports of how many
    rekap_tersimpan = Signal(object)  # a pipeline.Rekap

    def __init__(self, ruang: Ruang, buka: AlurBuka) -> None:
        super().__init__(ruang)
        self._ruang = ruang
        self._alur_buka = buka
        self._ringkasan: dict[Path, RingkasanBuku] = {}

    def buat_semua(self, buku: Sequence[Path]) -> None:
        """Make the reports of several workbooks, as many at once as the computer can."""
        masukan = [ada for satu in buku if (ada := self._alur_buka.masukan(satu)) is not None]
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.buat_semua(masukan, jalan),
            lambda berhasil: self.semua_selesai.emit(berhasil, len(buku)),
            halaman=False,
            bagian=self._terima,
        )

    def rekap(self, buku: Sequence[Path]) -> None:
        """Write the recapitulation of several workbooks, compared with a list of offices if there is one."""
        tanya = TanyaDaftar(self._ruang.jendela)
        tanya.finished.connect(lambda _: self._jawab(tanya.pilihan, buku))
        tanya.open()

    def _jawab(self, pilihan: PilihanDaftar, buku: Sequence[Path]) -> None:
        daftar = None
        if pilihan is PilihanDaftar.PILIH:
            daftar = self._ruang.lingkungan.pilih_berkas(
                self._ruang.jendela, "Pilih daftar perangkat daerah", f"{_DAFTAR};;Semua berkas (*)"
            )
        if pilihan is PilihanDaftar.BATAL or (pilihan is PilihanDaftar.PILIH and daftar is None):
            return
        masukan = [ada for satu in buku if (ada := self._alur_buka.masukan(satu)) is not None]
        dikenal = [self._ringkasan[satu.buku] for satu in masukan if satu.buku in self._ringkasan]
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.rekap(masukan, dikenal, daftar, jalan),
            self._tersimpan,
            halaman=False,
            bagian=self._terima,
        )

    def _terima(self, bagian: object) -> None:
        """A workbook begins, or is done."""
        if isinstance(bagian, RingkasanBuku):
            self._ringkasan[bagian.berkas] = bagian
            self.satu_selesai.emit(bagian)
        else:
            self.satu_mulai.emit(bagian)

    def _tersimpan(self, rekap: Rekap) -> None:
        self.rekap_tersimpan.emit(rekap)
        self._ruang.buka(rekap.berkas)
