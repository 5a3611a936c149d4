"""How a long run tells where it is, and how it is stopped between two steps."""

from __future__ import annotations

from collections.abc import Callable

from lkjip_desktop.domain.galat import GalatPengguna

# Called with the name of the step that begins; may raise Dibatalkan.
Kabar = Callable[[str], None]


class Dibatalkan(GalatPengguna):
    """The user stopped the run; what was already put in its place stays, nothing is half written."""

    def __init__(self) -> None:
        super().__init__("Proses dibatalkan.")


def diam(langkah: str) -> None:
    """Tell nobody."""
