"""The lines around a survey's table: respondents, weight, index and IKM, the conversion, the grade.

Source: PermenPANRB 14/2017.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisLembar, Survei
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.hitungan import baca_hitungan
from lkjip_desktop.readers.rekaman import Konteks

_RESPONDEN = re.compile(
    r"responden(?!\D{0,25}tahun)\D{0,25}?(\d[\d.]*)|(?<!tahun )(\d[\d.]*)\s*(?:orang\s*)?responden", re.I
)
_PENIMBANG = re.compile(r"(?:penimbang|bobot)\D{0,20}?(\d[\d.,]*\d)", re.I)
_MUTU = re.compile(r"mutu(?: pelayanan| layanan)?\s*[:=]?\s*\(?([A-D])\b\)?", re.I)
_HASIL = re.compile(r"^\s*(?:=|(?:nilai )?(?:ikm|skm)[^=:\d]*[=:])\s*(\d[\d.,]*)\s*%?\s*$", re.I)
_LANJUTAN = re.compile(r"[:=]?\s*(?:\d[\d.,]*(?:\s*orang)?|\(?[A-D]\)?\b.*)")
_SKALA_INDEKS = Decimal(4)
JANGKAU = 12


def pasang_indeks(survei: Survei, angka: Angka) -> None:
    """Take a figure for the index (up to 4) or, where it is larger, for the converted IKM; the first one stays."""
    if angka.pasti <= _SKALA_INDEKS:
        survei.indeks = survei.indeks or angka
    else:
        survei.ikm = survei.ikm or angka


def teks_sekitar(lembar: Sheet, baris: Iterable[int], batas: tuple[int, int]) -> list[tuple[CellRef, str]]:
    """Return the texts of rows around a table; a value beside its label is read with it."""
    hasil: list[tuple[CellRef, str]] = []
    for satu in baris:
        label = ""
        for kolom in range(batas[0], batas[1] + 1):
            teks = lembar[(satu, kolom)].teks.strip()
            if teks:
                sambung = label and _LANJUTAN.fullmatch(teks)
                hasil.append((lembar.alamat(satu, kolom), f"{label} {teks}" if sambung else teks))
                label = teks
    return hasil


def baca_baris(survei: Survei, ref: CellRef, teks: str, konteks: Konteks) -> bool:
    """Take what a line says of the survey; True where it says something."""
    dikenal = False
    if cocok := _RESPONDEN.search(teks):
        survei.responden, dikenal = survei.responden or baca_angka(cocok[1] or cocok[2], None, ref), True
    if cocok := _PENIMBANG.search(teks):
        survei.penimbang, dikenal = survei.penimbang or baca_angka(cocok[1], None, ref), True
    if (cocok := _MUTU.search(teks)) and survei.mutu is None:
        survei.mutu, survei.ref_mutu, dikenal = cocok[1].upper(), ref, True
    for hitungan in baca_hitungan(teks, ref, JenisLembar.SURVEI, konteks.tahun_berlaku):
        _tambah(survei, hitungan)
        dikenal = True
    if cocok := re.fullmatch(r"\s*=?\s*(\d[\d.,]*)\s*[xX×*]\s*(\d[\d.,]*)\s*", teks):
        survei.hitungan.append(_kali(cocok, ref, konteks))
        dikenal = True
    elif (cocok := _HASIL.match(teks)) and (angka := baca_angka(cocok[1], None, ref)).berupa_angka:
        _tutup(survei, angka)
        dikenal = True
    return dikenal or bool(re.search(r"dikonversi|konversi|kinerja unit|mutu pelayanan", teks, re.I))


def _kali(cocok: re.Match[str], ref: CellRef, konteks: Konteks) -> Hitungan:
    kiri, kanan = (baca_angka(cocok[urut], None, ref) for urut in (1, 2))
    return Hitungan(
        bentuk=BentukHitungan.KALI,
        kiri=kiri,
        kanan=kanan,
        hasil=None,
        ref=ref,
        sumber=JenisLembar.SURVEI,
        tahun=konteks.tahun_berlaku,
    )


def _tambah(survei: Survei, hitungan: Hitungan) -> None:
    survei.hitungan.append(hitungan)
    if hitungan.hasil is not None and hitungan.hasil.berupa_angka:
        pasang_indeks(survei, hitungan.hasil)


def _tutup(survei: Survei, angka: Angka) -> None:
    """A line "= 95,02" ends the calculation begun above it."""
    if survei.hitungan and survei.hitungan[-1].hasil is None:
        survei.hitungan[-1] = survei.hitungan[-1].model_copy(update={"hasil": angka})
    pasang_indeks(survei, angka)
