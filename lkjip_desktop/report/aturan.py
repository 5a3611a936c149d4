"""The rules' pages as rows of a sheet, so that what a finding rests on travels with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.celledit import GayaSel, SheetCell

WARNA_NAMA = "DDEBF7"
RINGKASAN = "Ringkasan"

Baris = list[SheetCell]


def blok_aturan(halaman: Iterable[HalamanAturan], lebar: int, isi_mulai: int) -> tuple[list[Baris], dict[str, int]]:
    """Return a table of the pages, `lebar` cells wide, and by code the row (from 0) at which each begins.

    What a part says stands in the cell `isi_mulai` (from 0); the caller merges the rest of its row.
    """
    baris: list[Baris] = [_kepala(lebar, isi_mulai)]
    awal: dict[str, int] = {}
    for satu in halaman:
        awal[satu.kode] = len(baris)
        judul = f"{satu.kode}  {satu.nama}"
        baris.append([SheetCell(judul, GayaSel.TANDA, warna=WARNA_NAMA), *_kosong(lebar - 1, WARNA_NAMA)])
        baris.extend(_bagian(*isi, lebar, isi_mulai) for isi in ((RINGKASAN, satu.ringkasan), *satu.bagian))
    return baris, awal


def gabung_aturan(baris: Sequence[Baris], mulai: int, isi_mulai: int) -> list[str]:
    """Return the merges of the table's rows where its first row is row `mulai` of the sheet (from 1)."""
    gabung = []
    for nomor, satu in enumerate(baris, mulai):
        akhir = chr(64 + len(satu))
        if satu[isi_mulai].teks:
            awal = [f"A{nomor}:{chr(64 + isi_mulai)}{nomor}"] if isi_mulai > 1 else []
            kanan = chr(65 + isi_mulai)
            gabung += [*awal, *([f"{kanan}{nomor}:{akhir}{nomor}"] if kanan != akhir else [])]
        else:
            gabung.append(f"A{nomor}:{akhir}{nomor}")
    return gabung


def _kepala(lebar: int, isi_mulai: int) -> Baris:
    judul = {0: "Bagian", isi_mulai: "Penjelasan"}
    return [SheetCell(judul.get(kolom, ""), GayaSel.KEPALA) for kolom in range(lebar)]


def _bagian(judul: str, teks: str, lebar: int, isi_mulai: int) -> Baris:
    kosong = lebar - isi_mulai - 1
    return [SheetCell(judul, GayaSel.TANDA), *_kosong(isi_mulai - 1), SheetCell(teks), *_kosong(kosong)]


def _kosong(banyak: int, warna: str | None = None) -> Baris:
    return [SheetCell("", warna=warna) for _ in range(banyak)]
