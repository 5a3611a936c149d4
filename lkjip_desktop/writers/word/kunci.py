"""Keys of content controls: `[owner.]name.field` and, for one record of a table, `[owner.]name[KEY].field`.

The only module that reads or writes keys. An empty KEY is a template's prototype, or the one row of an empty table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

PANJANG_TERBESAR = 64
KALIMAT, TEKS, GRAFIK, BAGAN = "kalimat", "teks", "grafik", "bagan"
NOMOR = "nomor"  # the first word of keys whose text the writer counts itself: numbers of headings and captions
PEMILIK = (KALIMAT, TEKS, GRAFIK, BAGAN)

_KATA = r"[A-Za-z0-9_-]+"
_POLA = re.compile(
    rf"(?:(?P<pemilik>{'|'.join(PEMILIK)})\.)?(?P<nama>{_KATA})"
    rf"(?:\[(?P<rekaman>[A-Za-z0-9_.-]*)\])?(?:\.(?P<bidang>{_KATA}(?:\.{_KATA})*))?"
)
_TAK_SAH = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class Kunci:
    """A key taken apart; `rekaman` is None for a single text, "" for a prototype."""

    pemilik: str
    nama: str
    rekaman: str | None
    bidang: str

    def __str__(self) -> str:
        awal = f"{self.pemilik}." if self.pemilik else ""
        tengah = "" if self.rekaman is None else f"[{self.rekaman}]"
        return f"{awal}{self.nama}{tengah}" + (f".{self.bidang}" if self.bidang else "")

    @property
    def bidang_penuh(self) -> str:
        """The field with its owner, as a Rekaman names it: "target", "kalimat.capaian"."""
        return f"{self.pemilik}.{self.bidang}" if self.pemilik else self.bidang

    def milik(self, rekaman: str) -> Kunci:
        """Return the same field's key in another record."""
        return replace(self, rekaman=rekaman)


@lru_cache(maxsize=2**18)  # every pass over a document asks for the same keys, of a long one for many
def baca_kunci(teks: str) -> Kunci | None:
    """Return the key, None where a text is no key of ours (other people's controls have tags too)."""
    cocok = _POLA.fullmatch(teks) if len(teks) <= PANJANG_TERBESAR else None
    if cocok is None or (cocok["bidang"] is None and not cocok["pemilik"]):
        return None
    return Kunci(cocok["pemilik"] or "", cocok["nama"], cocok["rekaman"], cocok["bidang"] or "")


def kunci_rekaman(nama: str, rekaman: str, bidang: str) -> Kunci:
    """Return the key of a record's field: "target" -> `ind[K].target`, "kalimat.rumus" -> `kalimat.ind[K].rumus`.

    Raises ValueError where the result is no key (a fault of the caller).
    """
    awal, titik, sisa = bidang.partition(".")
    pemilik, ekor = (f"{awal}.", sisa) if titik and awal in PEMILIK else ("", bidang)
    kunci = baca_kunci(f"{pemilik}{nama}[{rekaman}].{ekor}")
    if kunci is None:
        raise ValueError(f"no key: {pemilik}{nama}[{rekaman}].{ekor}")
    return kunci


def kunci_bebas(usul: str, terpakai: set[str]) -> str:
    """Return a record key that nobody uses: the proposed one if it is free, else with a number behind."""
    pokok = _TAK_SAH.sub("-", usul).strip("-.")[:24] or "R"
    kunci, nomor = pokok, 1
    while kunci in terpakai:
        nomor += 1
        kunci = f"{pokok}-{nomor}"
    return kunci
