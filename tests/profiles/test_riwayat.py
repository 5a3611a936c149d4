import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.pipeline.riwayat import forget, keep_window_state, recent, remember, window_state
from lkjip_desktop.profiles.riwayat import BukuTerakhir, ingat, riwayat


def buku(tmp_path: Path, nama: str = "Kertas Kerja.xlsx") -> BukuTerakhir:
    return BukuTerakhir(tmp_path / nama, "Dinas Sosial", 2024, "2026-11-24T08:00:00")


def test_the_workbook_opened_last_comes_first_and_none_stands_twice(tmp_path: Path) -> None:
    for nama in ("a.xlsx", "b.xlsx", "a.xlsx"):
        ingat(buku(tmp_path, nama))
    assert [satu.berkas.name for satu in riwayat()] == ["a.xlsx", "b.xlsx"]


def test_only_the_latest_twelve_are_kept(tmp_path: Path) -> None:
    for urut in range(15):
        ingat(buku(tmp_path, f"{urut}.xlsx"))
    assert [satu.berkas.stem for satu in riwayat()] == [str(urut) for urut in range(14, 2, -1)]


def test_what_is_kept_comes_back_whole(tmp_path: Path) -> None:
    satu = replace(
        buku(tmp_path),
        dibuat="2026-11-24",
        word=tmp_path / "LKjIP.docx",
        tidak_sesuai=2,
        perlu_diperiksa=5,
        dengan=(tmp_path / "LRA.xlsx",),
    )
    ingat(satu)
    assert riwayat() == [satu]


def test_the_state_is_said_in_words(tmp_path: Path) -> None:
    satu = buku(tmp_path)
    assert satu.keadaan == "Belum dibuat"
    assert replace(satu, tidak_sesuai=2).keadaan == "Belum dibuat, 2 tidak sesuai"
    assert replace(satu, dibuat="2026-11-24", perlu_diperiksa=5).keadaan == (
        "Laporan dibuat 24 November 2026, 5 perlu diperiksa"
    )


def test_reading_again_does_not_forget_the_report_that_was_made(tmp_path: Path) -> None:
    ingat(replace(buku(tmp_path), dibuat="2026-11-24", word=tmp_path / "LKjIP.docx"))
    ingat(replace(buku(tmp_path), tidak_sesuai=1))
    (satu,) = riwayat()
    assert (satu.dibuat, satu.word, satu.tidak_sesuai) == ("2026-11-24", tmp_path / "LKjIP.docx", 1)


@pytest.mark.parametrize(
    "isi",
    [
        "{",
        "[]",
        '{"versi": 99}',
        '{"versi": 1, "buku": 3}',
        '{"versi": 1, "buku": [{"berkas": "relatif.xlsx"}, {"berkas": 3}, "x", {}]}',
        "\ufffd\u0000",
    ],
)
def test_a_broken_file_is_none(data_pengguna: Path, isi: str, tmp_path: Path) -> None:
    data_pengguna.mkdir(parents=True)
    for nama in ("riwayat.json", "jendela.json"):
        (data_pengguna / nama).write_text(isi, encoding="utf-8")
    assert recent() == []
    assert isinstance(window_state(), dict)
    ingat(buku(tmp_path))
    assert [satu.berkas.name for satu in recent()] == ["Kertas Kerja.xlsx"]


def test_values_of_another_kind_count_as_unknown(data_pengguna: Path, tmp_path: Path) -> None:
    data_pengguna.mkdir(parents=True)
    berkas = (tmp_path / "a.xlsx").as_posix()
    isi = f'{{"versi": 1, "buku": [{{"berkas": "{berkas}", "tahun": "x", "instansi": 4, "tidak_sesuai": -1}}]}}'
    (data_pengguna / "riwayat.json").write_text(isi, encoding="utf-8")
    assert riwayat() == [BukuTerakhir(Path(berkas))]


def test_a_data_folder_that_cannot_be_written_disturbs_nobody(data_pengguna: Path, tmp_path: Path) -> None:
    data_pengguna.write_text("a file where the folder should be", encoding="utf-8")
    ingat(buku(tmp_path))
    keep_window_state({"lebar": 980})
    assert recent() == []
    assert window_state() == {}


def test_values_of_the_window_are_kept_beside_those_kept_earlier() -> None:
    keep_window_state({"lebar": 980, "maksimal": True})
    keep_window_state({"folder": "Laporan", "maksimal": False})
    assert window_state() == {"lebar": 980, "maksimal": False, "folder": "Laporan"}


def test_a_workbook_that_was_reviewed_and_made_is_remembered(contoh: Path, tmp_path: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    remember(bacaan, pipeline.check(bacaan))
    assert (recent()[0].instansi, recent()[0].tahun) == (bacaan.laporan.instansi.nama, 2024)
    assert recent()[0].keadaan.startswith("Belum dibuat")
    keluaran = pipeline.build(bacaan, tmp_path)
    remember(bacaan, None, keluaran)
    assert recent()[0].keadaan.startswith("Laporan dibuat ")
    assert recent()[0].word == keluaran.word
    forget(contoh)
    assert recent() == []


def test_the_start_page_need_not_wait_for_the_domain() -> None:
    kode = "import sys, lkjip_desktop.pipeline.riwayat as r; r.recent(); print('pydantic' in sys.modules)"
    hasil = subprocess.run([sys.executable, "-c", kode], check=True, capture_output=True, text=True)
    assert hasil.stdout.strip() == "False"
