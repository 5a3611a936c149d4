"""Lampiran Perjanjian Kinerja: indikator with their targets, programs with the total last (PermenPANRB 53/2014)."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.nilai import tampil_rupiah
from lkjip_desktop.report.rencana import BarisRencana
from lkjip_desktop.report.tabel import berkelompok
from lkjip_desktop.report.tanda import KOSONG


def perjanjian(bahan: Bahan) -> Isian:
    """Return the tables `pk` and `pkprog` and the total of the latter. BAB II shows them too."""
    rekaman = [Rekaman(satu.kunci, satu.nama, _isi(satu)) for satu in rencana.indikator(bahan, JenisLembar.PERJANJIAN)]
    nilai = {
        "pkjumlah.anggaran": tampil_rupiah(bahan.hasil.total_anggaran),
        "pkjumlah.keterangan": rencana.keterangan_jumlah(bahan, JenisLembar.PROGRAM),
    }
    program = rencana.program(bahan, JenisLembar.PROGRAM)
    pk = Tabel(berkelompok(rekaman, "sasaran"), gabung=("no", "sasaran"))
    return Isian(nilai, {"pk": pk, "pkprog": Tabel(berkelompok(program.rekaman, "no", berjumlah=True))})


def _isi(satu: BarisRencana) -> dict[str, str]:
    return {
        "no": str(satu.baris.nomor_sasaran),
        "sasaran": satu.sasaran,
        "nama": satu.nama,
        "satuan": satu.baris.satuan or KOSONG,
        "target": satu.target,
    }
