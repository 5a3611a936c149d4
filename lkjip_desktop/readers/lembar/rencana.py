"""Planning sheets: IKU, Perjanjian Kinerja, RKT, Penetapan Kinerja. One shape of table, told apart by their titles."""

from __future__ import annotations

from collections.abc import Callable

from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.lembar.indikator import baca_indikator
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel

_WAJIB = (frozenset({Peran.INDIKATOR}), frozenset({Peran.TARGET}))
_TERUKUR = frozenset({Peran.REALISASI, Peran.CAPAIAN, Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR})


def _pembaca(jenis: JenisLembar) -> Callable[[Tabel, Konteks], Potongan]:
    return lambda tabel, konteks: baca_indikator(tabel, konteks, jenis)


def _rencana(jenis: JenisLembar, judul: str, lembar: str, khas: frozenset[Peran] = frozenset()) -> JenisTabel:
    """A kind of planning sheet; only the list of IKU may do without targets."""
    wajib = _WAJIB if Peran.CARA not in khas else (_WAJIB[0], _WAJIB[1] | {Peran.CARA})
    return JenisTabel(jenis, wajib, _pembaca(jenis), khas, _TERUKUR, judul, lembar)


IKU = _rencana(
    JenisLembar.IKU,
    r"indikator kinerja (?:utama|kunci)|\biku\b",
    r"\biku\b|indikator kinerja utama",
    frozenset({Peran.CARA}),
)
PERJANJIAN = _rencana(JenisLembar.PERJANJIAN, r"perjanjian kinerja|\bpk\b", r"\bpk\b|perjanjian")
RKT = _rencana(
    JenisLembar.RKT, r"rencana (?:kinerja|kerja)(?: tahunan)?\b|\brkt\b|\brenja\b", r"\brkt\b|\brenja\b|rencana k"
)
PENETAPAN = _rencana(JenisLembar.PENETAPAN, r"penetapan kinerja|\btapkin\b", r"penetapan|tapkin")
