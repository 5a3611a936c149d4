"""The profile file of an office: where it lives, how it is read and written (design: section 7)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data
from lkjip_desktop.profiles.json_ketat import BerkasTidakAda, baca_objek, rusak

_SEBUTAN = "Pengaturan perangkat daerah"
_BERNILAI = ("jawaban", "pilihan")
_PANJANG_NAMA = 80


def profil_untuk(instansi: str | None, daerah: str | None) -> Path:
    """Return where the profile of an office lives, so that a workbook copied elsewhere finds it again.

    Capitals, blanks and punctuation make no other office; offices that give no name share one file.
    """
    nama, wilayah = _polos(instansi or "tanpa nama"), _polos(daerah or "")
    tanda = hashlib.sha256(f"{nama}\0{wilayah}".encode()).hexdigest()[:8]
    return folder_data() / "profil" / f"{nama[:_PANJANG_NAMA].strip().title()} - {tanda}.json"


def muat(path: Path) -> Profil:
    """Return the profile, an empty one where there is no file. Unknown keys are kept.

    Raises GalatPengguna for a file that is broken, cannot be read, or is of a newer program.
    """
    try:
        isi = baca_objek(path, _SEBUTAN)
    except BerkasTidakAda:
        return Profil()
    try:
        return Profil.model_validate({**isi, **{bagian: _nilai(isi[bagian]) for bagian in _BERNILAI if bagian in isi}})
    except ValidationError as galat:
        raise _galat_peraturan(path, galat) or rusak(path, _SEBUTAN) from galat
    except TypeError as galat:
        raise rusak(path, _SEBUTAN) from galat


def _galat_peraturan(path: Path, galat: ValidationError) -> GalatPengguna | None:
    """What is wrong where only entries of the office's regulations are: which one, and what it needs."""
    tempat = [satu["loc"] for satu in galat.errors()]
    if any(satu[0] != "peraturan" for satu in tempat):
        return None
    urutan = next((satu[1] + 1 for satu in tempat if len(satu) > 1 and isinstance(satu[1], int)), None)
    sebutan = "peraturan" if urutan is None else f"peraturan ke-{urutan}"
    return GalatPengguna(
        f"{_SEBUTAN} {path.name}: {sebutan} tidak dapat dipakai. Isi jenis, nomor, tahun, dan tentang; keadaan boleh "
        'kosong atau diawali "berlaku", "diubah", "dicabut", atau "periksa".'
    )


def simpan(path: Path, profil: Profil) -> None:
    """Write the profile, whole or not at all. Raises GalatPengguna where the place cannot be written."""
    isi = json.dumps(profil.model_dump(mode="json"), ensure_ascii=False, indent=2)
    try:
        tulis_utuh(path, isi + "\n")
    except OSError as galat:
        raise GalatPengguna(
            f"{_SEBUTAN} {path.name} tidak dapat disimpan. Periksa izin folder {path.parent} dan sisa ruang disk."
        ) from galat


def _nilai(isi: Any) -> dict[str, str]:
    """Answers and choices as texts: a NILAI object counts by its text, as a hand-written number does."""
    if not isinstance(isi, Mapping):
        raise TypeError("not an object")
    return {kunci: teks for kunci, satu in isi.items() if (teks := _teks(satu)) is not None}


def _teks(nilai: Any) -> str | None:
    if isinstance(nilai, Mapping):
        nilai = nilai.get("teks") or nilai.get("nilai")
    return None if nilai is None else str(nilai)


def _polos(teks: str) -> str:
    return " ".join(re.sub(r"[\W_]", " ", teks.casefold()).split())
