from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from lkjip_desktop import pipeline
from lkjip_desktop.pipeline import Bacaan, PeriksaAkhir
from lkjip_desktop.pipeline.akhir import JENIS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ISI, COCOK, KOMENTAR, LACAK, TAHUN, TEMUAN, BARU = JENIS


@pytest.fixture
def laporan(tmp_path: Path, contoh: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Bacaan, Path]:
    """A report of the sample, made a moment ago."""
    monkeypatch.setenv("LKJIP_DATA", str(tmp_path / "data"))
    buku = Path(shutil.copy(contoh, tmp_path / "Kertas.xlsx"))
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    return bacaan, pipeline.build(bacaan).word


def kalimat(hasil: PeriksaAkhir, jenis: str) -> list[str]:
    return [satu.kalimat for satu in hasil.milik(jenis)]


def test_a_fresh_report_lacks_only_what_people_write_and_settle(laporan: tuple[Bacaan, Path]) -> None:
    hasil = pipeline.preflight(laporan[1], laporan[0])
    assert {satu.jenis for satu in hasil.butir} <= {ISI, COCOK, TEMUAN}
    assert any("slogan" in satu for satu in kalimat(hasil, ISI))
    assert any(satu.startswith("Tidak Sesuai: ") for satu in kalimat(hasil, TEMUAN))


def test_what_people_left_in_the_report_is_listed(laporan: tuple[Bacaan, Path]) -> None:
    bacaan, word = laporan
    dokumen = Document(str(word))
    paragraf = dokumen.add_paragraph("Capaian tahun ini naik.")
    dokumen.add_comment(paragraf.runs, "Cek lagi", author="Reviewer", initials="R")
    sisipan = f'<w:ins {nsdecls("w")} w:id="9001" w:author="x"><w:r><w:t>tambahan</w:t></w:r></w:ins>'
    paragraf._p.append(parse_xml(sisipan))  # type: ignore[arg-type] # any element of the namespace
    dokumen.save(str(word))
    hasil = pipeline.preflight(word, bacaan)
    assert kalimat(hasil, KOMENTAR) == ["1 komentar masih ada. Hapus setelah ditindaklanjuti."]
    assert len(hasil.milik(LACAK)) == 1


def test_a_place_that_was_written_is_no_longer_listed(laporan: tuple[Bacaan, Path]) -> None:
    bacaan, word = laporan
    sebelum = len(pipeline.preflight(word, bacaan).milik(ISI))
    dokumen = Document(str(word))
    for teks in dokumen.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"):
        if teks.text and "slogan" in teks.text:
            teks.text = "Melayani dengan hati"
    dokumen.save(str(word))
    assert len(pipeline.preflight(word, bacaan).milik(ISI)) == sebelum - 1


def test_a_figure_that_was_overtyped_is_listed_with_that_of_the_workbook(laporan: tuple[Bacaan, Path]) -> None:
    bacaan, word = laporan
    dokumen = Document(str(word))
    for kontrol in dokumen.element.body.iter(f"{W}sdt"):
        tanda = kontrol.find(f"{W}sdtPr/{W}tag")
        if tanda is not None and tanda.get(f"{W}val") == "anggaran.total":
            next(kontrol.iter(f"{W}t")).text = "1"
    dokumen.save(str(word))
    lama = [satu for satu in kalimat(pipeline.preflight(word, bacaan), BARU) if satu.startswith("Diubah langsung")]
    assert any("tertulis 1," in satu for satu in lama)


def test_without_a_workbook_its_figures_are_not_compared(laporan: tuple[Bacaan, Path]) -> None:
    hasil = pipeline.preflight(laporan[1])
    assert BARU not in hasil.diperiksa
    assert hasil.milik(ISI)


def test_the_outline_has_the_chapters_and_what_waits_under_each(laporan: tuple[Bacaan, Path]) -> None:
    bacaan, word = laporan
    temuan = pipeline.check(bacaan).temuan
    rencana, jadi = pipeline.outline(bacaan, temuan), pipeline.outline(bacaan, temuan, word)
    assert [satu.judul for satu in rencana] == [satu.judul for satu in jadi]
    bab = [satu.judul for satu in jadi if satu.judul.startswith("BAB ")]
    assert len(bab) == 4
    assert sum(len(satu.perlu_diisi) for satu in jadi) == len(pipeline.preflight(word, bacaan).milik(ISI))
