"""IDN: officials, their NIP, names and ranks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Pejabat, TempatPejabat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.nama_orang import bentuk_tulisan, bergelar_kosong, inti_nama, jelas_berbeda, rapikan
from lkjip_desktop.rules.pangkat import golongan_tertulis, golongan_untuk, pangkat_untuk
from lkjip_desktop.rules.susunan_nip import Cacat, bagian_berbeda, cacat_nip, inti_nip, sah, tulis_nip


@aturan("IDN001", "Satu pejabat satu NIP")
def satu_nip(konteks: Konteks) -> Iterable[Finding]:
    """NIP seorang pejabat ditulis sama di semua lembar.

    Yang diperiksa:
        Semua NIP yang tertulis untuk seorang pejabat, di mana pun namanya disebut. Ejaan nama, gelar, huruf besar,
        dan awalan Plt. tidak membedakan orang. Tempat yang tidak mencantumkan NIP dilewati.

    Mengapa penting:
        Laporan dan lampirannya ditandatangani orang yang sama. NIP yang berlainan membuat identitas penanda tangan
        diragukan dan selalu dicatat dalam reviu.

    Contoh:
        Sampul memuat 19800517 200312 1 003, sedangkan blok tanda tangan memuat 19800517 199912 1 003. Keduanya
        tersusun benar, sehingga hanya SK yang dapat memastikan.

    Cara memperbaiki:
        Cocokkan dengan SK pengangkatan atau kartu pegawai, lalu samakan NIP di semua lembar.

    Dasar:
        Peraturan Kepala BKN Nomor 22 Tahun 2007: setiap pegawai negeri sipil memiliki satu NIP.
    """
    for pejabat in konteks.laporan.pejabat:
        versi = pilah(_bernip(pejabat), _nip)
        if len(versi) < 2:
            continue
        benar = [nip for nip in versi if sah(nip)]
        letak = {nip: [t.ref_nip for t in tempat] for nip, tempat in versi.items()}
        uraian = [f"{tulis_nip(nip)} ({sebut_letak(letak[nip])})" for nip in versi]
        beda = bagian_berbeda(*list(versi)[:2])
        yield satu_nip.temuan(
            konteks,
            fakta=pejabat.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"NIP {pejabat.nama} ditulis dalam {len(versi)} versi: {rangkai(uraian)}."
            + (f" Yang berbeda: {rangkai(beda)}." if beda and len(versi) == 2 else "")
            + "".join(f" {_sebut_cacat(nip, satu)}." for nip, satu in _cacat(konteks, versi).items()),
            tempat=[_tempat_nip(t) for tempat in versi.values() for t in tempat],
            ditemukan="; ".join(tulis_nip(nip) for nip in versi),
            seharusnya=tulis_nip(benar[0]) if len(benar) == 1 else None,
            dasar=versi,
        )


@aturan("IDN002", "Satu NIP satu orang")
def satu_orang(konteks: Konteks) -> Iterable[Finding]:
    """Satu NIP tidak dipakai untuk dua orang.

    Yang diperiksa:
        Nama-nama yang tertulis bersama NIP yang sama. Gelar, singkatan nama, salah ketik satu huruf, dan awalan
        Plt., Plh., atau Pj. tidak membedakan orang. NIP yang belum diisi dilewati.

    Mengapa penting:
        NIP yang terbawa dari pejabat lain, misalnya setelah pergantian kepala, membuat tanda tangan tidak sah.

    Contoh:
        Budi Santoso dan Siti Aminah sama-sama tertulis dengan NIP 19700101 199503 1 002.

    Cara memperbaiki:
        Cocokkan NIP setiap pejabat dengan SK, lalu ganti NIP yang terbawa dari pejabat lain.

    Dasar:
        Peraturan Kepala BKN Nomor 22 Tahun 2007: satu NIP hanya untuk satu pegawai.
    """
    tempat = [_bernama(t, p) for p in konteks.laporan.pejabat for t in _bernip(p)]
    for nip, senip in pilah(tempat, _nip).items():
        orang = pilah((t for t in senip if _inti(t)), _inti)
        if not any(jelas_berbeda(satu, lain) for satu, lain in combinations(orang, 2)):
            continue
        nama = [isi[0].nama or "" for isi in orang.values()]
        yield satu_orang.temuan(
            konteks,
            fakta="+".join(sorted("-".join(inti) for inti in orang)),
            tingkat=Tingkat.SALAH,
            pesan=f"NIP {tulis_nip(nip)} tertulis untuk {len(nama)} nama: {rangkai(nama)}.",
            tempat=[_tempat_nip(t) for t in senip],
            ditemukan=tulis_nip(nip),
            dasar=[nip],
        )


@aturan("IDN003", "Susunan NIP")
def susunan_nip(konteks: Konteks) -> Iterable[Finding]:
    """NIP tersusun dari 18 angka yang masuk akal.

    Yang diperiksa:
        Panjang 18 angka; tanggal lahir yang ada di kalender; bulan mulai kerja 01 sampai 12, atau 21 ke atas yang
        lazim pada nomor PPPK; angka jenis kelamin 1 atau 2; usia saat mulai kerja sekitar 18 sampai 60 tahun; mulai
        kerja tidak sesudah tahun laporan; usia pada tahun laporan belum melewati batas pensiun. NRP, tanda
        titik-titik, dan NIP kosong dilewati. NIP yang di
        tempat lain tertulis benar sudah disebut dalam temuan "Satu pejabat satu NIP".

    Mengapa penting:
        NIP yang tidak mungkin ada berarti salah ketik pada identitas penanda tangan.

    Contoh:
        19801317 199912 1 003 memuat bulan lahir 13. Usia mulai kerja 12 tahun hanya perlu diperiksa, sebab tanggal
        lahir atau tahun mulai kerjanya mungkin tertukar.

    Cara memperbaiki:
        Ketik ulang NIP dari SK atau kartu pegawai.

    Dasar:
        Peraturan Kepala BKN Nomor 22 Tahun 2007 untuk susunan NIP. Batas usia dan angka PPPK mengikuti kelaziman,
        bukan bunyi peraturan.
    """
    for pejabat in konteks.laporan.pejabat:
        versi = pilah(_bernip(pejabat), _nip)
        cacat = _cacat(konteks, versi)
        if not cacat or len(cacat) < len(versi):
            continue
        uraian = [_sebut_cacat(nip, satu) for nip, satu in cacat.items()]
        pasti = any(c.pasti for satu in cacat.values() for c in satu)
        yield susunan_nip.temuan(
            konteks,
            fakta=pejabat.kunci,
            tingkat=Tingkat.SALAH if pasti else Tingkat.PERIKSA,
            pesan=f"NIP {pejabat.nama} tertulis {'; '.join(uraian)}.",
            tempat=[_tempat_nip(t) for nip in cacat for t in versi[nip]],
            ditemukan="; ".join(tulis_nip(nip) for nip in cacat),
            dasar=cacat,
        )


@aturan("IDN004", "Satu penulisan nama")
def satu_penulisan(konteks: Konteks) -> Iterable[Finding]:
    """Nama dan gelar seorang pejabat ditulis seragam.

    Yang diperiksa:
        Semua penulisan nama seorang pejabat. Huruf besar dan spasi tidak dihitung sebagai perbedaan. Tanda baca
        gelar yang kosong, misalnya koma yang langsung diikuti titik, ikut disebut.

    Mengapa penting:
        Penulisan yang seragam memudahkan pembaca mengenali penanda tangan. Perbedaan ini tidak mengubah isi laporan.

    Contoh:
        "BUDI SANTOSO, S.STP, .M.Si" pada sampul dan "Budi Santoso, S.STP., M.Si." pada blok tanda tangan.

    Cara memperbaiki:
        Pilih satu penulisan, misalnya menurut SK, lalu gunakan di semua lembar.

    Dasar:
        Ejaan Bahasa Indonesia yang Disempurnakan (EYD V): nama dan gelar dipisah koma, singkatan gelar bertitik.
    """
    for pejabat in konteks.laporan.pejabat:
        bernama = [t for t in pejabat.tempat if _inti(t)]
        ragam = pilah(bernama, lambda t: bentuk_tulisan(t.nama or ""))
        tertulis = [isi[0].nama or "" for isi in ragam.values()]
        kosong = [nama for nama in tertulis if bergelar_kosong(nama)]
        if len(ragam) < 2 and not kosong:
            continue
        uraian = [f'"{isi[0].nama}" ({sebut_letak(t.ref_nama for t in isi)})' for isi in ragam.values()]
        yield satu_penulisan.temuan(
            konteks,
            fakta=pejabat.kunci,
            tingkat=Tingkat.INFO,
            pesan=f"Penulisan nama pejabat: {rangkai(uraian)}."
            + (" Ada koma atau titik gelar yang tidak pada tempatnya." if kosong else ""),
            tempat=[_tempat(t.ref_nama, t.nama) for isi in ragam.values() for t in isi],
            ditemukan="; ".join(tertulis),
            perbaikan=f'Pilih satu penulisan, misalnya "{rapikan(max(tertulis, key=len))}", untuk semua lembar.',
            dasar=tertulis,
        )


@aturan("IDN005", "Pangkat sesuai golongan")
def pangkat_golongan(konteks: Konteks) -> Iterable[Finding]:
    """Pangkat dan golongan ruang seorang pejabat berpasangan.

    Yang diperiksa:
        Tempat yang menulis pangkat dan golongan sekaligus, misalnya "Pembina Tk. I (IV/b)". Pangkat tanpa golongan,
        jabatan fungsional, serta pangkat di luar PNS dilewati.

    Mengapa penting:
        Pangkat dan golongan yang tidak berpasangan menandakan data kepegawaian yang sudah berganti.

    Contoh:
        "Pembina Utama Muda (IV/b)" tidak mungkin: golongan Pembina Utama Muda adalah IV/c.

    Cara memperbaiki:
        Cocokkan dengan SK kenaikan pangkat terakhir, lalu perbaiki pangkat atau golongannya.

    Dasar:
        Peraturan Pemerintah Nomor 99 Tahun 2000 jo. Nomor 12 Tahun 2002: daftar pangkat dan golongan ruang PNS.
    """
    for pejabat in konteks.laporan.pejabat:
        salah = [t for t in pejabat.tempat if _tidak_berpasangan(t.pangkat)]
        for tertulis, tempat in pilah(salah, lambda t: " ".join((t.pangkat or "").split()).casefold()).items():
            golongan = golongan_tertulis(tertulis) or ""
            tulisan = tempat[0].pangkat or ""
            yield pangkat_golongan.temuan(
                konteks,
                fakta=f"{pejabat.kunci}:{golongan}",
                tingkat=Tingkat.SALAH,
                pesan=f'Pangkat {pejabat.nama} tertulis "{tulisan}". Golongan untuk pangkat itu'
                f" {golongan_untuk(tulisan)}; {golongan} untuk {pangkat_untuk(golongan) or 'pangkat yang tidak ada'}.",
                tempat=[_tempat(t.ref_pangkat, t.pangkat) for t in tempat],
                ditemukan=tulisan,
            )


def _cacat(konteks: Konteks, versi: Iterable[str]) -> dict[str, Sequence[Cacat]]:
    """The NIP that cannot be, with what is wrong in them."""
    return {nip: satu for nip in versi if (satu := cacat_nip(nip, konteks.laporan.tahun))}


def _sebut_cacat(nip: str, cacat: Sequence[Cacat]) -> str:
    return f"{tulis_nip(nip)}: {rangkai([c.pesan for c in cacat])}"


def _bernip(pejabat: Pejabat) -> Iterator[TempatPejabat]:
    return (tempat for tempat in pejabat.tempat if inti_nip(tempat.nip))


def _bernama(tempat: TempatPejabat, pejabat: Pejabat) -> TempatPejabat:
    return tempat if tempat.nama else tempat.model_copy(update={"nama": pejabat.nama})


def _nip(tempat: TempatPejabat) -> str:
    return inti_nip(tempat.nip) or ""


def _inti(tempat: TempatPejabat) -> tuple[str, ...]:
    return inti_nama(tempat.nama or "")


def _tidak_berpasangan(pangkat: str | None) -> bool:
    golongan, seharusnya = golongan_tertulis(pangkat or ""), golongan_untuk(pangkat or "")
    return golongan is not None and seharusnya is not None and golongan != seharusnya


def _tempat(ref: CellRef | None, teks: str | None) -> Tempat | None:
    return None if ref is None else Tempat(ref=ref, teks=teks or "")


def _tempat_nip(tempat: TempatPejabat) -> Tempat | None:
    return _tempat(tempat.ref_nip, tempat.nip)


RULES = [satu_nip, satu_orang, susunan_nip, satu_penulisan, pangkat_golongan]
