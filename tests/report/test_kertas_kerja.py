from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_desktop.domain.angka import Angka, Asal, JenisNilai
from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.celledit import BarisBaru, CellEdit, GayaSel, NewSheet
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Laporan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.kertas_kerja import ubahan
from tests.report.kantor import (
    angka,
    angka_sel,
    hasil,
    hasil_indikator,
    hasil_program,
    indikator_dari,
    laporan,
    muncul,
    teks_sel,
)

URAIAN = "101,33 / 92 × 100% = 110,14%"
HITUNG = Angka(teks="50,00", nilai=Decimal("50.00"), desimal=2, asal=Asal.HITUNG, rumus="100 / 200 × 100% = 50,00%")
KOSONG = Angka(teks="%", jenis=JenisNilai.TANDA, ref=CellRef.dari_a1("KERTAS KERJA", "H7"))


def isi(target: Angka, realisasi: Angka, capaian: Angka = KOSONG) -> tuple[Kemunculan, ...]:
    return (
        muncul(JenisFakta.TARGET, target),
        muncul(JenisFakta.REALISASI, realisasi),
        muncul(JenisFakta.CAPAIAN, capaian),
    )


def buku(h: HasilIndikator, kemunculan: tuple[Kemunculan, ...], kebijakan: Kebijakan | None = None) -> list[CellEdit]:
    satu = hasil([h], kebijakan=kebijakan)
    return ubahan(laporan(satu, indikator=[indikator_dari(h, *kemunculan)]), satu, [])[0]


def hasil_dari(target: Angka, realisasi: Angka, **lain: object) -> HasilIndikator:
    h = hasil_indikator(uraian=URAIAN).model_copy(update={"persen": hasil_indikator().capaian})
    return h.model_copy(update={"target": target, "realisasi": realisasi, **lain})


ANGKA_SEL = angka_sel("92", "F7"), angka_sel("101.33", "G7")


def test_numeric_cells_of_the_row_make_a_live_formula_with_its_value() -> None:
    assert buku(hasil_dari(*ANGKA_SEL), isi(*ANGKA_SEL)) == [
        CellEdit(
            ref=CellRef.dari_a1("KERTAS KERJA", "H7"),
            nilai=Decimal("110.14"),
            rumus="ROUND(G7/F7*100,2)",
            warna="E2F0D9",
            catatan=f"Diisi LKjIP Desktop: {URAIAN}",
        )
    ]


def test_a_figure_typed_as_text_makes_a_value_not_a_formula() -> None:
    masukan = angka_sel("92", "F7"), teks_sel("101,33", "G7")
    (edit,) = buku(hasil_dari(*masukan), isi(*masukan))
    assert (edit.rumus, edit.nilai) == (None, Decimal("110.14"))


def test_another_value_in_the_row_than_the_one_used_makes_a_value() -> None:
    h = hasil_dari(angka_sel("90", "E5", "PK 2024"), ANGKA_SEL[1])
    assert buku(h, isi(*ANGKA_SEL))[0].rumus is None


def test_a_printed_capaian_that_the_formula_would_not_give_is_a_value() -> None:
    (edit,) = buku(hasil_dari(*ANGKA_SEL, persen=angka("110,15")), isi(*ANGKA_SEL))
    assert (edit.rumus, edit.nilai) == (None, Decimal("110.14"))


def test_waiting_serapan_of_programs_kegiatan_and_total_are_filled() -> None:
    def uang(baris: int) -> list[Kemunculan]:
        sel = [angka_sel("200", f"D{baris}", "ANGGARAN"), angka_sel("100", f"E{baris}", "ANGGARAN")]
        kosong = Angka(teks="", jenis=JenisNilai.KOSONG, ref=CellRef("ANGGARAN", baris, 6))
        jenis = (JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN, JenisFakta.SERAPAN)
        return [muncul(*satu, JenisLembar.ANGGARAN) for satu in zip(jenis, [*sel, kosong], strict=True)]

    nilai = {"anggaran": angka_sel("200", "D5"), "realisasi": angka_sel("100", "E5"), "serapan": HITUNG}
    anak = hasil_program("Kegiatan", None, None, None).model_copy(update=nilai)
    induk = hasil_program("Program", None, None, None).model_copy(update=nilai | {"kegiatan": [anak]})
    satu = hasil(program=[induk]).model_copy(
        update={f"total_{nama}": angka_total for nama, angka_total in nilai.items()}
    )
    dari = laporan(satu)
    dari.program = [
        Program(
            kunci="program",
            nama="Program",
            kemunculan=uang(5),
            kegiatan=[Program(kunci="kegiatan", nama="Kegiatan", kemunculan=uang(6))],
        )
    ]
    dari.total = uang(7)
    edit, _ = ubahan(dari, satu, [])
    assert [(e.ref.sel, e.rumus, e.nilai) for e in edit] == [
        (f"F{baris}", f"ROUND(E{baris}/D{baris}*100,2)", Decimal("50.00")) for baris in (5, 6, 7)
    ]
    assert edit[0].catatan == "Diisi LKjIP Desktop: 100 / 200 × 100% = 50,00%"


@pytest.mark.parametrize("sel", ["F8", "F9"])
def test_an_input_of_another_row_makes_a_value(sel: str) -> None:
    masukan = angka_sel("92", sel), ANGKA_SEL[1]
    assert buku(hasil_dari(*masukan), isi(*masukan))[0].rumus is None


@pytest.mark.parametrize(
    ("rumus", "kebijakan", "harapan"),
    [
        (Rumus.TURUN, Kebijakan(), "ROUND((2*F7-G7)/F7*100,2)"),
        (Rumus.TURUN_BAGI, Kebijakan(), "ROUND(F7/G7*100,2)"),
        (Rumus.TEPAT, Kebijakan(), "ROUND((1-ABS(G7-F7)/F7)*100,2)"),
        (Rumus.NAIK, Kebijakan(pembulatan=Pembulatan.POTONG), "ROUNDDOWN(ROUND(G7/F7*100,8),2)"),
        (Rumus.NAIK, Kebijakan(pembulatan=Pembulatan.KE_ATAS, desimal=0), "ROUNDUP(ROUND(G7/F7*100,8),0)"),
        (Rumus.NAIK, Kebijakan(batas=Decimal(100)), "ROUND(MIN(100,G7/F7*100),2)"),
        (Rumus.NAIK, Kebijakan(pembulatan=Pembulatan.SETENGAH_GENAP), None),
        (Rumus.TANPA_SERATUS, Kebijakan(), None),
        (None, Kebijakan(), None),
    ],
)
def test_the_formula_computes_as_the_office_does(
    rumus: Rumus | None, kebijakan: Kebijakan, harapan: str | None
) -> None:
    assert buku(hasil_dari(*ANGKA_SEL, rumus=rumus), isi(*ANGKA_SEL), kebijakan)[0].rumus == harapan


def test_a_percent_cell_gets_a_hundredth_and_a_formula_to_match() -> None:
    kosong = Angka(teks="", jenis=JenisNilai.KOSONG, satuan="%", ref=KOSONG.ref)
    (edit,) = buku(hasil_dari(*ANGKA_SEL), isi(*ANGKA_SEL, kosong))
    assert (edit.rumus, edit.nilai) == ("ROUND(G7/F7,4)", Decimal("1.1014"))


def test_inputs_of_two_scales_make_a_value() -> None:
    masukan = angka_sel("92", "F7", teks="92%"), ANGKA_SEL[1]
    assert buku(hasil_dari(*masukan), isi(*masukan))[0].rumus is None


def test_a_predicate_is_filled_in_as_a_word() -> None:
    h = hasil_indikator("Lama", "1", "1", "Baik", arah=Arah.TURUN, rumus=None, uraian="Predikat sama dengan target.")
    assert buku(h, (muncul(JenisFakta.CAPAIAN, KOSONG),))[0].nilai == "Baik"


@pytest.mark.parametrize("teks", ["110,14", "111", "Baik", "0,00", "n/a"])
def test_a_cell_that_holds_something_is_never_written(teks: str) -> None:
    assert buku(hasil_dari(*ANGKA_SEL), isi(*ANGKA_SEL, teks_sel(teks, "H7"))) == []


def test_cells_of_other_files_and_cells_with_a_formula_are_left_alone() -> None:
    jauh = Angka(teks="", jenis=JenisNilai.KOSONG, ref=CellRef("KERTAS KERJA", 7, 8, berkas="lra.xlsx"))
    assert buku(hasil_dari(*ANGKA_SEL), isi(*ANGKA_SEL, jauh)) == []
    h = hasil_dari(*ANGKA_SEL)
    satu = hasil([h])
    berrumus = laporan(satu, indikator=[indikator_dari(h, *isi(*ANGKA_SEL))])
    berrumus.rumus_sel[str(KOSONG.ref)] = 'IF(G7=0,"",G7/F7)'
    assert ubahan(berrumus, satu, [])[0] == []


def test_without_a_capaian_the_cell_keeps_waiting() -> None:
    assert buku(hasil_indikator(realisasi=None, capaian=None), isi(*ANGKA_SEL)) == []


def temuan(tingkat: Tingkat, *tempat: tuple[str, str], seharusnya: str | None = None, **lain: object) -> Finding:
    dasar: dict[str, object] = {
        "kunci": f"CAP001:{tingkat}",
        "kode": "CAP001",
        "nama": "Capaian tertulis",
        "tingkat": tingkat,
        "pesan": "Capaian tidak mengikuti target dan realisasi.",
        "tempat": tuple(Tempat(ref=CellRef.dari_a1("KERTAS KERJA", sel), teks=teks) for sel, teks in tempat),
        "ditemukan": "111,14",
        "seharusnya": seharusnya,
        "mengapa": "Angka dikutip ke laporan.",
        "perbaikan": "Perbaiki capaian.",
        "sidik": "x",
    }
    return Finding.model_validate(dasar | lain)


def keluaran(*semua: Finding, dari: Laporan | None = None) -> tuple[list[CellEdit], NewSheet]:
    return ubahan(dari or laporan(), hasil(), semua)


def test_a_wrong_figure_is_marked_and_explained_not_overwritten() -> None:
    (edit,), _ = keluaran(temuan(Tingkat.SALAH, ("H7", "111,14"), seharusnya="110,14"))
    assert edit == CellEdit(
        ref=CellRef.dari_a1("KERTAS KERJA", "H7"),
        warna="F8CBAD",
        catatan=(
            "Tidak Sesuai (CAP001): Capaian tertulis.\nTertulis: 111,14. Seharusnya: 110,14.\n"
            "Capaian tidak mengikuti target dan realisasi."
        ),
    )


def test_a_long_message_gives_way_to_the_remedy() -> None:
    (edit,), _ = keluaran(temuan(Tingkat.PERIKSA, ("H7", "Sasaran " * 20), pesan="Sasaran berbeda. " * 20))
    assert edit.catatan is not None
    _, tertulis, sebab = edit.catatan.split("\n")
    assert sebab == "Perbaiki capaian. Rincian: lembar Catatan Pemeriksaan."
    assert tertulis.endswith("…")
    assert len(tertulis) < 95


@pytest.mark.parametrize(
    ("salah", "benar", "seharusnya"),
    [
        ("502.024", "506.024", "506.024"),
        ("502.024", "506024", "506.024"),
        ("91%", "92", "92%"),
        ("19800517 200312 1 003", "198005171999121003", "19800517 199912 1 003"),
    ],
)
def test_places_that_hold_the_right_value_are_not_marked(salah: str, benar: str, seharusnya: str) -> None:
    edit, _ = keluaran(temuan(Tingkat.SALAH, ("E7", salah), ("D10", benar), seharusnya=seharusnya))
    assert [satu.ref.sel for satu in edit] == ["E7"]


def test_cells_that_only_bear_witness_are_not_marked() -> None:
    edit, _ = keluaran(temuan(Tingkat.SALAH, ("H7", "111,14"), ("F7", "92"), ("G7", "101,33"), seharusnya="110,14"))
    assert [satu.ref.sel for satu in edit] == ["H7"]


def test_remarks_and_explained_findings_leave_the_cells_alone() -> None:
    edit, lembar = keluaran(
        temuan(Tingkat.INFO, ("H7", "1")), temuan(Tingkat.SALAH, ("H8", "2"), diterima="Sudah diperiksa")
    )
    assert edit == []
    assert any("Diterima: Sudah diperiksa" in sel.teks for baris in lembar.baris for sel in baris)


def test_a_cell_in_two_findings_takes_the_gravest_colour_and_both_notes() -> None:
    (edit,), _ = keluaran(temuan(Tingkat.PERIKSA, ("H7", "111,14")), temuan(Tingkat.SALAH, ("H7", "111,14")))
    assert edit.warna == "F8CBAD"
    assert edit.catatan is not None
    assert edit.catatan.index("Perlu Diperiksa") < edit.catatan.index("Tidak Sesuai")


def test_a_filled_cell_that_a_finding_speaks_of_keeps_its_value_and_both_notes() -> None:
    h = hasil_dari(*ANGKA_SEL)
    satu = hasil([h])
    dari = laporan(satu, indikator=[indikator_dari(h, *isi(*ANGKA_SEL))])
    (edit,), _ = ubahan(dari, satu, [temuan(Tingkat.PERIKSA, ("H7", "%"))])
    assert (edit.nilai, edit.warna) == (Decimal("110.14"), "FFE699")
    assert edit.catatan is not None
    assert edit.catatan.startswith("Diisi LKjIP Desktop")
    assert "Perlu Diperiksa" in edit.catatan


def teks(lembar: NewSheet) -> list[list[str]]:
    return [[sel.teks for sel in baris] for baris in lembar.baris]


def test_the_sheet_counts_and_lists_the_findings_by_gravity() -> None:
    _, lembar = keluaran(
        temuan(Tingkat.INFO, kode="LKP001"),
        temuan(Tingkat.INFO),
        temuan(Tingkat.PERIKSA, ("F9", "85")),
        temuan(Tingkat.SALAH, ("E7", "502.024"), ("D10", "506.024"), seharusnya="506.024"),
    )
    isi_lembar = teks(lembar)
    assert isi_lembar[:4] == [
        ["CATATAN PEMERIKSAAN"],
        ["Dinas Kependudukan dan Pencatatan Sipil Kabupaten Musi Banyuasin, Tahun 2024"],
        ["1 tidak sesuai, 1 perlu diperiksa, 1 informasi"],
        [],
    ]
    assert isi_lembar[4] == (
        "No|Tingkat|Catatan|Letak|Tertulis|Seharusnya|Mengapa Penting|Cara Memperbaiki|Kode".split("|")
    )
    assert [baris[-1] for baris in isi_lembar[5:9]] == ["CAP001", "506.024", "CAP001", "CAP001"]
    assert [baris[0] for baris in isi_lembar[9:] if baris] == ["Kelengkapan", "No", "1"]
    assert (lembar.nama, lembar.beku, lembar.saring) == ("Catatan Pemeriksaan", 5, 5)
    assert len(lembar.lebar) == len(isi_lembar[4])


def test_every_place_has_a_row_with_a_link_of_its_own() -> None:
    _, lembar = keluaran(temuan(Tingkat.SALAH, ("E7", "502.024"), ("D10", "506.024"), seharusnya="506.024"))
    satu, dua = lembar.baris[5], lembar.baris[6]
    assert [sel.teks for sel in satu[3:6]] == ["KERTAS KERJA!E7", "502.024", "506.024"]
    assert [sel.teks for sel in dua] == ["", "", "", "KERTAS KERJA!D10", "506.024"]
    assert [baris[3].tautan for baris in (satu, dua)] == [CellRef.dari_a1("KERTAS KERJA", sel) for sel in ("E7", "D10")]
    assert satu[1].warna == "F8CBAD"


def test_a_place_in_another_file_is_named_without_a_link() -> None:
    jauh = Tempat(ref=CellRef("LRA", 7, 8, berkas="lra.xlsx"), teks="5")
    _, lembar = keluaran(temuan(Tingkat.SALAH, tempat=(jauh,)))
    assert (lembar.baris[5][3].teks, lembar.baris[5][3].tautan) == ("lra.xlsx: LRA!H7", None)


def test_explained_findings_are_counted_apart() -> None:
    _, lembar = keluaran(temuan(Tingkat.SALAH, ("H8", "2"), diterima="Sudah diperiksa"))
    assert teks(lembar)[2] == ["0 tidak sesuai, 0 perlu diperiksa, 0 informasi, 1 diterima dengan penjelasan"]


HALAMAN = HalamanAturan("CAP001", "Capaian tertulis", "Capaian dihitung.", (("Contoh", "110,14 tertulis 111,14."),))


def test_a_rules_page_stands_below_and_is_a_link_from_its_code() -> None:
    lain = replace(HALAMAN, kode="TGT001")
    _, lembar = ubahan(laporan(), hasil(), [temuan(Tingkat.SALAH, ("H7", "111,14"))], [lain, HALAMAN])
    tautan = lembar.baris[5][-1].tautan
    assert isinstance(tautan, BarisBaru)
    halaman = [[sel.teks for sel in baris if sel.teks] for baris in lembar.baris[tautan.baris - 1 :]]
    assert halaman == [
        ["CAP001  Capaian tertulis"],
        ["Ringkasan", "Capaian dihitung."],
        ["Contoh", "110,14 tertulis 111,14."],
    ]
    assert tautan.lembar == lembar.nama
    assert f"C{len(lembar.baris)}:E{len(lembar.baris)}" in lembar.gabung


def test_without_findings_the_sheet_says_so_and_has_nothing_to_filter() -> None:
    _, lembar = keluaran()
    assert teks(lembar)[2] == ["Tidak ada catatan."]
    assert lembar.saring is None


def test_the_filled_cells_are_listed_below() -> None:
    h = hasil_dari(*ANGKA_SEL)
    satu = hasil([h])
    _, lembar = ubahan(laporan(satu, indikator=[indikator_dari(h, *isi(*ANGKA_SEL))]), satu, [])
    assert teks(lembar)[-3:] == [
        ["Sel yang diisi program"],
        ["No", "Keadaan", "Keterangan", "Letak", "Isi"],
        ["1", "Terisi", f"Diisi LKjIP Desktop: {URAIAN}", "KERTAS KERJA!H7", "110,14"],
    ]
    assert lembar.baris[-2][0].gaya is GayaSel.KEPALA
