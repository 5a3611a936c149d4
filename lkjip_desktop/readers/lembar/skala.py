"""The office's ladder of categories: a legend or a small table of bounds and names, wherever it stands.

Its cells are taken out of the sheet before tables are looked for. Ladders of other things (mutu of the survey, AKIP,
serapan, efisiensi) are left where they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar
from lkjip_desktop.domain.tangga import AnakTangga, TanggaTertulis
from lkjip_desktop.readers.lembar.selang_kategori import Batas, baca_anak, baca_batas, baca_sebutan

_TERSEDIKIT, _LOMPAT, _KOLOM_BATAS, _JUDUL_BARIS, _SEL_MAKS, _SAMPING, _JUDUL_MAKS = 3, 2, 3, 3, 400, 4, 80
_SEBUTAN = re.compile(
    r"tinggi|baik|cukup|sedang|rendah|kurang|memuaskan|berhasil|tercapai|istimewa|buruk|memadai", re.I
)
_BERANGKA, _ANGKA = re.compile(r"\d"), re.compile(r"[\d.,%\s-]+")
_PISAH = re.compile(r"\s*[;\n|]\s*|,\s+(?=[<>≥≤\dA-Za-z(])")
_LAIN = re.compile(
    r"\bmutu\b|\b(?:ikm|skm|s?akip|ipm|spbe|skpd|merit)\b|kepuasan|efisien|efektif|serapan|anggaran|keuangan|reformasi"
    r"|unsur|konversi|zona|risiko|kematangan|maturitas|triwulan",
    re.I,
)
_BUKAN_UANG = re.compile(r"tahun\s+anggaran|laporan\s+keuangan", re.I)
_JUDUL = re.compile(
    r"interval|skala|kriteria|kategori|predikat|peringkat|rentang|keterangan|ket\b|penilaian|kode|nilai", re.I
)
# Bounds that tell the survey's mutu (2004, 2017) and the AKIP's predicates.
_BATAS_LAIN = (
    frozenset(map(Decimal, ("88.31", "76.61"))),
    frozenset(map(Decimal, ("81.26", "62.51"))),
    frozenset(map(Decimal, ("80", "70", "60", "30"))),
)
_PUNCAK, _PUNCAK_MAKS, _DASAR, _TUMPANG, _SEL_BARIS = 60, 130, 20, 10, 6


@dataclass
class Skala:
    """A ladder with the sheet it stands in and all its cells, headings included."""

    lembar: Sheet
    tangga: TanggaTertulis
    sel: set[tuple[int, int]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Calon:
    """A class as one place prints it: bounds, name and their cells."""

    batas: Batas
    nama: str
    teks: str
    letak: tuple[int, int]
    letak_nama: tuple[int, int]
    sel: frozenset[tuple[int, int]]


def cari_skala(lembar: Sheet) -> list[Skala]:
    """Return the ladders of capaian that a sheet prints, from top to bottom."""
    calon = list(_calon(lembar))
    hasil: list[Skala] = []
    for deret in (*_menurun(calon), *_mendatar(calon)):
        sel = {letak for satu in deret for letak in satu.sel}
        if len(deret) < _TERSEDIKIT or any(sel & ada.sel for ada in hasil):
            continue
        judul, sel_judul = _judul(lembar, deret)
        if _skala_capaian(deret, f"{lembar.nama} {judul}"):
            hasil.append(Skala(lembar, _tangga(lembar, deret, judul), sel | sel_judul | _samping(lembar, deret)))
    return sorted(hasil, key=lambda satu: min(satu.sel))


def tanpa_skala(lembar: Sheet, skala: Sequence[Skala]) -> Sheet:
    """Return the sheet without the cells of its ladders; itself where it has none."""
    tutup = {
        letak
        for satu in skala
        if (satu.lembar.nama, satu.lembar.berkas) == (lembar.nama, lembar.berkas)
        for letak in satu.sel
    }
    if not tutup:
        return lembar
    return replace(lembar, sel={letak: sel for letak, sel in lembar.sel.items() if letak not in tutup})


def bacaan_skala(satu: Skala) -> BacaanLembar:
    """Return the note on a ladder for the user."""
    isi = "; ".join(anak.uraian for anak in satu.tangga.anak)
    return BacaanLembar(
        nama=satu.lembar.nama,
        berkas=satu.lembar.berkas,
        jenis=JenisLembar.SKALA,
        baris=(min(b for b, _ in satu.sel), max(b for b, _ in satu.sel)),
        alasan=f"Dikenali dari interval dan sebutan kategori: {isi}.",
    )


def _calon(lembar: Sheet) -> Iterator[_Calon]:
    """Every class of the sheet: bounds and name in one cell, in cells side by side, or several in one text."""
    for baris, kolom, sel in lembar.berisi():
        if not isinstance(sel.nilai, str) or len(sel.teks) > _SEL_MAKS or not _SEBUTAN.search(sel.teks):
            continue
        letak = (baris, kolom)
        if _BERANGKA.search(sel.teks):
            for bagian in _PISAH.split(sel.teks):
                if anak := baca_anak(bagian):
                    yield _Calon(*anak, bagian.strip(), letak, letak, frozenset({letak}))
        elif nama := baca_sebutan(sel.teks):
            yield from _bersebelahan(lembar, letak, nama)


def _bersebelahan(lembar: Sheet, letak: tuple[int, int], nama: str) -> Iterator[_Calon]:
    """The bounds in the cells before a name, else in those behind it; "91 | 100" are both of them."""
    baris, kolom = letak
    kiri = [(baris, k) for k in range(kolom - 1, max(0, kolom - _KOLOM_BATAS - 1), -1) if _terisi(lembar, baris, k)]
    kanan = [(baris, k) for k in range(kolom + 1, kolom + _KOLOM_BATAS + 1) if _terisi(lembar, baris, k)]
    for dekat in (kiri, kanan):
        for banyak in range(1, len(dekat) + 1):
            sel = sorted(dekat[:banyak])
            teks = _gabung([lembar[satu].teks.strip() for satu in sel])
            if (batas := baca_batas(teks)) and not (banyak > 1 and _baris_panjang(lembar, baris)):
                yield _Calon(batas, nama, teks, sel[0], letak, frozenset({letak, *sel}))
                return


def _baris_panjang(lembar: Sheet, baris: int) -> bool:
    """True for a row of more than a ladder's: number, two ends and a sign between, name, code."""
    return sum(_terisi(lembar, baris, k) for k in range(1, lembar.ukuran[1] + 1)) > _SEL_BARIS


def _gabung(teks: Sequence[str]) -> str:
    """Texts of neighbouring cells as one; two numbers are the two ends."""
    polos = len(teks) == 2 and all(re.fullmatch(r"[\d.,]+\s*%?", satu) for satu in teks)
    return (" - " if polos else " ").join(teks)


def _terisi(lembar: Sheet, baris: int, kolom: int) -> bool:
    return not lembar[(baris, kolom)].kosong


def _menurun(calon: Sequence[_Calon]) -> Iterator[list[_Calon]]:
    """Runs of classes below one another (or in one cell), the names in the same column."""
    return _deret(calon, lambda satu: satu.letak_nama[1], lambda satu: satu.letak_nama[0], _LOMPAT)


def _mendatar(calon: Sequence[_Calon]) -> Iterator[list[_Calon]]:
    """Runs of classes beside one another."""
    return _deret(calon, lambda satu: satu.letak_nama[0], lambda satu: satu.letak_nama[1], _KOLOM_BATAS)


def _deret(
    calon: Sequence[_Calon], lajur: Callable[[_Calon], int], letak: Callable[[_Calon], int], lompat: int
) -> Iterator[list[_Calon]]:
    """The classes of each line that follow one another, all upwards or all downwards, each name once."""
    menurut_lajur: dict[int, list[_Calon]] = {}
    for satu in calon:
        menurut_lajur.setdefault(lajur(satu), []).append(satu)
    for semua in menurut_lajur.values():
        kini: list[_Calon] = []
        for satu in semua:
            if kini and (letak(satu) - letak(kini[-1]) > lompat or not _berlanjut(kini, satu)):
                yield kini
                kini = []
            kini.append(satu)
        yield kini


def _berlanjut(deret: Sequence[_Calon], satu: _Calon) -> bool:
    """True for a class that goes on with a ladder: another name, in the same direction."""
    if any(satu.nama.lower() == ada.nama.lower() for ada in deret):
        return False
    urut = [_bawah(ada) for ada in (*deret, satu)]
    return urut == sorted(set(urut)) or urut == sorted(set(urut), reverse=True)


def _bawah(satu: _Calon) -> Decimal:
    """The lower bound to order by; a class without one lies below its upper bound."""
    return satu.batas.bawah if satu.batas.bawah is not None else Decimal(-1)


def _skala_capaian(deret: Sequence[_Calon], judul: str) -> bool:
    """True for a ladder of capaian in per cent: enough classes, bounds on that scale, no other subject."""
    bawah = {satu.batas.bawah for satu in deret if satu.batas.bawah is not None}
    if len(bawah) < _TERSEDIKIT - 1 or _LAIN.search(_BUKAN_UANG.sub(" ", judul)):
        return False
    if any(lain <= bawah for lain in _BATAS_LAIN) or not _terpisah(deret) or not _PUNCAK <= max(bawah) <= _PUNCAK_MAKS:
        return False
    return min(satu for satu in bawah if satu > 0) >= _DASAR


def _terpisah(deret: Sequence[_Calon]) -> bool:
    """True for classes that follow each other: realisasi and capaian of rows side by side overlap at random."""
    urut = sorted(deret, key=_bawah)
    return all(satu.batas.atas is None or satu.batas.atas - _bawah(dua) <= _TUMPANG for satu, dua in pairwise(urut))


def _judul(lembar: Sheet, deret: Sequence[_Calon]) -> tuple[str, set[tuple[int, int]]]:
    """The headings right above a ladder, and those cells that say nothing else."""
    kolom = {k for satu in deret for _, k in satu.sel}
    rentang = range(max(1, min(kolom) - 1), max(kolom) + 2)
    atas = min(b for satu in deret for b, _ in satu.sel)
    teks: list[str] = []
    milik: set[tuple[int, int]] = set()
    for baris in range(atas - 1, max(0, atas - 1 - _JUDUL_BARIS), -1):
        isi = {(baris, k): lembar[(baris, k)] for k in rentang if _terisi(lembar, baris, k)}
        if not isi or _berangka(lembar, baris):
            break
        teks[:0] = [" ".join(sel.teks.split()) for sel in isi.values()]
        if not any(_JUDUL.search(sel.teks) and len(sel.teks) <= _JUDUL_MAKS for sel in isi.values()):
            break
        milik.update(isi)
    return " ".join(teks), milik


def _berangka(lembar: Sheet, baris: int) -> bool:
    """True for a row with a figure or a unit: no heading."""
    semua = (lembar[(baris, k)] for k in range(1, lembar.ukuran[1] + 1))
    return any(not sel.kosong and (not isinstance(sel.nilai, str) or _ANGKA.fullmatch(sel.teks)) for sel in semua)


def _samping(lembar: Sheet, deret: Sequence[_Calon]) -> set[tuple[int, int]]:
    """The numbers and codes beside a ladder's rows: short, one for each class."""
    kolom = {k for satu in deret for _, k in satu.sel}
    baris = {satu.letak_nama[0] for satu in deret}
    if len(baris) < _TERSEDIKIT:
        return set()
    tepi = [k for k in (min(kolom) - 1, max(kolom) + 1) if k > 0]
    pendek = [
        k for k in tepi if all(_terisi(lembar, b, k) and len(lembar[(b, k)].teks.strip()) <= _SAMPING for b in baris)
    ]
    return {(b, k) for k in pendek for b in baris}


def _tangga(lembar: Sheet, deret: Sequence[_Calon], judul: str) -> TanggaTertulis:
    anak = [
        AnakTangga(
            nama=satu.nama,
            bawah=satu.batas.bawah,
            atas=satu.batas.atas,
            tutup_bawah=satu.batas.tutup_bawah,
            tutup_atas=satu.batas.tutup_atas,
            teks=satu.teks,
            ref=lembar.alamat(*satu.letak),
            ref_nama=lembar.alamat(*satu.letak_nama),
        )
        for satu in sorted(deret, key=_bawah, reverse=True)
    ]
    return TanggaTertulis(anak=anak, judul=judul)
