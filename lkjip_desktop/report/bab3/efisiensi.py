"""3.1.5 Analisis Efisiensi Penggunaan Sumber Daya: capaian against serapan."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import Efisiensi
from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report import kalimat_efisiensi
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import kalimat_awal, rapikan
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.tabel import TEBAL, berkelompok
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi, ya


def efisiensi(bahan: Bahan) -> Isian:
    """Return the table `efisiensi`, per sasaran where known and overall, and what follows from it."""
    semua = (kalimat_efisiensi.keseluruhan(bahan), kalimat_efisiensi.per_sasaran(bahan))
    nilai = {
        "bila.efisiensi": ya(bool(bahan.hasil.efisiensi)),
        "kalimat.efisiensi.hasil": gabung_kalimat("", semua),
        "teks.efisiensi.analisis": perlu_diisi(
            "penggunaan sumber daya manusia serta sarana dan prasarana, langkah penghematan, dan kebutuhan yang belum "
            "terpenuhi"
        ),
    }
    rekaman = berkelompok([_baris(nomor, satu) for nomor, satu in enumerate(bahan.hasil.efisiensi, 1)], "no")
    for satu, hasil in zip(rekaman, bahan.hasil.efisiensi, strict=True):
        if hasil.subjek == KESELURUHAN:
            satu.isi["gaya"] = TEBAL
    return Isian(nilai, {"efisiensi": Tabel(rekaman)})


def _baris(nomor: int, satu: Efisiensi) -> Rekaman:
    isi = {
        "no": str(nomor),
        "sasaran": rapikan(satu.subjek),
        "capaian": tampil(satu.capaian),
        "serapan": tampil(satu.serapan),
        "selisih": tampil(satu.selisih),
        "keterangan": kalimat_awal(kalimat_efisiensi.sebutan(satu)),
    }
    return Rekaman(f"EF{nomor}", rapikan(satu.subjek), isi)
