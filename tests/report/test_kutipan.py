from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisFakta, JenisLembar
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.isian import susun
from tests.pembangun import TAHUN
from tests.report.kantor import (
    angka,
    angka_sel,
    hasil,
    hasil_indikator,
    indikator_dari,
    laporan,
    muncul,
    teks_sel,
)

BERTINGKAT = "Pasal 502 tahun 2018, jumlah 502.0245 jiwa:\n502.024\n----------- x 100 % = 101,33 %\n499.362"
SEBARIS = "502.024 / 499.362 x 100% = 101,33%"


def cara(teks: str, dasar: DasarPilihan, kiri: str = "502.024") -> str:
    """What the lampiran prints for a calculation whose numerator is 506.024 on another sheet."""
    dikutip, lain = teks_sel(kiri, "E7"), teks_sel("506.024", "D10", "TABEL 3.1")
    hitungan = Hitungan(
        bentuk=BentukHitungan.BAGI,
        kiri=dikutip,
        kanan=teks_sel("499.362", "E7"),
        hasil=teks_sel("101,33", "E7"),
        ref=CellRef.dari_a1("KERTAS KERJA", "E7"),
        sumber=JenisLembar.KERTAS_KERJA,
        tahun=TAHUN,
    )
    h = hasil_indikator()
    fakta = Fakta(
        kunci="pembilang",
        subjek=h.kunci,
        nama_subjek=h.nama,
        jenis=JenisFakta.PEMBILANG,
        tahun=TAHUN,
        kejadian=[muncul(JenisFakta.PEMBILANG, dikutip), muncul(JenisFakta.PEMBILANG, lain)],
        bentrok=True,
        terpilih=angka("506.024"),
        dasar=dasar,
    )
    satu = hasil([h], fakta=[fakta])
    buku = laporan(satu, indikator=[indikator_dari(h, cara=teks, hitungan=[hitungan])])
    return susun(buku, satu).tabel["kk"].rekaman[0].isi["cara"]


@pytest.mark.parametrize("dasar", [DasarPilihan.HITUNGAN, DasarPilihan.PROFIL, DasarPilihan.WEWENANG])
def test_the_chosen_value_stands_in_the_quoted_calculation(dasar: DasarPilihan) -> None:
    assert cara(SEBARIS, dasar) == "506.024 / 499.362 x 100% = 101,33%"


def test_only_the_calculation_is_touched_not_the_words_before_it() -> None:
    assert cara(BERTINGKAT, DasarPilihan.HITUNGAN) == BERTINGKAT.replace("\n502.024\n", "\n506.024\n")


def test_a_fact_that_is_still_open_keeps_the_words_and_gets_a_marked_line() -> None:
    assert cara(SEBARIS, DasarPilihan.TERBUKA) == (
        f"{SEBARIS}\nPerlu Diisi: pembilang yang benar (tertulis 502.024 dan 506.024)."
    )


def test_a_quotation_that_holds_the_chosen_value_already_stays_as_it_is() -> None:
    teks = "506.024 : 499.362 x 100% = 101,33%"
    assert cara(teks, DasarPilihan.HITUNGAN, kiri="506.024") == teks


def test_an_indikator_without_calculation_shows_a_dash() -> None:
    satu = hasil([hasil_indikator()])
    assert susun(laporan(satu), satu).tabel["kk"].rekaman[0].isi["cara"] == "–"


def test_figures_of_a_numeric_cell_are_no_quotation() -> None:
    h = hasil_indikator()
    kejadian = [
        muncul(JenisFakta.TARGET, angka_sel("92", "F7")),
        muncul(JenisFakta.TARGET, angka_sel("90", "D5", "IKU")),
    ]
    fakta = Fakta(
        kunci="target",
        subjek=h.kunci,
        nama_subjek=h.nama,
        jenis=JenisFakta.TARGET,
        tahun=TAHUN,
        kejadian=kejadian,
        bentrok=True,
        terpilih=angka("90"),
        dasar=DasarPilihan.HITUNGAN,
    )
    satu = hasil([h], fakta=[fakta])
    buku = laporan(satu, indikator=[indikator_dari(h, cara="Pasal 92: dihitung dari data SIAK")])
    assert susun(buku, satu).tabel["kk"].rekaman[0].isi["cara"] == "Pasal 92: dihitung dari data SIAK"
