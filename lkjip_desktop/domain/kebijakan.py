"""How this office computes: formula, cap, rounding, ladder of categories. Never a constant of ours."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Arah(StrEnum):
    """Which way an indikator improves."""

    NAIK = "naik"
    TURUN = "turun"
    TEPAT = "tepat"
    PREDIKAT = "predikat"
    RENTANG = "rentang"


class Rumus(StrEnum):
    """Formulas of capaian seen in real reports, T target, R realisasi, in per cent."""

    NAIK = "R/T"
    TURUN = "(2T-R)/T"
    TURUN_BAGI = "T/R"
    TURUN_KELIRU = "(T-R)/T"
    TEPAT = "1-|R-T|/T"
    TANPA_SERATUS = "R/T tanpa x 100"


class Pembulatan(StrEnum):
    """How a printed figure was shortened."""

    SETENGAH_NAIK = "setengah naik"
    SETENGAH_GENAP = "setengah genap"
    POTONG = "dipotong"
    KE_ATAS = "ke atas"


class Kategori(BaseModel):
    """A step of the ladder: from `bawah` per cent on, up to the next step.

    `terbuka`: only above `bawah`. `atas` is set where the office's ladder leaves a gap between it and the next step.
    """

    model_config = ConfigDict(frozen=True)

    nama: str
    bawah: Decimal
    terbuka: bool = False
    atas: Decimal | None = None

    def mulai(self, persen: Decimal) -> bool:
        """True where a capaian reaches the step."""
        return persen > self.bawah or (persen == self.bawah and not self.terbuka)


def tangga_bawaan() -> list[Kategori]:
    """Return the ladder of Permendagri 86/2017 (Sangat Tinggi from 91), used where the office shows none."""
    return [
        Kategori(nama=nama, bawah=Decimal(bawah))
        for nama, bawah in (("Sangat Tinggi", 91), ("Tinggi", 76), ("Sedang", 66), ("Rendah", 51), ("Sangat Rendah", 0))
    ]


class Kebijakan(BaseModel):
    """The office's rules of computing; `alasan` says for each field that is not the default where it comes from.

    `batas` and `lantai` are the highest and lowest capaian it prints, `nol` what it prints where the formula would
    divide by 0.
    """

    model_config = ConfigDict(extra="forbid")

    pembulatan: Pembulatan = Pembulatan.SETENGAH_NAIK
    pembulatan_serapan: Pembulatan = Pembulatan.SETENGAH_NAIK
    desimal: int = Field(default=2, ge=0, le=6)
    batas: Decimal | None = None
    lantai: Decimal | None = None
    nol: Decimal | None = None
    rumus_turun: Rumus = Rumus.TURUN
    rumus: dict[str, Rumus] = Field(default_factory=dict)
    arah: dict[str, Arah] = Field(default_factory=dict)
    tangga: list[Kategori] = Field(default_factory=tangga_bawaan)
    alasan: dict[str, str] = Field(default_factory=dict)
