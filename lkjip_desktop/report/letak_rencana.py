"""Where a plan stands in the workbook, and who signs it there: a plan is signed a year before the report is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.domain.laporan import Indikator, JenisLembar, Laporan, Pejabat, Program, TempatPejabat
from lkjip_desktop.domain.sel import CellRef, baca_a1
from lkjip_desktop.domain.tanggal import tempat_tanggal
from lkjip_desktop.report.kata import rapikan

# What stands between a plan and its signature without ending it.
_SERTA = frozenset({JenisLembar.TANDA_TANGAN, JenisLembar.IDENTITAS, None})


@dataclass(frozen=True, slots=True)
class Bidang:
    """Rows of a sheet that belong to one plan."""

    berkas: str | None
    lembar: str
    mulai: int
    akhir: int | None

    def memuat(self, berkas: str | None, lembar: str, baris: int) -> bool:
        """True for a row of it."""
        sesuai = (berkas, lembar) == (self.berkas, self.lembar) and baris >= self.mulai
        return sesuai and (self.akhir is None or baris < self.akhir)


def bidang(laporan: Laporan, sumber: frozenset[JenisLembar]) -> list[Bidang]:
    """Return where the tables of a plan stand, each with what is above it and below it up to other tables."""
    baris: dict[tuple[str | None, str], list[int]] = defaultdict(list)
    semua: list[Indikator | Program] = [*laporan.indikator, *laporan.program]
    for subjek in semua:
        for satu in subjek.sebutan:
            if satu.sumber in sumber:
                baris[satu.ref.berkas, satu.ref.lembar].append(satu.ref.baris)
    return [_bidang(laporan, *tempat, isi) for tempat, isi in baris.items()]


def _bidang(laporan: Laporan, berkas: str | None, lembar: str, baris: list[int]) -> Bidang:
    lain = [b for b in laporan.lembar if (b.berkas, b.nama) == (berkas, lembar) and b.jenis not in _SERTA]
    atas = [b.baris[1] for b in lain if b.baris[1] < min(baris)]
    bawah = [b.baris[0] for b in lain if b.baris[0] > max(baris)]
    return Bidang(berkas, lembar, max(atas, default=0) + 1, min(bawah, default=None))


def pejabat_di(laporan: Laporan, di: list[Bidang]) -> list[Pejabat]:
    """Return the officials that a plan names."""
    return [satu for satu in laporan.pejabat if any(_di(tempat, di) for tempat in satu.tempat)]


def _di(tempat: TempatPejabat, di: list[Bidang]) -> bool:
    ref = tempat.ref_nama or tempat.ref_nip or tempat.ref_jabatan
    return ref is not None and any(satu.memuat(ref.berkas, ref.lembar, ref.baris) for satu in di)


def tempat_tanggal_di(laporan: Laporan, di: list[Bidang]) -> str | None:
    """Return place and date as they stand at a plan's signature, None where they do not."""
    return next(_tempat_tanggal(laporan, di), None)


def _tempat_tanggal(laporan: Laporan, di: list[Bidang]) -> Iterator[str]:
    for kunci, teks in laporan.teks_sel.items():
        if "," not in teks:
            continue
        for larik in teks.splitlines():
            if (cocok := tempat_tanggal(larik)) and any(_memuat(satu, kunci) for satu in di):
                yield rapikan(f"{cocok[0]}, {cocok[1]}")


def _memuat(satu: Bidang, kunci: str) -> bool:
    """True for the key of a cell in these rows (CellRef.kunci)."""
    awal = CellRef(satu.lembar, 1, 1, satu.berkas).kunci.removesuffix("A1")
    if not kunci.startswith(awal) or " " in (sel := kunci.removeprefix(awal)):
        return False
    return satu.memuat(satu.berkas, satu.lembar, baca_a1(sel)[0])
