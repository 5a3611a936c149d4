"""How an office's workbook looks: which sheets there are, where they stand, how numbers and headings are written."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, auto

from lkjip_desktop.domain.bilangan import tulis
from tests.korpus.rupa import Sasaran

# The first of each is the plainest; {t} is the year.
SINONIM: dict[str, list[str]] = {
    "no": ["No", "NO.", "Nomor"],
    "sasaran": ["Sasaran Strategis", "Sasaran", "SASARAN KINERJA"],
    "indikator": ["Indikator Kinerja", "Indikator", "Nama Indikator", "INDIKATOR KINERJA UTAMA (IKU)"],
    "satuan": ["Satuan", "SATUAN", "Sat."],
    "target": ["Target", "TARGET", "Target Tahun {t}"],
    "realisasi": ["Realisasi", "REALISASI", "Realisasi Tahun {t}"],
    "capaian": ["Capaian (%)", "% Capaian", "Tingkat Capaian", "Persentase Capaian (%)"],
    "kategori": ["Kategori", "Predikat", "Kategori Capaian"],
    "cara": ["Cara Perhitungan", "Formulasi Perhitungan", "Cara Penghitungan"],
    "keterangan": ["Keterangan", "Ket.", "Catatan"],
    "program": ["Program", "PROGRAM", "Nama Program"],
    "pagu": ["Anggaran (Rp)", "Pagu", "PAGU ANGGARAN", "Alokasi Anggaran (Rp)"],
    "realisasi uang": ["Realisasi (Rp)", "Realisasi Anggaran", "REALISASI KEUANGAN"],
    "serapan": ["Serapan (%)", "Penyerapan (%)", "% Realisasi"],
}


class Gaya(Enum):
    """How numbers are kept: as numbers, as text, as text with the sign of their unit ("92%", "Rp.1.234,-")."""

    ASLI = auto()
    KOMA = auto()
    BERTANDA = auto()

    def tulis(self, nilai: Decimal, desimal: int, satuan: str = "") -> Decimal | str:
        """A number as this workbook keeps it."""
        if self is Gaya.ASLI:
            return nilai
        teks = tulis(nilai, desimal)
        if self is Gaya.KOMA:
            return teks
        if satuan == "Rp":
            return f"Rp.{teks},-"
        return f"{teks}%" if satuan == "%" else f"{teks} {satuan}".strip()


class Susunan(Enum):
    """Each table on a sheet; plans on one and results on another; all on one; the money beside the indikator."""

    TERPISAH = auto()
    DUA = auto()
    MENUMPUK = auto()
    BERDAMPINGAN = auto()


@dataclass(frozen=True)
class Bentuk:
    """How a workbook looks; the default is the plainest."""

    judul: dict[str, str] = field(default_factory=lambda: {peran: pilihan[0] for peran, pilihan in SINONIM.items()})
    angka: Gaya = Gaya.ASLI
    uang: Gaya = Gaya.ASLI
    sasaran: Sasaran = Sasaran.PENUH
    susunan: Susunan = Susunan.TERPISAH
    nomor_kolom: str = ""
    total_di_atas: bool = False
    berumus: bool = False
    bagian: frozenset[str] = frozenset({"iku", "pk", "rkt", "penetapan", "perbandingan", "renstra", "pohon", "skm"})
    riwayat_bertarget: bool = False
    jawaban: bool = False
    pangkat_bergolongan: bool = True
    huruf_besar: bool = True
    dasar_terpisah: bool = True
    ribuan: bool = False
    naskah: bool = False


def bentuk(acak: random.Random, urut: int) -> Bentuk:
    """Return looks of this chance; `urut` goes round the arrangements."""
    berumus = urut % 3 == 1
    # In thousands where amounts are typed: rounded half-up, or truncated as the office truncates.
    ribuan = urut % 6 in (3, 5)
    pilihan = ["iku", "pk", "rkt", "penetapan", "perbandingan", "renstra", "pohon", "skm"]
    # One in four has everything; the others lack some of it.
    kurang = acak.sample(pilihan, acak.randint(1, 3)) if urut % 4 else []
    return Bentuk(
        judul={peran: acak.choice(pilihan) for peran, pilihan in SINONIM.items()},
        angka=[*Gaya][urut % 3],
        uang=Gaya.ASLI if berumus else Gaya.KOMA if ribuan else [*Gaya][(urut // 2) % 3],
        sasaran=[*Sasaran][urut % 4],
        susunan=[Susunan.TERPISAH, Susunan.DUA, Susunan.TERPISAH, Susunan.BERDAMPINGAN, Susunan.MENUMPUK][urut % 5],
        nomor_kolom=acak.choice(["", "", "{}", "({})"]),
        total_di_atas=urut % 2 == 1,
        berumus=berumus,
        bagian=frozenset(satu for satu in pilihan if satu not in kurang),
        riwayat_bertarget=acak.random() < 0.5,
        jawaban=urut % 4 == 0,
        pangkat_bergolongan=acak.random() < 0.7,
        huruf_besar=acak.random() < 0.6,
        dasar_terpisah=acak.random() < 0.6,
        ribuan=ribuan,
        naskah=acak.random() < 0.6,
    )
