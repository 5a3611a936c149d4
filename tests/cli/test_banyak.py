"""Many workbooks in one command: folders, processes, rekap.xlsx."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.pipeline import banyak
from tests.readers.buku import Baris, tulis

Layar = pytest.CaptureFixture[str]
RUSAK = b"PK\x03\x04rusak"


def kantor(berkas: Path, nama: str = "Dinas Sosial", realisasi: int = 80) -> Path:
    """Write the small workbook of an office."""
    berkas.parent.mkdir(parents=True, exist_ok=True)
    identitas: list[Baris] = [
        ["Nama Perangkat Daerah", ":", nama],
        ["Pemerintah Daerah", ":", "Kabupaten Lahat"],
        ["Tahun", ":", 2024],
    ]
    capaian: list[Baris] = [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, "Meningkatnya layanan", "Persentase layanan tepat waktu", "%", 80, realisasi, realisasi / 0.8],
    ]
    return tulis(berkas, Identitas=identitas, Capaian=capaian)


def panggil(layar: Layar, *argumen: object) -> tuple[int, dict[str, Any], str]:
    kode = jalankan([*map(str, argumen), "--json"])
    luaran = layar.readouterr()
    return kode, json.loads(luaran.out), luaran.err


def baris_rekap(berkas: str) -> list[tuple[object, ...]]:
    return [baris[1:3] for baris in openpyxl.load_workbook(berkas).worksheets[0].iter_rows(min_row=5, values_only=True)]


def test_a_folder_is_made_in_processes_and_made_again_without_a_second_copy(
    tmp_path: Path, capsys: Layar, monkeypatch: pytest.MonkeyPatch, data_pengguna: Path
) -> None:
    folder = tmp_path / "LKjIP 2024"
    nama = ["Badan Keuangan", "Camat Kikim", "Dinas Sosial", "Rusak", "RSUD"]
    for satu in nama:
        kantor(folder / f"{satu}.xlsx", satu)
    (folder / "Rusak.xlsx").write_bytes(RUSAK)
    for inti in (2, 1):
        monkeypatch.setattr(banyak, "_inti", lambda inti=inti: inti)
        kode, isi, galat = panggil(capsys, "buat", folder, "--rekap")
        assert kode == 2
        assert [Path(satu["masukan"]).stem for satu in isi["buku"]] == sorted(nama, key=str.casefold)
        gagal = [satu for satu in isi["buku"] if "galat" in satu]
        assert [Path(satu["masukan"]).stem for satu in gagal] == ["Rusak"]
        assert galat.splitlines() == [gagal[0]["galat"]]
        for satu in isi["buku"]:
            if "galat" not in satu:
                batang = Path(satu["masukan"]).with_suffix("")
                assert satu["keluaran"] == {"word": f"{batang} - LKjIP.docx", "excel": f"{batang} - terisi.xlsx"}
                assert zipfile.ZipFile(satu["keluaran"]["word"]).testzip() is None
        assert isi["keluaran"] == {"rekap": str(folder / "rekap.xlsx")}
        assert ("Rusak", "Gagal") in baris_rekap(isi["keluaran"]["rekap"])
    assert {satu["alasan"] for satu in isi["dilewati"]} == {"hasil program ini"}
    assert len(list((data_pengguna / "keluaran").iterdir())) == 9  # four reports, four workbooks, the recapitulation
    assert len(list((data_pengguna / "laporan").glob("*.docx"))) == 4
    assert len(list(folder.iterdir())) == 14


def test_the_contract_stays_for_those_who_ask_for_nothing_more(tmp_path: Path, capsys: Layar) -> None:
    satu, dua = kantor(tmp_path / "a.xlsx"), kantor(tmp_path / "b.xlsx", "Dinas Kesehatan")
    assert set(panggil(capsys, "periksa", satu, dua)[1]) == {"buku"}
    sendiri = panggil(capsys, "periksa", satu)[1]
    dengan_rekap = panggil(capsys, "periksa", satu, "--rekap")[1]
    assert dengan_rekap["keluaran"] == {"rekap": str(tmp_path / "rekap.xlsx")}
    assert {**dengan_rekap, "keluaran": {}} == sendiri


def test_people_see_how_far_it_is_and_what_is_left_out(tmp_path: Path, capsys: Layar) -> None:
    kantor(tmp_path / "a.xlsx")
    (tmp_path / "b.xlsx").write_bytes(RUSAK)
    (tmp_path / "~$a.xlsx").write_bytes(b"")
    assert jalankan(["baca", str(tmp_path / "*.xlsx")]) == 2
    luaran = capsys.readouterr()
    assert luaran.err.splitlines()[:3] == [
        "Dilewati (tanda berkas yang sedang dibuka): ~$a.xlsx.",
        "1 dari 2: a.xlsx",
        "2 dari 2: b.xlsx (gagal)",
    ]
    assert luaran.out.startswith("== a.xlsx\n")


def test_namesakes_of_two_offices_do_not_replace_each_other(tmp_path: Path, capsys: Layar) -> None:
    buku = [kantor(tmp_path / satu / "LKjIP.xlsx", satu, 76) for satu in ("Dinas Sosial", "Dinas Kesehatan")]
    _, isi, _ = panggil(capsys, "buat", *buku, "--ke", tmp_path / "hasil")
    word = [Path(satu["keluaran"]["word"]) for satu in isi["buku"]]
    assert word == [tmp_path / "hasil" / satu.parent.name / "LKjIP - LKjIP.docx" for satu in buku]
    assert all("di folder tersendiri" in satu["catatan"][-1] for satu in isi["buku"])


def test_reports_and_workbooks_are_compared_with_the_list(tmp_path: Path, capsys: Layar) -> None:
    kantor(tmp_path / "a.xlsx", "Dinas Sosial")
    panggil(capsys, "buat", tmp_path / "a.xlsx", "--ke", tmp_path / "kab")
    kantor(tmp_path / "kab" / "b.xlsx", "RSUD Lahat")
    daftar = tmp_path / "kab" / "daftar.txt"
    daftar.write_text("Dinas Sosial\nDinas Kesehatan\nRumah Sakit Umum Daerah Lahat\n", encoding="utf-8")
    _, isi, _ = panggil(capsys, "periksa", tmp_path / "kab", "--daftar", daftar)
    assert [Path(satu["masukan"]).name for satu in isi["buku"]] == ["b.xlsx", "a - LKjIP.docx"]
    assert baris_rekap(isi["keluaran"]["rekap"]) == [
        ("Dinas Sosial", "Diperiksa"),
        ("Dinas Kesehatan", "Belum menyerahkan"),
        ("Rumah Sakit Umum Daerah Lahat", "Diperiksa"),
    ]


def test_a_list_that_cannot_be_read_is_said_before_anything_is_made(tmp_path: Path, capsys: Layar) -> None:
    kantor(tmp_path / "a.xlsx")
    kode, isi, galat = panggil(capsys, "buat", tmp_path, "--daftar", tmp_path / "tidak ada.txt")
    assert (kode, set(isi)) == (2, {"galat"})
    assert galat.strip() == isi["galat"]
    assert [satu.name for satu in tmp_path.glob("*.*")] == ["a.xlsx"]


def test_a_folder_without_workbooks_is_one_sentence(tmp_path: Path, capsys: Layar) -> None:
    kode, isi, galat = panggil(capsys, "buat", tmp_path)
    assert kode == 2
    assert isi["buku"] == [{"masukan": str(tmp_path), "galat": galat.strip()}]
    (tmp_path / "~$a.xlsx").write_bytes(b"")
    (tmp_path / "~$b.xlsx").write_bytes(b"")
    assert panggil(capsys, "buat", *tmp_path.glob("~*"))[0] == 2


@pytest.mark.panjang
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise on Windows")
def test_ctrl_c_completes_what_is_under_way_and_leaves_nothing_half_written(contoh: Path, tmp_path: Path) -> None:
    for ke in range(8):
        shutil.copy(contoh, tmp_path / f"Dinas {chr(65 + ke)}.xlsx")
    proses = subprocess.Popen(
        [sys.executable, "-m", "lkjip_desktop", "buat", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert proses.stderr is not None
    assert proses.stderr.readline().startswith("1 dari 8")
    os.killpg(proses.pid, signal.SIGINT)  # as a terminal does: to the parent and its processes
    keluar, galat = proses.communicate(timeout=60)
    assert proses.returncode == 2
    assert "Proses dibatalkan. " in galat
    assert "Traceback" not in galat
    jadi = list(tmp_path.glob("*.docx"))
    assert 1 <= len(jadi) < 8
    assert keluar.count("Selesai.") >= 1
    for satu in (*jadi, *tmp_path.glob("* - terisi.xlsx")):
        assert zipfile.ZipFile(satu).testzip() is None
    assert not list(tmp_path.glob(".lkjip-*"))
