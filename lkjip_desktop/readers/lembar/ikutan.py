"""Programs that stand in a table of indikator: "Sasaran | Indikator | Target | Program | Anggaran"."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.readers.lembar.anggaran import baca_program
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel

_NAMA = frozenset({Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN})
_SUMBER = {JenisLembar.PERJANJIAN: JenisLembar.PROGRAM, JenisLembar.RKT: JenisLembar.PROGRAM_RKT}


def baca_ikutan(tabel: Tabel, konteks: Konteks, jenis: JenisLembar) -> Potongan | None:
    """Return the programs and money beside the indikator of a table of this kind, None where there are none."""
    peran = tabel.kepala.peran
    if Peran.INDIKATOR not in peran or not peran & _NAMA or Peran.ANGGARAN not in peran:
        return None
    bawaan = JenisLembar.ANGGARAN if Peran.REALISASI_ANGGARAN in peran else JenisLembar.PROGRAM
    potongan = baca_program(tabel, konteks, _SUMBER.get(jenis, bawaan))
    return potongan if potongan.program else None
