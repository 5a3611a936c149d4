"""Sources that change between reading and writing: refused with a sentence, the rest is still made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline import Pemeriksaan
from lkjip_desktop.pipeline.tetap import unchanged


@pytest.fixture
def buku(contoh: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))


@pytest.mark.panjang(contoh=1)
@pytest.mark.parametrize(("ubah", "kata"), [("diganti", "berubah sejak dibaca"), ("dihapus", "tidak dapat dibaca")])
def test_a_workbook_that_is_no_longer_what_was_read_is_not_patched_but_the_report_is_made(
    buku: Path, buku_kosong: Path, ubah: str, kata: str
) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    if ubah == "diganti":
        shutil.copyfile(buku_kosong, buku)
    else:
        buku.unlink()
    keluaran = pipeline.build(bacaan)
    assert keluaran.word.is_file()
    assert keluaran.excel is None
    assert keluaran.alasan_excel is not None
    assert kata in keluaran.alasan_excel


def test_comments_are_not_put_into_a_report_that_was_edited_after_it_was_checked(tmp_path: Path) -> None:
    laporan = tmp_path / "laporan.docx"
    dokumen = Document()
    dokumen.add_paragraph("Capaian kinerja 101,33%.")
    dokumen.save(str(laporan))
    bacaan = pipeline.read_document(laporan)
    dokumen.add_paragraph("Disunting sesudahnya.")
    dokumen.save(str(laporan))
    with pytest.raises(GalatPengguna, match="berubah sejak dibaca"):
        pipeline.comment(bacaan, Pemeriksaan([], []))
    assert list(tmp_path.iterdir()) == [laporan]


def test_a_failure_over_a_source_that_stayed_the_same_is_told_as_it_is(tmp_path: Path) -> None:
    berkas = tmp_path / "a"
    berkas.write_text("x", encoding="utf-8")
    with pytest.raises(KeyError), unchanged(berkas):
        raise KeyError

    def tersandung() -> None:
        with unchanged(berkas):
            berkas.write_text("y", encoding="utf-8")
            raise KeyError

    with pytest.raises(GalatPengguna, match="berubah"):
        tersandung()
