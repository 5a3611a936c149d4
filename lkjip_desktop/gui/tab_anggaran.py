"""The tab Anggaran: programs with what they hold, their money and its serapan, and the efficiency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lkjip_desktop.gui import kalimat_angka as kalimat
from lkjip_desktop.gui.bagan import BaganBatang, Deret, Nilai
from lkjip_desktop.gui.rincian import Rincian
from lkjip_desktop.gui.tab_angka import TampilanAngka
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.hasil import Hasil, HasilProgram
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.gui.tinjauan import Tinjauan

_KOLOM = (
    Kolom("Kode", 110, opsional=True),
    Kolom("Program / Kegiatan", 170, 1),
    Kolom("Anggaran (Rp)", 130, kanan=True),
    Kolom("Realisasi (Rp)", 130, kanan=True),
    Kolom("Serapan (%)", 100, kanan=True),
)
_TINGKAT = ("Program", "Kegiatan", "Sub Kegiatan")
_TOTAL = "total"


class TabAnggaran(TampilanAngka):
    """Table in the order of the budget, total at its end; the row's formula and cells, a chart and the efficiency."""

    judul = "Anggaran"
    kosong = (
        "Belum ada anggaran program yang terbaca. Isi anggaran dan realisasinya pada kertas kerja, "
        "atau sertakan berkas LRA."
    )

    def __init__(self) -> None:
        self.bagan = BaganBatang("Anggaran dan realisasi per program (Rp)", ("Anggaran", "Realisasi"))
        super().__init__(Tabel("Anggaran", _KOLOM, urut=False), Rincian("Rincian anggaran", self.bagan))
        self._program: dict[str, tuple[int, HasilProgram]] = {}

    def perbarui(self, tinjauan: Tinjauan) -> bool:
        """Fill the table with programs, kegiatan and sub kegiatan."""
        hasil = tinjauan.bacaan.hasil
        self._program = {f"{nomor}": isi for nomor, isi in enumerate(_ratakan(hasil.program))}
        baris = [_baris(kunci, *isi, kode=_ada_kode(self._program)) for kunci, isi in self._program.items()]
        self.tabel.isi([*baris, *_total(hasil)] if baris else [])
        self.bagan.isi([Deret(s.nama, (_nilai(s.anggaran), _nilai(s.realisasi))) for s in hasil.program if s.anggaran])
        self.rincian.catat(kalimat.efisiensi(hasil.efisiensi))
        return bool(baris)

    def rincikan(self, kunci: str) -> None:
        """Show the formula and the cells of a row."""
        if self._tinjauan is None or not kunci:
            return
        bacaan = self._tinjauan.bacaan
        if kunci == _TOTAL:
            total = (bacaan.hasil.total_anggaran, bacaan.hasil.total_realisasi)
            self.rincian.tampilkan("Jumlah", (), _sel(*total), bacaan.laporan.teks_sel)
            return
        tingkat, satu = self._program[kunci]
        self.rincian.tampilkan(
            f"{_TINGKAT[min(tingkat, 2)]} {satu.nama}",
            [f"Sasaran: {satu.sasaran}" if satu.sasaran else "", f"Serapan: {satu.uraian}" if satu.uraian else ""],
            _sel(satu.anggaran, satu.realisasi, satu.serapan),
            bacaan.laporan.teks_sel,
        )


def _ratakan(program: list[HasilProgram], tingkat: int = 0) -> Iterator[tuple[int, HasilProgram]]:
    for satu in program:
        yield tingkat, satu
        yield from _ratakan(satu.kegiatan, tingkat + 1)


def _ada_kode(program: dict[str, tuple[int, HasilProgram]]) -> bool:
    return any(satu.kode for _, satu in program.values())


def _baris(kunci: str, tingkat: int, satu: HasilProgram, *, kode: bool) -> Baris:
    tebal = tingkat == 0
    return Baris(
        kunci,
        (
            Sel((satu.kode or "") if kode else ""),
            Sel(satu.nama, tebal=tebal, masuk=tingkat),
            kalimat.sel_uang(satu.anggaran, tebal=tebal),
            kalimat.sel_uang(satu.realisasi, tebal=tebal),
            kalimat.sel_serapan(satu.serapan, tebal=tebal),
        ),
    )


def _total(hasil: Hasil) -> list[Baris]:
    if hasil.total_anggaran is None and hasil.total_realisasi is None:
        return []
    uang = [kalimat.sel_uang(satu, tebal=True) for satu in (hasil.total_anggaran, hasil.total_realisasi)]
    return [
        Baris(_TOTAL, (Sel(""), Sel("Jumlah", tebal=True), *uang, kalimat.sel_serapan(hasil.total_serapan, tebal=True)))
    ]


def _nilai(angka: Angka | None) -> Nilai | None:
    if angka is None or angka.nilai is None:
        return None
    return Nilai(float(angka.nilai), kalimat.sel_uang(angka).teks)


def _sel(*angka: Angka | None) -> list[CellRef]:
    return [satu.ref for satu in angka if satu is not None and satu.ref is not None]
