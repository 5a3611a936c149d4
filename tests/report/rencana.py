"""Planning documents for tests: an office whose indikator and programs stand in sheets of IKU, RKT, PK or Penetapan."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Sebutan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import hasil, hasil_indikator, hasil_program, laporan

_LEMBAR = {
    JenisLembar.IKU: "IKU",
    JenisLembar.RKT: "RKT",
    JenisLembar.PROGRAM_RKT: "RKT",
    JenisLembar.PERJANJIAN: "PK",
    JenisLembar.PROGRAM: "PK",
    JenisLembar.PENETAPAN: "PENETAPAN",
    JenisLembar.ANGGARAN: "ANGGARAN",
}


def sebut(nama: str, sumber: JenisLembar, baris: int, lembar: str | None = None, **lain: str | None) -> Sebutan:
    """A row of a document that names something."""
    ref = CellRef(lembar or _LEMBAR[sumber], baris, 2)
    return Sebutan.model_validate({"nama": nama, "ref": ref, "sumber": sumber, **lain})


def dua_dokumen(*indikator: tuple[HasilIndikator, list[Sebutan]]) -> Bahan:
    """An office whose indikator are named in documents."""
    satu = hasil([h for h, _ in indikator])
    buku = laporan(satu)
    for isi, (_, sebutan) in zip(buku.indikator, indikator, strict=True):
        isi.sebutan = sebutan
    buku.lembar = _daftar_lembar([s for _, sebutan in indikator for s in sebutan])
    return Bahan(buku, satu)


def berprogram(*program: tuple[str, str | None, list[Sebutan]], total: str | None = None) -> Bahan:
    """An office whose programs (name, anggaran, where named) stand in documents."""
    semua: list[HasilProgram] = [hasil_program(nama, anggaran, None, None) for nama, anggaran, _ in program]
    satu = hasil((), semua, (total, None, None))
    buku = laporan(satu)
    for isi, (_, _, sebutan) in zip(buku.program, program, strict=True):
        isi.sebutan = sebutan
    buku.lembar = _daftar_lembar([s for _, _, sebutan in program for s in sebutan])
    return Bahan(buku, satu)


def _daftar_lembar(sebutan: list[Sebutan]) -> list[BacaanLembar]:
    nama = dict.fromkeys(satu.ref.lembar for satu in sebutan)
    return [BacaanLembar(nama=satu, jenis=None, baris=(1, 20), alasan="") for satu in nama]


__all__ = ["berprogram", "dua_dokumen", "hasil_indikator", "sebut"]
