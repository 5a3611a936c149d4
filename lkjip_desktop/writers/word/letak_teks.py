"""Where a control's text stands in a paragraph that people went on writing in: by its words and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.paket.ooxml import squeeze
from lkjip_desktop.writers.word.kunci import KALIMAT, TEKS, Kunci

Rentang = tuple[int, int]

_ANGKA = re.compile(r"[(-]?\d[\d.,]*(?:\s?%|,-)?\)?")
_KATA = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d]+|[^\w\s]")
_KHAS = 4  # letters of a text that is no other's in its paragraph


@dataclass(frozen=True, slots=True)
class Isi:
    """A control of the copy: its key and where its text stands in its paragraph."""

    kunci: Kunci
    mulai: int
    akhir: int


def cari(teks: str, semula: str, isi: Isi) -> Rentang | None:
    """Return where a control's text stands in `teks`, which `semula` became; None where that is not certain."""
    nilai = semula[isi.mulai : isi.akhir]
    if teks == semula:
        return isi.mulai, isi.akhir
    if not nilai.strip():
        return None
    if rentang := _sama(teks, semula, isi, nilai):
        return rentang
    if not squeeze(semula[: isi.mulai] + semula[isi.akhir :]):  # the paragraph is the control
        return _tanpa_tepi(teks)
    return _diganti(teks, semula, isi, nilai)


def _tanpa_tepi(teks: str) -> Rentang | None:
    inti = teks.strip()
    awal = len(teks) - len(teks.lstrip())
    return (awal, awal + len(inti)) if inti else None


def _sama(teks: str, semula: str, isi: Isi, nilai: str) -> Rentang | None:
    """The same text: alone in both, or the one between the same neighbours."""
    calon = list(_kemunculan(teks, nilai))
    tunggal = len(calon) == 1 and len(list(_kemunculan(semula, nilai))) == 1
    kiri, kanan = _kata(semula[: isi.mulai]), _kata(semula[isi.akhir :])
    if tunggal and (len(nilai) >= _KHAS or not (kiri or kanan)):
        return calon[0]
    bertetangga = all if not tunggal else any
    pas = [satu for satu in calon if bertetangga(_tetangga(teks, satu, kiri, kanan))]
    return pas[0] if len(pas) == 1 else None


def _diganti(teks: str, semula: str, isi: Isi, nilai: str) -> Rentang | None:
    """Another text between the words before and behind: a figure typed over, a sentence edited."""
    kiri, kanan = semula[: isi.mulai], semula[isi.akhir :]
    if isi.kunci.pemilik in (KALIMAT, TEKS):
        sisa = len(teks) - len(kiri) - len(kanan)
        cocok = sisa > 0 and teks.startswith(kiri) and teks.endswith(kanan)
        return (len(kiri), len(teks) - len(kanan)) if cocok else None
    if _ANGKA.fullmatch(nilai.strip()) is None:
        return None
    semua = [cocok.span() for cocok in _ANGKA.finditer(teks) if cocok[0] != nilai]
    pas = [satu for satu in semua if all(_tetangga(teks, satu, _kata(kiri), _kata(kanan)))]
    return pas[0] if len(pas) == 1 else None


def _kemunculan(teks: str, nilai: str) -> Iterator[Rentang]:
    """Yield where a text stands as whole words and whole figures."""
    depan = r"(?<!\d)(?<!\d[.,])" if nilai[0].isdigit() else r"(?<!\w)" if nilai[0].isalpha() else ""
    belakang = r"(?!\d)(?![.,]\d)" if nilai[-1].isdigit() else r"(?!\w)" if nilai[-1].isalpha() else ""
    return (cocok.span() for cocok in re.finditer(depan + re.escape(nilai) + belakang, teks))


def _kata(teks: str) -> list[str]:
    return _KATA.findall(teks)


def _tetangga(teks: str, rentang: Rentang, kiri: list[str], kanan: list[str]) -> tuple[bool, bool]:
    """Whether the nearest two words before a stretch, and behind it, are those; an end of the paragraph is one too."""
    depan, belakang = _kata(teks[: rentang[0]]), _kata(teks[rentang[1] :])
    return depan[-2:] == kiri[-2:], belakang[:2] == kanan[:2]
