"""Lampiran Penetapan Kinerja: sasaran, indikator and targets as the form has them."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.tabel import berkelompok


def penetapan(bahan: Bahan) -> Isian:
    """Return the table `tapkin`; number and sasaran are merged over their indikator. BAB II shows it too."""
    rekaman = [
        Rekaman(
            satu.kunci,
            satu.nama,
            {
                "no": str(satu.baris.nomor_sasaran),
                "sasaran": satu.sasaran,
                "nama": satu.nama,
                "target": satu.target_bersatuan,
            },
        )
        for satu in rencana.indikator(bahan, JenisLembar.PENETAPAN)
    ]
    return Isian(tabel={"tapkin": Tabel(berkelompok(rekaman, "sasaran"), gabung=("no", "sasaran"))})
