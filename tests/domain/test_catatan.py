from __future__ import annotations

import pytest

from lkjip_desktop.domain.catatan import hitungan, pilah, ringkasan
from lkjip_desktop.domain.finding import Finding, Tingkat


def temuan(tingkat: Tingkat, kode: str = "CAP001", diterima: str | None = None) -> Finding:
    return Finding(
        kunci=f"{kode}:x",
        kode=kode,
        nama="Nama",
        tingkat=tingkat,
        pesan="Pesan.",
        tempat=(),
        ditemukan="1",
        seharusnya=None,
        mengapa="Sebab.",
        perbaikan="Cara.",
        sidik="1",
        diterima=diterima,
    )


SALAH, PERIKSA, INFO = (temuan(tingkat) for tingkat in Tingkat)
KURANG = temuan(Tingkat.INFO, "LKP003")


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        ([SALAH, SALAH, PERIKSA, INFO], "Ada 2 tidak sesuai dan 1 perlu diperiksa."),
        ([SALAH], "Ada 1 tidak sesuai."),
        ([PERIKSA], "Ada 1 perlu diperiksa."),
        ([INFO, KURANG, temuan(Tingkat.SALAH, diterima="Sesuai SK.")], "Tidak ada yang tidak sesuai."),
        ([], "Tidak ada yang tidak sesuai."),
    ],
)
def test_the_summary_says_what_nobody_explained_yet(isi: list[Finding], kalimat: str) -> None:
    assert ringkasan(isi) == kalimat


def test_the_counts_tell_explained_findings_apart_and_leave_kelengkapan_out() -> None:
    isi = [SALAH, INFO, KURANG, temuan(Tingkat.PERIKSA, diterima="Sesuai SK.")]
    assert hitungan(isi) == "1 tidak sesuai, 0 perlu diperiksa, 1 informasi, 1 diterima dengan penjelasan"
    assert hitungan([KURANG]) == "Tidak ada catatan."


@pytest.mark.parametrize(("kode", "lain"), [("LKP003", True), ("IMP001", True), ("IKM001", False), ("CAP001", False)])
def test_completeness_and_import_are_listed_apart(kode: str, lain: bool) -> None:
    satu = temuan(Tingkat.INFO, kode)
    assert pilah([satu]) == (([], [satu]) if lain else ([satu], []))
