"""Copies of the reports that we wrote, in the user's data folder: by them a stripped report is filled again."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path

from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data

_TERBANYAK = 120
_DITIMBANG = 12  # copies that are looked into for one report


def simpan_salinan(dokumen: Path, laporan: str) -> None:
    """Keep a copy of a report that was just written; `laporan` names office and year. Never raises OSError."""
    with contextlib.suppress(OSError):
        folder = _folder()
        nama = _nama(dokumen)
        tulis_utuh(folder / f"{nama}.docx", dokumen.read_bytes(), kekal=False)
        tulis_utuh(folder / f"{nama}.json", json.dumps({"laporan": laporan}, ensure_ascii=False), kekal=False)
        _rapikan(folder)


def calon_salinan(dokumen: Path, laporan: str) -> list[Path]:
    """Return the copies that a report may have come from: the one written at its place, then its office's of a year."""
    langsung = _folder() / f"{_nama(dokumen)}.docx"
    sejenis = [satu for satu in _terbaru(_folder()) if _laporan(satu.with_suffix(".json")) == laporan]
    return list(dict.fromkeys([*([langsung] if langsung.is_file() else []), *sejenis]))[:_DITIMBANG]


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
    return sorted(folder.glob("*.docx"), key=_saat, reverse=True)


def _saat(berkas: Path) -> float:
    """When a copy was made; 0 for one that another run of the program has just tidied away."""
    try:
        return berkas.stat().st_mtime
    except OSError:
        return 0.0


def _rapikan(folder: Path) -> None:
    """Keep only the latest copies."""
    for lama in _terbaru(folder)[_TERBANYAK:]:
        lama.unlink(missing_ok=True)
        lama.with_suffix(".json").unlink(missing_ok=True)
