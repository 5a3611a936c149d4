"""Serapan and sums that contradict each other because of one amount: what the rules of the budget share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.kebijakan import Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.selang import bertemu
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.engine.vonis import JenisVonis, Vonis, vonis
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, BarisUang, KolomUang, baris_uang, kolom_uang, selang_uang


@dataclass(frozen=True, slots=True)
class Tersangka:
    """The one amount of a column that makes both the sum and its own serapan right once it is `seharusnya`."""

    baris: BarisUang
    angka: Angka
    seharusnya: Decimal


def baris_serapan(konteks: Konteks) -> list[BarisUang]:
    """Return the rows that print a serapan; where one has no money beside it, with the report's money."""
    return [_lengkap(konteks, baris) for baris in baris_uang(konteks.laporan) if JenisFakta.SERAPAN in baris.nilai]


def vonis_serapan(konteks: Konteks, baris: BarisUang) -> Vonis | None:
    """Return the verdict on a row's serapan where it contradicts the row's money, None where it may stand.

    A serapan rounded in another way, or printed without x 100, contradicts nothing.
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
    return None if boleh else putusan


def uang_bentrok(konteks: Konteks) -> dict[CellRef, Fakta]:
    """Return by cell the amounts that differ between sheets: their own findings tell what follows from them."""
    bentrok = (fakta for fakta in konteks.hasil.fakta if fakta.bentrok and fakta.jenis in NAMA_UANG)
    return {k.nilai.ref: fakta for fakta in bentrok for k in fakta.kejadian if k.nilai.ref is not None}


def karena_uang_lain(kolom: KolomUang, bentrok: Mapping[CellRef, Fakta]) -> bool:
    """True where the sum fits as soon as one amount is replaced by what another sheet gives for it."""
    total, hitung = kolom.total_tercetak, kolom.hitung
    selang = selang_uang(total) if total else None
    if selang is None or hitung is None:
        return False
    for _, angka in kolom.program:
        lama, fakta = selang_uang(angka), bentrok.get(angka.ref) if angka.ref else None
        if lama is None or fakta is None:
            continue
        baru = (selang_uang(k.nilai) for k in fakta.kejadian)
        if any(bertemu(hitung - lama + satu, selang) for satu in baru if satu is not None):
            return True
    return False


def tersangka(konteks: Konteks, kolom: KolomUang) -> Tersangka | None:
    """Return the amount that explains a wrong sum; None where none does, or more than one."""
    total, hitung = kolom.total_tercetak, kolom.hitung
    if total is None or hitung is None or kolom.total_cocok or hitung.bawah != hitung.atas:
        return None
    selisih = total.pasti - sum((angka.pasti for _, angka in kolom.program if angka.berupa_angka), Decimal())
    baris = {satu.nilai.get(kolom.kolom.jenis): satu for satu in baris_uang(konteks.laporan)}
    calon = [
        Tersangka(baris[angka], angka, angka.pasti + selisih)
        for _, angka in kolom.program
        if angka.berupa_angka and angka in baris and _sembuh(konteks, baris[angka], kolom.kolom.jenis, selisih)
    ]
    return calon[0] if len(calon) == 1 else None


def semua_tersangka(konteks: Konteks) -> list[Tersangka]:
    """Return the amounts that explain wrong sums anywhere in the workbook."""
    return [satu for kolom in kolom_uang(konteks.laporan) if (satu := tersangka(konteks, kolom)) is not None]


def _lengkap(konteks: Konteks, baris: BarisUang) -> BarisUang:
    """A row of this year's serapan alone gets the amounts that the report prints, unless they are in doubt."""
    if set(baris.nilai) != {JenisFakta.SERAPAN} or baris.tahun not in (None, konteks.laporan.tahun):
        return baris
    subjek = baris.program.kunci if baris.program else TOTAL
    if any(fakta.subjek == subjek for fakta in uang_bentrok(konteks).values()):
        return baris
    return replace(baris, nilai={**_uang_laporan(konteks, baris.program), **baris.nilai})


def _uang_laporan(konteks: Konteks, program: Program | None) -> dict[JenisFakta, Angka]:
    hasil = konteks.hasil
    if program is None:
        uang = hasil.total_anggaran, hasil.total_realisasi
    else:
        satu = next((satu for satu in hasil.program if satu.kunci == program.kunci), None)
        uang = (satu.anggaran, satu.realisasi) if satu else (None, None)
    return {jenis: angka for jenis, angka in zip(NAMA_UANG, uang, strict=True) if angka is not None}


def _sembuh(konteks: Konteks, baris: BarisUang, jenis: JenisFakta, selisih: Decimal) -> bool:
    """True where the row's serapan is wrong now and right with the amount moved by `selisih`."""
    if vonis_serapan(konteks, baris) is None:
        return False
    angka = baris.nilai[jenis]
    benar = replace(angka, nilai=angka.pasti + selisih, tepat=angka.pasti + selisih)
    return vonis_serapan(konteks, replace(baris, nilai={**baris.nilai, jenis: benar})) is None
