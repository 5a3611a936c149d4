"""Worked formulas: taken apart into the fields of a stacked fraction, or kept on one line where they are none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkjip_desktop.report.bahan import BarisIndikator
from lkjip_desktop.report.kata import kalimat_awal
from lkjip_desktop.report.tanda import ya

# "101,33 / 92 × 100% = 110,14%": one bar that parts the whole left side, a factor, the result.
_PECAHAN = re.compile(r"(?P<atas>[^/|=;]+) / (?P<bawah>[^/|=;×]+) × (?P<faktor>[^/|=;×]+) = (?P<hasil>[^/|=;]+)")


@dataclass(frozen=True, slots=True)
class Pecahan:
    """A worked fraction: what stands above and below the bar, the factor behind it, the result."""

    pembilang: str
    penyebut: str
    faktor: str
    hasil: str


def pecahan(uraian: str | None) -> Pecahan | None:
    """Return a worked formula as a fraction, None where it is no single quotient with a factor."""
    cocok = _PECAHAN.fullmatch(_rapi(uraian or ""))
    if cocok is None:
        return None
    return Pecahan(_tanpa_kurung(cocok["atas"]), cocok["bawah"], cocok["faktor"], cocok["hasil"])


def _rapi(teks: str) -> str:
    return teks.strip().rstrip(".").replace(" x ", " × ")


def _tanpa_kurung(teks: str) -> str:
    """Return the text without brackets around the whole: above a bar they say nothing."""
    dalam = 0
    for letak, huruf in enumerate(teks):
        dalam += {"(": 1, ")": -1}.get(huruf, 0)
        if dalam == 0:
            return teks[1:-1] if letak and letak == len(teks) - 1 else teks
    return teks


def bidang(baris: BarisIndikator) -> dict[str, str]:
    """Return the fields of an indikator's formulas: of realisasi and capaian each a fraction, a line, or nothing."""
    h = baris.hasil
    # Without a formula the engine's words (a predicate, a range, a missing figure) say what the sentence above says.
    capaian = h.uraian if h.rumus is not None else None
    return _bidang("realisasi", h.uraian_realisasi) | _bidang("capaian", capaian)


def _bidang(nama: str, uraian: str | None) -> dict[str, str]:
    """The fraction where there is one, else the line; `bila.` tells the template which of its two stretches to show."""
    satu = pecahan(uraian)
    sebaris = f"{kalimat_awal(nama)} = {_rapi(uraian)}" if uraian else ""
    tampak = {f"bila.{nama}": ya(satu is not None), f"bila.{nama}baris": ya(bool(sebaris) and satu is None)}
    if satu is None:
        return tampak | ({f"{nama}.sebaris": sebaris} if sebaris else {})
    isi = {"pembilang": satu.pembilang, "penyebut": satu.penyebut, "faktor": satu.faktor, "hasil": satu.hasil}
    return tampak | {f"{nama}.{bagian}": teks for bagian, teks in isi.items()}
