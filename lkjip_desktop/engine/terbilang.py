"""Numbers in Indonesian words: "dua puluh lima" -> 25."""

from __future__ import annotations

import re
from decimal import Decimal

_SATUAN = {
    kata: nilai
    for nilai, kata in enumerate("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split())
}
_PANGKAT = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
_SELAIN = frozenset("rupiah persen orang hari buah".split())
# A number of several words run together by a missing blank is still one: "duapuluh", "limaratus".
_RANGKAI = re.compile(r"(?<=[a-z])(?<!\bse)(puluh|belas|ratus|ribu)\b")


def baca_terbilang(teks: str) -> Decimal | None:
    """Return the number that words spell, None where they spell none; a unit behind it is left out."""
    kata = _RANGKAI.sub(r" \1", teks.lower().replace("-", " ")).split()
    while kata and kata[-1] in _SELAIN:
        kata.pop()
    if not kata:
        return None
    if "koma" in kata:
        letak = kata.index("koma")
        utuh, pecahan = _utuh(kata[:letak]), [_SATUAN.get(satu, 10) for satu in kata[letak + 1 :]]
        if utuh is None or not pecahan or max(pecahan) > 9:
            return None
        return Decimal(f"{utuh}.{''.join(map(str, pecahan))}")
    utuh = _utuh(kata)
    return None if utuh is None else Decimal(utuh)


def _utuh(kata: list[str]) -> int | None:
    jumlah = bagian = 0
    angka: int | None = None
    for satu in kata:
        if satu in _SATUAN:
            if angka is not None:
                return None
            angka = _SATUAN[satu]
        elif satu == "belas" and angka is not None:
            bagian, angka = bagian + 10 + angka, None
        elif satu in ("puluh", "ratus") and angka is not None:
            bagian, angka = bagian + angka * (10 if satu == "puluh" else 100), None
        elif satu == "seratus" and angka is None:
            bagian += 100
        elif satu == "seribu" and angka is None:
            jumlah += 1000
        elif satu in _PANGKAT:
            jumlah, bagian, angka = jumlah + (bagian + (angka or 0)) * _PANGKAT[satu], 0, None
        else:
            return None
    return jumlah + bagian + (angka or 0)
