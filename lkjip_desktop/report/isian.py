"""The whole Word report: every section in the order of the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.report import bab1, bab2, bab4, edisi, ikhtisar, pejabat, pengantar, ringkasan, sampul
from lkjip_desktop.report.bab3 import anggaran, capaian, efisiensi, pengukuran, renstra, riwayat, survei
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.grafik import ada_gambar, grafik
from lkjip_desktop.report.lampiran import kertas_kerja, penetapan, perjanjian, rkt
from lkjip_desktop.report.tanda import ya

# A section is one function of its BAB's module and one line here.
BAGIAN: tuple[Callable[[Bahan], Isian], ...] = (
    sampul.sampul,
    pengantar.pengantar,
    ikhtisar.ikhtisar,
    ringkasan.ringkasan,
    bab1.tugas_fungsi,
    bab1.struktur,
    bab1.permasalahan,
    bab2.renstra,
    bab2.iku,
    bab2.dokumen,
    edisi.perubahan,
    bab2.pohon,
    capaian.capaian,
    capaian.skala,
    capaian.uraian,
    survei.survei,
    riwayat.riwayat,
    renstra.renstra,
    pengukuran.pengukuran,
    pengukuran.faktor,
    pengukuran.standar,
    efisiensi.efisiensi,
    anggaran.anggaran,
    grafik,
    bab4.penutup,
    bab4.hambatan,
    pejabat.tanda_tangan,
    rkt.rkt,
    penetapan.penetapan,
    perjanjian.perjanjian,
    kertas_kerja.kertas_kerja,
)


def susun(
    laporan: Laporan, hasil: Hasil, temuan: Sequence[Finding] = (), pilihan: Mapping[str, str] | None = None
) -> Isian:
    """Return every text and table that the template has a place for; amounts in rupiah, percentages as printed.

    `pilihan` is the profile's: of it only the NIP of an official is looked up here ("nip:KEY"), figures chosen by the
    office are in the Hasil already.
    """
    bahan = Bahan(yang_berlaku(laporan), hasil, temuan, pilihan or {}, asal=laporan)
    isian = Isian()
    for bagian in BAGIAN:
        satu = bagian(bahan)
        isian.nilai |= satu.nilai
        isian.tabel |= satu.tabel
        isian.bagan |= satu.bagan
        isian.grafik |= satu.grafik
    isian.nilai["bila.gambar"] = ya(ada_gambar(isian))
    return isian
