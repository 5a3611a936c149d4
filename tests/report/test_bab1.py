from __future__ import annotations

from collections.abc import Callable

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import Laporan, Naskah, Simpul
from lkjip_desktop.report.bab1 import butir, permasalahan, struktur, tugas_fungsi
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import hasil, laporan

KANTOR = "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Musi Banyuasin"
SOTK = "Peraturan Bupati No. 64 Tahun 2017 tentang Susunan Organisasi"


def isian(bagian: Callable[[Bahan], Isian], buku: Laporan) -> Isian:
    return bagian(Bahan(buku, hasil()))


def kolom(satu: Isian, tabel: str, bidang: str) -> list[str]:
    return [rekaman.isi[bidang] for rekaman in satu.tabel[tabel].rekaman]


def test_a_list_is_closed_as_eyd_has_it_whatever_stood_behind_its_items() -> None:
    teks = ["merencanakan;", "  Menata  arsip ; dan", "", "Melapor."]
    assert [r.isi["isi"] for r in butir("isi", "F", teks).rekaman] == ["Merencanakan;", "Menata arsip; dan", "Melapor."]
    assert [r.isi["isi"] for r in butir("isi", "F", ["Satu"]).rekaman] == ["Satu."]
    assert butir("isi", "F", []).rekaman == []


def test_the_tugas_becomes_a_sentence_about_the_office() -> None:
    buku = laporan()
    buku.naskah = Naskah(tugas=["Membantu Bupati di bidang kependudukan."], fungsi=["Melapor"])
    satu = isian(tugas_fungsi, buku)
    assert satu.nilai["kalimat.tugas.uraian"] == f"{KANTOR} mempunyai tugas membantu Bupati di bidang kependudukan."
    assert (satu.nilai["bila.fungsi"], kolom(satu, "fungsi", "isi")) == ("ya", ["Melapor."])


def test_a_tugas_written_as_a_whole_sentence_is_not_said_twice() -> None:
    buku = laporan()
    buku.naskah = Naskah(tugas=["Camat mempunyai tugas mengoordinasikan pemerintahan umum"])
    assert isian(tugas_fungsi, buku).nilai["kalimat.tugas.uraian"] == (
        "Camat mempunyai tugas mengoordinasikan pemerintahan umum."
    )


def test_what_the_sheets_do_not_tell_is_asked_for() -> None:
    buku = laporan()
    semua = [isian(bagian, buku) for bagian in (tugas_fungsi, struktur, permasalahan)]
    for satu in semua:
        assert all(not tabel.rekaman for tabel in satu.tabel.values())
        for kunci, teks in satu.nilai.items():
            assert teks == "" if kunci.startswith("bila.") else teks.startswith("Perlu Diisi: "), kunci


def test_the_organisation_is_a_list_of_two_levels() -> None:
    buku = laporan()
    buku.struktur = [
        Simpul(nama="Camat"),
        Simpul(
            nama="Sekretariat;", anak=[Simpul(nama="Subbagian Umum", anak=[Simpul(nama="Arsiparis")]), Simpul(nama="B")]
        ),
    ]
    satu = isian(struktur, buku)
    assert kolom(satu, "struktur", "teks") == ["Camat;", "Sekretariat, terdiri atas:", "Subbagian Umum;", "B."]
    assert kolom(satu, "struktur", "gaya") == ["Huruf", "HurufInduk", "Huruf2", "Huruf2"]


def test_a_head_above_all_units_stands_beside_them_in_the_list() -> None:
    buku = laporan()
    bidang = Simpul(nama="Bidang A", anak=[Simpul(nama="Seksi 1")])
    buku.struktur = [Simpul(nama="Kepala Badan", anak=[Simpul(nama="Sekretariat"), bidang])]
    assert kolom(isian(struktur, buku), "struktur", "teks") == [
        "Kepala Badan;", "Sekretariat;", "Bidang A, terdiri atas:", "Seksi 1."
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("akar", "kepala", "bawahan"),
    [
        ([Simpul(nama="Camat"), Simpul(nama="Seksi A"), Simpul(nama="Seksi B")], "Camat", ["Seksi A", "Seksi B"]),
        ([Simpul(nama="Kepala", anak=[Simpul(nama="Bidang A")])], "Kepala", ["Bidang A"]),
        ([Simpul(nama="Bidang A", anak=[Simpul(nama="x")]), Simpul(nama="Bidang B")], KANTOR, ["Bidang A", "Bidang B"]),
    ],
)
def test_the_chart_has_one_head(akar: list[Simpul], kepala: str, bawahan: list[str]) -> None:
    buku = laporan()
    buku.struktur = akar
    bagan = isian(struktur, buku).bagan["struktur"]
    assert (bagan.nama, [anak.nama for anak in bagan.anak]) == (kepala, bawahan)


def test_an_office_without_structure_has_no_chart() -> None:
    assert isian(struktur, laporan()).bagan == {}


def test_only_the_very_last_unit_of_the_list_ends_with_a_full_stop() -> None:
    buku = laporan()
    buku.struktur = [Simpul(nama="Sekretariat", anak=[Simpul(nama="Umum")]), Simpul(nama="Seksi Pelayanan")]
    assert kolom(isian(struktur, buku), "struktur", "teks") == [
        "Sekretariat, terdiri atas:",
        "Umum;",
        "Seksi Pelayanan.",
    ]


@pytest.mark.parametrize(
    ("dasar", "lampiran", "nomor", "tentang"),
    [
        ([SOTK], "Peraturan Bupati", "64 Tahun 2017", "Susunan Organisasi"),
        (["Peraturan Bupati No. 64 Tahun 2017"], "Peraturan Bupati", "64 Tahun 2017", "Perlu Diisi: judul peraturan."),
        ([], "Perlu Diisi: jenis peraturan.", "Perlu Diisi: nomor peraturan.", "Perlu Diisi: judul peraturan."),
    ],
)
def test_the_charts_legal_block_says_what_can_be_read_and_asks_for_the_rest(
    dasar: list[str], lampiran: str, nomor: str, tentang: str
) -> None:
    buku = laporan()
    buku.instansi.dasar_hukum = dasar
    nilai = isian(struktur, buku).nilai
    assert [nilai[f"hukumbagan.{nama}"] for nama in ("lampiran", "nomor", "tentang")] == [lampiran, nomor, tentang]
    assert nilai["hukumbagan.tanggal"] == "Perlu Diisi: tanggal peraturan."


def test_the_problems_are_listed_with_the_year() -> None:
    buku = laporan()
    buku.naskah = Naskah(permasalahan=["Alat terbatas", "Jarak jauh"])
    satu = isian(permasalahan, buku)
    assert kolom(satu, "isu", "isi") == ["Alat terbatas; dan", "Jarak jauh."]
    assert satu.nilai["kalimat.isu.pembuka"].endswith(f"yang dihadapi {KANTOR} pada tahun 2024 adalah sebagai berikut.")
