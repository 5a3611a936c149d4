"""Program, kegiatan, sub kegiatan: which level a row of a budget table is, and its code."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

_TINGKAT = (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN)
_KODE = re.compile(r"^\s*((?:\d{1,2}|[Xx]{1,2})(?:\.(?:\d{1,4}|[Xx]{1,2})){1,6})\.?\s+(?=\D)")
_HANYA_KODE = re.compile(r"(?:\d{1,4}|[Xx]{1,2})(?:\.(?:\d{1,5}|[Xx]{1,2}))*")
_NOMOR = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)])\s+(?=\D)")
# Kemendagri: urusan.bidang.program, .kegiatan (two parts), .sub kegiatan; 5.x.xx are accounts of spending.
_PROGRAM, _KEGIATAN, _SUB = 3, 5, 6
_REKENING = re.compile(r"[4-8]\.\d(?:\.\d{2,})*")
_BARIS_LAIN = re.compile(
    r"^(?:urusan\s+(?:pemerintahan|wajib|pilihan)|unsur\s+(?:pendukung|penunjang)|bidang\s+urusan)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Jenjang:
    """A row's level (0 program, 1 kegiatan, 2 sub kegiatan), code, name and the cell of the name."""

    tingkat: int
    kode: str | None
    nama: str
    ref: CellRef


class PembacaJenjang:
    """Tells the levels of one table's rows: by their own words, the code, the column, or the numbering."""

    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        kolom = tabel.kepala.semua(*_TINGKAT)
        self._kolom = sorted(kolom, key=lambda k: -k.kolom)
        self._tingkat = {k.kolom: t for k, t in zip(kolom, _tingkat_kolom(kolom), strict=True)}
        self._dalam = sorted({d for baris in tabel.data if (d := self._dalam_nomor(baris))})
        self._lekuk = sorted({self._inden(baris) for baris in tabel.data if self._letak(baris)})

    def baca(self, baris: int) -> Jenjang | None:
        """Return what a row is, None for rows that name neither program, kegiatan nor sub kegiatan."""
        kolom = self._letak(baris)
        if kolom is None:
            return None
        kode, nama = self._kode_nama(baris, kolom)
        if _BARIS_LAIN.match(nama) or (kode and not _kode_program(kode, self._tabel)):
            return None
        jenjang = self._tabel.teks(baris, self._tabel.kepala.cari(Peran.JENJANG)) or nama
        tingkat = _dari_kata(jenjang)
        if tingkat is None:
            tingkat = self._dari_letak(baris, kode, kolom)
        return Jenjang(tingkat, kode, _tanpa_tingkat(nama), self._tabel.ref(baris, kolom))

    def _letak(self, baris: int) -> Kolom | None:
        """The column that names this row: the innermost level with a text of its own."""
        return next((kolom for kolom in self._kolom if self._sendiri(baris, kolom)), None)

    def _sendiri(self, baris: int, kolom: Kolom) -> bool:
        ref = self._tabel.ref(baris, kolom)
        teks = self._tabel.teks(baris, kolom)
        return ref.baris == baris and ref.kolom == kolom.kolom and re.search(r"[A-Za-z]{2}", teks) is not None

    def _kode_nama(self, baris: int, kolom: Kolom) -> tuple[str | None, str]:
        teks = self._tabel.teks(baris, kolom)
        kode = _gabung_kode([self._tabel.teks(baris, k) for k in self._tabel.kepala.semua(Peran.KODE)])
        cocok = _KODE.match(teks)
        if cocok and (cocok[1].count(".") >= _PROGRAM - 1 or not _NOMOR.match(teks)):
            return kode or cocok[1], rapikan_nama(teks[cocok.end() :])
        return kode, rapikan_nama(_NOMOR.sub("", teks))

    def _dari_letak(self, baris: int, kode: str | None, kolom: Kolom) -> int:
        """The level by code, else by the column where several hold names, else by the depth of the numbering."""
        if kode and kode.count(".") >= _PROGRAM - 1:
            bagian = kode.count(".") + 1
            return 0 if bagian <= _PROGRAM else 1 if bagian <= _KEGIATAN else 2
        if len(set(self._tingkat.values())) > 1:
            return self._tingkat[kolom.kolom]
        if len(self._dalam) > 1 and (dalam := self._dalam_nomor(baris)):
            return min(2, self._dalam.index(dalam))
        if len(self._lekuk) > 1:
            return min(2, self._lekuk.index(self._inden(baris)))
        return self._tingkat[kolom.kolom]

    def _dalam_nomor(self, baris: int) -> int:
        """How many parts the row's own number has ("1.2.3" three), 0 without one."""
        for kolom in self._tabel.kepala.semua(Peran.NO, Peran.KODE):
            teks = self._tabel.teks(baris, kolom).strip(" .)")
            if re.fullmatch(r"\d{1,2}(?:\.\d{1,2})*", teks):
                return teks.count(".") + 1
        kolom_nama = self._letak(baris)
        cocok = _NOMOR.match(self._tabel.teks(baris, kolom_nama)) if kolom_nama else None
        return cocok[1].rstrip(".").count(".") + 1 if cocok else 0

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


def _dari_kata(teks: str) -> int | None:
    """The level that a row's own first word says."""
    awal = teks.lower().lstrip(" -–•.0123456789)")
    for tingkat, kata in ((2, ("sub kegiatan", "subkegiatan", "sub-kegiatan")), (1, ("kegiatan",)), (0, ("program",))):
        if awal.startswith(kata):
            return tingkat
    return None


def _tanpa_tingkat(nama: str) -> str:
    return re.sub(r"^(?:sub\s*-?\s*kegiatan|kegiatan)\s*:?\s+", "", nama, flags=re.I)
