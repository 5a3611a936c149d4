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
from lkjip_desktop.paket.arus import teks_arus
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import ID, SDT, SDT_CONTENT, SDT_PR, VAL, Elemen, w
from lkjip_desktop.writers.word.belah import run_kata
from lkjip_desktop.writers.word.controls import set_key, set_text
from lkjip_desktop.writers.word.fill import SAMA, tulis_terperiksa
from lkjip_desktop.writers.word.ids import Nomor, SemuaNomor
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci
from lkjip_desktop.writers.word.package import buka, cerita, simpan, to_bytes
from lkjip_desktop.writers.word.styles import gaya_dari

_TERTULIS = re.compile(r"\{\{\s*([^{}\n]{1,80}?)\s*\}\}")
# Word turns what is typed into other characters: hyphens, blanks, capitals at the beginning.
_RAPI = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u00a0": " "})
_MIRIP = 60


@dataclass(frozen=True, slots=True)
class TakDikenal:
    """A typed key that no text belongs to: as written, the nearest right one if any is near, and where."""

    tertulis: str
    terdekat: str | None
    tempat: LetakDokumen


@dataclass(slots=True)
class HasilSiap:
    """How many controls were made, by key in the order of the document; and what was left as typed."""

    kunci: list[str] = field(default_factory=list)
    tak_dikenal: list[TakDikenal] = field(default_factory=list)


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
        for paragraf, letak in letak_paragraf(satu.bagian, satu.akar, gaya).items():
            _paragraf(paragraf, letak, dikenal, nomor, hasil)
    if not hasil.kunci and not hasil.tak_dikenal:
        raise GalatPengguna(
            f"{sumber.name} tidak memuat kunci isian seperti {{{{instansi.nama}}}}. "
            "Ketik kuncinya di tempat yang akan diisi, lalu coba lagi."
        )
    ganti = {s.part.partname: to_bytes(s.akar) for s in bagian if not isinstance(s.part, XmlPart)}
    tulis_terperiksa(tujuan, sumber, lambda sementara: simpan(paket, sementara, ganti, sumber))
    return hasil


def _paragraf(paragraf: Elemen, letak: LetakDokumen, dikenal: Collection[str], nomor: Nomor, hasil: HasilSiap) -> None:
    ditemukan = list(_TERTULIS.finditer(teks_arus(paragraf)))
    baru: list[str] = []
    for cocok in reversed(ditemukan):  # what stands before keeps its offset
        kunci = _kenali(cocok[1], dikenal)
        if kunci is None:
            hasil.tak_dikenal.append(TakDikenal(cocok[0], terdekat(cocok[1], dikenal), letak))
        elif _bungkus(paragraf, cocok.span(), kunci, nomor):
            baru.append(str(kunci))
    hasil.kunci += reversed(baru)


def _kenali(tertulis: str, dikenal: Collection[str]) -> Kunci | None:
    """The key that was meant: as typed, or but for capitals and the characters that Word puts in their place."""
    rapi = tertulis.translate(_RAPI).replace(" ", "")
    for calon in (rapi, rapi.lower(), rapi[:1].lower() + rapi[1:]):
        if calon in dikenal:
            return baca_kunci(calon)
    return None


def terdekat(tertulis: str, dikenal: Collection[str]) -> str | None:
    """Return the known key that is most like a typed one, None where none is near."""
    skor: Callable[..., float] = fuzz.ratio
    cocok = process.extractOne(tertulis.translate(_RAPI).replace(" ", ""), sorted(dikenal), scorer=skor)
    return cocok[0] if cocok and cocok[1] >= _MIRIP else None


def _bungkus(paragraf: Elemen, rentang: tuple[int, int], kunci: Kunci, nomor: Nomor) -> bool:
    """Put a control in the place of a typed key; False where its letters belong to different things."""
    run = run_kata(paragraf, *rentang)
    if not run or any(satu.getparent() is not run[0].getparent() for satu in run):
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


def kunci_templat(sumber: Path) -> Iterator[str]:
    """Yield the keys that a document's controls bear, each once."""
    paket = buka(sumber)
    terlihat: set[str] = set()
    for satu in cerita(paket):
        for sdt in satu.akar.iter(SDT):
            sifat = sdt.find(SDT_PR)
            tag = None if sifat is None else sifat.find(w("tag"))
            kunci = baca_kunci("" if tag is None else tag.get(VAL, ""))
            if kunci is not None and str(kunci) not in terlihat:
                terlihat.add(str(kunci))
                yield str(kunci)
