"""Titles of the office's own forms that name an office of another kind, and an identity that no title knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.laporan import RENCANA, JenisLembar, Laporan
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.nama_perangkat import Perangkat, baku, perangkat_sendiri, pola_judul, sebutan_perangkat
from lkjip_desktop.rules.sel_teks import Baris

_FORMULIR = RENCANA | {
    JenisLembar.RENSTRA,
    JenisLembar.CAPAIAN,
    JenisLembar.KERTAS_KERJA,
    JenisLembar.PERBANDINGAN,
    JenisLembar.ANGGARAN,
    JenisLembar.POHON,
    JenisLembar.SURVEI,
}
_WILAYAH = frozenset({"kecamatan", "kelurahan"})
_BERURUSAN = frozenset({"dinas", "badan", "kantor", "inspektorat"})
_FASKES, _KESEHATAN = frozenset({"rsud", "puskesmas"}), "kesehatan"
_PEMIMPIN = re.compile(r"^(camat|lurah)\b")
_CUKUP = 2  # titles that name one office


def judul_lain_jenis(laporan: Laporan, judul: Sequence[Baris]) -> Iterator[Baris]:
    """Yield titles that name another office where the same title elsewhere names the own one, or that cannot be its.

    A form of a unit below the office, or of its superior, is titled in its own way: nothing is said of it.
    """
    nama = laporan.instansi.nama or ""
    sendiri, milik = perangkat_sendiri(nama), baku(nama)
    pola = {bentuk for satu in judul if (bentuk := pola_judul(satu.teks, milik)) is not None}
    formulir = [(satu, asing) for satu in judul if (asing := _asing(satu, milik)) is not None]
    if not pola and _dikenal_lain(laporan, sendiri, [asing for _, (asing, _) in formulir]):
        yield from (satu for satu, _ in formulir)
        return
    bernama = {id(satu.milik) for satu in judul if pola_judul(satu.teks, milik) is not None}
    for satu, (lain, sebutan) in formulir:
        tertukar = pola_judul(satu.teks, sebutan) in pola
        if tertukar or (_tak_mungkin(sendiri, lain, satu) and id(satu.milik) not in bernama):
            yield satu


def _asing(judul: Baris, milik: str) -> tuple[Perangkat, str] | None:
    """The office that the title of a form names, where it is not the own one."""
    if judul.milik is None or judul.milik.jenis not in _FORMULIR or pola_judul(judul.teks, milik) is not None:
        return None
    return sebutan_perangkat(judul.teks)


def _tak_mungkin(sendiri: Perangkat, lain: Perangkat, judul: Baris) -> bool:
    """True for the plan of an office that is neither a part of this one nor above it."""
    if judul.milik is None or judul.milik.jenis not in RENCANA:
        return False
    if lain.jenis in _WILAYAH:
        return sendiri.jenis in _BERURUSAN
    if lain.jenis in _FASKES:
        return sendiri.jenis not in _FASKES and _KESEHATAN not in sendiri.kata
    if sendiri.jenis in _FASKES:
        return _KESEHATAN not in lain.kata
    return lain.jenis == "inspektorat" or sendiri.jenis == "kelurahan"


def _dikenal_lain(laporan: Laporan, sendiri: Perangkat, formulir: Sequence[Perangkat]) -> bool:
    """True where all titles, and those who sign, are of one other office, and nothing is of the identity's."""
    jabatan = [_PEMIMPIN.sub(r"ke\1an", baku(t.jabatan)) for p in laporan.pejabat for t in p.tempat if t.jabatan]
    milik = [dua[0] for satu in jabatan if (dua := sebutan_perangkat(satu)) is not None]
    if len(pilah(formulir, lambda satu: satu)) != 1 or len(formulir) < _CUKUP:
        return False
    return formulir[0] != sendiri and formulir[0] in milik and sendiri not in milik
