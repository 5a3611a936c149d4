"""BAB IV, Penutup: the conclusion that follows from the figures, obstacles and remedies as the office wrote them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report.bab1 import butir
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, ada
from lkjip_desktop.report.kata import bilangan, daftar, yaitu
from lkjip_desktop.report.nilai import persen
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi, ya


def penutup(bahan: Bahan) -> Isian:
    """Return the conclusion (how many indikator reached their target, the categories, the serapan) and what is next."""
    return Isian({"kalimat.penutup.kesimpulan": kesimpulan(bahan), "kalimat.penutup.lanjut": lanjut(bahan)})


def hambatan(bahan: Bahan) -> Isian:
    """Return the lists `internal`, `eksternal` and `pemecahan`, each with the sentence before it."""
    naskah = bahan.laporan.naskah
    daftar_butir = {
        "internal": butir("isi", "HI", naskah.hambatan_internal),
        "eksternal": butir("isi", "HE", naskah.hambatan_eksternal),
        "pemecahan": butir("isi", "PM", naskah.pemecahan),
    }
    pembuka = {
        "internal": (
            f"Hambatan dan kendala yang berasal dari dalam {bahan.kantor} adalah sebagai berikut.",
            f"hambatan dan kendala internal {bahan.tahun}",
        ),
        "eksternal": (
            f"Hambatan dan kendala yang berasal dari luar {bahan.kantor} adalah sebagai berikut.",
            f"hambatan dan kendala eksternal {bahan.tahun}",
        ),
        "pemecahan": (
            "Untuk mengatasi hambatan dan kendala tersebut, langkah pemecahan masalah yang ditempuh adalah sebagai "
            "berikut.",
            "langkah pemecahan masalah",
        ),
    }
    nilai = {}
    for nama, tabel in daftar_butir.items():
        kalimat, kekurangan = pembuka[nama]
        nilai[f"bila.{nama}"] = ya(bool(tabel.rekaman))
        nilai[f"kalimat.{nama}.pembuka"] = kalimat if tabel.rekaman else perlu_diisi(kekurangan)
    return Isian(nilai, daftar_butir)


def kesimpulan(bahan: Bahan) -> str:
    """Return the conclusion; marked first where indikator still wait for a figure."""
    if not bahan.indikator:
        return perlu_diisi(f"kesimpulan atas kinerja {bahan.tahun}, setelah indikator kinerja diisi")
    dinilai = [baris for baris in bahan.indikator if baris.hasil.tercapai is not None]
    menunggu = [baris for baris in bahan.indikator if baris.hasil.tercapai is None]
    kalimat = (_ketercapaian(bahan, dinilai), kategori(bahan.indikator), _serapan(bahan))
    return gabung_kalimat(_menunggu(menunggu), kalimat)


def _nama(baris: Sequence[BarisIndikator]) -> str:
    return daftar([satu.nama for satu in baris])


def _yaitu(baris: Sequence[BarisIndikator]) -> str:
    return yaitu([satu.nama for satu in baris])


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
        f"{awal} {bilangan(len(tercapai))} indikator mencapai target{_yaitu(tercapai)}, sedangkan "
        f"{bilangan(len(belum))} indikator belum mencapai target{_yaitu(belum)}."
    )


def kategori(baris: Sequence[BarisIndikator]) -> str:
    """Return how many indikator stand in each category, "" where none has one."""
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


def lanjut(bahan: Bahan) -> str:
    """Return what the year's result asks of the next one: the indikator below target come first."""
    depan = f"tahun {bahan.laporan.tahun + 1}" if bahan.laporan.tahun else "tahun berikutnya"
    belum = [baris for baris in bahan.indikator if baris.hasil.tercapai is False]
    tercapai = [baris for baris in bahan.indikator if baris.hasil.tercapai]
    if belum:
        return f"Perbaikan kinerja pada {depan} diutamakan pada indikator yang belum mencapai target{_yaitu(belum)}."
    if tercapai:
        return f"Capaian yang telah memenuhi target menjadi dasar untuk meningkatkan kinerja pada {depan}."
    return perlu_diisi(f"langkah perbaikan kinerja pada {depan}")
