from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan, Pertanyaan, Pilihan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules import impor
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.pembangun import indikator, laporan, program, ref
from tests.readers.buku import Baris, Isi, baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel

JUDUL: list[str | int | float | None] = [
    "No",
    "Indikator Kinerja",
    "Satuan",
    "Target 2024",
    "Realisasi 2024",
    "Capaian (%)",
]
BARIS: list[str | int | float | None] = [1, "Persentase akta kelahiran", "%", "90", "90", "100,00"]


def _bacaan(jenis: JenisLembar | None, alasan: str, *sisa: CellRef, rincian: list[str] | None = None) -> BacaanLembar:
    baris = (1, 3) if sisa or alasan != "Lembar kosong." else (0, 0)
    return BacaanLembar(
        nama="REKAP", jenis=jenis, baris=baris, alasan=alasan, sisa=list(sisa), rincian=rincian or [alasan]
    )


def _dengan(*bacaan: BacaanLembar) -> Laporan:
    isi = laporan(indikator(t="92", r="90"))
    isi.lembar.extend(bacaan)
    return isi


def test_a_workbook_that_is_read_whole_has_no_remark() -> None:
    isi = _dengan(_bacaan(None, "Lembar kosong."), _bacaan(JenisLembar.IKU, "Judul kolom: No; data baris 4–6."))
    assert [t for aturan in impor.RULES for t in jalankan(aturan, isi)] == []


def test_a_sheet_that_nobody_understood_is_one_remark_with_its_cells() -> None:
    isi = _dengan(_bacaan(None, "Isi A.", ref("REKAP!A1")), _bacaan(None, "Isi B.", ref("REKAP!B3"), ref("REKAP!C3")))
    temuan = satu(impor.belum_dipahami, isi)
    assert (temuan.tingkat, temuan.kunci) == (Tingkat.INFO, "IMP001:REKAP")
    assert temuan.pesan == "Lembar REKAP: 3 sel tidak dipakai. Isi A. Isi B."
    assert sel(temuan) == ["REKAP A1", "REKAP B3", "REKAP C3"]


def test_a_huge_sheet_names_only_its_first_cells() -> None:
    temuan = satu(
        impor.belum_dipahami, _dengan(_bacaan(None, "Isi.", *(CellRef("REKAP", b, 1) for b in range(1, 5001))))
    )
    assert len(temuan.tempat) == 50
    assert "5000 sel" in temuan.pesan


def test_a_source_of_another_office_is_named_by_its_file() -> None:
    lain = _bacaan(None, "Milik perangkat daerah lain.").model_copy(update={"berkas": "/x/LRA.xlsx"})
    temuan = satu(impor.belum_dipahami, _dengan(lain))
    assert temuan.pesan == "Lembar LRA.xlsx: REKAP: isinya tidak dipakai. Milik perangkat daerah lain."


def test_only_what_was_set_aside_is_repeated_of_a_table() -> None:
    rincian = ["Judul kolom: No, Target", "data baris 4–6", "kolom tidak dipakai: Triwulan I, Catatan"]
    isi = _dengan(_bacaan(JenisLembar.CAPAIAN, "...", ref("REKAP!E3"), rincian=rincian))
    temuan = satu(impor.disisihkan, isi)
    assert temuan.pesan == "Lembar REKAP, capaian kinerja: kolom tidak dipakai: Triwulan I, Catatan."
    assert sel(temuan) == ["REKAP E3"]


def test_an_open_question_names_what_is_used_meanwhile() -> None:
    isi = _dengan()
    pilihan = [Pilihan(nilai="realisasi", bukti="dekat target"), Pilihan(nilai="capaian", bukti="judulnya")]
    isi.pertanyaan = [
        Pertanyaan(id="kolom:e", tanya="Kolom E berisi apa?", tempat=[ref("A!E3")], pilihan=pilihan, bawaan="capaian")
    ]
    temuan = satu(impor.belum_dijawab, isi)
    assert temuan.kunci == "IMP003:kolom:e"
    assert temuan.pesan == "Kolom E berisi apa? Pilihannya: realisasi atau capaian. Sementara dipakai: capaian."


def test_a_figure_with_digits_that_are_no_number_is_named_and_words_are_not() -> None:
    isi = laporan(indikator(t="92", r="1.2.3"), indikator("Dokumen", t="Tersusun lengkap", r="Tersusun", baris=6))
    temuan = satu(impor.tidak_terbaca, isi)
    assert (temuan.ditemukan, sel(temuan)) == ("1.2.3", ["TABEL 3.1 E5"])


def test_words_where_only_money_can_stand_are_named_in_kegiatan_too() -> None:
    isi = laporan(program=[program("Program A", "100", "90", None, program("Kegiatan B", "menunggu DPA", baris=6))])
    assert sel(satu(impor.tidak_terbaca, isi)) == ["ANGGARAN D6"]


def test_error_cells_are_one_remark_for_a_sheet_wherever_they_stand() -> None:
    isi = laporan(indikator(t="92", r="90"), lembar=["REKAP"])
    isi.indikator[0].kemunculan[1].nilai = Angka("#REF!", JenisNilai.GALAT, ref=ref("TABEL 3.1!E5"))
    isi.teks_sel = {"TABEL 3.1 E5": "#REF!", "TABEL 3.1 F5": "#N/A", "REKAP A1": "#DIV/0!", "REKAP A2": "#1"}
    temuan = jalankan(impor.tidak_terbaca, isi)
    assert [(t.kunci, t.ditemukan, sel(t)) for t in temuan] == [
        ("IMP004:TABEL 3.1:galat", "#REF! dan #N/A", ["TABEL 3.1 E5", "TABEL 3.1 F5"]),
        ("IMP004:REKAP:galat", "#DIV/0!", ["REKAP A1"]),
    ]


def test_formulas_without_a_result_and_of_other_workbooks_are_two_remarks() -> None:
    isi = laporan(indikator(t="92", r="90"))
    isi.teks_sel = {"TABEL 3.1 E5": "90", "TABEL 3.1 F5": "", "TABEL 3.1 F6": "5"}
    isi.rumus_sel = {"TABEL 3.1 E5": "[1]Rekap!B2", "TABEL 3.1 F5": "E5/D5", "TABEL 3.1 F6": "SUM(Tabel1[Nilai])"}
    temuan = jalankan(impor.rumus_tanpa_hasil, isi)
    assert [(t.kunci, sel(t)) for t in temuan] == [
        ("IMP005:TABEL 3.1:hasil", ["TABEL 3.1 F5"]),
        ("IMP005:TABEL 3.1:luar", ["TABEL 3.1 E5"]),
    ]


def _temuan(berkas: Path) -> dict[str, Finding]:
    isi = baca_buku(berkas)
    return {t.kunci: t for t in periksa(isi, hitung(isi, Profil()), Profil()) if t.kode.startswith("IMP")}


def test_a_plain_workbook_has_no_remark_end_to_end(tmp_path: Path) -> None:
    berkas = tulis(tmp_path / "a.xlsx", Capaian=[["Capaian Kinerja Tahun 2024"], JUDUL, BARIS])
    assert _temuan(berkas) == {}


def test_doubtful_parts_of_a_workbook_are_named_end_to_end(tmp_path: Path) -> None:
    berkas = tulis(
        tmp_path / "a.xlsx",
        Capaian=[
            ["Capaian Kinerja Tahun 2024"],
            [*JUDUL, "Paraf Petugas"],
            [*BARIS, "ok"],
            [2, "Persentase kartu keluarga", "%", "80", "1.2.3", "=D4/C4", "ok"],
            [3, "Persentase akta kematian", "%", "80", "#N/A", "100", "ok"],
        ],
        Telepon=[["rapat bidang", None, 42]],
        Kosong=Isi([]),
    )
    temuan = _temuan(berkas)
    assert {kunci: sel(t) for kunci, t in temuan.items()} == {
        "IMP001:Telepon": ["Telepon A1", "Telepon C1"],
        "IMP002:Capaian": ["Capaian G2"],
        "IMP004:Capaian:galat": ["Capaian E5"],
        "IMP004:Capaian:teks": ["Capaian E4"],
        "IMP005:Capaian:hasil": ["Capaian F4"],
    }
    assert {t.tingkat for t in temuan.values()} == {Tingkat.INFO}


def test_a_date_where_a_number_is_due_is_named_end_to_end(tmp_path: Path) -> None:
    berkas = tulis(
        tmp_path / "a.xlsx", Capaian=[["Capaian Kinerja Tahun 2024"], JUDUL, BARIS, [2, "Lama layanan", "Hari"]]
    )
    buku = openpyxl.load_workbook(berkas)
    lembar = buku["Capaian"]
    lembar["D4"], lembar["E4"] = "3", date(2024, 3, 2)
    buku.save(berkas)
    assert sel(_temuan(berkas)["IMP004:Capaian:teks"]) == ["Capaian E4"]


def test_what_other_rules_read_is_not_called_unknown(tmp_path: Path) -> None:
    hukum: list[Baris] = [
        ["Dasar Hukum"],
        ["1.", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"],
        ["2.", "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"],
    ]
    assert jalankan(impor.belum_dipahami, baca_buku(tulis(tmp_path / "a.xlsx", Dasar_Hukum=hukum))) == []
    lain: list[Baris] = [*hukum, ["3.", "Catatan rapat tim penyusun"]]
    hasil = satu(impor.belum_dipahami, baca_buku(tulis(tmp_path / "b.xlsx", Dasar_Hukum=lain)))
    assert "B4 “Catatan rapat tim penyusun”" in hasil.pesan
    assert "Undang-Undang" not in hasil.pesan
