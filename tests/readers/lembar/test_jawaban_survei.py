"""Raw answers of the survey: found wherever they stand, summed up exactly, kept beside what is printed."""

from __future__ import annotations

import random

import pytest

from lkjip_desktop.domain.angka import Asal
from lkjip_desktop.domain.laporan import JenisLembar, Laporan, Survei
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.survei import hasil_survei
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, angka, buku, lembar, rumus

ACAK = random.Random(5)
JAWABAN: list[list[int]] = [[ACAK.choice([2, 3, 3, 4, 4]) for _ in range(9)] for _ in range(40)]
NOMOR: list[Baris] = [[i, *isi] for i, isi in enumerate(JAWABAN, 1)]
JUMLAH = [sum(kolom) for kolom in zip(*JAWABAN, strict=True)]
KODE: Baris = ["No Resp", *(f"U{i}" for i in range(1, 10))]


def laporan(*isi: Baris, gabung: tuple[str, ...] = (), nama: str = "SKM") -> Laporan:
    return baca(buku(lembar(*isi, nama=nama, gabung=gabung)), Profil(jawaban={"tahun": "2024"}))


def survei(*isi: Baris, gabung: tuple[str, ...] = ()) -> Survei:
    hasil = laporan(*isi, gabung=gabung).survei
    assert hasil is not None
    return hasil


def jumlah(hasil: Survei) -> list[int | None]:
    return [satu.jumlah for satu in hasil.jawaban]


def test_nrr_and_respondents_are_computed_where_nothing_is_printed() -> None:
    hasil = survei(KODE, *NOMOR)
    assert (jumlah(hasil), hasil.penjawab) == (JUMLAH, 40)
    satu = hasil.unsur[0]
    assert (satu.kode, satu.nama, satu.rata_rata.asal) == ("U1", "Persyaratan", Asal.HITUNG)
    assert satu.rata_rata.rumus == f"{JUMLAH[0]} / 40"
    assert hasil.responden is not None
    assert (str(hasil.responden.nilai), hasil.responden.asal) == ("40", Asal.HITUNG)


def test_the_index_is_exact_where_rounded_nrr_would_tip_it() -> None:
    """Three NRR of 10/3, 11/3 and so on add up to a number that a chain of rounded ones misses."""
    isi: list[Baris] = [[1, *[3] * 8, 4], [2, *[3] * 8, 3], [3, *[4] * 8, 3]]
    hasil = hasil_survei(survei(KODE, *isi))
    assert hasil is not None
    assert hasil.ikm is not None
    assert str(hasil.ikm.nilai) == "83.33"  # 90/27 x 25 exactly
    assert hasil.uraian == "30,000 × 1/9 × 25 = 83,33"


@pytest.mark.parametrize(
    "kepala",
    [
        [["No Resp", *(f"Unsur {i}" for i in range(1, 10))]],
        [["No. Responden", *(f"U-{i}" for i in range(1, 10))]],
        [["Resp.", *(f"Unsur ke-{i}" for i in range(1, 10))]],
        [["No", *(f"P{i}" for i in range(1, 10))]],
        [["NO", "NILAI UNSUR PELAYANAN"], [None, *range(1, 10)]],
        [["No Urut", "Nilai Unsur Pelayanan"], [None, *(f"U{i}" for i in range(1, 10))], list(range(1, 11))],
        [["No", *(f"U{i} Unsur pelayanan {i}" for i in range(1, 10))]],
    ],
)
def test_the_columns_are_found_under_any_heading(kepala: list[Baris]) -> None:
    gabung = ("B3:J3",) if len(kepala) > 1 else ()
    hasil = survei(["SURVEI KEPUASAN MASYARAKAT"], None, *kepala, *NOMOR, gabung=gabung)
    assert (jumlah(hasil), hasil.penjawab) == (JUMLAH, 40)


def test_the_nine_names_head_columns_too() -> None:
    nama = [
        "Persyaratan",
        "Prosedur",
        "Waktu",
        "Biaya/Tarif",
        "Produk",
        "Kompetensi",
        "Perilaku",
        "Pengaduan",
        "Sarana",
    ]
    hasil = survei(["No", *nama], *NOMOR)
    assert (jumlah(hasil), hasil.unsur[5].nama) == (JUMLAH, "Kompetensi")


def test_names_may_stand_in_a_row_of_their_own() -> None:
    nama = [f"Unsur pelayanan nomor {i}" for i in range(1, 10)]
    assert survei(KODE, [None, *nama], *NOMOR).unsur[2].nama == nama[2]
    assert survei([None, *(f"Perihal {i}" for i in range(1, 10))], KODE, *NOMOR).unsur[2].nama == "Perihal 3"


def test_what_respondents_are_stands_beside_and_is_no_answer() -> None:
    isi: list[Baris] = [[i, "Bobotsari", "L", *satu, sum(satu)] for i, satu in enumerate(JAWABAN, 1)]
    hasil = laporan(["No", "Alamat", "L/P", *(f"U{i}" for i in range(1, 10)), "Jumlah"], *isi)
    assert hasil.survei is not None
    assert (jumlah(hasil.survei), hasil.pejabat) == (JUMLAH, [])


def test_text_answers_blanks_and_strays_are_told_apart() -> None:
    isi = [["1", *("4" * 9)], ["2", 3, None, "-", *[3] * 6], ["3", 3, 3, 3, 7, *[3] * 5], ["4"], ["5", *[4] * 9]]
    hasil = laporan(KODE, *isi)
    assert hasil.survei is not None
    assert hasil.survei.penjawab == 4  # a numbered row without answers is nobody's
    assert [(u.jumlah, u.pengisi) for u in hasil.survei.jawaban[:4]] == [(14, 4), (11, 3), (11, 3), (11, 3)]
    (bacaan,) = [satu for satu in hasil.lembar if satu.jenis is JenisLembar.SURVEI]
    assert "bukan jawaban 1–4, tidak dihitung: E4" in bacaan.alasan


NRR = [round(satu / 40, 2) for satu in JUMLAH]
REKAP: list[Baris] = [
    ["Σ Nilai / Unsur", *JUMLAH],
    ["NRR / Unsur", *(angka(satu, "0.00") for satu in NRR)],
    ["NRR tertbg/ unsur", *(angka(round(satu * 0.11, 3), "0.000") for satu in NRR), "*) 3,25"],
    ["IKM Unit Pelayanan", *[None] * 9, "**) 81,25"],
]


@pytest.mark.parametrize("di_atas", [False, True])
def test_sums_printed_with_the_answers_are_the_printed_survey(di_atas: bool) -> None:
    isi = [*REKAP, KODE, *NOMOR] if di_atas else [KODE, *NOMOR, *REKAP]
    hasil = survei(*isi)
    assert [u.rata_rata.asal for u in hasil.unsur] == [Asal.BUKU] * 9
    assert [float(u.rata_rata.nilai or 0) for u in hasil.unsur] == NRR
    assert hasil.unsur[0].tertimbang is not None
    if not di_atas:
        assert hasil.indeks is not None
        assert hasil.ikm is not None
        assert (str(hasil.indeks.nilai), str(hasil.ikm.nilai)) == ("3.25", "81.25")
    assert (jumlah(hasil), hasil.penjawab) == (JUMLAH, 40)


def test_sums_that_excel_never_computed_are_computed() -> None:
    belum: list[Baris] = [
        ["Σ Nilai", *(rumus("SUM(B2:B41)") for _ in range(9))],
        ["NRR", *(rumus("B42/40") for _ in "123456789")],
    ]
    hasil = survei(KODE, *NOMOR, *belum)
    assert [u.rata_rata.asal for u in hasil.unsur] == [Asal.HITUNG] * 9


def test_lines_around_the_answers_are_read_too() -> None:
    hasil = survei(KODE, *NOMOR, None, ["Mutu Pelayanan : B (Baik)"], ["Jumlah Responden : 40 orang"])
    assert hasil.responden is not None
    assert (hasil.mutu, str(hasil.responden.nilai), hasil.responden.asal) == ("B", "40", Asal.BUKU)


def test_a_printed_table_stays_and_names_the_unsur() -> None:
    tabel = lembar(*_rekap(), nama="IKM")
    hasil = baca(buku(tabel, lembar(KODE, *NOMOR, nama="Olah")), Profil()).survei
    assert hasil is not None
    assert {str(u.rata_rata.nilai) for u in hasil.unsur} == {"3.5"}
    assert (hasil.jawaban[1].nama, jumlah(hasil)) == ("Hal ke-2", JUMLAH)


def test_a_table_beside_or_below_the_answers_is_still_read() -> None:
    nomor: list[list[str | int]] = [[i, *JAWABAN[i]] for i in range(10)]
    kiri: list[list[str | int]] = [["No", *(f"U{i}" for i in range(1, 10))]]
    kiri.extend(nomor)
    samping: list[Baris] = [[*satu, None, *lain] for satu, lain in zip(kiri, _rekap(), strict=True)]
    hasil = survei(*samping)
    assert (hasil.penjawab, {str(u.rata_rata.nilai) for u in hasil.unsur}) == (10, {"3.5"})
    bawah = survei(KODE, *NOMOR, None, None, *_rekap()[:10])
    assert (bawah.penjawab, {str(u.rata_rata.nilai) for u in bawah.unsur}) == (40, {"3.5"})


def _rekap() -> list[list[str | float]]:
    isi: list[list[str | float]] = [[i, f"Hal ke-{i}", 3.5] for i in range(1, 10)]
    return [["No", "Unsur Pelayanan", "NRR"], *isi, ["", "", ""]]


def test_answers_on_several_sheets_are_added_up_and_a_copy_counts_once() -> None:
    satu, dua = lembar(KODE, *NOMOR[:25], nama="TW I"), lembar(KODE, *NOMOR[25:], nama="TW II")
    salinan = lembar(KODE, *NOMOR[25:], nama="TW II (2)")
    hasil = baca(buku(satu, dua, salinan), Profil()).survei
    assert hasil is not None
    assert (hasil.penjawab, jumlah(hasil)) == (40, JUMLAH)


def test_figures_of_another_scale_are_no_answers() -> None:
    nilai: list[Baris] = [[i, *[80 + i] * 9] for i in range(1, 20)]
    assert laporan(KODE, *nilai).survei is None


def test_ten_thousand_respondents_are_summed_up() -> None:
    hasil = survei(KODE, *([i, *JAWABAN[i % 40]] for i in range(10_000)))
    assert (hasil.penjawab, hasil.jawaban[0].jumlah) == (10_000, JUMLAH[0] * 250)
