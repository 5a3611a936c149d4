"""Capaian and serapan cells that wait for their figure: a live formula where the sheet allows one, else the value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.hasil import HasilProgram
from lkjip_desktop.domain.kebijakan import Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Laporan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.bahan import Bahan, ada
from lkjip_desktop.report.nilai import persen

WARNA_ISI = "E2F0D9"

_SERATUS = Decimal(100)
# Excel's functions for the ways a figure is shortened; half-even has none, so there a value is written. Cutting off
# comes after a rounding that takes away binary noise: (0,1 + 0,7) x 10 is 7,999... to Excel.
_FUNGSI = {
    Pembulatan.SETENGAH_NAIK: "ROUND({},{})",
    Pembulatan.POTONG: "ROUNDDOWN(ROUND({},8),{})",
    Pembulatan.KE_ATAS: "ROUNDUP(ROUND({},8),{})",
}
_RUMUS = {
    Rumus.NAIK: "{r}/{t}",
    Rumus.TURUN: "(2*{t}-{r})/{t}",
    Rumus.TURUN_BAGI: "{t}/{r}",
    Rumus.TURUN_KELIRU: "({t}-{r})/{t}",
    Rumus.TEPAT: "(1-ABS({r}-{t})/{t})",
}


@dataclass(frozen=True)
class Isi:
    """A figure that belongs into waiting cells, with what it is computed from.

    `rumus` is None where the figure does not follow from T and R exactly as the Kebijakan has it (a printed capaian
    that was truncated stands although the office rounds): there no formula may be written.
    """

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
    return ref.berkas is None and ref.kunci not in laporan.rumus_sel


def _capaian(bahan: Bahan) -> Iterator[tuple[Kemunculan, Isi]]:
    tahun, kebijakan = bahan.laporan.tahun, bahan.hasil.kebijakan
    for baris in bahan.indikator:
        h, indikator = baris.hasil, baris.indikator
        if indikator is None or h.capaian is None:
            continue
        isi = Isi(
            hasil=h.capaian,
            uraian=h.uraian,
            rumus=h.rumus if h.persen is not None and h.persen.nilai == h.capaian.nilai else None,
            target=h.target,
            realisasi=h.realisasi,
            sumber_target=tuple(indikator.fakta(JenisFakta.TARGET, tahun)),
            sumber_realisasi=tuple(indikator.fakta(JenisFakta.REALISASI, tahun)),
            pembulatan=kebijakan.pembulatan,
            batas=kebijakan.batas,
        )
        yield from ((tempat, isi) for tempat in indikator.fakta(JenisFakta.CAPAIAN, tahun))


def _serapan(bahan: Bahan) -> Iterator[tuple[Kemunculan, Isi]]:
    for program, h in _berpasangan(bahan.laporan.program, bahan.hasil.program):
        yield from _isi_serapan(bahan, program.kemunculan, h.anggaran, h.realisasi, h.serapan)
    total = bahan.hasil.total_anggaran, bahan.hasil.total_realisasi, bahan.hasil.total_serapan
    yield from _isi_serapan(bahan, bahan.laporan.total, *total)


def _berpasangan(program: Iterable[Program], hasil: Iterable[HasilProgram]) -> Iterator[tuple[Program, HasilProgram]]:
    """Each program, kegiatan and sub kegiatan with its result."""
    menurut_kunci = {satu.kunci: satu for satu in hasil}
    for satu in program:
        if (h := menurut_kunci.get(satu.kunci)) is not None:
            yield satu, h
            yield from _berpasangan(satu.kegiatan, h.kegiatan)


def _isi_serapan(
    bahan: Bahan,
    kemunculan: Iterable[Kemunculan],
    anggaran: Angka | None,
    realisasi: Angka | None,
    serapan: Angka | None,
) -> Iterator[tuple[Kemunculan, Isi]]:
    if serapan is None:
        return
    tempat = [k for k in kemunculan if bahan.tahun_ini(k.tahun)]
    isi = Isi(
        hasil=serapan,
        uraian=serapan.rumus,
        rumus=Rumus.NAIK if serapan.asal is Asal.HITUNG else None,
        target=anggaran,
        realisasi=realisasi,
        sumber_target=tuple(k for k in tempat if k.jenis is JenisFakta.ANGGARAN),
        sumber_realisasi=tuple(k for k in tempat if k.jenis is JenisFakta.REALISASI_ANGGARAN),
        pembulatan=bahan.hasil.kebijakan.pembulatan_serapan,
    )
    yield from ((k, isi) for k in tempat if k.jenis is JenisFakta.SERAPAN)


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
    return fungsi.format(hitung, kebijakan.desimal + (2 if pecahan else 0))


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
