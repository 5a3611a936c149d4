from __future__ import annotations

import pytest

from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.pengantar import pengantar
from lkjip_desktop.report.sampul import sampul
from tests.report.kantor import hasil, hasil_indikator, hasil_program, laporan


@pytest.mark.parametrize(
    ("nama", "daerah", "lengkap"),
    [
        ("Kecamatan Sekayu", "Kabupaten Musi Banyuasin", "Kecamatan Sekayu Kabupaten Musi Banyuasin"),
        ("RSUD Kota Tegal", "Kota Tegal", "RSUD Kota Tegal"),
        ("BADAN KEUANGAN DAN ASET DAERAH", None, "Badan Keuangan dan Aset Daerah"),
        (None, "Kota Tegal", "Perlu Diisi: nama perangkat daerah."),
        (None, None, "Perlu Diisi: nama perangkat daerah."),
    ],
)
def test_a_sentence_names_the_office_with_its_region_once(nama: str | None, daerah: str | None, lengkap: str) -> None:
    bahan = Bahan(laporan(nama=nama, daerah=daerah), hasil())
    assert sampul(bahan).nilai["instansi.lengkap"] == lengkap


def test_the_cover_has_a_place_for_the_slogan_that_no_sheet_tells() -> None:
    assert sampul(Bahan(laporan(), hasil())).nilai["teks.sampul.slogan"].startswith("Perlu Diisi: slogan")


def test_the_foreword_says_how_much_was_measured() -> None:
    satu = hasil(
        [hasil_indikator("A"), hasil_indikator("B"), hasil_indikator("C", sasaran="Lain")],
        [hasil_program("P", "10", "9", "90,00")],
    )
    assert pengantar(Bahan(laporan(satu), satu)).nilai["kalimat.pengantar.lingkup"] == (
        "Laporan ini menyajikan hasil pengukuran atas tiga indikator kinerja dari dua sasaran strategis dan realisasi "
        "anggaran satu program pada tahun 2024."
    )


def test_the_foreword_asks_for_what_was_measured_where_nothing_is_known() -> None:
    nilai = pengantar(Bahan(laporan(), hasil())).nilai
    assert nilai["kalimat.pengantar.lingkup"].startswith("Perlu Diisi: jumlah indikator")
