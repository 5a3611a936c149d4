"""An older report in sections: headings of any style, prose, lists, and what is none of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain.acuan import BagianAcuan, JenisBagian
from lkjip_desktop.readers.dokumen import baca_dokumen
from lkjip_desktop.readers.dokumen.acuan import bagian_acuan
from lkjip_desktop.readers.dokumen.acuan_judul import tanpa_nomor
from tests.readers.dokumen.pembangun import dokumen, kontrol, paragraf, tabel

PROSA = "Kalimat naskah laporan yang cukup panjang untuk disebut prosa oleh siapa pun."
Baca = Callable[..., list[BagianAcuan]]


@pytest.fixture
def baca(tmp_path: Path) -> Baca:
    def _baca(*badan: str, indikator: tuple[str, ...] = ()) -> list[BagianAcuan]:
        return bagian_acuan(baca_dokumen(dokumen(tmp_path / "l.docx", *badan)), lambda teks: teks in indikator)

    return _baca


def isi(bagian: list[BagianAcuan], jenis: JenisBagian) -> list[str]:
    return [larik.teks for satu in bagian if satu.jenis is jenis for larik in satu.isi]


@pytest.mark.parametrize(
    ("judul", "jenis"),
    [
        ("1. Latar Belakang", JenisBagian.LATAR),
        ("A. LATAR BELAKANG", JenisBagian.LATAR),
        ("I.1 Latar Belakang Penyusunan", JenisBagian.LATAR),
        ("1.2.1 Tugas Pokok dan Fungsi", JenisBagian.TUGAS),
        ("Kedudukan, Tugas dan Fungsi", JenisBagian.TUGAS),
        ("C. Isu-Isu Strategis", JenisBagian.ISU),
        ("4. Permasalahan Utama (Strategic Issued)", JenisBagian.ISU),
        ("2.1 Rencana Strategis", JenisBagian.RENSTRA),
        ("3.1.5. Analisis atas Efisiensi Penggunaan Sumber Daya", JenisBagian.EFISIENSI),
        ("Perbandingan dengan Standar Nasional", JenisBagian.STANDAR),
        ("KESIMPULAN", JenisBagian.KESIMPULAN),
        ("A. Simpulan", JenisBagian.KESIMPULAN),
        ("1. Hambatan/ Kendala Internal OPD", JenisBagian.INTERNAL),
        ("4.2. Hambatan dan Kendala", JenisBagian.HAMBATAN),
        ("B. Saran", JenisBagian.PEMECAHAN),
        ("Faktor-Faktor Penghambat Pencapaian Kinerja", JenisBagian.PENGHAMBAT),
        ("KATA PENGANTAR", JenisBagian.PENGANTAR),
    ],
)
def test_a_heading_is_known_by_its_words_whatever_its_number_and_style(
    baca: Baca, judul: str, jenis: JenisBagian
) -> None:
    for gaya in ("Judul2", ""):
        assert isi(baca(paragraf("BAB X", gaya="Judul1"), paragraf(judul, gaya=gaya), paragraf(PROSA)), jenis) == [
            PROSA
        ]


@pytest.mark.parametrize(
    ("teks", "polos"),
    [
        ("2.1.1 Visi", "Visi"),
        ("BAB. I", "BAB. I"),
        ("Rencana (RKT) Tahun", "Rencana (RKT) Tahun"),
        ("❖ Hambatan", "Hambatan"),
    ],
)
def test_only_the_number_of_a_heading_is_taken_off(teks: str, polos: str) -> None:
    assert tanpa_nomor(teks) == polos


def test_contents_tables_captions_and_signatures_are_no_prose(baca: Baca) -> None:
    bagian = baca(
        paragraf("Latar Belakang", gaya="DI1"),
        paragraf("1. Latar Belakang ........ 3"),
        paragraf("1. Latar Belakang", gaya="Judul2"),
        paragraf(PROSA),
        paragraf("Tabel 1.1 Jumlah penduduk kabupaten menurut kecamatan dan jenis kelamin tahun ini."),
        tabel([PROSA]),
        paragraf("NIP. 19800517 199912 1 003"),
        paragraf("Nilai IKM = 3,80 x 25"),
    )
    assert isi(bagian, JenisBagian.LATAR) == [PROSA]
    assert sum(satu.jenis is JenisBagian.LATAR for satu in bagian) == 1


def test_items_lose_their_sign_and_a_sentence_cut_by_a_page_is_one_again(baca: Baca) -> None:
    (_, bagian) = baca(
        paragraf("Permasalahan Utama", gaya="Judul2"),
        paragraf("Tertib administrasi harus dimulai sejak pendataan sampai dengan informasi biodata"),
        paragraf("penduduk yang valid dan tidak berubah-ubah."),
        paragraf("a. jaringan lambat;"),
        paragraf("❖ blanko habis."),
    )
    assert [(satu.teks[:20], satu.butir) for satu in bagian.isi] == [
        ("Tertib administrasi ", False),
        ("jaringan lambat;", True),
        ("blanko habis.", True),
    ]
    assert bagian.isi[0].teks.endswith("biodata penduduk yang valid dan tidak berubah-ubah.")


def test_an_indikator_heads_a_section_only_where_results_are_told(baca: Baca) -> None:
    nama = "Indeks Kepuasan"
    bagian = baca(
        paragraf("2.2 Indikator Kinerja Utama", gaya="Judul2"),
        paragraf(f"1. {nama}"),
        paragraf("3.1 Capaian Kinerja Organisasi", gaya="Judul1"),
        paragraf(f"1. {nama}"),
        paragraf(PROSA),
        indikator=(nama,),
    )
    assert [(satu.judul, satu.induk) for satu in bagian if satu.indikator] == [(nama, JenisBagian.CAPAIAN)]


def test_lines_of_one_place_in_a_report_of_ours_are_told_apart(baca: Baca) -> None:
    baris = kontrol("teks.efisiensi.analisis", "Hemat.").replace("</w:t>", "</w:t><w:br/><w:t>- daya;</w:t>")
    (_, bagian) = baca(paragraf("Analisis Efisiensi Penggunaan Sumber Daya", gaya="Judul2"), paragraf(baris))
    assert [(satu.teks, satu.butir) for satu in bagian.isi] == [("Hemat.", False), ("daya;", True)]
