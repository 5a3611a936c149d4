"""Terms of office: "(1 Januari s.d. 30 Juni 2024)" behind a name or a title, or in a cell of its own."""

from __future__ import annotations

import re

from lkjip_desktop.readers.lembar.tanggal import BULAN

_TANGGAL = rf"(?:(?:\d{{1,2}}\s+)?(?:{BULAN})(?:\s+\d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|20\d{{2}})"
_AKHIR = rf"(?:{_TANGGAL}|sekarang|saat ini|akhir tahun)"
_RENTANG = rf"{_TANGGAL}\s*(?:s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|[-–—])\s*{_AKHIR}"
_SEJAK = rf"(?:sejak|mulai|t\.?m\.?t\.?|per)\s*:?\s*{_TANGGAL}"
_MASA = re.compile(
    rf"[\s,]*\(?\s*(?:(?:periode|masa\s+(?:jabatan|tugas))\s*:?\s*)?(?P<masa>{_SEJAK}|{_RENTANG})\s*\)?", re.I
)


def pisahkan_masa(teks: str) -> tuple[str, str | None]:
    """Return (text without its term of office, the term as written, None without one)."""
    cocok = _MASA.search(teks) if re.search(r"\d", teks) else None
    if cocok is None:
        return teks, None
    return f"{teks[: cocok.start()]} {teks[cocok.end() :]}".strip(" ,"), " ".join(cocok["masa"].split())


def berupa_masa(teks: str) -> bool:
    """True for a text that is only a term of office."""
    return _MASA.fullmatch(teks.strip()) is not None
