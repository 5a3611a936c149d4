"""The review sheet for the Inspektorat: a finding a row, with room for the answer, its state and a signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lkjip_desktop.domain.catatan import SEBUTAN, HalamanAturan, hitungan, pilah
from lkjip_desktop.domain.celledit import BarisBaru, GayaSel, NewSheet, PilihanSel, SheetCell
from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.tanggal import tulis_tanggal
from lkjip_desktop.report import instansi
from lkjip_desktop.report.aturan import blok_aturan, gabung_aturan
from lkjip_desktop.report.kata import rapikan, ringkas
from lkjip_desktop.report.penandaan import WARNA, WARNA_INFO
from lkjip_desktop.report.tanda import KOSONG

CATATAN, ATURAN, KELENGKAPAN = "Catatan Pemeriksaan", "Aturan", "Kelengkapan"
STATUS = ("Belum", "Selesai", "Tidak Perlu")
WARNA_ISIAN, WARNA_ADA = "FFFDF0", "E2F0D9"
_KOLOM = (
    ("No", 5.0),
    ("Tingkat", 17.0),
    ("Uraian", 68.0),
    ("Letak", 34.0),
    ("Saran", 36.0),
    ("Kode Aturan", 10.0),
    ("Tanggapan", 34.0),
    ("Status", 12.0),
)
_KOLOM_KELENGKAPAN = (("No", 5.0), ("Bagian", 36.0), ("Keadaan", 16.0), ("Keterangan", 110.0))
_KOLOM_ATURAN = (("Bagian", 22.0), ("Penjelasan", 140.0))
_PANJANG_NILAI, _PANJANG_TEMPAT, _TEMPAT_MAKS = 240, 60, 12
_TITIK, _RUANG_TANDA = "." * 34, 3

Baris = list[SheetCell]


@dataclass(frozen=True, slots=True)
class _Kepala:
    """What stands above every table: office and year, workbook and day."""

    laporan: Laporan
    buku: str
    tanggal: date

    def baris(self, judul: str, ringkasan: str) -> list[Baris]:
        tahun = f"Tahun {self.laporan.tahun}" if self.laporan.tahun else ""
        identitas = ", ".join(bagian for bagian in (instansi.lengkap(self.laporan.instansi), tahun) if bagian)
        return [
            [SheetCell(judul, GayaSel.JUDUL)],
            [SheetCell(identitas or KOSONG, GayaSel.TANDA)],
            [SheetCell(f"Kertas kerja: {self.buku}. Diperiksa tanggal {tulis_tanggal(self.tanggal)}.")],
            [SheetCell(ringkasan)],
        ]


def susun_lembar(
    laporan: Laporan,
    buku: str,
    temuan: Sequence[Finding],
    kelengkapan: Sequence[Kelengkapan],
    halaman: Sequence[HalamanAturan],
    tanggal: date,
) -> list[NewSheet]:
    """Return the sheets Catatan Pemeriksaan, Aturan and Kelengkapan of the workbook `buku`, checked on that day."""
    kepala = _Kepala(laporan, buku, tanggal)
    aturan, letak = _lembar_aturan(kepala, halaman)
    catatan, lain = pilah(temuan)
    return [_lembar_catatan(kepala, catatan, letak), aturan, _lembar_kelengkapan(kepala, kelengkapan, lain, letak)]


def _lembar_catatan(kepala: _Kepala, temuan: Sequence[Finding], letak: dict[str, int]) -> NewSheet:
    baris = kepala.baris("CATATAN PEMERIKSAAN LAPORAN KINERJA", f"Hasil: {hitungan(temuan)}.".replace("..", "."))
    mulai = len(baris) + 2
    baris.append([SheetCell(judul, GayaSel.KEPALA) for judul, _ in _KOLOM])
    baris += [_baris(nomor, satu, letak) for nomor, satu in enumerate(temuan, 1)]
    akhir = len(baris)
    baris += _tanda_tangan()
    return NewSheet(
        CATATAN,
        baris,
        [lebar for _, lebar in _KOLOM],
        beku=mulai - 1,
        saring=mulai - 1 if temuan else None,
        gabung=[f"A{nomor}:H{nomor}" for nomor in range(1, mulai - 1)],
        pilihan=[PilihanSel(f"H{mulai}:H{akhir}", STATUS)] if temuan else [],
    )


def _baris(nomor: int, temuan: Finding, letak: dict[str, int]) -> Baris:
    return [
        SheetCell(str(nomor), GayaSel.TENGAH),
        SheetCell(SEBUTAN[temuan.tingkat], warna=WARNA.get(temuan.tingkat, WARNA_INFO)),
        SheetCell(_uraian(temuan)),
        SheetCell(_tempat(temuan.tempat)),
        SheetCell(rapikan(temuan.perbaikan)),
        _kode(temuan, letak),
        SheetCell(rapikan(temuan.diterima or ""), warna=WARNA_ISIAN),
        SheetCell(STATUS[2] if temuan.diterima else STATUS[0], GayaSel.TENGAH, warna=WARNA_ISIAN),
    ]


def _uraian(temuan: Finding) -> str:
    """What is wrong, what stands there and what should, why it matters: a line each, below the rule's name."""
    nilai = [f"Tertulis: {ringkas(temuan.ditemukan, _PANJANG_NILAI)}"]
    if temuan.seharusnya:
        nilai.append(f"Seharusnya: {ringkas(temuan.seharusnya, _PANJANG_NILAI)}")
    return "\n".join([f"{temuan.nama}.", rapikan(temuan.pesan), *nilai, f"Mengapa penting: {rapikan(temuan.mengapa)}"])


def _tempat(tempat: Sequence[Tempat]) -> str:
    """A place a line, with what stands there; of many only the first."""
    if not tempat:
        return KOSONG
    tampil = tempat if len(tempat) <= _TEMPAT_MAKS else tempat[: _TEMPAT_MAKS - 1]
    baris = [f"{satu.ref}: {ringkas(satu.teks, _PANJANG_TEMPAT) or KOSONG}" for satu in tampil]
    return "\n".join([*baris, *([f"dan {len(tempat) - len(tampil)} sel lain"] if len(tampil) < len(tempat) else [])])


def _kode(temuan: Finding, letak: dict[str, int]) -> SheetCell:
    baris = letak.get(temuan.kode)
    return SheetCell(temuan.kode, GayaSel.TENGAH, tautan=BarisBaru(ATURAN, baris) if baris else None)


def _tanda_tangan() -> list[Baris]:
    """Room for both signatures, below the table and outside its filter."""
    kosong: Baris = []
    isi = (
        ("", f"{_TITIK}, {'.' * 24}"),
        ("Disiapkan oleh,", "Diperiksa oleh,"),
        ("Perangkat Daerah", "Inspektorat"),
        *[("", "")] * _RUANG_TANDA,
        (_TITIK, _TITIK),
        ("NIP", "NIP"),
    )
    return [kosong, *([*_kosong(2), SheetCell(kiri), *_kosong(3), SheetCell(kanan)] for kiri, kanan in isi)]


def _kosong(banyak: int) -> Baris:
    return [SheetCell("") for _ in range(banyak)]


def _lembar_aturan(kepala: _Kepala, halaman: Sequence[HalamanAturan]) -> tuple[NewSheet, dict[str, int]]:
    """The sheet of all rules, and the row (from 1) of each."""
    ringkasan = f"{len(halaman)} aturan diterapkan. Setiap catatan menyebut kode aturannya."
    baris = kepala.baris("ATURAN PEMERIKSAAN", ringkasan)
    mulai = len(baris) + 1
    tabel, awal = blok_aturan(halaman, 2, 1)
    gabung = [*(f"A{nomor}:B{nomor}" for nomor in range(1, mulai)), *gabung_aturan(tabel, mulai, 1)]
    lembar = NewSheet(ATURAN, [*baris, *tabel], [lebar for _, lebar in _KOLOM_ATURAN], beku=mulai, gabung=gabung)
    return lembar, {kode: mulai + urutan for kode, urutan in awal.items()}


def _lembar_kelengkapan(
    kepala: _Kepala, kelengkapan: Sequence[Kelengkapan], temuan: Sequence[Finding], letak: dict[str, int]
) -> NewSheet:
    ada = sum(satu.ada for satu in kelengkapan)
    baris = kepala.baris("KELENGKAPAN LAPORAN KINERJA", f"{ada} dari {len(kelengkapan)} bagian ada pada kertas kerja.")
    mulai = len(baris) + 1
    baris.append([SheetCell(judul, GayaSel.KEPALA) for judul, _ in _KOLOM_KELENGKAPAN])
    baris += [_baris_bagian(nomor, satu) for nomor, satu in enumerate(kelengkapan, 1)]
    baris += _catatan_lain(temuan, letak)
    gabung = [f"A{nomor}:D{nomor}" for nomor in range(1, mulai)]
    lebar = [lebar for _, lebar in _KOLOM_KELENGKAPAN]
    return NewSheet(KELENGKAPAN, baris, lebar, beku=mulai, saring=mulai if kelengkapan else None, gabung=gabung)


def _baris_bagian(nomor: int, bagian: Kelengkapan) -> Baris:
    keadaan = ("Ada", WARNA_ADA) if bagian.ada else ("Belum Ada", WARNA_INFO)
    return [
        SheetCell(str(nomor), GayaSel.TENGAH),
        SheetCell(bagian.bagian),
        SheetCell(keadaan[0], warna=keadaan[1]),
        SheetCell(rapikan(bagian.keterangan)),
    ]


def _catatan_lain(temuan: Iterable[Finding], letak: dict[str, int]) -> list[Baris]:
    """What the rules say of completeness and of what could not be read."""
    baris = [
        [
            SheetCell(str(nomor), GayaSel.TENGAH),
            replace(_kode(satu, letak), gaya=GayaSel.BIASA),
            SheetCell("Diterima" if satu.diterima else SEBUTAN[satu.tingkat], warna=WARNA_INFO),
            SheetCell(_keterangan(satu)),
        ]
        for nomor, satu in enumerate(temuan, 1)
    ]
    kepala = [SheetCell(judul, GayaSel.KEPALA) for judul in ("No", "Kode Aturan", "Keadaan", "Keterangan")]
    return [[], [SheetCell("Catatan kelengkapan dan pembacaan", GayaSel.TANDA)], kepala, *baris] if baris else []


def _keterangan(temuan: Finding) -> str:
    tempat = f"Letak: {', '.join(str(satu.ref) for satu in temuan.tempat[:_TEMPAT_MAKS])}" if temuan.tempat else ""
    diterima = f"Penjelasan: {rapikan(temuan.diterima)}" if temuan.diterima else ""
    isi = (f"{temuan.nama}. {rapikan(temuan.pesan)}", tempat, f"Saran: {rapikan(temuan.perbaikan)}", diterima)
    return "\n".join(satu for satu in isi if satu)
