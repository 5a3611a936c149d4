"""Document -> PDF: the first installed word processor that makes a whole one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.sementara import folder_kerja
from lkjip_desktop.writers.pdf.jalankan import jalankan
from lkjip_desktop.writers.pdf.program import Pekerjaan, Program, terpasang

BATAS = 120.0  # seconds for one program
_TERKECIL = 1000  # bytes; the smallest page has more
_AWAL, _AKHIR, _EKOR = b"%PDF-", b"%%EOF", 2048
_TIDAK_ADA = "Tidak ditemukan Word, WPS, atau LibreOffice. Buka laporan di Word, lalu pilih Simpan Sebagai PDF."
_GAGAL = "PDF tidak dapat dibuat lewat {nama}. Buka laporan di Word, lalu pilih Simpan Sebagai PDF."


def simpan_pdf(
    dokumen: Path,
    tujuan: Path,
    jaga: Callable[[], object],
    program: Sequence[Program] | None = None,
    batas: float = BATAS,
) -> Program:
    """Write a document as PDF; return the program that did it. `jaga` is called meanwhile and may raise to stop it.

    Raises GalatPengguna where no word processor is installed, none made a PDF, or the document cannot be read.
    """
    semua = terpasang() if program is None else program
    if not semua:
        raise GalatPengguna(_TIDAK_ADA)
    for satu in semua:
        with folder_kerja() as folder:
            kerja = _siapkan(dokumen, folder)
            if _jalankan(satu, kerja, jaga, batas):
                shutil.copyfile(kerja.tujuan, tujuan)
                return satu
    raise GalatPengguna(_GAGAL.format(nama=" dan ".join(satu.nama for satu in semua)))


def _siapkan(dokumen: Path, folder: Path) -> Pekerjaan:
    """A copy to work on: the user's own may be open, and a copy has no mark of having come from the internet."""
    (folder / "hasil").mkdir()
    asal = folder / "laporan.docx"
    try:
        shutil.copyfile(dokumen, asal)
    except OSError as galat:
        raise GalatPengguna(
            f"{dokumen.name} tidak dapat dibaca. Periksa letaknya atau tutup di program lain, lalu coba lagi."
        ) from galat
    return Pekerjaan(asal, folder / "hasil" / "laporan.pdf", folder)


def _jalankan(program: Program, kerja: Pekerjaan, jaga: Callable[[], object], batas: float) -> bool:
    proses = kerja.folder / "proses.txt"
    lingkungan = {
        "LKJIP_PDF_ASAL": str(kerja.asal),
        "LKJIP_PDF_TUJUAN": str(kerja.tujuan),
        "LKJIP_PDF_PROSES": str(proses),
    }
    return jalankan(program.perintah(kerja), lingkungan, batas, jaga, proses) and utuh(kerja.tujuan)


def utuh(berkas: Path) -> bool:
    """True for a file that begins and ends as a PDF does and is no stub."""
    try:
        isi = berkas.read_bytes()
    except OSError:
        return False
    return len(isi) >= _TERKECIL and isi.startswith(_AWAL) and _AKHIR in isi[-_EKOR:]
