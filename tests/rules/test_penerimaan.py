from __future__ import annotations

import pytest

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.profil import Penerimaan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.penerimaan import kunci_terdekat, tandai


def temuan(sidik: str, kunci: str = "ANG002:total") -> Finding:
    return Finding(
        kunci=kunci,
        kode=kunci[:6],
        nama="Nama",
        tingkat=Tingkat.SALAH,
        pesan=f"Pesan {sidik}.",
        tempat=(),
        ditemukan=sidik,
        seharusnya=None,
        mengapa="Sebab.",
        perbaikan="Cara.",
        sidik=sidik,
    )


def terima(**sidik: str) -> dict[str, Penerimaan]:
    """Acceptances of the keys "ANG002:total", "ANG002:total:2" ..., given as total=, total_2= ..."""
    return {
        f"ANG002:{nama.replace('_', ':')}": Penerimaan(alasan=f"Alasan {satu}.", tanggal="2025-01-20", sidik=satu)
        for nama, satu in sidik.items()
    }


def hasil(penerimaan: dict[str, Penerimaan], *sidik: str) -> list[tuple[str, str | None]]:
    return [(satu.kunci, satu.diterima) for satu in tandai([temuan(s) for s in sidik], penerimaan)]


def test_each_of_several_findings_of_one_key_has_a_key_and_a_reason_of_its_own() -> None:
    assert hasil(terima(total_2="b"), "a", "b") == [("ANG002:total", None), ("ANG002:total:2", "Alasan b.")]


def test_a_reason_follows_its_fact_where_the_tables_changed_places() -> None:
    assert hasil(terima(total="a", total_2="b"), "b", "a") == [
        ("ANG002:total", "Alasan b."),
        ("ANG002:total:2", "Alasan a."),
    ]


def test_a_reason_follows_its_fact_where_the_first_finding_was_mended() -> None:
    assert hasil(terima(total_2="b"), "b") == [("ANG002:total", "Alasan b.")]


def test_no_reason_serves_two_findings() -> None:
    assert hasil(terima(total="a"), "a", "a") == [("ANG002:total", "Alasan a."), ("ANG002:total:2", None)]


def test_only_the_finding_whose_fact_changed_speaks_of_its_old_reason() -> None:
    satu, dua = tandai([temuan("a"), temuan("c")], terima(total="a", total_2="b"))
    assert satu.diterima == "Alasan a."
    assert dua.diterima is None
    assert dua.pesan == (
        'Pesan c. Penjelasan tanggal 20 Januari 2025 ("Alasan b.") dibuat untuk isi yang lama; tinjau ulang.'
    )


@pytest.mark.parametrize(
    ("kunci", "sidik", "lembar", "berlaku"),
    [
        ("ANG001:ANGGARAN:pagu", "a", "LRA 2024", True),
        ("ANG001:ANGGARAN:pagu", "b", "LRA 2024", False),
        ("ANG001:ANGGARAN:realisasi", "a", "LRA 2024", False),
        ("ANG002:ANGGARAN:pagu", "a", "LRA 2024", False),
        ("ANG001:ANGGARAN:pagu", "a", "PK", False),
    ],
)
def test_a_reason_follows_a_sheet_that_was_renamed_and_nothing_else(
    kunci: str, sidik: str, lembar: str, berlaku: bool
) -> None:
    satu = temuan("a", "ANG001:LRA 2024:pagu").model_copy(
        update={"tempat": (Tempat(ref=CellRef(lembar, 1, 1), teks="1"),)}
    )
    lama = {kunci: Penerimaan(alasan="Sesuai DPA.", tanggal="2025-01-20", sidik=sidik)}
    (hasil_satu,) = tandai([satu], lama)
    assert (hasil_satu.diterima is not None) is berlaku
    assert hasil_satu.pesan == "Pesan a."


def test_a_key_that_ends_in_a_year_is_no_number_of_another_key() -> None:
    lama = {"CAP001:target:2024": Penerimaan(alasan="Sesuai DPA.", tanggal="2025-01-20", sidik="a")}
    satu, dua = tandai([temuan("a", "CAP001:target"), temuan("a", "CAP001:target:2024")], lama)
    assert (satu.diterima, dua.diterima) == (None, "Sesuai DPA.")


@pytest.mark.parametrize(
    ("diketik", "dekat"),
    [
        ("IDN001:adi-contoh", "IDN001:adi-contoh-pratama"),
        ("idn001:adi-contoh-pratama", "IDN001:adi-contoh-pratama"),
        ("ANG005:nama programm", "ANG005:nama program"),
        ("xyz", None),
    ],
)
def test_the_key_that_was_probably_meant_is_offered(diketik: str, dekat: str | None) -> None:
    assert kunci_terdekat(diketik, ["IDN001:adi-contoh-pratama", "ANG005:nama program"]) == dekat


def test_nothing_is_offered_where_there_is_nothing() -> None:
    assert kunci_terdekat("IDN001:x", []) is None
