"""Any edits of any workbook: those cells change, read back exactly, and nothing else does."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.tambal import HasilTambal, tambal
from tests.writers.excel.bahan import UTAMA, akar, bagian, buka

TEMPAT = st.tuples(st.integers(1, 8), st.integers(1, 6))
ISI_LAMA = st.one_of(st.integers(-999, 999), st.just("teks"), st.just("=1+1"), st.none())
BILANGAN = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=6)
ISI_BARU = st.one_of(st.none(), BILANGAN, st.text(max_size=20))
WARNA = st.one_of(st.none(), st.sampled_from(["FFE699", "C6EFCE"]))
SEL_LAMA = st.dictionaries(TEMPAT, st.tuples(ISI_LAMA, st.booleans()), max_size=25)
UBAHAN = st.dictionaries(TEMPAT, st.tuples(ISI_BARU, WARNA, st.booleans()), max_size=12)


def _tulis(berkas: Path, sel: dict[tuple[int, int], tuple[int | str | None, bool]]) -> None:
    with xlsxwriter.Workbook(berkas) as buku:
        gaya = buku.add_format({"bold": True, "border": 1, "num_format": "0.00"})
        lembar = buku.add_worksheet("Data")
        lembar.set_column(2, 3, 12, buku.add_format({"italic": True}))
        for (baris, kolom), (isi, bergaya) in sel.items():
            lembar.write(baris - 1, kolom - 1, isi, gaya if bergaya else None)


def _sel(lembar: etree._Element) -> dict[str, bytes]:
    return {sel.get("r", ""): etree.tostring(sel, with_tail=False) for sel in lembar.iter(f"{{{UTAMA}}}c")}


def _teks(sel: bytes) -> str:
    teks = "".join(etree.fromstring(sel).itertext())
    return re.sub("_x([0-9A-F]{4})_", lambda ada: chr(int(ada[1], 16)), teks)


def _kerangka(lembar: etree._Element) -> list[tuple[str, dict[str, str]]]:
    """Return what is in a sheet besides its cells, the rows that only hold them, and the drawing of notes."""
    lewati = {"c", "v", "f", "is", "t", "row", "dimension", "legacyDrawing"}
    semua = [(etree.QName(unsur).localname, dict(unsur.attrib)) for unsur in lembar.iter()]
    return [unsur for unsur in semua if unsur[0] not in lewati]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(lama=SEL_LAMA, ubahan=UBAHAN)
def test_only_the_cells_edited_differ_and_they_read_back_exactly(
    tmp_path_factory: pytest.TempPathFactory,
    lama: dict[tuple[int, int], tuple[int | str | None, bool]],
    ubahan: dict[tuple[int, int], tuple[Decimal | str | None, str | None, bool]],
) -> None:
    folder = tmp_path_factory.mktemp("sifat")
    sumber, hasil = folder / "sumber.xlsx", folder / "hasil.xlsx"
    _tulis(sumber, lama)
    edits = [
        CellEdit(CellRef("Data", *tempat), nilai, warna=warna, catatan="Periksa." if dicatat else None)
        for tempat, (nilai, warna, dicatat) in ubahan.items()
    ]
    assert tambal(sumber, hasil, edits) == HasilTambal([], [])
    nama = "xl/worksheets/sheet1.xml"
    sel_lama, sel_baru = _sel(akar(sumber, nama)), _sel(akar(hasil, nama))
    tersentuh = {edit.ref.sel: edit for edit in edits if edit.nilai is not None or edit.warna}
    assert {s: x for s, x in sel_baru.items() if s not in tersentuh} == {
        s: x for s, x in sel_lama.items() if s not in tersentuh
    }
    assert _kerangka(akar(hasil, nama)) == _kerangka(akar(sumber, nama))
    for alamat, edit in tersentuh.items():
        if isinstance(edit.nilai, Decimal):
            assert Decimal(_teks(sel_baru[alamat])) == edit.nilai
        elif edit.nilai is not None:
            assert _teks(sel_baru[alamat]) == edit.nilai
    assert bagian(hasil)["xl/theme/theme1.xml"] == bagian(sumber)["xl/theme/theme1.xml"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(lama=SEL_LAMA, ubahan=UBAHAN)
def test_every_cell_keeps_its_look_but_for_the_fill(
    tmp_path_factory: pytest.TempPathFactory,
    lama: dict[tuple[int, int], tuple[int | str | None, bool]],
    ubahan: dict[tuple[int, int], tuple[Decimal | str | None, str | None, bool]],
) -> None:
    folder = tmp_path_factory.mktemp("rupa")
    sumber, hasil = folder / "sumber.xlsx", folder / "hasil.xlsx"
    _tulis(sumber, lama)
    tambal(sumber, hasil, [CellEdit(CellRef("Data", *t), n, warna=w) for t, (n, w, _) in ubahan.items()])
    sebelum, sesudah = buka(sumber)["Data"], buka(hasil)["Data"]
    for tempat in [CellRef.dari_a1("Data", sel) for sel in _sel(akar(sumber, "xl/worksheets/sheet1.xml"))]:
        dulu, kini = sebelum[tempat.sel], sesudah[tempat.sel]
        for sifat in ("font", "border", "number_format", "alignment", "protection"):
            assert repr(getattr(kini, sifat)) == repr(getattr(dulu, sifat))
        warna = ubahan.get((tempat.baris, tempat.kolom), (None, None, False))[1]
        assert kini.fill.fgColor.rgb == (f"FF{warna}" if warna else dulu.fill.fgColor.rgb)
