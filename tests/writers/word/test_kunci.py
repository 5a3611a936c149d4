from __future__ import annotations

import pytest

from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci, kunci_bebas, kunci_rekaman


@pytest.mark.parametrize(
    ("teks", "kunci"),
    [
        ("laporan.tahun", Kunci("", "laporan", None, "tahun")),
        ("ind[].target", Kunci("", "ind", "", "target")),
        ("ind[IK1].target", Kunci("", "ind", "IK1", "target")),
        ("prog[2.16.01].anggaran", Kunci("", "prog", "2.16.01", "anggaran")),
        ("kalimat.capaian.pembuka", Kunci("kalimat", "capaian", None, "pembuka")),
        ("teks.uraian[IK-2].analisis", Kunci("teks", "uraian", "IK-2", "analisis")),
        ("grafik.tren", Kunci("grafik", "tren", None, "")),
    ],
)
def test_a_key_is_taken_apart_and_written_the_same(teks: str, kunci: Kunci) -> None:
    assert baca_kunci(teks) == kunci
    assert str(kunci) == teks


@pytest.mark.parametrize(
    "teks", ["", "Tanggal", "nama", "ind[IK1]", "ind[a b].x", "a..b", "a.b " + "x", "x." + "y" * 70]
)
def test_other_texts_are_no_keys(teks: str) -> None:
    assert baca_kunci(teks) is None


def test_a_records_field_names_its_owner_first() -> None:
    assert str(kunci_rekaman("ind", "IK1", "target")) == "ind[IK1].target"
    assert str(kunci_rekaman("uraian", "IK1", "kalimat.capaian")) == "kalimat.uraian[IK1].capaian"


def test_a_key_that_cannot_be_written_is_the_callers_fault() -> None:
    with pytest.raises(ValueError, match="no key"):
        kunci_rekaman("ind", "K" * 60, "target")


def test_a_proposed_record_key_is_taken_if_free_and_else_gets_a_number() -> None:
    assert kunci_bebas("IK1", set()) == "IK1"
    assert kunci_bebas("IK1", {"IK1", "IK1-2"}) == "IK1-3"
    assert kunci_bebas("Rasio KTP / Anak", set()) == "Rasio-KTP-Anak"
    assert kunci_bebas("???", set()) == "R"
