"""Plans and their forms: what a document lists, as it words it, with the figures used everywhere."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bab2 import dokumen
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.lampiran.penetapan import penetapan
from lkjip_desktop.report.lampiran.perjanjian import perjanjian
from lkjip_desktop.report.lampiran.rkt import rkt
from tests.report.rencana import berprogram, dua_dokumen, hasil_indikator, sebut

RKT, PK, PENETAPAN = JenisLembar.RKT, JenisLembar.PERJANJIAN, JenisLembar.PENETAPAN


def isi(bahan: Bahan, *bidang: str) -> list[tuple[str, ...]]:
    return [tuple(rekaman.isi[satu] for satu in bidang) for rekaman in rkt(bahan).tabel["rkt"].rekaman]


def test_a_document_lists_its_own_indikator_in_its_own_order_and_words() -> None:
    bahan = dua_dokumen(
        (hasil_indikator("Rasio KTP"), [sebut("Kepemilikan KTP", RKT, 9), sebut("Rasio KTP", PENETAPAN, 4)]),
        (hasil_indikator("Nilai Survei"), [sebut("Nilai Survey", RKT, 8)]),
    )
    assert [satu.nama for satu in rencana.indikator(bahan, RKT)] == ["Nilai Survey", "Kepemilikan KTP"]
    assert [satu.nama for satu in rencana.indikator(bahan, PENETAPAN)] == ["Rasio KTP"]
    assert rencana.indikator(bahan, PK) == []


def test_the_edition_after_a_perubahan_replaces_the_first() -> None:
    bahan = dua_dokumen(
        (hasil_indikator("A"), [sebut("A murni", PK, 5), sebut("A perubahan", PK, 5, "PK PERUBAHAN")]),
        (hasil_indikator("B"), [sebut("B", PK, 6)]),
    )
    assert [satu.nama for satu in rencana.indikator(bahan, PK)] == ["A perubahan"]


def test_indikator_that_are_planned_but_not_measured_are_listed_too() -> None:
    bahan = dua_dokumen((hasil_indikator("Rencana", realisasi=None, capaian=None), [sebut("Rencana", RKT, 5)]))
    bahan.laporan.indikator[0].kemunculan.clear()
    assert isi(bahan, "nama", "target") == [("Rencana", "92%")]


def test_the_rkt_groups_indikator_under_a_heading_without_target() -> None:
    dalam = {"sasaran": "Sasaran dua", "kelompok": "Rasio Dokumen"}
    bahan = dua_dokumen(
        (hasil_indikator("A"), [sebut("A", RKT, 5, sasaran="Sasaran satu")]),
        (hasil_indikator("B"), [sebut("B", RKT, 7, **dalam)]),
        (hasil_indikator("C", "1", satuan="Hari"), [sebut("C", RKT, 8, **dalam)]),
        (hasil_indikator("D", "85", satuan="Nilai"), [sebut("D", RKT, 9, sasaran="Sasaran dua")]),
    )
    assert isi(bahan, "no", "sasaran", "nama", "target") == [
        ("1", "Sasaran satu", "A", "92%"),
        ("2", "Sasaran dua", "Rasio Dokumen:", ""),
        ("2", "Sasaran dua", "1. B", "92%"),
        ("2", "Sasaran dua", "2. C", "1 Hari"),
        ("2", "Sasaran dua", "D", "85"),
    ]


def test_a_compound_target_stands_on_a_line_a_part_with_its_units() -> None:
    bahan = dua_dokumen((hasil_indikator("Kerja Sama", "20 Data; 10 Akses", satuan=None), [sebut("K", RKT, 5)]))
    assert isi(bahan, "target") == [("20 Data\n10 Akses",)]


def test_the_pk_has_units_of_their_own_and_numbers_its_sasaran() -> None:
    bahan = dua_dokumen(
        (hasil_indikator("A"), [sebut("A", PK, 5, sasaran="Satu")]),
        (hasil_indikator("B"), [sebut("B", PK, 6, sasaran="Satu")]),
        (hasil_indikator("C", "BB", satuan="Predikat"), [sebut("C", PK, 7, sasaran="Dua")]),
    )
    tabel = perjanjian(bahan).tabel["pk"]
    assert [(r.isi["no"], r.isi["satuan"], r.isi["target"]) for r in tabel.rekaman] == [
        ("1", "%", "92"), ("1", "%", "92"), ("2", "Predikat", "BB")
    ]  # fmt: skip
    assert tabel.gabung == ("no", "sasaran")


def test_a_target_whose_sources_disagree_is_marked_in_every_plan() -> None:
    bahan = dua_dokumen((hasil_indikator("A"), [sebut("A", PENETAPAN, 5), sebut("A", PK, 5)]))
    bahan.hasil.fakta.append(
        Fakta(
            kunci="f", subjek="a", nama_subjek="A", jenis=JenisFakta.TARGET, tahun=2024, kejadian=[], bentrok=True,
            dasar=DasarPilihan.TERBUKA,
        )
    )  # fmt: skip
    assert penetapan(bahan).tabel["tapkin"].rekaman[0].isi["target"] == "92% (perlu dicocokkan)"
    assert perjanjian(bahan).tabel["pk"].rekaman[0].isi["target"] == "92 (perlu dicocokkan)"


def test_programs_are_named_as_the_document_does_with_the_amount_used_everywhere() -> None:
    pk = JenisLembar.PROGRAM
    bahan = berprogram(
        ("Pelayanan", "1000", [sebut("Program Pelayanan", pk, 9, keterangan="APBD")]),
        ("Penunjang", "2500", [sebut("Program Penunjang", pk, 8, keterangan="APBD")]),
        ("Lain", "5", [sebut("Lain", JenisLembar.ANGGARAN, 9)]),
        total="3505",
    )
    satu = perjanjian(bahan)
    assert [list(r.isi.values())[:4] for r in satu.tabel["pkprog"].rekaman] == [
        ["1", "Program Penunjang", "2.500", "APBD"],
        ["2", "Program Pelayanan", "1.000", "APBD"],
    ]
    assert (satu.nilai["pkjumlah.anggaran"], satu.nilai["pkjumlah.keterangan"]) == ("3.505", "APBD")


def test_the_totals_keterangan_is_open_where_programs_are_paid_from_several_sources() -> None:
    sumber = JenisLembar.PROGRAM_RKT
    bahan = berprogram(
        ("A", "1", [sebut("A", sumber, 5, keterangan="APBD")]), ("B", "1", [sebut("B", sumber, 6, keterangan="BLUD")])
    )
    assert rkt(bahan).nilai["rktjumlah.keterangan"] == "–"


def test_a_plan_without_its_sheet_shows_the_gap_instead_of_a_table() -> None:
    ada = dokumen(dua_dokumen((hasil_indikator("A"), [sebut("A", RKT, 5)]))).nilai
    sakelar = ("bila.rkt", "bila.formrkt", "bila.tanparkt", "bila.pk", "bila.formpk", "bila.tanpapk", "bila.pkprog")
    assert [ada[kunci] for kunci in sakelar] == ["ya", "ya", "", "", "", "ya", ""]
    assert ada["kalimat.rkt.pembuka"].endswith("tahun 2024 memuat satu indikator kinerja.")
    assert ada["kalimat.pk.pembuka"].startswith("Perlu Diisi: Perjanjian Kinerja tahun 2024")
    assert ada["kalimat.pkprog.pembuka"].startswith("Perlu Diisi: program dan anggaran")


def test_an_office_with_a_perjanjian_kinerja_lacks_no_penetapan_kinerja() -> None:
    nilai = dokumen(dua_dokumen((hasil_indikator("A"), [sebut("A", PK, 5)]))).nilai
    assert nilai["bila.tapkin"] == ""
    assert nilai["kalimat.tapkin.pembuka"].endswith("tahun 2024 dituangkan dalam Perjanjian Kinerja pada Lampiran 3.")
