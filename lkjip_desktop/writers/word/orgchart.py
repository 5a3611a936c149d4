"""Draws an organisation chart as a group of native shapes, which people can go on editing in Word.

A chart is drawn once; afterwards it is the office's and drawn anew only when asked for.
"""

from __future__ import annotations

from lxml import etree

from lkjip_desktop.domain.isian import Bagan
from lkjip_desktop.paket.ooxml import (
    MC,
    PICTURES,
    VAL,
    WP,
    XML_SPACE,
    Elemen,
    R,
    W,
    clean,
    parent,
    squeeze,
    w,
)
from lkjip_desktop.writers.word.chart_layout import Denah, Kotak, denah
from lkjip_desktop.writers.word.controls import PERLU_DIISI, control_text, is_blank, key_of, set_text
from lkjip_desktop.writers.word.hasil import HasilIsi
from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import BAGAN
from lkjip_desktop.writers.word.metrics import kelebaran
from lkjip_desktop.writers.word.naskah import Naskah
from lkjip_desktop.writers.word.pages import ruang_teks
from lkjip_desktop.writers.word.styles import ensure_marker

BELUM_ADA = f"{PERLU_DIISI}: bagan susunan organisasi."

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_AWALAN = {"mc": MC, "wp": WP, "a": _A, "wpg": _WPG, "wps": _WPS, "w": W}
_EMU = 12_700  # in a point
_TINGGI, _TINGGI_MENDATAR = 0.75, 0.6  # of a page's text: above the chart stands a heading, below it its caption
_GARIS, _TEPI_KOTAK = "404040", "1F3864"
_WARNA = {True: "D9E2F3", False: "FFFFFF"}
_PINGGIR = "25400"  # between a box and its text, two points


def gambar_bagan(naskah: Naskah, bagan: dict[str, Bagan], ulang: bool, hasil: HasilIsi) -> None:
    """Draw the charts that a document has a place for and none yet, or all of them where `ulang` asks for it.

    A place for which there is no chart shows that it is still to be filled. Notes charts without a place, and charts
    that differ from the tree which they were drawn from.
    """
    ada: set[str] = set()
    for sdt, kunci in list(naskah.kontrol()):
        if kunci.pemilik != BAGAN:
            continue
        nama = str(kunci)
        ada.add(kunci.nama)
        pohon = bagan.get(kunci.nama)
        if pohon is None or not pohon.nama:
            _ask(sdt, naskah)
            continue
        uraian = keterangan(pohon)
        if ulang or _is_open(sdt, nama, naskah):
            _draw(sdt, pohon, naskah.nomor.gambar, kelebaran(naskah.gaya.huruf_bawaan))
            naskah.keadaan.teks[nama] = uraian
        elif naskah.keadaan.teks.get(nama, uraian) != uraian:
            hasil.bagan_lama.append(nama)
    hasil.hilang += [f"{BAGAN}.{nama}" for nama in bagan if nama not in ada]


def keterangan(bagan: Bagan) -> str:
    """Return a chart in words, for those who cannot see it."""
    anak = ", ".join(keterangan(satu) for satu in bagan.anak)
    return clean(f"{bagan.nama} ({anak})" if anak else bagan.nama)


def _is_open(sdt: Elemen, nama: str, naskah: Naskah) -> bool:
    """True for a place that shows nothing yet and that nobody has emptied."""
    kunci = key_of(sdt)
    if next(sdt.iter(*PICTURES), None) is not None or kunci is None:
        return False
    kosong = is_blank(sdt, kunci) and nama not in naskah.keadaan.teks
    return kosong or control_text(sdt).startswith(PERLU_DIISI)


def _ask(sdt: Elemen, naskah: Naskah) -> None:
    kunci = key_of(sdt)
    if kunci is not None and is_blank(sdt, kunci) and next(sdt.iter(*PICTURES), None) is None:
        set_text(sdt, BELUM_ADA)
        ensure_marker(naskah.gaya)


def _draw(sdt: Elemen, bagan: Bagan, nomor: Nomor, melar: float) -> None:
    for run in {run for gambar in sdt.iter(*PICTURES) if (run := _run_of(gambar, sdt)) is not None}:
        parent(run).remove(run)
    set_text(sdt, "")
    run = next(sdt.iter(R), None)
    if run is None:
        return
    for anak in list(run):
        run.remove(anak)
    lebar, tinggi = (satu / 20 for satu in ruang_teks(sdt))
    bagian = _TINGGI_MENDATAR if lebar > tinggi else _TINGGI
    uraian = f"Bagan susunan organisasi: {keterangan(bagan)}"
    run.append(_alternate(denah(bagan, lebar, tinggi * bagian, melar), uraian, nomor))


def _run_of(gambar: Elemen, sdt: Elemen) -> Elemen | None:
    """Return the outermost run of a picture in a control."""
    hasil = None
    for tuan in gambar.iterancestors():
        if tuan is sdt:
            return hasil
        hasil = tuan if tuan.tag == R else hasil
    return None


def _alternate(gambar: Denah, uraian: str, nomor: Nomor) -> Elemen:
    """Return the drawing as Word 2010 and later and LibreOffice read it."""
    pengenal = nomor.baru()
    lebar, tinggi = _length(gambar.lebar), _length(gambar.tinggi)
    isi = [_line(*garis, nomor) for garis in gambar.garis] + [_box(satu, gambar.ukuran, nomor) for satu in gambar.kotak]
    ukuran = _el(
        "a:xfrm",
        _el("a:off", x="0", y="0"),
        _el("a:ext", cx=lebar, cy=tinggi),
        _el("a:chOff", x="0", y="0"),
        _el("a:chExt", cx=lebar, cy=tinggi),
    )
    kelompok = _el("wpg:wgp", _el("wpg:cNvGrpSpPr"), _el("wpg:grpSpPr", ukuran), *isi)
    sebaris = _el(
        "wp:inline",
        _el("wp:extent", cx=lebar, cy=tinggi),
        _el("wp:docPr", id=pengenal, name=f"Bagan {pengenal}", descr=uraian),
        _el("wp:cNvGraphicFramePr"),
        _el("a:graphic", _el("a:graphicData", kelompok, uri=_WPG)),
        **dict.fromkeys(("distT", "distB", "distL", "distR"), "0"),
    )
    return _el("mc:AlternateContent", _el("mc:Choice", _el("w:drawing", sebaris), Requires="wpg"))


def _box(kotak: Kotak, ukuran: float, nomor: Nomor) -> Elemen:
    pengenal = nomor.baru()
    isi = _el("a:solidFill", _el("a:srgbClr", val=_WARNA[kotak.kepala]))
    bentuk = _shape("rect", (kotak.x, kotak.y, kotak.lebar, kotak.tinggi), isi, _TEPI_KOTAK)
    tepi = dict.fromkeys(("lIns", "tIns", "rIns", "bIns"), _PINGGIR)
    return _el(
        "wps:wsp",
        _el("wps:cNvPr", id=pengenal, name=f"Kotak {pengenal}"),
        _el("wps:cNvSpPr"),
        bentuk,
        _el("wps:txbx", _el("w:txbxContent", _text(kotak, ukuran))),
        _el("wps:bodyPr", _el("a:noAutofit"), **tepi, anchor="ctr"),
    )


def _line(x1: float, y1: float, x2: float, y2: float, nomor: Nomor) -> Elemen:
    pengenal = nomor.baru()
    return _el(
        "wps:wsp",
        _el("wps:cNvPr", id=pengenal, name=f"Garis {pengenal}"),
        _el("wps:cNvCnPr"),
        _shape("line", (min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)), None, _GARIS),
        _el("wps:bodyPr"),
    )


def _shape(bentuk: str, kotak: tuple[float, float, float, float], isi: Elemen | None, warna: str) -> Elemen:
    x, y, lebar, tinggi = map(_length, kotak)
    return _el(
        "wps:spPr",
        _el("a:xfrm", _el("a:off", x=x, y=y), _el("a:ext", cx=lebar, cy=tinggi)),
        _el("a:prstGeom", _el("a:avLst"), prst=bentuk),
        *([] if isi is None else [isi]),
        _el("a:ln", _el("a:solidFill", _el("a:srgbClr", val=warna)), w="9525"),
    )


def _text(kotak: Kotak, ukuran: float) -> Elemen:
    """Return the paragraph of a box."""
    jarak = _el("w:spacing", **{w("before"): "0", w("after"): "0", w("line"): "240", w("lineRule"): "auto"})
    besar = str(round(ukuran * 2))
    sifat = [*([_el("w:b")] if kotak.kepala else []), *(_el(f"w:{n}", **{VAL: besar}) for n in ("sz", "szCs"))]
    teks = _el("w:t", **{XML_SPACE: "preserve"})
    teks.text = squeeze(clean(kotak.teks))
    run = _el("w:r", _el("w:rPr", *sifat), teks)
    return _el("w:p", _el("w:pPr", jarak, _el("w:jc", **{VAL: "center"})), run)


def _length(poin: float) -> str:
    return str(round(poin * _EMU))


def _el(nama: str, *anak: Elemen, **atribut: str) -> Elemen:
    awalan, _, pendek = nama.partition(":")
    elemen = etree.Element(f"{{{_AWALAN[awalan]}}}{pendek}", atribut, nsmap=_AWALAN)
    elemen.extend(anak)
    return elemen
