"""LKP: what the measured indikator lack of what evaluators score; remarks, never contradictions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.kekurangan import ada_isi, bagian_kurang, indikator_kurang, penyebut_pertama, sel_kosong
from lkjip_desktop.rules.kelengkapan import bercara, bernilai

_SURVEI = re.compile(r"\bkepuasan\s+(?:masyarakat|pelanggan|pasien|pengguna)|\b(?:skm|ikm)\b", re.I)


@aturan("LKP003", "Target dan realisasi terisi")
def terisi(konteks: Konteks) -> Iterable[Finding]:
    """Setiap indikator yang diukur memiliki target dan realisasi tahun laporan.

    Yang diperiksa:
        Target dan realisasi tahun laporan setiap indikator pada tabel capaian dan kertas kerja. Sel yang berisi
        strip, tanda persen saja, atau kosong dihitung belum terisi.

    Mengapa penting:
        Tanpa keduanya capaian tidak dapat dihitung, dan penilai melihat indikator yang tidak dipertanggungjawabkan.

    Contoh:
        Realisasi "Lama pengurusan KTP" masih berisi strip.

    Cara memperbaiki:
        Isi angkanya pada sel yang ditunjukkan, atau jelaskan mengapa belum ada data.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 1; kriteria pelaporan kinerja dalam
        PermenPANRB Nomor 88 Tahun 2021.
    """
    laporan = konteks.laporan
    if ada_isi(laporan) and not laporan.terukur:
        yield from bagian_kurang(terisi, konteks, "Target dan realisasi tahun ini")
    for jenis in (JenisFakta.TARGET, JenisFakta.REALISASI):
        belum = [i for i in laporan.terukur if not bernilai(i, jenis, laporan.tahun)]
        yield from indikator_kurang(terisi, konteks, f"{jenis.value} tahun ini", belum, sel_kosong(jenis))


@aturan("LKP004", "Perbandingan antartahun")
def antartahun(konteks: Konteks) -> Iterable[Finding]:
    """Realisasi setiap indikator dapat dibandingkan dengan tahun lalu.

    Yang diperiksa:
        Realisasi tahun sebelum tahun laporan untuk setiap indikator yang diukur.

    Mengapa penting:
        Naik turunnya kinerja adalah salah satu butir yang dinilai. Indikator tanpa angka tahun lalu tidak terbaca
        perkembangannya.

    Contoh:
        Tabel perbandingan memuat tiga dari empat indikator.

    Cara memperbaiki:
        Tambahkan realisasi tahun lalu pada tabel perbandingan antartahun. Untuk indikator baru, nyatakan bahwa
        indikator itu baru diukur tahun ini.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 2.
    """
    laporan = konteks.laporan
    if laporan.tahun is None or not laporan.terukur:
        return
    lalu = laporan.tahun - 1
    belum = [i for i in laporan.terukur if not bernilai(i, JenisFakta.REALISASI, lalu)]
    yield from indikator_kurang(antartahun, konteks, f"realisasi tahun {lalu}", belum, penyebut_pertama)


@aturan("LKP005", "Target jangka menengah")
def jangka_menengah(konteks: Konteks) -> Iterable[Finding]:
    """Setiap indikator dapat dibandingkan dengan target akhir Renstra.

    Yang diperiksa:
        Target akhir Renstra untuk setiap indikator yang diukur.

    Mengapa penting:
        Laporan harus menunjukkan seberapa jauh target jangka menengah sudah dicapai, bukan hanya target setahun.

    Contoh:
        Tabel Renstra tidak memuat indikator yang baru masuk Perjanjian Kinerja.

    Cara memperbaiki:
        Tambahkan target akhir Renstra pada tabel Renstra, atau nyatakan bahwa Renstra belum memuat indikator itu.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 3.
    """
    belum = [i for i in konteks.laporan.terukur if not bernilai(i, JenisFakta.TARGET_RENSTRA)]
    yield from indikator_kurang(jangka_menengah, konteks, "target akhir Renstra", belum, penyebut_pertama)


@aturan("LKP007", "Sebab dan hambatan")
def sebab_hambatan(konteks: Konteks) -> Iterable[Finding]:
    """Keberhasilan atau kegagalan setiap indikator dijelaskan sebabnya.

    Yang diperiksa:
        Apakah ada faktor pendorong, faktor penghambat, hambatan, atau keterangan; dan bila kolom keterangan dipakai,
        indikator mana yang keterangannya kosong.

    Mengapa penting:
        Angka tanpa sebab tidak dapat dipakai memperbaiki kinerja. Analisis per indikator termasuk yang dinilai.

    Contoh:
        Keterangan "Lama pengurusan KTP" kosong, sedangkan dua indikator lain sudah dijelaskan.

    Cara memperbaiki:
        Isi kolom Keterangan setiap indikator dengan sebab tercapai atau tidak tercapai dan hambatannya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II, BAB III huruf A angka 5.
    """
    terukur = konteks.laporan.terukur
    yield from bagian_kurang(sebab_hambatan, konteks, "Sebab dan hambatan")
    if any(i.keterangan for i in terukur):
        belum = [i for i in terukur if not i.keterangan]
        yield from indikator_kurang(sebab_hambatan, konteks, "keterangan", belum, penyebut_pertama)


@aturan("LKP010", "Cara perhitungan")
def cara_perhitungan(konteks: Konteks) -> Iterable[Finding]:
    """Setiap indikator disertai cara perhitungannya.

    Yang diperiksa:
        Cara perhitungan setiap indikator yang diukur: dalam kolom Cara Perhitungan, sebagai hitungan dalam teks, atau
        sebagai rumus pada sel realisasi atau capaian.

    Mengapa penting:
        Penilai memeriksa dari mana setiap capaian diperoleh. Tanpa cara perhitungan angkanya tidak dapat diuji.

    Contoh:
        Realisasi "Nilai SAKIP" tertulis 82,50 tanpa keterangan sumber atau cara menghitungnya.

    Cara memperbaiki:
        Isi kolom Cara Perhitungan pada kertas kerja atau tabel IKU.

    Dasar:
        Kriteria pelaporan kinerja dalam PermenPANRB Nomor 88 Tahun 2021.
    """
    belum = [i for i in konteks.laporan.terukur if not bercara(i)]
    yield from indikator_kurang(cara_perhitungan, konteks, "cara perhitungan", belum, penyebut_pertama)


@aturan("LKP011", "Nilai survei per unsur")
def survei_per_unsur(konteks: Konteks) -> Iterable[Finding]:
    """Nilai kepuasan masyarakat disertai nilai setiap unsurnya.

    Yang diperiksa:
        Bila ada indikator tentang kepuasan masyarakat, SKM, atau IKM: apakah nilai per unsur pelayanan ada. Kertas
        kerja tanpa indikator seperti itu dilewati.

    Mengapa penting:
        Nilai per unsur menunjukkan layanan mana yang perlu diperbaiki dan membuktikan nilai akhirnya.

    Contoh:
        Ada indikator "Indeks Kepuasan Masyarakat" dengan realisasi 86,20, tetapi tabel unsurnya tidak ada.

    Cara memperbaiki:
        Tambahkan tabel nilai rata-rata per unsur dari laporan Survei Kepuasan Masyarakat.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: sembilan unsur Survei Kepuasan Masyarakat.
    """
    tentang = [i for i in konteks.laporan.terukur if _SURVEI.search(i.nama)]
    survei = konteks.laporan.survei
    if tentang and not (survei and survei.unsur):
        yield from indikator_kurang(survei_per_unsur, konteks, "nilai per unsur", tentang, penyebut_pertama)


RULES = [terisi, antartahun, jangka_menengah, sebab_hambatan, cara_perhitungan, survei_per_unsur]
