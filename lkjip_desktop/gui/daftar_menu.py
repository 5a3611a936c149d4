"""What the menus hold, in order: the one list to add an entry to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.gui.menu import Butir, Pilihan

if TYPE_CHECKING:
    from lkjip_desktop.gui.jendela import Jendela


def daftar_menu(jendela: Jendela) -> list[Pilihan]:
    """Return the menus of the window."""
    return [_berkas(jendela), _laporan(jendela), _pengaturan(jendela), _bantuan(jendela)]


def _berkas(jendela: Jendela) -> Pilihan:
    return Pilihan(
        "&Berkas",
        (
            Butir("&Pilih Kertas Kerja…", lambda: jendela.alur.buka.pilih(), "Ctrl+O"),
            Butir("Pilih &Folder…", lambda: jendela.alur.buka.pilih_folder(), "Ctrl+Shift+O"),
            Butir("&Tambah Sumber Data…", lambda: jendela.alur.buka.tambah_sumber(), syarat="ditinjau"),
            Butir("Baca &Ulang", lambda: jendela.alur.buka.ulang(), "F5", "ditinjau"),
            Butir(),
            Butir("&Simpan sebagai Berkas LKjIP…", lambda: jendela.alur.kantor.simpan_kumpulan(), "Ctrl+S", "ditinjau"),
            Butir("Coba dengan &Contoh", lambda: jendela.alur.buka.contoh()),
            Butir("&Halaman Awal", jendela.ke_awal, "Alt+Home"),
            Butir(),
            Butir("&Keluar", jendela.close, "Ctrl+Q"),
        ),
    )


def _laporan(jendela: Jendela) -> Pilihan:
    return Pilihan(
        "&Laporan",
        (
            Butir("&Buat Laporan", lambda: jendela.alur.buat.buat(), "Ctrl+B", "dikenali"),
            Butir("Buat dari Laporan La&ma…", lambda: jendela.alur.buat.buat_dari_acuan(), syarat="dikenali"),
            Butir("&Perbarui Laporan…", lambda: jendela.alur.buat.pilih_laporan(), "Ctrl+R", "dikenali"),
            Butir("Buat &Lampiran Terpisah", lambda: jendela.alur.buat.lampiran(), syarat="dibuat"),
            Butir("&Simpan PDF", lambda: jendela.alur.dokumen.simpan_pdf(), "Ctrl+P"),
            Butir(),
            Butir("Periksa &Akhir", lambda: jendela.alur.dokumen.periksa_akhir(), "Ctrl+K"),
            Butir("Periksa Laporan &Word…", lambda: jendela.alur.dokumen.pilih_periksa(), "Ctrl+W"),
            Butir("Jadikan &Templat…", lambda: jendela.alur.dokumen.jadikan_templat()),
            Butir("Simpan Lembar P&emeriksaan", lambda: jendela.alur.kantor.lembar_periksa(), syarat="dikenali"),
        ),
    )


def _pengaturan(jendela: Jendela) -> Pilihan:
    return Pilihan(
        "&Pengaturan",
        (
            Butir("Pengaturan &Perangkat Daerah…", lambda: jendela.alur.kantor.atur(), "Ctrl+,", "ditinjau"),
            Butir("&Urungkan Keputusan", lambda: jendela.alur.kantor.urungkan(), "Ctrl+Z", "terurung"),
        ),
    )


def _bantuan(jendela: Jendela) -> Pilihan:
    return Pilihan(
        "Ban&tuan",
        (
            Butir("&Panduan", lambda: jendela.panduan(), "F1"),
            Butir("&Tentang", jendela.tentang),
        ),
    )
