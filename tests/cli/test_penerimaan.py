"""An explanation of the office from `terima` on: kept, followed, called into question, withdrawn."""

from __future__ import annotations

import json
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.cli.perintah import jalankan
from tests.cli.test_perintah import Layar, panggil

KEPALA = ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
ALASAN = "Sesuai berita acara rekonsiliasi."


def tulis(berkas: Path, capaian: str = "90,00", ubah: Callable[[Worksheet], None] | None = None) -> Path:
    """Write a workbook whose second capaian contradicts its target and realisasi (100,00)."""
    buku = openpyxl.Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "PENGUKURAN"
    lembar.append(("PENGUKURAN KINERJA DINAS SOSIAL TAHUN 2024",))
    lembar.append(KEPALA)
    lembar.append((1, "Meningkatnya pelayanan", "Nilai IKM", "Nilai", "85,00", "85,00", "100,00"))
    lembar.append((2, "Meningkatnya kesejahteraan", "Persentase keluarga terbina", "%", "80,00", "80,00", capaian))
    if ubah:
        ubah(lembar)
    buku.save(berkas)
    return berkas


def capaian_salah(layar: Layar, buku: Path, *pilihan: object) -> dict[str, object]:
    """Return the finding that says so."""
    _, isi, _ = panggil(layar, "periksa", buku, *pilihan)
    (satu,) = [t for t in isi["temuan"] if t["kode"] == "CAP002"]
    return dict(satu)


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    return tulis(tmp_path / "Kinerja.xlsx")


@pytest.fixture
def diterima(buku: Path, capsys: Layar) -> Path:
    """The workbook with its one contradiction explained."""
    kunci = capaian_salah(capsys, buku)["kunci"]
    assert panggil(capsys, "terima", buku, kunci, "--alasan", ALASAN)[0] == 0
    return buku


def test_an_explained_contradiction_no_longer_fails_the_check(diterima: Path, capsys: Layar) -> None:
    assert capaian_salah(capsys, diterima)["diterima"] == ALASAN
    assert panggil(capsys, "periksa", diterima)[0] == 0
    assert panggil(capsys, "periksa", diterima, "--tanpa-terima")[0] == 1
    assert capaian_salah(capsys, diterima, "--tanpa-terima")["diterima"] is None


def test_another_figure_is_reported_again_with_a_sentence(diterima: Path, capsys: Layar) -> None:
    kunci = capaian_salah(capsys, diterima)["kunci"]
    tulis(diterima, "91,00")
    lagi = capaian_salah(capsys, diterima)
    assert (lagi["kunci"], lagi["diterima"]) == (kunci, None)
    assert f'("{ALASAN}") dibuat untuk isi yang lama; tinjau ulang.' in str(lagi["pesan"])
    assert panggil(capsys, "periksa", diterima)[0] == 1
    panggil(capsys, "terima", diterima, kunci, "--alasan", "Sudah dicocokkan lagi.")
    assert capaian_salah(capsys, diterima)["diterima"] == "Sudah dicocokkan lagi."


def geser(lembar: Worksheet) -> None:
    lembar.insert_rows(1, 3)


def balik(lembar: Worksheet) -> None:
    isi = [[sel.value for sel in baris] for baris in lembar.iter_rows(min_row=3, max_row=4)]
    for baris, sel in zip((4, 3), isi, strict=True):
        for kolom, nilai in enumerate(sel, 1):
            lembar.cell(baris, kolom, nilai)


def ganti_nama(lembar: Worksheet) -> None:
    lembar.title = "Tabel Capaian"


def sisip_kolom(lembar: Worksheet) -> None:
    lembar.insert_cols(1)


@pytest.mark.parametrize("ubah", [geser, balik, ganti_nama, sisip_kolom])
def test_rows_moved_and_sheets_renamed_do_not_lose_it(
    diterima: Path, capsys: Layar, ubah: Callable[[Worksheet], None]
) -> None:
    tulis(diterima, ubah=ubah)
    assert capaian_salah(capsys, diterima)["diterima"] == ALASAN


def test_a_copy_of_the_workbook_elsewhere_finds_it_again(diterima: Path, tmp_path: Path, capsys: Layar) -> None:
    (tmp_path / "lain").mkdir()
    salinan = shutil.copy(diterima, tmp_path / "lain" / "Salinan.xlsx")
    assert capaian_salah(capsys, Path(salinan))["diterima"] == ALASAN


def keliru_lagi(lembar: Worksheet) -> None:
    lembar["G3"] = "95,00"


def test_several_are_kept_in_one_profile_of_choice(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    tulis(buku, ubah=keliru_lagi)
    profil = tmp_path / "baru" / "profil.json"
    _, isi, _ = panggil(capsys, "periksa", buku, "--profil", profil)
    kunci = [satu["kunci"] for satu in isi["temuan"] if satu["kode"] == "CAP002"]
    assert len(set(kunci)) == 2
    for satu in kunci:
        assert panggil(capsys, "terima", buku, satu, "--alasan", f"Alasan {satu}", "--profil", profil)[0] == 0
    _, isi, _ = panggil(capsys, "periksa", buku, "--profil", profil)
    alasan = {satu["kunci"]: satu["diterima"] for satu in isi["temuan"]}
    assert [alasan[satu] for satu in kunci] == [f"Alasan {satu}" for satu in kunci]
    assert panggil(capsys, "periksa", buku)[0] == 1, "the office's own profile is another one"


def test_what_else_the_profile_holds_is_kept(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    profil = tmp_path / "profil.json"
    profil.write_text(json.dumps({"versi": 1, "jawaban": {"tahun": "2024"}, "kelak": [1]}), encoding="utf-8")
    kunci = capaian_salah(capsys, buku, "--profil", profil)["kunci"]
    panggil(capsys, "terima", buku, kunci, "--alasan", ALASAN, "--profil", profil)
    isi = json.loads(profil.read_text(encoding="utf-8"))
    assert (isi["jawaban"], isi["kelak"]) == ({"tahun": "2024"}, [1])
    assert list(isi["terima"]) == [kunci]
    assert sorted(satu.name for satu in tmp_path.iterdir() if satu.suffix == ".tmp") == []


def test_a_broken_profile_is_a_sentence_and_stays_as_it_is(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    profil = tmp_path / "profil.json"
    profil.write_text("{rusak", encoding="utf-8")
    kode, isi, _ = panggil(capsys, "terima", buku, "CAP002:x", "--alasan", ALASAN, "--profil", profil)
    assert (kode, "rusak" in isi["galat"]) == (2, True)
    assert profil.read_text(encoding="utf-8") == "{rusak"


def test_an_unknown_key_is_one_sentence_that_offers_the_nearest(buku: Path, capsys: Layar) -> None:
    kunci = str(capaian_salah(capsys, buku)["kunci"])
    kode, isi, galat = panggil(capsys, "terima", buku, kunci[:-3], "--alasan", ALASAN)
    assert kode == 2
    assert isi["galat"] == f"Tidak ada catatan dengan kunci {kunci[:-3]}. Yang terdekat: {kunci}"
    assert len(galat.splitlines()) == 1
    assert panggil(capsys, "terima", buku, "sembarang", "--alasan", ALASAN)[1]["galat"] == (
        "Tidak ada catatan dengan kunci sembarang. Lihat kuncinya dengan: lkjip periksa"
    )


@pytest.mark.parametrize("alasan", ["", "  ", "\n\t"])
def test_an_empty_reason_is_refused(buku: Path, capsys: Layar, alasan: str) -> None:
    kunci = capaian_salah(capsys, buku)["kunci"]
    kode, isi, _ = panggil(capsys, "terima", buku, kunci, "--alasan", alasan)
    assert (kode, isi["galat"]) == (2, "Alasan kosong. Tuliskan alasan temuan itu diterima.")
    assert capaian_salah(capsys, buku)["diterima"] is None


def test_an_explanation_can_be_withdrawn(diterima: Path, capsys: Layar) -> None:
    kunci = capaian_salah(capsys, diterima)["kunci"]
    kode, isi, _ = panggil(capsys, "terima", diterima, kunci, "--batal")
    assert (kode, [t["kunci"] for t in isi["temuan"]]) == (0, [kunci])
    assert capaian_salah(capsys, diterima)["diterima"] is None
    kode, isi, _ = panggil(capsys, "terima", diterima, kunci, "--batal")
    assert (kode, "belum diberi penjelasan" in isi["galat"]) == (2, True)


def test_an_explanation_of_what_was_mended_since_can_be_withdrawn_too(diterima: Path, capsys: Layar) -> None:
    kunci = str(capaian_salah(capsys, diterima)["kunci"])
    tulis(diterima, "100,00")
    assert jalankan(["terima", str(diterima), kunci, "--batal"]) == 0
    assert capsys.readouterr().out.strip() == (
        f"Penjelasan untuk {kunci} dicabut. Catatan itu sudah tidak ada pada kertas kerja."
    )


def test_the_printed_command_explains_the_finding_as_it_stands(buku: Path, capsys: Layar) -> None:
    assert jalankan(["periksa", str(buku)]) == 1
    (baris,) = [satu for satu in capsys.readouterr().out.splitlines() if satu.startswith("Beri Penjelasan")]
    program, *argumen = shlex.split(baris.partition(": ")[2])
    assert program == "lkjip"
    assert jalankan([ALASAN if satu == "ALASAN" else satu for satu in argumen]) == 0
    capsys.readouterr()
    assert jalankan(["periksa", str(buku)]) == 0
    luaran = capsys.readouterr().out
    assert "Diterima dengan Penjelasan (1)" in luaran
    assert ALASAN in luaran
