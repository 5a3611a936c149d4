"""What an office has decided: answers, Kebijakan, acceptances, chosen values. Plain data of its profile file."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Penerimaan(BaseModel):
    """A finding that the office explained; `sidik` is the state of the fact it explained."""

    model_config = ConfigDict(extra="allow")

    alasan: str = Field(min_length=1)
    tanggal: str
    sidik: str | None = None


class PeraturanKantor(BaseModel):
    """A regulation that an office adds to the registry; `keadaan`: berlaku, periksa, diubah or dicabut [oleh ...]."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    jenis: str = Field(pattern=r"\w")
    nomor: str = Field(pattern=r"\w")
    tahun: int = Field(ge=1945, le=2100)
    tentang: str = Field(pattern=r"\w")
    keadaan: str = Field(default="berlaku", pattern=r"^\s*(?i:berlaku|periksa|diubah|dicabut)(?:\s|$)")


class PejabatKantor(BaseModel):
    """An official whom the office names itself; the term is open where a date is not given."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    nama: str = Field(pattern=r"\w")
    nip: str | None = None
    pangkat: str | None = None
    jabatan: str | None = None
    mulai: date | None = None
    akhir: date | None = None

    def menjabat(self, tanggal: date) -> bool:
        """True where the official is in office on a day."""
        return (self.mulai is None or self.mulai <= tanggal) and (self.akhir is None or tanggal <= self.akhir)


class Profil(BaseModel):
    """The profile (design: section 7). Unknown keys are kept, so that a newer program's file survives an older one."""

    model_config = ConfigDict(extra="allow")

    versi: Literal[1] = 1
    instansi: str | None = None
    jawaban: dict[str, str] = Field(default_factory=dict)
    kebijakan: dict[str, Any] = Field(default_factory=dict)
    terima: dict[str, Penerimaan] = Field(default_factory=dict)
    pilihan: dict[str, str] = Field(default_factory=dict)
    pemetaan: dict[str, Any] = Field(default_factory=dict)
    peraturan: list[PeraturanKantor] = Field(default_factory=list)
    # How this office's report looks and who signs it; `logo` is the name of a file that profiles/logo.py keeps.
    folder_keluaran: str | None = None
    kertas: Literal["F4", "A4"] = "F4"
    templat: str | None = None
    logo: str | None = None
    pimpinan: str | None = None
    pejabat: list[PejabatKantor] = Field(default_factory=list)
