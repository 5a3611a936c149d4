"""What the readers of workbooks understand of a document's tables, captions and signatures."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.dokumen import baca_dokumen
from lkjip_desktop.readers.dokumen.lembar import LembarDokumen, lembar_dokumen
from tests.readers.dokumen.pembangun import dokumen, paragraf, tabel

KEPALA = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
BARIS = ["1", "Meningkatnya pelayanan", "Indeks Kepuasan Masyarakat", "Nilai", "85", "95,02", "111,78"]
JUDUL = paragraf("Tabel 3.1 Capaian Kinerja Dinas Contoh Kabupaten Lahat Tahun 2024")
TTD = [
    paragraf(satu) for satu in ("KEPALA DINAS", "ADI CONTOH PRATAMA, S.Sos.", "Pembina", "NIP. 19800517 199912 1 003")
]


def susun(folder: Path, *badan: str) -> tuple[Laporan, LembarDokumen]:
    lembar = lembar_dokumen(baca_dokumen(dokumen(folder / "laporan.docx", *badan)))
    return baca(lembar.grid, Profil()), lembar


def test_a_table_is_read_like_a_sheet_and_every_cell_leads_back_to_its_paragraph(tmp_path: Path) -> None:
    laporan, lembar = susun(tmp_path, paragraf("Pada tahun ini."), JUDUL, tabel(KEPALA, BARIS))
    (capaian,) = laporan.indikator[0].fakta(JenisFakta.CAPAIAN, 2024)
    assert capaian.nilai.ref is not None
    letak = lembar.asal[capaian.nilai.ref].letak
    assert (letak.tabel, letak.baris, letak.kolom) == (1, 2, 7)
    assert str(capaian.nilai.ref) == "Tabel 3.1 baris 2 kolom 7 (Word)"
    assert capaian.nilai.ref.berkas == str(tmp_path / "laporan.docx")


def test_lines_between_two_tables_are_the_tail_of_one_and_the_caption_of_the_other(tmp_path: Path) -> None:
    atas = paragraf("PERJANJIAN KINERJA DINAS CONTOH TAHUN 2024")
    laporan, lembar = susun(tmp_path, JUDUL, tabel(KEPALA, BARIS), *TTD, atas, tabel(KEPALA[:5], BARIS[:5]))
    assert [satu.nama for satu in lembar.grid.lembar] == ["Tabel 3.1", "Tabel ke-2", "Naskah"]
    assert [p.tempat[0].ref_nip.lembar for p in laporan.pejabat if p.tempat[0].ref_nip] == ["Tabel 3.1"]
    assert {b.jenis for b in laporan.lembar if b.nama == "Tabel ke-2"} == {JenisLembar.PERJANJIAN}


def test_signatures_in_running_text_are_found(tmp_path: Path) -> None:
    laporan, _ = susun(tmp_path, paragraf("Kata pengantar " * 20), *TTD)
    assert [satu.nip for satu in laporan.pejabat] == ["19800517 199912 1 003"]


def test_prose_stands_in_the_sheet_of_the_running_text(tmp_path: Path) -> None:
    panjang = "Capaian kinerja tahun ini lebih baik daripada tahun lalu. " * 5
    _, lembar = susun(tmp_path, JUDUL, tabel(KEPALA, BARIS), paragraf(panjang), paragraf("Penutup."))
    naskah = lembar.grid["Naskah"]
    assert [sel.teks for _, _, sel in naskah.berisi()] == [panjang.strip(), "Penutup."]
