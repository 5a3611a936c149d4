"""Bytes -> text, for files without a package around them; and the sign that parts the fields of a CSV."""

from __future__ import annotations

import codecs
import csv
import re
from itertools import islice
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.paket import TERLALU_BESAR

_BUKAN_TEKS: Final = re.compile("[\0-\x08\x0e-\x19\x1c-\x1f]")
_AKHIR_DOS: Final = "\x1a"
_CONTOH: Final = 4096
_PEMISAH: Final = ("\t", ";", "|", ",")  # a comma may be a decimal one: it counts last
_BARIS_CONTOH, _BARIS_TABEL, _CONTOH_TEKS = 200, 2, 100_000
_AWALAN_EXCEL: Final = re.compile(r"sep=(.)\r?\n", re.I)


def _sandi(isi: bytes) -> str:
    """The encoding: by its mark, by the zeros of UTF-16, else UTF-8 where it is that, else that of Windows."""
    if isi.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if isi.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    contoh = isi[:_CONTOH]
    for sandi, ganjil in (("utf-16-le", 1), ("utf-16-be", 0)):
        if contoh[ganjil::2].count(0) * 10 > len(contoh) * 4:
            return sandi
    return "utf-8"


def dekode(isi: bytes) -> str | None:
    """Return the text of a file, None where it is no text. Raises GalatPengguna for a text larger than is bearable."""
    sandi = _sandi(isi)
    if sandi == "utf-8" and _BUKAN_TEKS.search(isi[:_CONTOH].decode("latin-1")):
        return None
    if len(isi) > batas.BERKAS_TEKS:
        raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.BERKAS_TEKS // batas.MIB} MB"))
    for satu in (sandi, "cp1252"):
        try:
            teks = isi.decode(satu).rstrip(_AKHIR_DOS)
        except UnicodeDecodeError:
            continue
        return None if _BUKAN_TEKS.search(teks) else teks
    return None


def tanpa_awalan(teks: str) -> tuple[str | None, str]:
    """(separator, rest) of a CSV that tells its separator in a first line `sep=;`, as Excel accepts it."""
    cocok = _AWALAN_EXCEL.match(teks)
    return (cocok[1], teks[cocok.end() :]) if cocok else (None, teks)


def cari_pemisah(teks: str) -> str | None:
    """Return the sign that parts fields in most rows of a text, None where it is no table of two rows."""
    pemisah, teks = tanpa_awalan(teks)
    if pemisah is not None:
        return pemisah
    banyak = {satu: _baris_terpisah(teks, satu) for satu in _PEMISAH}
    perlu = max(_BARIS_TABEL, max(banyak.values()) / 2)
    return next((satu for satu in _PEMISAH if banyak[satu] >= perlu), None)


def _baris_terpisah(teks: str, pemisah: str) -> int:
    """How many of the first rows have more than one field."""
    baris = csv.reader(teks[:_CONTOH_TEKS].splitlines(keepends=True), delimiter=pemisah)
    try:
        return sum(len(satu) > 1 for satu in islice(baris, _BARIS_CONTOH))
    except csv.Error:
        return 0
