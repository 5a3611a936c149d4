"""The catalogue: every rule the program knows, an explicit list (a frozen program cannot discover modules)."""

from __future__ import annotations

from lkjip_desktop.rules import (
    anggaran,
    capaian,
    fakta,
    hitungan,
    identitas,
    pagu,
    pembulatan,
    peraturan,
    perencanaan,
    program,
    ribuan,
    rumus_total,
    rumusan,
    survei,
)
from lkjip_desktop.rules.katalog import Aturan

ATURAN: list[Aturan] = [
    *identitas.RULES,
    *perencanaan.RULES,
    *rumusan.RULES,
    *fakta.RULES,
    *capaian.RULES,
    *pembulatan.RULES,
    *hitungan.RULES,
    *anggaran.RULES,
    *pagu.RULES,
    *program.RULES,
    *rumus_total.RULES,
    *ribuan.RULES,
    *survei.RULES,
    *peraturan.RULES,
]
