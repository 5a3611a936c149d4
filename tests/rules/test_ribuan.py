"""ANG009, end to end: amounts in thousands or millions among full rupiah are told once, with their factor."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.rules.ribuan import satuan_seragam
from tests.pembangun import laporan, program, uang
from tests.rules.alat import jalankan, sel
from tests.rules.alat import satu as satu_temuan
from tests.rules.buku_uang import Isi, dengan, lembar, temuan

INTI = "Rp992.016.149"


def _satu(folder: Path, **ganti: Isi) -> Finding:
    """The one finding of the budget on a workbook with other cells."""
    (hasil,) = temuan(folder, dengan(lembar(), **ganti))
    return hasil


def test_a_consistent_budget_yields_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar()) == []


@pytest.mark.parametrize(
    ("ganti", "tempat", "seharusnya", "kata"),
    [
        ({"PK_2024_C5": 992_016}, "PK 2024 C5", INTI, "dikalikan 1.000"),
        ({"PK_2024_C5": "992.016"}, "PK 2024 C5", INTI, "dikalikan 1.000"),
        ({"PK_2024_C5": "992,02"}, "PK 2024 C5", INTI, "dikalikan 1.000.000"),
        ({"PK_2024_C6": 2_276_577}, "PK 2024 C6", "Rp2.276.577.269", "dikalikan 1.000"),
        ({"ANGGARAN_C7": 992_016}, "ANGGARAN C7", INTI, "dikalikan 1.000"),
        ({"ANGGARAN_D8": 600_000}, "ANGGARAN D8", "Rp600.000.000", "dikalikan 1.000"),
        ({"ANGGARAN_D7": 834_783}, "ANGGARAN D7", "Rp834.783.146", "dikalikan 1.000"),
        ({"ANGGARAN_D10": 2_005_504}, "ANGGARAN D10", "Rp2.005.503.534", "dikalikan 1.000"),
        ({"ANGGARAN_D4": 1_170_720_388_000}, "ANGGARAN D4", "Rp1.170.720.388", "dibagi 1.000"),
    ],
)
def test_one_figure_in_another_unit_is_one_finding(
    tmp_path: Path, ganti: dict[str, Isi], tempat: str, seharusnya: str, kata: str
) -> None:
    hasil = _satu(tmp_path, **ganti)
    assert (hasil.kode, hasil.tingkat, sel(hasil)[0], hasil.seharusnya) == ("ANG009", Tingkat.SALAH, tempat, seharusnya)
    assert kata in hasil.pesan


def test_a_whole_column_in_thousands_is_one_question(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, PK_2024_C4=1_284_561, PK_2024_C5=992_016, PK_2024_C6=2_276_577)
    assert (hasil.kode, hasil.tingkat, hasil.seharusnya) == ("ANG009", Tingkat.PERIKSA, None)
    assert sel(hasil) == ["PK 2024 C4", "PK 2024 C5", "PK 2024 C6", "ANGGARAN C4"]


def test_a_column_declared_in_thousands_may_be_in_thousands(tmp_path: Path) -> None:
    ganti: dict[str, Isi] = {"PK_2024_C3": "Anggaran (Rp.000)", "PK_2024_C4": 1_284_561, "PK_2024_C5": 992_016}
    assert temuan(tmp_path, dengan(lembar(), **ganti, PK_2024_C6=2_276_577)) == []


def test_a_column_declared_in_thousands_with_full_rupiah_is_one_question(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, PK_2024_C3="Anggaran (Rp.000)")
    assert (hasil.kode, hasil.tingkat) == ("ANG009", Tingkat.PERIKSA)
    assert "menyatakan ribuan rupiah, tetapi angkanya rupiah penuh" in hasil.pesan


def test_a_heading_that_lost_its_thousands_is_told_by_the_majority(tmp_path: Path) -> None:
    isi = dengan(lembar(), PK_2024_C4=1_284_561, PK_2024_C5=992_016, PK_2024_C6=2_276_577)
    isi["RKT"] = [["Rencana Kinerja Tahunan 2024"], *isi["PK 2024"][1:]]
    for baris in isi["ANGGARAN"][3:]:
        baris[2], baris[3] = (round(satu / 1000) if isinstance(satu, int) else satu for satu in baris[2:4])
    ribuan = dengan(isi, RKT_C3="Anggaran (Rp.000)", ANGGARAN_C3="Anggaran (Rp.000)", ANGGARAN_D3="Realisasi (Rp.000)")
    assert temuan(tmp_path, dengan(ribuan, PK_2024_C3="Anggaran (Rp.000)")) == []
    (hasil,) = temuan(tmp_path, ribuan)
    assert (hasil.kode, sel(hasil)[:3]) == ("ANG009", ["PK 2024 C4", "PK 2024 C5", "PK 2024 C6"])


def test_a_pagu_that_its_realisasi_exceeds_hundreds_of_times_is_asked_about() -> None:
    hasil = satu_temuan(satuan_seragam, laporan(program=[program("A", "992.016", "834.783.146")]))
    assert (hasil.tingkat, hasil.seharusnya) == (Tingkat.PERIKSA, None)
    assert sel(hasil) == ["ANGGARAN D5", "ANGGARAN E5"]


def test_the_serapan_tells_a_pagu_in_thousands() -> None:
    hasil = satu_temuan(satuan_seragam, laporan(program=[program("A", "992.016", "834.783.146", "84,15")]))
    assert (hasil.tingkat, sel(hasil)[0]) == (Tingkat.SALAH, "ANGGARAN D5")


@pytest.mark.parametrize("pagu", ["1", "992.016.149", "150", "900.000.000.000"])
def test_a_small_serapan_or_a_small_pagu_proves_nothing(pagu: str) -> None:
    assert jalankan(satuan_seragam, laporan(program=[program("A", pagu, "834.783")])) == []


def test_figures_a_thousand_apart_by_chance_prove_nothing() -> None:
    isi = laporan(
        program=[program("A", "1"), program("B", "999", baris=6)],
        total=uang("1.500", None, None, 7),
    )
    assert jalankan(satuan_seragam, isi) == []
