"""What `periksa` tells in the terminal: by level, then by sheet; what was explained and Kelengkapan apart and short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from lkjip_desktop.cli.layar import BIRU, HIJAU, KUNING, MERAH, REDUP, TEBAL, bungkus, daftar_pendek, kutip, warna
from lkjip_desktop.domain.catatan import SEBUTAN, hitungan, pilah
from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Pemeriksaan

WARNA = {Tingkat.SALAH: MERAH, Tingkat.PERIKSA: KUNING, Tingkat.INFO: BIRU}
_PANJANG_NILAI, _PANJANG_SEL, _TEMPAT_MAKS = 160, 40, 10
_LEBAR_NAMA = len("Seharusnya")


def pemeriksaan(satu: Pemeriksaan, nama: str) -> str:
    """Return the findings, gravest first and by sheet, then what was explained, then what the workbook lacks."""
    catatan, lain = pilah(satu.temuan)
    terbuka = [t for t in catatan if t.diterima is None]
    baris = [warna(f"Catatan Pemeriksaan {nama}", TEBAL), hitungan(satu.temuan), ""]
    nomor = 0
    for tingkat in Tingkat:
        milik = [t for t in terbuka if t.tingkat is tingkat]
        baris += _tingkat(tingkat, milik, nomor)
        nomor += len(milik)
    baris += _diterima([t for t in catatan if t.diterima is not None])
    baris += _kelengkapan(satu.kelengkapan, lain)
    return "\n".join(baris).rstrip()


def petunjuk(temuan: Sequence[Finding], perintah_terima: Sequence[str]) -> str:
    """Return how to explain a finding and how to read a rule's page, shown on the first one; "" without any.

    `perintah_terima` is the command with the inputs of this run, as far as the key.
    """
    terbuka = [t for t in temuan if t.diterima is None and not t.kelengkapan]
    if not terbuka:
        return ""
    pertama = terbuka[0]
    terima = " ".join(kutip(bagian) for bagian in (*perintah_terima, pertama.kunci, "--alasan", "ALASAN"))
    baca = f"lkjip aturan {pertama.kode}"
    return "\n".join([f"Beri Penjelasan   : {terima}", f"Penjelasan Aturan : {baca}"])


def _tingkat(tingkat: Tingkat, temuan: Sequence[Finding], nomor: int) -> Iterator[str]:
    """The findings of a level, under their sheets, numbered on."""
    if not temuan:
        return
    yield warna(f"{SEBUTAN[tingkat]} ({len(temuan)})", TEBAL, WARNA[tingkat])
    for lembar, milik in groupby(temuan, key=_lembar):
        yield f"  {warna(lembar, TEBAL)}"
        for satu in milik:
            nomor += 1
            yield from _temuan(nomor, satu)


def _lembar(temuan: Finding) -> str:
    if not temuan.tempat:
        return "Seluruh kertas kerja"
    ref = temuan.tempat[0].ref
    if ref.dokumen is not None:
        return f"Laporan Word {PurePath(ref.berkas or '').name}"
    return ref.lembar if ref.berkas is None else f"{PurePath(ref.berkas).name}: {ref.lembar}"


def _temuan(nomor: int, satu: Finding) -> Iterator[str]:
    awal = f"  {nomor:>2}  "
    yield f"{awal}{warna(satu.nama, WARNA[satu.tingkat])} {warna(f'({satu.kode})', REDUP)}"
    inden = " " * len(awal)
    yield bungkus(satu.pesan, inden)
    isi = (
        ("Letak", _letak(satu.tempat)),
        ("Tertulis", "" if _dikutip(satu) else _pendek(satu.ditemukan, _PANJANG_NILAI)),
        ("Seharusnya", satu.seharusnya),
        ("Mengapa", satu.mengapa if satu.tingkat is not Tingkat.INFO else None),
        ("Saran", satu.perbaikan),
    )
    for nama, teks in isi:
        if teks:
            yield bungkus(teks, f"{inden}{nama:<{_LEBAR_NAMA}} : ")
    # A key is copied as it stands: never broken, quoted where the shell needs it.
    yield f"{inden}{'Kunci':<{_LEBAR_NAMA}} : {kutip(satu.kunci)}"
    yield ""


def _letak(tempat: Sequence[Tempat]) -> str:
    """The cells with what stands there, said once for neighbours that hold the same; long texts are left out."""
    tampil = tempat if len(tempat) <= _TEMPAT_MAKS else tempat[: _TEMPAT_MAKS - 1]
    bagian = []
    for teks, milik in groupby(tampil, key=lambda satu: _kutipan(satu.teks)):
        sel = ", ".join(str(satu.ref) for satu in milik)
        bagian.append(f"{sel} “{teks}”" if teks else sel)
    if len(tampil) < len(tempat):
        bagian.append(f"dan {len(tempat) - len(tampil)} sel lain")
    return "; ".join(bagian)


def _kutipan(teks: str) -> str:
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= _PANJANG_SEL else ""


def _dikutip(temuan: Finding) -> bool:
    """True where the places already quote all that was found, and nothing is to be compared with it."""
    tertulis = {_kutipan(satu.teks) for satu in temuan.tempat[: _TEMPAT_MAKS - 1]}
    return temuan.seharusnya is None and tertulis.issuperset(temuan.ditemukan.split("; "))


def _pendek(teks: str, panjang: int) -> str:
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= panjang else f"{rapi[: panjang - 1].rstrip()}…"


def _diterima(temuan: Sequence[Finding]) -> Iterator[str]:
    """What the office explained, a line each."""
    if not temuan:
        return
    yield warna(f"Diterima dengan Penjelasan ({len(temuan)})", TEBAL, HIJAU)
    for satu in temuan:
        letak = f", {satu.tempat[0].ref}" if satu.tempat else ""
        yield bungkus(f"{satu.nama} ({satu.kode}{letak}): {satu.diterima}", "  - ")
    yield ""


def _kelengkapan(bagian: Iterable[Kelengkapan], temuan: Sequence[Finding]) -> Iterator[str]:
    """What the workbook lacks and what could not be read: no contradictions, hence apart and short.

    A part that a finding is about is not told twice.
    """
    disebut = {satu.kunci.partition(":")[2].casefold() for satu in temuan}
    kurang = [satu for satu in bagian if not satu.ada and satu.bagian.casefold() not in disebut]
    if not kurang and not temuan:
        return
    yield warna(f"Kelengkapan ({len(kurang) + len(temuan)})", TEBAL)
    for satu in kurang:
        yield bungkus(f"{satu.bagian}: {satu.keterangan}" if satu.keterangan else satu.bagian, "  - ")
    for catatan in temuan:
        letak = daftar_pendek([str(satu.ref) for satu in catatan.tempat], 3, "sel")
        diterima = f" Diterima: {catatan.diterima}" if catatan.diterima else ""
        yield bungkus(f"{catatan.pesan} ({', '.join([catatan.kode, *([letak] if letak else [])])}){diterima}", "  - ")
    yield ""
