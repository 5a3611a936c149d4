"""One forward pass over one XML part: expat with the guards that a file from outside needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, Final, Protocol
from xml.parsers import expat

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.paket import TIDAK_WAJAR

Atribut = dict[str, str]
Pembuka = Callable[[Atribut], None]
Penutup = Callable[[], None]

_RUANG: Final = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "http://purl.oclc.org/ooxml/spreadsheetml/main}",  # Strict
    "http://schemas.openxmlformats.org/package/2006/relationships}",
    "",  # some programs write no namespace at all
)
_PILIHAN: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_BENAR: Final = frozenset({"1", "true", "on"})


def benar(nilai: str | None) -> bool:
    """Return what a truth value of the format says; an absent one is false."""
    return nilai in _BENAR


class Sumber(Protocol):
    """Where parts come from: a package, or one file of XML."""

    def alirkan(self, bagian: str) -> Iterator[bytes]:
        """Yield a part's bytes piece by piece."""
        ...


class PembacaBagian:
    """Base of the readers of a part: a subclass names a handler for each tag it knows, whatever its prefix.

    `ruang` are the namespaces (each with its "}") that a tag may be in. Within mc:AlternateContent only the fallback is
    read, as by a program that knows none of the extensions.
    """

    ruang: ClassVar[tuple[str, ...]] = _RUANG

    def __init__(self, pembuka: dict[str, Pembuka], penutup: dict[str, Penutup]) -> None:
        self._pembuka = {ruang + nama: aksi for nama, aksi in pembuka.items() for ruang in self.ruang}
        self._penutup = {ruang + nama: aksi for nama, aksi in penutup.items() for ruang in self.ruang}
        self._potongan: list[str] = []
        self._dalam = 0
        self._dilewati = 0

    def baca(self, paket: Sumber, bagian: str) -> None:
        """Read a part of the package. Raises GalatPengguna where it is damaged, hostile or too large."""
        try:
            self._urai(paket, bagian)
        except (expat.ExpatError, ArithmeticError, LookupError, ValueError):  # the last three: impossible attributes
            raise GalatPengguna(
                f"Isi kertas kerja rusak ({bagian}). Perbaiki dan simpan ulang di Excel, lalu coba lagi."
            ) from None

    def _urai(self, paket: Sumber, bagian: str) -> None:
        pengurai = self._pengurai()
        dikirim = 0
        for potongan in paket.alirkan(bagian):
            pengurai.Parse(potongan, False)
            dikirim += len(potongan)
            if dikirim - pengurai.CurrentByteIndex > batas.TOKEN or sum(map(len, self._potongan)) > batas.TEKS:
                raise ValueError("a tag or a text without end")
        pengurai.Parse(b"", True)

    def _pengurai(self) -> expat.XMLParserType:
        pengurai = expat.ParserCreate(namespace_separator="}")
        pengurai.buffer_text = True
        pengurai.StartElementHandler = self._buka
        pengurai.EndElementHandler = self._tutup
        pengurai.CharacterDataHandler = self._potongan.append
        pengurai.StartDoctypeDeclHandler = self._tolak_dtd
        return pengurai

    def _buka(self, nama: str, atribut: Atribut) -> None:
        self._potongan.clear()  # text belongs to the innermost tag: none of this format mixes text and tags
        self._dalam += 1
        if self._dalam > batas.DALAM:
            raise ValueError("nested too deep")
        aksi = self._pembuka.get(nama)
        if aksi is not None and not self._dilewati:
            aksi(atribut)
        elif nama == _PILIHAN:
            self._dilewati += 1

    def _tutup(self, nama: str) -> None:
        self._dalam -= 1
        aksi = self._penutup.get(nama)
        if aksi is not None and not self._dilewati:
            aksi()
        elif nama == _PILIHAN:
            self._dilewati -= 1

    def _tolak_dtd(self, *_: object) -> None:
        raise GalatPengguna(TIDAK_WAJAR.format(sebab="deklarasi DTD di dalam XML"))

    def _teks(self) -> str:
        """The text of the tag that closes now."""
        return "".join(self._potongan)
