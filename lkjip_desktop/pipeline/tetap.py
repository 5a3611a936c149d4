"""A source that is read more than once during one piece of work must be the same file all along."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.keluaran import sidik

_BERUBAH = "{nama} berubah sejak dibaca. Tunggu sampai selesai disimpan, lalu baca ulang."
_HILANG = "{nama} tidak dapat dibaca lagi. Periksa letak berkas dan sambungan drive, lalu coba lagi."


@contextmanager
def unchanged(berkas: Path, semula: str | None = None) -> Iterator[None]:
    """Guard work that reads a file again, by its fingerprint `semula`, else as it is now.

    Raises GalatPengguna, also in place of whatever the work stumbled over, where the file changed, is gone, or sits
    on a drive that is.
    """
    semula = semula or fingerprint(berkas)
    try:
        yield
    except Exception:
        _harus_sama(berkas, semula)
        raise
    _harus_sama(berkas, semula)


def fingerprint(berkas: Path) -> str | None:
    """Return the fingerprint of a file; None where it cannot be read: whoever opens it says so."""
    try:
        return sidik(berkas)
    except OSError:
        return None


def _harus_sama(berkas: Path, semula: str | None) -> None:
    kini = fingerprint(berkas)
    if semula is not None and kini != semula:
        raise GalatPengguna((_HILANG if kini is None else _BERUBAH).format(nama=berkas.name))
