"""The last look at a report before it is printed: what is still to be settled in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.pipeline.bentuk import Bacaan
from lkjip_desktop.pipeline.kabar import Kabar, diam
from lkjip_desktop.pipeline.kerangka import places_to_fill
from lkjip_desktop.report.tanda import PERLU_DICOCOKKAN

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen
    from lkjip_desktop.domain.finding import Finding

_ATURAN_TAHUN = "NAR009"
_ISI, _COCOK, _KOMENTAR, _LACAK, _TAHUN, _TEMUAN, _BARU = JENIS = (
    "Tempat yang perlu diisi",
    "Angka yang belum pasti",
    "Komentar",
    "Perubahan yang dilacak",
    "Tahun yang tertinggal",
    "Catatan pemeriksaan",
    "Angka yang lebih lama",
)


@dataclass(frozen=True, slots=True)
class ButirAkhir:
    """One thing to settle: its kind (one of JENIS), what it is, where it stands ("" for the whole report)."""

    jenis: str
    kalimat: str
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class PeriksaAkhir:
    """What is left in a report, by kind; `diperiksa` are the kinds that were looked for."""

    dokumen: Path
    butir: tuple[ButirAkhir, ...]
    diperiksa: tuple[str, ...] = JENIS

    def milik(self, jenis: str) -> list[ButirAkhir]:
        """Return what is left of a kind."""
        return [satu for satu in self.butir if satu.jenis == jenis]


def preflight(dokumen: Path, bacaan: Bacaan | None = None, *, kabar: Kabar = diam) -> PeriksaAkhir:
    """Look for everything that must not be in a printed report, with its workbook where that is at hand.

    Raises GalatPengguna where the report cannot be read.
    """
    from lkjip_desktop.pipeline.dokumen import check_document, read_document

    kabar("Membaca laporan Word…")
    satu = read_document(dokumen, bacaan.masukan if bacaan else None)
    kabar("Memeriksa laporan…")
    hasil = check_document(satu)
    kabar("Membandingkan dengan kertas kerja…")
    sepasang = bacaan if satu.asing is None else None  # another office's report has no figures of this workbook
    butir = (*_dalam(satu.dokumen), *_temuan(hasil.temuan), *_lama(sepasang, dokumen, hasil.temuan_buku))
    diperiksa = JENIS if sepasang is not None else tuple(jenis for jenis in JENIS if jenis != _BARU)
    return PeriksaAkhir(dokumen, butir, diperiksa)


def _dalam(dokumen: Dokumen) -> Iterator[ButirAkhir]:
    """What stands in the document itself."""
    for satu in places_to_fill(dokumen):
        yield ButirAkhir(_ISI, " ".join(satu.teks.split()), str(satu.letak))
    for satu in dokumen.badan:
        if PERLU_DICOCOKKAN in satu.teks:
            yield ButirAkhir(_COCOK, " ".join(satu.teks.split()), str(satu.letak))
    if dokumen.komentar:
        yield ButirAkhir(_KOMENTAR, f"{dokumen.komentar} komentar masih ada. Hapus setelah ditindaklanjuti.")
    if dokumen.perubahan:
        yield ButirAkhir(_LACAK, f"{dokumen.perubahan} perubahan belum diterima atau ditolak (tab Tinjau di Word).")


def _temuan(temuan: list[Finding]) -> Iterator[ButirAkhir]:
    """Findings that nobody explained; those about years that an older report left behind apart."""
    for satu in temuan:
        if satu.diterima is not None or satu.kelengkapan or satu.tingkat == "info":
            continue
        tempat = ", ".join(str(letak.ref) for letak in satu.tempat)
        if satu.kode == _ATURAN_TAHUN:
            yield ButirAkhir(_TAHUN, satu.pesan, tempat)
        else:
            yield ButirAkhir(_TEMUAN, f"{SEBUTAN[satu.tingkat]}: {satu.pesan}", tempat)


def _lama(bacaan: Bacaan | None, dokumen: Path, temuan: list[Finding]) -> Iterator[ButirAkhir]:
    """The places that the workbook, whose findings are `temuan`, would fill otherwise today."""
    from lkjip_desktop.domain.galat import GalatPengguna
    from lkjip_desktop.pipeline.perbarui import refresh

    if bacaan is None:
        return
    try:
        isi = refresh(bacaan, dokumen, lihat=True, temuan=temuan).isi
    except GalatPengguna:  # somebody else's document: it has no figures of ours
        return
    for satu in isi.perubahan:
        yield ButirAkhir(_BARU, f"Tertulis {satu.lama or '–'}, terbaru {satu.baru or '–'}", str(satu.tempat))
    for beda in isi.bentrok:
        tempat = isi.letak.get(beda.kunci)
        kalimat = f"Diubah langsung di Word: tertulis {beda.tertulis or '–'}, menurut kertas kerja {beda.baru or '–'}"
        yield ButirAkhir(_BARU, kalimat, str(tempat) if tempat else "")
