"""Lampiran Kertas Kerja: the measuring sheet with the calculations as the office words them."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kata import rapikan_baris
from lkjip_desktop.report.kutipan import cara_perhitungan
from lkjip_desktop.report.tanda import KOSONG


def kertas_kerja(bahan: Bahan) -> Isian:
    """Return the table `kk`; number and sasaran are merged over their indikator."""
    rekaman = [_baris(bahan, baris) for baris in bahan.indikator]
    return Isian(tabel={"kk": Tabel(rekaman, gabung=("no", "sasaran"))})


def _baris(bahan: Bahan, baris: BarisIndikator) -> Rekaman:
    isi = {
        "no": str(baris.nomor_sasaran),
        "sasaran": baris.sasaran,
        "nama": baris.nama,
        "satuan": baris.satuan or KOSONG,
        "cara": cara_perhitungan(bahan, baris),
        "target": baris.tabel(baris.hasil.target, JenisFakta.TARGET),
        "realisasi": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI),
        "capaian": baris.tabel(baris.hasil.capaian, JenisFakta.CAPAIAN),
        "keterangan": rapikan_baris(baris.indikator.keterangan or "" if baris.indikator else "") or KOSONG,
    }
    return Rekaman(baris.kunci, baris.nama, isi)
