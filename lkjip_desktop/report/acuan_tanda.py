"""Words of carried prose that still speak of the old year or hold an old figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import Laporan, Program

_TAHUN = re.compile(r"(?<![\d.,/])(20\d{2})(?![\d/]|[.,]\d)")
# A year of a regulation or of a period is not the report's: Nomor 24 Tahun 2013, 2023-2026.
_PERATURAN = re.compile(r"\b(?:nomor|no\.?)\s*:?\s*[\w./-]+\s+(?:tahun\s+)?$", re.I)
_PERIODE_AWAL = re.compile(r"20\d{2}\s*(?:[-–—/]|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)\s*(?:tahun\s+)?$", re.I)
_PERIODE_AKHIR = re.compile(r"\s*(?:[-–—/]|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)\s*(?:tahun\s+)?20\d{2}", re.I)
_ANGKA = re.compile(r"(?<![\w.,/])\d[\d.]*(?:,\d+)?(?![\w/])")
_RUJUKAN = re.compile(
    r"(?:\b(?:nomor|no|pasal|ayat|angka|huruf|tabel|gambar|bab|halaman|lampiran)\b\.?\s*[:(]?\s*)$", re.I
)
_SERATUS = 100  # as in "dikali 100 persen"
_TERKECIL = 10  # below it a number mostly counts: 1 (satu) hari, 9 unsur


class KataLama(NamedTuple):
    """Words of a carried passage: where they stand in it, what they say, and why they are marked."""

    mulai: int
    akhir: int
    teks: str
    tahun: bool


def tahun_lama(teks: str, lama: int | None, kini: int | None) -> Iterator[KataLama]:
    """Yield where a text speaks of the old report's year or the one before it as a year of its own."""
    if lama is None or kini is None or lama == kini:
        return
    for cocok in _TAHUN.finditer(teks):
        depan, belakang = teks[: cocok.start()], teks[cocok.end() :]
        periode = _PERIODE_AWAL.search(depan) or _PERIODE_AKHIR.match(belakang)
        if int(cocok[1]) in (lama, lama - 1) and not periode and not _PERATURAN.search(depan):
            yield KataLama(cocok.start(1), cocok.end(1), cocok[1], True)


def angka_lama(teks: str, usang: frozenset[Decimal]) -> Iterator[KataLama]:
    """Yield where a text holds one of these figures."""
    for cocok in _ANGKA.finditer(teks):
        inti = cocok[0].rstrip(".")
        nilai = baca_angka(inti).nilai
        if nilai in usang and nilai != _SERATUS and not _RUJUKAN.search(teks[: cocok.start()]) and not _tahun(inti):
            yield KataLama(cocok.start(), cocok.start() + len(inti), inti, False)


def komentar(kata: KataLama, lama: int | None, kini: int | None) -> tuple[str, ...]:
    """Return the lines of the comment on such words."""
    asal = f"laporan tahun {lama}" if lama and lama != kini else "laporan acuan"
    if kata.tahun:
        return (f"Masih menyebut tahun {kata.teks}.", f"Dibawa dari {asal}. Sesuaikan dengan tahun {kini}.")
    banding = f" tahun {kini}" if kini else ""
    return (
        f"Angka {kata.teks} berasal dari {asal}.",
        f"Tidak ada pada kertas kerja{banding}. Sesuaikan, atau hapus kalimatnya.",
    )


def _tahun(inti: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d{2}", inti))


def usang(lama: Laporan, baru: Laporan) -> frozenset[Decimal]:
    """Return the figures of an old report that the workbook does not have for this year, of a draft: for any year."""
    return frozenset(_nilai(lama, None)) - frozenset(_nilai(baru, None if lama.tahun == baru.tahun else baru.tahun))


def _nilai(laporan: Laporan, tahun: int | None) -> Iterator[Decimal]:
    """The figures of a report worth looking for; those of one year (and without a year) where it is given."""
    for angka in _angka(laporan, tahun):
        if angka.nilai is not None and (abs(angka.nilai) >= _TERKECIL or angka.nilai != int(angka.nilai)):
            yield angka.nilai


def _angka(laporan: Laporan, tahun: int | None) -> Iterator[Angka]:
    def milik(satu: int | None) -> bool:
        return tahun is None or satu in (None, tahun)

    for indikator in laporan.indikator:
        yield from (k.nilai for k in indikator.kemunculan if milik(k.tahun))
        for hitungan in indikator.hitungan:
            if milik(hitungan.tahun):
                yield from (satu for satu in (hitungan.kiri, hitungan.kanan, hitungan.hasil) if satu is not None)
        yield from (satu.nilai for satu in indikator.data_dukung)
    for program in _pohon(laporan.program):
        yield from (k.nilai for k in program.kemunculan if milik(k.tahun))
    yield from (k.nilai for k in laporan.total if milik(k.tahun))
    if laporan.survei is not None:
        survei = laporan.survei
        yield from (satu for satu in (survei.responden, survei.indeks, survei.ikm, survei.populasi) if satu is not None)
        yield from (satu.rata_rata for satu in survei.unsur)


def _pohon(program: Iterable[Program]) -> Iterator[Program]:
    for satu in program:
        yield satu
        yield from _pohon(satu.kegiatan)
