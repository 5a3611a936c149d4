"""The sample's report and what it is refreshed with."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word import isi
from tests.pipeline.bahan import Bahan, angka_baru, isian_buku, ubah_buku
from tests.writers.word import bantu


@pytest.fixture(scope="session")
def bahan(tmp_path_factory: pytest.TempPathFactory, contoh: Path) -> Bahan:
    """Return the report as first made, and the workbook's figures a month later."""
    folder = tmp_path_factory.mktemp("laporan")
    templat = sumber_daya("templates/lkjip.docx")
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        isi(templat, folder / "laporan.docx", isian_buku(contoh))
        baru = isian_buku(ubah_buku(contoh, folder / "baru.xlsx", angka_baru))
    isi(templat, folder / "segar.docx", baru)
    segar = {kunci: semua[0] for kunci, semua in bantu.teks_kontrol(folder / "segar.docx").items()}
    return Bahan(folder / "laporan.docx", baru, segar)
