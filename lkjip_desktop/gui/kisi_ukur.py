"""How wide and high the cells of a sheet are on screen, and which texts run on over empty neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from lkjip_desktop.domain.grid import Cell
from lkjip_desktop.gui.kisi_lukis import RUANG_X, RUANG_Y
from lkjip_desktop.gui.kisi_model import ModelLembar

_LEBAR_MIN, _LEBAR_MAKS = 30, 420
_LEBAR_TEKS_MAKS = 240  # of a column whose width the file does not tell
_LEBAR_KOSONG = 64
_TINGGI_MAKS = 320
_PIKSEL_TITIK = 96 / 72
_CONTOH = 400  # rows that tell how wide a column must be
_LEBIH = 1.3  # how much wider than its average letters a text can be


class Ukuran:
    """Measures a sheet in the font of its view; only long texts are laid out: there may be 100,000 cells."""

    def __init__(self, model: ModelLembar, huruf: QFont) -> None:
        self._model = model
        tebal = QFont(huruf)
        tebal.setBold(True)
        self._ukur = ukur = QFontMetricsF(huruf)
        self._ukur_tebal = QFontMetricsF(tebal)
        self._baris = ukur.lineSpacing()
        self._digit = ukur.horizontalAdvance("0")
        self._huruf = ukur.averageCharWidth()
        self.lebar: list[int] = [self._lebar(kolom, isi) for kolom, isi in enumerate(self._contoh(), 1)]

    @property
    def tinggi_biasa(self) -> int:
        """The height of a row of one line."""
        return ceil(self._baris + 2 * RUANG_Y + 1)

    def tinggi(self, dari: int, sampai: int) -> dict[int, int]:
        """Return the heights of the rows, the last one not included, that are not of one line."""
        rupa = self._model.rupa
        bawaan = rupa.tinggi_bawaan if rupa else None
        hasil = {} if bawaan is None else dict.fromkeys(range(dari, sampai), round(bawaan * _PIKSEL_TITIK))
        if rupa:
            hasil.update((b, round(titik * _PIKSEL_TITIK)) for b, titik in rupa.tinggi.items() if dari <= b < sampai)
        for (baris, kolom), sel in self._model.lembar.sel.items():
            if dari <= baris < sampai and len(sel.teks) > 1:
                hasil[baris] = max(hasil.get(baris, 0), self._perlu(baris, kolom, sel))
        return {b: min(max(piksel, self.tinggi_biasa), _TINGGI_MAKS) for b, piksel in hasil.items()}

    def limpahan(self, dari: int, sampai: int) -> Iterator[tuple[int, int, int]]:
        """Yield row, column and how many columns a text takes that runs on over empty neighbours."""
        for baris, kolom, sel in self._model.lembar.berisi():
            if baris >= sampai:
                return
            if baris >= dari and (banyak := self._limpah(baris, kolom, sel)) > 1:
                yield baris, kolom, banyak

    def _perlu(self, baris: int, kolom: int, sel: Cell) -> int:
        if not self._berbaris(baris, kolom, sel):
            return 0
        gabung = self._model.lembar.jangkar.get((baris, kolom))
        if gabung and gabung.baris_akhir > gabung.baris:
            return 0  # it has several rows to stand in
        akhir = gabung.kolom_akhir if gabung else kolom
        ruang = max(sum(self.lebar[kolom - 1 : akhir]) - 2 * RUANG_X, self._digit)
        return ceil(
            self._tinggi_teks(sel.teks, ruang, tebal=self._model.rupa_sel(baris, kolom).tebal) + 2 * RUANG_Y + 1
        )

    def _tinggi_teks(self, teks: str, ruang: float, *, tebal: bool) -> float:
        if "\n" not in teks and self._panjang(teks) * _LEBIH < ruang:
            return self._baris
        ukur = self._ukur_tebal if tebal else self._ukur
        return ukur.boundingRect(QRectF(0, 0, ruang, _TINGGI_MAKS), Qt.TextFlag.TextWordWrap, teks).height()

    def _berbaris(self, baris: int, kolom: int, sel: Cell) -> bool:
        """Tell whether a text can take several lines."""
        if "\n" in sel.teks:
            return True
        return self._model.melipat(baris, kolom) and (
            self._model.rupa is not None or self._limpah(baris, kolom, sel) == 1
        )

    def _limpah(self, baris: int, kolom: int, sel: Cell) -> int:
        """How many columns a text needs that does not wrap: until it fits or something stands in its way."""
        model = self._model
        if not isinstance(sel.nilai, str) or "\n" in sel.teks or (baris, kolom) in model.lembar.jangkar:
            return 1
        rupa = model.rupa_sel(baris, kolom)
        if rupa.bungkus or rupa.rata not in (None, "left"):
            return 1
        perlu = self._panjang(sel.teks) * (1.1 if rupa.tebal else 1.0) + 2 * RUANG_X
        banyak, ruang = 1, self.lebar[kolom - 1]
        while ruang < perlu and kolom + banyak <= len(self.lebar) and self._kosong(baris, kolom + banyak):
            ruang += self.lebar[kolom + banyak - 1]
            banyak += 1
        return banyak

    def _kosong(self, baris: int, kolom: int) -> bool:
        tempat = baris, kolom
        lembar = self._model.lembar
        return lembar[tempat].kosong and tempat not in lembar.jangkar and tempat not in self._model.tanda

    def _panjang(self, teks: str) -> float:
        return len(teks) * self._huruf

    def _lebar(self, kolom: int, isi: Iterable[str]) -> int:
        rupa = self._model.rupa
        if rupa and (digit := rupa.lebar.get(kolom, rupa.lebar_bawaan)):
            return round(min(max(digit * self._digit + 5, _LEBAR_MIN), _LEBAR_MAKS))
        panjang = max((self._panjang(satu) for satu in isi), default=0.0)
        return round(min(max(panjang + 3 * RUANG_X, _LEBAR_KOSONG), _LEBAR_TEKS_MAKS))

    def _contoh(self) -> list[list[str]]:
        """The texts of every column that tell how wide it must be: those of its first rows that stand alone."""
        hasil: list[list[str]] = [[] for _ in range(self._model.columnCount())]
        if self._model.rupa and self._model.rupa.lebar_bawaan:
            return hasil
        lembar = self._model.lembar
        for baris, kolom, sel in lembar.berisi():
            if baris > _CONTOH:
                break
            if (baris, kolom) not in lembar.jangkar and not (lembar[baris, kolom + 1].kosong and len(sel.teks) > 40):
                hasil[kolom - 1].extend(sel.teks.split("\n"))
        return hasil
