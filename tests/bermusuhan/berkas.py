"""The hostile workbooks and Word files, by name."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from lkjip_desktop.sumber_daya import sumber_daya
from tests.bermusuhan.paket import Bagian, Buat, bongkar, jahat, kemas, rusak

LEMBAR = "xl/worksheets/sheet2.xml"
BADAN = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SALAH: dict[str, bytes] = {
    "kosong": b"",
    "teks": b"bukan apa-apa\n" * 50,
    "pdf": b"%PDF-1.7\n" + b"1 0 obj <<>>\n" * 50,
    "png": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "sandi": _OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600),
    "ole": _OLE + bytes(5000),
    "html": b"<html><table><tr><td>No<td>Indikator Kinerja<td>Target</table></html>",
    "csv": b"No;Indikator Kinerja;Target;Realisasi\n1;IKM;80;82\n",
    "zip-kosong": b"PK\5\6" + bytes(18),
    "nol": bytes(10_000),
}


def buku(contoh: Path) -> dict[str, Buat]:
    """Return hostile workbooks made of a sound one, each made when it is asked for."""
    dasar = cache(lambda: bongkar(contoh.read_bytes()))
    kosong = sumber_daya("templates/lkjip.docx")
    return {
        **{f"{nama}.xlsx": buat for nama, buat in jahat(dasar, LEMBAR).items()},
        **{f"{nama}.xlsx": partial(_lembar, dasar, isi) for nama, isi in _LEMBAR.items()},
        **{f"{nama}.{lain}": partial(bytes, isi) for nama, isi in _SALAH.items() for lain in ("xlsx", "xls", "ods")},
        "word.xlsx": kosong.read_bytes,
        "sah.xls": contoh.read_bytes,
        "bertanda-tangan.xlsx": lambda: kemas(dasar() | _bertanda_tangan(dasar())),
        "luar.xlsm": lambda: kemas(dasar() | _luar(dasar())),
    }


def dokumen(contoh: Path) -> dict[str, Buat]:
    """Return hostile Word files made of a sound one, each made when it is asked for."""
    dasar = cache(lambda: bongkar(contoh.read_bytes()))

    def sisipan(isi: bytes) -> bytes:
        return kemas(dasar() | {BADAN: dasar()[BADAN].replace(b"<w:sectPr", isi + b"<w:sectPr", 1)})

    return {
        **{f"{nama}.docx": buat for nama, buat in jahat(dasar, BADAN).items()},
        **{f"{nama}.docx": partial(bytes, isi) for nama, isi in _SALAH.items()},
        **{f"{nama}.docx": partial(sisipan, isi) for nama, isi in _BADAN.items()},
        "buku.docx": sumber_daya("sample_workbooks/Kertas Kerja LKjIP - Kosong.xlsx").read_bytes,
        "sah.doc": contoh.read_bytes,
    }


def terpotong(contoh: Path) -> dict[str, Buat]:
    """Return a file cut off and with bits turned."""
    return {f"{nama}{contoh.suffix}": partial(bytes, data) for nama, data in rusak(contoh.read_bytes())}


def _lembar(dasar: Callable[[], Bagian], isi: Callable[[], tuple[str, str]]) -> bytes:
    """The workbook whose sheet claims all of Excel's rows and holds more: rows, and what stands behind them."""
    baris, ekor = isi()
    xml = dasar()[LEMBAR].decode()
    xml = re.sub(r"<dimension[^>]*/>", '<dimension ref="A1:XFD1048576"/>', xml)
    return kemas(dasar() | {LEMBAR: xml.replace("</sheetData>", f"{baris}</sheetData>{ekor}", 1).encode()})


def _baris(isi: str, awal: int, akhir: int) -> str:
    return "".join(f'<row r="{nomor}">{isi}</row>' for nomor in range(awal, akhir))


def _teks(isi: str) -> str:
    return f'<c t="inlineStr"><is><t>{isi}</t></is></c>'


def _rumus_bersama() -> tuple[str, str]:
    induk = f'<c><f t="shared" si="7" ref="A1:XFD1048576">{"A1+" * 2700}1</f><v>1</v></c>'
    return _baris(induk, 900, 901) + _baris('<c><f t="shared" si="7"/><v>1</v></c>' * 100, 901, 3_000), ""


def _gabungan_banyak() -> tuple[str, str]:
    banyak = "".join(f'<mergeCell ref="A{urut}:XFD{urut + 9}"/>' for urut in range(100, 60_100))
    return "", f"<mergeCells>{banyak}</mergeCells>"


# Rows of a sheet that hold, or claim, more than anybody wants; and what follows them.
_LEMBAR: dict[str, Callable[[], tuple[str, str]]] = {
    "sejuta-baris-disebut": lambda: ('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ""),
    "sejuta-baris": lambda: (_baris("", 1_000, 1_001_000), ""),
    "sejuta-sel": lambda: (_baris("<c><v>1</v></c>" * 1000, 1_000, 2_000), ""),
    "sejuta-kosong": lambda: (_baris('<c s="1"/>' * 1000, 1_000, 2_000), ""),
    "gabungan-raksasa": lambda: ("", '<mergeCells><mergeCell ref="A60:XFD1048576"/></mergeCells>'),
    "gabungan-banyak": _gabungan_banyak,
    "teks-panjang": lambda: (_baris(_teks("Indikator " * 90_000), 999, 1_000), ""),
    "judul-lebar": lambda: (_baris("".join(_teks("Target " * (k % 9)) for k in range(16_000)), 100, 101), ""),
    "rumus-bersama": _rumus_bersama,
    "rumus-dalam": lambda: (_baris(f"<c><f>{'(' * 4000}1{')' * 4000}</f><v>1</v></c>", 900, 901), ""),
}


def _bertanda_tangan(isi: Bagian) -> Bagian:
    jenis = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    tautan = f'<Relationship Id="rIdS" Type="{jenis}" Target="_xmlsignatures/origin.sigs"/></Relationships>'
    return {
        "_rels/.rels": isi["_rels/.rels"].replace(b"</Relationships>", tautan.encode()),
        "_xmlsignatures/origin.sigs": b"",
    }


def _luar(isi: Bagian) -> Bagian:
    """What Excel would follow or run: links, DDE, an OLE object, macros, a web query, formulas that call."""
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    jenis = (
        ("externalLink", "externalLinks/externalLink1.xml", "Internal"),
        ("connections", "connections.xml", "Internal"),
        ("vbaProject", "vbaProject.bin", "Internal"),
        ("hyperlink", "https://127.0.0.1:9/curi", "External"),
    )
    tautan = "".join(
        f'<Relationship Id="rIdL{n}" Type="{rel}/{j}" Target="{t}" TargetMode="{m}"/>'
        for n, (j, t, m) in enumerate(jenis)
    )
    utama = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rumus = ("WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)", "cmd|&apos; /C calc&apos;!A0", "[1]Data!A1", "CALL(1,2,3)")
    sel = "".join(
        f'<c r="A{900 + n}"><f>{f}</f><v>1</v></c>'.join((f'<row r="{900 + n}">', "</row>"))
        for n, f in enumerate(rumus)
    )
    return {
        "xl/_rels/workbook.xml.rels": isi["xl/_rels/workbook.xml.rels"].replace(
            b"</Relationships>", f"{tautan}</Relationships>".encode()
        ),
        "xl/externalLinks/externalLink1.xml": (
            f'<externalLink {utama}><ddeLink ddeService="cmd" ddeTopic="/C calc"><ddeItems><ddeItem name="A0"/>'
            "</ddeItems></ddeLink></externalLink>"
        ).encode(),
        "xl/connections.xml": (
            f'<connections {utama}><connection id="1" name="x" type="4" refreshOnLoad="1">'
            '<webPr url="http://127.0.0.1:9/"/></connection></connections>'
        ).encode(),
        "xl/vbaProject.bin": _OLE + bytes(range(256)),
        "xl/embeddings/oleObject1.bin": _OLE + bytes(600),
        LEMBAR: isi[LEMBAR].replace(b"</sheetData>", f"{sel}</sheetData>".encode(), 1),
    }


def _medan(kode: str) -> str:
    tanda = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    isi = f"<w:r><w:instrText>{kode}</w:instrText></w:r>{tanda.format('separate')}<w:r><w:t>1</w:t></w:r>"
    return f"<w:p>{tanda.format('begin')}{isi}{tanda.format('end')}</w:p>"


_TABEL = ("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")
_MEDAN = (
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
    'INCLUDETEXT "http://127.0.0.1:9/x"',
    "MACROBUTTON x",
)
_BADAN: dict[str, bytes] = {
    "medan-berbahaya": "".join(map(_medan, _MEDAN)).encode(),
    "medan-terbuka": b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 5_000,
    "tabel-dalam": (_TABEL[0] * 55 + "<w:p/>" + _TABEL[1] * 55).encode(),
    "rentang-kolom": b'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    "seratus-ribu-paragraf": b"<w:p><w:r><w:t>Capaian 92,5%</w:t></w:r></w:p>" * 100_000,
    "paragraf-panjang": b"<w:p><w:r><w:t>" + b"capaian 92,5% " * 100_000 + b"</w:t></w:r></w:p>",
    "run-banyak": b"<w:p>" + b"<w:r><w:t>9</w:t></w:r>" * 100_000 + b"</w:p>",
    "kontrol-banyak": b'<w:p><w:sdt><w:sdtPr><w:tag w:val="instansi.nama"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t>'
    b"</w:r></w:sdtContent></w:sdt></w:p>" * 20_000,
    "kunci-banyak": b"<w:p><w:r><w:t>{{instansi.nama}} {{ind[].target}} {{tiada}}</w:t></w:r></w:p>" * 10_000,
    "kurung-banyak": b"<w:p><w:r><w:t>" + b"{{" * 200_000 + b"</w:t></w:r></w:p>",
}
