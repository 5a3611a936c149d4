"""How a sheet looks in Excel, for showing it on screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.domain.grid import Sheet
    from lkjip_desktop.domain.rupa import RupaLembar
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.pipeline.bentuk import Bacaan


def appearance(bacaan: Bacaan, nama_lembar: str, berkas: str | None = None) -> RupaLembar | None:
    """Return how a sheet looks, of a further source with its `berkas`; None where its file does not tell.

    The file is read anew: one that was deleted or damaged since is no reason not to show what was read before.
    """
    from lkjip_desktop.readers.grid.rupa import baca_rupa

    try:
        return baca_rupa(Path(berkas) if berkas else bacaan.masukan.buku, nama_lembar)
    except GalatPengguna:
        return None


def sheet_at(bacaan: Bacaan, ref: CellRef) -> Sheet | None:
    """Return the sheet that a cell stands on, of the workbook or a further source; None where it was not opened."""
    grid = [satu for satu in (bacaan.grid, *bacaan.lain) if satu is not None]
    semua = (lembar for satu in grid for lembar in satu.lembar)
    return next((satu for satu in semua if (satu.nama, satu.berkas) == (ref.lembar, ref.berkas)), None)
