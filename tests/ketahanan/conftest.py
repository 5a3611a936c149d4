"""One office, put back as it was for every case: outputs are known by their place, so the place stays the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ketahanan.kantor import Kantor, siapkan


@pytest.fixture(scope="session")
def kantor_awal(tmp_path_factory: pytest.TempPathFactory, contoh: Path) -> tuple[Kantor, Path]:
    """Return an office and a copy of its folder."""
    induk = tmp_path_factory.mktemp("ketahanan")
    kantor = siapkan(induk / "kantor", contoh)
    return kantor, Path(shutil.copytree(kantor.folder, induk / "simpanan"))


@pytest.fixture
def kantor(kantor_awal: tuple[Kantor, Path]) -> Kantor:
    """Return the office as it was at first."""
    kantor, simpanan = kantor_awal
    shutil.rmtree(kantor.folder)
    shutil.copytree(simpanan, kantor.folder)
    return kantor
