"""What a rule says of a fact whose occurrences contradict each other."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.engine.edisi import berlaku, lembar_perubahan
from lkjip_desktop.engine.kelompok import Kelompok, kelompokkan
from lkjip_desktop.rules.katalog import Konteks

_PASTI = frozenset({DasarPilihan.HITUNGAN, DasarPilihan.PROFIL})


def versi(konteks: Konteks, fakta: Fakta) -> list[Kelompok]:
    """Return the values that contradict each other with their places, without what a perubahan replaced."""
    return kelompokkan(berlaku(fakta.kejadian, lembar_perubahan(konteks.laporan)), fakta.jenis).bertentangan


def pilihan_laporan(fakta: Fakta) -> str:
    """Return the sentence that says which value the report prints, and why; "" where none is chosen."""
    if fakta.terpilih is None or fakta.dasar is DasarPilihan.TERBUKA:
        return ""
    if fakta.dasar is DasarPilihan.HITUNGAN:
        return f" {fakta.bukti}"
    return f" Laporan memakai {fakta.terpilih.teks}. {fakta.bukti}"


def nilai_pasti(fakta: Fakta) -> str | None:
    """Return the value that arithmetic or the office has settled, as printed; None where none is proven."""
    return fakta.terpilih.teks if fakta.terpilih and fakta.dasar in _PASTI else None
