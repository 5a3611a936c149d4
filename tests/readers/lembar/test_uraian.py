"""Sheets of words: the organisation's tree, and narrative in order."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import JenisLembar, Laporan, Naskah, Simpul
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar

Pohon = list[tuple[str, "Pohon"]]


def laporan(*isi: Baris, nama: str = "Lembar1") -> Laporan:
    return baca(buku(lembar(*isi, nama=nama)), Profil())


def pohon(simpul: list[Simpul]) -> Pohon:
    return [(satu.nama, pohon(satu.anak)) for satu in simpul]


@pytest.mark.parametrize(
    "isi",
    [
        [["STRUKTUR ORGANISASI"], ["Kepala Dinas"], ["Sekretariat"], [None, "Sub Bagian Umum"], ["Bidang A"]],
        [["Kepala Dinas"], ["Sekretariat"], ["  Sub Bagian Umum"], ["Bidang A"]],
        [["Kepala Dinas"], ["Sekretariat"], ["- Sub Bagian Umum"], ["Bidang A"]],
        [["Jabatan", "Seksi"], ["Kepala Dinas"], ["Sekretariat"], [None, "Sub Bagian Umum"], ["Bidang A"]],
    ],
)
def test_an_organisation_is_read_by_indent(isi: list[Baris]) -> None:
    hasil = laporan(*isi, nama="STRUKTUR")
    assert pohon(hasil.struktur) == [
        ("Kepala Dinas", []),
        ("Sekretariat", [("Sub Bagian Umum", [])]),
        ("Bidang A", []),
    ]


def test_an_organisation_is_known_by_its_units_where_the_sheets_name_says_nothing() -> None:
    hasil = laporan(["Camat"], ["Sekretaris Camat"], [None, "Sub Bagian Umum"], ["Seksi Pemerintahan"])
    assert hasil.lembar[0].jenis is JenisLembar.STRUKTUR


def test_a_form_of_the_organisation_that_waits_has_no_units() -> None:
    hasil = laporan(["STRUKTUR ORGANISASI"], None, ["Kepala / Bidang", "Seksi", "Pelaksana"], nama="Struktur")
    assert (hasil.struktur, hasil.lembar[0].jenis) == ([], JenisLembar.STRUKTUR)


def naskah(*isi: Baris, nama: str) -> Naskah:
    return laporan(*isi, nama=nama).naskah


def test_a_numbered_list_is_taken_over_in_order() -> None:
    hasil = naskah(["PERMASALAHAN UTAMA"], ["No", "Permasalahan"], [1, "Pertama;"], [2, "Kedua;"], nama="Permasalahan")
    assert hasil.permasalahan == ["Pertama;", "Kedua;"]


def test_lines_of_one_cell_are_items_where_they_are_numbered() -> None:
    hasil = naskah(["Permasalahan"], ["1. Pertama\n2. Kedua"], nama="Isu")
    assert hasil.permasalahan == ["Pertama", "Kedua"]


def test_tugas_and_fungsi_share_a_sheet() -> None:
    hasil = naskah(
        ["Tugas", "Membantu bupati"],
        None,
        ["No", "Fungsi"],
        ["a.", "Perumusan"],
        ["b.", "Pembinaan"],
        nama="Tugas dan Fungsi",
    )
    assert (hasil.tugas, hasil.fungsi) == (["Membantu bupati"], ["Perumusan", "Pembinaan"])


def test_parts_side_by_side_keep_to_their_columns() -> None:
    hasil = naskah(
        ["No", "Indikator Kinerja", "Faktor Pendorong", "Faktor Penghambat"],
        [1, "Rasio KTP", "Jemput bola", "Jaringan putus"],
        [2, "Nilai IKM", "SDM terlatih", "Ruang sempit"],
        nama="FAKTOR",
    )
    assert hasil.faktor_pendorong == ["Jemput bola", "SDM terlatih"]
    assert hasil.faktor_penghambat == ["Jaringan putus", "Ruang sempit"]


def test_obstacles_and_remedies_side_by_side() -> None:
    hasil = naskah(["No", "Hambatan", "Solusi"], [1, "Modal kurang", "Fasilitasi KUR"], nama="Hambatan dan Solusi")
    assert (hasil.hambatan_internal, hasil.pemecahan) == (["Modal kurang"], ["Fasilitasi KUR"])


def test_internal_and_external_obstacles_are_told_apart() -> None:
    hasil = naskah(["No", "Jenis", "Hambatan"], [1, "Internal", "SDM"], [2, "Eksternal", "Jaringan"], nama="HAMBATAN")
    assert (hasil.hambatan_internal, hasil.hambatan_eksternal) == (["SDM"], ["Jaringan"])


def test_an_empty_form_of_causes_is_known_as_one() -> None:
    hasil = laporan(["FAKTOR PENDORONG DAN PENGHAMBAT"], None, ["No", "Faktor Pendorong", "Faktor Penghambat"])
    assert hasil.lembar[0].jenis is JenisLembar.FAKTOR
