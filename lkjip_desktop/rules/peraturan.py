"""REG: regulations cited with a wrong kind, number, year or title, no longer in force, or in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.blok_peraturan import gabung_blok
from lkjip_desktop.rules.daftar_peraturan import daftar_peraturan
from lkjip_desktop.rules.dua_peraturan import dua_cara
from lkjip_desktop.rules.katalog import Aturan, Konteks, aturan
from lkjip_desktop.rules.kutipan_peraturan import Dikutip, Perkara, kumpulkan, salah_kutip, tidak_berlaku
from lkjip_desktop.rules.sel_teks import sel_bertulis

_LAYAK = re.compile(r"(?:19|20)\d\d|\A\s*(?:lampiran|per)", re.I)


@aturan("REG001", "Rujukan peraturan benar")
def rujukan_benar(konteks: Konteks) -> Iterable[Finding]:
    """Jenis, nomor, tahun, dan judul peraturan yang dirujuk sesuai dengan daftar peraturan.

    Yang diperiksa:
        Semua peraturan yang disebut dalam sel, dibandingkan dengan daftar peraturan di dalam program dan peraturan
        yang ditambahkan pada Pengaturan Perangkat Daerah. Dinyatakan tidak sesuai bila judulnya jelas milik
        peraturan lain, atau bila jenis, nomor, atau tahunnya lain dari peraturan yang berjudul itu. Singkatan, salah
        ketik kecil, dan judul yang dipendekkan tidak dihitung. Peraturan yang tidak ada dalam daftar dilewati.

    Mengapa penting:
        Dasar hukum yang keliru melemahkan seluruh laporan dan mudah ditemukan dalam reviu.

    Contoh:
        "Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah":
        peraturan dengan nomor, tahun, dan judul itu adalah Peraturan Presiden.

    Cara memperbaiki:
        Cocokkan dengan naskah peraturannya, lalu tulis jenis, nomor, tahun, dan judul yang benar.

    Dasar:
        Daftar peraturan di dalam program, dengan tanggal datanya. Peraturan daerah dan peraturan kepala daerah
        ditambahkan pada Pengaturan Perangkat Daerah, bagian "peraturan".
    """
    daftar = daftar_peraturan(konteks.profil.peraturan)
    yield from _temuan(rujukan_benar, konteks, salah_kutip(konteks.sekali(dikutip), daftar))


@aturan("REG002", "Peraturan masih berlaku")
def masih_berlaku(konteks: Konteks) -> Iterable[Finding]:
    """Peraturan yang dirujuk masih berlaku pada tahun laporan.

    Yang diperiksa:
        Peraturan dalam daftar yang sudah dicabut atau diganti. Dilewati bila kalimatnya sendiri menyebut bahwa
        peraturan itu dicabut atau diganti, dan bila penggantinya belum berlaku pada tahun laporan.

    Mengapa penting:
        Laporan yang bersandar pada peraturan yang sudah diganti dapat memakai format atau ukuran yang usang.

    Contoh:
        "Evaluasi berpedoman pada PermenPANRB Nomor 12 Tahun 2015" dalam laporan tahun 2024; penggantinya adalah
        PermenPANRB Nomor 88 Tahun 2021.

    Cara memperbaiki:
        Rujuk peraturan penggantinya, atau tambahkan keterangan bahwa peraturan itu sudah dicabut.

    Dasar:
        Daftar peraturan di dalam program, dengan tanggal datanya; keadaan sesudah tanggal itu perlu dilihat sendiri.
    """
    daftar = daftar_peraturan(konteks.profil.peraturan)
    perkara = tidak_berlaku(konteks.sekali(dikutip), daftar, konteks.laporan.tahun)
    yield from _temuan(masih_berlaku, konteks, perkara)


@aturan("REG003", "Satu peraturan satu penulisan")
def satu_penulisan_peraturan(konteks: Konteks) -> Iterable[Finding]:
    """Satu peraturan ditulis dengan nomor, tahun, dan judul yang sama di semua lembar.

    Yang diperiksa:
        Peraturan sejenis yang bernomor sama dengan dua tahun, berjudul dan bertahun sama dengan dua nomor, atau
        bernomor dan bertahun sama dengan dua judul yang sama sekali lain, termasuk Perda dan peraturan kepala
        daerah. Untuk peraturan dalam daftar juga angka nomor yang tertukar dan jenis yang lain, bila tidak berjudul.
        Perbedaan ejaan dan singkatan dilewati, begitu juga dua peraturan yang sama-sama dikenal.

    Mengapa penting:
        Pembaca tidak tahu peraturan mana yang menjadi dasar, dan salah satunya hampir pasti salah ketik.

    Contoh:
        Peraturan Bupati Nomor 64 Tahun 2017 pada sampul, tetapi Peraturan Bupati Nomor 64 Tahun 2016 pada lembar
        struktur organisasi, keduanya tentang susunan organisasi.

    Cara memperbaiki:
        Cocokkan dengan naskah peraturannya, lalu samakan di semua lembar. Bila memang dua peraturan, tuliskan judul
        masing-masing atau beri penjelasan.

    Dasar:
        Perbandingan antarsel dalam kertas kerja ini.
    """
    daftar = daftar_peraturan(konteks.profil.peraturan)
    yield from _temuan(satu_penulisan_peraturan, konteks, dua_cara(konteks.sekali(dikutip), daftar))


def dikutip(konteks: Konteks) -> list[Dikutip[CellRef]]:
    """Return every regulation that the report's cells cite, in their order."""
    # Only texts with a year, or the kind at the top of a legal block, are worth a closer look.
    return kumpulkan(gabung_blok(sel_bertulis(konteks.laporan, pola=_LAYAK)))


def _temuan(aturan: Aturan, konteks: Konteks, perkara: Sequence[Perkara[CellRef]]) -> Iterable[Finding]:
    for satu in perkara:
        yield aturan.temuan(
            konteks,
            fakta=satu.fakta,
            tingkat=satu.tingkat,
            pesan=satu.pesan,
            tempat=satu.letak,
            ditemukan=satu.ditemukan,
            seharusnya=satu.seharusnya,
        )


RULES = [rujukan_benar, masih_berlaku, satu_penulisan_peraturan]
