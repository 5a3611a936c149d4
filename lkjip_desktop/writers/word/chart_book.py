"""The workbook behind a chart, which Word opens for Edit Data: one plain sheet, as small as a workbook can be."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

from lxml import etree

from lkjip_desktop.domain.isian import Grafik
from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.paket.ooxml import XML_SPACE, Elemen, clean
from lkjip_desktop.writers.word.chart_elements import REL
from lkjip_desktop.writers.word.chart_xml import LEMBAR
from lkjip_desktop.writers.word.package import content_types, to_bytes, tulis_arsip

TIPE_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
_TIPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LEBAR = (40, 16)  # of the column of names and of the others, in letters


def buku_grafik(grafik: Grafik) -> bytes:
    """Return the workbook with a chart's figures; the same figures give the same bytes."""
    bagian = [("/xl/workbook.xml", f"{_TIPE}.sheet.main+xml"), ("/xl/worksheets/sheet1.xml", f"{_TIPE}.worksheet+xml")]
    isi = {
        "[Content_Types].xml": content_types(bagian),
        "_rels/.rels": _hubungan("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": _buku(),
        "xl/_rels/workbook.xml.rels": _hubungan("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": _lembar(grafik),
    }
    arsip = BytesIO()
    tulis_arsip(arsip, isi)
    return arsip.getvalue()


def _hubungan(jenis: str, tujuan: str) -> bytes:
    akar = etree.Element(f"{{{_PAKET}}}Relationships", nsmap={None: _PAKET})
    etree.SubElement(akar, f"{{{_PAKET}}}Relationship", Id="rId1", Type=f"{REL}/{jenis}", Target=tujuan)
    return to_bytes(akar)


def _buku() -> bytes:
    akar = etree.Element(_s("workbook"), nsmap={None: _S, "r": REL})
    lembar = etree.SubElement(etree.SubElement(akar, _s("sheets")), _s("sheet"), name=LEMBAR, sheetId="1")
    lembar.set(f"{{{REL}}}id", "rId1")
    return to_bytes(akar)


def _lembar(grafik: Grafik) -> bytes:
    akar = etree.Element(_s("worksheet"), nsmap={None: _S})
    kolom = etree.SubElement(akar, _s("cols"))
    for nomor, lebar in ((1, _LEBAR[0]), (2, _LEBAR[1])):
        akhir = nomor if nomor == 1 else len(grafik.deret) + 1
        etree.SubElement(kolom, _s("col"), min=str(nomor), max=str(akhir), width=str(lebar), customWidth="1")
    data = etree.SubElement(akar, _s("sheetData"))
    for nomor, baris in enumerate(_baris(grafik), 1):
        elemen = etree.SubElement(data, _s("row"), r=str(nomor))
        for urut, nilai in enumerate(baris, 1):
            _sel(elemen, f"{huruf_kolom(urut)}{nomor}", nilai)
    return to_bytes(akar)


def _baris(grafik: Grafik) -> Iterator[list[str | Decimal | None]]:
    yield [None, *(satu.nama for satu in grafik.deret)]
    for urut, kategori in enumerate(grafik.kategori):
        yield [kategori, *(satu.nilai[urut] for satu in grafik.deret)]


def _sel(baris: Elemen, alamat: str, nilai: str | Decimal | None) -> None:
    """Add a cell; a text is an inline string, so that none is ever taken for a formula."""
    if nilai is None:
        return
    if isinstance(nilai, Decimal):
        etree.SubElement(etree.SubElement(baris, _s("c"), r=alamat), _s("v")).text = f"{nilai:f}"
        return
    isi = etree.SubElement(etree.SubElement(baris, _s("c"), r=alamat, t="inlineStr"), _s("is"))
    etree.SubElement(isi, _s("t"), {XML_SPACE: "preserve"}).text = clean(nilai)


def _s(nama: str) -> str:
    return f"{{{_S}}}{nama}"
