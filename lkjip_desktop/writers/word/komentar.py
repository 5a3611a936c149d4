"""Writes comments into a copy of a document, each exactly on the words it speaks of. Nothing else changes.

Comments of an earlier run are taken out first; those of people stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from lxml import etree

from lkjip_desktop.domain.dokumen import BagianDokumen, LetakDokumen
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import ID, RPR, SDT, XML_SPACE, Elemen, R, T, W, clean, parent, parse, w
from lkjip_desktop.writers.word.belah import run_kata
from lkjip_desktop.writers.word.fill import SAMA, tulis_terperiksa
from lkjip_desktop.writers.word.package import Cerita, buka, cerita, related, root_of, simpan, to_bytes
from lkjip_desktop.writers.word.styles import gaya_dari

PENULIS, _INISIAL = "Pemeriksa LKjIP", "PL"
_TIPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KOMENTAR, _PENULIS = w("comment"), w("author")
_MULAI, _AKHIR, _RUJUKAN = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")
_GAYA = "annotation reference"


@dataclass(frozen=True, slots=True)
class Komentar:
    """A comment: the place (its paragraph by `urutan`, its words by `kata`, else the whole paragraph) and its lines."""

    letak: LetakDokumen
    larik: tuple[str, ...]


def beri_komentar(sumber: Path, tujuan: Path, semua: Sequence[Komentar], saat: datetime, nama: str = PENULIS) -> int:
    """Write `sumber` with comments of the author `nama` to `tujuan`; return how many of them stand at their place.

    Headers and footers take no comments: those go to the body's first paragraph and say where they belong. Raises
    GalatPengguna where the source cannot be used, OSError where the target cannot be written.
    """
    if tujuan.exists() and tujuan.samefile(sumber):
        raise GalatPengguna(SAMA)
    paket = buka(sumber)
    bagian = cerita(paket)
    akar = _bagian_komentar(paket)
    _buang_lama(akar, bagian, nama)
    penulis = _Penulis(akar, saat, gaya_dari(paket).id_of(_GAYA, ""), nama)
    paragraf = _paragraf(paket, bagian)
    terpasang = sum(penulis.pasang(satu, paragraf) for satu in semua)
    ganti = {part.partname: to_bytes(akar) for part in related(paket.main_document_part, RELATIONSHIP_TYPE.COMMENTS)}
    for satu in bagian:
        if not isinstance(satu.part, XmlPart):
            ganti[satu.part.partname] = to_bytes(satu.akar)
    tulis_terperiksa(tujuan, sumber, lambda sementara: simpan(paket, sementara, ganti, sumber))
    return terpasang


def _bagian_komentar(paket: OpcPackage) -> Elemen:
    """Return the root of the comments, in a new part where the document has none."""
    utama = paket.main_document_part
    part = next(related(utama, RELATIONSHIP_TYPE.COMMENTS), None)
    if part is not None:
        return root_of(part) if isinstance(part, XmlPart) else parse(part.blob)
    akar = etree.Element(w("comments"), nsmap={"w": W})
    terpakai = {satu.partname for satu in paket.iter_parts()}
    nama = next(f"/word/{n}.xml" for n in ("comments", "commentsLKjIP") if f"/word/{n}.xml" not in terpakai)
    utama.relate_to(Part(PackURI(nama), _TIPE, to_bytes(akar)), RELATIONSHIP_TYPE.COMMENTS)
    return akar


def _buang_lama(akar: Elemen, bagian: Sequence[Cerita], nama: str) -> None:
    """Take out the comments of an earlier run with their marks."""
    lama = {satu.get(ID) for satu in akar.iter(_KOMENTAR) if satu.get(_PENULIS) == nama}
    for satu in [satu for satu in akar.iter(_KOMENTAR) if satu.get(ID) in lama]:
        parent(satu).remove(satu)
    for kisah in bagian:
        for tanda in [satu for satu in kisah.akar.iter(_MULAI, _AKHIR, _RUJUKAN) if satu.get(ID) in lama]:
            run = parent(tanda)
            run.remove(tanda)
            if run.tag == R and all(anak.tag == RPR for anak in run):
                parent(run).remove(run)


def _paragraf(paket: OpcPackage, bagian: Sequence[Cerita]) -> list[tuple[BagianDokumen, Elemen]]:
    """Return all paragraphs as the reader of documents counts them."""
    gaya = gaya_dari(paket)
    return [(satu.bagian, p) for satu in bagian for p in letak_paragraf(satu.bagian, satu.akar, gaya)]


class _Penulis:
    """Puts comments into one document."""

    def __init__(self, akar: Elemen, saat: datetime, gaya: str, nama: str) -> None:
        self._akar, self._saat, self._gaya, self._nama = akar, saat, gaya, nama
        nomor = [satu.get(ID, "") for satu in akar.iter(_KOMENTAR)]
        self._nomor = max((int(satu) for satu in nomor if satu.isdigit()), default=-1)

    def pasang(self, komentar: Komentar, paragraf: Sequence[tuple[BagianDokumen, Elemen]]) -> bool:
        """Put a comment on its words; False where its paragraph is not there or takes none."""
        urutan = komentar.letak.urutan
        if urutan is None or urutan >= len(paragraf):
            return False
        bagian, elemen = paragraf[urutan]
        if bagian in (BagianDokumen.KEPALA, BagianDokumen.KAKI):
            self._tandai(paragraf[0][1], None, (f"{komentar.letak}:", *komentar.larik))
            return False
        self._tandai(elemen, komentar.letak.kata, komentar.larik)
        return True

    def _tandai(self, elemen: Elemen, kata: tuple[int, int] | None, larik: Sequence[str]) -> None:
        self._nomor += 1
        nomor = str(self._nomor)
        run = [] if kata is None else run_kata(elemen, *kata)
        mulai, selesai = etree.Element(_MULAI, {ID: nomor}), etree.Element(_AKHIR, {ID: nomor})
        if not run:
            _di_depan(elemen, mulai)
            elemen.append(selesai)
        else:
            _di_luar(run[0], run).addprevious(mulai)
            _di_luar(run[-1], run).addnext(selesai)
        _luar(selesai).addnext(self._rujukan(nomor))
        self._akar.append(self._isi(nomor, larik))

    def _rujukan(self, nomor: str) -> Elemen:
        run = etree.Element(R)
        if self._gaya:
            etree.SubElement(etree.SubElement(run, RPR), w("rStyle"), {w("val"): self._gaya})
        etree.SubElement(run, _RUJUKAN, {ID: nomor})
        return run

    def _isi(self, nomor: str, larik: Sequence[str]) -> Elemen:
        saat = self._saat.strftime("%Y-%m-%dT%H:%M:%SZ")
        satu = etree.Element(
            _KOMENTAR, {ID: nomor, _PENULIS: self._nama, w("date"): saat, w("initials"): _INISIAL}, nsmap={"w": W}
        )
        for urut, baris in enumerate(larik):
            run = etree.SubElement(etree.SubElement(satu, w("p")), R)
            if urut == 0:
                etree.SubElement(etree.SubElement(run, RPR), w("b"))
            teks = etree.SubElement(run, T, {XML_SPACE: "preserve"})
            teks.text = clean(baris)
        return satu


def _di_luar(run: Elemen, semua: Sequence[Elemen]) -> Elemen:
    """The run, or the outermost control that holds nothing but the words: such a control is commented as a whole."""
    utuh = [satu for satu in _kontrol(run) if set(satu.iter(R)) <= set(semua)]
    return utuh[-1] if utuh else run


def _luar(elemen: Elemen) -> Elemen:
    """The element, or the outermost control around it: what stands in a control may be replaced with its text."""
    semua = _kontrol(elemen)
    return semua[-1] if semua else elemen


def _kontrol(elemen: Elemen) -> list[Elemen]:
    """The controls around an element in its paragraph, the innermost first."""
    return [satu for satu in elemen.iterancestors(SDT) if next(satu.iterancestors(w("p")), None) is not None]


def _di_depan(paragraf: Elemen, elemen: Elemen) -> None:
    """Put a mark at the beginning of a paragraph, behind its properties."""
    sifat = paragraf.find(w("pPr"))
    if sifat is None:
        paragraf.insert(0, elemen)
    else:
        sifat.addnext(elemen)
