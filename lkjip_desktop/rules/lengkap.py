"""LKP: parts of the report that the workbook has nothing of; remarks, never contradictions."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.kekurangan import bagian_kurang


@aturan("LKP001", "Gambaran perangkat daerah")
def gambaran(konteks: Konteks) -> Iterable[Finding]:
    """Kertas kerja memuat bahan BAB I dan penanda tangan.

    Yang diperiksa:
        Identitas perangkat daerah dan tahun laporan, tugas dan fungsi, struktur organisasi, permasalahan utama, serta
        nama dan NIP penanda tangan.

    Mengapa penting:
        BAB I dan halaman tanda tangan disusun dari bahan ini. Tanpa bahan, bagiannya ditandai Perlu Diisi.

    Contoh:
        Tidak ada lembar struktur organisasi, sehingga bagan BAB I harus dibuat sendiri di Word.

    Cara memperbaiki:
        Tambahkan lembarnya menurut contoh kertas kerja, atau isi langsung pada laporan Word.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II: isi BAB I Pendahuluan.
    """
    nama = ("Identitas perangkat daerah", "Tugas dan fungsi", "Struktur organisasi", "Permasalahan utama")
    yield from bagian_kurang(gambaran, konteks, *nama, "Tanda tangan")


@aturan("LKP002", "Dokumen perencanaan")
def dokumen_perencanaan(konteks: Konteks) -> Iterable[Finding]:
    """Kertas kerja memuat IKU, Perjanjian Kinerja, dan RKT.

    Yang diperiksa:
        Tabel Indikator Kinerja Utama, Perjanjian Kinerja atau Penetapan Kinerja, dan Rencana Kinerja Tahunan.

    Mengapa penting:
        Capaian dinilai terhadap yang diperjanjikan; Perjanjian Kinerja adalah lampiran wajib laporan.

    Contoh:
        Ada tabel capaian, tetapi tidak ada tabel Perjanjian Kinerja untuk membandingkan targetnya.

    Cara memperbaiki:
        Tambahkan tabelnya sebagai lembar tersendiri dengan kolom sasaran, indikator kinerja, satuan, dan target.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II: BAB II Perencanaan Kinerja dan lampiran.
    """
    nama = ("Indikator Kinerja Utama", "Perjanjian Kinerja", "Rencana Kinerja Tahunan")
    yield from bagian_kurang(dokumen_perencanaan, konteks, *nama)


@aturan("LKP006", "Pembanding nasional")
def pembanding_nasional(konteks: Konteks) -> Iterable[Finding]:
    """Realisasi dibandingkan dengan standar nasional bila ada.

    Yang diperiksa:
        Apakah ada sel yang menyebut standar, target, capaian, atau rata-rata nasional.

    Mengapa penting:
        Penilai menanyakan letak kinerja perangkat daerah di antara yang lain. Tidak semua indikator memiliki
        pembanding; yang diperlukan adalah pernyataannya.

    Contoh:
        Kertas kerja tidak menyebut target nasional perekaman KTP elektronik.

    Cara memperbaiki:
        Tambahkan kolom standar nasional pada tabel Renstra, atau nyatakan dalam laporan bahwa tidak ada pembanding.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 4 ("jika ada").
    """
    yield from bagian_kurang(pembanding_nasional, konteks, "Standar nasional")


@aturan("LKP008", "Upaya perbaikan")
def upaya_perbaikan(konteks: Konteks) -> Iterable[Finding]:
    """Hambatan diikuti upaya perbaikannya.

    Yang diperiksa:
        Apakah ada daftar pemecahan masalah atau upaya perbaikan.

    Mengapa penting:
        Penilai mencari apa yang akan diperbaiki tahun berikutnya dan apakah hasil laporan dimanfaatkan.

    Contoh:
        Kertas kerja memuat hambatan, tetapi tidak memuat pemecahan masalah.

    Cara memperbaiki:
        Tambahkan lembar pemecahan masalah; setiap hambatan sebaiknya mempunyai satu upaya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 5 dan BAB IV; kriteria pelaporan kinerja
        dalam PermenPANRB Nomor 88 Tahun 2021.
    """
    yield from bagian_kurang(upaya_perbaikan, konteks, "Upaya perbaikan")


@aturan("LKP009", "Sumber daya dan anggaran")
def sumber_daya(konteks: Konteks) -> Iterable[Finding]:
    """Kertas kerja memuat program, anggaran, realisasinya, dan efisiensi.

    Yang diperiksa:
        Tabel program dan kegiatan, realisasi anggaran setiap program, serta apakah capaian dan serapan cukup terisi
        untuk menghitung efisiensi.

    Mengapa penting:
        Laporan menjelaskan kinerja bersama sumber daya yang dipakai; efisiensi hanya dapat dihitung bila keduanya ada.

    Contoh:
        Tabel anggaran memuat pagu, tetapi realisasinya kosong.

    Cara memperbaiki:
        Tambahkan anggaran dan realisasi setiap program, dan hubungkan program dengan sasarannya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 6 dan 7 serta huruf B.
    """
    yield from bagian_kurang(
        sumber_daya, konteks, "Program dan kegiatan", "Realisasi anggaran", "Efisiensi sumber daya"
    )


RULES = [gambaran, dokumen_perencanaan, pembanding_nasional, upaya_perbaikan, sumber_daya]
