"""Amounts of a budget table whose row names no program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import Gaya, baca_angka
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.tabel_uang import Kolom, KolomUang, kolom_uang

_KATA = re.compile(r"[A-Za-z]{2}")
_TERKECIL = Decimal(1000)  # smaller ones number the columns


@dataclass(frozen=True, slots=True)
class BarisTanpaNama:
    """The nameless amounts of a column; `melengkapi`: with them the programs add up to the total."""

    kolom: Kolom
    angka: tuple[Angka, ...]
    melengkapi: bool


def tanpa_nama(konteks: Konteks) -> list[BarisTanpaNama]:
    """Return the nameless amounts of columns whose programs do not add up to their total."""
    hasil = []
    for kolom in kolom_uang(konteks.laporan):
        total = kolom.total_tercetak
        if total is None or kolom.hitung is None or kolom.total_cocok:
            continue
        angka = tuple(_tanpa_nama(konteks.laporan, kolom, total))
        if angka:
            jumlah = sum((a.pasti for _, a in kolom.program if a.berupa_angka), Decimal())
            melengkapi = jumlah + sum((a.pasti for a in angka), Decimal()) == total.pasti
            hasil.append(BarisTanpaNama(kolom.kolom, angka, melengkapi))
    return hasil


def _tanpa_nama(laporan: Laporan, kolom: KolomUang, total: Angka) -> Iterator[Angka]:
    """The unclaimed amounts between the first program and the total."""
    milik = [angka.ref.baris for _, angka in kolom.program if angka.ref]
    dikenal = {*milik, *(k.nilai.ref.baris for k in kolom.total if k.nilai.ref)}
    akhir = total.ref.baris if total.ref else 0
    for baris in range(min(milik, default=akhir), akhir):
        if baris in dikenal:
            continue
        ref = CellRef(kolom.kolom.lembar, baris, kolom.kolom.kolom, kolom.kolom.berkas)
        ref = replace(ref, dokumen=laporan.letak_sel.get(ref.kunci))
        angka = baca_angka(laporan.teks_sel.get(ref.kunci, ""), Gaya.KOMA, ref)
        if angka.berupa_angka and angka.pasti >= _TERKECIL and not _bernama(laporan, ref):
            yield angka


def _bernama(laporan: Laporan, ref: CellRef) -> bool:
    kiri = (CellRef(ref.lembar, ref.baris, kolom, ref.berkas) for kolom in range(1, ref.kolom))
    return any(_KATA.search(laporan.teks_sel.get(satu.kunci, "")) for satu in kiri)
