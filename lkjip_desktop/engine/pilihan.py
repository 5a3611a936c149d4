"""Which of several values the report prints (design: section 3): profile, arithmetic, authority, number of places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.hasil import DasarPilihan
from lkjip_desktop.engine.bukti import Uji, terbukti
from lkjip_desktop.engine.kelompok import Kelompok, Pengelompokan, inti_angka
from lkjip_desktop.engine.pembulatan import tercetak


@dataclass(frozen=True, slots=True)
class Pilih:
    """The value to print, why, and what proves it (Indonesian)."""

    terpilih: Angka | None = None
    dasar: DasarPilihan = DasarPilihan.TUNGGAL
    bukti: str = ""


def pilih(pengelompokan: Pengelompokan, pilihan: str | None, uji: Callable[[], Sequence[Uji]]) -> Pilih:
    """Return the value of a fact; `uji` is asked for its relations only where values conflict.

    An open fact still gets the value of its first source, so that it can be printed with a mark.
    """
    kelompok = pengelompokan.kelompok
    if pilihan is not None:
        return Pilih(_dari_profil(pilihan, kelompok), DasarPilihan.PROFIL, "Dipilih oleh perangkat daerah.")
    if len(kelompok) < 2:
        return Pilih(kelompok[0].wakil if kelompok else None)
    if pengelompokan.bentrok and (hasil := _dari_hitungan(kelompok, uji())) is not None:
        return hasil
    return _dari_wewenang(kelompok)


def _dari_profil(pilihan: str, kelompok: Sequence[Kelompok]) -> Angka:
    """The occurrence that reads as the office's choice, else the choice as the office wrote it."""
    angka = baca_angka(pilihan)
    for satu in kelompok:
        for kejadian in satu.kejadian:
            if kejadian.nilai.teks == pilihan or inti_angka(kejadian.nilai) == inti_angka(angka):
                return kejadian.nilai
    return angka


def _dari_hitungan(kelompok: Sequence[Kelompok], uji: Sequence[Uji]) -> Pilih | None:
    numerik = [satu for satu in kelompok if satu.numerik]
    bukti = terbukti([satu.wakil for satu in numerik], uji)
    return None if bukti is None else Pilih(numerik[bukti[0]].wakil, DasarPilihan.HITUNGAN, bukti[1])


def _dari_wewenang(kelompok: Sequence[Kelompok]) -> Pilih:
    tertinggi = min(satu.wewenang for satu in kelompok)
    calon = [satu for satu in kelompok if satu.wewenang == tertinggi]
    if len(calon) == 1:
        return Pilih(calon[0].wakil, DasarPilihan.WEWENANG, f"Sumbernya, {calon[0].sumber.value}, paling berwenang.")
    banyak = sorted((len(satu.kejadian) for satu in calon), reverse=True)
    if banyak[0] > banyak[1]:
        terbanyak = max(calon, key=lambda satu: len(satu.kejadian))
        bukti = f"{tercetak(terbanyak.wakil)} tertulis di {banyak[0]} tempat, yang lain paling banyak {banyak[1]}."
        return Pilih(terbanyak.wakil, DasarPilihan.TERBANYAK, bukti)
    return Pilih(calon[0].wakil, DasarPilihan.TERBUKA, "Belum ada yang membuktikan nilai mana yang benar.")
