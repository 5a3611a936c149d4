"""What an office decides while it reviews a workbook: kept in its profile, followed at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.baca import understand
from lkjip_desktop.pipeline.bentuk import Bacaan
from lkjip_desktop.pipeline.terima import accept, withdraw

if TYPE_CHECKING:
    from lkjip_desktop.domain.laporan import Pertanyaan
    from lkjip_desktop.domain.profil import Profil


@dataclass(frozen=True, slots=True)
class Jawab:
    """An answer to a question of the importer (Pertanyaan.id); None takes it back."""

    id: str
    nilai: str | None


@dataclass(frozen=True, slots=True)
class Petakan:
    """What the column of a heading path means; None leaves it to the importer again."""

    jalur: str
    arti: str | None


@dataclass(frozen=True, slots=True)
class PilihNilai:
    """The value that the report prints for a fact (Fakta.kunci); None leaves it to the ledger again."""

    kunci: str
    nilai: str | None


@dataclass(frozen=True, slots=True)
class Jelaskan:
    """The office's explanation of a finding (Finding.kunci); None withdraws it."""

    kunci: str
    alasan: str | None


@dataclass(frozen=True, slots=True)
class Atur:
    """The profile as a whole: settings, or an earlier state that is put back."""

    profil: Profil


Keputusan = Jawab | Petakan | PilihNilai | Jelaskan | Atur


def decide(bacaan: Bacaan, keputusan: Keputusan) -> Bacaan:
    """Follow a decision and keep it; return the workbook as understood with it, from what was opened before.

    Raises GalatPengguna where it cannot be followed or kept; nothing is kept then.
    """
    if isinstance(keputusan, Jelaskan):
        return _jelaskan(bacaan, keputusan)
    from lkjip_desktop.profiles.berkas import simpan

    profil = _profil(bacaan.profil, keputusan)
    profil = profil.model_copy(update={"instansi": profil.instansi or bacaan.laporan.instansi.nama})
    hasil = reunderstand(bacaan, profil)
    simpan(bacaan.profil_berkas, profil)
    return hasil


def open_questions(bacaan: Bacaan) -> list[Pertanyaan]:
    """Return the questions of the importer that the office has not answered."""
    return [satu for satu in bacaan.laporan.pertanyaan if satu.id not in bacaan.profil.jawaban]


def reunderstand(bacaan: Bacaan, profil: Profil) -> Bacaan:
    """Return the workbook as understood under another profile. Raises GalatPengguna where that cannot be followed."""
    if bacaan.grid is None:
        return replace(bacaan, profil=profil)
    return understand(bacaan.masukan, bacaan.grid, bacaan.lain, profil, bacaan.profil_berkas)


def _profil(profil: Profil, keputusan: Jawab | Petakan | PilihNilai | Atur) -> Profil:
    match keputusan:
        case Jawab(id, nilai):
            return profil.model_copy(update={"jawaban": _dengan(profil.jawaban, id, nilai)})
        case Petakan(jalur, arti):
            return profil.model_copy(update={"pemetaan": _dengan(profil.pemetaan, jalur, arti)})
        case PilihNilai(kunci, nilai):
            return profil.model_copy(update={"pilihan": _dengan(profil.pilihan, kunci, nilai)})
        case Atur(baru):
            return baru


def _dengan(isi: dict[str, str], kunci: str, nilai: str | None) -> dict[str, str]:
    tanpa = {satu: lama for satu, lama in isi.items() if satu != kunci}
    return tanpa if nilai is None else {**tanpa, kunci: nilai}


def _jelaskan(bacaan: Bacaan, keputusan: Jelaskan) -> Bacaan:
    from lkjip_desktop.profiles.berkas import muat

    if keputusan.alasan is None:
        withdraw(bacaan, keputusan.kunci)
    else:
        accept(bacaan, keputusan.kunci, keputusan.alasan)
    return replace(bacaan, profil=muat(bacaan.profil_berkas))
