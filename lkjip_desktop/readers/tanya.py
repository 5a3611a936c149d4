"""Doubts become questions, answers are kept by what a person sees: sheet and headings, never letters or row numbers.

Years are left out of both, so that an answer given for the workbook of 2024 holds for that of 2025.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.laporan import Pertanyaan

_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_PENGATURAN = "Perbaiki pada Pengaturan Perangkat Daerah"


def polos(teks: str) -> str:
    """Return a text as answers know it: small letters, no punctuation, no years ("Target  2024 (%)" -> "target %")."""
    return " ".join(re.findall(r"[^\W_]+|%", _TAHUN.sub(" ", teks).casefold()))


def kunci_jalur(jalur: Sequence[str]) -> str:
    """Return the key of a column: its headings from the outermost, those that are only a year left out."""
    return " / ".join(dict.fromkeys(satu for judul in jalur if (satu := polos(judul)))) or "tahun"


def id_tanya(jenis: str, *bagian: str) -> str:
    """Return the id of a question: its kind, then what it is about."""
    return ":".join([jenis, *(satu for satu in bagian if satu)])


def jawab(jawaban: Mapping[str, str], tanya: Pertanyaan) -> str | None:
    """Return the candidate that the office has chosen, None where it has not answered.

    Raises GalatPengguna for an answer that is none of the candidates.
    """
    nilai = jawaban.get(tanya.id)
    if nilai is None:
        return None
    for satu in tanya.pilihan:
        if satu.nilai == nilai or polos(satu.nilai) == polos(nilai) != "":
            return satu.nilai
    raise jawaban_keliru(tanya, nilai, "Pilih salah satu: " + "; ".join(satu.nilai for satu in tanya.pilihan))


def jawaban_keliru(tanya: Pertanyaan, nilai: str, saran: str) -> GalatPengguna:
    """Return what to raise for an answer that cannot be followed; `saran` says which can."""
    return GalatPengguna(
        f"Jawaban “{nilai}” untuk pertanyaan “{tanya.tanya}” ({tanya.id}) tidak dapat dipakai. {_PENGATURAN}. {saran}."
    )
