"""Slips of typing between two printed figures."""

from __future__ import annotations

import re


def salah_ketik(tertulis: str, seharusnya: str) -> str | None:
    """Return in Indonesian the one slip that turns `seharusnya` into `tertulis` ("satu angka berubah"), else None."""
    if tertulis == seharusnya:
        return None
    angka, benar = _digit(tertulis), _digit(seharusnya)
    if angka == benar:
        return "titik ribuan terbaca sebagai koma" if _seribu(tertulis, seharusnya) else "letak koma bergeser"
    beda = [urutan for urutan, (satu, lain) in enumerate(zip(angka, benar, strict=False)) if satu != lain]
    if len(angka) == len(benar):
        return _sama_panjang(angka, benar, beda)
    pendek, panjang = sorted((angka, benar), key=len)
    if len(panjang) - len(pendek) == 1 and len(pendek) > 1:
        sela = beda[0] if beda else len(pendek)
        if panjang[:sela] + panjang[sela + 1 :] == pendek:
            return "satu angka tertinggal" if pendek is angka else "satu angka berlebih"
    return None


def _seribu(tertulis: str, seharusnya: str) -> bool:
    """True where the two differ by 1000: 1.234 and 1,234."""
    desimal = (len(teks.partition(",")[2]) for teks in (tertulis, seharusnya))
    return sorted(desimal) in ([0, 3], [3, 6])


def _sama_panjang(angka: str, benar: str, beda: list[int]) -> str | None:
    if len(beda) == 1 and len(angka) > 1:
        return "satu angka berubah"
    if len(beda) == 2 and beda[1] == beda[0] + 1:
        kiri, kanan = beda
        if angka[kiri] == benar[kanan] and angka[kanan] == benar[kiri]:
            return "dua angka tertukar"
    return None


def _digit(teks: str) -> str:
    return re.sub(r"\D", "", teks)
