"""A finding: what contradicts what, where, what it should be, why it matters and how to mend it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from lkjip_desktop.domain.sel import CellRef

_KODE_KELENGKAPAN = ("LKP", "IMP", "NAR011")


class Tingkat(StrEnum):
    """How grave: a proven contradiction, something a person must look at, a remark."""

    SALAH = "salah"
    PERIKSA = "periksa"
    INFO = "info"


class Tempat(BaseModel):
    """A cell of the finding with what stands there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ref: CellRef
    teks: str


class Finding(BaseModel):
    """One finding. `kunci` is rule + fact, never a cell address, so that an acceptance survives moved rows.

    `ditemukan` and `seharusnya` are as printed ("506.024"); `seharusnya` is None where it is not proven. `sidik`
    is the state of the fact when it was found: an acceptance whose fact changed no longer holds.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kunci: str
    kode: str
    nama: str
    tingkat: Tingkat
    pesan: str
    tempat: tuple[Tempat, ...]
    ditemukan: str
    seharusnya: str | None
    mengapa: str
    perbaikan: str
    sidik: str
    diterima: str | None = None

    @property
    def kelengkapan(self) -> bool:
        """True where it speaks of what the workbook lacks or could not be read, not of a contradiction in it."""
        return self.kode.startswith(_KODE_KELENGKAPAN)


class Kelengkapan(BaseModel):
    """A part of the report that PermenPANRB 53/2014 asks for, and whether the workbook has it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bagian: str
    ada: bool
    keterangan: str
