"""A table of officials: a row of headings (Nama, NIP, Jabatan, Masa Jabatan), a row for each who headed the office."""

from __future__ import annotations

import re

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.laporan import TempatPejabat
from lkjip_desktop.readers.lembar.masa_jabatan import pisahkan_masa
from lkjip_desktop.readers.lembar.tanda_tangan import MEMIMPIN, Blok, mirip_nama, nip_dalam, pasang_jabatan

_JUDUL = (
    ("no", re.compile(r"no(?:mor)?(?: urut)?", re.I)),
    ("nama", re.compile(r"nama(?: (?:lengkap|pejabat|pegawai))?", re.I)),
    ("nip", re.compile(r"n\.?i\.?p\.?", re.I)),
    ("jabatan", re.compile(r"(?:nama )?jabatan", re.I)),
    ("pangkat", re.compile(r"pangkat(?:[\s/,.]*(?:gol\w*|ruang))*", re.I)),
    ("masa", re.compile(r"(?:masa|periode)(?: (?:jabatan|tugas|menjabat))?", re.I)),
)
_BARIS_MAKS = 40


def cari_daftar(lembar: Sheet) -> list[Blok]:
    """Return the heads of the office that a table of officials names; other staff are left alone."""
    isi: dict[int, dict[int, Cell]] = {}
    for b, k, sel in lembar.berisi():
        isi.setdefault(b, {})[k] = sel
    awal = next((baris for baris, satu in isi.items() if {"nama", "jabatan"} <= set(_kepala(satu))), None)
    if awal is None:
        return []
    kolom = _kepala(isi[awal])
    hasil: list[Blok] = []
    for baris in range(awal + 1, awal + _BARIS_MAKS):
        if lembar[(baris, kolom["nama"])].kosong:
            break
        if blok := _blok(lembar, baris, kolom):
            hasil.append(blok)
    return hasil


def _kepala(baris: dict[int, Cell]) -> dict[str, int]:
    """The parts that a row heads, by column; none for rows too short to head a table."""
    judul = {kolom: sel.teks for kolom, sel in baris.items() if isinstance(sel.nilai, str)}
    if len(baris) < 3 or not judul:
        return {}
    teks = {kolom: " ".join(satu.split()).strip(" .:") for kolom, satu in judul.items()}
    return {nama: kolom for nama, pola in _JUDUL for kolom, satu in teks.items() if pola.fullmatch(satu)}


def _blok(lembar: Sheet, baris: int, kolom: dict[str, int]) -> Blok | None:
    teks = {nama: " ".join(lembar[(baris, k)].teks.split()) for nama, k in kolom.items()}
    ref = {nama: lembar.alamat(baris, k) for nama, k in kolom.items()}
    if not mirip_nama(teks["nama"]) or not MEMIMPIN.match(teks["jabatan"]):
        return None
    nama, masa = pisahkan_masa(teks["nama"])
    tempat = TempatPejabat(nama=nama, ref_nama=ref["nama"], masa=masa, ref_masa=ref["nama"] if masa else None)
    pasang_jabatan(tempat, teks["jabatan"], ref["jabatan"])
    if nip := nip_dalam(teks.get("nip", "")):
        tempat.nip, tempat.ref_nip = nip, ref["nip"]
    for bagian in ("pangkat", "masa"):
        if isi := teks.get(bagian):
            setattr(tempat, bagian, isi)
            setattr(tempat, f"ref_{bagian}", ref[bagian])
    return Blok(tempat, [satu for nama, satu in ref.items() if teks[nama]])
