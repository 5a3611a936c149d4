from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_STORED

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas, berkas, buka
from tests.readers.grid.pembangun import bagian_dasar, kemas, lembar_xml, simpan

CFB = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 504
ISI = kemas(bagian_dasar(lembar_xml('<row r="1"><c r="A1"><v>7</v></c></row>')))


def utf16(nama: str) -> bytes:
    return nama.encode("utf-16-le") + b"\0\0"


def galat(tempat: Path) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        buka(tempat)
    return str(tangkap.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert galat(tmp_path / "tidak ada.xlsx").startswith("Berkas tidak ditemukan: ")
    assert "tidak ada.xlsx" in galat(tmp_path / "tidak ada.xlsx")


def test_a_path_through_a_file_is_missing_too(tmp_path: Path) -> None:
    assert "tidak ditemukan" in galat(simpan(tmp_path, ISI) / "buku.xlsx")


def test_a_folder_is_no_workbook(tmp_path: Path) -> None:
    folder = tmp_path / "LKjIP.xlsx"
    folder.mkdir()
    assert galat(folder) == "LKjIP.xlsx adalah folder. Pilih satu berkas kertas kerja."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.xlsx")
    assert "bukan berkas biasa" in galat(tmp_path / "pipa.xlsx")


def test_a_name_that_no_file_can_have_gets_a_sentence(tmp_path: Path) -> None:
    assert "tidak dapat dibaca" in galat(tmp_path / "nol\0.xlsx")


@pytest.mark.parametrize(
    ("nama", "isi", "kalimat"),
    [
        ("kosong.xlsx", b"", "Berkas kosong. Salin ulang dari sumbernya, lalu coba lagi."),
        ("~$buku.xlsx", b"\x04Budi", "Berkas ini hanya penanda bahwa kertas kerja sedang dibuka."),
        ("buku.gsheet", b'{"url": ""}', "Berkas .gsheet hanya pintasan ke Google Sheets."),
        ("buku.csv", b"a;b;c", "Berkas ini bukan kertas kerja Excel."),
        ("buku.xlsx", b"PK", "Berkas ini bukan kertas kerja Excel."),
        ("buku.xls", b"\xef\xbb\xbf\r\n<HTML><table>", "Berkas ini halaman web atau XML"),
        ("buku.xls", b'<?xml version="1.0"?><Workbook/>', "Berkas ini halaman web atau XML"),
        ("buku.xls", CFB + utf16("Workbook"), "Berkas .xls belum dapat dibaca; simpan sebagai .xlsx lalu coba lagi."),
        ("buku.xlsx", CFB + utf16("Book"), "Berkas .xls belum dapat dibaca"),
        ("buku.xls", b"\x09\x04\x06\x00" + b"\0" * 40, "Berkas .xls belum dapat dibaca"),
        (
            "buku.xlsx",
            CFB + utf16("EncryptedPackage") + utf16("EncryptionInfo"),
            "Berkas dilindungi kata sandi. Simpan",
        ),
        ("surat.doc", CFB + utf16("WordDocument"), "Berkas ini bukan kertas kerja Excel."),
    ],
)
def test_what_is_no_xlsx_gets_its_own_sentence(tmp_path: Path, nama: str, isi: bytes, kalimat: str) -> None:
    assert galat(simpan(tmp_path, isi, nama)).startswith(kalimat)


def test_the_content_counts_and_not_the_name(tmp_path: Path) -> None:
    assert buka(simpan(tmp_path, ISI, "buku.xls"))["Data"][1, 1].teks == "7"
    assert buka(simpan(tmp_path, ISI, "tanpa akhiran"))["Data"][1, 1].teks == "7"


def test_binary_workbooks_and_open_documents_are_told_to_be_saved_as_xlsx(tmp_path: Path) -> None:
    xlsb = kemas({"xl/workbook.bin": b"\x83\x01\x00"})
    ods = kemas({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, ZIP_STORED)
    assert galat(simpan(tmp_path, xlsb)).startswith("Berkas .xlsb belum dapat dibaca")
    assert galat(simpan(tmp_path, ods)).startswith("Berkas .ods belum dapat dibaca")


def test_a_file_larger_than_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "BERKAS", len(ISI) - 1)
    assert "lebih besar daripada" in galat(simpan(tmp_path, ISI))


@pytest.mark.parametrize("ubah", [lambda b: b.write_bytes(ISI + ISI), lambda b: os.utime(b, ns=(1, 1))])
def test_a_workbook_saved_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ubah: Callable[[Path], object]
) -> None:
    tempat = simpan(tmp_path, ISI)
    asli = berkas._keadaan
    kali: list[Path] = []

    def keadaan(satu: Path) -> tuple[int, int]:
        if kali:
            ubah(satu)
        kali.append(satu)
        return asli(satu)

    monkeypatch.setattr(berkas, "_keadaan", keadaan)
    assert galat(tempat).startswith("Kertas kerja berubah saat dibaca.")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_gets_a_sentence(tmp_path: Path) -> None:
    tempat = simpan(tmp_path, ISI)
    tempat.chmod(0)
    assert "tidak dapat dibaca" in galat(tempat)


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    tempat = simpan(tmp_path, ISI)
    os.utime(tempat, ns=(10**18, 10**18))
    tempat.chmod(0o444)
    buka(tempat)
    assert tempat.read_bytes() == ISI
    assert tempat.stat().st_mtime_ns == 10**18
    assert [satu.name for satu in tmp_path.iterdir() if satu.is_file()] == ["buku.xlsx"]


@pytest.mark.parametrize("penanda", ["~$buku.xlsx", ".~lock.buku.xlsx#"])
def test_a_workbook_that_is_open_elsewhere_is_read_with_a_warning(tmp_path: Path, penanda: str) -> None:
    tempat = simpan(tmp_path, ISI)
    assert buka(tempat).peringatan == []
    (tmp_path / penanda).write_bytes(b"x")
    assert buka(tempat).peringatan == ["Kertas kerja sedang dibuka di Excel. Yang dibaca adalah simpanan terakhir."]
