from __future__ import annotations

import struct
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas, buka
from tests.readers.grid import pembangun_biner as biner
from tests.readers.grid.pembangun import simpan

DIV0 = b"\x02\0\x07\0\0\0\xff\xff"


def lembar(folder: Path, isi: bytes, nama: str = "buku.xls") -> Sheet:
    return buka(simpan(folder, isi, nama))["Data"]


def galat(folder: Path, isi: bytes) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        buka(simpan(folder, isi, "buku.xls"))
    return str(tangkap.value)


def test_an_xls_shows_its_figures_in_their_formats(tmp_path: Path) -> None:
    isi = biner.buku_xls(
        biner.teks(0, 0, "Indikator"), biner.angka(0, 1, 0.9201, 1), biner.angka(0, 2, 110.14), format_=["0.00%"]
    )
    data = lembar(tmp_path, isi)
    assert [data[1, kolom].teks for kolom in (1, 2, 3)] == ["Indikator", "92,01%", "110,14"]
    assert [data[1, kolom].nilai for kolom in (2, 3)] == [Decimal("0.9201"), Decimal("110.14")]
    assert data[1, 2].format == "0.00%"


def test_a_double_of_an_xls_keeps_fifteen_figures(tmp_path: Path) -> None:
    assert lembar(tmp_path, biner.buku_xls(biner.angka(0, 0, 110.14000000000001)))[1, 1].nilai == Decimal("110.14")
    assert lembar(tmp_path, biner.buku_xls(biner.angka(0, 0, 0.1 + 0.2)))[1, 1].nilai == Decimal("0.3")


def test_errors_of_an_xls_are_no_empty_cells(tmp_path: Path) -> None:
    data = lembar(tmp_path, biner.buku_xls(biner.galat(0, 0, 0x2A), biner.rumus(1, 0, DIV0)))
    assert [data[baris, 1].galat for baris in (1, 2)] == ["#N/A", "#DIV/0!"]


def test_an_xls_keeps_merges_and_what_is_hidden(tmp_path: Path) -> None:
    isi = (
        biner.angka(4, 4, 1),
        biner.gabungan((3, 4, 0, 1)),
        biner.baris_tersembunyi(1),
        biner.kolom_tersembunyi(2, 3),
    )
    data = lembar(tmp_path, biner.buku_xls(*isi))
    assert data.gabungan == (CellRange(4, 1, 5, 2),)
    assert data.baris_tersembunyi == {2}
    assert data.kolom_tersembunyi == {3, 4}


def test_hidden_sheets_of_an_xls_are_known(tmp_path: Path) -> None:
    buku = biner.bungkus(biner.arus_xls([("Data", 0, b""), ("rekap", 1, b""), ("sandi", 2, b"")]))
    keadaan = [satu.keadaan for satu in buka(simpan(tmp_path, buku)).lembar]
    assert keadaan == [KeadaanLembar.TAMPAK, KeadaanLembar.TERSEMBUNYI, KeadaanLembar.SANGAT_TERSEMBUNYI]


def test_formulas_that_cannot_be_read_are_said_once(tmp_path: Path) -> None:
    grid = buka(simpan(tmp_path, biner.buku_xls(*(biner.rumus(b, 0, struct.pack("<d", 3.5)) for b in range(9)))))
    assert grid["Data"][1, 1].nilai == Decimal("3.5")
    assert [satu[:40] for satu in grid.peringatan] == ["Rumus pada berkas .xls tidak terbaca; ya"]
    assert buka(simpan(tmp_path, biner.buku_xls(biner.angka(0, 0, 1)))).peringatan == []


def test_values_stand_where_they_stand_though_the_first_rows_and_columns_are_empty(tmp_path: Path) -> None:
    for isi in (biner.buku_xls(biner.angka(8, 5, 7)), biner.buku_xlsb(biner.baris12(8), biner.angka12(5, 7))):
        assert list(lembar(tmp_path, isi).sel) == [(9, 6)]


def test_an_encrypted_xls_gets_the_sentence_on_passwords(tmp_path: Path) -> None:
    buku = biner.buku_xls(biner.angka(0, 0, 1), umum=biner.rekaman(0x002F, b"\0" * 6))
    assert galat(tmp_path, buku) == "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."


def test_a_size_that_an_xls_only_claims_costs_nothing(tmp_path: Path) -> None:
    banyak = [(f"L{urut}", 0, biner.ukuran(65_536, 256) + biner.angka(0, 0, 1)) for urut in range(50)]
    grid = buka(simpan(tmp_path, biner.bungkus(biner.arus_xls(banyak))))
    assert {len(satu.sel) for satu in grid.lembar} == {1}


def test_an_xls_within_the_mini_stream_is_read_too(tmp_path: Path) -> None:
    """Where the program that wrote it put a short stream into sectors of 64 bytes."""
    isi = biner.bungkus_mini(biner.arus_xls([("Data", 0, biner.ukuran(9, 9) + biner.angka(0, 0, 7))]))
    assert lembar(tmp_path, isi)[1, 1].teks == "7"


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (biner.buku_xls(biner.angka(0, 0, 1), biner.angka(65_535, 255, 1)), "Kertas kerja terlalu besar (sel yang"),
        (biner.buku_xls(biner.rekaman(0x00E5, b"\xff\xff")), "Berkas rusak"),
        (biner.buku_xls(biner.rekaman(0x0203, b"\0")), "Berkas rusak"),
        (biner.bungkus(b"\0" * 9, "Workbook"), "Berkas rusak"),
        (biner.buku_xls()[:1700], "Berkas rusak"),
    ],
)
def test_a_hostile_or_damaged_xls_gets_one_sentence(tmp_path: Path, isi: bytes, kalimat: str) -> None:
    assert galat(tmp_path, isi).startswith(kalimat)


def test_a_chain_of_sectors_without_end_is_damage(tmp_path: Path) -> None:
    isi = bytearray(biner.buku_xls(biner.angka(0, 0, 1)))
    struct.pack_into("<I", isi, 512 + 4 * 3, 2)  # the stream's second sector leads back to its first
    assert galat(tmp_path, bytes(isi)).startswith("Berkas rusak")


def test_more_cells_than_are_bearable_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "SEL_LAMA", 2)
    isi = [biner.angka(baris, 0, 1) for baris in range(3)]
    assert galat(tmp_path, biner.buku_xls(*isi)).startswith("Kertas kerja terlalu besar")
    assert len(lembar(tmp_path, biner.buku_xls(*isi[:2])).sel) == 2


def test_an_xls_larger_than_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "BERKAS_LAMA", 1000)
    assert galat(tmp_path, biner.buku_xls()).startswith("Kertas kerja terlalu besar")


def test_an_xlsb_is_read_with_formats_merges_errors_and_hidden_rows(tmp_path: Path) -> None:
    sel = (
        biner.baris12(0),
        biner.sel_teks12(0, "Capaian"),
        biner.angka12(1, 0.9201, 1),
        biner.baris12(1, tersembunyi=True),
        biner.galat12(1, 0x07),
    )
    gabung = biner.rekaman12(177, b"\1\0\0\0") + biner.rekaman12(176, struct.pack("<4I", 2, 3, 0, 1))
    data = lembar(tmp_path, biner.buku_xlsb(*sel, ekor=gabung + biner.rekaman12(178), format_=["0.00%"]))
    assert [data[1, kolom].teks for kolom in (1, 2)] == ["Capaian", "92,01%"]
    assert data[2, 2].galat == "#DIV/0!"
    assert data.gabungan == (CellRange(3, 1, 4, 2),)
    assert data.baris_tersembunyi == {2}


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (biner.buku_xlsb(depan=biner.ukuran12(2_000_000, 3)), "Isi berkas tidak wajar (ukuran lembar"),
        (
            biner.buku_xlsb(biner.baris12(0), biner.angka12(0, 1), biner.baris12(1_048_575), biner.angka12(16_383, 1)),
            "Kertas kerja terlalu besar (sel yang",
        ),
        (biner.buku_xlsb(biner.rekaman12(0, b"\0")), "Berkas rusak"),
    ],
)
def test_a_hostile_or_damaged_xlsb_gets_one_sentence(tmp_path: Path, isi: bytes, kalimat: str) -> None:
    assert galat(tmp_path, isi).startswith(kalimat)
