"""Invented offices: what their year was, before any workbook says it in its own way."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_SERATUS = Decimal(100)
# Office, region, kind, title of its head.
KANTOR = [
    ("Dinas Kesehatan", "Kabupaten Konawe", "dinas", "Kepala Dinas Kesehatan"),
    ("Badan Pendapatan Daerah", "Kota Jambi", "badan", "Kepala Badan Pendapatan Daerah"),
    ("Kecamatan Ilir Timur Dua", "Kota Palembang", "kecamatan", "Camat Ilir Timur Dua"),
    ("Kelurahan Sukajadi", "Kota Lubuk Linggau", "kelurahan", "Lurah Sukajadi"),
    ("RSUD Sekayu", "Kabupaten Musi Banyuasin", "rsud", "Direktur RSUD Sekayu"),
    ("Inspektorat", "Kabupaten Lahat", "inspektorat", "Inspektur"),
    ("Dinas Perhubungan", "Kabupaten Ogan Ilir", "dinas", "Plt. Kepala Dinas Perhubungan"),
    ("Dinas Perpustakaan dan Kearsipan", "Kabupaten Muara Enim", "dinas", "Kepala Dinas Perpustakaan dan Kearsipan"),
]
ORANG = [
    ("H. AHMAD FAUZI, S.Sos., M.Si", "19700512 199203 1 004", "Pembina Utama Muda"),
    ("Dra. SITI AMINAH, M.Si", "19681103 199403 2 006", "Pembina Tk. I"),
    ("BUDI SANTOSO, S.E., M.M.", "19750921 200112 1 003", "Pembina"),
    ("dr. RINA WULANDARI, M.Kes", "19800417 200604 2 011", "Pembina Tk. I"),
]
SASARAN = [
    "Meningkatnya kualitas pelayanan kepada masyarakat",
    "Meningkatnya akuntabilitas kinerja perangkat daerah",
    "Terwujudnya ketertiban dan keamanan lingkungan",
]
# Name, unit, decimals; a name says what it counts, so that no two can mean the same.
UKURAN = [
    ("Indeks Kepuasan Masyarakat", "Nilai", 2),
    ("Nilai SAKIP Perangkat Daerah", "Nilai", 2),
    ("Persentase pengaduan yang ditindaklanjuti", "%", 2),
    ("Persentase aset dalam kondisi baik", "%", 1),
    ("Jumlah peserta pelatihan kewirausahaan", "Orang", 0),
    ("Jumlah kunjungan perpustakaan keliling", "Orang", 0),
    ("Rata-rata lama penyelesaian surat keterangan", "Hari", 0),
    ("Jumlah dokumen perencanaan tepat waktu", "Dokumen", 0),
    ("Tingkat kepatuhan wajib retribusi", "%", 2),
    ("Cakupan rumah tangga dengan sanitasi layak", "%", 2),
]
PROGRAM = [
    "Program Penunjang Urusan Pemerintahan Daerah",
    "Program Penyelenggaraan Pelayanan Publik",
    "Program Pemberdayaan Masyarakat Desa",
    "Program Pengelolaan Barang Milik Daerah",
]


@dataclass(frozen=True)
class Ukuran:
    """An indikator with its figures; `lalu` are realisasi and capaian of the two years before."""

    nama: str
    sasaran: str
    satuan: str
    desimal: int
    target: Decimal
    realisasi: Decimal
    lalu: tuple[tuple[Decimal, Decimal], ...]

    @property
    def capaian(self) -> Decimal:
        return persen(self.satuan, self.target, self.realisasi)


@dataclass(frozen=True)
class Belanja:
    """A program with its money in full rupiah."""

    nama: str
    pagu: Decimal
    realisasi: Decimal

    @property
    def serapan(self) -> Decimal:
        return bulat(self.realisasi / self.pagu * _SERATUS, 2)


@dataclass(frozen=True)
class Kantor:
    """An office's year."""

    nama: str
    daerah: str
    jenis: str
    jabatan: str
    pejabat: tuple[str, str, str]
    tahun: int
    ukuran: tuple[Ukuran, ...]
    belanja: tuple[Belanja, ...]

    @property
    def total(self) -> Belanja:
        pagu, realisasi = sum(b.pagu for b in self.belanja), sum(b.realisasi for b in self.belanja)
        return Belanja("Jumlah", Decimal(pagu), Decimal(realisasi))


def bulat(nilai: Decimal, desimal: int) -> Decimal:
    return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)


def persen(satuan: str, target: Decimal, realisasi: Decimal) -> Decimal:
    """The capaian; days are better fewer."""
    hasil = 2 * target - realisasi if satuan == "Hari" else realisasi
    return bulat(hasil / target * _SERATUS, 2)


def kantor(acak: random.Random) -> Kantor:
    """Return an office of this chance."""
    nama, daerah, jenis, jabatan = acak.choice(KANTOR)
    dipakai = sorted(acak.sample(range(len(UKURAN)), acak.randint(3, 6)))
    bagian = sorted(acak.randrange(len(SASARAN)) for _ in dipakai)
    return Kantor(
        nama,
        daerah,
        jenis,
        jabatan,
        acak.choice(ORANG),
        acak.choice([2023, 2024, 2025]),
        tuple(_ukuran(acak, UKURAN[i], SASARAN[s]) for i, s in zip(dipakai, bagian, strict=True)),
        tuple(_belanja(acak, satu) for satu in acak.sample(PROGRAM, acak.randint(2, 4))),
    )


def _ukuran(acak: random.Random, dasar: tuple[str, str, int], sasaran: str) -> Ukuran:
    nama, satuan, desimal = dasar
    pokok = {"Orang": acak.randint(1100, 48000), "Hari": acak.randint(2, 9), "Dokumen": acak.randint(4, 30)}
    target = Decimal(pokok.get(satuan, acak.randint(60, 90)))

    def hasil() -> Decimal:
        return max(bulat(target * acak.randint(85, 118) / _SERATUS, desimal), Decimal(1))

    lalu = tuple((satu, persen(satuan, target, satu)) for satu in (hasil(), hasil()))
    return Ukuran(nama, sasaran, satuan, desimal, bulat(target, desimal), hasil(), lalu)


def _belanja(acak: random.Random, nama: str) -> Belanja:
    pagu = Decimal(acak.randint(45_000_000, 9_800_000_000))
    return Belanja(nama, pagu, bulat(pagu * acak.randint(8000, 9990) / 10000, 0))
