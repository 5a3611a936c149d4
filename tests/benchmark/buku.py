"""Workbooks of any length, written as offices write them: a budget tree, indicators, answers of a survey, photos.

python -m tests.benchmark.buku BERKAS.xlsx anggaran=5000 lain=100
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from sample_workbooks.contoh import DIBUAT
from sample_workbooks.lembar import Buku, Lembar

TAHUN = 2024
_IDENTITAS = (
    ("Nama Perangkat Daerah", "Dinas Pekerjaan Umum"),
    ("Pemerintah Daerah", "Kabupaten Sukamaju"),
    ("Tahun Anggaran", str(TAHUN)),
    ("Periode Renstra", "2023 - 2026"),
)
_BENDA = "Jalan Jembatan Irigasi Drainase Embung Bendung Trotoar Gedung Taman Pasar Dermaga Terminal".split()
_SIFAT = "Kabupaten Desa Kecamatan Lingkungan Strategis Penghubung Utama Perkotaan Pesisir Terpadu".split()
_KERJA = "Pembangunan Pemeliharaan Rehabilitasi Peningkatan Pengawasan Perencanaan Pengelolaan Penyediaan".split()
_UNSUR = (
    *("Persyaratan", "Sistem, Mekanisme, dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif"),
    *("Produk Spesifikasi Jenis Pelayanan", "Kompetensi Pelaksana", "Perilaku Pelaksana"),
    *("Penanganan Pengaduan, Saran, dan Masukan", "Sarana dan Prasarana"),
)
_PER_PROGRAM, _PER_KEGIATAN = 25, 5
_FOTO = 2 * 2**20


@dataclass(frozen=True, slots=True)
class Isi:
    """How much a workbook holds; `lain` are rows of ten figures that are no part of an LKjIP, `foto` are MiB."""

    indikator: int = 3
    anggaran: int = 5
    jawaban: int = 0
    lain: int = 0
    foto: int = 0


def tulis(berkas: Path, isi: Isi) -> Path:
    """Write a workbook; the same contents give the same workbook."""
    with Buku(berkas, f"Kertas Kerja LKjIP {TAHUN}", DIBUAT) as buku:
        identitas = buku.lembar("IDENTITAS", [30, 3, 50])
        for baris, (label, nilai) in enumerate(_IDENTITAS, start=1):
            identitas.deret(baris, (label, ":", nilai), ["biasa"] * 3)
        _indikator(buku.lembar("CAPAIAN", [6, 60, 12, 14, 14, 14]), isi.indikator)
        _anggaran(buku.lembar("ANGGARAN", [20, 60, 24, 24, 14]), isi.anggaran)
        if isi.jawaban:
            _jawaban(buku.lembar("JAWABAN", [6, *[40] * len(_UNSUR)]), isi.jawaban)
        if isi.lain:
            _lain(buku.lembar("DATA KECAMATAN", [20] * 10), isi.lain)
        for urut in range(isi.foto * 2**20 // _FOTO):
            _foto(buku.lembar(f"FOTO {urut + 1}", [40]), urut)
    return berkas


def _nama(urut: int) -> str:
    """A name that no other number has, of words as offices use them."""
    kerja, sisa = _KERJA[urut % len(_KERJA)], urut // len(_KERJA)
    benda, sisa = _BENDA[sisa % len(_BENDA)], sisa // len(_BENDA)
    sifat, sisa = _SIFAT[sisa % len(_SIFAT)], sisa // len(_SIFAT)
    return f"{kerja} {benda} {sifat}" + (f" Wilayah {sisa + 1}" if sisa else "")


def _persen(nilai: int) -> str:
    return f"{nilai // 100},{nilai % 100:02d}"


def _indikator(lembar: Lembar, banyak: int) -> None:
    acak = random.Random(TAHUN)
    lembar.judul(1, f"Capaian dan Realisasi Indikator Kinerja Utama Tahun {TAHUN}")
    judul = ("No", "Indikator Kinerja", "Satuan", f"Target {TAHUN}", f"Realisasi {TAHUN}", "Capaian (%)")
    lembar.kepala(3, *judul)
    for urut in range(banyak):
        target, realisasi = acak.randrange(40, 100), acak.randrange(4000, 10000)
        capaian = (realisasi * 200 + target) // (target * 2)  # in hundredths of a percent, rounded half up
        deret = (urut + 1, f"Persentase {_nama(urut)}", "%", str(target), _persen(realisasi), _persen(capaian))
        lembar.deret(4 + urut, deret, ("tengah", "teks", "tengah", "tengah", "tengah", "tengah"))


def _tingkat(urut: int) -> int:
    """The level of a row of the budget tree: 0 a program, 1 a kegiatan, 2 a sub kegiatan."""
    dalam = urut % _PER_PROGRAM
    return 0 if dalam == 0 else 1 if dalam % _PER_KEGIATAN == 1 else 2


def _uang(tingkat: Sequence[int]) -> list[tuple[int, int]]:
    """Return pagu and realisasi of each row, what has rows below it as their sum."""
    acak = random.Random(TAHUN)
    uang: list[tuple[int, int]] = []
    anak: list[list[tuple[int, int]]] = [[], [], [], []]
    for satu in reversed(tingkat):
        pagu = acak.randrange(10, 900) * 1_000_000
        di_bawah, anak[satu + 1] = anak[satu + 1], []
        jumlah = (sum(a for a, _ in di_bawah), sum(b for _, b in di_bawah))
        uang.append(jumlah if di_bawah else (pagu, acak.randrange(pagu)))
        anak[satu].append(uang[-1])
    return uang[::-1]


def _anggaran(lembar: Lembar, banyak: int) -> None:
    """Programs, their kegiatan and sub kegiatan, every level the sum of the next."""
    lembar.judul(1, f"Realisasi Anggaran Program, Kegiatan, dan Sub Kegiatan Tahun {TAHUN}")
    lembar.kepala(3, "Kode", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)")
    tingkat_baris = [_tingkat(urut) for urut in range(banyak)]
    nomor = [0, 0, 0]
    for urut, (tingkat, (pagu, realisasi)) in enumerate(zip(tingkat_baris, _uang(tingkat_baris), strict=True)):
        nomor[tingkat:] = [nomor[tingkat] + 1, *[0] * (2 - tingkat)]
        serapan = _persen((realisasi * 20000 + pagu) // (pagu * 2))
        deret = (_kode(tingkat, nomor), _nama(urut), pagu, realisasi, serapan)
        lembar.deret(4 + urut, deret, ("kode", "teks", "rupiah", "rupiah", "tengah"))


def _kode(tingkat: int, nomor: list[int]) -> str:
    """A code of the national list: 1.03.02, 1.03.02.2.01, 1.03.02.2.01.0001."""
    program, kegiatan, sub = nomor
    kode = f"1.{program // 89 + 3:02d}.{program % 89 + 1:02d}"
    if tingkat:
        kode += f".2.{kegiatan:02d}"
    return kode + (f".{sub:04d}" if tingkat > 1 else "")


def _jawaban(lembar: Lembar, banyak: int) -> None:
    acak = random.Random(TAHUN)
    lembar.judul(1, "Rekapitulasi Jawaban Responden Survei Kepuasan Masyarakat")
    lembar.kepala(3, "No", *(f"U{urut + 1}" for urut in range(len(_UNSUR))))
    for urut in range(banyak):
        deret = (urut + 1, *(acak.choice((2, 3, 3, 4, 4, 4)) for _ in _UNSUR))
        lembar.deret(4 + urut, deret, ["tengah"] * (len(_UNSUR) + 1))


def _lain(lembar: Lembar, banyak: int) -> None:
    acak = random.Random(TAHUN)
    lembar.kepala(1, "Desa", *(f"Data {urut + 1}" for urut in range(9)))
    for urut in range(banyak):
        lembar.deret(2 + urut, (f"Desa {urut + 1}", *(acak.randrange(10**9) for _ in range(9))), ["biasa"] * 10)


def _foto(lembar: Lembar, urut: int) -> None:
    """A picture that does not get smaller: its pixels are noise."""
    derau = random.Random(urut).randbytes(_FOTO)
    lembar.isi.insert_image("A1", f"foto{urut}.bmp", {"image_data": BytesIO(_bmp(derau))})


def _bmp(titik: bytes) -> bytes:
    """A bitmap 1024 pixels wide, three bytes a pixel."""
    lebar, kepala = 1024, 54
    tinggi = len(titik) // (3 * lebar)
    panjang = tinggi * lebar * 3
    angka = [b"BM", (kepala + panjang).to_bytes(4, "little"), bytes(4), kepala.to_bytes(4, "little")]
    angka += [n.to_bytes(4, "little") for n in (40, lebar, tinggi)]
    angka += [(1).to_bytes(2, "little"), (24).to_bytes(2, "little")]
    angka += [n.to_bytes(4, "little") for n in (0, panjang, 2835, 2835, 0, 0)]
    return b"".join(angka) + titik[:panjang]


if __name__ == "__main__":
    tulis(
        Path(sys.argv[1]),
        Isi(**{nama: int(nilai) for nama, _, nilai in (satu.partition("=") for satu in sys.argv[2:])}),
    )
