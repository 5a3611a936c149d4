"""Remarks and calculations that stand beside the wrong indikator."""

import time
from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisLembar
from lkjip_desktop.rules.keterangan import keterangan_tertukar
from tests.pembangun import indikator, laporan, ref
from tests.rules.alat import jalankan, sebutan
from tests.rules.buku_rencana import lembar, sesudah, temuan


def test_remarks_of_their_own_indikator_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "TGT007") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("KERTAS KERJA!H6", "Penyaluran bantuan selesai tujuh hari kerja", Tingkat.PERIKSA),
        ("KERTAS KERJA!H4", "Kepuasan masyarakat meningkat karena loket baru", Tingkat.PERIKSA),
        ("KERTAS KERJA!H6", "Kepuasan terjaga karena penyaluran bantuan lancar", None),
        ("KERTAS KERJA!H6", "Bantuan", None),
        ("KERTAS KERJA!H6", "Didukung anggaran dan pegawai yang memadai", None),
    ],
)
def test_a_remark_on_another_indikator_is_found(
    tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None
) -> None:
    assert sesudah(tmp_path, alamat, teks, "TGT007") == (tingkat, tingkat is not None)


def _baris(nama: str, baris: int, teks: str, di: str) -> Indikator:
    isi = indikator(nama, t="80", r="82", baris=baris)
    letak = sebutan(nama, f"KERTAS KERJA!C{baris}", JenisLembar.KERTAS_KERJA)
    isi.sebutan = [letak.model_copy(update={"cara": teks, "ref_cara": ref(di)})]
    return isi


def test_a_merged_text_belongs_to_all_its_rows() -> None:
    teks = "Jumlah penduduk yang memiliki akta kelahiran dibagi jumlah penduduk"
    satu = _baris("Cakupan akta kelahiran", 5, teks, "KERTAS KERJA!E5")
    dua = _baris("Nilai survei kepuasan", 6, teks, "KERTAS KERJA!E5")
    assert jalankan(keterangan_tertukar, laporan(satu, dua)) == []
    dua.sebutan[0].ref_cara = ref("KERTAS KERJA!E6")
    assert len(jalankan(keterangan_tertukar, laporan(satu, dua))) == 1


def test_words_of_the_office_itself_are_no_other_indikators() -> None:
    satu = _baris("Rasio kepemilikan KTP", 5, "Pelayanan administrasi kependudukan menjangkau semua desa", "KK!E5")
    dua = _baris("Indeks pelayanan administrasi kependudukan", 6, "Hasil kuesioner dari responden", "KK!E6")
    isi = laporan(satu, dua)
    isi.instansi.nama = "Dinas Kependudukan dan Pencatatan Sipil"
    assert jalankan(keterangan_tertukar, isi) == []


def test_many_indikator_take_linear_time() -> None:
    banyak = [
        _baris(
            f"Persentase layanan kata{i} nomor{i}", i + 5, f"Dihitung dari kata{i + 1} dan nomor{i + 1}", f"KK!E{i + 5}"
        )
        for i in range(1500)
    ]
    isi = laporan()
    isi.indikator = banyak
    from lkjip_desktop.rules.keterangan import _Khas, _teks  # the rule itself, without the engine

    mulai = time.perf_counter()
    khas = _Khas(banyak)
    assert sum(khas.dibahas(satu) is not None for satu in _teks(isi)) == 1499
    assert time.perf_counter() - mulai < 3
