"""The office's logo on the cover of a report that was just filled."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.acuan import Gambar
from lkjip_desktop.writers.word.bawaan import IsiBawaan, sisipkan


def beri_logo(sumber: Path, tujuan: Path, gambar: bytes) -> bool:
    """Write a report with its logo; return whether the picture found its place. Raises OSError."""
    return sisipkan(sumber, tujuan, IsiBawaan(logo=Gambar(gambar)))
