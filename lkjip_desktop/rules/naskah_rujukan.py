"""NAR: references and captions: left blank, pointing nowhere, numbered twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.rules.kalimat import pilah, rangkai
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Keterangan, Naskah

_KOSONG = re.compile(
    r"\b(?:tabel|gambar|grafik|bagan|lampiran|halaman|bab)\s*(?:\.{2,}|…+|_{2,}|\[\s*\]|\(\s*\.*\s*\))", re.I
)
_GALAT = re.compile(
    r"(?:error|kesalahan)!\s*(?:reference source not found|bookmark not defined|sumber referensi[^.]*|[^.]{3,60})\.?",
    re.I,
)
_RUJUKAN = re.compile(
    r"\b(?P<jenis>tabel|gambar|grafik|bagan|lampiran)\s+(?P<nomor>\d+(?:[.\-]\d+)*|[IVXL]+\b)(?![\w/])", re.I
)
# An annex or table of something else: of a regulation, a plan, another report.
_MILIK_LAIN = re.compile(
    r"^[\s,.()]*(?:(?:dari|dalam|pada|huruf|angka)\s+)?(?:[a-z]+\s+)?(?:peraturan|permen\w*|perpres|perbup|perda|perwal|keputusan|surat|undang|inpres|instruksi|uu\b"
    r"|pp\b|renstra|rpjmd|dokumen|buku)",
    re.I,
)
_SEBELUM_LAIN = re.compile(
    r"\b(?:peraturan|permen\w*|perpres|keputusan|surat\s+edaran|nomor\s+\d+\s+tahun\s+\d{4})\b"
    r"(?:(?!disajikan|dilihat|tercantum|dimuat|tersaji)[^.;]){0,40}$",
    re.I,
)
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_LAMPIRAN = re.compile(r"\s*lampiran\s*[.:-]?\s*(?P<nomor>\d{1,2}|[ivx]+)\b", re.I)
_LANJUTAN = re.compile(r"\b(?:lanjutan|sambungan)\b", re.I)
_SEDERHANA = re.compile(r"\d{1,3}")


@aturan("NAR006", "Rujukan tabel dan lampiran lengkap")
def rujukan_lengkap(konteks: Konteks) -> Iterable[Finding]:
    """Setiap rujukan ke tabel, gambar, atau lampiran memuat nomor yang memang ada.

    Yang diperiksa:
        "tabel ..... berikut" yang nomornya belum diisi, kesalahan rujukan silang Word, serta "Tabel 3.9" atau
        "Lampiran 3" yang tidak ada dalam laporan. Lampiran peraturan dan tabel dokumen lain dilewati.

    Mengapa penting:
        Pembaca tidak dapat menemukan data yang dimaksud.

    Contoh:
        "dapat dilihat dengan tabel ..... berikut ini".

    Cara memperbaiki:
        Isi nomor tabel atau lampiran yang benar, sebaiknya dengan rujukan silang Word.

    Dasar:
        Ketelitian penulisan laporan; setiap rujukan harus dapat diikuti.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    for paragraf in naskah.badan_isi:
        for pola, sebutan in ((_KOSONG, "belum bernomor"), (_GALAT, "rusak")):
            for cocok in pola.finditer(paragraf.teks) if not _keterangan_sendiri(naskah, paragraf) else ():
                yield _temuan(
                    konteks, naskah, paragraf, cocok.span(), f"Rujukan {sebutan}",
                    Tingkat.SALAH if pola is _GALAT else Tingkat.PERIKSA,
                )  # fmt: skip
    yield from _tidak_ada(konteks, naskah)


@aturan("NAR007", "Nomor tabel dan gambar runtut")
def nomor_runtut(konteks: Konteks) -> Iterable[Finding]:
    """Judul tabel, gambar, dan grafik bernomor, dan setiap nomor dipakai sekali.

    Yang diperiksa:
        Nomor yang sama pada dua judul tabel (kecuali lanjutannya), judul tabel yang nomornya belum diisi, dan nomor
        yang terlewat bila semua tabel bernomor urut 1, 2, 3.

    Mengapa penting:
        Rujukan ke nomor yang ganda menunjuk ke dua tabel.

    Contoh:
        Dua judul "Tabel 3.1" dengan isi berlainan.

    Cara memperbaiki:
        Nomori kembali judul tabel, lalu perbarui daftar tabel dan rujukannya.

    Dasar:
        Ketelitian penulisan laporan.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    for (_, nomor), sama in pilah(naskah.keterangan, lambda k: (k.jenis, k.nomor.rstrip(".").lower())).items():
        if not nomor:
            yield from (_tanpa_nomor(konteks, naskah, satu) for satu in sama)
        elif len(tampil := [k for k in sama if not _LANJUTAN.search(k.judul)]) > 1:
            yield _ganda(konteks, naskah, tampil)
    yield from _terlewat(konteks, naskah)


def _temuan(
    konteks: Konteks, naskah: Naskah, paragraf: Paragraf, kata: tuple[int, int], awal: str, tingkat: Tingkat
) -> Finding:
    tempat = naskah.tempat(paragraf, *kata)
    tertulis = " ".join(tempat.teks.split())
    sekitar = " ".join(paragraf.teks[max(0, kata[0] - 40) : kata[1]].split())
    return rujukan_lengkap.temuan(
        konteks,
        fakta=f"{awal.lower()}:{sekitar.lower()}",
        tingkat=tingkat,
        pesan=f"{awal}: “{tertulis}” pada {tempat.ref}.",
        tempat=[tempat],
        ditemukan=tertulis,
    )


def _keterangan_sendiri(naskah: Naskah, paragraf: Paragraf) -> bool:
    return any(k.paragraf is paragraf for k in naskah.keterangan)


def _angka(nomor: str) -> str:
    """A number as it is compared: roman ones as figures."""
    polos = nomor.strip(".").lower()
    return str(_ROMAWI.get(polos, polos.replace("-", ".")))


def _tidak_ada(konteks: Konteks, naskah: Naskah) -> Iterator[Finding]:
    """References to numbers that nothing in the report has; only to kinds that it numbers at all, and to annexes."""
    ada = pilah(naskah.keterangan, lambda k: k.jenis.lower())
    nomor = {jenis: {_angka(k.nomor) for k in isi if k.nomor} for jenis, isi in ada.items()}
    nomor["lampiran"] = {_angka(c["nomor"]) for p in naskah.badan_isi if (c := _LAMPIRAN.match(p.teks))}
    milik = {k.paragraf.urutan for k in naskah.keterangan}
    for paragraf in naskah.luar:
        if paragraf.urutan in milik or paragraf.tingkat is not None or _LAMPIRAN.match(paragraf.teks):
            continue
        for cocok in _RUJUKAN.finditer(paragraf.teks):
            jenis = cocok["jenis"].lower()
            if _milik_lain(paragraf.teks, cocok) or _angka(cocok["nomor"]) in nomor.get(jenis, ()):
                continue
            if jenis == "lampiran" or nomor.get(jenis):
                yield _temuan(
                    konteks, naskah, paragraf, cocok.span(), "Rujukan ke nomor yang tidak ada", Tingkat.PERIKSA
                )


def _milik_lain(teks: str, cocok: re.Match[str]) -> bool:
    return _MILIK_LAIN.match(teks[cocok.end() :]) is not None or _SEBELUM_LAIN.search(teks[: cocok.start()]) is not None


def _tanpa_nomor(konteks: Konteks, naskah: Naskah, satu: Keterangan) -> Finding:
    tempat = naskah.tempat(satu.paragraf, 0, len(satu.paragraf.teks))
    return nomor_runtut.temuan(
        konteks,
        fakta=f"tanpa nomor:{satu.judul[:60].lower()}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Judul {satu.jenis.lower()} belum bernomor pada {tempat.ref}.",
        tempat=[tempat],
        ditemukan=" ".join(satu.paragraf.teks.split()),
    )


def _ganda(konteks: Konteks, naskah: Naskah, sama: list[Keterangan]) -> Finding:
    berbeda = len({k.judul.lower() for k in sama}) > 1
    tempat = [naskah.tempat(k.paragraf, 0, len(k.paragraf.teks)) for k in sama[1:] + sama[:1]]
    judul = rangkai([f"“{k.judul}”" for k in sama])
    return nomor_runtut.temuan(
        konteks,
        fakta=f"ganda:{sama[0].sebutan.lower()}",
        tingkat=Tingkat.SALAH if berbeda else Tingkat.PERIKSA,
        pesan=f"{sama[0].sebutan} dipakai {len(sama)} kali: {judul}.",
        tempat=tempat,
        ditemukan=sama[0].sebutan,
    )


def _terlewat(konteks: Konteks, naskah: Naskah) -> Iterator[Finding]:
    """A gap where all captions of a kind count 1, 2, 3."""
    for jenis, isi in pilah(naskah.keterangan, lambda k: k.jenis).items():
        if len(isi) < 2 or not all(_SEDERHANA.fullmatch(k.nomor) for k in isi) or int(isi[0].nomor) != 1:
            continue
        for lalu, satu in pairwise(isi):
            if int(satu.nomor) > int(lalu.nomor) + 1:
                tempat = [naskah.tempat(k.paragraf, 0, len(k.paragraf.teks)) for k in (satu, lalu)]
                yield nomor_runtut.temuan(
                    konteks,
                    fakta=f"terlewat:{satu.sebutan.lower()}",
                    tingkat=Tingkat.PERIKSA,
                    pesan=f"Nomor {jenis.lower()} melompat dari {lalu.nomor} ke {satu.nomor}.",
                    tempat=tempat,
                    ditemukan=satu.sebutan,
                    seharusnya=f"{jenis} {int(lalu.nomor) + 1}",
                )


RULES = [rujukan_lengkap, nomor_runtut]
