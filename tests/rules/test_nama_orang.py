import pytest

from lkjip_desktop.rules.nama_orang import bentuk_tulisan, bergelar_kosong, inti_nama, jelas_berbeda, rapikan


@pytest.mark.parametrize(
    "teks",
    [
        "BUDI SANTOSO, S.STP, .M.Si",
        "Budi Santoso",
        "Drs. H. Budi Santoso, M.M.",
        "Plt. Budi  Santoso, SE",
        "Dr. Ir. BUDI SANTOSO S.T., M.T.",
        "Plh Budi Santoso",
    ],
)
def test_titles_and_acting_offices_are_no_part_of_a_name(teks: str) -> None:
    assert inti_nama(teks) == ("budi", "santoso")


@pytest.mark.parametrize(
    ("satu", "lain", "berbeda"),
    [
        ("Budi Santoso", "Siti Aminah", True),
        ("Ahmad Yani", "Ahmad Fauzi", True),
        ("Bambang Hardian Eka Putra", "Bambang H. Eka Putra", False),
        ("Bambang Hardian Eka Putra", "Bambang Hardian", False),
        ("Bambang Hardian", "Bambang Herdian", False),
        ("Ani Rahma", "Ina Rahma", True),
        ("A. Yani", "Ahmad Yani", False),
        ("Budi Budi", "Budi Santoso", True),
    ],
)
def test_two_names_are_clearly_two_people_only_when_their_words_say_so(satu: str, lain: str, berbeda: bool) -> None:
    assert jelas_berbeda(inti_nama(satu), inti_nama(lain)) is berbeda
    assert jelas_berbeda(inti_nama(lain), inti_nama(satu)) is berbeda


def test_capitals_and_blanks_make_no_other_spelling_but_stops_do() -> None:
    assert bentuk_tulisan("BUDI SANTOSO, S.STP.,M.Si") == bentuk_tulisan("Plt. Budi Santoso, S.STP., M.Si")
    assert bentuk_tulisan("Budi Santoso, S.STP") != bentuk_tulisan("Budi Santoso, S.STP.")


@pytest.mark.parametrize(
    ("teks", "kosong"),
    [
        ("BUDI, S.STP, .M.Si", True),
        ("BUDI, S.STP,.M.Si", True),
        ("BUDI, S.E, , M.M", True),
        ("BUDI, S.E.,", True),
        ("BUDI, S.STP.,M.Si", False),
        ("Drs. H. BUDI, M.Si.", False),
    ],
)
def test_an_empty_title_is_seen(teks: str, kosong: bool) -> None:
    assert bergelar_kosong(teks) is kosong


def test_a_tidy_spelling_is_proposed() -> None:
    assert rapikan("BUDI  SANTOSO, S.STP, .M.Si") == "BUDI SANTOSO, S.STP., M.Si."
    assert rapikan("Budi Santoso,SE, MM") == "Budi Santoso, SE, MM"
