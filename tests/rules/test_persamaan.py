"""ANG001 to ANG006, end to end: one wrong amount of a tree is one finding that names it."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.alat import sel
from tests.rules.buku_uang import Isi, Lembar, dengan, lembar, temuan


@pytest.mark.parametrize(
    ("ganti", "kode", "tempat", "seharusnya"),
    [
        ({"ANGGARAN_C5": 284_651_120}, "ANG006", "ANGGARAN C5", "284.561.120"),
        ({"ANGGARAN_C9": 229_016_149}, "ANG006", "ANGGARAN C9", "292.016.149"),
        ({"ANGGARAN_D7": 843_783_146}, "ANG001", "ANGGARAN D7", "834.783.146"),
        ({"ANGGARAN_D7": 834_783_164}, "ANG001", "ANGGARAN D7", "834.783.146"),
        ({"ANGGARAN_D10": 2_005_503_543}, "ANG001", "ANGGARAN D10", "2.005.503.534"),
        ({"ANGGARAN_D5": 720_270_388}, "ANG006", "ANGGARAN D5", "270.720.388"),
    ],
)
def test_an_amount_is_proven_by_the_sums_and_the_serapan_around_it(
    tmp_path: Path, ganti: dict[str, Isi], kode: str, tempat: str, seharusnya: str
) -> None:
    (hasil,) = temuan(tmp_path, dengan(lembar(), **ganti))
    assert (hasil.kode, hasil.tingkat, sel(hasil)[0]) == (kode, Tingkat.SALAH, tempat)
    assert hasil.seharusnya == seharusnya


@pytest.mark.parametrize(
    ("format_", "seharusnya"),
    [("Rp. {},-", "Rp. 2.005.503.534,-"), ("Rp{},00", "Rp2.005.503.534,00"), ("{},00", "2.005.503.534,00")],
)
def test_what_is_right_is_said_as_the_cell_would_print_it(tmp_path: Path, format_: str, seharusnya: str) -> None:
    (hasil,) = temuan(tmp_path, dengan(lembar(), ANGGARAN_D10=format_.format("2.005.503.543")))
    assert (hasil.kode, hasil.seharusnya) == ("ANG001", seharusnya)
    assert f"Yang keliru totalnya (ANGGARAN D10), seharusnya {seharusnya}: " in hasil.pesan


def test_a_total_in_thousands_is_put_right_in_thousands(tmp_path: Path) -> None:
    isi = lembar()
    isi["ANGGARAN"][2][2:4] = ["Anggaran Rp. (000)", "Realisasi Rp. (000)"]
    for baris in isi["ANGGARAN"][3:]:
        baris[2:4] = [round(float(str(satu)) / 1000) for satu in baris[2:4]]
    (hasil,) = temuan(tmp_path, dengan(isi, ANGGARAN_D10=2_505_504), awalan="ANG001")
    assert (hasil.ditemukan, hasil.seharusnya) == ("2.505.504", None)
    assert "Yang keliru totalnya (ANGGARAN D10), seharusnya sekitar 2.005.503: " in hasil.pesan


def test_a_slip_that_nothing_proves_is_only_suspected(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, dengan(lembar(), ANGGARAN_D9=234_783_164))
    assert (hasil.kode, hasil.seharusnya, sel(hasil)[0]) == ("ANG006", None, "ANGGARAN D9")
    assert "Mungkin salah ketik: 234.783.164 pada ANGGARAN D9 dari 234.783.146 (dua angka tertukar)." in hasil.pesan


def test_a_part_that_overspends_is_told_once_for_all_above_it(tmp_path: Path) -> None:
    ganti: dict[str, Isi] = {
        "ANGGARAN_D5": 1_384_561_120,
        "ANGGARAN_E5": 486.56,
        "ANGGARAN_D4": 2_284_561_120,
        "ANGGARAN_E4": 177.85,
        "ANGGARAN_D10": 3_119_344_266,
        "ANGGARAN_E10": 137.02,
    }
    (hasil,) = temuan(tmp_path, dengan(lembar(), **ganti))
    assert (hasil.kode, sel(hasil)) == ("ANG004", ["ANGGARAN D5", "ANGGARAN C5"])


def test_columns_that_are_swapped_are_one_question(tmp_path: Path) -> None:
    isi = dengan(lembar(), ANGGARAN_C3="Realisasi (Rp)", ANGGARAN_D3="Anggaran (Rp)", ANGGARAN_E3="Catatan")
    isi["PK 2024"] = []
    for baris in isi["ANGGARAN"][3:]:
        baris[4] = None
    (hasil,) = temuan(tmp_path, isi)
    assert (hasil.kode, hasil.tingkat) == ("ANG004", Tingkat.PERIKSA)
    assert "tertukar" in hasil.pesan


def test_a_pagu_that_two_tables_give_otherwise_by_a_slip_is_named(tmp_path: Path) -> None:
    isi = lembar()
    isi["RKT"] = [["Rencana Kinerja Tahunan 2024"], *isi["PK 2024"][1:]]
    (hasil,) = temuan(tmp_path, dengan(isi, RKT_C5=992_061_149, RKT_C6=2_276_622_269))
    assert (hasil.kode, hasil.seharusnya) == ("ANG003", "992.016.149")


def _berdaun() -> Lembar:
    """A table that gives money to sub kegiatan only, as kelurahan and UPT keep it."""
    isi = lembar()
    isi["ANGGARAN"][2:] = [
        ["No", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"],
        [1, "Administrasi Umum", "Penyediaan Peralatan Kantor", 45_678_000, 44_567_000, 97.57],
        [2, None, "Penyediaan Bahan Logistik", 23_456_000, 22_987_000, 98],
        [3, "Pemberdayaan Kelurahan", "Pembangunan Sarana Kelurahan", 200_000_000, 196_543_000, 98.27],
        [None, "Jumlah", None, 269_134_000, 264_097_000, 98.13],
    ]
    del isi["PK 2024"]
    return isi


@pytest.mark.parametrize(
    ("ganti", "tempat", "seharusnya"),
    [({"ANGGARAN_D7": 268_134_000}, "D7", "269.134.000"), ({"ANGGARAN_E5": 29_287_000}, "E5", "22.987.000")],
)
def test_a_total_over_sub_kegiatan_alone_is_added_up(
    tmp_path: Path, ganti: dict[str, Isi], tempat: str, seharusnya: str
) -> None:
    assert temuan(tmp_path, _berdaun()) == []
    (hasil,) = temuan(tmp_path, dengan(_berdaun(), **ganti))
    assert (hasil.kode, sel(hasil)[0], hasil.seharusnya) == ("ANG001", f"ANGGARAN {tempat}", seharusnya)
    assert " 3 rincian pada ANGGARAN berjumlah " in hasil.pesan
