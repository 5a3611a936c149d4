"""TGT: targets, units, sasaran and indikator of the plans."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from tests.cacat import kata
from tests.cacat.buku import Buku, Fakta
from tests.cacat.kantor import Setahun
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import (
    Cacat,
    Tanaman,
    acak,
    angka_lain,
    dengan_ukuran,
    lebih_dari_satu,
    satu_sel,
    semua_sel,
    tanaman,
    tersusun,
)

_HASIL = ("kertas kerja", "capaian", "perbandingan", "renstra")
_SATUAN = ("Orang", "Dokumen", "Kasus", "Kegiatan", "Unit", "%")


@tanaman("Target lain pada satu lembar", "TGT", "CAP")
def target_lain(kasus: Kasus) -> Iterator[Cacat]:
    for ukuran in kasus.kantor.ukuran:
        for satu in lebih_dari_satu(kasus.buku.cari("target", subjek=ukuran.nama, tahun=kasus.kantor.tahun)):
            if satu.nilai is None:
                yield satu_sel(kasus, satu, "WDP")
            else:
                yield satu_sel(kasus, satu, angka_lain(kasus, satu), satu.cetak)


@tanaman("Satuan lain pada satu lembar", "TGT")
def satuan_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("satuan"):
        yield satu_sel(kasus, satu, acak(kasus, satu).choice([s for s in _SATUAN if s != satu.teks]))


@tanaman("Sasaran dirumuskan lain", "TGT")
def sasaran_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("sasaran"):
        lain = acak(kasus, satu).choice([s for s in kata.SASARAN if s != satu.teks])
        yield satu_sel(kasus, satu, lain)


@tanaman("Indikator tidak ada pada PK", "TGT")
def tanpa_pk(kasus: Kasus) -> Iterator[Cacat]:
    yield from _tanpa(kasus, "pk")


@tanaman("Indikator tidak ada pada Penetapan, RKT, atau IKU", "TGT", pasti=False, tingkat="info")
def tanpa_lembar_lain(kasus: Kasus) -> Iterator[Cacat]:
    for bagian in ("penetapan", "rkt", "iku"):
        yield from _tanpa(kasus, bagian)


@tanaman("Indikator PK tidak diukur", "TGT")
def tidak_diukur(kasus: Kasus) -> Iterator[Cacat]:
    if "pk" not in kasus.bentuk.bagian:
        return
    for satu in kasus.kantor.ukuran:
        lewati = frozenset((bagian, satu.nama) for bagian in _HASIL)
        yield tersusun(kasus, f"{satu.nama} tidak diukur", kasus.kantor, _sel("indikator", satu.nama), lewati)


@tanaman("Satuan % untuk waktu atau indeks", "TGT")
def satuan_tak_cocok(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.kantor.ukuran:
        if satu.jenis.satuan in {"Hari", "Menit", "Nilai", "Indeks"}:
            yield semua_sel(kasus, kasus.buku.cari("satuan", subjek=satu.nama), "%")


@tanaman("Keterangan berbicara tentang indikator lain", "TGT", pasti=False, tingkat="info")
def keterangan_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("keterangan"):
        lain = next(u for u in kasus.kantor.ukuran if u.nama != satu.subjek)
        yield satu_sel(kasus, satu, f"{lain.nama} telah sesuai dengan target")


@tanaman("Target di bawah realisasi tahun lalu", "TGT", pasti=False, tingkat="info")
def target_mundur(kasus: Kasus) -> Iterator[Cacat]:
    tahun, cara = kasus.kantor.tahun, kasus.kantor.cara
    for urut, satu in enumerate(kasus.kantor.ukuran):
        lalu, kini = satu.tahun[tahun - 1].realisasi, satu.tahun[tahun]
        if isinstance(lalu, str) or "perbandingan" not in kasus.bentuk.bagian:
            continue
        target = Decimal(int(lalu * (Decimal("1.15") if satu.jenis.turun else Decimal("0.88"))))
        capaian = cara.capaian(target, kini.realisasi, satu.jenis.turun)
        baru: Setahun = replace(kini, target=target, capaian=capaian)
        kantor = dengan_ukuran(kasus.kantor, urut, tahun={**satu.tahun, tahun: baru})
        yield tersusun(kasus, f"{satu.nama}: target {target} di bawah {lalu}", kantor, _sel("target", satu.nama))


def _tanpa(kasus: Kasus, bagian: str) -> Iterator[Cacat]:
    if bagian not in kasus.bentuk.bagian:
        return
    for satu in kasus.kantor.ukuran:
        uraian, lewati = f"{satu.nama} tidak ada pada {bagian}", frozenset({(bagian, satu.nama)})
        yield tersusun(kasus, uraian, kasus.kantor, _sel("indikator", satu.nama), lewati)


def _sel(jenis: str, nama: str) -> Callable[[Buku], list[Fakta]]:
    return lambda buku: buku.cari(jenis, subjek=nama)


TANAMAN: list[Tanaman] = [
    target_lain,
    satuan_lain,
    sasaran_lain,
    tanpa_pk,
    tanpa_lembar_lain,
    tidak_diukur,
    satuan_tak_cocok,
    keterangan_lain,
    target_mundur,
]
