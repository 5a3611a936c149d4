"""A document being filled: its package, its stories, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx.opc.package import OpcPackage
from docx.opc.part import XmlPart

from lkjip_desktop.writers.word.anchors import angkat, jangkarkan
from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.ids import SemuaNomor, repair
from lkjip_desktop.writers.word.kunci import Kunci
from lkjip_desktop.writers.word.ooxml import Elemen, parse
from lkjip_desktop.writers.word.package import Cerita, buka, cerita, simpan, to_bytes
from lkjip_desktop.writers.word.state import Keadaan, baca_keadaan, tulis_keadaan
from lkjip_desktop.writers.word.styles import Gaya


@dataclass(slots=True)
class Naskah:
    """A document in hand; `keadaan` is what was last filled and becomes what is filled now."""

    paket: OpcPackage
    cerita: list[Cerita]
    gaya: Gaya
    nomor: SemuaNomor
    keadaan: Keadaan

    def kontrol(self) -> Iterator[tuple[Elemen, Kunci]]:
        """Yield every control of ours with its key, story by story."""
        for satu in self.cerita:
            yield from keyed(satu.akar)

    def tulis(self, tujuan: Path) -> None:
        """Write the document with its state."""
        for satu in self.cerita:
            jangkarkan(satu.akar, self.nomor.penanda)
        ganti = tulis_keadaan(self.paket, self.keadaan)
        for satu in self.cerita:
            if not isinstance(satu.part, XmlPart) and to_bytes(parse(satu.part.blob)) != to_bytes(satu.akar):
                ganti[satu.part.partname] = to_bytes(satu.akar)
        simpan(self.paket, tujuan, ganti)


def muat(path: Path) -> Naskah:
    """Return a document with the small faults of copying mended. Raises GalatPengguna where it cannot be used."""
    paket = buka(path)
    bagian = cerita(paket)
    akar = [satu.akar for satu in bagian]
    keadaan = baca_keadaan(paket)
    for satu in akar:
        angkat(satu, keadaan.teks)
    nomor = SemuaNomor(akar)
    repair(akar, nomor)
    return Naskah(paket, bagian, Gaya(paket), nomor, keadaan)
