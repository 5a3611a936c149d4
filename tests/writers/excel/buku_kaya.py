"""Workbooks with much of what Excel knows in them, written in the ways that other programs write them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from tests.writers.excel.bahan import UTAMA, bagian, bungkus

MAKRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_LEMBAR = "xl/worksheets/sheet1.xml"


def kaya(berkas: Path) -> Path:
    """A workbook of macros with charts, sparklines, pictures, notes, rules, lists, tables, arrays and outlines."""
    with xlsxwriter.Workbook(berkas) as buku:
        data, lain = buku.add_worksheet("Data & <Angka>"), buku.add_worksheet("Rekap Jum'at ini")
        _isi(buku, data)
        _hiasi(buku, data, lain)
    return _dengan(berkas, {"xl/vbaProject.bin": _MAKRO}, _bermakro)


def _isi(buku: Workbook, data: Worksheet) -> None:
    """Cells of every kind, some with looks of their own."""
    uang = buku.add_format({"num_format": '"Rp"#,##0;[Red]-"Rp"#,##0', "border": 1, "bold": True, "locked": False})
    miring = buku.add_format(
        {"italic": True, "font_color": "#C00000", "rotation": 45, "indent": 1, "quote_prefix": True}
    )
    for baris in range(12):
        data.write_number(baris, 0, baris * 1.5, uang)
        data.write_string(baris, 1, f"Indikator {baris}", miring)
        data.write_formula(baris, 2, f"=A{baris + 1}*2", uang, baris * 3.0)
        data.write_boolean(baris, 3, baris % 2 == 0)
    data.write_rich_string(0, 5, "biasa ", buku.add_format({"bold": True}), "tebal", " lagi")
    data.write_blank(1, 5, None, uang)
    data.write_formula(2, 5, '="a"&"b"', None, "ab")
    data.write_formula(3, 5, "=1/0", None, "#DIV/0!")
    data.write_array_formula("H1:H3", "{=A1:A3*2}", uang, 0)
    data.write_dynamic_array_formula("I1:I3", "=SORT(A1:A3)", None, 0)
    data.write_url("F6", "https://contoh.go.id", string="tautan")
    data.write_url("F7", "internal:'Rekap 'lama''!A1", string="lembar lain")
    data.merge_range("K1:M2", "Judul gabungan", buku.add_format({"align": "center", "bg_color": "#DDEBF7"}))


def _hiasi(buku: Workbook, data: Worksheet, lain: Worksheet) -> None:
    """What openpyxl loses on saving, and what it does not."""
    grafik = buku.add_chart({"type": "column"})
    grafik.add_series({"values": "='Data & <Angka>'!$A$1:$A$9", "name": "Capaian"})
    lain.insert_chart("B2", grafik)
    lain.add_sparkline("A1", {"range": "'Data & <Angka>'!A1:A9"})
    lain.conditional_format("C1:C9", {"type": "data_bar", "data_bar_2010": True, "bar_negative_color": "red"})
    lain.add_table("E12:G15", {"columns": [{"header": kepala} for kepala in ("No", "Nama", "Nilai")]})
    data.conditional_format("A1:A12", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    data.data_validation("B1:B12", {"validate": "list", "source": ["Baik", "Cukup"]})
    data.write_comment("A3", "Catatan lama", {"author": "Kasubag"})
    data.insert_button("P2", {"macro": "Hitung", "caption": "Hitung"})
    data.insert_textbox("P8", "kotak teks")
    data.insert_checkbox("P5", True)
    data.autofilter("A1:D12")
    data.freeze_panes(1, 2)
    data.set_row(20, 30, None, {"hidden": True, "level": 1})
    data.set_column("J:K", 20, buku.add_format({"italic": True}), {"level": 1})
    data.protect("rahasia", {"select_locked_cells": True})
    data.set_header("&LLaporan &R&P")
    data.print_area("A1:M20")
    data.repeat_rows(0)
    buku.define_name("Pagu", "='Data & <Angka>'!$A$1")
    buku.set_custom_property("Nomor", 7)


def _bermakro(isi: dict[str, bytes]) -> None:
    jenis = isi["[Content_Types].xml"].decode()
    tambahan = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    jenis = jenis.replace("<Override", f"{tambahan}<Override", 1)
    isi["[Content_Types].xml"] = re.sub(r"application/vnd[^\"]*sheet\.main\+xml", MAKRO, jenis).encode()
    tautan = isi["xl/_rels/workbook.xml.rels"].decode()
    isi["xl/_rels/workbook.xml.rels"] = tautan.replace("</Relationships>", f"{_TAUTAN_MAKRO}</Relationships>").encode()


_MAKRO = bytes(range(256)) * 20
_TAUTAN_MAKRO = (
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
    'Target="vbaProject.bin"/>'
)


def _dengan(berkas: Path, tambahan: dict[str, bytes], ubah: Callable[[dict[str, bytes]], None]) -> Path:
    isi = bagian(berkas)
    ubah(isi)
    bungkus(berkas, isi | tambahan)
    return berkas


def _ubah_lembar(ubah: Callable[[str], str], kodean: str = "utf-8", tanda: bytes = b"") -> Callable[[Path], Path]:
    """The same workbook with its first sheet written in another way."""

    def buat(berkas: Path) -> Path:
        def lembar(isi: dict[str, bytes]) -> None:
            isi[_LEMBAR] = tanda + ubah(isi[_LEMBAR].decode()).encode(kodean)

        return _dengan(kaya(berkas), {}, lembar)

    return buat


def _berawalan(xml: str) -> str:
    """Every element of the main namespace with a prefix."""
    xml = re.sub(r"<(/?)(?=[A-Za-z]+[\s/>])(?![A-Za-z0-9]+:)", r"<\1x:", xml)
    return xml.replace(f'xmlns="{UTAMA}"', f'xmlns:x="{UTAMA}"', 1)


def _tanpa_alamat(xml: str) -> str:
    """Rows and cells without references where that says the same: no gap before them."""
    kepala, isi, ekor = re.split(r"(?<=<sheetData>)|(?=</sheetData>)", xml)
    baris: list[str] = []
    for satu in re.findall(r"<row.*?</row>|<row[^>]*/>", isi):
        nomor = int(re.search(r' r="(\d+)"', satu)[1])
        rapat = nomor == len(baris) + 1
        satu = satu.replace(f' r="{nomor}"', "", 1) if rapat else satu
        for urut, huruf in enumerate("ABCD"):
            if re.search(rf'<c r="{huruf}{nomor}"', satu) and satu.count("<c ") > urut:
                satu = satu.replace(f'<c r="{huruf}{nomor}"', "<c", 1)
        baris.append(satu)
    return kepala + "".join(baris) + ekor


def _berlapis(xml: str) -> str:
    """Blanks, comments, instructions and CDATA between everything."""
    xml = xml.replace("<c ", '\n  <!-- <c r="A1"/> --><c ').replace("</row>", "<?lain ini?>\n</row>")
    xml = xml.replace("<sheetData>", "<sheetData ><!-- ]]> -->")
    return re.sub(r"<f>([^<&]*)</f>", r"<f><![CDATA[\1]]></f>", xml)


def _satu_kutip(xml: str) -> str:
    """Attributes in single quotes, and a ">" inside one."""
    kepala, pemisah, isi = xml.partition("<sheetData>")
    isi = re.sub(r'="([^"\']*)"', r"='\1'", isi)
    return kepala + pemisah + isi.replace("<c r='B1'", "<c ph='1' r='B1' xml:lang='a>b'", 1)


def _bersama(xml: str) -> str:
    """A column of one shared formula."""
    for nomor in range(1, 13):
        sifat = ' ref="C1:C12"' if nomor == 1 else ""
        isi = "A1*2" if nomor == 1 else ""
        xml = xml.replace(f"<f>A{nomor}*2</f>", f'<f t="shared"{sifat} si="0">{isi}</f>')
    return xml


BENTUK: dict[str, Callable[[Path], Path]] = {
    "as Excel writes it": kaya,
    "with a prefix on every name": _ubah_lembar(_berawalan),
    "without references": _ubah_lembar(_tanpa_alamat),
    "with comments and CDATA": _ubah_lembar(_berlapis),
    "with single quotes": _ubah_lembar(_satu_kutip),
    "with shared formulas": _ubah_lembar(_bersama),
    "in UTF-8 with a mark": _ubah_lembar(str, tanda=codecs.BOM_UTF8),
    "in UTF-16": _ubah_lembar(lambda xml: xml.replace("UTF-8", "UTF-16", 1), "utf-16"),
}
