"""Program, kegiatan, sub kegiatan: which level a row of a budget table is, and its code."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.judul import kata_judul
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

_TINGKAT = (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN)
_KODE = re.compile(r"^\s*((?:\d{1,2}|[Xx]{1,2})(?:\.(?:\d{1,4}|[Xx]{1,2})){1,6})\.?\s+(?=\D)")
_HANYA_KODE = re.compile(r"(?:\d{1,4}|[Xx]{1,2})(?:\.(?:\d{1,5}|[Xx]{1,2}))*")
_NOMOR = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)])\s+(?=\D)")
_AWALAN = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[A-Za-z][.)]|[IVX]{1,4}[.)]|[-–•])\s+(?=\S)")
_GAYA = [
    ("romawi", r"[IVX]{1,4}"),
    ("huruf besar", r"[A-Z]"),
    ("angka", r"\d{1,2}"),
    ("angka dua", r"\d{1,2}\.\d{1,2}"),
    ("angka tiga", r"\d{1,2}\.\d{1,2}\.\d{1,2}"),
    ("huruf kecil", r"[a-z]"),
    ("butir", r"[-–•]"),
]
# Kemendagri: urusan.bidang.program, .kegiatan (two parts), .sub kegiatan; 5.x.xx are accounts of spending.
_PROGRAM, _KEGIATAN, _SUB = 3, 5, 6
_KODE_PROGRAM = re.compile(r"(?:\d{1,2}|[Xx]{1,2})\.(?:\d{2}|[Xx]{2})\.\d{2}(?:\.|$)")
_REKENING = re.compile(r"[4-8]\.\d(?:\.\d{2,})*")
_BARIS_LAIN = re.compile(r"^(?:urusan|unsur\s+(?:pendukung|penunjang)|bidang\s+urusan)\b", re.I)


@dataclass(frozen=True, slots=True)
class Jenjang:
    """A row's level (0 program, 1 kegiatan, 2 sub kegiatan), code, name and the cells of the name and the code."""

    tingkat: int
    kode: str | None
    nama: str
    ref: CellRef
    ref_kode: CellRef | None = None


class PembacaJenjang:
    """Tells the levels of one table's rows: by their own words, the code, the column, the numbering, or the indent."""

    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        kolom = tabel.kepala.semua(*_TINGKAT)
        self._kolom = sorted(kolom, key=lambda k: -k.kolom)
        self._tingkat = {k.kolom: t for k, t in zip(kolom, _tingkat_kolom(kolom), strict=True)}
        bernama = [baris for baris in tabel.data if self._letak(baris)]
        self._gaya = list(dict.fromkeys(gaya for baris in bernama if (gaya := self._gaya_nomor(baris))))
        self._lekuk = sorted({self._inden(baris) for baris in bernama})
        self._berprogram = any(_dari_kata(self._nama(baris)) == 0 for baris in bernama)
        self._kode = {kode for baris in bernama if (kode := self._kode_baris(baris))}
        self._luar: dict[int, str] = {}

    def baca(self, baris: int) -> list[Jenjang]:
        """Return what a row names, outermost first; the last is what its figures are of.

        Empty for rows that name neither program, kegiatan nor sub kegiatan. Outer names repeated from the row above
        are not named again.
        """
        kolom = self._letak(baris)
        if kolom is None:
            return []
        kode, nama = self._kode_nama(baris, kolom)
        if _BARIS_LAIN.match(nama) or (kode and not _kode_program(kode, self._tabel)):
            return []
        if kode and _berinduk(kode, self._kode):
            return []
        jenjang = self._tabel.teks(baris, self._tabel.kepala.cari(Peran.JENJANG)) or nama
        tingkat = _dari_kata(jenjang)
        if tingkat is None:
            tingkat = self._dari_letak(baris, kode, kolom)
        ref = self._tabel.ref(baris, kolom)
        sendiri = Jenjang(tingkat, kode, _tanpa_tingkat(nama), ref, self._ref_kode(baris, ref) if kode else None)
        return [*self._induk(baris, kolom), sendiri]

    def _induk(self, baris: int, kolom: Kolom) -> list[Jenjang]:
        """The program (and kegiatan) named on the same row in the columns left of the name."""
        hasil: list[Jenjang] = []
        for luar in self._kolom[::-1]:
            if luar.kolom >= kolom.kolom or not self._sendiri(baris, luar):
                continue
            _, nama = self._kode_nama(baris, luar)
            if self._luar.get(luar.kolom) != nama:
                self._luar[luar.kolom] = nama
                hasil.append(
                    Jenjang(self._tingkat[luar.kolom], None, _tanpa_tingkat(nama), self._tabel.ref(baris, luar))
                )
        return hasil

    def _letak(self, baris: int) -> Kolom | None:
        """The column that names this row: the innermost level with a text of its own."""
        return next((kolom for kolom in self._kolom if self._sendiri(baris, kolom)), None)

    def _sendiri(self, baris: int, kolom: Kolom) -> bool:
        ref = self._tabel.ref(baris, kolom)
        teks = self._tabel.teks(baris, kolom)
        return ref.baris == baris and ref.kolom == kolom.kolom and re.search(r"[A-Za-z]{2}", teks) is not None

    def _nama(self, baris: int) -> str:
        kolom = self._letak(baris)
        return self._kode_nama(baris, kolom)[1] if kolom else ""

    def _kode_baris(self, baris: int) -> str | None:
        kolom = self._letak(baris)
        return self._kode_nama(baris, kolom)[0] if kolom else None

    def _kode_nama(self, baris: int, kolom: Kolom) -> tuple[str | None, str]:
        teks = self._tabel.teks(baris, kolom)
        kode = _gabung_kode([self._tabel.teks(baris, k) for k in self._tabel.kepala.semua(Peran.KODE)])
        cocok = _KODE.match(teks)
        if cocok and (cocok[1].count(".") >= _PROGRAM - 1 or not _NOMOR.match(teks)):
            return kode or cocok[1], rapikan_nama(teks[cocok.end() :])
        return kode, rapikan_nama(_NOMOR.sub("", teks))

    def _ref_kode(self, baris: int, nama: CellRef) -> CellRef:
        """The cell of a row's code: the last of its columns that is filled in, else that of the name."""
        kolom = [k for k in self._tabel.kepala.semua(Peran.KODE) if self._tabel.teks(baris, k).strip(" .")]
        return self._tabel.ref(baris, kolom[-1]) if kolom else nama

    def _dari_letak(self, baris: int, kode: str | None, kolom: Kolom) -> int:
        """The level by code, else by column, numbering or indent; below rows that say "Program" others are lower."""
        if kode and kode.count(".") >= _PROGRAM - 1 and not self._bernomor(kode):
            bagian = kode.count(".") + 1
            return 0 if bagian <= _PROGRAM else 1 if bagian <= _KEGIATAN else 2
        if len(set(self._tingkat.values())) > 1:
            return self._tingkat[kolom.kolom]
        if len(self._gaya) > 1 and (gaya := self._gaya_nomor(baris)):
            return min(2, self._gaya.index(gaya))
        if len(self._lekuk) > 1:
            return min(2, self._lekuk.index(self._inden(baris)))
        bersama = "kegiatan" in kata_judul(kolom.jalur[-1])
        return max(self._tingkat[kolom.kolom], int(self._berprogram and bersama))

    def _bernomor(self, kode: str) -> bool:
        """True where a code only numbers the rows: "1.1.1" below "1.1"."""
        return not _KODE_PROGRAM.match(kode) and kode.rpartition(".")[0] in self._kode

    def _gaya_nomor(self, baris: int) -> str | None:
        """The kind of number before a row: "A", "I", "1", "1.1", "a", "-"; levels follow in order of appearance."""
        nomor = (self._tabel.teks(baris, kolom) for kolom in self._tabel.kepala.semua(Peran.NO, Peran.KODE))
        teks = next((satu.strip(" .()") for satu in nomor if satu.strip(" .()")), "")
        if not teks and (kolom := self._letak(baris)):
            cocok = _AWALAN.match(self._tabel.teks(baris, kolom))
            teks = cocok[1].strip(" .()") if cocok else ""
        return next((gaya for gaya, pola in _GAYA if re.fullmatch(pola, teks)), None)

    def _inden(self, baris: int) -> int:
        """Blanks before the name, for tables that set levels off by them alone."""
        kolom = self._letak(baris)
        teks = self._tabel.lembar[(baris, kolom.kolom)].teks if kolom else ""
        return len(teks) - len(teks.lstrip())


def _tingkat_kolom(kolom: list[Kolom]) -> list[int]:
    """The level that each name column tells; columns under one shared heading go one level down each."""
    hasil: list[int] = []
    for urut, satu in enumerate(kolom):
        dasar = _TINGKAT.index(satu.peran) if satu.peran else 0
        kembar = urut > 0 and kolom[urut - 1].jalur == satu.jalur
        hasil.append(min(2, hasil[-1] + 1) if kembar else dasar)
    return hasil


def _gabung_kode(bagian: list[str]) -> str | None:
    """The code of a row: its columns joined, or the deepest where each column repeats the whole."""
    isi = [teks.strip(" .") for teks in bagian if _HANYA_KODE.fullmatch(teks.strip(" ."))]
    if not isi:
        return None
    if len(isi) > 1 and any(teks.count(".") >= _PROGRAM - 1 or teks.startswith(f"{isi[0]}.") for teks in isi[1:]):
        return isi[-1]
    return ".".join(isi)


def _kode_program(kode: str, tabel: Tabel) -> bool:
    """False for codes of urusan, bidang, organisasi and of accounts, in a table that has Kemendagri codes."""
    bagian = kode.count(".") + 1
    if _REKENING.fullmatch(kode):
        return False
    return bagian <= _SUB + 1 and not (bagian < _PROGRAM and len(tabel.kepala.semua(Peran.KODE)) > 1)


def _berinduk(kode: str, semua: Collection[str]) -> bool:
    """True for the code of an urusan or bidang ("2.15"): programs with codes of their own ("2.15.02") are below it."""
    if kode.count(".") + 1 >= _PROGRAM:
        return False
    return any(satu.startswith(f"{kode}.") and _KODE_PROGRAM.match(satu) for satu in semua)


def _dari_kata(teks: str) -> int | None:
    """The level that a row's own first word says."""
    awal = teks.lower().lstrip(" -–•.0123456789)")
    for tingkat, kata in ((2, ("sub kegiatan", "subkegiatan", "sub-kegiatan")), (1, ("kegiatan",)), (0, ("program",))):
        if awal.startswith(kata):
            return tingkat
    return None


def _tanpa_tingkat(nama: str) -> str:
    """The name without the word for its level; "Program" is part of a name unless a colon parts it."""
    return re.sub(r"^(?:(?:sub\s*-?\s*kegiatan|kegiatan)\s*:?\s+|program\s*:\s*)", "", nama, flags=re.I)
