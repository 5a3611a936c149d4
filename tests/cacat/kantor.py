"""An office's year, all of its figures consistent under its own way of computing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from sample_workbooks.kosong import UNSUR
from tests.cacat import kata
from tests.cacat.kata import JenisKantor, JenisUkuran

Nilai = Decimal | str
SERATUS = Decimal(100)


@dataclass(frozen=True)
class Tangga:
    """A ladder of categories: (name, from) from the top; `bulat` prints whole bounds as Permendagri 86/2017 does."""

    nama: str
    jenjang: tuple[tuple[str, int], ...]
    bulat: bool = False

    def kategori(self, capaian: Decimal) -> str:
        return next(nama for nama, bawah in self.jenjang if capaian >= bawah)

    @property
    def tertulis(self) -> list[tuple[str, str]]:
        """The intervals as a legend prints them, without gaps at two decimals."""
        hasil = []
        for urut, (nama, bawah) in enumerate(self.jenjang):
            if self.bulat:
                atas = self.jenjang[urut - 1][1] - 1 if urut else 100
                hasil.append((f"{bawah} ≤ {atas}" if bawah else f"≤ {atas}", nama))
            elif not urut:
                hasil.append((f"≥ {bawah},00", nama))
            elif bawah:
                hasil.append((f"{bawah},00 – {self.jenjang[urut - 1][1] - 1},99", nama))
            else:
                hasil.append((f"< {self.jenjang[urut - 1][1]},00", nama))
        return hasil


PERMENDAGRI = Tangga(
    "permendagri",
    (("Sangat Tinggi", 91), ("Tinggi", 76), ("Sedang", 66), ("Rendah", 51), ("Sangat Rendah", 0)),
)
SANGAT_BAIK = Tangga(
    "sangat baik", (("Sangat Baik", 91), ("Baik", 76), ("Cukup", 66), ("Kurang", 51), ("Sangat Kurang", 0))
)
BERHASIL = Tangga(
    "berhasil", (("Sangat Berhasil", 100), ("Berhasil", 75), ("Cukup Berhasil", 55), ("Tidak Berhasil", 0))
)


@dataclass(frozen=True)
class Cara:
    """How this office computes."""

    potong: bool = False
    tepat: bool = False
    bagi: bool = False
    batas: Decimal | None = None
    tangga: Tangga = PERMENDAGRI

    def bulat(self, nilai: Fraction | Decimal, desimal: int = 2) -> Decimal:
        """A value as this office prints it: exact at the half, as a Decimal of 40 digits is not always."""
        pecahan = Fraction(nilai)
        skala = 10**desimal
        utuh, sisa = divmod(pecahan.numerator * skala, pecahan.denominator)
        naik = not self.potong and 2 * sisa >= pecahan.denominator
        return Decimal(utuh + naik).scaleb(-desimal)

    def capaian(self, target: Nilai, realisasi: Nilai, turun: bool) -> Decimal:
        if isinstance(target, str) or isinstance(realisasi, str):
            return SERATUS
        t, r = Fraction(target), Fraction(realisasi)
        persen = (t / r if self.bagi else (2 * t - r) / t) if turun else r / t
        if self.batas is not None and persen * 100 > self.batas:
            return self.batas
        return self.bulat(persen * 100)


@dataclass(frozen=True)
class Setahun:
    """An indikator's figures of a year."""

    target: Nilai
    realisasi: Nilai
    capaian: Decimal
    pembilang: int | None = None
    penyebut: int | None = None


@dataclass(frozen=True)
class Ukuran:
    """An indikator: its years, and what the Renstra wants of its last year."""

    jenis: JenisUkuran
    tahun: dict[int, Setahun]
    target_akhir: Nilai
    capaian_akhir: Decimal

    @property
    def nama(self) -> str:
        return self.jenis.nama


@dataclass(frozen=True)
class Belanja:
    """A program, kegiatan or sub kegiatan with its money."""

    kode: str
    nama: str
    pagu: int
    realisasi: int
    serapan: Decimal
    anak: tuple[Belanja, ...] = ()


@dataclass(frozen=True)
class Unsur:
    """An unsur: the sum of its answers, and what is printed of it."""

    kode: str
    nama: str
    jumlah: int
    nrr: Decimal
    tertimbang: Decimal


@dataclass(frozen=True)
class Survei:
    """The survey, from the sums of answers to the grade; `penimbang` is the weight as printed."""

    responden: int
    penimbang: str
    unsur: tuple[Unsur, ...]
    indeks: Decimal
    ikm: Decimal
    mutu: tuple[str, str]
    jawaban: tuple[tuple[int, ...], ...]
    desimal: int = 3


@dataclass(frozen=True)
class Orang:
    """An official."""

    nama: str
    nip: str
    golongan: str
    jabatan: str

    @property
    def pangkat(self) -> str:
        return kata.PANGKAT[self.golongan]


@dataclass(frozen=True)
class Kantor:
    """An office's year."""

    jenis: JenisKantor
    tahun: int
    renstra: tuple[int, int]
    cara: Cara
    kepala: Orang
    penyusun: Orang
    ukuran: tuple[Ukuran, ...]
    belanja: tuple[Belanja, ...]
    survei: Survei | None
    visi: str = field(default="")
    pendahulu: Orang | None = None

    @property
    def total(self) -> Belanja:
        return _jumlah("", "Jumlah", self.belanja, self.cara)

    @property
    def tahun_riwayat(self) -> list[int]:
        return sorted(self.ukuran[0].tahun)


def kantor(acak: random.Random, urut: int) -> Kantor:
    """Return the office of this chance; `urut` goes round the kinds of offices and their ways of computing."""
    jenis = kata.KANTOR[urut % len(kata.KANTOR)]
    tahun = acak.choice([2022, 2023, 2024, 2025])
    cara = Cara(
        potong=urut % 3 == 2,
        tepat=urut % 7 == 4,
        bagi=urut % 4 == 1,
        batas=Decimal(120) if urut % 5 == 3 else None,
        tangga=(PERMENDAGRI, SANGAT_BAIK, BERHASIL, replace(PERMENDAGRI, bulat=True))[(urut + urut // 8) % 4],
    )
    kepala, penyusun = acak.sample(kata.ORANG, 2)
    lain = random.Random(f"{urut} {tahun}")
    lama = [orang for orang in kata.ORANG if orang not in (kepala, penyusun)]
    survei = _survei(acak, cara) if urut % 4 != 3 else None
    mulai = tahun - acak.randint(1, 3)
    riwayat = range(tahun - acak.randint(2, 4), tahun + 1)
    terpilih = acak.sample(kata.UKURAN, acak.randint(3, 5))
    if survei is not None:
        terpilih.append(kata.IKM)
    terpilih.sort(key=lambda satu: kata.SASARAN.index(satu.sasaran))
    selesai = mulai + acak.choice([3, 4])
    return Kantor(
        jenis,
        tahun,
        (mulai, selesai),
        cara,
        Orang(*kepala, jenis.kepala),
        Orang(*penyusun, "Perencana Ahli Muda"),
        tuple(_ukuran(acak, satu, riwayat, cara, survei) for satu in terpilih),
        tuple(_program(acak, urutan, cara) for urutan in sorted(acak.sample(range(len(kata.PROGRAM)), 3))),
        survei,
        f"Terwujudnya Masyarakat Sejahtera dan Berdaya Saing Tahun {selesai}",
        Orang(*lain.choice(lama), jenis.kepala) if lain.random() < 0.3 else None,
    )


def _ukuran(
    acak: random.Random, jenis: JenisUkuran, riwayat: Sequence[int], cara: Cara, survei: Survei | None
) -> Ukuran:
    if jenis.nama == kata.PREDIKAT:
        setahun = Setahun("WTP", "WTP", SERATUS)
        return Ukuran(jenis, dict.fromkeys(riwayat, setahun), "WTP", SERATUS)
    tahun: dict[int, Setahun] = {}
    langkah = Decimal(1).scaleb(-jenis.desimal)
    target = Decimal(acak.randint(*jenis.pangkal))
    if jenis is kata.IKM and survei is not None:
        target = Decimal(int(survei.ikm) - 5 - len(riwayat))
    for satu in riwayat:
        akhir = survei.ikm if jenis is kata.IKM and survei is not None and satu == riwayat[-1] else None
        tahun[satu] = _setahun(acak, jenis, target, cara, akhir)
        target = _target_baru(target, tahun[satu].realisasi, jenis, langkah)
    geser = Decimal(acak.randint(1, 3))
    target_akhir = max(target - geser, Decimal(2)) if jenis.turun else target + geser
    return Ukuran(
        jenis, tahun, target_akhir, cara.capaian(target_akhir, tahun[riwayat[-1]].realisasi, turun=jenis.turun)
    )


def _target_baru(target: Decimal, realisasi: Nilai, jenis: JenisUkuran, langkah: Decimal) -> Decimal:
    """A target that asks no less than what was reached."""
    assert isinstance(realisasi, Decimal)
    if jenis.turun:
        return max(Decimal(3), min(target, realisasi.to_integral_value(rounding=ROUND_DOWN)))
    return max(target, (realisasi + langkah).to_integral_value(rounding=ROUND_HALF_UP) + 1)


def _setahun(acak: random.Random, jenis: JenisUkuran, target: Decimal, cara: Cara, akhir: Decimal | None) -> Setahun:
    if jenis.operan is not None:
        penyebut = acak.randint(420, 59000)
        pembilang = int(penyebut * (float(target) + acak.uniform(-2.2, 1.8)) / 100)
        realisasi = cara.bulat(Fraction(pembilang * 100, penyebut))
        tepat = Decimal(pembilang * 100) / penyebut if cara.tepat else realisasi
        return Setahun(target, realisasi, cara.capaian(target, tepat, turun=False), pembilang, penyebut)
    bagian = acak.uniform(0.86, 1.06) if jenis.turun else acak.uniform(0.97, 1.025)
    realisasi = akhir if akhir is not None else cara.bulat(Fraction(int(target * 1000)) * int(bagian * 1000) / 1000000,
                                                            jenis.desimal)  # fmt: skip
    return Setahun(target, realisasi, cara.capaian(target, realisasi, turun=jenis.turun))


def _program(acak: random.Random, urut: int, cara: Cara) -> Belanja:
    nama, kegiatan = kata.PROGRAM[urut]
    kode = f"2.15.{urut + 1:02}"
    anak = []
    for k, (nama_kegiatan, sub) in enumerate(kegiatan, start=1):
        kode_kegiatan = f"{kode}.2.{k:02}"
        rinci = tuple(_sub(acak, f"{kode_kegiatan}.{s:04}", satu, cara) for s, satu in enumerate(sub, start=1))
        anak.append(_jumlah(kode_kegiatan, nama_kegiatan, rinci, cara))
    return _jumlah(kode, nama, tuple(anak), cara)


def _sub(acak: random.Random, kode: str, nama: str, cara: Cara) -> Belanja:
    pagu = acak.randint(21_000_001, 2_400_000_000)
    realisasi = pagu * acak.randint(8100, 9985) // 10000
    return Belanja(kode, nama, pagu, realisasi, cara.bulat(Fraction(realisasi * 100, pagu)))


def _jumlah(kode: str, nama: str, anak: tuple[Belanja, ...], cara: Cara) -> Belanja:
    pagu, realisasi = sum(b.pagu for b in anak), sum(b.realisasi for b in anak)
    return Belanja(kode, nama, pagu, realisasi, cara.bulat(Fraction(realisasi * 100, pagu)), anak)


def _survei(acak: random.Random, cara: Cara) -> Survei:
    responden = acak.randint(40, 160)
    pokok = acak.randint(60, 85)
    jawaban = [[4 if acak.randint(0, 99) < pokok else 3 for _ in UNSUR] for _ in range(responden)]
    # One unsur stands out on either side, so that highest and lowest are never in doubt.
    atas, bawah = acak.sample(range(9), 2)
    for baris in jawaban:
        baris[atas] = 4 if acak.randint(0, 99) < 96 else 3
        baris[bawah] = 3 if acak.randint(0, 99) < 60 else 4
    bobot, tertulis = acak.choice(
        [(Fraction(1, 9), "0,111"), (Fraction(111, 1000), "0,111"), (Fraction(11, 100), "0,11")]
    )
    unsur, desimal = [], acak.choice([2, 3])
    for urut, nama in enumerate(UNSUR):
        jumlah = sum(baris[urut] for baris in jawaban)
        nrr = Fraction(jumlah, responden)
        unsur.append(Unsur(f"U{urut + 1}", nama, jumlah, cara.bulat(nrr, desimal), cara.bulat(nrr * bobot, 3)))
    indeks = sum(Fraction(satu.jumlah, responden) for satu in unsur) * bobot
    ikm = cara.bulat(indeks * 25)
    mutu = ("A", "Sangat Baik") if ikm >= Decimal("88.31") else ("B", "Baik")
    return Survei(
        responden,
        tertulis,
        tuple(unsur),
        cara.bulat(indeks, 3),
        ikm,
        mutu,
        tuple(tuple(baris) for baris in jawaban),
        desimal,
    )
