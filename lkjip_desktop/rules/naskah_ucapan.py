"""Which statements of sentences contradict the known figures of their subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import bertemu
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.rules.naskah_acuan import RENSTRA, Acuan, Rujukan, Ukur, kali_skala
from lkjip_desktop.rules.naskah_angka import AngkaNaskah
from lkjip_desktop.rules.naskah_pernyataan import Pernyataan
from lkjip_desktop.rules.naskah_subjek import SURVEI, Macam

_PERSEN = frozenset({"%", "persen", "prosen", "persentase", "prosentase"})
_SATUAN = frozenset("hari jam menit orang jiwa dokumen data unit kasus laporan desa buah bulan".split())
_TERPENDEK = 3
_INI = re.compile(r"\b(?:ini|tersebut|dimaksud)\b|\w{4,}nya\b", re.I)


@dataclass(frozen=True, slots=True)
class Ucapan:
    """A statement that does not fit: the fact, the known figures it is held against, how sure that is."""

    kunci: str
    sebutan: str
    pernyataan: Pernyataan
    rujukan: tuple[Rujukan, ...]
    pasti: bool
    ketikan: str | None


def ucapan_berbeda(semua: Iterable[Pernyataan], acuan: Acuan) -> Iterator[Ucapan]:
    """Yield the statements that contradict what is known; one that fits any known figure of its subject does not."""
    for satu in semua:
        if not dikenal(satu, acuan) and sepadan(satu, acuan):
            yield from _berlabel(satu, acuan) if satu.ukur is not None else _tanpa_label(satu, acuan)


def dikenal(satu: Pernyataan, acuan: Acuan) -> bool:
    """True where the figure is a known one of the subject, of whatever kind and year, or their difference."""
    milik = acuan.semua(satu.subjek.kunci)
    if satu.ukur is not None and satu.ketat and satu.ukur not in RENSTRA and satu.angka.berarti < _TERPENDEK:
        return any(r.cocok(satu.angka) for r in acuan.dari(satu.subjek.kunci, satu.ukur, satu.tahun))
    if satu.subjek.macam is Macam.UNSUR:
        return any(r.cocok(satu.angka) or bertemu(kali_skala(r), satu.angka.selang) for r in milik)
    if satu.ketat and satu.disebut and satu.tahun == acuan.tahun and satu.ukur is not None:
        # Said of this very year: last year's figure is no excuse.
        milik = [r for r in milik if r.tahun in (acuan.tahun, None) or r.ukur in RENSTRA]
    if any(r.cocok(satu.angka) for r in milik):
        return True
    # Nothing right before it says what the figure is: it may be how far two others are apart.
    return not satu.ketat and any(bertemu(selisih, satu.angka.selang) for selisih in acuan.selisih(satu.subjek.kunci))


def sepadan(satu: Pernyataan, acuan: Acuan) -> bool:
    """True where unit and size allow the figure to be one of its kind at all."""
    milik = _sebanding(satu, acuan)
    if not any(r.angka.berupa_angka for r in milik):
        return False
    if satu.angka.uang or satu.subjek.macam in (Macam.UANG, Macam.UNSUR) or satu.subjek.kunci == SURVEI:
        return True
    persen = satu.ukur in (Ukur.CAPAIAN, Ukur.CAPAIAN_RENSTRA, Ukur.SERAPAN)
    satuan = {(r.angka.satuan or "").lower() for r in acuan.semua(satu.subjek.kunci)}
    satuan = {
        kata for isi in (*satuan, acuan.satuan.get(satu.subjek.kunci, "")) for kata in re.findall(r"%|[a-z]+", isi)
    }
    if satu.angka.persen:
        return persen or not satuan or bool(satuan & _PERSEN)
    return not persen and (satu.angka.satuan not in _SATUAN or satu.angka.satuan in satuan)


def _sebanding(satu: Pernyataan, acuan: Acuan) -> list[Rujukan]:
    """The known figures that a statement is about."""
    if satu.ukur is None:
        return [r for r in acuan.semua(satu.subjek.kunci) if r.angka.berupa_angka]
    return acuan.dari(satu.subjek.kunci, satu.ukur, satu.tahun)


def _berlabel(satu: Pernyataan, acuan: Acuan) -> Iterator[Ucapan]:
    rujukan = _sebanding(satu, acuan)
    slip = ketikan(satu.angka, rujukan)
    if not satu.ketat and slip is None:
        return
    if satu.subjek.kunci == TOTAL and slip is None and not satu.ketat:
        return
    if not satu.disebut and slip is None and not _INI.search(satu.kalimat.teks):
        return
    yield _ucapan(satu, acuan, rujukan, pasti=satu.ketat and (satu.disebut or slip is not None), slip=slip)


def _tanpa_label(satu: Pernyataan, acuan: Acuan) -> Iterator[Ucapan]:
    """A figure that nothing labels, but that is a slip away from one known figure of its subject."""
    if satu.angka.berarti < _TERPENDEK:
        return
    mirip = [r for r in _sebanding(satu, acuan) if ketikan(satu.angka, [r])]
    if len({tercetak(r.angka) for r in mirip}) == 1:
        yield _ucapan(satu, acuan, mirip, pasti=False, slip=ketikan(satu.angka, mirip))


def _ucapan(satu: Pernyataan, acuan: Acuan, rujukan: Sequence[Rujukan], *, pasti: bool, slip: str | None) -> Ucapan:
    ukur = satu.ukur or rujukan[0].ukur
    tahun = satu.tahun if satu.tahun is not None and satu.ukur is not None else rujukan[0].tahun
    tahun = tahun if tahun is not None else acuan.tahun
    if ukur in RENSTRA:
        tahun = acuan.tahun
    return Ucapan(
        kunci=f"{ukur.value.replace(' ', '-')}:{satu.subjek.kunci}:{tahun if tahun is not None else '-'}",
        sebutan=sebut(ukur, satu.subjek.nama, tahun),
        pernyataan=satu,
        rujukan=_unik(rujukan),
        pasti=pasti,
        ketikan=slip,
    )


def _unik(rujukan: Sequence[Rujukan]) -> tuple[Rujukan, ...]:
    """Of equal figures the one that says where it stands, of a figure and its rounded twin the more exact."""
    hasil: dict[object, Rujukan] = {}
    for satu in rujukan:
        if not satu.angka.berupa_angka:
            continue
        lama = hasil.get(satu.angka.nilai)
        if lama is None or (satu.letak and len(satu.letak) > len(lama.letak)):
            hasil[satu.angka.nilai] = satu
    return tuple(hasil.values())


def ketikan(angka: AngkaNaskah, rujukan: Iterable[Rujukan]) -> str | None:
    """Return the slip of typing that makes the written figure of a known one with as many digits worth comparing."""
    tertulis = angka.angka.teks.rstrip(".,")
    for satu in rujukan:
        if satu.angka.berupa_angka and (slip := salah_ketik(tertulis, tercetak(satu.angka))) is not None:
            return slip
    return None


def sebut(ukur: Ukur, nama: str, tahun: int | None) -> str:
    """Return the fact as a sentence begins with it."""
    akhir = f" tahun {tahun}" if tahun is not None else ""
    if ukur in (Ukur.DATA, Ukur.RESPONDEN):
        return f"{nama if ukur is Ukur.DATA else 'Jumlah responden'}{akhir}"
    if ukur in (Ukur.IKM, Ukur.INDEKS):
        return f"{'IKM' if ukur is Ukur.IKM else 'Nilai indeks survei'}{akhir}"
    return f"{ukur.value.capitalize()} {nama}{akhir}"
