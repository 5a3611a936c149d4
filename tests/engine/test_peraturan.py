from __future__ import annotations

import pytest

from lkjip_desktop.engine.jenis_peraturan import daerah_baku, jenis_baku
from lkjip_desktop.engine.peraturan import inti_nomor, kutipan, sebut

PANRB = "Peraturan Menteri PANRB"


@pytest.mark.parametrize(
    ("teks", "jenis", "nomor", "tahun"),
    [
        (
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53"
            " Tahun 2014",
            PANRB,
            "53",
            2014,
        ),
        ("PermenPAN-RB No. 53/2014", PANRB, "53", 2014),
        ("Permenpan RB 53 Tahun 2014", PANRB, "53", 2014),
        ("PERMENPAN & RB NOMOR: 53 THN. 2014", PANRB, "53", 2014),
        ("Peraturan Menteri PAN dan RB\nNomor 53\nTahun 2014", PANRB, "53", 2014),
        ("PP No 8 Thn 2006", "Peraturan Pemerintah", "8", 2006),
        ("UU RI Nomor: 23 Tahun 2014", "Undang-Undang", "23", 2014),
        ("Undang – undang Republik Indonesia No. 25 Tahun 2009", "Undang-Undang", "25", 2009),
        ("Perpres 29/2014", "Peraturan Presiden", "29", 2014),
        ("Inpres 7/1999", "Instruksi Presiden", "7", 1999),
        ("Instruksi Presiden (Inpres) Nomor 7 Tahun 1999", "Instruksi Presiden", "7", 1999),
        ("TAP MPR RI Nomor XI/MPR/1998", "Ketetapan MPR", "XI", 1998),
        ("Ketetapan Majelis Permusyawaratan Rakyat RI Nomor XI/MPR/1998", "Ketetapan MPR", "XI", 1998),
        ("SE Menpan Nomor SE/31/M.PAN/12/2004", "Surat Edaran Menteri PANRB", "31", 2004),
        ("Surat Edaran Menteri Negara PAN Nomor : SE/31/M.PAN/12/2004", "Surat Edaran Menteri PANRB", "31", 2004),
        ("PMK Nomor 214/PMK.02/2017", "Peraturan Menteri Keuangan", "214", 2017),
        ("Permendagri 86/2017", "Peraturan Menteri Dalam Negeri", "86", 2017),
        ("Kepmendagri Nomor 050-5889 Tahun 2021", "Keputusan Menteri Dalam Negeri", "050-5889", 2021),
        ("Permenkes 4/2019", "Peraturan Menteri Kesehatan", "4", 2019),
        ("Perda Kabupaten Contoh Nomor 9 Tahun 2016", "Peraturan Daerah", "9", 2016),
        ("Perbup Nomor 064 Tahun 2017", "Peraturan Bupati", "64", 2017),
        ("Peraturan Walikota Contoh No. 12/HK Tahun 2021", "Peraturan Wali Kota", "12/HK", 2021),
        ("Perpu Nomor 2 Tahun 2022", "Peraturan Pemerintah Pengganti Undang-Undang", "2", 2022),
    ],
)
def test_a_regulation_is_the_same_however_it_is_spelled(teks: str, jenis: str, nomor: str, tahun: int) -> None:
    (satu,) = kutipan(f"sesuai {teks}, maka")
    assert (satu.jenis, satu.inti_nomor, satu.tahun) == (jenis, nomor, tahun)


@pytest.mark.parametrize(
    "teks",
    [
        "Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan Tahun 2024",
        "jumlah PP yang terlayani 12 tahun 2024",
        "No. 9 Tahun 2017",
        "Keputusan rapat, 12 Januari 2024",
        "Peraturan Daerah Kabupaten Contoh",
        "UUD 1945",
        "BUDI, SE. 12 Tahun 2024",
        "",
    ],
)
def test_words_that_cite_nothing_are_no_citation(teks: str) -> None:
    assert kutipan(teks) == []


def test_several_in_one_text_are_told_apart_with_their_places() -> None:
    teks = "1. UU No. 23 Tahun 2014 tentang Pemerintahan Daerah; 2. Perda 9/2016\n3. Perbup 64/2017 tentang Tugas"
    semua = kutipan(teks)
    assert [(satu.sebutan, satu.tentang) for satu in semua] == [
        ("Undang-Undang Nomor 23 Tahun 2014", "Pemerintahan Daerah"),
        ("Peraturan Daerah Nomor 9 Tahun 2016", ""),
        ("Peraturan Bupati Nomor 64 Tahun 2017", "Tugas"),
    ]
    assert [teks[satu.awal : satu.akhir] for satu in semua] == [
        "UU No. 23 Tahun 2014",
        "Perda 9/2016",
        "Perbup 64/2017",
    ]


def test_a_number_that_goes_on_keeps_the_kind_before_it() -> None:
    assert [satu.sebutan for satu in kutipan("PP Nomor 99 Tahun 2000 jo. Nomor 12 Tahun 2002")] == [
        "Peraturan Pemerintah Nomor 99 Tahun 2000",
        "Peraturan Pemerintah Nomor 12 Tahun 2002",
    ]


@pytest.mark.parametrize(
    ("ekor", "tentang"),
    [
        (" tentang Pelayanan Publik.", "Pelayanan Publik"),
        (", tentang: Pelayanan Publik; dan", "Pelayanan Publik"),
        (" tentang Pelayanan Publik sebagaimana telah diubah dengan UU Nomor 1 Tahun 2030", "Pelayanan Publik"),
        (" tentang Pelayanan Publik (Lembaran Negara Tahun 2009 Nomor 112)", "Pelayanan Publik"),
        (" tentang “Pelayanan Publik” dan UU Nomor 1 Tahun 2030", "Pelayanan Publik"),
        (" tanggal 18 Juli 2009 tentang Pelayanan\nPublik", "Pelayanan Publik"),
        (" mewajibkan pelayanan publik", ""),
    ],
)
def test_a_title_ends_where_its_clause_ends(ekor: str, tentang: str) -> None:
    assert kutipan(f"UU Nomor 25 Tahun 2009{ekor}")[0].tentang == tentang


def test_a_legal_block_of_lines_is_one_citation() -> None:
    teks = "Lampiran : Perda Kabupaten Contoh\nNomor : 227 Tahun 2021\nTanggal : 30 Desember 2021\nTentang : Tugas"
    (satu,) = kutipan(teks)
    assert (satu.sebutan, satu.tentang, satu.daerah) == ("Peraturan Daerah Nomor 227 Tahun 2021", "Tugas", "contoh")


def test_kinds_regions_and_numbers_have_one_form_each() -> None:
    assert jenis_baku("Keputusan Walikota Contoh") == "Keputusan Wali Kota"
    assert jenis_baku("Peraturan Direktur RSUD") == "Peraturan Direktur Rsud"
    assert daerah_baku("Peraturan Bupati Kabupaten Musi Banyuasin") == daerah_baku("Perbup Musi Banyuasin")
    assert inti_nomor("Keputusan Bupati", "188.45/12/2020") == "188.45/12/2020"
    assert sebut("Ketetapan MPR", "XI", 1998) == "Ketetapan MPR Nomor XI/MPR/1998"
    assert sebut("Surat Edaran Menteri PANRB", "SE/31/M.PAN/12/2004", 2004).endswith("Nomor SE/31/M.PAN/12/2004")


def test_a_long_text_without_end_is_read_in_linear_time() -> None:
    assert kutipan("peraturan pemerintah dan peraturan daerah nomor " * 4000) == []
