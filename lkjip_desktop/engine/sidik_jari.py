"""Fingerprints of printed percentages: which formula, cap, floor and rounding reproduce one, and what the office does.

Every printed figure is tried with every formula and every pair of operands that the sheets give for it. The office's
convention is the combination that explains most facts; of equally good ones the one nearest to the default.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product, starmap

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.cetakan import Cetakan, Teruji
from lkjip_desktop.engine.rumus import rumus_untuk

BATAS_DIKENAL = tuple(Decimal(batas) for batas in (100, 110, 120, 150, 200))
LANTAI_DIKENAL = Decimal(0)
# What an office may choose between where lower is better; R/T and (T-R)/T are mistakes, whoever makes them.
RUMUS_TURUN = (Rumus.TURUN, Rumus.TURUN_BAGI)
# Fewer indikator than these are no custom that a single other one departs from.
_BIASA = 2


@dataclass(frozen=True, slots=True)
class Ketentuan:
    """A combination that an office may compute and print by."""

    rumus_turun: Rumus = Rumus.TURUN
    batas: Decimal | None = None
    lantai: Decimal | None = None
    pembulatan: Pembulatan = Pembulatan.SETENGAH_NAIK


@dataclass(frozen=True, slots=True)
class Sidik:
    """A printed percentage against each formula that it may have come from."""

    cetakan: Cetakan
    turun: bool
    teruji: Mapping[Rumus, Teruji]

    @property
    def fakta(self) -> tuple[str, JenisFakta, int | None, Decimal | None]:
        """What counts once, however many sheets print it."""
        return self.cetakan.kunci, self.cetakan.jenis, self.cetakan.tahun, self.cetakan.angka.nilai

    def menurut(self, rumus_turun: Rumus) -> Teruji:
        """The print against the formula of its indikator where lower-is-better ones follow `rumus_turun`."""
        return self.teruji[rumus_turun] if self.turun else next(iter(self.teruji.values()))

    def mengikuti(self, ketentuan: Ketentuan) -> bool:
        """True where the combination prints exactly this figure."""
        teruji, nilai = self.menurut(ketentuan.rumus_turun), self.cetakan.angka.pasti
        if ketentuan.batas is not None and nilai >= ketentuan.batas and teruji.nilai:
            melewati = max(teruji.nilai) >= ketentuan.batas
            return nilai == ketentuan.batas and (melewati or ketentuan.pembulatan in teruji.mode)
        if ketentuan.lantai is not None and nilai <= ketentuan.lantai and teruji.nilai:
            di_bawah = min(teruji.nilai) <= ketentuan.lantai
            return nilai == ketentuan.lantai and (di_bawah or ketentuan.pembulatan in teruji.mode)
        return ketentuan.pembulatan in teruji.mode

    def mungkin(self, ketentuan: Ketentuan) -> bool:
        """True where the combination prints this figure in some rounding."""
        return any(self.mengikuti(replace(ketentuan, pembulatan=mode)) for mode in Pembulatan)


def sidik(cetakan: Cetakan, arah: Arah, kebijakan: Kebijakan) -> Sidik:
    """Return the fingerprint of a figure whose indikator improves in the direction `arah`."""
    turun = arah is Arah.TURUN and cetakan.kunci not in kebijakan.rumus
    rumus = (
        dict.fromkeys((*RUMUS_TURUN, kebijakan.rumus_turun)) if turun else [rumus_untuk(cetakan.kunci, arah, kebijakan)]
    )
    return Sidik(cetakan, turun, {satu: cetakan.diuji(arah, satu) for satu in rumus})


def kebiasaan(
    semua: Iterable[Sidik], dasar: Kebijakan | None = None, tetap: Collection[str] = frozenset()
) -> Ketentuan:
    """Return the combination that explains most facts; the fields named in `tetap` are settled by `dasar`."""
    fakta = list({satu.fakta: satu for satu in semua}.values())
    pilihan = starmap(Ketentuan, product(*_calon(fakta, dasar or Kebijakan(), tetap)))
    return max(pilihan, key=lambda satu: sum(sidik.mengikuti(satu) for sidik in fakta))


def _calon(
    semua: Sequence[Sidik], dasar: Kebijakan, tetap: Collection[str]
) -> tuple[Sequence[Rumus], Sequence[Decimal | None], Sequence[Decimal | None], Sequence[Pembulatan]]:
    """The values of each field of a Ketentuan that some figure speaks for, the default first."""
    rumus = RUMUS_TURUN if any(satu.turun for satu in semua) else RUMUS_TURUN[:1]
    batas = [None, *(satu for satu in BATAS_DIKENAL if any(_terpotong(sidik, satu) for sidik in semua))]
    lantai = [None, *([LANTAI_DIKENAL] if any(_terangkat(sidik) for sidik in semua) else [])]
    return (
        (dasar.rumus_turun,) if "rumus_turun" in tetap else rumus,
        (dasar.batas,) if "batas" in tetap else batas,
        (dasar.lantai,) if "lantai" in tetap else lantai,
        (dasar.pembulatan,) if "pembulatan" in tetap else tuple(Pembulatan),
    )


def _terpotong(sidik: Sidik, batas: Decimal) -> bool:
    if any(target.berupa_ambang or target.jenis is JenisNilai.RENTANG for target, _ in sidik.cetakan.pasangan):
        return False  # 100 says that the bound or the range is kept
    return sidik.cetakan.angka.pasti == batas and any(
        not satu.mode and satu.nilai and min(satu.nilai) > batas for satu in sidik.teruji.values()
    )


def _terangkat(sidik: Sidik) -> bool:
    return sidik.cetakan.angka.pasti == LANTAI_DIKENAL and any(
        satu.nilai and max(satu.nilai) < LANTAI_DIKENAL for satu in sidik.teruji.values()
    )


def membedakan(semua: Iterable[Sidik], satu: Ketentuan, lain: Ketentuan) -> tuple[list[Sidik], int]:
    """Return the figures that only `satu` of two combinations prints, and how many tell the two apart."""
    cocok = [(sidik, sidik.mengikuti(satu), sidik.mengikuti(lain)) for sidik in semua]
    return [s for s, ya, tidak in cocok if ya and not tidak], sum(ya != tidak for _, ya, tidak in cocok)


def rumus_sendiri(semua: Iterable[Sidik], ketentuan: Ketentuan) -> dict[str, Rumus]:
    """Return the lower-is-better indikator with a formula of their own, beside the office's.

    Where most follow one formula, another in a single fact of a single indikator is a deviation, no custom.
    """
    turun: dict[str, dict[Rumus, set[object]]] = {}
    for satu in semua:
        cocok = [rumus for rumus in RUMUS_TURUN if satu.turun and satu.mungkin(replace(ketentuan, rumus_turun=rumus))]
        if len(cocok) == 1:
            turun.setdefault(satu.cetakan.kunci, {}).setdefault(cocok[0], set()).add(
                (satu.cetakan.jenis, satu.cetakan.tahun)
            )
    lazim = sum(ketentuan.rumus_turun in milik for milik in turun.values())
    hasil = {}
    for kunci, milik in turun.items():
        rumus = next(iter(milik))
        if len(milik) == 1 and rumus is not ketentuan.rumus_turun and (lazim < _BIASA or len(milik[rumus]) > 1):
            hasil[kunci] = rumus
    return hasil
