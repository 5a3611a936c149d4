"""CAP: figures of several years beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.putusan import semua_putusan
from lkjip_desktop.rules.tahun_lalu import capaian_janggal

_GESER = tuple(Decimal(10) ** pangkat for pangkat in (-3, -2, -1, 1, 2, 3))
_MIRIP, _WAJAR = Decimal("1.3"), Decimal(2)
_KHAS, _BARIS_TERSEDIKIT, _TAHUN_LAIN = 3, 3, 2
_TETAP = (Decimal(0), Decimal(1), Decimal(100))
_BERTAHUN = (JenisLembar.PERBANDINGAN, JenisLembar.RENSTRA)


@aturan("CAP011", "Angka antartahun masuk akal")
def riwayat(konteks: Konteks) -> Iterable[Finding]:
    """Angka beberapa tahun dalam tabel perbandingan masing-masing diisi dan tidak tersalin atau bergeser komanya.

    Yang diperiksa:
        Realisasi yang kira-kira 10, 100, atau 1.000 kali realisasi tahun-tahun lainnya, sedangkan tahun-tahun lain
        berdekatan: komanya mungkin bergeser. Kolom suatu tahun yang sama dengan kolom tahun lain pada semua baris:
        mungkin tersalin. Kolom tahun laporan yang kosong atau tidak ada pada tabel perbandingan, padahal
        realisasinya tertulis di tabel lain (Informasi). Angka yang berbeda untuk tahun yang sama diperiksa aturan
        "Satu fakta satu angka".

    Mengapa penting:
        Pembaca menilai kemajuan dari perbandingan antartahun. Satu koma yang bergeser atau kolom yang tersalin
        mengubah kesimpulannya.

    Contoh:
        Realisasi 2022 tertulis 9.416, sedangkan 2023 tertulis 94,43 dan 2024 tertulis 95,02. Kemungkinan 94,16.

    Cara memperbaiki:
        Cocokkan angka tahun yang disebut dengan LKjIP tahun itu, lalu perbaiki atau isi kolomnya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan membandingkan realisasi dan capaian tahun ini dengan tahun lalu dan
        beberapa tahun terakhir.
    """
    yield from _lonjakan(konteks)
    yield from _salinan(konteks)
    yield from _kolom_kini(konteks)


def _lonjakan(konteks: Konteks) -> Iterator[Finding]:
    """A realisasi that is a power of ten away from all other years'."""
    dilaporkan = {(p.bacaan.indikator.kunci, p.tahun) for p in semua_putusan(konteks) if not p.vonis.konsisten}
    dilaporkan |= {(p.bacaan.indikator.kunci, p.tahun) for satu in capaian_janggal(konteks) for p in satu.putusan}
    menurut_indikator = _realisasi(konteks)
    for indikator in konteks.laporan.indikator:
        per_tahun = menurut_indikator.get(indikator.kunci, {})
        for tahun, nilai in per_tahun.items():
            lain = [satu.pasti for t, satu in per_tahun.items() if t != tahun]
            if _bergeser(nilai.pasti, lain) and (indikator.kunci, tahun) not in dilaporkan:
                yield _temuan_lonjakan(konteks, indikator, tahun, per_tahun)


def _temuan_lonjakan(
    konteks: Konteks, indikator: Indikator, tahun: int | None, per_tahun: dict[int | None, Angka]
) -> Finding:
    nilai = per_tahun[tahun]
    tempat = [
        k.nilai
        for k in indikator.fakta(JenisFakta.REALISASI)
        if (k.tahun or konteks.laporan.tahun) == tahun and k.nilai.nilai == nilai.nilai
    ]
    lain = [f"{tercetak(satu)} ({t})" for t, satu in sorted(per_tahun.items(), key=lambda p: p[0] or 0) if t != tahun]
    return riwayat.temuan(
        konteks,
        fakta=f"lonjakan:{indikator.kunci}:{tahun or '-'}",
        tingkat=Tingkat.PERIKSA if _berdigit(nilai) else Tingkat.INFO,
        pesan=f"Realisasi {indikator.nama} tahun {tahun} tertulis {tercetak(nilai)} pada"
        f" {sebut_letak(satu.ref for satu in tempat)}, sedangkan tahun lain {rangkai(lain)}. Komanya mungkin bergeser.",
        tempat=[*tempat, *(satu for t, satu in per_tahun.items() if t != tahun)],
        ditemukan=tercetak(nilai),
    )


def _realisasi(konteks: Konteks) -> dict[str, dict[int | None, Angka]]:
    """By indikator the one realisasi of each year; years in dispute are left out."""
    hasil: dict[str, dict[int | None, Angka]] = {}
    for fakta in konteks.hasil.fakta:
        nilai = fakta.terpilih
        if fakta.jenis is not JenisFakta.REALISASI or fakta.bentrok or nilai is None:
            continue
        if nilai.berupa_angka and nilai.pasti > 0:
            hasil.setdefault(fakta.subjek, {})[fakta.tahun] = nilai
    return hasil


def _bergeser(nilai: Decimal, lain: Sequence[Decimal]) -> bool:
    """True where a power of ten lies between a figure and all others, which are near to each other."""
    if len(lain) < _TAHUN_LAIN or max(lain) > _WAJAR * min(lain):
        return False
    tengah = sorted(lain)[len(lain) // 2]
    return any(tengah * faktor / _MIRIP <= nilai <= tengah * faktor * _MIRIP for faktor in _GESER)


@dataclass(frozen=True, slots=True)
class _Kolom:
    """The figures of one kind and year in one table, by row."""

    jenis: JenisFakta
    tahun: int
    angka: dict[int, Angka]


def _salinan(konteks: Konteks) -> Iterator[Finding]:
    """Two years whose columns are the same in every row."""
    for lembar, kolom in _tabel(konteks).items():
        for jenis in (JenisFakta.REALISASI, JenisFakta.CAPAIAN):
            sama = [
                (satu, dua)
                for satu, dua in combinations(sorted((k for k in kolom if k.jenis is jenis), key=lambda k: k.tahun), 2)
                if _tersalin(satu, dua)
            ]
            if sama:
                yield _temuan_salinan(konteks, lembar, sama)
                break


def _temuan_salinan(konteks: Konteks, lembar: str, sama: Sequence[tuple[_Kolom, _Kolom]]) -> Finding:
    tahun = sorted({k.tahun for dua in sama for k in dua})
    jenis = sama[0][0].jenis.value
    kolom = {k.tahun: k for dua in sama for k in dua}
    return riwayat.temuan(
        konteks,
        fakta=f"salinan:{lembar}:{'-'.join(map(str, tahun))}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Kolom {jenis} tahun {rangkai([str(satu) for satu in tahun])} pada {lembar} sama di semua baris. Salah"
        " satunya mungkin tersalin dari tahun lain.",
        tempat=[angka for satu in kolom.values() for angka in satu.angka.values()],
        ditemukan="; ".join(dict.fromkeys(tercetak(satu) for satu in sama[0][0].angka.values())),
    )


def _tabel(konteks: Konteks) -> dict[str, list[_Kolom]]:
    """The columns of several years, by sheet."""
    isi: dict[str, dict[tuple[JenisFakta, int], dict[int, Angka]]] = {}
    for indikator in konteks.laporan.indikator:
        for k in indikator.kemunculan:
            ref = k.nilai.ref
            if ref is not None and k.sumber in _BERTAHUN and k.tahun is not None and k.nilai.berupa_angka:
                isi.setdefault(ref.lembar, {}).setdefault((k.jenis, k.tahun), {})[ref.baris] = k.nilai
    return {
        lembar: [_Kolom(jenis, tahun, angka) for (jenis, tahun), angka in kolom.items()]
        for lembar, kolom in isi.items()
    }


def _tersalin(satu: _Kolom, dua: _Kolom) -> bool:
    """True where two columns hold the same in every row, and enough of it that chance does not explain."""
    if satu.angka.keys() != dua.angka.keys() or len(satu.angka) < _BARIS_TERSEDIKIT:
        return False
    if any(satu.angka[baris].nilai != dua.angka[baris].nilai for baris in satu.angka):
        return False
    khas = {a.pasti for a in satu.angka.values() if a.pasti not in _TETAP and _berdigit(a)}
    return len(khas) >= _KHAS - 1


def _berdigit(angka: Angka) -> bool:
    """True for a figure of enough digits that it does not come about by chance."""
    return len(angka.pasti.normalize().as_tuple().digits) >= _KHAS


def _kolom_kini(konteks: Konteks) -> Iterator[Finding]:
    """The place of this year in a comparison that is blank or missing, though the year's realisasi is known."""
    tahun = konteks.laporan.tahun
    kurang = [satu for i in konteks.laporan.indikator if (satu := _belum_diisi(i, tahun)) is not None]
    for lembar, semua in pilah(kurang, lambda satu: satu[1].lembar).items():
        utama = [satu for _, _, satu in semua]
        yield riwayat.temuan(
            konteks,
            fakta=f"tahun ini:{lembar}",
            tingkat=Tingkat.INFO,
            pesan=f"Realisasi tahun {tahun} belum ada pada tabel perbandingan {lembar}, padahal tertulis pada"
            f" {sebut_letak(satu.ref for satu in utama)}: {rangkai([nama for nama, _, _ in semua])}.",
            tempat=[letak for _, ref, satu in semua for letak in (ref, satu)],
            ditemukan="",
            seharusnya="; ".join(tercetak(satu) for satu in utama),
        )


def _belum_diisi(indikator: Indikator, tahun: int | None) -> tuple[str, CellRef, Angka] | None:
    """(name, cell in the comparison, this year's realisasi elsewhere) where the comparison lacks it."""
    banding = [k for k in indikator.fakta(JenisFakta.REALISASI) if k.sumber is JenisLembar.PERBANDINGAN]
    lalu = [
        k for k in banding if k.tahun is not None and tahun is not None and k.tahun < tahun and k.nilai.berupa_angka
    ]
    kini = [k for k in banding if k.tahun in (None, tahun)]
    if not lalu or any(not k.nilai.belum_terisi for k in kini):
        return None
    utama = [
        k.nilai
        for k in indikator.fakta(JenisFakta.REALISASI, tahun)
        if k.sumber is not JenisLembar.PERBANDINGAN and k.nilai.berupa_angka
    ]
    tempat = next((k.nilai.ref for k in (*kini, *lalu) if k.nilai.ref is not None), None)
    return (indikator.nama, tempat, utama[0]) if utama and tempat is not None else None


RULES = [riwayat]
