"""The yardstick: the little program a friend of the office would write, cells by address and a template for Word.

python -m tests.benchmark.tolok siapkan TEMPLAT.docx
python -m tests.benchmark.tolok jalan BUKU.xlsx TEMPLAT.docx FOLDER

It makes as many tables as our report of the sample has and checks nothing; openpyxl's saving damages the workbook's
charts. Its imports stand inside the functions: each of the two commands pays only for its own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

_KOLOM = 6
_BAB, _PARAGRAF = 40, 4
# What stands where in the sample: table of the report -> sheet, first and last row.
TABEL = {
    "iku": ("IKU", 4, 6),
    "pk": ("PK 2024", 5, 5),
    "program": ("PK 2024", 9, 13),
    "rkt": ("RKT", 7, 19),
    "penetapan": ("PENETAPAN KINERJA", 9, 11),
    "capaian": ("TABEL 3.1", 5, 7),
    "unsur": ("IKM", 4, 12),
    "banding": ("PERBANDINGAN", 6, 8),
    "renstra": ("RENSTRA", 6, 8),
    "anggaran": ("ANGGARAN", 5, 9),
    "lampiran_rkt": ("RKT", 7, 19),
    "lampiran_penetapan": ("PENETAPAN KINERJA", 9, 11),
    "lampiran_pk": ("PK 2024", 5, 5),
    "kertas_kerja": ("KERTAS KERJA", 7, 9),
}
_CAPAIAN = {7: (92, 101.33), 8: (1, 1), 9: (85, 95.02)}


def siapkan(templat: Path) -> None:
    """Write the template: as much prose as a report has, and a loop of rows for every table."""
    import docx

    dokumen = docx.Document()
    for bab in range(_BAB):
        dokumen.add_heading(f"Bagian {bab + 1}", 2)
        for _ in range(_PARAGRAF):
            dokumen.add_paragraph("{{ dinas }} melaporkan kinerja tahun {{ tahun }} sebagai berikut. " * 10)
    for nama in TABEL:
        tabel = dokumen.add_table(4, _KOLOM, "Table Grid")
        for kolom in range(_KOLOM):
            tabel.cell(0, kolom).text = f"Judul {kolom + 1}"
            tabel.cell(2, kolom).text = f"{{{{ baris[{kolom}] }}}}"
        tabel.cell(1, 0).text = f"{{%tr for baris in {nama} %}}"
        tabel.cell(3, 0).text = "{%tr endfor %}"
    dokumen.save(str(templat))


def jalan(buku: Path, templat: Path, folder: Path) -> None:
    """Fill the template and a copy of the workbook."""
    import openpyxl
    from docxtpl import DocxTemplate

    nilai, terisi = openpyxl.load_workbook(buku, data_only=True), openpyxl.load_workbook(buku)
    isi: dict[str, Any] = {"dinas": "Dinas Contoh", "tahun": 2024}
    for nama, (lembar, awal, akhir) in TABEL.items():
        sel = nilai[lembar].iter_rows(awal, akhir, 1, _KOLOM, values_only=True)
        isi[nama] = [["" if satu is None else str(satu) for satu in baris] for baris in sel]
    for baris, (target, realisasi) in _CAPAIAN.items():
        terisi["KERTAS KERJA"].cell(baris, 8).value = round(realisasi / target * 100, 2)
    terisi.save(folder / "terisi.xlsx")
    dokumen = DocxTemplate(templat)
    dokumen.render(isi)
    dokumen.save(folder / "laporan.docx")


if __name__ == "__main__":
    perintah, *berkas = sys.argv[1:]
    if perintah == "siapkan":
        siapkan(Path(berkas[0]))
    else:
        jalan(*map(Path, berkas))
