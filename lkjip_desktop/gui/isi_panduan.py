"""The pages of the guide and the search over them. No Qt here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop import pipeline

if TYPE_CHECKING:
    from lkjip_desktop.domain.catatan import HalamanAturan

FOLDER = Path(__file__).with_name("panduan")
AWAL = "memulai"
ATURAN = "aturan"
# The pages in the order of the contents list: to add one, write its file and name it here.
TOPIK = (
    AWAL,
    "menyiapkan",
    "membuat",
    "meninjau",
    "catatan",
    "lembar",
    "memperbarui",
    "periksa-word",
    "periksa-akhir",
    "pengaturan",
    "banyak",
    "tanya-jawab",
    "pintasan",
    ATURAN,
)
# What F1 opens where the keyboard is: the class of a view and its page, a part of it after the #.
TOPIK_TAMPILAN = {
    "HalamanMulai": AWAL,
    "HalamanDaftar": "banyak",
    "HalamanTinjau": "meninjau",
    "TabCapaian": "meninjau#capaian",
    "TabAnggaran": "meninjau#anggaran",
    "TabSkm": "meninjau#skm",
    "TabBanding": "meninjau#perbandingan-antartahun",
    "TabLembar": "lembar",
    "TabLaporan": "meninjau#laporan",
    "TabKelengkapan": "meninjau#kelengkapan",
    "PanelCatatan": "catatan",
    "BuktiTemuan": "catatan",
    "JendelaPerbarui": "memperbarui",
    "TanyaSunting": "memperbarui",
    "JendelaPeriksaLaporan": "periksa-word",
    "JendelaPeriksaAkhir": "periksa-akhir",
    "JendelaPengaturan": "pengaturan",
}
_SUBJEK = {
    "IDN": "Identitas dan pejabat",
    "TGT": "Sasaran, indikator, dan target",
    "CAP": "Capaian",
    "ANG": "Anggaran",
    "IKM": "Survei kepuasan",
    "REG": "Dasar hukum",
    "LKP": "Kelengkapan",
    "NAR": "Uraian",
    "IMP": "Pembacaan berkas",
}
_GAMBAR = re.compile(r"!\[[^\]]*\]\(([^)]+)\)\n*")
_TAUTAN = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_KUTIPAN = 64


@dataclass(frozen=True, slots=True)
class Halaman:
    """A page of the guide in Markdown; its pictures are relative to the folder of the pages."""

    topik: str
    judul: str
    isi: str


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part of a page that a search can lead to, as plain text."""

    topik: str
    judul: str
    teks: str

    def memuat(self, kata: list[str]) -> bool:
        """True where every word occurs in the heading or in the text."""
        semua = f"{self.judul} {self.teks}".casefold()
        return all(satu in semua for satu in kata)

    def kutipan(self, kata: list[str]) -> str:
        """Return some words around the first place of the first word."""
        di = max(self.teks.casefold().find(kata[0]), 0)
        awal = self.teks.rfind(" ", 0, max(di - _KUTIPAN // 3, 0)) + 1
        potong = self.teks[awal : awal + _KUTIPAN]
        return f"{'…' if awal else ''}{potong.strip()}{'…' if awal + _KUTIPAN < len(self.teks) else ''}"


class IsiPanduan:
    """Every page, read when it is asked for."""

    def daftar(self) -> list[tuple[str, str]]:
        """Return topic and title of the pages, in their order."""
        return [(satu, self.halaman(satu).judul) for satu in TOPIK]

    def halaman(self, topik: str) -> Halaman:
        """Return the page of a topic, whatever part of it is asked for; that of a rule is "aturan:ANG001".

        Raises KeyError where there is none.
        """
        nama, _, kode = topik.partition("#")[0].partition(":")
        if nama not in TOPIK:
            raise KeyError(topik)
        if kode:
            return _aturan(next((satu for satu in self._aturan if satu.kode == kode), None), topik)
        isi = self._daftar_aturan() if nama == ATURAN else (FOLDER / f"{nama}.md").read_text(encoding="utf-8")
        return Halaman(nama, isi.partition("\n")[0].removeprefix("# "), _dengan_gambar_yang_ada(isi))

    def cari(self, teks: str) -> list[tuple[Bagian, str]]:
        """Return the parts in which every word occurs, each with an excerpt; those that it is the heading of first."""
        kata = teks.casefold().split()
        if not kata:
            return []
        kena = [satu for satu in self._bagian if satu.memuat(kata)]
        kena.sort(key=lambda satu: not all(satu_kata in satu.judul.casefold() for satu_kata in kata))
        return [(satu, satu.kutipan(kata)) for satu in kena]

    @cached_property
    def _aturan(self) -> list[HalamanAturan]:
        return pipeline.rule_pages()

    @cached_property
    def _bagian(self) -> list[Bagian]:
        tetap = [bagian for topik in TOPIK[:-1] for bagian in _potong(self.halaman(topik))]
        aturan = [self.halaman(f"{ATURAN}:{satu.kode}") for satu in self._aturan]
        return [*tetap, *(Bagian(satu.topik, satu.judul, _polos(satu.isi)) for satu in aturan)]

    def _daftar_aturan(self) -> str:
        baris = ["# Daftar Aturan", "", "Setiap catatan berasal dari satu aturan di bawah ini. Klik untuk membacanya."]
        for kepala, sekelompok in groupby(self._aturan, lambda satu: satu.kode[:3]):
            baris += ["", f"## {_SUBJEK.get(kepala, kepala)}", ""]
            baris += [f"- [{satu.kode}]({ATURAN}:{satu.kode}) {satu.nama}" for satu in sekelompok]
        return "\n".join(baris)


def jangkar(judul: str) -> str:
    """Return a heading as it stands after the # of a topic."""
    return re.sub(r"[^\w]+", "-", judul.casefold()).strip("-")


def _aturan(satu: HalamanAturan | None, topik: str) -> Halaman:
    if satu is None:
        raise KeyError(topik)
    judul = f"{satu.kode} {satu.nama}"
    bagian = "".join(f"\n\n## {nama}\n\n{teks}" for nama, teks in satu.bagian)
    return Halaman(topik, judul, f"# {judul}\n\n{satu.ringkasan}{bagian}\n\n[Daftar Aturan](aturan.md)")


def _potong(halaman: Halaman) -> list[Bagian]:
    """The parts of a page, the one before the first heading under the page's own title."""
    pembuka, *sisa = re.split(r"^## ", halaman.isi, flags=re.MULTILINE)
    hasil = [Bagian(halaman.topik, halaman.judul, _polos(pembuka.partition("\n")[2]))]
    for satu in sisa:
        judul, _, teks = satu.partition("\n")
        hasil.append(Bagian(f"{halaman.topik}#{jangkar(judul)}", f"{halaman.judul}: {judul}", _polos(teks)))
    return hasil


def _dengan_gambar_yang_ada(isi: str) -> str:
    """Leave out pictures whose file is not there: Qt would draw a broken one."""
    return _GAMBAR.sub(lambda kena: kena[0] if (FOLDER / kena[1]).is_file() else "", isi)


def _polos(isi: str) -> str:
    """Return Markdown as the words that are read."""
    tanpa = _TAUTAN.sub(r"\1", _GAMBAR.sub("", isi))
    tanpa = re.sub(r"^\|[-|]+\|$", "", tanpa, flags=re.MULTILINE)
    return " ".join(re.sub(r"[*`|#]|^\s*- ", " ", tanpa, flags=re.MULTILINE).split())
