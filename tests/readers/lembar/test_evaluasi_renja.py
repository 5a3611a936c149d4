"""The form that evaluates a Renja (Permendagri 86/2017, E.80 and E.81): K and Rp of each quarter, years told from n."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar
from tests.readers.buku import program

# E.81 of the regulation, and as an application exports it (E.80 with a code, thousands of rupiah, per cent of n-1).
RESMI = [
    "Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra Perangkat Daerah)",
    "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (n-2)",
    "Target kinerja dan anggaran Renja Perangkat Daerah Tahun berjalan (Tahun n-1) yang dievaluasi",
    "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi",
    "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2024 (Akhir Tahun Pelaksanaan Renja)",
    "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2024 (%)",
]
APLIKASI = [
    "Target RPJMD pada\nTahun 2021 s/d 2026\n(Periode RPJMD)",
    "Realisasi Capaian Kinerja RPJMD s/d RKPD Tahun Lalu (n-2) \n",
    "Target Kinerja dan Anggaran\nRKPD Tahun berjalan\n(tahun n-1) yang dievaluasi\n",
    "Realisasi Capaian Kinerja dan Anggaran RKPD yang Dievaluasi\n(tahun n-1)\n",
    "Tingkat Capaian Kinerja dan Realisasi Anggaran RKPD Tahun n-1 (%)\n",
    "Realisasi Kinerja & Anggaran RPJMD s/d Tahun n-1\n(Akhir Thn Pelaks RKPD)\n",
    "Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD s/d Tahun n-1\n(%)\n",
]
RINCI = {"PROGRAM PENUNJANG URUSAN": (600, (100, 150, 150, 170)), "PROGRAM LALU LINTAS": (300, (30, 50, 60, 80))}


def formulir(
    judul: list[str], rp: str = "Rp", *, berjalan: bool = False, setahun: bool = True, skala: int = 1_000_000
) -> Laporan:
    """The form: `berjalan` quarters are running totals, `setahun` the year's column is filled."""
    kiri, kanan = judul[:3], judul[3:]
    kode = ["No", "Kode", "Program/Kegiatan", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)"]
    atas = [*kode, *_berdua(kiri), "Realisasi Kinerja Pada Triwulan", *[None] * 7, *_berdua(kanan)]
    tengah = [*[None] * 10, *_berdua(["I", "II", "III", "IV"])]
    bawah = [*[None] * 4, *["K", rp] * (len(judul) + 4)]
    isi: list[Baris] = [
        ["1", "2.15", "URUSAN PERHUBUNGAN", None, *_nilai(900, (130, 200, 210, 250), judul, berjalan, setahun, skala)]
    ]
    for nomor, (nama, (pagu, triwulan)) in enumerate(RINCI.items(), 1):
        nilai = _nilai(pagu, triwulan, judul, berjalan, setahun, skala)
        isi.append([None, f"2.15.0{nomor}", nama, "Nilai hasil", *nilai])
        isi.append([None, f"2.15.0{nomor}.2.01", f"Kegiatan {nama.lower()}", "Jumlah dokumen", *nilai])
    akhir: list[Baris] = [[None, None, "Rata-rata capaian kinerja (%)", *[None] * 16, 98, 95], ["Tindak lanjut :"]]
    judul_lembar = ["EVALUASI TERHADAP HASIL RENJA"], ["Dinas Perhubungan Kabupaten Sukamaju"], ["Tahun 2024"]
    sheet = lembar(*judul_lembar, atas, tengah, bawah, *isi, *akhir, nama="Evaluasi", gabung=_gabung(len(judul)))
    return _baca(sheet)


def _baca(sheet: Sheet) -> Laporan:
    return baca(buku(sheet), Profil())


def _berdua(judul: list[str]) -> list[str | None]:
    return [satu for teks in judul for satu in (teks, None)]


def _gabung(banyak: int) -> list[str]:
    kolom = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    tegak = [f"{satu}4:{satu}6" for satu in kolom[:4]]
    awal = [4, 6, 8, *range(18, 18 + 2 * (banyak - 3), 2)]
    return [
        *tegak,
        "K4:R4",
        *(f"{kolom[k]}4:{kolom[k + 1]}5" for k in awal),
        *(f"{kolom[k]}5:{kolom[k + 1]}5" for k in range(10, 18, 2)),
    ]


def _nilai(
    pagu: int, triwulan: tuple[int, ...], judul: list[str], berjalan: bool, setahun: bool, skala: int
) -> list[str | int | float | None]:
    jumlah, lalu = sum(triwulan) * skala, pagu * 3 * skala
    hasil: list[str | int | float | None] = [100, pagu * 5 * skala, 60, lalu, "100 %", pagu * skala]
    for i, satu in enumerate(triwulan):
        hasil += [25, (sum(triwulan[: i + 1]) if berjalan else satu) * skala]
    hasil += ["100 %", jumlah if setahun else None]
    if len(judul) > 6:
        hasil += [100, round(jumlah / pagu / skala * 100, 2)]
    return [*hasil, 160, lalu + jumlah, 80, 73.5]


def uang(laporan: Laporan, nama: str) -> list[tuple[str, int | None, str]]:
    milik = program(laporan, nama)
    return [(k.jenis.value, k.tahun, f"{k.nilai.pasti:f}") for k in milik.kemunculan if k.nilai.berupa_angka]


@pytest.mark.parametrize("berjalan", [False, True])
@pytest.mark.parametrize("setahun", [False, True])
@pytest.mark.parametrize(("judul", "rp", "skala"), [(RESMI, "Rp", 1_000_000), (APLIKASI, "Rp. (000)", 1000)])
def test_the_years_money_is_its_column_else_made_from_the_quarters(
    judul: list[str], rp: str, skala: int, setahun: bool, berjalan: bool
) -> None:
    laporan = formulir(judul, rp, berjalan=berjalan, setahun=setahun, skala=skala)
    assert laporan.pertanyaan == []
    hasil = {nama: uang(laporan, nama) for nama in RINCI}
    for nama, (pagu, triwulan) in RINCI.items():
        ada = {jenis: nilai for jenis, tahun, nilai in hasil[nama] if tahun == 2024}
        assert ada["anggaran"].removesuffix(".00") == str(pagu * 1_000_000)
        assert ada["realisasi anggaran"] == str(sum(triwulan) * 1_000_000)


@pytest.mark.parametrize("judul", [RESMI, APLIKASI])
def test_no_figure_is_given_to_a_year_it_does_not_speak_of(judul: list[str]) -> None:
    """What was reached since the Renstra began is no realisasi of a year; per cent of n-1 are of the year evaluated."""
    laporan = formulir(judul)
    assert {tahun for nama in RINCI for _, tahun, _ in uang(laporan, nama)} == {2024}
    serapan = [nilai for jenis, _, nilai in uang(laporan, "PROGRAM LALU LINTAS") if jenis == JenisFakta.SERAPAN]
    assert serapan == (["73.33"] if judul is APLIKASI else [])


def test_urusan_is_no_program_and_an_average_no_total() -> None:
    laporan = formulir(RESMI)
    assert [satu.nama for satu in laporan.program] == list(RINCI)
    assert [len(satu.kegiatan) for satu in laporan.program] == [1, 1]
    assert laporan.total == []


def test_indikator_of_programs_are_set_aside_and_said() -> None:
    laporan = formulir(RESMI)
    assert laporan.indikator == []
    assert any("indikator program dan kegiatan" in satu.alasan for satu in laporan.lembar)


def test_numbers_of_one_digit_number_programs_and_are_no_urusan() -> None:
    kepala: Baris = ["Kode", "Program/Kegiatan", "Anggaran", "Realisasi Anggaran"]
    isi: list[Baris] = [
        ["1", "Program Satu", 100, 90],
        ["1.1", "Kegiatan Satu", 100, 90],
        ["1.1.1", "Sub Satu", 100, 90],
    ]
    laporan = _baca(lembar(kepala, *isi))
    assert [satu.nama for satu in laporan.program] == ["Program Satu"]
