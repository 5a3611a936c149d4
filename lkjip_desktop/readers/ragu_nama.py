"""Two names that may be one indikator: what the office has answered, and what it must be asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kerja import ringkas
from lkjip_desktop.readers.nama import kata_nama
from lkjip_desktop.readers.tanya import id_tanya, jawab, polos

SAMA, BERBEDA = "indikator yang sama", "indikator yang berbeda"
_NAMA_MAKS = 120


@dataclass
class RaguNama:
    """The answers on pairs of names; `pertanyaan` collects the pairs that nobody has decided."""

    jawaban: Mapping[str, str] = field(default_factory=dict)
    pertanyaan: list[Pertanyaan] = field(default_factory=list)

    def putusan(self, nama: str, lain: Collection[str]) -> bool | None:
        """Return whether the office holds a name and any of the others for one indikator, None where it was not asked.

        Raises GalatPengguna for an answer that is none of the candidates.
        """
        if not any(kunci.startswith("nama:") for kunci in self.jawaban):
            return None
        nilai = {jawab(self.jawaban, _tanya(nama, satu, [])) for satu in lain} - {None}
        return SAMA in nilai if nilai else None

    def tanyakan(self, nama: str, lain: str, tempat: list[CellRef]) -> None:
        """Ask whether two names mean one indikator; meanwhile they stay apart."""
        self.pertanyaan.append(_tanya(nama, lain, tempat))


def _tanya(nama: str, lain: str, tempat: list[CellRef]) -> Pertanyaan:
    satu, dua = sorted((nama, lain), key=polos)
    sendiri = sorted(set(kata_nama(satu)) ^ set(kata_nama(dua)))
    return Pertanyaan(
        id=id_tanya("nama", polos(satu), polos(dua)),
        tanya=f"“{ringkas(satu, _NAMA_MAKS)}” dan “{ringkas(dua, _NAMA_MAKS)}” indikator yang sama?",
        tempat=tempat,
        pilihan=[
            Pilihan(nilai=BERBEDA, bukti=f"hanya pada salah satunya: {', '.join(sendiri)}"),
            Pilihan(nilai=SAMA, bukti="kata lainnya sama"),
        ],
        bawaan=BERBEDA,
    )
