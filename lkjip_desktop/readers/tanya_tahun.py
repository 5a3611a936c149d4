"""The year of the report where the workbook leaves it open: the question, and the office's answer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.readers.tanya import jawaban_keliru

_ID = "tahun"
_PERIODE_MAKS = 6


def dijawab(jawaban: Mapping[str, str], calon: Sequence[tuple[int, str]]) -> int | None:
    """Return the office's year, else the first candidate. Raises GalatPengguna for an answer that is no year."""
    nilai = jawaban.get(_ID)
    if nilai is None:
        return calon[0][0] if calon else None
    if not re.fullmatch(r"20\d{2}", nilai.strip()):
        raise jawaban_keliru(_tanya(calon), nilai, "Tulis tahun dengan empat angka, misalnya 2024")
    return int(nilai)


def tanya_tahun(jawaban: Mapping[str, str], calon: Sequence[tuple[int, str]], periode: str | None) -> list[Pertanyaan]:
    """Return the question of the year, none where one candidate is left or the office has answered."""
    if len(calon) == 1 or _ID in jawaban:
        return []
    return [_tanya(calon, [(tahun, f"dalam periode Renstra {periode}") for tahun in _periode(periode)])]


def _tanya(calon: Sequence[tuple[int, str]], usulan: Sequence[tuple[int, str]] = ()) -> Pertanyaan:
    sebab = "Kertas kerja menyebut lebih dari satu tahun laporan" if len(calon) > 1 else "Tahun laporan tidak ditemukan"
    return Pertanyaan(
        id=_ID,
        tanya=f"{sebab}. Tahun berapa yang dilaporkan?",
        tempat=[],
        pilihan=[Pilihan(nilai=str(tahun), bukti=bukti) for tahun, bukti in calon or usulan],
        bawaan=str(calon[0][0]) if calon else "",
    )


def _periode(periode: str | None) -> list[int]:
    """The years of a period, where it names its first and its last."""
    tahun = [int(t) for t in re.findall(r"20\d{2}", periode or "")]
    return list(range(tahun[0], tahun[-1] + 1))[:_PERIODE_MAKS] if len(tahun) == 2 else []
