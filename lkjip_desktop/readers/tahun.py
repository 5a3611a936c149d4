"""The report's year: what labels say, else titles, else the newest year of a realisasi, else the names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from lkjip_desktop.readers.lembar.identitas import Identitas, tahun_dalam
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

# "Nomor 14 Tahun 2017" cites a regulation, "2023 - 2026" is a period.
_BERTAHUN = re.compile(r"(?<!\d )(?<!\d)\b(?:tahun(?:\s+anggaran)?|ta\.?)\s*:?\s*(20\d{2})(?!\s*[-–]|\s*s\.?/?d)", re.I)
_DOKUMEN = re.compile(
    r"\b(?:lk[jk]?ip|lakip|lkj|kinerja|pk|iku|rkt|anggaran|realisasi|capaian)\b\D{0,40}?\b(20\d{2})\b(?!\s*[-–])", re.I
)


def tahun_laporan(
    identitas: Identitas, judul: Iterable[str], tabel: Sequence[Tabel], nama: Sequence[str] = ()
) -> int | None:
    """Return the year that the workbook reports on, None where nothing tells it.

    `nama` are the names of the sheets and the file, the last to be asked.
    """
    label = [t for butir in identitas.tahun for t in tahun_dalam(butir.teks)]
    if label:
        return _terbanyak(label)
    teks = [satu for satu in judul if "20" in satu]
    dari_judul = [int(t) for satu in teks for t in _BERTAHUN.findall(satu)]
    kepala = _tahun_realisasi(tabel)
    if dari_judul:
        return _terbanyak([*dari_judul, *([max(kepala)] if kepala else [])])
    if kepala:
        return max(kepala)
    if dokumen := [int(t) for satu in teks for t in _DOKUMEN.findall(satu)]:
        return _terbanyak(dokumen)
    dari_nama = [t for satu in nama for t in tahun_dalam(satu.replace("_", " "))]
    return _terbanyak(dari_nama) if dari_nama else None


def _tahun_realisasi(tabel: Sequence[Tabel]) -> list[int]:
    """The years of columns of realisasi that hold something; of all where none does."""
    kolom = [(t, k) for t in tabel for k in t.kepala.kolom if k.peran is Peran.REALISASI and k.tahun]
    terisi = [k.tahun for t, k in kolom if any(t.teks(baris, k).strip(" -–%") for baris in t.data)]
    return [tahun for tahun in terisi or [k.tahun for _, k in kolom] if tahun]


def _terbanyak(tahun: Sequence[int]) -> int:
    hitung = Counter(tahun)
    return max(hitung, key=lambda t: (hitung[t], t))


def tahun_tabel(tabel: Tabel, judul: str) -> int | None:
    """Return the year that a table's title names, None where it names none or several."""
    tahun = set(_BERTAHUN.findall(judul))
    return int(tahun.pop()) if len(tahun) == 1 else None


def tahun_akhir(periode: str | None) -> int | None:
    """Return the last year of a period ("2023 - 2026" -> 2026)."""
    tahun = [int(t) for t in re.findall(r"\b(20\d{2})\b", periode or "")]
    return max(tahun) if len(tahun) > 1 else None
