"""Sentences that set an indikator's realisasi beside what it is measured by besides the year's target."""

from __future__ import annotations

from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kalimat import tahun_lalu
from lkjip_desktop.report.kalimat_renstra import sampai
from lkjip_desktop.report.nilai import persen


def banding(bahan: Bahan, baris: BarisIndikator) -> str:
    """Return how the realisasi stands to last year's and to the Renstra's last target, "" where neither is known."""
    return " ".join(satu for satu in (tahun_lalu(baris), renstra(bahan, baris)) if satu)


def renstra(bahan: Bahan, baris: BarisIndikator) -> str:
    """Return how the realisasi stands to the Renstra's last target, "" where that cannot be told."""
    target, putusan = baris.hasil.target_renstra, sampai(baris)
    if target is None or putusan is None:
        return ""
    tahun = f" tahun {baris.hasil.tahun_renstra}" if baris.hasil.tahun_renstra else ""
    letak = "telah mencapai" if putusan else "belum mencapai"
    maju = baris.hasil.capaian_renstra
    tingkat = f", dengan tingkat kemajuan {persen(maju)}" if maju is not None and maju.berupa_angka else ""
    awal = f"Realisasi {bahan.tahun} {letak} target akhir Renstra{tahun}, yaitu {baris.prosa(target)}"
    return f"{awal}{tingkat}."
