"""Inline content controls: their key, their text, and writing a new text without losing anything else.

The key stands in w:tag and in w:alias, because LibreOffice before 7.5 drops every w:tag when it saves.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BR,
    DEL,
    FLD_CHAR,
    FLD_TYPE,
    MARKERS,
    MOVE_FROM,
    PICTURES,
    PPR,
    REFERENCES,
    RPR,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    TAB,
    TBL,
    TR,
    VAL,
    XML_SPACE,
    Elemen,
    P,
    R,
    T,
    child,
    is_deleted,
    parent,
    text_of,
    w,
)
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci
from lkjip_desktop.writers.word.rupa_kata import run_berformat

# A text of the Isian that begins so is shown with amber shading until the office writes the real one.
PERLU_DIISI = "Perlu Diisi"
GAYA_PERLU_DIISI = "PerluDiisi"

_TAG, _ALIAS, _PLACEHOLDER, _BINDING = w("tag"), w("alias"), w("showingPlcHdr"), w("dataBinding")
_PLAIN, _R_STYLE, _R_CHANGE = w("text"), w("rStyle"), w("rPrChange")
_OUTLIVES = (*REFERENCES, *PICTURES)
_PRESERVED = {XML_SPACE: "preserve"}
_PASSING_STYLES = frozenset({"PlaceholderText", GAYA_PERLU_DIISI})
_PASSING = frozenset({_R_CHANGE, w("ins"), DEL})


def key_of(sdt: Elemen) -> Kunci | None:
    """Return a control's key from its tag, else from its alias; None where it is not ours."""
    sifat, alias = child(sdt, SDT_PR), ""
    for anak in () if sifat is None else sifat:  # one walk: this is asked of every control by every step
        if anak.tag == _TAG and (tag := anak.get(VAL)):
            return baca_kunci(tag)
        if anak.tag == _ALIAS:
            alias = alias or anak.get(VAL, "")
    return baca_kunci(alias)


def is_plain(sdt: Elemen) -> bool:
    """True for a control of plain text."""
    sifat = sdt.find(SDT_PR)
    return sifat is not None and sifat.find(_PLAIN) is not None


def set_key(sdt: Elemen, kunci: Kunci) -> None:
    """Write the key to tag and alias, at the places the schema wants (rPr, alias, tag, ...)."""
    sifat, teks = child(sdt, SDT_PR), str(kunci)
    if sifat is None:
        raise ValueError("a control without properties has no key")
    tag, alias = (_named(sifat, nama, teks) for nama in (_TAG, _ALIAS))
    if alias.getnext() is not tag:
        alias.addnext(tag)


def _named(sifat: Elemen, nama: str, teks: str) -> Elemen:
    """Return the property that says a text, made where it is not there yet."""
    elemen = child(sifat, nama)
    if elemen is None:
        elemen = etree.Element(nama)
        sifat.insert(0 if child(sifat, RPR) is None else 1, elemen)
    if elemen.get(VAL) != teks:
        elemen.set(VAL, teks)
    return elemen


def keyed(akar: Elemen) -> Iterator[tuple[Elemen, Kunci]]:
    """Yield every control of ours below (or at) an element with its key, but for those in a tracked deletion.

    Whether there is any deletion is asked once: each control's way up to the root is long.
    """
    terhapus: bool | None = None
    for sdt in akar.iter(SDT):
        kunci = key_of(sdt)
        if kunci is None:
            continue
        if terhapus is None:
            terhapus = next(akar.iter(DEL, MOVE_FROM), None) is not None or is_deleted(akar)
        if not terhapus or not is_deleted(sdt):
            yield sdt, kunci


def is_fillable(sdt: Elemen) -> bool:
    """True where a text can be written: no control of ours inside, no table, and only whole fields."""
    isi = child(sdt, SDT_CONTENT)
    if isi is None or next(isi.iter(TR, TBL), None) is not None or next(keyed(isi), None) is not None:
        return False
    batas = [elemen.get(FLD_TYPE) for elemen in isi.iter(FLD_CHAR)]
    return batas.count("begin") == batas.count("end")


def control_text(sdt: Elemen) -> str:
    """Return the text that a control shows."""
    isi = child(sdt, SDT_CONTENT)
    return "" if isi is None else text_of(isi)


def is_blank(sdt: Elemen, kunci: Kunci) -> bool:
    """True where a control holds no text of its own: empty, Word's prompt, or the key that a template shows."""
    sifat = child(sdt, SDT_PR)
    if sifat is not None and child(sifat, _PLACEHOLDER) is not None:
        return True
    return control_text(sdt).strip() in ("", f"[{kunci}]")


def make_inline(sdt: Elemen) -> None:
    """Move a control around one whole paragraph into it: programs turn the one into the other."""
    isi, induk = sdt.find(SDT_CONTENT), parent(sdt)
    if isi is None or induk.tag == P or [anak.tag for anak in isi] != [P]:
        return
    paragraf = isi[0]
    sdt.addprevious(paragraf)
    isi.extend([anak for anak in paragraf if anak.tag != PPR])
    paragraf.append(sdt)


def set_text(sdt: Elemen, teks: str) -> None:
    """Replace a control's text (a new line becomes a line break) in the format of its first run.

    Words that people made bold or coloured keep that where the new text continues them.

    Bookmarks, comment and permission marks, references to notes, pictures and tracked deletions stay.
    """
    sifat, isi = child(sdt, SDT_PR), child(sdt, SDT_CONTENT)
    if sifat is None or isi is None:
        raise ValueError("a control without properties or content cannot be filled")
    usang = [_PLACEHOLDER, _BINDING]  # Word would show its prompt, or the bound value, instead of the text
    if any(baris.startswith(PERLU_DIISI) for baris in teks.split("\n")) or "\n" in teks:
        usang.append(_PLAIN)  # LibreOffice shows neither line breaks nor shading in a control of plain text
    for elemen in [anak for anak in sifat if anak.tag in usang]:
        sifat.remove(elemen)
    polos = _plain_text(isi)
    if polos is None or any(tanda in teks for tanda in ("\n", "\t", PERLU_DIISI)):
        _rewrite(sifat, isi, teks)
        return
    for satu in [anak for anak in polos.itersiblings(RPR, preceding=True) if not _lasts(anak)]:
        parent(satu).remove(satu)
    polos.set(XML_SPACE, "preserve")
    polos.text = teks or None  # as a parser would read it back


def _rewrite(sifat: Elemen, isi: Elemen, teks: str) -> None:
    rpr = _format(sifat, isi)
    berformat = None if PERLU_DIISI in teks else run_berformat(list(isi.iter(R)), teks, _is_passing)
    tuan = _only_paragraph(isi)
    depan, belakang = _survivors(tuan)
    for anak in list(tuan):
        if anak.tag != PPR:
            tuan.remove(anak)
    tuan.extend([*depan, *(berformat or _runs(teks, rpr)), *belakang])


def _plain_text(isi: Elemen) -> Elemen | None:
    """Return the text of a control of one run of one text, whose run can stay; None where anything is unusual."""
    run = isi[0] if len(isi) == 1 else None
    if run is None or run.tag != R or run.attrib or run.tail or [anak.tag for anak in run] not in ([T], [RPR, T]):
        return None
    return run[-1] if set(run[-1].attrib) <= {XML_SPACE} and not any(anak.tail for anak in run) else None


def drop_pictures(sdt: Elemen) -> None:
    """Take the pictures and charts out of a control."""
    for gambar in list(sdt.iter(*PICTURES)):
        parent(gambar).remove(gambar)


def drop_marker(sdt: Elemen) -> None:
    """Take the amber shading from a run whose text the office has written by now."""
    for run in sdt.iter(R):
        rpr = child(run, RPR)
        gaya = None if rpr is None else child(rpr, _R_STYLE)
        if rpr is None or gaya is None or gaya.get(VAL) != GAYA_PERLU_DIISI:
            continue
        if not text_of(run).strip().startswith(PERLU_DIISI):
            rpr.remove(gaya)


def _format(sifat: Elemen, isi: Elemen) -> Elemen | None:
    run = next((run for run in isi.iter(R) if not is_deleted(run) and run.find(T) is not None), None)
    asal = sifat.find(RPR) if run is None else run.find(RPR)
    if asal is None:
        return None
    rpr = copy.deepcopy(asal)
    return rpr if _lasts(rpr) else None


def _lasts(rpr: Elemen) -> bool:
    """Take out what spoke of the text that stood there; False where nothing is left."""
    for anak in [satu for satu in rpr if _is_passing(satu)]:
        rpr.remove(anak)
    return len(rpr) > 0


def _is_passing(sifat: Elemen) -> bool:
    """True for a property of a run that speaks of the text that stood there: Word's prompt, a tracked change."""
    return sifat.tag in _PASSING or (sifat.tag == _R_STYLE and sifat.get(VAL) in _PASSING_STYLES)


def _only_paragraph(isi: Elemen) -> Elemen:
    """Return where runs go: the content itself or, where another program made it a block, its first paragraph."""
    paragraf = list(isi.iter(P))
    if not paragraf:
        return isi
    for lebih in paragraf[1:]:
        parent(lebih).remove(lebih)
    return paragraf[0]


def _survivors(tuan: Elemen) -> tuple[list[Elemen], list[Elemen]]:
    """Return what must outlive the text: the marks before its first letter, and everything else."""
    depan: list[Elemen] = []
    belakang: list[Elemen] = []
    ada_teks = False
    for elemen in _walk(tuan):
        if elemen.tag == T:
            ada_teks = True
        elif elemen.tag == R:
            belakang.append(_without_text(elemen))
        else:
            (belakang if ada_teks else depan).append(elemen)
    return depan, belakang


def _walk(akar: Elemen) -> Iterator[Elemen]:
    for anak in akar:
        referensi = anak.tag == R and next(anak.iter(*_OUTLIVES), None) is not None
        if referensi or anak.tag in MARKERS or anak.tag in (DEL, MOVE_FROM, T):
            yield anak
        elif anak.tag not in (PPR, RPR):
            yield from _walk(anak)


def _without_text(run: Elemen) -> Elemen:
    for anak in list(run):
        if anak.tag in (T, BR, TAB):
            run.remove(anak)
    return run


def _runs(teks: str, rpr: Elemen | None) -> list[Elemen]:
    """Return the runs of a text: one, or more where a line begins with the marker of what is still to be written."""
    hasil: list[Elemen] = []
    tanda_terakhir: bool | None = None
    for nomor, baris in enumerate(teks.split("\n")):
        tanda = baris.startswith(PERLU_DIISI)
        if tanda != tanda_terakhir:
            hasil.append(_run(rpr, tanda))
            tanda_terakhir = tanda
        if nomor:
            etree.SubElement(hasil[-1], BR)
        _add_line(hasil[-1], baris)
    return hasil


def _run(rpr: Elemen | None, tanda: bool) -> Elemen:
    run = etree.Element(R)
    if rpr is not None:
        run.append(copy.deepcopy(rpr))
    if tanda:
        rpr_baru = run[0] if len(run) else etree.SubElement(run, RPR)
        rpr_baru.insert(0, etree.Element(_R_STYLE, {VAL: GAYA_PERLU_DIISI}))
    return run


def _add_line(run: Elemen, baris: str) -> None:
    for nomor, potong in enumerate(baris.split("\t")):
        if nomor:
            etree.SubElement(run, TAB)
        teks = etree.SubElement(run, T, _PRESERVED)
        teks.text = potong or None  # as a parser would read it back
