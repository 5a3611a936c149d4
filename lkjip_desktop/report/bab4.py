"""BAB IV, Penutup: the conclusion that follows from the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, ada
from lkjip_desktop.report.kata import bilangan, daftar
from lkjip_desktop.report.nilai import persen
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi


def penutup(bahan: Bahan) -> Isian:
    """Return the conclusion: how many indikator reached their target, which did not, the categories, the serapan."""
    return Isian({"kalimat.penutup.kesimpulan": kesimpulan(bahan)})


def kesimpulan(bahan: Bahan) -> str:
    """Return the conclusion; marked first where indikator still wait for a figure."""
    if not bahan.indikator:
        return perlu_diisi(f"kesimpulan atas kinerja {bahan.tahun}, setelah indikator kinerja diisi")
    dinilai = [baris for baris in bahan.indikator if baris.hasil.tercapai is not None]
    menunggu = [baris for baris in bahan.indikator if baris.hasil.tercapai is None]
    kalimat = (_ketercapaian(bahan, dinilai), _kategori(bahan.indikator), _serapan(bahan))
    return gabung_kalimat(_menunggu(menunggu), kalimat)


def _nama(baris: Sequence[BarisIndikator]) -> str:
    return daftar([satu.nama for satu in baris])


def _menunggu(baris: Sequence[BarisIndikator]) -> str:
    return perlu_diisi(f"capaian indikator {_nama(baris)}") if baris else ""


def _ketercapaian(bahan: Bahan, dinilai: Sequence[BarisIndikator]) -> str:
    if not dinilai:
        return ""
    tercapai = [baris for baris in dinilai if baris.hasil.tercapai]
    belum = [baris for baris in dinilai if not baris.hasil.tercapai]
    if len(dinilai) == 1:
        hasil = "mencapai target" if tercapai else "belum mencapai target"
        return f"Pada {bahan.tahun}, indikator {dinilai[0].nama} {hasil}."
    awal = f"Dari {bilangan(len(dinilai))} indikator kinerja {bahan.kantor} yang dinilai pada {bahan.tahun},"
    if not belum:
        return f"{awal} seluruhnya mencapai target."
    if not tercapai:
        return f"{awal} seluruhnya belum mencapai target."
    return (
        f"{awal} {bilangan(len(tercapai))} indikator mencapai target, yaitu {_nama(tercapai)}, sedangkan "
        f"{bilangan(len(belum))} indikator belum mencapai target, yaitu {_nama(belum)}."
    )


def _kategori(baris: Sequence[BarisIndikator]) -> str:
    kelompok = Counter(satu.hasil.kategori for satu in baris if satu.hasil.kategori)
    if not kelompok:
        return ""
    awal = "Menurut skala kategori capaian,"
    if len(kelompok) == 1 and kelompok.total() == len(baris):
        siapa = "semua indikator" if len(baris) > 1 else "indikator tersebut"
        return f"{awal} {siapa} berkategori {next(iter(kelompok))}."
    butir = [f"{bilangan(banyak)} indikator berkategori {nama}" for nama, banyak in kelompok.items()]
    return f"{awal} {daftar(butir)}."


def _serapan(bahan: Bahan) -> str:
    serapan = bahan.hasil.total_serapan
    if serapan is None or not ada(serapan):
        return ""
    return f"Serapan anggaran pada tahun yang sama sebesar {persen(serapan)}."
