"""Money: pagu, realisasi and serapan of programs, their parts and the total. Linear in the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.hasil import Fakta, HasilProgram
from lkjip_desktop.domain.kebijakan import Kebijakan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Program
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.pembulatan import angka_hitung, diringkas
from lkjip_desktop.engine.pembulatan import tercetak as cetak
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.engine.uraian import bentuk
from lkjip_desktop.engine.vonis import vonis


class Anggaran:
    """Computes the money of one report from the ledger's values."""

    def __init__(self, laporan: Laporan, fakta: Mapping[str, Fakta], kebijakan: Kebijakan) -> None:
        self._tahun = laporan.tahun
        self._fakta = fakta
        self._kebijakan = kebijakan
        self.program = [self._program(satu, satu.kunci) for satu in laporan.program]

    def total(self) -> tuple[Angka | None, Angka | None, Angka | None]:
        """Return total pagu, realisasi and serapan: as printed, else the sums of the programs."""
        anggaran = self._nilai(JenisFakta.ANGGARAN, TOTAL) or _jumlah([satu.anggaran for satu in self.program])
        realisasi = self._nilai(JenisFakta.REALISASI_ANGGARAN, TOTAL) or _jumlah(
            [satu.realisasi for satu in self.program]
        )
        return anggaran, realisasi, self._serapan(TOTAL, anggaran, realisasi)[0]

    def _program(self, program: Program, subjek: str) -> HasilProgram:
        kegiatan = [self._program(satu, f"{subjek}/{satu.kunci}") for satu in program.kegiatan]
        anggaran = self._nilai(JenisFakta.ANGGARAN, subjek) or _jumlah([satu.anggaran for satu in kegiatan])
        realisasi = self._nilai(JenisFakta.REALISASI_ANGGARAN, subjek) or _jumlah([k.realisasi for k in kegiatan])
        serapan, uraian = self._serapan(subjek, anggaran, realisasi)
        return HasilProgram(
            kunci=program.kunci,
            nama=program.nama,
            kode=program.kode,
            sasaran=program.sasaran,
            anggaran=anggaran,
            realisasi=realisasi,
            serapan=serapan,
            uraian=uraian,
            kegiatan=kegiatan,
        )

    def _nilai(self, jenis: JenisFakta, subjek: str) -> Angka | None:
        fakta = self._fakta.get(kunci_fakta(jenis, subjek, self._tahun))
        return fakta.terpilih if fakta and fakta.terpilih and fakta.terpilih.berupa_angka else None

    def _serapan(self, subjek: str, anggaran: Angka | None, realisasi: Angka | None) -> tuple[Angka | None, str | None]:
        """The printed serapan where it may stand, else the computed one; with its worked formula."""
        tercetak = self._nilai(JenisFakta.SERAPAN, subjek)
        if anggaran is None or realisasi is None or anggaran.pasti <= 0:
            return tercetak, None
        mode = self._kebijakan.pembulatan_serapan
        persen = Fraction(realisasi.pasti) / Fraction(anggaran.pasti) * 100
        serapan = angka_hitung(persen, self._kebijakan.desimal, mode)
        if tercetak is not None:
            dasar = Kebijakan(desimal=self._kebijakan.desimal)
            putusan = vonis(tercetak, anggaran, realisasi, Rumus.NAIK, kebijakan=dasar, pembulatan=mode)
            serapan = diringkas(tercetak, self._kebijakan.desimal, mode) if putusan.konsisten else serapan
        uraian = f"{bentuk(Rumus.NAIK, anggaran, realisasi)} = {cetak(serapan)}%"
        return (replace(serapan, rumus=uraian) if serapan.ref is None else serapan), uraian


def _jumlah(bagian: Sequence[Angka | None]) -> Angka | None:
    """The sum of parts, None where one is missing."""
    ada = [satu for satu in bagian if satu is not None]
    if not ada or len(ada) < len(bagian):
        return None
    nilai = sum((satu.pasti for satu in ada), Decimal(0))
    desimal = max(satu.desimal for satu in ada)
    rumus = " + ".join(tulis(satu.pasti, satu.desimal) for satu in ada) if len(ada) <= 12 else None
    return Angka(teks=tulis(nilai, desimal), nilai=nilai, desimal=desimal, satuan="Rp", asal=Asal.HITUNG, rumus=rumus)
