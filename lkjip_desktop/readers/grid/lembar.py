"""One pass over a sheet's XML: cells, merges, hidden rows and columns. The claimed <dimension> is never trusted."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import KOSONG, Cell, Sheet
from lkjip_desktop.domain.sel import CellRange, nomor_kolom
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut, benar
from lkjip_desktop.readers.grid.paket import TERLALU_BESAR, Paket
from lkjip_desktop.readers.grid.pembuat_sel import PembuatSel
from lkjip_desktop.readers.grid.rentang import gabungan_wajar, jabarkan, terlalu_luas
from lkjip_desktop.readers.grid.rumus import geser
from lkjip_desktop.readers.grid.teks_kaya import PembacaTeks, bersihkan

Tempat = tuple[int, int]
_ANGKA: Final = "0123456789"
_TANPA_ATRIBUT: Final[Atribut] = {}


class Jatah:
    """What is left of the limits for all sheets of a workbook together."""

    def __init__(self) -> None:
        self.sel = batas.SEL
        self.kosong = batas.SEL_KOSONG
        self.rumus_turunan = batas.RUMUS_TURUNAN


class RumusBersama:
    """The shared formulas of a sheet: the first cell's text by number, and members that came before it."""

    def __init__(self, jatah: Jatah) -> None:
        self._jatah = jatah
        self._induk: dict[str, tuple[Tempat, str]] = {}
        self.menunggu: list[tuple[Tempat, str]] = []

    def catat(self, nomor: str, tempat: Tempat, rumus: str) -> None:
        """Remember the first cell of a shared formula."""
        self._induk[nomor] = tempat, rumus

    def turunkan(self, nomor: str, tempat: Tempat) -> str:
        """Return a member's formula; blank, and noted as waiting, where the first cell has not come yet."""
        if nomor not in self._induk:
            self.menunggu.append((tempat, nomor))
            return ""
        (baris, kolom), rumus = self._induk[nomor]
        if len(rumus) > min(batas.RUMUS, self._jatah.rumus_turunan):
            return rumus
        self._jatah.rumus_turunan -= len(rumus)
        return geser(rumus, tempat[0] - baris, tempat[1] - kolom)


class PembacaLembar(PembacaTeks):
    """Reads one worksheet part into a Sheet."""

    def __init__(self, lembar: Sheet, pembuat: PembuatSel, jatah: Jatah) -> None:
        super().__init__(
            {
                "row": self._mulai_baris,
                "c": self._mulai_sel,
                "f": self._mulai_rumus,
                "col": self._kolom_lembar,
                "mergeCell": self._gabung,
            },
            {"c": self._akhir_sel, "v": self._akhir_isi, "f": self._akhir_rumus},
        )
        self._lembar = lembar
        self._pembuat = pembuat
        self._jatah = jatah
        self._bersama = RumusBersama(jatah)
        self._nomor_kolom: dict[str, int] = {}
        self._baris = self._kolom = 0
        self._atribut = self._atribut_rumus = _TANPA_ATRIBUT
        self._isi: str | None = None
        self._rumus: str | None = None
        self._gabungan: list[CellRange] = []
        self._baris_tersembunyi: set[int] = set()
        self._kolom_tersembunyi: set[tuple[int, int]] = set()

    def baca_lembar(self, paket: Paket, bagian: str) -> list[str]:
        """Fill the sheet from its part and return warnings for the user. Raises GalatPengguna as `baca` does."""
        self.baca(paket, bagian)
        self._lengkapi_rumus()
        self._lembar.baris_tersembunyi = frozenset(self._baris_tersembunyi)
        self._lembar.kolom_tersembunyi = jabarkan(self._kolom_tersembunyi)
        self._lembar.gabungan = gabungan_wajar(self._lembar, self._gabungan)
        if len(self._lembar.gabungan) == len(self._gabungan):
            return []
        return [terlalu_luas(self._lembar)]

    def _mulai_baris(self, atribut: Atribut) -> None:
        self._baris = int(atribut["r"]) if "r" in atribut else self._baris + 1
        self._kolom = 0
        if benar(atribut.get("hidden")):
            self._baris_tersembunyi.add(self._baris)

    def _kolom_lembar(self, atribut: Atribut) -> None:
        if benar(atribut.get("hidden")):
            self._kolom_tersembunyi.add((max(1, int(atribut["min"])), min(int(atribut["max"]), batas.KOLOM)))

    def _gabung(self, atribut: Atribut) -> None:
        self._gabungan.append(CellRange.dari_a1(atribut["ref"]))

    def _mulai_sel(self, atribut: Atribut) -> None:
        self._atribut = atribut
        self._isi = self._rumus = None
        rujukan = atribut.get("r")
        if rujukan is None:
            self._kolom += 1
        else:
            huruf = rujukan.rstrip(_ANGKA)
            baris = int(rujukan[len(huruf) :])
            if baris != self._baris:  # the cells of a row share one number object
                self._baris = baris
            self._kolom = self._nomor_kolom.get(huruf) or self._kolom_baru(huruf)

    def _kolom_baru(self, huruf: str) -> int:
        if not (huruf.isascii() and huruf.isalpha() and len(huruf) <= 3):
            raise ValueError(f"not a column: {huruf}")
        return self._nomor_kolom.setdefault(huruf, nomor_kolom(huruf))

    def _akhir_isi(self) -> None:
        self._isi = self._teks()

    def _mulai_rumus(self, atribut: Atribut) -> None:
        self._atribut_rumus = atribut

    def _akhir_rumus(self) -> None:
        """A cell's own formula, a data table's, or its part in a shared one."""
        atribut = self._atribut_rumus
        rumus = bersihkan(self._teks()).strip().removeprefix("=")
        jenis, nomor, tempat = atribut.get("t"), atribut.get("si", ""), (self._baris, self._kolom)
        if jenis == "dataTable":
            rumus = f"TABLE({atribut.get('r1', '')},{atribut.get('r2', '')})"
        elif jenis == "shared" and rumus:
            self._bersama.catat(nomor, tempat, rumus)
        elif jenis == "shared":
            rumus = self._bersama.turunkan(nomor, tempat)
        elif not rumus:
            return
        self._rumus = rumus

    def _akhir_sel(self) -> None:
        """Store the cell; of several at one place the last counts."""
        tempat = (self._baris, self._kolom)
        if not (1 <= self._baris <= batas.BARIS and 1 <= self._kolom <= batas.KOLOM):
            raise ValueError(f"beyond the sheet: {tempat}")
        sel = self._sel()
        if sel is None:
            self._lembar.sel.pop(tempat, None)
        else:
            self._lembar.sel[tempat] = sel

    def _sel(self) -> Cell | None:
        """The cell just read; None for a blank one whose format says nothing."""
        ambil = self._atribut.get
        nomor = ambil("s", "0")
        if self._isi is None and self._rumus is None and not self._runs:
            return self._sel_kosong(nomor)
        sel = self._pembuat.buat(ambil("t", "n"), nomor, self._isi, self._rumus, self._ambil() if self._runs else None)
        if sel is None:
            return self._sel_kosong(nomor)
        self._jatah.sel -= 1
        if self._jatah.sel < 0:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.SEL // 1000}.000 sel"))
        return sel

    def _sel_kosong(self, nomor: str) -> Cell | None:
        sel = self._pembuat.kosong(nomor)
        if sel is not None:
            self._jatah.kosong -= 1
        return sel if self._jatah.kosong >= 0 else None

    def _lengkapi_rumus(self) -> None:
        """Give members of shared formulas that stood before the first cell their text."""
        menunggu, self._bersama.menunggu = self._bersama.menunggu, []
        for tempat, nomor in menunggu:
            sel = self._lembar[tempat]
            if sel is not KOSONG and sel.rumus == "":
                self._lembar.sel[tempat] = replace(sel, rumus=self._bersama.turunkan(nomor, tempat) or None)
