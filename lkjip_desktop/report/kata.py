"""Words: enumerations, numbers in words, capitals. Indonesian spelling as EYD has it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
# A sentence with more names than this is no longer read.
NAMA_TERBANYAK = 12
_KECIL = frozenset(
    "dan atau di ke dari yang untuk pada dengan dalam terhadap per bagi oleh atas serta sebagai antara tentang".split()
)
_SINGKATAN = frozenset(
    "RSUD RSJ RSIA UPT UPTD OPD SKPD APBD APBN DPRD ASN PNS KTP KK KIA TIK SDM IKM SKM BPBD BPKAD BKPSDM BKAD".split()
)
_ROMAWI = re.compile(r"(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})")
_KATA = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CAMPURAN = re.compile(r"[A-Z]{2,}\S*[a-z]\S*")


def rapikan(teks: str) -> str:
    """Return the text on one line, without doubled blanks."""
    return " ".join(teks.split())


def ringkas(teks: str, panjang: int) -> str:
    """Return the text on one line, cut with an ellipsis where it is longer than `panjang`."""
    rapi = rapikan(teks)
    return rapi if len(rapi) <= panjang else f"{rapi[: panjang - 1].rstrip()}…"


def rapikan_baris(teks: str) -> str:
    """Return the text with its lines kept, each without doubled blanks, none of them empty."""
    return "\n".join(baris for satu in teks.splitlines() if (baris := rapikan(satu)))


def daftar(butir: Sequence[str]) -> str:
    """Return "A", "A dan B" or "A, B, dan C"; parts with a comma of their own are kept apart by semicolons."""
    berkoma = any(re.search(r",\s", satu) for satu in butir)
    if len(butir) < 2:
        return "".join(butir)
    if len(butir) == 2:
        return f"{butir[0]}{';' if berkoma else ''} dan {butir[1]}"
    pemisah = "; " if berkoma else ", "
    return pemisah.join(butir[:-1]) + f"{pemisah}dan {butir[-1]}"


def yaitu(nama: Sequence[str]) -> str:
    """Return ", yaitu A, B, dan C", "" where there are too many names for a sentence: the tables have them all."""
    return f", yaitu {daftar(nama)}" if len(nama) <= NAMA_TERBANYAK else ""


def bilangan(banyak: int) -> str:
    """Return a count in words where one or two words say it ("tiga", "dua belas"), else in digits, as EYD asks."""
    if banyak < len(_SATUAN):
        return _SATUAN[banyak]
    if banyak < 20:
        return f"{_SATUAN[banyak - 10]} belas"
    if banyak < 100 and banyak % 10 == 0:
        return f"{_SATUAN[banyak // 10]} puluh"
    return "seratus" if banyak == 100 else str(banyak)


def huruf_besar(teks: str) -> str:
    """Return the text in capitals; LKjIP, KTP-el and IV/a stay as they are."""
    return re.sub(r"\S+", lambda kata: kata[0] if _CAMPURAN.fullmatch(kata[0]) else kata[0].upper(), teks)


def huruf_judul(teks: str) -> str:
    """Return a text in capitals as a title ("DINAS KESEHATAN" -> "Dinas Kesehatan"); any other is left as written.

    Abbreviations and Roman numerals stay in capitals, joining words become small.
    """
    if teks != teks.upper():
        return teks

    def ubah(cocok: re.Match[str]) -> str:
        kata = cocok[0]
        if kata in _SINGKATAN or _ROMAWI.fullmatch(kata):
            return kata
        if kata.lower() in _KECIL and cocok.start():
            return kata.lower()
        return kata.capitalize()

    return _KATA.sub(ubah, teks)


def kalimat_awal(teks: str) -> str:
    """Return the text with a capital at its head, the rest untouched."""
    return teks[:1].upper() + teks[1:]


def kecil_awal(teks: str) -> str:
    """Return the text with a small letter at its head, unless its first word is a name in capitals (KTP, KTP-el)."""
    kata = teks.split(" ", 1)[0]
    return teks if kata[1:] != kata[1:].lower() else teks[:1].lower() + teks[1:]
