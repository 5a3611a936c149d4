"""The .lkjip file: a workbook with its further sources and its profile, by paths relative to the file."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Any

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.json_ketat import VERSI, baca_objek, rusak

_SEBUTAN = "Berkas"


@dataclass(frozen=True, slots=True)
class Kumpulan:
    """What a .lkjip file points to; the paths are absolute and not checked for existence."""

    buku: Path
    dengan: tuple[Path, ...] = ()
    profil: Path | None = None


def baca_lkjip(path: Path) -> Kumpulan:
    """Return what a .lkjip file points to.

    Raises GalatPengguna for a broken file, one of a newer program, and paths that are not relative: a file that
    comes from elsewhere must not reach for another machine.
    """
    isi = baca_objek(path, _SEBUTAN)
    dengan = isi.get("dengan") or []
    if not isinstance(dengan, list):
        raise rusak(path, _SEBUTAN)
    return Kumpulan(
        buku=_tujuan(path, isi.get("buku")),
        dengan=tuple(_tujuan(path, satu) for satu in dengan),
        profil=None if isi.get("profil") is None else _tujuan(path, isi["profil"]),
    )


def simpan_lkjip(path: Path, kumpulan: Kumpulan) -> None:
    """Write a .lkjip file. Raises GalatPengguna where it cannot be written or a file is on another drive."""
    isi = {
        "versi": VERSI,
        "buku": _relatif(path, kumpulan.buku),
        "dengan": [_relatif(path, satu) for satu in kumpulan.dengan],
        "profil": None if kumpulan.profil is None else _relatif(path, kumpulan.profil),
    }
    try:
        tulis_utuh(path, json.dumps(isi, ensure_ascii=False, indent=2) + "\n")
    except OSError as galat:
        raise GalatPengguna(f"{_SEBUTAN} {path.name} tidak dapat disimpan. Pilih folder lain.") from galat


def _tujuan(path: Path, nilai: Any) -> Path:
    if not isinstance(nilai, str) or not nilai.strip() or "\0" in nilai:
        raise rusak(path, _SEBUTAN)
    relatif = PureWindowsPath(nilai)
    if relatif.anchor or Path(nilai).is_absolute():
        raise GalatPengguna(f"{_SEBUTAN} {path.name} memuat alamat yang tidak relatif. Buat ulang berkas itu.")
    return Path(os.path.normpath(path.resolve().parent.joinpath(*relatif.parts)))


def _relatif(path: Path, tujuan: Path) -> str:
    try:
        return Path(os.path.relpath(tujuan.resolve(), path.resolve().parent)).as_posix()
    except ValueError as galat:
        raise GalatPengguna(
            f"{tujuan.name} berada di drive lain. Simpan berkas .lkjip di drive yang sama dengan kertas kerja."
        ) from galat
