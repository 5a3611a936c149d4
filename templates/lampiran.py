"""The documents that are signed or handed in apart from the report: which sources each of them is built from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SUMBER = Path(__file__).parent / "sumber"
_RAKITAN = re.compile(r"\{\{([A-Z ]+)\}\}")
_PENGENAL = re.compile(r"\{\{((?:kalimat\.)?)(pk|pkprog|pkjumlah|pihak1|pihak2|perjanjian)(?=[\[.])")
_JUDUL_LAMPIRAN = re.compile(r"^# LAMPIRAN \d+ // (?:FORMULIR )?", re.M)


@dataclass(frozen=True, slots=True)
class Berdiri:
    """A document of its own: the built file, its title for those who look at its properties, its source."""

    berkas: str
    judul: str
    naskah: Callable[[], str]


def _baca(nama: str) -> str:
    return (SUMBER / nama).read_text(encoding="utf-8")


def _dari_lampiran(nama: str) -> Callable[[], str]:
    """A form of the report as a document: the same table, its heading without the number of the lampiran."""
    return lambda: _JUDUL_LAMPIRAN.sub(".JudulDepan ", _baca(nama)).replace("nomor=arab", "nomor=arab mulai=1")


def _perjanjian(nama: str, jenis: str) -> Callable[[], str]:
    """A Perjanjian Kinerja: its statement with the parts that both editions share."""
    bagian = {
        "PARA PIHAK": "perjanjian-para-pihak.md",
        "TANDA TANGAN": "perjanjian-tanda-tangan.md",
        "RINCIAN": "perjanjian-rincian.md",
    }

    def rakit(teks: str) -> str:
        return _RAKITAN.sub(lambda cocok: rakit(_baca(bagian[cocok[1]])) if cocok[1] in bagian else jenis, teks)

    return lambda: rakit(_baca(nama))


def _perubahan() -> str:
    """The same keys but for their names, so that a refresh never takes one edition for the other."""
    return _PENGENAL.sub(
        r"{{\1ubah\2", _perjanjian("perjanjian-kinerja-perubahan.md", "PERJANJIAN KINERJA PERUBAHAN")()
    )


BERDIRI = (
    Berdiri(
        "perjanjian-kinerja.docx", "Perjanjian Kinerja", _perjanjian("perjanjian-kinerja.md", "PERJANJIAN KINERJA")
    ),
    Berdiri("perjanjian-kinerja-perubahan.docx", "Perjanjian Kinerja Perubahan", _perubahan),
    Berdiri("rencana-kinerja-tahunan.docx", "Rencana Kinerja Tahunan", _dari_lampiran("lampiran-rkt.md")),
    Berdiri("penetapan-kinerja.docx", "Penetapan Kinerja", _dari_lampiran("lampiran-penetapan.md")),
    Berdiri("indikator-kinerja-utama.docx", "Indikator Kinerja Utama", lambda: _baca("iku.md")),
    Berdiri("kertas-kerja.docx", "Kertas Kerja", _dari_lampiran("lampiran-kertas-kerja.md")),
    Berdiri("formulir-reviu.docx", "Formulir Reviu Laporan Kinerja", lambda: _baca("formulir-reviu.md")),
)
