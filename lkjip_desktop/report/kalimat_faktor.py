"""Causes, obstacles and remedies of one indikator, quoted from the workbook in a sentence each."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisFaktor
from lkjip_desktop.report.bahan import BarisIndikator
from lkjip_desktop.report.kata import daftar, kecil_awal, rapikan, rapikan_baris
from lkjip_desktop.report.tanda import perlu_diisi

_SEBUTAN = {
    JenisFaktor.PENDORONG: "Faktor pendorong pencapaian indikator ini ialah",
    JenisFaktor.PENGHAMBAT: "Faktor penghambatnya ialah",
    JenisFaktor.TINDAK_LANJUT: "Tindak lanjut yang dilakukan ialah",
}


def faktor(baris: BarisIndikator) -> str:
    """Return what the workbook says beside an indikator, "" where it says nothing."""
    kalimat = ((awal, _isi(baris, jenis)) for jenis, awal in _SEBUTAN.items())
    return " ".join(f"{awal} {daftar(isi)}." for awal, isi in kalimat if isi)


def analisis(baris: BarisIndikator) -> str:
    """Return the keterangan as the office wrote it; without one what is still to be written, marked."""
    keterangan = rapikan_baris(baris.indikator.keterangan or "") if baris.indikator else ""
    if keterangan.strip("-–. "):
        return keterangan
    if _isi(baris, JenisFaktor.TINDAK_LANJUT):
        return perlu_diisi(f"analisis indikator {baris.nama}, atau hapus baris ini")
    if _isi(baris, JenisFaktor.PENDORONG) or _isi(baris, JenisFaktor.PENGHAMBAT):
        return perlu_diisi(f"upaya perbaikan indikator {baris.nama}")
    return perlu_diisi(f"penyebab keberhasilan atau kegagalan, hambatan, dan upaya perbaikan indikator {baris.nama}")


def _isi(baris: BarisIndikator, jenis: JenisFaktor) -> list[str]:
    semua = baris.indikator.faktor if baris.indikator else []
    rapi = (rapikan(satu.teks).rstrip(".;, ") for satu in semua if satu.jenis is jenis)
    return [kecil_awal(teks) for teks in rapi if teks]
