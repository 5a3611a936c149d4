"""What a plan says beside its figures: the heading above grouped indikator, where a program's money comes from."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.grid import Cell, Grid, Sheet
from lkjip_desktop.domain.laporan import JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca


def dibaca(nama: str, *baris: tuple[str, ...]) -> Laporan:
    sel = {(b, k): Cell(teks, teks) for b, isi in enumerate(baris, 1) for k, teks in enumerate(isi, 1) if teks}
    return baca(Grid(Path("buku.xlsx"), [Sheet(nama, sel)]), Profil())


RKT = (
    ("RENCANA KINERJA TAHUNAN TAHUN 2024",),
    ("No", "Sasaran Strategis", "Indikator Kinerja", "Target"),
    ("1", "Meningkatnya layanan kantor", "Persentase layanan perkantoran", "100%"),
    ("2", "Meningkatnya kepemilikan dokumen", "Rasio Kepemilikan Dokumen :", ""),
    ("", "", "1. Kepemilikan KTP", "92%"),
    ("", "", "2. Kepemilikan Akta Kelahiran", "98%"),
    ("3", "Meningkatnya kepuasan masyarakat", "Nilai survei kepuasan", "85"),
)


def test_indikator_keep_the_heading_that_groups_them_under_their_sasaran() -> None:
    sebutan = [s for i in dibaca("RKT", *RKT).indikator for s in i.disebut_di(JenisLembar.RKT)]
    assert {s.nama: s.kelompok for s in sebutan} == {
        "Persentase layanan perkantoran": None,
        "Kepemilikan KTP": "Rasio Kepemilikan Dokumen",
        "Kepemilikan Akta Kelahiran": "Rasio Kepemilikan Dokumen",
        "Nilai survei kepuasan": None,
    }


def test_a_program_keeps_where_its_money_comes_from() -> None:
    laporan = dibaca(
        "PK",
        ("PERJANJIAN KINERJA TAHUN 2024",),
        ("No", "Program", "Anggaran", "Keterangan"),
        ("1", "Program Pelayanan", "Rp1.000.000", "APBD"),
        ("2", "Program Penunjang", "Rp2.000.000", ""),
    )
    sebutan = [s for p in laporan.program for s in p.sebutan]
    assert [(s.nama, s.keterangan) for s in sebutan] == [("Program Pelayanan", "APBD"), ("Program Penunjang", None)]
