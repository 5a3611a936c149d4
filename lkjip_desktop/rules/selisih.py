"""What findings say of a sum that does not hold: the formula or the amount behind it."""

from __future__ import annotations

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.penjumlahan import BukuRumus, Celah, uraikan_celah
from lkjip_desktop.rules.persamaan import Calon, Persamaan, Selisih

_DUGAAN = 3  # more than these are no hint


def penjelas(rumus: BukuRumus, persamaan: Persamaan) -> Celah | None:
    """Return the gap in the whole's formula where it is just what the sum lacks."""
    celah = rumus.milik(persamaan.kolom, persamaan.nilai, persamaan.bagian)
    return celah if celah is not None and celah.akibat == persamaan.selisih else None


def soroti(selisih: Selisih, celah: Celah | None) -> list[Angka]:
    """Return the cells to look at first."""
    if celah is not None:
        return [selisih.persamaan.nilai, *celah.sel]
    if selisih.sebab is not None:
        return [selisih.sebab.angka]
    return [satu.angka for satu in selisih.dugaan[:1]] if len(selisih.dugaan) == 1 else []


def uraikan_selisih(selisih: Selisih, celah: Celah | None) -> str:
    """Return what explains a difference, as sentences to follow others; "" where nothing does."""
    if celah is not None:
        return f" {uraikan_celah(celah)}"
    if selisih.sebab is not None:
        return f" {_terbukti(selisih.sebab)}"
    if not 0 < len(selisih.dugaan) <= _DUGAAN:
        return ""
    return f" Mungkin salah ketik: {rangkai([_dugaan(satu) for satu in selisih.dugaan], 'atau')}."


def _terbukti(sebab: Calon) -> str:
    letak, benar = sebut_letak([sebab.angka.ref]), tulis(sebab.seharusnya)
    nama = sebab.program.nama if sebab.program else "seluruh program"
    return f"Hanya {benar} pada {letak} ({nama}) yang sesuai: {rangkai(list(dict.fromkeys(sebab.bukti)))}."


def _dugaan(calon: Calon) -> str:
    return f"{calon.angka.teks} pada {sebut_letak([calon.angka.ref])} dari {tulis(calon.seharusnya)} ({calon.ketikan})"
