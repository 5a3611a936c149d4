"""Writing the documents that stand apart from the report, and the workbook with every table of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.bentuk import Bacaan, Keluaran, Lampiran
from lkjip_desktop.pipeline.berdiri import contents, templat
from lkjip_desktop.pipeline.perbarui import nama_laporan
from lkjip_desktop.pipeline.rupa_laporan import on_paper

if TYPE_CHECKING:
    from lkjip_desktop.domain.isian import Isian
    from lkjip_desktop.penempatan import Penempatan


def attachments(bacaan: Bacaan, keluaran: Keluaran) -> Lampiran:
    """Write the lampiran of a report that was just made, into a folder of their own beside it.

    Raises GalatPengguna where they cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran

    awal = bacaan.masukan.buku.stem
    folder, catatan = folder_keluaran(keluaran.word.parent / f"{awal} - Lampiran")
    hasil: list[Penempatan[None] | Penempatan[list[str]]] = [
        *_dokumen(bacaan, keluaran, folder),
        *_buku(keluaran.word, folder, awal),
    ]
    semua = [catatan, *(satu.catatan for satu in hasil)]
    return Lampiran(folder, [satu.berkas for satu in hasil], [satu for satu in semua if satu])


def _dokumen(bacaan: Bacaan, keluaran: Keluaran, folder: Path) -> Iterator[Penempatan[None]]:
    from lkjip_desktop.penempatan import tempatkan
    from lkjip_desktop.profiles.salinan import simpan_salinan

    for satu, isian in contents(bacaan, keluaran.temuan):
        nama = f"{bacaan.masukan.buku.stem} - {satu.nama}.docx"
        hasil = tempatkan(folder, nama, partial(_tulis, templat(satu), isian, bacaan.profil.kertas == "A4"))
        simpan_salinan(hasil.berkas, nama_laporan(bacaan, satu))
        yield hasil


def _tulis(asal: Path, isian: Isian, a4: bool, tujuan: Path) -> None:
    from lkjip_desktop.writers.word import isi

    with on_paper(asal, a4=a4) as templat_kertas:
        isi(templat_kertas, tujuan, isian)


def _buku(word: Path, folder: Path, awal: str) -> Iterator[Penempatan[list[str]]]:
    """Write the tables of the report as it stands in Word."""
    from lkjip_desktop.penempatan import tempatkan
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.report.buku_lampiran import lembar_lampiran
    from lkjip_desktop.writers.excel.buku import tulis_buku

    if lembar := lembar_lampiran(baca_dokumen(word)):
        yield tempatkan(folder, f"{awal} - lampiran.xlsx", lambda tujuan: tulis_buku(tujuan, lembar))
