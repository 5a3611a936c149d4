"""BAB III, Akuntabilitas Kinerja: the capaian table, a description of each indikator, the finances."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import kalimat, kalimat_anggaran
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, BarisProgram
from lkjip_desktop.report.kata import bilangan, rapikan_baris
from lkjip_desktop.report.nilai import tampil, tampil_rupiah
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi


def capaian(bahan: Bahan) -> Isian:
    """Return the table `ind` of target, realisasi and capaian, with the sentence before it."""
    return Isian(
        nilai={"kalimat.capaian.pembuka": _pembuka(bahan)},
        tabel={"ind": Tabel([_baris_capaian(baris) for baris in bahan.indikator], gabung=("sasaran",))},
    )


def _pembuka(bahan: Bahan) -> str:
    if not bahan.indikator:
        return perlu_diisi(f"indikator kinerja yang diukur pada {bahan.tahun}")
    sasaran = {baris.sasaran for baris in bahan.indikator} - {KOSONG}
    untuk = f" untuk {bilangan(len(sasaran))} sasaran strategis" if sasaran else ""
    return (
        f"Pada {bahan.tahun}, kinerja {bahan.kantor} diukur dengan {bilangan(len(bahan.indikator))} indikator"
        f"{untuk}. Target, realisasi, dan capaiannya disajikan pada tabel berikut."
    )


def _baris_capaian(baris: BarisIndikator) -> Rekaman:
    isi = {
        "no": str(baris.nomor),
        "sasaran": baris.sasaran,
        "nama": baris.nama,
        "satuan": baris.satuan or KOSONG,
        "target": baris.tabel(baris.hasil.target, JenisFakta.TARGET),
        "realisasi": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI),
        "capaian": baris.tabel(baris.hasil.capaian, JenisFakta.CAPAIAN),
        "kategori": baris.hasil.kategori or KOSONG,
    }
    return Rekaman(baris.kunci, baris.nama, isi)


def uraian(bahan: Bahan) -> Isian:
    """Return the records `uraian`: for each indikator its sentences, worked formula and the office's own analysis."""
    return Isian(tabel={"uraian": Tabel([_uraian(bahan, baris) for baris in bahan.indikator])})


def _uraian(bahan: Bahan, baris: BarisIndikator) -> Rekaman:
    isi = {
        "judul": baris.nama,
        "kalimat.capaian": kalimat.capaian(baris, bahan.tahun),
        "rumus": kalimat.rumus(baris),
        "kalimat.banding": kalimat.banding(baris, bahan.laporan.tahun),
        "teks.analisis": _analisis(baris),
    }
    return Rekaman(baris.kunci, baris.nama, isi)


def _analisis(baris: BarisIndikator) -> str:
    keterangan = rapikan_baris(baris.indikator.keterangan or "") if baris.indikator else ""
    if keterangan.strip("-–. "):
        return keterangan
    return perlu_diisi(f"penyebab keberhasilan atau kegagalan, hambatan, dan upaya perbaikan indikator {baris.nama}")


def anggaran(bahan: Bahan) -> Isian:
    """Return the table `prog` of anggaran, realisasi and serapan, its totals and the sentences about them."""
    nilai = {
        "kalimat.anggaran.pembuka": kalimat_anggaran.pembuka(bahan),
        "kalimat.anggaran.serapan": kalimat_anggaran.serapan(bahan),
        "anggaran.total": tampil_rupiah(bahan.hasil.total_anggaran),
        "anggaran.realisasi": tampil_rupiah(bahan.hasil.total_realisasi),
        "anggaran.serapan": tampil(bahan.hasil.total_serapan),
    }
    return Isian(nilai, {"prog": Tabel([_baris_program(baris) for baris in bahan.program], gabung=("sasaran",))})


def _baris_program(baris: BarisProgram) -> Rekaman:
    isi = {
        "no": str(baris.nomor),
        "sasaran": baris.sasaran,
        "nama": baris.nama,
        "anggaran": baris.tabel(baris.hasil.anggaran, JenisFakta.ANGGARAN),
        "realisasi": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI_ANGGARAN),
        "serapan": baris.tabel(baris.hasil.serapan, JenisFakta.SERAPAN),
    }
    return Rekaman(baris.kunci, baris.nama, isi)
