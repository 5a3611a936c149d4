"""ANG: amounts that sentences and labelled cells give, against the tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.bilangan import baca_angka, tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.sel_teks import sel_berisi
from lkjip_desktop.rules.tabel_uang import NAMA_UANG

_UANG = re.compile(r"Rp\.?\s*(\d{1,3}(?:\.\d{3}){2,})(?:,\d{2}|,-)?", re.I)
_PEMBUKA = re.compile(r"\b(?:anggaran|belanja|pagu|dana|realisasi)\b", re.I)
_JUMLAH = re.compile(
    r"\b(?:jumlah|total|seluruh|keseluruhan)\s+(?:pagu\s+)?(?:anggaran|belanja|pagu|realisasi)\b", re.I
)
_LAIN = re.compile(r"\b(?:murni|semula|sebelum|perubahan|tahun lalu|apbn|dak|dau|per kapita)\b", re.I)
_TAHUN = re.compile(r"\b20\d\d\b")
_BERARTI = 6  # round amounts resemble each other by chance
_KOLOM_LABEL = 3
_SEBELUM = 80  # characters before an amount that tell what it is


@dataclass(frozen=True, slots=True)
class _Sebutan:
    """An amount in a text with what stands before it."""

    ref: CellRef
    nilai: Decimal
    sebelum: str


@aturan("ANG011", "Jumlah dalam teks sama dengan tabel")
def jumlah_teks(konteks: Konteks) -> Iterable[Finding]:
    """Anggaran dan realisasi yang disebut dalam kalimat sama dengan yang ada pada tabel.

    Yang diperiksa:
        Jumlah rupiah dalam kalimat atau judul yang berbicara tentang anggaran, belanja, pagu, atau realisasi. Angka
        yang berbeda satu atau dua angka dari satu nilai pada tabel perlu diperiksa; jumlah anggaran yang tidak ada
        pada tabel mana pun hanya informasi. Kalimat tentang tahun lain, anggaran murni atau perubahan, dan sumber
        dana lain dilewati.

    Mengapa penting:
        Jumlah pada kalimat biasanya disalin dengan tangan dan tertinggal saat tabelnya diperbarui.

    Contoh:
        "Jumlah anggaran Rp19.641.611.643,-" di bawah tabel yang berjumlah Rp19.641.611.463.

    Cara memperbaiki:
        Samakan kalimatnya dengan tabel.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: realisasi anggaran disajikan sesuai dokumennya.
    """
    dikenal = _dikenal(konteks)
    if not dikenal:
        return
    total = {nilai for nilai, subjek in dikenal.items() if subjek == TOTAL}
    for satu in _sebutan(konteks):
        if satu.nilai in dikenal:
            continue
        mirip = [nilai for nilai in dikenal if _berarti(nilai) and salah_ketik(_digit(satu.nilai), _digit(nilai))]
        calon = [nilai for nilai in mirip if nilai in total] or mirip
        if len(calon) == 1:
            yield _temuan(konteks, satu, Tingkat.PERIKSA, calon[0])
        elif _JUMLAH.search(satu.sebelum) and total:
            yield _temuan(konteks, satu, Tingkat.INFO, None)


def _temuan(konteks: Konteks, satu: _Sebutan, tingkat: Tingkat, benar: Decimal | None) -> Finding:
    tertulis = tulis_rupiah(satu.nilai)
    jumlah = f"Pada tabel tertulis {tulis_rupiah(benar)}." if benar is not None else "Jumlah itu tidak ada pada tabel."
    return jumlah_teks.temuan(
        konteks,
        fakta=f"{satu.ref.lembar}:{tertulis}",
        tingkat=tingkat,
        pesan=f"Kalimat pada {satu.ref} menyebut {tertulis}. {jumlah}",
        tempat=[Tempat(ref=satu.ref, teks=konteks.laporan.teks_sel[satu.ref.kunci]), *_tempat(konteks, benar)],
        ditemukan=tertulis,
        seharusnya=tulis_rupiah(benar) if benar is not None else None,
    )


def _dikenal(konteks: Konteks) -> dict[Decimal, str]:
    """Every amount of the tables, of all editions, with its subject; totals last, so that they win."""
    hasil: dict[Decimal, str] = {}
    for fakta in konteks.hasil.fakta:
        if fakta.jenis in NAMA_UANG:
            hasil.update({k.nilai.pasti: fakta.subjek for k in fakta.kejadian if k.nilai.berupa_angka})
    sisa = _sisa(konteks)
    return {**dict.fromkeys(sisa, ""), **hasil}


def _sisa(konteks: Konteks) -> Iterator[Decimal]:
    """What is left of each program's and the total's pagu."""
    for satu in (*konteks.hasil.program, None):
        uang = (
            (satu.anggaran, satu.realisasi)
            if satu is not None
            else (konteks.hasil.total_anggaran, konteks.hasil.total_realisasi)
        )
        if uang[0] is not None and uang[1] is not None:
            yield uang[0].pasti - uang[1].pasti


def _sebutan(konteks: Konteks) -> Iterator[_Sebutan]:
    """The amounts in texts that are no figures of a table themselves."""
    milik = {k.nilai.ref for f in konteks.hasil.fakta for k in f.kejadian if k.nilai.ref is not None}
    for sel in sel_berisi(konteks.laporan, _UANG):
        if sel.ref in milik:
            continue
        label = _label(konteks, sel.ref) if _UANG.fullmatch(sel.teks.strip()) else ""
        if _asing(konteks, f"{label} {_UANG.sub('', sel.teks)}"):
            continue
        for cocok in _UANG.finditer(sel.teks):
            nilai = baca_angka(cocok[1]).nilai
            sebelum = f"{label} {sel.teks[max(0, cocok.start() - _SEBELUM) : cocok.start()]}"
            if nilai is not None and _PEMBUKA.search(sebelum):
                yield _Sebutan(sel.ref, nilai, sebelum)


def _label(konteks: Konteks, ref: CellRef) -> str:
    """The nearest text left of an amount that stands alone in its cell."""
    for kolom in range(ref.kolom - 1, max(0, ref.kolom - 1 - _KOLOM_LABEL), -1):
        teks = konteks.laporan.teks_sel.get(CellRef(ref.lembar, ref.baris, kolom, ref.berkas).kunci, "").strip(" :")
        if teks:
            return teks
    return ""


def _asing(konteks: Konteks, teks: str) -> bool:
    """True for a text that speaks of another year, another edition or another source of money."""
    tahun = str(konteks.laporan.tahun)
    return _LAIN.search(teks) is not None or any(satu != tahun for satu in _TAHUN.findall(teks))


def _tempat(konteks: Konteks, nilai: Decimal | None) -> Iterator[CellRef]:
    """The cells of the tables that give an amount."""
    for fakta in konteks.hasil.fakta if nilai is not None else ():
        for k in fakta.kejadian:
            if fakta.jenis in NAMA_UANG and k.nilai.berupa_angka and k.nilai.pasti == nilai and k.nilai.ref:
                yield k.nilai.ref


def _digit(nilai: Decimal) -> str:
    return str(int(nilai))


def _berarti(nilai: Decimal) -> bool:
    return len(_digit(abs(nilai)).rstrip("0")) >= _BERARTI


RULES = [jumlah_teks]
