"""Optional stretches: out where they are not wanted, back where they are, and never with people's words in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    ID,
    NAME,
    PPR,
    TBL,
    Elemen,
    P,
    parent,
    text_of,
    w,
)
from lkjip_desktop.writers.word import Bertahan, isi, periksa_paket
from tests.writers.word import bantu

NOTASI = """# BAB III // KINERJA

## 3.1 Capaian

:: daftar tabel

Awal {{laporan.tahun}}.

:: bila survei

## 3.2 Survei

Menurut [[tabel:unsur]].

:: tabel nama=unsur lebar=20,60 rata=tengah,kiri
:: judul Unsur
| No | Unsur |
|---|
| {{unsur[].no}} | {{unsur[].nama}} |

{{teks.survei.uraian}}

:: akhir bila

:: bila catatan

Catatan tahun {{laporan.tahun}}.

:: akhir bila

## 3.3 Akhir

:: tabel nama=akhir lebar=20,60 rata=tengah,kiri
:: judul Akhir
| No | Nama |
|---|
| {{laporan.tahun}} | x |

Tutup.
"""
SURVEI = ["3.2 Survei", "Menurut Tabel 3.1.", "Tabel 3.1 Unsur", "Perlu Diisi: uraian"]


def isian(
    survei: str, catatan: str = "", tahun: str = "2024", unsur: tuple[str, ...] = ("Syarat", "Prosedur")
) -> Isian:
    rekaman = [Rekaman(f"U{n}", nama, {"no": str(n), "nama": nama}) for n, nama in enumerate(unsur, 1)]
    nilai = {
        "laporan.tahun": tahun,
        "teks.survei.uraian": "Perlu Diisi: uraian",
        "bila.survei": survei,
        "bila.catatan": catatan,
        "laporan.istilah": "L",
        "instansi.nama": "I",
        "instansi.daerah": "D",
    }
    return Isian(nilai, {"unsur": Tabel(rekaman)})


@pytest.fixture
def templat(tmp_path: Path) -> Path:
    return bantu.templat(tmp_path / "templat.docx", NOTASI)


def tubuh(path: Path) -> list[str]:
    """Return the paragraphs between the list of tables and the end."""
    semua = bantu.paragraf(path)
    return semua[next(n for n, teks in enumerate(semua) if teks.startswith("Awal")) :]


def penanda(path: Path) -> list[str]:
    return [e.get(NAME, "") for e in bantu.akar(path).iter(BOOKMARK_START) if e.get(NAME, "").startswith("_bila")]


def test_a_stretch_that_is_not_wanted_is_out_with_its_heading_caption_and_table(templat: Path, tmp_path: Path) -> None:
    hasil = isi(templat, tmp_path / "1.docx", isian(""))
    assert tubuh(tmp_path / "1.docx") == ["Awal 2024.", "3.3 Akhir", "Tabel 3.1 Akhir", "Tutup."]
    assert len(list(bantu.akar(tmp_path / "1.docx").iter(TBL))) == 1
    assert [t for t in bantu.paragraf(tmp_path / "1.docx") if "\t" in t] == ["Tabel 3.1 Akhir\t"]
    assert (hasil.hilang, hasil.asing, hasil.bertahan) == ([], [], [])
    assert periksa_paket(tmp_path / "1.docx") == []


def test_it_comes_back_in_its_place_with_new_figures_and_the_numbers_follow(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(""))
    hasil = isi(tmp_path / "1.docx", tmp_path / "2.docx", isian("ya", "ya", "2025", ("Biaya",)))
    akhir = ["3.3 Akhir", "Tabel 3.2 Akhir", "Tutup."]
    assert tubuh(tmp_path / "2.docx") == ["Awal 2025.", *SURVEI, "Catatan tahun 2025.", *akhir]
    assert bantu.baris(tmp_path / "2.docx") == [["No", "Unsur"], ["1", "Biaya"]]
    assert [t for t in bantu.paragraf(tmp_path / "2.docx") if "\t" in t] == ["Tabel 3.1 Unsur\t", "Tabel 3.2 Akhir\t"]
    assert {satu.kunci for satu in hasil.perubahan} >= {"laporan.tahun"}


@pytest.mark.parametrize("survei", ["", "ya"])
@pytest.mark.parametrize("catatan", ["", "ya"])
def test_filling_again_changes_nothing(templat: Path, tmp_path: Path, survei: str, catatan: str) -> None:
    isi(templat, tmp_path / "1.docx", isian(survei, catatan))
    hasil = isi(tmp_path / "1.docx", tmp_path / "2.docx", isian(survei, catatan))
    assert bantu.isi_paket(tmp_path / "1.docx") == bantu.isi_paket(tmp_path / "2.docx")
    assert (hasil.perubahan, hasil.hilang, hasil.bertahan) == ([], [], [])


def test_out_and_back_is_as_if_it_had_never_been_out(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian("ya", "ya"))
    berkas = tmp_path / "1.docx"
    for nomor, pilihan in enumerate([("", ""), ("", "ya"), ("ya", ""), ("", ""), ("ya", "ya")]):
        isi(berkas, tmp_path / f"u{nomor}.docx", isian(*pilihan))
        berkas = tmp_path / f"u{nomor}.docx"
    assert bantu.paragraf(berkas) == bantu.paragraf(tmp_path / "1.docx")
    assert bantu.teks_kontrol(berkas) == bantu.teks_kontrol(tmp_path / "1.docx")
    assert penanda(berkas) == ["_bila_survei", "_bila_catatan"]


def test_without_a_word_about_it_a_stretch_stays_as_it_is(templat: Path, tmp_path: Path) -> None:
    tanpa = isian("ya", "ya")
    del tanpa.nilai["bila.survei"]
    isi(templat, tmp_path / "1.docx", tanpa)
    assert "3.2 Survei" in tubuh(tmp_path / "1.docx")
    isi(tmp_path / "1.docx", tmp_path / "2.docx", isian(""))
    isi(tmp_path / "2.docx", tmp_path / "3.docx", tanpa)
    assert "3.2 Survei" not in tubuh(tmp_path / "3.docx")


def _tambah_prosa(akar: Elemen) -> None:
    bantu.paragraf_berisi(akar, "Menurut").addnext(bantu.paragraf_baru("Prosa kantor."))


def _isi_uraian(akar: Elemen) -> None:
    bantu.tulis(bantu.kontrol(akar, "teks.survei.uraian"), "Uraian kantor.")


def _ubah_angka(akar: Elemen) -> None:
    bantu.tulis(bantu.kontrol(akar, "unsur[U1].nama"), "Diubah")


def _isi_sel(akar: Elemen) -> None:
    bantu.baris_berisi(akar, "Syarat").addnext(bantu.baris_baru(bantu.baris_berisi(akar, "Syarat"), ["9", "Lain"]))


@pytest.mark.parametrize(
    ("ubah", "prosa"),
    [
        (_tambah_prosa, "Prosa kantor."),
        (_isi_uraian, "Uraian kantor."),
        (_ubah_angka, "Diubah"),
        (_isi_sel, "9\nLain"),
    ],
)
def test_a_stretch_that_people_worked_in_stays_and_is_reported(
    templat: Path, tmp_path: Path, ubah: Callable[[Elemen], None], prosa: str
) -> None:
    isi(templat, tmp_path / "1.docx", isian("ya"))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", ubah)
    for sumber, tujuan in (("2", "3"), ("3", "4")):  # and it stays so
        hasil = isi(tmp_path / f"{sumber}.docx", tmp_path / f"{tujuan}.docx", isian(""))
        assert hasil.bertahan == [Bertahan("bila.survei", prosa)]
    assert all(
        satu
        in "\n".join(
            [*tubuh(tmp_path / "4.docx"), *(sel for baris in bantu.baris(tmp_path / "4.docx") for sel in baris)]
        )
        for satu in prosa.split("\n")
    )


def test_what_was_taken_from_a_stretch_is_a_change_too(templat: Path, tmp_path: Path) -> None:
    def buang(akar: Elemen) -> None:
        paragraf = bantu.paragraf_berisi(akar, "Menurut")
        parent(paragraf).remove(paragraf)

    isi(templat, tmp_path / "1.docx", isian("ya"))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", buang)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(""))
    assert hasil.bertahan == [Bertahan("bila.survei", "")]


def test_prose_around_a_stretch_that_is_out_stays_around_it(templat: Path, tmp_path: Path) -> None:
    def tulis(akar: Elemen) -> None:
        bantu.paragraf_berisi(akar, "Awal").addnext(bantu.paragraf_baru("Sesudah awal."))
        bantu.paragraf_berisi(akar, "Awal").append(bantu.paragraf_baru(" Lanjut.")[0])
        akhir = next(p for p in akar.iter(P) if text_of(p) == "3.3 Akhir")
        akhir.addprevious(bantu.paragraf_baru("Sebelum akhir."))

    isi(templat, tmp_path / "1.docx", isian(""))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", tulis)
    isi(tmp_path / "2.docx", tmp_path / "3.docx", isian("ya"))
    awal = ["Awal 2024. Lanjut.", *SURVEI, "Sesudah awal.", "Sebelum akhir."]
    assert tubuh(tmp_path / "3.docx")[: len(awal)] == awal


def test_a_stretch_whose_place_was_deleted_is_missing_and_kept(templat: Path, tmp_path: Path) -> None:
    def buang(akar: Elemen) -> None:
        nomor = {e.get(ID) for e in akar.iter(BOOKMARK_START) if e.get(NAME) == "_bila_survei"}
        for satu in [e for e in akar.iter(BOOKMARK_START, BOOKMARK_END) if e.get(ID) in nomor]:
            parent(satu).remove(satu)

    isi(templat, tmp_path / "1.docx", isian(""))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", buang)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian("ya"))
    assert "bila.survei" in hasil.hilang
    assert "3.2 Survei" not in tubuh(tmp_path / "3.docx")
    assert any(
        b"3.2 Survei" in isi_bagian
        for nama, isi_bagian in bantu.isi_paket(tmp_path / "3.docx").items()
        if "custom" in nama
    )


def test_bookmarks_as_libreoffice_writes_them_are_understood(templat: Path, tmp_path: Path) -> None:
    def pecah(akar: Elemen) -> None:
        """End the bookmark where it starts, and begin and end it again where it ends."""
        awal = next(e for e in akar.iter(BOOKMARK_START) if e.get(NAME) == "_bila_survei")
        akhir = next(e for e in akar.iter(BOOKMARK_END) if e.get(ID) == awal.get(ID))
        awal.addnext(etree.Element(BOOKMARK_END, {ID: awal.get(ID, "")}))
        akhir.addprevious(etree.Element(BOOKMARK_START, {ID: "901", NAME: "_bila_survei"}))
        akhir.addprevious(etree.Element(BOOKMARK_START, {ID: "902", NAME: "_bila_survei"}))
        akhir.set(ID, "902")

    isi(templat, tmp_path / "1.docx", isian("ya"))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", pecah)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(""))
    assert tubuh(tmp_path / "3.docx") == ["Awal 2024.", "3.3 Akhir", "Tabel 3.1 Akhir", "Tutup."]
    assert hasil.bertahan == []
    assert penanda(tmp_path / "3.docx") == ["_bila_survei", "_bila_catatan"]


BERSARANG = """# BAB I

:: bila luar

Luar.

:: bila dalam

Dalam {{laporan.tahun}}.

:: akhir bila

:: akhir bila

Akhir.
"""


@pytest.mark.parametrize(
    ("luar", "dalam", "harap"),
    [("ya", "ya", ["Luar.", "Dalam 1."]), ("ya", "", ["Luar."]), ("", "ya", []), ("", "", [])],
)
def test_stretches_nest(tmp_path: Path, luar: str, dalam: str, harap: list[str]) -> None:
    nilai = {"laporan.tahun": "1", "bila.luar": luar, "bila.dalam": dalam}
    isi(bantu.templat(tmp_path / "t.docx", BERSARANG), tmp_path / "1.docx", Isian(nilai))
    isi(tmp_path / "1.docx", tmp_path / "2.docx", Isian(nilai))
    isi(tmp_path / "2.docx", tmp_path / "3.docx", Isian(nilai | {"bila.luar": "ya", "bila.dalam": "ya"}))
    assert bantu.paragraf(tmp_path / "2.docx") == ["BAB I", *harap, "Akhir."]
    assert bantu.paragraf(tmp_path / "3.docx") == ["BAB I", "Luar.", "Dalam 1.", "Akhir."]


MENDATAR = """# BAB I

Awal.

:: bila lebar

:: halaman arah=mendatar nomor=arab

Lebar.

:: halaman arah=tegak nomor=arab

:: akhir bila

Akhir.
"""


def test_lying_pages_go_and_come_with_their_stretch(tmp_path: Path) -> None:
    def bagian(path: Path) -> list[tuple[bool, str | None]]:
        semua = bantu.akar(path).iter(w("sectPr"))
        return [(s.find(w("pgSz")).get(w("orient")) is None, s.find(w("pgNumType")).get(w("start"))) for s in semua]

    templat = bantu.templat(tmp_path / "t.docx", MENDATAR)
    isi(templat, tmp_path / "1.docx", Isian({"bila.lebar": ""}))
    isi(tmp_path / "1.docx", tmp_path / "2.docx", Isian({"bila.lebar": "ya"}))
    assert bagian(tmp_path / "1.docx") == [(True, "1")]
    assert bagian(tmp_path / "2.docx") == bagian(templat) == [(True, "1"), (False, None), (True, None)]
    assert periksa_paket(tmp_path / "1.docx") == periksa_paket(tmp_path / "2.docx") == []


PER_REKAMAN = """# BAB I

.JudulIndikator {{uraian[].judul}}

:: bila uraian[].pecahan

:: pecahan Capaian = {{uraian[].atas}} / {{uraian[].bawah}} × 100% = {{uraian[].hasil}}

:: akhir bila

{{teks.uraian[].analisis}}

:: bila uraian[].tutup

Tutup {{uraian[].nama}}.

:: akhir bila

## 1.2 Akhir
"""


def uraian(**pecahan: str) -> Isian:
    semua = []
    for nama, pilih in pecahan.items():
        isi_rekaman = {
            "judul": nama,
            "nama": nama,
            "atas": f"1 {nama}",
            "bawah": "2",
            "hasil": "50%",
            "teks.analisis": "Perlu Diisi",
        }
        isi_rekaman |= {"bila.pecahan": "ya" if "p" in pilih else "", "bila.tutup": "ya" if "t" in pilih else ""}
        semua.append(Rekaman(nama, nama, isi_rekaman))
    return Isian(tabel={"uraian": Tabel(semua)})


def alur(path: Path) -> list[str]:
    """Return the body's paragraphs and fractions in order, without what is empty."""
    teks = [
        text_of(e) if e.tag == P else "/".join(text_of(p) for p in e.iter(P) if text_of(p)) for e in bantu.akar(path)[0]
    ]
    return [satu for satu in teks if satu]


def harap(**pecahan: str) -> list[str]:
    hasil = ["BAB I"]
    for nama, pilih in pecahan.items():
        hasil += [nama, *([f"Capaian = /1 {nama}/× 100% = 50%/2"] if "p" in pilih else []), "Perlu Diisi"]
        hasil += [f"Tutup {nama}."] if "t" in pilih else []
    return [satu.replace("Capaian = ", "Capaian =") for satu in [*hasil, "1.2 Akhir"]]


def test_each_record_has_its_own_optional_stretch(tmp_path: Path) -> None:
    berkas = bantu.templat(tmp_path / "t.docx", PER_REKAMAN)
    for nomor, pilihan in enumerate(
        [
            {"A": "p", "B": "", "C": "pt"},
            {"C": "t", "B": "p", "D": "p", "A": ""},
            {"D": "t", "A": "pt"},
            {},
            {"A": "p", "E": "t"},
        ]
    ):
        isi(berkas, tmp_path / f"{nomor}.docx", uraian(**pilihan))
        berkas = tmp_path / f"{nomor}.docx"
        if pilihan:
            assert alur(berkas) == harap(**pilihan)
        else:
            assert alur(berkas) == ["BAB I", "–", "1.2 Akhir"]
        isi(berkas, tmp_path / "lagi.docx", uraian(**pilihan))
        assert bantu.isi_paket(tmp_path / "lagi.docx") == bantu.isi_paket(berkas)
        assert periksa_paket(berkas) == []


def test_a_fraction_is_as_wide_as_its_texts_and_its_line_lies_between(tmp_path: Path) -> None:
    isi(bantu.templat(tmp_path / "t.docx", PER_REKAMAN), tmp_path / "1.docx", uraian(A="p", Panjang=f"p{'x' * 60}"))
    tabel = list(bantu.akar(tmp_path / "1.docx").iter(TBL))
    lebar = [[int(kolom.get(w("w"), "0")) for kolom in satu.iter(w("gridCol"))] for satu in tabel]
    assert lebar[0][1] < lebar[1][1]
    for satu in tabel:
        tepi = list(satu.iter(w("tcBorders")))
        assert [[anak.tag for anak in elemen] for elemen in tepi] == [[w("bottom")]]
        assert satu.getprevious() is not None
        assert satu.find(f"{w('tr')}//{PPR}") is not None
