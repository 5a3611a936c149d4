"""Whole reports in the real template: every text finds its place, whatever the office's workbook tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.paket.ooxml import PPR, TBL, TR, P, text_of, val, w
from lkjip_desktop.pipeline import masukan_dari, read
from lkjip_desktop.report.isian import susun
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word import isi, periksa_paket
from templates.bangun import HASIL
from tests.writers.word import bantu

CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"
RENCANA = ("PK 2024", "RKT", "PENETAPAN KINERJA", "IKU", "STRUKTUR", "PROGRAM KEGIATAN")


@cache
def _terbaca() -> Laporan:
    return read(masukan_dari(sumber_daya(CONTOH))).laporan


def laporan_contoh() -> Laporan:
    return _terbaca().model_copy(deep=True)


def tanpa_rencana() -> Laporan:
    """The sample office without its planning sheets."""
    laporan = laporan_contoh()
    for indikator in laporan.indikator:
        indikator.sebutan = [s for s in indikator.sebutan if s.ref.lembar not in RENCANA]
    for program in laporan.program:
        program.sebutan = [s for s in program.sebutan if s.ref.lembar not in RENCANA]
        program.kegiatan.clear()
    laporan.struktur.clear()
    return laporan


KANTOR: dict[str, Callable[[], Laporan]] = {
    "sample": laporan_contoh,
    "without plans": tanpa_rencana,
    "nothing told": lambda: Laporan(berkas="kosong.xlsx"),
}


@pytest.fixture(params=KANTOR)
def isian(request: pytest.FixtureRequest) -> Isian:
    laporan = KANTOR[request.param]()
    return susun(laporan, hitung(laporan, Profil()))


def test_every_text_has_a_place_and_every_place_its_text(isian: Isian, tmp_path: Path) -> None:
    hasil = isi(HASIL, tmp_path / "laporan.docx", isian)
    assert (hasil.hilang, hasil.asing) == ([], [])
    assert periksa_paket(tmp_path / "laporan.docx") == []


def test_filling_twice_changes_nothing(isian: Isian, tmp_path: Path) -> None:
    isi(HASIL, tmp_path / "satu.docx", isian)
    hasil = isi(tmp_path / "satu.docx", tmp_path / "dua.docx", isian)
    assert hasil.perubahan == []
    assert bantu.isi_paket(tmp_path / "satu.docx") == bantu.isi_paket(tmp_path / "dua.docx")


def test_no_heading_stands_without_text_below_it(isian: Isian, tmp_path: Path) -> None:
    isi(HASIL, tmp_path / "laporan.docx", isian)
    judul: tuple[int, str] | None = None
    for elemen in bantu.akar(tmp_path / "laporan.docx")[0]:
        tingkat = _level(val(elemen.find(f"{PPR}/{w('pStyle')}")) or "") if elemen.tag == P else None
        if tingkat is not None:
            assert judul is None or judul[0] < tingkat, f"nothing below {judul}"
            judul = (tingkat, text_of(elemen))
        elif elemen.tag == TBL or text_of(elemen).strip():
            judul = None
    assert judul is None


def _level(gaya: str) -> int | None:
    cocok = re.fullmatch(r"Heading(\d)", gaya)
    return int(cocok[1]) if cocok else None


def test_an_office_without_plans_has_no_empty_table_of_them(tmp_path: Path) -> None:
    laporan = tanpa_rencana()
    isi(HASIL, tmp_path / "laporan.docx", susun(laporan, hitung(laporan, Profil())))
    badan = bantu.akar(tmp_path / "laporan.docx")[0]
    teks = "\n".join(text_of(p) for p in badan.iter(P))
    for judul in ("Tabel 2.2", "Tabel 2.3", "Tabel 2.4", "Tabel 2.5", "STRUKTUR ORGANISASI"):
        assert judul not in teks
    for nama in ("Indikator Kinerja Utama", "Perjanjian Kinerja", "Rencana Kinerja Tahunan", "Penetapan Kinerja"):
        assert re.search(rf"Perlu Diisi: [^.]*{nama}", teks), nama


def test_the_forms_have_their_totals_first_or_last_and_their_column_numbers(tmp_path: Path) -> None:
    laporan = laporan_contoh()
    isi(HASIL, tmp_path / "laporan.docx", susun(laporan, hitung(laporan, Profil())))
    tabel = [
        [[text_of(sel) for sel in baris.iter(w("tc"))] for baris in satu.iter(TR)]
        for satu in bantu.akar(tmp_path / "laporan.docx")[0].iter(TBL)
    ]
    rkt = next(satu for satu in tabel if satu[0] == ["Program", "Anggaran (Rp)", "Keterangan"])
    assert rkt[1] == ["Jumlah Anggaran Tahun 2024", "19.641.611.463", "APBD"]
    assert rkt[2][0].startswith("1. Program Penunjang")
    pk = [satu for satu in tabel if satu[0] == ["No", "Program", "Anggaran (Rp)", "Keterangan"]]
    assert [satu[-1] for satu in pk] == [["Jumlah Anggaran", "19.641.611.463", "APBD"]] * 2
    tapkin = next(satu for satu in tabel if satu[0] == ["Sasaran Strategis", "Indikator Kinerja", "Target"])
    assert tapkin[1] == ["(1)", "(2)", "(3)"]
