"""Headings of real reports and applications: what is still missed is listed, nothing else may be."""

from __future__ import annotations

from pathlib import Path

from tests.korpus.judul_terlihat import baca_semua

# Scales, scores of an evaluation, personal plans, a table without a key column, terms of one agency.
TERLEWAT = [
    "nilai", "Realisasi", "RENCANA KINERJA (3)", "NILAI CAPAIAN IKI (9)", "JUMLAH KRITERIA KOMPONEN PENILAIAN", "NILAI",
    "NILAI", "NILAI", "RO - KEGIATAN", "RVRO", "RVRO",
]  # fmt: skip


def test_columns_of_32_sets_of_headings_mean_what_a_person_reads(bersama: Path) -> None:
    terbaca = baca_semua(bersama / "workbooks" / "table-headings-seen.json")
    assert len(terbaca) == 333
    assert [satu.jalur[-1] for satu in terbaca if not satu.benar] == TERLEWAT
