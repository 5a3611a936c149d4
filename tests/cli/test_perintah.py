"""The command line as an office and other programs use it (design: section 7)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.cli.perintah import jalankan

Layar = pytest.CaptureFixture[str]


@pytest.fixture
def buku(tmp_path: Path, contoh: Path) -> Path:
    """The sample in a folder of its own."""
    return Path(shutil.copy(contoh, tmp_path / "buku kerja.xlsx"))


def panggil(layar: Layar, *argumen: object) -> tuple[int, dict[str, Any], str]:
    kode = jalankan([*map(str, argumen), "--json"])
    luaran = layar.readouterr()
    return kode, json.loads(luaran.out), luaran.err


def test_buat_leaves_the_report_and_the_filled_workbook_beside_the_input(buku: Path, capsys: Layar) -> None:
    sebelum = buku.read_bytes()
    kode, isi, galat = panggil(capsys, "buat", buku)
    assert (kode, galat) == (0, "")
    assert isi["keluaran"] == {
        "word": str(buku.with_name("buku kerja - LKjIP.docx")),
        "excel": str(buku.with_name("buku kerja - terisi.xlsx")),
    }
    assert all(Path(satu).is_file() for satu in isi["keluaran"].values())
    assert isi["alasan_excel"] is None
    assert buku.read_bytes() == sebelum


def test_a_portable_program_on_a_locked_stick_says_so_beside_the_output(
    buku: Path, capsys: Layar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "data_folder_note", lambda: "Folder E: tidak dapat ditulisi.")
    kode, _, galat = panggil(capsys, "baca", buku)
    assert (kode, galat) == (0, "Folder E: tidak dapat ditulisi.\n")


def test_buat_into_a_folder_that_does_not_exist_yet(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    _, isi, _ = panggil(capsys, "buat", buku, "--ke", tmp_path / "hasil" / "2025")
    assert Path(isi["keluaran"]["word"]).parent == tmp_path / "hasil" / "2025"


def test_buat_again_replaces_its_own_outputs_but_never_an_edited_report(buku: Path, capsys: Layar) -> None:
    _, pertama, _ = panggil(capsys, "buat", buku)
    _, kedua, _ = panggil(capsys, "buat", buku)
    assert kedua["keluaran"] == pertama["keluaran"]
    Path(pertama["keluaran"]["word"]).write_bytes(b"disunting")
    _, ketiga, _ = panggil(capsys, "buat", buku)
    assert Path(ketiga["keluaran"]["word"]).name == "buku kerja - LKjIP (2).docx"
    assert Path(pertama["keluaran"]["word"]).read_bytes() == b"disunting"
    assert any("(2)" in kalimat for kalimat in ketiga["catatan"])


def test_periksa_exits_1_while_something_grave_is_unexplained(buku: Path, capsys: Layar) -> None:
    kode, isi, _ = panggil(capsys, "periksa", buku)
    assert kode == 1
    assert {satu["tingkat"] for satu in isi["temuan"]} >= {"salah", "info"}
    assert isi["kelengkapan"]


def test_every_finding_names_cells_that_hold_the_text_it_quotes(buku: Path, capsys: Layar) -> None:
    import openpyxl

    with pytest.warns(UserWarning, match="Sparkline"):
        isi_buku = openpyxl.load_workbook(buku)
    _, isi, _ = panggil(capsys, "periksa", buku)
    for temuan in isi["temuan"]:
        assert temuan["tempat"], temuan["kunci"]
        for tempat in temuan["tempat"]:
            assert isi_buku[tempat["lembar"]][tempat["sel"]].value is not None, (temuan["kunci"], tempat)


def test_all_findings_accepted_makes_periksa_exit_0_and_tanpa_terima_shows_them_again(
    buku: Path, capsys: Layar
) -> None:
    _, isi, _ = panggil(capsys, "periksa", buku)
    for satu in isi["temuan"]:
        if satu["tingkat"] != "info":
            kode, _, _ = panggil(capsys, "terima", buku, satu["kunci"], "--alasan", "sudah dicocokkan")
            assert kode == 0
    kode, diterima, _ = panggil(capsys, "periksa", buku)
    assert kode == 0
    assert {s["diterima"] for s in diterima["temuan"] if s["tingkat"] != "info"} == {"sudah dicocokkan"}
    kode, semua, _ = panggil(capsys, "periksa", buku, "--tanpa-terima")
    assert kode == 1
    assert all(s["diterima"] is None for s in semua["temuan"])


def test_an_unknown_key_or_an_empty_reason_is_not_accepted(buku: Path, capsys: Layar) -> None:
    kode, isi, _ = panggil(capsys, "terima", buku, "IDN999:tidak-ada", "--alasan", "x")
    assert kode == 2
    assert "IDN999:tidak-ada" in isi["galat"]
    kunci = panggil(capsys, "periksa", buku)[1]["temuan"][0]["kunci"]
    kode, isi, _ = panggil(capsys, "terima", buku, kunci, "--alasan", "  ")
    assert kode == 2
    assert isi["galat"].startswith("Alasan kosong")


def test_an_acceptance_goes_into_the_profile_of_choice(buku: Path, tmp_path: Path, capsys: Layar) -> None:
    profil = tmp_path / "profil kami.json"
    kunci = panggil(capsys, "periksa", buku)[1]["temuan"][0]["kunci"]
    panggil(capsys, "terima", buku, kunci, "--alasan", "sesuai SK", "--profil", profil)
    isi = json.loads(profil.read_text(encoding="utf-8"))
    assert isi["versi"] == 1
    assert isi["terima"][kunci]["alasan"] == "sesuai SK"


def test_baca_says_what_each_sheet_is_and_what_was_not_understood(buku: Path, capsys: Layar) -> None:
    kode, isi, _ = panggil(capsys, "baca", buku)
    assert kode == 0
    assert isi["tahun"] == 2024
    assert {satu["nama"] for satu in isi["lembar"]} >= {"KERTAS KERJA", "rekap_dkb"}
    assert any(satu["jenis"] is None and "Kecamatan" in satu["alasan"] for satu in isi["lembar"])


def test_the_empty_workbook_is_read_but_gives_no_report(buku_kosong: Path, tmp_path: Path, capsys: Layar) -> None:
    salinan = shutil.copy(buku_kosong, tmp_path)
    assert panggil(capsys, "baca", salinan)[0] == 0
    kode, isi, _ = panggil(capsys, "buat", salinan)
    assert kode == 2
    assert "belum berisi" in isi["galat"]
    assert [satu.suffix for satu in tmp_path.glob("*.docx")] == []


def test_a_missing_file_is_one_sentence_and_the_other_inputs_are_still_done(buku: Path, capsys: Layar) -> None:
    kode, isi, galat = panggil(capsys, "baca", buku, buku.with_name("tidak ada.xlsx"))
    assert kode == 2
    assert [satu["masukan"] for satu in isi["buku"]] == [str(buku), str(buku.with_name("tidak ada.xlsx"))]
    assert isi["buku"][0]["tahun"] == 2024
    assert galat.strip() == isi["buku"][1]["galat"]
    assert "Traceback" not in galat


def test_an_unknown_command_is_one_indonesian_sentence(capsys: Layar) -> None:
    assert jalankan(["buatkan"]) == 2
    assert capsys.readouterr().err.startswith("Perintah tidak dikenali.")


def test_an_unforeseen_error_never_shows_a_traceback(
    buku: Path, capsys: Layar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LKJIP_PENGEMBANG", raising=False)
    monkeypatch.setattr("lkjip_desktop.pipeline.read", lambda _: 1 / 0)
    kode, isi, galat = panggil(capsys, "baca", buku)
    assert kode == 2
    assert "kesalahan pada program" in isi["galat"]
    assert "Traceback" not in galat


def test_contoh_copies_both_workbooks_and_never_over_an_edited_one(tmp_path: Path, capsys: Layar) -> None:
    kode, isi, _ = panggil(capsys, "contoh", tmp_path / "buku")
    assert kode == 0
    Path(isi["keluaran"]["contoh"]).write_bytes(b"disunting")
    _, lagi, _ = panggil(capsys, "contoh", tmp_path / "buku")
    assert Path(isi["keluaran"]["contoh"]).read_bytes() == b"disunting"
    assert lagi["keluaran"]["contoh"] != isi["keluaran"]["contoh"]


def test_a_lkjip_file_stands_for_its_workbook(buku: Path, capsys: Layar) -> None:
    kumpulan = buku.with_suffix(".lkjip")
    kumpulan.write_text(json.dumps({"versi": 1, "buku": buku.name, "dengan": [], "profil": None}), encoding="utf-8")
    assert panggil(capsys, "baca", kumpulan)[1]["tahun"] == 2024


def test_a_further_source_names_its_file_in_every_place(buku: Path, contoh: Path, capsys: Layar) -> None:
    _, isi, _ = panggil(capsys, "baca", buku, "--dengan", contoh)
    berkas = {k["nilai"].get("berkas") for i in isi["indikator"] for k in i["kemunculan"]}
    assert berkas == {None, str(contoh)}


def test_the_terminal_shows_words_not_codes_of_levels(buku: Path, capsys: Layar) -> None:
    assert jalankan(["periksa", str(buku)]) == 1
    luaran = capsys.readouterr().out
    assert "Tidak Sesuai" in luaran
    assert "Seharusnya" in luaran
    assert "\x1b[" not in luaran
    assert jalankan(["baca", str(buku)]) == 0
    assert "Tahun laporan: 2024" in capsys.readouterr().out


def test_formulas_without_results_are_said_by_every_command(tmp_path: Path, capsys: Layar) -> None:
    from openpyxl import Workbook

    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.append(["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"])
    lembar.append([1, "Persentase jalan mantap", "%", 80, 76, "=E2/D2*100"])
    buku.save(tmp_path / "tanpa hasil.xlsx")
    for perintah in ("baca", "periksa", "buat"):
        _, isi, _ = panggil(capsys, perintah, tmp_path / "tanpa hasil.xlsx")
        assert any("rumus" in kalimat for kalimat in isi["peringatan"]), perintah


@pytest.mark.skipif(sys.platform == "win32", reason="no head on Windows")
def test_a_reader_that_stops_early_sees_no_traceback(buku: Path) -> None:
    perintah = f'"{sys.executable}" -m lkjip_desktop baca "{buku}" | head -1'
    hasil = subprocess.run(perintah, shell=True, capture_output=True, text=True, check=True)
    assert hasil.stderr == ""
    assert hasil.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_takes_no_more_is_one_sentence(buku: Path) -> None:
    perintah = [sys.executable, "-m", "lkjip_desktop", "baca", str(buku)]
    with Path("/dev/full").open("w", encoding="utf-8") as penuh:
        hasil = subprocess.run(perintah, stdout=penuh, stderr=subprocess.PIPE, text=True)
    assert hasil.returncode == 2
    assert hasil.stderr.splitlines() == [
        "Keluaran perintah ini tidak dapat ditulis. Periksa sisa ruang disk tujuannya, lalu coba lagi."
    ]


def test_ctrl_c_is_one_sentence(buku: Path, capsys: Layar, monkeypatch: pytest.MonkeyPatch) -> None:
    def hentikan(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("lkjip_desktop.pipeline.read", hentikan)
    kode, _, galat = jalankan(["baca", str(buku)]), *capsys.readouterr()
    assert kode == 2
    assert galat == "Proses dibatalkan. Berkas asal tidak diubah.\n"
