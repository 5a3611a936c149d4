from __future__ import annotations

import json
from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.blok_peraturan import gabung_blok
from lkjip_desktop.rules.daftar_peraturan import KELIRU_LAZIM, Keadaan, daftar_peraturan
from lkjip_desktop.rules.dua_peraturan import dua_cara
from lkjip_desktop.rules.kutipan_peraturan import kumpulkan, salah_kutip, tidak_berlaku
from lkjip_desktop.rules.pemeriksaan import periksa
from lkjip_desktop.rules.peraturan import RULES, masih_berlaku, rujukan_benar, satu_penulisan_peraturan
from tests.pembangun import laporan, profil
from tests.readers.buku import baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel

SAKIP = "Sistem Akuntabilitas Kinerja Instansi Pemerintah"
JUKNIS = (
    "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah"
)
SOTK = "Susunan Organisasi, Uraian Tugas dan Fungsi Dinas Kependudukan dan Pencatatan Sipil"


def _isi(*teks: str, tahun: int | None = 2024) -> Laporan:
    isi = laporan(lembar=["DASAR HUKUM"], tahun=tahun)
    isi.teks_sel = {f"DASAR HUKUM A{baris}": satu for baris, satu in enumerate(teks, 1)}
    return isi


@pytest.mark.parametrize(
    "teks",
    [
        f"Peraturan Presiden Nomor 29 Tahun 2014 tentang {SAKIP}",
        "Perpres No. 29/2014 tentang SAKIP",
        f"Permenpan RB 53 Tahun 2014 tentang {JUKNIS}",
        "PermenPANRB 53/2014 tentang Juknis PK, Pelaporan Kinerja dan Tatacara Reviu LKjIP",
        "Permenpan 53/2014 tentang Perjanjian Kinerja",
        "UU No. 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan UU No. 9 Tahun 2015",
        "UU 24/2013 tentang Perubahan atas UU Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
        "Permendagri 86/2017 tentang Tata Cara Evaluasi Rancangan Perda tentang RPJPD dan RPJMD",
        "Permendagri Nomor 19 Tahun 2018 tentang peningkatan kualitas pelayanan administrasi kependudukan",
        "Permenpan 14/2017 tentang Pedoman Survey Kepuasan terhadap pelayanan publik yang dikembangkan menjadi 9 unsur",
        "Peraturan Bupati Nomor 12 Tahun 2021 tentang Pedoman Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
        "Perda Nomor 3 Tahun 2020 tentang Pengelolaan Keuangan Daerah",
        "UU Nomor 22 Tahun 1999 tentang Pemerintahan Daerah",
        "PP Nomor 105 Tahun 2000 tentang Pengelolaan dan Pertanggungjawaban Keuangan Daerah",
        "Peraturan Menteri Kesehatan Nomor 53 Tahun 2014 tentang Pelayanan Kesehatan Neonatal Esensial",
        "TAP MPR Nomor XI/MPR/1998 tentang Penyelenggara Negara yang Bersih dan Bebas KKN",
        "TAP MPR Nomor IX/MPR/1998 tentang Pencabutan Ketetapan Nomor II/MPR/1998",
    ],
)
def test_a_right_citation_and_an_unknown_regulation_are_no_findings(teks: str) -> None:
    assert jalankan(rujukan_benar, _isi(teks)) == []


@pytest.mark.parametrize(
    ("teks", "benar"),
    [
        (f"Peraturan Pemerintah RI Nomor 29 Tahun 2014 tentang {SAKIP}", "Peraturan Presiden Nomor 29 Tahun 2014"),
        (f"Permendagri Nomor 53 Tahun 2014 tentang {JUKNIS}", "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
        (f"PermenPANRB Nomor 53 Tahun 2015 tentang {JUKNIS}", "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
        (f"PermenPANRB Nomor 35 Tahun 2014 tentang {JUKNIS}", "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
        (f"PermenPANRB Nomor 88 Tahun 2021 tentang {JUKNIS}", "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
        ("UU Nomor 23 Tahun 2004 tentang Pemerintahan Daerah", "Undang-Undang Nomor 23 Tahun 2014"),
        ("UU Nomor 25 Tahun 2009 tentang Sistem Perencanaan Pembangunan Nasional", "Undang-Undang Nomor 25 Tahun 2004"),
        ("UU Nomor 25 Tahun 2009 tentang Rumah Sakit Umum Swasta", "Undang-Undang Nomor 25 Tahun 2009"),
        (
            "Dalam rangka TAP MPR IX/MPR/1998 dan UU 28/1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas"
            " dari Korupsi, Kolusi dan Nepotisme",
            "Ketetapan MPR Nomor XI/MPR/1998",
        ),
    ],
)
def test_a_citation_that_the_registry_disproves_names_the_right_one(teks: str, benar: str) -> None:
    temuan = satu(rujukan_benar, _isi("Dasar hukum", teks))
    assert temuan.tingkat is Tingkat.SALAH
    assert temuan.seharusnya is not None
    assert temuan.seharusnya.startswith(f"{benar} tentang ")
    assert sel(temuan) == ["DASAR HUKUM A2"]


def test_a_wrong_number_is_shown_wherever_it_stands_with_and_without_its_title() -> None:
    isi = _isi(f"PP 29/2014 tentang {SAKIP}", "lain", "PP Nomor 29 Tahun 2014 mewajibkan pelaporan")
    assert sel(satu(rujukan_benar, isi)) == ["DASAR HUKUM A1", "DASAR HUKUM A3"]


def test_a_wrong_title_is_shown_only_where_it_stands() -> None:
    isi = _isi("UU Nomor 25 Tahun 2009", "UU 25/2009 tentang Sistem Perencanaan Pembangunan Nasional")
    assert sel(satu(rujukan_benar, isi)) == ["DASAR HUKUM A2"]


def test_a_common_misprint_that_nothing_proves_is_only_to_be_looked_at() -> None:
    temuan = satu(rujukan_benar, _isi("Berdasarkan PP Nomor 29 Tahun 2014"))
    assert (temuan.tingkat, "Peraturan Presiden" in temuan.pesan) == (Tingkat.PERIKSA, True)


def test_a_long_title_with_another_number_and_year_is_worth_a_look() -> None:
    temuan = satu(rujukan_benar, _isi("PermenPANRB 7/2016 tentang Pedoman Evaluasi atas Implementasi SAKIP"))
    assert (temuan.tingkat, temuan.seharusnya) == (
        Tingkat.PERIKSA,
        f"Peraturan Menteri PANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi {SAKIP}",
    )


def test_an_offices_own_regulation_is_held_against_its_profile() -> None:
    milik = profil(peraturan=[{"jenis": "Perbup", "nomor": 64, "tahun": 2017, "tentang": SOTK}])
    assert jalankan(rujukan_benar, _isi(f"Peraturan Bupati Nomor 64 Tahun 2017 tentang {SOTK}"), milik) == []
    temuan = satu(rujukan_benar, _isi(f"Peraturan Bupati Nomor 46 Tahun 2017 tentang {SOTK}"), milik)
    assert (temuan.tingkat, temuan.seharusnya) == (
        Tingkat.SALAH,
        f"Peraturan Bupati Nomor 64 Tahun 2017 tentang {SOTK}",
    )


@pytest.mark.parametrize(
    ("teks", "pengganti"),
    [
        ("Evaluasi berpedoman pada PermenPANRB Nomor 12 Tahun 2015.", "Peraturan Menteri PANRB Nomor 88 Tahun 2021"),
        ("format menurut Permenpan 29/2010", "Peraturan Menteri PANRB Nomor 53 Tahun 2014"),
        ("SKM menurut Permenpan 16/2014", "Peraturan Menteri PANRB Nomor 14 Tahun 2017"),
        ("skala nilai Permendagri 54/2010", "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"),
        ("Permendagri 13 Tahun 2006", "Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020"),
    ],
)
def test_a_superseded_regulation_is_named_with_its_successor(teks: str, pengganti: str) -> None:
    temuan = satu(masih_berlaku, _isi(teks))
    assert (temuan.tingkat, temuan.seharusnya) == (Tingkat.PERIKSA, pengganti)
    assert f"sejak {pengganti[-4:]}" in temuan.pesan


@pytest.mark.parametrize(
    ("teks", "tahun"),
    [
        ("PermenPANRB 12/2015 sebagaimana telah dicabut dengan PermenPANRB 88/2021", 2024),
        ("PermenPANRB 88/2021 menggantikan PermenPANRB 12/2015", 2024),
        ("PermenPANRB 12/2015", 2020),
        ("PermenPANRB 53/2014; PermenPANRB 88/2021", 2024),
        ("Inpres Nomor 7 Tahun 1999", 2024),
        ("UU Nomor 23 Tahun 2006", 2024),
    ],
)
def test_one_in_force_in_its_year_or_said_to_be_replaced_is_silent(teks: str, tahun: int) -> None:
    assert jalankan(masih_berlaku, _isi(teks, tahun=tahun)) == []


def test_an_office_says_what_replaced_its_own_regulation_and_that_another_holds() -> None:
    isi = _isi("Perbup Nomor 5 Tahun 2018", "PermenPANRB 12/2015")
    milik = profil(
        peraturan=[
            {
                "jenis": "Peraturan Bupati",
                "nomor": "5",
                "tahun": 2018,
                "tentang": "IKU",
                "keadaan": "dicabut oleh Perbup Nomor 9 Tahun 2023",
            },
            {"jenis": "PermenPANRB", "nomor": "12", "tahun": 2015, "tentang": "Evaluasi AKIP", "keadaan": "berlaku"},
        ]
    )
    temuan = satu(masih_berlaku, isi, milik)
    assert (temuan.ditemukan, temuan.seharusnya) == (
        "Peraturan Bupati Nomor 5 Tahun 2018",
        "Perbup Nomor 9 Tahun 2023",
    )
    isi.tahun = 2022
    assert jalankan(masih_berlaku, isi, milik) == []


@pytest.mark.parametrize(
    "teks",
    [
        (f"Perbup Nomor 64 Tahun 2017 tentang {SOTK}", f"Peraturan Bupati No. 64 Tahun 2016 tentang {SOTK}"),
        ("Perbup Nomor 64 Tahun 2017", "Peraturan Bupati No. 64 Tahun 2016"),
        (f"Perbup Nomor 64 Tahun 2017 tentang {SOTK}", f"Perbup Nomor 46 Tahun 2017 tentang {SOTK}"),
        ("Perda 9/2016 tentang Pembentukan Perangkat Daerah", "Perda 9/2016 tentang Retribusi Jasa Umum Parkir"),
        ("PermenPANRB 53/2014", "PermenPANRB 53/2015"),
        ("PermenPANRB 53/2014", "PermenPANRB 35/2014"),
        ("PermenPANRB 53/2014", "Permendagri 53/2014"),
    ],
)
def test_one_regulation_in_two_ways_is_shown_with_both_places(teks: tuple[str, str]) -> None:
    temuan = satu(satu_penulisan_peraturan, _isi(*teks))
    assert temuan.tingkat is Tingkat.PERIKSA
    assert sel(temuan) == ["DASAR HUKUM A1", "DASAR HUKUM A2"]


@pytest.mark.parametrize(
    "teks",
    [
        ("Permenpan RB 53/2014", "PermenPANRB Nomor 53 Tahun 2014", "Peraturan Menteri PAN dan RB No. 53 Tahun 2014"),
        ("UU 23/2006", "UU 23/2014", "PP 8/2006", "PP 8/2008", "UU 25/2004", "UU 25/2009"),
        ("Perda 5/2016 tentang Pembentukan Perangkat Daerah", "Perda 5/2021 tentang RPJMD Tahun 2021-2026"),
        ("Perda 9/2016 sebagaimana telah diubah dengan Perda 9/2019",),
        ("PP 12/2017", "Permendagri 12 Tahun 2017 tentang Pedoman Pembentukan Cabang Dinas", "Perbup 12/2017"),
        ("PermenPANRB 53/2014", "PermenPANRB 35/2014 tentang Pedoman Penyusunan Standar Operasional Layanan"),
        ("Perda Kabupaten Contoh Nomor 9 Tahun 2016", "Perda Provinsi Lain Nomor 9 Tahun 2017"),
        ("Perda 5/2016 tentang Perangkat Daerah Kabupaten", "Perda 7/2022 tentang Perangkat Daerah Kabupaten"),
        ("Perbup 64/2017 tentang SOTK", f"Perbup 64/2017 tentang {SOTK}"),
        ("Perda 1/2024 tentang APBD Tahun Anggaran 2024", "Perda 7/2024 tentang APBD Tahun Anggaran 2025"),
    ],
)
def test_spellings_and_different_regulations_are_not_two_ways_of_one(teks: tuple[str, ...]) -> None:
    assert jalankan(satu_penulisan_peraturan, _isi(*teks)) == []


def test_what_is_proven_wrong_is_not_reported_a_second_time() -> None:
    isi = _isi(f"PermenPANRB 53/2014 tentang {JUKNIS}", f"PermenPANRB 53/2015 tentang {JUKNIS}")
    assert [t.kode for aturan in RULES for t in jalankan(aturan, isi)] == ["REG001"]


def test_a_legal_block_over_several_cells_is_one_citation() -> None:
    blok = ["Lampiran", ":", "Peraturan Bupati Contoh", "Nomor", ": ", "64 Tahun 2016", "Nilai 9 Tahun 2017"]
    assert [t for t, _ in gabung_blok((t, i) for i, t in enumerate(blok))][5] == (
        "Peraturan Bupati Contoh Nomor 64 Tahun 2016"
    )
    isi = _isi(*blok, f"Perbup 64/2017 tentang {SOTK}")
    assert sel(satu(satu_penulisan_peraturan, isi)) == ["DASAR HUKUM A6", "DASAR HUKUM A8"]


def test_the_registry_is_consistent_with_itself() -> None:
    daftar = daftar_peraturan()
    assert all(kunci == satu.kunci for kunci, satu in daftar.items())
    assert all(benar in daftar and keliru not in daftar for keliru, benar in KELIRU_LAZIM.items())
    for satu_ini in daftar.values():
        assert (satu_ini.keadaan in (Keadaan.DICABUT, Keadaan.DIUBAH)) == bool(satu_ini.oleh)
        teks = [(satu_ini.lengkap, 1), (f"Sesuai {satu_ini.lengkap}.", 2)]
        semua = [k for k in kumpulkan(teks) if k.kunci == satu_ini.kunci]
        assert len(semua) == 2, satu_ini.lengkap
        assert salah_kutip(semua, daftar) == []
    semua = kumpulkan((satu_ini.lengkap, urut) for urut, satu_ini in enumerate(daftar.values()))
    assert salah_kutip(semua, daftar) == []
    assert dua_cara(semua, daftar) == []
    usang = {p.ditemukan for p in tidak_berlaku(semua, daftar, 2024)}
    assert usang == {satu_ini.sebutan for satu_ini in daftar.values() if satu_ini.keadaan is Keadaan.DICABUT}


def _buku(folder: Path, *dasar: str, milik: Profil | None = None) -> list[Finding]:
    berkas = tulis(
        folder / "buku.xlsx",
        Capaian=[
            ["Capaian Kinerja Tahun 2024"],
            ["No", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian"],
            [1, "Persentase akta kelahiran", "%", "90", "90", "100,00"],
        ],
        Dasar=[["DASAR HUKUM"], *([satu] for satu in dasar)],
    )
    isi = baca_buku(berkas)
    milik = milik or Profil()
    return [t for t in periksa(isi, hitung(isi, milik), milik) if t.kode.startswith("REG")]


def test_a_workbook_with_a_list_of_regulations_is_checked_end_to_end(tmp_path: Path) -> None:
    temuan = _buku(
        tmp_path,
        "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
        f"2. Peraturan Pemerintah Nomor 29 Tahun 2014 tentang {SAKIP};",
        "3. Peraturan Menteri PANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi SAKIP;",
        f"4. Peraturan Bupati Nomor 64 Tahun 2017 tentang {SOTK};",
        "Tugas menurut Peraturan Bupati No. 64 Tahun 2016.",
    )
    assert [(t.kode, t.tingkat.value, sel(t)) for t in temuan] == [
        ("REG001", "salah", ["Dasar A3"]),
        ("REG002", "periksa", ["Dasar A4"]),
        ("REG003", "periksa", ["Dasar A5", "Dasar A6"]),
    ]
    assert temuan[0].kunci == "REG001:peraturan pemerintah 29/2014"


def test_a_consistent_list_of_regulations_has_no_findings(tmp_path: Path) -> None:
    assert (
        _buku(
            tmp_path,
            "1. UU No. 23 Tahun 2014 tentang Pemerintahan Daerah; 2. PP No. 18 Tahun 2016 tentang Perangkat Daerah",
            f"3. Perpres 29/2014 tentang {SAKIP}",
            f"4. PermenPAN-RB No. 53 Tahun 2014 tentang {JUKNIS}",
            "5. Perda Kabupaten Contoh Nomor 9 Tahun 2016 tentang Pembentukan Perangkat Daerah",
            f"6. Perbup Nomor 64 Tahun 2017 tentang {SOTK}",
            "Perbup No. 64/2017",
        )
        == []
    )


def test_a_profile_with_its_own_regulations_is_read_from_its_file(tmp_path: Path) -> None:
    from lkjip_desktop.profiles.berkas import muat

    berkas = tmp_path / "profil.json"
    isi = [{"jenis": "Perda", "nomor": "9", "tahun": 2016, "tentang": "Pembentukan Perangkat Daerah"}]
    berkas.write_text(json.dumps({"versi": 1, "peraturan": isi}), encoding="utf-8")
    milik = muat(berkas)
    salah = "Perda Nomor 9 Tahun 2017 tentang Pembentukan Perangkat Daerah"
    (temuan,) = _buku(tmp_path, salah, milik=milik)
    assert (temuan.kode, temuan.seharusnya) == (
        "REG001",
        "Peraturan Daerah Nomor 9 Tahun 2016 tentang Pembentukan Perangkat Daerah",
    )
