"""IDN: the titles and the rank of one official."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Pejabat, TempatPejabat
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import polos
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.pangkat import golongan_tertulis, golongan_untuk

_SEMENTARA = re.compile(r"^\W*(?:plt|plh|pjs|pj|pelaksana\s+(?:tugas|harian)|penjabat)\b[.\s]*", re.I)
_KEPALA_UNIT = re.compile(
    r"kepala\s+(?:sub\s*\w+|seksi|bidang|bagian|uptd?|puskesmas)\b|kasub\w*|kabid|kasi|kepala|sekretaris\s+\w+|sekretaris"
    r"|camat|lurah|direktur|inspektur|bupati|wali\s*kota|gubernur|asisten|staf\s+ahli|wakil\s+\w+|perencana\b.*|analis\b.*"
)


@aturan("IDN011", "Jabatan dan pangkat seorang pejabat")
def satu_jabatan(konteks: Konteks) -> Iterable[Finding]:
    """Jabatan dan pangkat seorang pejabat ditulis seragam.

    Yang diperiksa:
        Semua jabatan dan pangkat yang tertulis untuk seorang pejabat. Huruf besar, baris yang terputus, Tk. I
        terhadap Tingkat I, dan jabatan yang dipersingkat (Kepala Dinas) tidak dihitung sebagai perbedaan. Nama
        perangkat daerah di dalam jabatan diperiksa tersendiri.

    Mengapa penting:
        Jabatan atau pangkat yang berlainan perlu dijelaskan: karena pergantian dalam tahun berjalan, atau karena
        blok tanda tangan lama terbawa.

    Contoh:
        "Plt. Kepala Dinas" pada PK dan "Kepala Dinas" pada kertas kerja; "Pembina Tk. I" dan "Pembina Utama Muda".

    Cara memperbaiki:
        Cocokkan dengan SK pada tanggal dokumen ditandatangani. Tidak perlu diubah bila memang berganti.

    Dasar:
        Kelaziman naskah dinas: jabatan dan pangkat ditulis menurut keadaan saat penandatanganan.
    """
    for pejabat in konteks.laporan.pejabat:
        yield from _berbeda(konteks, pejabat, "jabatan", [t for t in pejabat.tempat if _inti_jabatan(t.jabatan)])
        yield from _berbeda(konteks, pejabat, "pangkat", [t for t in pejabat.tempat if _inti_pangkat(t.pangkat)])


def _berbeda(konteks: Konteks, pejabat: Pejabat, bagian: str, tempat: Sequence[TempatPejabat]) -> Iterator[Finding]:
    inti = _inti_jabatan if bagian == "jabatan" else _inti_pangkat
    versi = pilah(tempat, lambda t: inti(getattr(t, bagian)))
    if len(versi) < 2:
        return
    uraian = [
        f'"{_teks(isi[0], bagian)}" ({sebut_letak(getattr(t, f"ref_{bagian}") for t in isi)})' for isi in versi.values()
    ]
    yield satu_jabatan.temuan(
        konteks,
        fakta=f"{bagian}:{pejabat.kunci}",
        tingkat=Tingkat.INFO,
        pesan=f"{bagian.capitalize()} {pejabat.nama} ditulis dalam {len(versi)} bentuk: {rangkai(uraian)}.",
        tempat=[
            Tempat(ref=ref, teks=_teks(t, bagian))
            for isi in versi.values()
            for t in isi
            if (ref := getattr(t, f"ref_{bagian}")) is not None
        ],
        ditemukan="; ".join(_teks(isi[0], bagian) for isi in versi.values()),
        dasar=versi,
    )


def _teks(tempat: TempatPejabat, bagian: str) -> str:
    return " ".join((getattr(tempat, bagian) or "").split())


def _inti_jabatan(teks: str | None) -> str:
    """The office held, without the unit's name: "plt kepala", "sekretaris dinas"."""
    if not teks:
        return ""
    sementara = "plt " if _SEMENTARA.match(teks) else ""
    cocok = _KEPALA_UNIT.search(polos(_SEMENTARA.sub("", teks)))
    return sementara + cocok[0] if cocok else ""


def _inti_pangkat(teks: str | None) -> str:
    """The golongan that a rank says, by its number or its name; "" for a rank that is not one of PNS."""
    return (golongan_untuk(teks) or golongan_tertulis(teks) or "") if teks else ""


RULES = [satu_jabatan]
