"""`lkjip periksa --dokumen`: a report is checked alone or with its workbook (design: section 7)."""

from __future__ import annotations

import json
import random
import re
import shutil
import zipfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from lkjip_desktop import pipeline
from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.readers.dokumen import baca_dokumen
from lkjip_desktop.writers.word.komentar import PENULIS
from tests.cacat.susun import buat
from tests.readers.dokumen.pembangun import dokumen as tulis_dokumen
from tests.readers.dokumen.pembangun import paragraf as p
from tests.readers.dokumen.pembangun import tabel

Layar = pytest.CaptureFixture[str]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KTP = "Rasio Kepemilikan KTP elektronik"
Temuan = dict[str, Any]


@pytest.fixture(scope="module")
def laporan(contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sample and the report that was written from it."""
    folder = tmp_path_factory.mktemp("laporan")
    buku = Path(shutil.copy(contoh, folder / "buku kerja.xlsx"))
    return buku, pipeline.build(pipeline.read(pipeline.masukan_dari(buku)), folder).word


def panggil(layar: Layar, *argumen: object) -> tuple[int, dict[str, Any], str]:
    kode = jalankan(["periksa", *map(str, argumen), "--json"])
    luaran = layar.readouterr()
    return kode, json.loads(luaran.out), luaran.err


def ubah(asal: Path, tujuan: Path, dekat: str, lama: str, baru: str) -> Path:
    """A copy of a report with some words of the paragraph that holds `dekat` exchanged, as a person would type."""
    with zipfile.ZipFile(asal) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    akar = etree.fromstring(isi["word/document.xml"])
    for paragraf in akar.iter(W + "p"):
        if dekat not in "".join(t.text or "" for t in paragraf.iter(W + "t")):
            continue
        teks = next((t for t in paragraf.iter(W + "t") if lama in (t.text or "")), None)
        if teks is not None and teks.text is not None:
            teks.text = teks.text.replace(lama, baru, 1)
            break
    else:
        raise AssertionError(f"no {lama!r} near {dekat!r}")
    isi["word/document.xml"] = etree.tostring(akar)
    with zipfile.ZipFile(tujuan, "w") as arsip:
        for nama, data in isi.items():
            arsip.writestr(nama, data)
    return tujuan


@lru_cache
def asal(buku: Path | None, word: Path) -> frozenset[str]:
    """The keys of what an unchanged report has."""
    masukan = pipeline.masukan_dari(buku) if buku else None
    return frozenset(satu.kunci for satu in pipeline.check_document(pipeline.read_document(word, masukan)).temuan)


def baru(isi: dict[str, Any], lama: frozenset[str]) -> list[Temuan]:
    return [satu for satu in isi["temuan"] if satu["kunci"] not in lama and satu["tingkat"] != "info"]


def test_our_own_report_adds_nothing_to_what_the_workbook_has(laporan: tuple[Path, Path], capsys: Layar) -> None:
    buku, word = laporan
    _, sendiri, _ = panggil(capsys, buku)
    kode, bersama, _ = panggil(capsys, buku, "--dokumen", word)
    assert kode == 1
    assert bersama["temuan"][: len(sendiri["temuan"])] == sendiri["temuan"]
    assert [satu for satu in bersama["temuan"][len(sendiri["temuan"]) :] if satu["tingkat"] != "info"] == []


@pytest.mark.parametrize("urut", [pytest.param(n, marks=pytest.mark.panjang(contoh=3)) for n in range(12)])
def test_a_report_of_a_consistent_workbook_raises_nothing(urut: int, tmp_path: Path) -> None:
    buku = buat(urut).buku.simpan(tmp_path / "Kertas Kerja.xlsx")
    word = pipeline.build(pipeline.read(pipeline.Masukan(buku)), tmp_path).word
    for masukan in (pipeline.Masukan(buku), None):
        hasil = pipeline.check_document(pipeline.read_document(word, masukan))
        assert [satu.pesan for satu in hasil.temuan if satu.tingkat != "info"] == []


TANAMAN = [
    ("Realisasi indikator Rasio", "sebesar 101,33%", "sebesar 101,83%", "NAR001", "101,33"),
    ("capaian kinerjanya sebesar 110,14%", "110,14", "110,41", "NAR001", "110,14"),
    ("Serapan anggaran Program", "sebesar 84,15%", "sebesar 48,15%", "NAR001", "84,15"),
    ("berjumlah Rp19.641.611.463", "19.641.611.463", "19.641.611.436", "NAR001", "19.641.611.463"),
    ("turun 1,18 poin persentase", " turun 1,18", " naik 1,18", "NAR003", "turun"),
    ("Rasio Kepemilikan KTP elektronik tahun 2024 telah melampaui", "melampaui", "belum mencapai", "NAR003", None),
    ("capaian kinerja lebih tinggi 15,29", "lebih tinggi 15,29", "lebih rendah 15,29", "NAR003", "lebih tinggi"),
    ("nilai indeks × nilai dasar", "= 95,02", "= 96,02", "NAR005", None),
    ("realisasi setiap program disajikan", "3.2", ".....", "NAR006", None),
    ("Pada tahun 2024, anggaran Dinas", "Pada tahun 2024", "Pada tahun 2023", "NAR009", "2024"),
]  # fmt: skip


@pytest.mark.parametrize(("dekat", "lama", "ganti", "kode", "benar"), TANAMAN)
@pytest.mark.parametrize("sendiri", [False, True])
def test_a_planted_fault_is_one_finding_at_its_paragraph(
    laporan: tuple[Path, Path], tmp_path: Path, capsys: Layar, dekat: str, lama: str, ganti: str, kode: str,
    benar: str | None, sendiri: bool,
) -> None:  # fmt: skip
    buku, word = laporan
    masukan = [] if sendiri else [buku]
    keliru = ubah(word, tmp_path / "keliru.docx", dekat, lama, ganti)
    _, isi, _ = panggil(capsys, *masukan, "--dokumen", keliru)
    (temuan,) = baru(isi, asal(None if sendiri else buku, word))
    assert temuan["kode"] == kode
    if benar is not None:
        assert temuan["seharusnya"].removeprefix("Rp") == benar
    letak = temuan["tempat"][0]
    (paragraf,) = [
        q for q in baca_dokumen(keliru).badan if q.letak.paragraf == letak["paragraf"] and not letak["tabel"]
    ]
    assert letak["berkas"] == str(keliru)
    assert ganti.strip(" =").split()[0] in paragraf.teks


def test_planted_table_cells_are_found_at_their_cell(laporan: tuple[Path, Path], tmp_path: Path, capsys: Layar) -> None:
    buku, word = laporan
    acak = random.Random(6)
    sel = [q for q in baca_dokumen(word).badan if q.letak.tabel and re.fullmatch(r"\d{2,3},\d\d", q.teks) and q.kontrol]
    for satu in acak.sample([q for q in sel if re.search(r"realisasi|capaian|serapan|nrr|nilai", q.kontrol[0].isi)], 3):
        salah = f"{(int(satu.teks[0]) % 9) + 1}{satu.teks[1:]}"
        keliru = _ubah_urutan(word, tmp_path / "keliru.docx", satu.urutan, satu.teks, salah)
        _, isi, _ = panggil(capsys, buku, "--dokumen", keliru)
        (temuan,) = baru(isi, asal(buku, word))
        letak = temuan["tempat"][0]
        assert (letak["tabel"], letak["baris"], letak["kolom"]) == (
            satu.letak.tabel,
            satu.letak.baris,
            satu.letak.kolom,
        )
        assert temuan["kode"] == "NAR001"


def _ubah_urutan(asal: Path, tujuan: Path, urutan: int, lama: str, baru_: str) -> Path:
    with zipfile.ZipFile(asal) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    akar = etree.fromstring(isi["word/document.xml"])
    cadangan = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    semua = [q for q in akar.iter(W + "p") if next(q.iterancestors(cadangan), None) is None]
    teks = next(t for t in semua[urutan].iter(W + "t") if t.text == lama)
    teks.text = baru_
    isi["word/document.xml"] = etree.tostring(akar)
    with zipfile.ZipFile(tujuan, "w") as arsip:
        for nama, data in isi.items():
            arsip.writestr(nama, data)
    return tujuan


def test_a_report_written_by_hand_is_checked_alone(tmp_path: Path, capsys: Layar) -> None:
    word = tulis_dokumen(
        tmp_path / "laporan.docx",
        p("LAPORAN KINERJA DINAS PERHUBUNGAN KABUPATEN CONTOH TAHUN 2024", gaya="Judul1"),
        p("Tabel 3.1 Capaian Kinerja Tahun 2024", gaya="Keterangan"),
        tabel(
            ["No", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian"],
            ["1", "Persentase Terminal Layak Fungsi", "%", "80", "84,00", "105,00"],
            ["2", "Rasio Konektivitas Antarwilayah", "%", "70", "63,00", "90,00"],
        ),
        p("Realisasi Persentase Terminal Layak Fungsi sebesar 48,00% dari target 80%."),
        p("Rasio Konektivitas Antarwilayah telah melampaui target yang ditetapkan."),
        p("Program tersebut mencakup 4 (lima) kecamatan."),
    )
    kode, isi, _ = panggil(capsys, "--dokumen", word)
    assert kode == 1
    assert {(t["kode"], t["tempat"][0]["paragraf"]) for t in isi["temuan"] if t["tingkat"] != "info"} == {
        ("NAR001", 3), ("NAR003", 4), ("NAR004", 5),
    }  # fmt: skip


def test_komentar_stands_exactly_on_the_words(laporan: tuple[Path, Path], tmp_path: Path, capsys: Layar) -> None:
    buku, word = laporan
    keliru = ubah(word, tmp_path / "keliru.docx", "capaian kinerjanya sebesar 110,14%", "110,14", "110,41")
    semula = keliru.read_bytes()
    _, isi, _ = panggil(capsys, buku, "--dokumen", keliru, "--komentar", "--lembar", "--ke", tmp_path / "hasil")
    komentar, lembar = Path(isi["keluaran"]["komentar"]), Path(isi["keluaran"]["lembar"])
    assert (komentar.name, lembar.name) == ("keliru - komentar.docx", "buku kerja - catatan.xlsx")
    assert keliru.read_bytes() == semula
    assert _dikomentari(komentar, "(NAR001)") == ["110,41%"]


def _dikomentari(berkas: Path, isi: str) -> list[str]:
    """The words under the comments that hold some text."""
    with zipfile.ZipFile(berkas) as arsip:
        komentar, badan = (etree.fromstring(arsip.read(f"word/{n}.xml")) for n in ("comments", "document"))
    nomor = [
        k.get(W + "id")
        for k in komentar.iter(W + "comment")
        if k.get(W + "author") == PENULIS and isi in "".join(t.text or "" for t in k.iter(W + "t"))
    ]
    hasil = []
    for satu in nomor:
        teks, dalam = "", False
        for elemen in badan.iter(W + "commentRangeStart", W + "commentRangeEnd", W + "t"):
            if elemen.tag == W + "t":
                teks += (elemen.text or "") if dalam else ""
            elif elemen.get(W + "id") == satu:
                dalam = elemen.tag == W + "commentRangeStart"
        hasil.append(teks)
    return hasil


def test_a_report_of_another_office_is_told_not_dropped(contoh: Path, tmp_path: Path, capsys: Layar) -> None:
    buku = buat(3).buku.simpan(tmp_path / "Kertas Kerja.xlsx")
    word = pipeline.build(pipeline.read(pipeline.Masukan(contoh)), tmp_path).word
    _, isi, _ = panggil(capsys, buku, "--dokumen", word)
    assert any("tidak dibandingkan dengan kertas kerja" in satu for satu in isi["peringatan"])


def _rusak(folder: Path) -> Path:
    berkas = folder / "rusak.docx"
    berkas.write_bytes(b"bukan dokumen")
    return berkas


@pytest.mark.parametrize(
    ("argumen", "kalimat"),
    [
        (lambda buku, folder: ["--dokumen", _rusak(folder)], "Word"),
        (lambda buku, folder: ["--dokumen", folder / "tidak ada.docx"], "tidak"),
        (lambda buku, folder: [buku, buku, "--dokumen", folder / "x.docx"], "satu kertas kerja"),
        (lambda buku, folder: [buku, "--komentar"], "--dokumen"),
        (lambda buku, folder: [], "--dokumen"),
    ],
)
def test_what_cannot_be_checked_is_one_sentence(
    contoh: Path, tmp_path: Path, capsys: Layar, argumen: Callable[[Path, Path], list[object]], kalimat: str
) -> None:
    kode, _, galat = panggil(capsys, *argumen(contoh, tmp_path))
    assert kode == 2
    assert kalimat in galat
    assert "Traceback" not in galat
