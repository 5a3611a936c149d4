"""Makes a template of a document in which someone typed keys: `{{ind[].target}}` becomes a content control."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docx.opc.part import XmlPart
from lxml import etree
from rapidfuzz import fuzz, process

from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.paket.arus import Tanda, arus, teks_arus
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import (
    FALLBACK,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    ID,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    VAL,
    Elemen,
    P,
    w,
)
from lkjip_desktop.writers.word.belah import run_kata
from lkjip_desktop.writers.word.controls import is_plain, key_of, keyed, set_key, set_text
from lkjip_desktop.writers.word.fill import SAMA, tulis_terperiksa
from lkjip_desktop.writers.word.ids import Nomor, SemuaNomor
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci
from lkjip_desktop.writers.word.package import buka, cerita, simpan, to_bytes
from lkjip_desktop.writers.word.styles import gaya_dari

_TERTULIS = re.compile(r"\{\{\s*([^{}\n]{1,80}?)\s*\}\}")
# Word turns what is typed into other characters: hyphens, blanks, capitals at the beginning.
_RAPI = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u00a0": " "})
_MIRIP, _MIRIP_SETABEL = 60, 45


@dataclass(frozen=True, slots=True)
class TakDikenal:
    """A typed key that no text belongs to: as written, the nearest right one if any is near, and where."""

    tertulis: str
    terdekat: str | None
    tempat: LetakDokumen


@dataclass(slots=True)
class HasilSiap:
    """The controls that were made, by key in the order of the document; and what was left as typed.

    `terlewat` are known keys where no control can stand: in a field, an equation or another control.
    """

    kunci: list[str] = field(default_factory=list)
    tak_dikenal: list[TakDikenal] = field(default_factory=list)
    terlewat: list[TakDikenal] = field(default_factory=list)


def siapkan_templat(sumber: Path, tujuan: Path, dikenal: Collection[str]) -> HasilSiap:
    """Write `sumber` with its typed keys as controls to `tujuan`; unknown keys stay as typed and are listed.

    Raises GalatPengguna where the source cannot be used or holds no typed key, OSError where the target cannot be
    written.
    """
    if tujuan.exists() and tujuan.samefile(sumber):
        raise GalatPengguna(SAMA)
    paket = buka(sumber)
    bagian, gaya = cerita(paket), gaya_dari(paket)
    nomor = SemuaNomor([satu.akar for satu in bagian]).kontrol
    hasil = HasilSiap()
    for satu in bagian:
        semua = letak_paragraf(satu.bagian, satu.akar, gaya)
        for paragraf, letak in semua.items():
            _paragraf(paragraf, letak, dikenal, nomor, hasil)
        for kembar in [p for cadangan in satu.akar.iter(FALLBACK) for p in cadangan.iter(P)]:
            _paragraf(kembar, LetakDokumen(satu.bagian), dikenal, nomor, HasilSiap())
    if not (hasil.kunci or hasil.tak_dikenal or hasil.terlewat):
        raise GalatPengguna(
            f"{sumber.name} tidak memuat kunci isian seperti {{{{instansi.nama}}}}. "
            "Ketik kuncinya di tempat yang akan diisi, lalu coba lagi."
        )
    ganti = {s.part.partname: to_bytes(s.akar) for s in bagian if not isinstance(s.part, XmlPart)}
    tulis_terperiksa(tujuan, sumber, lambda sementara: simpan(paket, sementara, ganti, sumber))
    return hasil


def _paragraf(paragraf: Elemen, letak: LetakDokumen, dikenal: Collection[str], nomor: Nomor, hasil: HasilSiap) -> None:
    siap = HasilSiap()
    for cocok in reversed(list(_TERTULIS.finditer(teks_arus(paragraf)))):  # what stands before keeps its offset
        kunci = _kenali(cocok[1], dikenal)
        if kunci is None:
            siap.tak_dikenal.append(TakDikenal(cocok[0], terdekat(cocok[1], dikenal), letak))
        elif _bungkus(paragraf, cocok.span(), kunci, nomor):
            siap.kunci.append(str(kunci))
        else:
            siap.terlewat.append(TakDikenal(cocok[0], None, letak))
    hasil.kunci += reversed(siap.kunci)
    hasil.tak_dikenal += reversed(siap.tak_dikenal)
    hasil.terlewat += reversed(siap.terlewat)


def _kenali(tertulis: str, dikenal: Collection[str]) -> Kunci | None:
    """The key that was meant: as typed, or but for capitals and the characters that Word puts in their place."""
    rapi = tertulis.translate(_RAPI).replace(" ", "")
    for calon in (rapi, rapi.lower(), rapi[:1].lower() + rapi[1:]):
        if calon in dikenal:
            return baca_kunci(calon)
    return None


def terdekat(tertulis: str, dikenal: Collection[str]) -> str | None:
    """Return the known key that is most like a typed one, one of the same table first; None where none is near."""
    rapi = tertulis.translate(_RAPI).replace(" ", "")
    skor: Callable[..., float] = fuzz.ratio
    for calon, batas in ((_setabel(rapi, dikenal), _MIRIP_SETABEL), (dikenal, _MIRIP)):
        cocok = process.extractOne(rapi.lower(), sorted(calon), scorer=skor)
        if cocok and cocok[1] >= batas:
            return str(cocok[0])
    return None


def _setabel(rapi: str, dikenal: Collection[str]) -> list[str]:
    """The keys of the table that a typed key of a row names."""
    awal, kurung, _ = rapi.lower().partition("[")
    nama = awal.rpartition(".")[2]
    return [satu for satu in dikenal if kurung and satu.partition("[")[0].rpartition(".")[2] == nama and "[" in satu]


def _bungkus(paragraf: Elemen, rentang: tuple[int, int], kunci: Kunci, nomor: Nomor) -> bool:
    """Put a control in the place of a typed key; False where none can stand or its letters belong to several things."""
    if _dalam_medan(paragraf, rentang):
        return False
    run = run_kata(paragraf, *rentang)
    if not run or any(satu.getparent() is not run[0].getparent() for satu in run):
        return False
    if any(is_plain(tuan) or key_of(tuan) is not None for tuan in run[0].iterancestors(SDT)):
        return False
    sdt = etree.Element(SDT)
    sifat = etree.SubElement(sdt, SDT_PR)
    etree.SubElement(sifat, ID, {VAL: nomor.baru()})
    if not kunci.pemilik:
        etree.SubElement(sifat, w("text"))
    set_key(sdt, kunci)
    run[0].addprevious(sdt)
    etree.SubElement(sdt, SDT_CONTENT).extend(run)
    set_text(sdt, f"[{kunci}]")
    return True


def _dalam_medan(paragraf: Elemen, rentang: tuple[int, int]) -> bool:
    """True where a stretch is a field's result, or part of a field lies in it."""
    terbuka = 0
    for satu in arus(paragraf):
        if not isinstance(satu, Tanda) or satu.letak >= rentang[1]:
            continue
        jenis = satu.elemen.get(FLD_TYPE, "") if satu.elemen.tag == FLD_CHAR else ""
        terbuka += {"begin": 1, "end": -1}.get(jenis, 0)
        if satu.elemen.tag == FLD_SIMPLE:
            terbuka += -1 if satu.akhir else 1
        if jenis and rentang[0] < satu.letak:
            return True
    return terbuka > 0


def kunci_templat(sumber: Path) -> Iterator[str]:
    """Yield the keys that a document's controls bear, each once. Raises GalatPengguna where it cannot be used."""
    semua = (str(kunci) for satu in cerita(buka(sumber)) for _, kunci in keyed(satu.akar))
    yield from dict.fromkeys(semua)
