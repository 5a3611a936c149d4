"""What the office says its columns mean: `pemetaan` of its profile, by heading path, before the vocabulary is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from textwrap import shorten

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tanya import kunci_jalur, polos


@dataclass(frozen=True)
class Pemetaan:
    """Meanings by normalised heading path: "capaian kinerja / target", or only its last heading."""

    arti: Mapping[str, Peran] = field(default_factory=dict)

    def peran(self, jalur: tuple[str, ...]) -> Peran | None:
        """The meaning of a column: by its whole path, else by its last heading."""
        if not self.arti:
            return None
        return self.arti.get(_kunci(*jalur)) or self.arti.get(_kunci(jalur[-1]))

    def mengenal(self, judul: str) -> bool:
        """True for a heading that ends a path, so that its row is known as one of headings."""
        kunci = _kunci(judul) if self.arti else ""
        return bool(kunci) and any(f" {satu}".endswith(f" {kunci}") for satu in self.arti)


TANPA_PEMETAAN = Pemetaan()


def _kunci(*jalur: str) -> str:
    """A path as it is compared: a heading may hold a "/" of its own."""
    return polos(kunci_jalur(jalur))


def kunci_profil(pemetaan: Mapping[str, object], jalur: tuple[str, ...]) -> str | None:
    """Return the key, as the profile spells it, that gives a column its meaning."""
    menurut_kunci = {_kunci(satu): satu for satu in pemetaan}
    return menurut_kunci.get(_kunci(*jalur)) or menurut_kunci.get(_kunci(jalur[-1]))


def baca_pemetaan(pemetaan: Mapping[str, object]) -> Pemetaan:
    """Return the meanings that a profile gives. Raises GalatPengguna for a meaning that no column can have."""
    arti: dict[str, Peran] = {}
    for jalur, nilai in pemetaan.items():
        try:
            arti[_kunci(jalur)] = Peran(str(nilai).strip().lower())
        except ValueError as galat:
            raise GalatPengguna(
                f"Arti “{shorten(str(nilai), 40)}” untuk kolom “{shorten(jalur, 80)}” tidak dikenal. Perbaiki pemetaan"
                f" pada Pengaturan Perangkat Daerah. Pilih salah satu: {', '.join(satu.value for satu in Peran)}."
            ) from galat
    return Pemetaan(arti)
