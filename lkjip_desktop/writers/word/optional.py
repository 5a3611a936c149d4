"""Optional stretches: taken out into the state where an Isian does not want them, brought back where it does.

Every fill first brings all of them back, so that rows and figures in them are kept as new as the others; those that
are not wanted are taken out at its end. A stretch in which people wrote or changed something stays and is reported:
its lines are compared with the template's, controls standing as their keys and their texts compared with the last fill.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from lkjip_desktop.paket.ooxml import BOOKMARK_END, BOOKMARK_START, DOC_PR, ID, NAME, PPR, Elemen, parent, w
from lkjip_desktop.writers.word.hasil import Bertahan, HasilIsi
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci
from lkjip_desktop.writers.word.lines import garis, suntingan, tanpa_isi
from lkjip_desktop.writers.word.marks import AWAL, isi_bila
from lkjip_desktop.writers.word.state import RUANG, Keadaan

_SECTION = w("sectPr")
_REFERENCES = (w("headerReference"), w("footerReference"))


@dataclass(slots=True)
class Pilihan:
    """The optional stretches of a document, by key.

    `semula`: those that were out when it was opened; `suntingan`: what people did in others; `putusan`: what an Isian
    says, "" where it does not want one.
    """

    semula: set[str] = field(default_factory=set)
    suntingan: dict[str, str] = field(default_factory=dict)
    putusan: dict[str, str] = field(default_factory=dict)


def pulihkan_bila(akar: Elemen, keadaan: Keadaan) -> set[str]:
    """Bring back what was taken out of a story and return its keys; what finds no place stays in the state."""
    kembali: set[str] = set()
    nomor = {satu.get(ID, "") for satu in akar.iter(BOOKMARK_START)}
    nama = {satu.get(NAME, "") for satu in akar.iter(BOOKMARK_START)}
    for awal in list(akar.iter(AWAL)) if keadaan.simpanan else []:
        kunci = awal.get("kunci", "")
        simpanan = keadaan.simpanan.pop(kunci, None)
        if simpanan is None:
            continue
        kembali.add(kunci)
        _free_bookmarks(simpanan, nomor, nama)
        _free_drawings(akar, simpanan)
        for elemen in reversed(list(simpanan)):
            awal.addnext(elemen)
        _swap_sections(isi_bila(awal))
    return kembali


def kenali_bila(akar: Elemen, keadaan: Keadaan, semula: set[str], grafik: set[Elemen]) -> Pilihan:
    """Learn what a template's stretches look like; return which of a report people worked in, before it is filled.

    `grafik` are the charts that nobody changed.
    """
    pilihan = Pilihan(semula)
    for awal in akar.iter(AWAL):
        kunci, isi = baca_kunci(awal.get("kunci", "")), isi_bila(awal)
        if kunci is None or not isi or str(kunci) in semula:
            continue
        umum = str(kunci if kunci.rekaman is None else kunci.milik(""))
        if umum not in keadaan.bila and tanpa_isi(isi):
            keadaan.bila[umum] = set(garis(isi))
        perubahan = suntingan(isi, keadaan.bila.get(umum), keadaan.teks, grafik)
        if perubahan is not None:
            pilihan.suntingan[str(kunci)] = perubahan
    return pilihan


def keluarkan_bila(akar: Elemen, tabel: set[str], pilihan: Pilihan, keadaan: Keadaan, hasil: HasilIsi) -> None:
    """Take the stretches out that an Isian does not want; one that it does not name stays as it was.

    `tabel` are the Isian's tables.
    """
    semua = [(awal, kunci) for awal in akar.iter(AWAL) if (kunci := baca_kunci(awal.get("kunci", ""))) is not None]
    ada = {str(kunci) for _, kunci in semua}
    hasil.hilang += [kunci for kunci, mau in pilihan.putusan.items() if mau and kunci not in ada]
    for awal, kunci in semua:
        isi = isi_bila(awal)
        if not isi or awal.getroottree().getroot() is not akar or _is_wanted(kunci, tabel, pilihan):
            continue
        if str(kunci) in pilihan.suntingan:
            hasil.bertahan.append(Bertahan(str(kunci), pilihan.suntingan[str(kunci)]))
            continue
        _swap_sections(isi)
        simpanan = etree.Element(f"{{{RUANG}}}simpanan")
        simpanan.extend(isi)
        for acuan in list(simpanan.iter(*_REFERENCES)):  # to parts that a program may drop; a section inherits them
            parent(acuan).remove(acuan)
        keadaan.simpanan[str(kunci)] = simpanan


def _is_wanted(kunci: Kunci, tabel: set[str], pilihan: Pilihan) -> bool:
    if str(kunci) in pilihan.putusan:
        return pilihan.putusan[str(kunci)] != ""
    if kunci.rekaman == "" and kunci.nama in tabel:  # the prototype of an empty table
        return False
    return str(kunci) not in pilihan.semula


def _free_bookmarks(simpanan: Elemen, nomor: set[str], nama: set[str]) -> None:
    """Give bookmarks that come back numbers that are free; one whose name is taken is dropped."""
    for awal in list(simpanan.iter(BOOKMARK_START)):
        lama = awal.get(ID, "")
        pasangan = [awal, *(akhir for akhir in simpanan.iter(BOOKMARK_END) if akhir.get(ID) == lama)]
        if awal.get(NAME, "") in nama:
            for elemen in pasangan:
                parent(elemen).remove(elemen)
            continue
        baru = lama if lama not in nomor else str(max(int(satu) for satu in nomor if satu.isdigit()) + 1)
        for elemen in pasangan:
            elemen.set(ID, baru)
        nomor.add(baru)
        nama.add(awal.get(NAME, ""))


def _free_drawings(akar: Elemen, simpanan: Elemen) -> None:
    """Give drawings that come back numbers that are free."""
    kembali = list(simpanan.iter(DOC_PR))
    terpakai = {gambar.get("id") for gambar in akar.iter(DOC_PR)} if kembali else set()
    for gambar in kembali:
        if gambar.get("id") in terpakai:
            gambar.set("id", next(nomor for n in count(1) if (nomor := str(n)) not in terpakai))
        terpakai.add(gambar.get("id"))


def _swap_sections(isi: list[Elemen]) -> None:
    """Exchange a stretch's first section with the next one behind it.

    The first describes the pages before the stretch: without the stretch they run on to that next one's end.
    """
    dalam = next((bagian for elemen in isi if (bagian := elemen.find(f"{PPR}/{_SECTION}")) is not None), None)
    if dalam is None:
        return
    lanjut = isi[-1].itersiblings()
    luar = next((s for e in lanjut if (s := e if e.tag == _SECTION else e.find(f"{PPR}/{_SECTION}")) is not None), None)
    if luar is None:
        return
    tempat = etree.Element("tempat")
    luar.addprevious(tempat)
    dalam.addprevious(luar)
    tempat.addprevious(dalam)
    parent(tempat).remove(tempat)
