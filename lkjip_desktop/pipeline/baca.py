"""Reading and understanding a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.bentuk import Bacaan, Masukan
from lkjip_desktop.pipeline.kabar import Kabar, diam

if TYPE_CHECKING:
    from lkjip_desktop.domain.grid import Grid
    from lkjip_desktop.domain.profil import Profil


def masukan_dari(buku: Path, dengan: Sequence[Path] = (), profil: Path | None = None) -> Masukan:
    """Return the inputs of a run; a .lkjip file names its workbook, sources and profile itself."""
    from lkjip_desktop.penempatan import terjangkau

    lain = tuple(map(terjangkau, dengan))
    if buku.suffix.lower() != ".lkjip":
        return Masukan(terjangkau(buku), lain, profil)
    from lkjip_desktop.profiles.lkjip import baca_lkjip

    kumpulan = baca_lkjip(buku)
    return Masukan(kumpulan.buku, (*kumpulan.dengan, *lain), profil or kumpulan.profil)


def read(masukan: Masukan, *, kabar: Kabar = diam) -> Bacaan:
    """Read, understand and compute a workbook. Raises GalatPengguna where it cannot be read."""
    from lkjip_desktop.readers.grid import buka

    kabar("Membaca kertas kerja…")
    grid, lain = buka(masukan.buku), sumber_lain(masukan)
    kabar("Memahami tabel…")
    return understand(masukan, grid, lain)


def sumber_lain(masukan: Masukan) -> list[Grid]:
    """Open the further sources; their cells say which file they are in."""
    from lkjip_desktop.readers.grid import buka

    return [_bernama(satu, buka(satu)) for satu in masukan.dengan]


def understand(
    masukan: Masukan, grid: Grid, lain: Sequence[Grid] = (), profil: Profil | None = None, berkas: Path | None = None
) -> Bacaan:
    """Understand and compute what was opened, under the office's profile: `profil`, else the one that is kept."""
    from lkjip_desktop.engine.hitung import hitung
    from lkjip_desktop.engine.penanda_tangan import dengan_pengaturan
    from lkjip_desktop.profiles.berkas import muat, profil_untuk
    from lkjip_desktop.readers.baca import baca

    if profil is None and masukan.profil:
        profil = muat(masukan.profil)
    laporan = baca(grid, profil or _kosong(), lain)
    berkas = berkas or masukan.profil or profil_untuk(laporan.instansi.nama, laporan.instansi.daerah)
    if profil is None and berkas.is_file():
        profil = muat(berkas)
        laporan = baca(grid, profil, lain)
    profil = profil or _kosong()
    laporan = dengan_pengaturan(laporan, profil)
    return Bacaan(masukan, laporan, hitung(laporan, profil), profil, berkas, tuple(grid.peringatan), grid, tuple(lain))


def _kosong() -> Profil:
    from lkjip_desktop.domain.profil import Profil

    return Profil()


def _bernama(berkas: Path, grid: Grid) -> Grid:
    """Let the cells of a further source say which file they are in."""
    for lembar in grid.lembar:
        lembar.berkas = str(berkas)
    return grid
