"""Where a finding stands: its sheet with the cells marked, or the paragraph of a Word report."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.kisi import KisiLembar

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen, LetakDokumen
    from lkjip_desktop.domain.finding import Finding, Tempat
    from lkjip_desktop.domain.grid import Sheet
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.pipeline import Bacaan

_SUMBER = "sumber"
_BINGKAI = {
    "salah": "Bingkai utuh: sel yang tidak sesuai.",
    "periksa": "Bingkai utuh: sel yang perlu diperiksa.",
    "info": "Bingkai utuh: sel yang dicatat.",
    _SUMBER: "Bingkai putus-putus: nilai yang dipakai laporan.",
}


class LetakTemuan(QWidget):
    """Shows one place of a finding after another; all its cells on that sheet are marked."""

    def __init__(self, temuan: Finding, bacaan: Bacaan, dokumen: Dokumen | None = None) -> None:
        super().__init__()
        self._temuan, self._bacaan, self._dokumen = temuan, bacaan, dokumen
        self._dipakai: frozenset[CellRef] = frozenset()
        self.judul = Kalimat(tebal=True)
        self.kisi = KisiLembar()
        self.naskah = QTextBrowser()
        self.keterangan = Kalimat(redup=True)
        self.tumpukan = QStackedWidget()
        self._susun()

    def utamakan(self, dipakai: Iterable[CellRef]) -> None:
        """Mark the cells of the value that the report prints differently from the others."""
        self._dipakai = frozenset(dipakai)
        if self.tumpukan.currentWidget() is self.kisi:
            self._tandai(self.kisi.lembar)

    def tunjukkan(self, tempat: Tempat) -> None:
        """Show a place."""
        ref = tempat.ref
        lembar = None if ref.dokumen is not None else pipeline.sheet_at(self._bacaan, ref)
        if lembar is None:
            self._tunjukkan_teks(tempat)
            return
        if self.kisi.lembar is not lembar:
            self.kisi.tampilkan(lembar, pipeline.appearance(self._bacaan, lembar.nama, lembar.berkas))
            self._tandai(lembar)
        self.judul.katakan(f"Lembar {lembar.nama}, sel {ref.sel}")
        self.kisi.gulir_ke(ref.baris, ref.kolom)
        self.tumpukan.setCurrentWidget(self.kisi)
        self.keterangan.setVisible(True)

    def _tandai(self, lembar: Sheet) -> None:
        self.kisi.hapus_tanda()
        di_sini = [satu.ref for satu in self._temuan.tempat if _pada(satu.ref, lembar)]
        sumber = [ref for ref in di_sini if ref in self._dipakai]
        lain = [ref for ref in di_sini if ref not in self._dipakai]
        self.kisi.tandai(((ref.baris, ref.kolom) for ref in lain), self._temuan.tingkat.value)
        self.kisi.tandai(((ref.baris, ref.kolom) for ref in sumber), _SUMBER)
        jenis = [*([self._temuan.tingkat.value] if lain else []), *([_SUMBER] if sumber else [])]
        self.keterangan.katakan(" ".join(_BINGKAI[satu] for satu in jenis))

    def _tunjukkan_teks(self, tempat: Tempat) -> None:
        self.judul.katakan(str(tempat.ref))
        teks = _paragraf(self._dokumen, tempat.ref.dokumen)
        teks = teks or self._bacaan.laporan.teks_sel.get(tempat.ref.kunci) or tempat.teks
        kata = tempat.ref.dokumen.kata if tempat.ref.dokumen else None
        self.naskah.setHtml(_bersorot(teks, kata or _cari(teks, tempat.teks)))
        self.tumpukan.setCurrentWidget(self.naskah)
        self.keterangan.setVisible(False)

    def _susun(self) -> None:
        self.naskah.setAccessibleName("Teks laporan")
        self.naskah.setOpenLinks(False)
        self.tumpukan.addWidget(self.kisi)
        self.tumpukan.addWidget(self.naskah)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(6)
        susunan.addWidget(self.judul)
        susunan.addWidget(self.tumpukan, 1)
        susunan.addWidget(self.keterangan)


def _pada(ref: CellRef, lembar: Sheet) -> bool:
    return (ref.lembar, ref.berkas) == (lembar.nama, lembar.berkas)


def _paragraf(dokumen: Dokumen | None, letak: LetakDokumen | None) -> str:
    if dokumen is None or letak is None or letak.urutan is None:
        return ""
    return next((satu.teks for satu in dokumen.paragraf if satu.urutan == letak.urutan), "")


def _cari(teks: str, dicari: str) -> tuple[int, int] | None:
    awal = teks.find(dicari) if dicari and dicari != teks else -1
    return (awal, awal + len(dicari)) if awal >= 0 else None


def _bersorot(teks: str, kata: Sequence[int] | None) -> str:
    """A paragraph as HTML with some of its words marked; escaped, because a text may look like HTML."""
    if kata is None or not 0 <= kata[0] < kata[1] <= len(teks):
        return f"<p>{html.escape(teks)}</p>".replace("\n", "<br>")
    depan, inti, belakang = (html.escape(satu) for satu in (teks[: kata[0]], teks[kata[0] : kata[1]], teks[kata[1] :]))
    sorot = f'<b style="background-color: {warna().sorot}; text-decoration: underline">{inti}</b>'
    return f"<p>{depan}{sorot}{belakang}</p>".replace("\n", "<br>")
