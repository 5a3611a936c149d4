"""Paper of choice for a template that is laid out on F4: A4, tables of wide sections narrowed in proportion."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.acuan import Kertas, Rupa
from lkjip_desktop.writers.word.bawaan_rupa import beri_rupa

# Margins that leave upright pages the text width of F4, so that tables and tab stops of the template fit as they are;
# lying pages, 33 mm shorter, give wide tables most of it back.
A4 = Kertas(11_906, 16_838, (1_417, 1_276, 1_417, 1_559), tepi_mendatar=(1_134, 794, 907, 794))


def pakai_a4(sumber: Path, tujuan: Path) -> None:
    """Write a template on A4, upright and lying sections alike. Raises OSError where it cannot be written."""
    beri_rupa(sumber, tujuan, Rupa(kertas=A4))
