"""The office's logo: a small picture that is copied into the data folder, so that it stays when its source goes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data

_TERBESAR = 5_000_000
_AWAL = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif", b"BM": ".bmp"}


def simpan_logo(isi: bytes, nama: str) -> str:
    """Keep a picture; return the name by which a profile finds it.

    `nama` is what the user calls it. Raises GalatPengguna for what is no picture or cannot be kept.
    """
    akhiran = next((akhiran for awal, akhiran in _AWAL.items() if isi.startswith(awal)), None)
    if akhiran is None or len(isi) > _TERBESAR:
        raise GalatPengguna(f"{nama} bukan gambar yang dapat dipakai. Pilih gambar PNG atau JPG di bawah 5 MB.")
    berkas = _folder() / f"{hashlib.sha256(isi).hexdigest()[:32]}{akhiran}"
    try:
        tulis_utuh(berkas, isi)
    except OSError as galat:
        raise GalatPengguna(f"Logo tidak dapat disimpan. Periksa izin folder {berkas.parent}.") from galat
    return berkas.name


def baca_gambar(berkas: Path) -> bytes:
    """Return a picture's bytes. Raises GalatPengguna where it cannot be read or is too large."""
    try:
        if berkas.stat().st_size > _TERBESAR:
            raise GalatPengguna(f"{berkas.name} terlalu besar. Pilih gambar PNG atau JPG di bawah 5 MB.")
        return berkas.read_bytes()
    except OSError as galat:
        raise GalatPengguna(f"{berkas.name} tidak dapat dibuka. Pilih gambar lain.") from galat


def logo(nama: str, profil_berkas: Path) -> Path | None:
    """Return where a profile's logo lies: beside the profile, by its full path, or among those kept; None for none."""
    return next((satu for satu in (profil_berkas.parent / nama, _folder() / nama) if satu.is_file()), None)


def _folder() -> Path:
    return folder_data() / "logo"
