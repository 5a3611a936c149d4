"""The year in the titles is the report's."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.readers.buku import Baris
from tests.rules.alat import sel
from tests.rules.buku_rencana import IKM, LAMA, PPKS, S1, S2, Lembar, lembar, sesudah, temuan, ubah

PERIKSA = Tingkat.PERIKSA


def test_titles_of_the_reports_year_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "IDN007") == []


@pytest.mark.parametrize(
    ("alamat", "teks"),
    [
        ("PK!A1", "PERJANJIAN KINERJA TAHUN 2023"),
        ("IKU!A1", "Indikator Kinerja Utama Tahun 2023"),
        ("RKT!A1", "RENCANA KINERJA TAHUNAN (RKT) T.A. 2023"),
        ("RKT!A1", "RENCANA KINERJA TAHUNAN TAHUN 2025"),
        ("KERTAS KERJA!A1", "KERTAS KERJA LKjIP DINAS SOSIAL KAB. LAHAT TAHUN 2023"),
        ("Identitas!A2", "TAHUN 2023"),
    ],
)
def test_a_title_left_over_from_another_year_is_to_be_looked_at(tmp_path: Path, alamat: str, teks: str) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN007") == (PERIKSA, True)


@pytest.mark.parametrize(
    ("alamat", "teks"),
    [
        ("PK!A1", "PERJANJIAN KINERJA (PermenPANRB Nomor 53 Tahun 2014) TAHUN 2024"),
        ("PK!A1", "PERJANJIAN KINERJA"),
        ("IKU!A1", "INDIKATOR KINERJA UTAMA 2024-2026"),
        ("IKU!A1", "INDIKATOR KINERJA UTAMA SESUAI KEPUTUSAN BUPATI NOMOR 5 TAHUN 2023"),
        ("RKT!A1", "RENCANA KINERJA TAHUNAN MENGACU PADA RENSTRA 2023-2026"),
        ("PERBANDINGAN!A1", "PERBANDINGAN DENGAN REALISASI TAHUN 2023"),
    ],
)
def test_years_that_are_not_the_forms_own_are_left_alone(tmp_path: Path, alamat: str, teks: str) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN007") == (None, False)


@pytest.mark.parametrize("kaki", ["TAHUN 2025", "LAHAT, TAHUN 2025", "2025"])
def test_the_year_a_cover_was_made_in_stands_below_the_reports(tmp_path: Path, kaki: str) -> None:
    sampul: list[Baris] = [["LAPORAN KINERJA"], ["TAHUN 2024"], None, ["DINAS SOSIAL"], [kaki]]
    assert temuan(tmp_path, {"Sampul": sampul, **lembar()}, "IDN007") == []


def test_a_cover_that_names_only_the_next_year_is_to_be_looked_at(tmp_path: Path) -> None:
    sampul: list[Baris] = [["LAPORAN KINERJA"], ["TAHUN 2025"]]
    assert [sel(satu) for satu in temuan(tmp_path, {"Sampul": sampul, **lembar()}, "IDN007")] == [["Sampul A2"]]


def _tahun_lalu(ppks: str, lama: int, ikm: str) -> list[Baris]:
    return [
        ["KERTAS KERJA LKjIP TAHUN 2023"],
        None,
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
        [1, PPKS, "%", 78, ppks],
        [2, LAMA, "Hari", 8, lama],
        [3, IKM, "Indeks", 85, ikm],
    ]


def test_last_years_table_beside_this_years_is_no_slip(tmp_path: Path) -> None:
    assert temuan(tmp_path, {**lembar(), "KK LALU": _tahun_lalu("79,10", 8, "85,90")}, "IDN007") == []


def test_last_years_table_of_another_kind_is_no_slip(tmp_path: Path) -> None:
    lalu = _tahun_lalu("79,10", 8, "85,90")
    lalu[0] = ["CAPAIAN KINERJA TAHUN 2023"]
    assert temuan(tmp_path, {**lembar(), "LALU": lalu}, "IDN007") == []


@pytest.mark.parametrize("tahun", [2023, 2025])
def test_a_plan_on_a_sheet_named_after_its_year_is_no_slip(tmp_path: Path, tahun: int) -> None:
    isi = lembar()
    rencana: list[Baris] = [[f"PERJANJIAN KINERJA TAHUN {tahun}"], *isi["PK"][1:6]]
    assert temuan(tmp_path, {**isi, f"PK {tahun}": rencana}, "IDN007") == []


def test_a_table_with_this_years_figures_has_the_wrong_title(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, {**lembar(), "KK LALU": _tahun_lalu("82,40", 6, "87,10")}, "IDN007")
    assert (hasil.tingkat, sel(hasil)) == (PERIKSA, ["KK LALU A1"])


def test_a_plan_of_next_year_is_no_slip(tmp_path: Path) -> None:
    isi = ubah(lembar(), "RKT!A1", "RENCANA KINERJA TAHUNAN TAHUN 2025")
    assert temuan(tmp_path, ubah(isi, "RKT!E4", 83), "IDN007") == []


def test_headings_of_the_reports_year_prove_the_title_wrong(tmp_path: Path) -> None:
    isi = ubah(lembar(), "PK!E3", "Target 2024")
    (hasil,) = temuan(tmp_path, ubah(isi, "PK!A1", "PERJANJIAN KINERJA TAHUN 2023"), "IDN007")
    assert (hasil.ditemukan, hasil.seharusnya) == ("2023", "2024")


def test_titles_of_one_wrong_year_are_one_finding(tmp_path: Path) -> None:
    isi = ubah(lembar(), "PK!A1", "PERJANJIAN KINERJA TAHUN 2023")
    (hasil,) = temuan(tmp_path, ubah(isi, "IKU!A1", "IKU TAHUN 2023"), "IDN007")
    assert set(sel(hasil)) == {"PK A1", "IKU A1"}


def test_a_sheet_named_after_last_year_is_a_remark(tmp_path: Path) -> None:
    isi = lembar()
    isi["PK 2023"] = isi.pop("PK")
    (hasil,) = temuan(tmp_path, isi, "IDN007")
    assert (hasil.tingkat, hasil.ditemukan) == (Tingkat.INFO, "PK 2023")


def test_a_left_over_title_is_not_told_again_as_conflicts_of_its_figures(tmp_path: Path) -> None:
    isi = ubah(lembar(), "KERTAS KERJA!A1", "KERTAS KERJA LKjIP DINAS SOSIAL KAB. LAHAT TAHUN 2023")
    assert [satu.kode for satu in temuan(tmp_path, isi) if satu.tingkat is not Tingkat.INFO] == ["IDN007"]


def test_an_identity_that_all_else_contradicts_is_named_and_shifts_no_figures(tmp_path: Path) -> None:
    isi = ubah(ubah(lembar(), "PK!A1", "PERJANJIAN KINERJA TAHUN 2024"), "Identitas!C5", 2023)
    semua = [satu for satu in temuan(tmp_path, isi) if satu.tingkat is not Tingkat.INFO]
    assert [(satu.kode, satu.ditemukan, sel(satu)) for satu in semua] == [("IDN007", "2023", ["Identitas C5"])]


def test_a_left_over_title_is_told_once_and_not_by_the_capaian_of_that_year(tmp_path: Path) -> None:
    isi = lembar()
    kepala: Baris = ["No", "Indikator Kinerja", "Realisasi 2023", "Capaian 2023", "Realisasi 2024", "Capaian 2024"]
    isi["PERBANDINGAN"][2:] = [
        kepala,
        [1, PPKS, "79,10", "101,41", "82,40", "103,00"],
        [2, LAMA, 8, "100,00", 6, "114,29"],
        [3, IKM, "85,90", "99,88", "87,10", "100,69"],
    ]
    assert [satu.kode for satu in temuan(tmp_path, isi) if satu.tingkat is not Tingkat.INFO] == []
    keliru = ubah(isi, "KERTAS KERJA!A1", "KERTAS KERJA LKjIP DINAS SOSIAL KAB. LAHAT TAHUN 2023")
    hasil = temuan(tmp_path, keliru)
    assert [satu.kode for satu in hasil if satu.tingkat is not Tingkat.INFO] == ["IDN007"]
    assert "TGT006" not in {satu.kode for satu in hasil}


def _dengan_perubahan(target: tuple[int, int, str], tahun: int = 2023) -> Lembar:
    """The office after a perubahan of PK: it is measured against 80, 7 and 86,50; before it PK and RKT said 75."""
    isi = ubah(ubah(ubah(lembar(), "PK!E4", 75), "RKT!E4", 75), "IKU!E4", 75)
    baris: list[Baris] = [
        [1, S1, PPKS, "%", target[0]],
        [2, S1, LAMA, "Hari", target[1]],
        [3, S2, IKM, "Indeks", target[2]],
    ]
    return {**isi, "PK Perubahan": [[f"PERJANJIAN KINERJA PERUBAHAN TAHUN {tahun}"], None, isi["PK"][2], *baris]}


@pytest.mark.parametrize("tahun", [2023, 2024])
def test_a_perubahan_with_the_targets_that_are_measured_is_of_the_reports_year(tmp_path: Path, tahun: int) -> None:
    hasil = temuan(tmp_path, _dengan_perubahan((80, 7, "86,50"), tahun))
    keras = [(satu.kode, sel(satu)) for satu in hasil if satu.tingkat is not Tingkat.INFO]
    assert keras == ([("IDN007", ["PK Perubahan A1"])] if tahun == 2023 else [])


@pytest.mark.parametrize("target", [(78, 8, "85,00"), (75, 7, "86,50")])
def test_last_years_perubahan_with_targets_of_its_own_is_no_slip(tmp_path: Path, target: tuple[int, int, str]) -> None:
    assert temuan(tmp_path, _dengan_perubahan(target), "IDN007") == []
