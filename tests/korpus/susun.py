"""Writes an office's year as a workbook that looks as asked, and says what must be read from which cell."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.sel import huruf_kolom
from tests.korpus.data import Kantor, Ukuran
from tests.korpus.rupa import Kepala, Rupa, Sasaran, Susunan

Nilai = str | int | float | None
Fakta = tuple[str, str, int, str, str, Decimal]  # name, kind, year, sheet, cell, value


@dataclass(frozen=True)
class Kolom:
    """A column: its heading, what a row holds in it, and the fact that this is (kind, year)."""

    judul: str
    isi: Callable[[int], tuple[Nilai, Decimal | None]]
    fakta: tuple[str, int] | None = None
    kelompok: str = ""
    nama: str = ""


@dataclass
class Penulis:
    """A workbook being written: the next free row of each sheet, the facts written so far."""

    kantor: Kantor
    rupa: Rupa
    buku: Workbook = field(default_factory=Workbook)
    fakta: list[Fakta] = field(default_factory=list)
    bebas: dict[str, int] = field(default_factory=dict)

    def lembar(self, nama: str) -> Worksheet:
        if nama not in self.buku.sheetnames:
            self.buku.create_sheet(nama)
            self.bebas[nama] = self.rupa.mulai[0]
        return self.buku[nama]

    def urut(self, kolom: Sequence[Kolom], *, tetap: int = 0) -> list[Kolom]:
        """The columns in this workbook's order; the first `tetap` stay in front."""
        if not self.rupa.urutan:
            return [*kolom]
        awal, sisa = [*kolom[:tetap]], [*kolom[tetap:]]
        random.Random(self.rupa.urutan).shuffle(sisa)
        return [*awal, *sisa]


def tulis_buku(berkas: Path, kantor: Kantor, rupa: Rupa) -> list[Fakta]:
    """Write a workbook and return the facts with their cells."""
    penulis = Penulis(kantor, rupa)
    del penulis.buku[penulis.buku.sheetnames[0]]
    if rupa.berlabel:
        _sampul(penulis)
    satu_lembar = rupa.susunan is not Susunan.TERPISAH
    if rupa.bertabel_pk:
        _indikator(penulis, "Kertas" if satu_lembar else "PK", "PERJANJIAN KINERJA", ["target"])
    nama = "Kertas" if satu_lembar else "Capaian"
    atas = penulis.bebas.get(nama, rupa.mulai[0])
    akhir = _indikator(penulis, nama, "CAPAIAN KINERJA", ["target", "realisasi", "capaian"])
    if rupa.susunan is Susunan.BERDAMPINGAN:
        _anggaran(penulis, nama, (atas, akhir + 2))
    else:
        _anggaran(penulis, nama if satu_lembar else "Anggaran", None)
    if rupa.berbanding:
        _perbandingan(penulis, nama if satu_lembar else "Perbandingan")
    _tanda_tangan(penulis, nama)
    penulis.buku.save(berkas)
    return penulis.fakta


def _sampul(penulis: Penulis) -> None:
    kantor = penulis.kantor
    nama, nip, pangkat = kantor.pejabat
    ws = penulis.lembar("Identitas")
    isi: list[tuple[str, Nilai]] = [
        ("Nama Perangkat Daerah", kantor.nama),
        ("Pemerintah Daerah", kantor.daerah),
        ("Tahun", kantor.tahun),
        ("Nama Pejabat", nama),
        ("Jabatan", kantor.jabatan),
        ("Pangkat", pangkat),
        ("NIP", nip),
    ]
    for baris, (label, nilai) in enumerate(isi, start=2):
        ws.cell(baris, 2, label)
        ws.cell(baris, 3, ":")
        ws.cell(baris, 4, nilai)


def _judul(penulis: Penulis, ws: Worksheet, teks: str, tempat: tuple[int, int]) -> int:
    """Write the title lines and return the header's row."""
    baris, kolom = tempat
    kantor = penulis.kantor
    ws.cell(baris, kolom, f"{teks} {kantor.nama.upper()} {kantor.daerah.upper()} TAHUN {kantor.tahun}")
    for urut in range(penulis.rupa.baris_judul):
        ws.cell(baris + 1 + urut, kolom, ("Subbagian Perencanaan", "Dokumen kerja", "Lampiran I")[urut])
    return baris + 2 + penulis.rupa.baris_judul


def _angka(penulis: Penulis, nilai: Decimal, desimal: int) -> tuple[Nilai, Decimal]:
    return penulis.rupa.angka.tulis(nilai, desimal), nilai


def _kolom_indikator(penulis: Penulis, angka: Sequence[str]) -> list[Kolom]:
    """The columns of a table of indikator; those of the key first."""
    r, tahun, ukuran = penulis.rupa, penulis.kantor.tahun, penulis.kantor.ukuran
    judul = {peran: teks.format(t=tahun) for peran, teks in r.judul.items()}

    def nilai(peran: str) -> Callable[[int], tuple[Nilai, Decimal | None]]:
        desimal: Callable[[Ukuran], int] = lambda u: 2 if peran == "capaian" else u.desimal  # noqa: E731 - beside its use
        return lambda i: _angka(penulis, getattr(ukuran[i], peran), desimal(ukuran[i]))

    hasil = [Kolom(judul["no"], lambda i: (i + 1, None))]
    if r.sasaran is not Sasaran.PITA:
        hasil.append(Kolom(judul["sasaran"], lambda i: (_sasaran(penulis, i), None), nama="sasaran"))
    hasil.append(Kolom(judul["indikator"], lambda i: (ukuran[i].nama, None), nama="indikator"))
    hasil.append(Kolom(judul["satuan"], lambda i: (ukuran[i].satuan, None)))
    hasil.extend(Kolom(judul[peran], nilai(peran), (peran, tahun), "Kinerja") for peran in angka)
    return hasil


def _sasaran(penulis: Penulis, urut: int) -> str | None:
    """A row's sasaran: blank below the first row of its kind where the workbook has it so."""
    ukuran = penulis.kantor.ukuran
    sama = urut and ukuran[urut - 1].sasaran == ukuran[urut].sasaran
    return None if sama and penulis.rupa.sasaran is not Sasaran.PENUH else ukuran[urut].sasaran


def _indikator(penulis: Penulis, lembar: str, judul: str, angka: Sequence[str]) -> int:
    """Write a table of indikator and return its last column."""
    ws = penulis.lembar(lembar)
    kolom = penulis.urut(_kolom_indikator(penulis, angka), tetap=4 if penulis.rupa.kepala in _BERKELOMPOK else 2)
    if penulis.rupa.kepala in _BERKELOMPOK:
        kolom = [*(k for k in kolom if not k.kelompok), *(k for k in kolom if k.kelompok)]
    tempat = penulis.bebas[lembar], penulis.rupa.mulai[1]
    baris = _kepala(penulis, ws, kolom, (_judul(penulis, ws, judul, tempat), tempat[1]))
    ukuran = penulis.kantor.ukuran
    if penulis.rupa.tersembunyi:
        baris = _baris_lama(ws, kolom, (baris, tempat[1]))
    awal = baris
    for urut, satu in enumerate(ukuran):
        if penulis.rupa.sasaran is Sasaran.PITA and (not urut or ukuran[urut - 1].sasaran != satu.sasaran):
            ws.cell(baris, tempat[1], f"Sasaran Strategis : {satu.sasaran}")
            ws.merge_cells(
                start_row=baris, end_row=baris, start_column=tempat[1], end_column=tempat[1] + len(kolom) - 1
            )
            baris += 1
        _baris(penulis, ws, kolom, (baris, tempat[1]), urut, satu.nama)
        baris += 1
    if penulis.rupa.sasaran is Sasaran.GABUNG:
        _gabung_sasaran(penulis, ws, kolom, (awal, tempat[1]))
    if penulis.rupa.ekor:
        ws.cell(baris, tempat[1], "Catatan: angka realisasi bersifat sementara")
        baris += 1
    penulis.bebas[lembar] = baris + 2
    return tempat[1] + len(kolom) - 1


_BERKELOMPOK = (Kepala.KELOMPOK, Kepala.KELOMPOK_LEPAS)


def _baris_lama(ws: Worksheet, kolom: Sequence[Kolom], tempat: tuple[int, int]) -> int:
    """A hidden row of an old indikator: it is none of this year's."""
    baris, awal = tempat
    for k, satu in enumerate(kolom, start=awal):
        ws.cell(baris, k, "Persentase usulan lama yang dihapus" if satu.nama == "indikator" else None)
    ws.row_dimensions[baris].hidden = True
    return baris + 1


def _gabung_sasaran(penulis: Penulis, ws: Worksheet, kolom: Sequence[Kolom], tempat: tuple[int, int]) -> None:
    """Merge the cells of one sasaran."""
    letak = tempat[1] + next(i for i, k in enumerate(kolom) if k.nama == "sasaran")
    ukuran = penulis.kantor.ukuran
    awal = 0
    for urut in range(1, len(ukuran) + 1):
        if urut == len(ukuran) or ukuran[urut].sasaran != ukuran[awal].sasaran:
            if urut - awal > 1:
                rentang = f"{huruf_kolom(letak)}{tempat[0] + awal}:{huruf_kolom(letak)}{tempat[0] + urut - 1}"
                ws.merge_cells(rentang)
            awal = urut


def _kepala(penulis: Penulis, ws: Worksheet, kolom: Sequence[Kolom], tempat: tuple[int, int]) -> int:
    """Write the header rows and return the first row below them."""
    baris, awal = tempat
    bentuk = penulis.rupa.kepala
    tinggi = 1 if bentuk is Kepala.SATU and not any(k.kelompok not in {"", "Kinerja"} for k in kolom) else 2
    mulai: dict[str, int] = {}
    for k, satu in enumerate(kolom, start=awal):
        berkelompok = satu.kelompok and (satu.kelompok != "Kinerja" or bentuk in _BERKELOMPOK)
        ws.cell(baris + 1 if berkelompok else baris, k, satu.judul)
        if berkelompok and satu.kelompok not in mulai:
            mulai[satu.kelompok] = k
            ws.cell(baris, k, satu.kelompok)
        elif not berkelompok and tinggi == 2 and bentuk is not Kepala.KELOMPOK_LEPAS:
            ws.merge_cells(start_row=baris, end_row=baris + 1, start_column=k, end_column=k)
    if bentuk is not Kepala.KELOMPOK_LEPAS:
        for nama, k in mulai.items():
            akhir = k + sum(satu.kelompok == nama for satu in kolom) - 1
            if akhir > k:
                ws.merge_cells(start_row=baris, end_row=baris, start_column=k, end_column=akhir)
    if penulis.rupa.nomor_kolom:
        for urut in range(len(kolom)):
            ws.cell(baris + tinggi, awal + urut, penulis.rupa.nomor_kolom.format(urut + 1))
    return baris + tinggi + bool(penulis.rupa.nomor_kolom)


def _baris(
    penulis: Penulis, ws: Worksheet, kolom: Sequence[Kolom], tempat: tuple[int, int], urut: int, nama: str
) -> None:
    """Write a row and note its facts."""
    for k, satu in enumerate(kolom, start=tempat[1]):
        nilai, angka = satu.isi(urut)
        if nilai is not None:
            ws.cell(tempat[0], k, nilai)
            if isinstance(nilai, float):
                ws.cell(tempat[0], k).number_format = "#,##0.00"
        if satu.fakta and angka is not None:
            sel = f"{huruf_kolom(k)}{tempat[0]}"
            penulis.fakta.append((nama, *satu.fakta, ws.title, sel, angka))


def _anggaran(penulis: Penulis, lembar: str, di: tuple[int, int] | None) -> None:
    """Write the table of money, below what the sheet holds or at a place beside it."""
    ws = penulis.lembar(lembar)
    tempat = di or (penulis.bebas[lembar], penulis.rupa.mulai[1])
    semua = [*penulis.kantor.belanja, penulis.kantor.total]
    tahun, judul, uang = penulis.kantor.tahun, penulis.rupa.judul, penulis.rupa.uang
    kolom = [
        Kolom(judul["no"], lambda i: (i + 1 if i < len(semua) - 1 else None, None)),
        Kolom(judul["program"], lambda i: (semua[i].nama, None), nama="program"),
        Kolom(judul["pagu"], lambda i: (uang.tulis(semua[i].pagu, 0), semua[i].pagu), ("anggaran", tahun)),
        Kolom(
            judul["realisasi uang"],
            lambda i: (uang.tulis(semua[i].realisasi, 0), semua[i].realisasi),
            ("realisasi anggaran", tahun),
        ),
        Kolom(judul["serapan"], lambda i: (uang.tulis(semua[i].serapan, 2), semua[i].serapan), ("serapan", tahun)),
    ]
    kolom = penulis.urut(kolom, tetap=2)
    polos = Penulis(penulis.kantor, penulis.rupa.ganti(kepala=Kepala.SATU), penulis.buku, penulis.fakta, penulis.bebas)
    baris = _kepala(polos, ws, kolom, (_judul(penulis, ws, "REALISASI ANGGARAN", tempat), tempat[1]))
    urutan = [*range(len(semua))]
    for urut in [urutan[-1], *urutan[:-1]] if penulis.rupa.total_di_atas else urutan:
        _baris(penulis, ws, kolom, (baris, tempat[1]), urut, semua[urut].nama)
        baris += 1
    penulis.bebas[lembar] = max(penulis.bebas[lembar], baris + 2)


def _perbandingan(penulis: Penulis, lembar: str) -> None:
    """Write realisasi and capaian of three years, each year a group over its columns."""
    ws = penulis.lembar(lembar)
    ukuran, tahun = penulis.kantor.ukuran, penulis.kantor.tahun
    kolom = [Kolom(penulis.rupa.judul["indikator"], lambda i: (ukuran[i].nama, None), nama="indikator")]
    for mundur in range(3):
        for jenis in ("realisasi", "capaian"):
            kolom.append(_kolom_lalu(penulis, mundur, jenis, tahun - mundur))
    rupa = penulis.rupa.ganti(kepala=Kepala.KELOMPOK)
    polos = Penulis(penulis.kantor, rupa, penulis.buku, penulis.fakta, penulis.bebas)
    tempat = penulis.bebas[lembar], penulis.rupa.mulai[1]
    baris = _kepala(polos, ws, kolom, (_judul(penulis, ws, "PERBANDINGAN KINERJA", tempat), tempat[1]))
    for urut, satu in enumerate(ukuran):
        _baris(penulis, ws, kolom, (baris + urut, tempat[1]), urut, satu.nama)
    penulis.bebas[lembar] = baris + len(ukuran) + 2


def _kolom_lalu(penulis: Penulis, mundur: int, jenis: str, tahun: int) -> Kolom:
    def isi(urut: int) -> tuple[Nilai, Decimal | None]:
        satu = penulis.kantor.ukuran[urut]
        pasangan = ((satu.realisasi, satu.capaian), *satu.lalu)[mundur]
        return _angka(penulis, pasangan[jenis == "capaian"], 2 if jenis == "capaian" else satu.desimal)

    return Kolom(jenis.capitalize(), isi, (jenis, tahun), str(tahun))


def _tanda_tangan(penulis: Penulis, lembar: str) -> None:
    ws = penulis.lembar(lembar)
    nama, nip, pangkat = penulis.kantor.pejabat
    baris, kolom = penulis.bebas[lembar] + 1, penulis.rupa.mulai[1] + 3
    ibu_kota = penulis.kantor.daerah.split(maxsplit=1)[1]
    isi = [f"{ibu_kota}, 15 Januari {penulis.kantor.tahun + 1}", penulis.kantor.jabatan.upper(), "", "", nama, pangkat]
    for urut, teks in enumerate([*isi, f"NIP. {nip}"]):
        if teks:
            ws.cell(baris + urut, kolom, teks)
    penulis.bebas[lembar] = baris + len(isi) + 2
