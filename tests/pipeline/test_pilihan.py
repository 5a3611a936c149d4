"""Which values a finding leaves to the office, and what becomes of its choice."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.pipeline import Bacaan, PilihanNilai

KTP = "pembilang:rasio-kepemilikan-ktp-elektronik:2024"


@pytest.fixture
def bacaan(contoh: Path) -> Bacaan:
    """Return the sample as understood."""
    return pipeline.read(pipeline.masukan_dari(contoh))


def temuan(bacaan: Bacaan, awal: str) -> Finding:
    """Return the finding whose key begins so."""
    return next(satu for satu in pipeline.check(bacaan).temuan if satu.kunci.startswith(awal))


def satu_pilihan(bacaan: Bacaan, awal: str) -> PilihanNilai:
    (hasil,) = pipeline.choices(bacaan, temuan(bacaan, awal))
    return hasil


def terpakai(pilihan: PilihanNilai) -> list[str]:
    return [satu.teks for satu in pilihan.nilai if satu.dipakai]


def test_a_figure_with_two_values_offers_both_with_their_cells(bacaan: Bacaan) -> None:
    pilihan = satu_pilihan(bacaan, "CAP001")
    assert pilihan.kunci == KTP
    assert pilihan.nama == "Jumlah penduduk yang memiliki KTP Elektronik tahun 2024"
    assert {satu.teks: [str(ref) for ref in satu.tempat] for satu in pilihan.nilai} == {
        "502.024": ["KERTAS KERJA E7"],
        "506.024": ["RENSTRA C6", "TABEL 3.1 D10"],
    }
    assert terpakai(pilihan) == ["506.024"]
    assert pilihan.alasan == "Hanya 506.024 yang menghasilkan 101,33%."
    assert pilihan.dipilih is None


def test_the_chosen_value_is_the_one_that_is_printed_until_it_is_withdrawn(bacaan: Bacaan) -> None:
    sesudah = pipeline.decide(bacaan, pipeline.PilihNilai(KTP, "502.024"))
    pilihan = satu_pilihan(sesudah, "CAP001")
    assert (pilihan.dipilih, terpakai(pilihan)) == ("502.024", ["502.024"])
    assert pilihan.alasan == "Dipilih oleh perangkat daerah."
    kembali = pipeline.decide(sesudah, pipeline.PilihNilai(KTP, None))
    assert terpakai(satu_pilihan(kembali, "CAP001")) == ["506.024"]


def test_of_two_nip_none_is_printed_until_the_office_chooses(bacaan: Bacaan) -> None:
    pilihan = satu_pilihan(bacaan, "IDN001")
    assert terpakai(pilihan) == []
    assert len(pilihan.nilai) == 2
    dipilih = pilihan.nilai[1].teks
    sesudah = pipeline.decide(bacaan, pipeline.PilihNilai(pilihan.kunci, dipilih))
    assert terpakai(satu_pilihan(sesudah, "IDN001")) == [dipilih]


def test_findings_that_only_share_a_cell_with_such_a_figure_offer_nothing(bacaan: Bacaan) -> None:
    lain = [satu for satu in pipeline.check(bacaan).temuan if satu.kode not in ("CAP001", "IDN001")]
    assert any(CellRef.dari_a1("KERTAS KERJA", "E7") in {t.ref for t in satu.tempat} for satu in lain)
    assert [pipeline.choices(bacaan, satu) for satu in lain] == [[]] * len(lain)


def test_a_sheet_is_found_by_a_cell_and_its_look_is_read_from_its_file(bacaan: Bacaan, tmp_path: Path) -> None:
    lembar = pipeline.sheet_at(bacaan, CellRef.dari_a1("IKU", "D4"))
    assert lembar is not None
    assert lembar.nama == "IKU"
    assert pipeline.sheet_at(bacaan, CellRef("IKU", 1, 1, berkas="lain.xlsx")) is None
    rupa = pipeline.appearance(bacaan, "IKU")
    assert rupa is not None
    assert pipeline.appearance(bacaan, "IKU", str(tmp_path / "sudah dihapus.xlsx")) is None
