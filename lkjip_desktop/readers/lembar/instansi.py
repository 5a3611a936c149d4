"""The office settled: labels before titles above tables before the signer's own title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from lkjip_desktop.domain.laporan import Butir, Instansi
from lkjip_desktop.readers.lembar.identitas import Identitas
from lkjip_desktop.readers.lembar.judul_instansi import istilah_dalam
from lkjip_desktop.readers.lembar.tanda_tangan import Blok
from lkjip_desktop.readers.lembar.tanggal import tempat_tanggal

_JENIS = [
    ("rsud", r"rsud|rumah sakit"),
    ("lainnya", r"puskesmas|uptd?"),
    ("badan", r"badan|bappeda\w*|bapenda|bpkad|bkpsdm|bpbd"),
    ("kelurahan", r"kelurahan"),
    ("kecamatan", r"kecamatan"),
    ("inspektorat", r"inspektorat"),
    ("sekretariat", r"sekretariat"),
    ("dinas", r"dinas|satuan polisi|satpol pp|dis[a-z]{3,}|din(?:kes|sos)\w*"),
]
_PEMIMPIN = [
    (re.compile(r"^\W*(?:pl[th]\.?|pjs?\.?)?\s*camat\s+(.+)", re.I), "Kecamatan {}"),
    (re.compile(r"^\W*(?:pl[th]\.?|pjs?\.?)?\s*lurah\s+(.+)", re.I), "Kelurahan {}"),
    (re.compile(r"^\W*(?:pl[th]\.?|pjs?\.?)?\s*(?:direktur|kepala|inspektur)\s+(?:utama\s+)?(.+)", re.I), "{}"),
]
_KECIL = frozenset("DAN DI KE DARI ATAU YANG UNTUK".split())
_SINGKATAN = frozenset("RSUD UPTD UPT PUPR KB I II III IV VI VII VIII IX UMKM OKU OKI PALI DKI".split())
_DAERAH_AKHIR = re.compile(r"\s+((?:KABUPATEN|KAB\.|KOTA|PROVINSI)\s+\S.*)$", re.I)


def tetapkan(identitas: Identitas, blok: Iterable[Blok] = ()) -> Instansi:
    """Settle the office from what was collected; the most frequent value of each source."""
    instansi, asal = identitas.instansi, identitas.instansi.asal
    semua_blok = list(blok)
    nama_jabatan, daerah_jabatan = _dari_jabatan(semua_blok)
    instansi.nama = (
        _nama_label(asal)
        or _kapital(_terbanyak(asal.get("judul_nama")))
        or nama_jabatan
        or _kapital(_terbanyak(asal.get("sampul_nama")))
    )
    instansi.daerah = (
        _terbanyak(asal.get("daerah"))
        or _kapital(_terbanyak(asal.get("judul_daerah")))
        or daerah_jabatan
        or _kapital(_terbanyak(asal.get("sampul_daerah")))
    )
    instansi.jenis = _jenis(instansi.nama)
    instansi.periode_renstra = _terbanyak(asal.get("periode_renstra"))
    instansi.visi = _terbanyak(asal.get("visi"))
    instansi.misi = _daftar(asal.get("misi"))
    instansi.tujuan = _daftar(asal.get("tujuan"))
    instansi.dasar_hukum = [
        bagian for teks in _daftar(asal.get("dasar_hukum")) for bagian in re.split(r"\s*;\s*", teks) if bagian
    ]
    instansi.istilah = istilah_dalam(_terbanyak(asal.get("istilah")) or "") or "LKjIP"
    instansi.tempat, instansi.tanggal = _tempat_tanggal(asal, semua_blok)
    return instansi


def _nama_label(asal: dict[str, list[Butir]]) -> str | None:
    """The name by its label; "Kelurahan : Sukajadi" gives "Kelurahan Sukajadi"."""
    if nama := _terbanyak(asal.get("nama")):
        return nama
    for jenis in ("kelurahan", "kecamatan"):
        if nama := _terbanyak(asal.get(jenis)):
            return _kapital(nama if nama.lower().startswith(jenis) else f"{jenis.capitalize()} {nama}")
    return None


def _dari_jabatan(blok: list[Blok]) -> tuple[str | None, str | None]:
    """The office that the signer heads: "CAMAT ILIR BARAT I" -> "Kecamatan Ilir Barat I"."""
    jabatan = Counter(satu.tempat.jabatan for satu in blok if satu.tempat.jabatan)
    for teks, _ in jabatan.most_common():
        daerah = _DAERAH_AKHIR.search(teks or "")
        polos = (teks or "")[: daerah.start()] if daerah else (teks or "")
        for pola, bentuk in _PEMIMPIN:
            cocok = pola.match(polos)
            if cocok and re.search(r"[A-Za-z]{3}", cocok[1]) and (bentuk != "{}" or _jenis(cocok[1]) != "lainnya"):
                nama = bentuk.format(_kapital(cocok[1].strip(" ,")))
                return nama, _kapital(daerah[1].strip(" ,")) if daerah else None
    return None, None


def _terbanyak(butir: list[Butir] | None) -> str | None:
    if not butir:
        return None
    return Counter(satu.teks for satu in butir).most_common(1)[0][0]


def _daftar(butir: list[Butir] | None) -> list[str]:
    baris = [re.sub(r"^\s*\d+[.)]\s*", "", teks).strip() for satu in butir or [] for teks in satu.teks.splitlines()]
    return list(dict.fromkeys(teks for teks in baris if teks))


def _jenis(nama: str | None) -> str | None:
    """The kind of office by the word that its name begins with, else that it holds."""
    if nama is None:
        return None
    letak = [(cocok.start(), jenis) for jenis, pola in _JENIS if (cocok := re.search(rf"\b(?:{pola})\b", nama, re.I))]
    return min(letak, default=(0, "lainnya"))[1]


def _tempat_tanggal(asal: dict[str, list[Butir]], blok: list[Blok]) -> tuple[str | None, str | None]:
    """Both of "Sekayu, Januari 2025"; a date of its own goes before; without labels the signatures tell."""
    tempat, tanggal = _terbanyak(asal.get("tempat")), _terbanyak(asal.get("tanggal"))
    if tempat is None and tanggal is None:
        baris = Counter(satu.tempat_tanggal for satu in blok if satu.tempat_tanggal)
        pasangan = tempat_tanggal(baris.most_common(1)[0][0] or "") if baris else None
        return pasangan or (None, None)
    if tempat and "," in tempat:
        kiri, _, kanan = tempat.partition(",")
        return kiri.strip() or None, tanggal or kanan.strip() or None
    return tempat, tanggal


def _kapital(teks: str | None) -> str | None:
    """A title in capitals as a name: "DINAS KESEHATAN" -> "Dinas Kesehatan"; abbreviations and numerals stay."""
    if teks is None or not teks.isupper():
        return teks
    return " ".join(_kata_kapital(kata) for kata in teks.split())


def _kata_kapital(kata: str) -> str:
    if kata in _KECIL:
        return kata.lower()
    singkatan = kata in _SINGKATAN or not re.search(r"[AIUEO]", kata)
    return kata if singkatan else kata.capitalize()
