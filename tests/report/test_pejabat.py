from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import Pejabat
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.pejabat import pimpinan, tanda_tangan
from tests.report.kantor import hasil, laporan, pejabat

NIP = "19800517 199912 1 003"
NIP_LAIN = "19800517 200312 1 003"


def ttd(*orang: Pejabat, **kantor: str | None) -> dict[str, str]:
    return tanda_tangan(Bahan(laporan(pejabat=orang, **kantor), hasil())).nilai  # type: ignore[arg-type]  # only names


@pytest.mark.parametrize(
    ("nama", "daerah", "harapan"),
    [
        ("Dinas Kesehatan", "Kabupaten Pati", "KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
        ("BADAN KEPEGAWAIAN DAERAH", "KOTA TEGAL", "KEPALA BADAN KEPEGAWAIAN DAERAH\nKOTA TEGAL"),
        ("RSUD Sekayu", "Kabupaten Musi Banyuasin", "DIREKTUR RSUD SEKAYU\nKABUPATEN MUSI BANYUASIN"),
        ("Kecamatan Lais", "Kabupaten Musi Banyuasin", "CAMAT LAIS\nKABUPATEN MUSI BANYUASIN"),
        ("Kelurahan Serasan Jaya", "Kota Lubuklinggau", "LURAH SERASAN JAYA\nKOTA LUBUKLINGGAU"),
        ("Inspektorat", "Kabupaten Pati", "INSPEKTUR\nKABUPATEN PATI"),
        ("Inspektorat Daerah", "Kabupaten Pati", "INSPEKTUR DAERAH\nKABUPATEN PATI"),
        ("Sekretariat DPRD", "Kota Tegal", "SEKRETARIS DPRD\nKOTA TEGAL"),
        ("Dinas Kesehatan Kabupaten Pati", "Kabupaten Pati", "KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
    ],
)
def test_the_head_is_called_as_the_kind_of_office_has_it(nama: str, daerah: str, harapan: str) -> None:
    assert ttd(nama=nama, daerah=daerah)["ttd.jabatan"] == harapan


@pytest.mark.parametrize(
    ("jabatan", "harapan"),
    [
        ("Kepala Dinas", "KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
        ("Plt. Kepala Dinas", "Plt. KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
        ("PLH KEPALA DINAS KESEHATAN KABUPATEN PATI", "Plh. KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
        ("PJ. KEPALA DINAS KESEHATAN", "Pj. KEPALA DINAS KESEHATAN\nKABUPATEN PATI"),
        ("Sekretaris selaku Pelaksana", "SEKRETARIS SELAKU PELAKSANA"),
    ],
)
def test_an_acting_head_keeps_the_prefix(jabatan: str, harapan: str) -> None:
    orang = pejabat("A", ("A", NIP, jabatan, None))
    assert ttd(orang, nama="Dinas Kesehatan", daerah="Kabupaten Pati")["ttd.jabatan"] == harapan


def test_the_most_frequent_spelling_of_the_name_is_printed() -> None:
    orang = pejabat(
        "SITI, S.STP, .M.Si",
        ("SITI, S.STP, .M.Si", NIP, "Kepala Dinas", "Pembina"),
        ("SITI, S.STP.,M.Si", NIP, "KEPALA DINAS", "PEMBINA"),
        ("SITI, S.STP.,M.Si", NIP, "KEPALA DINAS", "PEMBINA"),
    )
    isi = ttd(orang)
    assert (isi["ttd.nama"], isi["ttd.pangkat"]) == ("SITI, S.STP.,M.Si", "Pembina")


def test_a_nip_is_printed_in_its_usual_groups() -> None:
    orang = pejabat("A", ("A", "NIP.198005171999121003", "Kepala Dinas", None), ("A", f"NIP. {NIP}", None, None))
    assert ttd(orang)["ttd.nip"] == f"NIP. {NIP}"


def test_two_well_formed_nip_of_one_person_are_never_decided() -> None:
    orang = pejabat("A", ("A", NIP, "Kepala Dinas", None), ("A", NIP_LAIN, None, None), ("A", NIP, None, None))
    assert ttd(orang)["ttd.nip"] == f"Perlu Diisi: NIP (tertulis dalam dua versi: {NIP} dan {NIP_LAIN})."


def test_the_nip_that_the_office_chose_is_printed() -> None:
    orang = pejabat("A", ("A", NIP, "Kepala Dinas", None), ("A", NIP_LAIN, None, None))
    bahan = Bahan(laporan(pejabat=[orang]), hasil(), pilihan={"nip:a": NIP_LAIN.replace(" ", "")})
    assert tanda_tangan(bahan).nilai["ttd.nip"] == f"NIP. {NIP_LAIN}"


def test_a_nip_that_is_too_short_does_not_stand_against_a_whole_one() -> None:
    orang = pejabat("A", ("A", NIP, "Kepala Dinas", None), ("A", NIP[:-1], None, None))
    assert ttd(orang)["ttd.nip"] == f"NIP. {NIP}"


def test_a_person_without_nip_gets_no_nip_line() -> None:
    assert ttd(pejabat("H. BUDI", ("H. BUDI", None, "Direktur", None)))["ttd.nip"] == ""


def test_without_any_official_everything_is_still_to_be_filled() -> None:
    isi = ttd()
    assert isi["ttd.nama"] == "Perlu Diisi: nama pejabat penanda tangan."
    assert all(isi[f"ttd.{bagian}"].startswith("Perlu Diisi") for bagian in ("nama", "pangkat", "nip"))


def test_the_head_signs_not_the_bupati_nor_a_division() -> None:
    bupati = pejabat("BUPATI A", *[("BUPATI A", None, "Bupati Pati", None)] * 5)
    bidang = pejabat("BIDANG", *[("BIDANG", NIP, "Kepala Bidang Data", None)] * 5)
    kepala = pejabat("KEPALA", ("KEPALA", NIP, "Plt. Kepala Dinas Kesehatan", None))
    assert pimpinan([bupati, bidang, kepala]) is kepala


def test_place_and_date_stand_together() -> None:
    assert ttd()["ttd.tempat_tanggal"] == "Sekayu, Januari 2025"
