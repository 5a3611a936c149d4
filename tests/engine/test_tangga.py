"""From a printed ladder to the office's steps: bounds that belong or not, gaps, overlaps."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.domain.tangga import AnakTangga, TanggaTertulis
from lkjip_desktop.engine.kategori import kategori
from lkjip_desktop.engine.tangga import celah_tangga, inti_kategori, kelas_mungkin, susun
from lkjip_desktop.readers.lembar.selang_kategori import baca_batas


def tertulis(*anak: tuple[str, str]) -> TanggaTertulis:
    hasil = []
    for baris, (teks, nama) in enumerate(anak, 2):
        batas = baca_batas(teks)
        assert batas is not None
        hasil.append(
            AnakTangga(
                nama=nama, bawah=batas.bawah, atas=batas.atas,
                tutup_bawah=batas.tutup_bawah, tutup_atas=batas.tutup_atas,
                teks=teks, ref=CellRef("Skala", baris, 1), ref_nama=CellRef("Skala", baris, 2),
            )
        )  # fmt: skip
    return TanggaTertulis(anak=hasil)


BULAT = tertulis(("91 - 100", "Tinggi"), ("76 - 90", "Sedang"), ("≤ 75", "Rendah"))


def kelas(nilai: str, skala: TanggaTertulis, desimal: int = 2) -> str | None:
    return kategori(Decimal(nilai), susun(skala, desimal))


def test_a_capaian_in_a_gap_has_no_class_and_one_over_the_top_the_highest() -> None:
    assert [kelas(n, BULAT) for n in ("110", "91", "90.5", "90", "75.5", "20")] == [
        "Tinggi", "Tinggi", None, "Sedang", None, "Rendah",
    ]  # fmt: skip
    assert kelas_mungkin(Decimal("90.5"), susun(BULAT, 2), celah_tangga(BULAT, 2)) == {"Sedang", "Tinggi"}


def test_bounds_that_do_not_belong_to_their_class() -> None:
    skala = tertulis(("> 90", "Tinggi"), ("> 75 - 90", "Sedang"), ("0 - 75", "Rendah"))
    assert [kelas(n, skala) for n in ("90.01", "90", "75", "0")] == ["Tinggi", "Sedang", "Rendah", "Rendah"]
    assert celah_tangga(skala, 2) == []


def test_gaps_smaller_than_what_is_printed_are_none() -> None:
    skala = tertulis(("91,00 - 100", "Tinggi"), ("76,00 - 90,99", "Sedang"), ("0 - 75,99", "Rendah"))
    assert celah_tangga(skala, 2) == []


def test_a_bound_of_two_classes_and_one_of_none() -> None:
    dua = celah_tangga(tertulis(("90 - 100", "A"), ("80 - 90", "B"), ("0 - 80", "C")), 2)
    assert [(c.tumpang, c.memuat(Decimal(90)), c.memuat(Decimal(91))) for c in dua[:1]] == [(True, True, False)]
    (kosong,) = celah_tangga(tertulis(("> 90", "A"), ("70 - < 90", "B"), ("< 70", "C")), 2)
    assert (kosong.tumpang, kosong.memuat(Decimal(90)), kosong.memuat(Decimal("89.99"))) == (False, True, False)


def test_a_class_without_a_lower_bound_goes_on_from_the_next() -> None:
    skala = tertulis(("≥ 90", "A"), ("≤ 75", "B"), ("≤ 50", "C"))
    assert [kelas(n, skala) for n in ("50", "50.01", "60")] == ["C", "B", "B"]


def test_words_are_compared_without_their_dress() -> None:
    assert inti_kategori("SANGAT TINGGI (ST)") == inti_kategori("Sangat  tinggi.") == "sangat tinggi"
