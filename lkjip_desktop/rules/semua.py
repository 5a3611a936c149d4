"""The catalogue: every rule the program knows, an explicit list (a frozen program cannot discover modules)."""

from __future__ import annotations

from lkjip_desktop.rules.katalog import Aturan

ATURAN: list[Aturan] = []
