"""Every table of a Word report as a sheet: its title, its headings, its numbers as numbers.

The report itself is what is read, so that a table that an office's own template adds comes along as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_desktop.domain.celledit import BarisBaru, GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, SelDokumen, TabelDokumen
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.report.kata import huruf_judul, rapikan
from lkjip_desktop.report.tanda import KOSONG, PERLU_DICOCOKKAN, PERLU_DIISI

DAFTAR = "Daftar Tabel"
WARNA_TANDA = "FFE08A"
_NOMOR = re.compile(r"\s*(tabel\s+\d+(?:\.\d+)*|lampiran\s+\d+)\b[\s.:]*", re.I)
_ANGKA = re.compile(r"(-?)(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,8}))?(%?)((?: [^\W\d_][\w/-]*){0,2}|) ?(\(.*\))?")
_NOL_DI_DEPAN = re.compile(r"0\d")
_TERLEBAR, _TERSEMPIT = 45.0, 6.0
_NAMA_TERPANJANG = 28  # a sheet's name has 31 letters, "(2)" among them
_BARIS_JUDUL = 3  # title, the line below it, a blank row
_GAYA_TEBAL, _GAYA_NOMOR = "tabel tebal", "tabel nomor"

Baris = list[SheetCell]


@dataclass(frozen=True, slots=True)
class _Judul:
    """What a table is called: "Tabel 3.1" and the rest of its caption, or the form that it stands in."""

    nomor: str
    teks: str


def lembar_lampiran(dokumen: Dokumen) -> list[NewSheet]:
    """Return a sheet for each table with headings, and before them one that lists them; none where there is none."""
    tabel = [t for t in dokumen.tabel if t.bagian is BagianDokumen.BADAN and t.dalam is None and t.kepala]
    judul = list(_berbeda([_judul(dokumen, satu) for satu in tabel]))
    isi = [_lembar(satu, nama, nama_judul) for satu, (nama, nama_judul) in zip(tabel, judul, strict=True)]
    return [_daftar(judul), *isi] if isi else []


def _judul(dokumen: Dokumen, tabel: TabelDokumen) -> _Judul:
    sebelum = None if tabel.sebelum is None else dokumen.paragraf[tabel.sebelum]
    if sebelum is not None and sebelum.gaya == "caption":
        teks = rapikan(sebelum.teks)
    else:
        teks = rapikan(next((p.letak.judul for baris in tabel.baris for sel in baris for p in sel.paragraf), ""))
    cocok = _NOMOR.match(teks)
    if cocok is None:
        nama = huruf_judul(teks)
        return _Judul(nama if 0 < len(nama) <= _NAMA_TERPANJANG else f"Tabel ke-{tabel.nomor}", teks)
    return _Judul(cocok[1].capitalize(), teks[cocok.end() :])


def _berbeda(judul: Sequence[_Judul]) -> Iterator[tuple[str, _Judul]]:
    """The names of the sheets: the number of the table, and which of several tables of one form it is."""
    banyak: dict[str, int] = {}
    for satu in judul:
        banyak[satu.nomor] = urut = banyak.get(satu.nomor, 0) + 1
        yield (satu.nomor if urut == 1 else f"{satu.nomor} ({urut})"), satu


def _daftar(judul: Sequence[tuple[str, _Judul]]) -> NewSheet:
    baris: list[Baris] = [
        [SheetCell("LAMPIRAN LAPORAN KINERJA", GayaSel.JUDUL)],
        [SheetCell("Setiap tabel laporan ada pada lembar tersendiri.")],
        [],
        [SheetCell(teks, GayaSel.KEPALA) for teks in ("No", "Lembar", "Judul")],
    ]
    for nomor, (nama, satu) in enumerate(judul, 1):
        angka = SheetCell(str(nomor), GayaSel.TENGAH, nilai=Decimal(nomor), format="0")
        baris.append([angka, SheetCell(nama, tautan=BarisBaru(nama, 1)), SheetCell(satu.teks or nama)])
    return NewSheet(DAFTAR, baris, [6.0, 26.0, 120.0], beku=4, ulang=(4, 4))


def _lembar(tabel: TabelDokumen, nama: str, judul: _Judul) -> NewSheet:
    kolom = max((sel.kolom + sel.lebar - 1 for baris in tabel.baris for sel in baris), default=1)
    atas: list[Baris] = [[SheetCell(judul.teks or nama, GayaSel.JUDUL)], [SheetCell(judul.nomor, GayaSel.REDUP)], []]
    isi = [_baris(tabel, nomor, kolom) for nomor in range(len(tabel.baris))]
    _kembalikan_teks(isi[tabel.kepala :])
    kepala = _BARIS_JUDUL + tabel.kepala
    gabung = [f"A1:{_huruf(kolom)}1", *(str(satu) for satu in _gabungan(tabel))]
    lebar = [_lebar(tabel, nomor) for nomor in range(1, kolom + 1)]
    return NewSheet(nama, [*atas, *isi], lebar, beku=kepala, gabung=gabung, ulang=(_BARIS_JUDUL + 1, kepala))


def _kembalikan_teks(isi: Sequence[Baris]) -> None:
    """Make texts again of figures with a unit in columns of words: "1 Hari" among ways of computing."""
    for kolom in range(len(isi[0]) if isi else 0):
        terisi = [baris[kolom] for baris in isi if baris[kolom].teks not in ("", KOSONG)]
        if 2 * sum(sel.nilai is not None for sel in terisi) > len(terisi):
            continue
        for baris in isi:
            if (baris[kolom].format or "").partition('" ')[2].partition("(")[0]:  # a unit, no mark
                baris[kolom] = replace(baris[kolom], nilai=None, format=None)


def _huruf(kolom: int) -> str:
    return str(CellRange(1, kolom, 1, kolom)).partition(":")[0].rstrip("1")


def _baris(tabel: TabelDokumen, nomor: int, kolom: int) -> Baris:
    baris = [SheetCell("", _gaya(tabel, nomor, None)) for _ in range(kolom)]
    for sel in tabel.baris[nomor]:
        gaya = _gaya(tabel, nomor, sel)
        for letak in range(sel.kolom, sel.kolom + sel.lebar):
            baris[letak - 1] = SheetCell("", gaya)
        if not sel.lanjutan:
            baris[sel.kolom - 1] = _sel(sel.teks, gaya)
    return baris


def _gaya(tabel: TabelDokumen, nomor: int, sel: SelDokumen | None) -> GayaSel:
    gaya = {satu.gaya for satu in sel.paragraf} if sel is not None else set()
    if nomor < tabel.kepala:
        return GayaSel.TENGAH if nomor and gaya == {_GAYA_NOMOR} else GayaSel.KEPALA
    if gaya == {_GAYA_TEBAL}:
        return GayaSel.TANDA
    return GayaSel.TENGAH if sel is not None and sel.kolom == 1 and len(sel.teks) < _TERSEMPIT else GayaSel.BIASA


def _sel(teks: str, gaya: GayaSel) -> SheetCell:
    rapi = "\n".join(rapikan(larik) for larik in teks.splitlines())
    warna = WARNA_TANDA if PERLU_DIISI in rapi or PERLU_DICOCOKKAN in rapi else None
    if gaya is GayaSel.KEPALA:
        return SheetCell(rapi, gaya)
    return replace(angka_sel(rapi) or SheetCell(rapi), gaya=gaya, warna=warna)


def angka_sel(teks: str) -> SheetCell | None:
    """Return a figure as the report prints it as a number that shows the same, None for a text.

    "19.641.611.463" and "101,33" are numbers, "92%" is 0.92, "1 Hari" is 1 in a format that says Hari.
    """
    cocok = _ANGKA.fullmatch(teks)
    if cocok is None or _NOL_DI_DEPAN.match(cocok[2]):
        return None
    tanda, utuh, pecahan, persen, satuan, kurung = cocok.groups()
    desimal = len(pecahan or "")
    nilai = Decimal(f"{tanda}{utuh.replace('.', '')}.{pecahan or '0'}").quantize(Decimal(1).scaleb(-desimal))
    format_ = ("#,##0" if "." in utuh else "0") + (f".{'0' * desimal}" if desimal else "") + persen
    ekor = f"{satuan or ''}{f' {kurung}' if kurung else ''}".replace('"', "")
    return SheetCell(teks, nilai=nilai / 100 if persen else nilai, format=f'{format_}"{ekor}"' if ekor else format_)


def _gabungan(tabel: TabelDokumen) -> Iterator[CellRange]:
    for nomor, baris in enumerate(tabel.baris):
        for sel in baris:
            bawah = nomor if sel.lanjutan else _akhir(tabel, nomor, sel)
            if not sel.lanjutan and (sel.lebar > 1 or bawah > nomor):
                awal, akhir = _BARIS_JUDUL + nomor + 1, _BARIS_JUDUL + bawah + 1
                yield CellRange(awal, sel.kolom, akhir, sel.kolom + sel.lebar - 1)


def _akhir(tabel: TabelDokumen, nomor: int, sel: SelDokumen) -> int:
    """The last row that a cell covers with those that continue it below."""
    akhir = nomor
    for baris in tabel.baris[nomor + 1 :]:
        bawah = next((satu for satu in baris if satu.kolom == sel.kolom), None)
        if bawah is None or not bawah.lanjutan or bawah.lebar != sel.lebar:
            break
        akhir += 1
    return akhir


def _lebar(tabel: TabelDokumen, kolom: int) -> float:
    """A width that shows short texts on a line; a heading may break between its words, long texts wrap."""
    terpanjang = _TERSEMPIT
    for nomor, baris in enumerate(tabel.baris):
        for sel in baris:
            if sel.kolom != kolom or sel.lebar > 1:
                continue
            larik = sel.teks.split() if nomor < tabel.kepala else sel.teks.splitlines()
            terpanjang = max([terpanjang, *(len(satu) + 3.0 for satu in larik)])
    return min(terpanjang, _TERLEBAR)
