"""What `periksa` prints for a person."""

from __future__ import annotations

import pytest

from lkjip_desktop.cli.teks_temuan import pemeriksaan, petunjuk
from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.pipeline import Pemeriksaan


def temuan(tingkat: Tingkat, *tempat: tuple[str, str, str], **lain: object) -> Finding:
    """Return a finding at places of (sheet, cell, text)."""
    dasar: dict[str, object] = {
        "kunci": "CAP001:nama indikator",
        "kode": "CAP001",
        "nama": "Satu fakta satu angka",
        "tingkat": tingkat,
        "pesan": "Tertulis dua angka.",
        "tempat": tuple(Tempat(ref=CellRef.dari_a1(lembar, sel), teks=teks) for lembar, sel, teks in tempat),
        "ditemukan": "502.024",
        "seharusnya": None,
        "mengapa": "Angkanya satu.",
        "perbaikan": "Samakan.",
        "sidik": "x",
    }
    return Finding.model_validate(dasar | lain)


def cetak(*isi: Finding, kelengkapan: tuple[Kelengkapan, ...] = ()) -> list[str]:
    return pemeriksaan(Pemeriksaan(list(isi), list(kelengkapan)), "Buku.xlsx").splitlines()


def test_findings_stand_under_their_level_and_sheet_and_are_numbered_through() -> None:
    baris = cetak(
        temuan(Tingkat.SALAH, ("IKU", "D4", "1"), pesan="Pertama."),
        temuan(Tingkat.SALAH, ("IKU", "D5", "1"), pesan="Kedua."),
        temuan(Tingkat.PERIKSA, ("PK", "D4", "1")),
        temuan(Tingkat.INFO),
    )
    judul = [satu.rstrip() for satu in baris if satu and not satu.startswith("      ")]
    assert judul == [
        "Catatan Pemeriksaan Buku.xlsx",
        "2 tidak sesuai, 1 perlu diperiksa, 1 informasi",
        "Tidak Sesuai (2)",
        "  IKU",
        "   1  Satu fakta satu angka (CAP001)",
        "   2  Satu fakta satu angka (CAP001)",
        "Perlu Diperiksa (1)",
        "  PK",
        "   3  Satu fakta satu angka (CAP001)",
        "Informasi (1)",
        "  Seluruh kertas kerja",
        "   4  Satu fakta satu angka (CAP001)",
    ]


def test_neighbours_that_hold_the_same_are_quoted_once() -> None:
    baris = cetak(temuan(Tingkat.SALAH, ("A", "D4", "92"), ("A", "D5", "92"), ("B", "C1", "90"), ditemukan="92; 91"))
    assert "      Letak      : A D4, A D5 “92”; B C1 “90”" in baris
    assert "      Tertulis   : 92; 91" in baris


def test_what_the_places_quote_is_not_said_again() -> None:
    baris = cetak(temuan(Tingkat.SALAH, ("A", "D4", "92"), ("B", "C1", "90"), ditemukan="92; 90"))
    assert not any("Tertulis   :" in satu for satu in baris)
    dibandingkan = temuan(Tingkat.SALAH, ("A", "D4", "92"), ditemukan="92", seharusnya="90")
    assert "      Tertulis   : 92" in cetak(dibandingkan)


def test_a_key_is_never_broken_and_quoted_for_the_shell() -> None:
    panjang = f"CAP001:{'indikator-yang-panjang-' * 8}akhir"
    assert f"      Kunci      : {panjang}" in cetak(temuan(Tingkat.SALAH, kunci=panjang))


def test_an_explained_finding_is_one_line() -> None:
    baris = cetak(temuan(Tingkat.SALAH, ("IKU", "D4", "1"), diterima="Sesuai SK."))
    assert baris[1:] == [
        "0 tidak sesuai, 0 perlu diperiksa, 0 informasi, 1 diterima dengan penjelasan",
        "",
        "Diterima dengan Penjelasan (1)",
        "  - Satu fakta satu angka (CAP001, IKU D4): Sesuai SK.",
    ]


def test_kelengkapan_is_listed_apart_and_short() -> None:
    kurang = Kelengkapan(bagian="Standar nasional", ada=False, keterangan="Bandingkan bila ada.")
    ada = Kelengkapan(bagian="Perjanjian Kinerja", ada=True, keterangan="3 indikator.")
    catatan = temuan(Tingkat.INFO, *(("IKU", f"D{n}", "1") for n in range(1, 6)), kode="IMP002", pesan="Ragu.")
    assert cetak(catatan, kelengkapan=(ada, kurang))[1:] == [
        "Tidak ada catatan.",
        "",
        "Kelengkapan (2)",
        "  - Standar nasional: Bandingkan bila ada.",
        "  - Ragu. (IMP002, IKU D1, IKU D2, dan 3 sel lain)",
    ]


def test_a_part_that_a_finding_is_about_is_not_told_twice() -> None:
    kurang = Kelengkapan(bagian="Standar nasional", ada=False, keterangan="Bandingkan bila ada.")
    catatan = temuan(Tingkat.INFO, kode="LKP006", kunci="LKP006:standar nasional", pesan="Standar nasional belum ada.")
    assert cetak(catatan, kelengkapan=(kurang,))[3:] == [
        "Kelengkapan (1)",
        "  - Standar nasional belum ada. (LKP006)",
    ]


@pytest.mark.parametrize("kolom", ["45", "80", "200"])
def test_no_line_but_a_key_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, kolom: str) -> None:
    monkeypatch.setenv("COLUMNS", kolom)
    isi = temuan(Tingkat.SALAH, *(("KERTAS KERJA", f"D{n}", "nilai") for n in range(30)[1:]), pesan="kata " * 90)
    baris = [satu for satu in cetak(isi) if "Kunci" not in satu]
    assert max(map(len, baris[4:])) <= min(int(kolom) - 1, 100)


def test_the_hint_names_the_first_finding_that_waits_for_an_answer() -> None:
    isi = [temuan(Tingkat.SALAH, diterima="Ya."), temuan(Tingkat.INFO, kode="LKP001"), temuan(Tingkat.PERIKSA)]
    terima, aturan = petunjuk(isi, ["lkjip", "terima", "Buku.xlsx"]).splitlines()
    assert terima.startswith("Beri Penjelasan   : lkjip terima Buku.xlsx ")
    assert "CAP001:nama indikator" in terima
    assert terima.endswith("--alasan ALASAN")
    assert aturan == "Penjelasan Aturan : lkjip aturan CAP001"
    assert petunjuk(isi[:2], ["lkjip"]) == ""
