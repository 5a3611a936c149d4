"""Equal neighbouring cells are shown as one, anew at every fill, and no text is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import SDT, TBL, TC, TCPR, TR, VAL, Elemen, P, parent, text_of, w
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.merge import KOSONG
from tests.writers.word import bantu

NOTASI = """:: tabel nama=capaian lebar=10,60,30 rata=tengah,kiri,tengah
| No | Sasaran | Target |
|---|
| {{ind[].no}} | {{ind[].nama}} | {{ind[].target}} |
|= Jumlah | < | {{ind.jumlah}} |
"""


def _isian(*sasaran: str) -> Isian:
    isian = bantu.tabel("ind", *((satu, str(nomor)) for nomor, satu in enumerate(sasaran)), gabung=("nama",))
    for nomor, rekaman in enumerate(isian.tabel["ind"].rekaman):
        rekaman.nama = f"Indikator {rekaman.isi['no']}" if rekaman.nama else f"Kosong {nomor}"
    return isian


def _gabungan(path: Path, kolom: int = 1) -> list[str]:
    """How the cells of a column continue: "r" starts, "c" continues, "-" stands alone; rows with that column only."""
    hasil = []
    for tr in next(bantu.akar(path).iter(TBL)).iter(TR):
        sel = list(tr.iter(TC))
        if len(sel) == 3:
            gabung = sel[kolom].find(f"{TCPR}/{w('vMerge')}")
            hasil.append("-" if gabung is None else gabung.get(VAL, "continue")[0])
    return hasil[1:]


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian("A", "A", "A", "B", "C", "C"))
    return tmp_path / "isi.docx"


def test_equal_neighbours_are_one_cell_and_keep_their_texts(laporan: Path) -> None:
    assert _gabungan(laporan) == ["r", "c", "c", "-", "r", "c"]
    assert [baris[1] for baris in bantu.baris(laporan)[1:-1]] == ["A", "A", "A", "B", "C", "C"]


def test_cells_part_and_join_as_texts_change(laporan: Path, tmp_path: Path) -> None:
    isi(laporan, tmp_path / "b.docx", _isian("A", "A", "B", "B", "B", "C"))
    assert _gabungan(tmp_path / "b.docx") == ["r", "c", "r", "c", "c", "-"]
    assert [baris[1] for baris in bantu.baris(tmp_path / "b.docx")[1:-1]] == ["A", "A", "B", "B", "B", "C"]


def test_blank_cells_are_not_joined(laporan: Path, tmp_path: Path) -> None:
    isi(laporan, tmp_path / "b.docx", _isian("A", "", "", KOSONG, KOSONG, "C"))
    assert _gabungan(tmp_path / "b.docx") == ["-"] * 6


def test_a_row_that_word_added_inside_a_joined_cell_stays_in_it(laporan: Path, tmp_path: Path) -> None:
    def tambah(akar: Elemen) -> None:
        kedua = list(next(akar.iter(TBL)).iter(TR))[2]
        kedua.addnext(bantu.baris_baru(kedua, ["", "", "milik kami"]))

    bantu.sunting(laporan, tmp_path / "a.docx", tambah)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("A", "A", "A", "B", "C", "C"))
    assert _gabungan(tmp_path / "b.docx") == ["r", "c", "c", "c", "-", "r", "c"]
    isi(tmp_path / "a.docx", tmp_path / "c.docx", _isian("A", "A", "B", "B", "C", "C"))
    assert _gabungan(tmp_path / "c.docx") == ["r", "c", "c", "r", "c", "r", "c"]


def test_a_row_of_the_staff_between_parts_the_cells(laporan: Path, tmp_path: Path) -> None:
    def tambah(akar: Elemen) -> None:
        baris = list(next(akar.iter(TBL)).iter(TR))
        baris[2].addnext(bantu.baris_baru(baris[4], ["", "Milik kami", ""]))

    bantu.sunting(laporan, tmp_path / "a.docx", tambah)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("A", "A", "A", "B", "C", "C"))
    assert _gabungan(tmp_path / "b.docx") == ["r", "c", "-", "-", "-", "r", "c"]


def test_controls_that_a_program_dropped_from_hidden_cells_come_back(laporan: Path, tmp_path: Path) -> None:
    def kosongkan(akar: Elemen) -> None:
        for sel in list(akar.iter(TC)):
            gabung = sel.find(f"{TCPR}/{w('vMerge')}")
            if gabung is not None and gabung.get(VAL) == "continue":
                for sdt in list(sel.iter(SDT)):
                    parent(sdt).remove(sdt)

    bantu.sunting(laporan, tmp_path / "a.docx", kosongkan)
    hasil = isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("A", "B", "B", "B", "C", "C"))
    assert hasil.hilang == []
    assert _gabungan(tmp_path / "b.docx") == ["-", "r", "c", "c", "r", "c"]
    assert [baris[1] for baris in bantu.baris(tmp_path / "b.docx")[1:-1]] == ["A", "B", "B", "B", "C", "C"]


def test_cells_joined_by_hand_never_hang_in_the_air_after_a_move(laporan: Path, tmp_path: Path) -> None:
    def gabungkan(akar: Elemen) -> None:
        for baris, keadaan in zip(list(next(akar.iter(TBL)).iter(TR))[1:3], ("restart", "continue"), strict=True):
            sifat = list(baris.iter(TC))[2].find(TCPR)
            assert sifat is not None
            sifat.insert(1, etree.Element(w("vMerge"), {VAL: keadaan}))

    bantu.sunting(laporan, tmp_path / "a.docx", gabungkan)
    isian = _isian("A", "A", "A", "B", "C", "C")
    isian.tabel["ind"].rekaman.insert(0, isian.tabel["ind"].rekaman.pop(1))
    isi(tmp_path / "a.docx", tmp_path / "b.docx", isian)
    assert periksa_paket(tmp_path / "b.docx") == []
    assert _gabungan(tmp_path / "b.docx", 2)[0] == "-"


def test_a_joined_cell_may_span_columns(tmp_path: Path) -> None:
    notasi = NOTASI.replace("| {{ind[].no}} | {{ind[].nama}} |", "| {{ind[].nama}} | < |")
    isi(bantu.templat(tmp_path / "t.docx", notasi), tmp_path / "a.docx", _isian("A", "A", "B"))
    baris = list(next(bantu.akar(tmp_path / "a.docx").iter(TBL)).iter(TR))[1:4]
    assert [text_of(satu) for satu in baris] == ["A\n0", "A\n1", "B\n2"]
    keadaan = [list(satu.iter(w("vMerge"))) for satu in baris]
    assert [[satu.get(VAL) for satu in semua] for semua in keadaan] == [["restart"], ["continue"], []]


def test_a_cell_in_which_somebody_wrote_is_not_hidden(laporan: Path, tmp_path: Path) -> None:
    def catat(akar: Elemen) -> None:
        for teks in ("B", "C"):
            sel = next(sel for sel in akar.iter(TC) if text_of(sel) == teks)
            next(sel.iter(P)).append(bantu.paragraf_baru(" catatan kami")[0])

    bantu.sunting(laporan, tmp_path / "a.docx", catat)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("A", "A", "A", "A", "C", "C"))
    assert _gabungan(tmp_path / "b.docx") == ["r", "c", "c", "-", "r", "c"]
    assert "A catatan kami" in [baris[1] for baris in bantu.baris(tmp_path / "b.docx")]
