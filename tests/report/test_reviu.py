"""Formulir Reviu: what is proposed for an item, on what grounds, and the table of catatan."""

from __future__ import annotations

from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.reviu import BUTIR, reviu
from lkjip_desktop.rules.kelengkapan import BAGIAN
from tests.disdukcapil import disdukcapil


def temuan(kode: str, tingkat: Tingkat, diterima: str | None = None, banyak: int = 1) -> Finding:
    tempat = tuple(Tempat(ref=CellRef("IKU", n, 4), teks="1") for n in range(1, banyak + 1))
    return Finding(
        kunci=f"{kode}:{tingkat}:{diterima}",
        kode=kode,
        nama="Satu fakta satu angka",
        tingkat=tingkat,
        pesan="Dua angka.",
        tempat=tempat,
        ditemukan="1",
        seharusnya="2",
        mengapa="Penting.",
        perbaikan="Cocokkan.",
        sidik="",
        diterima=diterima,
    )


def formulir(*catatan: Finding, tanpa: tuple[str, ...] = ()) -> Isian:
    laporan = disdukcapil()
    hasil: Hasil = hitung(laporan, Profil())
    bagian = [Kelengkapan(bagian=b.nama, ada=b.nama not in tanpa, keterangan="") for b in BAGIAN]
    return reviu(Bahan(laporan, hasil, catatan), bagian)


def usulan(isian: Isian, butir: str) -> tuple[str, str]:
    return isian.nilai[f"reviu.{butir}.usulan"], isian.nilai[f"reviu.{butir}.dasar"]


def test_every_part_that_an_item_asks_for_is_one_that_kelengkapan_knows() -> None:
    dikenal = {satu.nama for satu in BAGIAN}
    assert {nama for butir in BUTIR for nama in (*butir.bagian, *butir.bila_ada)} <= dikenal


def test_all_parts_there_and_nothing_grave_is_a_yes() -> None:
    isian = formulir(temuan("ANG001", Tingkat.INFO), temuan("ANG002", Tingkat.SALAH, "Sudah dikoreksi."))
    assert usulan(isian, "keuangan") == (
        "Ya",
        "Tersedia: realisasi anggaran, program dan kegiatan, dan efisiensi sumber daya.",
    )


def test_a_grave_note_or_a_missing_part_makes_it_partial_and_is_named() -> None:
    isian = formulir(temuan("CAP001", Tingkat.SALAH), temuan("IDN001", Tingkat.PERIKSA), tanpa=("Struktur organisasi",))
    assert usulan(isian, "capaian")[0] == "Sebagian"
    assert usulan(isian, "capaian")[1].endswith("Lihat catatan nomor 1.")
    jawaban, dasar = usulan(isian, "data")
    assert jawaban == "Sebagian"
    assert dasar.endswith("Belum ada: struktur organisasi. Lihat catatan nomor 2.")


def test_nothing_there_is_a_no() -> None:
    assert usulan(formulir(tanpa=("Perjanjian Kinerja",)), "pk") == ("Tidak", "Belum ada: Perjanjian Kinerja.")


def test_a_national_standard_is_asked_for_only_if_there_is_one() -> None:
    jawaban, dasar = usulan(formulir(tanpa=("Standar nasional",)), "banding")
    assert (jawaban, dasar.endswith("Belum ada: standar nasional.")) == ("Ya", True)


def test_what_only_a_person_can_judge_is_left_to_the_reviewer() -> None:
    isian = formulir()
    assert usulan(isian, "ukur") == ("–", "Dinilai oleh pereviu.")
    assert usulan(isian, "beda") == ("–", "Tidak ditemukan perbedaan.")
    assert usulan(formulir(tanpa=("Indikator Kinerja Utama",)), "beda") == ("–", "Dinilai oleh pereviu.")


def test_the_notes_go_by_gravity_and_carry_the_answers_already_given() -> None:
    isian = formulir(
        temuan("CAP001", Tingkat.INFO),
        temuan("CAP002", Tingkat.SALAH, "SK menyusul.", banyak=20),
        temuan("LKP001", Tingkat.INFO),
    )
    satu, dua = (r.isi for r in isian.tabel["catatan"].rekaman)
    assert (satu["tingkat"], satu["teks.tanggapan"], satu["teks.status"]) == ("Tidak Sesuai", "SK menyusul.", "Selesai")
    assert satu["letak"].endswith("IKU D11, dan 9 sel lain")
    assert satu["isi"] == "Satu fakta satu angka.\nDua angka.\nSeharusnya: 2."
    assert (dua["tingkat"], dua["teks.tanggapan"], dua["teks.status"]) == ("Informasi", "", "Belum")


def test_a_note_is_known_by_its_key_not_by_its_words() -> None:
    assert [r.nama for r in formulir(temuan("CAP001", Tingkat.SALAH)).tabel["catatan"].rekaman] == ["CAP001:salah:None"]
