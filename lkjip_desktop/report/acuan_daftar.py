"""Lists of an older report: tugas, fungsi, organisation, problems, causes, obstacles and remedies, visi and misi.

They are taken only where the workbook has none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lkjip_desktop.domain.acuan import BagianAcuan, Bawaan, JenisBagian, LarikAcuan
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.engine.peraturan import kutipan
from lkjip_desktop.report.acuan_larik import Milik, dikutip, kosong, milik, prosa

J = JenisBagian
_DAFTAR_BAGIAN = {
    J.ISU: "permasalahan",
    J.HAMBATAN: "hambatan_internal",
    J.INTERNAL: "hambatan_internal",
    J.EKSTERNAL: "hambatan_eksternal",
    J.PENDORONG: "faktor_pendorong",
    J.PENGHAMBAT: "faktor_penghambat",
    J.PEMECAHAN: "pemecahan",
}
BERDAFTAR = frozenset(_DAFTAR_BAGIAN)
_BERPARAGRAF = frozenset({J.INTERNAL, J.EKSTERNAL, J.PENDORONG, J.PENGHAMBAT, J.PEMECAHAN})
_MILIK_INSTANSI = frozenset({"misi", "visi", "dasar_hukum"})
# A line that leads to a list, and the list it leads to.
_SEBAB = r"faktor\b.*\b(?:{0})|penyebab (?:{0})"
_PEMBUKA = (
    ("faktor_penghambat", re.compile(_SEBAB.format("penghambat|kegagalan|rendah|belum tercapai"), re.I)),
    ("faktor_pendorong", re.compile(_SEBAB.format("pendorong|pendukung|keberhasil|tinggi|tercapai"), re.I)),
)
_FUNGSI = re.compile(r"\bfungsi\b", re.I)
_BERTUGAS = re.compile(r"\b(?:mempunyai tugas|bertugas)\b", re.I)
_LEPAS = re.compile(r"(?::|\bsebagai berikut\s*[.:]?|\bantara lain\s*[.:]?)\s*$", re.I)
_KALIMAT = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")
# Where the title of a regulation ends that is named within a sentence.
_AKHIR_JUDUL = re.compile(
    r"[.;]\s|[.;]$|\s+(?:mempunyai|adalah|yang|maka|serta dalam|telah|bahwa)\b|,\s+(?:maka|dinas|badan)\b", re.I
)
_DAERAH = re.compile(r"\b(?:daerah|bupati|wali ?kota|gubernur)\b", re.I)
_GAYA_ANAK = "huruf 2"  # of a unit below another
_EKOR_UNIT = re.compile(r"[\s,]*\b(?:yang )?(?:terdiri (?:atas|dari)|membawahi|meliputi)\b.*$|[\s.,;:]+(?:dan)?$", re.I)


def ambil_daftar(bagian: Sequence[BagianAcuan], laporan: Laporan, bawaan: Bawaan) -> None:
    """Take the lists that the workbook lacks; those of the first section that has one."""
    for satu in bagian:
        semua = _daftar(satu)
        if satu.jenis is J.STRUKTUR and "struktur" not in semua and (unit := _unit(satu.isi)):
            semua["struktur"] = unit
        if satu.jenis in (J.TUGAS, J.STRUKTUR) and (dasar := _dasar_hukum(satu)):
            semua["dasar_hukum"] = dasar
        for nama, isi in semua.items():
            _ambil(satu, nama, [teks for teks in dict.fromkeys(isi) if teks], laporan, bawaan)


def pembuka_daftar(teks: str) -> str | None:
    """Return the list of causes that a line leads to."""
    return next((nama for nama, pola in _PEMBUKA if _LEPAS.search(teks) and pola.search(teks)), None)


def lepas(teks: str) -> bool:
    """True for a text that ends by leading to a list or a table."""
    return bool(_LEPAS.search(teks))


def tanpa_lepas(teks: str) -> str:
    """Return a text without its last sentence, which leads to something that does not follow."""
    return " ".join(_KALIMAT.split(teks)[:-1])


def punya_butir(bagian: BagianAcuan) -> bool:
    """True for a section with items of a list, whose paragraphs then are prose."""
    return any(satu.butir for satu in bagian.isi)


def _ambil(bagian: BagianAcuan, nama: str, isi: list[str], laporan: Laporan, bawaan: Bawaan) -> None:
    sebutan = f"daftar {nama.replace('_', ' ')}"
    asal = laporan.instansi if nama in _MILIK_INSTANSI else laporan if nama == "struktur" else laporan.naskah
    if getattr(asal, nama):
        bawaan.ditinggal.setdefault(sebutan, "kertas kerja memuatnya")
    elif isi:
        lama = bawaan.daftar.setdefault(nama, [])
        baru = [teks for teks in isi if teks not in lama]
        lama.extend(baru)
        if baru:
            bawaan.catat(bagian.judul or bagian.jenis.value, sebutan, len(baru))


def _daftar(bagian: BagianAcuan) -> dict[str, list[str]]:
    """The lists of a section by field of Naskah."""
    hasil: dict[str, list[str]] = {}
    pembuka: str | None = None
    for satu in bagian.isi:
        asal = milik(satu.paragraf)
        if kosong(satu):
            continue
        if asal.daftar is not None:
            hasil.setdefault(asal.daftar, []).append(_butir(satu, asal.daftar))
        elif dikutip(satu.paragraf):
            hasil |= _tugas(bagian, satu.teks, hasil)
        elif asal.tersusun or asal.teks is not None:
            continue
        elif bagian.jenis is J.VISI and satu.tanda == "“":
            hasil.setdefault("visi", [satu.teks])
        elif not satu.butir or lepas(satu.teks):
            pembuka = pembuka_daftar(satu.teks) or ("fungsi" if _FUNGSI.search(satu.teks[-60:]) else None)
            hasil |= _tugas(bagian, satu.teks, hasil)
        elif nama := _tempat_butir(bagian, pembuka):
            hasil.setdefault(nama, []).append(satu.teks)
    return hasil or _paragraf_sebagai_butir(bagian)


def _butir(larik: LarikAcuan, nama: str) -> str:
    """An item of a report of ours; a unit as `_unit` writes it."""
    if nama != "struktur":
        return larik.teks
    return ("\t" if larik.paragraf.gaya == _GAYA_ANAK else "") + _EKOR_UNIT.sub("", larik.teks)


def _tugas(bagian: BagianAcuan, teks: str, hasil: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The sentences that say what the office's tugas is, behind those found before."""
    tugas = [k for k in _KALIMAT.split(teks) if _BERTUGAS.search(k) and not lepas(k)]
    return {"tugas": [*hasil.get("tugas", []), *tugas]} if tugas and bagian.jenis is J.TUGAS else {}


def _tempat_butir(bagian: BagianAcuan, pembuka: str | None) -> str | None:
    if bagian.jenis is J.TUGAS:
        return "fungsi" if pembuka == "fungsi" or bagian.judul.casefold().startswith("fungsi") else "tugas"
    if bagian.jenis is J.VISI:
        return "misi"
    if bagian.jenis in _DAFTAR_BAGIAN:
        return _DAFTAR_BAGIAN[bagian.jenis]
    return pembuka if pembuka in ("faktor_pendorong", "faktor_penghambat") else None


def _paragraf_sebagai_butir(bagian: BagianAcuan) -> dict[str, list[str]]:
    """Causes, obstacles and remedies that are told in paragraphs: each an item."""
    semua = [satu.teks for satu in prosa(bagian.isi) if not lepas(satu.teks)]
    return {_DAFTAR_BAGIAN[bagian.jenis]: semua} if bagian.jenis in _BERPARAGRAF and semua else {}


def _unit(isi: Sequence[LarikAcuan]) -> list[str]:
    """The units of a list of two levels, told by their kind of number (a., 1.); those of the second after a tab."""
    butir = [satu for satu in isi if satu.butir and milik(satu.paragraf).tersusun is False]
    jenis = ["" if not satu.tanda else "1" if satu.tanda.strip("(.)").isdigit() else "a" for satu in butir]
    if len(butir) < 2:
        return []
    pokok = jenis[0]
    return [
        ("" if satu == pokok else "\t") + _EKOR_UNIT.sub("", larik.teks)
        for satu, larik in zip(jenis, butir, strict=True)
    ]


def _dasar_hukum(bagian: BagianAcuan) -> list[str]:
    """The regulations of the region that the prose names, each with its title."""
    hasil = []
    for satu in (satu for satu in bagian.isi if milik(satu.paragraf) == Milik() or dikutip(satu.paragraf)):
        semua = list(kutipan(satu.teks))
        for nomor, kutip in enumerate(semua):
            batas = semua[nomor + 1].awal if nomor + 1 < len(semua) else len(satu.teks)
            batas = batas if kutip.awal_tentang is not None else kutip.akhir
            ekor = _AKHIR_JUDUL.search(satu.teks, kutip.akhir, batas)
            teks = satu.teks[kutip.awal : ekor.start() if ekor else batas].rstrip(" .,;:")
            if _DAERAH.search(kutip.tulisan_jenis) and (kutip.awal_tentang is not None or dikutip(satu.paragraf)):
                hasil.append(teks)
    return hasil
