"""Consistent surveys as offices print them, figures from random answers, and workbooks of several layouts.

`Skm` holds every printed figure as text; `ubah(nama, teks)` gives the same survey with one figure changed. A layout
writes it to rows and says in which cell each figure stands.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.survei import mutu_ikm
from sample_workbooks.kosong import UNSUR

NAMA = (
    *UNSUR,
    "Keamanan Lingkungan",
    "Kedisiplinan Petugas",
    "Kesopanan dan Keramahan",
    "Kepastian Jadwal",
    "Keadilan Mendapatkan Pelayanan",
)


@dataclass(frozen=True)
class Gaya:
    """How an office prints: weight's decimals (None: exactly 1/n), rounding, decimals, from printed figures or not."""

    bobot: int | None = None
    potong: bool = False
    dari_cetak: bool = False
    desimal: tuple[int, int, int, int] = (2, 2, 2, 2)  # NRR, weighted, index, IKM


@dataclass(frozen=True)
class Skm:
    """A printed survey: texts by name (nrr1.., tertimbang1.., indeks, ikm, mutu, kinerja, responden)."""

    banyak: int
    teks: Mapping[str, str] = field(default_factory=dict)

    def ubah(self, nama: str, teks: str) -> Skm:
        return replace(self, teks={**self.teks, nama: teks})

    def __getitem__(self, nama: str) -> str:
        return self.teks[nama]


def skm(benih: int, gaya: Gaya | None = None, *, banyak: int = 9, responden: int = 150) -> Skm:
    """Return a consistent survey of random answers."""
    gaya, acak = gaya or Gaya(), random.Random(benih)
    mode = Pembulatan.POTONG if gaya.potong else Pembulatan.SETENGAH_NAIK
    desimal = gaya.desimal

    def cetak(nilai: Fraction, d: int) -> tuple[str, Fraction]:
        bulat = bulatkan_pecahan(nilai, d, mode)
        return tulis(bulat, d), Fraction(bulat) if gaya.dari_cetak else nilai

    bobot = Fraction(1, banyak)
    if gaya.bobot is not None:
        bobot = Fraction(bulatkan_pecahan(bobot, gaya.bobot))
    teks: dict[str, str] = {"responden": str(responden)}
    jumlah = Fraction(0)
    for i in range(1, banyak + 1):
        mutu = acak.uniform(0.3, 0.95)
        jawaban = sum(4 if acak.random() < mutu else acak.choice((2, 3, 3)) for _ in range(responden))
        teks[f"nrr{i}"], nrr = cetak(Fraction(jawaban, responden), desimal[0])
        teks[f"tertimbang{i}"], tertimbang = cetak(nrr * bobot, desimal[1])
        jumlah += tertimbang
    teks["indeks"], indeks = cetak(jumlah, desimal[2])
    teks["ikm"], _ = cetak(indeks * 25, desimal[3])
    mutu_akhir = mutu_ikm(Decimal(teks["ikm"].replace(",", ".")))
    assert mutu_akhir is not None
    teks["mutu"], teks["kinerja"] = mutu_akhir
    nrr_cetak = [Decimal(teks[f"nrr{i}"].replace(",", ".")) for i in range(1, banyak + 1)]
    atas, bawah = nrr_cetak.index(max(nrr_cetak)) + 1, nrr_cetak.index(min(nrr_cetak)) + 1
    teks["tertinggi"], teks["terendah"] = NAMA[atas - 1], NAMA[bawah - 1]
    teks["nilai_tertinggi"], teks["nilai_terendah"] = teks[f"nrr{atas}"], teks[f"nrr{bawah}"]
    return Skm(banyak, teks)


Nilai = str | int | float | None
Tata = Callable[[Skm], tuple[list[list[Nilai]], dict[str, str]]]


def _angka(teks: str) -> Nilai:
    """A figure stored as a number, shown in General format: 3,90 becomes 3,9."""
    return float(teks.replace(",", "."))


def _susun(baris: list[list[Nilai | tuple[str, Nilai]]]) -> tuple[list[list[Nilai]], dict[str, str]]:
    """Rows of plain values, and the cell of every named one."""
    letak: dict[str, str] = {}
    hasil: list[list[Nilai]] = []
    for b, satu in enumerate(baris, 1):
        polos: list[Nilai] = []
        for k, isi in enumerate(satu, 1):
            if isinstance(isi, tuple):
                letak.update(dict.fromkeys(isi[0].split("+"), f"{get_column_letter(k)}{b}"))
                isi = isi[1]
            polos.append(isi)
        hasil.append(polos)
    return hasil, letak


def _kalimat(s: Skm) -> tuple[str, Nilai]:
    return (
        "tertinggi+terendah+nilai_tertinggi+nilai_terendah",
        f"Unsur dengan nilai tertinggi adalah {s['tertinggi']} dengan nilai {s['nilai_tertinggi']}, sedangkan unsur "
        f"dengan nilai terendah adalah {s['terendah']} dengan nilai {s['nilai_terendah']}.",
    )


def tata_kantor(s: Skm) -> tuple[list[list[Nilai]], dict[str, str]]:
    """Numbers, a weighted column, the conversion in lines below, as the office of the sample has it."""
    baris: list[list[Nilai | tuple[str, Nilai]]] = [
        ["Nilai IKM per Unsur Pelayanan Tahun 2024"],
        [("responden", f"Jumlah responden : {s['responden']} orang")],
        ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Nilai Rata - rata Tertimbang"],
    ]
    for i in range(1, s.banyak + 1):
        nrr, bobot = _angka(s[f"nrr{i}"]), _angka(s[f"tertimbang{i}"])
        baris.append([f"U{i}", NAMA[i - 1], (f"nrr{i}", nrr), (f"tertimbang{i}", bobot)])
    baris += [
        ["Nilai IKM", None, None, ("indeks", _angka(s["indeks"]))],
        [],
        [None, "Nilai IKM setelah dikonversi = Nilai Indeks x Nilai dasar"],
        [None, ("indeks_kutip", f"= {s.teks.get('indeks_kutip', s['indeks'])} x 25")],
        [None, ("ikm", f"= {s['ikm']}")],
        [None, ("mutu+kinerja", f"Mutu Pelayanan : {s['mutu']} ({s['kinerja']})")],
        [None, _kalimat(s)],
    ]
    return _susun(baris)


def tata_tanpa_bobot(s: Skm) -> tuple[list[list[Nilai]], dict[str, str]]:
    """No weighted column; index, IKM, mutu and kinerja are rows of the table; respondents beside a label."""
    baris: list[list[Nilai | tuple[str, Nilai]]] = [
        ["SURVEI KEPUASAN MASYARAKAT TAHUN 2024"],
        ["Jumlah Responden", None, ("responden", int(s["responden"]))],
        ["Kode", "Unsur Pelayanan", "NRR"],
    ]
    baris += [[f"U{i}", NAMA[i - 1], (f"nrr{i}", _angka(s[f"nrr{i}"]))] for i in range(1, s.banyak + 1)]
    baris += [
        ["Nilai Indeks", None, ("indeks", _angka(s["indeks"]))],
        ["Nilai IKM setelah dikonversi (Indeks x 25)", None, ("ikm", _angka(s["ikm"]))],
        ["Mutu Pelayanan", None, ("mutu", s["mutu"])],
        ["Kinerja Unit Pelayanan", None, ("kinerja", s["kinerja"])],
        [],
        [_kalimat(s)],
    ]
    return _susun(baris)


def tata_teks(s: Skm) -> tuple[list[list[Nilai]], dict[str, str]]:
    """Everything typed as text, numbered unsur, grades per unsur, totals below, two cells for highest and lowest."""
    baris: list[list[Nilai | tuple[str, Nilai]]] = [
        ["Rekapitulasi Survei Kepuasan Masyarakat (SKM) Tahun 2024"],
        [],
        ["No.", "Unsur", "Nilai Rata-Rata (NRR)", "NRR Tertimbang", "Mutu", "Kinerja"],
    ]
    for i in range(1, s.banyak + 1):
        nilai = Decimal(s.teks.get(f"asal{i}", s[f"nrr{i}"]).replace(",", "."))
        mutu = mutu_ikm(nilai * 25) or ("", "")
        mutu_unsur = s.teks.get(f"mutu{i}", mutu[0])
        isi: list[Nilai | tuple[str, Nilai]] = [i, NAMA[i - 1], (f"nrr{i}", s[f"nrr{i}"])]
        baris.append([*isi, (f"tertimbang{i}", s[f"tertimbang{i}"]), (f"mutu{i}", mutu_unsur), mutu[1]])
    baris += [
        [None, "Jumlah NRR Tertimbang", None, ("indeks", s["indeks"])],
        [None, "Nilai SKM", None, ("ikm", s["ikm"]), ("mutu", s["mutu"]), ("kinerja", s["kinerja"])],
        [],
        [None, ("responden", f"Survei dilakukan terhadap {s['responden']} responden.")],
        [None, "Unsur Tertinggi", ("tertinggi+nilai_tertinggi", f"{s['tertinggi']} ({s['nilai_tertinggi']})")],
        [None, "Unsur Terendah", ("terendah+nilai_terendah", f"{s['terendah']} ({s['nilai_terendah']})")],
    ]
    return _susun(baris)


def tata_melintang(s: Skm) -> tuple[list[list[Nilai]], dict[str, str]]:
    """The official form of processing without its answers: a column an unsur, rows of NRR, weighted NRR and IKM."""
    nomor = range(1, s.banyak + 1)
    baris: list[list[Nilai | tuple[str, Nilai]]] = [
        ["Pengolahan Survei Kepuasan Masyarakat Tahun 2024"],
        [("responden", f"Jumlah responden: {s['responden']} orang")],
        ["Uraian", *(f"U{i}" for i in nomor)],
        ["NRR", *((f"nrr{i}", _angka(s[f"nrr{i}"])) for i in nomor)],
        [
            "NRR Tertimbang",
            *((f"tertimbang{i}", _angka(s[f"tertimbang{i}"])) for i in nomor),
            ("indeks", _angka(s["indeks"])),
        ],
        ["IKM Unit Pelayanan", *(None for _ in nomor[1:]), ("ikm", _angka(s["ikm"]))],
        [("mutu+kinerja", f"Mutu Pelayanan : {s['mutu']} ({s['kinerja']})")],
    ]
    return _susun(baris)


TATA: dict[str, Tata] = {
    "kantor": tata_kantor,
    "tanpa bobot": tata_tanpa_bobot,
    "teks": tata_teks,
    "melintang": tata_melintang,
}


def tulis_skm(berkas: Path, s: Skm, tata: Tata) -> tuple[Path, dict[str, str]]:
    """Write the workbook of one sheet "IKM"; return it with the cell of each figure."""
    baris, letak = tata(s)
    buku = Workbook()
    lembar = buku.worksheets[0]
    lembar.title = "IKM"
    for b, satu in enumerate(baris, 1):
        for k, isi in enumerate(satu, 1):
            if isi is not None:
                sel = lembar.cell(b, k, isi)
                sel.data_type = "s" if isinstance(isi, str) else sel.data_type  # "= 3,80 x 25" is no formula
    buku.save(berkas)
    return berkas, letak
