"""The empty workbook's budget sheet: program, kegiatan, sub kegiatan, with sums and serapan that wait for figures."""

from __future__ import annotations

from sample_workbooks.lembar import Buku, Lembar

_BANYAK_PROGRAM, _BANYAK_KEGIATAN, _BANYAK_SUB = 3, 2, 2
_GAYA = {
    "Program": ("kode tebal", "teks tebal", "teks tebal", "rupiah tebal", "rupiah tebal", "dua tebal"),
    "Kegiatan": ("kode", "teks", "teks", "rupiah", "rupiah", "dua"),
    "Sub Kegiatan": ("kode", "teks", "teks", "rupiah", "rupiah", "dua"),
}
AWAL = 4


def anggaran(buku: Buku) -> None:
    """Write the sheet `Anggaran`."""
    lembar = buku.lembar("Anggaran", [24, 18, 70, 24, 24, 14], mendatar=True)
    lembar.judul(1, "ANGGARAN DAN REALISASI")
    judul = ("Kode", "Jenjang", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)")
    lembar.kepala(3, *judul)
    lembar.beku(3, 3)
    baris, program = AWAL, []
    for _ in range(_BANYAK_PROGRAM):
        program.append(baris)
        baris = _program(lembar, baris)
    _jumlah(lembar, baris, program)
    lembar.isi.data_validation(
        f"B{AWAL}:B{baris - 1}", {"validate": "list", "source": list(_GAYA), "error_message": "Pilih dari daftar."}
    )
    lembar.petunjuk(
        baris + 2,
        "isi Anggaran dan Realisasi pada baris Sub Kegiatan; jumlah kegiatan, program, dan total dihitung.",
        "Sisipkan baris baru di antara baris yang ada agar ikut dijumlahkan; hapus baris yang tidak dipakai.",
    )


def _program(lembar: Lembar, baris: int) -> int:
    """Write a program with its empty kegiatan and sub kegiatan; return the next free row."""
    kegiatan = [baris + 1 + ke * (1 + _BANYAK_SUB) for ke in range(_BANYAK_KEGIATAN)]
    _induk(lembar, baris, "Program", [f"{{kolom}}{satu}" for satu in kegiatan])
    for satu in kegiatan:
        _induk(lembar, satu, "Kegiatan", [f"{{kolom}}{satu + 1}:{{kolom}}{satu + _BANYAK_SUB}"])
        for sub in range(satu + 1, satu + 1 + _BANYAK_SUB):
            lembar.deret(sub, (None, "Sub Kegiatan", None, None, None), _GAYA["Sub Kegiatan"][:5])
            _serapan(lembar, sub, "dua")
    return kegiatan[-1] + 1 + _BANYAK_SUB


def _induk(lembar: Lembar, baris: int, jenjang: str, bagian: list[str]) -> None:
    """Write a row that sums the rows below it; empty while none of them has a figure."""
    gaya = _GAYA[jenjang]
    lembar.deret(baris, (None, jenjang, None), gaya[:3])
    for kolom, huruf in ((4, "D"), (5, "E")):
        sel = ",".join(bagian).format(kolom=huruf)
        lembar.rumus(baris, kolom, f'=IF(COUNT({sel})=0,"",SUM({sel}))', None, gaya[3])
    _serapan(lembar, baris, gaya[5])


def _serapan(lembar: Lembar, baris: int, gaya: str) -> None:
    rumus = f'=IF(AND(ISNUMBER(D{baris}),ISNUMBER(E{baris})),IF(D{baris}=0,"",ROUND(E{baris}/D{baris}*100,2)),"")'
    lembar.rumus(baris, 6, rumus, None, gaya)


def _jumlah(lembar: Lembar, baris: int, program: list[int]) -> None:
    lembar.deret(baris, (None, None, "JUMLAH"), ("tengah tebal", "tengah tebal", "teks tebal"))
    for kolom, huruf in ((4, "D"), (5, "E")):
        sel = ",".join(f"{huruf}{satu}" for satu in program)
        lembar.rumus(baris, kolom, f'=IF(COUNT({sel})=0,"",SUM({sel}))', None, "rupiah tebal")
    _serapan(lembar, baris, "dua tebal")
