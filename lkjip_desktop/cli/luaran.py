"""What one input came to: for JSON, for the terminal, for the recapitulation, and its exit code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lkjip_desktop.domain.rekap import RingkasanBuku

BERHASIL, ADA_CATATAN, GAGAL = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Luaran:
    """What a command made of an input; its text is composed only where somebody reads it."""

    isi: dict[str, Any]
    teks: Callable[[], str]
    kode: int = BERHASIL
    ringkasan: RingkasanBuku | None = None


@dataclass(frozen=True, slots=True)
class Hasil:
    """The same as plain data, which may come from another process."""

    isi: dict[str, Any]
    teks: str
    kode: int = BERHASIL
    ringkasan: RingkasanBuku | None = None


def gagal(kalimat: str) -> Hasil:
    """Return what a failed input came to."""
    return Hasil({"galat": kalimat}, kalimat, GAGAL)
