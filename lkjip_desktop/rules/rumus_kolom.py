"""ANG: typed numbers where the cells around them are formulas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.rules.kalimat import pilah, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.persamaan import BukuJumlah
from lkjip_desktop.rules.serapan import vonis_serapan
from lkjip_desktop.rules.tabel_uang import baris_uang, kolom_uang

_BERUMUS = 2  # so many formulas make a column one of formulas
_JARANG = 3  # so many formulas for each typed number


@aturan("ANG012", "Tidak ada angka ketikan di antara rumus")
def ketikan_rumus(konteks: Konteks) -> Iterable[Finding]:
    """Angka pada kolom atau baris yang dihitung dengan rumus juga berupa rumus.

    Yang diperiksa:
        Serapan, jumlah program, jumlah kegiatan, dan total yang diketik sedangkan sel sejenis di sekitarnya berupa
        rumus. Hanya angka yang nilainya benar; yang keliru dilaporkan aturan hitungannya.

    Mengapa penting:
        Angka yang diketik tidak ikut berubah saat rinciannya diperbaiki.

    Contoh:
        Serapan F5 sampai F9 berupa rumus, kecuali F7 yang diketik 83,41.

    Cara memperbaiki:
        Salin rumus dari sel di sekitarnya.

    Dasar:
        Praktik lembar kerja: angka turunan dihitung dari sumbernya.
    """
    semua = [*_serapan(konteks), *_jumlah(konteks), *_total(konteks)]
    for (_, lembar), setabel in pilah(semua, lambda satu: (satu[0], satu[1])).items():
        angka = list(dict.fromkeys(satu for _, _, satu in setabel))
        yield ketikan_rumus.temuan(
            konteks,
            fakta=lembar,
            tingkat=Tingkat.INFO,
            pesan=f"{sebut_letak(satu.ref for satu in angka)} diketik, padahal sel sejenis di sekitarnya berupa rumus.",
            tempat=angka,
            ditemukan="; ".join(satu.teks for satu in angka),
        )


def _serapan(konteks: Konteks) -> Iterator[tuple[str | None, str, Angka]]:
    baris = [satu for satu in baris_uang(konteks.laporan) if JenisFakta.SERAPAN in satu.nilai]
    milik = pilah(baris, lambda satu: _kolom_serapan(satu.nilai[JenisFakta.SERAPAN]))
    for (berkas, lembar, _), sekolom in milik.items():
        if not any(berumus_sel(konteks.laporan, satu.nilai[JenisFakta.SERAPAN]) for satu in sekolom):
            continue
        benar = [satu.nilai[JenisFakta.SERAPAN] for satu in sekolom if vonis_serapan(konteks, satu) is None]
        yield from ((berkas, lembar, angka) for angka in _ketikan(konteks.laporan, benar))


def _kolom_serapan(angka: Angka) -> tuple[str | None, str, int]:
    ref = angka.ref
    return (ref.berkas, ref.lembar, ref.kolom) if ref else (None, "", 0)


def _jumlah(konteks: Konteks) -> Iterator[tuple[str | None, str, Angka]]:
    """The wholes of one column, programs and kegiatan apart."""
    sah = [satu for satu in konteks.sekali(BukuJumlah).persamaan if satu.cocok and satu.induk is not None]
    for kolom, sekolom in pilah(sah, lambda satu: satu.kolom).items():
        for angka in _ketikan(konteks.laporan, [satu.nilai for satu in sekolom]):
            yield kolom.berkas, kolom.lembar, angka


def _total(konteks: Konteks) -> Iterator[tuple[str | None, str, Angka]]:
    """Totals typed beside formulas: in one table, or where nearly all tables of the workbook have formulas."""
    total = [
        (k.kolom, cetakan)
        for k in kolom_uang(konteks.laporan)
        if (cetakan := k.total_tercetak) is not None and k.total_cocok
    ]
    semua = {angka: kolom for kolom, angka in total}
    yield from ((semua[satu].berkas, semua[satu].lembar, satu) for satu in _ketikan(konteks.laporan, list(semua)))
    for (berkas, lembar, _), setabel in pilah(total, lambda kt: (kt[0].berkas, kt[0].lembar, kt[0].baris)).items():
        angka = [satu for _, satu in setabel]
        berumus = [satu for satu in angka if berumus_sel(konteks.laporan, satu)]
        if berumus and len(berumus) < len(angka):
            yield from ((berkas, lembar, satu) for satu in angka if satu not in berumus and satu.berupa_angka)


def _ketikan(laporan: Laporan, angka: Sequence[Angka]) -> list[Angka]:
    """The typed numbers of a column of formulas, where they are the exception."""
    terisi = [satu for satu in angka if satu.berupa_angka and satu.ref]
    berumus = [satu for satu in terisi if berumus_sel(laporan, satu)]
    diketik = [satu for satu in terisi if not berumus_sel(laporan, satu)]
    return diketik if len(berumus) >= max(_BERUMUS, _JARANG * len(diketik)) else []


def berumus_sel(laporan: Laporan, angka: Angka) -> bool:
    """True where the figure's cell holds a formula."""
    return angka.ref is not None and angka.ref.kunci in laporan.rumus_sel


RULES = [ketikan_rumus]
