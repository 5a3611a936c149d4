"""A number of things against the things that the same sentence names."""

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.rules.naskah_bilangan import bilangan_cocok
from tests.pembangun import laporan
from tests.rules.naskah import kata, periksa_naskah


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        ("Terdapat tiga kendala, yaitu keterbatasan anggaran dan kurangnya tenaga pendamping.", "tiga kendala"),
        (
            "Dinas melaksanakan 5 program, yaitu Program A, Program B, dan Program Perlindungan dan Jaminan.",
            "5 program",
        ),
        (
            "Terdapat 3 (tiga) sasaran, yaitu: a. Meningkatnya mutu layanan; b. Menurunnya kemiskinan.",
            "3 (tiga) sasaran",
        ),
    ],
)
def test_fewer_things_than_announced_are_found(kalimat: str, tertulis: str) -> None:
    (temuan,) = periksa_naskah(bilangan_cocok, laporan(), kalimat)
    assert (kata(temuan), temuan.tingkat) == ([tertulis], Tingkat.PERIKSA)


@pytest.mark.parametrize(
    "kalimat",
    [
        "Terdapat tiga kendala, yaitu keterbatasan anggaran, tenaga pendamping, dan data.",
        "Dinas memiliki empat bidang, yaitu Bidang A, Bidang Perlindungan dan Jaminan Sosial, serta Bidang C.",
        "Terdapat dua sasaran, yaitu sasaran 1 sampai dengan sasaran 2.",
        "Terdapat tiga misi, yaitu sebagai berikut.",
        "Terdapat tiga hambatan, antara lain yaitu anggaran dan data, dll.",
        "Dari sembilan unsur, nilai tertinggi terdapat pada satu unsur, yaitu Biaya/Tarif.",
        "Tiga indikator mencapai target, yaitu Indikator A, Indikator B, dan Indikator C, sedangkan satu belum.",
        "Program itu mencakup 2 kecamatan, yaitu Kec. Sekayu dan Kec. Lais.",
        "Terdapat dua bidang, yaitu Bid. Sosial dan Bid. Ekonomi.",
        "Terdapat dua tahap, yaitu perencanaan kemudian pelaksanaan.",
    ],
)
def test_what_can_be_counted_to_the_number_is_not(kalimat: str) -> None:
    assert periksa_naskah(bilangan_cocok, laporan(), kalimat) == []
