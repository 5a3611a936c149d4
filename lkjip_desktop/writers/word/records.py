"""Which record of an Isian is which of a document: by name, never by position; an uncertain match is not made."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lkjip_desktop.domain.isian import Rekaman
from lkjip_desktop.paket.ooxml import clean, squeeze
from lkjip_desktop.writers.word.hasil import Meragukan
from lkjip_desktop.writers.word.kunci import kunci_bebas
from lkjip_desktop.writers.word.state import RekamanLama

Cocok = Callable[[str, str], bool]

# Names that share this much of their words may be one record's even where `cocok` does not say so.
_SAMAR, _KATA_TERSEDIKIT = 0.6, 3
# A resembling name is looked for among this many pairs at most: above it, two tables have nothing in common.
_PASANGAN_TERBANYAK = 100_000


@dataclass(slots=True)
class Pasangan:
    """The key of each record in order, the keys of records that are gone, and the names left undecided."""

    kunci: list[str] = field(default_factory=list)
    ditarik: list[RekamanLama] = field(default_factory=list)
    meragukan: list[Meragukan] = field(default_factory=list)


def pasangkan(rekaman: list[Rekaman], lama: list[RekamanLama], cocok: Cocok | None) -> Pasangan:
    """Return which old record each record continues: same name first, then `cocok(old, new)` where it is alone."""
    hasil = Pasangan()
    kunci: dict[int, str] = {}
    sisa = _same_name(rekaman, lama, kunci)
    if cocok is not None:
        sisa = _similar_name(rekaman, sisa, kunci, cocok, hasil)
    semua = {satu.kunci for satu in lama}
    for nomor, satu in enumerate(rekaman):
        if nomor not in kunci:
            kunci[nomor] = kunci_bebas(satu.kunci, semua)
            semua.add(kunci[nomor])
        hasil.kunci.append(kunci[nomor])
    hasil.ditarik = sisa
    return hasil


def normal(nama: str) -> str:
    """Return a name as compared: case and blanks do not count."""
    return squeeze(clean(nama)).casefold()


def _same_name(rekaman: list[Rekaman], lama: list[RekamanLama], kunci: dict[int, str]) -> list[RekamanLama]:
    """Give equal names their keys, equal names among themselves in order; return the old records left over."""
    antrean: dict[str, deque[RekamanLama]] = defaultdict(deque)
    for satu in sorted(lama, key=lambda rekaman_lama: not rekaman_lama.ada):
        antrean[normal(satu.nama)].append(satu)
    for nomor, baru in enumerate(rekaman):
        if antrean[normal(baru.nama)]:
            kunci[nomor] = antrean[normal(baru.nama)].popleft().kunci
    terpakai = set(kunci.values())
    return [satu for satu in lama if satu.kunci not in terpakai]


def _similar_name(
    rekaman: list[Rekaman], lama: list[RekamanLama], kunci: dict[int, str], cocok: Cocok, hasil: Pasangan
) -> list[RekamanLama]:
    baru = [nomor for nomor in range(len(rekaman)) if nomor not in kunci]
    calon = [satu for satu in lama if satu.ada and satu.nama]
    if len(baru) * len(calon) > _PASANGAN_TERBANYAK:
        return lama
    milik_baru = {nomor: [satu for satu in calon if cocok(satu.nama, rekaman[nomor].nama)] for nomor in baru}
    peminat: dict[str, int] = defaultdict(int)
    for serupa in milik_baru.values():
        for satu in serupa:
            peminat[satu.kunci] += 1
    for nomor, serupa in milik_baru.items():
        if len(serupa) == 1 and peminat[serupa[0].kunci] == 1:
            kunci[nomor] = serupa[0].kunci
        else:
            hasil.meragukan.extend(Meragukan(satu.kunci, satu.nama, rekaman[nomor].nama) for satu in serupa)
    terpakai = set(kunci.values())
    sisa = [satu for satu in lama if satu.kunci not in terpakai]
    tanpa_kunci = [rekaman[nomor].nama for nomor in baru if nomor not in kunci]
    hasil.meragukan += [satu for satu in _vague(tanpa_kunci, sisa) if satu not in hasil.meragukan]
    return sisa


def _vague(baru: list[str], sisa: list[RekamanLama]) -> Iterator[Meragukan]:
    """Yield the pairs of a withdrawn and a new record whose names share most of their words."""
    lama = [(satu, set(normal(satu.nama).split())) for satu in sisa if satu.ada]
    for nama in baru:
        kata = set(normal(nama).split())
        for satu, kata_lama in lama:
            if len(kata & kata_lama) >= max(_KATA_TERSEDIKIT, _SAMAR * max(len(kata), len(kata_lama))):
                yield Meragukan(satu.kunci, satu.nama, nama)
