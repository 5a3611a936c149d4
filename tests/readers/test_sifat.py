"""Whatever the order and the looks of a workbook, the same Laporan comes out."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, Nilai, buku, lembar

NAMA = [
    "Rasio Penerbitan Akta Kelahiran",
    "Rasio Penerbitan Akta Kematian",
    "Persentase anak usia 0-5 tahun ber-KIA",
    "Persentase anak usia 5-17 tahun ber-KIA",
    "Lama pengurusan KTP elektronik",
    "Indeks Kepuasan Masyarakat",
    "Jumlah kerja sama pemanfaatan data",
    "Nilai SAKIP Perangkat Daerah",
]
Rekam = tuple[str, str, int, int, int]
PROFIL = Profil(jawaban={"tahun": "2024"})


@st.composite
def rekaman(draw: st.DrawFn) -> list[Rekam]:
    """Indikator with sasaran, target, realisasi and capaian, in no order."""
    nama = draw(st.lists(st.sampled_from(NAMA), min_size=1, unique=True))
    angka = st.integers(min_value=1, max_value=200)
    return [(satu, f"Sasaran {draw(st.integers(1, 3))}", draw(angka), draw(angka), draw(angka)) for satu in nama]


@st.composite
def rupa(draw: st.DrawFn) -> dict[str, object]:
    """How a workbook looks: order of rows, columns and sheets, titles, numbers, capitals."""
    return {
        "acak": draw(st.randoms(use_true_random=False)),
        "judul": draw(st.integers(0, 3)),
        "nomor": draw(st.booleans()),
        "kapital": draw(st.booleans()),
        "nomor_kolom": draw(st.booleans()),
        "mulai": draw(st.sampled_from(["A1", "C4", "B7"])),
    }


def tabel(nama: str, judul: str, kolom: dict[str, list[Nilai]], rupa: dict[str, object]) -> Sheet:
    """A table of these columns under a title, looking like that."""
    acak = rupa["acak"]
    assert isinstance(acak, random.Random)
    urut_kolom, banyak = acak.sample(list(kolom), len(kolom)), len(next(iter(kolom.values())))
    urut_baris = acak.sample(range(banyak), banyak)
    isi: list[Baris] = [[kolom[k][b] for k in urut_kolom] for b in urut_baris]
    kepala: list[Baris] = [urut_kolom]
    if rupa["nomor_kolom"]:
        kepala.append([*range(1, len(kolom) + 1)])
    atas: list[Baris] = [[judul], *[["Subbagian Perencanaan"] for _ in range(int(str(rupa["judul"])))], None]
    return lembar(*atas, *kepala, *isi, nama=nama, mulai=str(rupa["mulai"]))


def hias(nama: str, urut: int, rupa: dict[str, object]) -> str:
    nama = nama.upper() if rupa["kapital"] else nama
    return f"{urut}. {nama}" if rupa["nomor"] else nama


def bangun(daftar: list[Rekam], rupa: dict[str, object]) -> Laporan:
    polos: dict[str, object] = {**rupa, "nomor": False, "kapital": False}
    pk = tabel(
        "PK",
        "PERJANJIAN KINERJA TAHUN 2024",
        {
            "Sasaran Strategis": [s for _, s, _, _, _ in daftar],
            "Indikator Kinerja": [n for n, _, _, _, _ in daftar],
            "Target": [t for _, _, t, _, _ in daftar],
        },
        polos,
    )
    capaian = tabel(
        "Capaian",
        "CAPAIAN KINERJA TAHUN 2024",
        {
            "Indikator": [hias(n, i, rupa) for i, (n, *_) in enumerate(daftar, start=1)],
            "Target": [t for _, _, t, _, _ in daftar],
            "Realisasi": [r for _, _, _, r, _ in daftar],
            "Capaian (%)": [c for _, _, _, _, c in daftar],
        },
        rupa,
    )
    acak = rupa["acak"]
    assert isinstance(acak, random.Random)
    return baca(buku(*acak.sample([pk, capaian], 2)), PROFIL)


def inti(laporan: Laporan) -> dict[str, tuple[str | None, list[tuple[str, int | None, str]]]]:
    return {
        satu.nama: (satu.sasaran, sorted((k.jenis.value, k.tahun, k.nilai.teks) for k in satu.kemunculan))
        for satu in laporan.indikator
    }


def harapan(daftar: list[Rekam]) -> dict[str, tuple[str | None, list[tuple[str, int | None, str]]]]:
    return {
        nama: (
            sasaran,
            sorted(
                [
                    ("target", 2024, str(target)),
                    ("target", 2024, str(target)),
                    ("realisasi", 2024, str(realisasi)),
                    ("capaian", 2024, str(capaian)),
                ]
            ),
        )
        for nama, sasaran, target, realisasi, capaian in daftar
    }


@settings(max_examples=150)
@given(rekaman(), rupa())
def test_order_titles_numbering_and_capitals_change_nothing(daftar: list[Rekam], rupa: dict[str, object]) -> None:
    laporan = bangun(daftar, rupa)
    assert inti(laporan) == harapan(daftar)
    assert laporan.pertanyaan == []


def _baris(*isi: Nilai) -> Baris:
    return isi


@settings(max_examples=60)
@given(rekaman())
def test_one_sheet_stacked_says_what_two_sheets_say(daftar: list[Rekam]) -> None:
    isi: list[Baris] = [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["Sasaran Strategis", "Indikator Kinerja", "Target", None],
        *[_baris(s, n, t) for n, s, t, _, _ in daftar],
        None,
        ["CAPAIAN KINERJA TAHUN 2024"],
        ["Indikator", "Target", "Realisasi", "Capaian (%)"],
        *[_baris(n, t, r, c) for n, _, t, r, c in daftar],
    ]
    assert inti(baca(buku(lembar(*isi)), PROFIL)) == harapan(daftar)


KEPALA = [
    "No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "%", "Program", "Anggaran", "Unsur", "NRR", "2024",
    "TW I", "TW II", "K", "Rp", "Kode", "Uraian", "Satuan", "Cara Perhitungan", "Target Akhir", "Jumlah",
]  # fmt: skip
ISI = [
    "1.", "2.16.01", "JUMLAH", "Sasaran 1 : Mutu", "92%", "1 Hari", "BB", "-", "60-85", "NIP. 19700512 199203 1 004",
    "KEPALA DINAS", "Data dukung :", "Catatan:", "3,80 x 25 = 95,02", "Nama OPD", ": Dinas", "Rasio KTP", "a\nb",
]  # fmt: skip
SEL = st.one_of(st.none(), st.sampled_from(KEPALA), st.sampled_from(ISI), st.integers(0, 3000), st.text(max_size=8))


@st.composite
def lembar_sembarang(draw: st.DrawFn) -> Sheet:
    """Any sheet at all: headings, figures and words thrown together, cells merged at random."""
    isi: list[Baris] = draw(st.lists(st.lists(SEL, max_size=7), max_size=12))
    kotak = st.tuples(st.integers(1, 12), st.integers(1, 7), st.integers(0, 3), st.integers(0, 3))
    gabung = [
        f"{chr(64 + kolom)}{baris}:{chr(64 + min(7, kolom + lebar))}{baris + tinggi}"
        for baris, kolom, tinggi, lebar in draw(st.lists(kotak, max_size=4))
    ]
    return lembar(*isi, gabung=gabung)


@settings(max_examples=300)
@given(lembar_sembarang())
def test_any_sheet_is_read_without_failing_and_no_figure_is_lost(sheet: Sheet) -> None:
    laporan = baca(buku(sheet), Profil())
    disebut = {(s.baris, s.kolom) for b in laporan.lembar for s in b.sisa}
    if not any(b.jenis for b in laporan.lembar):
        angka = {(b, k) for b, k, sel in sheet.berisi() if not isinstance(sel.nilai, str)}
        assert angka <= disebut
