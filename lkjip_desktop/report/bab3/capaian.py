"""3.1.1 Target dan Realisasi Kinerja: the capaian table, the scale of categories, a description of each indikator."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import grafik, kalimat, kalimat_banding, kalimat_capaian, kalimat_faktor, rumus
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.riwayat import Riwayat
from lkjip_desktop.report.tabel import berkelompok, utuh
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi, ya


def capaian(bahan: Bahan) -> Isian:
    """Return the table `ind` of target, realisasi and capaian, with the sentences before it."""
    nilai = {
        "kalimat.capaian.pembuka": kalimat_capaian.pembuka(bahan),
        "kalimat.capaian.ketentuan": kalimat_capaian.ketentuan(bahan),
    }
    rekaman = berkelompok([_baris_capaian(baris) for baris in bahan.indikator], "sasaran")
    return Isian(nilai, {"ind": Tabel(rekaman, gabung=("sasaran",))})


def _baris_capaian(baris: BarisIndikator) -> Rekaman:
    isi = {
        "no": str(baris.nomor),
        "sasaran": baris.sasaran,
        "nama": baris.nama,
        "satuan": baris.satuan or KOSONG,
        "target": baris.tabel(baris.hasil.target, JenisFakta.TARGET),
        "realisasi": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI),
        "capaian": baris.tabel(baris.hasil.capaian, JenisFakta.CAPAIAN),
        "kategori": baris.hasil.kategori or KOSONG,
    }
    return Rekaman(baris.kunci, baris.nama, isi)


def skala(bahan: Bahan) -> Isian:
    """Return the table `skala` of categories with their bounds in per cent, and where the scale comes from."""
    rekaman = [
        Rekaman(f"KT{nomor}", nama, {"no": str(nomor), "rentang": batas, "kategori": nama})
        for nomor, (nama, batas) in enumerate(kalimat_capaian.rentang(bahan.hasil.kebijakan.tangga), 1)
    ]
    return Isian({"kalimat.skala.pembuka": kalimat_capaian.skala(bahan)}, {"skala": Tabel(utuh(rekaman))})


def uraian(bahan: Bahan) -> Isian:
    """Return the records `uraian`: for each indikator its sentences, worked formulas and the office's own analysis."""
    pembuka = (
        "Uraian capaian setiap indikator kinerja adalah sebagai berikut."
        if bahan.indikator
        else perlu_diisi("uraian capaian setiap indikator kinerja")
    )
    riwayat = Riwayat(bahan)
    tabel = {"uraian": Tabel([_uraian(riwayat, baris) for baris in bahan.indikator])}
    return Isian({"kalimat.uraian.pembuka": pembuka}, tabel)


def _uraian(riwayat: Riwayat, baris: BarisIndikator) -> Rekaman:
    banding, faktor = kalimat_banding.banding(riwayat.bahan, baris), kalimat_faktor.faktor(baris)
    isi = {
        "judul": baris.nama,
        "kalimat.capaian": kalimat.uraian(riwayat.bahan, baris),
        "bila.banding": ya(bool(banding)),
        "bila.faktor": ya(bool(faktor)),
        "teks.analisis": kalimat_faktor.analisis(baris),
    }
    isi |= {"kalimat.banding": banding} if banding else {}
    isi |= {"kalimat.faktor": faktor} if faktor else {}
    gambar = grafik.tahunan(riwayat, baris)
    isi |= {"bila.grafik": ya(gambar is not None)}
    if gambar is None:
        return Rekaman(baris.kunci, baris.nama, isi | rumus.bidang(baris))
    isi |= {"sebutan": baris.nama, "periode": f"{gambar.kategori[0]}–{gambar.kategori[-1]}"}
    return Rekaman(baris.kunci, baris.nama, isi | rumus.bidang(baris), {"tahunan": gambar})
