"""What a rule is: a plain function that yields findings, with a code, a readable name and a page.

The decorator `@aturan("IDN001", "Satu pejabat satu NIP")` over `def satu_nip(konteks: Konteks) -> Iterable[Finding]`
makes an Aturan of it; in its body `yield satu_nip.temuan(konteks, fakta=..., tingkat=..., ...)` makes a finding. Its
Indonesian docstring, a summary line and the parts of BAGIAN, is the rule's page. A module ends with its list RULES.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TypeVar, cast

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.naskah import Naskah

RINGKASAN = "Ringkasan"
DIPERIKSA = "Yang diperiksa"
MENGAPA = "Mengapa penting"
CONTOH = "Contoh"
PERBAIKAN = "Cara memperbaiki"
DASAR = "Dasar"
BAGIAN = (DIPERIKSA, MENGAPA, CONTOH, PERBAIKAN, DASAR)

T = TypeVar("T")
Letak = Tempat | CellRef | Angka | None


@dataclass(frozen=True, slots=True)
class Konteks:
    """Everything a rule may look at; what several rules work out of it is worked out once.

    `naskah` is the Word report that is checked, None where only a workbook is.
    """

    laporan: Laporan
    hasil: Hasil
    profil: Profil
    naskah: Naskah | None = None
    _sekali: dict[Callable[[Konteks], object], object] = field(default_factory=dict, init=False, repr=False)

    def sekali(self, fungsi: Callable[[Konteks], T]) -> T:
        """Return what a function makes of this report, computed only the first time."""
        if fungsi not in self._sekali:
            self._sekali[fungsi] = fungsi(self)
        return cast("T", self._sekali[fungsi])


@dataclass(frozen=True)
class Aturan:
    """A rule: call it with a Konteks for its findings."""

    kode: str
    nama: str
    fungsi: Callable[[Konteks], Iterable[Finding]]

    def __call__(self, konteks: Konteks) -> list[Finding]:
        """Return the rule's findings, none of them marked as accepted yet."""
        return list(self.fungsi(konteks))

    @cached_property
    def bagian(self) -> dict[str, str]:
        """The parts of the rule's page: RINGKASAN and those of BAGIAN, as far as the docstring has them."""
        return bagian_halaman(self.fungsi.__doc__ or "")

    def temuan(
        self,
        konteks: Konteks,
        *,
        fakta: str,
        tingkat: Tingkat,
        pesan: str,
        tempat: Iterable[Letak],
        ditemukan: str,
        seharusnya: str | None = None,
        mengapa: str | None = None,
        perbaikan: str | None = None,
        dasar: Iterable[str] = (),
    ) -> Finding:
        """Return a finding of this rule.

        `fakta` names what it is about, never an address. `dasar` are the values it rests on, in any order (without
        them: what was found and expected): their fingerprint tells whether an acceptance still holds. `mengapa` and
        `perbaikan` are those of the rule's page unless given. A place is a cell, a figure (its text as written) or
        a finished Tempat; None and figures without a cell are left out, a cell named twice counts once.
        """
        return Finding(
            kunci=f"{self.kode}:{fakta}",
            kode=self.kode,
            nama=self.nama,
            tingkat=tingkat,
            pesan=pesan,
            tempat=tuple(_tanpa_ulangan(_tempat(konteks.laporan, letak) for letak in tempat)),
            ditemukan=ditemukan,
            seharusnya=seharusnya,
            mengapa=mengapa or satu_paragraf(self.bagian.get(MENGAPA, "")),
            perbaikan=perbaikan or satu_paragraf(self.bagian.get(PERBAIKAN, "")),
            sidik=sidik(tuple(dasar) or (ditemukan, seharusnya or "")),
        )


def aturan(kode: str, nama: str) -> Callable[[Callable[[Konteks], Iterable[Finding]]], Aturan]:
    """Make a rule of a function: `kode` such as "IDN001", `nama` in Indonesian as users read it."""
    return lambda fungsi: Aturan(kode, nama, fungsi)


def bagian_halaman(docstring: str) -> dict[str, str]:
    """Return the parts of a rule's docstring by heading; what stands before the first heading is RINGKASAN."""
    isi: dict[str, list[str]] = {RINGKASAN: []}
    kini = RINGKASAN
    for baris in inspect.cleandoc(docstring).splitlines():
        if baris.endswith(":") and baris[:-1] in BAGIAN:
            kini = baris[:-1]
            isi[kini] = []
        else:
            isi[kini].append(baris)
    return {judul: inspect.cleandoc("\n".join(["", *baris])).strip() for judul, baris in isi.items()}


def satu_paragraf(teks: str) -> str:
    """Return a wrapped text as one line."""
    return " ".join(teks.split())


def sidik(nilai: Iterable[str]) -> str:
    """Return a short fingerprint of values, whatever their order and however often they come."""
    berbeda = (satu for satu, _ in groupby(sorted(nilai)))  # a set of a whole sheet's cells would take 30 MB
    return hashlib.sha256("\0".join(berbeda).encode()).hexdigest()[:16]


def _tempat(laporan: Laporan, letak: Letak) -> Tempat | None:
    if isinstance(letak, CellRef):
        return Tempat(ref=letak, teks=laporan.teks_sel.get(letak.kunci, ""))
    if isinstance(letak, Angka):
        return None if letak.ref is None else Tempat(ref=letak.ref, teks=letak.teks)
    return letak


def _tanpa_ulangan(tempat: Iterable[Tempat | None]) -> Iterator[Tempat]:
    terlihat: set[CellRef] = set()
    for satu in tempat:
        if satu is not None and satu.ref not in terlihat:
            terlihat.add(satu.ref)
            yield satu
