"""Watches the optional stretches of the sources: closed, nested, referred to from inside only."""

from __future__ import annotations

from lkjip_desktop.writers.word.marks import kunci_bila, tanda
from templates.elemen import Elemen
from templates.notasi import Bila, GalatNotasi, Halaman


class Rentang:
    """The stretches that are open while the sources are read, and what was seen in them."""

    def __init__(self) -> None:
        self.baru = False  # the last thing read was the beginning of a stretch
        self._terbuka: list[tuple[str, Halaman | None, Elemen]] = []
        self._nama: set[str] = set()
        self._sasaran: dict[str, tuple[str, ...]] = {}
        self._acuan: list[tuple[str, tuple[str, ...]]] = []

    def tanda(self, bila: Bila, halaman: Halaman | None) -> Elemen:
        """Return the end of a stretch, its first or its last."""
        if bila.nama is not None:
            return self._open(bila.nama, halaman)
        if not self._terbuka:
            raise GalatNotasi("`:: akhir bila` without `:: bila`")
        nama, semula, akhir = self._terbuka.pop()
        if semula is not halaman and _unmarked(semula) != _unmarked(halaman):
            raise GalatNotasi(f"pages at the end of `:: bila {nama}` are others than at its beginning")
        self.baru = False
        return akhir

    def _open(self, nama: str, halaman: Halaman | None) -> Elemen:
        if nama in self._nama:
            raise GalatNotasi(f"`:: bila {nama}` twice")
        try:
            awal, akhir = tanda(kunci_bila(nama))
        except ValueError as sebab:
            raise GalatNotasi(str(sebab)) from sebab
        self._nama.add(nama)
        self._terbuka.append((nama, halaman, akhir))
        self.baru = True
        return awal

    def sasaran(self, nama: str) -> None:
        """Note a table or heading that can be referred to."""
        if nama in self._sasaran:
            raise GalatNotasi(f"{nama} twice")
        self._sasaran[nama] = self._kini()

    def acuan(self, nama: str) -> None:
        """Note a reference."""
        self._acuan.append((nama, self._kini()))

    def di_dalam(self, tabel: str) -> bool:
        """True inside a stretch of a table's records."""
        return any(nama.startswith(f"{tabel}[].") for nama in self._kini())

    def periksa(self) -> None:
        """Raise GalatNotasi for a stretch without an end and for a reference to what may be gone."""
        if self._terbuka:
            raise GalatNotasi(f"no end of `:: bila {self._terbuka[-1][0]}`")
        for nama, dari in self._acuan:
            if nama not in self._sasaran:
                raise GalatNotasi(f"a reference to {nama}, which is nowhere")
            if self._sasaran[nama] != dari[: len(self._sasaran[nama])]:
                raise GalatNotasi(f"a reference to {nama} from outside its `:: bila`")

    def _kini(self) -> tuple[str, ...]:
        return tuple(nama for nama, _, _ in self._terbuka)


def _unmarked(halaman: Halaman | None) -> dict[str, str]:
    """Return what pages are like but for the number they start with."""
    return {} if halaman is None else {k: v for k, v in halaman.pilihan.items() if k != "mulai"}
