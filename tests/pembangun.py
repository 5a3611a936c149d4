"""Short builders of the domain's values, for tests of every layer. Figures are written as an office writes them.

`angka("101,33", "TABEL 3.1!E5")`; an indikator of this year is `indikator("Rasio KTP", t="92", r="101,33")`, further
places are added with `muncul(...)`. `tests.disdukcapil` has an office's whole workbook with its contradictions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import Gaya, baca_angka
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import (
    BacaanLembar,
    BentukHitungan,
    Hitungan,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Program,
    Sebutan,
    Survei,
    Unsur,
)
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef

TAHUN = 2024
_LEMBAR = {
    JenisLembar.PERJANJIAN: "PK 2024",
    JenisLembar.PENETAPAN: "PENETAPAN KINERJA",
    JenisLembar.RKT: "RKT",
    JenisLembar.IKU: "IKU",
    JenisLembar.RENSTRA: "RENSTRA",
    JenisLembar.CAPAIAN: "TABEL 3.1",
    JenisLembar.KERTAS_KERJA: "KERTAS KERJA",
    JenisLembar.PERBANDINGAN: "PERBANDINGAN",
    JenisLembar.ANGGARAN: "ANGGARAN",
    JenisLembar.PROGRAM: "PK 2024",
    JenisLembar.PROGRAM_RKT: "RKT",
    JenisLembar.SURVEI: "IKM",
    JenisLembar.DATA_DUKUNG: "TABEL 3.1",
}
_SUMBER = {lembar: sumber for sumber, lembar in reversed(_LEMBAR.items())}


def kunci(nama: str) -> str:
    """Return a key as readers derive it from a name."""
    return "-".join(re.findall(r"\w+", nama.casefold()))


def ref(alamat: str) -> CellRef:
    """Return "TABEL 3.1!E5" as a reference."""
    lembar, _, sel = alamat.rpartition("!")
    return CellRef.dari_a1(lembar, sel)


def angka(teks: str, alamat: str | None = None, *, tepat: str | None = None, gaya: Gaya | None = None) -> Angka:
    """Return a figure as written; `tepat` is what the cell stores, with a dot. A lone "%" waits for its figure."""
    hasil = baca_angka(teks, gaya, ref(alamat) if alamat else None)
    return replace(hasil, tepat=Decimal(tepat)) if tepat else hasil


def muncul(
    jenis: JenisFakta, teks: str, alamat: str, *, tahun: int | None = TAHUN, sumber: JenisLembar | None = None
) -> Kemunculan:
    """Return an occurrence; its kind of sheet is told by the sheet's name unless given."""
    sumber = sumber or _sumber(jenis, alamat.rpartition("!")[0])
    return Kemunculan(jenis=jenis, tahun=tahun, nilai=angka(teks, alamat), sumber=sumber)


def _sumber(jenis: JenisFakta, lembar: str) -> JenisLembar:
    uang_rencana = {"PK 2024": JenisLembar.PROGRAM, "RKT": JenisLembar.PROGRAM_RKT}
    return uang_rencana.get(lembar, _SUMBER[lembar]) if jenis is JenisFakta.ANGGARAN else _SUMBER[lembar]


def target(teks: str, alamat: str = "TABEL 3.1!D5", **lain: object) -> Kemunculan:
    """Return an occurrence of a target."""
    return muncul(JenisFakta.TARGET, teks, alamat, **lain)  # type: ignore[arg-type]


def realisasi(teks: str, alamat: str = "TABEL 3.1!E5", **lain: object) -> Kemunculan:
    """Return an occurrence of a realisasi."""
    return muncul(JenisFakta.REALISASI, teks, alamat, **lain)  # type: ignore[arg-type]


def capaian(teks: str, alamat: str = "TABEL 3.1!F5", **lain: object) -> Kemunculan:
    """Return an occurrence of a capaian."""
    return muncul(JenisFakta.CAPAIAN, teks, alamat, **lain)  # type: ignore[arg-type]


def pembilang(teks: str, alamat: str = "TABEL 3.1!D10", **lain: object) -> Kemunculan:
    """Return an occurrence of a numerator."""
    return muncul(JenisFakta.PEMBILANG, teks, alamat, **lain)  # type: ignore[arg-type]


def penyebut(teks: str, alamat: str = "TABEL 3.1!D11", **lain: object) -> Kemunculan:
    """Return an occurrence of a denominator."""
    return muncul(JenisFakta.PENYEBUT, teks, alamat, **lain)  # type: ignore[arg-type]


def hitungan(
    kiri: str, kanan: str, hasil: str | None, alamat: str = "KERTAS KERJA!E7", bentuk: BentukHitungan | None = None
) -> Hitungan:
    """Return a quoted calculation: a division unless `bentuk` says otherwise."""
    return Hitungan(
        bentuk=bentuk or BentukHitungan.BAGI,
        kiri=angka(kiri, alamat),
        kanan=angka(kanan, alamat),
        hasil=angka(hasil, alamat) if hasil else None,
        ref=ref(alamat),
        sumber=_SUMBER[alamat.rpartition("!")[0]],
        tahun=TAHUN,
    )


def indikator(
    nama: str = "Rasio Kepemilikan KTP Elektronik",
    *kemunculan: Kemunculan,
    t: str | None = None,
    r: str | None = None,
    c: str | None = None,
    baris: int = 5,
    arah: Arah = Arah.NAIK,
    alasan_arah: str = "",
    satuan: str | None = "%",
    sasaran: str | None = None,
    hitung: Iterable[Hitungan] = (),
) -> Indikator:
    """Return an indikator: `t`, `r` and `c` stand in a row of TABEL 3.1, before the further occurrences."""
    isi = [
        muncul(jenis, teks, f"TABEL 3.1!{kolom}{baris}")
        for jenis, teks, kolom in (
            (JenisFakta.TARGET, t, "D"),
            (JenisFakta.REALISASI, r, "E"),
            (JenisFakta.CAPAIAN, c, "F"),
        )
        if teks is not None
    ]
    sebutan = Sebutan(
        nama=nama, ref=ref(f"TABEL 3.1!B{baris}"), sumber=JenisLembar.CAPAIAN, sasaran=sasaran, satuan=satuan
    )
    return Indikator(
        kunci=kunci(nama),
        nama=nama,
        sasaran=sasaran,
        satuan=satuan,
        arah=arah,
        alasan_arah=alasan_arah,
        sebutan=[sebutan],
        kemunculan=[*isi, *kemunculan],
        hitungan=list(hitung),
    )


def program(
    nama: str,
    anggaran: str | None = None,
    realisasi: str | None = None,
    serapan: str | None = None,
    *kegiatan: Program,
    baris: int = 5,
    sasaran: str | None = None,
    kode: str | None = None,
    lain: Iterable[Kemunculan] = (),
) -> Program:
    """Return a program with its money in a row of ANGGARAN, and the kegiatan below it."""
    return Program(
        kunci=kunci(nama),
        nama=nama,
        kode=kode,
        sasaran=sasaran,
        sebutan=[Sebutan(nama=nama, ref=ref(f"ANGGARAN!C{baris}"), sumber=JenisLembar.ANGGARAN, sasaran=sasaran)],
        kemunculan=[*uang(anggaran, realisasi, serapan, baris), *lain],
        kegiatan=list(kegiatan),
    )


def uang(anggaran: str | None, realisasi: str | None, serapan: str | None, baris: int) -> list[Kemunculan]:
    """Return the figures of a row of ANGGARAN."""
    return [
        muncul(jenis, teks, f"ANGGARAN!{kolom}{baris}")
        for jenis, teks, kolom in (
            (JenisFakta.ANGGARAN, anggaran, "D"),
            (JenisFakta.REALISASI_ANGGARAN, realisasi, "E"),
            (JenisFakta.SERAPAN, serapan, "F"),
        )
        if teks is not None
    ]


def survei(
    nrr: Iterable[str],
    *,
    tertimbang: Iterable[str] = (),
    indeks: str | None = None,
    ikm: str | None = None,
    penimbang: str | None = None,
    responden: str | None = None,
) -> Survei:
    """Return a survey: unsur U1, U2, ... in rows of IKM from row 4 on."""
    berbobot = list(tertimbang)
    unsur = [
        Unsur(
            kode=f"U{i}",
            nama=f"Unsur {i}",
            rata_rata=angka(teks, f"IKM!C{i + 3}"),
            tertimbang=angka(berbobot[i - 1], f"IKM!D{i + 3}") if berbobot else None,
        )
        for i, teks in enumerate(nrr, 1)
    ]
    return Survei(
        unsur=unsur,
        indeks=angka(indeks, "IKM!D13") if indeks else None,
        ikm=angka(ikm, "IKM!B17") if ikm else None,
        penimbang=angka(penimbang, "IKM!A2") if penimbang else None,
        responden=angka(responden, "IKM!A2") if responden else None,
    )


def laporan(
    *indikator: Indikator,
    program: Iterable[Program] = (),
    total: Iterable[Kemunculan] = (),
    survei: Survei | None = None,
    lembar: Iterable[str] = (),
    tahun: int | None = TAHUN,
) -> Laporan:
    """Return a report; its sheets are those that its figures stand in, then `lembar`."""
    isi = Laporan(
        berkas="kertas kerja.xlsx",
        tahun=tahun,
        indikator=list(indikator),
        program=list(program),
        total=list(total),
        survei=survei,
    )
    nama = dict.fromkeys([*(k.nilai.ref.lembar for k in _semua(isi) if k.nilai.ref), *lembar])
    isi.lembar = [BacaanLembar(nama=satu, jenis=_SUMBER.get(satu), baris=(1, 20), alasan="") for satu in nama]
    return isi


def _semua(isi: Laporan) -> Iterable[Kemunculan]:
    for indikator_ in isi.indikator:
        yield from indikator_.kemunculan
    for satu in isi.program:
        yield from satu.kemunculan
    yield from isi.total


def profil(**bidang: object) -> Profil:
    """Return a profile with some of its fields set."""
    return Profil.model_validate(bidang)
