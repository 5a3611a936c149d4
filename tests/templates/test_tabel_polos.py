"""Tables that only set texts side by side, and rows of sums."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.paket.ooxml import PPR, TBL, TR, P, val, w
from tests.writers.word import bantu

POLOS = ":: tabel nama=a lebar=20,5,60 rata=kiri,kiri,kiri garis=tanpa letak=kanan\n|---|\n| Nomor | : | {{a.b}} |\n"
JUMLAH = ":: tabel nama=a lebar=20,60 rata=kiri,kanan\n| No | Anggaran |\n|---|\n|= Jumlah | {{a.b}} |\n"


def test_a_table_without_lines_has_no_headings_and_stands_where_it_is_told(tmp_path: Path) -> None:
    tabel = next(bantu.akar(bantu.templat(tmp_path / "t.docx", POLOS)).iter(TBL))
    sifat = tabel.find(w("tblPr"))
    assert sifat is not None
    assert (val(sifat.find(w("tblStyle"))), val(sifat.find(w("jc")))) == ("TableNormal", "right")
    assert next(tabel.iter(w("tblHeader")), None) is None


def test_a_row_of_sums_is_bold_by_its_style(tmp_path: Path) -> None:
    baris = list(bantu.akar(bantu.templat(tmp_path / "t.docx", JUMLAH)).iter(TR))[-1]
    assert {val(p.find(f"{PPR}/{w('pStyle')}")) for p in baris.iter(P)} == {"TabelTebal"}
