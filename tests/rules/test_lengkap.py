from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules import lengkap, lengkap_indikator
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.disdukcapil import disdukcapil
from tests.pembangun import indikator, laporan, muncul, realisasi, survei
from tests.readers.buku import baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel


def _kunci(isi: Laporan) -> list[str]:
    return [t.kunci for aturan in (*lengkap.RULES, *lengkap_indikator.RULES) for t in jalankan(aturan, isi)]


def test_a_workbook_without_anything_is_not_asked_to_be_completed() -> None:
    assert _kunci(Laporan(berkas="kosong.xlsx")) == []


def test_every_missing_part_is_a_remark_that_says_what_to_add() -> None:
    isi = laporan(indikator(t="92", r="90"))
    temuan = [t for aturan in (*lengkap.RULES, *lengkap_indikator.RULES) for t in jalankan(aturan, isi)]
    assert {t.tingkat for t in temuan} == {Tingkat.INFO}
    assert {t.kunci for t in temuan} == {
        "LKP001:identitas perangkat daerah",
        "LKP001:tugas dan fungsi",
        "LKP001:struktur organisasi",
        "LKP001:permasalahan utama",
        "LKP001:tanda tangan",
        "LKP002:indikator kinerja utama",
        "LKP002:perjanjian kinerja",
        "LKP002:rencana kinerja tahunan",
        "LKP004:realisasi tahun lalu",
        "LKP005:target akhir renstra",
        "LKP006:standar nasional",
        "LKP007:sebab dan hambatan",
        "LKP008:upaya perbaikan",
        "LKP009:program dan kegiatan",
        "LKP009:realisasi anggaran",
        "LKP009:efisiensi sumber daya",
        "LKP010:cara perhitungan",
    }
    assert all(t.perbaikan and t.mengapa for t in temuan)


def test_what_the_office_has_is_not_asked_for() -> None:
    kunci = _kunci(disdukcapil())
    assert not any(satu_kunci.startswith(("LKP003", "LKP005", "LKP009", "LKP011")) for satu_kunci in kunci)


def test_a_place_that_waits_for_its_realisasi_is_named() -> None:
    isi = laporan(indikator("Rasio KTP", t="92", r="90"), indikator("Lama KTP", t="1", r="-", baris=6))
    temuan = satu(lengkap_indikator.terisi, isi)
    assert temuan.kunci == "LKP003:realisasi tahun ini"
    assert temuan.pesan == "Realisasi tahun ini belum ada untuk 1 dari 2 indikator: Lama KTP."
    assert sel(temuan) == ["TABEL 3.1 E6"]


def test_an_indikator_without_a_target_or_a_year_before_is_named() -> None:
    lalu = realisasi("88", "PERBANDINGAN!C5", tahun=2023)
    isi = laporan(indikator("Rasio KTP", lalu, t="92", r="90"), indikator("Nilai SAKIP", r="70", baris=6))
    assert sel(satu(lengkap_indikator.terisi, isi)) == ["TABEL 3.1 B6"]
    assert sel(satu(lengkap_indikator.antartahun, isi)) == ["TABEL 3.1 B6"]
    assert (
        "Realisasi tahun 2023 belum ada untuk 1 dari 2 indikator: Nilai SAKIP."
        in satu(lengkap_indikator.antartahun, isi).pesan
    )


def test_a_renstra_target_for_all_is_silent() -> None:
    akhir = muncul(JenisFakta.TARGET_RENSTRA, "96", "RENSTRA!G6", tahun=2026)
    assert jalankan(lengkap_indikator.jangka_menengah, laporan(indikator("Rasio KTP", akhir, t="92", r="90"))) == []


def test_a_remark_missing_beside_others_is_named_and_a_formula_counts_as_the_way_it_is_computed() -> None:
    satu_ini, lain = (
        indikator("Rasio KTP", t="92", r="90"),
        indikator("Lama KTP", t="1", r="1", baris=6, arah=Arah.TURUN),
    )
    satu_ini.keterangan, satu_ini.cara = "Tercapai karena jemput bola.", "KTP dibagi wajib KTP"
    isi = laporan(satu_ini, lain)
    assert sel(satu(lengkap_indikator.sebab_hambatan, isi)) == ["TABEL 3.1 B6"]
    assert sel(satu(lengkap_indikator.cara_perhitungan, isi)) == ["TABEL 3.1 B6"]
    lain.kemunculan[1].nilai = lain.kemunculan[1].nilai.__class__(teks="1", rumus="=C3/D3")
    assert jalankan(lengkap_indikator.cara_perhitungan, isi) == []


def test_a_satisfaction_score_needs_its_unsur_and_other_offices_need_none() -> None:
    puas = indikator("Indeks Kepuasan Masyarakat", t="85", r="86,20")
    assert satu(lengkap_indikator.survei_per_unsur, laporan(puas)).kunci == "LKP011:nilai per unsur"
    assert jalankan(lengkap_indikator.survei_per_unsur, laporan(puas, survei=survei(["3,5"] * 9))) == []
    assert jalankan(lengkap_indikator.survei_per_unsur, laporan(indikator(t="92", r="90"))) == []


def test_many_indikator_are_counted_and_an_acceptance_depends_on_which_they_are() -> None:
    semua = [indikator(f"Indikator {i}", t="1", r="1", baris=i) for i in range(5, 13)]
    temuan = satu(lengkap_indikator.jangka_menengah, laporan(*semua))
    assert temuan.pesan.endswith(
        "Indikator 5, Indikator 6, Indikator 7, Indikator 8, Indikator 9, dan 3 indikator lain."
    )
    assert len(temuan.tempat) == 8
    assert satu(lengkap_indikator.jangka_menengah, laporan(*semua[:7])).sidik != temuan.sidik


def _buku(folder: Path, *capaian: list[str | int | None]) -> list[Finding]:
    judul = ["No", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian (%)", "Keterangan"]
    berkas = tulis(folder / "buku.xlsx", Capaian=[["Capaian Kinerja Tahun 2024"], judul, *capaian])
    isi = baca_buku(berkas)
    return [t for t in periksa(isi, hitung(isi, Profil()), Profil()) if t.kode.startswith("LKP")]


def test_a_workbook_with_gaps_shows_the_cells_end_to_end(tmp_path: Path) -> None:
    temuan = _buku(
        tmp_path,
        [1, "Persentase akta kelahiran", "%", "90", "90", "100,00", "Tercapai karena jemput bola"],
        [2, "Persentase kartu keluarga", "%", "80", "-", "-", None],
    )
    per_kode = {t.kunci: sel(t) for t in temuan if t.tempat}
    assert per_kode["LKP003:realisasi tahun ini"] == ["Capaian E4"]
    assert per_kode["LKP007:keterangan"] == ["Capaian B4"]
    assert per_kode["LKP004:realisasi tahun lalu"] == ["Capaian B3", "Capaian B4"]


def test_a_workbook_without_gaps_in_its_table_has_none_of_these(tmp_path: Path) -> None:
    temuan = _buku(tmp_path, [1, "Persentase akta kelahiran", "%", "90", "90", "100,00", "Tercapai karena jemput bola"])
    assert not any(t.kode in ("LKP003", "LKP007") for t in temuan)


def test_what_is_missing_is_placed_at_the_table_that_it_belongs_to(tmp_path: Path) -> None:
    kepala: list[str | int | None] = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"]
    satu_baris: list[str | int | None] = [1, "Meningkatnya pelayanan", "Persentase akta", "%", 90]
    berkas = tulis(
        tmp_path / "buku.xlsx",
        Identitas=[["Nama Perangkat Daerah", ":", "Dinas Sosial"], ["Tahun", ":", 2024]],
        PK=[["PERJANJIAN KINERJA TAHUN 2024"], kepala, satu_baris],
        Capaian=[["Capaian Kinerja Tahun 2024"], [*kepala, "Realisasi"], [*satu_baris, 91]],
    )
    isi = baca_buku(berkas)
    tempat = {t.kunci: sel(t) for t in periksa(isi, hitung(isi, Profil()), Profil()) if t.kode.startswith("LKP")}
    assert tempat["LKP002:rencana kinerja tahunan"] == ["PK A1"]
    assert tempat["LKP008:upaya perbaikan"] == ["Capaian A1"]
    assert tempat["LKP001:tugas dan fungsi"] == ["Identitas C1"]
