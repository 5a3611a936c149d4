"""Last year's report (or this year's draft) as a source of prose: its sections, its looks, and what is taken over."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from lkjip_desktop.domain.dokumen import Paragraf


class JenisBagian(StrEnum):
    """A section of an LKjIP by its meaning; the value is its name in sentences."""

    DEPAN = "halaman depan"
    PENGANTAR = "Kata Pengantar"
    IKHTISAR = "Ikhtisar Eksekutif"
    LATAR = "Latar Belakang"
    TUGAS = "Tugas Pokok dan Fungsi"
    STRUKTUR = "Struktur Organisasi"
    ISU = "Permasalahan Utama"
    SISTEMATIKA = "Sistematika Penyajian"
    RENSTRA = "Rencana Strategis"
    VISI = "Visi dan Misi"
    TUJUAN = "Tujuan"
    SASARAN = "Sasaran"
    IKU = "Indikator Kinerja Utama"
    PERJANJIAN = "Perjanjian Kinerja"
    RENCANA = "Rencana Kinerja"
    PENETAPAN = "Penetapan Kinerja"
    CAPAIAN = "Capaian Kinerja"
    SURVEI = "Hasil Survei"
    RIWAYAT = "Perbandingan Antartahun"
    JANGKA = "Perbandingan dengan Target Renstra"
    PENGUKURAN = "Pengukuran Kinerja"
    STANDAR = "Perbandingan dengan Standar Nasional"
    EFISIENSI = "Analisis Efisiensi"
    KEUANGAN = "Akuntabilitas Keuangan"
    KESIMPULAN = "Kesimpulan"
    HAMBATAN = "Hambatan dan Kendala"
    INTERNAL = "Hambatan Internal"
    EKSTERNAL = "Hambatan Eksternal"
    PENDORONG = "Faktor Pendorong"
    PENGHAMBAT = "Faktor Penghambat"
    PEMECAHAN = "Pemecahan Masalah"
    LAMPIRAN = "Lampiran"
    LAIN = "bagian lain"


@dataclass(frozen=True, slots=True)
class LarikAcuan:
    """A paragraph of prose or an item of a list (its number or sign taken off), or a heading inside a section."""

    teks: str
    paragraf: Paragraf
    butir: bool = False
    judul: bool = False
    tanda: str = ""


@dataclass(slots=True)
class BagianAcuan:
    """A section: what it is, its heading as written, the section it belongs to, and its prose and lists in order.

    `kepala` is the heading's own paragraph, None for what stands before the first heading; `indikator` where the
    heading names an indikator whose result is told.
    """

    jenis: JenisBagian
    judul: str
    induk: JenisBagian
    kepala: Paragraf | None = None
    isi: list[LarikAcuan] = field(default_factory=list)
    indikator: bool = False


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture and its proportions as the document shows it (width and height in EMU, 0 where unknown)."""

    isi: bytes
    lebar: int = 0
    tinggi: int = 0


@dataclass(frozen=True, slots=True)
class Kertas:
    """A page: its size and margins in twentieths of a point (top, right, bottom, left).

    `tepi_mendatar` are the margins of lying pages, None where those stay as they are.
    """

    lebar: int
    tinggi: int
    tepi: tuple[int, int, int, int]
    tepi_mendatar: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Rupa:
    """The looks of a report; None where it does not tell, or tells nothing sane. `ukuran` is in half points."""

    huruf: str | None = None
    huruf_judul: str | None = None
    ukuran: int | None = None
    kertas: Kertas | None = None
    logo: Gambar | None = None


@dataclass(frozen=True, slots=True)
class Larik:
    """A paragraph as it is to stand in the new report: prose, an item of a list, or a small heading."""

    teks: str
    butir: bool = False
    judul: bool = False


@dataclass(slots=True)
class Bawaan:
    """What is taken over from an older report.

    `daftar` are lists that the workbook lacks, by their field of Naskah, and figures of earlier years, a line each
    (see report.acuan_data): the new report remembers them, since no workbook will bring them back. `teks` is prose by
    full key, `prosa` by section. `dibawa` says from where to where how many paragraphs or items went, `ditinggal` what
    was not taken and why; `beda` where a figure of the old report differs from the workbook's.
    """

    daftar: dict[str, list[str]] = field(default_factory=dict)
    teks: dict[str, list[Larik]] = field(default_factory=dict)
    prosa: dict[JenisBagian, list[Larik]] = field(default_factory=dict)
    dibawa: dict[tuple[str, str], int] = field(default_factory=dict)
    ditinggal: dict[str, str] = field(default_factory=dict)
    beda: list[str] = field(default_factory=list)

    def catat(self, dari: str, ke: str, banyak: int = 1) -> None:
        """Count what went from one place to another."""
        self.dibawa[dari, ke] = self.dibawa.get((dari, ke), 0) + banyak
