from pathlib import Path

import pytest

from lkjip_desktop.rules.halaman import INDEKS, basi, halaman, utama
from lkjip_desktop.rules.semua import ATURAN

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "aturan"


def test_the_committed_pages_are_those_of_the_rules() -> None:
    assert basi(FOLDER, halaman(ATURAN)) == [], "run: python -m lkjip_desktop.rules.halaman docs/aturan"


def test_there_is_a_page_for_every_rule_and_an_index_of_them() -> None:
    isi = halaman(ATURAN)
    assert set(isi) == {INDEKS, *(f"{satu.kode}.md" for satu in ATURAN)}
    assert all(f"]({satu.kode}.md)" in isi[INDEKS] for satu in ATURAN)


def test_a_stale_missing_or_orphaned_page_is_told_and_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "aturan"
    assert utama([str(folder)]) == 0
    assert utama([str(folder), "--periksa"]) == 0
    (folder / "IDN001.md").write_text("lama", encoding="utf-8")
    (folder / "IDN002.md").unlink()
    (folder / "LAM999.md").write_text("sudah dihapus", encoding="utf-8")
    assert utama([str(folder), "--periksa"]) == 1
    assert "IDN001.md, IDN002.md, LAM999.md" in capsys.readouterr().out
    assert utama([str(folder)]) == 0
    assert basi(folder, halaman(ATURAN)) == []
