"""Shows equal neighbouring cells of a column as one: vMerge is written anew at every fill, the texts stay in all cells.

A continued cell's text is hidden, not lost: when the sasaran of the row above changes, it is shown again.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    MARKERS,
    TBL,
    TC,
    TCPR,
    TR,
    VAL,
    Elemen,
    P,
    parent,
    squeeze,
    text_of,
    val,
    w,
)
from lkjip_desktop.writers.word.controls import control_text, key_of, keyed, set_key, set_text
from lkjip_desktop.writers.word.groups import Kelompok
from lkjip_desktop.writers.word.ids import SemuaNomor

KOSONG = "–"
_V_MERGE, _SPAN, _TR_PR, _BEFORE = w("vMerge"), w("gridSpan"), w("trPr"), w("gridBefore")
_BEFORE_V_MERGE = frozenset(w(nama) for nama in ("cnfStyle", "tcW", "gridSpan", "hMerge"))


def grid(baris: Elemen) -> Iterator[tuple[int, int, Elemen]]:
    """Yield a row's cells with their first grid column and their width in columns."""
    kolom = int(val(baris.find(f"{_TR_PR}/{_BEFORE}")) or 0)
    for sel in baris.iter(TC):
        if next(sel.iterancestors(TR)) is baris:
            lebar = int(val(sel.find(f"{TCPR}/{_SPAN}")) or 1)
            yield kolom, lebar, sel
            kolom += lebar


def gabungkan(kelompok: Kelompok, bidang: str) -> None:
    """Merge the cells of a field whose texts are equal; a row of people's own in between follows what is above it."""
    letak = _column(kelompok, bidang)
    atas: tuple[str, Elemen] | None = None
    for baris in _rows(kelompok):
        sel = next((sel for kolom, _, sel in grid(baris) if kolom == letak), None)
        teks = None if sel is None else _field_text(sel, kelompok.nama, bidang)
        if sel is None or (teks is None and (atas is None or _state(sel) != "continue")):
            atas = None
        elif teks is None and atas is not None:
            _set_state(atas[1], "restart")
        elif atas is not None and _may_hide(sel, teks, atas, kelompok.nama, bidang):
            _set_state(atas[1], "restart")
            _set_state(sel, "continue")
        else:
            _set_state(sel, None)
            atas = (teks or "", sel)


def _may_hide(sel: Elemen, teks: str | None, atas: tuple[str, Elemen], nama: str, bidang: str) -> bool:
    """True for a cell that says what the one above it says and in which nobody wrote anything else."""
    if teks != atas[0] or teks in ("", KOSONG):
        return False
    lain = _other_text(sel, nama, bidang)
    return lain in ("", _other_text(atas[1], nama, bidang))


def pulihkan(kelompok: Kelompok, bidang: str, nomor: SemuaNomor) -> None:
    """Put back, empty, the controls of a field that a program dropped from hidden cells of records' rows."""
    letak = _column(kelompok, bidang)
    contoh: Elemen | None = None
    lengkap: set[str] = set()
    for satuan in kelompok.satuan:
        for baris in satuan.elemen:
            milik = {kunci.bidang_penuh for _, kunci in keyed(baris) if kunci.nama == kelompok.nama}
            if 2 * len(milik & lengkap) < len(lengkap):
                continue  # a row of people's own with a figure pasted into it
            sel = next((sel for kolom, _, sel in grid(baris) if kolom == letak), None)
            ada = None if sel is None else _control(sel, kelompok.nama, bidang)
            if ada is not None:
                contoh, lengkap = ada, milik
            elif sel is not None and contoh is not None and _state(sel) == "continue":
                _copy_into(sel, contoh, satuan.kunci, nomor)


def lepas_yatim(tabel: Elemen) -> None:
    """Part the cells that continue a merge which no longer stands above them (its row has moved)."""
    terbuka: set[tuple[int, int]] = set()
    for baris in tabel.iter(TR):
        if next(baris.iterancestors(TBL)) is not tabel:
            continue
        kini: set[tuple[int, int]] = set()
        for kolom, lebar, sel in grid(baris):
            if _state(sel) == "continue" and (kolom, lebar) not in terbuka:
                _set_state(sel, None)
            if _state(sel) is not None:
                kini.add((kolom, lebar))
        terbuka = kini


def _rows(kelompok: Kelompok) -> list[Elemen]:
    """Return a group's rows and people's own rows between them; the foot of the table is not among them."""
    return [elemen for satuan in kelompok.satuan for elemen in satuan.semua if elemen.tag == TR]


def _control(sel: Elemen, nama: str, bidang: str) -> Elemen | None:
    return next((sdt for sdt, k in keyed(sel) if k.nama == nama and k.bidang_penuh == bidang), None)


def _column(kelompok: Kelompok, bidang: str) -> int | None:
    for baris in _rows(kelompok):
        for kolom, _, sel in grid(baris):
            if _control(sel, kelompok.nama, bidang) is not None:
                return kolom
    return None


def _field_text(sel: Elemen, nama: str, bidang: str) -> str | None:
    sdt = _control(sel, nama, bidang)
    return None if sdt is None else control_text(sdt).strip()


def _other_text(sel: Elemen, nama: str, bidang: str) -> str:
    sdt = _control(sel, nama, bidang)
    return squeeze(text_of(sel).replace("" if sdt is None else control_text(sdt), "", 1))


def _state(sel: Elemen) -> str | None:
    gabung = sel.find(f"{TCPR}/{_V_MERGE}")
    return None if gabung is None else gabung.get(VAL, "continue")


def _set_state(sel: Elemen, keadaan: str | None) -> None:
    if _state(sel) == keadaan:
        return
    sifat = sel.find(TCPR)
    if sifat is None:
        sifat = etree.Element(TCPR)
        sel.insert(0, sifat)
    for lama in sifat.findall(_V_MERGE):
        sifat.remove(lama)
    if keadaan is not None:
        baru = etree.Element(_V_MERGE, {VAL: keadaan})
        sifat.insert(sum(anak.tag in _BEFORE_V_MERGE for anak in sifat), baru)


def _copy_into(sel: Elemen, contoh: Elemen, kunci: str, nomor: SemuaNomor) -> None:
    salinan = copy.deepcopy(contoh)
    for tanda in list(salinan.iter(*MARKERS)):
        parent(tanda).remove(tanda)
    nomor.renumber(salinan)
    asal = key_of(contoh)
    if asal is not None:
        set_key(salinan, asal.milik(kunci))
    set_text(salinan, "")
    paragraf = next(sel.iter(P), None)
    (sel if paragraf is None else paragraf).append(salinan)
