"""The recapitulation of a region's offices: a row each, and a sheet with what they come to together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.domain.celledit import GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.rekap import BarisRekap, KeadaanKantor, RingkasanBuku
from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.domain.tanggal import tulis_tanggal
from lkjip_desktop.report.kata import huruf_judul, rapikan
from lkjip_desktop.report.penandaan import WARNA, WARNA_INFO
from lkjip_desktop.report.tanda import KOSONG

REKAP, RINGKASAN = "Rekap Perangkat Daerah", "Ringkasan"
_DUA = Decimal("0.01")
_SEKALI = "Perangkat daerah yang menyerahkan beberapa berkas dihitung sekali, dari berkas yang terakhir disimpan."
_BULAT, _PECAHAN = "#,##0", "#,##0.00"
_WARNA_KEADAAN = {
    KeadaanKantor.DIBUAT: "E2F0D9",
    KeadaanKantor.DIPERIKSA: "E2F0D9",
    KeadaanKantor.GAGAL: WARNA[Tingkat.SALAH],
    KeadaanKantor.BELUM: WARNA[Tingkat.PERIKSA],
}

Baris = list[SheetCell]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: heading, width, and the cell of an office that handed something in that could be read."""

    judul: str
    lebar: float
    isi: Callable[[RingkasanBuku], SheetCell]


def susun_rekap(baris: Sequence[BarisRekap], dari_daftar: int | None, tanggal: date) -> list[NewSheet]:
    """Return the sheets of a recapitulation in the order given; `dari_daftar` is how many offices the list names."""
    atas = _kepala(baris, tanggal)
    return [_lembar_rekap(atas, baris), _lembar_ringkasan(atas, baris, dari_daftar)]


def _kepala(baris: Sequence[BarisRekap], tanggal: date) -> list[Baris]:
    """Whose offices they are and of which year, as most of them say; when it was made."""
    terbaca = [satu.isi for satu in baris if satu.isi is not None]
    daerah, tahun = (
        lazim(huruf_judul(rapikan(s.daerah or "")) for s in terbaca),
        lazim(s.tahun for s in terbaca),
    )
    milik = ", ".join(satu for satu in (daerah or "", f"Tahun {tahun}" if tahun else "") if satu)
    return [
        [SheetCell("REKAPITULASI LAPORAN KINERJA PERANGKAT DAERAH", GayaSel.JUDUL)],
        [SheetCell(milik or KOSONG, GayaSel.TANDA)],
        [SheetCell(f"Disusun tanggal {tulis_tanggal(tanggal)}.", GayaSel.REDUP)],
    ]


def lazim(isi: Iterable[T | None]) -> T | None:
    """Return what more than half of those that say something say, None where there is no such thing."""
    ada = [satu for satu in isi if satu]
    satu, banyak = next(iter(Counter(ada).most_common(1)), (None, 0))
    return satu if 2 * banyak > len(ada) else None


def _lembar_rekap(atas: Sequence[Baris], baris: Sequence[BarisRekap]) -> NewSheet:
    kepala = len(atas) + 1
    judul = ("No", "Perangkat Daerah", "Keadaan", *(satu.judul for satu in _KOLOM), "Keterangan")
    lebar = [5.0, 34.0, 14.0, *(satu.lebar for satu in _KOLOM), 44.0]
    isi = [_baris(nomor, satu) for nomor, satu in enumerate(baris, 1)]
    akhir = huruf_kolom(len(judul))
    return NewSheet(
        REKAP,
        [*atas, [SheetCell(satu, GayaSel.KEPALA) for satu in judul], *isi],
        lebar,
        beku=kepala,
        saring=kepala if baris else None,
        gabung=[f"A{nomor}:{akhir}{nomor}" for nomor in range(1, kepala)],
    )


def _baris(nomor: int, satu: BarisRekap) -> Baris:
    terbaca = satu.isi is not None and satu.isi.galat is None
    tengah = [kolom.isi(satu.isi) if terbaca and satu.isi else SheetCell("") for kolom in _KOLOM]
    if satu.isi is not None and not terbaca:
        tengah[-1] = _berkas(satu.isi)
    return [
        _angka(nomor, "0", GayaSel.TENGAH),
        SheetCell(satu.nama),
        SheetCell(satu.keadaan, warna=_WARNA_KEADAAN[satu.keadaan]),
        *tengah,
        SheetCell("\n".join(satu.keterangan)),
    ]


def _angka(
    nilai: Decimal | int | None, kode: str, gaya: GayaSel = GayaSel.BIASA, warna: str | None = None
) -> SheetCell:
    """A number as a number, rounded as it is shown; a dash where there is none."""
    if nilai is None:
        return SheetCell(KOSONG, GayaSel.TENGAH)
    bulat = Decimal(nilai).quantize(_DUA) if kode == _PECAHAN else Decimal(nilai).quantize(Decimal(1))
    return SheetCell(f"{bulat:,}", gaya, nilai=bulat, format=kode, warna=warna)


def _tahun(satu: RingkasanBuku) -> SheetCell:
    return _angka(satu.tahun, "0", GayaSel.TENGAH)


def _kelengkapan(satu: RingkasanBuku) -> SheetCell:
    """How many of the parts are there: a number, so that it sorts, which says of how many."""
    if not satu.bagian:
        return SheetCell(KOSONG, GayaSel.TENGAH)
    ada = satu.bagian - len(satu.kurang)
    return SheetCell(f"{ada} dari {satu.bagian}", nilai=Decimal(ada), format=f'0" dari {satu.bagian}"')


def _kurang(satu: RingkasanBuku) -> SheetCell:
    return SheetCell(", ".join(satu.kurang))


def _berkas(satu: RingkasanBuku) -> SheetCell:
    return SheetCell("\n".join([satu.berkas.name, *(lain.name for lain in satu.dengan)]))


def _temuan(banyak: int, tingkat: Tingkat) -> SheetCell:
    return _angka(banyak, "0", GayaSel.TENGAH, WARNA.get(tingkat, WARNA_INFO) if banyak else None)


_KOLOM = (
    Kolom("Tahun", 8.0, _tahun),
    Kolom("Jumlah Indikator", 10.0, lambda satu: _angka(satu.indikator, "0", GayaSel.TENGAH)),
    Kolom("Indikator Tercapai", 10.0, lambda satu: _angka(satu.tercapai, "0", GayaSel.TENGAH)),
    Kolom("Rata-rata Capaian (%)", 12.0, lambda satu: _angka(satu.rata_rata, _PECAHAN)),
    Kolom("Total Pagu (Rp)", 20.0, lambda satu: _angka(satu.pagu, _BULAT)),
    Kolom("Realisasi (Rp)", 20.0, lambda satu: _angka(satu.realisasi, _BULAT)),
    Kolom("Serapan (%)", 10.0, lambda satu: _angka(satu.serapan, _PECAHAN)),
    Kolom(SEBUTAN["salah"], 9.0, lambda satu: _temuan(satu.tidak_sesuai, Tingkat.SALAH)),
    Kolom(SEBUTAN["periksa"], 11.0, lambda satu: _temuan(satu.perlu_diperiksa, Tingkat.PERIKSA)),
    Kolom(SEBUTAN["info"], 11.0, lambda satu: _temuan(satu.informasi, Tingkat.INFO)),
    Kolom("Kelengkapan", 13.0, _kelengkapan),
    Kolom("Bagian yang Belum Ada", 36.0, _kurang),
    Kolom("Berkas", 30.0, _berkas),
)


def _lembar_ringkasan(atas: Sequence[Baris], baris: Sequence[BarisRekap], dari_daftar: int | None) -> NewSheet:
    isi = [*atas, [], [SheetCell(satu, GayaSel.KEPALA) for satu in ("Uraian", "Jumlah")]]
    isi += [[SheetCell(uraian), angka] for uraian, angka in _hitungan(baris, dari_daftar)]
    gabung = [f"A{nomor}:C{nomor}" for nomor in range(1, len(atas) + 1)]
    if not all(satu.dihitung for satu in baris):
        isi.append([])
        isi.append([SheetCell(_SEKALI, GayaSel.REDUP)])
        gabung.append(f"A{len(isi)}:C{len(isi)}")
    for judul, anggota in _kelompok(baris):
        isi += [[], [SheetCell(satu, GayaSel.KEPALA) for satu in (judul, "Keterangan", "")]]
        mulai = len(isi)
        isi += [[SheetCell(nama), SheetCell(keterangan), SheetCell("")] for nama, keterangan in anggota]
        gabung += [f"B{nomor}:C{nomor}" for nomor in range(mulai, len(isi) + 1)]
    return NewSheet(RINGKASAN, isi, [52.0, 24.0, 60.0], gabung=gabung)


def _hitungan(baris: Sequence[BarisRekap], dari_daftar: int | None) -> list[tuple[str, SheetCell]]:
    """What the offices come to together. The means are those of offices, each of the same weight."""
    terbaca = [satu.isi for satu in baris if satu.isi is not None and satu.isi.galat is None and satu.dihitung]
    keadaan = Counter(satu.keadaan for satu in baris)
    uang = [(s.pagu, s.realisasi) for s in terbaca if s.pagu is not None and s.realisasi is not None]
    pagu, realisasi = (sum(kolom, Decimal()) for kolom in (zip(*uang, strict=True) if uang else ((), ())))
    hasil = [("Berkas yang diserahkan", _bulat(sum(satu.isi is not None for satu in baris)))]
    if dari_daftar is not None:
        hasil = [("Perangkat daerah dalam daftar", _bulat(dari_daftar)), *hasil]
        hasil.append(("Belum menyerahkan", _bulat(keadaan[KeadaanKantor.BELUM])))
    return [
        *hasil,
        ("Laporan dibuat", _bulat(keadaan[KeadaanKantor.DIBUAT])),
        ("Gagal dibaca", _bulat(keadaan[KeadaanKantor.GAGAL])),
        ("Jumlah indikator", _bulat(sum(s.indikator for s in terbaca))),
        ("Indikator tercapai", _bulat(sum(s.tercapai for s in terbaca))),
        ("Rata-rata capaian perangkat daerah (%)", _angka(_rata([s.rata_rata for s in terbaca]), _PECAHAN)),
        ("Total pagu (Rp)", _angka(pagu if uang else None, _BULAT)),
        ("Total realisasi (Rp)", _angka(realisasi if uang else None, _BULAT)),
        ("Serapan seluruhnya (%)", _angka(realisasi / pagu * 100 if pagu else None, _PECAHAN)),
        (f"Catatan {SEBUTAN['salah']}", _bulat(sum(s.tidak_sesuai for s in terbaca))),
        (f"Catatan {SEBUTAN['periksa']}", _bulat(sum(s.perlu_diperiksa for s in terbaca))),
        ("Perangkat daerah tanpa kekurangan bagian", _bulat(sum(bool(s.bagian) and not s.kurang for s in terbaca))),
    ]


def _bulat(nilai: int) -> SheetCell:
    return _angka(nilai, _BULAT)


def _rata(nilai: Sequence[Decimal | None]) -> Decimal | None:
    ada = [satu for satu in nilai if satu is not None]
    return sum(ada, Decimal()) / len(ada) if ada else None


def _kelompok(baris: Sequence[BarisRekap]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The offices that somebody has to speak to, by what about; nothing where there are none."""
    semua = [
        ("Belum menyerahkan", [s for s in baris if s.keadaan is KeadaanKantor.BELUM]),
        ("Gagal dibaca", [s for s in baris if s.keadaan is KeadaanKantor.GAGAL]),
        ("Perlu ditanyakan", [s for s in baris if s.isi is not None and s.isi.galat is None and s.keterangan]),
    ]
    return [(judul, [(s.nama, "\n".join(s.keterangan)) for s in isi]) for judul, isi in semua if isi]
