"""What is damaged: the project's own files of every kind, and those shared beside the repository where they are."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop import pipeline
from lkjip_desktop.sumber_daya import sumber_daya
from tests.readers.grid import pembangun_biner as biner

CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"
KOSONG = "sample_workbooks/Kertas Kerja LKjIP - Kosong.xlsx"
_BUKU = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".fods", ".xml", ".html", ".csv")
_TERBESAR = 150_000  # bytes: larger ones are read on their own by tests, here they would only cost runs
_HTML = b"<html><table><tr><td>No<td>Indikator<td>Target<td>Realisasi<tr><td>1<td>IKM<td>80<td>82,5</table></html>"
_CSV = b"No;Indikator Kinerja;Satuan;Target;Realisasi\n1;Indeks Kepuasan Masyarakat;Nilai;80;82,5\n"


@dataclass(frozen=True)
class Bahan:
    """The files to damage: workbooks and Word documents; `bersih` are workbooks that are sound."""

    buku: list[tuple[str, bytes]]
    dokumen: list[tuple[str, bytes]]
    bersih: list[Path] = field(default_factory=list)


def kumpulkan(folder: Path) -> Bahan:
    """Return the files, making a report of the sample in a folder first."""
    contoh, kosong = sumber_daya(CONTOH), sumber_daya(KOSONG)
    bersih = [contoh, kosong, *_bersama("workbooks")]
    buku = [(satu.name, satu.read_bytes()) for satu in [*bersih, *_bersama("stress/xlsx")]]
    dokumen = [(satu.name, satu.read_bytes()) for satu in [*_dibuat(folder), *_bersama("stress/docx", "documents")]]
    return Bahan([*buku[:2] * 8, *buku, *_biner() * 4], [*dokumen[:3] * 8, *dokumen], bersih)


def _dibuat(folder: Path) -> list[Path]:
    """The sample's report, the report with comments, and the template: most of what the program writes into Word."""
    bacaan = pipeline.read(pipeline.masukan_dari(sumber_daya(CONTOH)))
    laporan = pipeline.build(bacaan, folder).word
    dokumen = pipeline.read_document(laporan)
    komentar = pipeline.comment(dokumen, pipeline.check_document(dokumen), folder).berkas
    return [laporan, komentar, sumber_daya("templates/lkjip.docx"), sumber_daya("templates/perjanjian-kinerja.docx")]


def _biner() -> list[tuple[str, bytes]]:
    """Small workbooks of the other kinds."""
    judul = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"]
    kepala = [biner.teks(2, kolom, isi) for kolom, isi in enumerate(judul)]
    baris = [biner.teks(3, 1, "Indeks Kepuasan Masyarakat"), biner.angka(3, 3, 80), biner.angka(3, 4, 82.5)]
    kepala12 = b"".join(biner.sel_teks12(kolom, isi) for kolom, isi in enumerate(judul))
    baris12 = biner.sel_teks12(1, "Indeks Kepuasan Masyarakat") + biner.angka12(3, 80) + biner.angka12(4, 82.5)
    return [
        ("kecil.xls", biner.buku_xls(*kepala, *baris, biner.gabungan((0, 0, 0, 4)))),
        ("kecil.xlsb", biner.buku_xlsb(biner.baris12(2), kepala12, biner.baris12(3), baris12)),
        ("kecil.html.xls", _HTML),
        ("kecil.csv", _CSV),
    ]


def _bersama(*folder: str) -> list[Path]:
    akar = Path(os.environ.get("LKJIP_BERSAMA", Path(__file__).resolve().parents[3] / "shared"))
    semua = [satu for nama in folder for satu in sorted((akar / nama).glob("*")) if satu.is_file()]
    cocok = (*_BUKU, ".docx", ".dotx")
    return [satu for satu in semua if satu.suffix.lower() in cocok and 0 < satu.stat().st_size <= _TERBESAR]
