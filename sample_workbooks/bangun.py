"""Builds both workbooks: `python -m sample_workbooks.bangun [FOLDER]`, by default in this folder."""

from __future__ import annotations

import sys
from pathlib import Path

from sample_workbooks.contoh import bangun_contoh
from sample_workbooks.kosong import bangun_kosong

NAMA_CONTOH = "Kertas Kerja LKjIP 2024 - Contoh.xlsx"
NAMA_KOSONG = "Kertas Kerja LKjIP - Kosong.xlsx"


def bangun(folder: Path) -> None:
    """Write the sample and the empty workbook into a folder. The same sources give the same bytes."""
    bangun_contoh(folder / NAMA_CONTOH)
    bangun_kosong(folder / NAMA_KOSONG)


if __name__ == "__main__":
    bangun(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
