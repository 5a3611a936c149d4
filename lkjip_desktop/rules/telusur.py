"""Rows that spend more than their pagu because that pagu is the one that makes a sum above differ between sheets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.serapan import uang_bentrok
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, BarisUang, baris_uang


def melebihi(baris: BarisUang) -> bool:
    """True where a row spends more than its pagu."""
    anggaran, realisasi = (baris.nilai.get(jenis) for jenis in NAMA_UANG)
    if not (anggaran and realisasi and anggaran.berupa_angka and realisasi.berupa_angka):
        return False
    return not baris.ganda and realisasi.pasti > anggaran.pasti


def asal_perbedaan(konteks: Konteks) -> list[tuple[BarisUang, Fakta]]:
    """Return the overspent rows with the fact above them that differs between sheets by what they lack at least."""
    bentrok = uang_bentrok(konteks)
    lebih = [satu for satu in baris_uang(konteks.laporan) if satu.program and melebihi(satu)]
    if not bentrok or not lebih:
        return []
    induk = _induk(konteks.laporan)
    return [(baris, fakta) for baris in lebih if (fakta := _penyebab(baris, induk, bentrok)) is not None]


def _penyebab(baris: BarisUang, induk: dict[int, Program], bentrok: dict[CellRef, Fakta]) -> Fakta | None:
    pagu, belanja = (baris.nilai[jenis] for jenis in NAMA_UANG)
    for atas in _leluhur(baris.program, induk):
        for satu in atas.fakta(JenisFakta.ANGGARAN):
            ref = satu.nilai.ref
            if ref is None or pagu.ref is None or ref not in bentrok or not satu.nilai.berupa_angka:
                continue
            if (ref.berkas, ref.lembar, ref.kolom) != (pagu.ref.berkas, pagu.ref.lembar, pagu.ref.kolom):
                continue
            if pagu.pasti + _kurang(bentrok[ref], satu.nilai.pasti) >= belanja.pasti:
                return bentrok[ref]
    return None


def _kurang(fakta: Fakta, nilai: Decimal) -> Decimal:
    """How much more another sheet gives."""
    return max(k.nilai.pasti for k in fakta.kejadian if k.nilai.berupa_angka) - nilai


def _leluhur(program: Program | None, induk: dict[int, Program]) -> Iterator[Program]:
    while program is not None:
        program = induk.get(id(program))
        if program is not None:
            yield program


def _induk(laporan: Laporan) -> dict[int, Program]:
    hasil: dict[int, Program] = {}
    tumpukan = list(laporan.program)
    while tumpukan:
        satu = tumpukan.pop()
        for anak in satu.kegiatan:
            hasil[id(anak)] = satu
            tumpukan.append(anak)
    return hasil
