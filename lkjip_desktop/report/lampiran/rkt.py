"""Lampiran Rencana Kinerja Tahunan: indikator with their targets, programs with the total first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.nilai import tampil_rupiah
from lkjip_desktop.report.rencana import BarisRencana
from lkjip_desktop.report.tabel import KECIL, berkelompok


def rkt(bahan: Bahan) -> Isian:
    """Return the tables `rkt` (a heading that groups indikator is a row without target) and `rktprog`, and its total.

    BAB II shows `rkt` too.
    """
    rekaman = list(_rekaman(rencana.indikator(bahan, JenisLembar.RKT)))
    tabel = Tabel(berkelompok(rekaman, "sasaran", gaya=KECIL), gabung=("no", "sasaran"))
    program = rencana.program(bahan, JenisLembar.PROGRAM_RKT)
    nilai = {
        "rktjumlah.anggaran": tampil_rupiah(bahan.hasil.total_anggaran),
        "rktjumlah.keterangan": rencana.keterangan_jumlah(bahan, JenisLembar.PROGRAM_RKT),
    }
    return Isian(nilai, {"rkt": tabel, "rktprog": program})


def _rekaman(semua: Sequence[BarisRencana]) -> Iterator[Rekaman]:
    for _, sekelompok in groupby(semua, key=lambda satu: (satu.baris.nomor_sasaran, satu.kelompok)):
        baris = list(sekelompok)
        judul = baris[0].kelompok
        if judul:
            yield Rekaman(f"KL{baris[0].baris.nomor}", judul, _isi(baris[0], f"{judul}:", ""))
        for urut, satu in enumerate(baris, 1):
            nama = f"{urut}. {satu.nama}" if len(baris) > 1 else satu.nama
            yield Rekaman(satu.kunci, satu.nama, _isi(satu, nama, satu.target_bersatuan))


def _isi(satu: BarisRencana, nama: str, target: str) -> dict[str, str]:
    return {"no": str(satu.baris.nomor_sasaran), "sasaran": satu.sasaran, "nama": nama, "target": target}
