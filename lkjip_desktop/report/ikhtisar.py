"""Ikhtisar Eksekutif: the year on one page, in sentences made from figures and in the office's own words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report import bab4, kalimat_anggaran, kalimat_capaian, kalimat_efisiensi, kalimat_sasaran
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.grafik import persen_capaian
from lkjip_desktop.report.kata import bilangan, daftar, kalimat_awal, kecil_awal, rapikan
from lkjip_desktop.report.nilai import persen
from lkjip_desktop.report.tanda import KOSONG, PERLU_DIISI, gabung_kalimat, perlu_diisi

# One page holds no more than this: names of indikator in a sentence, letters of names or of quoted items.
_NAMA_TERBANYAK = 3
_HURUF_TERBANYAK = 420


def ikhtisar(bahan: Bahan) -> Isian:
    """Return the five paragraphs: what was measured, how it went, the money, the obstacles, what comes next."""
    naskah = bahan.laporan.naskah
    hambatan = [*naskah.hambatan_internal, *naskah.hambatan_eksternal] or naskah.faktor_penghambat
    return Isian(
        {
            "kalimat.ikhtisar.pembuka": _pembuka(bahan),
            "kalimat.ikhtisar.capaian": _capaian(bahan),
            "kalimat.ikhtisar.anggaran": _anggaran(bahan),
            "kalimat.ikhtisar.hambatan": _hambatan(bahan, hambatan),
            "kalimat.ikhtisar.langkah": gabung_kalimat(_kurang_langkah(bahan), (_langkah(bahan), _lanjut(bahan))),
        }
    )


def _pembuka(bahan: Bahan) -> str:
    teks = kalimat_capaian.pembuka(bahan)
    sasaran = list(dict.fromkeys(baris.sasaran for baris in bahan.indikator if baris.sasaran != KOSONG))
    if not sasaran or sum(map(len, sasaran)) > _HURUF_TERBANYAK:
        return teks
    return f"{teks.removesuffix('.')}, yaitu {daftar([kecil_awal(satu) for satu in sasaran])}."


def _capaian(bahan: Bahan) -> str:
    """What was reached, the categories, the highest and the lowest; marked first where figures are missing."""
    menunggu = [baris for baris in bahan.indikator if baris.hasil.tercapai is None]
    siapa = _sebut(menunggu) if menunggu else ""
    kurang = perlu_diisi(f"capaian {siapa} {bahan.tahun}") if menunggu or not bahan.indikator else ""
    kalimat = (kalimat_sasaran.ketercapaian(bahan), bab4.kategori(bahan.indikator), _ujung(bahan), _gerak(bahan))
    return gabung_kalimat(kurang, kalimat)


def _sebut(baris: Sequence[BarisIndikator]) -> str:
    """Name a few indikator, count many."""
    if len(baris) > _NAMA_TERBANYAK:
        return f"{bilangan(len(baris))} indikator"
    return f"indikator {daftar([satu.nama for satu in baris])}"


def _ujung(bahan: Bahan) -> str:
    isi = [(baris, angka) for baris in bahan.indikator if (angka := persen_capaian(baris)) is not None]
    nilai = [angka.pasti for _, angka in isi]
    if len(isi) < 2 or max(nilai) == min(nilai):
        return ""

    def pada(batas: Decimal) -> str:
        kelompok = [(baris, angka) for baris, angka in isi if angka.pasti == batas]
        return f"{_sebut([baris for baris, _ in kelompok])}, yaitu {persen(kelompok[0][1])}"

    return f"Capaian tertinggi terdapat pada {pada(max(nilai))}, sedangkan capaian terendah pada {pada(min(nilai))}."


def _gerak(bahan: Bahan) -> str:
    """How many improved and how many fell since last year, "" where that is not known."""
    lalu = f"tahun {bahan.laporan.tahun - 1}" if bahan.laporan.tahun else "tahun sebelumnya"
    banyak = {
        "membaik": sum(baris.hasil.membaik is True for baris in bahan.indikator),
        "menurun": sum(baris.hasil.membaik is False for baris in bahan.indikator),
    }
    butir = [f"{bilangan(satu)} indikator {gerak}" for gerak, satu in banyak.items() if satu]
    return f"Dibandingkan dengan {lalu}, kinerja {daftar(butir)}." if butir else ""


def _anggaran(bahan: Bahan) -> str:
    """The money and what it was spent for; what is missing of them on lines of its own."""
    efisiensi = kalimat_awal(kalimat_efisiensi.keseluruhan(bahan).removeprefix(f"Pada {bahan.tahun}, "))
    semua = (kalimat_anggaran.pembuka(bahan), efisiensi)
    kurang = "\n".join(satu for satu in semua if satu.startswith(PERLU_DIISI))
    return gabung_kalimat(kurang, (satu for satu in semua if not satu.startswith(PERLU_DIISI)))


def _hambatan(bahan: Bahan, semua: Sequence[str]) -> str:
    if not semua:
        return perlu_diisi(f"hambatan utama pencapaian kinerja {bahan.tahun}")
    return f"Hambatan utama yang dihadapi antara lain {_kutip(semua)}."


def _kurang_langkah(bahan: Bahan) -> str:
    return "" if bahan.laporan.naskah.pemecahan else perlu_diisi("langkah pemecahan masalah yang ditempuh")


def _langkah(bahan: Bahan) -> str:
    pemecahan = bahan.laporan.naskah.pemecahan
    return f"Langkah pemecahan yang ditempuh antara lain {_kutip(pemecahan)}." if pemecahan else ""


def _lanjut(bahan: Bahan) -> str:
    depan = f"tahun {bahan.laporan.tahun + 1}" if bahan.laporan.tahun else "tahun berikutnya"
    belum = [baris for baris in bahan.indikator if baris.hasil.tercapai is False]
    if belum:
        return f"Perbaikan kinerja pada {depan} diutamakan pada {_sebut(belum)} yang belum mencapai target."
    return bab4.lanjut(bahan) if any(baris.hasil.tercapai for baris in bahan.indikator) else ""


def _kutip(semua: Sequence[str]) -> str:
    """The first items of a list, as many as a page has room for, three at most."""
    dipakai: list[str] = []
    for satu in semua[:_NAMA_TERBANYAK]:
        isi = kecil_awal(rapikan(satu).rstrip(".;, "))
        if dipakai and sum(map(len, dipakai)) + len(isi) > _HURUF_TERBANYAK:
            break
        dipakai.append(isi)
    return daftar(dipakai)
