"""Workbooks made by hand, each with habits that a generator does not think of, and what must be read from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.readers.buku import Isi, tulis

NIP, NIP_LAIN = "19700512 199203 1 004", "19810203 200501 1 007"
Tiga = tuple[str, str, str]


@dataclass(frozen=True)
class Harapan:
    """Target, realisasi and capaian (as written) by indikator with the cell of the first; money by program; the rest
    where a workbook is about it."""

    indikator: dict[str, Tiga] = field(default_factory=dict)
    sasaran: dict[str, str] = field(default_factory=dict)
    program: dict[str, list[str]] = field(default_factory=dict)
    total: list[str] = field(default_factory=list)
    pejabat: list[tuple[str | None, ...]] = field(default_factory=list)
    sel: dict[str, str] = field(default_factory=dict)
    tahun: int | None = 2024
    tanya: list[str] = field(default_factory=list)


def sasaran_per_lembar(folder: Path) -> Path:
    """One sheet a sasaran, named in the title; units in brackets behind the names."""
    kepala = ["No", "Indikator", "Target", "Realisasi", "% Capaian"]
    return tulis(
        folder / "LKjIP 2024.xlsx",
        SS1=[["Sasaran Strategis 1 : Meningkatnya layanan"], ["Tahun 2024"], kepala,
             [1, "Indeks layanan (Nilai)", 80, 82, 102.5]],
        SS2=[["Sasaran Strategis 2 : Menurunnya gangguan"], ["Tahun 2024"], kepala,
             [1, "Jumlah gangguan (Kasus)", 10, 8, 120]],
    )  # fmt: skip


def triwulan_berjalan(folder: Path) -> Path:
    """Running quarters under two header rows, the year's target beside them."""
    return tulis(
        folder / "monev.xlsx",
        Monev=Isi(
            [
                ["MONITORING CAPAIAN KINERJA TAHUN 2024"],
                ["Indikator", "Satuan", "Target", "Realisasi s.d.", None, None, None, "Ket"],
                [None, None, None, "TW I", "TW II", "TW III", "TW IV"],
                ["Jumlah peserta", "Orang", 400, 90, 210, 330, 420, "tercapai"],
                ["Persentase kehadiran", "%", 95, "97,5", "96,0", "96,4", "96,1", None],
            ],
            gabung=["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"],
        ),
    )


def lra_berkode(folder: Path) -> Path:
    """Programs, kegiatan and sub kegiatan by code in one column, kelompok belanja beside each other, total on top."""
    return tulis(
        folder / "LRA 2024.xlsx",
        LRA=[
            ["LAPORAN REALISASI ANGGARAN TAHUN 2024"],
            ["Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
            [None, "JUMLAH", "3.000.000,00", "2.700.000,00", "90,00"],
            ["1.01.02", "Program Pengelolaan Pendidikan", "2.000.000,00", "1.900.000,00", "95,00"],
            ["1.01.02.2.01", "Pengelolaan Sekolah Dasar", "2.000.000,00", "1.900.000,00", "95,00"],
            ["1.01.02.2.01.0001", "Pembangunan Ruang Kelas", "1.500.000,00", "1.425.000,00", "95,00"],
            ["1.01.02.2.01.0002", "Pengadaan Mebel", "500.000,00", "475.000,00", "95,00"],
            ["1.01.03", "Program Pengembangan Kurikulum", "1.000.000,00", "800.000,00", "80,00"],
        ],
    )


def dua_dalam_satu(folder: Path) -> Path:
    """Two indikator in a cell, a range, a predicate, a bound, a compound target, n/a and a dash."""
    return tulis(
        folder / "capaian 2024.xlsx",
        Capaian=[
            ["CAPAIAN KINERJA TAHUN 2024"],
            ["No", "Indikator", "Target", "Realisasi", "Capaian"],
            [1, "1. Jumlah pelatihan\n2. Jumlah peserta", "12 kali\n300 orang", "12 kali\n330 orang", "100%\n110%"],
            [2, "Bed Occupancy Rate", "60-85 %", "71,4 %", "100"],
            [3, "Predikat SAKIP", "BB", "A", "110"],
            [4, "Waktu tanggap", "≤ 15 menit", "12 menit", "120"],
            [5, "Hasil cetakan", "11 jenis; 50.000 lembar", "11 jenis; 50.000 lembar", "100"],
            [6, "Indeks pembangunan", "71,20", "n/a", "-"],
        ],
    )


def sel_persen(folder: Path) -> Path:
    """Percent formats, a quoted sign, a blank capaian in a percent format, money in thousands."""
    return tulis(
        folder / "persen 2024.xlsx",
        Kinerja=Isi(
            [
                ["PENGUKURAN KINERJA TAHUN 2024"],
                ["Indikator", "Target", "Realisasi", "Capaian"],
                ["Cakupan layanan", 0.92, 0.9568, 1.04],
                ["Cakupan sanitasi", 80, 84, None],
            ],
            format={"B3": "0%", "C3": "0.00%", "D3": "0%", "B4": '0"%"', "C4": '0.00" %"', "D4": "0.00%"},
        ),
        Keuangan=[
            ["REALISASI ANGGARAN TAHUN 2024 (dalam ribuan rupiah)"],
            ["Program", "Pagu", "Realisasi", "%"],
            ["Program Layanan", "1.500.250", "1.425.237,5", "95,00"],
        ],
    )


def angka_inggris(folder: Path) -> Path:
    """An English Excel's texts: commas for thousands, dots for decimals; a column hidden, a row hidden."""
    return tulis(
        folder / "english 2024.xlsx",
        Sheet1=Isi(
            [
                ["CAPAIAN KINERJA TAHUN 2024"],
                ["NO.", "I K U", "SATUAN", "TARGET", "TARGET", "REALISASI", "CAPAIAN%"],
                [1, "Jumlah kunjungan", "Orang", "9,000", "12,500", "13,125", "105.00"],
                [2, "Indeks layanan", "Nilai", "70.00", "80.50", "82.11", "102.00"],
                [3, "Usulan lama", "Nilai", "1.00", "1.00", "1.00", "100.00"],
            ],
            sembunyi=["D"],
            baris_sembunyi=[5],
        ),
        Anggaran=[
            ["REALISASI ANGGARAN TAHUN 2024"],
            ["NO", "PROGRAM", "ALOKASI ANGGARAN", "REALISASI", "PENYERAPAN"],
            [1, "Program Layanan", "1,234,567,890.00", "1,111,111,101.00", "90.00"],
            ["TOTAL", None, "1,234,567,890.00", "1,111,111,101.00", "90.00"],
        ],
    )


def para_pihak(folder: Path) -> Path:
    """A PK between a camat and a wali kota, who has no NIP; the camat changed in July."""
    return tulis(
        folder / "PK 2024.xlsx",
        Identitas=[
            ["Nama Kecamatan", ":", "Ilir Timur Dua"],
            ["Kota", ":", "Kota Palembang"],
            ["Camat (1 Januari s.d. 30 Juni 2024)", ":", f"AHMAD FAUZI, S.Sos NIP. {NIP}"],
            ["Plt. Camat", ":", "BUDI SANTOSO, S.E.", "1 Juli s.d. 31 Desember 2024"],
            ["Pangkat", ":", "Pembina (IV/a)"],
            ["NIP", ":", NIP_LAIN],
        ],
        PK=[
            ["PERJANJIAN KINERJA TAHUN 2024"],
            ["No", "Sasaran", "Indikator", "Target"],
            [1, "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", "82,5"],
            None,
            ["PIHAK KEDUA", None, "PIHAK PERTAMA"],
            ["WALI KOTA PALEMBANG", None, "Plt. CAMAT ILIR TIMUR DUA"],
            None,
            None,
            ["H. RATU DEWANGGA, S.H.", None, "BUDI SANTOSO, S.E."],
            [None, None, "Pembina (IV/a)"],
            [None, None, f"NIP. {NIP_LAIN}"],
        ],
    )


def kelompok_bertumpuk(folder: Path) -> Path:
    """Three header rows, sasaran as bands with letters, a total row, notes with stars, formulas beside the table."""
    return tulis(
        folder / "kertas kerja 2024.xlsx",
        Kertas_Kerja=Isi(
            [
                ["KERTAS KERJA PENGUKURAN KINERJA TAHUN 2024"],
                ["NO", "URAIAN INDIKATOR", "KINERJA", None, None, None, "CATATAN"],
                [None, None, "SATUAN", "TAHUN 2024", None, None, None],
                [None, None, None, "TARGET", "REALISASI", "%", None],
                ["(1)", "(2)", "(3)", "(4)", "(5)", "(6) = (5) : (4) x 100", "(7)"],
                ["A.", "Sasaran : Meningkatnya mutu data"],
                ["1.", "Persentase data lengkap *)", "Persen", "90,5", "92,31", "102,00", "selesai"],
                ["B.", "Sasaran : Meningkatnya layanan"],
                ["1.", "Indeks layanan", "Indeks", "3,25", "3,3", "101,54", None],
                [None, "Rata-rata", None, None, None, "101,77", None],
                ["*) data per 31 Desember"],
                None,
                ["cek", 123],
            ],
            gabung=["A2:A4", "B2:B4", "C2:F2", "C3:C4", "D3:F3", "G2:G4", "B6:G6", "B8:G8"],
            mulai="A1",
        ),
    )


def banding_tahun(folder: Path) -> Path:
    """Three years of target and realisasi in groups, the Renstra's end beside them, a formula without result."""
    return tulis(
        folder / "banding.xlsx",
        Perbandingan=Isi(
            [
                ["Perbandingan Kinerja Tahun 2024 dengan Tahun Sebelumnya"],
                ["Indikator", "2022", None, "2023", None, "2024", None, "Target Akhir Renstra 2026", "Capaian"],
                [None, "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi", None, None],
                ["Persentase layanan", "80", "81,5", "82", "83,5", "85", "86,7", "90", "=G4/F4*100"],
            ],
            gabung=["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "I2:I3"],
        ),
    )


def tanpa_judul(folder: Path) -> Path:
    """A table that nothing names: what it is of must be asked, and which year."""
    return tulis(folder / "buku.xlsx", Sheet1=[["No", "Indikator", "Target"], [1, "Indeks layanan", "82,50"]])


SEMUA: dict[Callable[[Path], Path], Harapan] = {
    sasaran_per_lembar: Harapan(
        {"Indeks layanan (Nilai)": ("80", "82", "102,5"), "Jumlah gangguan (Kasus)": ("10", "8", "120")},
        {"Indeks layanan (Nilai)": "Meningkatnya layanan", "Jumlah gangguan (Kasus)": "Menurunnya gangguan"},
        sel={"Indeks layanan (Nilai)": "SS1 C4", "Jumlah gangguan (Kasus)": "SS2 C4"},
    ),
    triwulan_berjalan: Harapan(
        {"Jumlah peserta": ("400", "420", ""), "Persentase kehadiran": ("95", "96,1", "")},
        sel={"Jumlah peserta": "Monev C4"},
    ),
    lra_berkode: Harapan(
        program={
            "Program Pengelolaan Pendidikan": ["2000000.00", "1900000.00", "95.00"],
            "Pengelolaan Sekolah Dasar": ["2000000.00", "1900000.00", "95.00"],
            "Pembangunan Ruang Kelas": ["1500000.00", "1425000.00", "95.00"],
            "Pengadaan Mebel": ["500000.00", "475000.00", "95.00"],
            "Program Pengembangan Kurikulum": ["1000000.00", "800000.00", "80.00"],
        },
        total=["3000000.00", "2700000.00", "90.00"],
    ),
    dua_dalam_satu: Harapan(
        {
            "Jumlah pelatihan": ("12 kali", "12 kali", "100%"),
            "Jumlah peserta": ("300 orang", "330 orang", "110%"),
            "Bed Occupancy Rate": ("60-85 %", "71,4 %", "100"),
            "Predikat SAKIP": ("BB", "A", "110"),
            "Waktu tanggap": ("≤ 15 menit", "12 menit", "120"),
            "Hasil cetakan": ("11 jenis; 50.000 lembar", "11 jenis; 50.000 lembar", "100"),
            "Indeks pembangunan": ("71,20", "n/a", "-"),
        },
        sel={"Jumlah peserta": "Capaian C3"},
    ),
    sel_persen: Harapan(
        {"Cakupan layanan": ("92%", "95,68%", "104%"), "Cakupan sanitasi": ("80%", "84,00 %", "")},
        program={"Program Layanan": ["1500250000", "1425237500.0", "95.00"]},
        sel={"Cakupan layanan": "Kinerja B3"},
    ),
    angka_inggris: Harapan(
        {"Jumlah kunjungan": ("12,500", "13,125", "105.00"), "Indeks layanan": ("80.50", "82.11", "102.00")},
        program={"Program Layanan": ["1234567890.00", "1111111101.00", "90.00"]},
        total=["1234567890.00", "1111111101.00", "90.00"],
        sel={"Jumlah kunjungan": "Sheet1 E3"},
    ),
    para_pihak: Harapan(
        {"Indeks Kepuasan Masyarakat": ("82,5", "", "")},
        pejabat=[
            ("BUDI SANTOSO, S.E.", NIP_LAIN, "Plt. CAMAT ILIR TIMUR DUA", "1 Juli s.d. 31 Desember 2024"),
            ("AHMAD FAUZI, S.Sos", NIP, "Camat", "1 Januari s.d. 30 Juni 2024"),
            ("H. RATU DEWANGGA, S.H.", None, "WALI KOTA PALEMBANG", None),
        ],
    ),
    kelompok_bertumpuk: Harapan(
        {"Persentase data lengkap *)": ("90,5", "92,31", "102,00"), "Indeks layanan": ("3,25", "3,3", "101,54")},
        {"Persentase data lengkap *)": "Meningkatnya mutu data", "Indeks layanan": "Meningkatnya layanan"},
        sel={"Indeks layanan": "Kertas Kerja D9"},
    ),
    banding_tahun: Harapan({"Persentase layanan": ("85", "86,7", "")}, sel={"Persentase layanan": "Perbandingan B4"}),
    tanpa_judul: Harapan(
        {"Indeks layanan": ("82,50", "", "")},
        tahun=None,
        tanya=["jenis:sheet1:indikator, no, target", "tahun"],
    ),
}
