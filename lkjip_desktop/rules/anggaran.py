"""ANG: sums, serapan and totals of the budget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from lkjip_desktop.domain.bilangan import tulis, tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.kelompok import Kelompok
from lkjip_desktop.engine.pembulatan import bertanda
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.engine.vonis import Vonis
from lkjip_desktop.rules.bentrokan import nilai_pasti, pilihan_laporan, versi
from lkjip_desktop.rules.kalimat import sebut_kelompok, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.penjumlahan import BukuRumus
from lkjip_desktop.rules.persamaan import BukuJumlah, Selisih
from lkjip_desktop.rules.selaras import perbaikan, selaras, selisih_nyata
from lkjip_desktop.rules.selisih import nilai_terbukti, penjelas, seperti_tercetak, soroti, uraikan_selisih
from lkjip_desktop.rules.serapan import baris_serapan, serapan_terbukti, uang_bentrok, vonis_serapan
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, BarisUang, kolom_uang
from lkjip_desktop.rules.tanpa_nama import tanpa_nama
from lkjip_desktop.rules.telusur import asal_perbedaan

_SEPAKAT = 2  # so many tables that agree outweigh one that differs by a slip of typing


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
    semua = selisih_nyata(konteks)
    konteks = konteks.sekali(selaras)
    buku, rumus = konteks.sekali(BukuJumlah), BukuRumus(konteks.laporan)
    teratas = {id(program) for program in konteks.laporan.program}
    tak_bernama = {satu.kolom for satu in tanpa_nama(konteks) if satu.melengkapi}
    for selisih in semua:
        satu = selisih.persamaan
        if satu.induk is not None or satu.kolom in tak_bernama:
            continue
        celah = penjelas(rumus, buku, selisih)
        sebutan = "program" if {id(p) for p, _ in satu.bagian} <= teratas else "rincian"
        sorotan = soroti(selisih, celah)
        yield jumlah_program.temuan(
            konteks,
            fakta=f"{satu.kolom.lembar}:{satu.kolom.jenis.value}",
            tingkat=Tingkat.SALAH,
            pesan=f"{NAMA_UANG[satu.kolom.jenis].capitalize()} {len(satu.bagian)} {sebutan} pada {satu.kolom.lembar}"
            f" berjumlah {tulis_rupiah(satu.jumlah)}, tetapi totalnya pada {sebut_letak([satu.nilai.ref])} tertulis"
            f" {satu.nilai.teks}. Selisih {tulis_rupiah(abs(satu.selisih))}.{uraikan_selisih(selisih, celah)}",
            tempat=[*sorotan, satu.nilai, *(angka for _, angka in satu.bagian)],
            ditemukan=selisih.sebab.angka.teks if selisih.sebab else satu.nilai.teks,
            seharusnya=_jumlah_benar(konteks, selisih),
            dasar=[satu.nilai.teks, *(f"{program.kunci}={angka.teks}" for program, angka in satu.bagian)],
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
    lain_satuan = {angka.ref for angka in konteks.sekali(perbaikan)}
    konteks = konteks.sekali(selaras)
    bentrok = uang_bentrok(konteks)
    dijelaskan = {satu.sebab.angka for satu in konteks.sekali(BukuJumlah).selisih if satu.sebab}
    for baris in baris_serapan(konteks):
        putusan = vonis_serapan(konteks, baris)
        if putusan is None or any(k.nilai.ref in bentrok for k in putusan.sumber):
            continue
        if any(angka in dijelaskan or angka.ref in lain_satuan for angka in baris.nilai.values()):
            continue
        serapan, benar = putusan.cetakan, _persen(putusan)
        anggaran, realisasi = baris.nilai[JenisFakta.ANGGARAN], baris.nilai[JenisFakta.REALISASI_ANGGARAN]
        lebih = " Realisasinya melebihi pagu; periksa juga keduanya." if realisasi.pasti > anggaran.pasti else ""
        yield serapan_sesuai.temuan(
            konteks,
            fakta=baris.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"Serapan {baris.nama} pada {sebut_letak([serapan.ref])} tertulis {serapan.teks}, padahal"
            f" {realisasi.teks} / {anggaran.teks} × 100% = {benar}%.{_dugaan(putusan)}{lebih}",
            tempat=[serapan, realisasi, anggaran, *(k.nilai for k in putusan.sumber)],
            ditemukan=serapan.teks,
            seharusnya=bertanda(benar, serapan)
            if putusan.seharusnya and serapan_terbukti(konteks, baris, putusan.seharusnya)
            else None,
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
    konteks = konteks.sekali(selaras)
    for fakta in _uang_berbeda(konteks):
        kelompok = versi(konteks, fakta)
        if not _antartempat(kelompok):
            continue
        slip, benar = _ketikan_tunggal(kelompok)
        asal = [baris for baris, milik in konteks.sekali(asal_perbedaan) if milik is fakta]
        yield uang_sama.temuan(
            konteks,
            fakta=fakta.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"{NAMA_UANG[fakta.jenis].capitalize()} {_nama(fakta)} berbeda: {sebut_kelompok(kelompok)}."
            + pilihan_laporan(fakta)
            + (f" Tampaknya salah ketik: {slip}." if slip else "")
            + "".join(_sebut_asal(baris) for baris in asal),
            tempat=[
                *(k.nilai for satu in kelompok for k in satu.kejadian),
                *(baris.nilai[JenisFakta.ANGGARAN] for baris in asal),
            ],
            ditemukan="; ".join(satu.wakil.teks for satu in kelompok),
            seharusnya=nilai_pasti(fakta) or benar,
        )


def _jumlah_benar(konteks: Konteks, selisih: Selisih) -> str | None:
    """What arithmetic proves: the amount to blame, else the sum.

    Nothing is proven where another sheet prints the same total, or a slip of typing in a part would explain it.
    """
    satu = selisih.persamaan
    if selisih.sebab is not None:
        return nilai_terbukti(selisih)
    lain = [k.nilai for k in konteks.laporan.total if k.jenis is satu.kolom.jenis and k.nilai.ref != satu.nilai.ref]
    didukung = any(angka.nilai == satu.nilai.nilai for angka in lain)
    di_rincian = selisih.dugaan and all(calon.angka != satu.nilai for calon in selisih.dugaan)
    return None if didukung or di_rincian else seperti_tercetak(satu.nilai, satu.jumlah)


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


def _sebut_asal(baris: BarisUang) -> str:
    """The part that the difference seems to come from."""
    pagu, belanja = (baris.nilai[jenis] for jenis in NAMA_UANG)
    return (
        f" Rinciannya, {baris.nama}, berpagu {pagu.teks} pada {sebut_letak([pagu.ref])}, di bawah realisasinya"
        f" {belanja.teks}."
    )


def _ketikan_tunggal(kelompok: Sequence[Kelompok]) -> tuple[str | None, str | None]:
    """The slip by which one place differs from at least two others that agree, and what they say."""
    if len(kelompok) != 2:
        return None, None
    sedikit, banyak = sorted(kelompok, key=lambda satu: len(satu.kejadian))
    lembar = {(k.nilai.ref.berkas, k.nilai.ref.lembar, k.sumber) for k in banyak.kejadian if k.nilai.ref}
    if len(sedikit.kejadian) != 1 or len(lembar) < _SEPAKAT:
        return None, None
    nilai = [tulis(satu.wakil.pasti) for satu in (sedikit, banyak)]
    slip = salah_ketik(*nilai)
    return slip, banyak.wakil.teks if slip else None


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


RULES = [jumlah_program, serapan_sesuai, uang_sama]
