"""A small office's planning documents, consistent in names, years, periods, signatures and units; and what one
change in a cell is found to be."""

from __future__ import annotations

from pathlib import Path

from openpyxl.utils.cell import coordinate_to_tuple

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.pemeriksaan import periksa
from lkjip_desktop.rules.semua import ATURAN
from tests.readers.buku import Baris, baca_buku, tulis

Lembar = dict[str, list[Baris]]
S1, S2 = "Meningkatnya perlindungan sosial", "Meningkatnya kualitas pelayanan"
PPKS, LAMA, IKM = "Persentase PPKS tertangani", "Lama penyaluran bantuan", "Indeks Kepuasan Masyarakat"
NAMA, NIP = "SITI AMINAH, S.Sos., M.Si.", "NIP. 19750921 200112 2 003"
_KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]


def _tanda_tangan(tanggal: str) -> list[Baris]:
    baris = (tanggal, "KEPALA DINAS SOSIAL", "KABUPATEN LAHAT", None, None, NAMA, "Pembina Tk. I (IV/b)", NIP)
    return [None, *([None, None, None, satu] for satu in baris)]


def lembar() -> Lembar:
    """Return the sheets; every test changes a cell of them."""
    isi: list[Baris] = [[1, S1, PPKS, "%", 80], [2, S1, LAMA, "Hari", 7], [3, S2, IKM, "Indeks", "86,50"]]
    ukur: list[Baris] = [
        [1, S1, PPKS, "%", 80, "82,40", "103,00", "Pendampingan PPKS di rumah singgah berjalan sepanjang tahun"],
        [2, S1, LAMA, "Hari", 7, 6, "114,29", "Penyaluran lebih cepat karena bantuan ditransfer langsung"],
        [3, S2, IKM, "Indeks", "86,50", "87,10", "100,69", "Kuesioner daring memudahkan masyarakat menilai"],
    ]
    return {
        "Identitas": [
            ["LAPORAN KINERJA INSTANSI PEMERINTAH"],
            ["TAHUN 2024"],
            ["Nama Perangkat Daerah", ":", "Dinas Sosial"],
            ["Pemerintah Daerah", ":", "Kabupaten Lahat"],
            ["Tahun", ":", 2024],
            ["Periode Renstra", ":", "2024-2026"],
            ["Visi", ":", "Lahat Sejahtera 2026"],
            ["Tempat, tanggal", ":", "Lahat, 20 Januari 2025"],
        ],
        "IKU": [["INDIKATOR KINERJA UTAMA TAHUN 2024"], None, _KEPALA, *isi],
        "PK": [
            ["PERJANJIAN KINERJA DINAS SOSIAL KABUPATEN LAHAT TAHUN 2024"],
            None,
            _KEPALA,
            *isi,
            *_tanda_tangan("Lahat, 4 Januari 2024"),
        ],
        "RKT": [
            ["RENCANA KINERJA TAHUNAN TAHUN 2024"],
            ["sesuai Renstra 2024-2026 dan RPD 2024-2026"],
            _KEPALA,
            *isi,
            [4, S2, "Jumlah laporan keuangan", "Dokumen", 12],
        ],
        "KERTAS KERJA": [
            ["KERTAS KERJA LKjIP DINAS SOSIAL KAB. LAHAT TAHUN 2024"],
            None,
            [*_KEPALA, "Realisasi", "Capaian", "Keterangan"],
            *ukur,
            *_tanda_tangan("Lahat, 20 Januari 2025"),
        ],
        "PERBANDINGAN": [
            ["PERBANDINGAN REALISASI TAHUN 2024 DENGAN TAHUN 2023"],
            None,
            ["No", "Indikator Kinerja", "Satuan", "Realisasi 2023", "Realisasi 2024"],
            [1, PPKS, "%", "79,10", "82,40"],
            [2, LAMA, "Hari", 8, 6],
            [3, IKM, "Indeks", "85,90", "87,10"],
        ],
        "RENSTRA": [
            ["Capaian terhadap Target Akhir Renstra 2024-2026"],
            None,
            ["No", "Indikator Kinerja", "Satuan", "Realisasi 2024", "Target Akhir Renstra 2026"],
            [1, PPKS, "%", "82,40", 85],
            [2, LAMA, "Hari", 6, 5],
            [3, IKM, "Indeks", "87,10", 88],
        ],
    }


def ubah(isi: Lembar, alamat: str, nilai: str | float | None) -> Lembar:
    """Return the sheets with another value in one cell, "PK!A1"."""
    nama, _, sel = alamat.rpartition("!")
    baris, kolom = coordinate_to_tuple(sel)
    baru = [list(satu or []) for satu in isi[nama]]
    baru[baris - 1] += [None] * (kolom - len(baru[baris - 1]))
    baru[baris - 1][kolom - 1] = nilai
    return {**isi, nama: [satu if any(s is not None for s in satu) else None for satu in baru]}


def temuan(folder: Path, isi: Lembar, *kode: str) -> list[Finding]:
    """Return the findings of all rules, or of those with these codes."""
    berkas = tulis(folder / "Kertas Kerja.xlsx", **{nama.replace(" ", "_"): baris for nama, baris in isi.items()})
    laporan = baca_buku(berkas)
    aturan = [satu for satu in ATURAN if not kode or satu.kode in kode]
    return periksa(laporan, hitung(laporan, Profil()), Profil(), aturan)


def sesudah(folder: Path, alamat: str, nilai: str | float | None, kode: str) -> tuple[Tingkat | None, bool]:
    """Return the level of what a rule finds after one change, None for nothing, and whether it names the cell."""
    hasil = temuan(folder, ubah(lembar(), alamat, nilai), kode)
    if not hasil:
        return None, False
    return hasil[0].tingkat, alamat.replace("!", " ") in {str(t.ref) for t in hasil[0].tempat}
