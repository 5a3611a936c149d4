"""The page of all keys is what the program knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.pipeline import keys
from lkjip_desktop.pipeline.kunci import utama
from tests.conftest import AKAR


def test_the_page_lists_every_key_as_it_is_now() -> None:
    assert utama([str(AKAR / "docs" / "kunci.md"), "--periksa"]) == 0
    halaman = (AKAR / "docs" / "kunci.md").read_text(encoding="utf-8")
    assert all(f"`{{{{{kunci}}}}}`" in halaman for kunci in keys())
    assert {"grafik.capaian", "bagan.struktur", "ind[].target", "grafik.uraian[].tahunan"} <= set(keys())


def test_a_stale_page_is_told_and_written_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "docs" / "kunci.md"
    assert utama([str(berkas), "--periksa"]) == 1
    assert "perlu dibuat ulang" in capsys.readouterr().out
    assert utama([str(berkas)]) == 0
    assert utama([str(berkas), "--periksa"]) == 0
