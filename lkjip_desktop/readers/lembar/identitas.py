"""Who the office is: label/value pairs of a cover or identity sheet, else the titles above the tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from lkjip_desktop.domain.laporan import Butir, Instansi
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.pasangan import Pasangan

_LABEL: list[tuple[str, str]] = [
    ("nama", r"nama (?:opd|skpd|perangkat daerah|instansi|dinas|badan|kantor|kecamatan|kelurahan|rsud|unit(?: kerja)?|satuan kerja)"
             r"|opd|skpd|perangkat daerah|instansi|unit (?:kerja|organisasi)|satuan kerja"),
    ("daerah", r"(?:nama )?(?:pemerintah )?(?:provinsi|kabupaten|kota|daerah)(?:\s*/\s*(?:provinsi|kabupaten|kota))*|pemerintah daerah"),
    ("tahun", r"tahun(?: (?:anggaran|laporan|pelaporan|kinerja))?"),
    ("periode_renstra", r"(?:periode|masa|tahun)(?: berlaku)? (?:renstra|rpjmd|rpd|rencana strategis)|renstra|periode"),
    ("tempat", r"tempat\s*(?:,|dan|/)?\s*(?:bulan|tanggal)?(?: (?:penanda\s*tanganan|penetapan|laporan))?"),
    ("tanggal", r"tanggal(?: (?:penanda\s*tanganan|laporan|penetapan))?"),
    ("visi", r"visi(?: (?:daerah|kepala daerah|bupati|kabupaten|kota))?"),
    ("misi", r"misi(?: (?:daerah|ke[- ]?\w+|bupati|kabupaten|kota|\d+))?"),
    ("tujuan", r"tujuan(?: (?:strategis|perangkat daerah|renstra|\d+))?"),
    ("dasar_hukum", r"dasar (?:pembentukan|hukum)(?: \w+)?"),
    ("istilah", r"(?:istilah|nama|sebutan) laporan"),
]  # fmt: skip
_PEJABAT: list[tuple[str, str]] = [
    ("nip", r"nip(?:\s*(?:kepala|pejabat|camat|lurah|direktur|pimpinan)(?: \w+)?)?"),
    ("pangkat", r"pangkat(?:\s*/?\s*(?:gol\w*|ruang|,)?[\s/]*)*(?: kepala| pejabat)?(?: \w+)?"),
    ("jabatan", r"jabatan(?: (?:kepala|pejabat|penanda\s*tangan))?(?: \w+)?"),
    ("nama", r"(?:nama )?(?:plt\.?|plh\.?|pj\.?|pjs\.?)?\s*(?:kepala(?: (?:dinas|badan|kantor|opd|skpd|perangkat daerah|satuan|bagian))?|camat"
             r"|lurah|direktur(?: utama)?|inspektur|sekretaris (?:daerah|dprd)|pejabat(?: penanda\s*tangan)?|pimpinan|penanda\s*tangan)"),
]  # fmt: skip
_NAMA_PERANGKAT = r"(?:DINAS|BADAN|KECAMATAN|KELURAHAN|INSPEKTORAT|SEKRETARIAT|RUMAH SAKIT|RSUD|SATUAN POLISI|KANTOR|BAGIAN|UPTD|PUSKESMAS)"
_JUDUL = re.compile(
    rf"\b({_NAMA_PERANGKAT}\b[^\n]*?)\s+((?:KABUPATEN|KOTA|PROVINSI)\s+[^\n]*?)(?=\s+TAHUN\b|\s+\d{{4}}|[\n,;.]|$)",
    re.I,
)
_ISTILAH = re.compile(r"\b(LKjIP|LKIP|LAKIP|LKj)\b", re.I)
_TAHUN = re.compile(r"\b(20\d{2})\b")
_BAKU = {"lkjip": "LKjIP", "lkip": "LKIP", "lakip": "LAKIP", "lkj": "LKj"}
_JENIS = [
    ("rsud", r"rsud|rumah sakit"), ("badan", r"badan"), ("kecamatan", r"kecamatan"), ("kelurahan", r"kelurahan"),
    ("inspektorat", r"inspektorat"), ("sekretariat", r"sekretariat"), ("dinas", r"dinas|satuan polisi"),
]  # fmt: skip


@dataclass
class Identitas:
    """What the pairs and titles say: the office, the years they name, the official's parts by label."""

    instansi: Instansi = field(default_factory=Instansi)
    tahun: list[Butir] = field(default_factory=list)
    pejabat: list[tuple[str, Pasangan]] = field(default_factory=list)
    terpakai: set[tuple[str, int, int]] = field(default_factory=set)


def peran_label(label: str) -> tuple[str, str] | None:
    """Return ("instansi"|"pejabat", field) of a label, None for a label of something else."""
    polos = re.sub(r"\s+", " ", re.sub(r"^[\d.)\s]+", "", label)).strip(" :.").lower()
    for kelompok, daftar in (("instansi", _LABEL), ("pejabat", _PEJABAT)):
        for nama, pola in daftar:
            if re.fullmatch(pola, polos, re.I):
                return kelompok, nama
    return None


def kumpulkan(identitas: Identitas, pasangan: Iterable[Pasangan]) -> None:
    """Take from label/value pairs what they say of the office; pairs with other labels are left."""
    for satu in pasangan:
        peran = peran_label(satu.label)
        if peran is None:
            continue
        for ref in (satu.ref, satu.ref_label):
            if ref:
                identitas.terpakai.add((ref.lembar, ref.baris, ref.kolom))
        butir = Butir(teks=satu.nilai, ref=satu.ref)
        if peran[0] == "pejabat":
            identitas.pejabat.append((peran[1], satu))
        elif peran[1] == "tahun":
            identitas.tahun.append(butir)
        else:
            identitas.instansi.asal.setdefault(peran[1], []).append(butir)


def kumpulkan_judul(identitas: Identitas, judul: Iterable[tuple[CellRef, str]]) -> None:
    """Take from titles the office's name and region, and the term it uses for the report."""
    for ref, teks in judul:
        if cocok := _JUDUL.search(" ".join(teks.split())):
            identitas.instansi.asal.setdefault("judul_nama", []).append(Butir(teks=cocok[1].strip(), ref=ref))
            identitas.instansi.asal.setdefault("judul_daerah", []).append(Butir(teks=cocok[2].strip(), ref=ref))
        if cocok := _ISTILAH.search(teks):
            identitas.instansi.asal.setdefault("istilah", []).append(Butir(teks=_BAKU[cocok[1].lower()], ref=ref))


def tetapkan(identitas: Identitas) -> Instansi:
    """Settle the office from what was collected: labels before titles, the most frequent value of each."""
    instansi = identitas.instansi
    asal = instansi.asal
    instansi.nama = _terbanyak(asal.get("nama")) or _kapital(_terbanyak(asal.get("judul_nama")))
    instansi.daerah = _terbanyak(asal.get("daerah")) or _kapital(_terbanyak(asal.get("judul_daerah")))
    instansi.jenis = _jenis(instansi.nama)
    instansi.periode_renstra = _terbanyak(asal.get("periode_renstra"))
    instansi.visi = _terbanyak(asal.get("visi"))
    instansi.misi = _daftar(asal.get("misi"))
    instansi.tujuan = _daftar(asal.get("tujuan"))
    instansi.dasar_hukum = [
        bagian for teks in _daftar(asal.get("dasar_hukum")) for bagian in re.split(r"\s*;\s*", teks) if bagian
    ]
    instansi.istilah = _baku_istilah(_terbanyak(asal.get("istilah")))
    instansi.tempat, instansi.tanggal = _tempat_tanggal(_terbanyak(asal.get("tempat")), _terbanyak(asal.get("tanggal")))
    return instansi


def _terbanyak(butir: list[Butir] | None) -> str | None:
    if not butir:
        return None
    return Counter(satu.teks for satu in butir).most_common(1)[0][0]


def _daftar(butir: list[Butir] | None) -> list[str]:
    baris = [re.sub(r"^\s*\d+[.)]\s*", "", teks).strip() for satu in butir or [] for teks in satu.teks.splitlines()]
    return list(dict.fromkeys(teks for teks in baris if teks))


def _jenis(nama: str | None) -> str | None:
    if nama is None:
        return None
    for jenis, pola in _JENIS:
        if re.search(pola, nama, re.I):
            return jenis
    return "lainnya"


def _baku_istilah(teks: str | None) -> str:
    cocok = _ISTILAH.search(teks or "")
    return _BAKU[cocok[1].lower()] if cocok else "LKjIP"


def _tempat_tanggal(tempat: str | None, tanggal: str | None) -> tuple[str | None, str | None]:
    """ "Sekayu, Januari 2025" holds both; a date of its own goes before."""
    if tempat and "," in tempat:
        kiri, _, kanan = tempat.partition(",")
        return kiri.strip() or None, tanggal or kanan.strip() or None
    return tempat, tanggal


def _kapital(teks: str | None) -> str | None:
    """A title in capitals as a name: "DINAS KESEHATAN" -> "Dinas Kesehatan"; abbreviations stay."""
    if teks is None or not teks.isupper():
        return teks
    kecil = {"DAN", "DI", "KE", "DARI", "ATAU", "YANG", "UNTUK"}
    tetap = {"RSUD", "UPTD", "DPRD", "KB", "PP", "UMKM"}
    return " ".join(k.lower() if k in kecil else k if k in tetap else k.capitalize() for k in teks.split())


def tahun_dalam(teks: str) -> list[int]:
    """The years that a title names ("TAHUN 2024"), not those of periods ("2023 - 2026") or of regulations."""
    bersih = re.sub(r"20\d{2}\s*(?:-|–|s\.?/?d\.?)\s*20\d{2}", " ", teks)
    bersih = re.sub(r"(?:nomor|no\.?)\s*\d+\s*tahun\s*\d{4}", " ", bersih, flags=re.I)
    return [int(t) for t in _TAHUN.findall(bersih)]
