"""Finds, among many names, those that can mean the same: sharing a rare word, so that joining stays linear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Generic, TypeVar

from lkjip_desktop.readers.nama import kata_nama

T = TypeVar("T")
_JARANG = 2  # a misspelt word is always rare; the second rarest then still finds the name


class IndeksNama(Generic[T]):
    """Things by the words of their names. `semua_nama` are all names to come: they tell which words are rare.

    Of two names that mean the same the shorter one's words all stand in the longer one, so it is found by its rarest
    words among all words of the other, whichever of both is the shorter.
    """

    def __init__(self, semua_nama: Iterable[str]) -> None:
        self._banyak = Counter(kata for nama in set(semua_nama) for kata in kata_nama(nama))
        self._semua: dict[str, dict[int, T]] = {}
        self._jarang: dict[str, dict[int, T]] = {}
        self._persis: dict[frozenset[str], dict[int, T]] = {}

    def tambah(self, nama: str, milik: T) -> None:
        """Register a thing under one of its names."""
        self._persis.setdefault(frozenset(kata_nama(nama)), {})[id(milik)] = milik
        for kata in kata_nama(nama):
            self._semua.setdefault(kata, {})[id(milik)] = milik
        for kata in self._terjarang(nama):
            self._jarang.setdefault(kata, {})[id(milik)] = milik

    def calon(self, nama: str) -> list[T]:
        """Return the things that a name can mean, each once; only those of the very same words, where there are any."""
        hasil = dict(self._persis.get(frozenset(kata_nama(nama)), {}))
        if hasil:
            return list(hasil.values())
        for kata in self._terjarang(nama):
            hasil.update(self._semua.get(kata, {}))
        for kata in kata_nama(nama):
            hasil.update(self._jarang.get(kata, {}))
        return list(hasil.values())

    def _terjarang(self, nama: str) -> list[str]:
        return sorted(kata_nama(nama), key=lambda kata: (self._banyak[kata], kata))[:_JARANG]
