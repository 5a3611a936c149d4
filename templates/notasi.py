"""Reads the template's sources into blocks. The notation is described in sumber/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

TANDA_KIRI, TANDA_ATAS = "<", "^"


class GalatNotasi(Exception):
    """A source breaks the notation; the text names file and line."""


@dataclass(frozen=True, slots=True)
class Potong:
    """A stretch of a paragraph: teks, kunci (of a control), acuan (to a table), gambar (to a figure), baris (a break).

    In headings also nomor (a number with the name that `subbab` refers to, or none).
    """

    jenis: str
    isi: str = ""
    gaya: frozenset[str] = frozenset()


@dataclass(slots=True)
class Paragraf:
    """A paragraph in a named style."""

    gaya: str
    isi: list[Potong]


@dataclass(slots=True)
class Senarai:
    """A list of butir, huruf or angka: its items with their level from 0."""

    jenis: str
    butir: list[tuple[int, list[Potong]]]


@dataclass(slots=True)
class Pecahan:
    """A line with a stacked fraction; what stands left and right of it may be empty."""

    kiri: list[Potong]
    pembilang: list[Potong]
    penyebut: list[Potong]
    kanan: list[Potong]


@dataclass(slots=True)
class Bila:
    """An optional stretch begins: `nama`, or `tabel[].nama` inside what repeats; or the last one ends (None)."""

    nama: str | None


@dataclass(slots=True)
class Penomoran:
    """From here captions are numbered after their sub-bab, or by chapter."""

    subbab: bool


@dataclass(slots=True)
class Halaman:
    """From here on pages are like this."""

    pilihan: dict[str, str]


@dataclass(slots=True)
class Daftar:
    """A table of contents ("isi") or of captions ("tabel", "gambar")."""

    jenis: str


@dataclass(slots=True)
class Baris:
    """A row: its kind (kepala, nomor, isi, jumlah, nama) and its cells, or "<" and "^" where cells are joined."""

    jenis: str
    sel: list[list[Potong] | str]


@dataclass(slots=True)
class Tabel:
    """A table with its caption, widths in millimetres and the alignment of its columns.

    `bergaris` is False for one that only sets texts side by side; `letak` is where it stands: kiri, tengah, kanan.
    """

    nama: str
    lebar: list[float]
    rata: list[str]
    kecil: bool = False
    bergaris: bool = True
    letak: str = "tengah"
    judul: list[Potong] | None = None
    baris: list[Baris] = field(default_factory=list)


@dataclass(slots=True)
class Gambar:
    """A chart or an organisation chart, drawn where the control with that key stands, with its caption below."""

    nama: str
    kunci: str
    judul: list[Potong]


Blok = Paragraf | Senarai | Pecahan | Bila | Penomoran | Halaman | Daftar | Tabel | Gambar

_AWALAN = (("### ", "Heading3"), ("## ", "Heading2"), ("# ", "Heading1"))
_BUTIR = {"-": "butir", "1.": "angka", "a.": "huruf"}
_POTONG = re.compile(
    r"\{\{(?P<kunci>[^{}]+)\}\}|\[\[tabel:(?P<acuan>[a-z0-9]+)\]\]|\[\[gambar:(?P<gambar>[a-z0-9]+)\]\]"
    r"|\[\[subbab:(?P<subbab>[a-z0-9]+)\]\]|\[\[nomor(?P<nomor>:[a-z0-9]+)?\]\]|(?P<baris> *// *)|(?P<gaya>\*\*|__|\*)"
)
_BILA = re.compile(r"[A-Za-z0-9]+(\[\]\.[A-Za-z0-9]+)?")
_PECAHAN = re.compile(r"(?:(?P<kiri>.*?=) )?(?P<atas>[^=]+) / (?P<bawah>[^=×]+?)(?: (?P<kanan>[=×].*))?")
_JENIS_BARIS = {"#": "nomor", "=": "jumlah", "!": "nama"}
_GAYA = {"**": "tebal", "*": "miring", "__": "garis"}


def baca(teks: str, nama: str) -> list[Blok]:
    """Return the blocks of a source. Raises GalatNotasi with the file's name and the line."""
    hasil: list[Blok] = []
    for nomor, satu in _chunks(teks):
        try:
            blok = _block(satu)
        except (ValueError, KeyError) as sebab:
            raise GalatNotasi(f"{nama}:{nomor}: {sebab}") from sebab
        hasil += blok
    return hasil


def baca_potong(teks: str) -> list[Potong]:
    """Return the stretches of a line."""
    hasil: list[Potong] = []
    gaya: set[str] = set()
    letak = 0
    for cocok in _POTONG.finditer(teks):
        if cocok.start() > letak:
            hasil.append(Potong("teks", teks[letak : cocok.start()], frozenset(gaya)))
        letak = cocok.end()
        if cocok["kunci"]:
            hasil.append(Potong("kunci", cocok["kunci"].strip(), frozenset(gaya)))
        elif cocok["acuan"]:
            hasil.append(Potong("acuan", cocok["acuan"], frozenset(gaya)))
        elif cocok["gambar"]:
            hasil.append(Potong("gambar", cocok["gambar"], frozenset(gaya)))
        elif cocok["subbab"]:
            hasil.append(Potong("subbab", cocok["subbab"], frozenset(gaya)))
        elif cocok[0].startswith("[["):
            hasil.append(Potong("nomor", (cocok["nomor"] or "").removeprefix(":"), frozenset(gaya)))
        elif cocok["baris"]:
            hasil.append(Potong("baris"))
        else:
            gaya ^= {_GAYA[cocok["gaya"]]}
    if letak < len(teks):
        hasil.append(Potong("teks", teks[letak:], frozenset(gaya)))
    if gaya:
        raise ValueError(f"no end of {', '.join(sorted(gaya))}")
    return hasil


def _chunks(teks: str) -> Iterator[tuple[int, list[str]]]:
    """Yield what blank lines part, with the number of its first line; comments are left out."""
    kumpulan: list[str] = []
    mulai = 1
    for nomor, baris in enumerate([*teks.splitlines(), ""], start=1):
        if baris.startswith("<!--"):
            continue
        if baris.strip():
            if not kumpulan:
                mulai = nomor
            kumpulan.append(baris.strip())
        elif kumpulan:
            yield mulai, kumpulan
            kumpulan = []


def _block(baris: list[str]) -> list[Blok]:
    if baris[0].startswith(":: tabel"):
        return [_table(baris)]
    if baris[0].startswith(":: gambar"):
        return [_figure(baris)]
    if baris[0].startswith(":: "):
        return [_order(satu) for satu in baris]
    if baris[0].startswith("."):
        return [_styled(satu) for satu in baris]
    if baris[0].partition(" ")[0] in _BUTIR:
        return [_list(baris)]
    for awalan, gaya in _AWALAN:
        if baris[0].startswith(awalan):
            return [Paragraf(gaya, baca_potong(" ".join(baris).removeprefix(awalan)))]
    return [Paragraf("Isi", baca_potong(" ".join(baris)))]


def _styled(baris: str) -> Paragraf:
    gaya, _, isi = baris.removeprefix(".").partition(" ")
    return Paragraf(gaya, baca_potong(isi))


def _list(baris: list[str]) -> Senarai:
    jenis = _BUTIR[baris[0].partition(" ")[0]]
    butir: list[tuple[int, list[Potong]]] = []
    for satu in baris:
        awalan, _, isi = satu.partition(" ")
        if awalan not in _BUTIR:
            raise ValueError(f"no item of a list: {satu!r}")
        butir.append((int(_BUTIR[awalan] != jenis), baca_potong(isi)))
    return Senarai(jenis, butir)


def _fraction(isi: str) -> Pecahan:
    cocok = _PECAHAN.fullmatch(isi)
    if cocok is None:
        raise ValueError(f"no fraction: {isi!r}")
    return Pecahan(*(baca_potong((cocok[nama] or "").strip()) for nama in ("kiri", "atas", "bawah", "kanan")))


def _order(baris: str) -> Blok:
    perintah, *sisa = baris.removeprefix(":: ").split()
    if perintah == "pecahan":
        return _fraction(" ".join(sisa))
    if perintah == "bila" and len(sisa) == 1 and _BILA.fullmatch(sisa[0]):
        return Bila(sisa[0])
    if (perintah, sisa) == ("akhir", ["bila"]):
        return Bila(None)
    if perintah == "penomoran" and sisa in (["subbab"], ["bab"]):
        return Penomoran(sisa == ["subbab"])
    if perintah == "halaman":
        return Halaman(dict(satu.split("=", 1) for satu in sisa))
    if perintah == "daftar" and sisa in (["isi"], ["tabel"], ["gambar"]):
        return Daftar(sisa[0])
    raise ValueError(f"unknown order {baris!r}")


def _figure(baris: list[str]) -> Gambar:
    pilihan = dict(satu.split("=", 1) for satu in baris[0].removeprefix(":: gambar").split())
    if len(baris) != 2 or not baris[1].startswith(":: judul "):
        raise ValueError("a figure has one line more, its `:: judul`")
    judul = baca_potong(baris[1].removeprefix(":: judul "))
    return Gambar(pilihan["nama"], pilihan.get("isi", f"grafik.{pilihan['nama']}"), judul)


def _table(baris: list[str]) -> Tabel:
    pilihan = dict(satu.split("=", 1) for satu in baris[0].removeprefix(":: tabel").split())
    lebar = [float(satu) for satu in pilihan["lebar"].split(",")]
    tabel = Tabel(
        pilihan["nama"],
        lebar,
        pilihan["rata"].split(","),
        kecil=pilihan.get("huruf") == "kecil",
        bergaris=pilihan.get("garis") != "tanpa",
        letak=pilihan.get("letak", "tengah"),
    )
    sisa = baris[1:]
    if sisa[0].startswith(":: judul "):
        tabel.judul = baca_potong(sisa.pop(0).removeprefix(":: judul "))
    batas = sisa.index("|---|")
    tabel.baris = [_row(satu, "kepala") for satu in sisa[:batas]] + [_row(satu, "isi") for satu in sisa[batas + 1 :]]
    for satu in tabel.baris:
        if len(satu.sel) != len(tabel.lebar):
            raise ValueError(f"a row of {len(satu.sel)} cells, not {len(tabel.lebar)}")
    if len(tabel.rata) != len(tabel.lebar):
        raise ValueError("as many alignments as widths are needed")
    return tabel


def _row(baris: str, jenis: str) -> Baris:
    if not (baris.startswith("|") and baris.endswith("|")):
        raise ValueError(f"no row: {baris!r}")
    if baris[1] in _JENIS_BARIS:
        jenis = _JENIS_BARIS[baris[1]]
        baris = f"|{baris[2:]}"
    sel = [satu.strip() for satu in baris[1:-1].split("|")]
    return Baris(jenis, [satu if satu in (TANDA_KIRI, TANDA_ATAS) else baca_potong(satu) for satu in sel])
