"""IKM002-005 and IKM008 end to end: consistent surveys are silent, one changed figure is one finding at its cell."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.pemeriksaan import periksa
from lkjip_desktop.rules.survei_dugaan import huruf_mutu
from tests.readers.buku import baca_buku
from tests.rules.skm import NAMA, TATA, Gaya, Skm, Tata, skm, tulis_skm

GAYA = [
    Gaya(bobot, potong, dari_cetak, desimal)
    for bobot in (None, 3, 2)
    for potong in (False, True)
    for dari_cetak in (False, True)
    for desimal in ((2, 2, 2, 2), (2, 3, 3, 2), (3, 3, 4, 2))
]
SEMUA = ["nrr1", "nrr4", "nrr9", "tertimbang2", "tertimbang9", "indeks", "indeks_kutip", "ikm", "mutu", "kinerja"]
SEBUTAN = ["tertinggi", "terendah", "nilai_tertinggi", "nilai_terendah"]


def temuan(berkas: Path, s: Skm, tata: Tata) -> tuple[list[Finding], dict[str, str]]:
    berkas, letak = tulis_skm(berkas / "skm.xlsx", s, tata)
    return _periksa(berkas), letak


def _periksa(berkas: Path) -> list[Finding]:
    isi = baca_buku(berkas)
    semua = periksa(isi, hitung(isi, Profil()), Profil())
    return [satu for satu in semua if satu.kode.startswith("IKM") or satu.tingkat is not Tingkat.INFO]


def sel(satu: Finding) -> list[str]:
    return [tempat.ref.sel for tempat in satu.tempat]


@pytest.mark.parametrize("tata", TATA.values(), ids=TATA)
def test_consistent_surveys_are_silent_in_every_style(tmp_path: Path, tata: Tata) -> None:
    for benih, gaya in enumerate(GAYA[::2] if tata is TATA["teks"] else GAYA[1::2]):
        s = skm(benih, gaya, banyak=14 if benih % 3 == 0 else 9, responden=(37, 60, 150, 400)[benih % 4])
        assert [t.pesan for t in temuan(tmp_path, s, tata)[0]] == [], (benih, gaya)


def _salah(s: Skm, nama: str) -> str:
    """Another value, far enough to be proven wrong."""
    lama = s.teks.get(nama, s["indeks"])
    if nama == "mutu":
        return "D" if lama != "D" else "A"
    if nama == "kinerja":
        return "Kurang Baik" if lama != "Kurang Baik" else "Baik"
    if nama in ("tertinggi", "terendah"):
        kini = {s["tertinggi"], s["terendah"]}
        return next(satu for satu in NAMA if satu not in kini)
    geser = {"nrr": "0.5", "ter": "0.1", "ind": "0.5", "ikm": "9", "nil": "0.3"}[nama[:3]]
    asal = Decimal(lama.replace(",", "."))
    baru = asal - Decimal(geser)
    return str(baru).replace(".", ",")


def _satu_salah(berkas: Path, nama: str, tata: Tata, benih: int) -> tuple[Skm, Finding, str] | None:
    s = skm(benih, GAYA[benih % len(GAYA)])
    _, letak = tata(s)
    if nama not in letak:
        return None
    ubah = s.ubah(nama, _salah(s, nama)).ubah("asal" + nama[3:], s[nama]) if nama[:3] == "nrr" else None
    ubah = ubah or s.ubah(nama, _salah(s, nama))
    if nama == "indeks":
        ubah = ubah.ubah("indeks_kutip", s["indeks"])
    (satu,) = temuan(berkas, ubah, tata)[0]
    assert satu.tingkat is Tingkat.SALAH
    return s, satu, letak[nama]


@pytest.mark.parametrize(("benih", "nama"), list(enumerate([*SEMUA, *SEBUTAN], 1)))
@pytest.mark.parametrize("tata", TATA.values(), ids=TATA)
def test_one_wrong_figure_is_one_finding_at_its_cell(tmp_path: Path, tata: Tata, nama: str, benih: int) -> None:
    hasil = _satu_salah(tmp_path, nama, tata, benih)
    if hasil is None:
        return
    s, satu, letak = hasil
    assert letak in sel(satu)
    if satu.seharusnya is not None and nama not in ("nrr1", "nrr4", "nrr9"):
        benar = s.teks.get(nama, s["indeks"])
        assert satu.seharusnya == benar or huruf_mutu(satu.seharusnya) == huruf_mutu(benar)


@pytest.mark.parametrize("nama", [n for n in SEMUA if n not in ("mutu", "kinerja")])
@pytest.mark.parametrize("tata", [TATA["kantor"], TATA["teks"]])
def test_with_a_weighted_column_the_wrong_cell_stands_first(tmp_path: Path, tata: Tata, nama: str) -> None:
    hasil = _satu_salah(tmp_path, nama, tata, 0)
    assert hasil is None or sel(hasil[1])[0] == hasil[2]


@pytest.mark.parametrize("nama", ["tertinggi", "terendah"])
def test_the_value_beside_a_wrong_unsur_proves_the_right_one(tmp_path: Path, nama: str) -> None:
    s = skm(1, GAYA[0])
    (satu,), letak = temuan(tmp_path, s.ubah(nama, _salah(s, nama)), TATA["kantor"])
    assert (satu.kode, satu.seharusnya, sel(satu)[0]) == ("IKM008", s[nama], letak[nama])


@pytest.mark.parametrize("benih", range(6))
def test_the_ikm_and_the_unsur_together_prove_the_index(tmp_path: Path, benih: int) -> None:
    s = skm(benih, Gaya(3, dari_cetak=True, desimal=(2, 3, 3, 2)))
    (satu,) = temuan(tmp_path, s.ubah("indeks", _salah(s, "indeks")), TATA["teks"])[0]
    assert (satu.kode, satu.seharusnya) == ("IKM003", s["indeks"])


def test_a_wrong_index_is_mended_by_its_other_places(tmp_path: Path) -> None:
    s = skm(1, GAYA[1])
    (satu,), _ = temuan(
        tmp_path, s.ubah("indeks", _salah(s, "indeks")).ubah("indeks_kutip", s["indeks"]), TATA["kantor"]
    )
    assert (satu.ditemukan, satu.seharusnya) == (_salah(s, "indeks"), s["indeks"])


def test_a_wrong_index_repeated_in_the_calculation_is_one_finding(tmp_path: Path) -> None:
    s = skm(3)
    (satu,), letak = temuan(tmp_path, s.ubah("indeks", "2,46"), TATA["kantor"])
    assert (satu.kode, sel(satu)[:2]) == ("IKM003", [letak["indeks"], letak["indeks_kutip"]])


def test_the_ladder_before_2017_has_to_be_looked_at(tmp_path: Path) -> None:
    s = skm(3)  # IKM 86,41: B today, A before
    lama = s.ubah("mutu", "A").ubah("kinerja", "Sangat Baik")
    (satu,), _ = temuan(tmp_path, lama, TATA["kantor"])
    assert (satu.kunci, satu.tingkat, satu.seharusnya) == ("IKM005:tangga lama", Tingkat.PERIKSA, "B")


@pytest.mark.parametrize("mutu", ["A", "B"])
def test_between_two_steps_of_the_ladder_both_grades_stand(tmp_path: Path, mutu: str) -> None:
    berkas = _tulis(tmp_path, ["Nilai IKM", None, 88.305], ["Mutu Pelayanan", None, mutu])
    assert _periksa(berkas) == []


def test_the_conversion_holds_for_rounded_figures_and_not_for_others(tmp_path: Path) -> None:
    assert _periksa(_tulis(tmp_path, ["Nilai IKM", None, 3.80], [], ["3,80 x 25 = 95,02"])) == []
    (satu,) = _periksa(_tulis(tmp_path, ["Nilai IKM", None, 3.80], [], ["3,80 x 25 = 99,02"]))
    assert (satu.kode, satu.ditemukan, satu.seharusnya) == ("IKM004", "99,02", "95,02")


def _tulis(berkas: Path, *akhir: list[str | float | None]) -> Path:
    """Nine NRR whose mean is 3,8011, without weights, and the given rows."""
    nrr = (3.79, 3.82, 3.78, 3.81, 3.81, 3.82, 3.78, 3.79, 3.81)
    if akhir[0][2] == 88.305:
        nrr = (3.53,) * 4 + (3.54,) * 5
    s = skm(1)
    for i, satu in enumerate(nrr, 1):
        s = s.ubah(f"nrr{i}", f"{satu:.2f}".replace(".", ","))
    berkas, _ = tulis_skm(berkas / "skm.xlsx", s, lambda s: (TATA["tanpa bobot"](s)[0][:12], {}))
    buku = load_workbook(berkas)
    for baris in akhir:
        buku["IKM"].append(baris)
    buku.save(berkas)
    return berkas


def test_the_realisasi_and_the_ikm_are_one_fact_with_one_finding(tmp_path: Path) -> None:
    s = skm(3)
    for ubah, salah in ((s, "79,12"), (s.ubah("ikm", "79,12"), s["ikm"])):
        berkas, letak = tulis_skm(tmp_path / "skm.xlsx", ubah, TATA["tanpa bobot"])
        buku = load_workbook(berkas)
        lembar = buku.create_sheet("TABEL 3.1")
        lembar.append(["Capaian Kinerja Tahun 2024"])
        lembar.append(["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"])
        lembar.append([1, "Indeks Kepuasan Masyarakat", "Nilai", 80, float(salah.replace(",", ".")), 108.01])
        buku.save(berkas)
        (satu,) = [t for t in _periksa(berkas) if t.kode[:3] in ("IKM", "CAP")]
        assert (satu.kode, satu.seharusnya) == ("CAP001", s["ikm"])
        assert f"IKM {letak['ikm']}" in [str(t.ref) for t in satu.tempat]


def test_weights_that_follow_no_rule_are_only_mentioned(tmp_path: Path) -> None:
    s = skm(3)
    for i in range(1, 10):
        s = s.ubah(f"tertimbang{i}", f"0,{20 + 5 * i}")
    jumlah = sum(Decimal(s[f"tertimbang{i}"].replace(",", ".")) for i in range(1, 10))
    indeks, ikm = str(jumlah).replace(".", ","), str(jumlah * 25).replace(".", ",")
    s = s.ubah("indeks", indeks).ubah("ikm", ikm)
    semua, _ = temuan(tmp_path, s.ubah("mutu", "A").ubah("kinerja", "Sangat Baik"), TATA["teks"])
    assert {t.kunci: t.tingkat for t in semua if t.kode == "IKM002"} == {"IKM002:bobot": Tingkat.INFO}


def test_words_and_letters_of_a_grade_are_one() -> None:
    assert [huruf_mutu(t) for t in ("A", "A (Sangat Baik)", "Kurang Baik", "baik", "Tercapai")] == [
        "A",
        "A",
        "C",
        "B",
        "",
    ]
