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
from lkjip_desktop.domain.laporan import BentukHitungan, Butir, Hitungan, JenisLembar, Survei
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.responden import jumlah_populasi, jumlah_responden
from lkjip_desktop.readers.hitungan import baca_hitungan
from lkjip_desktop.readers.rekaman import Konteks

_PENIMBANG = re.compile(r"(?:penimbang|bobot)\D{0,20}?(\d[\d.,]*\d)", re.I)
KINERJA = r"sangat baik|kurang baik|tidak baik|(?<!cukup )baik"
_MUTU = re.compile(
    r"mutu(?: unit)?(?: pelayanan| layanan)?\s*(?:[:=]|adalah|yaitu|dinyatakan|bernilai)?\s*\W?([A-D])\b", re.I
)
_KINERJA = re.compile(
    rf"kinerja(?: unit)?(?: pelayanan| layanan)?\s*(?:[:=]|adalah|yaitu|dinyatakan)?\s*\W?({KINERJA})\b", re.I
)
_MUTU_BERKATA = re.compile(rf"mutu[^.;]{{0,40}}?\b[A-D]\b\W{{1,4}}(?:atau |dengan )?({KINERJA})\b", re.I)
_HASIL = re.compile(r"^\s*(?:=|(?:nilai )?(?:ikm|skm)[^=:\d]*[=:])\s*(\d[\d.,]*)\s*%?\s*$", re.I)
# The IKM of a part of the year, of another year, or one that was aimed at.
_BAGIAN = re.compile(r"semester|triwulan|\btw\b|tahun|target|rencana|sebelum|lalu|minimal", re.I)
_LANJUTAN = re.compile(rf"[:=]?\s*(?:\d[\d.,]*(?:\s*orang)?|\(?[A-D]\)?\b.*|{KINERJA})", re.I)
_NILAI_DASAR, _DUA_DIGIT = Decimal(25), Decimal(10)
JANGKAU = 12


def pasang_indeks(survei: Survei, angka: Angka) -> None:
    """Take a figure of one whole digit for the index (1 to 4), a larger one for the converted IKM (25 to 100).

    The first one is the survey's, others are further places of it; what is below 1 is no index.
    """
    if angka.pasti < 1:
        return
    nama = "indeks" if angka.pasti < _DUA_DIGIT else "ikm"
    if getattr(survei, nama) is None:
        setattr(survei, nama, angka)
    else:
        _ulang(survei, nama, angka)


def _ulang(survei: Survei, nama: str, angka: Angka) -> None:
    """Note a further place of a figure; one cell gives one."""
    daftar = survei.ulangan.setdefault(nama, [])
    pertama: Angka | None = getattr(survei, nama)
    if angka.ref not in {satu.ref for satu in (pertama, *daftar) if satu is not None}:
        daftar.append(angka)


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
    if responden := jumlah_responden(teks):
        _pasang_responden(survei, baca_angka(responden, None, ref))
        dikenal = True
    if populasi := jumlah_populasi(teks):
        survei.populasi, dikenal = survei.populasi or baca_angka(populasi, None, ref), True
    if cocok := _PENIMBANG.search(teks):
        survei.penimbang, dikenal = survei.penimbang or baca_angka(cocok[1], None, ref), True
    dikenal = _baca_mutu(survei, ref, teks) or dikenal
    for hitungan in baca_hitungan(teks, ref, JenisLembar.SURVEI, konteks.tahun_berlaku):
        _tambah(survei, hitungan)
        dikenal = True
    if cocok := re.fullmatch(r"\s*=?\s*(\d[\d.,]*)\s*[xX×*]\s*(\d[\d.,]*)\s*", teks):
        _tambah(survei, _kali(cocok, ref, konteks))
        dikenal = True
    elif (
        (cocok := _HASIL.match(teks))
        and not _BAGIAN.search(teks)
        and (angka := baca_angka(cocok[1], None, ref)).berupa_angka
    ):
        _tutup(survei, angka)
        dikenal = True
    return dikenal or bool(re.search(r"dikonversi|konversi|kinerja unit|mutu pelayanan", teks, re.I))


def _pasang_responden(survei: Survei, angka: Angka) -> None:
    if survei.responden is None:
        survei.responden = angka
    else:
        _ulang(survei, "responden", angka)


def _baca_mutu(survei: Survei, ref: CellRef, teks: str) -> bool:
    """The grade and the words for it; a further place of the grade is kept beside the first."""
    mutu = _MUTU.search(teks)
    if mutu:
        pasang_mutu(survei, ref, mutu[1].upper())
    kinerja = _KINERJA.search(teks) or _MUTU_BERKATA.search(teks)
    if kinerja:
        survei.kinerja.append(Butir(teks=kinerja[1], ref=ref))
    return bool(mutu or kinerja)


def pasang_mutu(survei: Survei, ref: CellRef, mutu: str) -> None:
    """Take a letter for the grade; the first one is the survey's."""
    if survei.mutu is None:
        survei.mutu, survei.ref_mutu = mutu, ref
    elif ref != survei.ref_mutu:
        survei.mutu_lain.append(Butir(teks=mutu, ref=ref))


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
    _kutip_indeks(survei, hitungan)


def _kutip_indeks(survei: Survei, hitungan: Hitungan) -> None:
    """The index in "3,80 x 25 = 95,02" is a further place of it."""
    konversi = hitungan.bentuk is BentukHitungan.KALI and hitungan.kanan.nilai == _NILAI_DASAR
    if konversi and hitungan.kiri.berupa_angka and 1 <= hitungan.kiri.pasti < _DUA_DIGIT:
        survei.ulangan.setdefault("indeks", []).append(hitungan.kiri)


def _tutup(survei: Survei, angka: Angka) -> None:
    """A line "= 95,02" ends the calculation begun above it."""
    if survei.hitungan and survei.hitungan[-1].hasil is None:
        survei.hitungan[-1] = survei.hitungan[-1].model_copy(update={"hasil": angka})
    pasang_indeks(survei, angka)
