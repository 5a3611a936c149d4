"""How a NIP is made up: birth YYYYMMDD, start YYYYMM, sex 1 or 2, serial NNN; PPPK have 21 and above for the month.

Sources: Peraturan Kepala BKN 22/2007 (NIP of PNS); the form of a PPPK's number is as offices print it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

PANJANG = 18
_AWALAN = re.compile(r"^\W*(?:ni\s*p{3}k|ni\.?\s*p\.?)(?![a-z])[\s.:]*", re.I)
_BULAN_PPPK = 21
_USIA = range(18, 61)
# The highest age of retirement is 65 (jabatan fungsional ahli utama); a report is signed in the year after.
_USIA_AKHIR = 66


@dataclass(frozen=True, slots=True)
class Cacat:
    """What is wrong with a NIP; `pasti` where no such number can exist."""

    pesan: str
    pasti: bool


def inti_nip(teks: str | None) -> str | None:
    """Return the number without "NIP.", blanks and stops; None for a blank, a placeholder or an army number."""
    if teks is None or re.match(r"\W*nrp", teks, re.I):
        return None
    inti = re.sub(r"[^0-9A-Za-z]", "", _AWALAN.sub("", teks))
    angka = re.sub(r"\D", "", inti)
    return inti if len(set(angka)) > 1 else None


def tulis_nip(inti: str) -> str:
    """Return a NIP as letters print it: "19800517 199912 1 003"."""
    if len(inti) != PANJANG:
        return inti
    return f"{inti[:8]} {inti[8:14]} {inti[14]} {inti[15:]}"


def cacat_nip(inti: str, tahun_laporan: int | None = None) -> list[Cacat]:
    """Return all that is wrong with a NIP given without blanks; empty for a well-formed one."""
    if not re.fullmatch(r"[0-9]+", inti):
        return [Cacat("memuat huruf", True)]
    if len(inti) != PANJANG:
        return [Cacat(f"terdiri atas {len(inti)} angka, bukan {PANJANG}", True)]
    lahir = _tanggal(inti[:8])
    cacat = [] if lahir else [Cacat(f"tanggal lahir {inti[6:8]}-{inti[4:6]}-{inti[:4]} tidak ada di kalender", True)]
    bulan = int(inti[12:14])
    if not (1 <= bulan <= 12 or bulan >= _BULAN_PPPK):
        cacat.append(Cacat(f"bulan mulai kerja {inti[12:14]} tidak ada", True))
    elif lahir:
        cacat += _cacat_mulai(lahir, int(inti[8:12]), bulan if bulan <= 12 else None, tahun_laporan)
    if inti[14] not in "12":
        cacat.append(Cacat(f"angka jenis kelamin {inti[14]}, bukan 1 atau 2", True))
    return cacat


def sah(inti: str) -> bool:
    """True for a NIP that can exist: nothing impossible in it."""
    return not any(satu.pasti for satu in cacat_nip(inti))


def bagian_berbeda(satu: str, lain: str) -> list[str]:
    """Return the names of the parts in which two NIP of full length differ; empty where the length is another."""
    bagian = {"tanggal lahir": (0, 8), "mulai kerja": (8, 14), "jenis kelamin": (14, 15), "nomor urut": (15, PANJANG)}
    if len(satu) != PANJANG or len(lain) != PANJANG:
        return []
    return [nama for nama, (awal, akhir) in bagian.items() if satu[awal:akhir] != lain[awal:akhir]]


def _tanggal(angka: str) -> date | None:
    try:
        return date(int(angka[:4]), int(angka[4:6]), int(angka[6:]))
    except ValueError:
        return None


def _cacat_mulai(lahir: date, tahun: int, bulan: int | None, tahun_laporan: int | None) -> list[Cacat]:
    usia = tahun - lahir.year - (bulan is not None and bulan < lahir.month)
    if usia < 0:
        return [Cacat(f"mulai kerja ({tahun}) sebelum tahun lahir ({lahir.year})", True)]
    cacat = [] if usia in _USIA else [Cacat(f"usia saat mulai kerja {usia} tahun, biasanya 18 sampai 60", False)]
    if tahun_laporan is not None and tahun > tahun_laporan + 1:
        cacat.append(Cacat(f"mulai kerja ({tahun}) sesudah tahun laporan", False))
    elif tahun_laporan is not None and (kini := tahun_laporan - lahir.year) > _USIA_AKHIR and usia >= 0:
        cacat.append(Cacat(f"usia pada tahun laporan {kini} tahun, melewati batas usia pensiun", False))
    return cacat
