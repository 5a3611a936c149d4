"""The terminal: how wide it is, whether it shows colours, which characters it has."""

from __future__ import annotations

import codecs
import io
import os
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Sequence

MERAH, KUNING, BIRU, HIJAU, REDUP, TEBAL = "31", "33", "36", "32", "2", "1"
_LEBAR_TERKECIL, _LEBAR_BACA = 40, 100
# What an old code page has in place of our typography.
_PADANAN = {"–": "-", "—": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'", "×": "x", "·": "-", "•": "-"}
_PADANAN |= {"─": "-", "≥": ">=", "≤": "<=", "→": "->", "\u00a0": " ", "\u200b": ""}
_GALAT = "lkjip_padanan"


def siapkan(*, json: bool) -> None:
    """Make the streams safe: JSON is UTF-8 everywhere, text keeps the stream's code page and never fails on it."""
    codecs.register_error(_GALAT, _padankan)
    for aliran in (sys.stdout, sys.stderr):
        if isinstance(aliran, io.TextIOWrapper):
            if json:
                aliran.reconfigure(encoding="utf-8", errors="backslashreplace")
            else:
                aliran.reconfigure(errors=_GALAT)


def berwarna() -> bool:
    """True where stdout shows colours: in a terminal that can, or where FORCE_COLOR asks; never with NO_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    paksa = os.environ.get("FORCE_COLOR")
    if paksa:
        return paksa != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb" and _terminal_berwarna()


def warna(teks: str, *kode: str) -> str:
    """Return a text in a colour where a person looks at a terminal."""
    return f"\x1b[{';'.join(kode)}m{teks}\x1b[0m" if teks and berwarna() else teks


def lebar() -> int:
    """Return how many characters a line may have: the terminal's width, but no more than is read with ease."""
    return min(max(shutil.get_terminal_size((_LEBAR_BACA, 24)).columns - 1, _LEBAR_TERKECIL), _LEBAR_BACA)


def seperti(berwarna: bool, lebar: int) -> None:
    """Compose texts in this process as for the terminal of another one, whose streams it may not have."""
    os.environ.pop("NO_COLOR" if berwarna else "FORCE_COLOR", None)
    os.environ["FORCE_COLOR" if berwarna else "NO_COLOR"] = "1"
    os.environ["COLUMNS"] = str(lebar + 1)


def bungkus(teks: str, awal: str) -> str:
    """Return a text broken to the terminal's width, its first line behind `awal`, the others below it."""
    return textwrap.fill(teks, lebar(), initial_indent=awal, subsequent_indent=" " * len(awal))


def perintah(*bagian: str) -> str:
    """Return a command with its arguments quoted, ready to be pasted into this system's shell."""
    return subprocess.list2cmdline(bagian) if os.name == "nt" else shlex.join(bagian)


def kutip(teks: str) -> str:
    """Return one argument quoted for this system's shell where it needs it."""
    return perintah(teks)


def _padankan(galat: UnicodeError) -> tuple[str, int]:
    """Replace what a code page lacks; a replacement that it lacks too becomes a question mark."""
    if not isinstance(galat, UnicodeEncodeError):
        raise galat
    return "".join(_PADANAN.get(satu, "?") for satu in galat.object[galat.start : galat.end]), galat.end


def _terminal_berwarna() -> bool:
    """True where the terminal understands colours; the Windows console has to be told first."""
    if sys.platform != "win32":
        return True
    import ctypes

    inti = ctypes.windll.kernel32
    pegangan, mode = inti.GetStdHandle(-11), ctypes.c_ulong()
    return bool(inti.GetConsoleMode(pegangan, ctypes.byref(mode)) and inti.SetConsoleMode(pegangan, mode.value | 4))


def daftar_pendek(isi: Sequence[str], terbanyak: int, satuan: str) -> str:
    """Return the first entries and how many more there are."""
    if len(isi) <= terbanyak:
        return ", ".join(isi)
    return f"{', '.join(isi[: terbanyak - 1])}, dan {len(isi) - terbanyak + 1} {satuan} lain"
