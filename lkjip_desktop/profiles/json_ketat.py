"""Small JSON files of ours, read with one Indonesian sentence for whatever is wrong with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.galat import GalatPengguna

_TERBESAR = 10_000_000
VERSI = 1


class BerkasTidakAda(GalatPengguna):
    """There is no such file."""


def baca_objek(path: Path, sebutan: str) -> dict[str, Any]:
    """Return the JSON object of a file of version 1; `sebutan` names the file in sentences ("Pengaturan ...").

    Raises GalatPengguna where it cannot be read, is broken or was written by a newer program; BerkasTidakAda for none.
    """
    isi = _objek(_teks(path, sebutan), path, sebutan)
    versi = isi.get("versi", VERSI)
    if isinstance(versi, int) and not isinstance(versi, bool) and versi > VERSI:
        raise GalatPengguna(
            f"{sebutan} {path.name} dibuat dengan LKjIP Desktop yang lebih baru. Perbarui program ini, lalu coba lagi."
        )
    if versi != VERSI:
        raise rusak(path, sebutan)
    return isi


def _teks(path: Path, sebutan: str) -> str:
    try:
        if path.stat().st_size > _TERBESAR:
            raise rusak(path, sebutan)
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as galat:
        raise rusak(path, sebutan) from galat
    except FileNotFoundError as galat:
        raise BerkasTidakAda(f"{sebutan} {path.name} tidak ditemukan. Periksa nama dan foldernya.") from galat
    except OSError as galat:
        raise GalatPengguna(f"{sebutan} {path.name} tidak dapat dibuka. Periksa izin berkas itu.") from galat


def _objek(teks: str, path: Path, sebutan: str) -> dict[str, Any]:
    try:
        isi = json.loads(teks)
    except (ValueError, RecursionError) as galat:
        raise rusak(path, sebutan) from galat
    if not isinstance(isi, dict):
        raise rusak(path, sebutan)
    return isi


def rusak(path: Path, sebutan: str) -> GalatPengguna:
    """Return the error for a file whose content makes no sense."""
    return GalatPengguna(f"{sebutan} {path.name} rusak. Pulihkan salinannya, atau ganti namanya agar dibuat yang baru.")
