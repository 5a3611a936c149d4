"""How an office is named: alone, with its region, in capitals; and what its head is called."""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import Instansi
from lkjip_desktop.report.kata import huruf_besar, huruf_judul, rapikan

# First words of an office's name -> its kind, where the workbook's reader did not tell it.
_JENIS = (
    (r"dinas\b", "dinas"),
    (r"badan\b", "badan"),
    (r"(?:rsud|rumah sakit)\b", "rsud"),
    (r"kecamatan\b", "kecamatan"),
    (r"kelurahan\b", "kelurahan"),
    (r"inspektorat\b", "inspektorat"),
    (r"sekretariat\b", "sekretariat"),
)

# Offices whose kind is in the title of its head: Camat Sekayu, not Camat Kecamatan Sekayu.
_TERSIRAT = ("kecamatan", "kelurahan", "inspektorat", "sekretariat")
# A title that ends so goes on with the office's name; any other is complete as the office wrote it.
_BERLANJUT = re.compile(r"(?:kepala|camat|lurah|direktur|inspektur|sekretaris|utama|pelaksana)$", re.I)


def nama(instansi: Instansi) -> str:
    """Return the office's name as a sentence has it, "" where the workbook does not tell it."""
    return huruf_judul(rapikan(instansi.nama or ""))


def daerah(instansi: Instansi) -> str:
    """Return its region ("Kabupaten Musi Banyuasin"), "" where the workbook does not tell it."""
    return huruf_judul(rapikan(instansi.daerah or ""))


def lengkap(instansi: Instansi) -> str:
    """Return the name followed by the region, unless the name ends with it already."""
    kantor, wilayah = nama(instansi), daerah(instansi)
    return kantor if wilayah.casefold() in kantor.casefold() else f"{kantor} {wilayah}".strip()


def jenis(instansi: Instansi) -> str:
    """Return the kind of office: as read, else by the first words of its name."""
    if instansi.jenis:
        return instansi.jenis.casefold()
    return next((jenis for pola, jenis in _JENIS if re.match(pola, nama(instansi), re.I)), "lainnya")


def jabatan_pimpinan(instansi: Instansi) -> str:
    """Return the head's title in capitals: KEPALA DINAS ..., CAMAT ..., LURAH ..., DIREKTUR ..., INSPEKTUR ..."""
    kantor, wilayah, jenis_ini = lengkap(instansi), daerah(instansi), jenis(instansi)
    if instansi.pimpinan:
        sendiri = jenis_ini if jenis_ini in _TERSIRAT else ""
        return huruf_besar(_sambung(instansi.pimpinan.strip(), _tanpa_awal(kantor, sendiri) or kantor))
    if jenis_ini in ("kecamatan", "kelurahan"):
        sebutan = {"kecamatan": "Camat", "kelurahan": "Lurah"}[jenis_ini]
        return huruf_besar(f"{sebutan} {_tanpa_awal(kantor, jenis_ini)}".strip())
    if jenis_ini == "inspektorat":
        return huruf_besar(f"Inspektur {_tanpa_awal(kantor, 'inspektorat') or wilayah}".strip())
    if jenis_ini == "sekretariat":
        return huruf_besar(f"Sekretaris {_tanpa_awal(kantor, 'sekretariat')}".strip())
    return huruf_besar(f"{'Direktur' if jenis_ini == 'rsud' else 'Kepala'} {kantor}".strip())


def _sambung(sebutan: str, kantor: str) -> str:
    """The title and the office's name, the words once that end the one and begin the other: "Kepala Dinas Sosial"."""
    kata, nama = sebutan.split(), kantor.split()
    for banyak in range(min(len(kata), len(nama)), 0, -1):
        if [satu.casefold() for satu in kata[-banyak:]] == [satu.casefold() for satu in nama[:banyak]]:
            return " ".join([*kata, *nama[banyak:]])
    return " ".join([*kata, *nama]) if _BERLANJUT.search(sebutan) else " ".join(kata)


def _tanpa_awal(kantor: str, awal: str) -> str:
    return re.sub(rf"^{awal}\s*", "", kantor, flags=re.I)
