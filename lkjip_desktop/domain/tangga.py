"""The ladder of categories as a workbook prints it; what follows from it is the engine's."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from lkjip_desktop.domain.sel import CellRef


class AnakTangga(BaseModel):
    """A class of a printed ladder: its name and bounds; a bound that is not printed is None.

    `tutup_bawah` and `tutup_atas` tell whether the bound itself belongs to the class. `teks` are the bounds as
    printed, `ref` their cell, `ref_nama` that of the name.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: str
    bawah: Decimal | None
    atas: Decimal | None
    tutup_bawah: bool = True
    tutup_atas: bool = True
    teks: str
    ref: CellRef
    ref_nama: CellRef

    @property
    def uraian(self) -> str:
        """The class as printed: "76 - 90 Tinggi"."""
        return self.teks if self.nama.casefold() in self.teks.casefold() else f"{self.teks} {self.nama}"

    def memuat(self, nilai: Decimal) -> bool:
        """True where a capaian lies within the printed bounds."""
        dari = self.bawah is None or nilai > self.bawah or (self.tutup_bawah and nilai == self.bawah)
        return dari and (self.atas is None or nilai < self.atas or (self.tutup_atas and nilai == self.atas))


class TanggaTertulis(BaseModel):
    """A printed ladder, the highest class first; `judul` is what stands above it."""

    model_config = ConfigDict(extra="forbid")

    anak: list[AnakTangga]
    judul: str = ""
