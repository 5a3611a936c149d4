"""What findings say of a sum that does not hold: the formula or the amount behind it."""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.penjumlahan import BukuRumus, Celah, uraikan_celah
from lkjip_desktop.rules.persamaan import BukuJumlah, Calon, Selisih
from lkjip_desktop.rules.satuan_uang import skala

_INTI = re.compile(r"\d[\d.,]*\d|\d")
_DUGAAN = 3  # more than these are no hint


def penjelas(rumus: BukuRumus, buku: BukuJumlah, selisih: Selisih) -> Celah | None:
    """Return the gap in a formula where it is just what the sum lacks: that of the whole, or of the amount to blame."""
    rinci = buku.rincian(selisih.sebab.angka) if selisih.sebab else None
    for satu in (selisih.persamaan, rinci):
        celah = rumus.milik(satu.kolom, satu.nilai, satu.bagian) if satu else None
        if satu is not None and celah is not None and celah.akibat == satu.selisih:
            return celah
    return None


def nilai_terbukti(selisih: Selisih) -> str | None:
    """Return what the amount to blame should be, as printed; None where none is, or rounding leaves it open."""
    sebab = selisih.sebab
    if sebab is None or not sebab.tepat:
        return None
    return seperti_tercetak(sebab.angka, sebab.seharusnya)


def seperti_tercetak(angka: Angka, benar: Decimal) -> str:
    """Return what should stand in a cell instead: in its unit, with its decimals and its Rp."""
    tertulis, seharusnya = (tulis(satu / skala(angka), angka.desimal) for satu in (angka.pasti, benar))
    inti = _INTI.search(angka.teks)
    if inti is None or inti[0] != tertulis:
        return seharusnya
    return angka.teks[: inti.start()] + seharusnya + angka.teks[inti.end() :]


def soroti(selisih: Selisih, celah: Celah | None) -> list[Angka]:
    """Return the cells to look at first."""
    if celah is not None:
        return [celah.nilai, *celah.sel]
    if selisih.sebab is not None:
        return [selisih.sebab.angka]
    return [satu.angka for satu in selisih.dugaan[:1]] if len(selisih.dugaan) == 1 else []


def uraikan_selisih(selisih: Selisih, celah: Celah | None) -> str:
    """Return what explains a difference, as sentences to follow others; "" where nothing does."""
    sebab = f" {_terbukti(selisih.sebab)}" if selisih.sebab else ""
    if celah is not None or sebab:
        return sebab + (f" {uraikan_celah(celah)}" if celah else "")
    if not 0 < len(selisih.dugaan) <= _DUGAAN:
        return ""
    return f" Mungkin salah ketik: {rangkai([_dugaan(satu) for satu in selisih.dugaan], 'atau')}."


def _terbukti(sebab: Calon) -> str:
    letak = sebut_letak([sebab.angka.ref])
    benar = f"{'' if sebab.tepat else 'sekitar '}{seperti_tercetak(sebab.angka, sebab.seharusnya)}"
    nama = sebab.program.nama if sebab.program else "totalnya"
    return f"Yang keliru {nama} ({letak}), seharusnya {benar}: {rangkai(list(dict.fromkeys(sebab.bukti)))}."


def _dugaan(calon: Calon) -> str:
    benar = tulis(calon.seharusnya / skala(calon.angka))
    return f"{calon.angka.teks} pada {sebut_letak([calon.angka.ref])} dari {benar} ({calon.ketikan})"
