"""`periksa --lembar` and `aturan`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.rules.katalog import BAGIAN
from lkjip_desktop.rules.semua import ATURAN
from tests.cli.test_penerimaan import ALASAN, buku, capaian_salah
from tests.cli.test_perintah import Layar, panggil

__all__ = ["buku"]  # the fixture


def test_the_review_sheet_stands_beside_the_workbook(buku: Path, capsys: Layar) -> None:
    sebelum = buku.read_bytes()
    kode, isi, _ = panggil(capsys, "periksa", buku, "--lembar")
    assert (kode, isi["keluaran"]) == (1, {"lembar": str(buku.with_name("Kinerja - catatan.xlsx"))})
    hasil = openpyxl.load_workbook(isi["keluaran"]["lembar"])
    terdaftar = [sel.value for sel in hasil["Catatan Pemeriksaan"]["F"] if sel.hyperlink]
    assert terdaftar == [t["kode"] for t in isi["temuan"] if not t["kode"].startswith(("LKP", "IMP"))]
    assert buku.read_bytes() == sebelum


def test_without_asking_nothing_is_written(buku: Path, capsys: Layar) -> None:
    assert panggil(capsys, "periksa", buku)[1]["keluaran"] == {}
    assert not buku.with_name("Kinerja - catatan.xlsx").exists()


def test_the_review_sheet_is_written_as_every_other_output(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    folder = tmp_path / "hasil" / "baru"
    pertama = Path(panggil(capsys, "periksa", buku, "--lembar", "--ke", folder)[1]["keluaran"]["lembar"])
    assert pertama.parent == folder
    assert Path(panggil(capsys, "periksa", buku, "--lembar", "--ke", folder)[1]["keluaran"]["lembar"]) == pertama
    pertama.write_bytes(b"diisi Inspektorat")
    _, isi, _ = panggil(capsys, "periksa", buku, "--lembar", "--ke", folder)
    assert Path(isi["keluaran"]["lembar"]).name == "Kinerja - catatan (2).xlsx"
    assert pertama.read_bytes() == b"diisi Inspektorat"
    assert any("(2)" in kalimat for kalimat in isi["catatan"])


def test_a_reason_stands_in_the_review_sheet(buku: Path, capsys: Layar) -> None:
    panggil(capsys, "terima", buku, capaian_salah(capsys, buku)["kunci"], "--alasan", ALASAN)
    _, isi, _ = panggil(capsys, "periksa", buku, "--lembar")
    lembar = openpyxl.load_workbook(isi["keluaran"]["lembar"])["Catatan Pemeriksaan"]
    assert [(a.value, b.value) for a, b in zip(lembar["G"], lembar["H"], strict=True) if a.value == ALASAN] == [
        (ALASAN, "Tidak Perlu")
    ]


def test_the_terminal_says_where_the_review_sheet_is(buku: Path, capsys: Layar) -> None:
    jalankan(["periksa", str(buku), "--lembar"])
    assert f"Lembar catatan: {buku.with_name('Kinerja - catatan.xlsx')}" in capsys.readouterr().out


def test_all_rules_are_listed_and_each_has_a_whole_page(capsys: Layar) -> None:
    kode, isi, _ = panggil(capsys, "aturan")
    assert kode == 0
    assert sorted(satu["kode"] for satu in isi["aturan"]) == sorted(satu.kode for satu in ATURAN)
    assert all(satu["ringkasan"] and list(satu["bagian"]) == list(BAGIAN) for satu in isi["aturan"])
    assert jalankan(["aturan"]) == 0
    assert "CAP001  Satu fakta satu angka" in capsys.readouterr().out


@pytest.mark.parametrize("kode", ["CAP002", "cap002", "CAP002:capaian:nilai-ikm:2024"])
def test_a_rules_page_is_found_by_its_code_or_the_key_of_a_finding(capsys: Layar, kode: str) -> None:
    assert jalankan(["aturan", kode]) == 0
    luaran = capsys.readouterr().out
    assert luaran.startswith("CAP002  ")
    assert [satu for satu in BAGIAN if f"\n{satu}\n" in luaran] == list(BAGIAN)


def test_an_unknown_rule_is_one_sentence_that_offers_the_nearest(capsys: Layar) -> None:
    kode, isi, galat = panggil(capsys, "aturan", "CAX001")
    assert (kode, isi["galat"]) == (
        2,
        "Tidak ada aturan dengan kode CAX001. Yang terdekat: CAP001. Lihat daftarnya dengan: lkjip aturan",
    )
    assert galat.strip() == isi["galat"]


def test_a_console_in_an_old_code_page_sees_no_traceback(buku: Path) -> None:
    perintah = [sys.executable, "-X", "utf8=0", "-m", "lkjip_desktop", "periksa", str(buku)]
    hasil = subprocess.run(perintah, capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": "cp437"})
    assert (hasil.returncode, hasil.stderr) == (1, b"")
    assert "Seharusnya : 100,00" in hasil.stdout.decode("cp437")
