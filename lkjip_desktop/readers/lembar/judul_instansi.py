"""What titles, covers and lines of a title page say of the office, its region and the report's name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lkjip_desktop.domain.laporan import Butir
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.lembar.identitas import Identitas

_PERANGKAT = (
    r"(?:DINAS|BADAN|KECAMATAN|KELURAHAN|INSPEKTORAT|SEKRETARIAT|RUMAH SAKIT|RSUD|SATUAN POLISI|KANTOR|BAGIAN"
    r"|UPTD?|PUSKESMAS|BAPPEDA\w*|BAPENDA|BPKAD|BKPSDM|BPBD|SATPOL PP|DISDUKCAPIL|DISPORA\w*|DISHUB|DINKES|DISDIK\w*"
    r"|DISNAKER\w*|DISPERINDAG\w*|DISKOMINFO\w*|DINSOS\w*)"
)
_KATA = r"[A-Z][\w'’-]*"
_JUDUL = re.compile(
    rf"\b((?i:{_PERANGKAT})\b[^\n:;.]*?)\s+"
    rf"((?i:KABUPATEN|KAB\.|KOTA|PROVINSI)\s+{_KATA}(?:\s+(?!TAHUN|Tahun|TA\b|T\.){_KATA}){{0,4}})"
)
_WILAYAH = r"(?:KABUPATEN|KAB\.|KOTA|PROVINSI)"
_ADA_WILAYAH = re.compile(rf"\b{_WILAYAH}\s", re.I)  # quick to tell most texts by
_BARIS_NAMA = re.compile(rf"\W*(?i:{_PERANGKAT})\b[^:;.—–]{{0,80}}")
# A document's name before the office's, a year behind it.
_DOKUMEN = re.compile(
    r"^\W*(?:lkj?ip|lakip|lkj|laporan\s+(?:akuntabilitas\s+)?kinerja(?:\s+instansi\s+pemerintah)?"
    r"|(?:kertas\s+kerja|perjanjian\s+kinerja|pengukuran\s+kinerja|capaian\s+kinerja))\s+(?=\S)|\s+(?:tahun|t\.?a\.?)\b.*$",
    re.I,
)
_BARIS_DAERAH = re.compile(rf"\W*{_WILAYAH}\s+\S.{{0,40}}", re.I)
_BARIS_LAIN = re.compile(
    r"laporan\s+(?:akuntabilitas\s+)?kinerja|\b(?:lkj?ip|lakip|lkj)\b|kertas\s+kerja"
    r"|^\W*tahun(?:\s+anggaran)?\s+\d{4}\W*$",
    re.I,
)
_ISTILAH = re.compile(r"\b(LKjIP|LKIP|LAKIP|LKj)\b", re.I)
_BAKU = {"lkjip": "LKjIP", "lkip": "LKIP", "lakip": "LAKIP", "lkj": "LKj"}


def kumpulkan_judul(identitas: Identitas, judul: Iterable[tuple[CellRef, str]]) -> None:
    """Take from titles the office's name and region, and the term it uses for the report."""
    asal = identitas.instansi.asal
    atas: tuple[CellRef, str] | None = None
    for ref, teks in judul:
        baris = " ".join(teks.split())
        if atas and _bersusun(atas, ref, baris):
            baris = f"{atas[1]} {baris}"
        if _ADA_WILAYAH.search(baris) and (cocok := _JUDUL.search(baris)):
            daerah = re.sub(r"^KAB\.", "KABUPATEN" if cocok[2].isupper() else "Kabupaten", cocok[2], flags=re.I)
            asal.setdefault("judul_nama", []).append(Butir(teks=cocok[1].strip(" ,"), ref=ref))
            asal.setdefault("judul_daerah", []).append(Butir(teks=daerah.strip(), ref=ref))
        if istilah := istilah_dalam(teks):
            asal.setdefault("istilah", []).append(Butir(teks=istilah, ref=ref))
        atas = ref, baris


def _bersusun(atas: tuple[CellRef, str], ref: CellRef, baris: str) -> bool:
    """True for the region on a line of its own right below the office: DINAS KESEHATAN / KABUPATEN OKU."""
    berurutan = (atas[0].lembar, atas[0].baris + 1, atas[0].kolom) == (ref.lembar, ref.baris, ref.kolom)
    return berurutan and bool(_BARIS_NAMA.fullmatch(atas[1]) and _BARIS_DAERAH.fullmatch(baris))


def baris_sampul(teks: str) -> tuple[str, str] | None:
    """Return what a line of a cover says, ("nama"|"daerah"|"lain", text), None for a line of something else."""
    baris = " ".join(teks.split())
    if cocok := re.fullmatch(rf"(?:PEMERINTAH\s+)?({_WILAYAH}\s+[^:;.\d]{{3,40}})", baris, re.I):
        return "daerah", cocok[1]
    if _BARIS_NAMA.fullmatch(nama := _DOKUMEN.sub("", baris)):
        return "nama", nama
    return ("lain", baris) if _BARIS_LAIN.search(baris) else None


def kumpulkan_sampul(identitas: Identitas, judul: Iterable[tuple[CellRef, str]]) -> None:
    """Take from lines that hold only an office or only a region: the last to be asked."""
    for ref, teks in judul:
        bagian = baris_sampul(teks)
        if bagian and bagian[0] != "lain":
            identitas.instansi.asal.setdefault(f"sampul_{bagian[0]}", []).append(Butir(teks=bagian[1], ref=ref))


def istilah_dalam(teks: str) -> str | None:
    """Return the term for the report that a text uses, as it is spelt officially ("LAKIP"), None without one."""
    cocok = _ISTILAH.search(teks)
    return _BAKU[cocok[1].lower()] if cocok else None
