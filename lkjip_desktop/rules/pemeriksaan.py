"""Runs the rules over a report: gravest first, then by sheet; what the office explained is marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Penerimaan, Profil
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.semua import ATURAN

_GAWAT = {tingkat: urutan for urutan, tingkat in enumerate(Tingkat)}


def periksa(laporan: Laporan, hasil: Hasil, profil: Profil, daftar: Iterable[Aturan] = ATURAN) -> list[Finding]:
    """Return all findings: gravest first, then in the order of the sheets and cells.

    A finding that the office accepted carries its reason in `diterima`. One whose fact changed since then is
    reported again, and its message says so.
    """
    konteks = Konteks(yang_berlaku(laporan), hasil, profil)
    temuan = sorted((satu for aturan in daftar for satu in aturan(konteks)), key=_Urutan(laporan))
    return [_tandai(satu, profil.terima) for satu in _bernomor(temuan)]


def _bernomor(temuan: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with keys of their own: the second table of a sheet says the same of its total as the first."""
    banyak: Counter[str] = Counter()
    for satu in temuan:
        banyak[satu.kunci] += 1
        nomor = banyak[satu.kunci]
        yield satu if nomor == 1 else satu.model_copy(update={"kunci": f"{satu.kunci}:{nomor}"})


class _Urutan:
    """The order in which a person works through findings."""

    def __init__(self, laporan: Laporan) -> None:
        nama = dict.fromkeys((bacaan.berkas, bacaan.nama) for bacaan in laporan.lembar)
        self._lembar = {satu: urutan for urutan, satu in enumerate(nama)}

    def __call__(self, temuan: Finding) -> tuple[int, int, int, int, str]:
        if not temuan.tempat:
            return _GAWAT[temuan.tingkat], len(self._lembar), 0, 0, temuan.kunci
        ref = temuan.tempat[0].ref
        lembar = self._lembar.get((ref.berkas, ref.lembar), len(self._lembar))
        return _GAWAT[temuan.tingkat], lembar, ref.baris, ref.kolom, temuan.kunci


def _tandai(temuan: Finding, terima: Mapping[str, Penerimaan]) -> Finding:
    penerimaan = terima.get(temuan.kunci)
    if penerimaan is None:
        return temuan
    if penerimaan.sidik in (None, temuan.sidik):
        return temuan.model_copy(update={"diterima": penerimaan.alasan})
    lama = f'Penjelasan tanggal {penerimaan.tanggal} ("{penerimaan.alasan}") dibuat untuk isi yang lama; tinjau ulang.'
    return temuan.model_copy(update={"pesan": f"{temuan.pesan} {lama}"})
