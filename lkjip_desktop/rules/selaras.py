"""A report as if its amounts were all in one unit: what the other rules of the budget judge."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import Kemunculan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.edisi import berlaku, lembar_perubahan
from lkjip_desktop.engine.kelompok import kelompokkan
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.persamaan import BukuJumlah, Persamaan, Selisih
from lkjip_desktop.rules.satuan_uang import JUTA, salah_satuan
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, Kolom


def selaras(konteks: Konteks) -> Konteks:
    """Return the report as if all its figures were in their unit: other rules judge what remains."""
    ganti = konteks.sekali(perbaikan)
    if not ganti:
        return konteks
    laporan = konteks.laporan.model_copy(
        update={
            "program": [_program(satu, ganti) for satu in konteks.laporan.program],
            "total": _kejadian(konteks.laporan.total, ganti),
        }
    )
    perubahan = lembar_perubahan(laporan)
    langsung = {satu.angka for satu in konteks.sekali(salah_satuan)}
    fakta = []
    for satu in konteks.hasil.fakta:
        if satu.bentrok and satu.jenis in NAMA_UANG and any(k.nilai in ganti for k in satu.kejadian):
            # What only follows from a figure in another unit is not held against other sheets.
            sendiri = [k for k in satu.kejadian if k.nilai not in ganti or k.nilai in langsung]
            baru = _kejadian(sendiri, ganti)
            bentrok = kelompokkan(berlaku(baru, perubahan), satu.jenis).bentrok
            fakta.append(satu.model_copy(update={"kejadian": baru, "bentrok": bentrok}))
        else:
            fakta.append(satu)
    return replace(konteks, laporan=laporan, hasil=konteks.hasil.model_copy(update={"fakta": fakta}))


def selisih_nyata(konteks: Konteks) -> list[Selisih]:
    """Return the sums that do not hold for another reason than a figure's unit."""
    buku = konteks.sekali(selaras).sekali(BukuJumlah)
    if not konteks.sekali(perbaikan):
        return buku.selisih
    cocok = {_tanda(satu) for satu in konteks.sekali(BukuJumlah).persamaan if satu.cocok}
    disentuh = {angka.ref for angka in konteks.sekali(perbaikan)}
    return [satu for satu in buku.selisih if _tanda(satu.persamaan) not in cocok and not _sisa(satu, disentuh)]


def _sisa(selisih: Selisih, disentuh: Collection[CellRef | None]) -> bool:
    """True where a difference is what rounding to thousands or millions leaves."""
    satu = selisih.persamaan
    semua = (satu.nilai, *(angka for _, angka in satu.bagian))
    return abs(satu.selisih) < JUTA and any(angka.ref in disentuh for angka in semua)


def _tanda(persamaan: Persamaan) -> tuple[Kolom, CellRef | None]:
    return persamaan.kolom, persamaan.nilai.ref


def perbaikan(konteks: Konteks) -> dict[Angka, Angka]:
    """What each figure in another unit would be, and the sums above it that followed it."""
    buku = konteks.sekali(BukuJumlah)
    hasil: dict[Angka, Angka] = {}
    for satu in konteks.sekali(salah_satuan):
        hasil[satu.angka] = satu.angka.kali(satu.faktor)
        tambah = (satu.angka.pasti * satu.faktor if satu.seharusnya is None else satu.seharusnya) - satu.angka.pasti
        for atas in buku.di_atas(satu.angka):
            nilai = hasil.get(atas, atas).pasti + tambah
            hasil[atas] = replace(atas, nilai=nilai, tepat=nilai)
    return hasil


def _program(program: Program, ganti: Mapping[Angka, Angka]) -> Program:
    return program.model_copy(
        update={
            "kemunculan": _kejadian(program.kemunculan, ganti),
            "kegiatan": [_program(satu, ganti) for satu in program.kegiatan],
        }
    )


def _kejadian(kejadian: Sequence[Kemunculan], ganti: Mapping[Angka, Angka]) -> list[Kemunculan]:
    return [k.model_copy(update={"nilai": ganti[k.nilai]}) if k.nilai in ganti else k for k in kejadian]
