"""Relationships of a part: which parts it leads to. External targets are never followed."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian
from lkjip_desktop.readers.grid.paket import Paket


@dataclass(frozen=True, slots=True)
class Hubungan:
    """Where a relationship leads: its kind ("worksheet", whichever standard names it) and the part."""

    jenis: str
    bagian: str


AKAR: Final = ""


def _bagian_hubungan(bagian: str) -> str:
    folder, nama = posixpath.split(bagian)
    return posixpath.join(folder, "_rels", f"{nama}.rels")


class PembacaHubungan(PembacaBagian):
    """Reads one .rels part."""

    def __init__(self, asal: str) -> None:
        super().__init__({"Relationship": self._hubungan}, {})
        self._folder = posixpath.dirname(asal)
        self.hasil: dict[str, Hubungan] = {}

    def _hubungan(self, atribut: Atribut) -> None:
        if atribut.get("TargetMode") == "External":
            return
        sasaran = unquote(atribut.get("Target", "").replace("\\", "/"))
        bagian = posixpath.normpath(posixpath.join("/", self._folder, sasaran)).lstrip("/")
        self.hasil[atribut.get("Id", "")] = Hubungan(atribut.get("Type", "").rpartition("/")[2], bagian)


def baca_hubungan(paket: Paket, asal: str) -> dict[str, Hubungan]:
    """Return the internal relationships of a part by id (AKAR: of the package); empty where it has none."""
    bagian = _bagian_hubungan(asal)
    pembaca = PembacaHubungan(asal)
    if bagian in paket:
        pembaca.baca(paket, bagian)
    return pembaca.hasil
