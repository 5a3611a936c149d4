"""Styles of an .ods: the number format of a cell style, as the code that Excel would write for it."""

from __future__ import annotations

from typing import ClassVar, Final

from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, Pembuka, Penutup
from lkjip_desktop.readers.grid.gaya import Gaya

NS: Final = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
TABLE, STYLE, _NUMBER = NS.format("table"), NS.format("style"), NS.format("datastyle")
_JENIS: Final = ("number-style", "percentage-style", "currency-style")
_INDUK_MAKS: Final = 20


def _angka(atribut: Atribut) -> str:
    """The digits of a format: `#,##0.00`, `0`, `0.##`."""
    bulat = "#,##0" if atribut.get(f"{_NUMBER}grouping") == "true" else "0"
    desimal = min(int(atribut.get(f"{_NUMBER}decimal-places", "0")), batas.TEMPAT_DIGIT)
    wajib = min(int(atribut.get(f"{_NUMBER}min-decimal-places", desimal)), desimal)
    return bulat + ("." if desimal else "") + "0" * wajib + "#" * (desimal - wajib)


class GayaOds:
    """Collects the styles of both parts; hands over the format of a cell style by its name."""

    def __init__(self) -> None:
        self._format: dict[str, Gaya] = {}
        self._milik: dict[str, tuple[str, str]] = {}
        self._nama = ""
        self._kode: list[str] = []
        self.pembuka: dict[str, Pembuka] = {
            f"{STYLE}style": self._gaya_sel,
            **{f"{_NUMBER}{jenis}": self._mulai for jenis in _JENIS},
            f"{_NUMBER}number": self._bilangan,
        }
        self.penutup: dict[str, Penutup] = {f"{_NUMBER}{jenis}": self._akhir for jenis in _JENIS}

    def teks(self, isi: str) -> None:
        """Add a literal text to the format being read."""
        self._kode.append(isi if isi == "%" else f'"{isi.replace(chr(34), "")}"' if isi else "")

    def _gaya_sel(self, atribut: Atribut) -> None:
        if atribut.get(f"{STYLE}family") == "table-cell":
            nama, induk = atribut.get(f"{STYLE}name", ""), atribut.get(f"{STYLE}parent-style-name", "")
            self._milik[nama] = atribut.get(f"{STYLE}data-style-name", ""), induk

    def _mulai(self, atribut: Atribut) -> None:
        self._nama = atribut.get(f"{STYLE}name", "")
        self._kode = []

    def _bilangan(self, atribut: Atribut) -> None:
        umum = f"{_NUMBER}decimal-places" not in atribut and f"{_NUMBER}grouping" not in atribut
        self._kode.append("General" if umum else _angka(atribut))

    def _akhir(self) -> None:
        kode = "".join(self._kode)[: batas.KODE_FORMAT]
        if any(satu in kode for satu in "0#"):
            self._format[self._nama] = Gaya(kode, kode)

    def gaya(self, nama: str) -> Gaya | None:
        """Return the number format of a cell style or of the nearest it derives from; None for General and dates."""
        for _ in range(_INDUK_MAKS):
            data, induk = self._milik.get(nama, ("", ""))
            if data or not induk:
                return self._format.get(data)
            nama = induk
        return None


class PembacaGayaOds(PembacaBagian):
    """Reads a part with styles into a collection."""

    ruang: ClassVar[tuple[str, ...]] = ("",)

    def __init__(
        self, gaya: GayaOds, pembuka: dict[str, Pembuka] | None = None, penutup: dict[str, Penutup] | None = None
    ) -> None:
        tutup: dict[str, Penutup] = {f"{_NUMBER}{satu}": self._akhir_teks_gaya for satu in ("text", "currency-symbol")}
        super().__init__({**gaya.pembuka, **(pembuka or {})}, {**gaya.penutup, **tutup, **(penutup or {})})
        self._gaya = gaya

    def _akhir_teks_gaya(self) -> None:
        self._gaya.teks(self._teks())
