"""Charts: only where there are figures worth one, with the names and figures of the tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.domain.hasil import Fakta, Hasil, HasilIndikator
from lkjip_desktop.domain.isian import JenisGrafik
from lkjip_desktop.domain.laporan import JenisFakta, Unsur
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.report import grafik
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.isian import susun
from lkjip_desktop.report.riwayat import Riwayat
from tests.pembangun import TAHUN
from tests.report import kantor


def lalu(nama: str, jenis: JenisFakta, tahun: int, nilai: str) -> Fakta:
    """What the ledger knows of an earlier year."""
    return Fakta(
        kunci=kunci_fakta(jenis, nama.lower(), tahun),
        subjek=nama.lower(),
        nama_subjek=nama,
        jenis=jenis,
        tahun=tahun,
        kejadian=[],
        terpilih=kantor.angka(nilai),
    )


def bahan(*indikator: HasilIndikator, fakta: tuple[Fakta, ...] = (), dari: Hasil | None = None) -> Bahan:
    hasil = dari or kantor.hasil(indikator, fakta=fakta)
    return Bahan(kantor.laporan(hasil), hasil)


def sejarah(nama: str, jenis: JenisFakta, *nilai: str) -> tuple[Fakta, ...]:
    """The figures of the years before this one, the last year first."""
    return tuple(lalu(nama, jenis, TAHUN - n, satu) for n, satu in enumerate(nilai, 1))


A, B = kantor.hasil_indikator("A", capaian="110,14"), kantor.hasil_indikator("B", capaian="98,5")


def test_capaian_stands_in_a_frame_of_100_and_is_named_as_in_its_table() -> None:
    satu = grafik.capaian(bahan(A, B).indikator, "tahun 2024")
    assert satu is not None
    assert satu.kategori == ["1. A", "2. B"]
    capaian, target = satu.deret
    assert capaian.nilai == [Decimal("110.14"), Decimal("98.5")]
    assert (target.acuan, target.nilai) == (True, [Decimal(100), Decimal(100)])


def test_a_predicate_is_drawn_by_the_per_cent_behind_it_and_left_out_without() -> None:
    predikat = kantor.hasil_indikator("C", capaian="Baik")
    assert grafik.capaian(bahan(A, predikat).indikator, "tahun 2024") is None
    terhitung = predikat.model_copy(update={"persen": kantor.angka("100")})
    satu = grafik.capaian(bahan(A, terhitung).indikator, "tahun 2024")
    assert satu is not None
    assert satu.deret[0].nilai == [Decimal("110.14"), Decimal(100)]


def test_one_indikator_is_no_chart() -> None:
    satu = susun(kantor.laporan(kantor.hasil([A])), kantor.hasil([A]))
    assert satu.grafik == {}
    nama = ("capaian", "riwayat", "banding", "serapan", "unsur", "ringkasan")
    assert [satu.nilai[f"bila.grafik{bagian}"] for bagian in nama] == [""] * len(nama)
    assert satu.nilai["bila.gambar"] == ""


def test_lines_are_drawn_of_three_years_and_more_and_few_indikator() -> None:
    fakta = sejarah("A", JenisFakta.CAPAIAN, "100", "90,5") + sejarah("B", JenisFakta.CAPAIAN, "80")
    satu = grafik.perkembangan(Riwayat(bahan(A, B, fakta=fakta)))
    assert satu is not None
    assert satu.jenis is JenisGrafik.GARIS
    assert satu.kategori == [str(TAHUN - 2), str(TAHUN - 1), str(TAHUN)]
    assert satu.deret[0].nilai == [Decimal("90.5"), Decimal(100), Decimal("110.14")]
    assert satu.deret[1].nilai == [None, Decimal(80), Decimal("98.5")]


def test_a_ratio_is_not_drawn_among_per_cents() -> None:
    fakta = sejarah("A", JenisFakta.CAPAIAN, "100", "90") + sejarah("B", JenisFakta.CAPAIAN, "1", "1,1")
    satu = grafik.perkembangan(Riwayat(bahan(A, B, fakta=fakta)))
    assert satu is not None
    assert [deret.nama for deret in satu.deret] == ["1. A"]


@pytest.mark.parametrize("banyak", [2, 7])
def test_two_years_or_many_indikator_are_bars_of_this_year_and_the_last(banyak: int) -> None:
    semua = [kantor.hasil_indikator(f"I{n}", capaian=f"{90 + n}") for n in range(banyak)]
    tahun = ("80",) if banyak == 2 else ("80", "70")
    fakta = tuple(satu for h in semua for satu in sejarah(h.nama, JenisFakta.CAPAIAN, *tahun))
    riwayat = Riwayat(bahan(*semua, fakta=fakta))
    assert grafik.perkembangan(riwayat) is None
    satu = grafik.dua_tahun(riwayat)
    assert satu is not None
    assert [deret.nama for deret in satu.deret] == [f"Tahun {TAHUN}", f"Tahun {TAHUN - 1}"]
    assert len(satu.kategori) == banyak


def test_an_indikators_years_stand_beside_the_targets_that_are_known() -> None:
    fakta = sejarah("A", JenisFakta.REALISASI, "90", "80,25") + sejarah("A", JenisFakta.TARGET, "88")
    isi = bahan(A, fakta=fakta)
    satu = grafik.tahunan(Riwayat(isi), isi.indikator[0])
    assert satu is not None
    assert [(deret.nama, deret.acuan) for deret in satu.deret] == [("Target", True), ("Realisasi", False)]
    assert satu.deret[0].nilai == [None, Decimal(88), Decimal(92)]
    assert satu.deret[1].nilai == [Decimal("80.25"), Decimal(90), Decimal("101.33")]


@pytest.mark.parametrize("tahun", [("90",), ("101,33", "101,33"), ()])
def test_two_years_or_a_figure_that_never_moved_are_no_chart(tahun: tuple[str, ...]) -> None:
    isi = bahan(A, fakta=sejarah("A", JenisFakta.REALISASI, *tahun))
    assert grafik.tahunan(Riwayat(isi), isi.indikator[0]) is None


def test_many_indikator_have_no_chart_each() -> None:
    semua = [kantor.hasil_indikator(f"I{n}") for n in range(grafik.INDIKATOR_TERBANYAK + 1)]
    fakta = tuple(satu for h in semua for satu in sejarah(h.nama, JenisFakta.REALISASI, "90", "80"))
    isi = bahan(*semua, fakta=fakta)
    assert grafik.tahunan(Riwayat(isi), isi.indikator[0]) is None


def test_serapan_is_named_without_the_word_program_and_cut_where_there_are_many() -> None:
    panjang = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten dan Kota serta Kecamatan"
    program = [kantor.hasil_program(f"{panjang} {n}", "100", "90", "90") for n in range(30)]
    satu = grafik.serapan(bahan(dari=kantor.hasil(program=program)))
    assert satu is not None
    assert satu.kategori[0].startswith("1. Penunjang Urusan")
    assert all(len(nama) <= 40 for nama in satu.kategori)
    assert len(set(satu.kategori)) == 30
    assert satu.skala == (0, 100)
    lebih = [*program, kantor.hasil_program("Lain", "100", "120", "120")]
    assert getattr(grafik.serapan(bahan(dari=kantor.hasil(program=lebih))), "skala", 0) is None


def test_unsur_stand_on_the_scale_of_their_answers() -> None:
    def unsur(nomor: int, nilai: str) -> Unsur:
        angka = kantor.angka(nilai)
        assert angka is not None
        return Unsur(kode=f"U{nomor}", nama="Persyaratan", rata_rata=angka)

    satu = grafik.unsur([unsur(1, "3,86"), unsur(2, "3,9")], "tahun 2024")
    assert satu is not None
    assert (satu.skala, satu.kategori[0]) == ((1, 4), "U1 Persyaratan")
    ratus = grafik.unsur([unsur(1, "80"), unsur(2, "90")], "tahun 2024")
    assert ratus is not None
    assert ratus.skala is None
