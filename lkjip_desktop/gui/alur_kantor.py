"""What an office decides: answers, chosen values, explanations, settings; each can be undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui.bukti import BuktiTemuan
from lkjip_desktop.gui.pengaturan import JendelaPengaturan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.gui.ruang import Ruang
    from lkjip_desktop.gui.tinjauan import Tinjauan
    from lkjip_desktop.pipeline import Keputusan, Lembar

_TERBANYAK = 50


class AlurKantor(QObject):
    """Decisions are followed at once and kept in the office's profile."""

    aturan_diminta = Signal(str)

    def __init__(self, ruang: Ruang) -> None:
        super().__init__(ruang)
        self._ruang = ruang
        self._lama: list[tuple[Path, Profil]] = []

    @property
    def dapat_diurungkan(self) -> bool:
        """True where a decision about the workbook under review can be taken back."""
        tinjauan = self._ruang.tinjauan
        return bool(self._lama) and tinjauan is not None and self._lama[-1][0] == tinjauan.bacaan.profil_berkas

    def putuskan(self, keputusan: Keputusan) -> None:
        """Follow a decision; the page stays where it is."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None or self._ruang.bekerja:
            return
        semula = (tinjauan.bacaan.profil_berkas, tinjauan.bacaan.profil)

        def jadi(baru: Tinjauan) -> None:
            self._lama = [*self._lama, semula][-_TERBANYAK:]
            self._ruang.tinjau(baru)

        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.putuskan(tinjauan, keputusan, jalan), jadi, halaman=False)

    def urungkan(self) -> None:
        """Put the profile back as it was before the last decision."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None or not self.dapat_diurungkan or self._ruang.bekerja:
            return
        _, profil = self._lama.pop()
        self._ruang.kerjakan(
            lambda jalan: self._ruang.tugas.putuskan(tinjauan, pipeline.Atur(profil), jalan),
            self._ruang.tinjau,
            halaman=False,
        )

    def buktikan(self, temuan: Finding) -> None:
        """Show a finding with the cells it speaks of and what can be done about it."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        jendela = BuktiTemuan(temuan, tinjauan, self._ruang.jendela)
        jendela.keputusan_diminta.connect(self.putuskan)
        jendela.aturan_diminta.connect(self.aturan_diminta)
        jendela.excel_diminta.connect(lambda _: self._buka_excel())
        jendela.open()

    def atur(self) -> None:
        """Pengaturan Perangkat Daerah."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        jendela = JendelaPengaturan(tinjauan.bacaan, self._ruang.lingkungan, self._ruang.jendela)
        jendela.keputusan_diminta.connect(self.putuskan)
        jendela.open()

    def simpan_kumpulan(self) -> None:
        """Keep workbook, further sources and profile together as a .lkjip file."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        masukan = tinjauan.bacaan.masukan
        ke = self._ruang.lingkungan.simpan_sebagai(
            self._ruang.jendela, "Simpan sebagai Berkas LKjIP", f"{masukan.buku.stem}.lkjip", "Berkas LKjIP (*.lkjip)"
        )
        if ke is None:
            return
        try:
            tersimpan = pipeline.save_bundle(masukan, ke)
        except GalatPengguna as galat:
            self._ruang.galat.emit(str(galat), None)
        else:
            self._ruang.pesan.emit(f"Berkas LKjIP tersimpan: {tersimpan}")

    def lembar_periksa(self) -> None:
        """Write the review sheet of the workbook and open it."""
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return

        def jadi(lembar: Lembar) -> None:
            self._ruang.pesan.emit("\n".join([f"Lembar pemeriksaan tersimpan: {lembar.berkas}", *lembar.catatan]))
            self._ruang.buka(lembar.berkas)

        bacaan, pemeriksaan = tinjauan.bacaan, tinjauan.pemeriksaan
        self._ruang.kerjakan(lambda jalan: self._ruang.tugas.lembar_periksa(bacaan, pemeriksaan, jalan), jadi)

    def _buka_excel(self) -> None:
        tinjauan = self._ruang.tinjauan
        if tinjauan is None:
            return
        keluaran = tinjauan.keluaran
        terisi = keluaran.excel if keluaran is not None else None
        self._ruang.buka(terisi or tinjauan.bacaan.masukan.buku)
