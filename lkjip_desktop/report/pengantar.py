"""Kata pengantar: what the report holds, in one sentence made from its figures."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import bilangan, daftar
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi


def pengantar(bahan: Bahan) -> Isian:
    """Return the sentence that says how much was measured."""
    return Isian({"kalimat.pengantar.lingkup": _lingkup(bahan)})


def _lingkup(bahan: Bahan) -> str:
    """Without indikator there is nothing to tell yet."""
    if not bahan.indikator:
        return perlu_diisi(f"jumlah indikator kinerja yang diukur pada {bahan.tahun}")
    sasaran = {baris.sasaran for baris in bahan.indikator} - {KOSONG}
    dari = f" dari {bilangan(len(sasaran))} sasaran strategis" if sasaran else ""
    isi = [f"hasil pengukuran atas {bilangan(len(bahan.indikator))} indikator kinerja{dari}"]
    if bahan.program:
        isi.append(f"realisasi anggaran {bilangan(len(bahan.program))} program")
    return f"Laporan ini menyajikan {daftar(isi)} pada {bahan.tahun}."
