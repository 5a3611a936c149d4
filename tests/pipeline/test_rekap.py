"""The recapitulation of many offices: what each comes to, who is missing, what is there twice."""

from __future__ import annotations

import os
import shutil
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop import pipeline
from lkjip_desktop.domain.rekap import RingkasanBuku
from lkjip_desktop.pipeline.rekap import rows

DAERAH = "Kabupaten Musi Banyuasin"
KEPALA = 4


def buku(nama: str, instansi: str | None, tahun: int = 2024, folder: Path = Path(), **lain: object) -> RingkasanBuku:
    angka = {"indikator": 4, "tercapai": 3, "rata_rata": Decimal("98.456"), "bagian": 19, "kurang": ("Tanda tangan",)}
    uang = {"pagu": Decimal(1_000_000_000), "realisasi": Decimal(900_000_000), "serapan": Decimal(90)}
    return RingkasanBuku(folder / nama, instansi, DAERAH, tahun, **{**angka, **uang, **lain})  # type: ignore[arg-type] # kinds of values mixed


def lembar(berkas: Path, nama: str) -> Worksheet:
    hasil = openpyxl.load_workbook(berkas)[nama]
    assert isinstance(hasil, Worksheet)
    return hasil


def nilai(ws: Worksheet, baris: int) -> dict[str, object]:
    return {str(k.value).replace("\n", " "): s.value for k, s in zip(ws[KEPALA], ws[baris], strict=True)}


def test_a_workbook_in_a_line_says_what_its_report_says(contoh: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    satu = pipeline.check_one(pipeline.masukan_dari(contoh))
    assert (satu.instansi, satu.daerah, satu.tahun) == (
        "Dinas Kependudukan dan Pencatatan Sipil", DAERAH, 2024,
    )  # fmt: skip
    assert (satu.indikator, satu.tercapai) == (3, 3)
    assert satu.rata_rata == Decimal("107.30")
    assert satu.pagu == bacaan.hasil.total_anggaran.nilai if bacaan.hasil.total_anggaran else None
    assert satu.pagu == Decimal(19_641_611_463)
    assert (satu.bagian, satu.kurang) == (19, ("Standar nasional",))
    assert satu.tidak_sesuai == 3
    assert pipeline.is_current(satu)


def test_a_word_report_alone_is_a_line_as_well(contoh: Path, tmp_path: Path) -> None:
    asal = Path(shutil.copy(contoh, tmp_path / "a.xlsx"))
    dari_buku = pipeline.make_one(pipeline.masukan_dari(asal))
    assert dari_buku.word is not None
    satu = pipeline.check_one(pipeline.masukan_dari(dari_buku.word))
    assert (satu.instansi, satu.tahun, satu.galat) == (dari_buku.instansi, 2024, None)
    assert (satu.indikator, satu.rata_rata, satu.pagu) == (dari_buku.indikator, dari_buku.rata_rata, dari_buku.pagu)


def test_a_bad_file_is_a_line_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "rusak.xlsx").write_bytes(b"PK\x03\x04")
    satu = pipeline.make_one(pipeline.masukan_dari(tmp_path / "rusak.xlsx"))
    assert satu.galat is not None
    assert satu.galat.startswith("Berkas")
    assert str(satu.keadaan) == "Gagal"
    assert not pipeline.is_current(satu)


def test_the_list_says_who_handed_in_nothing_and_who_is_not_in_it() -> None:
    semua = [
        buku("x.xlsx", "DISDUKCAPIL KAB. MUSI BANYUASIN"),
        buku("y.xlsx", "Dinas Sosial Kabupaten Musi Banyuasin"),
        buku("z.xlsx", "Dinas Sosial dan Tenaga Kerja Daerah Baru"),
        RingkasanBuku(Path("Kecamatan_Kikim.xlsx"), galat="Berkas rusak."),
    ]
    daftar = ["Kecamatan Kikim", "Dinas Sosial", "Badan Pendapatan Daerah", "Dinas Kependudukan dan Pencatatan Sipil"]
    hasil = rows(semua, daftar)
    assert [(satu.nama, str(satu.keadaan)) for satu in hasil[:4]] == [
        ("Kecamatan Kikim", "Gagal"),
        ("Dinas Sosial", "Diperiksa"),
        ("Badan Pendapatan Daerah", "Belum menyerahkan"),
        ("Dinas Kependudukan dan Pencatatan Sipil", "Diperiksa"),
    ]
    assert hasil[0].keterangan == ("Berkas rusak.",)
    assert hasil[4].keterangan[0].startswith("Tidak ada dalam daftar perangkat daerah.")


def test_an_office_that_handed_in_twice_counts_once_and_is_said(tmp_path: Path) -> None:
    for ke, satu in enumerate(("Dinsos.xlsx", "Dinsos FIX.xlsx")):
        (tmp_path / satu).write_bytes(b"")
        os.utime(tmp_path / satu, (1_735_689_600 + ke,) * 2)
    semua = [
        buku("Dinsos.xlsx", "Dinas Sosial", folder=tmp_path),
        buku("Dinsos FIX.xlsx", "DINAS SOSIAL KABUPATEN MUSI BANYUASIN", folder=tmp_path),
        buku("Dinsos 2023.xlsx", "Dinas Sosial", 2023),
    ]
    hasil = {satu.isi.berkas.name: satu for satu in rows(semua) if satu.isi is not None}
    assert [hasil[nama].dihitung for nama in ("Dinsos.xlsx", "Dinsos FIX.xlsx", "Dinsos 2023.xlsx")] == [
        False,
        True,
        True,
    ]
    (kalimat,) = hasil["Dinsos.xlsx"].keterangan
    assert kalimat.startswith("Diserahkan lebih dari sekali: Dinsos.xlsx (disimpan 1 Januari 2025")
    assert hasil["Dinsos 2023.xlsx"].keterangan == ("Tahun 2023, sedangkan yang lain tahun 2024.",)


def test_files_of_one_name_that_are_two_offices_are_only_told() -> None:
    hasil = rows([buku("LKjIP FIX.xlsx", "Dinas Sosial"), buku("LKjIP revisi.xlsx", "Dinas Kesehatan")])
    assert {satu.keterangan for satu in hasil} == {("Nama berkas mirip: LKjIP FIX.xlsx, LKjIP revisi.xlsx.",)}
    assert all(satu.dihitung for satu in hasil)


def test_numbers_are_numbers_in_a_table_that_filters_and_prints_on_one_page_width(tmp_path: Path) -> None:
    semua = [buku("b.xlsx", "Dinas Sosial"), buku("a.xlsx", "Badan Keuangan", tidak_sesuai=2, word=Path("a.docx"))]
    rekap = pipeline.save_recap(semua, tmp_path)
    ws = lembar(rekap.berkas, "Rekap Perangkat Daerah")
    assert (rekap.berkas.name, rekap.catatan) == ("rekap.xlsx", [])
    assert nilai(ws, KEPALA + 1) == {
        "No": 1, "Perangkat Daerah": "Badan Keuangan", "Keadaan": "Laporan dibuat", "Tahun": 2024,
        "Jumlah Indikator": 4, "Indikator Tercapai": 3, "Rata-rata Capaian (%)": 98.46,
        "Total Pagu (Rp)": 1_000_000_000, "Realisasi (Rp)": 900_000_000, "Serapan (%)": 90, "Tidak Sesuai": 2,
        "Perlu Diperiksa": 0, "Informasi": 0, "Kelengkapan": 18, "Bagian yang Belum Ada": "Tanda tangan",
        "Berkas": "a.xlsx", "Keterangan": None,
    }  # fmt: skip
    sel = {str(kepala.value): isi for kepala, isi in zip(ws[KEPALA], ws[KEPALA + 1], strict=True)}
    assert sel["Total Pagu (Rp)"].number_format == "#,##0"
    assert sel["Kelengkapan"].number_format == '0" dari 19"'
    assert sel["Keadaan"].fill.fgColor.rgb == "FFE2F0D9"
    assert (ws.freeze_panes, ws.auto_filter.ref) == ("A5", "A4:Q6")
    assert ws.print_title_rows == "$4:$4"
    halaman = ws.sheet_properties.pageSetUpPr
    assert halaman is not None
    assert (ws.page_setup.orientation, ws.page_setup.fitToHeight, halaman.fitToPage) == ("landscape", 0, True)


def test_the_summary_adds_up_and_names_who_is_missing(tmp_path: Path) -> None:
    semua = [
        buku("a.xlsx", "Dinas Sosial", rata_rata=Decimal(100), realisasi=Decimal(500_000_000)),
        buku("b.xlsx", "Dinas Kesehatan", rata_rata=Decimal(90), kurang=()),
        RingkasanBuku(Path("rusak.xlsx"), galat="Berkas rusak."),
    ]
    rekap = pipeline.save_recap(semua, tmp_path, ["Dinas Sosial", "Dinas Kesehatan", "Dinas Pertanian"])
    isi = [
        [s for s in baris if s is not None] for baris in lembar(rekap.berkas, "Ringkasan").iter_rows(values_only=True)
    ]
    akhir = next(ke for ke, baris in enumerate(isi) if "Belum menyerahkan" in baris and "Keterangan" in baris)
    angka = {str(baris[0]): baris[1] for baris in isi[:akhir] if len(baris) == 2}
    assert isi[1] == [f"{DAERAH}, Tahun 2024"]
    assert angka["Perangkat daerah dalam daftar"] == 3
    assert angka["Berkas yang diserahkan"] == 3
    assert (angka["Belum menyerahkan"], angka["Gagal dibaca"], angka["Laporan dibuat"]) == (1, 1, 0)
    assert angka["Jumlah indikator"] == 8
    assert angka["Rata-rata capaian perangkat daerah (%)"] == 95
    assert angka["Serapan seluruhnya (%)"] == 70
    assert angka["Perangkat daerah tanpa kekurangan bagian"] == 1
    assert ["Dinas Pertanian"] in isi


def test_a_recapitulation_that_somebody_edited_is_not_replaced(tmp_path: Path) -> None:
    pertama = pipeline.save_recap([buku("a.xlsx", "Dinas Sosial")], tmp_path).berkas
    assert pipeline.save_recap([buku("b.xlsx", "Dinas Sosial")], tmp_path).berkas == pertama
    pertama.write_bytes(b"disunting")
    kedua = pipeline.save_recap([buku("a.xlsx", "Dinas Sosial")], tmp_path)
    assert kedua.berkas.name == "rekap (2).xlsx"
    assert "rekap.xlsx sudah disunting" in kedua.catatan[0]
    assert pertama.read_bytes() == b"disunting"


@pytest.mark.parametrize("kantor", [["a/x.xlsx", "a/y.xlsx"], ["a/b/x.xlsx", "a/c/y.xlsx"]])
def test_the_recapitulation_lies_where_all_workbooks_do(tmp_path: Path, kantor: list[str]) -> None:
    assert pipeline.common_folder([tmp_path / satu for satu in kantor]) == tmp_path / "a"
