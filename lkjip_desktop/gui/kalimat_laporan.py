"""The sentences about a report's outline and about Periksa Akhir; no Qt here."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import ButirKerangka, PeriksaAkhir

MENYUSUN = "Menyusun kerangka laporan…"


def ringkasan(kerangka: Sequence[ButirKerangka], *, dibuat: bool) -> str:
    """Return how many parts the report has and how many places wait for people."""
    kurang = sum(len(satu.perlu_diisi) for satu in kerangka)
    awal = f"Laporan yang dibuat memuat {len(kerangka)} bagian" if dibuat else f"Laporan memuat {len(kerangka)} bagian"
    return f"{awal}. {kurang} tempat perlu diisi di Word." if kurang else f"{awal}. Semua tempat sudah terisi."


def tabel(banyak: int) -> str:
    """Return how many tables stand under a heading; nothing for none."""
    return f"{banyak} tabel" if banyak else ""


def perlu(banyak: int) -> str:
    """Return how many places under a heading wait."""
    return "Perlu Diisi" if banyak == 1 else f"Perlu Diisi ({banyak})"


def rincian(satu: ButirKerangka) -> str:
    """Return what is to be written under a heading, as a page to read."""
    kepala = f"<p><b>{html.escape(satu.judul)}</b></p>"
    if not satu.perlu_diisi:
        return f"{kepala}<p>Tidak ada yang perlu diisi pada bagian ini.</p>"
    butir = "".join(f"<li>{html.escape(teks[:1].upper() + teks[1:])}</li>" for teks in satu.perlu_diisi)
    return f"{kepala}<p>Tulis di Word, pada baris bertanda Perlu Diisi:</p><ul>{butir}</ul>"


def simpulan(hasil: PeriksaAkhir) -> str:
    """Return whether a report can be printed."""
    banyak = len(hasil.butir)
    return f"Masih ada {banyak} hal yang perlu dibereskan." if banyak else "Siap dicetak."


def salinan(hasil: PeriksaAkhir) -> str:
    """Return everything that is left, as plain text."""
    baris = [hasil.dokumen.name, simpulan(hasil)]
    for jenis in hasil.diperiksa:
        butir = hasil.milik(jenis)
        baris.append(f"{jenis}: {len(butir) or 'beres'}")
        baris += [f"- {satu.kalimat}" + (f" ({satu.tempat})" if satu.tempat else "") for satu in butir]
    return "\n".join(baris)
