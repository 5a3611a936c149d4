"""The unit of an indikator fits what its name counts."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import JenisLembar, Laporan
from lkjip_desktop.rules.satuan import satuan_cocok
from tests.pembangun import indikator, laporan, ref
from tests.rules.alat import jalankan, satu, sebutan, sel
from tests.rules.buku_rencana import lembar, sesudah, temuan, ubah

PERIKSA, INFO = Tingkat.PERIKSA, Tingkat.INFO


def _bersatuan(nama: str, satuan: str) -> Laporan:
    isi = indikator(nama, t="80", r="82", satuan=satuan)
    letak = sebutan(nama, "IKU!B4", JenisLembar.IKU, satuan=satuan)
    isi.sebutan = [letak.model_copy(update={"ref_satuan": ref("IKU!C4")})]
    return laporan(isi)


@pytest.mark.parametrize(
    ("nama", "satuan", "tingkat"),
    [
        ("Indeks Kepuasan Masyarakat", "%", PERIKSA),
        ("Nilai SAKIP", "Persen", PERIKSA),
        ("Nilai Survey Kepuasan Masyarakat", "%", PERIKSA),
        ("Lama Pengurusan KTP", "%", PERIKSA),
        ("Rata-rata waktu tanggap", "%", PERIKSA),
        ("Persentase pengaduan selesai", "Hari", PERIKSA),
        ("Persentase peserta lulus", "Orang", PERIKSA),
        ("Rasio kepemilikan KTP", "Hari", PERIKSA),
        ("Jumlah dokumen", "%", INFO),
    ],
)
def test_a_unit_that_cannot_measure_is_found_in_its_cell(nama: str, satuan: str, tingkat: Tingkat) -> None:
    hasil = satu(satuan_cocok, _bersatuan(nama, satuan))
    assert (hasil.tingkat, sel(hasil), hasil.ditemukan) == (tingkat, ["IKU C4"], satuan)


@pytest.mark.parametrize(
    ("nama", "satuan"),
    [
        ("Indeks Kepuasan Masyarakat", "Indeks"),
        ("Nilai SAKIP", "Predikat"),
        ("Nilai investasi", "%"),
        ("Lama Pengurusan KTP", "Hari"),
        ("Waktu layanan yang sesuai standar", "%"),
        ("Rata-rata lama sekolah", "Tahun"),
        ("Rasio guru terhadap murid", "Orang"),
        ("Ketepatan waktu pelaporan", "%"),
        ("Angka kematian ibu", "per 100.000 KH"),
        ("Jumlah peserta", "Orang"),
    ],
)
def test_a_unit_that_fits_or_may_fit_is_left_alone(nama: str, satuan: str) -> None:
    assert jalankan(satuan_cocok, _bersatuan(nama, satuan)) == []


def test_a_consistent_workbook_yields_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "TGT003", "TGT005") == []


def test_a_unit_wrong_everywhere_is_one_finding(tmp_path: Path) -> None:
    isi = lembar()
    for alamat in ("IKU!D6", "PK!D6", "RKT!D6", "KERTAS KERJA!D6", "PERBANDINGAN!C6", "RENSTRA!C6"):
        isi = ubah(isi, alamat, "%")
    (hasil,) = temuan(tmp_path, isi, "TGT003", "TGT005")
    assert (hasil.kode, len(hasil.tempat)) == ("TGT005", 6)


def test_a_unit_wrong_in_one_place_is_the_difference_alone(tmp_path: Path) -> None:
    assert sesudah(tmp_path, "IKU!D5", "%", "TGT005") == (None, False)
    assert sesudah(tmp_path, "IKU!D5", "%", "TGT003") == (PERIKSA, True)
