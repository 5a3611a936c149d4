"""A plan of another year's title whose targets are this year's: an edition after a perubahan, its title left over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import BacaanLembar, Edisi, Indikator, JenisFakta, Kemunculan, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.edisi import lembar_perubahan, tanpa_murni
from lkjip_desktop.engine.kelompok import kelompokkan

_CUKUP = 2  # targets that agree by chance
_DIUKUR = frozenset({JenisFakta.REALISASI, JenisFakta.CAPAIAN})


def di_tabel(tabel: Iterable[BacaanLembar], ref: CellRef | None) -> bool:
    """Return whether one of the tables holds the cell."""
    return ref is not None and any(
        (satu.nama, satu.berkas) == (ref.lembar, ref.berkas) and satu.baris[0] <= ref.baris <= satu.baris[1]
        for satu in tabel
    )


def diukur_tahun_ini(laporan: Laporan, tabel: BacaanLembar, tahun: int) -> bool:
    """Return whether all targets of a plan are those that realisasi are measured against, and not all of another plan.

    Where the year's other plan of this kind has the same targets, nothing tells that this one is of the year too.
    """
    sejenis = [satu for satu in laporan.lembar if satu.jenis is tabel.jenis and satu is not tabel]
    terbanding, beda = 0, False
    for satu in laporan.indikator:
        target = [k for k in satu.fakta(JenisFakta.TARGET) if k.nilai.nilai is not None]
        di_sini = _nilai(k for k in target if di_tabel([tabel], k.nilai.ref))
        kini = [k for k in target if k.tahun in (None, tahun) and not di_tabel([tabel], k.nilai.ref)]
        diukur = _nilai(k for k in kini if _sebaris_ukuran(satu, k))
        if not di_sini or not diukur:
            continue
        if not di_sini <= diukur:
            return False
        terbanding += 1
        beda = beda or (bool(lama := _nilai(k for k in kini if di_tabel(sejenis, k.nilai.ref))) and not di_sini <= lama)
    return beda and terbanding >= _CUKUP


def selesai_dengan_edisi(laporan: Laporan, fakta: Fakta, tertinggal: Sequence[BacaanLembar]) -> bool:
    """Return whether a conflict of targets is none once left-over editions after a perubahan count for its year."""
    edisi = [satu for satu in tertinggal if satu.nama in lembar_perubahan(laporan)]
    if fakta.jenis is not JenisFakta.TARGET or not edisi:
        return False
    milik = next((satu for satu in laporan.indikator if satu.kunci == fakta.subjek), None)
    if milik is None or not any(di_tabel(edisi, k.nilai.ref) for k in milik.fakta(fakta.jenis)):
        return False
    berlaku = tanpa_murni([_beredisi(k, laporan, edisi) for k in milik.kemunculan], laporan.tahun)
    target = [k for k in berlaku if k.jenis is fakta.jenis and k.tahun in (None, laporan.tahun)]
    return not kelompokkan(target, fakta.jenis).bentrok


def _beredisi(satu: Kemunculan, laporan: Laporan, edisi: Sequence[BacaanLembar]) -> Kemunculan:
    """A figure as if the left-over title named the report's year: of that edition, or of the plan that it replaces."""
    if satu.sumber not in {tabel.jenis for tabel in edisi}:
        return satu
    if di_tabel(edisi, satu.nilai.ref):
        return satu.model_copy(update={"tahun": laporan.tahun, "edisi": Edisi.PERUBAHAN})
    return satu.model_copy(update={"edisi": Edisi.MURNI}) if satu.tahun in (None, laporan.tahun) else satu


def _nilai(kejadian: Iterable[Kemunculan]) -> set[Decimal | None]:
    return {k.nilai.nilai for k in kejadian}


def _sebaris_ukuran(satu: Indikator, target: Kemunculan) -> bool:
    """True for a target beside a realisasi or capaian of the same indikator."""
    ref = target.nilai.ref
    semua = (k.nilai.ref for k in satu.kemunculan if k.jenis in _DIUKUR)
    return ref is not None and any(
        lain is not None and (lain.lembar, lain.baris, lain.berkas) == (ref.lembar, ref.baris, ref.berkas)
        for lain in semua
    )
