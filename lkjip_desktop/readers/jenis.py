"""The kinds of tables the program knows. A new kind: one module in readers/lembar/ and its line here."""

from __future__ import annotations

from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.lembar import anggaran, banding, capaian, rencana, survei

SHEET_KINDS: list[JenisTabel] = [
    capaian.KERTAS_KERJA,
    capaian.CAPAIAN,
    rencana.IKU,
    rencana.PERJANJIAN,
    rencana.RKT,
    rencana.PENETAPAN,
    banding.PERBANDINGAN,
    banding.RENSTRA,
    anggaran.ANGGARAN,
    anggaran.PROGRAM,
    anggaran.PROGRAM_RKT,
    anggaran.POHON,
    survei.SURVEI,
]
