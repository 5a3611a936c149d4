"""The tab SKM: the survey's unsur, its outcome and how it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.gui import kalimat_angka as kalimat
from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.rincian import Rincian
from lkjip_desktop.gui.tab_angka import TampilanAngka
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.hasil import HasilSurvei
    from lkjip_desktop.domain.survei import Survei, Unsur
    from lkjip_desktop.gui.tinjauan import Tinjauan

_KOLOM = (
    Kolom("Kode", 60),
    Kolom("Unsur", 150, 2),
    Kolom("Rata-rata", 110, 1, kanan=True),
    Kolom("Tertimbang", 100, kanan=True),
    Kolom("Keterangan", 100),
)
_SKALA = 4  # an answer is 1 to 4


class TabSkm(TampilanAngka):
    """The outcome above, the unsur in a table, the formula and the cells below."""

    judul = "SKM"
    kosong = (
        "Belum ada survei kepuasan masyarakat yang terbaca. Tambahkan tabel unsur dengan nilai rata-ratanya, "
        "atau sertakan berkas SKM."
    )

    def __init__(self) -> None:
        self.ringkasan = Kalimat(tebal=True)
        super().__init__(Tabel("Unsur survei kepuasan masyarakat", _KOLOM), Rincian("Rincian survei"), self.ringkasan)

    def perbarui(self, tinjauan: Tinjauan) -> bool:
        """Fill the table with the unsur."""
        hasil, survei = tinjauan.bacaan.hasil.survei, tinjauan.bacaan.laporan.survei
        if hasil is None:
            return False
        unsur = survei.unsur if survei is not None else []
        self.ringkasan.katakan(kalimat.ringkasan_survei(survei, hasil))
        self.tabel.isi([_baris(satu, hasil) for satu in unsur])
        self.rincian.catat("")
        return bool(unsur or hasil.ikm)

    def rincikan(self, kunci: str) -> None:
        """Show the survey's formula, and the cells of an unsur and of the survey."""
        bacaan = self._tinjauan.bacaan if self._tinjauan is not None else None
        if bacaan is None or bacaan.hasil.survei is None or bacaan.laporan.survei is None:
            return
        survei = bacaan.laporan.survei
        unsur = next((satu for satu in survei.unsur if _kunci(satu) == kunci), None)
        angka = [*((unsur.rata_rata, unsur.tertimbang) if unsur else ()), *_pokok(survei)]
        sel = [satu.ref for satu in angka if satu is not None and satu.ref is not None]
        self.rincian.tampilkan(
            unsur.nama if unsur else "", kalimat.ujung_survei(bacaan.hasil.survei), sel, bacaan.laporan.teks_sel
        )


def _pokok(survei: Survei) -> tuple[Angka | None, ...]:
    return (survei.indeks, survei.ikm, survei.responden)


def _kunci(unsur: Unsur) -> str:
    return f"{unsur.kode} {unsur.nama}"


def _baris(unsur: Unsur, hasil: HasilSurvei) -> Baris:
    nilai = unsur.rata_rata.nilai
    kata = ""
    if hasil.tertinggi is not None and _kunci(unsur) == _kunci(hasil.tertinggi):
        kata = "Tertinggi"
    elif hasil.terendah is not None and _kunci(unsur) == _kunci(hasil.terendah):
        kata = "Terendah"
    rata = kalimat.sel_angka(unsur.rata_rata)
    return Baris(
        _kunci(unsur),
        (
            Sel(unsur.kode, unsur.kode),
            Sel(unsur.nama, unsur.nama, tebal=bool(kata)),
            Sel(rata.teks, rata.urut, batang=None if nilai is None else float(nilai) / _SKALA),
            kalimat.sel_angka(unsur.tertimbang),
            Sel(kata, kata or None, tebal=True),
        ),
    )
