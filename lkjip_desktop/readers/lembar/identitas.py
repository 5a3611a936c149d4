"""Who the office is: label/value pairs of a cover or identity sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from lkjip_desktop.domain.laporan import Butir, Instansi
from lkjip_desktop.readers.lembar.masa_jabatan import pisahkan_masa
from lkjip_desktop.readers.pasangan import Pasangan

_UNIT = (
    r"opd|skpd|perangkat daerah|instansi|dinas|badan|kantor|kecamatan|kelurahan|rsud|puskesmas|uptd?"
    r"|unit(?: kerja)?|satuan kerja"
)
_PENANDA = r"penanda\s*tangan"
_KEPALA = r"kepala(?: (?:dinas|badan|kantor|opd|skpd|perangkat daerah|satuan|bagian|puskesmas|uptd?))?"
_WILAYAH = r"(?:provinsi|kabupaten|kota)"
UNIT_BERNAMA = ("dinas", "badan", "kecamatan", "kelurahan", "rsud", "puskesmas")
_LABEL: list[tuple[str, str]] = [
    *((f"nama_{unit}", f"nama {unit}") for unit in UNIT_BERNAMA),
    ("nama", rf"nama (?:{_UNIT})(?: */ *(?:{_UNIT}))*"),
    ("nama", r"opd|skpd|perangkat daerah|instansi|unit (?:kerja|organisasi)|satuan kerja"),
    ("kelurahan", r"kelurahan"),
    ("kecamatan", r"kecamatan"),
    ("daerah", rf"(?:nama )?(?:pemerintah )?(?:{_WILAYAH}|daerah)(?:\s*/\s*{_WILAYAH})*|pemerintah daerah"),
    ("tahun", r"tahun(?: (?:anggaran|laporan|pelaporan|kinerja))?"),
    ("periode_renstra", r"(?:periode|masa|tahun)(?: berlaku)? (?:renstra|rpjmd|rpd|rencana strategis)|renstra|periode"),
    ("tempat", rf"tempat\s*(?:,|dan|/)?\s*(?:bulan|tanggal)?(?: (?:{_PENANDA}an|penetapan|laporan))?"),
    ("tanggal", rf"tanggal(?: (?:{_PENANDA}an|laporan|penetapan))?"),
    ("visi", r"visi(?: (?:daerah|kepala daerah|bupati|kabupaten|kota))?"),
    ("misi", r"misi(?: (?:daerah|ke[- ]?\w+|bupati|kabupaten|kota|\d+))?"),
    ("tujuan", r"tujuan(?: (?:strategis|perangkat daerah|renstra|\d+))?"),
    ("dasar_hukum", r"dasar (?:pembentukan|hukum)(?: \w+)?"),
    ("istilah", r"(?:istilah|nama|sebutan) laporan"),
]
_PEJABAT: list[tuple[str, str]] = [
    ("nip", r"nip(?:\s*(?:kepala|pejabat|camat|lurah|direktur|pimpinan)(?: \w+)?)?"),
    ("masa", r"(?:masa|periode)\s*(?:jabatan|tugas|menjabat)(?: \w+)?"),
    ("pangkat", r"pangkat(?:[\s/,.]*(?:gol\w*|ruang))*(?: kepala| pejabat)?(?: \w+)?"),
    ("jabatan", rf"jabatan(?: (?:kepala|pejabat|{_PENANDA}))?(?: \w+)?"),
    (
        "nama",
        rf"(?:nama )?(?:plt\.?|plh\.?|pj\.?|pjs\.?)?\s*(?:{_KEPALA}|camat|lurah|direktur(?: utama)?|inspektur"
        rf"|sekretaris (?:daerah|dprd)|pejabat(?: {_PENANDA})?|pimpinan|{_PENANDA})",
    ),
]
_POLA = [
    (kelompok, nama, re.compile(pola))
    for kelompok, daftar in (("instansi", _LABEL), ("pejabat", _PEJABAT))
    for nama, pola in daftar
]
_LABEL_MAKS = 60
_HURUF = re.compile("[a-z]", re.I)
_TAHUN = re.compile(r"\b(20\d{2})\b")
_JABATAN = re.compile(
    r"\W*(?:kepala|sekretaris|camat|lurah|direktur|inspektur|bupati|wali\s*kota|gubernur|ketua|kasubb?ag|kabid)\b", re.I
)


_MEMIMPIN = re.compile(
    r"\W*(?:p[jl][ths]?\.?\s+)?(?:kepala\s+(?!sub|seksi|bidang|bagian|daerah|urusan)|camat|lurah|direktur|inspektur)",
    re.I,
)
_NIP = re.compile(r"\bN\.?I\.?P\b\W*\d{8}", re.I)
_GELAR_KECIL = frozenset("dr drg bin binti apt ns".split())


@dataclass
class Identitas:
    """What the pairs and titles say: the office, the years they name, the official's parts by label."""

    instansi: Instansi = field(default_factory=Instansi)
    pejabat: list[tuple[str, Pasangan]] = field(default_factory=list)
    terpakai: set[tuple[str | None, str, int, int]] = field(default_factory=set)


@lru_cache(maxsize=8192)
def peran_label(label: str) -> tuple[str, str] | None:
    """Return ("instansi"|"pejabat", field) of a label, None for a label of something else."""
    if len(label) > _LABEL_MAKS or not _HURUF.search(label):  # most cells of long tables are figures
        return None
    polos = re.sub(r"\s+", " ", re.sub(r"^[\d.)\s]+", "", pisahkan_masa(label)[0])).strip(" :.").lower()
    return next(((kelompok, nama) for kelompok, nama, pola in _POLA if pola.fullmatch(polos)), None)


def kumpulkan(identitas: Identitas, pasangan: Iterable[Pasangan]) -> None:
    """Take from label/value pairs what they say of the office; pairs with other labels are left."""
    for satu in pasangan:
        peran = peran_label(satu.label) or _pejabat_lengkap(satu)
        if peran is None or not _masuk_akal(peran, satu) or _masa_lepas(identitas, peran, satu):
            continue
        for ref in (satu.ref, satu.ref_label):
            if ref:
                identitas.terpakai.add((ref.berkas, ref.lembar, ref.baris, ref.kolom))
        butir = Butir(teks=satu.nilai, ref=satu.ref)
        if peran[0] == "pejabat":
            identitas.pejabat.append((peran[1], satu))
        else:
            identitas.instansi.asal.setdefault(peran[1], []).append(butir)


def _masa_lepas(identitas: Identitas, peran: tuple[str, str], satu: Pasangan) -> bool:
    """True for a term of office without a label, in a row that names no official."""
    if peran != ("pejabat", "masa") or satu.ref_label is not None:
        return False
    return not identitas.pejabat or identitas.pejabat[-1][1].ref.baris != satu.ref.baris


def _pejabat_lengkap(satu: Pasangan) -> tuple[str, str] | None:
    """An official by the whole title: "Kepala Dinas Kesehatan : dr. ..."; not the head of a part of the office."""
    if not satu.pasti or len(satu.label) > _LABEL_MAKS or not _MEMIMPIN.match(satu.label):
        return None
    return ("pejabat", "nama") if _NIP.search(satu.nilai) or _nama_orang(satu.nilai) else None


def _nama_orang(teks: str) -> bool:
    """True for words that all begin with a capital, as a name with its titles does."""
    kata = pisahkan_masa(teks)[0].split()
    polos = 2 <= len(kata) <= 9 and not re.search(r"[\d:;]", " ".join(kata)) and "," in teks
    return polos and all(satu[0].isupper() or satu.lower().strip(".,") in _GELAR_KECIL for satu in kata)


def _masuk_akal(peran: tuple[str, str], satu: Pasangan) -> bool:
    """False for rows that only look like pairs: headings of a list, titles of two officials side by side."""
    if peran == ("instansi", "tahun"):
        return satu.pasti and len(tahun_dalam(satu.nilai)) == 1
    if peran == ("pejabat", "nama"):
        return satu.pasti and not _JABATAN.match(satu.nilai) and re.search(r"[A-Za-z]{3}", satu.nilai) is not None
    return satu.pasti


def tahun_dalam(teks: str) -> list[int]:
    """The years that a title names ("TAHUN 2024"), not those of periods ("2023 - 2026") or of regulations."""
    bersih = re.sub(r"20\d{2}\s*(?:-|–|s\.?/?d\.?)\s*20\d{2}", " ", teks)
    bersih = re.sub(r"(?:nomor|no\.?)\s*\d+\s*tahun\s*\d{4}", " ", bersih, flags=re.I)
    return [int(t) for t in _TAHUN.findall(bersih)]
