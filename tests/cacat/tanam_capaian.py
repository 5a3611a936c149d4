"""CAP: capaian, realisasi and what they are computed from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from tests.cacat.buku import Buku, Fakta
from tests.cacat.kantor import Setahun, Ukuran
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import (
    Cacat,
    Tanaman,
    acak,
    angka_jauh,
    angka_lain,
    dengan_ukuran,
    lebih_dari_satu,
    satu_sel,
    semua_sel,
    tanaman,
    tersusun,
    tertukar,
)


def _tercetak(kasus: Kasus, *jenis: str) -> Iterator[Fakta]:
    """The figures of this year, and of years before that are printed twice or with their target."""
    for ukuran in kasus.kantor.ukuran:
        for satu in kasus.buku.cari(*jenis, subjek=ukuran.nama):
            lama = not kasus.buku.cari("target", subjek=ukuran.nama, tahun=satu.tahun)
            berulang = lebih_dari_satu(kasus.buku.cari(*jenis, subjek=ukuran.nama, tahun=satu.tahun))
            if satu.nilai is not None and (not lama or berulang) and ukuran.nama != "Opini atas laporan keuangan":
                yield satu


@tanaman("Capaian satu angka berubah", "CAP")
def capaian_digit(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "capaian"):
        baru = angka_lain(kasus, satu)
        if _jelas(kasus, satu, baru):
            yield satu_sel(kasus, satu, baru, satu.cetak)


def _jelas(kasus: Kasus, fakta: Fakta, baru: Decimal) -> bool:
    """True where no realisasi that prints as this one gives the new figure."""
    ukuran = next(u for u in kasus.kantor.ukuran if u.nama == fakta.subjek)
    target = ukuran.target_akhir if fakta.jenis == "capaian renstra" else ukuran.tahun[fakta.tahun or 0].target
    if isinstance(target, str) or fakta.nilai is None:
        return False
    realisasi = ukuran.tahun[kasus.kantor.tahun if fakta.jenis == "capaian renstra" else fakta.tahun or 0].realisasi
    terkecil = min(target, realisasi) if isinstance(realisasi, Decimal) else target
    langkah = Decimal(1).scaleb(-ukuran.jenis.desimal) if ukuran.jenis.desimal else Decimal()
    return abs(baru - fakta.nilai) > langkah * 120 / terkecil + Decimal("0.02")


@tanaman("Capaian dua angka tertukar", "CAP")
def capaian_tertukar(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "capaian"):
        baru = tertukar(satu)
        if baru is not None and _jelas(kasus, satu, baru):
            yield satu_sel(kasus, satu, baru, satu.cetak)


@tanaman("Capaian letak koma bergeser", "CAP")
def capaian_koma(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "capaian"):
        yield satu_sel(kasus, satu, (satu.nilai or Decimal()) * 10, satu.cetak)


@tanaman("Realisasi lain pada satu lembar", "CAP")
def realisasi_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "realisasi"):
        if satu.tahun == kasus.kantor.tahun:
            yield satu_sel(kasus, satu, angka_lain(kasus, satu), satu.cetak)


@tanaman("Realisasi tahun lalu lain", "CAP")
def realisasi_lalu(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "realisasi"):
        if satu.tahun != kasus.kantor.tahun:
            yield satu_sel(kasus, satu, angka_jauh(kasus, satu))


@tanaman("Realisasi berganti predikat lain", "CAP")
def predikat_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("realisasi", tahun=kasus.kantor.tahun):
        if satu.nilai is None:
            yield satu_sel(kasus, satu, "WDP")


@tanaman("Pembilang atau penyebut lain pada satu tempat", "CAP")
def operan_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("pembilang", "penyebut"):
        yield satu_sel(kasus, satu, angka_jauh(kasus, satu), satu.cetak)


@tanaman("Realisasi tidak sesuai pembilang dan penyebut", "CAP")
def operan_semua(kasus: Kasus) -> Iterator[Cacat]:
    for jenis in ("pembilang", "penyebut"):
        for ukuran in kasus.kantor.ukuran:
            semua = kasus.buku.cari(jenis, subjek=ukuran.nama)
            if semua:
                yield semua_sel(kasus, semua, angka_jauh(kasus, semua[0]))


@tanaman("Hasil hitungan yang dikutip lain", "CAP")
def hasil_hitung(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("hasil hitung"):
        yield satu_sel(kasus, satu, angka_lain(kasus, satu))


def _dari_lain(kasus: Kasus, hitung: Callable[[Ukuran, Setahun], Decimal | None]) -> Iterator[Cacat]:
    """All capaian of this year computed in another way, where that gives something else by more than rounding."""
    tahun = kasus.kantor.tahun
    for ukuran in kasus.kantor.ukuran:
        if isinstance(ukuran.tahun[tahun].target, str):
            continue
        baru = hitung(ukuran, ukuran.tahun[tahun])
        # 100 could be a cap.
        if baru not in (None, 100) and abs(baru - ukuran.tahun[tahun].capaian) >= Decimal("0.05"):
            yield semua_sel(kasus, kasus.buku.cari("capaian", subjek=ukuran.nama, tahun=tahun), baru)


@tanaman("Capaian terhadap target Renstra, bukan target tahunan", "CAP")
def dari_target_renstra(kasus: Kasus) -> Iterator[Cacat]:
    if "renstra" in kasus.bentuk.bagian:
        cara = kasus.kantor.cara
        yield from _dari_lain(kasus, lambda u, t: cara.capaian(u.target_akhir, t.realisasi, u.jenis.turun))


@tanaman("Capaian dari realisasi tahun lalu", "CAP")
def dari_tahun_lalu(kasus: Kasus) -> Iterator[Cacat]:
    cara, lalu = kasus.kantor.cara, kasus.kantor.tahun - 1
    yield from _dari_lain(kasus, lambda u, t: cara.capaian(t.target, u.tahun[lalu].realisasi, u.jenis.turun))


@tanaman("Polaritas terlupa", "CAP")
def polaritas(kasus: Kasus) -> Iterator[Cacat]:
    def terbalik(ukuran: Ukuran, setahun: Setahun) -> Decimal | None:
        if not ukuran.jenis.turun or isinstance(setahun.target, str) or isinstance(setahun.realisasi, str):
            return None
        return kasus.kantor.cara.bulat(Fraction(setahun.realisasi) * 100 / Fraction(setahun.target))

    yield from _dari_lain(kasus, terbalik)


@tanaman("Capaian Renstra terhadap target tahunan", "CAP")
def renstra_tahunan(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("capaian renstra"):
        ukuran = next(u for u in kasus.kantor.ukuran if u.nama == satu.subjek)
        capaian = ukuran.tahun[kasus.kantor.tahun].capaian
        if capaian != ukuran.capaian_akhir:
            yield satu_sel(kasus, satu, capaian, satu.cetak)


@tanaman("Capaian Renstra satu angka berubah", "CAP")
def renstra_digit(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("capaian renstra"):
        baru = angka_lain(kasus, satu)
        if _jelas(kasus, satu, baru):
            yield satu_sel(kasus, satu, baru, satu.cetak)


@tanaman("Cakupan melebihi 100%", "CAP", pasti=False)
def cakupan(kasus: Kasus) -> Iterator[Cacat]:
    tahun, cara = kasus.kantor.tahun, kasus.kantor.cara
    for urut, satu in enumerate(kasus.kantor.ukuran):
        kini = satu.tahun[tahun]
        if kini.penyebut is None:
            continue
        pembilang = kini.penyebut * 104 // 100
        realisasi = cara.bulat(Fraction(pembilang * 100, kini.penyebut))
        baru = replace(
            kini, pembilang=pembilang, realisasi=realisasi, capaian=cara.capaian(kini.target, realisasi, turun=False)
        )
        akhir = cara.capaian(satu.target_akhir, realisasi, turun=False)
        kantor = dengan_ukuran(kasus.kantor, urut, tahun={**satu.tahun, tahun: baru}, capaian_akhir=akhir)
        nama = satu.nama

        def tempat(buku: Buku, nama: str = nama) -> list[Fakta]:
            return buku.cari("realisasi", "pembilang", "penyebut", subjek=nama, tahun=tahun)

        yield tersusun(kasus, f"{nama}: {pembilang} dari {kini.penyebut}", kantor, tempat)


@tanaman("Predikat di tempat angka capaian", "CAP", tingkat="info")
def predikat(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _tercetak(kasus, "capaian"):
        if satu.tahun == kasus.kantor.tahun:
            yield satu_sel(kasus, satu, "Baik")


@tanaman("Kategori tidak sesuai capaian", "CAP")
def kategori(kasus: Kasus) -> Iterator[Cacat]:
    jenjang = [nama for nama, _ in kasus.kantor.cara.tangga.jenjang]
    for satu in kasus.buku.cari("kategori"):
        yield satu_sel(kasus, satu, acak(kasus, satu).choice([j for j in jenjang if j != satu.teks]), satu.teks)


@tanaman("Tangga kategori bercelah", "CAP", tingkat="info")
def tangga(kasus: Kasus) -> Iterator[Cacat]:
    semua = frozenset(f.sel for f in kasus.buku.cari("rentang"))
    for satu in kasus.buku.cari("rentang"):
        if "–" in satu.teks:
            cacat = satu_sel(kasus, satu, satu.teks.partition("–")[0] + "– " + str(_atas(satu.teks) - 5))
            yield Cacat(cacat.uraian, cacat.buku, semua)


def _atas(teks: str) -> int:
    return int(teks.partition("–")[2].strip().partition(",")[0])


@tanaman("Satu capaian dipotong di antara yang dibulatkan", "CAP", pasti=False, tingkat="info")
def campur(kasus: Kasus) -> Iterator[Cacat]:
    """An office that rounds throughout: only a figure where cutting shows."""
    if kasus.kantor.cara.potong:
        return
    potong = replace(kasus.kantor.cara, potong=True)
    for ukuran in kasus.kantor.ukuran:
        setahun = ukuran.tahun[kasus.kantor.tahun]
        baru = potong.capaian(setahun.target, setahun.realisasi, ukuran.jenis.turun)
        if baru != setahun.capaian:
            yield semua_sel(kasus, kasus.buku.cari("capaian", subjek=ukuran.nama, tahun=kasus.kantor.tahun), baru)


@tanaman("Capaian belum dikalikan 100", "CAP", tingkat="info")
def tanpa_seratus(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("capaian", tahun=kasus.kantor.tahun):
        ukuran = next(u for u in kasus.kantor.ukuran if u.nama == satu.subjek)
        if satu.nilai is not None and not isinstance(ukuran.target_akhir, str):
            yield satu_sel(kasus, satu, (satu.nilai / 100).quantize(Decimal("0.01")))


@tanaman("Lonjakan dalam riwayat", "CAP", pasti=False, tingkat="info")
def lonjakan(kasus: Kasus) -> Iterator[Cacat]:
    lalu = kasus.kantor.tahun - 2
    for satu in kasus.buku.cari("realisasi", tahun=lalu, bagian="perbandingan"):
        if satu.nilai is not None and not kasus.bentuk.riwayat_bertarget:
            yield satu_sel(kasus, satu, satu.nilai * 10)


TANAMAN: list[Tanaman] = [
    capaian_digit,
    capaian_tertukar,
    capaian_koma,
    realisasi_lain,
    realisasi_lalu,
    predikat_lain,
    operan_lain,
    operan_semua,
    hasil_hitung,
    dari_target_renstra,
    dari_tahun_lalu,
    polaritas,
    renstra_tahunan,
    renstra_digit,
    cakupan,
    predikat,
    kategori,
    tangga,
    campur,
    tanpa_seratus,
    lonjakan,
]
