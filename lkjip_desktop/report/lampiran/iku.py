"""Indikator Kinerja Utama as a form: each with its sasaran, its target and what explains it."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.definisi import definisi
from lkjip_desktop.report.rencana import BarisRencana
from lkjip_desktop.report.tabel import KECIL, berkelompok
from lkjip_desktop.report.tanda import KOSONG


def iku(bahan: Bahan) -> Isian:
    """Return the table `iku` with sasaran and `kalimat.penjelasan`; equal sasaran of neighbours are merged."""
    rekaman = [_baris(bahan, satu) for satu in rencana.indikator(bahan, JenisLembar.IKU)]
    return Isian(tabel={"iku": Tabel(berkelompok(rekaman, "sasaran", gaya=KECIL), gabung=("sasaran",))})


def _baris(bahan: Bahan, satu: BarisRencana) -> Rekaman:
    isi = {
        "no": str(satu.baris.nomor),
        "sasaran": satu.sasaran if satu.sasaran != KOSONG else satu.baris.sasaran,
        "nama": satu.nama,
        "satuan": satu.baris.satuan or KOSONG,
        "target": satu.target,
        "kalimat.penjelasan": definisi(bahan, satu).isi["kalimat.isi"],
    }
    return Rekaman(satu.kunci, satu.nama, isi)
