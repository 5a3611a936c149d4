"""A column of a table as it is understood, for people who look at its sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KolomDipahami:
    """A column of a table: the cell of its last heading, what it is told to hold and by whom.

    `jalur` is the key that a mapping of it is kept under, `arti` a value of Peran (None where nobody knows).
    `dikenal` is True where the whole table is of a known kind, `data` names its rows of data ("5–9, 11").
    """

    baris: int
    kolom: int
    judul: str
    jalur: str
    arti: str | None
    dari_profil: bool
    dikenal: bool
    data: str
