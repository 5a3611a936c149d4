"""The items of lists in a report: how many there are, which typed numbers leave one out or repeat it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.dokumen import Paragraf

_TANDA = re.compile(
    r"\s*(?:(?P<jenjang>\d{1,2}(?:\.\d{1,2})+)\.?(?=\s)|(?P<kurung>\()?(?:(?P<angka>\d{1,2})|(?P<huruf>[a-z]))(?P<tutup>[.)])(?=\s|[A-Z]))\s*"
)
_PELURU = re.compile(r"\s*[•❖➢▪‣◦-]\s*")
_BAB = re.compile(r"\s*bab[\s.]*(?:[ivx]+|\d)\b", re.I)
_TERBANYAK, _JAUH = 60, 40


@dataclass(frozen=True, slots=True)
class NomorJanggal:
    """A typed number that does not follow the one before; `benar` is what would."""

    paragraf: Paragraf
    panjang: int
    sebelum: Paragraf
    panjang_sebelum: int
    ganda: bool
    benar: str


@dataclass(frozen=True, slots=True)
class _Nomor:
    """A typed number: what it counts in ("3.1.", ")", "huruf ."), its value, how it is written."""

    deret: str
    nilai: int
    tulisan: str
    panjang: int


def _nomor(teks: str) -> _Nomor | None:
    cocok = _TANDA.match(teks)
    if cocok is None:
        return None
    if jenjang := cocok["jenjang"]:
        induk, _, akhir = jenjang.rpartition(".")
        return _Nomor(f"{induk}.", int(akhir), jenjang, len(jenjang) + len(teks) - len(teks.lstrip()))
    bentuk = f"{'(' if cocok['kurung'] else ''}{{}}{cocok['tutup']}"
    isi = cocok["angka"] or cocok["huruf"]
    nilai = int(isi) if cocok["angka"] else ord(isi) - 96
    jenis = "angka" if cocok["angka"] else "huruf"
    panjang = len(teks) - len(teks.lstrip()) + len(bentuk.format(isi))
    return _Nomor(f"{jenis} {bentuk}", nilai, bentuk.format(isi), panjang)


def banyak_butir(sesudah: Sequence[Paragraf]) -> int | None:
    """Return how many items of the first level a list has that starts with the first paragraph, None without a list."""
    if not sesudah:
        return None
    awal = sesudah[0]
    nomor = _nomor(awal.teks)
    if nomor is not None:
        return _banyak_bernomor(sesudah, nomor)
    if not awal.bernomor and _PELURU.match(awal.teks) is None:
        return None
    banyak = 0
    for satu in sesudah[:_TERBANYAK]:
        if satu.tingkat is not None or _nomor(satu.teks) is not None:
            break
        if satu.gaya == awal.gaya and satu.bernomor == awal.bernomor:
            banyak += 1
        elif not satu.bernomor and _PELURU.match(satu.teks) is None:
            break
    # A list of many styles, or of one item, may go on otherwise than it starts.
    return banyak if banyak > 1 else None


def _banyak_bernomor(sesudah: Sequence[Paragraf], awal: _Nomor) -> int | None:
    if awal.nilai != 1:
        return None
    banyak, lalu = 0, 0
    judul = sesudah[0].tingkat is not None
    for satu in sesudah[: _TERBANYAK * (3 if judul else 1)]:
        nomor = _nomor(satu.teks)
        if nomor is not None and nomor.deret == awal.deret:
            if nomor.nilai <= lalu:
                break
            banyak, lalu = banyak + 1, nomor.nilai
        elif (satu.tingkat is not None and (nomor is None or not judul)) or (
            nomor is None and not satu.bernomor and not judul and _PELURU.match(satu.teks) is None
        ):
            break
    return banyak if banyak > 1 else None


@dataclass(slots=True)
class _Deret:
    """The last numbers of every series, with their paragraph and its place among all."""

    lalu: dict[str, tuple[int, Paragraf, int, int]] = field(default_factory=dict)


def nomor_janggal(paragraf: Sequence[Paragraf]) -> Iterator[NomorJanggal]:
    """Yield the typed numbers that leave one out or repeat one; a new chapter starts all series anew."""
    deret = _Deret()
    for urut, satu in enumerate(paragraf):
        if _BAB.match(satu.teks) and len(satu.teks) < 120:
            deret.lalu.clear()
            continue
        nomor = _nomor(satu.teks)
        if nomor is None or (
            satu.bernomor and satu.tingkat is None and nomor.deret.endswith(".") and "." in nomor.tulisan[:-1]
        ):
            continue
        berjenjang = "." in nomor.tulisan[:-1]
        kunci = nomor.deret if berjenjang else f"{nomor.deret}|{'judul' if satu.tingkat is not None else satu.gaya}"
        lalu = deret.lalu.get(kunci)
        deret.lalu[kunci] = (nomor.nilai, satu, urut, nomor.panjang)
        if nomor.nilai == 1:
            # What is below a new item starts anew too.
            continue
        if (
            lalu is None
            or nomor.nilai == lalu[0] + 1
            or urut - lalu[2] > (_JAUH * 3 if satu.tingkat is not None else _JAUH)
        ):
            continue
        if nomor.nilai == lalu[0] or nomor.nilai == lalu[0] + 2:
            yield NomorJanggal(
                satu, nomor.panjang, lalu[1], lalu[3], nomor.nilai == lalu[0], _tulis(nomor, lalu[0] + 1)
            )


def _tulis(nomor: _Nomor, nilai: int) -> str:
    if nomor.deret.startswith("angka"):
        return nomor.deret.removeprefix("angka ").format(nilai)
    if nomor.deret.startswith("huruf"):
        return nomor.deret.removeprefix("huruf ").format(chr(96 + nilai))
    return f"{nomor.deret}{nilai}"
