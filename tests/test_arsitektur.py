"""What import-linter cannot see: when something is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

BERAT = ("openpyxl", "python_calamine", "docx", "lxml", "pydantic", "rapidfuzz", "PySide6")
KODE = f"""
import sys
from lkjip_desktop.__main__ import utama
sys.argv = ["lkjip", "--help"]
try:
    utama()
except SystemExit:
    pass
print(*sorted(set(sys.modules) & set({BERAT!r})), file=sys.stderr)
"""


def test_help_is_shown_without_loading_any_library_of_weight() -> None:
    pytest.importorskip("lkjip_desktop.__main__", reason="the command line is not there yet")
    hasil = subprocess.run([sys.executable, "-c", KODE], check=True, capture_output=True, text=True)
    assert "buat" in hasil.stdout
    assert hasil.stderr.split() == []
