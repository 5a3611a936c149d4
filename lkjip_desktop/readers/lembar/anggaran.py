"""Sheets of money: programs with their pagu (in PK and RKT), and anggaran with realisasi; kegiatan and sub kegiatan."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Sebutan
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.lembar.jenjang import Jenjang, PembacaJenjang
from lkjip_desktop.readers.lembar.pecahan import bagian_angka, berbaris, butir_bernomor
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.pilih_kolom import KolomFakta, pilih_kolom
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanProgram
from lkjip_desktop.readers.tabel import Tabel
from lkjip_desktop.readers.tahunan import Banding, Tahunan
from lkjip_desktop.readers.uang_setahun import uang_berjalan

_FAKTA = {
    Peran.ANGGARAN: JenisFakta.ANGGARAN,
    Peran.REALISASI_ANGGARAN: JenisFakta.REALISASI_ANGGARAN,
    Peran.SERAPAN: JenisFakta.SERAPAN,
}
_RATA_RATA = re.compile(r"\brata\s*-?\s*rata\b|\bpredikat\b|\bperingkat\b", re.I)


def _pembaca(jenis: JenisLembar) -> Callable[[Tabel, Konteks], Potongan]:
    return lambda tabel, konteks: baca_program(tabel, konteks, jenis)


def baca_program(tabel: Tabel, konteks: Konteks, sumber: JenisLembar) -> Potongan:
    """Return the programs, kegiatan and sub kegiatan of a table with their money, and its grand total."""
    potongan = Potongan(sumber)
    pilihan = pilih_kolom(tabel, konteks, _FAKTA)
    angka = KolomAngka(tabel, konteks.jawaban)
    tahunan = Tahunan(tabel, angka, konteks.jawaban, kumulatif=uang_berjalan(tabel, angka, pilihan.fakta))
    pembaca = PembacaJenjang(tabel)
    for baris in tabel.data:
        jenjang = pembaca.baca(baris)
        for satu in jenjang:
            uang = _uang(tahunan, baris, pilihan.fakta, sumber) if satu is jenjang[-1] else []
            sebutan = _sebutan(tabel, baris, satu, sumber)
            potongan.program.extend(_pecah(tabel, RekamanProgram(sebutan, satu.tingkat, satu.kode, uang)))
    jumlah = [
        (baris, _uang(tahunan, baris, pilihan.fakta, sumber)) for baris in tabel.total if _menjumlah(tabel, baris)
    ]
    potongan.total = _jumlah_akhir([uang for _, uang in jumlah])
    sub = [baris for baris, uang in jumlah if uang is not potongan.total]
    if sub:
        potongan.diabaikan.append("baris subjumlah: " + ", ".join(map(str, sub)))
    if Peran.INDIKATOR_PROGRAM in tabel.kepala.peran:
        potongan.diabaikan.append("indikator program dan kegiatan tidak dijadikan indikator sasaran")
    potongan.pertanyaan = [*pilihan.pertanyaan, *tahunan.angka.pertanyaan]
    potongan.tak_dipakai = [k.nama for k in pilihan.disisihkan]
    return potongan


def _pecah(tabel: Tabel, rekaman: RekamanProgram) -> list[RekamanProgram]:
    """A row as it is, or several programs that one cell lists with as many figures beside them."""
    ref = rekaman.sebutan.ref
    butir = butir_bernomor(tabel.lembar[(ref.baris, ref.kolom)].teks)
    if not any(berbaris(k.nilai, len(butir)) for k in rekaman.kemunculan if butir):
        return [rekaman]
    return [
        RekamanProgram(
            rekaman.sebutan.model_copy(update={"nama": rapikan_nama(nama)}),
            rekaman.tingkat,
            kemunculan=[
                k.model_copy(update={"nilai": bagian_angka(k.nilai, urut, len(butir))}) for k in rekaman.kemunculan
            ],
        )
        for urut, nama in enumerate(butir)
    ]


def _sebutan(tabel: Tabel, baris: int, jenjang: Jenjang, sumber: JenisLembar) -> Sebutan:
    sasaran = tabel.sasaran.get(baris)
    return Sebutan(
        nama=jenjang.nama,
        ref=jenjang.ref,
        sumber=sumber,
        kode=jenjang.kode,
        ref_kode=jenjang.ref_kode,
        sasaran=rapikan_nama(sasaran[0]) if sasaran else None,
        ref_sasaran=sasaran[1] if sasaran else None,
        keterangan=tabel.teks(baris, tabel.kepala.cari(Peran.KETERANGAN)).strip() or None,
    )


def _uang(tahunan: Tahunan, baris: int, fakta: list[KolomFakta], sumber: JenisLembar) -> list[Kemunculan]:
    return [
        Kemunculan(
            jenis=satu.jenis,
            tahun=satu.tahun,
            nilai=tahunan.baca(baris, satu, Banding()),
            sumber=sumber,
            edisi=satu.edisi,
        )
        for satu in fakta
    ]


def _menjumlah(tabel: Tabel, baris: int) -> bool:
    """False for a row of averages or grades: it has no money."""
    teks = (tabel.lembar[(baris, kolom.kolom)].teks for kolom in tabel.kepala.kolom)
    return not any(_RATA_RATA.search(satu) for satu in teks)


def _jumlah_akhir(jumlah: list[list[Kemunculan]]) -> list[Kemunculan]:
    """The grand total among a table's total rows: the one with most money."""

    def anggaran(uang: list[Kemunculan]) -> Decimal:
        angka = [k.nilai.pasti for k in uang if k.nilai.berupa_angka and k.jenis is not JenisFakta.SERAPAN]
        return max(angka, default=Decimal(-1))

    return max(jumlah, key=anggaran, default=[])


_NAMA = frozenset({Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN})
_JENJANG = frozenset({Peran.KODE, Peran.JENJANG, Peran.EFISIENSI}) | _NAMA
_WAJIB = (_NAMA, frozenset({Peran.ANGGARAN}))
_LAWAN = frozenset({Peran.INDIKATOR, Peran.TARGET})

ANGGARAN = JenisTabel(
    JenisLembar.ANGGARAN,
    (*_WAJIB, frozenset({Peran.REALISASI_ANGGARAN})),
    _pembaca(JenisLembar.ANGGARAN),
    khas=frozenset({Peran.SERAPAN, Peran.REALISASI_ANGGARAN}) | _JENJANG,
    lawan=_LAWAN,
    judul=r"keuangan|realisasi anggaran|anggaran|belanja|serapan",
    lembar=r"anggaran|keuangan|\blra\b|serapan",
)
PROGRAM = JenisTabel(
    JenisLembar.PROGRAM,
    _WAJIB,
    _pembaca(JenisLembar.PROGRAM),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.REALISASI_ANGGARAN},
    judul=r"perjanjian kinerja|\bpk\b",
    lembar=r"\bpk\b|perjanjian",
)
PROGRAM_RKT = JenisTabel(
    JenisLembar.PROGRAM_RKT,
    _WAJIB,
    _pembaca(JenisLembar.PROGRAM_RKT),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.REALISASI_ANGGARAN},
    judul=r"rencana (?:kinerja|kerja)|\brkt\b|\brenja\b",
    lembar=r"\brkt\b|\brenja\b|rencana k",
    dasar=-0.1,
)
POHON = JenisTabel(
    JenisLembar.POHON,
    (frozenset({Peran.PROGRAM}), frozenset({Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.JENJANG})),
    _pembaca(JenisLembar.POHON),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.ANGGARAN, Peran.REALISASI_ANGGARAN},
    judul=r"program.*kegiatan",
    lembar=r"program|kegiatan",
)
