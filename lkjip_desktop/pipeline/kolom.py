"""How the columns of a sheet are understood, and what an office can say that they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.readers.peran import SEBUTAN

if TYPE_CHECKING:
    from lkjip_desktop.domain.kolom import KolomDipahami
    from lkjip_desktop.pipeline.bentuk import Bacaan


def columns(bacaan: Bacaan, lembar: str, berkas: str | None = None) -> list[KolomDipahami]:
    """Return the columns of the tables of a sheet (of a further source: with its `berkas`), as understood."""
    from lkjip_desktop.readers.kolom import kolom_dipahami

    if bacaan.grid is None:
        return []
    return kolom_dipahami(bacaan.grid, bacaan.lain, bacaan.profil, lembar, berkas)


def meanings() -> dict[str, dict[str, str]]:
    """Return the meanings that a column can be given, with their words, by group, in the order they are offered."""
    return {nama: {satu.value: kata for satu, kata in arti.items()} for nama, arti in SEBUTAN.items()}


def heading_key(judul: str) -> str:
    """Return the key that a mapping of a column with this one heading is kept under."""
    from lkjip_desktop.readers.tanya import kunci_jalur

    return kunci_jalur((judul,))
