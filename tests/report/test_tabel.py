from __future__ import annotations

from lkjip_desktop.domain.isian import Rekaman
from lkjip_desktop.report.tabel import BARIS_TERBANYAK, LEPAS, MENEMPEL, berkelompok, utuh


def rekaman(*sasaran: str) -> list[Rekaman]:
    return [Rekaman(f"R{nomor}", "", {"sasaran": satu}) for nomor, satu in enumerate(sasaran)]


def gaya(semua: list[Rekaman]) -> str:
    """One letter a row: T keeps with the next, L does not."""
    return "".join({MENEMPEL: "T", LEPAS: "L"}[satu.isi["gaya"]] for satu in semua)


def test_a_small_table_keeps_all_its_rows_together() -> None:
    assert gaya(utuh(rekaman("a", "b", "c"))) == "TTL"
    assert gaya(utuh(rekaman("a", "b", "c"), berjumlah=True)) == "TTT"
    assert utuh([]) == []


def test_rows_under_one_merged_cell_keep_together() -> None:
    assert gaya(berkelompok(rekaman("a", "a", "b", "a", "a", "a", "c"), "sasaran")) == "TLLTTLL"


def test_the_last_row_keeps_with_the_sums() -> None:
    assert gaya(berkelompok(rekaman(*"abcdefg"), "sasaran", berjumlah=True)) == "LLLLLLT"
    assert berkelompok([], "sasaran", berjumlah=True) == []


def test_a_table_of_few_rows_is_not_parted_at_all() -> None:
    assert gaya(berkelompok(rekaman(*"abcdef"), "sasaran")) == "TTTTTL"


def test_a_merged_cell_longer_than_a_page_may_part() -> None:
    assert gaya(berkelompok(rekaman(*["a"] * (BARIS_TERBANYAK + 1)), "sasaran")) == "L" * (BARIS_TERBANYAK + 1)


def test_the_records_given_are_left_as_they_are() -> None:
    asal = rekaman("a", "a")
    utuh(asal)
    berkelompok(asal, "sasaran")
    assert all("gaya" not in satu.isi for satu in asal)
