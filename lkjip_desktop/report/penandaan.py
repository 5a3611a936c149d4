"""Marks on cells that findings speak of: a fill by gravity and a short note. Nothing is overwritten."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.kata import rapikan, ringkas

WARNA = {Tingkat.SALAH: "F8CBAD", Tingkat.PERIKSA: "FFE699"}
WARNA_INFO = "DDEBF7"
_PANJANG_NILAI = 80
_PANJANG_PESAN = 260


def tanda(temuan: Iterable[Finding]) -> list[CellEdit]:
    """Return one mark per cell: the gravest colour, the notes of all its findings.

    Remarks (info), findings of Kelengkapan and those that the office explained are listed only; a place that holds
    the right value already is not marked.
    """
    per_sel: dict[CellRef, list[tuple[Finding, Tempat]]] = {}
    for satu in temuan:
        if satu.tingkat in WARNA and satu.diterima is None and not satu.kelengkapan:
            for tempat in keliru(satu):
                per_sel.setdefault(tempat.ref, []).append((satu, tempat))
    return [_edit(ref, milik) for ref, milik in per_sel.items()]


def keliru(temuan: Finding) -> Sequence[Tempat]:
    """Return the places of a finding in the main workbook that hold what was found wrong.

    Places that only bear witness (the target a capaian was measured by) are not; where no place quotes what was
    found, all that do not hold the right value are.
    """
    di_buku = [tempat for tempat in temuan.tempat if tempat.ref.berkas is None]
    if temuan.seharusnya is not None:
        di_buku = [tempat for tempat in di_buku if not _sama(tempat.teks, temuan.seharusnya)]
    tertulis = temuan.ditemukan.split("; ")
    return [t for t in di_buku if any(_sama(t.teks, satu) for satu in tertulis)] or di_buku


def _sama(tertulis: str, benar: str) -> bool:
    """True for the same figure or the same text, however spaced or punctuated: 506024 and 506.024."""
    satu, dua = baca_angka(tertulis), baca_angka(benar)
    if satu.berupa_angka and dua.berupa_angka:
        return satu.nilai == dua.nilai
    return re.sub(r"[\W_]", "", tertulis) == re.sub(r"[\W_]", "", benar)


def _edit(ref: CellRef, milik: Sequence[tuple[Finding, Tempat]]) -> CellEdit:
    gawat = Tingkat.SALAH if any(satu.tingkat is Tingkat.SALAH for satu, _ in milik) else Tingkat.PERIKSA
    return CellEdit(ref=ref, warna=WARNA[gawat], catatan="\n\n".join(catatan(*satu) for satu in milik))


def catatan(temuan: Finding, tempat: Tempat) -> str:
    """Return a finding as the note of one of its cells, in three lines: what, as written and expected, why.

    A message that is long for a note gives way to the remedy; the sheet Catatan Pemeriksaan has it in full.
    """
    tertulis = _kutip(tempat.teks.strip() or temuan.ditemukan)
    seharusnya = f" Seharusnya: {_kutip(temuan.seharusnya)}" if temuan.seharusnya else ""
    pesan, perbaikan = rapikan(temuan.pesan), rapikan(temuan.perbaikan)
    sebab = pesan if len(pesan) <= _PANJANG_PESAN else f"{perbaikan} Rincian: lembar Catatan Pemeriksaan."
    return f"{SEBUTAN[temuan.tingkat]} ({temuan.kode}): {temuan.nama}.\nTertulis: {tertulis}{seharusnya}\n{sebab}"


def _kutip(teks: str) -> str:
    """A value closed with a full stop, unless it was cut short."""
    pendek = ringkas(teks, _PANJANG_NILAI)
    return pendek if pendek.endswith(("…", ".")) else f"{pendek}."
