"""Saving a report as PDF through an installed word processor."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from lkjip_desktop.pipeline.kabar import Kabar, diam

_LANGKAH = "Menyimpan PDF…"
_TANPA_NOMOR = (
    "PDF dibuat lewat {nama}, yang tidak mengisi nomor halaman daftar isi. Bila masih kosong, buka laporan di Word, "
    "tekan Ctrl+A lalu F9, simpan, dan buat PDF lagi."
)


@dataclass(frozen=True, slots=True)
class SimpananPdf:
    """The PDF that was made; sentences the user must see."""

    berkas: Path
    catatan: list[str] = field(default_factory=list)


def save_pdf(dokumen: Path, ke: Path | None = None, *, kabar: Kabar = diam) -> SimpananPdf:
    """Save a report as PDF, beside it or into the folder `ke`; fields and lists are brought up to date where possible.

    `kabar` is called again and again while the word processor works. Raises GalatPengguna where no word processor is
    installed, none made a PDF, or the file cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.writers.pdf.simpan import simpan_pdf

    kabar(_LANGKAH)
    folder, catatan = folder_keluaran((ke or dokumen.parent).absolute())
    hasil = tempatkan(
        folder, f"{dokumen.stem}.pdf", lambda tujuan: simpan_pdf(dokumen, tujuan, partial(kabar, _LANGKAH))
    )
    nomor = None if hasil.hasil.mengisi_nomor else _TANPA_NOMOR.format(nama=hasil.hasil.nama)
    return SimpananPdf(hasil.berkas, [satu for satu in (catatan, hasil.catatan, nomor) if satu])
