"""Workbooks that others made: each gives a grid or one sentence, and what openpyxl reads we read too."""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_STORED

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Cell, KeadaanLembar, Sheet
from lkjip_desktop.readers.grid import batas, buka
from lkjip_desktop.readers.grid.tampilan import Bentuk
from tests.readers.grid import pembangun_biner as biner
from tests.readers.grid.pembangun import bagian_dasar, gaya_xml, kemas, lembar_xml, simpan

DISDUKCAPIL = "Kertas Kerja LKjIP 2024 - Disdukcapil Muba.xlsx"
SIPD = "LRA SIPD Kominfo Lampung Selatan 2026 Mei.xlsx"

pytestmark = pytest.mark.filterwarnings("ignore:Sparkline Group extension")  # openpyxl says what it drops


def _hasil(berkas: Path) -> str:
    """What opening a workbook ends in: "" for a grid, else the sentence."""
    try:
        grid = buka(berkas)
    except GalatPengguna as galat:
        return str(galat)
    assert all(isinstance(sel.teks, str) for lembar in grid.lembar for sel in lembar.sel.values())
    return ""


def test_every_stress_workbook_gives_a_grid_or_one_sentence(bersama: Path) -> None:
    hasil = {satu.name: _hasil(satu) for satu in (bersama / "stress/xlsx").iterdir()}
    assert len(hasil) > 150
    akhir = ("coba lagi.", "atau .csv.")
    assert [nama for nama, kalimat in hasil.items() if kalimat and not kalimat.endswith(akhir)] == []
    terbaca = [nama for nama, kalimat in hasil.items() if not kalimat]
    assert len(terbaca) > 160
    assert {Path(nama).suffix for nama in terbaca} >= {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"}


@pytest.mark.parametrize(
    "nama", ["pycalamine__password.xls", "calamine__pass_protected.xlsb", "poi__60284.xls", "excelize__encryptAES.xlsx"]
)
def test_protected_workbooks_of_every_kind_get_the_same_sentence(bersama: Path, nama: str) -> None:
    kalimat = "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
    assert _hasil(bersama / "stress/xlsx" / nama) == kalimat


@pytest.mark.parametrize("akhiran", ["xls", "xlsb"])
def test_dates_are_the_same_whatever_binary_they_come_in(bersama: Path, akhiran: str) -> None:
    lembar = buka(bersama / "stress/xlsx" / f"calamine__date.{akhiran}")["Sheet1"]
    assert lembar.sel == buka(bersama / "stress/xlsx/calamine__date.xlsx")["Sheet1"].sel
    assert (lembar[1, 1].nilai, lembar[1, 1].teks) == (date(2021, 1, 1), "2021-01-01")
    assert (lembar[3, 1].nilai, lembar[3, 1].teks) == (Decimal("10.6320601851852"), "255.10.10")


def _nilai_openpyxl(nilai: object) -> object:
    """A value as openpyxl gives it, in our terms."""
    if isinstance(nilai, float):
        return Decimal(f"{nilai:.15g}")
    if isinstance(nilai, datetime):
        return nilai if nilai.time() != time.min else nilai.date()
    return nilai


def _milik_openpyxl(nilai: Worksheet, rumus: Worksheet) -> Iterator[tuple[tuple[int, int], object, object, str]]:
    for baris_nilai, baris_rumus in zip(nilai.iter_rows(), rumus.iter_rows(), strict=True):
        for satu, lain in zip(baris_nilai, baris_rumus, strict=True):
            teks = str(lain.value)[1:] if lain.data_type == "f" else None
            yield (satu.row or 0, satu.column or 0), satu.value, teks, satu.number_format


def _sama(lembar: Sheet, nilai: Worksheet, rumus: Worksheet) -> int:
    """Compare every cell of a sheet and return how many have something in them."""
    for tempat, isi, teks, format_ in _milik_openpyxl(nilai, rumus):
        sel: Cell = lembar[tempat]
        assert (sel.galat or sel.nilai) == _nilai_openpyxl(isi), tempat
        assert sel.rumus == teks, tempat
        if not sel.kosong:
            assert sel.format == format_, tempat
    assert {str(satu) for satu in lembar.gabungan} == {str(satu) for satu in nilai.merged_cells.ranges}
    assert lembar.baris_tersembunyi == {nomor for nomor, satu in nilai.row_dimensions.items() if satu.hidden}
    assert lembar.keadaan.value == nilai.sheet_state
    isi = [satu for baris in nilai.iter_rows() for satu in baris]
    assert lembar.catatan == {(satu.row, satu.column): satu.comment.text.strip() for satu in isi if satu.comment}
    return len(list(lembar.berisi()))


@pytest.mark.parametrize(("nama", "lembar", "sel"), [(DISDUKCAPIL, 13, 509), (SIPD, 1, 6202)])
def test_the_shared_workbooks_are_read_cell_by_cell_as_by_openpyxl(
    bersama: Path, nama: str, lembar: int, sel: int
) -> None:
    berkas = bersama / "workbooks" / nama
    grid = buka(berkas)
    nilai, rumus = openpyxl.load_workbook(berkas, data_only=True), openpyxl.load_workbook(berkas)
    assert [satu.nama for satu in grid.lembar] == nilai.sheetnames
    assert len(grid.lembar) == lembar
    assert sum(_sama(satu, nilai[satu.nama], rumus[satu.nama]) for satu in grid.lembar) == sel
    assert grid.peringatan == []


def test_the_figures_of_the_shared_workbook_show_as_in_an_indonesian_excel(bersama: Path) -> None:
    grid = buka(bersama / "workbooks" / DISDUKCAPIL)
    anggaran, ikm, kertas = grid["ANGGARAN"], grid["IKM"], grid["KERTAS KERJA"]
    assert [anggaran[10, kolom].teks for kolom in (4, 5, 6)] == ["Rp19.641.611.463", "Rp18.073.061.871", "92,01"]
    assert (anggaran[10, 6].nilai, anggaran[10, 6].rumus) == (Decimal("92.01415"), "E10/D10*100")
    assert [ikm[baris, 3].teks for baris in (4, 5)] == ["3,86", "3,90"]
    assert [run.teks for run in kertas[7, 5].kaya if run.tebal] == ["502.024"]
    assert kertas.catatan == {(7, 7): "Angka dari Bidang PIAK, cek lagi dengan DKB semester II"}
    assert grid["rekap_dkb"].keadaan is KeadaanLembar.TERSEMBUNYI
    assert grid.nama["TotalAnggaran"] == "ANGGARAN!$D$10"


@pytest.mark.parametrize("nama", ["poi__FormatConditionTests.xlsx", "poi__ElapsedFormatTests.xlsx"])
def test_formats_show_what_a_workbook_made_to_test_them_expects(bersama: Path, nama: str) -> None:
    """Its sheet lists a result in English, a format and a value."""
    tukar = str.maketrans(",.:", ".,.")
    lembar = buka(bersama / "stress/xlsx" / nama)["Tests"]
    lain = []
    for baris in range(2, lembar.ukuran[0] + 1):
        hasil, kode, nilai = (lembar[baris, kolom] for kolom in (1, 2, 3))
        if isinstance(nilai.nilai, Decimal) and "[yes" not in kode.teks:  # "h" within quotes that are none
            tampak = Bentuk(kode.teks).angka(nilai.nilai)
            if tampak != hasil.teks.translate(tukar):
                lain.append((kode.teks, nilai.teks, hasil.teks, tampak))
    assert lain == []


def _baris(sel: str, banyak: int) -> str:
    return f"<row>{sel * 1000}</row>" * (banyak // 1000)


def _bermusuhan() -> dict[str, bytes]:
    """Packages at the limits of what is read: the costliest cells, tags, texts and styles, unpacked as they are."""
    kode = '"' + "x" * 100 + '"' + "0\\-" * (batas.TEMPAT_DIGIT - 1) + "0"
    induk = '<row><c><f t="shared" si="0" ref="A1:A9">' + "A1+" * 2000 + "1</f><v>1</v></c></row>"
    lembar = {
        "angka": _baris('<c s="1"><v>1234.5</v></c>', batas.SEL + 1000),
        "rumus": induk + _baris('<c><f t="shared" si="0"/><v>1</v></c>', batas.SEL - 1000),
        "tanda": "<x/>" * batas.MARKAH,
        "teks": f"<row><c><v>{'a' * 90 * batas.MIB}</v></c></row>",
        "dalam": "<row>" * (batas.MARKAH // 2),
    }
    return {nama: kemas(bagian_dasar(lembar_xml(isi), gaya=gaya_xml(kode)), ZIP_STORED) for nama, isi in lembar.items()}


_BUKA_TERBATAS = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas, buka
for nama in sys.argv[1:]:
    try:
        buka(Path(nama))
    except GalatPengguna:
        pass
"""


def _bermusuhan_lain() -> dict[str, bytes]:
    """The same of the other kinds of files: as many cells as are read, and claims that ask for more."""
    baris = range(batas.SEL_LAMA // 250)
    deret = struct.pack("<HI", 1, 0x3FF00002) * 250 + struct.pack("<H", 249)
    sel12 = b"".join(biner.angka12(kolom, kolom / 7, 1) for kolom in range(250))
    banyak_xls = (biner.rekaman(0x00BD, struct.pack("<HH", satu, 0) + deret) for satu in baris)
    klaim = biner.ukuran(65_536, 256) + biner.angka(0, 0, 1)
    sel_xml = '<Cell><Data ss:Type="Number">1234.5</Data></Cell>' * 250
    ruang = "urn:schemas-microsoft-com:office:spreadsheet"
    tabel = f'<Worksheet ss:Name="A"><Table>{f"<Row>{sel_xml}</Row>" * len(baris)}</Table></Worksheet>'
    return {
        "banyak.xls": biner.buku_xls(*banyak_xls, format_=["#,##0.00"]),
        "klaim.xls": biner.bungkus(biner.arus_xls([(f"L{satu}", 0, klaim) for satu in range(200)])),
        "banyak.xlsb": biner.buku_xlsb(*(biner.baris12(satu) + sel12 for satu in baris), format_=["#,##0.00"]),
        "xml2003": f'<Workbook xmlns="{ruang}" xmlns:ss="{ruang}">{tabel}</Workbook>'.encode(),
        "html": b"<table>" + (b"<tr>" + b"<td>1" * 250) * len(baris),
        "div": b"<table><tr><td>" + b"<div>" * 3_000_000,
        "csv": b"a;b\n" + b";" * (batas.BERKAS_TEKS - 100) + b"\n;",
    }


@pytest.mark.panjang
@pytest.mark.skipif(sys.platform == "win32", reason="memory can be limited only elsewhere")
@pytest.mark.parametrize("nama", ["angka", "rumus", "tanda", "teks", "dalam"])
def test_hostile_workbooks_fit_in_500_megabytes(tmp_path: Path, nama: str) -> None:
    berkas = simpan(tmp_path, _bermusuhan()[nama])
    subprocess.run([sys.executable, "-c", _BUKA_TERBATAS, str(berkas)], check=True, timeout=120)


@pytest.mark.panjang
@pytest.mark.skipif(sys.platform == "win32", reason="memory can be limited only elsewhere")
def test_hostile_files_of_other_kinds_fit_in_500_megabytes(tmp_path: Path) -> None:
    for nama, isi in _bermusuhan_lain().items():
        berkas = simpan(tmp_path, isi, nama)
        subprocess.run([sys.executable, "-c", _BUKA_TERBATAS, str(berkas)], check=True, timeout=120)


@pytest.mark.panjang
@pytest.mark.skipif(sys.platform == "win32", reason="memory can be limited only elsewhere")
def test_stress_workbooks_fit_in_500_megabytes(bersama: Path) -> None:
    berkas = [str(satu) for satu in (bersama / "stress/xlsx").iterdir()]
    subprocess.run([sys.executable, "-c", _BUKA_TERBATAS, *berkas], check=True, timeout=120)
