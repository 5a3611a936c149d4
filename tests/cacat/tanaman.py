"""What a plant is: a kind of contradiction and every way in which a consistent workbook can get it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from tests.cacat.buku import Buku, Fakta
from tests.cacat.kantor import Kantor
from tests.cacat.susun import Kasus, susun

Tempat = frozenset[tuple[str, str]]
Lewati = frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Cacat:
    """A workbook with one contradiction: where it may be reported, and what proves to be right (None: nothing)."""

    uraian: str
    buku: Buku
    tempat: Tempat
    seharusnya: str | None = None


@dataclass(frozen=True)
class Tanaman:
    """A kind of contradiction: codes (or their beginnings) that may report it, and how grave at least.

    `pasti`: the figures prove it, so that each one must be found; the others are matters of judgement.
    """

    jenis: str
    kode: tuple[str, ...]
    cacat: Callable[[Kasus], Iterator[Cacat]]
    pasti: bool = True
    tingkat: str = "periksa"


def tanaman(
    jenis: str, *kode: str, pasti: bool = True, tingkat: str = "periksa"
) -> Callable[[Callable[[Kasus], Iterator[Cacat]]], Tanaman]:
    """Make a plant of a function that yields its variants."""
    return lambda fungsi: Tanaman(jenis, kode, fungsi, pasti, tingkat)


def satu_sel(kasus: Kasus, fakta: Fakta, baru: Decimal | str, seharusnya: str | None = None) -> Cacat:
    """The workbook with one fact stated otherwise in one cell."""
    buku = kasus.buku.ganti((fakta, baru))
    tertulis = baru if isinstance(baru, str) else format(baru, "f")
    letak = "!".join(fakta.sel)
    uraian = f"{letak} {fakta.jenis} {fakta.subjek}: {fakta.teks} -> {tertulis}"
    return Cacat(uraian, buku, frozenset({fakta.sel}), seharusnya)


def semua_sel(kasus: Kasus, fakta: Iterable[Fakta], baru: Decimal | str, seharusnya: str | None = None) -> Cacat:
    """The workbook with one fact stated otherwise wherever it stands."""
    semua = list(fakta)
    buku = kasus.buku
    for satu in semua:
        buku = buku.ganti((satu, baru))
    uraian = f"{semua[0].jenis} {semua[0].subjek} di {len(semua)} sel: {semua[0].teks} -> {baru}"
    return Cacat(uraian, buku, frozenset(satu.sel for satu in semua), seharusnya)


def tersusun(
    kasus: Kasus, uraian: str, satu: Kantor, tempat: Callable[[Buku], Iterable[Fakta]], lewati: Lewati = frozenset()
) -> Cacat:
    """The workbook written anew from other data of the office, or without some rows."""
    buku = susun(satu, kasus.bentuk, lewati)
    return Cacat(uraian, buku, frozenset(fakta.sel for fakta in tempat(buku)))


def acak(kasus: Kasus, fakta: Fakta) -> random.Random:
    """Chance that depends on the place alone, so that a plant can be repeated."""
    return random.Random(f"{kasus.urut} {fakta.letak} {fakta.mulai}")


def angka_lain(kasus: Kasus, fakta: Fakta) -> Decimal:
    """The figure with one digit changed, one that is shown and matters."""
    assert fakta.nilai is not None
    r = acak(kasus, fakta)
    digit = list(str(int(fakta.nilai.scaleb(fakta.desimal))))
    # The last digits of long amounts and of decimals prove as much as the first; a leading 0 would shorten it.
    letak = r.randrange(len(digit))
    pilihan = [d for d in "123456789" if d != digit[letak]]
    digit[letak] = r.choice(pilihan)
    return Decimal("".join(digit)).scaleb(-fakta.desimal)


def angka_jauh(kasus: Kasus, fakta: Fakta) -> Decimal:
    """The figure with its first or second digit changed: too far off for rounding to explain."""
    assert fakta.nilai is not None
    r = acak(kasus, fakta)
    digit = list(str(int(fakta.nilai.scaleb(fakta.desimal))))
    letak = min(r.randrange(2), len(digit) - 1)
    digit[letak] = r.choice([d for d in "123456789" if d != digit[letak]])
    return Decimal("".join(digit)).scaleb(-fakta.desimal)


def tertukar(fakta: Fakta) -> Decimal | None:
    """The figure with its first two different neighbours swapped, None where all digits are alike."""
    assert fakta.nilai is not None
    digit = list(str(int(fakta.nilai.scaleb(fakta.desimal))))
    for kiri in range(len(digit) - 1):
        if digit[kiri] != digit[kiri + 1] and (kiri or digit[1] != "0"):
            digit[kiri], digit[kiri + 1] = digit[kiri + 1], digit[kiri]
            return Decimal("".join(digit)).scaleb(-fakta.desimal)
    return None


def lebih_dari_satu(fakta: Iterable[Fakta]) -> list[Fakta]:
    """The facts that stand in at least two cells."""
    semua = list(fakta)
    return semua if len({satu.letak for satu in semua}) > 1 else []


def dengan_ukuran(satu: Kantor, urut: int, **ubah: object) -> Kantor:
    """The office with one indikator changed."""
    ukuran = list(satu.ukuran)
    ukuran[urut] = replace(ukuran[urut], **ubah)  # type: ignore[arg-type]  # replace checks the names itself
    return replace(satu, ukuran=tuple(ukuran))
