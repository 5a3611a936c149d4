"""Copies of the reports that we wrote, in the user's data folder: by them a stripped report is filled again."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from pathlib import Path

from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data

_TERBANYAK = 120


def simpan_salinan(dokumen: Path, laporan: str) -> None:
    """Keep a copy of a report that was just written; `laporan` names office and year. Never raises OSError."""
    with contextlib.suppress(OSError):
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        nama = _nama(dokumen)
        shutil.copyfile(dokumen, folder / f"{nama}.docx")
        tulis_utuh(folder / f"{nama}.json", json.dumps({"laporan": laporan}, ensure_ascii=False))
        _rapikan(folder)


def cari_salinan(dokumen: Path, laporan: str) -> Path | None:
    """Return the copy of a report: the one written at its place, else the latest of the same office and year."""
    langsung = _folder() / f"{_nama(dokumen)}.docx"
    if langsung.is_file():
        return langsung
    calon = [satu for satu in _terbaru(_folder()) if _laporan(satu.with_suffix(".json")) == laporan]
    return calon[0] if calon else None


def _folder() -> Path:
    return folder_data() / "laporan"


def _nama(dokumen: Path) -> str:
    return hashlib.sha256(os.fsencode(os.path.normcase(dokumen.resolve()))).hexdigest()[:32]


def _laporan(berkas: Path) -> str | None:
    with contextlib.suppress(OSError, ValueError):
        isi = json.loads(berkas.read_text(encoding="utf-8"))
        return isi.get("laporan") if isinstance(isi, dict) else None
    return None


def _terbaru(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.docx"), key=lambda satu: satu.stat().st_mtime, reverse=True)


def _rapikan(folder: Path) -> None:
    """Keep only the latest copies."""
    for lama in _terbaru(folder)[_TERBANYAK:]:
        lama.unlink(missing_ok=True)
        lama.with_suffix(".json").unlink(missing_ok=True)
