"""Which rows can head a table: rows of headings, of lesser headings below, of groups above, of column numbers."""

from __future__ import annotations

import re

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.readers.judul import baca_judul, dikenal
from lkjip_desktop.readers.pemetaan import TANPA_PEMETAAN, Pemetaan
from lkjip_desktop.readers.peran import Peran

Isi = list[tuple[int, Cell]]
_ANAK = re.compile(
    r"(?:(?:tahun|thn?\.?|ta\.?)\s*)?(?:19|20)\d{2}|k|\(?rp\.?\)?|rp\.?\s*\(000\)|\(?%\)?|n|i{1,3}|iv|awal|akhir"
    r"|(?:tw|triwulan|q)\.?\s*-?\s*(?:i{1,3}|iv|[1-4])|(?:semester|smt)\.?\s*(?:i{1,2}|[12])"
    r"|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu?s\w*|sep\w*|okt\w*|no[vp]\w*|des\w*",
    re.I,
)
_NOMOR = re.compile(r"\(?\s*(\d{1,2})\s*\)?(?:\s*=\s*[\d\s+:/x×*()%-]+)?|\d{1,2}\s*[+:/x×*-].*", re.I)
_TAHUN = re.compile(r"(?:(?:tahun|thn?\.?|ta\.?)\s*)?(?:19|20)\d{2}", re.I)
_ANGKA = re.compile(r"[\d.,%()\s-]*\d[\d.,%()\s-]*")
_BILANGAN = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{3,}")
_JUMLAH = re.compile(r"(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total|rata\s*-?\s*rata)\b", re.I)
_TUNGGAL = frozenset({Peran.NO, Peran.KODE, Peran.SATUAN})
_JUDUL_MAKS, _KELOMPOK_MAKS = 120, 60


def berupa_tahun(sel: Cell) -> bool:
    """True for a cell that holds only a year."""
    return _TAHUN.fullmatch(sel.teks.strip()) is not None


def nomor_kolom_baris(isi: Isi) -> bool:
    """True for a row that only numbers the columns: `1 2 3`, `(1) (2)`, `14 = 7 + 13`."""
    cocok = [_NOMOR.fullmatch(sel.teks.strip()) for _, sel in isi]
    angka = [int(c[1]) for c in cocok if c and c[1]]
    return len(isi) >= 2 and all(cocok) and len(angka) >= 2 and angka == sorted(set(angka)) and angka[0] <= 3


def berjudul(isi: Isi, pemetaan: Pemetaan = TANPA_PEMETAAN) -> bool:
    """True for a row that reads as headings: at least two known meanings, most of its cells known, no figures."""
    isi = [(kolom, sel) for kolom, sel in isi if sel.teks.strip()]
    if len(isi) < 2 or any(_ANGKA.fullmatch(sel.teks.strip()) and not berupa_tahun(sel) for _, sel in isi):
        return False
    teks = [sel.teks.strip() for _, sel in isi]
    arti: list[object] = [
        satu if pemetaan.mengenal(satu) else baca_judul(satu).peran for satu in teks if len(satu) <= _JUDUL_MAKS
    ]
    kenal = sum(p is not None for p in arti) + sum(_ANAK.fullmatch(satu) is not None for satu in teks)
    return len({p for p in arti if p}) >= 2 and kenal * 2 >= len(isi)


def lanjutan(lembar: Sheet, isi: Isi, atas: int) -> bool:
    """True for a row of lesser headings below a header row: years, K / Rp, quarters, the rest of a heading.

    Bare numbers number the columns; under one wide heading they are months.
    """
    if not isi or all(_ANGKA.fullmatch(sel.teks.strip()) and not berupa_tahun(sel) for _, sel in isi):
        return nomor_kolom_baris(isi) and _di_bawah_gabungan(lembar, isi, atas)
    return all(_melanjutkan(lembar, sel, atas, kolom) for kolom, sel in isi)


def _melanjutkan(lembar: Sheet, sel: Cell, atas: int, kolom: int) -> bool:
    """True for a text that can go on with the heading above it; a total may only do so under a wide heading."""
    teks, induk = sel.teks.strip(), lembar.efektif(atas, kolom)
    if induk.kosong:
        if induk_kiri(lembar, atas, kolom) is None:
            return False
    elif _JUMLAH.match(teks) and (atas, kolom) not in lembar.jangkar:
        return False
    if _ANAK.fullmatch(teks):
        return True
    if _ANGKA.fullmatch(teks) and teks != "(000)":
        return False  # a figure typed as text
    if not isinstance(sel.nilai, str) or len(teks) > _JUDUL_MAKS or ":" in teks or _lebar(lembar, atas + 1, kolom) > 1:
        return False
    bilangan = _BILANGAN.search(_TAHUN.sub("", teks).replace("(000)", ""))
    return bilangan is None and dikenal(teks) and _sejalan(induk.teks, teks)


def _lebar(lembar: Sheet, baris: int, kolom: int) -> int:
    """How many columns more a cell spans than the heading above it."""
    rentang = [lembar.jangkar.get((b, kolom)) for b in (baris, baris - 1)]
    lebar = [satu.kolom_akhir - satu.kolom + 1 if satu else 1 for satu in rentang]
    return lebar[0] - lebar[1] + 1


def _sejalan(induk: str, anak: str) -> bool:
    """False where a text under "No" or "Satuan" would make it another heading: a band, not its second line."""
    arti = baca_judul(induk.strip()).peran
    return arti not in _TUNGGAL or baca_judul(f"{induk.strip()} {anak}").peran is arti


def _di_bawah_gabungan(lembar: Sheet, isi: Isi, atas: int) -> bool:
    gabung = {lembar.jangkar.get((atas, kolom)) for kolom, _ in isi}
    return len(gabung) == 1 and all(satu and satu.kolom_akhir > satu.kolom for satu in gabung)


def induk_kiri(lembar: Sheet, baris: int, kolom: int) -> Cell | None:
    """Return the heading whose unmerged span reaches this column: the nearest filled cell to the left."""
    for kiri in range(kolom - 1, 0, -1):
        sel = lembar.efektif(baris, kiri)
        if not sel.kosong:
            return sel
    return None


def kelompok_di_atas(lembar: Sheet, baris: int, isi: Isi, lebar: int) -> bool:
    """True for a row of group headings above: each over some, not all, of the columns, merged or not."""
    berkelompok, asing = False, 0
    if len(isi) == 1 and lembar.efektif(baris + 1, isi[0][0] - 1).kosong:
        return False  # a title
    for kolom, sel in isi:
        gabung = lembar.jangkar.get((baris, kolom))
        teks = sel.teks.strip()
        if len(teks) > _KELOMPOK_MAKS or (_ANGKA.fullmatch(teks) and not berupa_tahun(sel)):
            return False
        if not (gabung or berupa_tahun(sel) or baca_judul(teks).peran):
            if not lembar[(baris + 1, kolom)].kosong:
                return False
            asing += 1  # a heading of its own column, which nobody knows
            continue
        if gabung is None:
            berkelompok |= _membentang(lembar, baris, kolom)
        else:
            berkelompok |= 1 < gabung.kolom_akhir - gabung.kolom + 1 < lebar
    return berkelompok and asing * 2 < len(isi)


def _membentang(lembar: Sheet, baris: int, kolom: int) -> bool:
    """True for an unmerged group heading: not the first, blank beside it where the row below goes on."""
    bawah = [not lembar.efektif(baris + 1, k).kosong for k in (kolom - 1, kolom, kolom + 1)]
    return kolom > 1 and all(bawah) and lembar.efektif(baris, kolom + 1).kosong
