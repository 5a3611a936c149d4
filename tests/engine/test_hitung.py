"""A report's results as a whole."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.hasil import Hasil, HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah, Rumus
from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta, Laporan
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.engine.hitung import hitung
from tests.disdukcapil import SASARAN_KTP, disdukcapil
from tests.pembangun import (
    angka,
    capaian,
    hitungan,
    indikator,
    laporan,
    muncul,
    profil,
    program,
    realisasi,
    survei,
    target,
)


@pytest.fixture(scope="module")
def disduk() -> Hasil:
    return hitung(disdukcapil(), profil())


def satu(isi: Indikator, **bidang: object) -> HasilIndikator:
    return hitung(laporan(isi), profil(**bidang)).indikator[0]


def teks(angka_: Angka | None) -> str | None:
    return angka_.teks if angka_ else None


def test_the_figures_of_the_real_office(disduk: Hasil) -> None:
    ktp, lama, nilai = disduk.indikator
    assert [teks(i.capaian) for i in disduk.indikator] == ["110,14", "Baik", "111,78"]
    assert [teks(i.persen) for i in disduk.indikator] == ["110,14", "100,00", "111,78"]
    assert ktp.uraian == "101,33 / 92 × 100% = 110,14%"
    assert ktp.uraian_realisasi == "506.024 / 499.362 × 100% = 101,33%"
    assert nilai.uraian == "95,02 / 85 × 100% = 111,78%"
    assert nilai.uraian_realisasi == "3,80 × 25 = 95,02"
    assert [str(ref) for ref in ktp.masukan] == ["TABEL 3.1 D5", "TABEL 3.1 E5", "TABEL 3.1 D10", "TABEL 3.1 D11"]
    assert str(lama.capaian.ref) == "TABEL 3.1 F6" if lama.capaian else False
    assert [i.tercapai for i in disduk.indikator] == [True, True, True]
    assert {i.kategori for i in disduk.indikator} == {"Sangat Tinggi"}


def test_the_years_and_the_renstra_of_the_real_office(disduk: Hasil) -> None:
    ktp, lama, nilai = disduk.indikator
    assert (ktp.tahun_lalu, teks(ktp.realisasi_lalu), teks(ktp.capaian_lalu)) == (2023, "102,51", "111,42")
    assert (teks(ktp.perubahan), ktp.membaik) == ("-1,18", False)
    assert (teks(nilai.perubahan), nilai.membaik) == ("0,59", True)
    assert (teks(lama.perubahan), lama.membaik) == ("0", None)
    assert (ktp.tahun_renstra, teks(ktp.target_renstra), teks(ktp.capaian_renstra)) == (2026, "96", "105,55")
    assert ktp.capaian_renstra is not None
    assert ktp.capaian_renstra.asal is Asal.HITUNG
    assert [teks(i.capaian_renstra) for i in (lama, nilai)] == ["100,00", "111,78"]


def test_the_money_of_the_real_office(disduk: Hasil) -> None:
    assert [teks(p.serapan) for p in disduk.program] == ["91,45", "84,15", "83,41", "96,70", "91,84"]
    assert disduk.program[1].uraian == "834.783.146 / 992.016.149 × 100% = 84,15%"
    assert disduk.total_anggaran is not None
    assert disduk.total_anggaran.nilai == Decimal(19_641_611_463)
    assert (teks(disduk.total_serapan), disduk.total_serapan and disduk.total_serapan.asal) == ("92,01", Asal.HITUNG)


def test_the_survey_of_the_real_office(disduk: Hasil) -> None:
    ikm = disduk.survei
    assert ikm is not None
    assert (teks(ikm.indeks), teks(ikm.ikm), ikm.mutu, ikm.kinerja) == ("3,80", "95,07", "A", "Sangat Baik")
    assert (ikm.bobot, ikm.uraian) == ("0,111", "34,26 × 0,111 × 25 = 95,07")
    assert ikm.tertinggi is not None
    assert ikm.terendah is not None
    assert (ikm.tertinggi.kode, ikm.terendah.kode) == ("U4", "U7")


def test_the_efficiency_of_the_real_office(disduk: Hasil) -> None:
    (semua,) = disduk.efisiensi
    assert (semua.subjek, semua.capaian.teks, semua.serapan.teks) == (KESELURUHAN, "107,30", "92,01")
    assert (semua.selisih.teks, semua.efisien) == ("15,29", True)


def test_the_result_is_the_same_every_time_and_the_inputs_stay(disduk: Hasil) -> None:
    isi, milik = disdukcapil(), profil()
    sebelum = isi.model_dump_json()
    assert hitung(isi, milik).model_dump_json() == disduk.model_dump_json()
    assert isi.model_dump_json() == sebelum


def test_a_placeholder_takes_the_computed_figure_with_its_formula() -> None:
    hasil = satu(indikator(t="92", r="101,33", c="%"))
    assert hasil.capaian is not None
    assert (hasil.capaian.teks, hasil.capaian.asal, hasil.capaian.ref) == ("110,14", Asal.HITUNG, None)
    assert hasil.capaian.rumus == "101,33 / 92 × 100% = 110,14%"


@pytest.mark.parametrize(("c", "hasil"), [("111,79", "111,79"), ("111,78", "111,78"), ("118,78", "111,79")])
def test_a_printed_figure_stands_where_it_may(c: str, hasil: str) -> None:
    pembulat = indikator("Lain", t="93", r="94,44", c="101,55", baris=9)
    isi = laporan(indikator(t="85", r="95,02", c=c), pembulat)
    assert teks(hitung(isi, profil()).indikator[0].capaian) == hasil


def test_a_printed_figure_without_its_hundred_gives_way() -> None:
    hasil = satu(indikator(t="1", r="1", c="1"))
    assert (teks(hasil.capaian), hasil.capaian and hasil.capaian.asal) == ("100,00", Asal.HITUNG)


def test_a_printed_figure_stands_where_nothing_can_be_computed() -> None:
    hasil = satu(indikator(t="20 Data; 10 Akses", r="20", c="95"))
    assert (teks(hasil.capaian), hasil.persen, hasil.rumus) == ("95", None, None)
    assert hasil.uraian == "Target majemuk tidak menghasilkan satu capaian."


def test_a_formula_s_long_result_is_printed_short_and_keeps_its_cell() -> None:
    panjang = capaian("111,788235294118", "TABEL 3.1!F5")
    hasil = satu(indikator("X", panjang, t="85", r="95,02"))
    assert (teks(hasil.capaian), hasil.capaian and str(hasil.capaian.ref)) == ("111,79", "TABEL 3.1 F5")


def test_the_office_s_cap_and_ladder_hold() -> None:
    kebijakan = {"batas": "100", "tangga": [{"nama": "Berhasil", "bawah": "75"}, {"nama": "Kurang", "bawah": "0"}]}
    hasil = satu(indikator(t="92", r="101,33"), kebijakan=kebijakan)
    assert (teks(hasil.capaian), hasil.kategori) == ("100,00", "Berhasil")
    assert hasil.uraian == "101,33 / 92 × 100%; capaian dibatasi 100%."


def test_a_negative_capaian_has_no_category_below_the_ladder() -> None:
    hasil = satu(indikator(t="10", r="25", arah=Arah.TURUN, alasan_arah="Polarisasi"))
    assert (teks(hasil.capaian), hasil.kategori, hasil.tercapai) == ("-50,00", None, False)


def test_the_office_s_choice_is_computed_with() -> None:
    kunci = "realisasi:rasio-kepemilikan-ktp-elektronik:2024"
    isi = indikator("Rasio Kepemilikan KTP elektronik", realisasi("90", "KERTAS KERJA!G7"), t="100", r="95")
    assert teks(satu(isi).realisasi) == "95"
    assert teks(satu(isi, pilihan={kunci: "90"}).capaian) == "90,00"


def test_planned_indikator_have_a_target_only() -> None:
    hasil = satu(indikator("Rencana", target("98%", "RKT!D11")))
    assert (teks(hasil.target), hasil.realisasi, hasil.capaian, hasil.tercapai) == ("98%", None, None, None)


@pytest.mark.parametrize(
    ("arah", "kini", "lalu", "membaik"),
    [
        (Arah.NAIK, "9", "8", True),
        (Arah.TURUN, "9", "8", False),
        (Arah.TEPAT, "9", "12", True),
        (Arah.TEPAT, "9", "11", None),
        (Arah.RENTANG, "9", "8", None),
    ],
)
def test_better_goes_by_the_direction(arah: Arah, kini: str, lalu: str, membaik: bool | None) -> None:
    isi = indikator("X", realisasi(lalu, "IKU!E6", tahun=2023), t="10", r=kini, arah=arah, alasan_arah="Polarisasi")
    assert satu(isi).membaik is membaik


def test_predicates_get_better_on_their_ladder() -> None:
    isi = indikator("X", realisasi("B", "IKU!E6", tahun=2023), t="BB", r="BB", arah=Arah.PREDIKAT)
    hasil = satu(isi)
    assert (hasil.membaik, hasil.perubahan, teks(hasil.persen), hasil.rumus) == (True, None, "100,00", None)


def test_rates_per_population_keep_their_factor() -> None:
    isi = indikator(
        "Angka Kematian Ibu",
        muncul(JenisFakta.PEMBILANG, "9", "TABEL 3.1!D10"),
        muncul(JenisFakta.PENYEBUT, "12.000", "TABEL 3.1!D11"),
        t="80",
        r="75",
        satuan="per 100.000 KH",
        arah=Arah.TURUN,
        alasan_arah="kata",
    )
    assert satu(isi).uraian_realisasi == "9 / 12.000 × 100.000 = 75"


def test_a_calculation_that_does_not_hold_is_not_told() -> None:
    kali = hitungan("3,80", "25", "99,02", "KERTAS KERJA!E9", BentukHitungan.KALI)
    assert satu(indikator(t="85", r="99,02", hitung=[kali])).uraian_realisasi is None


def test_cari_finds_an_indikator_and_refuses_another() -> None:
    hasil = hitung(laporan(indikator("X", t="1", r="1")), profil())
    assert hasil.cari("x").nama == "X"
    with pytest.raises(KeyError):
        hasil.cari("y")


def buku(*isi: Indikator) -> Laporan:
    programs = [
        program("A", "100", "80", None, sasaran=" Meningkatnya   MUTU "),
        program("B", "300", "240", None, sasaran="meningkatnya mutu", baris=6),
        program("C", "50", "50", None, sasaran="Lain", baris=7),
    ]
    return laporan(*isi, program=programs)


def test_efficiency_per_sasaran_matches_equal_wording_only() -> None:
    dua = [
        indikator(f"I{i}", t="100", r=r, baris=5 + i, sasaran="Meningkatnya Mutu") for i, r in ((1, "90"), (2, "120"))
    ]
    hasil = hitung(buku(*dua, indikator("I3", t="1", r="1", sasaran=SASARAN_KTP, baris=9)), profil()).efisiensi
    assert [(e.subjek, e.capaian.teks, e.serapan.teks, e.selisih.teks, e.efisien) for e in hasil] == [
        ("Meningkatnya Mutu", "105,00", "80,00", "25,00", True),
        (KESELURUHAN, "103,33", "82,22", "21,11", True),
    ]


def test_a_capaian_below_a_hundred_is_never_efficient() -> None:
    (satu_sasaran, _) = hitung(buku(indikator("I", t="100", r="99", sasaran="Meningkatnya Mutu")), profil()).efisiensi
    assert not satu_sasaran.efisien


def test_sums_stand_in_for_missing_totals_and_parts() -> None:
    anak = [program("K1", "60", "30", None, baris=6), program("K2", "40", "40", None, baris=7)]
    hasil = hitung(laporan(program=[program("A", None, None, None, *anak), program("B", "10", "0", None)]), profil())
    induk = hasil.program[0]
    assert (teks(induk.anggaran), teks(induk.realisasi), teks(induk.serapan)) == ("100", "70", "70,00")
    assert induk.anggaran is not None
    assert (induk.anggaran.asal, induk.anggaran.rumus) == (Asal.HITUNG, "60 + 40")
    assert [teks(k.serapan) for k in induk.kegiatan] == ["50,00", "100,00"]
    assert (teks(hasil.total_anggaran), teks(hasil.total_realisasi), teks(hasil.total_serapan)) == (
        "110",
        "70",
        "63,64",
    )


def test_a_part_without_a_figure_leaves_no_sum() -> None:
    hasil = hitung(laporan(program=[program("A", "10", "5"), program("B", "10", "-", baris=6)]), profil())
    assert (teks(hasil.total_anggaran), hasil.total_realisasi, hasil.total_serapan) == ("20", None, None)


def test_a_wrong_serapan_gives_way_and_a_pagu_of_zero_has_none() -> None:
    hasil = hitung(laporan(program=[program("A", "3", "2", "76,67"), program("B", "0", "0", baris=6)]), profil())
    assert [teks(p.serapan) for p in hasil.program] == ["66,67", None]


def test_a_truncating_office_s_missing_serapan_is_truncated() -> None:
    isi = [program("A", "3.000", "2.000", "66,66"), program("B", "600", "400", "%", baris=6)]
    assert teks(hitung(laporan(program=isi), profil()).program[1].serapan) == "66,66"


def test_an_empty_report_has_empty_results() -> None:
    hasil = hitung(laporan(), profil())
    assert (hasil.indikator, hasil.program, hasil.total_anggaran, hasil.survei, hasil.fakta) == ([], [], None, None, [])


NRR = ["3,20", "3,10", "3,30", "3,40", "3,20", "3,15", "3,25", "3,35", "3,05"]


@pytest.mark.parametrize(
    ("indeks", "ikm", "bobot", "hasil"),
    [
        (None, None, "1/9", "80,56"),
        ("3,222", "80,56", "1/9", "80,56"),
        ("3,219", "80,48", "0,111", "80,48"),
        ("3,190", "79,75", "0,11", "79,75"),
    ],
)
def test_the_weight_is_the_one_that_gives_the_printed_figures(
    indeks: str | None, ikm: str | None, bobot: str, hasil: str
) -> None:
    ikm_hasil = hitung(laporan(survei=survei(NRR, indeks=indeks, ikm=ikm)), profil()).survei
    assert ikm_hasil is not None
    assert (ikm_hasil.bobot, teks(ikm_hasil.ikm), ikm_hasil.mutu) == (bobot, hasil, "B")


def test_weighted_figures_tell_the_weight_too() -> None:
    tertimbang = ["0,35", "0,34", "0,36", "0,37", "0,35", "0,35", "0,36", "0,37", "0,34"]
    ikm = hitung(laporan(survei=survei(NRR, tertimbang=tertimbang)), profil()).survei
    assert ikm is not None
    assert ikm.bobot == "0,11"


def test_marks_on_the_scale_of_a_hundred_need_no_conversion() -> None:
    ikm = hitung(laporan(survei=survei(["80", "90"], ikm="85")), profil()).survei
    assert ikm is not None
    assert (teks(ikm.ikm), teks(ikm.indeks), ikm.uraian) == ("85,00", "3,40", "170 × 1/2 = 85,00")


def test_without_all_marks_the_grade_follows_from_the_printed_ikm() -> None:
    ikm = hitung(laporan(survei=survei(["3,2", "-"], ikm="76,60")), profil()).survei
    assert ikm is not None
    assert (teks(ikm.ikm), ikm.mutu, ikm.kinerja, ikm.bobot) == ("76,60", "C", "Kurang Baik", "")


def test_figures_know_their_computed_form() -> None:
    hasil = satu(indikator(t="10", r="8", arah=Arah.TURUN, alasan_arah="Polarisasi"))
    assert hasil.rumus is Rumus.TURUN
    assert angka("120,00").nilai == (hasil.capaian.nilai if hasil.capaian else None)
