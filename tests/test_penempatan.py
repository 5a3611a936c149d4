"""Outputs: whole or not at all, never over a person's work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from lkjip_desktop import penempatan
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.penempatan import dengan_awalan, folder_keluaran, tempatkan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for outputs, apart from the user's data."""
    (tmp_path / "hasil").mkdir()
    return tmp_path / "hasil"


def tulis(isi: str) -> Callable[[Path], int]:
    return lambda tujuan: tujuan.write_text(isi, encoding="utf-8")


def test_an_output_is_written_under_its_name(folder: Path) -> None:
    hasil = tempatkan(folder, "a.docx", tulis("satu"))
    assert hasil.berkas == folder / "a.docx"
    assert hasil.catatan is None
    assert [satu.name for satu in folder.iterdir()] == ["a.docx"]


def test_what_we_wrote_last_is_replaced(folder: Path) -> None:
    tempatkan(folder, "a.docx", tulis("satu"))
    tempatkan(folder, "a.docx", tulis("dua"))
    assert (folder / "a.docx").read_text(encoding="utf-8") == "dua"


def test_an_edited_output_is_kept_and_the_new_one_gets_a_number(folder: Path) -> None:
    tempatkan(folder, "a.docx", tulis("satu"))
    (folder / "a.docx").write_text("disunting", encoding="utf-8")
    hasil = tempatkan(folder, "a.docx", tulis("dua"))
    assert hasil.berkas.name == "a (2).docx"
    assert hasil.catatan is not None
    assert "a (2).docx" in hasil.catatan
    assert (folder / "a.docx").read_text(encoding="utf-8") == "disunting"


def test_a_stranger_of_the_same_name_is_never_replaced(folder: Path) -> None:
    (folder / "a.docx").write_text("orang lain", encoding="utf-8")
    assert tempatkan(folder, "a.docx", tulis("satu")).berkas.name == "a (2).docx"


def test_a_target_held_open_by_another_program_gets_a_number(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ganti = Path.replace

    def terkunci(self: Path, target: Path) -> Path:
        if Path(target).name == "a.docx":
            raise PermissionError(13, "held open")
        return ganti(self, target)

    monkeypatch.setattr(Path, "replace", terkunci)
    assert tempatkan(folder, "a.docx", tulis("satu")).berkas.name == "a (2).docx"


def test_a_failed_write_leaves_nothing(folder: Path) -> None:
    def gagal(tujuan: Path) -> None:
        tujuan.write_text("setengah", encoding="utf-8")
        raise OSError(28, "No space left on device")

    with pytest.raises(GalatPengguna, match="ruang disk"):
        tempatkan(folder, "a.docx", gagal)
    assert list(folder.iterdir()) == []


def test_a_refusal_of_the_writer_passes_and_leaves_nothing(folder: Path) -> None:
    def tolak(_: Path) -> None:
        raise GalatPengguna("Berkas ditandatangani secara digital.")

    with pytest.raises(GalatPengguna, match="ditandatangani"):
        tempatkan(folder, "a.xlsx", tolak)
    assert list(folder.iterdir()) == []


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    folder, catatan = folder_keluaran(tmp_path / "hasil baru" / "2025")
    assert folder.is_dir()
    assert catatan is None


def test_a_folder_that_cannot_be_written_is_replaced_by_dokumen_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    monkeypatch.setattr(penempatan, "user_documents_path", lambda: tmp_path / "Dokumen")
    folder, catatan = folder_keluaran(tmp_path / "berkas" / "dalam")
    assert folder == tmp_path / "Dokumen"
    assert catatan is not None
    assert "tidak dapat ditulisi" in catatan


def test_no_folder_at_all_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    monkeypatch.setattr(penempatan, "user_documents_path", lambda: tmp_path / "berkas" / "Dokumen")
    with pytest.raises(GalatPengguna, match="Pilih folder lain"):
        folder_keluaran(tmp_path / "berkas" / "dalam")


def test_the_output_has_the_rights_of_an_ordinary_file(folder: Path) -> None:
    biasa = folder / "biasa"
    biasa.write_text("", encoding="utf-8")
    hasil = tempatkan(folder, "a.docx", tulis("satu"))
    assert hasil.berkas.stat().st_mode == biasa.stat().st_mode


@pytest.mark.parametrize(
    "arsip",
    [
        "Temp1_Kertas Kerja.zip",  # the Explorer of Windows 10
        "0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f_Kertas Kerja.zip.d4e",  # of Windows 11
        "7zO0C3A41F2",
        "Rar$DIa5432.1234",
        "wz3f2a",
    ],
)
def test_outputs_of_a_workbook_looked_at_inside_an_archive_go_to_dokumen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arsip: str
) -> None:
    monkeypatch.setattr(penempatan, "user_documents_path", lambda: tmp_path / "Dokumen")
    (tmp_path / arsip / "Dinas").mkdir(parents=True)
    folder, catatan = folder_keluaran(tmp_path / arsip / "Dinas")
    assert folder == tmp_path / "Dokumen"
    assert "ZIP" in (catatan or "")


@pytest.mark.parametrize("biasa", ["Kertas Kerja.zip.d", "Arsip 7zO", "Temp1", "Rar", "wzabc"])
def test_an_ordinary_folder_is_no_archive(tmp_path: Path, biasa: str) -> None:
    assert folder_keluaran(tmp_path / biasa) == (tmp_path / biasa, None)


def test_outputs_whose_path_excel_cannot_open_go_to_dokumen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(penempatan, "user_documents_path", lambda: tmp_path / "Dokumen")
    monkeypatch.setattr(penempatan, "_alamat_terpanjang", lambda: len(str(tmp_path)) + 20)
    assert folder_keluaran(tmp_path / "pendek")[0] == tmp_path / "pendek"
    folder, catatan = folder_keluaran(tmp_path / ("panjang " * 4))
    assert folder == tmp_path / "Dokumen"
    assert "terlalu panjang" in (catatan or "")


@pytest.mark.parametrize(
    ("mutlak", "tanpa_batas"),
    [
        (r"C:\Dinas\a.xlsx", r"\\?\C:\Dinas\a.xlsx"),
        (r"\\server\bagian\a.xlsx", r"\\?\UNC\server\bagian\a.xlsx"),
        (r"\\?\C:\Dinas\a.xlsx", r"\\?\C:\Dinas\a.xlsx"),
    ],
)
def test_a_long_path_of_windows_gets_the_form_without_a_limit(mutlak: str, tanpa_batas: str) -> None:
    assert str(dengan_awalan(PureWindowsPath(mutlak))) == tanpa_batas


def test_what_is_being_written_has_no_longer_a_path_than_a_report(folder: Path) -> None:
    def ukur(tujuan: Path) -> int:
        tujuan.write_text("x", encoding="utf-8")
        return len(str(tujuan))

    nama = "Kertas Kerja LKjIP - LKjIP.docx"
    assert tempatkan(folder, nama, ukur).hasil <= len(str(folder / nama))


def test_a_scanner_that_holds_the_new_file_for_a_moment_costs_no_number(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ganti, sisa = Path.replace, iter([True, False])

    def sebentar(self: Path, target: Path) -> Path:
        if Path(target).name == "a.docx" and next(sisa, False):
            raise PermissionError(32, "scanned")
        return ganti(self, target)

    monkeypatch.setattr(penempatan, "_JEDA", (0.0, 0.0))
    monkeypatch.setattr(Path, "replace", sebentar)
    hasil = tempatkan(folder, "a.docx", tulis("satu"))
    assert (hasil.berkas.name, hasil.catatan) == ("a.docx", None)
