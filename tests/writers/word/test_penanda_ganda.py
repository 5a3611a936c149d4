"""A program that copies bookmarks along with a paragraph, same name and same number, harms no optional stretch."""

from __future__ import annotations

import copy
from pathlib import Path

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import BOOKMARK_END, BOOKMARK_START, ID, Elemen
from lkjip_desktop.writers.word import isi, periksa_paket
from tests.writers.word.bantu import akar, paragraf, paragraf_baru, paragraf_berisi, sunting, templat

NOTASI = """# BAB III // AKUNTABILITAS

Pembuka {{laporan.tahun}}.

:: bila survei

Hasil survei {{survei.nilai}}.

:: akhir bila

# BAB IV // PENUTUP

Penutup {{laporan.daerah}}.
"""


def _isian(survei: bool) -> Isian:
    teks = {"laporan.tahun": "2024", "laporan.daerah": "Lamandau", "survei.nilai": "85,31"}
    return Isian(nilai=teks | {"bila.survei": "ya" if survei else ""})


def _salin(satu: Elemen) -> None:
    asal = paragraf_berisi(satu, "Pembuka")
    tiruan = copy.deepcopy(asal)
    paragraf_berisi(satu, "Penutup").addnext(tiruan)
    tiruan.addnext(paragraf_baru("Naskah kami."))


def test_a_stretch_comes_back_where_it_stood(tmp_path: Path) -> None:
    isi(templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian(survei=False))
    isi(sunting(tmp_path / "a.docx", tmp_path / "s.docx", _salin), tmp_path / "b.docx", _isian(survei=True))
    semua = paragraf(tmp_path / "b.docx")
    assert semua.index("Hasil survei 85,31.") == semua.index("Pembuka 2024.") + 1
    assert semua[-1] == "Naskah kami."


def test_no_end_is_left_without_its_start(tmp_path: Path) -> None:
    isi(templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian(survei=False))
    isi(sunting(tmp_path / "a.docx", tmp_path / "s.docx", _salin), tmp_path / "b.docx", _isian(survei=False))
    satu = akar(tmp_path / "b.docx")
    awal, akhir = ([e.get(ID) for e in satu.iter(nama)] for nama in (BOOKMARK_START, BOOKMARK_END))
    assert sorted(map(str, awal)) == sorted(map(str, akhir))
    assert periksa_paket(tmp_path / "b.docx") == []
    isi(tmp_path / "b.docx", tmp_path / "c.docx", _isian(survei=False))
    assert (tmp_path / "b.docx").read_bytes() == (tmp_path / "c.docx").read_bytes()
