"""Charts of the report: each only where there are figures worth one, named as its table names them.

What is left out of a chart (a predicate, a year without figure) stands in the table beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.isian import Deret, Grafik, Isian, JenisGrafik
from lkjip_desktop.domain.laporan import JenisFakta, Unsur
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kata import kalimat_awal, rapikan, ringkas
from lkjip_desktop.report.riwayat import Riwayat
from lkjip_desktop.report.tanda import ya

# One bar says no more than its figure in the text.
_TERSEDIKIT = 2
# Two points are no development, and more lines than this cannot be told apart.
_TAHUN_TERSEDIKIT, GARIS_TERBANYAK = 3, 6
# A chart for each of more indikator than this would fill the chapter.
INDIKATOR_TERBANYAK = 12
_PANJANG, _PANJANG_PADAT, _PADAT = 78, 40, 20  # letters of a name: two lines, one where there are many
_NAMA_GARIS = 90
# A capaian below this is a ratio printed without x 100: not to be drawn beside per cents.
_RASIO = 3
_SERATUS = Decimal(100)
_AWALAN = re.compile(r"Program\s+", re.I)
_SKALA_UNSUR, _SKALA_PERSEN = (1, 4), (0, 100)


def grafik(bahan: Bahan) -> Isian:
    """Return the charts of the report but for those of single indikator; each decides on the stretch it stands in."""
    riwayat = Riwayat(bahan)
    survei = bahan.laporan.survei
    semua = {
        "capaian": capaian(bahan.indikator, bahan.tahun),
        "riwayat": perkembangan(riwayat),
        "banding": dua_tahun(riwayat),
        "serapan": serapan(bahan),
        "unsur": unsur(survei.unsur if survei else [], bahan.tahun),
    }
    ada = {nama: satu for nama, satu in semua.items() if satu is not None}
    return Isian({f"bila.grafik{nama}": ya(nama in ada) for nama in semua}, grafik=ada)


def ada_gambar(isian: Isian) -> bool:
    """True for a report with a figure."""
    rekaman = (satu for tabel in isian.tabel.values() for satu in tabel.rekaman)
    return bool(isian.bagan or isian.grafik or any(satu.grafik for satu in rekaman))


def persen_capaian(baris: BarisIndikator) -> Angka | None:
    """Return the capaian of the year as a per cent: the one printed, else the one behind a predicate."""
    calon = (baris.hasil.capaian, baris.hasil.persen)
    return next((angka for angka in calon if angka is not None and angka.berupa_angka), None)


def capaian(baris: Sequence[BarisIndikator], tahun: str) -> Grafik | None:
    """Return the capaian of each indikator before the 100 per cent that it is to reach."""
    isi = [(satu, angka) for satu in baris if (angka := persen_capaian(satu)) is not None]
    if len(isi) < _TERSEDIKIT:
        return None
    deret = [
        Deret("Capaian (%)", [angka.nilai for _, angka in isi]),
        Deret("Target (100%)", [_SERATUS] * len(isi), acuan=True),
    ]
    nama = _bernomor([satu for satu, _ in isi], len(isi))
    return Grafik(f"Capaian indikator kinerja {tahun}", JenisGrafik.BATANG, nama, deret, _desimal([a for _, a in isi]))


def perkembangan(riwayat: Riwayat) -> Grafik | None:
    """Return the capaian of three years and more as a line for each indikator, nothing for a tangle of lines."""
    baris = _sebanding(riwayat)
    tahun = [satu for satu in sorted(riwayat.tahun) if any(_persen(riwayat, b, satu) is not None for b in baris)]
    if len(tahun) < _TAHUN_TERSEDIKIT or not 0 < len(baris) <= GARIS_TERBANYAK:
        return None
    angka = [[_persen(riwayat, satu, t) for t in tahun] for satu in baris]
    deret = [
        Deret(nama, [None if satu is None else satu.nilai for satu in isi])
        for nama, isi in zip(_bernomor(baris, 0, _NAMA_GARIS), angka, strict=True)
    ]
    judul = f"Perkembangan capaian indikator kinerja tahun {tahun[0]}–{tahun[-1]} (%)"
    desimal = _desimal([satu for isi in angka for satu in isi if satu is not None])
    return Grafik(judul, JenisGrafik.GARIS, [str(satu) for satu in tahun], deret, desimal)


def dua_tahun(riwayat: Riwayat) -> Grafik | None:
    """Return the capaian of this year and the last as bars, where there are too many lines or too few years."""
    if perkembangan(riwayat) is not None or len(riwayat.tahun) < _TERSEDIKIT:
        return None
    kini, lalu = riwayat.tahun[:2]
    isi = [(b, _persen(riwayat, b, kini), _persen(riwayat, b, lalu)) for b in _sebanding(riwayat)]
    lengkap = [(satu, ini, itu) for satu, ini, itu in isi if ini is not None and itu is not None]
    if len(lengkap) < _TERSEDIKIT:
        return None
    deret = [
        Deret(f"Tahun {kini}", [ini.nilai for _, ini, _ in lengkap]),
        Deret(f"Tahun {lalu}", [itu.nilai for _, _, itu in lengkap]),
    ]
    nama = _bernomor([satu for satu, _, _ in lengkap], len(lengkap))
    desimal = _desimal([angka for _, ini, itu in lengkap for angka in (ini, itu)])
    judul = f"Capaian indikator kinerja tahun {lalu} dan {kini} (%)"
    return Grafik(judul, JenisGrafik.BATANG, nama, deret, desimal)


def tahunan(riwayat: Riwayat, baris: BarisIndikator) -> Grafik | None:
    """Return an indikator's realisasi of three years and more, beside the targets that are known."""
    nilai = dict(sorted(riwayat.deret(baris).items()))
    tetap = len({angka.nilai for angka in nilai.values()}) == 1  # a sentence says that of all years at once
    if len(nilai) < _TAHUN_TERSEDIKIT or tetap or len(riwayat.bahan.indikator) > INDIKATOR_TERBANYAK:
        return None
    target = {tahun: riwayat.target(baris, tahun) for tahun in nilai}
    deret = [Deret("Realisasi", [angka.nilai for angka in nilai.values()])]
    if any(satu is not None for satu in target.values()):
        deret.insert(0, Deret("Target", [None if a is None else a.nilai for a in target.values()], acuan=True))
    satuan = f" ({baris.satuan})" if baris.satuan else ""
    judul = f"Realisasi {baris.nama}{satuan}"
    desimal = _desimal([*nilai.values(), *(satu for satu in target.values() if satu is not None)])
    return Grafik(judul, JenisGrafik.KOLOM, [str(tahun) for tahun in nilai], deret, desimal)


def serapan(bahan: Bahan) -> Grafik | None:
    """Return the serapan of each program."""
    isi = [(b, b.hasil.serapan) for b in bahan.program]
    ada = [(satu, angka) for satu, angka in isi if angka is not None and angka.berupa_angka]
    if len(ada) < _TERSEDIKIT:
        return None
    panjang = _panjang(len(ada))
    nama = [ringkas(f"{satu.nomor}. {kalimat_awal(_AWALAN.sub('', satu.nama))}", panjang) for satu, _ in ada]
    nilai = [angka.nilai for _, angka in ada]
    dalam = all(satu is not None and 0 <= satu <= _SERATUS for satu in nilai)
    return Grafik(
        f"Serapan anggaran setiap program {bahan.tahun} (%)",
        JenisGrafik.BATANG,
        nama,
        [Deret("Serapan (%)", nilai)],
        _desimal([angka for _, angka in ada]),
        _SKALA_PERSEN if dalam else None,
    )


def unsur(semua: Sequence[Unsur], tahun: str) -> Grafik | None:
    """Return the mean of each unsur of the survey, on the scale of its answers."""
    ada = [satu for satu in semua if satu.rata_rata.berupa_angka]
    if len(ada) < _TERSEDIKIT:
        return None
    nama = [ringkas(f"{rapikan(satu.kode) or f'U{n}'} {rapikan(satu.nama)}", _PANJANG) for n, satu in enumerate(ada, 1)]
    nilai = [satu.rata_rata.nilai for satu in ada]
    bawah, atas = _SKALA_UNSUR
    dalam = all(satu is not None and bawah <= satu <= atas for satu in nilai)
    return Grafik(
        f"Nilai rata-rata unsur pelayanan {tahun}",
        JenisGrafik.BATANG,
        nama,
        [Deret("Nilai rata-rata", nilai)],
        _desimal([satu.rata_rata for satu in ada]),
        _SKALA_UNSUR if dalam else None,
    )


def _panjang(banyak: int) -> int:
    return _PANJANG_PADAT if banyak > _PADAT else _PANJANG


def _bernomor(baris: Sequence[BarisIndikator], banyak: int, panjang: int | None = None) -> list[str]:
    """Names with the number that the table of capaian gives them: unlike after they were cut short too."""
    return [ringkas(f"{satu.nomor}. {satu.nama}", panjang or _panjang(banyak)) for satu in baris]


def _desimal(angka: Sequence[Angka]) -> int:
    return max((satu.desimal for satu in angka), default=0)


def _persen(riwayat: Riwayat, baris: BarisIndikator, tahun: int) -> Angka | None:
    """A year's capaian in per cent, None for a predicate, a ratio and a gap."""
    if tahun == riwayat.bahan.laporan.tahun:
        angka = persen_capaian(baris)
    else:
        angka = riwayat.nilai(baris, JenisFakta.CAPAIAN, tahun)
    return angka if angka is not None and angka.nilai is not None and angka.nilai >= _RASIO else None


def _sebanding(riwayat: Riwayat) -> list[BarisIndikator]:
    """The indikator with a capaian of two years or more."""
    return [
        baris
        for baris in riwayat.bahan.indikator
        if sum(_persen(riwayat, baris, tahun) is not None for tahun in riwayat.tahun) >= _TERSEDIKIT
    ]
