"""Charts of a document: drawn where a place for one is empty, refilled in place where one stands, never restyled.

A chart is known by its control's key and, since some programs drop controls around pictures, by its own name.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.celledit import GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.isian import Grafik, Isian, JenisGrafik
from lkjip_desktop.paket.ooxml import DOC_PR, WP, Elemen, R, W, clean, parse
from lkjip_desktop.writers.excel.buku import tulis_buku
from lkjip_desktop.writers.word.chart_xml import (
    LEMBAR,
    REL,
    C,
    c,
    id_data,
    isi_ulang,
    ruang_grafik,
    sambung_data,
    tertulis,
)
from lkjip_desktop.writers.word.controls import is_blank, set_text
from lkjip_desktop.writers.word.hasil import Bentrok, HasilIsi
from lkjip_desktop.writers.word.kunci import GRAFIK, Kunci, baca_kunci, kunci_rekaman
from lkjip_desktop.writers.word.naskah import Naskah
from lkjip_desktop.writers.word.package import Cerita, to_bytes
from lkjip_desktop.writers.word.pages import ruang_teks
from lkjip_desktop.writers.word.texts import Tulisan

_TIPE_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_TIPE_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_EMU = 635  # in a twentieth of a point
_BARIS, _TINGGI_TERKECIL, _TINGGI_TERBESAR = 34, 160, 520  # of bars and of the whole, in points
_LURUS = 230


@dataclass(frozen=True, slots=True)
class _Tempat:
    """Where a chart is or shall be: its control, if that is still there, and its drawing's element, if one stands."""

    cerita: Cerita
    kunci: Kunci
    sdt: Elemen | None
    gambar: Elemen | None


def gambar_grafik(naskah: Naskah, grafik: dict[str, Grafik], hasil: HasilIsi) -> list[Tulisan]:
    """Draw and refill the charts of the body; return those whose figures changed, in words.

    One whose figures somebody changed by hand is kept and listed as a conflict.
    """
    pelukis = _Pelukis(naskah, hasil)
    ada: set[str] = set()
    for tempat in list(_semua_tempat(naskah)):
        nama = str(tempat.kunci)
        ada.add(nama)
        if (isi := grafik.get(nama)) is not None and isi.deret and isi.kategori:
            pelukis.lukis(tempat, isi)
    hasil.hilang += [nama for nama in grafik if nama not in ada]
    hasil.dikenal += sum(nama in ada for nama in grafik)
    return pelukis.tulisan


def semua_grafik(isian: Isian, kunci: dict[str, list[str]]) -> dict[str, Grafik]:
    """Return every chart of an Isian by its full key; `kunci` are the records' keys by table."""
    hasil = {f"{GRAFIK}.{nama}": satu for nama, satu in isian.grafik.items()}
    for nama, tabel in isian.tabel.items():
        for satu, rekaman in zip(kunci[nama], tabel.rekaman, strict=True):
            hasil |= {str(kunci_rekaman(nama, satu, f"{GRAFIK}.{b}")): isi for b, isi in rekaman.grafik.items()}
    return hasil


def uraian_grafik(grafik: Grafik) -> str:
    """Return a chart in words with all its figures, for those who cannot see it."""
    return _uraian(
        grafik.judul,
        [
            (
                satu.nama,
                [(k, _angka(n)) for k, n in zip(grafik.kategori, satu.nilai, strict=True) if n is not None],
            )
            for satu in grafik.deret
        ],
    )


def _uraian(judul: str, isi: list[tuple[str, list[tuple[str, str]]]]) -> str:
    deret = "; ".join(f"{nama}: {', '.join(f'{k} {n}' for k, n in titik)}" for nama, titik in isi)
    return clean(f"{judul}. {deret}." if judul else deret)


def _angka(nilai: Decimal) -> str:
    return tulis(nilai)


def _semua_tempat(naskah: Naskah) -> Iterator[_Tempat]:
    """Yield each place of a chart once: by its control, else by the name of its drawing."""
    badan = naskah.cerita[0]
    dikenal: set[Elemen] = set()
    for sdt, kunci in list(naskah.kontrol()):
        if kunci.pemilik == GRAFIK and kunci.rekaman != "" and inside_body(sdt, badan):
            gambar = next(sdt.iter(c("chart")), None)
            dikenal |= {gambar} if gambar is not None else set()
            yield _Tempat(badan, kunci, sdt, gambar)
    for gambar in badan.akar.iter(c("chart")):
        nama = _nama_gambar(gambar)
        kunci_gambar = baca_kunci(nama) if nama else None
        if gambar not in dikenal and kunci_gambar is not None and kunci_gambar.pemilik == GRAFIK:
            yield _Tempat(badan, kunci_gambar, None, gambar)


def inside_body(elemen: Elemen, badan: Cerita) -> bool:
    """True where an element belongs to the body."""
    return elemen.getroottree().getroot() is badan.akar


def _nama_gambar(gambar: Elemen) -> str:
    inline = next(gambar.iterancestors(f"{{{WP}}}inline", f"{{{WP}}}anchor"), None)
    sifat = None if inline is None else inline.find(DOC_PR)
    return "" if sifat is None else sifat.get("name", "")


class _Pelukis:
    """Draws the charts of one document."""

    def __init__(self, naskah: Naskah, hasil: HasilIsi) -> None:
        self._naskah, self._hasil = naskah, hasil
        self._terpakai: set[str] = set()
        self.tulisan: list[Tulisan] = []

    def lukis(self, tempat: _Tempat, grafik: Grafik) -> None:
        """Draw a chart into an empty place, or bring the one that stands there up to date."""
        nama, baru = str(tempat.kunci), uraian_grafik(grafik)
        part = self._part(tempat)
        if part is None or part.partname in self._terpakai:
            lama = "" if part is None else self._naskah.keadaan.teks.get(nama, "")
            if tempat.sdt is None or (part is None and not self._kosong(tempat, nama)):
                return
            self._baru(tempat.sdt, nama, grafik, baru)
        else:
            self._terpakai.add(part.partname)
            lama = self._ulang(tempat, part, grafik, baru)
        if lama != baru and tempat.sdt is not None and self._naskah.keadaan.teks.get(nama) == baru:
            self.tulisan.append(Tulisan(tempat.sdt, nama, lama, baru))

    def _kosong(self, tempat: _Tempat, nama: str) -> bool:
        """True for a place where no chart has stood yet: one that somebody took out stays out."""
        return tempat.sdt is not None and is_blank(tempat.sdt, tempat.kunci) and nama not in self._naskah.keadaan.teks

    def _part(self, tempat: _Tempat) -> Part | None:
        rid = None if tempat.gambar is None else tempat.gambar.get(f"{{{REL}}}id")
        hubungan = tempat.cerita.part.rels
        return hubungan[rid].target_part if rid in hubungan and not hubungan[rid].is_external else None

    def _ulang(self, tempat: _Tempat, part: Part, grafik: Grafik, baru: str) -> str:
        """Refill a chart; return what it showed."""
        nama, akar = str(tempat.kunci), parse(part.blob)
        kini = _uraian(grafik.judul, [(deret, [(k, _tulis(n)) for k, n in isi]) for deret, isi in tertulis(akar)])
        terisi = self._naskah.keadaan.teks.get(nama)
        if kini == baru:
            self._naskah.keadaan.teks[nama] = baru
            return baru
        if terisi is not None and _isi_uraian(kini) != _isi_uraian(terisi):
            self._hasil.bentrok.append(Bentrok(nama, terisi, kini, baru))
            return kini
        if isi_ulang(akar, grafik):
            self._pasang_buku(part, akar, grafik)
            part._blob = to_bytes(akar)
            self._beri_uraian(tempat, baru)
            self._naskah.keadaan.teks[nama] = baru
        return kini

    def _pasang_buku(self, part: Part, akar: Elemen, grafik: Grafik) -> None:
        rid = id_data(akar)
        if rid is not None and rid in part.rels and not part.rels[rid].is_external:
            part.rels[rid].target_part._blob = _buku(grafik)
        else:
            sambung_data(akar, part.relate_to(self._part_buku(grafik), f"{REL}/package"))

    def _part_buku(self, grafik: Grafik) -> Part:
        return Part(self._nama_baru("/word/embeddings/grafik{}.xlsx"), _TIPE_BUKU, _buku(grafik))

    def _nama_baru(self, pola: str) -> PackURI:
        ada = {part.partname for part in self._naskah.paket.iter_parts()}
        return PackURI(next(nama for n in range(1, len(ada) + 2) if (nama := pola.format(n)) not in ada))

    def _baru(self, sdt: Elemen, nama: str, grafik: Grafik, uraian: str) -> None:
        part = Part(self._nama_baru("/word/charts/grafik{}.xml"), _TIPE_GRAFIK, b"")
        rid = self._naskah.cerita[0].part.relate_to(part, f"{REL}/chart")
        buku = part.relate_to(self._part_buku(grafik), f"{REL}/package")
        part._blob = to_bytes(ruang_grafik(grafik, buku))
        self._terpakai.add(part.partname)
        run = _run_kosong(sdt)
        if run is not None:
            lebar, tinggi = _ukuran(grafik, ruang_teks(sdt))
            run.append(_drawing(nama, uraian, (lebar, tinggi), self._naskah.nomor.gambar.baru(), rid))
            self._naskah.keadaan.teks[nama] = uraian

    def _beri_uraian(self, tempat: _Tempat, uraian: str) -> None:
        if tempat.gambar is not None:
            inline = next(tempat.gambar.iterancestors(f"{{{WP}}}inline", f"{{{WP}}}anchor"), None)
            sifat = None if inline is None else inline.find(DOC_PR)
            if sifat is not None:
                sifat.set("descr", uraian)
                sifat.set("name", str(tempat.kunci))


def _isi_uraian(uraian: str) -> str:
    """A chart in words without its title, which is no figure."""
    return uraian.partition(". ")[2] or uraian


def _tulis(nilai: str) -> str:
    try:
        return tulis(Decimal(nilai))
    except ArithmeticError:
        return nilai


def _run_kosong(sdt: Elemen) -> Elemen | None:
    """Return the control's run, emptied."""
    for gambar in list(sdt.iter(f"{{{W}}}drawing")):
        induk = gambar.getparent()
        if induk is not None:
            induk.remove(gambar)
    set_text(sdt, "")
    run = next(sdt.iter(R), None)
    if run is None:
        return None
    for anak in list(run):
        run.remove(anak)
    return run


def _ukuran(grafik: Grafik, ruang: tuple[int, int]) -> tuple[int, int]:
    """Return width and height in EMU: the text's width, bars as high as they need."""
    lebar, tinggi = ruang
    poin = _LURUS
    if grafik.jenis is JenisGrafik.BATANG:
        poin = min(max(70 + _BARIS * len(grafik.kategori), _TINGGI_TERKECIL), _TINGGI_TERBESAR)
    return lebar * _EMU, min(poin * 20, round(tinggi * 0.85)) * _EMU


def _drawing(nama: str, uraian: str, ukuran: tuple[int, int], nomor: str, rid: str) -> Elemen:
    sebaris = etree.Element(f"{{{WP}}}inline", nsmap={"wp": WP, "a": _A, "c": C, "r": REL})
    for tepi in ("distT", "distB", "distL", "distR"):
        sebaris.set(tepi, "0")
    etree.SubElement(sebaris, f"{{{WP}}}extent", cx=str(ukuran[0]), cy=str(ukuran[1]))
    etree.SubElement(sebaris, DOC_PR, id=nomor, name=nama, descr=uraian)
    etree.SubElement(sebaris, f"{{{WP}}}cNvGraphicFramePr")
    data = etree.SubElement(etree.SubElement(sebaris, f"{{{_A}}}graphic"), f"{{{_A}}}graphicData", uri=C)
    etree.SubElement(data, c("chart"), {f"{{{REL}}}id": rid})
    gambar = etree.Element(f"{{{W}}}drawing")
    gambar.append(sebaris)
    return gambar


def _buku(grafik: Grafik) -> bytes:
    """Return the workbook behind a chart, which Word opens for Edit Data."""
    kepala = [SheetCell("", GayaSel.KEPALA), *(SheetCell(satu.nama, GayaSel.KEPALA) for satu in grafik.deret)]
    isi = [
        [SheetCell(kategori), *(_sel(satu.nilai[urut]) for satu in grafik.deret)]
        for urut, kategori in enumerate(grafik.kategori)
    ]
    lembar = NewSheet(LEMBAR, [kepala, *isi], [40.0, *[16.0] * len(grafik.deret)], polos=True)
    with tempfile.TemporaryDirectory() as folder:
        berkas = Path(folder) / "data.xlsx"
        tulis_buku(berkas, [lembar])
        return berkas.read_bytes()


def _sel(nilai: Decimal | None) -> SheetCell:
    return SheetCell("") if nilai is None else SheetCell(tulis(nilai), nilai=nilai)
