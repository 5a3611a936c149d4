"""The XML of an .ods: formats, formulas, merges, hidden rows, and how many cells its repetitions unfold to."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut
from lkjip_desktop.readers.grid.gaya import Gaya
from lkjip_desktop.readers.grid.ods_gaya import NS, TABLE, GayaOds, PembacaGayaOds
from lkjip_desktop.readers.grid.paket import RUSAK, SANDI, TIDAK_WAJAR, Paket
from lkjip_desktop.readers.grid.rangka import JatahSel, RangkaBuku, RangkaLembar

OFFICE: Final = NS.format("office")
_TEXT: Final = NS.format("text")
_ISI, _GAYA, _MANIFES = "content.xml", "styles.xml", "META-INF/manifest.xml"
_TERSEMBUNYI: Final = frozenset({"collapse", "filter"})
_PERSEN: Final = Gaya("0.00%", "0.00%")
_RUMUS: Final = re.compile(r"""("(?:[^"]|"")*")|\[([^\]]*)\]|;""")
_AWALAN_RUMUS: Final = re.compile(r"^(?:of|oooc|msoxl):=?|^=")
_JENIS_HITUNG: Final = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"


def rumus_excel(rumus: str) -> str | None:
    """Return a formula of OpenFormula as Excel writes it: `of:=[.E10]/[.D10]` is `E10/D10`; None for other kinds."""
    if not (awalan := _AWALAN_RUMUS.match(rumus)):
        return None
    return _RUMUS.sub(_ganti, rumus[awalan.end() :])


def _ganti(cocok: re.Match[str]) -> str:
    if cocok[1]:
        return cocok[1]
    if cocok[2] is None:
        return ","
    awal, _, akhir = cocok[2].partition(":")
    lembar, _, sel = awal.rpartition(".")
    awal = f"{lembar.removeprefix('$')}!{sel}" if lembar else sel
    return f"{awal}:{akhir.rpartition('.')[2]}" if akhir else awal


class PembacaIsiOds(PembacaGayaOds):
    """Reads content.xml: its own styles, then each sheet's rows and cells."""

    def __init__(self, gaya: GayaOds) -> None:
        super().__init__(
            gaya,
            {
                f"{TABLE}table": self._mulai_lembar,
                f"{TABLE}table-column": self._kolom_lembar,
                f"{TABLE}table-row": self._mulai_baris,
                f"{TABLE}table-cell": self._sel,
                f"{TABLE}covered-table-cell": self._sel,
                f"{_TEXT}s": self._spasi,
            },
            {
                f"{TABLE}table": self._akhir_lembar,
                f"{TABLE}table-row": self._akhir_baris,
                f"{_TEXT}p": self._akhir_teks,
            },
        )
        self.hasil = RangkaBuku(gaya=[Gaya()])
        self._jatah = JatahSel()
        self._nomor: dict[str, int] = {}
        self._tingkat = 0
        self._lembar = RangkaLembar(gabungan=[])
        self._gaya_kolom: list[tuple[int, str]] = []
        self._baris = self._ulang_baris = self._kolom = 0
        self._terisi: list[tuple[int, int]] = []
        self._galat: tuple[int, int] | None = None
        self._sisa_spasi = batas.TEKS

    def _mulai_lembar(self, _: Atribut) -> None:
        self._tingkat += 1
        if self._tingkat > 1:  # a table within a cell is none of the sheets
            return
        if len(self.hasil.lembar) >= batas.LEMBAR:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak lembar"))
        self._lembar = RangkaLembar(gabungan=[])
        self.hasil.lembar.append(self._lembar)
        self._gaya_kolom = []
        self._baris = 0

    def _akhir_lembar(self) -> None:
        self._tingkat -= 1
        if self._tingkat == 0:
            self._jatah.lembar_selesai()

    def _kolom_lembar(self, atribut: Atribut) -> None:
        awal = self._gaya_kolom[-1][0] if self._gaya_kolom else 0
        akhir = awal + _ulang(atribut, "columns")
        self._gaya_kolom.append((akhir, atribut.get(f"{TABLE}default-cell-style-name", "")))
        if atribut.get(f"{TABLE}visibility") in _TERSEMBUNYI:
            self._lembar.kolom_tersembunyi.add((awal + 1, min(akhir, batas.KOLOM)))

    def _mulai_baris(self, atribut: Atribut) -> None:
        self._ulang_baris = _ulang(atribut, "rows")
        self._kolom = 0
        self._terisi = []
        if atribut.get(f"{TABLE}visibility") in _TERSEMBUNYI:
            self._lembar.baris_tersembunyi.add((self._baris + 1, self._baris + self._ulang_baris))

    def _akhir_baris(self) -> None:
        for kolom, banyak in self._terisi:
            self._jatah.tambah(self._baris + 1, kolom, 0)
            self._jatah.tambah(self._baris + self._ulang_baris, kolom + banyak - 1, banyak * self._ulang_baris)
        self._baris += self._ulang_baris

    def _sel(self, atribut: Atribut) -> None:
        ulang = _ulang(atribut, "columns")
        kolom = self._kolom + 1
        self._kolom += ulang
        jenis = atribut.get(f"{OFFICE}value-type")
        tinggi, lebar = (int(atribut.get(f"{TABLE}number-{satu}-spanned", "1")) for satu in ("rows", "columns"))
        if self._lembar.gabungan is not None and (tinggi > 1 or lebar > 1):
            bawah, kanan = self._baris + tinggi, kolom + lebar - 1
            self._lembar.gabungan.append(CellRange(self._baris + 1, kolom, bawah, kanan))
        if jenis is None and f"{TABLE}formula" not in atribut:
            return
        self._terisi.append((kolom, ulang))
        self._catat(atribut, kolom, ulang if self._ulang_baris == 1 else 0)
        if atribut.get(_JENIS_HITUNG) == "error":
            self._galat = self._baris + 1, kolom

    def _spasi(self, atribut: Atribut) -> None:
        """Blanks that are only counted: calamine writes each of them out."""
        self._sisa_spasi -= int(atribut.get(f"{_TEXT}c", "1"))
        if self._sisa_spasi < 0:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="spasi tanpa akhir"))

    def _akhir_teks(self) -> None:
        if self._galat is not None:
            self._lembar.galat[self._galat] = self._teks().strip() or "#N/A"
        self._galat = None

    def _catat(self, atribut: Atribut, kolom: int, ulang: int) -> None:
        """Keep the format and formula of cells; of repeated rows only their number counts, as they hold no table."""
        gaya = self._nomor_gaya(atribut, kolom)
        for satu in range(kolom, kolom + min(ulang, batas.KOLOM)):
            if gaya:
                self._lembar.gaya[self._baris + 1, satu] = gaya
        rumus = rumus_excel(atribut.get(f"{TABLE}formula", ""))
        if rumus and ulang == 1:
            self._lembar.rumus[self._baris + 1, kolom] = rumus

    def _nomor_gaya(self, atribut: Atribut, kolom: int) -> int:
        nama = atribut.get(f"{TABLE}style-name")
        if nama is None:
            urut = bisect_left(self._gaya_kolom, (kolom, ""))
            nama = self._gaya_kolom[urut][1] if urut < len(self._gaya_kolom) else ""
        gaya = self._gaya.gaya(nama)
        if gaya is None and atribut.get(f"{OFFICE}value-type") == "percentage":
            gaya = _PERSEN
        if gaya is None:
            return 0
        if gaya.kode not in self._nomor:
            self._nomor[gaya.kode] = len(self.hasil.gaya)
            self.hasil.gaya.append(gaya)
        return self._nomor[gaya.kode]


def _ulang(atribut: Atribut, arah: str) -> int:
    """How often a row or cell is repeated; never less than once."""
    return max(1, int(atribut.get(f"{TABLE}number-{arah}-repeated", "1")))


def pindai_ods(paket: Paket) -> RangkaBuku:
    """Return the skeleton of an .ods. Raises GalatPengguna where it is encrypted, damaged, hostile or too large."""
    if _ISI not in paket:
        raise GalatPengguna(RUSAK)
    if _MANIFES in paket and b"encryption-data" in b"".join(paket.alirkan(_MANIFES)):
        raise GalatPengguna(SANDI)
    gaya = GayaOds()
    if _GAYA in paket:
        PembacaGayaOds(gaya).baca(paket, _GAYA)
    pembaca = PembacaIsiOds(gaya)
    pembaca.baca(paket, _ISI)
    return pembaca.hasil
