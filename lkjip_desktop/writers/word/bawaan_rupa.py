"""Gives a template the letter style of an older report: fonts, size of the text, paper and margins.

Tables that become wider than the page are narrowed, wide columns first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from lxml import etree

from lkjip_desktop.domain.acuan import Kertas, Rupa
from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import NAME, RPR, TBL, TC, TCPR, TR, VAL, Elemen, parse, val, w
from lkjip_desktop.writers.word.fill import tulis_terperiksa
from lkjip_desktop.writers.word.metrics import kelebaran
from lkjip_desktop.writers.word.package import buka, related, root_of, simpan, to_bytes

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R_FONTS, _SZ, _SZ_CS = w("rFonts"), w("sz"), w("szCs")
_PG_SZ, _PG_MAR, _SECT = w("pgSz"), w("pgMar"), w("sectPr")
_KOLOM_SEMPIT = 1_300  # twentieths of a point
_SISI = ("top", "right", "bottom", "left")
_HURUF_TABEL, _HURUF_TERKECIL = 20, 14  # half points
# Text between the margins, in twentieths of a point: narrower than 14 cm no table of the template is legible.
_TERSEMPIT = 7_937


def beri_rupa(sumber: Path, tujuan: Path, rupa: Rupa) -> None:
    """Write a template with these looks; what a Rupa does not tell stays. Raises OSError where it cannot be written."""
    paket = buka(sumber)
    part = next(related(paket.main_document_part, RELATIONSHIP_TYPE.STYLES), None)
    if isinstance(part, XmlPart):
        _huruf(root_of(part), rupa)
    if rupa.kertas is not None and _muat(rupa.kertas):
        _kertas(root_of(paket.main_document_part)[0], rupa.kertas)
    ganti = {
        satu.partname: _tema(satu.blob, rupa) for satu in related(paket.main_document_part, RELATIONSHIP_TYPE.THEME)
    }
    tulis_terperiksa(tujuan, sumber, lambda sementara: simpan(paket, sementara, ganti, sumber))


def _tema(isi: bytes, rupa: Rupa) -> bytes:
    """The theme with these fonts: charts are set in them."""
    akar = parse(isi)
    for nama, huruf in (("major", rupa.huruf_judul or rupa.huruf), ("minor", rupa.huruf)):
        for satu in akar.iter(f"{_A}{nama}Font") if huruf else ():
            for latin in satu.findall(f"{_A}latin"):
                latin.set("typeface", huruf or "")
    return to_bytes(akar)


def _huruf(akar: Elemen, rupa: Rupa) -> None:
    umum = akar.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}")
    if umum is None:
        return
    if rupa.huruf:
        _set_huruf(umum, rupa.huruf)
        if kelebaran(rupa.huruf) > 1:
            _kecilkan_tabel(akar)
    if rupa.ukuran:
        for nama in (_SZ, _SZ_CS):
            if (ukuran := umum.find(nama)) is not None:
                ukuran.set(VAL, str(rupa.ukuran))
    if rupa.huruf_judul and rupa.huruf_judul != rupa.huruf:
        for gaya in _gaya_judul(akar):
            sifat = gaya.find(RPR)
            if sifat is None:
                sifat = etree.SubElement(gaya, RPR)
            _set_huruf(sifat, rupa.huruf_judul)


def _gaya_judul(akar: Elemen) -> Iterator[Elemen]:
    """The styles that headings stand in."""
    gaya = Gaya(akar)
    for satu in akar.iter(w("style")):
        contoh = etree.Element(w("p"))
        sifat = etree.SubElement(contoh, w("pPr"))
        etree.SubElement(sifat, w("pStyle"), {VAL: satu.get(w("styleId"), "")})
        if gaya.tingkat(contoh) < BUKAN_JUDUL and not (val(satu.find(NAME)) or "").startswith("toc"):
            yield satu


def _kecilkan_tabel(akar: Elemen) -> None:
    """Set the texts of tables smaller: a wide font needs about a seventh more room, and columns are narrow."""
    for gaya in akar.iter(w("style")):
        if not gaya.get(w("styleId"), "").startswith("Tabel"):
            continue
        for nama in (_SZ, _SZ_CS):
            ukuran = gaya.find(f"{RPR}/{nama}")
            if ukuran is not None and (besar := int(ukuran.get(VAL, "0"))) <= _HURUF_TABEL:
                ukuran.set(VAL, str(max(_HURUF_TERKECIL, besar * 6 // 7)))


def _set_huruf(sifat: Elemen, nama: str) -> None:
    huruf = sifat.find(_R_FONTS)
    if huruf is None:
        huruf = etree.Element(_R_FONTS)
        sifat.insert(0, huruf)
    for satu in ("ascii", "hAnsi", "eastAsia", "cs"):
        huruf.attrib.pop(w(f"{satu}Theme"), None)
        huruf.set(w(satu), nama)


def _muat(kertas: Kertas) -> bool:
    _, kanan, _, kiri = kertas.tepi
    return kertas.lebar - kanan - kiri >= _TERSEMPIT


def _kertas(badan: Elemen, kertas: Kertas) -> None:
    """Set the paper of every section; margins of lying pages only where told, so that wide tables keep their room."""
    tabel: list[Elemen] = []
    for blok in badan:
        tabel += [satu for satu in (blok, *blok.iter(TBL)) if satu.tag == TBL and satu not in tabel]
        for bagian in blok.iter(_SECT):
            ruang = _atur(bagian, kertas)
            for satu in tabel if ruang else ():
                _sempitkan(satu, ruang)
            tabel = []


def _atur(bagian: Elemen, kertas: Kertas) -> int:
    """Set one section; return the width between its margins, 0 where the section does not tell."""
    ukuran, tepi = bagian.find(_PG_SZ), bagian.find(_PG_MAR)
    if ukuran is None or tepi is None:
        return 0
    mendatar = ukuran.get(w("orient")) == "landscape"
    lebar, tinggi = (kertas.tinggi, kertas.lebar) if mendatar else (kertas.lebar, kertas.tinggi)
    ukuran.set(w("w"), str(lebar))
    ukuran.set(w("h"), str(tinggi))
    for nama, nilai in zip(_SISI, (kertas.tepi_mendatar if mendatar else kertas.tepi) or (), strict=False):
        tepi.set(w(nama), str(nilai))
    return lebar - int(tepi.get(w("left"), "0")) - int(tepi.get(w("right"), "0"))


def _sempitkan(tabel: Elemen, ruang: int) -> None:
    """Narrow a table to the room there is; narrow columns keep their width, since a number or a word fills them."""
    kolom = [satu for satu in tabel.findall(f"{w('tblGrid')}/{w('gridCol')}") if satu.get(w("w"), "").isdigit()]
    lama = [int(satu.get(w("w"), "0")) for satu in kolom]
    if sum(lama) <= ruang:
        return
    baru = _lebar_baru(lama, ruang)
    for satu, lebar in zip(kolom, baru, strict=True):
        satu.set(w("w"), str(lebar))
    for satu in tabel.findall(f"{w('tblPr')}/{w('tblW')}"):
        _ubah_lebar(satu, ruang, sum(lama))
    for baris in tabel.findall(TR):
        awal = _bilangan(baris.find(f"{w('trPr')}/{w('gridBefore')}"), 0)
        for sel in baris.findall(TC):
            akhir = awal + _bilangan(sel.find(f"{TCPR}/{w('gridSpan')}"), 1)
            semula, kini = sum(lama[awal:akhir]), sum(baru[awal:akhir])
            for satu in sel.findall(f"{TCPR}/{w('tcW')}") if semula else ():
                _ubah_lebar(satu, kini, semula)
            awal = akhir


def _lebar_baru(lama: Sequence[int], ruang: int) -> list[int]:
    """The columns in the room there is: the wide ones give way, all of them where that would halve those."""
    tetap = sum(satu for satu in lama if satu <= _KOLOM_SEMPIT)
    lebar = sum(lama) - tetap
    if ruang - tetap < lebar // 2 or not lebar:
        return [satu * ruang // sum(lama) for satu in lama]
    return [satu if satu <= _KOLOM_SEMPIT else satu * (ruang - tetap) // lebar for satu in lama]


def _ubah_lebar(elemen: Elemen, kini: int, semula: int) -> None:
    teks = elemen.get(w("w"), "")
    if teks.isdigit() and elemen.get(w("type"), "dxa") == "dxa":
        elemen.set(w("w"), str(int(teks) * kini // semula))


def _bilangan(elemen: Elemen | None, bawaan: int) -> int:
    teks = val(elemen) or ""
    return int(teks) if teks.isdigit() else bawaan
