from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import kalimat
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from tests.report.kantor import angka, hasil, hasil_indikator, laporan, muncul, teks_sel


def baris(h: HasilIndikator, *fakta: Fakta) -> BarisIndikator:
    satu = hasil([h], fakta=fakta)
    return Bahan(laporan(satu), satu).indikator[0]


def dengan(h: HasilIndikator, **isi: object) -> HasilIndikator:
    angka_isi = {nama: angka(nilai) if isinstance(nilai, str) else nilai for nama, nilai in isi.items()}
    return h.model_copy(update=angka_isi)


def test_above_the_target_is_said_with_capaian_and_category() -> None:
    assert kalimat.capaian(baris(hasil_indikator("Rasio KTP")), "tahun 2024") == (
        "Realisasi indikator Rasio KTP pada tahun 2024 sebesar 101,33%, lebih tinggi dari target 92%. "
        "Dengan demikian, capaian kinerjanya sebesar 110,14% dan termasuk kategori Sangat Tinggi."
    )


def test_below_the_target_says_that_it_was_not_reached() -> None:
    h = hasil_indikator("Cakupan", "90", "85,5", "95,00", tercapai=False)
    assert "sebesar 85,5%, lebih rendah dari target 90% sehingga target belum tercapai." in kalimat.capaian(
        baris(h), "tahun 2024"
    )


def test_lower_is_better_is_worded_as_the_better_result_it_is() -> None:
    h = hasil_indikator("Angka Kemiskinan", "12", "10,5", "112,50", arah=Arah.TURUN)
    assert kalimat.capaian(baris(h), "tahun 2024").startswith(
        "Realisasi indikator Angka Kemiskinan pada tahun 2024 sebesar 10,5%, lebih rendah dari target 12% "
        "sehingga lebih baik dari target."
    )


def test_lower_is_better_above_its_target_was_not_reached() -> None:
    h = hasil_indikator("Lama Pelayanan", "3", "5", "33,33", satuan="Hari", arah=Arah.TURUN, tercapai=False)
    assert "adalah 5 hari, lebih tinggi dari target 3 hari sehingga target belum tercapai." in kalimat.capaian(
        baris(h), "tahun 2024"
    )


def test_an_equal_realisasi_with_a_predicate_as_capaian() -> None:
    h = dengan(
        hasil_indikator("Lama Pengurusan KTP", "1", "1", "Baik", satuan="Hari", arah=Arah.TURUN), persen="100,00"
    )
    assert kalimat.capaian(baris(h), "tahun 2024") == (
        "Realisasi indikator Lama Pengurusan KTP pada tahun 2024 adalah 1 hari, sama dengan target yang ditetapkan, "
        "yaitu 1 hari. Capaian kinerjanya dinyatakan Baik (100,00%)."
    )


@pytest.mark.parametrize(
    ("realisasi", "tercapai", "harapan"),
    [
        ("A", True, "adalah predikat A, lebih baik dari target predikat BB."),
        ("B", False, "adalah predikat B dengan target predikat BB sehingga target belum tercapai."),
        ("BB", True, "adalah predikat BB, sama dengan target yang ditetapkan, yaitu predikat BB."),
        ("X", None, "adalah X dengan target predikat BB."),
    ],
)
def test_predicates_are_compared_as_the_results_say(realisasi: str, tercapai: bool | None, harapan: str) -> None:
    h = hasil_indikator(
        "Nilai SAKIP", "BB", realisasi, None, satuan="Predikat", arah=Arah.PREDIKAT, tercapai=tercapai, rumus=None
    )
    assert kalimat.capaian(baris(h), "tahun 2024").endswith(harapan)


@pytest.mark.parametrize(
    ("realisasi", "tercapai", "harapan"),
    [
        ("85", True, "sebesar 85%, berada dalam rentang target 80–90%."),
        ("70", False, "sebesar 70%, berada di bawah rentang target 80–90% sehingga target belum tercapai."),
        ("95", False, "sebesar 95%, berada di atas rentang target 80–90% sehingga target belum tercapai."),
        ("95", True, "sebesar 95%, berada di atas rentang target 80–90%."),
    ],
)
def test_a_range_says_where_the_realisasi_lies(realisasi: str, tercapai: bool, harapan: str) -> None:
    h = hasil_indikator("Rasio", "80-90", realisasi, "100,00", arah=Arah.RENTANG, tercapai=tercapai)
    assert harapan in kalimat.capaian(baris(h), "tahun 2024")


def test_a_target_of_nought_has_no_capaian() -> None:
    h = hasil_indikator("Jumlah Kasus", "0", "2", None, satuan="Kasus", arah=Arah.TURUN, tercapai=False)
    assert kalimat.capaian(baris(h), "tahun 2024") == (
        "Realisasi indikator Jumlah Kasus pada tahun 2024 sebesar 2 kasus, lebih tinggi dari target 0 kasus "
        "sehingga target belum tercapai. Capaian kinerja tidak dihitung karena target bernilai nol."
    )


@pytest.mark.parametrize(
    ("target", "realisasi", "harapan"),
    [
        ("92", None, "Perlu Diisi: realisasi indikator Rasio KTP tahun 2024 (target tertulis 92%)."),
        (None, "90", "Perlu Diisi: target indikator Rasio KTP tahun 2024 (realisasi tertulis 90%)."),
        ("-", "", "Perlu Diisi: target dan realisasi indikator Rasio KTP tahun 2024."),
        (
            "92",
            "n/a",
            "Perlu Diisi: realisasi indikator Rasio KTP tahun 2024 (target tertulis 92% dan realisasi tertulis n/a).",
        ),
    ],
)
def test_what_is_missing_is_marked_and_named(target: str | None, realisasi: str | None, harapan: str) -> None:
    h = hasil_indikator("Rasio KTP", target, realisasi, None, tercapai=None, kategori=None)
    assert kalimat.capaian(baris(h), "tahun 2024") == harapan


def test_a_figure_whose_sources_disagree_is_marked_in_the_sentence() -> None:
    h = hasil_indikator("Rasio KTP")
    kejadian = [muncul(JenisFakta.TARGET, teks_sel("92", "F7")), muncul(JenisFakta.TARGET, teks_sel("90", "D5", "IKU"))]
    fakta = Fakta(
        kunci="x",
        subjek=h.kunci,
        nama_subjek=h.nama,
        jenis=JenisFakta.TARGET,
        tahun=2024,
        kejadian=kejadian,
        bentrok=True,
        terpilih=angka("92"),
        dasar=DasarPilihan.TERBUKA,
    )
    assert "lebih tinggi dari target 92% (perlu dicocokkan)." in kalimat.capaian(baris(h, fakta), "tahun 2024")


def test_the_worked_formulas_stand_on_lines_of_their_own() -> None:
    h = hasil_indikator(uraian="101,33 / 92 x 100% = 110,14%")
    h = h.model_copy(update={"uraian_realisasi": "506.024 / 499.362 × 100% = 101,33%"})
    assert kalimat.rumus(baris(h)) == (
        "Realisasi = 506.024 / 499.362 × 100% = 101,33%\nCapaian = 101,33 / 92 × 100% = 110,14%"
    )


def test_a_sentence_in_place_of_a_formula_is_left_a_sentence() -> None:
    h = hasil_indikator("SAKIP", "BB", "B", None, rumus=None, uraian="Predikat di bawah target.", satuan="Predikat")
    assert kalimat.rumus(baris(h)) == "Predikat di bawah target."


def test_without_figures_the_formula_is_still_to_be_filled() -> None:
    h = hasil_indikator("Rasio", "92", None, None, rumus=None, uraian="Realisasi belum terisi.")
    assert kalimat.rumus(baris(h)) == "Perlu Diisi: perhitungan capaian indikator Rasio."


def test_history_and_renstra_are_told_in_points_of_per_cent() -> None:
    h = dengan(
        hasil_indikator(),
        tahun_lalu=2023,
        realisasi_lalu="102,51",
        capaian_lalu="111,42",
        membaik=False,
        tahun_renstra=2026,
        target_renstra="96",
        capaian_renstra="105,55",
    )
    assert kalimat.banding(baris(h), 2024) == (
        "Dibandingkan dengan realisasi tahun 2023, yaitu 102,51%, realisasi tahun 2024 turun 1,18 poin persentase, "
        "yang berarti kinerja menurun. Capaian kinerjanya turun dari 111,42% menjadi 110,14%. Realisasi tahun 2024 "
        "telah melampaui target akhir Renstra tahun 2026, yaitu 96%, dengan selisih 5,33 poin persentase dan tingkat "
        "kemajuan 105,55%."
    )


def test_a_fall_is_an_improvement_where_lower_is_better() -> None:
    h = hasil_indikator("Lama Pelayanan", "3", "2", "133,33", satuan="Hari", arah=Arah.TURUN)
    h = dengan(h, tahun_lalu=2023, realisasi_lalu="4", membaik=True, tahun_renstra=2026, target_renstra="3")
    assert kalimat.banding(baris(h), 2024) == (
        "Dibandingkan dengan realisasi tahun 2023, yaitu 4 hari, realisasi tahun 2024 turun 2 hari, yang berarti "
        "kinerja membaik. Realisasi tahun 2024 telah lebih baik dari target akhir Renstra tahun 2026, yaitu 3 hari, "
        "dengan selisih 1 hari."
    )


@pytest.mark.parametrize(
    ("arah", "realisasi", "target", "harapan"),
    [
        (
            Arah.NAIK,
            "90",
            "96",
            "yaitu 96%, realisasi tahun 2024 masih kurang 6 poin persentase.",
        ),
        (Arah.TURUN, "9", "5", "yaitu 5%, realisasi tahun 2024 masih lebih tinggi 4 poin persentase."),
        (Arah.TEPAT, "98", "100", "yaitu 100%, realisasi tahun 2024 berselisih 2 poin persentase."),
        (Arah.NAIK, "96", "96", "Realisasi tahun 2024 telah mencapai target akhir Renstra tahun 2026, yaitu 96%."),
    ],
)
def test_the_distance_to_the_renstra_follows_the_direction(
    arah: Arah, realisasi: str, target: str, harapan: str
) -> None:
    h = dengan(hasil_indikator("Rasio", "1", realisasi, None, arah=arah), tahun_renstra=2026, target_renstra=target)
    assert harapan in kalimat.banding(baris(h), 2024)


def test_an_unchanged_realisasi_is_said_to_be_the_same() -> None:
    h = dengan(hasil_indikator("Lama", "1", "1", "100,00", satuan="Hari"), tahun_lalu=2023, realisasi_lalu="1")
    assert kalimat.banding(baris(h), 2024) == "Realisasi tahun 2024 sama dengan realisasi tahun 2023, yaitu 1 hari."


def test_a_ratio_printed_for_last_year_is_not_compared_with_a_per_cent() -> None:
    h = dengan(hasil_indikator("Lama", "1", "1", "100,00", satuan="Hari"), realisasi_lalu="1", capaian_lalu="1")
    assert "Capaian" not in kalimat.banding(baris(h), 2024)


def test_predicates_of_two_years_are_told_side_by_side() -> None:
    h = hasil_indikator("SAKIP", "A", "BB", None, satuan="Predikat", arah=Arah.PREDIKAT)
    h = dengan(h, tahun_lalu=2023, realisasi_lalu="B", membaik=True)
    assert kalimat.banding(baris(h), 2024) == (
        "Realisasi tahun 2023 adalah predikat B dan realisasi tahun 2024 predikat BB, yang berarti kinerja membaik."
    )


def test_without_history_and_renstra_the_comparison_is_still_to_be_filled() -> None:
    assert kalimat.banding(baris(hasil_indikator("Rasio")), 2024) == (
        "Perlu Diisi: realisasi tahun 2023 dan target akhir Renstra indikator Rasio sebagai pembanding."
    )
