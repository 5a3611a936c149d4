"""The engine's one call: a report's results from what its workbook says and what the office decided."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.anggaran import Anggaran
from lkjip_desktop.engine.buku_fakta import buku_fakta
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.engine.efisiensi import hitung_efisiensi
from lkjip_desktop.engine.indikator import hasil_indikator
from lkjip_desktop.engine.kebijakan import simpulkan
from lkjip_desktop.engine.survei import hasil_survei
from lkjip_desktop.engine.tangga import dengan_tangga


def hitung(laporan: Laporan, profil: Profil) -> Hasil:
    """Return all results: Kebijakan, ledger, indikator, money, survey, efficiency. Pure; the inputs stay as they are.

    Raises GalatPengguna where the profile's `kebijakan` cannot be understood.
    """
    laporan = yang_berlaku(laporan)
    kebijakan = dengan_tangga(simpulkan(laporan, profil), laporan, profil)
    fakta = buku_fakta(laporan, profil, kebijakan)
    menurut_kunci = {satu.kunci: satu for satu in fakta}
    indikator = hasil_indikator(laporan, menurut_kunci, kebijakan)
    anggaran = Anggaran(laporan, menurut_kunci, kebijakan)
    total_anggaran, total_realisasi, total_serapan = anggaran.total()
    return Hasil(
        kebijakan=kebijakan,
        indikator=indikator,
        program=anggaran.program,
        total_anggaran=total_anggaran,
        total_realisasi=total_realisasi,
        total_serapan=total_serapan,
        survei=hasil_survei(laporan.survei),
        efisiensi=hitung_efisiensi(indikator, anggaran.program, total_serapan, kebijakan),
        fakta=fakta,
    )
