from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah, Kategori, Kebijakan, Pembulatan, Rumus, tangga_bawaan
from lkjip_desktop.report import kalimat_capaian
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import hasil, hasil_indikator, laporan

TURUN = hasil_indikator("Lama Pelayanan", "3", "2", "133,33", arah=Arah.TURUN, rumus=Rumus.TURUN)
JENJANG = hasil_indikator("Nilai SAKIP", "BB", "A", None, arah=Arah.PREDIKAT, rumus=None)
RENTANG = hasil_indikator("Rasio Guru", "80-90", "85", None, arah=Arah.RENTANG, rumus=None)


def bahan(*semua: HasilIndikator, kebijakan: Kebijakan | None = None) -> Bahan:
    satu = hasil(semua, kebijakan=kebijakan)
    return Bahan(laporan(satu, nama="Dinas Sosial", daerah="Kota Palembang"), satu)


def test_one_formula_is_said_for_all() -> None:
    assert kalimat_capaian.ketentuan(bahan(hasil_indikator())) == (
        "Capaian kinerja dihitung dengan rumus (realisasi / target) × 100%. Angka capaian dibulatkan pada dua angka di "
        "belakang koma."
    )


def test_another_formula_names_its_indikator() -> None:
    satu = bahan(hasil_indikator("A"), TURUN, hasil_indikator("B"))
    assert (
        "Untuk indikator Lama Pelayanan, yang makin rendah realisasinya makin baik kinerjanya, rumusnya "
        "((2 × target − realisasi) / target) × 100%."
    ) in kalimat_capaian.ketentuan(satu)


def test_predicates_and_ranges_are_judged_without_a_formula() -> None:
    assert kalimat_capaian.ketentuan(bahan(JENJANG, RENTANG)) == (
        "Ketercapaian indikator Nilai SAKIP dinilai menurut jenjang predikatnya. Target indikator Rasio Guru tercapai "
        "apabila realisasinya berada dalam rentang yang ditetapkan."
    )


def test_cap_and_rounding_are_those_of_the_office() -> None:
    potong = Kebijakan(pembulatan=Pembulatan.POTONG, batas=Decimal(120))
    assert kalimat_capaian.ketentuan(bahan(hasil_indikator(), kebijakan=potong)).endswith(
        "Angka capaian dipotong tanpa pembulatan pada dua angka di belakang koma dan dibatasi paling tinggi 120%."
    )
    bulat = bahan(hasil_indikator(), kebijakan=Kebijakan(desimal=0))
    assert kalimat_capaian.ketentuan(bulat).endswith("Angka capaian dibulatkan menjadi bilangan bulat.")


def test_without_indikator_the_way_of_computing_is_marked() -> None:
    assert kalimat_capaian.ketentuan(bahan()) == "Perlu Diisi: cara menghitung capaian kinerja."


def test_the_default_scale_names_its_regulation_and_the_offices_own_the_office() -> None:
    assert "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017" in kalimat_capaian.skala(bahan())
    sendiri = Kebijakan(tangga=[Kategori(nama="Berhasil", bawah=Decimal(75)), Kategori(nama="Gagal", bawah=Decimal(0))])
    assert kalimat_capaian.skala(bahan(kebijakan=sendiri)) == (
        "Capaian setiap indikator dikelompokkan ke dalam dua kategori menurut skala yang ditetapkan oleh Dinas Sosial "
        "Kota Palembang."
    )


def test_the_steps_have_no_gap_between_them() -> None:
    assert kalimat_capaian.rentang(tangga_bawaan()) == [
        ("Sangat Tinggi", "91 ke atas"),
        ("Tinggi", "76 sampai kurang dari 91"),
        ("Sedang", "66 sampai kurang dari 76"),
        ("Rendah", "51 sampai kurang dari 66"),
        ("Sangat Rendah", "kurang dari 51"),
    ]


def test_a_lowest_step_above_nought_keeps_its_bound() -> None:
    tangga = [Kategori(nama="Cukup", bawah=Decimal(55)), Kategori(nama="Berhasil", bawah=Decimal(75))]
    assert kalimat_capaian.rentang(tangga) == [("Berhasil", "75 ke atas"), ("Cukup", "55 sampai kurang dari 75")]


def test_bounds_that_do_not_belong_and_gaps_are_printed_as_the_office_has_them() -> None:
    tangga = [
        Kategori(nama="Tinggi", bawah=Decimal(90), terbuka=True),
        Kategori(nama="Sedang", bawah=Decimal(76)),
        Kategori(nama="Rendah", bawah=Decimal(0), atas=Decimal(75)),
    ]
    assert kalimat_capaian.rentang(tangga) == [
        ("Tinggi", "lebih dari 90"),
        ("Sedang", "76 sampai 90"),
        ("Rendah", "paling tinggi 75"),
    ]
