"""What a table is: every kind scores, the best wins, ties are told."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.jenis import SHEET_KINDS
from lkjip_desktop.readers.kenal import Pengenalan, kenali
from lkjip_desktop.readers.tabel import cari_tabel
from lkjip_desktop.readers.tafsir import tafsirkan
from tests.pembangun_grid import Baris, buku, lembar

RENCANA: Baris = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]
ISI: Baris = [1, "Meningkatnya layanan", "Indeks layanan", "Nilai", 85]


def pengenalan(sheet: Sheet) -> Pengenalan:
    (tabel,) = cari_tabel(sheet)
    tafsirkan(tabel, {})
    return kenali(tabel, tabel.teks_judul, SHEET_KINDS)


def jenis(sheet: Sheet) -> JenisLembar | None:
    hasil = pengenalan(sheet)
    return hasil.jenis.jenis if hasil.jenis else None


@pytest.mark.parametrize(
    ("judul", "harapan"),
    [
        ("PERJANJIAN KINERJA TAHUN 2025", JenisLembar.PERJANJIAN),
        ("RENCANA KINERJA TAHUNAN (RKT)", JenisLembar.RKT),
        ("Rencana Kerja (Renja) 2025", JenisLembar.RKT),
        ("FORMULIR PENETAPAN KINERJA", JenisLembar.PENETAPAN),
        ("Tabel 2.2 Indikator Kinerja Utama", JenisLembar.IKU),
    ],
)
def test_planning_tables_are_told_apart_by_their_titles(judul: str, harapan: JenisLembar) -> None:
    assert jenis(lembar([judul], RENCANA, ISI)) is harapan


@pytest.mark.parametrize(
    ("nama", "harapan"),
    [("IKU", JenisLembar.IKU), ("PK 2025", JenisLembar.PERJANJIAN), ("RKT", JenisLembar.RKT)],
)
def test_the_sheets_name_helps_where_there_is_no_title(nama: str, harapan: JenisLembar) -> None:
    assert jenis(lembar(RENCANA, ISI, nama=nama)) is harapan


def test_renstra_begins_like_iku_and_is_still_renstra() -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Cara Perhitungan", "Satuan", "Target", "Target Akhir Renstra 2026"]
    assert jenis(lembar(kepala, [1, "Indeks", "a / b", "%", 85, 90])) is JenisLembar.RENSTRA


def test_targets_of_many_years_are_a_renstra_unless_the_title_says_iku() -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Satuan", "Target 2022", "Target 2023", "Target 2024", "Target 2025"]
    isi: Baris = [1, "Indeks", "Nilai", 80, 81, 82, 83]
    assert jenis(lembar(["RENSTRA DINAS"], kepala, isi)) is JenisLembar.RENSTRA
    assert jenis(lembar(["INDIKATOR KINERJA UTAMA"], kepala, isi, nama="IKU")) is JenisLembar.IKU


def test_iku_may_do_without_targets_but_not_without_a_formula() -> None:
    kepala: Baris = ["No", "Indikator Kinerja Utama", "Formulasi", "Sumber Data"]
    assert jenis(lembar(kepala, [1, "Indeks", "a / b", "BPS"])) is JenisLembar.IKU
    assert jenis(lembar(["No", "Indikator Kinerja", "Faktor Pendorong"], [1, "Indeks", "SDM"])) is None


def test_a_table_of_target_and_realisasi_measures() -> None:
    assert jenis(lembar(["No", "Indikator", "Target", "Realisasi"], [1, "Indeks", 1, 2])) is JenisLembar.CAPAIAN


def test_a_kertas_kerja_is_known_by_name_or_by_its_calculations() -> None:
    kepala: Baris = ["No", "Indikator", "Target", "Realisasi", "%", "Keterangan"]
    rinci: Baris = ["No", "Indikator", "Cara Perhitungan", "Target", "Realisasi", "%"]
    isi: Baris = [1, "Indeks", 1, 2, 3, 4]
    assert jenis(lembar(["KERTAS KERJA"], kepala, isi)) is JenisLembar.KERTAS_KERJA
    assert jenis(lembar(rinci, isi)) is JenisLembar.KERTAS_KERJA


def test_several_years_of_realisasi_are_a_comparison() -> None:
    kepala: Baris = ["Indikator", "Realisasi 2023", "Realisasi 2024"]
    assert jenis(lembar(kepala, ["Indeks", 1, 2])) is JenisLembar.PERBANDINGAN


@pytest.mark.parametrize(
    ("kepala", "harapan"),
    [
        (["No", "Program", "Anggaran", "Realisasi", "Capaian"], JenisLembar.ANGGARAN),
        (["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"], JenisLembar.ANGGARAN),
        (["Kode", "Uraian", "Anggaran", "Realisasi", "Sisa"], JenisLembar.ANGGARAN),
        (["No", "Program", "Anggaran", "Keterangan"], JenisLembar.PROGRAM),
        (["No", "Program", "Kegiatan", "Sub Kegiatan"], JenisLembar.POHON),
        (["No", "Unsur Pelayanan", "Nilai Rata-rata", "NRR Tertimbang"], JenisLembar.SURVEI),
        (["No", "Uraian", "NRR"], JenisLembar.SURVEI),
    ],
)
def test_other_kinds_are_known_by_their_columns(kepala: list[str], harapan: JenisLembar) -> None:
    assert jenis(lembar(kepala, [1, "Program A", "x", 2, 3])) is harapan


def test_ties_are_told_and_asked_and_the_profiles_answer_is_followed() -> None:
    sheet = lembar(RENCANA, ISI, nama="Lembar1")
    assert {JenisLembar.PERJANJIAN, JenisLembar.RKT} <= {*pengenalan(sheet).seri}
    laporan = baca(buku(sheet), Profil())
    (tanya,) = [p for p in laporan.pertanyaan if p.id.startswith("jenis:")]
    assert "rencana kinerja tahunan" in {pilihan.nilai for pilihan in tanya.pilihan}
    jawab = Profil(jawaban={tanya.id: "rencana kinerja tahunan"})
    laporan = baca(buku(sheet), jawab)
    assert [p for p in laporan.pertanyaan if p.id.startswith("jenis:")] == []
    assert laporan.lembar[0].jenis is JenisLembar.RKT


def test_two_measuring_kinds_are_never_a_question() -> None:
    sheet = lembar(["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"], [1, "Indeks", "%", 1, 2, 3])
    assert pengenalan(sheet).seri == ()
