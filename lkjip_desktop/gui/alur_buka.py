"""Opening workbooks: one to review, several to join or to list, a folder, the sample; and the one that was saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.pengamat import PengamatBerkas

if TYPE_CHECKING:
    from lkjip_desktop.gui.ruang import Ruang
    from lkjip_desktop.gui.tinjauan import Tinjauan
    from lkjip_desktop.gui.tugas import HasilBuku
    from lkjip_desktop.pipeline import Masukan

_WORD = ".docx"


class AlurBuka(QObject):
    """What leads to a workbook under review, or to the list of several."""

    daftar_siap = Signal(object, str)  # the results of several workbooks, a heading
    folder_siap = Signal(object, str, str)  # the workbooks of a folder, none read yet; a heading; what to know
    berubah = Signal(str)  # the sentence where the workbook was saved anew
    laporan_jatuh = Signal(object)  # a Word report was opened or dropped

    def __init__(self, ruang: Ruang) -> None:
        super().__init__(ruang)
        self._ruang = ruang
        self._dikenal: dict[Path, Masukan] = {}
        self._pengamat = PengamatBerkas(self)
        self._pengamat.berubah.connect(lambda: self.berubah.emit(kalimat.BERUBAH))

    def pilih(self) -> None:
        """Let the user choose workbooks."""
        buku = [] if self._ruang.bekerja else self._ruang.lingkungan.pilih_buku(self._ruang.jendela)
        if buku:
            self.buka(buku)

    def pilih_folder(self) -> None:
        """Let the user choose a folder; its workbooks are listed."""
        folder = self._ruang.lingkungan.pilih_folder(self._ruang.jendela, "Pilih folder kertas kerja")
        if folder is not None:
            self.buka([folder])

    def buka(self, berkas: Sequence[Path]) -> None:
        """Open what was chosen, dropped or named on the command line."""
        if len(berkas) == 1 and berkas[0].is_dir():
            self._folder(berkas[0])
        elif berkas[0].suffix.lower() == _WORD:
            self.laporan_jatuh.emit(berkas[0])
        elif len(berkas) == 1:
            self.tinjau(berkas[0])
        else:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.buka_bersama(berkas, jalan), self._bersama)

    def tinjau(self, buku: Path) -> None:
        """Read one workbook and show its review."""
        masukan = self.masukan(buku)
        if masukan is not None:
            self.masuk(masukan)

    def masuk(self, masukan: Masukan) -> None:
        """Read a workbook with its further sources and show its review."""
        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.buka(masukan, jalan), self.terbuka)

    def contoh(self) -> None:
        """Copy the sample into a folder of choice and open it."""
        folder = self._ruang.lingkungan.pilih_folder(self._ruang.jendela, "Pilih folder untuk contoh")
        if folder is not None:
            self._ruang.kerjakan(lambda jalan: self._ruang.tugas.contoh(folder, jalan), self.terbuka)

    def ulang(self) -> None:
        """Read the workbook once more and say what changed in it."""
        lama = self._ruang.tinjauan
        if lama is None:
            return
        masukan = lama.bacaan.masukan
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.buka(masukan, jalan), lambda baru: self._terbaca_ulang(lama, baru)
        )

    def tambah_sumber(self) -> None:
        """Read the workbook once more, together with further files of the same office."""
        lama = self._ruang.tinjauan
        if lama is None:
            return
        tambahan = self._ruang.lingkungan.pilih_buku(self._ruang.jendela)
        if tambahan:
            masukan = lama.bacaan.masukan
            dengan = tuple(dict.fromkeys([*masukan.dengan, *(satu for satu in tambahan if satu != masukan.buku)]))
            self.masuk(pipeline.masukan_dari(masukan.buku, dengan, masukan.profil))

    def terbuka(self, tinjauan: Tinjauan) -> None:
        """Show a workbook that was read, and watch it from now on."""
        buku = tinjauan.bacaan.masukan.buku
        self._pengamat.amati(buku)
        self._ruang.tinjau(tinjauan)
        if pipeline.open_elsewhere(buku):
            self._ruang.pesan.emit(kalimat.SEDANG_DIBUKA)

    def _terbaca_ulang(self, lama: Tinjauan, baru: Tinjauan) -> None:
        self.terbuka(baru)
        self._ruang.pesan.emit(kalimat.terbaca_ulang(pipeline.changes(lama.bacaan, baru.bacaan)))

    def _bersama(self, semua: Sequence[HasilBuku]) -> None:
        """One office: its review. Several: the list."""
        bacaan = [satu.tinjauan.bacaan for satu in semua if satu.tinjauan is not None]
        self._dikenal |= {satu.masukan.buku: satu.masukan for satu in bacaan}
        if len(semua) == 1 and semua[0].tinjauan is not None:
            self.terbuka(semua[0].tinjauan)
            return
        self.daftar_siap.emit(semua, f"{len(semua)} kertas kerja")
        if kembar := pipeline.twins(bacaan):
            self._ruang.galat.emit("\n".join(kembar), None)

    def _folder(self, folder: Path) -> None:
        jaring = pipeline.expand([folder])
        galat = next((satu.galat for satu in jaring.butir if satu.galat is not None), None)
        if galat is None:
            buku = [satu.berkas for satu in jaring.butir]
            self.folder_siap.emit(buku, str(folder), "\n".join(jaring.kalimat_penting))
        else:
            self._ruang.galat.emit(galat, None)

    def masukan(self, buku: Path) -> Masukan | None:
        """Return the inputs of a run, with the further sources it was joined with; a bad .lkjip file is said."""
        if buku in self._dikenal:
            return self._dikenal[buku]
        dengan = next((satu.dengan for satu in pipeline.recent() if satu.berkas == buku), ())
        try:
            return pipeline.masukan_dari(buku, [satu for satu in dengan if satu.is_file()])
        except GalatPengguna as galat:
            self._ruang.galat.emit(str(galat), None)
            return None
