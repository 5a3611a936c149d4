"""Which of the copies that we kept of our reports a stripped report is filled by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from lkjip_desktop.writers.word.package import buka, cerita, root_of
from lkjip_desktop.writers.word.pemasangan import terkelupas
from lkjip_desktop.writers.word.penjajaran import serupa
from lkjip_desktop.writers.word.state import baca_keadaan

_SERUPA = 0.3  # the least share of a report's text that its copy must have


class SalinanLaporan(NamedTuple):
    """The copy to fill a report by, None where it needs none or has none; whether nobody knows what was last filled."""

    berkas: Path | None
    lupa: bool


def pilih_salinan(dokumen: Path, calon: Sequence[Path]) -> SalinanLaporan:
    """Return the copy whose text is most like a stripped report's; of equal ones the first.

    Raises GalatPengguna where the report cannot be used.
    """
    paket = buka(dokumen)
    semua = [satu.akar for satu in cerita(paket)]
    terisi = baca_keadaan(paket).teks
    if terisi and not terkelupas(semua, terisi):
        return SalinanLaporan(None, lupa=False)
    nilai = {satu: serupa(root_of(buka(satu).main_document_part), semua[0]) for satu in calon}
    terbaik = max(nilai, key=lambda satu: nilai[satu], default=None)
    berkas = terbaik if terbaik is not None and nilai[terbaik] >= _SERUPA else None
    return SalinanLaporan(berkas, lupa=not terisi and berkas is None)
