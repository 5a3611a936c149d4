"""The bounds and the name of a category as offices write them: "91 ≤ 100", "> 85 - 100", "≤ 50", "Sangat Tinggi"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_SERAGAM = [
    (re.compile(r"[%\u00a0\u2007\u202f]|\bpersen\b"), " "),
    (re.compile(r">\s*=|=\s*>|⩾|\b(?:lebih dari|di ?atas) atau sama dengan\b|\b(?:minimal|paling sedikit)\b"), "≥"),
    (re.compile(r"<\s*=|=\s*<|⩽|\b(?:kurang dari|di ?bawah) atau sama dengan\b|\b(?:maksimal|paling banyak)\b"), "≤"),
    (re.compile(r"\b(?:lebih (?:besar )?dari|di ?atas)\b"), ">"),
    (re.compile(r"\b(?:kurang dari|lebih kecil dari|di ?bawah)\b"), "<"),
    (re.compile(r"\b(?:s\s*[./]?\s*d\s*\.?|sampai(?: dengan)?|hingga)(?=\W|$)"), "-"),
    (re.compile(r"[–—−~]"), "-"),
]
_N = r"\d{1,3}(?:[.,]\d{1,4})?"
_X = r"(?:\s*(?:x|n|c|nilai|capaian|realisasi|skor)\s*)?"
_DUA = re.compile(
    rf"(?P<kiri>[<>≥≤])?\s*(?P<a>{_N})\s*(?P<sela>[<>≥≤]?\s*{_X}\s*-?\s*{_X}\s*[<>≥≤]?)\s*(?P<b>{_N})(?![\d.,]*\d)"
)
_SATU = re.compile(
    rf"(?P<kiri>[<>≥≤])\s*(?P<a>{_N})(?![\d.,]*\d)|(?P<b>{_N})\s*(?P<kanan>[<>≥≤]|(?:atau\s+)?ke ?atas|atau lebih"
    rf"|(?:atau\s+)?ke ?bawah|atau kurang)"
)
_BALIK = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
_HIASAN = re.compile(r"^(?:\(?[0-9a-h][.)]\s+|[-–•*]\s+)|[:=()\[\]\"“”;|/]|\s-\s|^-|-$")
_BUMBU = re.compile(
    r"\b(?:kategori|kriteria|predikat|kinerja|capaian|pencapaian|nilai|skala|peringkat|berarti|adalah|dengan|keterangan"
    r"|termasuk|x|n)\b"
)
_SEBUTAN = frozenset(
    "sangat amat sekali tinggi baik cukup sedang rendah kurang buruk memuaskan berhasil tidak belum agak gagal tercapai"
    " istimewa melampaui melebihi sesuai target ekspektasi jelek optimal memadai".split()
)
_KATA_MAKS = 4


@dataclass(frozen=True, slots=True)
class Batas:
    """The bounds of a category; a bound that is not printed is None."""

    bawah: Decimal | None
    atas: Decimal | None
    tutup_bawah: bool = True
    tutup_atas: bool = True


def baca_batas(teks: str) -> Batas | None:
    """Return the bounds that a text consists of, None for any other text."""
    hasil = _cari(re.sub(r"^(?:x|n|nilai|capaian|skor)\s*(?=[<>≥≤])", "", _seragam(teks).strip(" .:;=()")))
    return hasil[0] if hasil and not hasil[1].strip(" .:;=()x") else None


def baca_sebutan(teks: str) -> str | None:
    """Return the name of a category that a text consists of ("Sangat Tinggi"), None for any other text."""
    bersih = " ".join(_HIASAN.sub(" ", teks.strip()).split()).strip(" .,")
    kata = _BUMBU.sub(" ", bersih.lower()).split()
    if not 0 < len(kata) <= _KATA_MAKS or not all(satu.strip(".,") in _SEBUTAN for satu in kata):
        return None
    return " ".join(re.sub(_BUMBU.pattern, " ", bersih, flags=re.I).split())


def baca_anak(teks: str) -> tuple[Batas, str] | None:
    """Return the bounds and the name of a category in one text: "≥ 91 : Sangat Tinggi", "76 - 90 Tinggi"."""
    hasil = _cari(_tanpa_nomor(_seragam(teks)))
    if hasil is None:
        return None
    batas, sisa = hasil
    nama = baca_sebutan(sisa)
    return None if nama is None else (batas, _seperti_tertulis(nama, teks))


def _tanpa_nomor(teks: str) -> str:
    """A text without the number of its item; "91. Baik" is none."""
    return re.sub(r"^\s*(?:\(?[1-9a-h][.)]\s+|[-•*]\s+)", "", teks)


def _seragam(teks: str) -> str:
    hasil = teks.lower()
    for pola, ganti in _SERAGAM:
        hasil = pola.sub(ganti, hasil)
    return " ".join(hasil.split())


def _seperti_tertulis(nama: str, teks: str) -> str:
    """A name with the capitals that the text has."""
    cocok = re.search(r"\s+".join(map(re.escape, nama.split())), teks, re.I)
    return " ".join(cocok[0].split()) if cocok else nama.title()


def _cari(teks: str) -> tuple[Batas, str] | None:
    """The bounds in a text of one spelling, and what stands around them."""
    for pola, baca in ((_DUA, _dua), (_SATU, _satu)):
        for cocok in pola.finditer(teks):
            batas = baca(cocok)
            if batas is not None:
                return batas, f"{teks[: cocok.start()]} {teks[cocok.end() :]}"
    return None


def _dua(cocok: re.Match[str]) -> Batas | None:
    """Both bounds: "76 - 90", "76 ≤ 90", "> 75 - < 85", "76 ≤ x < 91", "100 ≥ x > 90"."""
    tanda = re.findall(r"[<>≥≤]", cocok["sela"])
    if not tanda and "-" not in cocok["sela"]:
        return None
    a, b = _angka(cocok["a"]), _angka(cocok["b"])
    if a > b:
        dibalik = [_BALIK[satu] for satu in reversed(tanda)]
        return Batas(b, a, "<" not in dibalik[:1], "<" not in dibalik[1:]) if dibalik else None
    kiri, kanan = cocok["kiri"], tanda[-1] if tanda else None
    if len(tanda) == 2:
        return Batas(a, b, tanda[0] != "<", tanda[1] != "<")
    if re.search(r"[a-z]", cocok["sela"]) and tanda:
        return Batas(a, b, kanan != "<", True)
    return Batas(a, b, kiri != ">", kanan != "<")


def _satu(cocok: re.Match[str]) -> Batas | None:
    """One bound: "≥ 91", "91 ≤", "91 ke atas", "≤ 50"."""
    kata = cocok["kanan"] or ""
    if cocok["a"] is not None:
        tanda, angka = cocok["kiri"], _angka(cocok["a"])
    else:
        tanda = "≥" if re.search(r"atas|lebih", kata) else "≤" if re.search(r"bawah|kurang", kata) else _BALIK[kata]
        angka = _angka(cocok["b"])
    if tanda in "≥>":
        return Batas(angka, None, tutup_bawah=tanda == "≥")
    return Batas(None, angka, tutup_atas=tanda == "≤")


def _angka(teks: str) -> Decimal:
    return Decimal(teks.replace(",", "."))
