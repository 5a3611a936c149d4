"""Runs a rule of Word reports over paragraphs written in the test, held against a workbook built by hand."""

from __future__ import annotations

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, LetakDokumen, Paragraf, SelDokumen, TabelDokumen
from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.naskah import Naskah

BERKAS = "/tempat/LKjIP.docx"
Larik = str | list[list[str]]


def dokumen(*isi: Larik) -> Dokumen:
    """A report: "# ..." is a heading, "toc|..." an entry of a list, "- ..." an item, a list of rows a table."""
    hasil = Dokumen(BERKAS)
    paragraf = 0
    for satu in isi:
        if isinstance(satu, str):
            paragraf += 1
            hasil.paragraf.append(_paragraf(satu, LetakDokumen(BagianDokumen.BADAN, paragraf), len(hasil.paragraf)))
        else:
            _tabel(hasil, satu)
    return hasil


def _paragraf(teks: str, letak: LetakDokumen, urutan: int) -> Paragraf:
    gaya, tingkat, bernomor = "", None, False
    if teks.startswith("# "):
        teks, gaya, tingkat = teks[2:], "heading 1", 1
    elif teks.startswith("toc|"):
        teks, gaya = teks[4:], "toc 1"
    elif teks.startswith("- "):
        teks, gaya, bernomor = teks[2:], "butir", True
    letak = LetakDokumen(letak.bagian, letak.paragraf, letak.tabel, letak.baris, letak.kolom, "", BERKAS, urutan)
    return Paragraf(urutan, letak, teks, gaya, tingkat, bernomor)


def _tabel(hasil: Dokumen, isi: list[list[str]]) -> None:
    tabel = TabelDokumen(len(hasil.tabel) + 1, BagianDokumen.BADAN, sebelum=len(hasil.paragraf) - 1)
    for baris, sel in enumerate(isi, 1):
        tabel.baris.append([])
        for kolom, teks in enumerate(sel, 1):
            letak = LetakDokumen(BagianDokumen.BADAN, None, tabel.nomor, baris, kolom)
            hasil.paragraf.append(_paragraf(teks, letak, len(hasil.paragraf)))
            tabel.baris[-1].append(SelDokumen(kolom, 1, [hasil.paragraf[-1]]))
    hasil.tabel.append(tabel)


def periksa_naskah(aturan: Aturan, buku: Laporan, *isi: Larik) -> list[Finding]:
    """Return a rule's findings on a report that is held against a workbook."""
    hasil = hitung(buku, Profil())
    return aturan(Konteks(buku, hasil, Profil(), Naskah(dokumen(*isi), (buku, hasil))))


def kata(temuan: Finding) -> list[str]:
    """The words that a finding points at in the report."""
    return [t.teks for t in temuan.tempat if t.ref.dokumen is not None and t.ref.dokumen.kata is not None]
