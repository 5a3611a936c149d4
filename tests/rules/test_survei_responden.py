"""IKM006-010 end to end: respondents, sample, sentences, GRIM, the scale and the set of unsur."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.engine.responden import jumlah_responden, sampel_terkecil
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.readers.buku import baca_buku, tulis
from tests.rules.skm import NAMA, TATA, Skm, skm, tulis_skm

Baris = list[str | int | float | None]
KELAMIN: list[Baris] = [["Jenis Kelamin", "Jumlah"], ["Laki-laki", 70], ["Perempuan", 80], ["Jumlah", 150]]
PENDIDIKAN: list[Baris] = [["Pendidikan", "Orang"], ["SD", 10], ["SMP", 30], ["SMA", 80], ["S1", 30]]


def temuan(folder: Path, s: Skm, lembar: dict[str, list[Baris]] | None = None, tata: str = "kantor") -> list[Finding]:
    """The findings on a survey and further sheets; rows for "IKM" go below the table."""
    berkas, _ = tulis_skm(folder / "skm.xlsx", s, TATA[tata])
    buku = load_workbook(berkas)
    for ws in buku:
        for baris in ws.iter_rows():
            for sel in baris:
                sel.data_type = "s" if sel.data_type == "f" else sel.data_type
    for nama, isi in (lembar or {}).items():
        ws = buku[nama] if nama in buku.sheetnames else buku.create_sheet(nama)
        for satu in isi:
            ws.append(satu)
    buku.save(berkas)
    laporan = baca_buku(berkas)
    return [t for t in periksa(laporan, hitung(laporan, Profil()), Profil()) if t.kode.startswith("IKM")]


def letak(satu: Finding) -> list[str]:
    return [str(tempat.ref) for tempat in satu.tempat]


def responden(*isi: Baris) -> dict[str, list[Baris]]:
    return {"Responden": [["Karakteristik responden SKM"], *isi]}


@pytest.mark.parametrize(
    "lembar",
    [
        responden(*KELAMIN, [], *PENDIDIKAN),
        responden(["Responden laki-laki 70 orang dan perempuan 80 orang."]),
        {"BAB III": [["Survei tahun 2024 melibatkan 150 responden, 70 di antaranya laki-laki."]]},
        {"BAB III": [["Survei tahun 2023 melibatkan 120 responden."], ["Target 200 responden per semester."]]},
        {"Penduduk": [["Laki-laki", 310_000], ["Perempuan", 305_000], ["Jumlah", 615_000]]},
    ],
)
def test_the_same_number_of_respondents_everywhere_is_silent(tmp_path: Path, lembar: dict[str, list[Baris]]) -> None:
    assert [t.pesan for t in temuan(tmp_path, skm(3), lembar)] == []


def test_the_number_against_two_tables_is_the_wrong_one(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, skm(3).ubah("responden", "160"), responden(*KELAMIN, [], *PENDIDIKAN))
    assert (satu.kunci, satu.tingkat, satu.ditemukan, satu.seharusnya) == (
        "IKM006:jumlah",
        Tingkat.SALAH,
        "160",
        "150",
    )
    assert letak(satu)[0] == "IKM A2"


def test_groups_that_miss_their_total_are_named_with_it(tmp_path: Path) -> None:
    kelamin: list[Baris] = [KELAMIN[0], ["Laki-laki", 60], *KELAMIN[2:]]
    (satu,) = temuan(tmp_path, skm(3), responden(*kelamin, [], *PENDIDIKAN))
    assert (satu.kunci, satu.tingkat) == ("IKM006:kelompok:jenis kelamin", Tingkat.SALAH)
    assert letak(satu) == ["Responden B5", "Responden B3", "Responden B4"]


@pytest.mark.parametrize(
    ("isi", "tingkat"),
    [
        ([KELAMIN[0], ["Laki-laki", 60], KELAMIN[2]], Tingkat.PERIKSA),  # ten may have left it blank
        ([KELAMIN[0], ["Laki-laki", 90], KELAMIN[2]], Tingkat.SALAH),
    ],
)
def test_groups_without_a_total_are_held_against_the_respondents(
    tmp_path: Path, isi: list[Baris], tingkat: Tingkat
) -> None:
    lembar: dict[str, list[Baris]] = {"IKM": [[], ["Responden menurut jenis kelamin"], *isi]}
    (satu,) = temuan(tmp_path, skm(3), lembar)
    assert (satu.kunci, satu.tingkat, satu.seharusnya) == ("IKM006:jumlah", tingkat, None)


def test_a_text_elsewhere_is_to_be_looked_at(tmp_path: Path) -> None:
    lembar: dict[str, list[Baris]] = {"BAB III": [["Survei dilakukan terhadap 190 responden."]], **responden(*KELAMIN)}
    (satu,) = temuan(tmp_path, skm(3), lembar)
    assert (satu.tingkat, letak(satu)[0], satu.seharusnya) == (Tingkat.PERIKSA, "BAB III A1", "150")


@pytest.mark.parametrize(
    ("teks", "jumlah"),
    [
        ("Jumlah responden : 400 orang", "400"),
        ("melibatkan 1.250 responden", "1.250"),
        ("Responden laki-laki 180", None),
        ("95% responden menyatakan puas", None),
        ("minimal 384 responden", None),
    ],
)
def test_only_the_whole_number_of_respondents_counts(teks: str, jumlah: str | None) -> None:
    assert jumlah_responden(teks) == jumlah


@pytest.mark.parametrize(("populasi", "sampel"), [(10, 10), (100, 80), (400, 196), (5_000, 357), (75_000, 382)])
def test_the_sample_is_that_of_krejcie_and_morgan(populasi: int, sampel: int) -> None:
    assert sampel_terkecil(populasi) == sampel


def test_too_small_a_sample_is_a_remark(tmp_path: Path) -> None:
    kecil: dict[str, list[Baris]] = {"IKM": [["Populasi penerima layanan: 5.000 orang"]]}
    (satu,) = temuan(tmp_path, skm(3), kecil, "teks")
    assert (satu.kode, satu.tingkat) == ("IKM007", Tingkat.INFO)
    assert "357" in satu.pesan
    cukup: dict[str, list[Baris]] = {"IKM": [["Populasi penerima layanan: 240 orang"]]}
    assert temuan(tmp_path, skm(3), cukup, "teks") == []


def test_unsur_of_equal_value_may_each_be_called_highest(tmp_path: Path) -> None:
    s = next(s for s in (skm(benih, responden=25) for benih in range(200)) if len(_tertinggi(s)) == 2)
    for nama in _tertinggi(s):
        assert temuan(tmp_path, s.ubah("tertinggi", nama), tata="teks") == []


def _tertinggi(s: Skm) -> list[str]:
    return [NAMA[i - 1] for i in range(1, 10) if s[f"nrr{i}"] == s["nilai_tertinggi"]]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Unsur {atas} merupakan unsur dengan nilai tertinggi.",
        "Nilai tertinggi terdapat pada unsur {atas}.",
        "Nilai tertinggi dan terendah masing-masing diraih {bawah} dan {atas}.",
        "Tahun 2023 unsur tertinggi adalah {bawah}.",
        "Capaian tertinggi adalah indikator kedua.",
    ],
)
def test_right_and_unclear_sentences_are_silent(tmp_path: Path, kalimat: str) -> None:
    s = skm(3)
    teks = kalimat.format(atas=s["tertinggi"], bawah=s["terendah"])
    assert temuan(tmp_path, s, {"BAB III": [[teks]]}) == []


def test_a_wrong_sentence_on_another_sheet_is_a_finding(tmp_path: Path) -> None:
    s = skm(3)
    teks = f"Unsur {s['terendah']} merupakan unsur dengan nilai tertinggi."
    (satu,) = temuan(tmp_path, s, {"BAB III": [[teks]]})
    assert (satu.kode, letak(satu)[0], satu.seharusnya) == ("IKM008", "BAB III A1", s["tertinggi"])


@pytest.mark.parametrize(("nrr", "kunci"), [("3,60", "IKM008:tertinggi"), ("2,00", "IKM008:unsur:U8")])
def test_a_sentence_that_is_right_by_its_own_value_leaves_open_which_is_wrong(
    tmp_path: Path, nrr: str, kunci: str
) -> None:
    s = skm(3, responden=400)
    unsur = NAMA.index(s["tertinggi"]) + 1
    rendah = s.ubah(f"nrr{unsur}", nrr).ubah(f"asal{unsur}", nrr)
    baris, _ = TATA["tanpa bobot"](rendah)
    berkas, _ = tulis_skm(tmp_path / "skm.xlsx", rendah, lambda _: (baris[:12] + baris[17:], {}))
    laporan = baca_buku(berkas)
    (satu,) = [t for t in periksa(laporan, hitung(laporan, Profil()), Profil()) if t.kode == "IKM008"]
    assert (satu.kunci, satu.seharusnya) == (kunci, None)
    assert f"IKM C{unsur + 3}" in letak(satu)


def test_one_impossible_mean_is_a_remark_and_two_among_proven_ones_are_looked_at(tmp_path: Path) -> None:
    s = skm(3, responden=25)  # steps of 0,04
    satu = _geser(s, 3)
    assert {t.kode: t.tingkat for t in temuan(tmp_path, satu, tata="teks")} == {"IKM009": Tingkat.INFO}
    (dua,) = temuan(tmp_path, _geser(satu, 6), tata="teks")
    assert (dua.kode, dua.tingkat, len(dua.tempat)) == ("IKM009", Tingkat.PERIKSA, 3)


def _geser(s: Skm, unsur: int) -> Skm:
    """One hundredth less: no multiple of 1/25, and too little for index and IKM to tell."""
    baru = f"{float(s[f'nrr{unsur}'].replace(',', '.')) - 0.01:.2f}".replace(".", ",")
    for ujung in ("tertinggi", "terendah"):
        assert s[ujung] != NAMA[unsur - 1]
    return s.ubah(f"nrr{unsur}", baru)


def test_a_mean_beyond_the_scale_is_one_finding(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, skm(3).ubah("nrr2", "5,46").ubah("asal2", "3,46"), tata="teks")
    assert satu.tingkat is Tingkat.SALAH
    assert "di luar skala" in satu.pesan


def test_an_unsur_named_twice_is_to_be_looked_at(tmp_path: Path) -> None:
    berkas, _ = tulis_skm(tmp_path / "skm.xlsx", skm(3), TATA["tanpa bobot"])
    buku = load_workbook(berkas)
    buku["IKM"]["B5"] = buku["IKM"]["B4"].value
    buku.save(berkas)
    laporan = baca_buku(berkas)
    kode = {t.kunci: t.tingkat for t in periksa(laporan, hitung(laporan, Profil()), Profil()) if t.kode == "IKM010"}
    assert kode == {"IKM010:ganda:persyaratan": Tingkat.PERIKSA}


def test_few_unsur_with_the_weight_of_nine_are_a_remark(tmp_path: Path) -> None:
    s = skm(3, banyak=8)
    semua = temuan(tmp_path, s, {"IKM": [["Penimbang 0,111"]]}, "teks")
    assert {t.kunci: t.tingkat for t in semua} == {"IKM010:kurang": Tingkat.INFO}


def test_unsur_without_names_are_named_by_their_codes(tmp_path: Path) -> None:
    nilai = [3.47, 3.44, 3.38, 3.68, 3.5, 3.52, 3.57, 3.45, 3.48]
    survei: list[Baris] = [
        ["HASIL SURVEI KEPUASAN MASYARAKAT TAHUN 2024"],
        ["Uraian", *(f"U{i}" for i in range(1, 10))],
        ["NRR per unsur", *nilai],
        [],
        ["Unsur tertinggi adalah U7 (3,68) dan terendah U3 (3,38)"],
    ]
    indikator: list[Baris] = [["Indikator", "Target", "Realisasi"], ["Indeks Kepuasan", 80, 87.47]]
    laporan = baca_buku(tulis(tmp_path / "skm.xlsx", CAPAIAN=indikator, IKM=survei))
    (satu,) = [t for t in periksa(laporan, hitung(laporan, Profil()), Profil()) if t.kode == "IKM008"]
    assert satu.pesan == "Unsur tertinggi tertulis U7 (IKM A5), sedangkan pada tabel U4 (U4 3,68; U7 3,57)."
    assert (satu.ditemukan, satu.seharusnya) == ("U7", "U4")
