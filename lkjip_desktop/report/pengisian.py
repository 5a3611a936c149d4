"""Capaian and serapan cells that wait for their figure: a live formula where the sheet allows one, else the value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.kebijakan import Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Laporan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.bahan import Bahan, ada
from lkjip_desktop.report.nilai import persen

WARNA_ISI = "E2F0D9"

_SERATUS = Decimal(100)
# Excel's functions for the ways a figure is shortened; half-even has none, so there a value is written.
_FUNGSI = {Pembulatan.SETENGAH_NAIK: "ROUND", Pembulatan.POTONG: "ROUNDDOWN", Pembulatan.KE_ATAS: "ROUNDUP"}
_RUMUS = {
    Rumus.NAIK: "{r}/{t}",
    Rumus.TURUN: "(2*{t}-{r})/{t}",
    Rumus.TURUN_BAGI: "{t}/{r}",
    Rumus.TURUN_KELIRU: "({t}-{r})/{t}",
    Rumus.TEPAT: "(1-ABS({r}-{t})/{t})",
}


@dataclass(frozen=True)
class Isi:
    """A figure that belongs into waiting cells, with what it is computed from."""

    hasil: Angka
    uraian: str | None
    rumus: Rumus | None
    target: Angka | None
    realisasi: Angka | None
    sumber_target: tuple[Kemunculan, ...]
    sumber_realisasi: tuple[Kemunculan, ...]
    pembulatan: Pembulatan
    batas: Decimal | None = None


def sel_kosong(bahan: Bahan) -> list[CellEdit]:
    """Return the edits that fill every waiting capaian (and serapan) cell of this year in the main workbook."""
    edit: dict[CellRef, CellEdit] = {}
    for tempat, isi in (*_capaian(bahan), *_serapan(bahan)):
        ref = tempat.nilai.ref
        if tempat.nilai.belum_terisi and ref is not None and _dapat_diisi(bahan.laporan, ref) and ada(isi.hasil):
            edit.setdefault(ref, _edit(bahan, tempat.nilai, ref, isi))
    return list(edit.values())


def _dapat_diisi(laporan: Laporan, ref: CellRef) -> bool:
    """True for a cell of the main workbook without a formula of its own."""
    return ref.berkas is None and str(ref) not in laporan.rumus_sel


def _capaian(bahan: Bahan) -> Iterator[tuple[Kemunculan, Isi]]:
    tahun, kebijakan = bahan.laporan.tahun, bahan.hasil.kebijakan
    for baris in bahan.indikator:
        h, indikator = baris.hasil, baris.indikator
        if indikator is None or h.capaian is None:
            continue
        isi = Isi(
            h.capaian,
            h.uraian,
            h.rumus,
            h.target,
            h.realisasi,
            tuple(indikator.fakta(JenisFakta.TARGET, tahun)),
            tuple(indikator.fakta(JenisFakta.REALISASI, tahun)),
            kebijakan.pembulatan,
            kebijakan.batas,
        )
        yield from ((tempat, isi) for tempat in indikator.fakta(JenisFakta.CAPAIAN, tahun))


def _semua_program(program: Iterable[Program]) -> Iterator[Program]:
    for satu in program:
        yield satu
        yield from _semua_program(satu.kegiatan)


def _serapan(bahan: Bahan) -> Iterator[tuple[Kemunculan, Isi]]:
    program = {satu.kunci: satu for satu in _semua_program(bahan.laporan.program)}
    for baris in bahan.program:
        h, asal = baris.hasil, program.get(baris.hasil.kunci)
        if asal is None or h.serapan is None:
            continue
        isi = Isi(
            h.serapan,
            h.uraian,
            Rumus.NAIK,
            h.anggaran,
            h.realisasi,
            tuple(asal.fakta(JenisFakta.ANGGARAN)),
            tuple(asal.fakta(JenisFakta.REALISASI_ANGGARAN)),
            bahan.hasil.kebijakan.pembulatan_serapan,
        )
        yield from ((tempat, isi) for tempat in asal.fakta(JenisFakta.SERAPAN))


def _edit(bahan: Bahan, lama: Angka, ref: CellRef, isi: Isi) -> CellEdit:
    """A percent cell (its reader says so by the unit) holds a hundredth of what it shows."""
    pecahan = lama.satuan == "%"
    nilai: Decimal | str = isi.hasil.teks
    if isi.hasil.nilai is not None:
        nilai = isi.hasil.nilai / _SERATUS if pecahan else isi.hasil.nilai
    uraian = (isi.uraian or persen(isi.hasil)).replace(" x ", " × ")
    return CellEdit(
        ref=ref,
        nilai=nilai,
        rumus=_rumus(bahan.hasil.kebijakan, ref, isi, pecahan),
        warna=WARNA_ISI,
        catatan=f"Diisi LKjIP Desktop: {uraian}",
    )


def _rumus(kebijakan: Kebijakan, ref: CellRef, isi: Isi, pecahan: bool) -> str | None:
    """Return the formula for a cell, None where an input is no numeric cell of its row or differs from the one used."""
    target = _sel_masukan(ref, isi.sumber_target, isi.target)
    realisasi = _sel_masukan(ref, isi.sumber_realisasi, isi.realisasi)
    pola = _RUMUS.get(isi.rumus) if isi.rumus else None
    fungsi = _FUNGSI.get(isi.pembulatan)
    if target is None or realisasi is None or pola is None or fungsi is None or not isi.hasil.berupa_angka:
        return None
    if target.persen is not realisasi.persen:
        return None
    hitung = pola.format(t=target.sel, r=realisasi.sel) + ("" if pecahan else "*100")
    if isi.batas is not None:
        hitung = f"MIN({isi.batas / _SERATUS if pecahan else isi.batas:f},{hitung})"
    return f"{fungsi}({hitung},{kebijakan.desimal + (2 if pecahan else 0)})"


@dataclass(frozen=True)
class _SelMasukan:
    """A numeric cell that a formula may read; a percent cell holds a hundredth of what it shows."""

    sel: str
    persen: bool


def _sel_masukan(ref: CellRef, sumber: Iterable[Kemunculan], dipakai: Angka | None) -> _SelMasukan | None:
    """The numeric cell of the same row that holds the very value used, None without one."""
    if dipakai is None or not dipakai.berupa_angka:
        return None
    sebaris = (None, ref.lembar, ref.baris)
    for angka in (tempat.nilai for tempat in sumber):
        asal = angka.ref
        if asal is None or angka.tepat is None or (asal.berkas, asal.lembar, asal.baris) != sebaris:
            continue
        return _SelMasukan(asal.sel, angka.teks.rstrip().endswith("%")) if angka.pasti == dipakai.pasti else None
    return None
