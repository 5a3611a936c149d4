"""What is wrong with the regulations that texts cite, wherever the texts come from: cells or paragraphs.

Every function takes citations with their places and returns Perkara, each with all places that show it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.engine.jenis_peraturan import milik_daerah
from lkjip_desktop.engine.peraturan import Kutipan, kutipan
from lkjip_desktop.rules.daftar_peraturan import KELIRU_LAZIM, TANGGAL_DATA, Daftar, Keadaan, Kunci, Peraturan
from lkjip_desktop.rules.judul_peraturan import kata_judul, lain_sama_sekali, liputan, memuat, setara
from lkjip_desktop.rules.kalimat import pilah, rangkai

L = TypeVar("L", bound=Hashable)

_DICABUT = re.compile(r"\b(?:di|men)cabut|\b(?:di|meng)ganti|\bpengganti|tidak\s+(?:lagi\s+)?berlaku|\bsemula\b", re.I)
_KALIMAT = re.compile(r"[;\n]|\.\s+(?=[A-Z])")
JUDUL_KHAS, _JUDUL_PANJANG = 3, 5


@dataclass(frozen=True, slots=True)
class Dikutip(Generic[L]):
    """A citation, the text it stands in and the place of that text."""

    kutipan: Kutipan
    teks: str
    letak: L

    @property
    def kunci(self) -> Kunci:
        """Kind, number and year as the registry knows them."""
        return self.kutipan.jenis, self.kutipan.inti_nomor, self.kutipan.tahun


@dataclass(frozen=True, slots=True)
class Perkara(Generic[L]):
    """One thing that is wrong: what a finding says of it, and every place that shows it."""

    fakta: str
    tingkat: Tingkat
    pesan: str
    ditemukan: str
    seharusnya: str | None
    letak: tuple[L, ...]


@dataclass(frozen=True, slots=True)
class Putusan:
    """Why a citation is wrong; `seluruh` where kind, number or year are, not only the title beside them."""

    tingkat: Tingkat
    pesan: str
    benar: Peraturan | None
    seluruh: bool = True


def kumpulkan(bagian: Iterable[tuple[str, L]]) -> list[Dikutip[L]]:
    """Return every citation of the texts in order."""
    return [Dikutip(satu, teks, letak) for teks, letak in bagian for satu in kutipan(teks)]


def salah_kutip(semua: Sequence[Dikutip[L]], daftar: Daftar) -> list[Perkara[L]]:
    """Return the citations whose kind, number, year or title the registry disproves."""
    return [perkara for kelompok in pilah(semua, pengenal).values() if (perkara := perkara_salah(kelompok, daftar))]


def tidak_berlaku(semua: Sequence[Dikutip[L]], daftar: Daftar, tahun: int | None) -> list[Perkara[L]]:
    """Return the regulations cited as in force that another one had replaced by the report's year."""
    hasil: list[Perkara[L]] = []
    for kunci, kelompok in pilah(semua, lambda satu: satu.kunci).items():
        satu = daftar.get(kunci)
        if satu is None or satu.keadaan is not Keadaan.DICABUT or (tahun and satu.sejak and tahun < satu.sejak):
            continue
        tampil = [k for k in kelompok if not _disebut_dicabut(k) and not _putus(k, daftar)]
        if tampil:
            hasil.append(_usang(satu, tampil))
    return hasil


def pengenal(satu: Dikutip[L]) -> tuple[Kunci, str]:
    """Return what makes two citations the same one: kind, number, year and region."""
    return satu.kunci, satu.kutipan.daerah


def perkara_salah(kelompok: Sequence[Dikutip[L]], daftar: Daftar) -> Perkara[L] | None:
    """The first thing that is wrong with citations of one kind, number and year."""
    for satu in sorted(kelompok, key=lambda k: not k.kutipan.tentang):
        putusan = _putus(satu, daftar)
        if putusan is not None:
            sama = [k for k in kelompok if putusan.seluruh or _putus(k, daftar)]
            return Perkara(
                fakta=nama_fakta(satu.kutipan),
                tingkat=putusan.tingkat,
                pesan=putusan.pesan,
                ditemukan=_tertulis(satu.kutipan),
                seharusnya=putusan.benar.lengkap if putusan.benar else None,
                letak=tuple(dict.fromkeys(k.letak for k in sama)),
            )
    return None


def _putus(satu: Dikutip[L], daftar: Daftar) -> Putusan | None:
    dikenal = daftar.get(satu.kunci)
    if (lazim := KELIRU_LAZIM.get(satu.kunci)) is not None and dikenal is None:
        return _keliru_lazim(satu, daftar[lazim])
    if not satu.kutipan.tentang:
        return None
    return _judul_salah(satu.kutipan, dikenal, daftar) if dikenal else _nomor_salah(satu.kutipan, daftar)


def _keliru_lazim(satu: Dikutip[L], benar: Peraturan) -> Putusan | None:
    """A misprint that goes around; what the text speaks of tells whether it is one here."""
    if satu.kutipan.tentang and not memuat(kata_judul(satu.kutipan.tentang), kata_judul(benar.tentang)):
        return None
    terbukti = liputan(kata_judul(benar.tentang), kata_judul(satu.teks)) >= 0.8
    maksud = "yang mengatur hal itu adalah" if terbukti else "yang lazim dimaksud adalah"
    pesan = f"Tertulis {satu.kutipan.sebutan}; {maksud} {benar.lengkap}."
    return Putusan(Tingkat.SALAH if terbukti else Tingkat.PERIKSA, pesan, benar)


def _judul_salah(satu: Kutipan, dikenal: Peraturan, daftar: Daftar) -> Putusan | None:
    """Kind, number and year are known: the title beside them is that of another, or of none."""
    tertulis, resmi = kata_judul(satu.tentang), kata_judul(dikenal.tentang)
    if memuat(tertulis, resmi) or liputan(tertulis, resmi) > 0.6:
        return None
    milik = [lain for lain in _berjudul(satu, daftar) if liputan(tertulis, kata_judul(lain.tentang)) >= 0.9]
    if milik and liputan(tertulis, resmi) <= 0.55:
        benar = _terpilih(milik)
        sebut = rangkai([lain.sebutan for lain in milik], "atau")
        pesan = f"Judul itu milik {sebut}, sedangkan {dikenal.sebutan} tentang {dikenal.tentang}."
        return Putusan(Tingkat.SALAH, f"{satu.sebutan} ditulis dengan judul lain. {pesan}", benar, seluruh=False)
    if lain_sama_sekali(tertulis, resmi):
        pesan = f"{satu.sebutan} ditulis dengan judul lain. Judulnya: {dikenal.tentang}."
        return Putusan(Tingkat.SALAH, pesan, dikenal, seluruh=False)
    return None


def _nomor_salah(satu: Kutipan, daftar: Daftar) -> Putusan | None:
    """Kind, number and year are unknown: the title is that of a regulation that differs in one of them."""
    calon = [lain for lain in _berjudul(satu, daftar) if len(_beda(satu, lain)) == 1 and _terbukti(satu, lain)]
    if calon:
        benar = _terpilih(calon)
        sebut = rangkai([lain.sebutan for lain in calon], "atau")
        beda = rangkai(sorted({b for lain in calon for b in _beda(satu, lain)}), "atau")
        pesan = f"Tertulis {satu.sebutan}. Peraturan dengan judul itu adalah {sebut}: {beda}nya lain."
        return Putusan(Tingkat.SALAH, pesan, benar)
    return _keduanya_lain(satu, daftar)


def _keduanya_lain(satu: Kutipan, daftar: Daftar) -> Putusan | None:
    """Number and year both differ: a long title that is the same word for word is worth a look."""
    tertulis = kata_judul(satu.tentang)
    calon = [
        lain
        for lain in _berjudul(satu, daftar)
        if lain.jenis == satu.jenis and len(tertulis) >= _JUDUL_PANJANG and setara(tertulis, kata_judul(lain.tentang))
    ]
    if not calon or milik_daerah(satu.jenis):
        return None
    sebut = rangkai([lain.sebutan for lain in calon], "atau")
    pesan = f"Tertulis {satu.sebutan}. Judul itu dikenal sebagai {sebut}; periksa nomor dan tahunnya."
    return Putusan(Tingkat.PERIKSA, pesan, _terpilih(calon))


def _berjudul(satu: Kutipan, daftar: Daftar) -> list[Peraturan]:
    """The known regulations that the written title is the title of; a region's own are no ministry's."""
    tertulis = kata_judul(satu.tentang)
    return [
        lain
        for lain in daftar.values()
        if milik_daerah(lain.jenis) == milik_daerah(satu.jenis) and memuat(tertulis, kata_judul(lain.tentang))
    ]


def _beda(satu: Kutipan, lain: Peraturan) -> list[str]:
    jenis, nomor, tahun = lain.kunci
    beda = {"jenis": jenis != satu.jenis, "nomor": nomor != satu.inti_nomor, "tahun": tahun != satu.tahun}
    return [nama for nama, berbeda in beda.items() if berbeda]


def _terbukti(satu: Kutipan, lain: Peraturan) -> bool:
    """True where the title is so much the other's own that no second regulation has it."""
    tertulis, resmi = kata_judul(satu.tentang), kata_judul(lain.tentang)
    return len(tertulis) >= JUDUL_KHAS or (setara(tertulis, resmi) and lain.kunci[1] == satu.inti_nomor)


def _terpilih(calon: Sequence[Peraturan]) -> Peraturan | None:
    """The one that is meant: the only one, else the only one in force."""
    if len(calon) == 1:
        return calon[0]
    berlaku = [satu for satu in calon if satu.keadaan is not Keadaan.DICABUT]
    return berlaku[0] if len(berlaku) == 1 else None


def _disebut_dicabut(satu: Dikutip[L]) -> bool:
    """True where the clause around the citation says itself that it is no longer in force."""
    awal = max((c.end() for c in _KALIMAT.finditer(satu.teks, 0, satu.kutipan.awal)), default=0)
    akhir = _KALIMAT.search(satu.teks, satu.kutipan.akhir)
    return _DICABUT.search(satu.teks, awal, akhir.start() if akhir else len(satu.teks)) is not None


def _usang(satu: Peraturan, kelompok: Sequence[Dikutip[L]]) -> Perkara[L]:
    sejak = f" sejak {satu.sejak}" if satu.sejak else ""
    pengganti = f" Penggantinya {satu.oleh}{sejak}." if satu.oleh else ""
    keadaan_data = f"{TANGGAL_DATA.day}-{TANGGAL_DATA.month}-{TANGGAL_DATA.year}"
    return Perkara(
        fakta=nama_fakta(kelompok[0].kutipan),
        tingkat=Tingkat.PERIKSA,
        pesan=f"{satu.sebutan} dirujuk, padahal sudah tidak berlaku.{pengganti} (Data peraturan per {keadaan_data}.)",
        ditemukan=satu.sebutan,
        seharusnya=satu.oleh or None,
        letak=tuple(dict.fromkeys(k.letak for k in kelompok)),
    )


def nama_fakta(satu: Kutipan) -> str:
    """Return what a finding's key calls a regulation."""
    return f"{satu.jenis.casefold()} {satu.inti_nomor.casefold()}/{satu.tahun}" + (
        f" {satu.daerah}" if satu.daerah else ""
    )


def _tertulis(satu: Kutipan) -> str:
    return f"{satu.sebutan} tentang {satu.tentang}" if satu.tentang else satu.sebutan
