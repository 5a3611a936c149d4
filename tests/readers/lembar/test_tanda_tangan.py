"""Officials: signature blocks and labelled parts, and that one person is one."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import JenisLembar, Pejabat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.lembar.pejabat import kata_orang
from lkjip_desktop.readers.lembar.tanda_tangan import nip_dalam
from tests.pembangun_grid import Baris, buku, lembar

NIP = "19700512 199203 1 004"
NIP_LAIN = "19810203 200501 1 007"


def pejabat(*isi: Baris, gabung: tuple[str, ...] = ()) -> list[Pejabat]:
    return baca(buku(lembar(*isi, gabung=gabung)), Profil()).pejabat


def test_a_block_is_read_from_the_nip_upwards() -> None:
    (satu,) = pejabat(
        [None, None, "KEPALA DINAS"],
        [None, None, "KEPENDUDUKAN DAN PENCATATAN SIPIL"],
        [None, None, "KABUPATEN MUSI BANYUASIN"],
        None,
        None,
        [None, None, "SULTAN PRATAMA, S.STP.,M.Si"],
        [None, None, "PEMBINA UTAMA MUDA"],
        [None, None, f"NIP. {NIP}"],
    )
    assert (satu.nama, satu.nip, satu.pangkat) == ("SULTAN PRATAMA, S.STP.,M.Si", NIP, "PEMBINA UTAMA MUDA")
    assert satu.jabatan == "KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN MUSI BANYUASIN"
    (tempat,) = satu.tempat
    assert [r.sel for r in (tempat.ref_nama, tempat.ref_nip, tempat.ref_pangkat, tempat.ref_jabatan) if r] == [
        "C6",
        "C8",
        "C7",
        "C1",
    ]


@pytest.mark.parametrize(
    "isi",
    [
        [["CAMAT ILIR TIMUR"], None, ["H. AHMAD FAUZI, S.Sos"], ["Pembina Tk. I"], ["NIP", ":", NIP]],
        [["CAMAT ILIR TIMUR"], None, [f"H. AHMAD FAUZI, S.Sos\nPembina Tk. I\nNIP. {NIP}"]],
        [[f"CAMAT ILIR TIMUR\nH. AHMAD FAUZI, S.Sos\nPembina Tk. I\nNIP. {NIP}"]],
        [["Mengetahui,"], ["CAMAT ILIR TIMUR"], None, ["H. AHMAD FAUZI, S.Sos"], ["Pembina Tk. I"], [f"NIP : {NIP}"]],
    ],
)
def test_a_block_may_be_arranged_in_other_ways(isi: list[Baris]) -> None:
    (satu,) = pejabat(*isi)
    assert (satu.nama, satu.nip, satu.jabatan) == ("H. AHMAD FAUZI, S.Sos", NIP, "CAMAT ILIR TIMUR")
    assert satu.pangkat == "Pembina Tk. I"


@pytest.mark.parametrize("awal", ["Plt.", "Plh.", "Pj.", "PLT"])
def test_an_acting_official_signs_too(awal: str) -> None:
    (satu,) = pejabat([f"{awal} LURAH SUKAJADI"], None, ["Hj. SITI AMINAH, SE"], ["NIP 198001012005012003"])
    assert (satu.nama, satu.jabatan) == ("Hj. SITI AMINAH, SE", f"{awal} LURAH SUKAJADI")


def test_two_blocks_side_by_side_are_two_officials() -> None:
    hasil = pejabat(
        ["PIHAK KEDUA", None, "PIHAK PERTAMA"],
        ["KEPALA DINAS SOSIAL", None, "SEKRETARIS DINAS"],
        None,
        ["AHMAD FAUZI, S.Sos", None, "BUDI SANTOSO, SE"],
        [f"NIP. {NIP}", None, "NIP. 19800101 200501 1 003"],
    )
    assert {(p.nama, p.jabatan) for p in hasil} == {
        ("AHMAD FAUZI, S.Sos", "KEPALA DINAS SOSIAL"),
        ("BUDI SANTOSO, SE", "SEKRETARIS DINAS"),
    }


def test_a_cover_names_the_official_by_labels() -> None:
    (satu,) = pejabat(
        ["Kepala Dinas", ":", "SULTAN PRATAMA, S.STP"], ["Pangkat", ":", "Pembina"], ["NIP", ":", f"NIP.{NIP}"]
    )
    assert (satu.nama, satu.nip, satu.pangkat, satu.jabatan) == (
        "SULTAN PRATAMA, S.STP",
        NIP,
        "Pembina",
        "Kepala Dinas",
    )


def test_an_acting_head_is_told_by_the_word_before_the_name() -> None:
    (satu,) = pejabat(["Nama Kepala Dinas", "Plt. Ir. BUDI UTAMA, M.T"], ["Pangkat", "Pembina"], ["NIP", NIP])
    assert (satu.nama, satu.jabatan) == ("Ir. BUDI UTAMA, M.T", "Plt. Kepala Dinas")


def test_name_and_nip_may_share_one_cell_with_the_title() -> None:
    (satu,) = pejabat([f"Camat : H. AHMAD FAUZI, S.Sos., M.Si NIP. {NIP}"])
    assert (satu.nama, satu.nip, satu.jabatan) == ("H. AHMAD FAUZI, S.Sos., M.Si", NIP, "Camat")


@pytest.mark.parametrize("label", ["Camat", "Nama Camat", "NAMA KEPALA DINAS"])
def test_a_jabatan_below_says_more_than_the_label_of_the_name(label: str) -> None:
    (satu,) = pejabat(
        [label, "H. AHMAD FAUZI, S.Sos"],
        ["Jabatan", "Plt. Camat Ilir Timur"],
        ["Pangkat/Gol. Ruang", "Pembina (IV/a)"],
        ["NIP", NIP],
    )
    assert (satu.jabatan, satu.pangkat, satu.nip) == ("Plt. Camat Ilir Timur", "Pembina (IV/a)", NIP)


def test_a_jabatan_above_the_name_belongs_to_it() -> None:
    hasil = pejabat(
        ["Jabatan", "Kepala Dinas"], ["Nama Pejabat", "AHMAD FAUZI"], ["NIP", NIP],
        ["Jabatan", "Sekretaris"], ["Nama Pejabat", "BUDI SANTOSO"], ["NIP", NIP_LAIN],
    )  # fmt: skip
    assert [(p.nama, p.jabatan, p.nip) for p in hasil] == [
        ("AHMAD FAUZI", "Kepala Dinas", NIP),
        ("BUDI SANTOSO", "Sekretaris", NIP_LAIN),
    ]


@pytest.mark.parametrize(
    ("isi", "pangkat"),
    [
        (f"H. AHMAD FAUZI, S.Sos NIP. {NIP}", None),
        (f"H. AHMAD FAUZI, S.Sos\nPangkat : Pembina Tk. I\nNIP. {NIP}", "Pembina Tk. I"),
        (f"H. AHMAD FAUZI, S.Sos, Pembina Tk. I (IV/b), NIP {NIP}", "Pembina Tk. I (IV/b)"),
    ],
)
@pytest.mark.parametrize("label", ["Camat", "Plt. Camat", "CAMAT ILIR TIMUR"])
def test_one_cell_may_hold_all_of_an_official(label: str, isi: str, pangkat: str | None) -> None:
    (satu,) = pejabat([f"{label} : {isi}"])
    assert (satu.nama, satu.nip, satu.jabatan, satu.pangkat) == ("H. AHMAD FAUZI, S.Sos", NIP, label, pangkat)


@pytest.mark.parametrize(
    "isi",
    [
        [
            ["Kepala Dinas (1 Januari s.d. 30 Juni 2024)", "AHMAD FAUZI"], ["NIP", NIP],
            ["Plt. Kepala Dinas (1 Juli s.d. 31 Desember 2024)", "BUDI SANTOSO"], ["NIP", NIP_LAIN],
        ],
        [
            ["Kepala Dinas", ":", "AHMAD FAUZI (1 Januari s.d. 30 Juni 2024)"], ["NIP", ":", NIP],
            ["Plt. Kepala Dinas", ":", "BUDI SANTOSO (1 Juli s.d. 31 Desember 2024)"], ["NIP", ":", NIP_LAIN],
        ],
        [
            ["Kepala Dinas", "AHMAD FAUZI", "1 Januari s.d. 30 Juni 2024"], ["NIP", NIP],
            ["Plt. Kepala Dinas", "BUDI SANTOSO"], ["NIP", NIP_LAIN],
            ["Masa Jabatan", "1 Juli s.d. 31 Desember 2024"],
        ],
        [
            ["No", "Nama", "NIP", "Jabatan", "Masa Jabatan"],
            [1, "AHMAD FAUZI", NIP, "Kepala Dinas", "1 Januari s.d. 30 Juni 2024"],
            [2, "BUDI SANTOSO", NIP_LAIN, "Plt. Kepala Dinas", "1 Juli s.d. 31 Desember 2024"],
        ],
        [
            ["KEPALA DINAS", None, "Plt. KEPALA DINAS"],
            ["(1 Januari s.d. 30 Juni 2024)", None, "(1 Juli s.d. 31 Desember 2024)"],
            None,
            ["AHMAD FAUZI", None, "BUDI SANTOSO"],
            [f"NIP. {NIP}", None, f"NIP. {NIP_LAIN}"],
        ],
    ],
    ids=["in the label", "behind the name", "in a cell", "in a table", "in signatures"],
)  # fmt: skip
def test_old_and_new_head_of_one_year_stay_apart_with_their_terms(isi: list[Baris]) -> None:
    assert [(p.nama, p.nip, (p.jabatan or "").lower(), p.masa) for p in pejabat(*isi)] == [
        ("AHMAD FAUZI", NIP, "kepala dinas", "1 Januari s.d. 30 Juni 2024"),
        ("BUDI SANTOSO", NIP_LAIN, "plt. kepala dinas", "1 Juli s.d. 31 Desember 2024"),
    ]


@pytest.mark.parametrize("bupati", ["BUPATI MUSI BANYUASIN", "Pj. WALI KOTA PALEMBANG", "GUBERNUR SUMATERA SELATAN"])
def test_the_head_of_a_region_signs_without_a_nip(bupati: str) -> None:
    hasil = pejabat(
        ["PIHAK KEDUA,", None, "PIHAK PERTAMA,"],
        [f"{bupati},", None, "KEPALA DINAS SOSIAL,"],
        None,
        None,
        ["(H. AHMAD FAUZI, S.H.)", None, "BUDI SANTOSO, SE"],
        [None, None, "Pembina Tk. I"],
        [None, None, f"NIP. {NIP}"],
    )
    assert [(p.nama, p.nip, p.jabatan, p.pangkat) for p in hasil] == [
        ("BUDI SANTOSO, SE", NIP, "KEPALA DINAS SOSIAL", "Pembina Tk. I"),
        ("H. AHMAD FAUZI, S.H.", None, bupati, None),
    ]


def test_a_mention_of_the_bupati_is_no_signature() -> None:
    assert pejabat(["BUPATI MUSI BANYUASIN"], ["Peraturan Bupati Nomor 9"], None, ["No", "Uraian"]) == []


def test_staff_of_a_list_are_not_heads_of_the_office() -> None:
    hasil = pejabat(
        ["No", "Nama", "Jabatan"], [1, "AHMAD FAUZI", "Kepala Seksi Umum"], [2, "BUDI SANTOSO", "Pengadministrasi"]
    )
    assert hasil == []


def test_labels_of_two_sheets_are_never_one_official() -> None:
    satu = lembar(["Kepala Dinas", "AHMAD FAUZI"], nama="A")
    dua = lembar(["NIP", NIP_LAIN], nama="B")
    (hasil,) = baca(buku(satu, dua), Profil()).pejabat
    assert (hasil.nama, hasil.nip) == ("AHMAD FAUZI", None)


def test_a_list_of_staff_is_no_signature() -> None:
    hasil = baca(buku(lembar(["DAFTAR PEGAWAI"], ["Nama", "NIP"], ["AHMAD", NIP])), Profil())
    assert JenisLembar.TANDA_TANGAN not in {b.jenis for b in hasil.lembar}


def test_one_person_is_one_official_with_all_places_and_both_nip() -> None:
    sampul = lembar(
        ["Kepala Dinas", ":", "SULTAN PRATAMA, S.STP, .M.Si"], ["NIP", ":", "19800517 200312 1 003"], nama="A"
    )
    blok: list[Baris] = [["KEPALA DINAS"], None, ["Sultan Pratama, S.STP.,M.Si"], ["NIP. 19800517 199912 1 003"]]
    hasil = baca(buku(sampul, lembar(*blok, nama="B"), lembar(*blok, nama="C")), Profil()).pejabat
    (satu,) = hasil
    assert [t.nip for t in satu.tempat] == ["19800517 200312 1 003", *["19800517 199912 1 003"] * 2]
    assert satu.nip == "19800517 199912 1 003"


@pytest.mark.parametrize(
    ("satu", "dua", "sama"),
    [
        ("SULTAN PRATAMA, S.STP, .M.Si", "Drs. Sultan Pratama M.Si", True),
        ("H. AHMAD FAUZI S.Sos", "AHMAD FAUZI, S.Sos., M.Si", True),
        ("A. RAHMAN, SE", "S. RAHMAN, SE", False),
        ("dr. RINA WULANDARI", "Rina Wulandari, M.Kes", True),
        ("BUDI SANTOSO", "BUDI HARTONO", False),
    ],
)
def test_titles_do_not_make_another_person(satu: str, dua: str, sama: bool) -> None:
    assert (kata_orang(satu) == kata_orang(dua)) is sama


@pytest.mark.parametrize(
    ("teks", "nip"),
    [
        ("NIP. 19800517 199912 1 003", "19800517 199912 1 003"),
        ("NIP.198005171999121003", "198005171999121003"),
        ("Pembina", None),
        ("NIP. ....................", None),
    ],
)
def test_a_nip_is_kept_as_it_is_grouped(teks: str, nip: str | None) -> None:
    assert nip_dalam(teks) == nip


@pytest.mark.parametrize(
    ("lain", "nip", "banyak"),
    [
        ("SULTAN PRATMA, S.STP.", "19800517 199912 1 003", 1),
        ("SULTAN PRATMAA, S.STP.", "19800517 199912 1 003", 1),
        ("SULTAN PRATMA, S.STP.", "19790517 199912 1 004", 2),
        ("SULTAN WIJAYA, S.STP.", "19800517 199912 1 003", 2),
    ],
)
def test_a_slip_in_a_name_under_the_same_nip_makes_no_second_person(lain: str, nip: str, banyak: int) -> None:
    blok: list[Baris] = [["KEPALA DINAS"], None, ["SULTAN PRATAMA, S.STP."], ["NIP. 19800517 199912 1 003"]]
    keliru: list[Baris] = [["KEPALA DINAS"], None, [lain], [f"NIP. {nip}"]]
    hasil = baca(buku(lembar(*blok, nama="A"), lembar(*blok, nama="B"), lembar(*keliru, nama="C")), Profil()).pejabat
    assert len(hasil) == banyak
    assert hasil[0].nama == "SULTAN PRATAMA, S.STP."
