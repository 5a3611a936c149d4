"""A workbook in memory: its cells, what each of them states, and how one is changed before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.sel import huruf_kolom
from tests.cacat.bentuk import Gaya

Letak = tuple[str, int, int]
Hitung = Callable[["Buku"], Decimal]


@dataclass(frozen=True)
class Isi:
    """What a cell holds; a formula knows how to compute itself, so that a change in its inputs reaches it."""

    nilai: Decimal | int | str | None = None
    desimal: int = 0
    rumus: str = ""
    hitung: Hitung | None = None


@dataclass(frozen=True)
class Fakta:
    """One thing that a cell states: `teks` as printed, from `mulai` on where the cell's text says more than it."""

    jenis: str
    subjek: str
    tahun: int | None
    letak: Letak
    teks: str
    nilai: Decimal | None = None
    desimal: int = 0
    gaya: Gaya = Gaya.ASLI
    satuan: str = ""
    mulai: int | None = None
    bagian: str = ""

    @property
    def sel(self) -> tuple[str, str]:
        """(sheet, address)."""
        lembar, baris, kolom = self.letak
        return lembar, f"{huruf_kolom(kolom)}{baris}"

    @property
    def cetak(self) -> str:
        """The bare number as a report prints it, else the text."""
        return self.teks if self.nilai is None else tulis(self.nilai, self.desimal)


@dataclass
class Buku:
    """The cells by place, merged areas by sheet, and the facts."""

    sel: dict[Letak, Isi] = field(default_factory=dict)
    gabung: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)
    fakta: list[Fakta] = field(default_factory=list)
    lembar: list[str] = field(default_factory=list)

    def tulis(self, letak: Letak, isi: Isi) -> None:
        if letak[0] not in self.lembar:
            self.lembar.append(letak[0])
        self.sel[letak] = isi

    def cari(self, *jenis: str, subjek: str | None = None, tahun: int | None = None, bagian: str = "") -> list[Fakta]:
        """The facts of these kinds; `bagian` is the table they stand in."""
        return [
            satu
            for satu in self.fakta
            if satu.jenis in jenis
            and (subjek is None or satu.subjek == subjek)
            and (tahun is None or satu.tahun == tahun)
            and (not bagian or satu.bagian == bagian)
        ]

    def nilai(self, letak: Letak) -> Decimal:
        """The number in a cell, computed where it holds a formula."""
        isi = self.sel[letak]
        if isi.hitung is not None:
            return isi.hitung(self)
        return Decimal(isi.nilai) if isinstance(isi.nilai, (int, Decimal)) else Decimal()

    def dengan(self, ubah: Mapping[Letak, Isi]) -> Buku:
        """This workbook with other contents of some cells."""
        return replace(self, sel={**self.sel, **ubah})

    def pengganti(self, fakta: Fakta, baru: Decimal | str) -> tuple[Letak, Isi]:
        """The cell's contents once this fact is stated otherwise; a formula gives way to what is typed."""
        isi = self.sel[fakta.letak]
        if isinstance(baru, Decimal):
            tertulis = fakta.gaya.tulis(baru, fakta.desimal, fakta.satuan)
            teks = tulis(baru, fakta.desimal) if fakta.mulai is not None else tertulis
        else:
            teks = baru
        if fakta.mulai is not None:
            lama = str(isi.nilai)
            akhir = fakta.mulai + len(fakta.teks)
            return fakta.letak, Isi(lama[: fakta.mulai] + str(teks) + lama[akhir:])
        return fakta.letak, Isi(teks, fakta.desimal)

    def ganti(self, *pasangan: tuple[Fakta, Decimal | str]) -> Buku:
        """This workbook with these facts stated otherwise."""
        return self.dengan(dict(self.pengganti(fakta, baru) for fakta, baru in pasangan))

    def simpan(self, berkas: Path) -> Path:
        """Write the workbook; formulas keep the results that they have."""
        buku = xlsxwriter.Workbook(str(berkas), {"strings_to_formulas": False, "strings_to_urls": False})
        format_angka = {desimal: buku.add_format({"num_format": _format(desimal)}) for desimal in range(5)}
        lembar = {nama: buku.add_worksheet(nama) for nama in self.lembar}
        for nama, daftar in self.gabung.items():
            for area in daftar:
                lembar[nama].merge_range(*(satu - 1 for satu in area), "")
        for (nama, baris, kolom), isi in self.sel.items():
            ws = lembar[nama]
            if isi.rumus:
                hasil = isi.hitung(self) if isi.hitung is not None else Decimal()
                ws.write_formula(baris - 1, kolom - 1, isi.rumus, format_angka[isi.desimal], float(hasil))
            elif isinstance(isi.nilai, str):
                ws.write_string(baris - 1, kolom - 1, isi.nilai)
            elif isi.nilai is not None:
                ws.write_number(baris - 1, kolom - 1, float(isi.nilai), format_angka[isi.desimal])
        buku.close()
        return berkas


def _format(desimal: int) -> str:
    return "#,##0." + "0" * desimal if desimal else "#,##0"


@dataclass(frozen=True)
class Potong:
    """A piece of a text that states something."""

    jenis: str
    subjek: str
    teks: str
    tahun: int | None = None
    nilai: Decimal | None = None
    desimal: int = 0


@dataclass
class Penulis:
    """Writes blocks of cells and keeps what they state; `bagian` is the table at work."""

    buku: Buku = field(default_factory=Buku)
    bagian: str = ""

    def teks(self, letak: Letak, *potongan: str | Potong) -> None:
        """Write a text made of plain pieces and pieces that state something."""
        isi = ""
        for satu in potongan:
            if isinstance(satu, Potong):
                mulai = len(isi)
                self.buku.fakta.append(
                    Fakta(
                        satu.jenis,
                        satu.subjek,
                        satu.tahun,
                        letak,
                        satu.teks,
                        satu.nilai,
                        satu.desimal,
                        Gaya.KOMA,
                        mulai=mulai,
                        bagian=self.bagian,
                    )
                )
                isi += satu.teks
            else:
                isi += satu
        self.buku.tulis(letak, Isi(isi))

    def polos(self, letak: Letak, nilai: str | int | None) -> None:
        """Write what states nothing."""
        if nilai is not None:
            self.buku.tulis(letak, Isi(nilai))

    def nama(self, letak: Letak, jenis: str, subjek: str, teks: str, awalan: str = "") -> None:
        """Write a text that is a fact as a whole, behind a numbering or a sign where it has one."""
        self.teks(letak, awalan, Potong(jenis, subjek, teks))

    def angka(
        self,
        letak: Letak,
        fakta: tuple[str, str, int | None],
        nilai: Decimal | str,
        gaya: Gaya,
        *,
        desimal: int = 0,
        satuan: str = "",
        rumus: tuple[str, Hitung] | None = None,
    ) -> None:
        """Write a figure; a predicate is a text."""
        if isinstance(nilai, str):
            self.nama(letak, fakta[0], fakta[1], nilai)
            self.buku.fakta[-1] = replace(self.buku.fakta[-1], tahun=fakta[2])
            return
        tertulis = gaya.tulis(nilai, desimal, satuan)
        teks = tertulis if isinstance(tertulis, str) else tulis(nilai, desimal)
        self.buku.fakta.append(Fakta(*fakta, letak, teks, nilai, desimal, gaya, satuan, bagian=self.bagian))
        isi = Isi(tertulis, desimal)
        self.buku.tulis(letak, isi if rumus is None else Isi(None, desimal, *rumus))

    def gabung(self, lembar: str, *area: int) -> None:
        """Merge (first row, first column, last row, last column)."""
        self.buku.gabung.setdefault(lembar, []).append((area[0], area[1], area[2], area[3]))


def sel_fakta(fakta: Iterable[Fakta]) -> frozenset[tuple[str, str]]:
    return frozenset(satu.sel for satu in fakta)


def berangka(fakta: Iterable[Fakta]) -> Iterator[Fakta]:
    return (satu for satu in fakta if satu.nilai is not None)
