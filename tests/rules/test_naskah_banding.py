"""Sentences that compare two figures of their own, and "three of four"."""

import pytest

from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.rules.naskah_arah import kata_arah
from tests.pembangun import indikator, laporan
from tests.rules.naskah import kata, periksa_naskah


@pytest.fixture
def buku() -> Laporan:
    return laporan(
        indikator("Persentase PPKS tertangani", t="65", r="68,25"),
        indikator("Persentase korban bencana tertangani", t="100", r="100", baris=6),
        indikator("Persentase keluarga miskin terbantu", t="80", r="74,80", baris=7),
        indikator("Nilai SAKIP Perangkat Daerah", t="75", r="76,10", baris=8, satuan="Nilai"),
    )


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        (
            "Rata-rata capaian tahun 2024 sebesar 100,13%, lebih rendah daripada serapan anggaran 94,30%.",
            "lebih rendah",
        ),
        ("Capaian kinerja 98,20% lebih tinggi dari serapan anggaran sebesar 99,10%.", "lebih tinggi"),
        ("Dua dari empat indikator telah mencapai target.", "mencapai"),
        ("Empat indikator telah mencapai target.", "mencapai"),
    ],
)
def test_a_wrong_comparison_is_found(buku: Laporan, kalimat: str, tertulis: str) -> None:
    (temuan,) = periksa_naskah(kata_arah, buku, kalimat)
    assert kata(temuan) == [tertulis]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Rata-rata capaian tahun 2024 sebesar 100,13%, lebih tinggi daripada serapan anggaran 94,30%.",
        "Capaian sebesar 105,00%, lebih tinggi 5% dari target 100%.",
        "Realisasi sebesar 12 dokumen, lebih rendah dari serapan anggaran 94,30%.",
        "Capaian lebih rendah 5,70 poin daripada serapan anggaran 94,30%.",
        "Tiga dari empat indikator mencapai target.",
        "Sebanyak 3 dari 4 indikator kinerja utama telah mencapai target.",
        "Satu dari empat indikator belum mencapai target.",
    ],
)
def test_a_right_one_is_not(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(kata_arah, buku, kalimat) == []
