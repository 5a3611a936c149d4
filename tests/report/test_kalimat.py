from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import DataDukung, JenisFakta
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report import kalimat
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from tests.report.kantor import angka, hasil, hasil_indikator, laporan, muncul, teks_sel


def baris(h: HasilIndikator, *fakta: Fakta) -> BarisIndikator:
    satu = hasil([h], fakta=fakta)
    return Bahan(laporan(satu), satu).indikator[0]


def dengan(h: HasilIndikator, **isi: object) -> HasilIndikator:
    angka_isi = {nama: angka(nilai) if isinstance(nilai, str) else nilai for nama, nilai in isi.items()}
    return h.model_copy(update=angka_isi)


def test_above_the_target_is_said_with_capaian_and_category() -> None:
    assert kalimat.capaian(baris(hasil_indikator("Rasio KTP")), "tahun 2024") == (
        "Realisasi indikator Rasio KTP pada tahun 2024 sebesar 101,33%, lebih tinggi dari target 92%. "
        "Dengan demikian, capaian kinerjanya sebesar 110,14% dan termasuk kategori Sangat Tinggi."
    )


def test_below_the_target_says_that_it_was_not_reached() -> None:
    h = hasil_indikator("Cakupan", "90", "85,5", "95,00", tercapai=False)
    assert "sebesar 85,5%, lebih rendah dari target 90% sehingga target belum tercapai." in kalimat.capaian(
        baris(h), "tahun 2024"
    )


def test_lower_is_better_is_worded_as_the_better_result_it_is() -> None:
    h = hasil_indikator("Angka Kemiskinan", "12", "10,5", "112,50", arah=Arah.TURUN)
    assert kalimat.capaian(baris(h), "tahun 2024").startswith(
        "Realisasi indikator Angka Kemiskinan pada tahun 2024 sebesar 10,5%, lebih rendah dari target 12% "
        "sehingga lebih baik dari target."
    )


def test_lower_is_better_above_its_target_was_not_reached() -> None:
    h = hasil_indikator("Lama Pelayanan", "3", "5", "33,33", satuan="Hari", arah=Arah.TURUN, tercapai=False)
    assert "adalah 5 hari, lebih tinggi dari target 3 hari sehingga target belum tercapai." in kalimat.capaian(
        baris(h), "tahun 2024"
    )


def test_an_equal_realisasi_with_a_predicate_as_capaian() -> None:
    h = dengan(
        hasil_indikator("Lama Pengurusan KTP", "1", "1", "Baik", satuan="Hari", arah=Arah.TURUN), persen="100,00"
    )
    assert kalimat.capaian(baris(h), "tahun 2024") == (
        "Realisasi indikator Lama Pengurusan KTP pada tahun 2024 adalah 1 hari, sama dengan target yang ditetapkan, "
        "yaitu 1 hari. Capaian kinerjanya dinyatakan Baik (100,00%)."
    )


@pytest.mark.parametrize(
    ("realisasi", "tercapai", "harapan"),
    [
        ("A", True, "adalah predikat A, lebih baik dari target predikat BB."),
        ("B", False, "adalah predikat B dengan target predikat BB sehingga target belum tercapai."),
        ("BB", True, "adalah predikat BB, sama dengan target yang ditetapkan, yaitu predikat BB."),
        ("X", None, "adalah X dengan target predikat BB."),
    ],
)
def test_predicates_are_compared_as_the_results_say(realisasi: str, tercapai: bool | None, harapan: str) -> None:
    h = hasil_indikator(
        "Nilai SAKIP", "BB", realisasi, None, satuan="Predikat", arah=Arah.PREDIKAT, tercapai=tercapai, rumus=None
    )
    assert kalimat.capaian(baris(h), "tahun 2024").endswith(harapan)


@pytest.mark.parametrize(
    ("realisasi", "tercapai", "harapan"),
    [
        ("85", True, "sebesar 85%, berada dalam rentang target 80–90%."),
        ("70", False, "sebesar 70%, berada di bawah rentang target 80–90% sehingga target belum tercapai."),
        ("95", False, "sebesar 95%, berada di atas rentang target 80–90% sehingga target belum tercapai."),
        ("95", True, "sebesar 95%, berada di atas rentang target 80–90%."),
    ],
)
def test_a_range_says_where_the_realisasi_lies(realisasi: str, tercapai: bool, harapan: str) -> None:
    h = hasil_indikator("Rasio", "80-90", realisasi, "100,00", arah=Arah.RENTANG, tercapai=tercapai)
    assert harapan in kalimat.capaian(baris(h), "tahun 2024")


def test_a_target_of_nought_has_no_capaian() -> None:
    h = hasil_indikator("Jumlah Kasus", "0", "2", None, satuan="Kasus", arah=Arah.TURUN, tercapai=False)
    assert kalimat.capaian(baris(h), "tahun 2024") == (
        "Realisasi indikator Jumlah Kasus pada tahun 2024 sebesar 2 kasus, lebih tinggi dari target 0 kasus "
        "sehingga target belum tercapai. Capaian kinerja tidak dihitung karena target bernilai nol."
    )


@pytest.mark.parametrize(
    ("target", "realisasi", "harapan"),
    [
        ("92", None, "Perlu Diisi: realisasi indikator Rasio KTP tahun 2024 (target tertulis 92%)."),
        (None, "90", "Perlu Diisi: target indikator Rasio KTP tahun 2024 (realisasi tertulis 90%)."),
        ("-", "", "Perlu Diisi: target dan realisasi indikator Rasio KTP tahun 2024."),
        (
            "92",
            "n/a",
            "Perlu Diisi: realisasi indikator Rasio KTP tahun 2024 (target tertulis 92% dan realisasi tertulis n/a).",
        ),
    ],
)
def test_what_is_missing_is_marked_and_named(target: str | None, realisasi: str | None, harapan: str) -> None:
    h = hasil_indikator("Rasio KTP", target, realisasi, None, tercapai=None, kategori=None)
    assert kalimat.capaian(baris(h), "tahun 2024") == harapan


def test_a_figure_whose_sources_disagree_is_marked_in_the_sentence() -> None:
    h = hasil_indikator("Rasio KTP")
    kejadian = [muncul(JenisFakta.TARGET, teks_sel("92", "F7")), muncul(JenisFakta.TARGET, teks_sel("90", "D5", "IKU"))]
    fakta = Fakta(
        kunci="x",
        subjek=h.kunci,
        nama_subjek=h.nama,
        jenis=JenisFakta.TARGET,
        tahun=2024,
        kejadian=kejadian,
        bentrok=True,
        terpilih=angka("92"),
        dasar=DasarPilihan.TERBUKA,
    )
    assert "lebih tinggi dari target 92% (perlu dicocokkan)." in kalimat.capaian(baris(h, fakta), "tahun 2024")


def test_last_year_is_said_in_one_short_sentence() -> None:
    h = dengan(hasil_indikator(), tahun_lalu=2023, realisasi_lalu="102,51", membaik=False)
    assert kalimat.tahun_lalu(baris(h)) == (
        "Dibandingkan dengan realisasi tahun 2023, yaitu 102,51%, kinerja indikator ini menurun."
    )


def test_an_unchanged_year_is_said_to_be_the_same() -> None:
    h = dengan(hasil_indikator("Lama", "1", "1", "100,00", satuan="Hari"), tahun_lalu=2023, realisasi_lalu="1")
    assert kalimat.tahun_lalu(baris(h)).endswith("yaitu 1 hari, kinerja indikator ini tetap.")


@pytest.mark.parametrize("lalu", [None, "-", "n/a", "80-90"])
def test_what_cannot_be_compared_is_not_compared(lalu: str | None) -> None:
    assert kalimat.tahun_lalu(baris(dengan(hasil_indikator(), tahun_lalu=2023, realisasi_lalu=lalu or "-"))) == ""


def _dengan_asal(*, terbuka: bool = False, nama_penyebut: str = "Jumlah penduduk wajib KTP") -> str:
    h = hasil_indikator().model_copy(update={"uraian_realisasi": "506.024 / 499.362 × 100% = 101,33%"})
    isi = {JenisFakta.PEMBILANG: "506.024", JenisFakta.PENYEBUT: "499.362"}
    fakta = [
        Fakta(
            kunci=jenis.value,
            subjek=h.kunci,
            nama_subjek=h.nama,
            jenis=jenis,
            tahun=2024,
            kejadian=[],
            terpilih=angka(teks),
            bentrok=terbuka,
            dasar=DasarPilihan.TERBUKA if terbuka else DasarPilihan.TUNGGAL,
        )
        for jenis, teks in isi.items()
    ]
    satu = hasil([h], fakta=fakta)
    buku = laporan(satu)
    buku.indikator[0].data_dukung = [
        DataDukung(nama=nama, nilai=teks_sel(nilai, sel), satuan="Jiwa", ref=CellRef.dari_a1("TABEL 3.1", sel))
        for nama, nilai, sel in (("Penduduk ber-KTP", "506.024", "D10"), (nama_penyebut, "499.362", "D11"))
        if nama
    ]
    bahan = Bahan(buku, satu)
    return kalimat.asal_realisasi(bahan, bahan.indikator[0])


def test_the_two_figures_behind_a_realisasi_are_called_by_their_names() -> None:
    assert _dengan_asal() == (
        "Realisasi tersebut merupakan perbandingan penduduk ber-KTP sebanyak 506.024 jiwa dengan jumlah penduduk wajib "
        "KTP sebanyak 499.362 jiwa."
    )


def test_a_figure_behind_a_realisasi_that_is_open_is_marked() -> None:
    assert "506.024 jiwa (perlu dicocokkan) dengan" in _dengan_asal(terbuka=True)


def test_a_realisasi_whose_figures_have_no_names_is_not_explained() -> None:
    assert _dengan_asal(nama_penyebut="") == ""
