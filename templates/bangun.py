"""Builds the templates from their readable sources: `python -m templates.bangun`. Same sources, same bytes."""

from __future__ import annotations

from pathlib import Path

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from lkjip_desktop.writers.word.package import content_types, tulis_arsip
from templates.elemen import Elemen, el, to_bytes
from templates.gaya import HURUF, fonts, settings, styles
from templates.halaman import KAKI, KEPALA, footer
from templates.lampiran import BERDIRI, Berdiri
from templates.notasi import Blok, Paragraf, baca
from templates.susun import Penyusun
from templates.tema import theme

FOLDER = Path(__file__).parent
SUMBER = FOLDER / "sumber"
HASIL = FOLDER / "lkjip.docx"
JUDUL = "Laporan Kinerja Instansi Pemerintah"
BAB = (
    "sampul.md",
    "kata-pengantar.md",
    "ikhtisar.md",
    "daftar.md",
    "bab-1.md",
    "bab-2.md",
    "bab-3.md",
    "bab-4.md",
    "lampiran-rkt.md",
    "lampiran-penetapan.md",
    "lampiran-perjanjian.md",
    "lampiran-kertas-kerja.md",
)

_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_BAGIAN = {
    "/word/document.xml": CONTENT_TYPE.WML_DOCUMENT_MAIN,
    "/word/styles.xml": CONTENT_TYPE.WML_STYLES,
    "/word/numbering.xml": CONTENT_TYPE.WML_NUMBERING,
    "/word/settings.xml": CONTENT_TYPE.WML_SETTINGS,
    "/word/fontTable.xml": CONTENT_TYPE.WML_FONT_TABLE,
    "/word/theme/theme1.xml": CONTENT_TYPE.OFC_THEME,
    "/word/header1.xml": CONTENT_TYPE.WML_HEADER,
    "/word/footer1.xml": CONTENT_TYPE.WML_FOOTER,
    "/docProps/core.xml": CONTENT_TYPE.OPC_CORE_PROPERTIES,
}
_HUBUNGAN = (
    ("rId1", RELATIONSHIP_TYPE.STYLES, "styles.xml"),
    ("rId2", RELATIONSHIP_TYPE.NUMBERING, "numbering.xml"),
    ("rId3", RELATIONSHIP_TYPE.SETTINGS, "settings.xml"),
    ("rId4", RELATIONSHIP_TYPE.FONT_TABLE, "fontTable.xml"),
    ("rId5", RELATIONSHIP_TYPE.THEME, "theme/theme1.xml"),
    (KEPALA, RELATIONSHIP_TYPE.HEADER, "header1.xml"),
    (KAKI, RELATIONSHIP_TYPE.FOOTER, "footer1.xml"),
)
_PAKET = (
    ("rId1", RELATIONSHIP_TYPE.OFFICE_DOCUMENT, "word/document.xml"),
    ("rId2", RELATIONSHIP_TYPE.CORE_PROPERTIES, "docProps/core.xml"),
)


def bangun(tujuan: Path) -> None:
    """Write the template. Raises notasi.GalatNotasi where a source breaks the notation."""
    blok = [blok for nama in BAB for blok in baca((SUMBER / nama).read_text(encoding="utf-8"), nama)]
    rakit(tujuan, blok)


def bangun_berdiri(satu: Berdiri, tujuan: Path) -> None:
    """Write a template that stands apart from the report. Raises notasi.GalatNotasi where a source breaks it."""
    rakit(tujuan, baca(satu.naskah(), satu.berkas), satu.judul, berkepala=False)


def rakit(tujuan: Path, blok: list[Blok], judul: str = JUDUL, *, berkepala: bool = True) -> None:
    """Write a document of blocks with the template's looks, its pages with the report's head where `berkepala`.

    Raises notasi.GalatNotasi where the blocks do not fit.
    """
    penyusun = Penyusun()
    akar = {
        "word/document.xml": el("document", penyusun.body(blok)),
        "word/styles.xml": styles(SUMBER / "gaya.toml"),
        "word/numbering.xml": penyusun.daftar.part(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "word/theme/theme1.xml": theme(HURUF),
        "word/header1.xml": _header(penyusun) if berkepala else el("hdr", el("p")),
        "word/footer1.xml": footer(),
        "docProps/core.xml": _core(judul),
    }
    isi = {
        "[Content_Types].xml": content_types(list(_BAGIAN.items())),
        "_rels/.rels": _relationships(_PAKET),
        "word/_rels/document.xml.rels": _relationships(_HUBUNGAN),
    }
    tulis_arsip(tujuan, isi | {nama: to_bytes(satu) for nama, satu in akar.items()})


def _header(penyusun: Penyusun) -> Elemen:
    blok = baca((SUMBER / "kepala-halaman.md").read_text(encoding="utf-8"), "kepala-halaman.md")
    return el("hdr", *(penyusun.paragraph(satu.gaya, satu.isi) for satu in blok if isinstance(satu, Paragraf)))


def _relationships(hubungan: tuple[tuple[str, str, str], ...]) -> bytes:
    akar = etree.Element(f"{{{_REL}}}Relationships", nsmap={None: _REL})
    for nomor, jenis, tujuan in hubungan:
        etree.SubElement(akar, f"{{{_REL}}}Relationship", Id=nomor, Type=jenis, Target=tujuan)
    return to_bytes(akar)


def _core(judul: str) -> Elemen:
    akar = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC})
    etree.SubElement(akar, f"{{{_DC}}}title").text = judul
    etree.SubElement(akar, f"{{{_DC}}}language").text = "id-ID"
    return akar


if __name__ == "__main__":
    bangun(HASIL)
    for satu in BERDIRI:
        bangun_berdiri(satu, FOLDER / satu.berkas)
