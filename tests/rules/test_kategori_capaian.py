"""Printed categories against the ladder of the workbook, of the default, and against the target."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.kategori_capaian import kategori_sesuai
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import sel

SKALA: list[Baris] = [
    None, ["Skala capaian kinerja"], ["91 ≤ 100", "Sangat Tinggi"], ["76 ≤ 90", "Tinggi"], ["66 ≤ 75", "Sedang"],
    ["51 ≤ 65", "Rendah"], ["≤ 50", "Sangat Rendah"],
]  # fmt: skip
KEPALA: Baris = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]
WAJAR: list[Baris] = [
    [1, "Indeks layanan", "Nilai", 80, 84, 105, "Sangat Tinggi"],
    [2, "Jumlah peserta", "Orang", 100, 80, 80, "Tinggi"],
    [3, "Jumlah pelatihan", "Kali", 10, 6, 60, "Rendah"],
]


def temuan(folder: Path, *baris: Baris, skala: Sequence[Baris] = (), profil: Profil | None = None) -> list[Finding]:
    isi = baca_buku(
        tulis(
            folder / "buku.xlsx",
            Capaian=[["CAPAIAN KINERJA TAHUN 2024"], *baris],
            **({"Skala": skala} if skala else {}),
        )
    )
    return kategori_sesuai(Konteks(isi, hitung(isi, profil or Profil()), profil or Profil()))


def ganti(baris: int, kolom: int, nilai: str | float | None) -> list[Baris]:
    hasil = [list(satu or ()) for satu in WAJAR]
    hasil[baris][kolom] = nilai
    return [KEPALA, *hasil]


@pytest.mark.parametrize("skala", [(), SKALA])
def test_categories_of_the_right_step_are_left_alone(skala: Sequence[Baris], tmp_path: Path) -> None:
    assert temuan(tmp_path, KEPALA, *WAJAR, skala=skala) == []


def test_a_category_against_the_printed_ladder_is_wrong(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, *ganti(0, 6, "Sedang"), skala=SKALA)
    assert (satu.tingkat, satu.ditemukan, satu.seharusnya) == (Tingkat.SALAH, "Sedang", "Sangat Tinggi")
    assert satu.kunci == "CAP009:capaian:indeks-layanan:2024"
    assert sel(satu)[0] == "Capaian G3"
    assert "capaiannya 105 termasuk Sangat Tinggi" in satu.pesan


def test_the_same_against_the_default_ladder_is_to_be_looked_at(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, *ganti(0, 6, "Sedang"))
    assert (satu.tingkat, satu.seharusnya) == (Tingkat.PERIKSA, None)


def test_an_office_that_follows_another_ladder_throughout_is_only_told(tmp_path: Path) -> None:
    lain: list[Baris] = [
        [1, "Indeks layanan", "Nilai", 80, 76, 95, "Tinggi"],
        [2, "Jumlah peserta", "Orang", 100, 112, 112, "Sangat Tinggi"],
        [3, "Jumlah pelatihan", "Kali", 10, 9.7, 97, "Tinggi"],
    ]
    assert {satu.tingkat for satu in temuan(tmp_path, KEPALA, *lain)} == {Tingkat.INFO}


def test_one_step_from_the_usual_ladder_proves_nothing(tmp_path: Path) -> None:
    lain: list[Baris] = [
        [1, "Indeks layanan", "Nilai", 80, 76, 95, "Tinggi"],
        [2, "Jumlah peserta", "Orang", 100, 112, 112, "Sangat Tinggi"],
        [3, "Jumlah pelatihan", "Kali", 10, 10.5, 105, "Sangat Tinggi"],
    ]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, *lain)] == [Tingkat.INFO]
    lain[2] = [3, "Jumlah pelatihan", "Kali", 10, 9.4, 94, "Sangat Tinggi"]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, *lain)] == [Tingkat.PERIKSA]
    lain[2] = [3, "Jumlah pelatihan", "Kali", 10, 10.5, 105, "Tinggi"]
    lain[0] = [1, "Indeks layanan", "Nilai", 80, 75.2, 94, "Sangat Tinggi"]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, *lain)] == [Tingkat.PERIKSA]


def test_the_same_bounds_in_other_words(tmp_path: Path) -> None:
    baik = {"Sangat Tinggi": "Sangat Baik", "Tinggi": "Baik", "Rendah": "Kurang"}
    isi = [[*(baris or ())[:-1], baik[str((baris or ())[-1])]] for baris in WAJAR]
    isi[0][1] = "Jumlah kunjungan"
    assert temuan(tmp_path, KEPALA, *isi) == []
    isi[0][6] = "Cukup"
    (satu,) = temuan(tmp_path, KEPALA, *isi)
    assert (satu.tingkat, satu.ditemukan) == (Tingkat.PERIKSA, "Cukup")


def test_words_of_no_known_ladder_are_left_alone(tmp_path: Path) -> None:
    assert temuan(tmp_path, *ganti(0, 6, "Kurang")) == []  # words of two ladders
    assert temuan(tmp_path, *ganti(0, 6, "Kurang"), skala=SKALA) == []


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian", "kategori"),
    [
        (80, 72.4, 90.5, "Tinggi"),
        (80, 72.4, 90.5, "Sangat Tinggi"),
        (80, 72.4, None, "Sangat Tinggi"),
        (100, 90.6, 91, "Sangat Tinggi"),
        (100, 90.6, 90.6, "Tinggi"),
        (80, 84, 80, "Tinggi"),
        (80, 84, 80, "Sangat Tinggi"),
    ],
)
def test_doubt_of_any_kind_is_left_to_others(
    target: float, realisasi: float, capaian: float | None, kategori: str, tmp_path: Path
) -> None:
    """Between two steps, by rounding, or of a capaian that is itself in doubt."""
    baris: Baris = [1, "Jumlah kunjungan", "Orang", target, realisasi, capaian, kategori]
    assert temuan(tmp_path, KEPALA, baris, skala=SKALA) == []


def test_the_ladder_of_the_profile_goes_before_the_printed_one(tmp_path: Path) -> None:
    tangga = [
        {"nama": "Sangat Tinggi", "bawah": "110"},
        {"nama": "Tinggi", "bawah": "70"},
        {"nama": "Rendah", "bawah": "0"},
    ]
    (satu,) = temuan(tmp_path, KEPALA, *WAJAR, skala=SKALA, profil=Profil(kebijakan={"tangga": tangga}))
    assert (satu.tingkat, satu.seharusnya) == (Tingkat.SALAH, "Tinggi")


def test_grades_that_an_index_has_of_its_own_are_no_categories_of_its_capaian(tmp_path: Path) -> None:
    skala: list[Baris] = [["≥ 91", "Sangat Baik"], ["76 - 90", "Baik"], ["51 - 75", "Cukup"], ["≤ 50", "Kurang"]]
    baris: Baris = [1, "Indeks Kepuasan Masyarakat", "Nilai", 80, 84, 105, "Baik"]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, baris, skala=skala)] == [Tingkat.INFO]
    lain: list[Baris] = [[2, "Jumlah A", "Orang", 10, 8, 80, "Baik"], [3, "Jumlah B", "Orang", 10, 6, 60, "Cukup"]]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, baris, *lain, skala=skala)] == [Tingkat.INFO]
    keliru: Baris = [1, "Indeks Kepuasan Masyarakat", "Nilai", 80, 84, 105, "Cukup"]
    assert [t.tingkat for t in temuan(tmp_path, KEPALA, keliru, *lain, skala=skala)] == [Tingkat.SALAH]
    jelas = [*(KEPALA or ())[:-1], "Kategori Capaian"]
    assert [t.seharusnya for t in temuan(tmp_path, jelas, baris, skala=skala)] == ["Sangat Baik"]


@pytest.mark.parametrize(
    ("realisasi", "capaian", "kata", "tingkat"),
    [
        (84, 105, "Tercapai", None),
        (80, 100, "Sesuai target", None),
        (76, 95, "Tidak Tercapai", None),
        (79.6, 99.5, "Tercapai", None),
        (84, 105, "Tidak Tercapai", Tingkat.SALAH),
        (84, 105, "Belum tercapai", Tingkat.SALAH),
        (76, 95, "Tercapai", Tingkat.PERIKSA),
        (76, 95, "Melampaui target", Tingkat.PERIKSA),
    ],
)
def test_tercapai_against_the_target(
    realisasi: float, capaian: float, kata: str, tingkat: Tingkat | None, tmp_path: Path
) -> None:
    kepala = [*(KEPALA or ())[:-1], "Keterangan"]
    hasil = temuan(tmp_path, kepala, [1, "Indeks layanan", "Nilai", 80, realisasi, capaian, kata])
    assert [t.tingkat for t in hasil] == ([] if tingkat is None else [tingkat])


def test_tercapai_below_one_that_is_not_is_wrong(tmp_path: Path) -> None:
    kepala = [*(KEPALA or ())[:-1], "Status"]
    baris: list[Baris] = [
        [1, "Indeks layanan", "Nilai", 80, 72, 90, "Tercapai"],
        [2, "Jumlah peserta", "Orang", 100, 96, 96, "Tidak Tercapai"],
    ]
    (satu,) = temuan(tmp_path, kepala, *baris)
    assert (satu.tingkat, satu.seharusnya, sel(satu)[0]) == (Tingkat.SALAH, "Tidak Tercapai", "Capaian G3")


def test_a_predicate_below_its_target_is_not_reached(tmp_path: Path) -> None:
    kepala = [*(KEPALA or ())[:-1], "Status"]
    (satu,) = temuan(tmp_path, kepala, [1, "Predikat SAKIP", "Predikat", "BB", "CC", None, "Tercapai"])
    assert satu.tingkat is Tingkat.PERIKSA
    assert temuan(tmp_path, kepala, [1, "Predikat SAKIP", "Predikat", "BB", "A", None, "Tercapai"]) == []


def test_lower_is_better_is_judged_by_its_own_formula(tmp_path: Path) -> None:
    kepala = [*(KEPALA or ())[:-1], "Status"]
    assert temuan(tmp_path, kepala, [1, "Lama pengurusan surat", "Hari", 5, 4, None, "Tercapai"]) == []
