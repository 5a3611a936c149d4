"""Rows: records come, go, move and change their names; the staff's own rows and words stay."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import SDT, TBL, TC, TR, Elemen, P, parent, text_of, w
from lkjip_desktop.writers.word import Bentrok, Ditarik, HasilIsi, Meragukan, isi
from lkjip_desktop.writers.word.controls import key_of, keyed
from tests.writers.word import bantu

NOTASI = """# BAB I

:: tabel nama=capaian lebar=10,60,30,40 rata=tengah,kiri,tengah,kiri
:: judul Capaian
| No | Indikator | Target | Keterangan |
|---|
| {{ind[].no}} | {{ind[].nama}} | Rp {{ind[].target}} | |
|= Jumlah | < | {{ind.jumlah}} | |

## 1.1 Penutup
"""
EMPAT = (("Kepemilikan KTP", "92"), ("Lama pengurusan", "1"), ("Akta kelahiran", "98"), ("Kepuasan", "85"))


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    """A report with four indikator, to which the office has added a row and a remark."""
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian(EMPAT))

    def sunting(akar: Elemen) -> None:
        kedua = bantu.baris_berisi(akar, "Lama pengurusan")
        kedua.addnext(bantu.baris_baru(kedua, ["", "Baris kami", "", "dari bidang"]))
        list(kedua.iter(TC))[3].iter(P).__next__().append(bantu.paragraf_baru("menunggu blanko")[0])

    return bantu.sunting(tmp_path / "isi.docx", tmp_path / "laporan.docx", sunting)


def _isian(rekaman: tuple[tuple[str, str], ...]) -> Isian:
    isian = bantu.tabel("ind", *rekaman)
    isian.nilai = {"ind.jumlah": str(len(rekaman))}
    return isian


def _isi(laporan: Path, *rekaman: tuple[str, str]) -> tuple[HasilIsi, list[list[str]]]:
    tujuan = laporan.with_name("segar.docx")
    hasil = isi(laporan, tujuan, _isian(rekaman))
    lagi = isi(tujuan, laporan.with_name("lagi.docx"), _isian(rekaman))
    assert lagi.perubahan == []
    assert bantu.isi_paket(tujuan)[bantu.BADAN] == bantu.isi_paket(laporan.with_name("lagi.docx"))[bantu.BADAN]
    return hasil, bantu.baris(tujuan)


def test_every_record_has_its_row_between_head_and_foot(tmp_path: Path) -> None:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian(EMPAT))
    assert bantu.baris(tmp_path / "isi.docx") == [
        ["No", "Indikator", "Target", "Keterangan"],
        ["1", "Kepemilikan KTP", "Rp 92", ""],
        ["2", "Lama pengurusan", "Rp 1", ""],
        ["3", "Akta kelahiran", "Rp 98", ""],
        ["4", "Kepuasan", "Rp 85", ""],
        ["Jumlah", "4", ""],
    ]


def test_a_moved_record_takes_its_cells_and_the_row_behind_it_along(laporan: Path) -> None:
    hasil, baris = _isi(laporan, EMPAT[2], EMPAT[1], EMPAT[0], EMPAT[3])
    assert [satu[1] for satu in baris[1:-1]] == [
        "Akta kelahiran",
        "Lama pengurusan",
        "Baris kami",
        "Kepemilikan KTP",
        "Kepuasan",
    ]
    assert baris[2] == ["2", "Lama pengurusan", "Rp 1", "menunggu blanko"]
    assert baris[3] == ["", "Baris kami", "", "dari bidang"]
    assert {satu.kunci for satu in hasil.perubahan} == {"ind[K1].no", "ind[K3].no"}


def test_a_new_record_gets_a_clean_row_and_a_key_of_its_own(laporan: Path) -> None:
    hasil, baris = _isi(laporan, EMPAT[0], EMPAT[1], ("Baru", "7"), *EMPAT[2:])
    assert [satu[1] for satu in baris[1:-1]] == [
        "Kepemilikan KTP",
        "Lama pengurusan",
        "Baris kami",
        "Baru",
        "Akta kelahiran",
        "Kepuasan",
    ]
    assert baris[4] == ["3", "Baru", "Rp 7", ""]  # "Rp" is the template's, the remark beside it was somebody's
    assert {satu.kunci for satu in hasil.perubahan if satu.baru == "Baru"} == {"ind[K3-2].nama"}
    assert hasil.ditarik == []


def test_a_record_added_at_the_end_stands_before_the_foot(laporan: Path) -> None:
    _, baris = _isi(laporan, *EMPAT, ("Baru", "7"))
    assert [satu[0] for satu in baris[-2:]] == ["5", "Jumlah"]


def test_a_withdrawn_records_prose_is_reported_and_the_staffs_row_stays(laporan: Path) -> None:
    hasil, baris = _isi(laporan, EMPAT[0], *EMPAT[2:])
    assert hasil.ditarik == [Ditarik("ind[K2]", "menunggu blanko")]
    assert [satu[1] for satu in baris[1:-1]] == ["Kepemilikan KTP", "Baris kami", "Akta kelahiran", "Kepuasan"]


def test_a_withdrawn_record_that_returns_gets_its_old_key(laporan: Path) -> None:
    _isi(laporan, EMPAT[0], *EMPAT[2:])
    hasil = isi(laporan.with_name("segar.docx"), laporan.with_name("kembali.docx"), _isian(EMPAT))
    assert "ind[K2].nama" in {satu.kunci for satu in hasil.perubahan}


def test_a_renamed_record_is_the_same_where_the_names_are_told_to_match(laporan: Path) -> None:
    baru = (EMPAT[0], ("Lama pengurusan KTP-el", "1"), *EMPAT[2:])
    hasil = isi(laporan, laporan.with_name("a.docx"), _isian(baru), lambda lama, baru: baru.startswith(lama))
    assert [(satu.kunci, satu.baru) for satu in hasil.perubahan] == [("ind[K2].nama", "Lama pengurusan KTP-el")]
    assert bantu.baris(laporan.with_name("a.docx"))[2][3] == "menunggu blanko"
    tanpa = isi(laporan, laporan.with_name("b.docx"), _isian(baru))
    assert tanpa.ditarik == [Ditarik("ind[K2]", "menunggu blanko")]


def test_a_match_that_could_be_two_is_listed_not_made(laporan: Path) -> None:
    baru = (EMPAT[0], ("Pengurusan KTP", "1"), ("Pengurusan akta", "2"), *EMPAT[2:])
    hasil = isi(
        laporan,
        laporan.with_name("a.docx"),
        _isian(baru),
        lambda lama, baru: "pengurusan" in lama and "Pengurusan" in baru,
    )
    assert hasil.meragukan == [
        Meragukan("K2", "Lama pengurusan", "Pengurusan KTP"),
        Meragukan("K2", "Lama pengurusan", "Pengurusan akta"),
    ]
    assert [satu.kunci for satu in hasil.ditarik] == ["ind[K2]"]


def test_names_differ_in_blanks_and_capitals_only(laporan: Path) -> None:
    hasil, _ = _isi(laporan, EMPAT[0], ("LAMA  pengurusan", "1"), *EMPAT[2:])
    assert hasil.ditarik == []


def test_an_emptied_table_keeps_a_dash_and_fills_again(laporan: Path) -> None:
    hasil, baris = _isi(laporan)
    assert baris[1:] == [["–", "–", "Rp –", ""], ["", "Baris kami", "", "dari bidang"], ["Jumlah", "0", ""]]
    assert [satu.kunci for satu in hasil.ditarik] == ["ind[K1]", "ind[K2]", "ind[K3]", "ind[K4]"]
    hasil = isi(laporan.with_name("segar.docx"), laporan.with_name("penuh.docx"), _isian(EMPAT))
    kembali = bantu.baris(laporan.with_name("penuh.docx"))
    assert [satu[1] for satu in kembali if len(satu) == 4 and satu[0].isdigit()] == [nama for nama, _ in EMPAT]
    assert hasil.bentrok == []


def test_an_empty_table_of_a_template_shows_a_dash(tmp_path: Path) -> None:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian(()))
    assert bantu.baris(tmp_path / "isi.docx")[1] == ["–", "–", "Rp –", ""]
    isi(tmp_path / "isi.docx", tmp_path / "dua.docx", _isian(EMPAT[:2]))
    assert bantu.baris(tmp_path / "dua.docx")[1:3] == [
        ["1", "Kepemilikan KTP", "Rp 92", ""],
        ["2", "Lama pengurusan", "Rp 1", ""],
    ]


@pytest.mark.parametrize("sesudah", ["Kepemilikan KTP", "Kepuasan"])
def test_a_row_copied_by_the_staff_is_kept_refreshed_and_reported(laporan: Path, sesudah: str) -> None:
    def salin(akar: Elemen) -> None:
        bantu.baris_berisi(akar, sesudah).addnext(copy.deepcopy(bantu.baris_berisi(akar, "Kepemilikan KTP")))

    bantu.sunting(laporan, laporan.with_name("salin.docx"), salin)
    hasil, baris = _isi(laporan.with_name("salin.docx"), ("Kepemilikan KTP", "93"), *EMPAT[1:])
    assert hasil.ganda == ["ind[K1]"]
    assert [satu[2] for satu in baris if satu[1] == "Kepemilikan KTP"] == ["Rp 93", "Rp 93"]
    hasil, baris = _isi(laporan.with_name("salin.docx"), *EMPAT[1:])
    assert "Kepemilikan KTP" not in {satu[1] for satu in baris}


def test_a_copied_row_is_not_copied_for_new_records(laporan: Path) -> None:
    def salin(akar: Elemen) -> None:
        baris = bantu.baris_berisi(akar, "Kepuasan")
        baris.addnext(copy.deepcopy(baris))

    bantu.sunting(laporan, laporan.with_name("salin.docx"), salin)
    _, baris = _isi(laporan.with_name("salin.docx"), *EMPAT, ("Baru", "7"))
    assert [satu[1] for satu in baris].count("Baru") == 1


def test_a_row_deleted_by_the_staff_stays_deleted_and_is_missed(laporan: Path) -> None:
    def hapus(akar: Elemen) -> None:
        baris = bantu.baris_berisi(akar, "Akta kelahiran")
        parent(baris).remove(baris)

    bantu.sunting(laporan, laporan.with_name("hapus.docx"), hapus)
    hasil, baris = _isi(laporan.with_name("hapus.docx"), *EMPAT, ("Baru", "7"))
    assert [kunci for kunci in hasil.hilang if kunci.startswith("ind")] == [
        "ind[K3].no",
        "ind[K3].nama",
        "ind[K3].target",
    ]
    assert [satu[1] for satu in baris[1:-1]] == ["Kepemilikan KTP", "Lama pengurusan", "Baris kami", "Kepuasan", "Baru"]


def test_a_row_whose_deletion_is_tracked_is_left_to_the_reviewer(laporan: Path) -> None:
    def hapus(akar: Elemen) -> None:
        sifat = bantu.baris_berisi(akar, "Akta kelahiran").find(w("trPr"))
        assert sifat is not None
        sifat.append(sifat.makeelement(w("del"), {w("id"): "9", w("author"): "x"}))

    bantu.sunting(laporan, laporan.with_name("hapus.docx"), hapus)
    hasil, baris = _isi(laporan.with_name("hapus.docx"), *EMPAT[:2], ("Akta kelahiran", "99"), EMPAT[3])
    assert [satu[2] for satu in baris if satu[1] == "Akta kelahiran"] == ["Rp 98"]
    assert "ind[K3].target" in hasil.hilang


def test_a_figure_pasted_into_another_table_brings_no_rows_there(laporan: Path) -> None:
    def tempel(akar: Elemen) -> None:
        tabel = next(akar.iter(TBL))
        sendiri = copy.deepcopy(tabel)
        asal = copy.deepcopy(bantu.kontrol(akar, "ind[K1].target"))
        for baris in list(sendiri.iter(TR))[1:]:
            parent(baris).remove(baris)
        sel = next(sendiri.iter(P))
        sel.append(asal)
        tabel.addnext(bantu.paragraf_baru(""))
        parent(tabel).insert(list(parent(tabel)).index(tabel) + 2, sendiri)

    bantu.sunting(laporan, laporan.with_name("tempel.docx"), tempel)
    hasil = isi(
        laporan.with_name("tempel.docx"),
        laporan.with_name("a.docx"),
        _isian((("Kepemilikan KTP", "93"), *EMPAT[1:], ("Baru", "7"))),
    )
    assert [satu[0] for satu in bantu.baris(laporan.with_name("a.docx"), 1)] == ["No93"]
    assert hasil.ditarik == []


def test_an_overtyped_cell_is_kept_with_its_record(laporan: Path) -> None:
    bantu.sunting(
        laporan, laporan.with_name("ketik.docx"), lambda akar: bantu.tulis(bantu.kontrol(akar, "ind[K3].target"), "97")
    )
    hasil, baris = _isi(laporan.with_name("ketik.docx"), EMPAT[2], EMPAT[0], EMPAT[1], EMPAT[3])
    assert hasil.bentrok == [Bentrok("ind[K3].target", "98", "97", "98")]
    assert baris[1][2] == "Rp 97"


def test_marks_that_reach_into_a_withdrawn_row_keep_their_partners(laporan: Path) -> None:
    def tandai(akar: Elemen) -> None:
        awal = next(bantu.baris_berisi(akar, "Kepemilikan KTP").iter(P))
        akhir = next(bantu.baris_berisi(akar, "Lama pengurusan").iter(P))
        awal.append(awal.makeelement(w("bookmarkStart"), {w("id"): "77", w("name"): "kami"}))
        akhir.append(awal.makeelement(w("bookmarkEnd"), {w("id"): "77"}))

    bantu.sunting(laporan, laporan.with_name("tanda.docx"), tandai)
    _isi(laporan.with_name("tanda.docx"), EMPAT[0], *EMPAT[2:])  # a result with half a bookmark would raise


def test_new_rows_have_numbers_of_their_own(laporan: Path) -> None:
    _isi(laporan, *EMPAT, ("Baru", "7"), ("Lagi", "8"))
    nomor = [sdt.find(f"{w('sdtPr')}/{w('id')}") for sdt in bantu.akar(laporan.with_name("segar.docx")).iter(SDT)]
    semua = [satu.get(w("val")) for satu in nomor if satu is not None]
    assert len(semua) == len(set(semua))


def test_a_report_whose_memory_was_lost_finds_records_by_the_names_it_shows(laporan: Path) -> None:
    def lupakan(akar: Elemen) -> None:
        for anak in list(akar):
            akar.remove(anak)

    bantu.sunting(laporan, laporan.with_name("lupa.docx"), lupakan, "customXml/item1.xml")
    hasil, baris = _isi(laporan.with_name("lupa.docx"), EMPAT[3], EMPAT[1])
    assert [satu[1] for satu in baris[1:-1]] == ["Kepuasan", "Lama pengurusan", "Baris kami"]
    assert baris[2][3] == "menunggu blanko"
    assert [satu.kunci for satu in hasil.ditarik] == ["ind[K1]", "ind[K3]"]


def test_a_table_the_isian_does_not_know_is_left_alone(laporan: Path) -> None:
    hasil = isi(laporan, laporan.with_name("a.docx"), Isian({"ind.jumlah": "4"}))
    assert bantu.baris(laporan.with_name("a.docx")) == bantu.baris(laporan)
    assert "ind[K1].target" in hasil.asing


def test_a_record_may_have_several_rows(tmp_path: Path) -> None:
    notasi = NOTASI.replace("|= Jumlah", "| | Sub {{ind[].nama}} | | |\n|= Jumlah")
    isi(bantu.templat(tmp_path / "t.docx", notasi), tmp_path / "a.docx", _isian(EMPAT[:2]))
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian((EMPAT[1], EMPAT[0])))
    assert [satu[1] for satu in bantu.baris(tmp_path / "b.docx")[1:-1]] == [
        "Lama pengurusan",
        "Sub Lama pengurusan",
        "Kepemilikan KTP",
        "Sub Kepemilikan KTP",
    ]


def test_a_thousand_records_are_filled_row_by_row(tmp_path: Path) -> None:
    banyak = tuple((f"Indikator {nomor}", str(nomor)) for nomor in range(1, 1001))
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian(banyak))
    hasil = isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian(banyak[::-1]))
    assert [satu[1] for satu in bantu.baris(tmp_path / "b.docx")[1:4]] == [
        "Indikator 1000",
        "Indikator 999",
        "Indikator 998",
    ]
    assert len(hasil.perubahan) == 1000  # every number in the first column, nothing else
    assert sum(1 for _ in keyed(bantu.akar(tmp_path / "b.docx"))) == 3001
    assert key_of(next(bantu.akar(tmp_path / "b.docx").iter(SDT))) is not None
    assert text_of(bantu.akar(tmp_path / "b.docx")).startswith("BAB I")
