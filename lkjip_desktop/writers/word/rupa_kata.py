"""Keeps the formats that people gave to single words when a text around them is written anew."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from itertools import groupby

from lxml import etree

from lkjip_desktop.paket.ooxml import BR, RPR, TAB, XML_SPACE, Elemen, R, T, is_deleted

_KATA = re.compile(r"\s+|\w+(?:[.,]\w+)*|[^\w\s]")
Kata = tuple[str, bytes]


def run_berformat(run: list[Elemen], teks: str, usang: Callable[[Elemen], bool]) -> list[Elemen] | None:
    """Return the runs of a new text with the formats of the old words that it continues.

    None where the old runs have one format, or more than words: then there is nothing to tell apart. `usang` tells the
    properties of a run that never outlive its text.
    """
    hidup = [satu for satu in run if not is_deleted(satu) and satu.find(T) is not None]
    if "\n" in teks or "\t" in teks or any(satu.find(BR) is not None or satu.find(TAB) is not None for satu in hidup):
        return None
    sifat = {satu: _sifat(satu, usang) for satu in hidup}
    rupa = {satu: b"" if rpr is None else etree.tostring(rpr, method="c14n") for satu, rpr in sifat.items()}
    if len(set(rupa.values())) < 2:
        return None
    menurut_rupa = {rupa[satu]: rpr for satu, rpr in sifat.items()}
    lama = [kata for satu in hidup for kata in _kata("".join(t.text or "" for t in satu.iter(T)), rupa[satu])]
    kelompok = groupby(_baru(lama, teks), lambda kata: kata[1])
    return [_run(menurut_rupa[satu], "".join(kata for kata, _ in milik)) for satu, milik in kelompok]


def _kata(teks: str, rupa: bytes) -> Iterator[Kata]:
    return ((kata, rupa) for kata in _KATA.findall(teks))


def _baru(lama: list[Kata], teks: str) -> Iterator[Kata]:
    """The words of the new text, each with the format of the word that it continues or stands in the place of."""
    baru = _KATA.findall(teks)
    pembanding = SequenceMatcher(None, [kata for kata, _ in lama], baru, autojunk=False)
    for jenis, a1, a2, b1, b2 in pembanding.get_opcodes():
        for urut in range(b1, b2):
            asal = a1 + urut - b1 if jenis == "equal" else min(a1 + urut - b1, a2 - 1) if a2 > a1 else max(a1 - 1, 0)
            yield baru[urut], lama[asal][1]


def _sifat(run: Elemen, usang: Callable[[Elemen], bool]) -> Elemen | None:
    """A run's properties without those that never outlive its text, None for none."""
    rpr = run.find(RPR)
    if rpr is None:
        return None
    salinan = copy.deepcopy(rpr)
    salinan.tail = None
    for anak in [satu for satu in salinan if usang(satu)]:
        salinan.remove(anak)
    return salinan if len(salinan) else None


def _run(rpr: Elemen | None, teks: str) -> Elemen:
    run = etree.Element(R)
    if rpr is not None:
        run.append(copy.deepcopy(rpr))
    isi = etree.SubElement(run, T, {XML_SPACE: "preserve"})
    isi.text = teks
    return run
