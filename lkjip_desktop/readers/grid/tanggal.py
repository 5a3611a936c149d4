"""Dates, times and durations as an Indonesian Excel shows them: 31/12/2024, 5 Januari 2024, 07.30."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from lkjip_desktop.domain.tanggal import BULAN
from lkjip_desktop.readers.grid.angka import KONTEKS
from lkjip_desktop.readers.grid.kode_format import Jenis, Ruas, Tanda

_MONTHS: Final = "January February March April May June July August September October November December".split()
_HARI: Final = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
_DAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DETIK_SEHARI: Final = 86_400
_DETIK: Final = {"h": 3600, "m": 60, "s": 1}
_PUTARAN: Final = {"h": 24, "m": 60, "s": 60}
_PEMISAH_JAM: Final = "."  # of the region Indonesia in Windows: a format's ":" shows as 07.30


def _menit(tanda: tuple[Tanda, ...]) -> set[int]:
    """Which "m" mean minutes: those after hours or before seconds."""
    waktu = [i for i, satu in enumerate(tanda) if satu.jenis in (Jenis.WAKTU, Jenis.LAMA)]
    huruf = [tanda[i].isi[0] for i in waktu]
    return {
        i
        for urut, i in enumerate(waktu)
        if huruf[urut] == "m"
        and ((urut and huruf[urut - 1] == "h") or (urut + 1 < len(huruf) and huruf[urut + 1] == "s"))
    }


def _angka(nilai: int, isi: str) -> str:
    return str(nilai).zfill(min(len(isi), 2))


def _nama(nama: str, panjang: int) -> str:
    """Three letters of a month or day, its whole name, its first letter."""
    return {3: nama[:3], 5: nama[0]}.get(panjang, nama)


def _tahun_bulan_hari(saat: datetime, isi: str, inggris: bool) -> str:
    if isi[0] == "y":
        return f"{saat.year:04}" if len(isi) > 2 else f"{saat.year % 100:02}"
    if len(isi) < 3:
        return _angka(saat.month if isi[0] == "m" else saat.day, isi)
    if isi[0] == "m":
        return _nama((_MONTHS if inggris else BULAN)[saat.month - 1], len(isi))
    return _nama((_DAYS if inggris else _HARI)[saat.weekday()], min(len(isi), 4))


def _detik(detik: int, mikro: int, isi: str) -> str:
    utuh, titik, pecahan = isi.partition(".")
    teks = _angka(detik, utuh)
    return f"{teks},{mikro:06}"[: len(teks) + 1 + len(pecahan)] if titik else teks


def _satu(saat: datetime, tanda: Tanda, menit: bool, ruas: Ruas) -> str:
    isi = tanda.isi
    if menit:
        return _angka(saat.minute, isi)
    if isi[0] == "h":
        jam = (saat.hour + 11) % 12 + 1 if Jenis.PAGI_SORE in ruas.jenis else saat.hour
        return _angka(jam, isi)
    if isi[0] == "s":
        return _detik(saat.second, saat.microsecond, isi)
    return _tahun_bulan_hari(saat, isi, ruas.inggris)


def _harfiah(tanda: Tanda) -> str:
    """A sign that is no part of the date; the colon is the system's sign between hours and minutes."""
    return _PEMISAH_JAM if tanda.isi == ":" else tanda.isi.strip() if tanda.jenis is Jenis.ISIAN else tanda.isi


def _bulatkan(saat: datetime, ruas: Ruas) -> datetime:
    """The moment at the precision shown: a format of whole seconds rounds them, one without drops them."""
    langkah = 10 ** max(0, 6 - _desimal(ruas))
    mikro = (saat.microsecond + langkah // 2) // langkah * langkah
    return saat.replace(microsecond=0) + timedelta(microseconds=mikro)


def _bagian(saat: datetime, ruas: Ruas) -> Iterator[str]:
    menit = _menit(ruas.tanda)
    for i, tanda in enumerate(ruas.tanda):
        if tanda.jenis is Jenis.WAKTU:
            yield _satu(saat, tanda, i in menit, ruas)
        elif tanda.jenis is Jenis.PAGI_SORE:
            yield ("AM", "PM")[saat.hour >= 12][: 2 if len(tanda.isi) > 3 else 1]
        else:
            yield _harfiah(tanda)


def hanya_jam(ruas: Ruas) -> bool:
    """True where a section shows hours, minutes or seconds and no day, month or year."""
    menit = _menit(ruas.tanda)
    waktu = [(i, tanda.isi[0]) for i, tanda in enumerate(ruas.tanda) if tanda.jenis is Jenis.WAKTU]
    return bool(waktu) and all(huruf in "hs" or i in menit for i, huruf in waktu)


def tampilkan_saat(saat: datetime, ruas: Ruas) -> str:
    """Return a moment as a section of a date format shows it."""
    return "".join(_bagian(_bulatkan(saat, ruas), ruas)).strip()


def _desimal(ruas: Ruas) -> int:
    """The decimals of a second that a section shows."""
    return max((len(t.isi.partition(".")[2]) for t in ruas.tanda if t.jenis in (Jenis.WAKTU, Jenis.LAMA)), default=0)


def _bagian_lama(detik: Decimal, ruas: Ruas) -> Iterator[str]:
    sisa, pecahan = int(detik), str(detik).partition(".")[2]
    for tanda in ruas.tanda:
        satuan = _DETIK.get(tanda.isi[:1])
        if tanda.jenis not in (Jenis.WAKTU, Jenis.LAMA) or satuan is None:
            yield _harfiah(tanda)
            continue
        utuh, titik, desimal = tanda.isi.partition(".")
        nilai = sisa // satuan
        if tanda.jenis is Jenis.LAMA:
            sisa %= satuan
        else:
            nilai %= _PUTARAN[utuh[0]]
        yield str(nilai).zfill(len(utuh)) + (f",{pecahan[: len(desimal)]}" if titik else "")


def tampilkan_lama(hari: Decimal, ruas: Ruas) -> str:
    """Return a duration in days as an elapsed format ([h]:mm) shows it."""
    detik = (abs(hari) * _DETIK_SEHARI).quantize(Decimal((0, (1,), -_desimal(ruas))), context=KONTEKS)
    return ("-" if hari < 0 else "") + "".join(_bagian_lama(detik, ruas)).strip()
