"""The review sheet for the Inspektorat."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.lembar_periksa import susun_lembar
from lkjip_desktop.writers.excel.buku import tulis_buku
from tests.report.kantor import laporan
from tests.report.test_kertas_kerja import HALAMAN, temuan

TANGGAL = date(2025, 1, 20)


def buku(tmp_path: Path, *isi: Finding, halaman: tuple[HalamanAturan, ...] = (HALAMAN,)) -> Workbook:
    """Return the workbook of these findings as another program reads it."""
    kelengkapan = [
        Kelengkapan(bagian="Perjanjian Kinerja", ada=True, keterangan="3 indikator."),
        Kelengkapan(bagian="Standar nasional", ada=False, keterangan="Bandingkan bila ada."),
    ]
    lembar = susun_lembar(laporan(), "Kertas Kerja.xlsx", isi, kelengkapan, halaman, TANGGAL)
    tulis_buku(tmp_path / "catatan.xlsx", lembar)
    return openpyxl.load_workbook(tmp_path / "catatan.xlsx")


def baris(hasil: Workbook, nomor: int, lembar: str = "Catatan Pemeriksaan") -> list[object]:
    return [sel.value for sel in hasil[lembar][nomor]]


SALAH = temuan(Tingkat.SALAH, ("E7", "502.024"), ("D10", "506.024"), seharusnya="506.024", ditemukan="502.024")


def test_the_head_says_whose_workbook_was_checked_and_when(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH, temuan(Tingkat.INFO))
    assert [hasil["Catatan Pemeriksaan"].cell(nomor, 1).value for nomor in range(1, 5)] == [
        "CATATAN PEMERIKSAAN LAPORAN KINERJA",
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Musi Banyuasin, Tahun 2024",
        "Kertas kerja: Kertas Kerja.xlsx. Diperiksa tanggal 20 Januari 2025.",
        "Hasil: 1 tidak sesuai, 0 perlu diperiksa, 1 informasi.",
    ]
    assert hasil.sheetnames == ["Catatan Pemeriksaan", "Aturan", "Kelengkapan"]


def test_a_finding_is_one_row_with_room_for_the_answer(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH)
    assert baris(hasil, 5) == "No|Tingkat|Uraian|Letak|Saran|Kode Aturan|Tanggapan|Status".split("|")
    assert baris(hasil, 6) == [
        "1",
        "Tidak Sesuai",
        "Capaian tertulis.\nCapaian tidak mengikuti target dan realisasi.\nTertulis: 502.024\nSeharusnya: 506.024\n"
        "Mengapa penting: Angka dikutip ke laporan.",
        "KERTAS KERJA E7: 502.024\nKERTAS KERJA D10: 506.024",
        "Perbaiki capaian.",
        "CAP001",
        None,
        "Belum",
    ]


def test_an_explained_finding_carries_its_reason_and_needs_nothing_more(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH.model_copy(update={"diterima": "Sesuai  berita acara."}))
    assert baris(hasil, 6)[-2:] == ["Sesuai berita acara.", "Tidak Perlu"]


def test_the_status_is_picked_from_a_list_on_every_row(tmp_path: Path) -> None:
    (aturan,) = buku(tmp_path, SALAH, temuan(Tingkat.INFO))["Catatan Pemeriksaan"].data_validations.dataValidation
    assert (aturan.type, aturan.formula1, str(aturan.sqref)) == ("list", '"Belum,Selesai,Tidak Perlu"', "H6:H7")


def test_the_code_leads_to_the_rules_page(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH, halaman=(replace(HALAMAN, kode="ANG001"), HALAMAN))
    lembar, sel = hasil["Catatan Pemeriksaan"]["F6"].hyperlink.location.replace("'", "").split("!")
    assert hasil[lembar][sel].value == "CAP001  Capaian tertulis"
    nomor = hasil[lembar][sel].row
    assert baris(hasil, nomor + 1, "Aturan") == ["Ringkasan", "Capaian dihitung."]
    assert baris(hasil, nomor + 2, "Aturan") == ["Contoh", "110,14 tertulis 111,14."]


def test_a_rule_without_a_page_has_no_link(tmp_path: Path) -> None:
    assert buku(tmp_path, SALAH, halaman=())["Catatan Pemeriksaan"]["F6"].hyperlink is None


def test_completeness_and_import_stand_apart(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH, temuan(Tingkat.INFO, ("A1", "x"), kode="LKP003", nama="Standar nasional"))
    assert baris(hasil, 6, "Kelengkapan") == ["1", "Perjanjian Kinerja", "Ada", "3 indikator."]
    assert baris(hasil, 7, "Kelengkapan") == ["2", "Standar nasional", "Belum Ada", "Bandingkan bila ada."]
    assert baris(hasil, 11, "Kelengkapan") == [
        "1",
        "LKP003",
        "Informasi",
        "Standar nasional. Capaian tidak mengikuti target dan realisasi.\nLetak: KERTAS KERJA A1\n"
        "Saran: Perbaiki capaian.",
    ]
    assert baris(hasil, 7)[0] is None, "the list of findings has one row"


@pytest.mark.parametrize("awal", ["=", "+", "-", "@"])
def test_no_text_of_the_workbook_becomes_a_formula_even_when_its_cell_is_edited(tmp_path: Path, awal: str) -> None:
    jahat = f'{awal}HYPERLINK("http://contoh.go.id","x")'
    isi = SALAH.model_copy(
        update={
            "perbaikan": jahat,
            "diterima": jahat,
            "tempat": (Tempat(ref=CellRef(f"{awal}A", 1, 1), teks=jahat),),
        }
    )
    lembar = buku(tmp_path, isi)["Catatan Pemeriksaan"]
    for sel in (lembar["D6"], lembar["E6"], lembar["G6"]):
        assert sel.data_type == "s"
        assert sel.value.startswith(awal)
        assert sel.quotePrefix


def test_it_prints_landscape_with_its_head_on_every_page_and_numbered(tmp_path: Path) -> None:
    lembar = buku(tmp_path, SALAH)["Catatan Pemeriksaan"]
    assert (lembar.page_setup.orientation, lembar.page_setup.paperSize, lembar.freeze_panes) == ("landscape", 14, "A6")
    assert (lembar.print_title_rows, lembar.auto_filter.ref) == ("$5:$5", "A5:H6")
    assert lembar.oddFooter is not None
    assert lembar.oddFooter.right.text == "Halaman &P dari &N"


def test_both_sides_sign_below_the_table(tmp_path: Path) -> None:
    hasil = buku(tmp_path, SALAH)
    tertulis = {sel.value for satu in hasil["Catatan Pemeriksaan"].iter_rows(min_row=8) for sel in satu if sel.value}
    assert {"Disiapkan oleh,", "Perangkat Daerah", "Diperiksa oleh,", "Inspektorat", "NIP"} <= tertulis


def test_of_many_places_the_first_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    banyak = temuan(Tingkat.SALAH, *((f"E{nomor}", "1") for nomor in range(1, 31)))
    letak = str(baris(buku(tmp_path, banyak), 6)[3]).splitlines()
    assert (len(letak), letak[-1]) == (12, "dan 19 sel lain")


def test_a_workbook_without_findings_has_nothing_to_filter_or_pick(tmp_path: Path) -> None:
    lembar = buku(tmp_path)["Catatan Pemeriksaan"]
    assert lembar["A4"].value == "Hasil: Tidak ada catatan."
    assert (lembar.auto_filter.ref, lembar.data_validations.dataValidation) == (None, [])
