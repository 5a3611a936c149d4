"""Bringing an edited report up to its workbook, as the user chose; the report that a new one would stand beside."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.pipeline import Bacaan
from tests.pipeline.bahan import angka_baru, ubah_buku
from tests.writers.word import bantu


@pytest.fixture
def buku(contoh: Path, tmp_path: Path) -> Path:
    """Return the sample in a folder of its own."""
    return Path(shutil.copy(contoh, tmp_path / contoh.name))


def baca(buku: Path) -> Bacaan:
    return pipeline.read(pipeline.masukan_dari(buku))


def sunting(dokumen: Path) -> None:
    """Add a paragraph, as a person does."""
    satu = docx.Document(str(dokumen))
    satu.add_paragraph("Catatan kami.")
    satu.save(str(dokumen))


def test_only_a_report_that_was_edited_since_it_was_made_is_told(buku: Path) -> None:
    bacaan = baca(buku)
    assert pipeline.edited_report(bacaan) is None
    keluaran = pipeline.build(bacaan)
    assert pipeline.edited_report(bacaan) is None
    sunting(keluaran.word)
    assert pipeline.edited_report(bacaan) == keluaran.word
    assert pipeline.build(bacaan).word != keluaran.word


def test_only_what_was_chosen_is_written(buku: Path, tmp_path: Path) -> None:
    laporan = pipeline.build(baca(buku)).word
    sunting(laporan)
    baru = baca(ubah_buku(buku, tmp_path / "baru.xlsx", angka_baru))
    langkah: list[str] = []
    lihat = pipeline.refresh(baru, laporan, lihat=True, kabar=langkah.append)
    assert langkah == ["Memeriksa angka…", "Membaca laporan…", "Membandingkan laporan…"]
    semua = {p.kunci for p in lihat.isi.perubahan if p.lama and not p.kunci.startswith("grafik.")}
    kecuali = sorted(semua)[:5]
    hasil = pipeline.refresh(baru, laporan, temuan=lihat.temuan, kecuali=kecuali)
    assert not {p.kunci for p in hasil.isi.perubahan} & set(kecuali)
    assert {p.kunci for p in hasil.isi.perubahan} >= semua - set(kecuali)
    assert hasil.berkas is not None
    assert docx.Document(str(hasil.berkas)).paragraphs[-1].text == "Catatan kami."
    assert [satu for satu in hasil.isi.bentrok if satu.kunci in kecuali] == []
    lagi = pipeline.refresh(baru, hasil.berkas, lihat=True, temuan=lihat.temuan)
    assert {p.kunci for p in lagi.isi.perubahan} == set(kecuali)
    assert lagi.isi.bentrok == []


def test_what_people_typed_is_written_over_where_it_was_chosen(buku: Path, tmp_path: Path) -> None:
    laporan = pipeline.build(baca(buku)).word
    bantu.sunting(laporan, laporan, lambda akar: bantu.tulis(bantu.kontrol(akar, "ind[IK1].capaian"), "12,34"))
    baru = baca(ubah_buku(buku, tmp_path / "baru.xlsx", angka_baru))
    lihat = pipeline.refresh(baru, laporan, lihat=True)
    bentrok = {satu.kunci for satu in lihat.isi.bentrok}
    assert bentrok == {"ind[IK1].capaian"}
    paksa = pipeline.refresh(baru, laporan, temuan=lihat.temuan, paksa=bentrok)
    assert bentrok <= {p.kunci for p in paksa.isi.perubahan}
    assert paksa.isi.bentrok == []
    assert paksa.berkas is not None
    lagi = pipeline.refresh(baru, paksa.berkas, lihat=True, temuan=lihat.temuan)
    assert (lagi.isi.perubahan, lagi.isi.bentrok) == ([], [])
