"""A document being filled: its package, its stories, and what is known of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx.opc.package import OpcPackage
from docx.opc.part import XmlPart

from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.ooxml import Elemen, parse
from lkjip_desktop.writers.word.anchors import angkat, jangkarkan
from lkjip_desktop.writers.word.chart_store import grafik_utuh, pulangkan_grafik, yatim
from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.ids import SemuaNomor, repair
from lkjip_desktop.writers.word.kunci import Kunci
from lkjip_desktop.writers.word.marks import angkat_bila, turunkan_bila
from lkjip_desktop.writers.word.optional import Pilihan, kenali_bila, pulihkan_bila
from lkjip_desktop.writers.word.package import Cerita, buka, cerita, simpan, to_bytes
from lkjip_desktop.writers.word.pemasangan import Pemasangan, kunci_teks, pasang_kembali, terkelupas
from lkjip_desktop.writers.word.pemasangan_bila import pasang_bila
from lkjip_desktop.writers.word.state import Keadaan, baca_keadaan, tulis_keadaan
from lkjip_desktop.writers.word.styles import gaya_dari


@dataclass(slots=True)
class Naskah:
    """A document in hand; `keadaan` is what was last filled and becomes what is filled now."""

    asal: Path
    paket: OpcPackage
    cerita: list[Cerita]
    gaya: Gaya
    nomor: SemuaNomor
    keadaan: Keadaan
    pilihan: Pilihan
    pemasangan: Pemasangan
    yatim: set[str]  # relationships of charts that stood nowhere from the beginning

    def kontrol(self) -> Iterator[tuple[Elemen, Kunci]]:
        """Yield every control of ours with its key, story by story."""
        for satu in self.cerita:
            yield from keyed(satu.akar)

    def tulis(self, tujuan: Path) -> None:
        """Write the document with its state."""
        turunkan_bila(self.cerita[0].akar, self.nomor.penanda)
        for satu in self.cerita:
            jangkarkan(satu.akar, self.nomor.penanda)
        ganti = tulis_keadaan(self.paket, self.keadaan)
        for satu in self.cerita:
            if not isinstance(satu.part, XmlPart) and to_bytes(parse(satu.part.blob)) != to_bytes(satu.akar):
                ganti[satu.part.partname] = to_bytes(satu.akar)
        simpan(self.paket, tujuan, ganti, self.asal)


def muat(path: Path, salinan: Path | None = None) -> Naskah:
    """Return a document with the small faults of copying mended and its optional stretches brought back.

    Where another program stripped its controls or its state, those of `salinan` are put back: a copy of the document
    as it was last filled. Raises GalatPengguna where it cannot be used.
    """
    paket = buka(path)
    bagian = cerita(paket)
    akar = [satu.akar for satu in bagian]
    keadaan = baca_keadaan(paket)
    if salinan is not None and not keadaan.teks:
        keadaan = baca_keadaan(buka(salinan))
    for satu in akar:
        angkat(satu, keadaan.teks)
    badan = akar[0]
    angkat_bila(badan, _record_keys(badan, keadaan), set(keadaan.simpanan))
    pemasangan = _pasang(bagian, salinan, keadaan)
    tuan = bagian[0].part
    tanpa_tempat = yatim(tuan, badan)
    semula = pulihkan_bila(badan, keadaan)
    pulangkan_grafik(tuan, badan)
    nomor = SemuaNomor(akar)
    repair(akar, nomor)
    pilihan = kenali_bila(badan, keadaan, semula, grafik_utuh(tuan, badan, keadaan))
    return Naskah(path, paket, bagian, gaya_dari(paket), nomor, keadaan, pilihan, pemasangan, tanpa_tempat)


def _pasang(bagian: list[Cerita], salinan: Path | None, keadaan: Keadaan) -> Pemasangan:
    """Put stripped controls back by a copy; it must not be changed itself."""
    akar = [satu.akar for satu in bagian]
    if salinan is None or not terkelupas(akar, keadaan.teks):
        return Pemasangan()
    paket = buka(salinan)
    semula = cerita(paket)
    if not terkelupas(akar, kunci_teks([satu.akar for satu in semula])):
        return Pemasangan()
    hasil = pasang_kembali(bagian, semula, SemuaNomor(akar).kontrol)
    lama, badan = baca_keadaan(paket), semula[0].akar
    angkat_bila(badan, _record_keys(badan, lama), set(lama.simpanan))
    pasang_bila(badan, akar[0], hasil.pasangan)
    return hasil


def _record_keys(badan: Elemen, keadaan: Keadaan) -> dict[str, set[str]]:
    """Return the records' keys by table, those remembered and those that only the document shows."""
    hasil: dict[str, set[str]] = defaultdict(set)
    for nama, semua in keadaan.rekaman.items():
        hasil[nama] |= {satu.kunci for satu in semua}
    for _, kunci in keyed(badan):
        if kunci.rekaman:
            hasil[kunci.nama].add(kunci.rekaman)
    return hasil
