"""What the rules of a Word report share: its statements, read once, and what they are held against."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.naskah_acuan import Acuan, cari_padanan, susun_acuan
from lkjip_desktop.rules.naskah_pernyataan import KalimatBersubjek, PembacaKalimat, Pernyataan, baca_pernyataan
from lkjip_desktop.rules.naskah_subjek import PencariSubjek


def acuan(konteks: Konteks) -> Acuan:
    """Return the known figures. Only with a report."""
    assert konteks.naskah is not None, "asked only where a report is checked"
    return susun_acuan(konteks.laporan, konteks.hasil, konteks.naskah)


def pencari(konteks: Konteks) -> PencariSubjek:
    """Return the finder of names."""
    return PencariSubjek(konteks.laporan)


def kalimat(konteks: Konteks) -> list[KalimatBersubjek]:
    """Return the report's sentences with whom they speak of; nothing without a report."""
    if konteks.naskah is None:
        return []
    return list(PembacaKalimat(konteks.naskah, konteks.sekali(pencari), konteks.sekali(acuan)).kalimat())


def pernyataan(konteks: Konteks) -> list[Pernyataan]:
    """Return what the report's sentences state; nothing without a report."""
    return baca_pernyataan(konteks.sekali(kalimat), konteks.laporan.tahun)


def hasil_indikator(konteks: Konteks) -> dict[str, HasilIndikator]:
    """Return what was computed of each indikator, by its key in the report: the workbook's result where it has one."""
    sendiri = {satu.kunci: satu for satu in konteks.hasil.indikator}
    if konteks.naskah is None or konteks.naskah.acuan is None:
        return sendiri
    buku = konteks.naskah.acuan[1]
    padanan = cari_padanan(konteks.hasil, buku)
    return {**sendiri, **{padanan.get(satu.kunci, satu.kunci): satu for satu in buku.indikator}}
