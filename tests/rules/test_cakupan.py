"""A part that is more than its whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.cakupan import cakupan
from lkjip_desktop.rules.katalog import Konteks
from tests.pembangun import indikator, laporan, pembilang, penyebut, realisasi
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel

NAMA = "Rasio Kepemilikan KTP Elektronik"


def test_a_printed_part_larger_than_the_printed_whole_is_to_be_looked_at() -> None:
    isi = laporan(indikator(NAMA, pembilang("506.024"), penyebut("499.362"), t="92", r="101,33"))
    temuan = satu(cakupan, isi)
    assert (temuan.tingkat, temuan.ditemukan, temuan.seharusnya) == (Tingkat.PERIKSA, "101,33", None)
    assert "Pembilang 506.024 lebih besar daripada penyebut 499.362." in temuan.pesan
    assert sel(temuan) == ["TABEL 3.1 E5", "TABEL 3.1 D10", "TABEL 3.1 D11"]


def test_without_its_operands_it_is_a_remark_that_names_all_years() -> None:
    isi = laporan(indikator(NAMA, realisasi("102,51", "PERBANDINGAN!E6", tahun=2023), t="92", r="101,33"))
    temuan = satu(cakupan, isi)
    assert (temuan.tingkat, temuan.ditemukan) == (Tingkat.INFO, "101,33; 102,51")


@pytest.mark.parametrize(
    ("nama", "satuan", "r"),
    [
        (NAMA, "%", "99,44"),
        (NAMA, "%", "100"),
        ("Persentase peningkatan kunjungan wisata", "%", "130"),
        ("Persentase capaian target pendapatan", "%", "104"),
        ("Tingkat pertumbuhan investasi yang masuk", "%", "120"),
        ("Angka Partisipasi Kasar yang tercatat", "%", "103"),
        ("Persentase realisasi PAD terhadap target", "%", "112"),
        ("Jumlah penduduk yang memiliki KTP", "Orang", "506.024"),
        ("Indeks Kepuasan Masyarakat", "Nilai", "101"),
    ],
)
def test_what_can_pass_100_is_left_alone(nama: str, satuan: str, r: str) -> None:
    assert jalankan(cakupan, laporan(indikator(nama, t="92", r=r, satuan=satuan))) == []


def test_plain_words_do_where_part_and_whole_are_printed_but_not_against_a_plan() -> None:
    def tingkat(cara: str | None) -> list[Tingkat]:
        satu_ini = indikator("Tingkat kepatuhan wajib pajak", pembilang("1.040"), penyebut("1.000"), t="90", r="104")
        satu_ini.cara = cara
        return [t.tingkat for t in jalankan(cakupan, laporan(satu_ini))]

    assert tingkat(None) == [Tingkat.PERIKSA]
    assert tingkat("Jumlah wajib pajak patuh dibagi jumlah wajib pajak yang direncanakan") == []
    assert jalankan(cakupan, laporan(indikator("Tingkat kepatuhan wajib pajak", t="90", r="104"))) == []


def test_a_workbook_that_writes_its_calculation(tmp_path: Path) -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Satuan", "Cara Perhitungan", "Target", "Realisasi", "Capaian"]

    def temuan(pembagi: str, hasil: str, capaian: str) -> list[tuple[Tingkat, str]]:
        cara = f"Jumlah anak yang berakta dibagi jumlah anak dikali 100: 9.520 / {pembagi} x 100% = {hasil}%"
        baris: Baris = [1, "Persentase anak yang memiliki akta kelahiran", "%", cara, 90, hasil, capaian]
        buku = tulis(tmp_path / "buku.xlsx", KK=[["KERTAS KERJA TAHUN 2024"], kepala, baris])
        isi = baca_buku(buku)
        return [(t.tingkat, t.ditemukan) for t in cakupan(Konteks(isi, hitung(isi, Profil()), Profil()))]

    assert temuan("9.400", "101,28", "112,53") == [(Tingkat.PERIKSA, "101,28")]
    assert temuan("10.000", "95,20", "105,78") == []
