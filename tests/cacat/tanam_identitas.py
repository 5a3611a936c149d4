"""IDN: officials, the office, years and periods."""

from __future__ import annotations

from collections.abc import Iterator

from tests.cacat import kata
from tests.cacat.buku import Fakta
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import Cacat, Tanaman, acak, lebih_dari_satu, satu_sel, semua_sel, tanaman


@tanaman("NIP satu angka berubah", "IDN")
def nip_satu_angka(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(kasus.buku.cari("nip", subjek=kasus.kantor.kepala.nip)):
        r = acak(kasus, satu)
        letak = r.choice([k for k, huruf in enumerate(satu.teks) if huruf.isdigit()])
        baru = r.choice([d for d in "123456789" if d != satu.teks[letak]])
        yield satu_sel(kasus, satu, satu.teks[:letak] + baru + satu.teks[letak + 1 :])


@tanaman("NIP dua angka tertukar", "IDN")
def nip_tertukar(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(kasus.buku.cari("nip", subjek=kasus.kantor.kepala.nip)):
        teks = satu.teks
        pasangan = [k for k in range(len(teks) - 1) if teks[k : k + 2].isdigit() and teks[k] != teks[k + 1]]
        k = acak(kasus, satu).choice(pasangan)
        yield satu_sel(kasus, satu, teks[:k] + teks[k + 1] + teks[k] + teks[k + 2 :])


@tanaman("NIP dipakai dua orang", "IDN")
def nip_dua_orang(kasus: Kasus) -> Iterator[Cacat]:
    kepala, penyusun = kasus.kantor.kepala, kasus.kantor.penyusun
    semua = frozenset(f.sel for f in kasus.buku.cari("nip"))
    for satu in kasus.buku.cari("nip", subjek=penyusun.nip):
        cacat = satu_sel(kasus, satu, kepala.nip)
        yield Cacat(cacat.uraian, cacat.buku, semua)


@tanaman("NIP bertanggal mustahil", "IDN")
def nip_mustahil(kasus: Kasus) -> Iterator[Cacat]:
    for orang in (kasus.kantor.kepala, kasus.kantor.penyusun):
        for salah in (orang.nip[:4] + "13" + orang.nip[6:], orang.nip[:6] + "32" + orang.nip[8:]):
            yield semua_sel(kasus, kasus.buku.cari("nip", subjek=orang.nip), salah)


@tanaman("NIP mulai kerja pada usia 10", "IDN")
def nip_usia(kasus: Kasus) -> Iterator[Cacat]:
    for orang in (kasus.kantor.kepala, kasus.kantor.penyusun):
        mulai = int(orang.nip[:4]) + 10
        salah = f"{orang.nip[:9]}{mulai}{orang.nip[13:]}"
        yield semua_sel(kasus, kasus.buku.cari("nip", subjek=orang.nip), salah)


@tanaman("Nama orang lain pada NIP yang sama", "IDN")
def nama_orang_lain(kasus: Kasus) -> Iterator[Cacat]:
    lain = next(nama for nama, nip, _ in kata.ORANG if nip not in {kasus.kantor.kepala.nip, kasus.kantor.penyusun.nip})
    semua = kasus.buku.cari("nip", "nama", subjek=kasus.kantor.kepala.nip)
    for satu in lebih_dari_satu(f for f in semua if f.jenis == "nama"):
        cacat = satu_sel(kasus, satu, lain)
        sebaris = frozenset(f.sel for f in semua if f.jenis == "nip" and abs(f.letak[1] - satu.letak[1]) < 4)
        yield Cacat(cacat.uraian, cacat.buku, cacat.tempat | sebaris)


@tanaman("Nama ditulis lain", "IDN", tingkat="info")
def nama_ditulis_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(kasus.buku.cari("nama", subjek=kasus.kantor.kepala.nip)):
        tengah = satu.teks.index(",") - 2
        yield satu_sel(kasus, satu, satu.teks[:tengah] + satu.teks[tengah + 1 :])


@tanaman("Pangkat tidak sesuai golongan", "IDN")
def pangkat_golongan(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("golongan"):
        lain = acak(kasus, satu).choice([g for g in kata.PANGKAT if g != satu.teks])
        yield satu_sel(kasus, satu, lain)


@tanaman("Pangkat lain pada satu lembar", "IDN", tingkat="info")
def pangkat_lain(kasus: Kasus) -> Iterator[Cacat]:
    if kasus.bentuk.pangkat_bergolongan:
        return
    for satu in lebih_dari_satu(kasus.buku.cari("pangkat", subjek=kasus.kantor.kepala.nip)):
        lain = acak(kasus, satu).choice([p for p in kata.PANGKAT.values() if p != satu.teks])
        yield satu_sel(kasus, satu, lain)


@tanaman("Nama perangkat daerah lain yang sejenis", "IDN")
def instansi_sejenis(kasus: Kasus) -> Iterator[Cacat]:
    lain = kata.SEJENIS.get(kasus.kantor.jenis.nama.split()[0])
    for satu in lebih_dari_satu(kasus.buku.cari("instansi")) if lain else []:
        yield _instansi(kasus, satu, lain or "")


@tanaman("Nama perangkat daerah lain jenis", "IDN", pasti=False)
def instansi_lain(kasus: Kasus) -> Iterator[Cacat]:
    awal = kasus.kantor.jenis.nama.split()[0]
    for satu in lebih_dari_satu(kasus.buku.cari("instansi")):
        lain = [k.nama for k in kata.KANTOR if not k.nama.startswith(awal)]
        yield _instansi(kasus, satu, acak(kasus, satu).choice(lain))


def _instansi(kasus: Kasus, satu: Fakta, nama: str) -> Cacat:
    lain = nama if satu.bagian == "identitas" else f"{nama} {kasus.kantor.jenis.daerah}"
    return satu_sel(kasus, satu, lain.upper() if satu.teks.isupper() else lain)


@tanaman("Tahun laporan lain pada judul", "IDN")
def tahun_judul(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(kasus.buku.cari("tahun judul")):
        # A table over several years may be titled by another one; the year that identity gives is judged below.
        if satu.bagian not in {"identitas", "renstra", "perbandingan"}:
            geser = acak(kasus, satu).choice([-1, -1, 1])
            yield satu_sel(kasus, satu, str(kasus.kantor.tahun + geser))


@tanaman("Tahun pada identitas lain daripada semua judul", "IDN", pasti=False)
def tahun_identitas(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("tahun judul", bagian="identitas"):
        yield satu_sel(kasus, satu, str(kasus.kantor.tahun - 1))


@tanaman("Akhir Renstra lain", "IDN")
def akhir_renstra(kasus: Kasus) -> Iterator[Cacat]:
    semua = lebih_dari_satu(kasus.buku.cari("akhir renstra"))
    tempat = frozenset(satu.sel for satu in semua)
    for satu in semua:
        cacat = satu_sel(kasus, satu, str(kasus.kantor.renstra[1] + 1))
        yield Cacat(cacat.uraian, cacat.buku, tempat)


@tanaman("Tahun laporan di luar periode Renstra", "IDN")
def di_luar_renstra(kasus: Kasus) -> Iterator[Cacat]:
    awal = kasus.buku.cari("awal renstra")[0]
    akhir = kasus.buku.cari("akhir renstra", bagian="identitas")[0]
    # The later piece of the text first: a change must not move what is still to be changed.
    for geser in (-7, 6):
        buku = kasus.buku
        for satu in sorted((awal, akhir), key=lambda f: -(f.mulai or 0)):
            buku = buku.ganti((satu, str(int(satu.teks) + geser)))
        yield Cacat(f"periode Renstra digeser {geser}", buku, frozenset({awal.sel}))


@tanaman("Tahun visi di luar periode", "IDN", pasti=False)
def tahun_visi(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("tahun visi"):
        yield satu_sel(kasus, satu, str(kasus.kantor.renstra[0] - 2))


@tanaman("Tempat tanda tangan lain", "IDN", tingkat="info")
def tempat_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(kasus.buku.cari("tempat")):
        lain = acak(kasus, satu).choice([k.ibu_kota for k in kata.KANTOR if k.ibu_kota != satu.teks])
        yield satu_sel(kasus, satu, lain)


@tanaman("Laporan ditandatangani sebelum tahunnya berakhir", "IDN")
def tanda_tangan_dini(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("tahun tanda tangan", tahun=kasus.kantor.tahun + 1):
        yield satu_sel(kasus, satu, str(kasus.kantor.tahun - 1))


def _kepala(kasus: Kasus) -> list[Fakta]:
    return kasus.buku.cari("jabatan", subjek=kasus.kantor.kepala.nip)


@tanaman("Jabatan pimpinan lain", "IDN", tingkat="info")
def jabatan_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in lebih_dari_satu(_kepala(kasus)):
        lain = acak(kasus, satu).choice([k.kepala for k in kata.KANTOR if k.nama != kasus.kantor.jenis.nama])
        yield satu_sel(kasus, satu, lain.upper() if satu.teks.isupper() else lain)


TANAMAN: list[Tanaman] = [
    nip_satu_angka,
    nip_tertukar,
    nip_dua_orang,
    nip_mustahil,
    nip_usia,
    nama_orang_lain,
    nama_ditulis_lain,
    pangkat_golongan,
    pangkat_lain,
    instansi_sejenis,
    instansi_lain,
    tahun_judul,
    tahun_identitas,
    akhir_renstra,
    di_luar_renstra,
    tahun_visi,
    tempat_lain,
    tanda_tangan_dini,
    jabatan_lain,
]
