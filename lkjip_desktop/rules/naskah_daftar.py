"""NAR: the lists of contents against the headings and captions of the report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah

_HALAMAN = re.compile(r"[\s.…_]*(?:\t|\.{2,}|…|\s{3,})[\s.…_]*(?:\d{1,4}|[ivxlc]{1,7})?\s*$|[\s.…_]+$", re.I)
_HALAMAN_KATA = re.compile(r"\s+\d{1,3}$")
_NOMOR = re.compile(r"^(?:(?:tabel|gambar|grafik|bagan)\s+)?(?:\d+(?:\.\d+)*|[a-z](?=[.)]))[.)]?\s*", re.I)
_DEPAN = re.compile(
    r"\s*(?:halaman|kata\s+pengantar|daftar|ringkasan|ikhtisar|lampiran|cover|sampul|judul|pernyataan)", re.I
)
_MIRIP, _GABUNG, _BARIS = 72, 5, 220
_BASI = 0.6


@dataclass(frozen=True, slots=True)
class _Entri:
    """An entry of a list: its text without the page number, its paragraph."""

    teks: str
    paragraf: Paragraf

    @property
    def inti(self) -> str:
        """What is compared: letters and digits."""
        return _inti(self.teks)


@aturan("NAR008", "Daftar isi dan daftar tabel sesuai isinya")
def daftar_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Setiap baris daftar isi, daftar tabel, dan daftar gambar sama dengan judulnya dalam laporan.

    Yang diperiksa:
        Baris daftar, baik yang dibuat Word maupun yang diketik: ada tidaknya judul yang sama di dalam laporan, serta
        nomor dan katanya. Huruf besar kecil, spasi, titik, dan nomor halaman tidak dinilai. Judul tabel yang bernomor
        tetapi tidak ada dalam daftar juga disebut.

    Mengapa penting:
        Daftar yang tidak diperbarui menunjukkan laporan yang belum selesai disunting.

    Contoh:
        Daftar tabel menulis "Tabel 2.2 Indikator Kinerja Utama Dinas", judulnya "Tabel 2.2 Indikator Kinerja Utama
        Tahun 2024".

    Cara memperbaiki:
        Perbarui daftar isi dan daftar tabel di Word (Ctrl+A, F9), atau samakan tulisannya.

    Dasar:
        Ketelitian penulisan laporan.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    judul = _judul(naskah)
    for jenis, isi in naskah.daftar.items():
        entri = [e for p in isi if (e := _entri(p)) is not None]
        berbeda = [e for e in entri if not _ada(e, judul)]
        if len(entri) >= _BANYAK and len(berbeda) > _BASI * len(entri):
            yield _basi(konteks, naskah, jenis, berbeda)
            continue
        for satu in berbeda:
            yield _beda(konteks, naskah, jenis, satu, judul)
        if jenis in ("tabel", "gambar", "grafik") and entri:
            yield from _tak_terdaftar(konteks, naskah, jenis, entri)


_BANYAK = 5


def _inti(teks: str) -> str:
    return re.sub(r"[^a-z0-9]", "", teks.lower())


def _entri(paragraf: Paragraf) -> _Entri | None:
    teks = " ".join(_HALAMAN.sub("", paragraf.teks).split())
    if (
        "\t" not in paragraf.teks
        and ".." not in paragraf.teks
        and "…" not in paragraf.teks
        and paragraf.gaya.startswith("toc")
    ):
        teks = _HALAMAN_KATA.sub("", teks)
    return _Entri(teks, paragraf) if len(_inti(teks)) > _TERPENDEK and not _DEPAN.match(teks) else None


_TERPENDEK = 2


def _judul(naskah: Naskah) -> dict[str, str]:
    """Every short line of the body, and neighbouring short lines joined, by what is compared."""
    baris = [p for p in naskah.luar if len(p.teks) <= _BARIS]
    hasil: dict[str, str] = {}
    for urut, satu in enumerate(baris):
        gabungan, lalu = "", satu
        for lain in baris[urut : urut + _GABUNG]:
            if lain is not satu and lain.urutan > lalu.urutan + 2:
                break
            gabungan, lalu = f"{gabungan} {' '.join(lain.teks.split())}".strip(), lain
            hasil.setdefault(_inti(gabungan), gabungan)
    return hasil


def _ada(entri: _Entri, judul: dict[str, str]) -> bool:
    return entri.inti in judul


def _beda(konteks: Konteks, naskah: Naskah, jenis: str, entri: _Entri, judul: dict[str, str]) -> Finding:
    mirip = _termirip(entri, judul)
    awal = len(entri.paragraf.teks) - len(entri.paragraf.teks.lstrip())
    akhir = _HALAMAN.search(entri.paragraf.teks)
    tempat = naskah.tempat(entri.paragraf, awal, akhir.start() if akhir else len(entri.paragraf.teks))
    sebab = f"judulnya “{mirip}”" if mirip else "tidak ada judul seperti itu dalam laporan"
    return daftar_sesuai.temuan(
        konteks,
        fakta=f"{jenis}:{entri.teks.lower()[:80]}",
        tingkat=Tingkat.INFO if mirip and _dipendekkan(entri.teks, mirip) else Tingkat.PERIKSA,
        pesan=f"Daftar {jenis} menulis “{entri.teks}”, sedangkan {sebab}.",
        tempat=[tempat],
        ditemukan=entri.teks,
        seharusnya=mirip,
    )


def _dipendekkan(satu: str, dua: str) -> bool:
    """True where one of two titles only leaves out the end of the other."""
    pendek, panjang = sorted((_inti(satu), _inti(dua)), key=len)
    return panjang.startswith(pendek)


def _termirip(entri: _Entri, judul: dict[str, str]) -> str | None:
    nomor = _NOMOR.match(entri.teks)
    if nomor is not None:
        awalan = _inti(nomor[0])
        sama = [teks for teks in judul.values() if (m := _NOMOR.match(teks)) is not None and _inti(m[0]) == awalan]
        if calon := process.extractOne(entri.teks, sama, scorer=fuzz.token_sort_ratio, score_cutoff=_MIRIP / 2):
            return str(calon[0])
    calon = process.extractOne(entri.teks, list(judul.values()), scorer=fuzz.ratio, score_cutoff=_MIRIP)
    return str(calon[0]) if calon else None


def _basi(konteks: Konteks, naskah: Naskah, jenis: str, berbeda: Sequence[_Entri]) -> Finding:
    tempat = [naskah.tempat(e.paragraf, 0, len(e.paragraf.teks)) for e in berbeda]
    return daftar_sesuai.temuan(
        konteks,
        fakta=f"{jenis}:seluruhnya",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Sebagian besar baris daftar {jenis} ({len(berbeda)} baris) tidak sesuai dengan judul dalam laporan.",
        tempat=tempat,
        ditemukan=f"{len(berbeda)} baris",
        dasar=[e.teks for e in berbeda],
    )


def _tak_terdaftar(konteks: Konteks, naskah: Naskah, jenis: str, entri: Sequence[_Entri]) -> Iterator[Finding]:
    nomor = {_inti(m[0]) for e in entri if (m := _NOMOR.match(e.teks))}
    semua = " ".join(e.inti for e in entri)
    for satu in naskah.keterangan:
        if satu.jenis.lower() != jenis or not satu.nomor or _inti(satu.sebutan) in nomor or _inti(satu.judul) in semua:
            continue
        tempat = naskah.tempat(satu.paragraf, 0, len(satu.paragraf.teks))
        yield daftar_sesuai.temuan(
            konteks,
            fakta=f"{jenis}:tidak terdaftar:{satu.sebutan.lower()}",
            tingkat=Tingkat.PERIKSA,
            pesan=f"{satu.sebutan} “{satu.judul}” tidak ada dalam daftar {jenis}.",
            tempat=[tempat],
            ditemukan=satu.sebutan,
        )


RULES = [daftar_sesuai]
