"""The looks of an older report: its fonts, its paper, the picture on its cover. Nothing else of the file is taken."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.acuan import Gambar, Kertas, Rupa
from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import FALLBACK, RPR, TBL, Elemen, P, R, inside, parse, text_of, val, w
from lkjip_desktop.paket.pengaman import periksa_berkas

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_HURUF = re.compile(r"[A-Za-z][\w .-]{1,40}")
_TEMA = re.compile(r"(major|minor)")
_UKURAN = range(20, 27)  # half points: 10 to 13 points
# Twentieths of a point: A4 and F4 (folio, 33 cm high) in the ways they are rounded; margins from 1,5 to 5 centimetres.
_UKURAN_KERTAS = ((range(11_850, 11_960), range(16_780, 16_900)), (range(12_130, 12_300), range(18_600, 18_800)))
_TEPI = range(850, 2_836)
_LOGO_TERBESAR = 4 * 2**20
_HALAMAN_PENUH = 5_400_000  # EMU: a picture as wide as 15 cm is the cover's ground, not its logo
_JENIS_GAMBAR = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_SAMPUL = re.compile(r"\s*(?:kata pengantar|daftar isi|bab\.?\s*(?:i|1)\b|pendahuluan|ikhtisar|ringkasan)", re.I)


def baca_rupa(path: Path) -> Rupa:
    """Return what a document looks like, as far as it tells something sane. Raises GalatPengguna for no .docx."""
    periksa_berkas(path)
    try:
        with zipfile.ZipFile(path) as arsip:
            return _Pembaca(arsip).rupa()
    except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile, etree.XMLSyntaxError):
        return Rupa()


class _Pembaca:
    """Reads one open package."""

    def __init__(self, arsip: zipfile.ZipFile) -> None:
        self._arsip = arsip
        self._utama = next(tujuan for jenis, _, tujuan in self._hubungan("") if jenis.endswith("/officeDocument"))
        self._milik = list(self._hubungan(self._utama))
        self._badan = parse(arsip.read(self._utama))[0]
        gaya = self._bagian("/styles")
        self._akar_gaya = gaya
        self._gaya = Gaya(gaya)
        self._tema = self._bagian("/theme")

    def rupa(self) -> Rupa:
        """Return the looks."""
        isi, judul, ukuran = Counter[str](), Counter[str](), Counter[int]()
        for paragraf in self._badan.iter(P):
            if inside(paragraf, TBL, FALLBACK):
                continue
            tingkat = self._gaya.tingkat(paragraf)
            for run in paragraf.iter(R):
                panjang = len(text_of(run).strip())
                if panjang and (huruf := self._huruf(run, paragraf)):
                    (isi if tingkat == BUKAN_JUDUL else judul)[huruf] += panjang
                if panjang and tingkat == BUKAN_JUDUL and (besar := self._ukuran(run, paragraf)):
                    ukuran[besar] += panjang
        besar = ukuran.most_common(1)[0][0] if ukuran else 0
        return Rupa(_teratas(isi), _teratas(judul), besar if besar in _UKURAN else None, self._kertas(), self._logo())

    def _hubungan(self, part: str) -> Iterator[tuple[str, str, str]]:
        """Yield kind, id and target of what a part refers to inside the package."""
        folder, berkas = posixpath.split(part)
        nama = posixpath.join(folder, "_rels", f"{berkas}.rels")
        if nama not in self._arsip.namelist():
            return
        for satu in parse(self._arsip.read(nama)):
            tujuan = satu.get("Target", "")
            if satu.get("TargetMode") != "External" and tujuan:
                alamat = tujuan[1:] if tujuan.startswith("/") else posixpath.normpath(posixpath.join(folder, tujuan))
                yield satu.get("Type", ""), satu.get("Id", ""), alamat

    def _bagian(self, akhiran: str) -> Elemen | None:
        nama = next((tujuan for jenis, _, tujuan in self._milik if jenis.endswith(akhiran)), None)
        return parse(self._arsip.read(nama)) if nama in self._arsip.namelist() and nama else None

    def _sifat(self, run: Elemen, paragraf: Elemen) -> Iterator[Elemen]:
        """Yield the run properties that hold for a run, nearest first: its own, its styles', the defaults'."""
        if (sendiri := run.find(RPR)) is not None:
            yield sendiri
        if self._akar_gaya is None:
            return
        bernama = val(paragraf.find(f"{w('pPr')}/{w('pStyle')}"))
        terlihat: set[str | None] = set()
        semua = {satu.get(w("styleId")): satu for satu in self._akar_gaya.findall(w("style"))}
        bawaan = (kunci for kunci, satu in semua.items() if satu.get(w("default")) == "1")
        pokok = (kunci for kunci in bawaan if semua[kunci].get(w("type")) == "paragraph")
        kini = bernama if bernama in semua else next(pokok, None)
        while kini in semua and kini not in terlihat:
            terlihat.add(kini)
            if (milik := semua[kini].find(RPR)) is not None:
                yield milik
            kini = val(semua[kini].find(w("basedOn")))
        umum = self._akar_gaya.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}")
        if umum is not None:
            yield umum

    def _huruf(self, run: Elemen, paragraf: Elemen) -> str | None:
        for sifat in self._sifat(run, paragraf):
            huruf = sifat.find(w("rFonts"))
            if huruf is None:
                continue
            tema = huruf.get(w("asciiTheme"))
            nama = self._huruf_tema(tema) if tema else huruf.get(w("ascii"))
            if nama:
                return nama
        return None

    def _huruf_tema(self, sebutan: str) -> str | None:
        cocok = _TEMA.match(sebutan)
        if self._tema is None or cocok is None:
            return None
        satu = next(self._tema.iter(f"{_A}{cocok[1]}Font"), None)
        latin = None if satu is None else satu.find(f"{_A}latin")
        return None if latin is None else latin.get("typeface")

    def _ukuran(self, run: Elemen, paragraf: Elemen) -> int | None:
        for sifat in self._sifat(run, paragraf):
            teks = val(sifat.find(w("sz")))
            if teks and teks.isdigit():
                return int(teks)
        return None

    def _kertas(self) -> Kertas | None:
        """The upright page that most sections have."""
        semua = Counter(
            satu for bagian in self._badan.iter(w("sectPr")) if (satu := _ukuran_kertas(bagian)) is not None
        )
        return semua.most_common(1)[0][0] if semua else None

    def _logo(self) -> Gambar | None:
        """The first picture before the first heading that is no cover's ground."""
        tujuan = {kunci: alamat for jenis, kunci, alamat in self._milik if jenis.endswith("/image")}
        for elemen in self._badan.iter(P, f"{_A}blip", f"{_V}imagedata"):
            if elemen.tag == P:
                if _SAMPUL.match(text_of(elemen)) and not inside(elemen, w("txbxContent")):
                    return None
                continue
            alamat = tujuan.get(elemen.get(f"{_REL}embed") or elemen.get(f"{_REL}id") or "")
            lebar, tinggi = _ukuran_gambar(elemen)
            if alamat is None or lebar > _HALAMAN_PENUH or inside(elemen, FALLBACK):
                continue
            isi = self._gambar(alamat)
            if isi is not None:
                return Gambar(isi, lebar, tinggi)
        return None

    def _gambar(self, alamat: str) -> bytes | None:
        if alamat not in self._arsip.namelist() or self._arsip.getinfo(alamat).file_size > _LOGO_TERBESAR:
            return None
        isi = self._arsip.read(alamat)
        return isi if isi.startswith(_JENIS_GAMBAR) else None


def _teratas(hitungan: Counter[str]) -> str | None:
    nama = hitungan.most_common(1)[0][0] if hitungan else ""
    return nama if _HURUF.fullmatch(nama) else None


def _ukuran_gambar(elemen: Elemen) -> tuple[int, int]:
    for tuan in elemen.iterancestors(f"{_WP}inline", f"{_WP}anchor"):
        ukuran = tuan.find(f"{_WP}extent")
        if ukuran is not None:
            return _bulat(ukuran.get("cx")), _bulat(ukuran.get("cy"))
    return 0, 0


def _ukuran_kertas(bagian: Elemen) -> Kertas | None:
    ukuran, tepi = bagian.find(w("pgSz")), bagian.find(w("pgMar"))
    if ukuran is None or tepi is None:
        return None
    lebar, tinggi = _bulat(ukuran.get(w("w"))), _bulat(ukuran.get(w("h")))
    atas, kanan, bawah, kiri = (_bulat(tepi.get(w(nama))) for nama in ("top", "right", "bottom", "left"))
    dikenal = any(lebar in satu and tinggi in dua for satu, dua in _UKURAN_KERTAS)
    if not dikenal or not all(satu in _TEPI for satu in (atas, kanan, bawah, kiri)):
        return None
    return Kertas(lebar, tinggi, (atas, kanan, bawah, kiri))


def _bulat(teks: str | None) -> int:
    return int(teks) if teks and teks.isdigit() and len(teks) < 10 else 0
