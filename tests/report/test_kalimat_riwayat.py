from __future__ import annotations

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.report import kalimat_riwayat
from lkjip_desktop.report.bab3.riwayat import riwayat as bagian
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.riwayat import Riwayat
from tests.report.kantor import angka, hasil, hasil_indikator, laporan

KTP = {2023: ("102,51", "111,42"), 2022: ("100,47", "114,17"), 2021: ("99,44", "115,62"), 2020: ("99,99", "119,03")}


def fakta_lalu(h: HasilIndikator, tahun: int, jenis: JenisFakta, teks: str, *, terbuka: bool = False) -> Fakta:
    return Fakta(
        kunci=kunci_fakta(jenis, h.kunci, tahun),
        subjek=h.kunci,
        nama_subjek=h.nama,
        jenis=jenis,
        tahun=tahun,
        kejadian=[],
        terpilih=angka(teks),
        bentrok=terbuka,
        dasar=DasarPilihan.TERBUKA if terbuka else DasarPilihan.TUNGGAL,
    )


def bahan(h: HasilIndikator, lalu: dict[int, tuple[str, str]], *, membaik: bool | None = None) -> Bahan:
    """An office with one indikator and its (realisasi, capaian) of earlier years; "" for none."""
    jenis = (JenisFakta.REALISASI, JenisFakta.CAPAIAN)
    fakta = [
        fakta_lalu(h, tahun, satu, teks)
        for tahun, isi in lalu.items()
        for satu, teks in zip(jenis, isi, strict=True)
        if teks
    ]
    if 2023 in lalu and lalu[2023][0]:
        h = h.model_copy(update={"realisasi_lalu": angka(lalu[2023][0]), "tahun_lalu": 2023, "membaik": membaik})
    satu = hasil([h], fakta=fakta)
    return Bahan(laporan(satu), satu)


def perubahan(satu: Bahan) -> str:
    return kalimat_riwayat.perubahan(Riwayat(satu), satu.indikator[0])


def test_realisasi_and_capaian_moved_since_last_year_and_over_all_years() -> None:
    assert perubahan(bahan(hasil_indikator("Rasio KTP"), KTP)) == (
        "Realisasi indikator Rasio KTP turun 1,18 poin persentase dari 102,51% pada tahun 2023 menjadi 101,33% pada "
        "tahun 2024 dan capaiannya turun 1,28 poin persentase dari 111,42% menjadi 110,14%. Sejak tahun 2020, "
        "realisasi tertinggi 102,51% pada tahun 2023 dan terendah 99,44% pada tahun 2021."
    )


def test_a_capaian_that_moved_the_other_way_is_set_against_the_realisasi() -> None:
    h = hasil_indikator("Rasio", "99", "98", "98,99")
    assert (
        "naik 1 poin persentase dari 97% pada tahun 2023 menjadi 98% pada tahun 2024, sedangkan capaiannya turun"
        in (perubahan(bahan(h, {2023: ("97", "101,04")})))
    )


def test_two_years_have_no_best_and_worst() -> None:
    assert "tertinggi" not in perubahan(bahan(hasil_indikator(), {2023: KTP[2023]}))


def test_years_that_share_the_highest_are_named_together() -> None:
    h = hasil_indikator("Lama", "3", "3", "100,00", satuan="Hari", arah=Arah.TURUN)
    assert perubahan(bahan(h, {2023: ("2", ""), 2022: ("3", "")})).endswith(
        "Sejak tahun 2022, realisasi tertinggi 3 hari pada tahun 2022 dan 2024 dan terendah 2 hari pada tahun 2023."
    )


def test_a_realisasi_that_never_moved_is_said_once() -> None:
    h = hasil_indikator("Lama", "1", "1", "100,00", satuan="Hari", arah=Arah.TURUN)
    assert perubahan(bahan(h, {2023: ("1", "1"), 2022: ("1", "1")})) == (
        "Sejak tahun 2022, realisasi indikator Lama tetap 1 hari."
    )


def test_a_ratio_printed_for_last_year_is_not_compared_with_a_per_cent() -> None:
    h = hasil_indikator("Lama", "1", "2", "100,00", satuan="Hari")
    assert "capaiannya" not in perubahan(bahan(h, {2023: ("1", "1")}))


def test_predicates_of_two_years_are_told_side_by_side() -> None:
    h = hasil_indikator("SAKIP", "A", "BB", None, satuan="Predikat", arah=Arah.PREDIKAT)
    assert perubahan(bahan(h, {2023: ("B", "")})) == (
        "Realisasi indikator SAKIP berubah dari predikat B pada tahun 2023 menjadi predikat BB pada tahun 2024."
    )


def test_without_last_year_the_comparison_is_still_to_be_filled() -> None:
    satu = bahan(hasil_indikator("Rasio"), {})
    assert (bagian(satu).nilai["bila.perubahan"], bagian(satu).tabel["perubahan"].rekaman) == ("", [])
    assert kalimat_riwayat.ikhtisar(Riwayat(satu)) == (
        "Perlu Diisi: realisasi tahun 2023 setiap indikator sebagai pembanding."
    )


def test_who_improved_fell_and_stayed_is_counted_and_named() -> None:
    baru = [
        hasil_indikator(nama).model_copy(update={"realisasi_lalu": angka(lalu), "membaik": membaik, "tahun_lalu": 2023})
        for nama, lalu, membaik in (("A", "90", True), ("B", "105", False), ("C", "101,33", None), ("D", "91", True))
    ]
    satu = hasil(baru)
    assert kalimat_riwayat.ikhtisar(Riwayat(Bahan(laporan(satu), satu))) == (
        "Dibandingkan dengan tahun 2023, kinerja dua indikator membaik (A dan D), satu indikator menurun (B), dan satu "
        "indikator tetap (C)."
    )


def test_one_indikator_that_improved_is_named() -> None:
    satu = bahan(hasil_indikator("Rasio"), {2023: ("90", "")}, membaik=True)
    assert kalimat_riwayat.ikhtisar(Riwayat(satu)) == (
        "Dibandingkan dengan tahun 2023, kinerja indikator Rasio membaik."
    )


def test_the_table_has_as_many_years_as_have_figures() -> None:
    for banyak, nama in ((0, "dua"), (1, "dua"), (2, "tiga"), (3, "empat"), (4, "lima")):
        isian = bagian(bahan(hasil_indikator(), dict(list(KTP.items())[:banyak])))
        assert [kunci for kunci, isi in isian.nilai.items() if "bila.riwayat" in kunci and isi] == [
            f"bila.riwayat{nama}"
        ]
        assert isian.tabel[f"riwayat{nama}"].rekaman[0].isi["r1"] == "101,33"


def test_a_year_without_figures_between_two_others_is_left_out() -> None:
    isian = bagian(bahan(hasil_indikator(), {2023: KTP[2023], 2021: KTP[2021]}))
    assert [isian.nilai[f"riwayat.tahun{nomor}"] for nomor in (1, 2, 3)] == ["2024", "2023", "2021"]
    assert isian.tabel["riwayattiga"].rekaman[0].isi["c3"] == "115,62"


def test_a_sixth_year_is_too_much_for_a_page() -> None:
    assert Riwayat(bahan(hasil_indikator(), KTP | {2019: ("98", "117")})).tahun == [2024, 2023, 2022, 2021, 2020]


def test_a_figure_of_an_earlier_year_whose_sources_disagree_is_marked() -> None:
    h = hasil_indikator("Rasio")
    satu = hasil([h], fakta=[fakta_lalu(h, 2023, JenisFakta.REALISASI, "90", terbuka=True)])
    isian = bagian(Bahan(laporan(satu), satu))
    assert isian.tabel["riwayatdua"].rekaman[0].isi["r2"] == "90 (perlu dicocokkan)"
    assert "90% (perlu dicocokkan) pada tahun 2023" in isian.tabel["perubahan"].rekaman[0].isi["kalimat.isi"]
