"""The real office's workbook and the sample built after it: every indikator, figure and cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import JenisLembar, Laporan, Simpul
from sample_workbooks import contoh_teks
from tests.readers import harapan
from tests.readers.buku import baca_buku

NAMA = "workbooks/Kertas Kerja LKjIP 2024 - Disdukcapil Muba.xlsx"


@pytest.fixture(scope="module", params=["bersama", "contoh"])
def laporan(request: pytest.FixtureRequest) -> Laporan:
    berkas: Path = request.getfixturevalue(request.param)
    return baca_buku(berkas / NAMA if berkas.is_dir() else berkas)


def nilai(angka: Angka) -> str:
    return angka.teks if angka.nilai is None else f"{angka.nilai:f}"


def test_every_indikator_is_there_once_with_sasaran_unit_and_direction(laporan: Laporan) -> None:
    assert [(i.nama, i.sasaran, i.satuan, i.arah.value) for i in laporan.indikator] == harapan.INDIKATOR


def test_those_with_a_realisasi_are_measured_the_others_planned(laporan: Laporan) -> None:
    assert [i.nama for i in laporan.terukur] == [harapan.RASIO, harapan.LAMA, harapan.NILAI]
    assert len(laporan.rencana) == 9


@pytest.mark.parametrize("nama", harapan.FAKTA)
def test_every_figure_of_an_indikator_has_its_cell_kind_and_year(laporan: Laporan, nama: str) -> None:
    (indikator,) = [i for i in laporan.indikator if i.nama == nama]
    fakta = [(k.nilai.ref, k.jenis.value, k.tahun, nilai(k.nilai)) for k in indikator.kemunculan]
    ditemukan = sorted((ref.lembar, ref.sel, jenis, tahun or 0, isi) for ref, jenis, tahun, isi in fakta if ref)
    assert ditemukan == sorted(harapan.FAKTA[nama])


@pytest.mark.parametrize("nama", harapan.SEBUTAN)
def test_an_indikator_written_in_several_ways_is_one_with_all_its_places(laporan: Laporan, nama: str) -> None:
    (indikator,) = [i for i in laporan.indikator if i.nama == nama]
    assert {str(s.ref) for s in indikator.sebutan} == harapan.SEBUTAN[nama]


def test_a_cell_with_two_targets_is_a_compound(laporan: Laporan) -> None:
    (indikator,) = [i for i in laporan.indikator if i.nama == harapan.KERJA_SAMA]
    (target,) = indikator.kemunculan
    assert [(str(b.nilai), b.satuan) for b in target.nilai.bagian] == [
        ("20", "Data Kerjasama"),
        ("10", "Hak Akses Data"),
    ]


def test_data_dukung_belong_to_the_ratio(laporan: Laporan) -> None:
    assert [(i.nama, str(d.ref)) for i in laporan.indikator for d in i.data_dukung] == [
        (harapan.RASIO, "TABEL 3.1 D10"),
        (harapan.RASIO, "TABEL 3.1 D11"),
    ]


def test_every_program_is_one_with_its_money_and_cells(laporan: Laporan) -> None:
    assert [p.nama for p in laporan.program] == [nama for nama, *_ in harapan.PROGRAM]
    for urut, (satu, (_, pagu, realisasi, serapan)) in enumerate(zip(laporan.program, harapan.PROGRAM, strict=True)):
        uang = {(str(k.nilai.ref), k.jenis.value, nilai(k.nilai)) for k in satu.kemunculan}
        assert uang == {
            (f"ANGGARAN D{5 + urut}", "anggaran", pagu),
            (f"ANGGARAN E{5 + urut}", "realisasi anggaran", realisasi),
            (f"ANGGARAN F{5 + urut}", "serapan", serapan),
            (f"PK 2024 C{9 + urut}", "anggaran", pagu),
            (f"RKT C{23 + urut}", "anggaran", pagu),
        }
        assert {f"ANGGARAN C{5 + urut}", f"PK 2024 B{9 + urut}", f"RKT B{23 + urut}"} <= {
            str(s.ref) for s in satu.sebutan
        }


def test_totals_stand_apart_wherever_they_stand_in_the_table(laporan: Laporan) -> None:
    total = {(str(k.nilai.ref), k.jenis.value, nilai(k.nilai)) for k in laporan.total}
    assert total == harapan.TOTAL


def test_the_survey_has_its_unsur_index_value_and_grade(laporan: Laporan) -> None:
    survei = laporan.survei
    assert survei is not None
    assert [
        (u.kode, u.nama, nilai(u.rata_rata), nilai(u.tertimbang) if u.tertimbang else None) for u in survei.unsur
    ] == harapan.UNSUR
    angka = (survei.responden, survei.penimbang, survei.indeks, survei.ikm)
    assert [(nilai(a), str(a.ref)) for a in angka if a] == [
        ("400", "IKM A2"),
        ("0.11", "IKM A2"),
        ("3.80", "IKM D13"),
        ("95.02", "IKM B17"),
    ]
    assert (survei.mutu, str(survei.ref_mutu)) == ("A", "IKM B18")


def test_one_official_with_every_place_and_two_nip(laporan: Laporan) -> None:
    (pejabat,) = laporan.pejabat
    assert {str(t.ref_nip) for t in pejabat.tempat} == harapan.NIP_SEL
    assert len({t.nip for t in pejabat.tempat}) == 2
    assert pejabat.jabatan == "KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN MUSI BANYUASIN"


def test_the_office_is_known(laporan: Laporan) -> None:
    satu = laporan.instansi
    assert (laporan.tahun, satu.nama, satu.daerah) == (
        2024,
        "Dinas Kependudukan dan Pencatatan Sipil",
        "Kabupaten Musi Banyuasin",
    )
    assert (satu.jenis, satu.periode_renstra, satu.tempat, satu.tanggal) == (
        "dinas",
        "2023 - 2026",
        "Sekayu",
        "Januari 2025",
    )
    assert satu.visi == "MUBA MAJU MANDIRI DAN SEJAHTERA 2025"
    assert (len(satu.misi), len(satu.tujuan)) == (1, 1)
    assert satu.dasar_hukum[:2] == ["Peraturan Daerah No. 9 Tahun 2017", "Peraturan Bupati No. 64 Tahun 2017"]


def test_the_organisation_is_a_tree(laporan: Laporan) -> None:
    def banyak(simpul: list[Simpul]) -> int:
        return sum(1 + banyak(satu.anak) for satu in simpul)

    assert banyak(laporan.struktur) == 21
    assert [satu.nama for satu in laporan.struktur[1].anak] == [
        "Perencana Ahli Muda",
        "Sub Bagian Keuangan",
        "Sub Bagian Umum dan Kepegawaian",
    ]


def test_every_sheet_is_understood_and_the_hidden_rest_is_listed(laporan: Laporan) -> None:
    dikenal = [(b.nama, b.jenis.value) for b in laporan.lembar if b.jenis]
    assert dikenal[: len(harapan.LEMBAR)] == harapan.LEMBAR
    (sisa,) = [b for b in laporan.lembar if b.jenis is None]
    assert [str(s) for s in sisa.sisa] == ["rekap_dkb A1", "rekap_dkb B1", "rekap_dkb C1"]
    assert sisa.alasan.startswith("Lembar tersembunyi.")


def test_nothing_is_asked_about_a_workbook_that_a_person_understands(laporan: Laporan) -> None:
    assert laporan.pertanyaan == []


def test_the_samples_own_sheets_of_words_are_taken_over(contoh: Path) -> None:
    naskah = baca_buku(contoh).naskah
    assert naskah.tugas == [contoh_teks.TUGAS]
    assert naskah.fungsi == [*contoh_teks.FUNGSI]
    assert naskah.permasalahan == [*contoh_teks.PERMASALAHAN]
    assert naskah.pemecahan == [*contoh_teks.PEMECAHAN]
    assert [naskah.hambatan_internal, naskah.hambatan_eksternal] == [[*butir] for _, butir in contoh_teks.HAMBATAN]
    assert naskah.faktor_pendorong == [teks for _, pasangan in contoh_teks.FAKTOR for teks, _ in pasangan if teks]
    assert naskah.faktor_penghambat == [teks for _, pasangan in contoh_teks.FAKTOR for _, teks in pasangan if teks]


def test_the_samples_kegiatan_and_sub_kegiatan_hang_under_their_programs(contoh: Path) -> None:
    pohon = [[(k.nama, tuple(s.nama for s in k.kegiatan)) for k in p.kegiatan] for p in baca_buku(contoh).program]
    assert pohon == [[(nama, tuple(sub)) for nama, sub in kegiatan] for _, kegiatan in contoh_teks.PROGRAM_KEGIATAN]


def test_the_empty_workbook_is_known_sheet_by_sheet_and_asks_nothing(buku_kosong: Path) -> None:
    laporan = baca_buku(buku_kosong)
    assert [b.nama for b in laporan.lembar if b.jenis is None] == ["Identitas"]
    assert (laporan.indikator, laporan.program, laporan.pertanyaan) == ([], [], [])
    assert {b.jenis for b in laporan.lembar} >= {
        JenisLembar.KERTAS_KERJA,
        JenisLembar.IKU,
        JenisLembar.PERJANJIAN,
        JenisLembar.RKT,
        JenisLembar.CAPAIAN,
        JenisLembar.SURVEI,
        JenisLembar.PERBANDINGAN,
        JenisLembar.RENSTRA,
        JenisLembar.ANGGARAN,
        JenisLembar.STRUKTUR,
        JenisLembar.FAKTOR,
    }
