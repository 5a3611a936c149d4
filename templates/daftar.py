"""Lists of the template: bullets, numbers and letters with a second level, and the numbered headings of indikator."""

from __future__ import annotations

from templates.elemen import Elemen, el, twip, val

# The levels of each kind of list: the kind of number and its form.
_TINGKAT = {
    "butir": (("bullet", "–"),),
    "huruf": (("lowerLetter", "%1."), ("decimal", "%2.")),
    "angka": (("decimal", "%1."), ("lowerLetter", "%2.")),
    "indikator": (("decimal", "%1."),),
}
_KIRI, _GANTUNG = (10, 17), 7  # millimetres; as the styles have it, because LibreOffice asks the list only
_URUTAN = list(_TINGKAT)


def numbered(nama: str) -> Elemen:
    """Return what numbers a style: "huruf", or "huruf 2" for its second level."""
    jenis, _, tingkat = nama.partition(" ")
    return _number(int(tingkat or 1) - 1, _URUTAN.index(jenis) + 1)


def _number(tingkat: int, nomor: int) -> Elemen:
    return el("numPr", val("ilvl", tingkat), val("numId", nomor))


class DaftarNomor:
    """The lists of one document; each begins anew."""

    def __init__(self) -> None:
        self._jenis: list[str] = []

    def baru(self, jenis: str) -> int:
        """Return the number of a new list; bullets share one."""
        if jenis == "butir":
            return _URUTAN.index(jenis) + 1
        self._jenis.append(jenis)
        return len(_URUTAN) + len(self._jenis)

    def item(self, nomor: int, tingkat: int) -> Elemen:
        """Return what makes a paragraph an item of a list, at a level from 0."""
        return _number(tingkat, nomor)

    def part(self) -> Elemen:
        """Return the part of lists."""
        jumlah = len(_URUTAN)
        tetap = [el("num", val("abstractNumId", nomor), numId=nomor) for nomor in range(1, jumlah + 1)]
        baru = [_restarted(jenis, nomor) for nomor, jenis in enumerate(self._jenis, start=jumlah + 1)]
        return el("numbering", *(_abstract(jenis) for jenis in _URUTAN), *tetap, *baru)


def _abstract(jenis: str) -> Elemen:
    tingkat = [
        el(
            "lvl",
            *(val("start", 1), val("numFmt", bentuk), val("lvlText", teks), val("lvlJc", "left")),
            *([] if jenis == "indikator" else [el("pPr", el("ind", left=twip(_KIRI[nomor]), hanging=twip(_GANTUNG)))]),
            ilvl=nomor,
        )
        for nomor, (bentuk, teks) in enumerate(_TINGKAT[jenis])
    ]
    macam = "singleLevel" if len(tingkat) == 1 else "multilevel"
    return el("abstractNum", val("multiLevelType", macam), *tingkat, abstractNumId=_URUTAN.index(jenis) + 1)


def _restarted(jenis: str, nomor: int) -> Elemen:
    awal = [el("lvlOverride", val("startOverride", 1), ilvl=tingkat) for tingkat in range(len(_TINGKAT[jenis]))]
    return el("num", val("abstractNumId", _URUTAN.index(jenis) + 1), *awal, numId=nomor)
