"""How one sheet of an .xlsx or .xlsm looks: read only when it is shown, with the guards of any reading."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lkjip_desktop.domain.rupa import BIASA, RupaLembar, RupaSel
from lkjip_desktop.domain.sel import baca_a1
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, benar
from lkjip_desktop.readers.grid.berkas import JenisBerkas, baca_utuh, kenali
from lkjip_desktop.readers.grid.hubungan import baca_hubungan
from lkjip_desktop.readers.grid.paket import Paket
from lkjip_desktop.readers.grid.rupa_gaya import baca_rupa_gaya
from lkjip_desktop.readers.grid.warna import baca_tema
from lkjip_desktop.readers.grid.xlsx import baca_buku, bagian_jenis

_KOLOM_SEKALIGUS: Final = 1_000  # columns that one <col> gives a width; the rest of a sheet is empty


class PembacaRupaLembar(PembacaBagian):
    """Reads widths, heights and the style of each cell from a worksheet part."""

    def __init__(self, gaya: list[RupaSel]) -> None:
        super().__init__(
            {"sheetFormatPr": self._bawaan, "col": self._kolom_lembar, "row": self._mulai_baris, "c": self._sel}, {}
        )
        self._gaya = gaya
        self._baris = self._kolom = 0
        self._sisa = batas.SEL + batas.SEL_KOSONG
        self.rupa = RupaLembar()

    def _bawaan(self, atribut: Atribut) -> None:
        self.rupa.lebar_bawaan = _ukuran(atribut.get("defaultColWidth"))
        self.rupa.tinggi_bawaan = _ukuran(atribut.get("defaultRowHeight"))

    def _kolom_lembar(self, atribut: Atribut) -> None:
        awal = max(1, int(atribut["min"]))
        akhir = min(int(atribut["max"]), batas.KOLOM, awal + _KOLOM_SEKALIGUS)
        lebar, gaya = _ukuran(atribut.get("width")), self._cari(atribut.get("style"))
        for kolom in range(awal, akhir + 1):
            if lebar is not None:
                self.rupa.lebar[kolom] = lebar
            if gaya is not BIASA:
                self.rupa.kolom[kolom] = gaya

    def _mulai_baris(self, atribut: Atribut) -> None:
        self._baris = int(atribut["r"]) if "r" in atribut else self._baris + 1
        self._kolom = 0
        if (tinggi := _ukuran(atribut.get("ht"))) is not None:
            self.rupa.tinggi[self._baris] = tinggi
        if benar(atribut.get("customFormat")) and (gaya := self._cari(atribut.get("s"))) is not BIASA:
            self.rupa.baris[self._baris] = gaya

    def _sel(self, atribut: Atribut) -> None:
        if "r" in atribut:
            self._baris, self._kolom = baca_a1(atribut["r"])
        else:
            self._kolom += 1
        self._sisa -= 1
        if self._sisa >= 0:
            self.rupa.sel[self._baris, self._kolom] = self._cari(atribut.get("s"))

    def _cari(self, nomor: str | None) -> RupaSel:
        letak = int(nomor or "0")
        return self._gaya[letak] if 0 <= letak < len(self._gaya) else BIASA


def _ukuran(nilai: str | None) -> float | None:
    return float(nilai) if nilai else None


def baca_rupa(berkas: Path, nama: str) -> RupaLembar | None:
    """Return how a sheet looks; None for another kind of file and where there is no such sheet.

    Raises GalatPengguna where the file cannot be read, is damaged or hostile.
    """
    isi = baca_utuh(berkas)
    if kenali(isi) is not JenisBerkas.XLSX:
        return None
    paket = Paket(isi)
    bagian_buku, buku = baca_buku(paket)
    hubungan = baca_hubungan(paket, bagian_buku)
    terdaftar = next((satu for satu in buku.lembar if satu.nama == nama), None)
    bagian = hubungan[terdaftar.hubungan].bagian if terdaftar and terdaftar.hubungan in hubungan else None
    if bagian is None or bagian not in paket:
        return None
    tema = baca_tema(paket, bagian_jenis(hubungan, "theme"))
    pembaca = PembacaRupaLembar(baca_rupa_gaya(paket, bagian_jenis(hubungan, "styles"), tema))
    pembaca.baca(paket, bagian)
    return pembaca.rupa
