"""A workbook that is open in Excel meanwhile: whether it is, and what a new save changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.grid import Cell, Grid, Sheet
    from lkjip_desktop.domain.hasil import HasilProgram
    from lkjip_desktop.pipeline.bentuk import Bacaan

_TERBANYAK = 20
_SEL_DISEBUT = 4
_KOSONG = "(kosong)"

# What the report says of one thing: label -> text, an empty text where there is no value yet.
Isi = dict[str, str]
# The things by kind and name.
Rekaman = dict[tuple[str, str], Isi]


def open_elsewhere(buku: Path) -> bool:
    """True where Excel, WPS or LibreOffice has a workbook open: what is read is its last save. Never raises."""
    from lkjip_desktop.readers.grid.berkas import sedang_dibuka

    try:
        return sedang_dibuka(buku) or _terkunci(buku)
    except OSError:
        return False


def changes(lama: Bacaan, baru: Bacaan) -> list[str]:
    """Return in words what a new save changed: figures of the report first, then sheets of which cells differ.

    At most twenty sentences and, where there are more, how many.
    """
    kalimat = [*_beda(_rekaman(lama), _rekaman(baru)), *_beda_lembar(lama.grid, baru.grid)]
    sisa = len(kalimat) - _TERBANYAK
    return kalimat if sisa <= 0 else [*kalimat[:_TERBANYAK], f"dan {sisa} perubahan lain"]


def _terkunci(buku: Path) -> bool:
    """True where another program lets nobody write to a file that is ours to write (Windows)."""
    import os

    if os.name != "nt" or not os.access(buku, os.W_OK):
        return False
    try:
        with buku.open("r+b"):
            return False
    except PermissionError:
        return True


def _beda(lama: Rekaman, baru: Rekaman) -> Iterator[str]:
    for rekaman, isi in baru.items():
        if rekaman not in lama:
            yield f"{rekaman[0]} baru: {rekaman[1]}"
            continue
        for label, teks in isi.items():
            if (dahulu := lama[rekaman].get(label, "")) != teks:
                yield f"{f'{label} {rekaman[1]}'.strip()}: {dahulu or _KOSONG} → {teks or _KOSONG}"
    yield from (f"{jenis} tidak ada lagi: {nama}" for jenis, nama in lama if (jenis, nama) not in baru)


def _rekaman(bacaan: Bacaan) -> Rekaman:
    laporan, hasil = bacaan.laporan, bacaan.hasil
    semua: Rekaman = {
        ("Laporan", ""): {
            "Perangkat Daerah": laporan.instansi.nama or "",
            "Tahun": str(laporan.tahun or ""),
            "Total anggaran": _teks(hasil.total_anggaran),
            "Total realisasi anggaran": _teks(hasil.total_realisasi),
            "IKM": _teks(hasil.survei.ikm) if hasil.survei else "",
            "Mutu Pelayanan": (hasil.survei.mutu or "") if hasil.survei else "",
        }
    }
    for satu in hasil.indikator:
        isi = {"Target": satu.target, "Realisasi": satu.realisasi, "Capaian": satu.capaian}
        semua["Indikator", satu.nama] = {label: _teks(angka) for label, angka in isi.items()}
    for program in hasil.program:
        semua |= _program(program)
    return semua | {
        ("Pejabat", satu.nama): {"Jabatan": satu.jabatan or "", "NIP": satu.nip or ""} for satu in laporan.pejabat
    }


def _program(program: HasilProgram) -> Rekaman:
    """A program with all that is below it, kegiatan and sub kegiatan."""
    nama = f"{program.kode} {program.nama}" if program.kode else program.nama
    isi = {"Anggaran": _teks(program.anggaran), "Realisasi anggaran": _teks(program.realisasi)}
    semua: Rekaman = {("Program atau kegiatan", nama): isi}
    for satu in program.kegiatan:
        semua |= _program(satu)
    return semua


def _teks(angka: Angka | None) -> str:
    return "" if angka is None else " ".join(angka.teks.split())


def _beda_lembar(lama: Grid | None, baru: Grid | None) -> Iterator[str]:
    """A sentence for every sheet that is new, gone, or has other cells."""
    if lama is None or baru is None:
        return
    dahulu = {satu.nama: satu for satu in lama.lembar}
    for lembar in baru.lembar:
        if lembar.nama not in dahulu:
            yield f"Lembar baru: {lembar.nama}"
        elif sel := _beda_sel(dahulu[lembar.nama], lembar):
            yield f"Lembar {lembar.nama}: {_sebut_sel(sel)}"
    kini = {satu.nama for satu in baru.lembar}
    yield from (f"Lembar dihapus: {nama}" for nama in dahulu if nama not in kini)


def _beda_sel(lama: Sheet, baru: Sheet) -> list[str]:
    """The cells whose content differs, as A1."""
    tempat = sorted({*lama.sel, *baru.sel})
    return [baru.alamat(*satu).sel for satu in tempat if _isi(lama[satu]) != _isi(baru[satu])]


def _isi(sel: Cell) -> tuple[str, str]:
    return sel.teks, sel.galat or ""


def _sebut_sel(sel: Sequence[str]) -> str:
    lebih = "" if len(sel) <= _SEL_DISEBUT else ", …"
    return f"{len(sel)} sel berubah ({', '.join(sel[:_SEL_DISEBUT])}{lebih})"
