"""Several printed capaian that go wrong for one reason: a custom of the office, or one operand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah, Rumus
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.rumus import realisasi_selang
from lkjip_desktop.engine.selang import Selang, bilangan_dalam, irisan, selang_cetak, selang_tepat
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.putusan import Putusan

# One indikator alone shows no custom.
_BIASA = 2
_KALIMAT_TURUN = (
    "Semua indikator yang makin rendah makin baik dihitung dengan {} (T target, R realisasi), sehingga hasil yang"
    " lebih baik tampak lebih buruk"
)


@dataclass(frozen=True, slots=True)
class Kebiasaan:
    """A deviation that the office makes throughout: `nama` is its key, `kalimat` says it."""

    nama: str
    kalimat: str
    putusan: list[Putusan]


@dataclass(frozen=True, slots=True)
class Pangkal:
    """A realisasi by which all capaian go wrong, and the one that makes all of them right (if there is one)."""

    tertulis: Angka
    seharusnya: Decimal | None
    putusan: list[Putusan]


def polaritas_terlupa_seluruhnya(semua: Sequence[Putusan], terlupa: Sequence[Putusan]) -> Kebiasaan | None:
    """Return R/T as the office's custom where lower is better, None where some figure follows the right formula."""
    return _seragam(
        semua,
        terlupa,
        lambda p: p.bacaan.arah is Arah.TURUN and p.target != p.realisasi,
        "seluruh laporan",
        _KALIMAT_TURUN.format(Rumus.NAIK.value),
    )


def kebiasaan(semua: Sequence[Putusan], menyimpang: Sequence[Putusan]) -> Iterator[Kebiasaan]:
    """Yield the deviations that all figures share which could show them, in two indikator at least."""
    keliru = [p for p in menyimpang if p.vonis.jenis is JenisVonis.RUMUS_LAIN and p.vonis.rumus is Rumus.TURUN_KELIRU]
    tahunan = [p for p in menyimpang if p.jenis is JenisFakta.CAPAIAN_RENSTRA and _dari_target_tahunan(p)]
    semuanya = (
        _seragam(
            semua,
            keliru,
            lambda p: p.bacaan.arah is Arah.TURUN,
            "rumus makin rendah makin baik",
            _KALIMAT_TURUN.format(Rumus.TURUN_KELIRU.value),
        ),
        _seragam(
            semua,
            tahunan,
            lambda p: p.jenis is JenisFakta.CAPAIAN_RENSTRA and _target_kini(p) != (p.target and p.target.nilai),
            "capaian renstra memakai target tahunan",
            "Semua capaian terhadap target akhir Renstra dihitung dari target tahunan",
        ),
    )
    yield from (satu for satu in semuanya if satu is not None)


def _seragam(
    semua: Sequence[Putusan], sama: Sequence[Putusan], dapat: Callable[[Putusan], bool], nama: str, kalimat: str
) -> Kebiasaan | None:
    """The custom, None where one indikator alone shows it or some figure that could show it does not."""
    indikator = {p.bacaan.indikator.kunci for p in sama}
    if len(indikator) < _BIASA or any(p.vonis.konsisten and dapat(p) and _membedakan(p) for p in semua):
        return None
    return Kebiasaan(nama, kalimat, list(sama))


def _membedakan(putusan: Putusan) -> bool:
    """True where the office's own way gives another figure than the target itself would, 100."""
    return putusan.hitungan.persen is not None and not putusan.hitungan.alasan and putusan.hitungan.persen != 100


def _dari_target_tahunan(putusan: Putusan) -> bool:
    sumber = putusan.vonis.sumber
    return putusan.vonis.jenis is JenisVonis.SUMBER_LAIN and [k.jenis for k in sumber] == [JenisFakta.TARGET]


def _target_kini(putusan: Putusan) -> Decimal | None:
    kini = putusan.bacaan.nilai(JenisFakta.TARGET, putusan.bacaan.tahun)
    return None if kini is None else kini.nilai


def pangkal(semua: Sequence[Putusan], menyimpang: Sequence[Putusan]) -> Iterator[Pangkal]:
    """Yield the realisasi that explain several wrong capaian (of the year, against the Renstra) of one indikator.

    All figures that rest on it are wrong, and one other realisasi would make all of them right.
    """
    konsisten = {_operan(p) for p in semua if p.vonis.konsisten and _beroperan(p)}
    for kunci, sama in pilah([p for p in menyimpang if _beroperan(p)], _operan).items():
        if len({p.kunci for p in sama}) < _BIASA or kunci in konsisten:
            continue
        bersama = _bersama(sama)
        tertulis = sama[0].realisasi
        if bersama is None or tertulis is None or not (calon := bilangan_dalam(bersama, tertulis.desimal)):
            continue
        yield Pangkal(tertulis, calon[0] if len(calon) == 1 else None, sama)


def _beroperan(putusan: Putusan) -> bool:
    return putusan.hitungan.rumus is not None and not putusan.hitungan.alasan and not putusan.tanpa_seratus


def _operan(putusan: Putusan) -> Hashable:
    tahun = putusan.bacaan.tahun if putusan.jenis is JenisFakta.CAPAIAN_RENSTRA else putusan.tahun
    return putusan.bacaan.indikator.kunci, tahun


def _bersama(sama: Sequence[Putusan]) -> Selang | None:
    """The realisasi that give all of the printed capaian."""
    hasil: Selang | None = None
    for putusan in sama:
        acuan, rumus = putusan.hitungan.acuan, putusan.hitungan.rumus
        if acuan is None or rumus is None:
            return None
        cetak = selang_cetak(putusan.kejadian.nilai, putusan.bacaan.kebijakan.pembulatan)
        milik = realisasi_selang(rumus, selang_tepat(acuan), cetak)
        hasil = milik if hasil is None or milik is None else irisan(hasil, milik)
        if hasil is None:
            return None
    return hasil
