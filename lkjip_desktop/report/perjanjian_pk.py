"""The Perjanjian Kinerja as it is signed on its own: both parties, place and date, its tables; one for each edition."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import Instansi, Laporan, Pejabat
from lkjip_desktop.report import bab2, instansi, sampul
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import huruf_besar, huruf_judul
from lkjip_desktop.report.lampiran import perjanjian
from lkjip_desktop.report.letak_rencana import bidang, pejabat_di, tempat_tanggal_di
from lkjip_desktop.report.pejabat import baris_orang, baris_pejabat, jabatan_polos, memimpin, pelaksana, pimpinan
from lkjip_desktop.report.sebelum import PERJANJIAN, ada_perubahan, bahan_semula
from lkjip_desktop.report.tanda import perlu_diisi

# What the two editions call differently, so that a document of one is never refreshed with the other's figures.
_MILIK_EDISI = re.compile(r"(?:pk|pkprog|pkjumlah|pihak1|pihak2|perjanjian)(?=\.|$)")
_KEPALA_DAERAH = re.compile(r"(?:penjabat\s+)?(?:bupati|wali\s*kota|gubernur)\b", re.I)
_ATASAN_LAIN = re.compile(r"sekretaris daerah\b", re.I)
_CAMAT = re.compile(r"camat\b", re.I)
_DAERAH = ((r"kabupaten\s+", "Bupati"), (r"kota\s+", "Wali Kota"), (r"provinsi\s+", "Gubernur"))
# The offices whose head answers to the head of the region himself.
_LANGSUNG = frozenset({"dinas", "badan", "kecamatan", "inspektorat", "sekretariat"})


@dataclass(frozen=True, slots=True)
class Pihak:
    """Both parties as a Perjanjian Kinerja names them; None where the workbook does not."""

    pertama: Pejabat | None
    kedua: Pejabat | None


def perjanjian_awal(bahan: Bahan) -> Isian:
    """Return the Perjanjian Kinerja of the beginning of the year, the only one where there was no perubahan."""
    return _isian(bahan_semula(bahan) or bahan)


def perjanjian_perubahan(bahan: Bahan) -> Isian:
    """Return the Perjanjian Kinerja that a perubahan put in its place, under keys of its own."""
    isian = _isian(bahan)
    return Isian(
        {_kunci(nama): teks for nama, teks in isian.nilai.items()},
        {_kunci(nama): tabel for nama, tabel in isian.tabel.items()},
    )


def ada_awal(bahan: Bahan) -> bool:
    """True where the workbook has a Perjanjian Kinerja of before a perubahan, or one without."""
    return bahan_semula(bahan) is not None or (_ada(bahan) and not ada_perubahan(bahan))


def ada_sesudah(bahan: Bahan) -> bool:
    """True where the workbook has a Perjanjian Kinerja of after a perubahan."""
    return _ada(bahan) and ada_perubahan(bahan)


def _ada(bahan: Bahan) -> bool:
    isian = perjanjian.perjanjian(bahan)
    return any(isian.tabel[nama].rekaman for nama in ("pk", "pkprog"))


def _kunci(nama: str) -> str:
    awal, titik, sisa = nama.partition(".")
    if titik and awal == "kalimat":
        return f"{awal}.{_kunci(sisa)}"
    return f"ubah{nama}" if _MILIK_EDISI.match(nama) else nama


def _isian(bahan: Bahan) -> Isian:
    isian = perjanjian.perjanjian(bahan)
    isian.nilai |= sampul.sampul(bahan).nilai | bab2.dokumen(bahan).nilai | _penandatanganan(bahan)
    return isian


def _penandatanganan(bahan: Bahan) -> dict[str, str]:
    asal, di = bahan.laporan.instansi, bidang(bahan.laporan, PERJANJIAN)
    pihak = para_pihak(bahan.laporan, pejabat_di(bahan.laporan, di))
    nilai = {
        "perjanjian.tempat_tanggal": tempat_tanggal_di(bahan.laporan, di)
        or perlu_diisi("tempat dan tanggal penandatanganan"),
    }
    pertama = baris_pejabat(asal, pihak.pertama, bahan.pilihan)
    kedua = _atasan(bahan, pihak.kedua)
    for nama, isi in (("pihak1", pertama), ("pihak2", kedua)):
        nilai |= {f"{nama}.{bagian}": isi[bagian] for bagian in ("nama", "pangkat", "nip")}
        nilai |= {f"{nama}.jabatan": _jabatan_biasa(isi["jabatan"]), f"{nama}.jabatan_besar": isi["jabatan"]}
    return nilai


def _jabatan_biasa(jabatan: str) -> str:
    """The title of a signature as a sentence has it, "Plt." kept."""
    teks = " ".join(jabatan.split())
    awal = cocok[0] if (cocok := re.match(r"(?:Plt|Plh|Pj|Pjs)\. ", teks)) else ""
    return awal + huruf_judul(teks.removeprefix(awal))


def para_pihak(laporan: Laporan, penanda: list[Pejabat]) -> Pihak:
    """Return who signs: those whom the Perjanjian Kinerja itself names go before those named elsewhere."""
    jenis = instansi.jenis(laporan.instansi)
    bukan_atasan = [satu for satu in penanda if not _membawahi(satu, jenis)]
    pertama = pimpinan([satu for satu in bukan_atasan if memimpin(satu)], jenis)
    if pertama is None:
        pertama = pimpinan([satu for satu in laporan.pejabat if not _membawahi(satu, jenis)], jenis)
    lain = [satu for satu in penanda if satu is not pertama]
    calon = [
        *(satu for satu in lain if _membawahi(satu, jenis)),
        *(satu for satu in lain if memimpin(satu) or _berjabatan(satu, _ATASAN_LAIN)),
        *(satu for satu in laporan.pejabat if satu is not pertama and _membawahi(satu, jenis)),
    ]
    return Pihak(pertama, calon[0] if calon else None)


def _membawahi(pejabat: Pejabat, jenis: str) -> bool:
    """True for one who stands above the head of that kind of office."""
    return _berjabatan(pejabat, _KEPALA_DAERAH) or (jenis == "kelurahan" and _berjabatan(pejabat, _CAMAT))


def _berjabatan(pejabat: Pejabat, pola: re.Pattern[str]) -> bool:
    return any(pola.match(satu) for satu in jabatan_polos(pejabat))


def _atasan(bahan: Bahan, pejabat: Pejabat | None) -> dict[str, str]:
    """The lines of the superior. A head of region has neither pangkat nor NIP."""
    asal = bahan.laporan.instansi
    sebutan = kepala_daerah(asal) if instansi.jenis(asal) in _LANGSUNG else ""
    if pejabat is None:
        siapa = sebutan or "atasan langsung"
        kosong = "" if sebutan else perlu_diisi("NIP")
        return {
            "jabatan": huruf_besar(sebutan) if sebutan else perlu_diisi("jabatan atasan langsung"),
            "nama": perlu_diisi(f"nama {siapa}"),
            "pangkat": "",
            "nip": kosong,
        }
    tertulis = max(jabatan_polos(pejabat), key=len, default="")
    lengkap = kepala_daerah(asal)
    jabatan = lengkap if lengkap.casefold().startswith(tertulis.casefold()) else tertulis
    return {"jabatan": pelaksana(pejabat) + huruf_besar(jabatan), **baris_orang(pejabat, bahan.pilihan)}


def kepala_daerah(asal: Instansi) -> str:
    """Return how the head of the office's region is called: "Bupati Lahat", "" where the region is not known."""
    daerah = instansi.daerah(asal)
    for pola, sebutan in _DAERAH:
        if cocok := re.match(pola, daerah, re.I):
            return f"{sebutan} {daerah[cocok.end() :]}"
    return ""
