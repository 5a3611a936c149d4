"""The catalogue: every rule the program knows, an explicit list (a frozen program cannot discover modules)."""

from __future__ import annotations

from lkjip_desktop.rules import (
    naskah_arah,
    naskah_bagian,
    naskah_bilangan,
    naskah_daftar,
    naskah_fakta,
    naskah_persamaan,
    naskah_rujukan,
    naskah_silang,
    naskah_tabel,
    naskah_tahun,
)
from lkjip_desktop.rules.katalog import Aturan
from lkjip_desktop.rules.semua_buku import ATURAN_BUKU

ATURAN: list[Aturan] = [
    *ATURAN_BUKU,
    *naskah_fakta.RULES,
    *naskah_silang.RULES,
    *naskah_arah.RULES,
    *naskah_bilangan.RULES,
    *naskah_persamaan.RULES,
    *naskah_rujukan.RULES,
    *naskah_daftar.RULES,
    *naskah_tahun.RULES,
    *naskah_tabel.RULES,
    *naskah_bagian.RULES,
]
