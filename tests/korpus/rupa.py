"""How a workbook looks: order of columns, headings, styles of numbers, header rows, where things stand."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum, auto

from lkjip_desktop.domain.bilangan import tulis

# The first of each is the plainest; {t} is the year.
SINONIM: dict[str, list[str]] = {
    "no": ["No", "NO.", "N0", "Nomor"],
    "sasaran": ["Sasaran Strategis", "Sasaran", "SASARAN KINERJA"],
    "indikator": ["Indikator Kinerja", "Indikator", "I K U", "INDIKATOR KINERJA UTAMA (IKU)", "Nama Indikator"],
    "satuan": ["Satuan", "SATUAN", "Sat."],
    "target": ["Target", "TARGET", "Target Kinerja", "Target Tahun {t}"],
    "realisasi": ["Realisasi", "REALISASI KINERJA", "Realisasi Tahun {t}"],
    "capaian": ["Capaian (%)", "% Capaian", "CAPAIAN%", "Tingkat Capaian", "Prosentase Capaian (%)"],
    "keterangan": ["Keterangan", "Ket.", "Catatan"],
    "program": ["Program", "PROGRAM", "Nama Program"],
    "pagu": ["Anggaran (Rp)", "Pagu", "PAGU ANGGARAN", "Alokasi Anggaran (Rp)"],
    "realisasi uang": ["Realisasi (Rp)", "Realisasi Anggaran", "REALISASI KEUANGAN"],
    "serapan": ["Serapan (%)", "%", "Penyerapan (%)", "% Realisasi"],
}


class Angka(Enum):
    """How numbers are kept: as numbers, or as text with a comma or a dot before the decimals."""

    ASLI = auto()
    KOMA = auto()
    TITIK = auto()

    def tulis(self, nilai: Decimal, desimal: int) -> int | float | str:
        """A number as this workbook keeps it."""
        if self is Angka.ASLI:
            return int(nilai) if nilai == nilai.to_integral_value() and not desimal else float(nilai)
        teks = tulis(nilai, desimal)
        return teks if self is Angka.KOMA else teks.translate(str.maketrans(",.", ".,"))


class Sasaran(Enum):
    """Where the sasaran stand: in every row, only in the first of its rows, in merged cells, as bands."""

    PENUH = auto()
    KOSONG = auto()
    GABUNG = auto()
    PITA = auto()


class Susunan(Enum):
    """Where the tables stand: each on a sheet, all in one, the money beside the indikator."""

    TERPISAH = auto()
    MENUMPUK = auto()
    BERDAMPINGAN = auto()


class Kepala(Enum):
    """One row of headings; two with a group over the figures, merged or not; two rows merged without a group."""

    SATU = auto()
    KELOMPOK = auto()
    KELOMPOK_LEPAS = auto()
    TINGGI = auto()


@dataclass(frozen=True)
class Rupa:
    """How a workbook looks; the default is the plainest."""

    judul: dict[str, str] = field(default_factory=lambda: {peran: pilihan[0] for peran, pilihan in SINONIM.items()})
    urutan: int = 0
    angka: Angka = Angka.ASLI
    uang: Angka = Angka.ASLI
    sasaran: Sasaran = Sasaran.PENUH
    susunan: Susunan = Susunan.TERPISAH
    kepala: Kepala = Kepala.SATU
    mulai: tuple[int, int] = (1, 1)
    baris_judul: int = 0
    nomor_kolom: str = ""
    ekor: bool = False
    total_di_atas: bool = False
    berlabel: bool = False
    bertabel_pk: bool = False
    berbanding: bool = False
    tersembunyi: bool = False

    def ganti(self, **ubah: object) -> Rupa:
        return replace(self, **ubah)  # type: ignore[arg-type]  # replace checks the names itself


def rupa(acak: random.Random) -> Rupa:
    """Return looks of this chance."""
    return Rupa(
        judul={peran: acak.choice(pilihan) for peran, pilihan in SINONIM.items()},
        urutan=acak.randrange(1000),
        angka=acak.choice([*Angka]),
        uang=acak.choice([*Angka]),
        sasaran=acak.choice([*Sasaran]),
        susunan=acak.choice([*Susunan]),
        kepala=acak.choice([*Kepala]),
        mulai=(acak.randint(1, 9), acak.randint(1, 5)),
        baris_judul=acak.randint(0, 3),
        nomor_kolom=acak.choice(["", "{}", "({})"]),
        ekor=acak.random() < 0.6,
        total_di_atas=acak.random() < 0.3,
        berlabel=acak.random() < 0.5,
        bertabel_pk=acak.random() < 0.6,
        berbanding=acak.random() < 0.6,
        tersembunyi=acak.random() < 0.3,
    )
