"""LKP: what the report lacks of the parts it must have and of what evaluators score; remarks, never contradictions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import rangkai
from lkjip_desktop.rules.katalog import Aturan, Konteks, aturan
from lkjip_desktop.rules.kelengkapan import BAGIAN, bercara, bernilai
from lkjip_desktop.rules.sel_teks import sel_bertulis

_BAGIAN = {satu.nama: satu for satu in BAGIAN}
_SURVEI = re.compile(r"\bkepuasan\s+(?:masyarakat|pelanggan|pasien|pengguna)|\b(?:skm|ikm)\b", re.I)
_DISEBUT = 5
_UTAMA = (JenisLembar.CAPAIAN, JenisLembar.KERTAS_KERJA)


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
    yield from _bagian(gambaran, konteks, *nama, "Tanda tangan")


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
    yield from _bagian(dokumen_perencanaan, konteks, *nama)


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
    if _ada_isi(laporan) and not laporan.terukur:
        yield from _bagian(terisi, konteks, "Target dan realisasi tahun ini")
    for jenis in (JenisFakta.TARGET, JenisFakta.REALISASI):
        belum = [i for i in laporan.terukur if not bernilai(i, jenis, laporan.tahun)]
        yield from _per_indikator(terisi, konteks, f"{jenis.value} tahun ini", belum, _kosong(jenis))


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
    yield from _per_indikator(antartahun, konteks, f"realisasi tahun {lalu}", belum, _penyebut_pertama)


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
    yield from _per_indikator(jangka_menengah, konteks, "target akhir Renstra", belum, _penyebut_pertama)


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
    yield from _bagian(pembanding_nasional, konteks, "Standar nasional")


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
    yield from _bagian(sebab_hambatan, konteks, "Sebab dan hambatan")
    if any(i.keterangan for i in terukur):
        belum = [i for i in terukur if not i.keterangan]
        yield from _per_indikator(sebab_hambatan, konteks, "keterangan", belum, _penyebut_pertama)


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
    yield from _bagian(upaya_perbaikan, konteks, "Upaya perbaikan")


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
    yield from _bagian(sumber_daya, konteks, "Program dan kegiatan", "Realisasi anggaran", "Efisiensi sumber daya")


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
    yield from _per_indikator(cara_perhitungan, konteks, "cara perhitungan", belum, _penyebut_pertama)


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
        yield from _per_indikator(survei_per_unsur, konteks, "nilai per unsur", tentang, _penyebut_pertama)


def _ada_isi(laporan: Laporan) -> bool:
    """False for a workbook with nothing of an LKjIP: there is nothing to complete."""
    return bool(laporan.indikator or laporan.program)


def _bagian(aturan: Aturan, konteks: Konteks, *nama: str) -> Iterator[Finding]:
    """A finding for each of the report's parts that the workbook has nothing of."""
    if not _ada_isi(konteks.laporan):
        return
    for satu in map(_BAGIAN.__getitem__, nama):
        if not satu.isi(konteks.laporan, konteks.hasil):
            yield aturan.temuan(
                konteks,
                fakta=satu.nama.casefold(),
                tingkat=Tingkat.INFO,
                pesan=f"{satu.nama} belum ada pada kertas kerja. {satu.saran}",
                tempat=[_judul(konteks.laporan)],
                ditemukan="belum ada",
                perbaikan=satu.saran,
            )


def _judul(laporan: Laporan) -> CellRef | None:
    """What is missing has no cell; the first of an understood sheet stands for the workbook."""
    dipahami = {satu.nama for satu in laporan.lembar if satu.jenis is not None and satu.berkas is None}
    return next((ref for _, ref in sel_bertulis(laporan) if ref.berkas is None and ref.lembar in dipahami), None)


def _per_indikator(
    aturan: Aturan,
    konteks: Konteks,
    apa: str,
    belum: Sequence[Indikator],
    letak: Callable[[Laporan, Indikator], CellRef | None],
) -> Iterator[Finding]:
    """One finding that names the indikator which lack something, with a cell of each."""
    if not belum:
        return
    nama = [satu.nama for satu in belum]
    semua = len(konteks.laporan.terukur)
    lebih = [f"{len(nama) - _DISEBUT} indikator lain"] if len(nama) > _DISEBUT else []
    sebut = rangkai([*nama[:_DISEBUT], *lebih])
    yield aturan.temuan(
        konteks,
        fakta=re.sub(r"tahun \d{4}$", "tahun lalu", apa).casefold(),
        tingkat=Tingkat.INFO,
        pesan=f"{apa[0].upper()}{apa[1:]} belum ada untuk {len(nama)} dari {semua} indikator: {sebut}.",
        tempat=[letak(konteks.laporan, satu) for satu in belum],
        ditemukan="belum ada",
        dasar=nama,
    )


def _penyebut_pertama(_: Laporan, indikator: Indikator) -> CellRef | None:
    """The cell that names the indikator, in the tables of results before those of plans."""
    sebutan = indikator.disebut_di(*_UTAMA) or indikator.sebutan
    return sebutan[0].ref if sebutan else None


def _kosong(jenis: JenisFakta) -> Callable[[Laporan, Indikator], CellRef | None]:
    """The cell that waits for the figure, else the one that names the indikator."""

    def letak(laporan: Laporan, indikator: Indikator) -> CellRef | None:
        tunggu = [k.nilai.ref for k in indikator.fakta(jenis, laporan.tahun) if k.nilai.belum_terisi and k.nilai.ref]
        return tunggu[0] if tunggu else _penyebut_pertama(laporan, indikator)

    return letak


RULES = [
    gambaran,
    dokumen_perencanaan,
    terisi,
    antartahun,
    jangka_menengah,
    pembanding_nasional,
    sebab_hambatan,
    upaya_perbaikan,
    sumber_daya,
    cara_perhitungan,
    survei_per_unsur,
]
