"""Serapan against the money it is computed from: what the rules of the budget share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.kebijakan import Rumus
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.rumus import persen_selang
from lkjip_desktop.engine.selang import langkah
from lkjip_desktop.engine.uang import TOTAL, menyerap
from lkjip_desktop.engine.vonis import JenisVonis, Vonis, vonis
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, BarisUang, baris_uang, selang_uang


def baris_serapan(konteks: Konteks) -> list[BarisUang]:
    """Return the rows that print a serapan; where one has no money beside it, with the report's money."""
    uang, tahun = _uang_laporan(konteks), konteks.laporan.tahun
    return [_lengkap(satu, tahun, uang) for satu in baris_uang(konteks.laporan) if JenisFakta.SERAPAN in satu.nilai]


def vonis_serapan(konteks: Konteks, baris: BarisUang) -> Vonis | None:
    """Return the verdict on a row's serapan where it contradicts the row's money, None where it may stand.

    A serapan rounded in another way, printed without x 100, or of unshortened amounts contradicts nothing.
    """
    anggaran, realisasi = (baris.nilai.get(jenis) for jenis in NAMA_UANG)
    serapan = baris.nilai.get(JenisFakta.SERAPAN)
    if anggaran is None or realisasi is None or serapan is None or baris.ganda:
        return None
    if not anggaran.berupa_angka or not anggaran.pasti:
        return None
    kejadian = baris.program.kemunculan if baris.program else konteks.laporan.total
    putusan = vonis(
        serapan,
        anggaran,
        realisasi,
        Rumus.NAIK,
        kebijakan=konteks.hasil.kebijakan.model_copy(update={"batas": None}),
        pembulatan=konteks.hasil.kebijakan.pembulatan_serapan,
        target_lain=[k for k in kejadian if k.jenis is JenisFakta.ANGGARAN],
        realisasi_lain=[k for k in kejadian if k.jenis is JenisFakta.REALISASI_ANGGARAN],
    )
    teruji = putusan.jenis is not JenisVonis.TAK_TERUJI
    boleh = putusan.konsisten or putusan.rumus is Rumus.TANPA_SERATUS or not teruji
    ringkas = max(langkah(anggaran), langkah(realisasi)) > 1
    return None if boleh or (ringkas and menyerap(anggaran, realisasi, serapan)) else putusan


def serapan_terbukti(konteks: Konteks, baris: BarisUang, serapan: Decimal) -> bool:
    """Return whether a serapan is the only one that the row's money gives, also where that is shortened."""
    semua = [selang_uang(satu) for jenis in NAMA_UANG if (satu := baris.nilai.get(jenis)) is not None]
    if len(semua) < len(NAMA_UANG) or semua[0] is None or semua[1] is None:
        return False
    persen, kebijakan = persen_selang(Rumus.NAIK, semua[0], semua[1]), konteks.hasil.kebijakan
    if persen is None:
        return False
    ujung = (persen.bawah, persen.atas)
    return all(bulatkan_pecahan(u, kebijakan.desimal, kebijakan.pembulatan_serapan) == serapan for u in ujung)


def uang_bentrok(konteks: Konteks) -> dict[CellRef, Fakta]:
    """Return by cell the amounts that differ between sheets: their own findings tell what follows from them."""
    bentrok = (fakta for fakta in konteks.hasil.fakta if fakta.bentrok and fakta.jenis in NAMA_UANG)
    return {k.nilai.ref: fakta for fakta in bentrok for k in fakta.kejadian if k.nilai.ref is not None}


def _lengkap(baris: BarisUang, tahun: int | None, uang: Mapping[str, Mapping[JenisFakta, Angka]]) -> BarisUang:
    """A row of this year's serapan alone gets the amounts that the report prints, unless they are in doubt."""
    if set(baris.nilai) != {JenisFakta.SERAPAN} or baris.tahun not in (None, tahun):
        return baris
    milik = uang.get(baris.program.kunci if baris.program else TOTAL, {})
    return replace(baris, nilai={**milik, **baris.nilai})


def _uang_laporan(konteks: Konteks) -> dict[str, dict[JenisFakta, Angka]]:
    """The money of programs and of the total that the report prints, without what differs between sheets."""
    hasil = konteks.hasil
    bentrok = {fakta.subjek for fakta in hasil.fakta if fakta.bentrok and fakta.jenis in NAMA_UANG}
    uang = {TOTAL: (hasil.total_anggaran, hasil.total_realisasi)}
    uang.update({satu.kunci: (satu.anggaran, satu.realisasi) for satu in hasil.program})
    return {
        subjek: {jenis: angka for jenis, angka in zip(NAMA_UANG, dua, strict=True) if angka is not None}
        for subjek, dua in uang.items()
        if subjek not in bentrok
    }
