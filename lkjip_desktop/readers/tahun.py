"""The report's year: what labels say, else what titles say, else the newest year of a realisasi."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from lkjip_desktop.readers.kosakata import Peran
from lkjip_desktop.readers.lembar.identitas import Identitas, tahun_dalam
from lkjip_desktop.readers.tabel import Tabel

# "Nomor 14 Tahun 2017" cites a regulation, "2023 - 2026" is a period.
_BERTAHUN = re.compile(r"(?<!\d )(?<!\d)\btahun(?: anggaran)?\s*:?\s*(20\d{2})(?!\s*[-–])", re.I)


def tahun_laporan(identitas: Identitas, judul: Iterable[str], tabel: Sequence[Tabel]) -> int | None:
    """Return the year that the workbook reports on, None where nothing tells it."""
    label = [t for butir in identitas.tahun for t in tahun_dalam(butir.teks)]
    if label:
        return Counter(label).most_common(1)[0][0]
    dari_judul = Counter(int(t) for teks in judul for t in _BERTAHUN.findall(teks))
    if dari_judul:
        return max(dari_judul, key=lambda t: (dari_judul[t], t))
    kepala = [k.tahun for t in tabel for k in t.kepala.kolom if k.peran is Peran.REALISASI and k.tahun]
    return max(kepala, default=None)


def tahun_tabel(tabel: Tabel, judul: str) -> int | None:
    """Return the year that a table's title names, None where it names none or several."""
    tahun = set(_BERTAHUN.findall(judul))
    return int(tahun.pop()) if len(tahun) == 1 else None
