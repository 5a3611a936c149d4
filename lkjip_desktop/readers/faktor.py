"""Causes, obstacles and remedies that a workbook writes beside an indikator, given to that indikator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.laporan import FaktorTertulis, Indikator, JenisFaktor
from lkjip_desktop.readers.nama import banding_nama

_CUKUP = 0.6
# The parts of a Naskah that speak of an indikator, as its columns are headed.
_JENIS = {
    "faktor_pendorong": JenisFaktor.PENDORONG,
    "faktor_penghambat": JenisFaktor.PENGHAMBAT,
    "hambatan_internal": JenisFaktor.PENGHAMBAT,
    "hambatan_eksternal": JenisFaktor.PENGHAMBAT,
    "pemecahan": JenisFaktor.TINDAK_LANJUT,
}


def faktor(bagian: str, teks: str) -> FaktorTertulis | None:
    """Return a text of a part of the Naskah as a factor, None where the part speaks of no indikator."""
    jenis = _JENIS.get(bagian)
    return None if jenis is None else FaktorTertulis(jenis=jenis, teks=teks)


def tempatkan_faktor(indikator: Sequence[Indikator], milik: Iterable[tuple[str, str, str]]) -> None:
    """Give texts (name of an indikator, part of the Naskah, text) to the indikator named; an unclear name to none."""
    for nama, bagian, teks in milik:
        pemilik, satu = _cari(indikator, nama), faktor(bagian, teks)
        if pemilik is not None and satu is not None and satu not in pemilik.faktor:
            pemilik.faktor.append(satu)


def _cari(indikator: Sequence[Indikator], nama: str) -> Indikator | None:
    nilai = [
        (max(_mirip(satu.nama, nama), *(_mirip(s.nama, nama) for s in satu.sebutan), 0.0), satu) for satu in indikator
    ]
    terbaik = max((mirip for mirip, _ in nilai), default=0.0)
    cocok = [satu for mirip, satu in nilai if mirip == terbaik]
    return cocok[0] if terbaik >= _CUKUP and len(cocok) == 1 else None


def _nama(indikator: Indikator) -> set[str]:
    return {indikator.nama, *(satu.nama for satu in indikator.sebutan)}


def _mirip(satu: str, dua: str) -> float:
    mirip = banding_nama(satu, dua)
    return 2.0 if mirip.sama else 0.0 if mirip.ragu else mirip.bagian
