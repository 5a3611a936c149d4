"""The sheet Catatan Pemeriksaan: findings with links to their cells; below them Kelengkapan, filled cells, rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.catatan import SEBUTAN, HalamanAturan, hitungan, pilah
from lkjip_desktop.domain.celledit import BarisBaru, CellEdit, GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report import instansi
from lkjip_desktop.report.aturan import blok_aturan, gabung_aturan
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import rapikan, ringkas
from lkjip_desktop.report.penandaan import WARNA, WARNA_INFO
from lkjip_desktop.report.tanda import KOSONG

NAMA = "Catatan Pemeriksaan"

_KOLOM = (
    ("No", 5.0),
    ("Tingkat", 16.0),
    ("Catatan", 60.0),
    ("Letak", 24.0),
    ("Tertulis", 26.0),
    ("Seharusnya", 22.0),
    ("Mengapa Penting", 46.0),
    ("Cara Memperbaiki", 46.0),
    ("Kode", 10.0),
)
_PANJANG_TEKS = 120
# A rule's page lies over the first five columns: the part's name over two of them, its text over three.
_LEBAR_ATURAN, _ISI_ATURAN = 5, 2

Baris = list[SheetCell]


def lembar_catatan(bahan: Bahan, isi: Sequence[CellEdit], halaman: Sequence[HalamanAturan] = ()) -> NewSheet:
    """Return the sheet: office and year, counts, findings by gravity; below them Kelengkapan, filled cells, rules."""
    catatan, lain = pilah(bahan.temuan)
    atas = [
        [SheetCell("CATATAN PEMERIKSAAN", GayaSel.JUDUL)],
        [SheetCell(_identitas(bahan))],
        [SheetCell(hitungan(bahan.temuan), GayaSel.TANDA)],
        [],
    ]
    kepala = len(atas) + 1
    gabung = [f"A{nomor}:I{nomor}" for nomor in range(1, len(atas))]
    baris = [*atas, _kepala(), *_daftar(catatan), *_kelengkapan(lain), *_terisi(isi)]
    dipakai = {satu.kode for satu in bahan.temuan}
    aturan, letak = blok_aturan([satu for satu in halaman if satu.kode in dipakai], _LEBAR_ATURAN, _ISI_ATURAN)
    if letak:
        baris += [[], [SheetCell("Penjelasan aturan", GayaSel.JUDUL)]]
        mulai = len(baris) + 1
        gabung += gabung_aturan(aturan, mulai, _ISI_ATURAN)
        baris = [*_tertaut(baris, {kode: mulai + urutan for kode, urutan in letak.items()}), *aturan]
    lebar = [lebar for _, lebar in _KOLOM]
    return NewSheet(NAMA, baris, lebar, beku=kepala, saring=kepala if catatan else None, gabung=gabung)


def _identitas(bahan: Bahan) -> str:
    tahun = f"Tahun {bahan.laporan.tahun}" if bahan.laporan.tahun else ""
    return ", ".join(bagian for bagian in (instansi.lengkap(bahan.laporan.instansi), tahun) if bagian)


def _kepala() -> Baris:
    return [SheetCell(judul, GayaSel.KEPALA) for judul, _ in _KOLOM]


def _kelengkapan(temuan: Sequence[Finding]) -> list[Baris]:
    """What the report lacks and what could not be read, apart: no contradictions, not counted among them."""
    return [[], [SheetCell("Kelengkapan", GayaSel.JUDUL)], _kepala(), *_daftar(temuan)] if temuan else []


def _tertaut(baris: Sequence[Baris], letak: Mapping[str, int]) -> list[Baris]:
    """The rows with every rule's code as a link to its page."""
    return [
        [replace(sel, tautan=BarisBaru(NAMA, letak[sel.teks])) if sel.teks in letak else sel for sel in satu]
        for satu in baris
    ]


def _daftar(temuan: Sequence[Finding]) -> list[Baris]:
    urut = sorted(temuan, key=lambda satu: list(Tingkat).index(satu.tingkat))
    return [baris for nomor, satu in enumerate(urut, 1) for baris in _baris_temuan(nomor, satu)]


def _baris_temuan(nomor: int, temuan: Finding) -> list[Baris]:
    """The finding's row with its first place, then a row per further place."""
    pertama = temuan.tempat[0] if temuan.tempat else None
    tertulis = pertama.teks if pertama and pertama.teks.strip() else temuan.ditemukan
    utama = [
        SheetCell(str(nomor)),
        SheetCell(SEBUTAN[temuan.tingkat], warna=WARNA.get(temuan.tingkat, WARNA_INFO)),
        SheetCell(_pesan(temuan)),
        _letak(pertama),
        SheetCell(ringkas(tertulis, _PANJANG_TEKS)),
        SheetCell(temuan.seharusnya or KOSONG),
        SheetCell(rapikan(temuan.mengapa)),
        SheetCell(rapikan(temuan.perbaikan)),
        SheetCell(temuan.kode, GayaSel.REDUP),
    ]
    return [utama, *(_baris_tempat(tempat) for tempat in temuan.tempat[1:])]


def _pesan(temuan: Finding) -> str:
    pesan = rapikan(temuan.pesan)
    return f"{pesan} Diterima: {rapikan(temuan.diterima)}" if temuan.diterima else pesan


def _baris_tempat(tempat: Tempat) -> Baris:
    kosong = [SheetCell("") for _ in range(3)]
    return [*kosong, _letak(tempat), SheetCell(ringkas(tempat.teks, _PANJANG_TEKS))]


def _letak(tempat: Tempat | None) -> SheetCell:
    if tempat is None:
        return SheetCell(KOSONG)
    return _tautan(tempat.ref)


def _tautan(ref: CellRef) -> SheetCell:
    """A link to a cell of this workbook; the name alone for a cell of a further source."""
    teks = f"{ref.lembar}!{ref.sel}"
    return SheetCell(teks, tautan=ref) if ref.berkas is None else SheetCell(f"{ref.berkas}: {teks}")


def _terisi(isi: Sequence[CellEdit]) -> list[Baris]:
    if not isi:
        return []
    kepala = [SheetCell(judul, GayaSel.KEPALA) for judul in ("No", "Keadaan", "Keterangan", "Letak", "Isi")]
    baris = [
        [
            SheetCell(str(nomor)),
            SheetCell("Terisi", warna=satu.warna),
            SheetCell(satu.catatan or ""),
            _tautan(satu.ref),
            SheetCell(_isi(satu)),
        ]
        for nomor, satu in enumerate(isi, 1)
    ]
    return [[], [SheetCell("Sel yang diisi program", GayaSel.JUDUL)], kepala, *baris]


def _isi(edit: CellEdit) -> str:
    return edit.nilai if isinstance(edit.nilai, str) else tulis(edit.nilai) if edit.nilai is not None else KOSONG
