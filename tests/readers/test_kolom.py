"""How the columns of a sheet are understood, for people who look at it."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.kolom import kolom_dipahami
from lkjip_desktop.readers.pemetaan import baca_pemetaan
from lkjip_desktop.readers.peran import SEBUTAN, Peran
from tests.pembangun_grid import buku, lembar

ISI = lembar(
    ["Indikator", "Kinerja", None, "Anggaran"],
    [None, "Target", "Hasil", None],
    ["Layanan", 99, 98, 5000],
    ["Indeks", 4, 3, 6000],
    nama="PK",
    gabung=("A1:A2", "B1:C1", "D1:D2"),
)


def test_every_column_tells_its_cell_its_key_its_meaning_and_its_rows() -> None:
    kolom = kolom_dipahami(buku(ISI), (), Profil(), "PK")
    assert [(k.baris, k.kolom, k.jalur, k.arti, k.data) for k in kolom] == [
        (1, 1, "indikator", "indikator", "3–4"),
        (2, 2, "kinerja / target", "target", "3–4"),
        (2, 3, "kinerja / hasil", kolom[2].arti, "3–4"),
        (1, 4, "anggaran", "anggaran", "3–4"),
    ]
    assert not any(k.dari_profil for k in kolom)


def test_a_meaning_given_by_the_office_keeps_the_key_as_the_profile_spells_it() -> None:
    kolom = kolom_dipahami(buku(ISI), (), Profil(pemetaan={"HASIL ": "realisasi"}), "PK")
    assert (kolom[2].arti, kolom[2].jalur, kolom[2].dari_profil) == ("realisasi", "HASIL ", True)


def test_a_sheet_of_a_further_source_is_told_by_its_file() -> None:
    lain = lembar(["Program", "Anggaran"], ["Program A", 5000], nama="PK")
    lain.berkas = "LRA.xlsx"
    kolom = kolom_dipahami(buku(ISI), (buku(lain),), Profil(), "PK", "LRA.xlsx")
    assert [k.arti for k in kolom] == ["program", "anggaran"]
    assert kolom_dipahami(buku(ISI), (), Profil(), "tidak ada") == []


@pytest.mark.parametrize("peran", [satu for satu in Peran if satu is not Peran.URAIAN])
def test_every_meaning_is_offered_once_with_words(peran: Peran) -> None:
    assert [bool(arti[peran]) for arti in SEBUTAN.values() if peran in arti] == [True]


def test_a_meaning_that_no_column_can_have_is_quoted_in_short() -> None:
    with pytest.raises(GalatPengguna) as galat:
        baca_pemetaan({"k" * 900: "x" * 900})
    assert "tidak dikenal" in str(galat.value)
    assert len(str(galat.value)) < 900
