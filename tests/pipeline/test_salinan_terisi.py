"""The filled copy beside the report, whatever the workbook is: a patch, a new .xlsx, or why there is none."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop import pipeline
from lkjip_desktop.pipeline import Keluaran
from tests.readers.grid import pembangun_biner as biner
from tests.writers.excel.bahan import buka

_JUDUL = ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
_BARIS = (
    ("1", "Meningkatnya mutu pelayanan", "Indeks Kepuasan Masyarakat", "Nilai", 80, 84, ""),
    ("2", "Meningkatnya mutu pelayanan", "Persentase pengaduan selesai", "%", 50, 45, "=1+1"),
)
_RUANG = "urn:schemas-microsoft-com:office:spreadsheet"
Baris = tuple[tuple[str | int, ...], ...]
TABEL: Baris = (("CAPAIAN KINERJA TAHUN 2024", "", "", "", "", "", ""), _JUDUL, *_BARIS)


def _xls(tabel: Baris) -> bytes:
    sel = [
        biner.teks(baris, kolom, isi) if isinstance(isi, str) else biner.angka(baris, kolom, isi)
        for baris, satu in enumerate(tabel)
        for kolom, isi in enumerate(satu)
        if isi != ""
    ]
    return biner.buku_xls(*sel, biner.gabungan((0, 0, 0, 6)))


def _xlsb(tabel: Baris) -> bytes:
    sel = []
    for baris, satu in enumerate(tabel):
        isi = [
            biner.sel_teks12(kolom, nilai) if isinstance(nilai, str) else biner.angka12(kolom, nilai)
            for kolom, nilai in enumerate(satu)
            if nilai != ""
        ]
        sel += [biner.baris12(baris), *isi]
    return biner.buku_xlsb(*sel)


def _html(tabel: Baris) -> bytes:
    baris = "".join(f"<tr>{''.join(f'<td>{isi}</td>' for isi in satu)}</tr>" for satu in tabel)
    return f"<html><body><table>{baris}</table></body></html>".encode()


def _xml2003(tabel: Baris) -> bytes:
    def sel(isi: str | int) -> str:
        return f'<Cell><Data ss:Type="{"String" if isinstance(isi, str) else "Number"}">{isi}</Data></Cell>'

    baris = "".join(f"<Row>{''.join(map(sel, satu))}</Row>" for satu in tabel)
    lembar = f'<Worksheet ss:Name="Data"><Table>{baris}</Table></Worksheet>'
    return f'<?xml version="1.0"?><Workbook xmlns="{_RUANG}" xmlns:ss="{_RUANG}">{lembar}</Workbook>'.encode()


def _csv(tabel: Baris) -> bytes:
    return "\n".join(";".join(map(str, satu)) for satu in tabel).encode()


def _buat(buku: Path) -> Keluaran:
    """Make the report and its copy; the workbook itself stays as it was."""
    sebelum = buku.read_bytes()
    keluaran = pipeline.build(pipeline.read(pipeline.masukan_dari(buku)))
    assert buku.read_bytes() == sebelum
    assert keluaran.word.is_file()
    return keluaran


def _lembar(berkas: Path) -> Worksheet:
    return buka(berkas).worksheets[0]


@pytest.mark.parametrize(
    ("nama", "isi"),
    [("b.xls", _xls), ("b.xlsb", _xlsb), ("web.xls", _html), ("b.xml", _xml2003), ("b.csv", _csv)],
)
def test_a_workbook_of_another_kind_gets_its_figures_in_a_new_one(
    tmp_path: Path, nama: str, isi: Callable[[Baris], bytes]
) -> None:
    buku = tmp_path / nama
    buku.write_bytes(isi(TABEL))
    keluaran = _buat(buku)
    assert keluaran.excel == tmp_path / f"{buku.stem} - terisi.xlsx"
    assert keluaran.alasan_excel is not None
    assert nama in keluaran.alasan_excel
    assert ".xlsx yang baru" in keluaran.alasan_excel
    lembar = _lembar(keluaran.excel)
    assert [sel.value for sel in lembar[2]] == list(_JUDUL)
    assert lembar["C3"].value == "Indeks Kepuasan Masyarakat"
    assert Decimal(str(lembar["F3"].value)) == 84
    # Figures that the file itself keeps as texts are no numbers to a formula.
    assert lembar["G3"].value == (105 if isi in (_html, _csv) else "=ROUND(F3/E3*100,2)")
    assert buka(keluaran.excel, nilai=True).worksheets[0]["G3"].value == 105
    assert (lembar["G4"].value, lembar["G4"].data_type) == ("=1+1", "s")
    assert "Catatan Pemeriksaan" in buka(keluaran.excel).sheetnames


def _ubah(berkas: Path, nama: str, ganti: Callable[[str], str], **tambahan: bytes) -> None:
    """Change a part of a workbook, and add others."""
    with zipfile.ZipFile(berkas) as arsip:
        isi = {satu: arsip.read(satu) for satu in arsip.namelist()} | tambahan
    isi[nama] = ganti(isi[nama].decode()).encode()
    with zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED) as arsip:
        for satu, data in isi.items():
            arsip.writestr(satu, data)


_TAUTAN = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
_REVISI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders"
MENOLAK: dict[str, tuple[str, Callable[[str], str]]] = {
    "Struktur kertas kerja dikunci": (
        "xl/workbook.xml",
        lambda xml: re.sub(r"<(\w*:?)sheets>", r'<\1workbookProtection lockStructure="1"/><\1sheets>', xml, count=1),
    ),
    "tanda tangan digital": (
        "_rels/.rels",
        lambda xml: xml.replace("</Rel", f'<Relationship Id="s" Type="{_TAUTAN}" Target="o.sigs"/></Rel'),
    ),
    "Buku Kerja Bersama": (
        "xl/_rels/workbook.xml.rels",
        lambda xml: xml.replace("</Rel", f'<Relationship Id="v" Type="{_REVISI}" Target="r.xml"/></Rel'),
    ),
}


@pytest.mark.parametrize("alasan", MENOLAK)
def test_a_workbook_that_cannot_be_filled_safely_still_gets_its_report(
    tmp_path: Path, contoh: Path, alasan: str
) -> None:
    buku = Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))
    _ubah(buku, *MENOLAK[alasan])
    keluaran = _buat(buku)
    assert keluaran.excel is None
    assert re.fullmatch(rf"[A-Z].*{alasan}.*\.|{alasan}.*\.", keluaran.alasan_excel or "")
    assert list(tmp_path.glob("*terisi*")) == []


def test_a_workbook_of_macros_keeps_them_and_its_kind(tmp_path: Path, contoh: Path) -> None:
    buku, makro = Path(shutil.copy(contoh, tmp_path / "buku.xlsm")), bytes(range(256)) * 9
    jenis = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    tautan = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    _ubah(
        buku,
        "xl/_rels/workbook.xml.rels",
        lambda xml: xml.replace("</Rel", f'<Relationship Id="m" Type="{tautan}" Target="vbaProject.bin"/></Rel'),
        **{"xl/vbaProject.bin": makro},
    )
    _ubah(buku, "[Content_Types].xml", lambda xml: re.sub(r'application/[^"]*sheet\.main\+xml', jenis, xml))
    keluaran = _buat(buku)
    assert (keluaran.excel, keluaran.alasan_excel) == (tmp_path / "buku - terisi.xlsm", None)
    with zipfile.ZipFile(tmp_path / "buku - terisi.xlsm") as arsip:
        assert arsip.read("xl/vbaProject.bin") == makro
        assert jenis in arsip.read("[Content_Types].xml").decode()


@pytest.mark.panjang
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("akhiran", ["xls", "ods"])
def test_the_sample_saved_by_libreoffice_is_filled_with_the_same_figures(
    tmp_path: Path, contoh: Path, akhiran: str
) -> None:
    asal = Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))
    profil = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    perintah = ["soffice", profil, "--headless", "--convert-to", akhiran, "--outdir", str(tmp_path), str(asal)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    patokan = _buat(asal).excel
    asal.unlink()
    patokan = patokan.replace(tmp_path / "patokan.xlsx") if patokan else None
    lain = _buat(tmp_path / f"buku.{akhiran}").excel
    assert patokan is not None
    assert lain is not None
    satu, dua = (buka(berkas, nilai=True) for berkas in (patokan, lain))
    assert satu.sheetnames == dua.sheetnames
    for lembar in satu.worksheets[:-1]:
        beda = [
            sel.coordinate
            for baris in lembar.iter_rows()
            for sel in baris
            if isinstance(sel.value, int | float)
            and sel.value != pytest.approx(dua[lembar.title][sel.coordinate].value)
        ]
        assert beda == [], lembar.title
