from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import Survei, Unsur
from lkjip_desktop.engine.survei import hasil_survei
from lkjip_desktop.report import kalimat_survei
from lkjip_desktop.report.bab3.survei import survei as bagian
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import angka, hasil, laporan

NAMA = ("Persyaratan", "Prosedur", "Biaya / Tarif")


def survei(
    nilai: Sequence[str] = ("3,86", "3,65", "3,97"),
    indeks: str | None = "3,80",
    ikm: str | None = "95,02",
    responden: str | None = "400",
) -> Survei:
    return Survei.model_validate(
        {
            "unsur": [
                Unsur(kode=f"U{nomor}", nama=nama, rata_rata=baca_angka(satu), tertimbang=angka("0,43"))
                for nomor, (nama, satu) in enumerate(zip(NAMA, nilai, strict=False), 1)
            ],
            "indeks": angka(indeks),
            "ikm": angka(ikm),
            "responden": angka(responden),
        }
    )


def bahan(satu: Survei | None) -> Bahan:
    h = hasil().model_copy(update={"survei": hasil_survei(satu)})
    return Bahan(laporan(h).model_copy(update={"survei": satu}), h)


def test_who_was_asked_about_how_much() -> None:
    satu = survei()
    assert kalimat_survei.pembuka(bahan(satu), satu) == (
        "Survei kepuasan masyarakat tahun 2024 terhadap 400 responden menilai tiga unsur pelayanan."
    )


def test_the_missing_number_of_respondents_is_marked() -> None:
    satu = survei(responden=None)
    assert kalimat_survei.pembuka(bahan(satu), satu) == (
        "Perlu Diisi: jumlah responden survei kepuasan masyarakat.\n"
        "Survei kepuasan masyarakat tahun 2024 menilai tiga unsur pelayanan."
    )


def test_the_conversion_is_shown_with_the_printed_figures() -> None:
    assert kalimat_survei.konversi(survei(), None) == (
        "Nilai IKM setelah dikonversi = nilai indeks × nilai dasar = 3,80 × 25 = 95,02"
    )


def test_a_conversion_that_cannot_hold_is_marked() -> None:
    assert kalimat_survei.konversi(survei(ikm="96,02"), None).endswith("3,80 × 25 = 96,02 (perlu dicocokkan)")


def test_an_index_on_the_scale_of_hundred_needs_no_conversion() -> None:
    assert kalimat_survei.konversi(survei(("96", "91", "99"), "95,02"), None) == "Nilai IKM = 95,02"


def test_without_a_printed_index_the_computed_one_is_used() -> None:
    satu = survei(indeks=None, ikm=None)
    assert kalimat_survei.konversi(satu, hasil_survei(satu)).endswith("= 3,83 × 25 = 95,67")


def test_the_grade_is_that_of_the_printed_ikm() -> None:
    assert kalimat_survei.mutu(survei(ikm="88,30"), None) == ("B", "Baik")
    assert kalimat_survei.mutu(survei(ikm="88,31"), None) == ("A", "Sangat Baik")
    assert kalimat_survei.mutu(survei(ikm="20"), None)[0] == "Perlu Diisi: mutu pelayanan."


def test_the_highest_and_the_lowest_unsur() -> None:
    assert kalimat_survei.ujung(survei()) == (
        "Unsur dengan nilai tertinggi adalah U3 Biaya / Tarif (3,97), sedangkan unsur dengan nilai terendah adalah U2 "
        "Prosedur (3,65)."
    )


def test_unsur_that_share_the_lowest_are_named_together() -> None:
    assert "terendah adalah U1 Persyaratan dan U2 Prosedur (3,65)." in kalimat_survei.ujung(
        survei(("3,65", "3,65", "3,97"))
    )


def test_equal_unsur_have_neither_highest_nor_lowest() -> None:
    assert kalimat_survei.ujung(survei(("3,5", "3,5", "3,5"))) == "Nilai rata-rata semua unsur sama, yaitu 3,5."


def test_without_a_survey_the_part_is_left_out() -> None:
    for satu in (None, Survei()):
        isian = bagian(bahan(satu))
        assert (isian.nilai, isian.tabel["unsur"].rekaman) == ({"bila.survei": ""}, [])


def test_the_table_of_unsur_ends_with_the_index() -> None:
    isian = bagian(bahan(survei()))
    assert isian.nilai["bila.survei"] == "ya"
    assert isian.nilai["survei.indeks"] == "3,80"
    assert isian.tabel["unsur"].rekaman[2].isi == {
        "kode": "U3",
        "nama": "Biaya / Tarif",
        "rata": "3,97",
        "tertimbang": "0,43",
        "gaya": "TabelUtuh",
    }


def test_the_grades_are_those_of_the_regulation() -> None:
    mutu = bagian(bahan(survei())).tabel["mutu"].rekaman
    assert [(r.isi["ikm"], r.isi["mutu"], r.isi["kinerja"]) for r in mutu] == [
        ("88,31–100,00", "A", "Sangat Baik"),
        ("76,61–88,30", "B", "Baik"),
        ("65,00–76,60", "C", "Kurang Baik"),
        ("25,00–64,99", "D", "Tidak Baik"),
    ]
    assert [r.isi["gaya"] for r in mutu] == ["TabelUtuh"] * 3 + ["TabelTeks"]
