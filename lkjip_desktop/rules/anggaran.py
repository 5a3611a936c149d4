"""ANG: sums, serapan and totals of the budget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from lkjip_desktop.domain.bilangan import tulis, tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.kelompok import Kelompok
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.engine.vonis import Vonis
from lkjip_desktop.rules.bentrokan import nilai_pasti, pilihan_laporan, versi
from lkjip_desktop.rules.kalimat import sebut_kelompok, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.serapan import (
    Tersangka,
    baris_serapan,
    karena_uang_lain,
    semua_tersangka,
    tersangka,
    uang_bentrok,
    vonis_serapan,
)
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, KolomUang, baris_uang, kolom_uang


@aturan("ANG001", "Jumlah program sama dengan total")
def jumlah_program(konteks: Konteks) -> Iterable[Finding]:
    """Anggaran dan realisasi semua program berjumlah sama dengan total yang tercetak.

    Yang diperiksa:
        Setiap kolom uang yang memuat program dan totalnya, per tabel, sampai rupiah terakhir. Kolom dalam ribuan
        atau berdesimal diberi kelonggaran pembulatan. Kolom yang belum lengkap terisi dilewati.

    Mengapa penting:
        Total yang tidak sama dengan rinciannya langsung terlihat oleh pemeriksa dan meragukan seluruh tabel.

    Contoh:
        Lima program berjumlah Rp19.641.611.463, tetapi total tertulis Rp19.641.611.643.

    Cara memperbaiki:
        Jumlahkan kembali rinciannya. Periksa juga angka program yang berbentuk teks, sebab rumus SUM melewatinya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan menyajikan realisasi anggaran; jumlah adalah hitungan.
    """
    bentrok = uang_bentrok(konteks)
    for kolom in kolom_uang(konteks.laporan):
        total = kolom.total_tercetak
        if total is None or kolom.hitung is None or kolom.total_cocok or karena_uang_lain(kolom, bentrok):
            continue
        sebab = tersangka(konteks, kolom)
        tepat = sum((angka.pasti for _, angka in kolom.program if angka.berupa_angka), Decimal())
        yield jumlah_program.temuan(
            konteks,
            fakta=f"{kolom.kolom.lembar}:{kolom.kolom.jenis.value}",
            tingkat=Tingkat.SALAH,
            pesan=f"{NAMA_UANG[kolom.kolom.jenis].capitalize()} {len(kolom.program)} program pada {kolom.kolom.lembar}"
            f" berjumlah {tulis_rupiah(tepat)}, tetapi totalnya pada {sebut_letak([total.ref])} tertulis {total.teks}."
            f" Selisih {tulis_rupiah(abs(total.pasti - tepat))}.{_uraikan(sebab)}",
            tempat=[sebab.angka if sebab else None, total, *(angka for _, angka in kolom.program)],
            ditemukan=sebab.angka.teks if sebab else total.teks,
            seharusnya=_jumlah_benar(konteks, kolom, tepat, sebab),
            dasar=[total.teks, *(f"{program.kunci}={angka.teks}" for program, angka in kolom.program)],
        )


@aturan("ANG002", "Serapan sesuai realisasi dan anggaran")
def serapan_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Serapan yang tercetak adalah realisasi dibagi anggaran.

    Yang diperiksa:
        Persentase serapan setiap program, kegiatan, dan total terhadap anggaran dan realisasi pada baris yang sama,
        atau pada lembar lain bila barisnya hanya memuat serapan.
        Angka yang dibulatkan, dipotong, atau dibulatkan ke atas sama-sama diterima; keseragamannya diperiksa
        aturan tersendiri.

    Mengapa penting:
        Serapan menjadi dasar analisis efisiensi. Satu angka yang salah mengubah simpulan.

    Contoh:
        Realisasi Rp834.783.146 dari Rp992.016.149 adalah 84,15%, tetapi tertulis 85,14%.

    Cara memperbaiki:
        Hitung kembali realisasi / anggaran × 100%, lalu perbaiki persentasenya.

    Dasar:
        Hitungan: serapan = realisasi anggaran / anggaran × 100%.
    """
    bentrok = uang_bentrok(konteks)
    dijelaskan = {satu.baris.kunci for satu in semua_tersangka(konteks)}
    for baris in baris_serapan(konteks):
        putusan = vonis_serapan(konteks, baris)
        if putusan is None or baris.kunci in dijelaskan or any(k.nilai.ref in bentrok for k in putusan.sumber):
            continue
        serapan, benar = putusan.cetakan, _persen(putusan)
        anggaran, realisasi = baris.nilai[JenisFakta.ANGGARAN], baris.nilai[JenisFakta.REALISASI_ANGGARAN]
        yield serapan_sesuai.temuan(
            konteks,
            fakta=baris.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"Serapan {baris.nama} pada {sebut_letak([serapan.ref])} tertulis {serapan.teks}, padahal"
            f" {realisasi.teks} / {anggaran.teks} × 100% = {benar}%.{_dugaan(putusan)}",
            tempat=[serapan, realisasi, anggaran, *(k.nilai for k in putusan.sumber)],
            ditemukan=serapan.teks,
            seharusnya=benar,
            dasar=[f"{jenis.value}={angka.teks}" for jenis, angka in baris.nilai.items()],
        )


@aturan("ANG003", "Anggaran dan realisasi sama di semua lembar")
def uang_sama(konteks: Konteks) -> Iterable[Finding]:
    """Anggaran, realisasi, dan totalnya sama pada PK, RKT, dan tabel realisasi anggaran.

    Yang diperiksa:
        Anggaran dan realisasi setiap program serta totalnya di semua lembar. Dokumen sebelum dan sesudah perubahan
        (PK dan PK perubahan, DPA dan DPPA) serta kolom-kolom dalam satu baris tidak dipertentangkan.

    Mengapa penting:
        Pagu yang berlainan membuat serapan bergantung pada lembar mana yang dibaca.

    Contoh:
        Pagu Program Pendaftaran Penduduk Rp992.016.149 pada PK dan Rp992.061.149 pada tabel realisasi anggaran.

    Cara memperbaiki:
        Samakan dengan DPA atau DPPA yang berlaku. Bila pagu memang berubah, tandai lembarnya sebagai perubahan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: realisasi anggaran dibandingkan dengan anggaran dalam perjanjian kinerja.
    """
    for fakta in _uang_berbeda(konteks):
        kelompok = versi(konteks, fakta)
        if not _antartempat(kelompok):
            continue
        yield uang_sama.temuan(
            konteks,
            fakta=fakta.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"{NAMA_UANG[fakta.jenis].capitalize()} {_nama(fakta)} berbeda: {sebut_kelompok(kelompok)}."
            + pilihan_laporan(fakta),
            tempat=[k.nilai for satu in kelompok for k in satu.kejadian],
            ditemukan="; ".join(satu.wakil.teks for satu in kelompok),
            seharusnya=nilai_pasti(fakta),
        )


@aturan("ANG004", "Realisasi tidak melebihi pagu")
def realisasi_melebihi(konteks: Konteks) -> Iterable[Finding]:
    """Realisasi anggaran tidak lebih besar daripada pagunya.

    Yang diperiksa:
        Realisasi setiap program, kegiatan, sub kegiatan, dan total terhadap pagu pada baris yang sama.

    Mengapa penting:
        Belanja tidak boleh melampaui pagu. Biasanya pagu belum diperbarui setelah perubahan anggaran, atau kedua
        kolom tertukar.

    Contoh:
        Pagu Rp324.561.120, realisasi Rp342.561.120.

    Cara memperbaiki:
        Cocokkan dengan DPPA dan LRA, lalu perbaiki pagu atau realisasinya.

    Dasar:
        Peraturan Pemerintah Nomor 12 Tahun 2019: anggaran belanja merupakan batas tertinggi pengeluaran.
    """
    for baris in baris_uang(konteks.laporan):
        anggaran, realisasi = (baris.nilai.get(jenis) for jenis in (JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN))
        if not (anggaran and realisasi and anggaran.berupa_angka and realisasi.berupa_angka):
            continue
        if realisasi.pasti <= anggaran.pasti:
            continue
        yield realisasi_melebihi.temuan(
            konteks,
            fakta=baris.kunci,
            tingkat=Tingkat.PERIKSA,
            pesan=f"Realisasi {baris.nama} {realisasi.teks} melebihi pagunya {anggaran.teks}.",
            tempat=[realisasi, anggaran],
            ditemukan=realisasi.teks,
            dasar=[realisasi.teks, anggaran.teks],
        )


def _uraikan(sebab: Tersangka | None) -> str:
    if sebab is None:
        return ""
    return (
        f" Hanya {tulis(sebab.seharusnya)} pada {sebut_letak([sebab.angka.ref])} yang menghasilkan total dan serapan"
        f" {sebab.baris.nama} yang tercetak."
    )


def _jumlah_benar(konteks: Konteks, kolom: KolomUang, tepat: Decimal, sebab: Tersangka | None) -> str | None:
    """What arithmetic proves: the amount to blame, else the sum, unless another sheet prints the same total."""
    if sebab is not None:
        return tulis(sebab.seharusnya)
    total = kolom.total_tercetak
    lain = [
        k.nilai for k in konteks.laporan.total if k.jenis is kolom.kolom.jenis and total and k.nilai.ref != total.ref
    ]
    didukung = total is not None and any(satu.nilai == total.nilai for satu in lain)
    return None if didukung else tulis_rupiah(tepat)


def _persen(putusan: Vonis) -> str:
    return tulis(putusan.seharusnya) if putusan.seharusnya is not None else ""


def _dugaan(putusan: Vonis) -> str:
    """What may have happened, where the verdict names it."""
    if putusan.ketikan:
        return f" Tampaknya salah ketik: {putusan.ketikan}."
    if putusan.sumber:
        return f" Angka itu cocok dengan {sebut_letak(k.nilai.ref for k in putusan.sumber)}."
    return ""


def _nama(fakta: Fakta) -> str:
    return "seluruh program" if fakta.subjek == TOTAL else fakta.nama_subjek


def _uang_berbeda(konteks: Konteks) -> Iterator[Fakta]:
    """The amounts that differ; a total only where no sum and no program's amount explains it."""
    for jenis in NAMA_UANG:
        bentrok = [fakta for fakta in konteks.hasil.fakta if fakta.bentrok and fakta.jenis is jenis]
        program = [fakta for fakta in bentrok if fakta.subjek != TOTAL]
        yield from program
        if not program and _total_bermasalah(konteks, jenis):
            yield from bentrok


def _antartempat(kelompok: Sequence[Kelompok]) -> bool:
    """True where two rows disagree; the columns of one row are groups of belanja or editions."""
    tempat: dict[tuple[str | None, str, int], set[int]] = {}
    for nomor, satu in enumerate(kelompok):
        for ref in (k.nilai.ref for k in satu.kejadian):
            if ref is not None:
                tempat.setdefault((ref.berkas, ref.lembar, ref.baris), set()).add(nomor)
    return any(satu.isdisjoint(lain) for satu, lain in combinations(tempat.values(), 2))


def _total_bermasalah(konteks: Konteks, jenis: JenisFakta) -> bool:
    """True unless the totals differ because their tables do: one sums up wrongly, or lists other programs."""
    kolom = [k for k in kolom_uang(konteks.laporan) if k.kolom.jenis is jenis and k.total_tercetak]
    terjumlah = [k for k in kolom if k.hitung is not None]
    return (
        all(k.total_cocok for k in terjumlah) and len({frozenset(p.kunci for p, _ in k.program) for k in terjumlah}) < 2
    )


RULES = [jumlah_program, serapan_sesuai, uang_sama, realisasi_melebihi]
