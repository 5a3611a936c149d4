"""Which values a finding leaves to the office: those of facts and NIP that its cells give differently.

Rule and fact are in a finding's key; where a rule's key is something else, its cells tell the fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.domain.hasil import Fakta
    from lkjip_desktop.domain.laporan import Pejabat
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.engine.kelompok import Kelompok
    from lkjip_desktop.pipeline.bentuk import Bacaan

_OPERAN = ("pembilang", "penyebut")
_BELUM = "Belum dipilih. Laporan memberi tanda pada NIP ini."


@dataclass(frozen=True, slots=True)
class NilaiTersedia:
    """One of several values with the cells it stands in; `dipakai` is the one that the report prints."""

    teks: str
    tempat: tuple[CellRef, ...]
    dipakai: bool = False


@dataclass(frozen=True, slots=True)
class PilihanNilai:
    """What the office can decide: `kunci` for PilihNilai, its name, its values; why one of them is printed.

    `dipilih` is the office's own choice, None where it made none.
    """

    kunci: str
    nama: str
    nilai: tuple[NilaiTersedia, ...]
    alasan: str = ""
    dipilih: str | None = None


def choices(bacaan: Bacaan, temuan: Finding) -> list[PilihanNilai]:
    """Return what the office can decide about a finding; empty where nothing has several values."""
    return [*_fakta(bacaan, temuan), *_nip(bacaan, temuan)]


def _fakta(bacaan: Bacaan, temuan: Finding) -> Iterator[PilihanNilai]:
    from lkjip_desktop.engine.edisi import berlaku, lembar_perubahan
    from lkjip_desktop.engine.kelompok import kelompokkan

    perubahan = lembar_perubahan(bacaan.laporan)
    disebut, tempat = temuan.kunci.partition(":")[2], {satu.ref for satu in temuan.tempat}
    for fakta in bacaan.hasil.fakta:
        if disebut != fakta.kunci and len(tempat.intersection(k.nilai.ref for k in fakta.kejadian)) < 2:
            continue
        kelompok = kelompokkan(berlaku(fakta.kejadian, perubahan), fakta.jenis).kelompok
        if len(kelompok) > 1 and (disebut == fakta.kunci or len(_tersentuh(kelompok, temuan)) > 1):
            yield _pilihan_fakta(bacaan, fakta, kelompok)


def _tersentuh(kelompok: Sequence[Kelompok], temuan: Finding) -> list[Kelompok]:
    """The values that stand in cells of the finding: the same cell, read as the same figure."""
    from lkjip_desktop.domain.bilangan import baca_angka
    from lkjip_desktop.engine.kelompok import inti_angka

    disebut: set[tuple[CellRef | None, Hashable]] = {
        (tempat.ref, inti_angka(baca_angka(tempat.teks))) for tempat in temuan.tempat
    }
    return [satu for satu in kelompok if any((k.nilai.ref, inti_angka(k.nilai)) in disebut for k in satu.kejadian)]


def _pilihan_fakta(bacaan: Bacaan, fakta: Fakta, kelompok: Sequence[Kelompok]) -> PilihanNilai:
    nilai = []
    for satu in kelompok:
        tempat = tuple(dict.fromkeys(k.nilai.ref for k in satu.kejadian if k.nilai.ref is not None))
        nilai.append(NilaiTersedia(satu.wakil.teks, tempat, any(k.nilai == fakta.terpilih for k in satu.kejadian)))
    alasan = fakta.bukti or f"{fakta.dasar.value.capitalize()}."
    return PilihanNilai(fakta.kunci, _nama(bacaan, fakta), tuple(nilai), alasan, bacaan.profil.pilihan.get(fakta.kunci))


def _nama(bacaan: Bacaan, fakta: Fakta) -> str:
    """A fact as users name it; an operand by the name that its data dukung gives it."""
    tahun = f" tahun {fakta.tahun}" if fakta.tahun else ""
    nama = f"{fakta.jenis.value.capitalize()} {fakta.nama_subjek}"
    if fakta.jenis in _OPERAN:
        tempat = {k.nilai.ref for k in fakta.kejadian}
        dukung = (d for i in bacaan.laporan.indikator if i.kunci == fakta.subjek for d in i.data_dukung)
        nama = next((satu.nama for satu in dukung if satu.nama and satu.ref in tempat), nama)
    return f"{nama}{tahun}"


def _nip(bacaan: Bacaan, temuan: Finding) -> Iterator[PilihanNilai]:
    from lkjip_desktop.report.pejabat import kunci_nip

    tempat = {satu.ref for satu in temuan.tempat}
    for pejabat in bacaan.laporan.pejabat:
        versi = _versi(pejabat)
        tersentuh = [ref for _, ref in versi.values() if tempat.intersection(ref)]
        if len(tersentuh) > 1:
            kunci = kunci_nip(pejabat)
            dipilih = bacaan.profil.pilihan.get(kunci)
            nilai = (NilaiTersedia(teks, tuple(ref), angka == _angka(dipilih)) for angka, (teks, ref) in versi.items())
            yield PilihanNilai(kunci, f"NIP {pejabat.nama}", tuple(nilai), "" if dipilih else _BELUM, dipilih)


def _versi(pejabat: Pejabat) -> dict[str, tuple[str, list[CellRef]]]:
    """Every NIP of an official by its digits: as first written, and its cells."""
    hasil: dict[str, tuple[str, list[CellRef]]] = {}
    for satu in pejabat.tempat:
        if satu.nip and satu.ref_nip is not None and (angka := _angka(satu.nip)):
            hasil.setdefault(angka, (satu.nip, []))[1].append(satu.ref_nip)
    return hasil


def _angka(nip: str | None) -> str:
    return "".join(satu for satu in nip or "" if satu.isdigit())
