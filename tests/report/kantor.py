"""Offices for the tests of report: a Laporan and the Hasil that belongs to it, with only what a test cares about."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.hasil import Fakta, Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Rumus
from lkjip_desktop.domain.laporan import (
    Indikator,
    Instansi,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Pejabat,
    Program,
    TempatPejabat,
)
from lkjip_desktop.domain.sel import CellRef
from tests.pembangun import TAHUN


def angka(teks: str | None) -> Angka | None:
    """The figure of a typed text; None stays None."""
    return None if teks is None else baca_angka(teks)


def angka_sel(nilai: str, sel: str, lembar: str = "KERTAS KERJA", teks: str | None = None) -> Angka:
    """A figure read from a numeric cell."""
    tepat = Decimal(nilai)
    desimal = max(0, -int(tepat.as_tuple().exponent))
    return Angka(
        teks=teks or nilai.replace(".", ","),
        nilai=tepat,
        desimal=desimal,
        tepat=tepat,
        satuan="%" if teks and teks.endswith("%") else None,
        ref=CellRef.dari_a1(lembar, sel),
    )


def teks_sel(teks: str, sel: str, lembar: str = "KERTAS KERJA") -> Angka:
    """A figure typed as text, at its cell."""
    return baca_angka(teks, ref=CellRef.dari_a1(lembar, sel))


def muncul(jenis: JenisFakta, nilai: Angka, sumber: JenisLembar = JenisLembar.KERTAS_KERJA) -> Kemunculan:
    """An occurrence of this year."""
    return Kemunculan(jenis=jenis, tahun=TAHUN, nilai=nilai, sumber=sumber)


def hasil_indikator(
    nama: str = "Rasio Kepemilikan KTP Elektronik",
    target: str | None = "92",
    realisasi: str | None = "101,33",
    capaian: str | None = "110,14",
    *,
    satuan: str | None = "%",
    arah: Arah = Arah.NAIK,
    tercapai: bool | None = True,
    kategori: str | None = "Sangat Tinggi",
    uraian: str | None = None,
    rumus: Rumus | None = Rumus.NAIK,
    sasaran: str | None = "Meningkatnya kualitas pelayanan",
    kunci: str = "",
) -> HasilIndikator:
    """An indikator's result; history and Renstra are set by `model_copy`."""
    return HasilIndikator(
        kunci=kunci or nama.lower(),
        nama=nama,
        sasaran=sasaran,
        satuan=satuan,
        arah=arah,
        rumus=rumus,
        target=angka(target),
        realisasi=angka(realisasi),
        capaian=angka(capaian),
        kategori=kategori,
        tercapai=tercapai,
        uraian=uraian or (f"{realisasi} / {target} × 100% = {capaian}%" if realisasi and target and capaian else None),
    )


def hasil_program(nama: str, anggaran: str | None, realisasi: str | None, serapan: str | None) -> HasilProgram:
    """A program's result."""
    return HasilProgram(
        kunci=nama.lower(),
        nama=nama,
        kode=None,
        sasaran=None,
        anggaran=angka(anggaran),
        realisasi=angka(realisasi),
        serapan=angka(serapan),
    )


def hasil(
    indikator: Sequence[HasilIndikator] = (),
    program: Sequence[HasilProgram] = (),
    total: tuple[str | None, str | None, str | None] = (None, None, None),
    fakta: Sequence[Fakta] = (),
    kebijakan: Kebijakan | None = None,
) -> Hasil:
    """A report's results."""
    return Hasil(
        kebijakan=kebijakan or Kebijakan(),
        indikator=list(indikator),
        program=list(program),
        total_anggaran=angka(total[0]),
        total_realisasi=angka(total[1]),
        total_serapan=angka(total[2]),
        survei=None,
        efisiensi=[],
        fakta=list(fakta),
    )


def laporan(
    dari: Hasil | None = None,
    *,
    nama: str | None = "Dinas Kependudukan dan Pencatatan Sipil",
    daerah: str | None = "Kabupaten Musi Banyuasin",
    jenis: str | None = None,
    pejabat: Sequence[Pejabat] = (),
    indikator: Sequence[Indikator] | None = None,
    tahun: int | None = TAHUN,
) -> Laporan:
    """A report whose indikator are those of a Hasil, each with a realisasi, unless given."""
    satu = dari or hasil()
    if indikator is None:
        indikator = [indikator_dari(h) for h in satu.indikator]
    return Laporan(
        berkas="buku.xlsx",
        tahun=tahun,
        instansi=Instansi(nama=nama, daerah=daerah, jenis=jenis, tempat="Sekayu", tanggal="Januari 2025"),
        pejabat=list(pejabat),
        indikator=list(indikator),
        program=[Program(kunci=p.kunci, nama=p.nama) for p in satu.program],
    )


def indikator_dari(h: HasilIndikator, *kemunculan: Kemunculan, **lain: object) -> Indikator:
    """The Indikator behind a result, with a realisasi of this year and what else is given."""
    nilai = h.realisasi or Angka(teks="", jenis=JenisNilai.KOSONG)
    isi = (
        [*kemunculan]
        if any(k.jenis is JenisFakta.REALISASI for k in kemunculan)
        else [
            muncul(JenisFakta.REALISASI, nilai),
            *kemunculan,
        ]
    )
    return Indikator.model_validate({"kunci": h.kunci, "nama": h.nama, "kemunculan": isi, **lain})


def pejabat(
    nama: str = "SITI AMINAH, S.E., M.Si.", *tempat: tuple[str | None, str | None, str | None, str | None]
) -> Pejabat:
    """An official; each place is (nama, nip, jabatan, pangkat)."""
    return Pejabat(
        kunci=nama.lower(),
        nama=nama,
        tempat=[TempatPejabat(nama=n, nip=nip, jabatan=j, pangkat=p) for n, nip, j, p in tempat],
    )
