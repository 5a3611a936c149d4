"""A small office's workbook, consistent under any convention, and what the program says of it or of one slip in it.

`lembar(Kantor(...))` gives its sheets as rows of text, `dengan(...)` the same with one cell changed, `periksa_buku`
writes them, reads them through the whole importer and returns the findings of all rules above a remark.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from openpyxl.utils.cell import coordinate_to_tuple, get_column_letter

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Pembulatan, Rumus
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.engine.pembulatan import angka_hitung
from lkjip_desktop.engine.rumus import persen_tepat
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.readers.buku import baca_buku, tulis

Baris = list[str | None]
Lembar = dict[str, list[Baris]]
SASARAN = ("Meningkatnya kualitas layanan", "Meningkatnya tata kelola")
SEMUA = ("TABEL 3.1", "KERTAS KERJA", "PK 2024", "PERBANDINGAN", "RENSTRA")


@dataclass(frozen=True)
class Ukuran:
    """An indikator: target of 2024 and of the Renstra's end, realisasi of 2024, 2023 and 2022."""

    nama: str
    satuan: str
    target: str
    akhir: str
    realisasi: tuple[str, str, str]
    turun: bool = False


UKURAN = (
    Ukuran("Persentase kepemilikan akta kelahiran", "%", "92", "96", ("94,37", "92,18", "90,46")),
    Ukuran("Rata-rata waktu penyelesaian layanan", "Hari", "7", "6", ("6,25", "6,81", "7,36"), turun=True),
    Ukuran("Jumlah dokumen perencanaan", "Dokumen", "43", "46", ("37", "41", "39")),
    Ukuran("Nilai SAKIP perangkat daerah", "Nilai", "82,50", "85,00", ("83,47", "81,66", "80,92")),
)


@dataclass(frozen=True)
class Kantor:
    """The office's convention, its indikator and the sheets it keeps."""

    mode: Pembulatan = Pembulatan.SETENGAH_NAIK
    rumus_turun: Rumus = Rumus.TURUN
    batas: int | None = None
    desimal: int = 2
    ukuran: tuple[Ukuran, ...] = UKURAN
    punya: tuple[str, ...] = SEMUA
    polarisasi: bool = True
    bertarget: bool = False

    def capaian(self, satu: Ukuran, target: str, realisasi: str) -> str:
        """The capaian as this office prints it."""
        rumus = self.rumus_turun if satu.turun else Rumus.NAIK
        persen = persen_tepat(rumus, _nilai(target), _nilai(realisasi))
        assert persen is not None
        if self.batas is not None:
            persen = min(persen, Fraction(self.batas))
        return angka_hitung(persen, self.desimal, self.mode).teks


def _nilai(teks: str) -> Fraction:
    return Fraction(Decimal(teks.replace(".", "").replace(",", ".")))


def lembar(kantor: Kantor | None = None) -> Lembar:
    """Return the sheets of an office; the years before have the same target, written only where `bertarget`."""
    kantor = kantor or Kantor()
    pembuat = {
        "TABEL 3.1": _tabel,
        "KERTAS KERJA": _kertas_kerja,
        "PK 2024": _perjanjian,
        "PERBANDINGAN": _perbandingan,
        "RENSTRA": _renstra,
    }
    return {nama: pembuat[nama](kantor) for nama in kantor.punya}


def _tabel(kantor: Kantor) -> list[Baris]:
    kepala: list[Baris] = [
        ["Tabel 3.1 Capaian Kinerja Tahun 2024"],
        [None],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian (%)"],
    ]
    return kepala + [
        [
            str(i),
            SASARAN[i > 2],
            u.nama,
            u.satuan,
            u.target,
            u.realisasi[0],
            kantor.capaian(u, u.target, u.realisasi[0]),
        ]
        for i, u in enumerate(kantor.ukuran, 1)
    ]


def _kertas_kerja(kantor: Kantor) -> list[Baris]:
    kepala: list[Baris] = [
        ["KERTAS KERJA PENYUSUNAN LKJIP TAHUN 2024"],
        [None],
        [
            "No",
            "Sasaran Strategis",
            "Indikator Kinerja",
            "Satuan",
            "Polarisasi" if kantor.polarisasi else "Sumber Data",
            "Target",
            "Realisasi",
            "Capaian (%)",
        ],
    ]
    arah = {True: "Makin rendah makin baik", False: "Makin tinggi makin baik"}
    return kepala + [
        [
            str(i),
            SASARAN[i > 2],
            u.nama,
            u.satuan,
            arah[u.turun] if kantor.polarisasi else "Laporan bidang",
            u.target,
            u.realisasi[0],
            kantor.capaian(u, u.target, u.realisasi[0]),
        ]
        for i, u in enumerate(kantor.ukuran, 1)
    ]


def _perjanjian(kantor: Kantor) -> list[Baris]:
    kepala: list[Baris] = [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        [None],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
    ]
    return kepala + [[str(i), SASARAN[i > 2], u.nama, u.satuan, u.target] for i, u in enumerate(kantor.ukuran, 1)]


def _perbandingan(kantor: Kantor) -> list[Baris]:
    tahun = ("2024", "2023", "2022")
    sendiri = ["Target", "Realisasi", "Capaian"] if kantor.bertarget else ["Realisasi", "Capaian"]
    kepala: list[Baris] = [
        ["Perbandingan Realisasi dan Capaian Kinerja"],
        [None],
        ["No", "Indikator Kinerja", "Satuan", *(satu for t in tahun for satu in (t, *([None] * (len(sendiri) - 1))))],
        [None, None, None, *(sendiri * 3)],
    ]

    def isi(u: Ukuran) -> Iterator[str]:
        for r in u.realisasi:
            yield from ([u.target] if kantor.bertarget else [])
            yield from (r, kantor.capaian(u, u.target, r))

    return kepala + [[str(i), u.nama, u.satuan, *isi(u)] for i, u in enumerate(kantor.ukuran, 1)]


def _renstra(kantor: Kantor) -> list[Baris]:
    kepala: list[Baris] = [
        ["Realisasi Kinerja sampai dengan Tahun 2024 terhadap Target Akhir Renstra 2022-2026"],
        [None],
        [
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Realisasi 2023",
            "Realisasi 2024",
            "Target Akhir Renstra 2026",
            "Capaian s/d 2024",
        ],
    ]
    return kepala + [
        [
            str(i),
            u.nama,
            u.satuan,
            u.realisasi[1],
            u.realisasi[0],
            u.akhir,
            kantor.capaian(u, u.akhir, u.realisasi[0]),
        ]
        for i, u in enumerate(kantor.ukuran, 1)
    ]


def dengan(isi: Lembar, alamat: str, teks: str | None) -> Lembar:
    """Return the sheets with another text in one cell, "TABEL 3.1!F4"."""
    nama, _, sel = alamat.rpartition("!")
    baris, kolom = coordinate_to_tuple(sel)
    baru = [list(satu) for satu in isi[nama]]
    baru[baris - 1][kolom - 1] = teks
    return {**isi, nama: baru}


def isi_sel(isi: Lembar, alamat: str) -> str:
    """Return the text of a cell."""
    nama, _, sel = alamat.rpartition("!")
    baris, kolom = coordinate_to_tuple(sel)
    return isi[nama][baris - 1][kolom - 1] or ""


def sel_angka(isi: Lembar) -> Iterator[str]:
    """Yield the addresses of all figures, without the numbers of rows."""
    for nama, baris in isi.items():
        for b, satu in enumerate(baris[3:], 4):
            for k, teks in enumerate(satu, 1):
                if k > 1 and teks and teks[0].isdigit() and len(satu) > 1 and satu[0]:
                    yield f"{nama}!{get_column_letter(k)}{b}"


def salah_ketikan(teks: str) -> dict[str, str]:
    """Return slips of typing in a figure: one digit, two swapped, one missing, one doubled, the comma moved."""
    digit = [i for i, huruf in enumerate(teks) if huruf.isdigit()]
    hasil = {}
    for i in digit:
        hasil[f"angka {i}"] = teks[:i] + str((int(teks[i]) + 3) % 10) + teks[i + 1 :]
        hasil[f"hilang {i}"] = teks[:i] + teks[i + 1 :]
        hasil[f"ganda {i}"] = teks[: i + 1] + teks[i:]
    for i, j in pairwise(digit):
        hasil[f"tukar {i}"] = teks[:i] + teks[j] + teks[i + 1 : j] + teks[i] + teks[j + 1 :]
    if "," in teks:
        koma, polos = teks.index(","), teks.replace(",", "")
        for baru in (koma - 1, koma + 1):
            if 0 < baru < len(polos):
                hasil[f"koma {baru}"] = f"{polos[:baru]},{polos[baru:]}"
    return {
        apa: satu for apa, satu in hasil.items() if satu not in ("", teks) and satu[0] not in "0," and satu[-1] != ","
    }


def periksa_buku(folder: Path, isi: Lembar, *, semua: bool = False) -> list[Finding]:
    """Return the findings on these sheets above a remark (with `semua`: all of them)."""
    berkas = tulis(folder / "Kertas Kerja.xlsx", **{nama.replace(" ", "_"): baris for nama, baris in isi.items()})
    laporan = baca_buku(berkas)
    temuan = periksa(laporan, hitung(laporan, Profil()), Profil())
    return [satu for satu in temuan if semua or satu.tingkat is not Tingkat.INFO]
