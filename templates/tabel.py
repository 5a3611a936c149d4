"""Builds the template's tables: with captions, joined cells and repeated headings; and stacked fractions."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.writers.word.fraction import GAYA_PECAHAN
from lkjip_desktop.writers.word.kunci import baca_kunci
from templates.elemen import Elemen, el, twip, val
from templates.notasi import TANDA_ATAS, TANDA_KIRI, Baris, GalatNotasi, Pecahan, Potong, Tabel
from templates.penulis import Penulis
from templates.rentang import Rentang

_RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}
_GAYA_SEL = {"kepala": "TabelKepala", "nomor": "TabelNomor", "isi": "TabelTeks", "jumlah": "TabelTebal"}
_WARNA = {"kepala": "D9E2F3", "nomor": "F2F2F2", "jumlah": "F2F2F2"}
_LEBAR_PECAHAN = (30.0, 60.0, 40.0)  # until the fill measures the texts


def table(penulis: Penulis, tabel: Tabel, lebar_teks: float) -> Iterator[Elemen]:
    """Yield a table and the paragraph behind it. Raises GalatNotasi where it is wider than the page's text."""
    if sum(tabel.lebar) > lebar_teks:
        raise GalatNotasi(f"table {tabel.nama} is wider than the page's text")
    lebar = [twip(mm) for mm in tabel.lebar]
    baris = [_row(penulis, tabel, nomor, lebar) for nomor in range(len(tabel.baris))]
    gaya = "TabelLaporan" if tabel.bergaris else "TableNormal"
    yield el("tbl", _properties(gaya, lebar, tabel.letak), _grid(lebar), *baris)
    yield el("p", el("pPr", val("pStyle", "SesudahTabel")))


def fraction(penulis: Penulis, rentang: Rentang, pecahan: Pecahan) -> Iterator[Elemen]:
    """Yield a table of two rows, the numerator over the denominator; left and right of them one line each."""
    for satu in (*pecahan.kiri, *pecahan.pembilang, *pecahan.penyebut, *pecahan.kanan):
        kunci = baca_kunci(satu.isi) if satu.jenis == "kunci" else None
        if kunci is not None and kunci.rekaman is not None and not rentang.di_dalam(kunci.nama):
            raise GalatNotasi(f"a fraction of {kunci.nama}[] outside a `:: bila {kunci.nama}[].`")
    sisi = (("right", pecahan.kiri), ("center", None), ("left", pecahan.kanan))
    ada = [n for n, (_, isi) in enumerate(sisi) if isi is None or isi]
    lebar = [twip(_LEBAR_PECAHAN[n]) for n in ada]
    baris: list[Elemen] = []
    for atas, tengah in ((True, pecahan.pembilang), (False, pecahan.penyebut)):
        sel = [_fraction_cell(penulis, sisi[n], tengah, atas, w) for n, w in zip(ada, lebar, strict=True)]
        baris.append(el("tr", el("trPr", el("cantSplit")), *sel))
    yield el("tbl", _properties(GAYA_PECAHAN, lebar), _grid(lebar), *baris)
    yield el("p", el("pPr", val("pStyle", "SesudahTabel")))


def _properties(gaya: str, lebar: list[int], letak: str = "tengah") -> Elemen:
    return el(
        "tblPr",
        val("tblStyle", gaya),
        el("tblW", w=sum(lebar), type="dxa"),
        val("jc", _RATA[letak]),
        el("tblLayout", type="fixed"),
    )


def _grid(lebar: list[int]) -> Elemen:
    return el("tblGrid", *(el("gridCol", w=satu) for satu in lebar))


def _row(penulis: Penulis, tabel: Tabel, nomor: int, lebar: list[int]) -> Elemen:
    baris = tabel.baris[nomor]
    kepala = nomor < sum(satu.jenis in ("kepala", "nomor") for satu in tabel.baris)
    sifat = el("trPr", el("cantSplit"), *([el("tblHeader")] if kepala else []))
    kolom = [n for n in range(len(lebar)) if baris.sel[n] != TANDA_KIRI]
    return el("tr", sifat, *(_cell(penulis, tabel, nomor, n, lebar) for n in kolom))


def _cell(penulis: Penulis, tabel: Tabel, nomor: int, kolom: int, lebar: list[int]) -> Elemen:
    baris = tabel.baris[nomor]
    isi = baris.sel[kolom]
    rentang = 1
    while kolom + rentang < len(lebar) and baris.sel[kolom + rentang] == TANDA_KIRI:
        rentang += 1
    sifat = el("tcPr", el("tcW", w=sum(lebar[kolom : kolom + rentang]), type="dxa"))
    sifat.extend([val("gridSpan", rentang)] if rentang > 1 else [])
    sifat.extend(_vertical(tabel, nomor, kolom))
    if baris.jenis in _WARNA:
        sifat.append(el("shd", val="clear", color="auto", fill=_WARNA[baris.jenis]))
    sifat.append(val("vAlign", "center" if tabel.bergaris else "top"))
    rata = "tengah" if baris.jenis in ("kepala", "nomor") or rentang > 1 else tabel.rata[kolom]
    paragraf = el("p", el("pPr", val("pStyle", _style(tabel, baris)), val("jc", _RATA[rata])))
    if not isinstance(isi, str):
        paragraf.extend(penulis.stretches(isi))
    return el("tc", sifat, paragraf)


def _style(tabel: Tabel, baris: Baris) -> str:
    """The style of a row's paragraphs; a sum is bold by its style, since LibreOffice drops what a control's run has."""
    if not tabel.bergaris:
        return "TabelNama" if baris.jenis == "nama" else "TabelPolos"
    return "TabelKecil" if tabel.kecil and baris.jenis == "isi" else _GAYA_SEL[baris.jenis]


def _vertical(tabel: Tabel, nomor: int, kolom: int) -> list[Elemen]:
    if tabel.baris[nomor].sel[kolom] == TANDA_ATAS:
        return [val("vMerge", "continue")]
    bawah = tabel.baris[nomor + 1].sel[kolom] if nomor + 1 < len(tabel.baris) else None
    return [val("vMerge", "restart")] if bawah == TANDA_ATAS else []


def _fraction_cell(
    penulis: Penulis, sisi: tuple[str, list[Potong] | None], tengah: list[Potong], atas: bool, lebar: int
) -> Elemen:
    rata, isi = sisi
    sifat = el("tcPr", el("tcW", w=lebar, type="dxa"))
    if isi is not None:
        sifat.append(val("vMerge", "restart" if atas else "continue"))
    elif atas:
        sifat.append(el("tcBorders", el("bottom", val="single", sz=6, space=0, color="000000")))
    sifat.append(val("vAlign", "center"))
    paragraf = el("p", el("pPr", val("pStyle", "Pecahan"), val("jc", rata)))
    paragraf.extend(penulis.stretches(tengah if isi is None else isi if atas else []))
    return el("tc", sifat, paragraf)
