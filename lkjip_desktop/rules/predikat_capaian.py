"""CAP: words where a number is due, and the reverse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan
from lkjip_desktop.engine.cetakan import kelompok_tahun
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan

_ANGKA = frozenset({JenisNilai.ANGKA, JenisNilai.RENTANG})
_PerTahun = dict[tuple[JenisFakta, int | None], list[Kemunculan]]
_SEJENIS = {JenisNilai.ANGKA: "angka", JenisNilai.RENTANG: "angka", JenisNilai.PREDIKAT: "predikat"}


@aturan("CAP008", "Target, realisasi, dan capaian sejenis")
def sejenis(konteks: Konteks) -> Iterable[Finding]:
    """Target dan realisasi sama-sama angka atau sama-sama predikat, dan capaiannya dapat dihitung.

    Yang diperiksa:
        Realisasi berupa predikat (Baik, BB, WTP) padahal targetnya angka, dan realisasi berupa angka padahal targetnya
        predikat. Capaian yang ditulis dengan predikat walaupun target dan realisasinya angka hanya Informasi.

    Mengapa penting:
        Angka dan predikat tidak dapat dibandingkan, sehingga capaiannya tidak dapat dihitung ulang.

    Contoh:
        Target 85, realisasi tertulis "Baik"; target "BB", realisasi tertulis 72,30.

    Cara memperbaiki:
        Tulis realisasi dalam bentuk yang sama dengan targetnya. Predikat dapat ditulis di belakang angkanya pada kolom
        kategori atau keterangan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: capaian membandingkan realisasi dengan target.
    """
    for indikator in konteks.laporan.indikator:
        per_tahun = kelompok_tahun(indikator.kemunculan, konteks.laporan.tahun)
        yield from _realisasi(konteks, indikator, per_tahun)
        yield from _capaian(konteks, indikator, per_tahun)


def _realisasi(konteks: Konteks, indikator: Indikator, per_tahun: _PerTahun) -> Iterator[Finding]:
    lain: list[Angka] = []
    target: list[Angka] = []
    for tahun in _tahun(per_tahun, JenisFakta.REALISASI):
        acuan = _terisi(per_tahun.get((JenisFakta.TARGET, tahun), []))
        janggal = _tidak_sejenis(acuan, _terisi(per_tahun[(JenisFakta.REALISASI, tahun)]))
        lain += janggal
        target += acuan if janggal else []
    if lain:
        yield sejenis.temuan(
            konteks,
            fakta=f"realisasi:{indikator.kunci}",
            tingkat=Tingkat.PERIKSA,
            pesan=f"Target {indikator.nama} berupa {_SEJENIS[target[0].jenis]} ({_sebut(target)}), sedangkan"
            f" realisasinya berupa {_SEJENIS[lain[0].jenis]} ({_sebut(lain)}).",
            tempat=[*lain, *target],
            ditemukan="; ".join(dict.fromkeys(satu.teks for satu in lain)),
        )


def _capaian(konteks: Konteks, indikator: Indikator, per_tahun: _PerTahun) -> Iterator[Finding]:
    kata: list[Angka] = []
    for tahun in _tahun(per_tahun, JenisFakta.CAPAIAN):
        operan = [_terisi(per_tahun.get((jenis, tahun), [])) for jenis in (JenisFakta.TARGET, JenisFakta.REALISASI)]
        capaian = [k.nilai for k in per_tahun[(JenisFakta.CAPAIAN, tahun)] if k.nilai.jenis is JenisNilai.PREDIKAT]
        berangka = any(k.nilai.berupa_angka for k in per_tahun[(JenisFakta.CAPAIAN, tahun)])
        if berangka or all(satu and _jenis(satu) <= _ANGKA for satu in operan):
            kata += capaian
    if kata:
        yield sejenis.temuan(
            konteks,
            fakta=f"capaian:{indikator.kunci}",
            tingkat=Tingkat.INFO,
            pesan=f"Capaian {indikator.nama} ditulis dengan predikat ({_sebut(kata)}), padahal dapat ditulis dalam"
            " persen seperti capaian lainnya.",
            tempat=kata,
            ditemukan="; ".join(dict.fromkeys(satu.teks for satu in kata)),
        )


def _tahun(per_tahun: _PerTahun, jenis: JenisFakta) -> list[int | None]:
    return sorted((t for satu, t in per_tahun if satu is jenis), key=lambda tahun: -(tahun or 0))


def _terisi(kejadian: Sequence[Kemunculan]) -> list[Angka]:
    return [k.nilai for k in kejadian if k.nilai.jenis in _SEJENIS]


def _jenis(angka: Sequence[Angka]) -> set[JenisNilai]:
    return {satu.jenis for satu in angka}


def _tidak_sejenis(target: Sequence[Angka], realisasi: Sequence[Angka]) -> list[Angka]:
    """The realisasi of another kind than all targets; a number beside a predicate that is also given explains it."""
    if not target or not realisasi:
        return []
    if _jenis(target) <= _ANGKA:
        return [satu for satu in realisasi if satu.jenis is JenisNilai.PREDIKAT]
    if _jenis(target) == {JenisNilai.PREDIKAT} and JenisNilai.PREDIKAT not in _jenis(realisasi):
        return [*realisasi]
    return []


def _sebut(angka: Sequence[Angka]) -> str:
    teks = rangkai(list(dict.fromkeys(satu.teks for satu in angka)))
    letak = sebut_letak(satu.ref for satu in angka)
    return f"{teks}, {letak}" if letak else teks


RULES = [sejenis]
