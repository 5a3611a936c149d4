from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.readers.grid import batas, buka
from tests.readers.grid.pembangun import simpan


def lembar(folder: Path, isi: str | bytes, nama: str = "LRA 2024.csv") -> Sheet:
    (satu,) = buka(simpan(folder, isi.encode() if isinstance(isi, str) else isi, nama)).lembar
    return satu


def galat(folder: Path, isi: str) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        lembar(folder, isi)
    return str(tangkap.value)


@pytest.mark.parametrize("pemisah", [";", ",", "\t", "|"])
def test_the_separator_is_told_by_the_rows(tmp_path: Path, pemisah: str) -> None:
    data = lembar(tmp_path, f"No{pemisah}Target\n1{pemisah}85\n2{pemisah}90\n")
    assert {tempat: sel.teks for tempat, sel in data.sel.items()} == {
        (1, 1): "No",
        (1, 2): "Target",
        (2, 1): "1",
        (2, 2): "85",
        (3, 1): "2",
        (3, 2): "90",
    }
    assert data.nama == "LRA 2024"


def test_decimal_commas_do_not_part_fields(tmp_path: Path) -> None:
    data = lembar(tmp_path, "Target;Realisasi\n85,5;86,25\n90,1;91,7\n")
    assert [data[2, kolom].nilai for kolom in (1, 2)] == ["85,5", "86,25"]


def test_titles_without_separator_above_the_table_are_rows(tmp_path: Path) -> None:
    data = lembar(tmp_path, "LAPORAN REALISASI\nDinas A, Kabupaten B\nNo;Uraian\n1;x\n2;y\n3;z\n")
    assert data[2, 1].teks == "Dinas A, Kabupaten B"
    assert data[4, 2].teks == "x"


def test_quoted_fields_keep_separators_quotes_and_lines(tmp_path: Path) -> None:
    data = lembar(tmp_path, '"a;b";"kata ""kutip"""\r\n"dua\nbaris";x\r\n')
    assert [data[1, 1].teks, data[1, 2].teks, data[2, 1].teks] == ["a;b", 'kata "kutip"', "dua\nbaris"]


def test_the_separator_that_excel_writes_in_the_first_line_counts(tmp_path: Path) -> None:
    assert lembar(tmp_path, "sep=|\na|b\n").sel.keys() == {(1, 1), (1, 2)}


@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_encoding_of_windows_is_read(tmp_path: Path, sandi: str) -> None:
    data = lembar(tmp_path, "Uraian;Nilai\nCafé – ±;1\n".encode(sandi), "buku.xls")
    assert data[2, 1].teks == "Café – ±"


@pytest.mark.parametrize(
    "isi", ["satu kalimat saja", "baris\nlain\nlagi\n", "a;b;c", "\x00\x01;\n\x02;\n", "%PDF-1.4 \x01;\n;\n"]
)
def test_what_is_no_table_is_no_csv(tmp_path: Path, isi: str) -> None:
    assert galat(tmp_path, isi).startswith("Berkas ini bukan kertas kerja.")


def test_a_quote_without_end_gets_a_sentence(tmp_path: Path) -> None:
    assert galat(tmp_path, 'a;b\nc;d\n"' + "x;y\n" * 50_000).startswith("Isi CSV rusak")


def test_more_than_is_bearable_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "SEL_LAMA", 3)
    assert galat(tmp_path, "a;b\nc;d\n").startswith("Kertas kerja terlalu besar")
    monkeypatch.setattr(batas, "BERKAS_TEKS", 3)
    assert galat(tmp_path, "a;b\nc;d\n").startswith("Kertas kerja terlalu besar")
