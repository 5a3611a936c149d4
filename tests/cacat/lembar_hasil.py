"""Sheets of results: kertas kerja, capaian with its ladder, comparison of years, Renstra."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from tests.cacat.bentuk import Gaya
from tests.cacat.buku import Letak, Potong
from tests.cacat.kantor import Nilai, Setahun, Ukuran
from tests.cacat.lembar_identitas import penyusun, tanda_tangan
from tests.cacat.lembar_rencana import desimal, target
from tests.cacat.lembar_uang import anggaran
from tests.cacat.tabel_ukuran import Kolom, Penyusun, kolom_kunci, tabel_ukuran


def kertas_kerja(susun: Penyusun, lembar: str) -> None:
    """Write the kertas kerja, where the calculation of each share is quoted."""
    susun.penulis.bagian = "kertas kerja"
    kolom = kolom_kunci(susun)
    kolom.append(Kolom(susun.judul_kolom("cara"), lambda i, di: _cara(susun, i, di)))
    kolom.extend(_hasil(susun, "target", "realisasi", "capaian"))
    kolom.append(Kolom(susun.judul_kolom("keterangan"), lambda i, di: _keterangan(susun, i, di)))
    baris = susun.judul(lembar, "Kertas Kerja Pengukuran Kinerja")
    susun.bebas[lembar] = tabel_ukuran(susun, kolom, lembar, baris) + 1
    penyusun(susun, lembar, 3)
    tanda_tangan(susun, lembar, 5, tahun=susun.kantor.tahun + 1)


def capaian(susun: Penyusun, lembar: str, *, samping: bool) -> None:
    """Write the table of capaian, its ladder and the figures behind the shares; the money beside it if wanted."""
    susun.penulis.bagian = "capaian"
    kolom = [*kolom_kunci(susun), *_hasil(susun, "target", "realisasi", "capaian")]
    kolom.append(Kolom(susun.judul_kolom("kategori"), lambda i, di: _kategori(susun, i, di)))
    atas = susun.bebas.get(lembar, 1)
    baris = susun.judul(lembar, "Capaian Kinerja")
    bawah = tabel_ukuran(susun, kolom, lembar, baris)
    if samping:
        bawah = max(bawah, anggaran(susun, lembar, (atas, len(kolom) + 2)))
    susun.bebas[lembar] = bawah + 1
    _data_dukung(susun, lembar)
    _tangga(susun, lembar)
    tanda_tangan(susun, lembar, 5, tahun=susun.kantor.tahun + 1)


def perbandingan(susun: Penyusun, lembar: str) -> None:
    """Write realisasi and capaian (and targets) of all years, each year a group, the last one first."""
    susun.penulis.bagian = "perbandingan"
    kolom = [satu for k, satu in enumerate(kolom_kunci(susun)) if k != 1 or len(kolom_kunci(susun)) == 3]
    jenis = ("target", "realisasi", "capaian") if susun.bentuk.riwayat_bertarget else ("realisasi", "capaian")
    for tahun in reversed(susun.kantor.tahun_riwayat):
        kolom.extend(_hasil(susun, *jenis, tahun=tahun, kelompok=str(tahun)))
    baris = susun.judul(lembar, "Perbandingan Realisasi dan Capaian Kinerja Antartahun")
    susun.bebas[lembar] = tabel_ukuran(susun, kolom, lembar, baris) + 2


def renstra(susun: Penyusun, lembar: str) -> None:
    """Write this year's and last year's realisasi against the target at the end of the Renstra."""
    susun.penulis.bagian = "renstra"
    akhir, tahun = susun.kantor.renstra[1], susun.kantor.tahun
    kolom = kolom_kunci(susun)
    for satu in (tahun - 1, tahun):
        kolom.extend(_hasil(susun, "realisasi", tahun=satu, judul=f"Realisasi {satu}"))
    kolom.append(
        Kolom(
            ("Target Akhir Renstra ", Potong("akhir renstra", "", str(akhir), akhir)),
            lambda i, di: _target_akhir(susun, i, di),
        )
    )
    kolom.append(Kolom(f"Capaian s/d {tahun} (%)", lambda i, di: _capaian_akhir(susun, i, di)))
    baris = susun.judul(lembar, "Realisasi Kinerja terhadap Target Jangka Menengah Renstra")
    susun.bebas[lembar] = tabel_ukuran(susun, kolom, lembar, baris) + 2


def _hasil(susun: Penyusun, *jenis: str, tahun: int | None = None, kelompok: str = "", judul: str = "") -> list[Kolom]:
    """Columns of a year's figures."""
    satu_tahun = tahun or susun.kantor.tahun

    def kolom(satu: str) -> Kolom:
        if satu == "target" and tahun is None:
            return Kolom(susun.judul_kolom(satu), lambda i, di: target(susun, i, di))
        nama = judul or (satu.capitalize() if kelompok else susun.judul_kolom(satu))
        return Kolom(nama, lambda i, di: angka(susun, i, di, satu, satu_tahun), kelompok)

    return [kolom(satu) for satu in jenis]


def angka(susun: Penyusun, urut: int, di: Letak, jenis: str, tahun: int) -> None:
    """Write a figure of an indikator's year."""
    ukuran = susun.kantor.ukuran[urut]
    setahun = ukuran.tahun[tahun]
    nilai: Nilai = getattr(setahun, jenis)
    banyak = {"capaian": 2, "realisasi": ukuran.jenis.desimal}.get(jenis, desimal(nilai))
    satuan = "%" if jenis == "capaian" else ukuran.jenis.satuan
    susun.penulis.angka(di, (jenis, ukuran.nama, tahun), nilai, susun.bentuk.angka, desimal=banyak, satuan=satuan)


def _cara(susun: Penyusun, urut: int, di: Letak) -> None:
    ukuran = susun.kantor.ukuran[urut]
    setahun = ukuran.tahun[susun.kantor.tahun]
    if ukuran.jenis.operan is None or not isinstance(setahun.realisasi, Decimal):
        susun.penulis.polos(di, f"{ukuran.nama} menurut data yang dihimpun perangkat daerah")
        return
    atas, bawah = ukuran.jenis.operan
    susun.penulis.teks(
        di,
        f"{atas} dibagi {bawah.lower()} dikali 100%:\n",
        operan("pembilang", ukuran, setahun, susun.kantor.tahun),
        " / ",
        operan("penyebut", ukuran, setahun, susun.kantor.tahun),
        " x 100% = ",
        Potong("hasil hitung", ukuran.nama, tulis(setahun.realisasi, 2), susun.kantor.tahun, setahun.realisasi, 2),
        "%",
    )


def operan(jenis: str, ukuran: Ukuran, setahun: Setahun, tahun: int) -> Potong:
    nilai = Decimal(getattr(setahun, jenis))
    return Potong(jenis, ukuran.nama, tulis(nilai, 0), tahun, nilai)


def _keterangan(susun: Penyusun, urut: int, di: Letak) -> None:
    satu = susun.kantor.ukuran[urut]
    susun.penulis.nama(di, "keterangan", satu.nama, satu.jenis.keterangan)


def _kategori(susun: Penyusun, urut: int, di: Letak) -> None:
    satu = susun.kantor.ukuran[urut]
    setahun = satu.tahun[susun.kantor.tahun]
    susun.penulis.nama(di, "kategori", satu.nama, susun.kantor.cara.tangga.kategori(setahun.capaian))


def _data_dukung(susun: Penyusun, lembar: str) -> None:
    tulis_di, tahun = susun.penulis, susun.kantor.tahun
    tulis_di.bagian = "data dukung"
    bagian = [(u, u.tahun[tahun]) for u in susun.kantor.ukuran if u.jenis.operan is not None]
    if not bagian:
        return
    baris = susun.bebas[lembar]
    tulis_di.polos((lembar, baris, 1), "Data dukung :")
    for ukuran, setahun in bagian:
        for jenis, nama in zip(("pembilang", "penyebut"), ukuran.jenis.operan or (), strict=True):
            baris += 1
            tulis_di.polos((lembar, baris, 2), nama)
            nilai = Decimal(getattr(setahun, jenis))
            gaya = Gaya.ASLI if susun.bentuk.angka is Gaya.ASLI else Gaya.KOMA
            tulis_di.angka((lembar, baris, 4), (jenis, ukuran.nama, tahun), nilai, gaya)
    susun.bebas[lembar] = baris + 2


def _tangga(susun: Penyusun, lembar: str) -> None:
    tulis_di, tangga = susun.penulis, susun.kantor.cara.tangga
    tulis_di.bagian = "tangga"
    baris = susun.bebas[lembar]
    tulis_di.polos((lembar, baris, 1), "Skala kategori capaian kinerja")
    for kolom, judul in enumerate(("No", "Interval Capaian (%)", "Kategori"), start=1):
        tulis_di.polos((lembar, baris + 1, kolom), judul)
    for urut, (rentang, nama) in enumerate(tangga.tertulis, start=1):
        tulis_di.polos((lembar, baris + 1 + urut, 1), urut)
        tulis_di.nama((lembar, baris + 1 + urut, 2), "rentang", nama, rentang)
        tulis_di.nama((lembar, baris + 1 + urut, 3), "jenjang", nama, nama)
    susun.bebas[lembar] = baris + len(tangga.jenjang) + 3


def _target_akhir(susun: Penyusun, urut: int, di: Letak) -> None:
    satu = susun.kantor.ukuran[urut]
    susun.penulis.angka(
        di,
        ("target renstra", satu.nama, susun.kantor.renstra[1]),
        satu.target_akhir,
        susun.bentuk.angka,
        desimal=desimal(satu.target_akhir),
        satuan=satu.jenis.satuan,
    )


def _capaian_akhir(susun: Penyusun, urut: int, di: Letak) -> None:
    satu = susun.kantor.ukuran[urut]
    susun.penulis.angka(
        di,
        ("capaian renstra", satu.nama, susun.kantor.tahun),
        satu.capaian_akhir,
        susun.bentuk.angka,
        desimal=2,
        satuan="%",
    )
