"""NAR: tables of a report that repeat each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.dokumen import BagianDokumen, SelDokumen, TabelDokumen
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.rules.kalimat import rangkai
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah

_KOLOM_TERSEDIKIT, _BARIS_SAMA, _KEPALA = 3, 0.6, 3
_NOMOR = re.compile(r"\W*\d{0,3}\W*")
_TERBANYAK = 40


@dataclass(frozen=True, slots=True)
class _Isi:
    """A table as it is compared: headings, then rows by their name."""

    tabel: TabelDokumen
    kepala: tuple[str, ...]
    baris: dict[str, tuple[SelDokumen, ...]]


@aturan("NAR010", "Tabel yang diulang sama isinya")
def tabel_sama(konteks: Konteks) -> Iterable[Finding]:
    """Tabel yang disajikan dua kali, misalnya dalam BAB II dan lampiran, memuat isi yang sama.

    Yang diperiksa:
        Dua tabel dengan judul kolom dan nama baris yang sama: setiap sel dibandingkan. Perbedaan huruf besar kecil,
        tanda baca, dan penulisan angka dilewati. Angka yang sudah disebut aturan "Angka dalam laporan sesuai dengan
        sumbernya" tidak diulang.

    Mengapa penting:
        Tabel kedua sering tidak ikut diperbarui.

    Contoh:
        Tabel Perjanjian Kinerja dalam BAB II menulis keterangan APBD, sedangkan dalam lampiran DAK.

    Cara memperbaiki:
        Samakan kedua tabel dengan sumbernya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: informasi dalam laporan konsisten.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    fakta = {k.nilai.ref for f in konteks.hasil.fakta for k in f.kejadian if naskah.milik(k.nilai.ref)}
    paragraf_fakta = {ref.dokumen.urutan for ref in fakta if ref is not None and ref.dokumen is not None}
    for satu, lain in _berulang(naskah):
        beda = [(nama, a, b) for nama, a, b in _sel_berbeda(satu, lain) if not _urutan(a) & paragraf_fakta]
        if beda:
            yield _temuan(konteks, naskah, satu, lain, beda)


def _berulang(naskah: Naskah) -> Iterator[tuple[_Isi, _Isi]]:
    semua = [
        isi
        for t in naskah.dokumen.tabel[:_TERBANYAK]
        if t.bagian is BagianDokumen.BADAN and t.dalam is None and (isi := _isi(t)) is not None
    ]
    for satu, lain in combinations(semua, 2):
        if satu.kepala == lain.kepala:
            sama = len(satu.baris.keys() & lain.baris.keys())
            if sama >= 2 and sama >= _BARIS_SAMA * max(len(satu.baris), len(lain.baris)):
                yield satu, lain


def _isi(tabel: TabelDokumen) -> _Isi | None:
    if len(tabel.baris) < _KEPALA:
        return None
    kepala = tuple(_polos(sel.teks) for sel in tabel.baris[0])
    if len(kepala) < _KOLOM_TERSEDIKIT or not all(kepala):
        return None
    baris: dict[str, tuple[SelDokumen, ...]] = {}
    for isi in tabel.baris[1:]:
        nama = next((_polos(s.teks) for s in isi if not _NOMOR.fullmatch(s.teks) and len(_polos(s.teks)) > 3), "")
        if nama and len(isi) == len(kepala):
            if nama in baris:  # a name that repeats tells no row from another
                return None
            baris[nama] = tuple(isi)
    return _Isi(tabel, kepala, baris)


def _sel_berbeda(satu: _Isi, lain: _Isi) -> Iterator[tuple[str, SelDokumen, SelDokumen]]:
    for nama, isi in satu.baris.items():
        for kolom, (a, b) in enumerate(zip(isi, lain.baris.get(nama, ()), strict=False)):
            if not a.lanjutan and not b.lanjutan and kolom and not _sama(a.teks, b.teks):
                yield satu.kepala[kolom], a, b


def _sama(a: str, b: str) -> bool:
    if _polos(a) == _polos(b) or not a.strip() or not b.strip():
        return True
    angka = [baca_angka(teks) for teks in (a, b)]
    return all(n.berupa_angka for n in angka) and angka[0].nilai == angka[1].nilai


def _polos(teks: str) -> str:
    return re.sub(r"[^a-z0-9]", "", teks.lower())


def _urutan(sel: SelDokumen) -> set[int | None]:
    return {p.urutan for p in sel.paragraf}


def _temuan(
    konteks: Konteks, naskah: Naskah, satu: _Isi, lain: _Isi, beda: list[tuple[str, SelDokumen, SelDokumen]]
) -> Finding:
    tempat = [t for _, a, b in beda for sel in (b, a) for t in _tempat(naskah, sel)]
    nama = [naskah.nama_tabel.get(t.tabel.nomor, f"Tabel ke-{t.tabel.nomor}") for t in (satu, lain)]
    uraian = rangkai([f"“{_pendek(a.teks)}” dan “{_pendek(b.teks)}”" for _, a, b in beda[:_DISEBUT]])
    return tabel_sama.temuan(
        konteks,
        fakta=f"{nama[0]}:{nama[1]}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"{nama[0]} dan {nama[1]} sama bentuknya tetapi berbeda isinya: {uraian}.",
        tempat=tempat,
        ditemukan="; ".join(_pendek(b.teks) for _, _, b in beda[:_DISEBUT]),
        dasar=[f"{a.teks}|{b.teks}" for _, a, b in beda],
    )


_DISEBUT = 6


def _tempat(naskah: Naskah, sel: SelDokumen) -> list[Tempat]:
    return [naskah.tempat(p, 0, len(p.teks)) for p in sel.paragraf if p.teks.strip()][:1]


def _pendek(teks: str) -> str:
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= 60 else f"{rapi[:59]}…"


RULES = [tabel_sama]
