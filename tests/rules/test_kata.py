import pytest

from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.kata import Beda, bandingkan, inti_satuan, sebagian_sama
from tests.pembangun import ref

UMUM = "Meningkatnya Kualitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"


@pytest.mark.parametrize(
    ("lain", "beda"),
    [
        ("MENINGKATNYA kualitas pelayanan administrasi kependudukan, dan pencatatan sipil.", Beda.SAMA),
        ("Meningkatkan Kualitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil", Beda.RAGAM),
        ("Peningkatan kwalitas pelayanan administrasi kependudukan & pencatatan sipil", Beda.RAGAM),
        ("Meningkatkan Kualitas Pelayanan dalam bidang Administrasi Kependudukan dan Pencatatan Sipil", Beda.RAGAM),
        ("Meningkatnya Kualitas Pelayanan Administrasi", Beda.RAGAM),
        ("Meningkatkan Kualitas Pelayanan Publik", Beda.LAIN),
        ("Menurunnya Kualitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil", Beda.LAIN),
        ("Meningkatnya Akuntabilitas Kinerja", Beda.LAIN),
    ],
)
def test_a_sasaran_is_another_only_when_each_has_words_of_its_own(lain: str, beda: Beda) -> None:
    assert bandingkan(UMUM, lain) is bandingkan(lain, UMUM) is beda


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("Terwujudnya tata kelola yang baik", "Mewujudkan tata kelola yang baik"),
        ("Tersedianya sarana kerja", "Menyediakan sarana kerja"),
        ("Menguatnya pengawasan internal", "Penguatan pengawasan internal"),
        ("Meningkatnya efektifitas layanan", "Meningkatnya efektivitas layanan"),
        ("Meningkatnya hasil survey", "Meningkatnya hasil survei"),
    ],
)
def test_affixes_of_the_first_word_and_respellings_make_no_other_sasaran(satu: str, lain: str) -> None:
    assert bandingkan(satu, lain) is Beda.RAGAM


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("Meningkatnya mutu pendidikan formal", "Meningkatnya mutu pendidikan nonformal"),
        ("Meningkatnya cakupan akta lahir", "Meningkatnya cakupan akta mati"),
        ("Meningkatnya urusan wajib", "Meningkatnya urusan pilihan"),
    ],
)
def test_a_word_of_another_meaning_is_another_sasaran(satu: str, lain: str) -> None:
    assert bandingkan(satu, lain) is Beda.LAIN


@pytest.mark.parametrize(
    ("satu", "lain"), [("%", "Persen"), ("% ", "PERSENTASE"), ("Nilai", "Indeks"), ("Orang", "jiwa"), ("Rp.", "Rupiah")]
)
def test_names_of_one_satuan_are_equal(satu: str, lain: str) -> None:
    assert inti_satuan(satu) == inti_satuan(lain) != ""


def test_other_satuan_differ_and_a_blank_one_is_none() -> None:
    assert inti_satuan("Hari") != inti_satuan("Hari Kerja")
    assert inti_satuan("%") != inti_satuan("Nilai")
    assert inti_satuan(None) == inti_satuan("  ") == ""


def test_half_of_the_words_make_two_names_akin() -> None:
    assert sebagian_sama("Rasio Kepemilikan KTP", "Persentase Kepemilikan KTP Elektronik")
    assert not sebagian_sama("Rasio Kepemilikan KTP", "Nilai Survei Kepuasan Masyarakat")
    assert not sebagian_sama("", "Nilai")


def test_a_series_is_read_as_a_sentence() -> None:
    assert [rangkai(satu) for satu in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a dan b", "a, b, dan c"]


def test_cells_are_named_once_and_with_the_file_of_a_further_source() -> None:
    ikm = ref("IKM!D4")
    assert sebut_letak([ikm, None, ikm, ref("RKT!A1")]) == "IKM D4 dan RKT A1"
    assert sebut_letak([type(ikm)("LRA", 4, 2, berkas="LRA.xlsx")]) == "LRA.xlsx: LRA B4"
