"""The workbooks to start from."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    pass


_CONTOH = ("Kertas Kerja LKjIP 2024 - Contoh.xlsx", "Kertas Kerja LKjIP - Kosong.xlsx")


def samples(ke: Path) -> list[Path]:
    """Copy the sample and the empty workbook into a folder; an existing file is kept, the copy gets a number.

    Raises GalatPengguna where the folder cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.sumber_daya import sumber_daya

    folder, catatan = folder_keluaran(ke.absolute())
    if catatan:
        raise GalatPengguna(f"Folder {ke} tidak dapat ditulisi. Pilih folder lain.")
    hasil = []
    for nama in _CONTOH:
        asal = sumber_daya(f"sample_workbooks/{nama}")
        hasil.append(tempatkan(folder, nama, partial(shutil.copyfile, asal)).berkas)
    return hasil
