"""Calculations quoted in texts, in the shapes that offices write them in."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import BentukHitungan, JenisLembar
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.baca import baca as baca_grid
from lkjip_desktop.readers.hitungan import baca_hitungan
from tests.pembangun_grid import Baris, buku, lembar

REF = CellRef("Kertas Kerja", 7, 5)
BAGI, KALI = BentukHitungan.BAGI, BentukHitungan.KALI
KTP = (BAGI, "506.024", "499.362", "101,33")


def baca(teks: str) -> list[tuple[BentukHitungan, str, str, str | None]]:
    hasil = baca_hitungan(teks, REF, JenisLembar.KERTAS_KERJA, 2024)
    return [(h.bentuk, h.kiri.teks, h.kanan.teks, h.hasil.teks if h.hasil else None) for h in hasil]


@pytest.mark.parametrize(
    "teks",
    [
        "Pemilik KTP dibagi wajib KTP dikali seratus persen :\n506.024\n----------- x 100 % = 101,33 %\n499.362",
        "506.024\n___________ x 100%\n499.362\n= 101,33%",
        "506.024 orang\n———— x 100% \n499.362 orang = 101,33%",
        "Pemilik KTP = 506.024 jiwa\n------ x 100% = 101,33%\nWajib KTP = 499.362 jiwa",
        "506.024 x 100% = 101,33 %\n499.362",
        "(506.024 / 499.362) x 100% = 101,33%",
        "506.024 : 499.362 x 100 = 101,33",
        "506.024/499.362*100%=101,33%",
        "506.024 ÷ 499.362 × 100 % = 101,33 %",
        "Pemilik KTP (506.024 jiwa) dibagi wajib KTP (499.362 jiwa) x 100% = 101,33%",
    ],
)
def test_a_division_is_read_however_it_is_drawn(teks: str) -> None:
    assert baca(teks) == [KTP]


@pytest.mark.parametrize(
    "teks", ["3,80 x 25 = 95,02", "Nilai IKM = Nilai Survey X Nilai Dasar :\n3,80 x 25 = 95,02 %", "3,80 × 25 = 95,02"]
)
def test_a_product_is_read(teks: str) -> None:
    assert baca(teks) == [(KALI, "3,80", "25", "95,02")]


def test_a_division_may_have_no_result() -> None:
    assert baca("506.024\n--------- x 100%\n499.362") == [(BAGI, "506.024", "499.362", None)]


def test_money_is_read_without_its_sign() -> None:
    assert baca("Rp834.783.146 / Rp992.016.149 x 100% = 84,15%") == [(BAGI, "834.783.146", "992.016.149", "84,15")]


@pytest.mark.parametrize(
    "teks",
    [
        "(1 hari) PERMENDAGRI Nomor 19 Tahun 2018 BAB II Pasal 3 ayat 2,3 dan 4",
        "Sesuai Permendagri 19/2018 = 1 hari",
        "1 : 100.000 kelahiran hidup",
        "Jumlah dokumen tahun 2024",
        "(2 x 85) - 95 / 85 x 100% = 88,24%",
        "",
    ],
)
def test_other_texts_quote_no_calculation(teks: str) -> None:
    assert baca(teks) == []


def test_a_calculation_carries_its_cell_and_year() -> None:
    (satu,) = baca_hitungan("3,80 x 25 = 95,02", REF, JenisLembar.KERTAS_KERJA, 2024)
    assert (satu.ref, satu.kiri.ref, satu.tahun) == (REF, REF, 2024)


def test_columns_of_pembilang_and_penyebut_are_the_calculation_of_their_row() -> None:
    kepala: Baris = ["Indikator Kinerja", "Satuan", "Target", "Pembilang", "Penyebut", "Realisasi", "Capaian"]
    isi: list[Baris] = [
        ["Temuan yang ditindaklanjuti", "%", 85, 412, 472, "87,29", "102,69"],
        ["Level APIP", "Level", 3, None, None, 3, 100],
    ]
    laporan = baca_grid(buku(lembar(["CAPAIAN KINERJA TAHUN 2024"], None, kepala, *isi)), Profil())
    kutipan = [[(h.bentuk, h.kiri.teks, h.kanan.teks, str(h.ref)) for h in i.hitungan] for i in laporan.indikator]
    assert kutipan == [[(BAGI, "412", "472", "Lembar1 D4")], []]
    assert laporan.lembar[0].sisa == []
