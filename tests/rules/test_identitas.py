import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Pejabat
from lkjip_desktop.rules.identitas import pangkat_golongan, satu_nip, satu_orang, satu_penulisan, susunan_nip
from lkjip_desktop.rules.katalog import Aturan
from tests.rules.alat import dengan_pejabat, jalankan, pejabat, satu, sel, tempat_pejabat

A, B = "19800517 199912 1 003", "19800517 200312 1 003"


@pytest.mark.parametrize("aturan", [satu_nip, satu_orang, susunan_nip, satu_penulisan, pangkat_golongan])
def test_a_consistent_official_yields_nothing(aturan: Aturan) -> None:
    kepala = pejabat("Budi Santoso, S.STP., M.Si.", A, f"NIP. {A}", None, pangkat="Pembina Utama Muda (IV/c)")
    bupati = pejabat("Siti Aminah", None, "NIP. -", kunci="bupati")
    assert jalankan(aturan, dengan_pejabat(kepala, bupati)) == []


def test_two_nip_of_one_person_name_every_cell_and_are_not_decided() -> None:
    temuan = satu(satu_nip, dengan_pejabat(pejabat("Budi Santoso", f"NIP.{B}", A, A, None)))
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["LEMBAR 1 A3", "LEMBAR 2 A3", "LEMBAR 3 A3"]
    assert temuan.ditemukan == f"{B}; {A}"
    assert temuan.seharusnya is None
    assert "Yang berbeda: mulai kerja." in temuan.pesan


def test_a_malformed_nip_beside_a_well_formed_one_is_decided() -> None:
    temuan = satu(satu_nip, dengan_pejabat(pejabat("Budi Santoso", A, "19801317 199912 1 003")))
    assert temuan.seharusnya == A


def test_an_office_that_explained_its_two_nip_is_asked_again_when_a_third_comes() -> None:
    dua = satu(satu_nip, dengan_pejabat(pejabat("Budi Santoso", A, B)))
    balik = satu(satu_nip, dengan_pejabat(pejabat("Budi Santoso", B, A)))
    tiga = satu(satu_nip, dengan_pejabat(pejabat("Budi Santoso", A, B, "19800517 200312 2 003")))
    assert dua.sidik == balik.sidik != tiga.sidik
    assert dua.kunci == tiga.kunci


def test_one_nip_of_two_people_names_both() -> None:
    temuan = satu(satu_orang, dengan_pejabat(pejabat("Budi Santoso, S.E.", A), pejabat("Siti Aminah", A, kunci="b")))
    assert temuan.tingkat is Tingkat.SALAH
    assert "Budi Santoso, S.E. dan Siti Aminah" in temuan.pesan
    assert sel(temuan) == ["LEMBAR 1 A3"]


def test_a_nip_whose_places_give_two_names_is_found_although_readers_united_them() -> None:
    tempat = [tempat_pejabat("Budi Santoso", A, "PK"), tempat_pejabat("Siti Aminah", A, "RKT")]
    assert sel(satu(satu_orang, dengan_pejabat(Pejabat(kunci="b", nama="Budi Santoso", tempat=tempat)))) == [
        "PK A3",
        "RKT A3",
    ]


def test_an_acting_official_with_his_own_nip_is_one_person() -> None:
    orang = [
        pejabat("Budi Santoso", A),
        pejabat("Plt. BUDI SANTOSO, SE", A, kunci="b"),
        pejabat("B. Santoso", A, kunci="c"),
    ]
    assert jalankan(satu_orang, dengan_pejabat(*orang)) == []


def test_a_place_without_a_name_belongs_to_its_official() -> None:
    tempat = [tempat_pejabat("Budi Santoso", A, "PK"), tempat_pejabat(None, A, "RKT")]
    assert jalankan(satu_orang, dengan_pejabat(Pejabat(kunci="b", nama="Budi Santoso", tempat=tempat))) == []


def test_an_impossible_nip_is_wrong_and_an_unusual_one_to_be_looked_at() -> None:
    mustahil = satu(susunan_nip, dengan_pejabat(pejabat("Budi Santoso", "19801317 199912 1 003")))
    janggal = satu(susunan_nip, dengan_pejabat(pejabat("Budi Santoso", "19800517 199211 1 003")))
    assert (mustahil.tingkat, janggal.tingkat) == (Tingkat.SALAH, Tingkat.PERIKSA)
    assert sel(mustahil) == ["LEMBAR 1 A3"]
    assert mustahil.seharusnya is None


def test_an_impossible_nip_beside_a_possible_one_is_one_finding() -> None:
    isi = dengan_pejabat(pejabat("Budi Santoso", "19801317 199912 1 003", A))
    assert jalankan(susunan_nip, isi) == []
    assert "19801317 199912 1 003" in satu(satu_nip, isi).pesan.partition("Yang berbeda")[2]


def test_spellings_of_a_name_are_one_remark_with_a_proposal() -> None:
    tempat = [
        tempat_pejabat("BUDI SANTOSO, S.STP, .M.Si", A, "SAMPUL"),
        tempat_pejabat("BUDI SANTOSO, S.STP.,M.Si", A, "PK"),
        tempat_pejabat("Budi Santoso, S.STP., M.Si", A, "RKT"),
    ]
    temuan = satu(satu_penulisan, dengan_pejabat(Pejabat(kunci="b", nama="Budi", tempat=tempat)))
    assert temuan.tingkat is Tingkat.INFO
    assert sel(temuan) == ["SAMPUL A1", "PK A1", "RKT A1"]
    assert "tidak pada tempatnya" in temuan.pesan
    assert '"BUDI SANTOSO, S.STP., M.Si."' in temuan.perbaikan


def test_an_empty_title_alone_is_worth_a_remark() -> None:
    assert satu(satu_penulisan, dengan_pejabat(pejabat("Budi Santoso, S.E, , M.M", A))).tingkat is Tingkat.INFO


@pytest.mark.parametrize(
    "pangkat",
    [
        "Pembina Utama Muda (IV/c)",
        "PEMBINA TK. I, IV/B",
        "Pembina Tk.I/IV.b",
        "Penata Tingkat 1 (III/d)",
        "Penata Muda Tk I Gol. III/b",
        "Pangkat: Penata, Golongan Ruang III/c",
        "Pembina",
        "IV/c",
        "Kolonel Inf (IV/c)",
        "Perencana Ahli Muda (III/d)",
        None,
    ],
)
def test_a_pangkat_with_its_golongan_is_right(pangkat: str | None) -> None:
    assert jalankan(pangkat_golongan, dengan_pejabat(pejabat("Budi Santoso", A, pangkat=pangkat))) == []


@pytest.mark.parametrize(
    ("pangkat", "golongan"),
    [
        ("Pembina Utama Muda (IV/b)", "IV/c"),
        ("PENATA TK. I, III/C", "III/d"),
        ("Pembina - IV/e", "IV/a"),
        ("Penata III/e", "III/c"),
    ],
)
def test_a_pangkat_with_the_golongan_of_another_is_wrong(pangkat: str, golongan: str) -> None:
    temuan = satu(pangkat_golongan, dengan_pejabat(pejabat("Budi Santoso", A, A, pangkat=pangkat)))
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["LEMBAR 1 A2", "LEMBAR 2 A2"]
    assert golongan in temuan.pesan
