"""`lkjip buat --acuan`: the first year with a report of last year, hand-written or ours, or with this year's draft."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Cm, Mm

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.domain.dokumen import Dokumen
from lkjip_desktop.paket.ooxml import WP
from lkjip_desktop.readers.dokumen import baca_dokumen
from lkjip_desktop.writers.word import periksa_paket
from lkjip_desktop.writers.word.bawaan import ingatan
from tests.pipeline.bahan_acuan import (
    ANALISIS,
    EFISIENSI,
    HASIL,
    IK1,
    KESIMPULAN,
    LATAR,
    kertas_kerja,
    laporan_lama,
    png,
)
from tests.readers.dokumen.pembangun import paragraf, run, tabel

Layar = pytest.CaptureFixture[str]


class Alat:
    """Runs the program in one folder."""

    def __init__(self, folder: Path, layar: Layar) -> None:
        self.folder, self._layar = folder, layar

    def jalankan(self, *argumen: object) -> tuple[int, dict[str, Any]]:
        kode = jalankan([*map(str, argumen), "--json"])
        return kode, json.loads(self._layar.readouterr().out)

    def buat(self, buku: Path, acuan: Path, *lain: object) -> dict[str, Any]:
        kode, isi = self.jalankan("buat", buku, "--acuan", acuan, "--ke", self.folder / "hasil", *lain)
        assert kode == 0, isi
        return isi

    def laporan(self, buku: Path, acuan: Path, *lain: object) -> Dokumen:
        return baca_dokumen(Path(self.buat(buku, acuan, *lain)["keluaran"]["word"]))


@pytest.fixture
def alat(tmp_path: Path, capsys: Layar) -> Alat:
    return Alat(tmp_path, capsys)


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    return kertas_kerja(tmp_path / "Kertas Kerja 2025.xlsx")


@pytest.fixture
def lama(tmp_path: Path) -> Path:
    return laporan_lama(tmp_path / "LKjIP 2024.docx")


def teks(satu: Dokumen) -> list[str]:
    return [p.teks for p in satu.badan if p.teks.strip()]


def di_bawah(satu: Dokumen, judul: str) -> list[str]:
    return [p.teks for p in satu.badan if judul in p.letak.judul and p.letak.tabel is None and p.teks.strip()][1:]


def komentar(berkas: str) -> str:
    with zipfile.ZipFile(berkas) as arsip:
        return arsip.read("word/comments.xml").decode() if "word/comments.xml" in arsip.namelist() else ""


def test_prose_of_a_hand_written_report_stands_at_the_same_sections(alat: Alat, buku: Path, lama: Path) -> None:
    isi = alat.laporan(buku, lama)
    assert di_bawah(isi, "Latar Belakang") == [LATAR]
    assert KESIMPULAN in di_bawah(isi, "Kesimpulan")
    assert EFISIENSI in di_bawah(isi, "Efisiensi")
    assert ANALISIS in di_bawah(isi, IK1)


def test_sentences_about_last_years_results_stay_behind(alat: Alat, buku: Path, lama: Path) -> None:
    isi = alat.buat(buku, lama)
    assert HASIL not in teks(baca_dokumen(Path(isi["keluaran"]["word"])))
    assert {"dari": "1 paragraf pada Kesimpulan", "alasan": "memuat hasil, yang disusun dari kertas kerja"} in isi[
        "acuan"
    ]["ditinggal"]


def test_lists_that_the_workbook_lacks_are_lists_of_the_new_report(alat: Alat, buku: Path, lama: Path) -> None:
    isi = teks(alat.laporan(buku, lama))
    assert "Perumusan kebijakan lalu lintas;" in isi
    assert "Rambu belum merata; dan" in isi
    assert "Alat uji sudah tua." in isi
    assert any("mempunyai tugas membantu Bupati" in satu for satu in isi)
    assert not any("Perlu Diisi: fungsi" in satu or "Perlu Diisi: tugas" in satu for satu in isi)


def test_lists_of_the_workbook_win(alat: Alat, tmp_path: Path, lama: Path) -> None:
    buku = kertas_kerja(
        tmp_path / "b.xlsx",
        Permasalahan=[["PERMASALAHAN UTAMA"], ["1. Parkir liar di pasar"], ["2. Trayek tumpang tindih"]],
    )
    hasil = alat.buat(buku, lama)
    isi = teks(baca_dokumen(Path(hasil["keluaran"]["word"])))
    assert any("Parkir liar di pasar" in satu for satu in isi)
    assert not any("Rambu belum merata" in satu for satu in isi)
    assert {"dari": "daftar permasalahan", "alasan": "kertas kerja memuatnya"} in hasil["acuan"]["ditinggal"]


def test_words_of_the_old_year_and_old_figures_are_marked_and_regulations_are_not(
    alat: Alat, buku: Path, lama: Path
) -> None:
    hasil = alat.buat(buku, lama)
    assert sorted(satu["tempat"]["teks"] for satu in hasil["acuan"]["tanda"]) == ["2024", "97,50"]
    isi = komentar(hasil["keluaran"]["word"])
    assert isi.count("<w:comment ") == 2
    assert "Masih menyebut tahun 2024." in isi
    assert any("Perlu disesuaikan" in satu and "2024" in satu for satu in hasil["catatan"])


def test_earlier_figures_fill_the_table_of_years(alat: Alat, buku: Path, lama: Path) -> None:
    isi = teks(alat.laporan(buku, lama))
    assert {"78,00", "97,50"} <= set(isi)
    assert any("Dibandingkan dengan realisasi tahun 2024, yaitu 78,00%" in satu for satu in isi)


def test_the_workbook_outvotes_the_old_report_and_the_difference_is_said(
    alat: Alat, tmp_path: Path, lama: Path
) -> None:
    hasil = alat.buat(kertas_kerja(tmp_path / "b.xlsx", lalu=True), lama)
    isi = teks(baca_dokumen(Path(hasil["keluaran"]["word"])))
    assert "77,00" in isi
    assert "78,00" not in isi
    kalimat = f"Angka tahun 2024 (realisasi {IK1}) pada laporan lama 78,00; pada kertas kerja 77,00."
    assert hasil["acuan"]["beda"] == [kalimat]
    assert kalimat in hasil["catatan"]
    assert not [satu for satu in hasil["temuan"] if satu["tingkat"] == "salah"]


def test_a_refresh_leaves_what_was_taken_over_as_it_is(alat: Alat, buku: Path, lama: Path) -> None:
    asal = Path(alat.buat(buku, lama)["keluaran"]["word"])
    _, isi = alat.jalankan("perbarui", asal, "--dari", buku, "--ke", alat.folder / "baru.docx")
    assert isi["perubahan"] == []
    assert teks(baca_dokumen(alat.folder / "baru.docx")) == teks(baca_dokumen(asal))
    assert ingatan(alat.folder / "baru.docx") == ingatan(asal)


def test_a_workbook_that_gains_a_list_takes_its_place_at_a_refresh(
    alat: Alat, tmp_path: Path, buku: Path, lama: Path
) -> None:
    asal = alat.buat(buku, lama)["keluaran"]["word"]
    baru = kertas_kerja(
        tmp_path / "lebih.xlsx", Hambatan=[["HAMBATAN INTERNAL"], ["1. Server sering mati"], ["2. Ruang sempit"]]
    )
    alat.jalankan("perbarui", asal, "--dari", baru, "--ke", alat.folder / "baru.docx")
    isi = teks(baca_dokumen(alat.folder / "baru.docx"))
    assert "Server sering mati; dan" in isi
    assert "Alat uji sudah tua." not in isi
    assert "Rambu belum merata; dan" in isi


def test_a_report_of_another_office_gives_nothing(alat: Alat, tmp_path: Path, buku: Path) -> None:
    asing = laporan_lama(tmp_path / "lain.docx", kantor="Dinas Kesehatan", daerah="Kabupaten Seberang Lautan")
    hasil = alat.buat(buku, asing)
    assert hasil["acuan"]["milik_lain"] is not None
    assert hasil["acuan"]["dibawa"] == []
    assert LATAR not in teks(baca_dokumen(Path(hasil["keluaran"]["word"])))
    assert any("tidak ada yang dibawa" in satu for satu in hasil["catatan"])


@pytest.mark.parametrize(
    ("nama", "isi"), [("rusak.docx", b"PK\x03\x04 rusak"), ("lama.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")]
)
def test_a_bad_document_is_refused_with_a_sentence_and_nothing_is_written(
    alat: Alat, tmp_path: Path, buku: Path, nama: str, isi: bytes
) -> None:
    (tmp_path / nama).write_bytes(isi)
    kode, luaran = alat.jalankan("buat", buku, "--acuan", tmp_path / nama, "--ke", tmp_path / "hasil")
    assert kode == 2
    assert nama in luaran["galat"]
    assert not list((tmp_path / "hasil").glob("*")) if (tmp_path / "hasil").exists() else True


def test_nothing_hidden_tracked_or_commented_comes_over(alat: Alat, tmp_path: Path, buku: Path) -> None:
    tambah = [
        paragraf("1.1 Latar Belakang"),
        paragraf(
            "Kalimat yang tampak dan cukup panjang untuk disebut naskah latar belakang laporan ini",
            f"<w:del>{run(' dihapus dulu').replace('w:t', 'w:delText')}</w:del>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t> rahasia kantor</w:t></w:r>",
            '<w:hyperlink w:anchor="x"><w:r><w:t>, dengan tautan.</w:t></w:r></w:hyperlink>',
        ),
    ]
    lama = laporan_lama(
        tmp_path / "l.docx",
        *tambah,
        comments=f'<w:comment w:id="1" w:author="Atasan">{paragraf("catatan atasan")}</w:comment>',
    )
    berkas = Path(alat.buat(buku, lama)["keluaran"]["word"])
    with zipfile.ZipFile(berkas) as arsip:
        semua = b"".join(arsip.read(nama) for nama in arsip.namelist()).decode("utf-8", "replace")
        badan = arsip.read("word/document.xml").decode()
    assert "Kalimat yang tampak dan cukup panjang" in badan
    assert "dengan tautan." in badan
    for rahasia in ("dihapus dulu", "rahasia kantor", "catatan atasan", 'w:hyperlink w:anchor="x"'):
        assert rahasia not in semua
    assert periksa_paket(berkas) == []


def lama_berupa(berkas: Path, asal: Path, *, gambar: bytes | None = None, a4: bool = False) -> Path:
    """The hand-written report once more through python-docx: in Arial, on A4, with a logo on its cover."""
    isi = docx.Document()
    isi.styles["Normal"].font.name = "Arial"
    bagian = isi.sections[0]
    if a4:
        bagian.page_width, bagian.page_height = Mm(210), Mm(297)
        bagian.left_margin = bagian.right_margin = bagian.top_margin = bagian.bottom_margin = Cm(2.5)
    if gambar is not None:
        isi.add_paragraph().add_run().add_picture(BytesIO(gambar), width=Cm(2))
    for satu in baca_dokumen(asal).badan:
        if satu.letak.tabel is None:
            isi.add_paragraph(satu.teks)
    isi.save(str(berkas))
    return berkas


def test_the_logo_of_the_cover_and_the_letter_style_come_over(
    alat: Alat, tmp_path: Path, buku: Path, lama: Path
) -> None:
    acuan = lama_berupa(tmp_path / "rupa.docx", lama, gambar=png(40, 60), a4=True)
    hasil = alat.buat(buku, acuan)
    assert hasil["acuan"]["logo"] is True
    isi = docx.Document(hasil["keluaran"]["word"])
    logo = next(isi.element.body.iter(f"{{{WP}}}extent"))
    assert int(logo.get("cy", 0)) * 40 == pytest.approx(int(logo.get("cx", 0)) * 60, rel=0.01)
    assert {round(satu.page_width.mm) for satu in isi.sections if satu.page_width} == {210, 297}
    assert "Perlu Diisi: lambang" not in "".join(p.text for p in isi.paragraphs)
    assert 'w:ascii="Arial"' in isi.styles.element.xml
    assert periksa_paket(Path(hasil["keluaran"]["word"])) == []


def test_no_table_is_wider_than_the_narrower_page(alat: Alat, tmp_path: Path, buku: Path, lama: Path) -> None:
    hasil = alat.buat(buku, lama_berupa(tmp_path / "rupa.docx", lama, a4=True))
    isi = docx.Document(hasil["keluaran"]["word"])
    lebar = [sum(int(kolom.width or 0) for kolom in satu.columns) for satu in isi.tables]
    ruang = [
        int(satu.page_width or 0) - int(satu.left_margin or 0) - int(satu.right_margin or 0) for satu in isi.sections
    ]
    assert max(lebar) <= max(ruang) + 1000
    assert sum(satu > min(ruang) + 1000 for satu in lebar) <= 3  # those on lying pages


def test_a_report_of_ours_gives_what_staff_wrote_and_not_what_the_program_wrote(
    alat: Alat, tmp_path: Path, buku: Path
) -> None:
    dulu = kertas_kerja(tmp_path / "Kertas Kerja 2024.xlsx", tahun=2024)
    _, isi = alat.jalankan("buat", dulu, "--ke", tmp_path / "dulu")
    lama = docx.Document(isi["keluaran"]["word"])
    for satu in lama.paragraphs:
        if satu.text.startswith("Penyelenggaraan pemerintahan yang baik"):
            satu.insert_paragraph_before("Jaringan jalan kabupaten tahun 2024 bertambah panjang di tiga kecamatan.")
    lama.save(str(tmp_path / "lama.docx"))
    hasil = alat.buat(buku, tmp_path / "lama.docx")
    baru = baca_dokumen(Path(hasil["keluaran"]["word"]))
    latar = di_bawah(baru, "Latar Belakang")
    assert latar[0] == "Jaringan jalan kabupaten tahun 2024 bertambah panjang di tiga kecamatan."
    assert latar[1].startswith("Penyelenggaraan pemerintahan yang baik")
    assert not any("Tahun 2024." in satu and "menyusun" in satu for satu in latar)
    assert [satu["tempat"]["teks"] for satu in hasil["acuan"]["tanda"]] == ["2024"]
    assert {satu["ke"] for satu in hasil["acuan"]["dibawa"]} == {"bagian Latar Belakang", "perbandingan antartahun"}


def test_a_draft_of_the_same_year_is_only_marked_where_its_figures_differ(
    alat: Alat, tmp_path: Path, lama: Path
) -> None:
    sama = kertas_kerja(tmp_path / "Kertas Kerja 2024.xlsx", tahun=2024)
    hasil = alat.buat(sama, lama)
    assert [satu["tempat"]["teks"] for satu in hasil["acuan"]["tanda"]] == ["97,50"]


def test_a_template_of_the_office_keeps_its_prose(alat: Alat, tmp_path: Path, buku: Path, lama: Path) -> None:
    templat = docx.Document()
    templat.add_heading("Latar Belakang", 2)
    templat.add_paragraph("Naskah templat kantor tentang latar belakang.")
    templat.add_paragraph("{{teks.efisiensi.analisis}}")
    templat.save(str(tmp_path / "t.docx"))
    _, siap = alat.jalankan("siapkan", tmp_path / "t.docx")
    (berkas,) = tmp_path.glob("t - templat*.docx")
    assert siap
    isi = teks(alat.laporan(buku, lama, "--templat", berkas))
    assert "Naskah templat kantor tentang latar belakang." in isi
    assert LATAR not in isi
    assert EFISIENSI in isi


def test_the_shared_draft_gives_its_sections_to_a_workbook_of_its_year(
    alat: Alat, bersama: Path, tmp_path: Path
) -> None:
    (draf,) = (bersama / "documents").glob("*.docx")
    (kerja,) = (bersama / "workbooks").glob("Kertas Kerja*.xlsx")
    hasil = alat.buat(kerja, draf)
    dibawa = {satu["ke"]: satu["banyak"] for satu in hasil["acuan"]["dibawa"]}
    assert {f"bagian {nama}" for nama in ("Kata Pengantar", "Latar Belakang", "Rencana Strategis")} <= set(dibawa)
    assert dibawa["daftar fungsi"] == 12
    assert dibawa["daftar permasalahan"] == 7
    assert dibawa["daftar pemecahan"] == 8
    assert hasil["acuan"]["tanda"] == []
    assert periksa_paket(Path(hasil["keluaran"]["word"])) == []


def test_tables_of_the_old_report_are_no_prose(alat: Alat, tmp_path: Path, buku: Path) -> None:
    sisip = [
        paragraf("1.1 Latar Belakang"),
        tabel(["Isi tabel yang panjang sekali dan tidak boleh menjadi naskah laporan."]),
    ]
    isi = alat.laporan(buku, laporan_lama(tmp_path / "l.docx", *sisip))
    assert not any("tidak boleh menjadi naskah" in satu for satu in teks(isi))
