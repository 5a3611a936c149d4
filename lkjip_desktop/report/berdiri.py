"""The documents that stand apart from the report: for each its template, what fills it, and when it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.domain.finding import Finding, Kelengkapan
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.isian import Isian, Tabel
from lkjip_desktop.domain.laporan import JenisLembar, Laporan
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.report import bab2, instansi, pejabat, perjanjian_pk, rencana, sampul
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.lampiran import iku, kertas_kerja, penetapan, rkt
from lkjip_desktop.report.letak_rencana import bidang, pejabat_di, tempat_tanggal_di
from lkjip_desktop.report.reviu import reviu
from lkjip_desktop.report.tanda import perlu_diisi

Bagian = Callable[[Bahan], Isian]


@dataclass(frozen=True, slots=True)
class Berdiri:
    """A document of its own: its name, its template; `ada` says whether the workbook has what it shows.

    `bernama` is True where its records are known by names that an office may write anew, not by keys of ours.
    """

    nama: str
    templat: str
    isi: Callable[[Bahan, Sequence[Kelengkapan]], Isian]
    ada: Callable[[Bahan], bool]
    bernama: bool = True


def bahan_dari(laporan: Laporan, hasil: Hasil, temuan: Sequence[Finding], pilihan: dict[str, str]) -> Bahan:
    """Return the material of all of them."""
    return Bahan(yang_berlaku(laporan), hasil, temuan, pilihan, asal=laporan)


def sisakan(isian: Isian, kunci: frozenset[str]) -> Isian:
    """Return what a template has a place for; `kunci` are its keys, those of records with empty brackets."""
    nama = {satu.partition("[")[0].removeprefix("kalimat.").removeprefix("teks.") for satu in kunci if "[" in satu}
    nilai = {satu: teks for satu, teks in isian.nilai.items() if satu in kunci}
    return Isian(nilai, {satu: _bidang(satu, tabel, kunci) for satu, tabel in isian.tabel.items() if satu in nama})


def _bidang(nama: str, tabel: Tabel, kunci: frozenset[str]) -> Tabel:
    def ada(bidang: str) -> bool:
        pemilik, titik, sisa = bidang.partition(".")
        if titik and pemilik in ("kalimat", "teks"):
            return f"{pemilik}.{nama}[].{sisa}" in kunci
        return bidang == "gaya" or f"{nama}[].{bidang}" in kunci

    rekaman = [replace(r, isi={bidang: teks for bidang, teks in r.isi.items() if ada(bidang)}) for r in tabel.rekaman]
    return Tabel(rekaman, tabel.gabung)


def _formulir(*bagian: Bagian, jenis: frozenset[JenisLembar]) -> Callable[[Bahan, Sequence[Kelengkapan]], Isian]:
    """A plan's form: signed by whom and when the plan itself says."""

    def isi(bahan: Bahan, _: Sequence[Kelengkapan]) -> Isian:
        isian = Isian()
        for satu in (sampul.sampul, pejabat.tanda_tangan, *bagian):
            sebagian = satu(bahan)
            isian.nilai |= sebagian.nilai
            isian.tabel |= sebagian.tabel
        if jenis:
            isian.nilai |= _penandatanganan(bahan, jenis)
        return isian

    return isi


def _penandatanganan(bahan: Bahan, jenis: frozenset[JenisLembar]) -> dict[str, str]:
    asal, di = bahan.laporan.instansi, bidang(bahan.laporan, jenis)
    penanda = [satu for satu in pejabat_di(bahan.laporan, di) if pejabat.memimpin(satu)] or bahan.laporan.pejabat
    baris = pejabat.baris_pejabat(asal, pejabat.pimpinan(penanda, instansi.jenis(asal)), bahan.pilihan)
    tempat = tempat_tanggal_di(bahan.laporan, di) or perlu_diisi("tempat dan tanggal penandatanganan")
    return {"ttd.tempat_tanggal": tempat, **{f"ttd.{nama}": teks for nama, teks in baris.items()}}


def _tanpa_kelengkapan(bagian: Bagian) -> Callable[[Bahan, Sequence[Kelengkapan]], Isian]:
    return lambda bahan, _: bagian(bahan)


def _ada(*sumber: JenisLembar) -> Callable[[Bahan], bool]:
    return lambda bahan: any(rencana.indikator(bahan, satu) for satu in sumber)


_RKT = frozenset({JenisLembar.RKT, JenisLembar.PROGRAM_RKT})
BERDIRI = (
    Berdiri(
        "Perjanjian Kinerja",
        "perjanjian-kinerja.docx",
        _tanpa_kelengkapan(perjanjian_pk.perjanjian_awal),
        perjanjian_pk.ada_awal,
    ),
    Berdiri(
        "Perjanjian Kinerja Perubahan",
        "perjanjian-kinerja-perubahan.docx",
        _tanpa_kelengkapan(perjanjian_pk.perjanjian_perubahan),
        perjanjian_pk.ada_sesudah,
    ),
    Berdiri(
        "Rencana Kinerja Tahunan",
        "rencana-kinerja-tahunan.docx",
        _formulir(bab2.dokumen, rkt.rkt, jenis=_RKT),
        _ada(JenisLembar.RKT),
    ),
    Berdiri(
        "Penetapan Kinerja",
        "penetapan-kinerja.docx",
        _formulir(bab2.dokumen, penetapan.penetapan, jenis=frozenset({JenisLembar.PENETAPAN})),
        _ada(JenisLembar.PENETAPAN),
    ),
    Berdiri(
        "Indikator Kinerja Utama",
        "indikator-kinerja-utama.docx",
        _formulir(iku.iku, jenis=frozenset({JenisLembar.IKU})),
        _ada(JenisLembar.IKU),
    ),
    Berdiri(
        "Kertas Kerja",
        "kertas-kerja.docx",
        _formulir(kertas_kerja.kertas_kerja, jenis=frozenset()),
        lambda bahan: bool(bahan.indikator),
    ),
    Berdiri("Formulir Reviu", "formulir-reviu.docx", reviu, lambda _: True, bernama=False),
)
