"""Numbers of headings and captions that the fill counts, lists that begin anew, and styles that records ask for."""

from __future__ import annotations

import copy
import re
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import INSTR_TEXT, PPR, Elemen, P, text_of, val, w
from lkjip_desktop.writers.word import isi, periksa_paket
from tests.writers.word import bantu

TABEL = (
    ":: tabel nama={0} lebar=20,60 rata=tengah,kiri\n:: judul Judul {0}\n| No | Nama |\n|---|\n| {{{{a.b}}}} | x |\n\n"
)
NOTASI = (
    "# DAFTAR\n\n:: daftar tabel\n\n# BAB III // KINERJA\n\n:: penomoran subbab\n\n## 3.1 Capaian\n\n"
    + TABEL.format("a")
    + "### [[nomor:x]] Satu\n\nLihat [[tabel:b]], [[subbab:x]] dan [[tabel:c]].\n\n"
    + TABEL.format("b")
    + TABEL.format("c")
    + ":: bila survei\n\n### [[nomor]] Survei\n\n"
    + TABEL.format("d")
    + ":: akhir bila\n\n### [[nomor]] Sesudah\n\n"
    + TABEL.format("e")
    + "## [[nomor]] Dua\n\n### [[nomor]] Anak\n\n# BAB IV // PENUTUP\n\n:: penomoran bab\n\n## [[nomor]] Satu\n\n"
    + TABEL.format("f")
)
TETAP = ["3.1 Capaian", "Tabel 3.1 Judul a", "3.1.1 Satu", "Lihat Tabel 3.1.1, 3.1.1 dan Tabel 3.1.1.2."]
TETAP += ["Tabel 3.1.1 Judul b", "Tabel 3.1.1.2 Judul c"]
SURVEI = {
    "": ["3.1.2 Sesudah", "Tabel 3.1.2 Judul e"],
    "ya": ["3.1.2 Survei", "Tabel 3.1.2 Judul d", "3.1.3 Sesudah", "Tabel 3.1.3 Judul e"],
}
AKHIR = ["3.2 Dua", "3.2.1 Anak", "BAB IV\nPENUTUP", "4.1 Satu", "Tabel 4.1 Judul f"]


@pytest.mark.parametrize("survei", SURVEI)
def test_numbers_follow_what_is_there(tmp_path: Path, survei: str) -> None:
    nilai = Isian({"a.b": "1", "bila.survei": survei})
    hasil = isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "1.docx", nilai)
    semua = bantu.paragraf(tmp_path / "1.docx")
    harap = [*TETAP, *SURVEI[survei], *AKHIR]
    assert semua[semua.index("BAB III\nKINERJA") + 1 :] == harap
    assert [t.rstrip("\t") for t in semua if t.endswith("\t")] == [t for t in harap if t.startswith("Tabel")]
    assert not any(kunci.startswith("nomor.") for kunci in [*hasil.asing, *(p.kunci for p in hasil.perubahan)])
    isi(tmp_path / "1.docx", tmp_path / "2.docx", nilai)
    assert (tmp_path / "1.docx").read_bytes() == (tmp_path / "2.docx").read_bytes()


def test_a_start_that_libreoffice_dropped_is_put_back(tmp_path: Path) -> None:
    def buang(akar: Elemen) -> None:
        for kode in akar.iter(INSTR_TEXT):
            kode.text = re.sub(r" \\r \d+", "", kode.text or "")

    nilai = Isian({"a.b": "1", "bila.survei": "ya"})
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "1.docx", nilai)
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", buang)
    isi(tmp_path / "2.docx", tmp_path / "3.docx", nilai)
    assert bantu.isi_paket(tmp_path / "1.docx") == bantu.isi_paket(tmp_path / "3.docx")


def test_a_heading_that_staff_add_counts_along(tmp_path: Path) -> None:
    def tambah(akar: Elemen) -> None:
        sifat = bantu.paragraf_berisi(akar, "3.1.1 Satu").find(PPR)
        assert sifat is not None
        baru = bantu.paragraf_baru("3.1.4 Milik kantor")
        baru.insert(0, copy.deepcopy(sifat))
        [p for p in akar.iter(P) if "Judul c" in text_of(p)][-1].addprevious(baru)

    nilai = Isian({"a.b": "1", "bila.survei": ""})
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "1.docx", nilai)
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", tambah)
    isi(tmp_path / "2.docx", tmp_path / "3.docx", nilai)
    semua = bantu.paragraf(tmp_path / "3.docx")
    assert {"3.1.4 Milik kantor", "Tabel 3.1.4 Judul c", "3.1.5 Sesudah", "Tabel 3.1.5 Judul e"} <= set(semua)


DAFTAR = """# BAB I

a. {{struktur[].teks}}

Antara {{a.b}}.

1. {{masalah[].teks}}

## 1.2 Tetap

a. satu
1. anak satu
1. anak dua
a. dua

- butir
"""


def _butir(path: Path) -> list[tuple[str, str | None, str | None, str | None]]:
    hasil = []
    for p in bantu.akar(path).iter(P):
        nomor = p.find(f"{PPR}/{w('numPr')}")
        if nomor is not None:
            gaya = val(p.find(f"{PPR}/{w('pStyle')}"))
            hasil.append((text_of(p), gaya, val(nomor.find(w("numId"))), val(nomor.find(w("ilvl")))))
    return hasil


def _daftar(*struktur: tuple[str, str]) -> Isian:
    semua = [Rekaman(teks, teks, {"teks": teks, "gaya": gaya}) for teks, gaya in struktur]
    masalah = Tabel([Rekaman(teks, teks, {"teks": teks}) for teks in ("M1", "M2")])
    return Isian({"a.b": "x"}, {"struktur": Tabel(semua), "masalah": masalah})


def test_each_list_begins_anew_and_records_take_their_level(tmp_path: Path) -> None:
    berkas = bantu.templat(tmp_path / "t.docx", DAFTAR)
    satu = (("Sekretariat", "Huruf"), ("Sub Bagian", "Huruf2"), ("Bidang", "Huruf"))
    dua = (("Sub Bagian", "Huruf2"), ("Baru", "Huruf2"), ("Bidang", "Huruf"), ("Sekretariat", "Huruf2"))
    for nomor, struktur in enumerate((satu, dua)):
        hasil = isi(berkas, tmp_path / f"{nomor}.docx", _daftar(*struktur))
        berkas = tmp_path / f"{nomor}.docx"
        tingkat = {"Huruf": "0", "Huruf2": "1"}
        assert _butir(berkas) == [
            *((teks, gaya, "5", tingkat[gaya]) for teks, gaya in struktur),
            *((teks, "Nomor", "6", "0") for teks in ("M1", "M2")),
            ("satu", "Huruf", "7", "0"),
            *((f"anak {teks}", "Huruf2", "7", "1") for teks in ("satu", "dua")),
            ("dua", "Huruf", "7", "0"),
            ("butir", "Butir", "1", "0"),
        ]
        assert hasil.hilang == []
        assert periksa_paket(berkas) == []


def test_a_style_that_staff_chose_stays_until_the_record_asks_for_another(tmp_path: Path) -> None:
    def ubah(akar: Elemen) -> None:
        gaya = bantu.paragraf_berisi(akar, "Sekretariat").find(f"{PPR}/{w('pStyle')}")
        assert gaya is not None
        gaya.set(w("val"), "Isi")

    isi(bantu.templat(tmp_path / "t.docx", DAFTAR), tmp_path / "1.docx", _daftar(("Sekretariat", "Huruf")))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", ubah)
    for gaya, harap in (("Huruf", "Isi"), ("Huruf2", "Huruf2"), ("Tidak Ada", "Huruf2")):
        isi(tmp_path / "2.docx", tmp_path / "3.docx", _daftar(("Sekretariat", gaya)))
        isi(tmp_path / "3.docx", tmp_path / "2.docx", _daftar(("Sekretariat", gaya)))
        assert _butir(tmp_path / "2.docx")[0][:2] == ("Sekretariat", harap)


def test_a_rows_style_reaches_all_its_cells(tmp_path: Path) -> None:
    notasi = ":: tabel nama=p lebar=40,40 rata=kiri,kanan\n| A | B |\n|---|\n| {{p[].nama}} | {{p[].nilai}} |\n"
    rekaman = [Rekaman(n, n, {"nama": n, "nilai": "1", "gaya": g}) for n, g in (("x", "TabelTebal"), ("y", "TabelSub"))]
    isi(bantu.templat(tmp_path / "t.docx", notasi), tmp_path / "1.docx", Isian(tabel={"p": Tabel(rekaman)}))
    sel = [p for p in bantu.akar(tmp_path / "1.docx").iter(P) if text_of(p) in ("x", "y", "1")]
    assert [val(p.find(f"{PPR}/{w('pStyle')}")) for p in sel] == ["TabelTebal"] * 2 + ["TabelSub"] * 2
    assert [val(p.find(f"{PPR}/{w('jc')}")) for p in sel] == ["left", "right"] * 2
