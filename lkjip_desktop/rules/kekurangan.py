"""How findings tell what a workbook lacks: a part of the report, or something of its indikator."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import rangkai
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.kelengkapan import BAGIAN
from lkjip_desktop.rules.letak_bagian import letak_bagian

_BAGIAN = {satu.nama: satu for satu in BAGIAN}
_DISEBUT = 5
_UTAMA = (JenisLembar.CAPAIAN, JenisLembar.KERTAS_KERJA)


def ada_isi(laporan: Laporan) -> bool:
    """Return whether the workbook has something of an LKjIP: else there is nothing to complete."""
    return bool(laporan.indikator or laporan.program)


def bagian_kurang(aturan: Aturan, konteks: Konteks, *nama: str) -> Iterator[Finding]:
    """Yield a finding for each of the report's parts that the workbook has nothing of."""
    if not ada_isi(konteks.laporan):
        return
    for satu in map(_BAGIAN.__getitem__, nama):
        if not satu.isi(konteks.laporan, konteks.hasil):
            yield aturan.temuan(
                konteks,
                fakta=satu.nama.casefold(),
                tingkat=Tingkat.INFO,
                pesan=f"{satu.nama} belum ada pada kertas kerja. {satu.saran}",
                tempat=[letak_bagian(konteks.laporan, satu.nama)],
                ditemukan="belum ada",
                perbaikan=satu.saran,
            )


def indikator_kurang(
    aturan: Aturan,
    konteks: Konteks,
    apa: str,
    belum: Sequence[Indikator],
    letak: Callable[[Laporan, Indikator], CellRef | None],
) -> Iterator[Finding]:
    """Yield one finding that names the indikator which lack something, with a cell of each."""
    if not belum:
        return
    nama = [satu.nama for satu in belum]
    semua = len(konteks.laporan.terukur)
    lebih = [f"{len(nama) - _DISEBUT} indikator lain"] if len(nama) > _DISEBUT else []
    sebut = rangkai([*nama[:_DISEBUT], *lebih])
    yield aturan.temuan(
        konteks,
        fakta=re.sub(r"tahun \d{4}$", "tahun lalu", apa).casefold(),
        tingkat=Tingkat.INFO,
        pesan=f"{apa[0].upper()}{apa[1:]} belum ada untuk {len(nama)} dari {semua} indikator: {sebut}.",
        tempat=[letak(konteks.laporan, satu) for satu in belum],
        ditemukan="belum ada",
        dasar=nama,
    )


def penyebut_pertama(_: Laporan, indikator: Indikator) -> CellRef | None:
    """Return the cell that names the indikator, in the tables of results before those of plans."""
    sebutan = indikator.disebut_di(*_UTAMA) or indikator.sebutan
    return sebutan[0].ref if sebutan else None


def sel_kosong(jenis: JenisFakta) -> Callable[[Laporan, Indikator], CellRef | None]:
    """Return what finds the cell that waits for the figure, else the one that names the indikator."""

    def letak(laporan: Laporan, indikator: Indikator) -> CellRef | None:
        tunggu = [k.nilai.ref for k in indikator.fakta(jenis, laporan.tahun) if k.nilai.belum_terisi and k.nilai.ref]
        return tunggu[0] if tunggu else penyebut_pertama(laporan, indikator)

    return letak
