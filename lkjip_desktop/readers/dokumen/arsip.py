"""The parts of a .docx that hold text, from the raw package."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.dokumen import BagianDokumen
from lkjip_desktop.paket.ooxml import Elemen, parse
from lkjip_desktop.paket.pengaman import GALAT_ZIP, RUSAK, galat, periksa_berkas

_HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_UTAMA, _GAYA, _KOMENTAR = (_HUBUNGAN + nama for nama in ("officeDocument", "styles", "comments"))
_CERITA = {
    _HUBUNGAN + "header": BagianDokumen.KEPALA,
    _HUBUNGAN + "footer": BagianDokumen.KAKI,
    _HUBUNGAN + "footnotes": BagianDokumen.CATATAN,
    _HUBUNGAN + "endnotes": BagianDokumen.CATATAN,
}


@dataclass(slots=True)
class IsiArsip:
    """The roots of a document's stories in order, the body first, and of its styles and comments."""

    cerita: list[tuple[BagianDokumen, Elemen]]
    gaya: Elemen | None
    komentar: Elemen | None


def buka_arsip(path: Path) -> IsiArsip:
    """Return the text parts of a document. Raises GalatPengguna where it cannot or must not be read."""
    periksa_berkas(path)
    try:
        with zipfile.ZipFile(path) as arsip:
            return _Arsip(arsip).isi()
    except (KeyError, *GALAT_ZIP, etree.XMLSyntaxError) as sebab:
        raise galat(RUSAK, path) from sebab


class _Arsip:
    """One open package."""

    def __init__(self, arsip: zipfile.ZipFile) -> None:
        self._arsip = arsip
        self._ada = set(arsip.namelist())

    def isi(self) -> IsiArsip:
        utama = next((nama for jenis, nama in self._hubungan("") if jenis == _UTAMA), "")  # "" is in no package
        milik = list(self._hubungan(utama))
        cerita = [(BagianDokumen.BADAN, parse(self._arsip.read(utama)))]
        for nama in dict.fromkeys(nama for jenis, nama in milik if jenis in _CERITA):
            jenis = next(satu for satu, dua in milik if dua == nama)
            cerita.append((_CERITA[jenis], parse(self._arsip.read(nama))))
        return IsiArsip(cerita, self._satu(milik, _GAYA), self._satu(milik, _KOMENTAR))

    def _satu(self, milik: list[tuple[str, str]], jenis: str) -> Elemen | None:
        nama = next((nama for satu, nama in milik if satu == jenis), None)
        return None if nama is None else parse(self._arsip.read(nama))

    def _hubungan(self, part: str) -> Iterator[tuple[str, str]]:
        """Yield the kind and the name of each part that a part (the package for "") refers to."""
        folder, berkas = posixpath.split(part)
        nama = posixpath.join(folder, "_rels", f"{berkas}.rels")
        if nama not in self._ada:
            return
        for satu in parse(self._arsip.read(nama)):
            if satu.get("TargetMode") == "External":
                continue
            tujuan = satu.get("Target", "")
            dari = tujuan[1:] if tujuan.startswith("/") else posixpath.normpath(posixpath.join(folder, tujuan))
            if dari in self._ada:
                yield satu.get("Type", ""), dari
