from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Laporan, Program
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.rules.anggaran import jumlah_program, serapan_sesuai, uang_sama
from lkjip_desktop.rules.katalog import Aturan
from lkjip_desktop.rules.pagu import realisasi_melebihi
from tests.disdukcapil import disdukcapil
from tests.pembangun import laporan, muncul, profil, program, uang
from tests.rules.alat import jalankan, satu, sel

SEMUA = [jumlah_program, serapan_sesuai, uang_sama, realisasi_melebihi]
PAGU, BELANJA, SERAPAN = JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN, JenisFakta.SERAPAN


def _kejadian(isi: Laporan, alamat: str) -> Kemunculan:
    semua = [k for p in isi.program for k in p.kemunculan] + isi.total
    return next(k for k in semua if k.nilai.ref and f"{k.nilai.ref.lembar}!{k.nilai.ref.sel}" == alamat)


def _tulis(isi: Laporan, alamat: str, teks: str) -> Laporan:
    """The report with another figure typed into one cell."""
    kejadian = _kejadian(isi, alamat)
    kejadian.nilai = muncul(kejadian.jenis, teks, alamat, sumber=kejadian.sumber).nilai
    return isi


def _kunci(isi: Laporan) -> list[str]:
    return [temuan.kode for aturan in SEMUA for temuan in jalankan(aturan, isi)]


@pytest.mark.parametrize("aturan", SEMUA)
def test_a_consistent_budget_yields_nothing(aturan: Aturan) -> None:
    isi = disdukcapil()
    isi.total.append(muncul(SERAPAN, "92,01", "ANGGARAN!F10"))
    assert jalankan(aturan, isi) == []


def _semua_sel() -> list[tuple[str, str]]:
    isi = disdukcapil()
    semua = [k.nilai for p in isi.program for k in p.kemunculan] + [k.nilai for k in isi.total]
    return [(f"{nilai.ref.lembar}!{nilai.ref.sel}", nilai.teks) for nilai in semua if nilai.ref]


@pytest.mark.parametrize(("alamat", "teks"), _semua_sel())
def test_a_changed_digit_anywhere_in_the_budget_is_found_at_its_cell(alamat: str, teks: str) -> None:
    tempat = [i for i, huruf in enumerate(teks) if huruf.isdigit()][1]
    isi = _tulis(disdukcapil(), alamat, teks[:tempat] + str((int(teks[tempat]) + 5) % 10) + teks[tempat + 1 :])
    temuan = [t for aturan in SEMUA for t in jalankan(aturan, isi)]
    assert [t.kode for t in temuan if t.tingkat is Tingkat.SALAH and alamat.replace("!", " ") in sel(t)] != []
    assert len(temuan) <= 2


def test_a_wrong_total_names_the_sum_and_the_cells() -> None:
    isi = laporan(program=[program("A", "1.000"), program("B", "2.000", baris=6)], total=uang("3.100", None, None, 7))
    temuan = satu(jumlah_program, isi)
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["ANGGARAN D7", "ANGGARAN D5", "ANGGARAN D6"]
    assert (temuan.ditemukan, temuan.seharusnya) == ("3.100", "3.000")
    assert "Selisih Rp100." in temuan.pesan


def test_a_total_that_one_sheet_prints_wrongly_is_one_finding() -> None:
    isi = _tulis(disdukcapil(), "PK 2024!C14", "Rp.19.641.611.643,-")
    assert _kunci(isi) == ["ANG001"]
    temuan = satu(jumlah_program, isi)
    assert sel(temuan)[0] == "PK 2024 C14"
    assert temuan.seharusnya == "Rp.19.641.611.463,-"


def test_a_total_that_other_sheets_print_too_is_not_called_wrong() -> None:
    isi = laporan(
        program=[program("A", "1.000", lain=[]), program("B", "2.500", baris=6)],
        total=[*uang("3.000", None, None, 7), muncul(PAGU, "3.000", "RKT!C22")],
    )
    assert satu(jumlah_program, isi).seharusnya is None


def test_a_pagu_that_differs_is_one_finding_that_the_sum_decides() -> None:
    isi = _tulis(disdukcapil(), "PK 2024!C10", "Rp992.061.149")
    assert _kunci(isi) == ["ANG003"]
    temuan = satu(uang_sama, isi)
    assert set(sel(temuan)) == {"ANGGARAN D6", "PK 2024 C10"}
    assert temuan.seharusnya == "Rp992.016.149"
    assert temuan.tingkat is Tingkat.SALAH


def test_a_pagu_that_differs_where_serapan_is_printed_is_still_one_finding() -> None:
    isi = _tulis(disdukcapil(), "ANGGARAN!D6", "Rp929.016.149")
    assert _kunci(isi) == ["ANG003"]
    assert satu(uang_sama, isi).seharusnya == "Rp992.016.149"


def test_a_realisasi_that_breaks_sum_and_serapan_is_named_with_the_value_that_mends_both() -> None:
    isi = _tulis(disdukcapil(), "ANGGARAN!E7", "Rp720.270.388")
    assert _kunci(isi) == ["ANG001"]
    temuan = satu(jumlah_program, isi)
    assert sel(temuan)[:2] == ["ANGGARAN E7", "ANGGARAN E10"]
    assert (temuan.ditemukan, temuan.seharusnya) == ("Rp720.270.388", "Rp270.720.388")


def test_an_incomplete_column_is_not_added_up() -> None:
    kosong = [program("A", "1.000"), program("B", "", baris=6)]
    assert jalankan(jumlah_program, laporan(program=kosong, total=uang("3.100", None, None, 7))) == []
    assert jalankan(jumlah_program, laporan(total=uang("3.100", None, None, 7))) == []
    assert jalankan(jumlah_program, laporan(program=[program("A", "1.000")])) == []


def test_a_dash_is_nothing_spent() -> None:
    isi = laporan(program=[program("A", "-"), program("B", "3.000", baris=6)], total=uang("3.000", None, None, 7))
    assert jalankan(jumlah_program, isi) == []


def test_subtotals_do_not_contradict_the_sum() -> None:
    isi = laporan(
        program=[program("A", "1.000"), program("B", "2.000", baris=7)],
        total=[k for teks, baris in (("1.000", 6), ("2.000", 8), ("3.000", 9)) for k in uang(teks, None, None, baris)],
    )
    assert jalankan(jumlah_program, isi) == []
    assert satu(jumlah_program, _tulis(isi, "ANGGARAN!D9", "3.300")).ditemukan == "3.300"


def test_thousands_may_be_off_by_their_rounding_and_no_more() -> None:
    def ribuan(total: str) -> Laporan:
        isi = laporan(program=[program("A", "1.000"), program("B", "2.000", baris=6)], total=uang(total, None, None, 7))
        for kejadian in [k for p in isi.program for k in p.kemunculan] + isi.total:
            kejadian.nilai = kejadian.nilai.kali(Decimal(1000))
        return isi

    assert jalankan(jumlah_program, ribuan("3.001")) == []
    assert satu(jumlah_program, ribuan("3.004")).ditemukan == "3.004"


def _dalam_ribuan(isi: Laporan) -> Laporan:
    for kejadian in [k for p in isi.program for k in p.kemunculan] + isi.total:
        if kejadian.jenis is not SERAPAN:
            kejadian.nilai = kejadian.nilai.kali(Decimal(1000))
    return isi


@given(
    st.lists(st.integers(21_000_000, 2_400_000_000), min_size=1, max_size=12),
    st.integers(8100, 9985),
    st.sampled_from([Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG]),
)
def test_thousands_that_are_rounded_or_cut_agree_with_their_sums_and_serapan(
    pagu: list[int], bagian: int, mode: Pembulatan
) -> None:
    belanja = [satu * bagian // 10000 for satu in pagu]

    def ribuan(nilai: int) -> str:
        return tulis(bulatkan_pecahan(Fraction(nilai, 1000), 0, mode))

    def serapan(atas: int, bawah: int) -> str:
        return tulis(bulatkan_pecahan(Fraction(atas * 100, bawah), 2, mode), 2)

    isi = laporan(
        program=[
            program(f"Program {chr(65 + i)}", ribuan(p), ribuan(r), serapan(r, p), baris=4 + i)
            for i, (p, r) in enumerate(zip(pagu, belanja, strict=True))
        ],
        total=uang(ribuan(sum(pagu)), ribuan(sum(belanja)), serapan(sum(belanja), sum(pagu)), 20),
    )
    assert [t.pesan for aturan in SEMUA for t in jalankan(aturan, _dalam_ribuan(isi))] == []


def test_a_serapan_of_thousands_is_wrong_where_no_cut_or_rounding_gives_it() -> None:
    isi = _dalam_ribuan(laporan(program=[program("A", "581.265", "565.397", "97,26")]))
    assert jalankan(serapan_sesuai, isi) == []
    isi = _dalam_ribuan(laporan(program=[program("A", "581.265", "565.397", "97,25")]))
    assert satu(serapan_sesuai, isi).seharusnya == "97,27"


def test_thousands_cut_on_one_sheet_agree_with_full_rupiah_on_another() -> None:
    isi = laporan(program=[program("A", "992.016.849", lain=uang("992.016", None, None, 15))])
    lain = isi.program[0].kemunculan[-1]
    lain.nilai = lain.nilai.kali(Decimal(1000))
    assert jalankan(uang_sama, isi) == []
    lain.nilai = muncul(PAGU, "992.015", "ANGGARAN!D15").nilai.kali(Decimal(1000))
    assert satu(uang_sama, isi).seharusnya is None


def test_two_tables_of_one_sheet_are_added_up_apart() -> None:
    isi = laporan(
        program=[program("A", "1.000", lain=uang("4.000", None, None, 15))],
        total=[*uang("1.000", None, None, 7), *uang("4.000", None, None, 17)],
    )
    atas = isi.lembar[0]
    isi.lembar = [atas.model_copy(update={"baris": (3, 7)}), atas.model_copy(update={"baris": (13, 17)})]
    assert jalankan(jumlah_program, isi) == []
    assert sel(satu(jumlah_program, _tulis(isi, "ANGGARAN!D17", "4.500"))) == ["ANGGARAN D17", "ANGGARAN D15"]


@pytest.mark.parametrize("serapan", ["84,15", "84,1", "84,2", "84", "84,14", "0,84", "-", "", "%", "Baik"])
def test_a_serapan_rounded_in_any_way_or_not_filled_in_is_right(serapan: str) -> None:
    assert jalankan(serapan_sesuai, laporan(program=[program("A", "992.016.149", "834.745.000", serapan)])) == []


@pytest.mark.parametrize("serapan", ["84,16", "84,13", "84,3", "86", "8,41"])
def test_a_serapan_that_no_rounding_gives_is_wrong(serapan: str) -> None:
    temuan = satu(serapan_sesuai, laporan(program=[program("A", "992.016.149", "834.745.000", serapan)]))
    assert (temuan.ditemukan, temuan.seharusnya) == (serapan, "84,15")


def test_a_wrong_serapan_names_the_slip() -> None:
    temuan = satu(serapan_sesuai, _tulis(disdukcapil(), "ANGGARAN!F6", "84,51"))
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["ANGGARAN F6", "ANGGARAN E6", "ANGGARAN D6"]
    assert (temuan.ditemukan, temuan.seharusnya) == ("84,51", "84,15")
    assert "dua angka tertukar" in temuan.pesan


def test_a_serapan_is_rounded_as_the_office_rounds() -> None:
    isi = laporan(program=[program("A", "992.016.149", "834.783.146", "94,00")])
    potong = profil(kebijakan={"pembulatan_serapan": Pembulatan.POTONG.value, "desimal": 1})
    assert satu(serapan_sesuai, isi, potong).seharusnya == "84,1"


def test_a_serapan_without_money_is_not_judged() -> None:
    assert (
        jalankan(serapan_sesuai, laporan(program=[program("A", "0", "0", "100"), program("B", "-", "5", "9", baris=6)]))
        == []
    )


def test_the_serapan_of_kegiatan_and_of_the_total_are_judged_too() -> None:
    isi = laporan(
        program=[program("A", None, None, None, program("A1", "200", "100", "51", baris=6))],
        total=uang("200", "100", "52", 7),
    )
    assert [t.ditemukan for t in jalankan(serapan_sesuai, isi)] == ["51", "52"]


@given(
    st.integers(1, 10**12),
    st.integers(0, 10**12),
    st.integers(0, 4),
    st.sampled_from([Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG, Pembulatan.KE_ATAS, Pembulatan.SETENGAH_GENAP]),
)
def test_a_serapan_computed_from_its_row_is_never_flagged(
    pagu: int, belanja: int, desimal: int, mode: Pembulatan
) -> None:
    persen = tulis(bulatkan_pecahan(Fraction(belanja * 100, pagu), desimal, mode), desimal)
    isi = laporan(program=[program("A", tulis(Decimal(pagu)), tulis(Decimal(belanja)), persen)])
    assert jalankan(serapan_sesuai, isi) == []


def _dengan_pk(pagu: str, total: str | None = None, lembar: str = "PK 2024") -> Laporan:
    lain = [muncul(PAGU, pagu, f"{lembar}!C9", sumber=JenisLembar.PROGRAM)]
    akhir = [muncul(PAGU, total, f"{lembar}!C14", sumber=JenisLembar.PROGRAM)] if total else []
    return laporan(program=[program("A", "2.000", "1.000", lain=lain)], total=[*uang("2.000", None, None, 7), *akhir])


def test_totals_that_follow_from_other_pagu_are_no_finding_of_their_own() -> None:
    isi = _dengan_pk("1.500", "1.500")
    assert [t.kunci for t in jalankan(uang_sama, isi)] == ["ANG003:anggaran:a:2024"]
    assert jalankan(jumlah_program, isi) == []


def test_totals_that_differ_where_no_program_explains_it_are_wrong() -> None:
    isi = laporan(total=[*uang("2.000", None, None, 7), muncul(PAGU, "1.500", "PK 2024!C14")])
    assert sel(satu(uang_sama, isi)) == ["ANGGARAN D7", "PK 2024 C14"]


def test_totals_of_tables_that_list_other_programs_do_not_contradict() -> None:
    isi = _dengan_pk("2.000", "2.000")
    isi.program.append(program("B", "500", baris=6))
    assert jalankan(uang_sama, _tulis(isi, "ANGGARAN!D7", "2.500")) == []


def test_pagu_before_and_after_a_perubahan_do_not_contradict() -> None:
    isi = _dengan_pk("1.500")
    isi.program[0].kemunculan.append(muncul(PAGU, "2.000", "PK Perubahan!C9", sumber=JenisLembar.PROGRAM))
    isi.lembar.append(isi.lembar[0].model_copy(update={"nama": "PK Perubahan", "jenis": JenisLembar.PROGRAM}))
    assert jalankan(uang_sama, isi) == []


@pytest.mark.parametrize(("belanja", "temuan"), [("2.000", 0), ("2.001", 1), ("-", 0), ("", 0)])
def test_spending_more_than_the_pagu_is_to_be_looked_at(belanja: str, temuan: int) -> None:
    isi = laporan(program=[program("A", "2.000", belanja)])
    hasil = jalankan(realisasi_melebihi, isi)
    assert [(t.tingkat, sel(t)) for t in hasil] == [(Tingkat.PERIKSA, ["ANGGARAN E5", "ANGGARAN D5"])] * temuan


def test_a_pagu_of_another_sheet_is_not_that_of_the_row() -> None:
    isi = _dengan_pk("900")
    assert jalankan(realisasi_melebihi, isi) == []


def test_a_stored_value_counts_more_than_the_digits_shown() -> None:
    isi = laporan(program=[program("A", "333"), program("B", "333", baris=6)], total=uang("667", None, None, 7))
    for kejadian, tepat in zip(
        [*(p.kemunculan[0] for p in isi.program), *isi.total], ("333.4", "333.4", "666.8"), strict=True
    ):
        kejadian.nilai = replace(kejadian.nilai, tepat=Decimal(tepat))
    assert jalankan(jumlah_program, isi) == []


def test_programs_may_carry_no_money_at_all() -> None:
    assert _kunci(laporan(program=[Program(kunci="a", nama="A")])) == []


def test_groups_of_belanja_in_one_row_are_no_contradiction_of_each_other() -> None:
    operasi = [("D", PAGU, "2.000"), ("E", BELANJA, "1.000"), ("F", SERAPAN, "50")]
    modal = [("G", PAGU, "400"), ("H", BELANJA, "300"), ("I", SERAPAN, "75")]
    isi = laporan(program=[program("A", lain=[muncul(j, t, f"ANGGARAN!{k}5") for k, j, t in (*operasi, *modal)])])
    assert _kunci(isi) == []
    assert [satu(serapan_sesuai, _tulis(isi, "ANGGARAN!I5", "57")).seharusnya] == ["75,00"]


def test_the_pagu_after_a_perubahan_beside_that_before_it_is_the_one_that_counts() -> None:
    kolom = [("D", PAGU, "1.000"), ("E", PAGU, "2.000"), ("F", BELANJA, "1.500"), ("G", SERAPAN, "75")]
    isi = laporan(program=[program("A", lain=[muncul(j, t, f"ANGGARAN!{k}5") for k, j, t in kolom])])
    assert _kunci(isi) == []


def test_a_row_with_several_realisasi_tells_no_serapan() -> None:
    kolom = [("D", PAGU, "1.000"), ("E", BELANJA, "300"), ("F", BELANJA, "400"), ("G", SERAPAN, "70")]
    assert _kunci(laporan(program=[program("A", lain=[muncul(j, t, f"ANGGARAN!{k}5") for k, j, t in kolom])])) == []


def test_a_serapan_alone_is_judged_by_the_money_of_the_other_sheets() -> None:
    def tersendiri(serapan: str, tahun: int = 2024) -> Laporan:
        lain = [muncul(SERAPAN, serapan, "TABEL 3.1!H5", tahun=tahun)]
        return laporan(program=[program("A", "2.000", "1.000", "50", lain=lain)])

    assert _kunci(tersendiri("50,0")) == _kunci(tersendiri("55", 2023)) == []
    temuan = satu(serapan_sesuai, tersendiri("55"))
    assert sel(temuan) == ["TABEL 3.1 H5", "ANGGARAN E5", "ANGGARAN D5"]


def test_years_side_by_side_are_judged_apart() -> None:
    kolom = [
        ("D", PAGU, "1.000", 2023),
        ("E", PAGU, "2.000", 2024),
        ("F", BELANJA, "900", 2023),
        ("G", BELANJA, "1.500", 2024),
    ]
    persen = [("H", SERAPAN, "90", 2023), ("I", SERAPAN, "75", 2024)]
    lain = [muncul(j, t, f"ANGGARAN!{k}5", tahun=tahun) for k, j, t, tahun in (*kolom, *persen)]
    assert _kunci(laporan(program=[program("A", lain=lain)])) == []


def test_a_realisasi_that_differs_between_sheets_is_one_finding() -> None:
    isi = disdukcapil()
    isi.program[2].kemunculan.append(muncul(BELANJA, "Rp270.720.388", "TABEL 3.1!H7"))
    assert _kunci(isi) == []
    assert _kunci(_tulis(isi, "ANGGARAN!E7", "Rp207.720.388")) == ["ANG003"]
    temuan = satu(uang_sama, isi)
    assert temuan.seharusnya == "Rp270.720.388"
    assert temuan.pesan.startswith("Realisasi Pencatatan Sipil berbeda")


def test_the_right_serapan_is_printed_with_the_sign_that_its_cell_prints() -> None:
    temuan = satu(serapan_sesuai, laporan(program=[program("A", "992.016.149", "834.745.000", "84,51 %")]))
    assert (temuan.ditemukan, temuan.seharusnya) == ("84,51 %", "84,15 %")
