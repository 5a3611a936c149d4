"""What an office wrote itself, in order: tugas, fungsi, permasalahan, faktor, hambatan, pemecahan."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisLembar, Naskah
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.judul import baca_judul
from lkjip_desktop.readers.peran import Peran

_FAKTOR = r"faktor(?:\s*-\s*faktor)?\s*(?:penyebab\s*)?"
_KENDALA = r"(?:hambatan|kendala)"
_BAGIAN: list[tuple[str, JenisLembar, str]] = [
    ("hambatan_internal", JenisLembar.HAMBATAN, rf"{_KENDALA}\b.*\binternal|internal"),
    ("hambatan_eksternal", JenisLembar.HAMBATAN, rf"{_KENDALA}\b.*\beksternal|eksternal"),
    ("faktor_penghambat", JenisLembar.FAKTOR, rf"{_FAKTOR}(?:penghambat|kegagalan)|penghambat|penyebab kegagalan"),
    ("faktor_pendorong", JenisLembar.FAKTOR, rf"{_FAKTOR}(?:pendorong|pendukung|keberhasilan)|pendorong|pendukung"),
    ("faktor_pendorong", JenisLembar.FAKTOR, r"penyebab (?:keberhasilan|tingginya)"),
    ("pemecahan", JenisLembar.PEMECAHAN, r"pemecahan masalah|solusi|upaya (?:perbaikan|pemecahan|tindak lanjut)"),
    ("pemecahan", JenisLembar.PEMECAHAN, r"rekomendasi|rencana tindak lanjut|tindak lanjut"),
    ("hambatan_internal", JenisLembar.HAMBATAN, rf"{_KENDALA}(?:\s*(?:dan|&|/)\s*{_KENDALA})?"),
    ("permasalahan", JenisLembar.PERMASALAHAN, r"permasalahan(?: utama)?|isu(?:-isu)? strategis|strategic issued?"),
    ("fungsi", JenisLembar.TUGAS, r"(?:uraian )?fungsi"),
    ("tugas", JenisLembar.TUGAS, r"(?:uraian )?tugas(?: pokok)?(?: dan fungsi)?"),
]
_EKOR = (
    r"(?:\s*[:(].*|\s+(?:utama|opd|dinas|badan|perangkat daerah|tahun|pencapaian|kinerja|yang dihadapi"
    r"|organisasi)\b.*)?"
)
_POLA = [(bagian, jenis, re.compile(rf"(?:{pola}){_EKOR}", re.I)) for bagian, jenis, pola in _BAGIAN]
# A word that every heading above has: most texts are told by it alone, without the patterns.
_KUNCI = re.compile(
    r"hambat|kendala|internal|eksternal|pendorong|pendukung|penyebab|pemecahan|solusi|upaya|rekomendasi|tindak lanjut"
    r"|masalah|strategi|fungsi|tugas|kegagalan|keberhasilan",
    re.I,
)
_JUDUL_MAKS, _NOMOR_MAKS = 90, 30
_BUTIR = re.compile(r"^\s*(?:[-–•*❖]|\(?(?:\d{1,2}|[a-z])[.)])\s*")
_LEWAT = re.compile(
    r"^\s*(?:no\.?|nomor|uraian|jenis|keterangan|petunjuk\b.*|dasar hukum.*|\(?\d{1,2}[.)]?|[a-z][.)])\s*$", re.I | re.S
)


@dataclass
class BacaanNaskah:
    """The narrative of one sheet: its kind, the texts by part, the cells used.

    `milik` are texts that stand beside an indikator: its name, the part, the text.
    """

    jenis: JenisLembar | None = None
    isi: dict[str, list[str]] = field(default_factory=dict)
    sel: list[CellRef] = field(default_factory=list)
    milik: list[tuple[str, str, str]] = field(default_factory=list)


def bagian_judul(teks: str) -> tuple[str, JenisLembar] | None:
    """Return the part that a heading opens (field of Naskah, kind of sheet), None for a text that is no heading."""
    if len(teks) > _JUDUL_MAKS + _NOMOR_MAKS or not _KUNCI.search(teks):
        return None
    polos = re.sub(r"^\s*(?:[\dIVX]+[.)]|[a-z][.)])*\s*", "", " ".join(teks.split())).strip()
    if len(polos) > _JUDUL_MAKS or polos.endswith((".", ";")):
        return None
    return next(((bagian, jenis) for bagian, jenis, pola in _POLA if pola.fullmatch(polos)), None)


def baca_naskah(lembar: Sheet, terpakai: set[tuple[int, int]]) -> BacaanNaskah:
    """Return the narrative of a sheet: texts below a heading (its column's, where several stand side by side)."""
    hasil = BacaanNaskah()
    awal = bagian_judul(lembar.nama)
    kini: dict[int, str] = {0: awal[0]} if awal else {}
    banyak_judul, kolom_nama, siapa = 0, -1, ""
    hasil.jenis = awal[1] if awal else None
    for kelompok in _baris(lembar, terpakai):
        judul = {k: judul_bagian for _, k, teks in kelompok if (judul_bagian := bagian_judul(teks))}
        banyak_judul += len(judul)
        if judul:
            hasil.jenis = hasil.jenis or next(iter(judul.values()))[1]
            kini = _kolom_bagian(kelompok, {k: bagian[0] for k, bagian in judul.items()})
            kolom_nama, siapa = _kolom_indikator(kelompok, judul), ""
        for baris, kolom, teks in kelompok:
            siapa = teks if kolom == kolom_nama and not judul else siapa
            bagian = kini.get(max((k for k in kini if k <= kolom), default=-1))
            if bagian is None and kolom not in judul:
                continue
            hasil.sel.append(lembar.alamat(baris, kolom))
            if bagian and kolom not in judul and not _LEWAT.match(teks) and not _judul_kolom(teks):
                hasil.isi.setdefault(bagian, []).extend(_butir(teks))
                hasil.milik += [(siapa, bagian, satu) for satu in _butir(teks) if siapa]
    return hasil if hasil.isi or awal or banyak_judul > 1 else BacaanNaskah()


def _kolom_indikator(kelompok: list[tuple[int, int, str]], judul: Container[int]) -> int:
    """The column that names the indikator beside which texts stand, -1 without one."""
    calon = (k for _, k, teks in kelompok if k not in judul and baca_judul(teks.strip()).peran is Peran.INDIKATOR)
    return next(calon, -1)


def _judul_kolom(teks: str) -> bool:
    """True for a short text that heads a column of a table (No, Indikator Kinerja, Keterangan)."""
    return len(teks.split()) <= 3 and baca_judul(teks.strip()).peran is not None


def _kolom_bagian(kelompok: list[tuple[int, int, str]], judul: dict[int, str]) -> dict[int, str]:
    """Which part each column holds from this row on: a heading holds for all columns, several for their own.

    Columns under a table's other headings (No, Indikator) hold none ("").
    """
    if len(judul) == 1 and all(k in judul or not _judul_kolom(teks) for _, k, teks in kelompok):
        return {0: next(iter(judul.values()))}
    lain = {k: "" for _, k, teks in kelompok if k not in judul and _judul_kolom(teks)}
    return {**lain, **judul} if len(judul) > 1 else {**lain, max(judul): next(iter(judul.values()))}


def _baris(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[list[tuple[int, int, str]]]:
    hasil: dict[int, list[tuple[int, int, str]]] = {}
    for baris, kolom, sel in lembar.berisi():
        if (baris, kolom) not in terpakai:
            hasil.setdefault(baris, []).append((baris, kolom, sel.teks))
    return list(hasil.values())


def _butir(teks: str) -> list[str]:
    """The items of a cell: one a line where the lines are numbered or bulleted, else one text."""
    baris = [satu.strip() for satu in teks.strip().splitlines() if satu.strip()]
    if len(baris) > 1 and sum(bool(_BUTIR.match(satu)) for satu in baris) >= 2:
        return [_BUTIR.sub("", satu) for satu in baris]
    return [_BUTIR.sub("", " ".join(teks.split()))]


def gabung_naskah(naskah: Naskah, tambahan: Mapping[str, Sequence[str]]) -> None:
    """Add texts by part to the report's narrative; texts that stand already are not doubled."""
    for bagian, isi in tambahan.items():
        daftar: list[str] = getattr(naskah, bagian)
        daftar.extend(teks for teks in isi if teks not in daftar)
