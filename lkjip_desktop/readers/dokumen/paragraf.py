"""One paragraph: its text and where controls, fields and bookmarks stand in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkjip_desktop.domain.dokumen import LetakDokumen, Paragraf, Rentang
from lkjip_desktop.paket.arus import Potong, Tanda, arus
from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import (
    BOOKMARK_START,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    INSTR_TEXT,
    NAME,
    SDT,
    SDT_PR,
    TXBX,
    Elemen,
    inside,
    val,
    w,
)

_TAG, _ALIAS, _INSTR = w("tag"), w("alias"), w("instr")


@dataclass(slots=True)
class _Bidang:
    """An open field: its code so far, and where its result began in this paragraph."""

    kode: str = ""
    hasil: int | None = None


@dataclass(slots=True)
class PembacaParagraf:
    """Reads the paragraphs of one story in order: a field may begin in one and end in another."""

    gaya: Gaya
    terbuka: list[_Bidang] = field(default_factory=list)

    def baca(self, elemen: Elemen, letak: LetakDokumen, urutan: int) -> Paragraf:
        """Return a paragraph."""
        isi = _Isi()
        for bidang in self.terbuka:
            bidang.hasil = None if bidang.hasil is None else 0
        for satu in arus(elemen):
            if isinstance(satu, Potong):
                isi.teks.append(satu.teks)
                isi.panjang = satu.akhir
            else:
                self._tanda(satu, isi)
        isi.bidang += [
            Rentang(satu.hasil, isi.panjang, satu.kode.strip()) for satu in self.terbuka if satu.hasil is not None
        ]
        tingkat = self.gaya.tingkat(elemen)
        return Paragraf(
            urutan,
            letak,
            "".join(isi.teks),
            self.gaya.nama(elemen),
            tingkat if tingkat < BUKAN_JUDUL else None,
            self.gaya.bernomor(elemen),
            tuple(isi.kontrol),
            tuple(isi.bidang),
            tuple(satu.get(NAME, "") for satu in elemen.iter(BOOKMARK_START)),
            inside(elemen, TXBX),
        )

    def _tanda(self, tanda: Tanda, isi: _Isi) -> None:
        tag = tanda.elemen.tag
        if tag == SDT:
            isi.rentang(tanda, kunci_kontrol(tanda.elemen), isi.kontrol)
        elif tag == FLD_SIMPLE:
            isi.rentang(tanda, tanda.elemen.get(_INSTR, "").strip(), isi.bidang)
        elif tag == INSTR_TEXT and self.terbuka:
            self.terbuka[-1].kode += tanda.elemen.text or ""
        elif tag == FLD_CHAR:
            self._karakter(tanda, isi)

    def _karakter(self, tanda: Tanda, isi: _Isi) -> None:
        jenis = tanda.elemen.get(FLD_TYPE)
        if jenis == "begin":
            self.terbuka.append(_Bidang())
        elif jenis == "separate" and self.terbuka:
            self.terbuka[-1].hasil = tanda.letak
        elif jenis == "end" and self.terbuka:
            bidang = self.terbuka.pop()
            awal = tanda.letak if bidang.hasil is None else bidang.hasil
            isi.bidang.append(Rentang(awal, tanda.letak, bidang.kode.strip()))


@dataclass(slots=True)
class _Isi:
    """What was found in one paragraph so far; `mulai` are the controls and fields that are still open."""

    teks: list[str] = field(default_factory=list)
    panjang: int = 0
    kontrol: list[Rentang] = field(default_factory=list)
    bidang: list[Rentang] = field(default_factory=list)
    mulai: list[int] = field(default_factory=list)

    def rentang(self, tanda: Tanda, isi: str, tujuan: list[Rentang]) -> None:
        """Note a stretch when it ends."""
        if not tanda.akhir:
            self.mulai.append(tanda.letak)
        else:
            tujuan.append(Rentang(self.mulai.pop(), tanda.letak, isi))


def kunci_kontrol(sdt: Elemen) -> str:
    """Return a control's tag, else its title, "" where it has neither."""
    sifat = sdt.find(SDT_PR)
    if sifat is None:
        return ""
    return val(sifat.find(_TAG)) or val(sifat.find(_ALIAS)) or ""
