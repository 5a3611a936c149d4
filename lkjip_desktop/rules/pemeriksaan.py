"""Runs the rules over a report: gravest first, then by sheet; what the office explained is marked."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.naskah import Naskah
from lkjip_desktop.rules.penerimaan import tandai
from lkjip_desktop.rules.semua_buku import ATURAN_BUKU

_GAWAT = {tingkat: urutan for urutan, tingkat in enumerate(Tingkat)}


def periksa(
    laporan: Laporan,
    hasil: Hasil,
    profil: Profil,
    daftar: Iterable[Aturan] | None = None,
    naskah: Naskah | None = None,
) -> list[Finding]:
    """Return all findings: gravest first, then in the order of the sheets and cells; those of Kelengkapan last.

    `daftar` are the rules to run, by default all that say something of what is there. A finding that the office
    accepted carries its reason in `diterima`. One whose fact changed since then is reported again, and its message
    says so.
    """
    konteks = Konteks(yang_berlaku(laporan), hasil, profil, naskah)
    semua = _semua(naskah) if daftar is None else daftar
    temuan = sorted((satu for aturan in semua for satu in aturan(konteks)), key=_Urutan(laporan))
    return tandai(temuan, profil.terima)


def _semua(naskah: Naskah | None) -> list[Aturan]:
    """The rules of documents have nothing to say of a workbook alone, so they need not be loaded for it."""
    if naskah is None:
        return ATURAN_BUKU
    from lkjip_desktop.rules.semua import ATURAN

    return ATURAN


class _Urutan:
    """The order in which a person works through findings."""

    def __init__(self, laporan: Laporan) -> None:
        nama = dict.fromkeys((bacaan.berkas, bacaan.nama) for bacaan in laporan.lembar)
        self._lembar = {satu: urutan for urutan, satu in enumerate(nama)}

    def __call__(self, temuan: Finding) -> tuple[bool, int, int, int, int, str]:
        gawat = _GAWAT[temuan.tingkat]
        if not temuan.tempat:
            return temuan.kelengkapan, gawat, len(self._lembar), 0, 0, temuan.kunci
        ref = temuan.tempat[0].ref
        if ref.dokumen is not None and ref.dokumen.urutan is not None:  # in the order of the document
            kata = ref.dokumen.kata or (0, 0)
            return temuan.kelengkapan, gawat, len(self._lembar), ref.dokumen.urutan, kata[0], temuan.kunci
        lembar = self._lembar.get((ref.berkas, ref.lembar), len(self._lembar))
        return temuan.kelengkapan, gawat, lembar, ref.baris, ref.kolom, temuan.kunci
