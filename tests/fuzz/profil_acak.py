"""Profile files with things in them that nobody decided: right shapes with wrong values, and wrong shapes."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Any

from lkjip_desktop import pipeline
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from tests.fuzz.mutasi import GANJIL

Acak = random.Random
_NILAI: tuple[Any, ...] = (None, True, 0, -1, 2024, 1e308, 10**30, [], {}, [[]], {"teks": None}, {"nilai": "1"}, "")
_ANGKA = ("100", "0", "-5", "1e400", "NaN", "120,5", "0.1", "9" * 50)


def profil_acak(acak: Acak, contoh: Path) -> dict[str, Any]:
    """Return a profile that speaks of a workbook's own questions, findings, sheets and indikator."""
    pertanyaan, kunci, nama, lembar = _isi(contoh)
    profil: dict[str, Any] = {
        "versi": 1,
        "instansi": acak.choice(("Dinas Contoh", *GANJIL)),
        "jawaban": {satu: acak.choice(GANJIL) for satu in _sebagian(acak, pertanyaan)},
        "kebijakan": _kebijakan(acak, nama),
        "terima": {satu: {"alasan": "sudah", "tanggal": acak.choice(GANJIL)} for satu in _sebagian(acak, kunci)},
        "pilihan": {satu: acak.choice((*GANJIL, "506.024")) for satu in _sebagian(acak, kunci)},
        "pemetaan": {satu: acak.choice(({"jenis": "capaian"}, *GANJIL, *_NILAI)) for satu in _sebagian(acak, lembar)},
        "peraturan": [{"jenis": "Perda", "nomor": acak.choice(GANJIL), "tahun": 2020, "tentang": "x"}],
        "pejabat": [{"nama": acak.choice(GANJIL), "mulai": acak.choice(("2024-01-01", "x", None))}],
        "kertas": acak.choice(("F4", "A4", "A0")),
        "pimpinan": acak.choice(GANJIL),
        "logo": acak.choice(("logo.png", "../../x", None)),
    }
    profil = {bagian: isi for bagian, isi in profil.items() if acak.random() < 0.5}
    return _rusak(acak, profil) if acak.random() < 0.5 else profil


@cache
def _isi(contoh: Path) -> tuple[list[str], list[str], list[str], list[str]]:
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    temuan = [satu.kunci for satu in pipeline.check(bacaan).temuan]
    nama = [satu.nama for satu in bacaan.laporan.indikator]
    lembar = [satu.nama for satu in bacaan.laporan.lembar]
    return [satu.id for satu in bacaan.laporan.pertanyaan] + ["tahun"], temuan, nama, lembar


def _sebagian(acak: Acak, semua: list[str]) -> list[str]:
    return acak.sample(semua, acak.randint(0, len(semua))) + acak.choices(GANJIL, k=1)


def _kebijakan(acak: Acak, nama: list[str]) -> dict[str, Any]:
    isi: dict[str, Any] = {
        "pembulatan": acak.choice([*Pembulatan]),
        "pembulatan_serapan": acak.choice([*Pembulatan]),
        "desimal": acak.choice((0, 2, 6, 7, -1)),
        "batas": acak.choice(_ANGKA),
        "lantai": acak.choice(_ANGKA),
        "nol": acak.choice(_ANGKA),
        "rumus_turun": acak.choice([*Rumus]),
        "rumus": {satu: acak.choice([*Rumus]) for satu in _sebagian(acak, nama)},
        "arah": {satu: acak.choice([*Arah]) for satu in _sebagian(acak, nama)},
        "tangga": [{"nama": acak.choice(GANJIL), "bawah": acak.choice(_ANGKA)} for _ in range(acak.randint(0, 4))],
    }
    return {bagian: satu for bagian, satu in isi.items() if acak.random() < 0.5}


def _rusak(acak: Acak, isi: Any) -> Any:
    """Something in it replaced by something else, however deep it lies."""
    if isinstance(isi, dict) and isi and acak.random() < 0.8:
        kunci = acak.choice(list(isi))
        return isi | {kunci: _rusak(acak, isi[kunci])}
    if isinstance(isi, list) and isi and acak.random() < 0.8:
        return [_rusak(acak, isi[0]), *isi[1:]]
    return acak.choice((*_NILAI, *GANJIL))
