from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.hasil import Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import Naskah
from lkjip_desktop.report import bab4, kalimat_anggaran
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import hasil, hasil_indikator, hasil_program, laporan


def bahan(satu: Hasil) -> Bahan:
    return Bahan(laporan(satu, nama="Dinas Sosial", daerah="Kota Palembang"), satu)


def serapan(*program: HasilProgram) -> str:
    return kalimat_anggaran.serapan(bahan(hasil(program=program)))


def kesimpulan(indikator: Sequence[HasilIndikator], serapan_total: str | None = None) -> str:
    return bab4.kesimpulan(bahan(hasil(indikator, total=("1", "1", serapan_total))))


A = hasil_program("Penunjang Urusan", "100", "91", "91,45")
B = hasil_program("PROGRAM PENDAFTARAN PENDUDUK", "100", "84", "84,15")
C = hasil_program("Program Pencatatan Sipil", "100", "83", "83,41")


def test_the_budget_as_a_whole() -> None:
    satu = hasil(program=[A, B], total=("19.641.611.463", "18.073.061.871", "92,01"))
    assert kalimat_anggaran.pembuka(bahan(satu)) == (
        "Pada tahun 2024, anggaran Dinas Sosial Kota Palembang untuk dua program berjumlah Rp19.641.611.463 dengan "
        "realisasi Rp18.073.061.871 atau serapan sebesar 92,01%."
    )


def test_a_budget_of_nought_has_no_serapan() -> None:
    assert kalimat_anggaran.pembuka(bahan(hasil(total=("0", "0", None)))) == (
        "Pada tahun 2024, anggaran Dinas Sosial Kota Palembang berjumlah Rp0 dengan realisasi Rp0."
    )


def test_no_budget_at_all_is_marked() -> None:
    satu = bahan(hasil())
    assert kalimat_anggaran.pembuka(satu) == "Perlu Diisi: jumlah anggaran dan realisasi anggaran tahun 2024."
    assert kalimat_anggaran.serapan(satu) == "Perlu Diisi: anggaran dan realisasi setiap program tahun 2024."


def test_every_program_its_serapan_then_the_highest_and_the_lowest() -> None:
    assert serapan(A, B, C) == (
        "Serapan anggaran Program Penunjang Urusan sebesar 91,45%, Program Pendaftaran Penduduk sebesar 84,15%, dan "
        "Program Pencatatan Sipil sebesar 83,41%. Serapan tertinggi dicapai oleh Program Penunjang Urusan, yaitu "
        "91,45%, sedangkan serapan terendah oleh Program Pencatatan Sipil, yaitu 83,41%."
    )


def test_one_program_has_neither_highest_nor_lowest() -> None:
    assert serapan(A) == "Serapan anggaran Program Penunjang Urusan sebesar 91,45%."


def test_equal_programs_are_said_to_be_equal() -> None:
    sama = hasil_program("Lain", "100", "91", "91,45")
    assert serapan(A, sama).endswith("Serapan kedua program tersebut sama.")


def test_programs_that_share_the_highest_are_named_together() -> None:
    sama = hasil_program("Lain", "100", "91", "91,45")
    assert "tertinggi dicapai oleh Program Penunjang Urusan dan Program Lain, yaitu 91,45%" in serapan(A, sama, C)


def test_a_program_without_budget_or_without_realisasi_is_told_apart() -> None:
    nol, kosong = hasil_program("Nol", "0", "0", None), hasil_program("Kosong", "10", None, None)
    assert serapan(A, nol, kosong) == (
        "Perlu Diisi: anggaran atau realisasi Program Kosong.\n"
        "Serapan anggaran Program Penunjang Urusan sebesar 91,45%. "
        "Program Nol tidak memiliki anggaran sehingga serapannya tidak dihitung."
    )


TERCAPAI = hasil_indikator("Rasio KTP")
BELUM = hasil_indikator("Angka Stunting", "12", "14", "83,33", tercapai=False, kategori="Tinggi")


def test_the_conclusion_names_what_reached_its_target_and_what_did_not() -> None:
    assert kesimpulan([TERCAPAI, BELUM], "92,01") == (
        "Dari dua indikator kinerja Dinas Sosial Kota Palembang yang dinilai pada tahun 2024, satu indikator mencapai "
        "target, yaitu Rasio KTP, sedangkan satu indikator belum mencapai target, yaitu Angka Stunting. Menurut skala "
        "kategori capaian, satu indikator berkategori Sangat Tinggi dan satu indikator berkategori Tinggi. Serapan "
        "anggaran pada tahun yang sama sebesar 92,01%."
    )


def test_the_conclusion_of_a_single_indikator() -> None:
    assert kesimpulan([TERCAPAI]) == (
        "Pada tahun 2024, indikator Rasio KTP mencapai target. "
        "Menurut skala kategori capaian, indikator tersebut berkategori Sangat Tinggi."
    )


def test_all_or_none_is_said_without_a_list() -> None:
    lain = hasil_indikator("Lain")
    assert "seluruhnya mencapai target. Menurut skala kategori capaian, semua indikator" in kesimpulan([TERCAPAI, lain])
    assert "seluruhnya belum mencapai target." in kesimpulan([BELUM, BELUM.model_copy(update={"kunci": "lain"})])


def test_indikator_that_wait_for_a_figure_are_marked_before_the_conclusion() -> None:
    kosong = hasil_indikator("Inovasi", "5", None, None, tercapai=None, kategori=None)
    assert kesimpulan([TERCAPAI, kosong]).startswith(
        "Perlu Diisi: capaian indikator Inovasi.\nPada tahun 2024, indikator Rasio KTP mencapai target."
    )


def test_without_indikator_there_is_no_conclusion() -> None:
    assert kesimpulan([]) == "Perlu Diisi: kesimpulan atas kinerja tahun 2024, setelah indikator kinerja diisi."


def test_of_many_programs_only_the_highest_and_the_lowest_are_said() -> None:
    banyak = [hasil_program(f"Program {n}", "100", "90", f"90,{n:02}") for n in range(40)]
    assert serapan(*banyak) == (
        "Serapan tertinggi dicapai oleh Program 39, yaitu 90,39%, sedangkan serapan terendah oleh Program 0, yaitu "
        "90,00%."
    )


def test_what_is_next_begins_with_what_was_missed() -> None:
    tercapai, gagal = hasil_indikator("A"), hasil_indikator("B", tercapai=False)
    assert bab4.lanjut(bahan(hasil([tercapai, gagal]))) == (
        "Perbaikan kinerja pada tahun 2025 diutamakan pada indikator yang belum mencapai target, yaitu B."
    )
    assert bab4.lanjut(bahan(hasil([tercapai]))).startswith("Capaian yang telah memenuhi target menjadi dasar")
    assert bab4.lanjut(bahan(hasil())) == "Perlu Diisi: langkah perbaikan kinerja pada tahun 2025."


def test_many_indikator_below_target_are_counted_not_named() -> None:
    banyak = [hasil_indikator(f"I{n}", tercapai=n < 13) for n in range(14)]
    assert (
        "tiga belas indikator mencapai target, sedangkan satu indikator belum mencapai target, yaitu I13."
        in kesimpulan(banyak)
    )


def test_obstacles_and_remedies_are_the_offices_own_or_marked() -> None:
    satu = bahan(hasil([hasil_indikator()]))
    satu.laporan.naskah = Naskah(hambatan_internal=["Pegawai kurang"], pemecahan=["Menambah pegawai"])
    isian = bab4.hambatan(satu)
    assert [r.isi["isi"] for r in isian.tabel["internal"].rekaman] == ["Pegawai kurang."]
    assert [isian.nilai[f"bila.{nama}"] for nama in ("internal", "eksternal", "pemecahan")] == ["ya", "", "ya"]
    assert isian.nilai["kalimat.eksternal.pembuka"] == "Perlu Diisi: hambatan dan kendala eksternal tahun 2024."
    assert isian.nilai["kalimat.internal.pembuka"].startswith(
        "Hambatan dan kendala yang berasal dari dalam Dinas Sosial Kota Palembang"
    )
