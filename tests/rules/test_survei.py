"""IKM001: the printed survey against the answers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Laporan, Survei, Unsur
from lkjip_desktop.rules.survei import sesuai_jawaban
from tests.pembangun import angka, laporan, ref
from tests.rules.alat import jalankan, satu

RESPONDEN = 150
JUMLAH = (516, 510, 522, 530, 505, 515, 540, 518, 525)  # sum 4681: index 3,4674, IKM 86,69
NRR = ("3,44", "3,40", "3,48", "3,53", "3,37", "3,43", "3,60", "3,45", "3,50")


def isi(nrr: Mapping[str, str] | None = None, cetak: Mapping[str, str] | None = None) -> Laporan:
    """A survey of 150 respondents; `nrr` and `cetak` (responden, indeks, ikm, mutu) are what is printed otherwise."""
    hasil, cetak = laporan(), cetak or {}
    tercetak = {f"U{i}": teks for i, teks in enumerate(NRR, 1)} | dict(nrr or {})
    angka_cetak = {nama: angka(teks, f"IKM!C{baris}") for baris, (nama, teks) in enumerate(cetak.items(), 15)}
    hasil.survei = Survei(
        unsur=[_unsur(kode, teks, baris) for baris, (kode, teks) in enumerate(tercetak.items(), 5)],
        jawaban=[_jawaban(i, jumlah) for i, jumlah in enumerate(JUMLAH, 1)],
        penjawab=RESPONDEN,
        responden=angka_cetak.get("responden"),
        indeks=angka_cetak.get("indeks"),
        ikm=angka_cetak.get("ikm"),
        mutu=cetak.get("mutu"),
        ref_mutu=ref("IKM!B20"),
    )
    return hasil


def _unsur(kode: str, teks: str, baris: int) -> Unsur:
    return Unsur(kode=kode, nama=f"Unsur {kode}", rata_rata=angka(teks, f"IKM!C{baris}"))


def _jawaban(nomor: int, jumlah: int) -> Unsur:
    letak = ref(f"OLAH!{'ABCDEFGHIJ'[nomor]}4")
    return Unsur(kode=f"U{nomor}", nama="", rata_rata=angka("3,4"), jumlah=jumlah, pengisi=RESPONDEN, ref=letak)


def kunci(temuan: list[Finding]) -> list[str]:
    return [t.kunci for t in temuan]


@pytest.mark.parametrize(
    "cetak",
    [
        {"responden": "150 orang", "indeks": "3,47", "ikm": "86,69", "mutu": "B"},
        {"indeks": "3,46", "ikm": "86,68"},  # cut
        {"indeks": "3,43", "ikm": "85,82"},  # weight 0,11
        {"indeks": "3,464", "ikm": "86,60"},  # weight 0,111
        {"ikm": "86,66"},  # from the rounded NRR: 31,20 / 9 x 25
        {"indeks": "3,47", "ikm": "86,75"},  # from the rounded index
        {},
    ],
)
def test_what_the_answers_give_is_accepted(cetak: dict[str, str]) -> None:
    assert jalankan(sesuai_jawaban, isi(cetak=cetak)) == []


def test_a_wrong_nrr_is_named_with_its_sum() -> None:
    temuan = satu(sesuai_jawaban, isi({"U3": "3,54"}))
    assert (temuan.kunci, temuan.tingkat) == ("IKM001:nrr:U3", Tingkat.SALAH)
    assert (temuan.ditemukan, temuan.seharusnya) == ("3,54", "3,48")
    assert "522 / 150 = 3,48" in temuan.pesan
    assert [str(t.ref) for t in temuan.tempat] == ["IKM C7", "OLAH D4"]


def test_nrr_on_the_scale_to_hundred_are_compared_there() -> None:
    assert jalankan(sesuai_jawaban, isi({"U1": "86,00"})) == []
    assert satu(sesuai_jawaban, isi({"U1": "86,20"})).seharusnya == "86,00"


@pytest.mark.parametrize(
    ("cetak", "fakta", "benar"),
    [
        ({"indeks": "3,57"}, "indeks", "3,47"),
        ({"ikm": "88,69"}, "ikm", "86,69"),
        ({"mutu": "A"}, "mutu", "B"),
        # With the weight 0,111, as the IKM has it.
        ({"indeks": "3,564", "ikm": "86,60"}, "indeks", "3,464"),
    ],
)
def test_a_wrong_index_ikm_or_grade_is_a_finding(cetak: dict[str, str], fakta: str, benar: str) -> None:
    temuan = satu(sesuai_jawaban, isi(cetak=cetak))
    assert (temuan.kunci, temuan.seharusnya) == (f"IKM001:{fakta}", benar)


def test_other_respondents_may_be_a_part_so_nothing_is_proven() -> None:
    temuan = jalankan(sesuai_jawaban, isi({"U3": "3,54"}, {"responden": "160"}))
    assert kunci(temuan) == ["IKM001:responden", "IKM001:nrr:U3"]
    assert {(t.tingkat, t.seharusnya) for t in temuan} == {(Tingkat.PERIKSA, None)}


def test_without_answers_there_is_nothing_to_compare() -> None:
    polos = isi({"U3": "3,54"}, {"ikm": "12,00"})
    assert polos.survei is not None
    polos.survei.jawaban = []
    assert jalankan(sesuai_jawaban, polos) == []
    assert jalankan(sesuai_jawaban, laporan()) == []
