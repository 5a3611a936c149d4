"""The few turns of phrase that findings share."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.kelompok import Kelompok

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def rangkai(bagian: Sequence[str], kata: str = "dan") -> str:
    """Return "a", "a dan b", "a, b, dan c"."""
    if len(bagian) < 3:
        return f" {kata} ".join(bagian)
    return ", ".join([*bagian[:-1], f"{kata} {bagian[-1]}"])


def sebut_sel(ref: CellRef) -> str:
    """Return a cell as users read it: "IKU D4", with its file where it is a further source."""
    return str(ref)


def sebut_letak(ref: Iterable[CellRef | None]) -> str:
    """Return cells in a row, each once, the unknown left out: "IKU D4, RKT D9, dan PK 2024 E5"."""
    return rangkai([sebut_sel(satu) for satu in dict.fromkeys(ref) if satu is not None])


def pilah(isi: Iterable[T], kunci: Callable[[T], K]) -> dict[K, list[T]]:
    """Return the items by key, keys and items in their first order."""
    kelompok: dict[K, list[T]] = {}
    for satu in isi:
        kelompok.setdefault(kunci(satu), []).append(satu)
    return kelompok


def inti_nilai(angka: Angka) -> Hashable:
    """What makes two figures the same value: number, ends of a range, parts, else the words."""
    if angka.bagian:
        return tuple(inti_nilai(satu) for satu in angka.bagian)
    if angka.nilai is not None or angka.bawah is not None:
        return angka.nilai, angka.bawah, angka.atas
    return angka.teks.strip().casefold()


def sebut_kelompok(kelompok: Iterable[Kelompok]) -> str:
    """Return "92 pada IKU D4 dan RKT D9; 90 pada PK 2024 E5"."""
    return "; ".join(f"{satu.wakil.teks} pada {sebut_letak(k.nilai.ref for k in satu.kejadian)}" for satu in kelompok)
