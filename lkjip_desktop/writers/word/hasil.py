"""What a fill did and what it left to people: plain tuples, as the command line and the window show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lkjip_desktop.domain.dokumen import LetakDokumen


class Perubahan(NamedTuple):
    """A text that was written over another ("" where there was none)."""

    kunci: str
    tempat: LetakDokumen
    lama: str
    baru: str


class Bentrok(NamedTuple):
    """A figure overtyped by hand and kept: what was last filled, what stands there, what it would be."""

    kunci: str
    terisi: str
    tertulis: str
    baru: str


class Ditarik(NamedTuple):
    """A record that is gone (`ind[IK3]`) and the text that people had written into its rows or paragraphs."""

    kunci: str
    prosa: str


class Bertahan(NamedTuple):
    """An optional stretch (`bila.survei`) that is no longer wanted but stays: what people wrote or changed in it."""

    kunci: str
    prosa: str


class KalimatLama(NamedTuple):
    """A sentence that somebody edited and that was kept although its new wording differs."""

    kunci: str
    tertulis: str
    baru: str


class Meragukan(NamedTuple):
    """Names that may be one record, matched with more than one: listed, not matched."""

    kunci: str
    nama_lama: str
    nama_baru: str


class Dipasang(NamedTuple):
    """A control that another program had stripped and that was put back: its text as it stood there, and where.

    `pasti` is False where its paragraph or cell was edited since, so that its words and neighbours decided.
    """

    kunci: str
    teks: str
    tempat: LetakDokumen | None
    pasti: bool


@dataclass(slots=True)
class HasilIsi:
    """Everything to show before a filled document replaces an older one.

    `dikenal`: how many keys of the Isian stand in the document, `grafik` of them charts; `hilang`: keys that it had and
    that stand nowhere in it now (of a template, or where nobody remembers, all keys of the Isian that it lacks);
    `asing`: keys of the document that the Isian does not know; `bagan_lama`: charts whose tree has changed since they
    were drawn; `ganda`: records (`ind[IK1]`) that somebody copied, all of whose copies were refreshed.
    `tidak_dipasang`: keys and texts of stripped controls whose place could not be told. `letak`: the first place of
    each key of `bentrok` and `kalimat_lama`.
    """

    perubahan: list[Perubahan] = field(default_factory=list)
    bentrok: list[Bentrok] = field(default_factory=list)
    ditarik: list[Ditarik] = field(default_factory=list)
    kalimat_lama: list[KalimatLama] = field(default_factory=list)
    hilang: list[str] = field(default_factory=list)
    asing: list[str] = field(default_factory=list)
    ganda: list[str] = field(default_factory=list)
    meragukan: list[Meragukan] = field(default_factory=list)
    bertahan: list[Bertahan] = field(default_factory=list)
    bagan_lama: list[str] = field(default_factory=list)
    dikenal: int = 0
    grafik: int = 0
    dipasang: list[Dipasang] = field(default_factory=list)
    tidak_dipasang: list[tuple[str, str]] = field(default_factory=list)
    letak: dict[str, LetakDokumen] = field(default_factory=dict)
