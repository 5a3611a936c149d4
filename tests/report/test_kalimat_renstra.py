from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.report import kalimat_renstra
from lkjip_desktop.report.bab3.renstra import renstra, sebaris
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import angka, hasil, hasil_indikator, laporan


def dengan_renstra(
    h: HasilIndikator, target: str | None, capaian: str | None = None, tahun: int | None = 2026
) -> HasilIndikator:
    isi = {"target_renstra": angka(target), "capaian_renstra": angka(capaian), "tahun_renstra": tahun}
    return h.model_copy(update=isi)


def bahan(*semua: HasilIndikator) -> Bahan:
    satu = hasil(semua)
    return Bahan(laporan(satu), satu)


def jarak(h: HasilIndikator) -> str:
    return kalimat_renstra.jarak(bahan(h).indikator[0], 2024)


def test_a_target_that_is_passed_already() -> None:
    assert jarak(dengan_renstra(hasil_indikator("Rasio KTP"), "96", "105,55")) == (
        "Realisasi indikator Rasio KTP tahun 2024 telah melampaui target akhir Renstra tahun 2026, yaitu 96%, dengan "
        "selisih 5,33 poin persentase dan tingkat kemajuan 105,55%."
    )


@pytest.mark.parametrize(
    ("arah", "realisasi", "target", "harapan"),
    [
        (Arah.NAIK, "90", "96", "masih kurang 6 poin persentase dari target akhir Renstra tahun 2026, yaitu 96%."),
        (Arah.TURUN, "9", "5", "masih lebih tinggi 4 poin persentase dari target akhir Renstra tahun 2026, yaitu 5%."),
        (
            Arah.TURUN,
            "4",
            "5",
            "telah lebih baik dari target akhir Renstra tahun 2026, yaitu 5%, dengan selisih 1 poin",
        ),
        (Arah.TEPAT, "98", "100", "berselisih 2 poin persentase dari target akhir Renstra tahun 2026, yaitu 100%."),
        (Arah.NAIK, "96", "96", "telah mencapai target akhir Renstra tahun 2026, yaitu 96%."),
    ],
)
def test_the_distance_follows_the_direction(arah: Arah, realisasi: str, target: str, harapan: str) -> None:
    assert harapan in jarak(dengan_renstra(hasil_indikator("Rasio", "1", realisasi, None, arah=arah), target))


@pytest.mark.parametrize(("target", "harapan"), [("BB", "lebih baik dari"), ("AA", "belum mencapai"), ("X", "dengan")])
def test_predicates_are_compared_by_their_ladder(target: str, harapan: str) -> None:
    h = hasil_indikator("SAKIP", "A", "A", None, satuan="Predikat", arah=Arah.PREDIKAT)
    assert f"adalah predikat A, {harapan} target akhir Renstra tahun 2026, yaitu" in jarak(dengan_renstra(h, target))


def test_without_one_of_the_figures_nothing_is_said_about_the_distance() -> None:
    assert jarak(dengan_renstra(hasil_indikator("Rasio"), None)) == ""
    kosong = dengan_renstra(hasil_indikator("Rasio", "92", None, None), "96")
    assert jarak(kosong) == ""
    assert renstra(bahan(kosong)).nilai["bila.jarak"] == ""


def test_who_reached_the_last_target_is_counted() -> None:
    satu = bahan(
        dengan_renstra(hasil_indikator("A"), "96"),
        dengan_renstra(hasil_indikator("B"), "120"),
        dengan_renstra(hasil_indikator("C"), None),
    )
    assert kalimat_renstra.ikhtisar(satu) == (
        "Perlu Diisi: target akhir Renstra indikator C.\n"
        "Sampai dengan tahun 2024, dari dua indikator yang memiliki target akhir Renstra, satu indikator telah "
        "mencapainya, yaitu A, sedangkan satu indikator belum mencapainya, yaitu B."
    )


def test_a_target_of_another_year_says_so_in_its_cell() -> None:
    satu = bahan(dengan_renstra(hasil_indikator("A"), "96"), dengan_renstra(hasil_indikator("B"), "120", tahun=2025))
    isian = renstra(satu)
    assert isian.nilai["jangka.akhir"] == "Target Akhir Renstra 2026"
    assert [r.isi["target"] for r in isian.tabel["jangka"].rekaman] == ["96", "120 (2025)"]


def test_without_a_renstra_the_table_stands_empty_under_a_plain_heading() -> None:
    isian = renstra(bahan(hasil_indikator("A")))
    assert isian.nilai["jangka.akhir"] == "Target Akhir Renstra"
    assert isian.nilai["kalimat.jangka.pembuka"] == "Perlu Diisi: target akhir Renstra setiap indikator."
    assert isian.tabel["jangka"].rekaman[0].isi["target"] == "–"


@pytest.mark.parametrize(
    ("cara", "harapan"),
    [
        ("Dibagi :\n506.024\n------- x 100 % = 101,33 %\n499.362", "Dibagi :\n506.024 / 499.362 x 100 % = 101,33 %"),
        ("12\n———\n40", "12 / 40"),
        ("Jumlah A\n--------\nJumlah B", "Jumlah A\n--------\nJumlah B"),
        ("–", "–"),
    ],
)
def test_a_typed_fraction_stands_on_one_line_of_the_narrow_column(cara: str, harapan: str) -> None:
    assert sebaris(cara) == harapan
