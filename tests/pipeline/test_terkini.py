"""A workbook that is saved in Excel while the program shows it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from lkjip_desktop import pipeline
from lkjip_desktop.pipeline import Bacaan
from lkjip_desktop.readers.grid import berkas as pembaca_berkas
from tests.pipeline.bahan import angka_baru, ubah_buku


@pytest.fixture
def ubahan(contoh: Path, tmp_path: Path) -> Callable[[Callable[[Workbook], None]], list[str]]:
    """Return a function that tells what a change of the sample changes."""

    def baca(buku: Path) -> Bacaan:
        return pipeline.read(pipeline.masukan_dari(buku))

    def ubah(isi: Callable[[Workbook], None]) -> list[str]:
        lama = ubah_buku(contoh, tmp_path / "lama.xlsx", lambda _: None)
        baru = ubah_buku(contoh, tmp_path / "baru.xlsx", isi)
        return pipeline.changes(baca(lama), baca(baru))

    return ubah


Ubahan = Callable[[Callable[[Workbook], None]], list[str]]


def test_a_save_without_a_change_has_nothing_to_tell(ubahan: Ubahan) -> None:
    assert ubahan(lambda _: None) == []


def test_a_figure_is_told_as_the_report_prints_it(ubahan: Ubahan) -> None:
    def isi(buku: Workbook) -> None:
        for lembar in buku:
            for baris in lembar.iter_rows():
                for sel in baris:
                    if str(sel.value) in ("85", "85%"):
                        sel.value = str(sel.value).replace("85", "86")

    kalimat = ubahan(isi)
    assert any(satu.startswith("Target ") and satu.endswith(": 85 → 86") for satu in kalimat)
    assert any(satu.startswith("Capaian ") for satu in kalimat)
    assert any(satu.startswith("Lembar TABEL 3.1: ") and " sel berubah (" in satu for satu in kalimat)


def test_a_sheet_that_is_new_or_gone_is_told(ubahan: Ubahan) -> None:
    def isi(buku: Workbook) -> None:
        buku.create_sheet("Catatan rapat")
        del buku["IKM"]

    kalimat = ubahan(isi)
    assert "Lembar baru: Catatan rapat" in kalimat
    assert "Lembar dihapus: IKM" in kalimat
    assert any(satu.startswith("IKM: ") and satu.endswith(" → (kosong)") for satu in kalimat)


def test_of_many_changes_twenty_are_told_and_the_rest_counted(ubahan: Ubahan) -> None:
    kalimat = ubahan(angka_baru)
    assert len(kalimat) == 21
    assert kalimat[-1].startswith("dan ")
    assert kalimat[-1].endswith(" perubahan lain")


@pytest.mark.parametrize("tanda", ["~$Kertas Kerja.xlsx", ".~lock.Kertas Kerja.xlsx#"])
def test_a_workbook_that_is_open_elsewhere_is_known_and_read_all_the_same(
    contoh: Path, tmp_path: Path, tanda: str
) -> None:
    buku = tmp_path / "Kertas Kerja.xlsx"
    shutil.copyfile(contoh, buku)
    assert not pipeline.open_elsewhere(buku)
    (tmp_path / tanda).write_bytes(b"")
    assert pipeline.open_elsewhere(buku)
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    assert bacaan.peringatan[0] == "Kertas kerja sedang dibuka di Excel. Yang dibaca adalah simpanan terakhir."


def test_a_file_that_is_gone_is_open_nowhere(tmp_path: Path) -> None:
    assert not pipeline.open_elsewhere(tmp_path / "tidak ada.xlsx")


def test_a_file_held_for_the_moment_of_a_save_is_read_a_little_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    buku = tmp_path / "a.xlsx"
    buku.write_bytes(b"PK")
    asli, percobaan = pembaca_berkas._baca, []

    def terkunci(satu: Path) -> bytes:
        percobaan.append(satu)
        if len(percobaan) < 3:
            raise PermissionError(13, "in use")
        return asli(satu)

    monkeypatch.setattr(pembaca_berkas, "_baca", terkunci)
    monkeypatch.setattr(pembaca_berkas, "_JEDA", (0.0, 0.0, 0.0))
    monkeypatch.setattr("lkjip_desktop.readers.grid.berkas._SABAR", True)
    assert pembaca_berkas.baca_utuh(buku) == b"PK"
