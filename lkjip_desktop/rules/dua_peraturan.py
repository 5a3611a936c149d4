"""One regulation that texts seem to cite in two ways: two kinds, numbers, years or titles."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import combinations
from typing import TypeVar

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.engine.jenis_peraturan import jenis_dikenal, milik_daerah
from lkjip_desktop.engine.peraturan import Kutipan
from lkjip_desktop.rules.daftar_peraturan import Daftar, Kunci, Peraturan
from lkjip_desktop.rules.judul_peraturan import kata_judul, lain_sama_sekali, setara
from lkjip_desktop.rules.kalimat import pilah, rangkai
from lkjip_desktop.rules.kutipan_peraturan import JUDUL_KHAS, Dikutip, Perkara, nama_fakta, pengenal, perkara_salah

L = TypeVar("L", bound=Hashable)

_BANDING_TERBANYAK = 60


def dua_cara(semua: Sequence[Dikutip[L]], daftar: Daftar) -> list[Perkara[L]]:
    """Return what seems to be one regulation with two years, two numbers or two titles."""
    layak = [satu for satu in semua if jenis_dikenal(satu.kutipan.jenis)]
    salah = {pengenal(k[0]) for k in pilah(layak, pengenal).values() if perkara_salah(k, daftar)}
    kelompok = {k: isi for k, isi in pilah(layak, pengenal).items() if k not in salah}
    return [*_dua_judul(kelompok.values(), daftar), *_dua_nomor(list(kelompok.values()), daftar)]


def _dua_judul(kelompok: Iterable[Sequence[Dikutip[L]]], daftar: Daftar) -> Iterator[Perkara[L]]:
    """One kind, number and year with two titles that have nothing in common."""
    for satu in kelompok:
        berjudul = [k for k in satu if k.kutipan.tentang]
        judul = {k.kutipan.tentang: kata_judul(k.kutipan.tentang) for k in berjudul}
        beda = next((p for p in combinations(judul, 2) if lain_sama_sekali(judul[p[0]], judul[p[1]])), None)
        if beda is None or satu[0].kunci in daftar:
            continue
        sebutan = satu[0].kutipan.sebutan
        yield Perkara(
            fakta=nama_fakta(satu[0].kutipan),
            tingkat=Tingkat.PERIKSA,
            pesan=f"{sebutan} ditulis dengan dua judul: “{beda[0]}” dan “{beda[1]}”.",
            ditemukan=f"{beda[0]}; {beda[1]}",
            seharusnya=None,
            letak=tuple(dict.fromkeys(k.letak for k in berjudul)),
        )


def _dua_nomor(kelompok: Sequence[Sequence[Dikutip[L]]], daftar: Daftar) -> Iterator[Perkara[L]]:
    """Two citations that differ in kind, number or year alone, as far as they can be one regulation."""
    # Only those that share two of the three are compared: a long list of regulations stays linear.
    kunci = [k[0].kunci for k in kelompok]
    for bagian in ((0, 1), (0, 2), (1, 2)):
        senilai = pilah(range(len(kelompok)), partial(_dua_bagian, kunci, bagian))
        for isi in senilai.values():
            for satu, lain in combinations(isi[:_BANDING_TERBANYAK], 2):
                if kunci[satu] != kunci[lain] and _mungkin_satu(kelompok[satu], kelompok[lain], daftar):
                    yield _berlainan(kelompok[satu], kelompok[lain])


def _dua_bagian(kunci: Sequence[Kunci], bagian: tuple[int, int], urut: int) -> tuple[object, object]:
    return kunci[urut][bagian[0]], kunci[urut][bagian[1]]


def _mungkin_satu(satu: Sequence[Dikutip[L]], lain: Sequence[Dikutip[L]], daftar: Daftar) -> bool:
    a, b = satu[0].kutipan, lain[0].kutipan
    dikenal = [daftar.get(satu[0].kunci), daftar.get(lain[0].kunci)]
    if all(dikenal) or (a.daerah and b.daerah and a.daerah != b.daerah):
        return False
    judul = [_judul(satu, dikenal[0]), _judul(lain, dikenal[1])]
    if all(judul):
        panjang = min(len(judul[0]), len(judul[1])) >= JUDUL_KHAS
        return a.jenis == b.jenis and panjang and setara(judul[0], judul[1])
    # One text that names both speaks for two regulations.
    if {k.letak for k in satu} & {k.letak for k in lain}:
        return False
    return _serupa_tanpa_judul(a, b, any(dikenal))


def _serupa_tanpa_judul(a: Kutipan, b: Kutipan, dikenal: bool) -> bool:
    """Without both titles: another year, swapped digits or another kind beside a regulation that is known."""
    if a.jenis != b.jenis:
        return dikenal and not milik_daerah(a.jenis) and not milik_daerah(b.jenis)
    if a.inti_nomor == b.inti_nomor:
        return dikenal or milik_daerah(a.jenis)
    return dikenal and sorted(a.inti_nomor) == sorted(b.inti_nomor)


def _judul(kelompok: Sequence[Dikutip[L]], dikenal: Peraturan | None) -> frozenset[str]:
    terpanjang = max((k.kutipan.tentang for k in kelompok), key=len)
    return kata_judul(terpanjang or (dikenal.tentang if dikenal else ""))


def _berlainan(satu: Sequence[Dikutip[L]], lain: Sequence[Dikutip[L]]) -> Perkara[L]:
    a, b = satu[0].kutipan, lain[0].kutipan
    sama = {"jenis": a.jenis == b.jenis, "nomor": a.inti_nomor == b.inti_nomor, "tahun": a.tahun == b.tahun}
    beda = rangkai([nama for nama, serupa in sama.items() if not serupa])
    urut = sorted([a, b], key=lambda k: (k.tahun, k.inti_nomor, k.jenis))
    return Perkara(
        fakta=f"{nama_fakta(urut[0])}+{nama_fakta(urut[1])}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Satu peraturan tampak ditulis dengan dua {beda}: {a.sebutan} dan {b.sebutan}.",
        ditemukan=f"{a.sebutan}; {b.sebutan}",
        seharusnya=None,
        letak=tuple(dict.fromkeys(k.letak for k in [*satu, *lain])),
    )
