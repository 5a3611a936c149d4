"""`buat --lampiran`: the documents that are signed on their own, the review form, every table in a workbook."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.writers.word import periksa_paket
from tests.readers.buku import Baris, tulis

Layar = pytest.CaptureFixture[str]
KEPALA: list[str | int | float | None] = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]
MUTU, TERTIB = "Meningkatnya kualitas pelayanan", "Meningkatnya ketertiban umum"


def _pk(judul: str, indeks: str, uang: int, tanggal: str) -> list[Baris]:
    kiri = (None, "Pihak Kedua", "BUPATI LAHAT", None, None, "H. BUDI SANTOSO, S.E.", None, None)
    nip = "NIP. 19750921 200112 2 003"
    kanan = (tanggal, "Pihak Pertama", "CAMAT KIKIM TIMUR", None, None, "SITI AMINAH, S.Sos.", "Pembina", nip)
    return [
        [f"{judul} KECAMATAN KIKIM TIMUR KABUPATEN LAHAT TAHUN 2024"],
        None,
        KEPALA,
        [1, MUTU, "Indeks Kepuasan Masyarakat", "Indeks", indeks],
        [2, TERTIB, "Persentase gangguan yang diselesaikan", "%", 90],
        None,
        ["No", "Program", "Anggaran", "Keterangan"],
        [1, "Program Pelayanan Publik", uang, "APBD"],
        [2, "Program Ketertiban Umum", 90_000_000, "APBD"],
        ["Jumlah", None, uang + 90_000_000, None],
        None,
        *([None, satu, None, None, dua] for satu, dua in zip(kiri, kanan, strict=True)),
    ]


def _buku(berkas: Path, **lain: list[Baris]) -> Path:
    identitas: list[Baris] = [
        ["Nama Perangkat Daerah", ":", "Kecamatan Kikim Timur"],
        ["Pemerintah Daerah", ":", "Kabupaten Lahat"],
        ["Tahun", ":", 2024],
        ["Tempat, tanggal", ":", "Lahat, 20 Januari 2025"],
    ]
    capaian: list[Baris] = [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        [*KEPALA, "Realisasi", "Capaian (%)"],
        [1, MUTU, "Indeks Kepuasan Masyarakat", "Indeks", "82,50", "84,20", "102,06"],
        [2, TERTIB, "Persentase gangguan yang diselesaikan", "%", 90, 95, "105,56"],
    ]
    return tulis(berkas, Identitas=identitas, **lain, Capaian=capaian)


@pytest.fixture
def camat(tmp_path: Path) -> Path:
    """A kecamatan with both editions of its Perjanjian Kinerja, signed with a bupati who has no NIP."""
    return _buku(
        tmp_path / "camat.xlsx",
        PK=_pk("PERJANJIAN KINERJA", "80,00", 250_000_000, "Lahat, 4 Januari 2024"),
        PK_Perubahan=_pk("PERJANJIAN KINERJA PERUBAHAN", "82,50", 260_000_000, "Lahat, 14 Oktober 2024"),
    )


def panggil(layar: Layar, *argumen: object) -> dict[str, Any]:
    assert jalankan([*map(str, argumen), "--json"]) == 0
    isi: dict[str, Any] = json.loads(layar.readouterr().out)
    return isi


def lampiran(layar: Layar, buku: Path) -> dict[str, Path]:
    isi = panggil(layar, "buat", buku, "--lampiran")
    return {satu.stem.removeprefix(f"{buku.stem} - "): satu for satu in map(Path, isi["keluaran"]["lampiran"])}


def isi_word(berkas: Path) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter("{*}t")) for p in Document(str(berkas)).element.iter("{*}p"))


def test_nothing_is_written_unless_it_is_asked_for(camat: Path, capsys: Layar) -> None:
    isi = panggil(capsys, "buat", camat)
    assert set(isi["keluaran"]) == {"word", "excel"}
    assert not camat.with_name("camat - Lampiran").exists()


def test_the_lampiran_stand_in_a_folder_beside_the_report(camat: Path, tmp_path: Path, capsys: Layar) -> None:
    isi = panggil(capsys, "buat", camat, "--lampiran", "--ke", tmp_path / "hasil")
    folder = tmp_path / "hasil" / "camat - Lampiran"
    assert [Path(satu).name for satu in isi["keluaran"]["lampiran"]] == [
        "camat - Perjanjian Kinerja.docx",
        "camat - Perjanjian Kinerja Perubahan.docx",
        "camat - Kertas Kerja.docx",
        "camat - Formulir Reviu.docx",
        "camat - lampiran.xlsx",
    ]
    assert {str(satu) for satu in folder.iterdir()} == set(isi["keluaran"]["lampiran"])


def test_each_edition_is_a_document_with_its_own_figures_and_date(camat: Path, capsys: Layar) -> None:
    berkas = lampiran(capsys, camat)
    murni, perubahan = (isi_word(berkas[f"Perjanjian Kinerja{ekor}"]) for ekor in ("", " Perubahan"))
    for teks, ada, tidak in (
        (murni, ("80,00", "250.000.000", "340.000.000", "Lahat, 4 Januari 2024"), ("82,50", "PERUBAHAN")),
        (perubahan, ("82,50", "260.000.000", "350.000.000", "Lahat, 14 Oktober 2024", "PERUBAHAN"), ("80,00",)),
    ):
        assert [satu for satu in ada if satu not in teks] == []
        assert [satu for satu in tidak if satu in teks] == []


def test_both_parties_sign_and_the_bupati_has_no_nip(camat: Path, capsys: Layar) -> None:
    baris = isi_word(lampiran(capsys, camat)["Perjanjian Kinerja"]).split("\n")
    assert "Camat Kikim Timur Kabupaten Lahat" in baris
    assert {"H. BUDI SANTOSO, S.E.", "BUPATI LAHAT", "SITI AMINAH, S.Sos.", "NIP. 19750921 200112 2 003"} <= set(baris)
    assert sum(satu.startswith("NIP") for satu in baris) == 2  # hers, on the statement and on its lampiran
    assert not any("Perlu Diisi" in satu for satu in baris)


def test_a_party_that_the_workbook_does_not_name_is_to_be_filled_in(
    contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    teks = isi_word(lampiran(capsys, Path(shutil.copy(contoh, tmp_path / "buku.xlsx")))["Perjanjian Kinerja"])
    assert "Perlu Diisi: nama Bupati Musi Banyuasin." in teks
    assert "Perlu Diisi: tempat dan tanggal penandatanganan." in teks  # the report's date is not the agreement's


def test_a_refresh_knows_which_document_it_has_and_keeps_what_people_wrote(camat: Path, capsys: Layar) -> None:
    berkas = lampiran(capsys, camat)
    for nama, lama, baru in (
        ("Perjanjian Kinerja", {"250.000.000", "340.000.000"}, {"255.000.000", "345.000.000"}),
        ("Perjanjian Kinerja Perubahan", {"260.000.000", "350.000.000"}, {"255.000.000", "345.000.000"}),
    ):
        naskah = Document(str(berkas[nama]))
        naskah.add_paragraph("Dibuat rangkap dua.")
        naskah.save(str(berkas[nama]))
        buku = openpyxl.load_workbook(camat)
        lembar = buku["PK Perubahan" if "Perubahan" in nama else "PK"]
        lembar["C8"], lembar["C10"] = 255_000_000, 345_000_000
        buku.save(camat.with_name("baru.xlsx"))
        isi = panggil(capsys, "perbarui", berkas[nama], "--dari", camat.with_name("baru.xlsx"))
        assert {p["lama"] for p in isi["perubahan"]} == lama
        assert {p["baru"] for p in isi["perubahan"]} == baru
        assert (isi["hilang"], isi["bentrok"], isi["ditarik"]) == ([], [], [])
        assert "Dibuat rangkap dua." in isi_word(Path(isi["keluaran"]))


def test_a_refresh_of_every_lampiran_from_the_same_workbook_changes_nothing(
    contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    buku = Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))
    berkas = lampiran(capsys, buku)
    assert len(berkas) == 7
    for satu in berkas.values():
        if satu.suffix == ".docx":
            isi = panggil(capsys, "perbarui", satu, "--dari", buku, "--lihat")
            assert [isi[nama] for nama in ("perubahan", "hilang", "bentrok", "ditarik", "kalimat_lama")] == [[]] * 5


def test_an_edited_lampiran_is_never_replaced(camat: Path, capsys: Layar) -> None:
    pk = lampiran(capsys, camat)["Perjanjian Kinerja"]
    pk.write_bytes(b"disunting")
    isi = panggil(capsys, "buat", camat, "--lampiran")
    assert Path(isi["keluaran"]["lampiran"][0]).name == "camat - Perjanjian Kinerja (2).docx"
    assert pk.read_bytes() == b"disunting"
    assert any("Perjanjian Kinerja (2)" in kalimat for kalimat in isi["catatan"])


def test_word_finds_no_fault_in_them(camat: Path, contoh: Path, tmp_path: Path, capsys: Layar) -> None:
    for buku in (camat, Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))):
        for satu in lampiran(capsys, buku).values():
            jenis = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(satu))
            # Excel moves inline strings to its own table and brings its theme along when it saves: no damage.
            galat = [str(g) for g in jenis.errors if "inline-string" not in str(g) and "theme" not in str(g)]
            assert galat == [], satu.name
            if satu.suffix == ".docx":
                assert periksa_paket(satu) == []


def test_every_table_is_a_sheet_with_numbers_that_count(camat: Path, capsys: Layar) -> None:
    buku = openpyxl.load_workbook(lampiran(capsys, camat)["lampiran"])
    assert buku.sheetnames[0] == "Daftar Tabel"
    uang = buku["Lampiran 3 (2)"]
    sel = {satu.value: satu for baris in uang.iter_rows() for satu in baris if satu.value is not None}
    assert sel[260_000_000].number_format == "#,##0"
    assert uang["A1"].value == "PERJANJIAN KINERJA KECAMATAN KIKIM TIMUR KABUPATEN LAHAT TAHUN 2024"
    assert uang.print_title_rows is not None
    assert uang.freeze_panes is not None
    assert {satu.cell(1, 1).value for satu in buku.worksheets} - {None} != set()


def test_the_review_form_proposes_from_findings_and_leaves_the_mechanism_blank(
    contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    buku = Path(shutil.copy(contoh, tmp_path / "buku.xlsx"))
    temuan = [t for t in panggil(capsys, "buat", buku)["temuan"] if not t["kode"].startswith(("LKP", "IMP"))]
    butir, catatan, _ = Document(str(lampiran(capsys, buku)["Formulir Reviu"])).tables
    isi = [["".join(t.text or "" for t in sel._tc.iter("{*}t")) for sel in baris.cells] for baris in butir.rows]
    mekanisme = next(n for n, baris in enumerate(isi) if baris[0].startswith("II."))
    substansi = next(n for n, baris in enumerate(isi) if baris[0].startswith("III."))
    assert all(baris[2:] == ["", "", ""] for baris in isi[mekanisme + 1 : substansi])
    assert {baris[2] for baris in isi[2:mekanisme]} <= {"Ya", "Sebagian", "Tidak"}
    assert all(baris[4] == "" for baris in isi[1:] if not baris[0].startswith("I"))
    assert len(catatan.rows) == len(temuan) + 1
    assert "Tidak Sesuai" in "".join(t.text or "" for t in catatan.rows[1]._tr.iter("{*}t"))


def test_the_terminal_lists_them(camat: Path, capsys: Layar) -> None:
    assert jalankan(["buat", str(camat), "--lampiran"]) == 0
    keluar = capsys.readouterr().out
    assert "Lampiran" in keluar
    assert "camat - Perjanjian Kinerja Perubahan.docx" in keluar
