"""What `baca` tells a person, sheet by sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.cli.perintah import jalankan
from tests.readers.buku import Baris, Isi, tulis


def terbaca(layar: pytest.CaptureFixture[str], berkas: Path, *pilihan: str) -> tuple[int, list[str]]:
    kode = jalankan(["baca", str(berkas), *pilihan])
    return kode, layar.readouterr().out.splitlines()


@pytest.fixture
def luaran(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    berkas = tulis(
        tmp_path / "buku.xlsx",
        Capaian=[
            ["CAPAIAN KINERJA DINAS SOSIAL KABUPATEN LAHAT TAHUN 2024"],
            None,
            ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Bobot"],
            [1, 2, 3, 4, 5, 6, 7],
            [1, "Indeks pelayanan", "Nilai", 80, 82, "102,50", 3],
            [2, "Persentase penanganan", "%", 90, 81, "90,00", 2],
            ["Rata-rata", None, None, None, None, "96,25"],
        ],
        Coretan=[["catatan pribadi", 12345]],
        Kosong=Isi([]),
    )
    kode, baris = terbaca(capsys, berkas)
    assert kode == 0
    return baris


def test_each_sheet_says_its_kind_headings_data_and_what_was_set_aside(luaran: list[str]) -> None:
    mulai = luaran.index("Lembar Capaian")
    assert luaran[mulai + 1 : mulai + 9] == [
        "  Baris 3–7: capaian kinerja",
        "      Judul kolom: No, Indikator, Satuan, Target, Realisasi, Capaian (%), Bobot",
        "      Judul tabel: “CAPAIAN KINERJA DINAS SOSIAL KABUPATEN LAHAT TAHUN 2024”",
        "      Data baris 5–6",
        "      Baris nomor kolom: 4",
        "      Baris jumlah: 7",
        "      Kolom tidak dipakai: Bobot",
        "",
    ]


def test_what_was_not_understood_is_said_once_with_its_single_row(luaran: list[str]) -> None:
    mulai = luaran.index("Lembar Coretan")
    assert luaran[mulai + 1 : mulai + 3] == [
        "  Baris 1: tidak dipakai",
        "      Isi yang belum dipahami: A1 “catatan pribadi”; B1 “12345”",
    ]
    assert luaran[luaran.index("Lembar Kosong") + 1 :][:2] == ["  tidak dipakai", "      Lembar kosong"]


def test_no_line_is_wider_than_the_terminal(luaran: list[str]) -> None:
    assert max(map(len, luaran)) <= 100


def test_questions_are_shown_with_their_candidates_evidence_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = tulis(
        tmp_path / "buku.xlsx", IKU=[["IKU TAHUN 2024"], ["Indikator", "Target", "Capaian"], ["A b", 99, 100]]
    )
    _, baris = terbaca(capsys, berkas)
    mulai = baris.index("Pertanyaan (jawab pada Pengaturan Perangkat Daerah)")
    assert baris[mulai + 1 :] == [
        "  ? Kolom 'Capaian' pada lembar IKU tampak berisi realisasi. Betul? (IKU C2)",
        "      - realisasi (dipakai sementara): tabel memuat target tanpa kolom realisasi; isinya 100,",
        "        targetnya 99",
        "      - capaian: judul kolom menyebut capaian",
        "      - lain: bukan keduanya; kolom tidak dipakai",
        "      Kunci: kolom:iku:capaian",
    ]


def test_an_answer_that_cannot_be_followed_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tulis(
        tmp_path / "buku.xlsx", IKU=[["IKU TAHUN 2024"], ["Indikator", "Target", "Capaian"], ["A b", 99, 100]]
    )
    profil = tmp_path / "profil.json"
    profil.write_text('{"versi": 1, "jawaban": {"kolom:iku:capaian": "entah"}}', encoding="utf-8")
    assert jalankan(["baca", str(berkas), "--profil", str(profil)]) == 2
    galat = capsys.readouterr().err
    assert "Jawaban “entah”" in galat
    assert "Pilih salah satu: realisasi; capaian; lain." in galat
    assert galat.count("\n") == 1


def test_a_further_source_is_named_with_its_sheets_and_the_survey_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kepala = ["No", "Indikator", "Satuan", "Target", "Realisasi"]
    kerja = tulis(
        tmp_path / "kerja.xlsx", Data=[["CAPAIAN KINERJA TAHUN 2024"], kepala, [1, "Indeks", "Nilai", 80, 82]]
    )
    jawaban: list[Baris] = [["No Resp", *(f"U{i}" for i in range(1, 10))], *([i, *[3, 4, 4] * 3] for i in range(1, 21))]
    skm = tulis(tmp_path / "SKM.xlsx", Data=jawaban)
    _, baris = terbaca(capsys, kerja, "--dengan", str(skm))
    assert "Survei Kepuasan Masyarakat: 20 responden, 9 unsur, IKM 91,67, mutu A" in baris
    assert {"Lembar Data", "Lembar Data (SKM.xlsx)"} <= set(baris)
