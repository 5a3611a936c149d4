"""Builds small packages by hand: exactly the XML that a test is about, the rest as little as can be."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.readers.grid import buka

UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KETAT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
DOKUMEN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOKUMEN_KETAT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"


def hubungan(*sasaran: tuple[str, str, str]) -> str:
    """A .rels part of (id, type, target)."""
    isi = "".join(f'<Relationship Id="{i}" Type="{jenis}" Target="{target}"/>' for i, jenis, target in sasaran)
    return f'<Relationships xmlns="{_PAKET}">{isi}</Relationships>'


def lembar_xml(baris: str, ekor: str = "", depan: str = "") -> str:
    return f'<worksheet xmlns="{UTAMA}">{depan}<sheetData>{baris}</sheetData>{ekor}</worksheet>'


def gaya_xml(*kode: str) -> str:
    """Styles whose style n shows the n-th code, from 1; style 0 is General."""
    format_ = "".join(
        f'<numFmt numFmtId="{200 + i}" formatCode="{satu.replace("&", "&amp;").replace(chr(34), "&quot;")}"/>'
        for i, satu in enumerate(kode)
    )
    xf = "".join(f'<xf numFmtId="{200 + i}"/>' for i in range(len(kode)))
    sel = f'<cellXfs><xf numFmtId="0"/>{xf}</cellXfs>'
    return f'<styleSheet xmlns="{UTAMA}"><numFmts>{format_}</numFmts>{sel}</styleSheet>'


def bagian_dasar(lembar: str, **lain: str) -> dict[str, str]:
    """The parts of a workbook with one sheet; `gaya`, `teks` and `buku` (attributes and children) may be given."""
    jenis = [("rId1", f"{DOKUMEN}/worksheet", "worksheets/sheet1.xml")]
    bagian = {"xl/worksheets/sheet1.xml": lembar}
    if "gaya" in lain:
        jenis.append(("rId2", f"{DOKUMEN}/styles", "styles.xml"))
        bagian["xl/styles.xml"] = lain["gaya"]
    if "teks" in lain:
        jenis.append(("rId3", f"{DOKUMEN}/sharedStrings", "sharedStrings.xml"))
        bagian["xl/sharedStrings.xml"] = f'<sst xmlns="{UTAMA}">{lain["teks"]}</sst>'
    bagian["_rels/.rels"] = hubungan(("rId1", f"{DOKUMEN}/officeDocument", "xl/workbook.xml"))
    bagian["xl/_rels/workbook.xml.rels"] = hubungan(*jenis)
    bagian["xl/workbook.xml"] = (
        f'<workbook xmlns="{UTAMA}" xmlns:r="{DOKUMEN}">{lain.get("buku", "")}'
        '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return bagian


def kemas(bagian: Mapping[str, str | bytes], cara: int = ZIP_DEFLATED) -> bytes:
    arus = BytesIO()
    with ZipFile(arus, "w", cara) as zip_:
        for nama, isi in bagian.items():
            zip_.writestr(nama, isi)
    return arus.getvalue()


def simpan(folder: Path, isi: bytes, nama: str = "buku.xlsx") -> Path:
    berkas = folder / nama
    berkas.write_bytes(isi)
    return berkas


def buka_bagian(folder: Path, bagian: dict[str, str]) -> Grid:
    return buka(simpan(folder, kemas(bagian)))


def buka_lembar(folder: Path, baris: str, ekor: str = "", depan: str = "", **lain: str) -> Sheet:
    """The sheet "Data" whose <sheetData> holds `baris`."""
    return buka_bagian(folder, bagian_dasar(lembar_xml(baris, ekor, depan), **lain))["Data"]


def satu_sel(folder: Path, sel: str, **lain: str) -> Sheet:
    """The sheet with one row of the given <c> elements."""
    return buka_lembar(folder, f'<row r="1">{sel}</row>', **lain)
