"""The tab Capaian: every measured indikator, how its capaian follows, and the cells it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop import pipeline
from lkjip_desktop.gui import kalimat_angka as kalimat
from lkjip_desktop.gui.bagan import BaganBatang, Deret, Nilai
from lkjip_desktop.gui.rincian import Rincian
from lkjip_desktop.gui.tab_angka import TampilanAngka
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel

if TYPE_CHECKING:
    from lkjip_desktop.domain.hasil import Fakta, HasilIndikator
    from lkjip_desktop.gui.tinjauan import Tinjauan

_KOLOM = (
    Kolom("Sasaran", 120, 2, opsional=True),
    Kolom("Indikator", 140, 3),
    Kolom("Satuan", 70, opsional=True),
    Kolom("Target", 75, kanan=True),
    Kolom("Realisasi", 90, kanan=True),
    Kolom("Capaian (%)", 110, kanan=True),
    Kolom("Kategori", 90, 1),
)


class TabCapaian(TampilanAngka):
    """Table, the worked formula of the row looked at, and a chart of all of them."""

    judul = "Capaian"
    kosong = (
        "Belum ada indikator dengan realisasi. Isi kolom Realisasi pada kertas kerja, "
        "atau tunjukkan kolomnya pada tab Lembar."
    )

    def __init__(self) -> None:
        self.bagan = BaganBatang("Capaian per indikator (%)", garis=Nilai(100.0, "100%"))
        super().__init__(Tabel("Capaian", _KOLOM), Rincian("Rincian capaian", self.bagan))

    def perbarui(self, tinjauan: Tinjauan) -> bool:
        """Fill the table with the indikator that are measured this year."""
        bacaan = tinjauan.bacaan
        terukur = {satu.kunci for satu in bacaan.laporan.terukur}
        hasil = [satu for satu in bacaan.hasil.indikator if satu.kunci in terukur]
        self.tabel.isi([self._baris(satu, tinjauan) for satu in hasil])
        self.bagan.isi(
            [
                Deret(satu.nama, (Nilai(float(satu.persen.nilai), pipeline.shown(satu.persen)),))
                for satu in hasil
                if satu.persen is not None and satu.persen.nilai is not None
            ]
        )
        umum = kalimat.cara_hitung(bacaan.hasil.kebijakan)
        self.rincian.catat("\n".join(satu for satu in (umum, kalimat.rencana(bacaan.laporan)) if satu))
        return bool(hasil)

    def rincikan(self, kunci: str) -> None:
        """Show the formulas, why they hold, and the cells of an indikator."""
        if self._tinjauan is None or not kunci:
            return
        bacaan = self._tinjauan.bacaan
        hasil = bacaan.hasil.cari(kunci)
        bentrok = _bentrok(self._tinjauan, kunci)
        sel = [*hasil.masukan, *(k.nilai.ref for satu in bentrok for k in satu.kejadian if k.nilai.ref is not None)]
        self.rincian.tampilkan(
            hasil.nama, kalimat.rincian_indikator(hasil, bacaan, bentrok), sel, bacaan.laporan.teks_sel
        )

    def _baris(self, hasil: HasilIndikator, tinjauan: Tinjauan) -> Baris:
        bentrok = "\n".join(kalimat.bentrok(satu) for satu in _bentrok(tinjauan, hasil.kunci))
        persen = hasil.persen.nilai if hasil.persen is not None else None
        return Baris(
            hasil.kunci,
            (
                Sel(hasil.sasaran or "", hasil.sasaran),
                Sel(hasil.nama, hasil.nama, tanda="periksa" if bentrok else "", keterangan=bentrok),
                Sel(hasil.satuan or "", hasil.satuan),
                kalimat.sel_angka(hasil.target),
                kalimat.sel_angka(hasil.realisasi),
                Sel(pipeline.shown(hasil.capaian), persen, batang=None if persen is None else float(persen) / 100),
                Sel(hasil.kategori or "", hasil.kategori),
            ),
        )


def _bentrok(tinjauan: Tinjauan, kunci: str) -> list[Fakta]:
    return [satu for satu in tinjauan.bacaan.hasil.fakta if satu.bentrok and satu.subjek == kunci]
