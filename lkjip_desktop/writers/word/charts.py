"""Charts of a document: drawn where a place for one is empty, refilled in place where one stands, never restyled.

A chart is known by its control's key and, since some programs drop controls around pictures, by its own name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.part import Part
from lxml import etree

from lkjip_desktop.domain.isian import Grafik, Isian, JenisGrafik
from lkjip_desktop.paket.ooxml import DOC_PR, WP, Elemen, R, W, parse
from lkjip_desktop.writers.word.chart_book import TIPE_BUKU, buku_grafik
from lkjip_desktop.writers.word.chart_elements import REL, C, c
from lkjip_desktop.writers.word.chart_store import TIPE_GRAFIK, kunci_gambar, nama_part, part_grafik
from lkjip_desktop.writers.word.chart_words import tanpa_judul, uraian_grafik, uraian_tertulis
from lkjip_desktop.writers.word.chart_xml import id_data, isi_ulang, ruang_grafik, sambung_data, tinggi_batang
from lkjip_desktop.writers.word.controls import drop_pictures, is_blank, set_text
from lkjip_desktop.writers.word.hasil import Bentrok, HasilIsi
from lkjip_desktop.writers.word.kunci import GRAFIK, Kunci, kunci_rekaman
from lkjip_desktop.writers.word.naskah import Naskah
from lkjip_desktop.writers.word.package import Cerita, to_bytes
from lkjip_desktop.writers.word.pages import ruang_teks
from lkjip_desktop.writers.word.texts import Tulisan

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_EMU = 635  # in a twentieth of a point
_GARIS, _GARIS_MENDATAR, _KOLOM = 210, 150, 124  # heights in points, of lines also on a lying page
_BARIS_LEGENDA = 14
_LEBAR_KOLOM = 0.8  # of the text's width


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
        isi = grafik.get(nama)
        if isi is not None and isi.deret and isi.kategori:
            ada |= {nama} if pelukis.lukis(tempat, isi) else set()
        elif tempat.sdt is not None and tempat.gambar is None and is_blank(tempat.sdt, tempat.kunci):
            set_text(tempat.sdt, "")  # a place without a chart shows nothing, not its key
    hasil.hilang += [nama for nama in grafik if nama not in ada]
    hasil.grafik = sum(nama in ada for nama in grafik)
    hasil.dikenal += hasil.grafik
    return pelukis.tulisan


def semua_grafik(isian: Isian, kunci: dict[str, list[str]]) -> dict[str, Grafik]:
    """Return every chart of an Isian by its full key; `kunci` are the records' keys by table."""
    hasil = {f"{GRAFIK}.{nama}": satu for nama, satu in isian.grafik.items()}
    for nama, tabel in isian.tabel.items():
        for satu, rekaman in zip(kunci[nama], tabel.rekaman, strict=True):
            hasil |= {str(kunci_rekaman(nama, satu, f"{GRAFIK}.{b}")): isi for b, isi in rekaman.grafik.items()}
    return hasil


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
        kunci_asal = kunci_gambar(gambar)
        if gambar not in dikenal and kunci_asal is not None:
            yield _Tempat(badan, kunci_asal, None, gambar)


def inside_body(elemen: Elemen, badan: Cerita) -> bool:
    """True where an element belongs to the body."""
    return elemen.getroottree().getroot() is badan.akar


class _Pelukis:
    """Draws the charts of one document."""

    def __init__(self, naskah: Naskah, hasil: HasilIsi) -> None:
        self._naskah, self._hasil, self._badan = naskah, hasil, naskah.cerita[0].part
        self._terpakai: set[str] = set()
        self.tulisan: list[Tulisan] = []

    def lukis(self, tempat: _Tempat, grafik: Grafik) -> bool:
        """Draw a chart into an empty place, or bring the one that stands there up to date; False where none stands."""
        nama, baru = str(tempat.kunci), uraian_grafik(grafik)
        part = self._part(tempat)
        if part is None or part.partname in self._terpakai:
            lama = "" if part is None else self._naskah.keadaan.teks.get(nama, "")
            if tempat.sdt is None or (part is None and not self._kosong(tempat, nama)):
                return part is not None
            self._baru(tempat.sdt, nama, grafik, baru)
        else:
            self._terpakai.add(part.partname)
            lama = self._ulang(tempat, part, grafik, baru)
        if lama != baru and tempat.sdt is not None and self._naskah.keadaan.teks.get(nama) == baru:
            self.tulisan.append(Tulisan(tempat.sdt, nama, lama, baru))
        return True

    def _kosong(self, tempat: _Tempat, nama: str) -> bool:
        """True for a place where no chart has stood yet: one that somebody took out stays out."""
        return tempat.sdt is not None and is_blank(tempat.sdt, tempat.kunci) and nama not in self._naskah.keadaan.teks

    def _part(self, tempat: _Tempat) -> Part | None:
        return None if tempat.gambar is None else part_grafik(tempat.cerita.part, tempat.gambar)

    def _ulang(self, tempat: _Tempat, part: Part, grafik: Grafik, baru: str) -> str:
        """Refill a chart; return what it showed."""
        nama, akar = str(tempat.kunci), parse(part.blob)
        kini = uraian_tertulis(akar, grafik.judul)
        terisi = self._naskah.keadaan.teks.get(nama)
        if tanpa_judul(kini) == tanpa_judul(baru) and id_data(akar) is not None:
            self._naskah.keadaan.teks[nama] = baru
            self._beri_uraian(tempat, baru)
            return baru
        if terisi is not None and tanpa_judul(kini) not in (tanpa_judul(terisi), tanpa_judul(baru)):
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
            part.rels[rid].target_part._blob = buku_grafik(grafik)
        else:
            sambung_data(akar, part.relate_to(self._part_buku(grafik), f"{REL}/package"))

    def _part_buku(self, grafik: Grafik) -> Part:
        nama = nama_part(self._badan, "/word/embeddings/grafik{}.xlsx")
        return Part(nama, TIPE_BUKU, buku_grafik(grafik), self._badan.package)

    def _baru(self, sdt: Elemen, nama: str, grafik: Grafik, uraian: str) -> None:
        part = Part(nama_part(self._badan, "/word/charts/grafik{}.xml"), TIPE_GRAFIK, b"", self._badan.package)
        rid = self._badan.relate_to(part, f"{REL}/chart")
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


def _run_kosong(sdt: Elemen) -> Elemen | None:
    """Return the control's run, emptied."""
    drop_pictures(sdt)
    set_text(sdt, "")
    run = next(sdt.iter(R), None)
    if run is None:
        return None
    for anak in list(run):
        run.remove(anak)
    return run


def _ukuran(grafik: Grafik, ruang: tuple[int, int]) -> tuple[int, int]:
    """Return width and height in EMU: the text's width, bars as high as they need; small columns."""
    lebar, tinggi = ruang
    if grafik.jenis is JenisGrafik.BATANG:
        poin = round(tinggi_batang(grafik))
    elif grafik.jenis is JenisGrafik.GARIS:
        poin = (_GARIS if tinggi > lebar else _GARIS_MENDATAR) + _BARIS_LEGENDA * len(grafik.deret)
    else:
        poin, lebar = _KOLOM, round(lebar * _LEBAR_KOLOM)
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
