"""What the package offers: every name, loaded when it is first asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from lkjip_desktop import pipeline

_SUMBER = ast.parse(Path(str(pipeline.__file__)).read_text(encoding="utf-8"))


def _diimpor_untuk_mypy() -> dict[str, str]:
    return {
        nama.name: str(satu.module).removeprefix("lkjip_desktop.")
        for satu in ast.walk(_SUMBER)
        if isinstance(satu, ast.ImportFrom) and str(satu.module).startswith("lkjip_desktop.")
        for nama in satu.names
    }


def test_names_are_loaded_from_where_mypy_believes_them() -> None:
    assert _diimpor_untuk_mypy() == pipeline._MODUL
    assert sorted(pipeline.__all__) == sorted(pipeline._MODUL)


@pytest.mark.parametrize("nama", sorted(pipeline.__all__))
def test_every_name_is_there(nama: str) -> None:
    assert getattr(pipeline, nama) is not None


def test_a_name_that_is_not_there_is_an_ordinary_error() -> None:
    with pytest.raises(AttributeError, match="tak_ada"):
        getattr(pipeline, "tak_ada")  # noqa: B009 - mypy would see an attribute


def test_the_package_loads_none_of_its_modules_by_itself() -> None:
    kode = "import sys, lkjip_desktop.pipeline; print(*(m for m in sys.modules if m.startswith('lkjip_desktop.')))"
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert hasil.stdout.split() == ["lkjip_desktop.pipeline"]
