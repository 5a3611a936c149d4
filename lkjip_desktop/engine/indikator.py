"""An indikator's year: capaian, category, change against last year, standing against the Renstra."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.hasil import Fakta, HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Rumus
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, Indikator, JenisFakta, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.hitungan import bagi_menghasilkan, berlaku
from lkjip_desktop.engine.kategori import kategori
from lkjip_desktop.engine.pembulatan import angka_hitung, diringkas
from lkjip_desktop.engine.predikat import bandingkan_predikat
from lkjip_desktop.engine.rumus import Perhitungan, capaian_menurut, rumus_untuk
from lkjip_desktop.engine.tangga import inti_kategori
from lkjip_desktop.engine.uraian import uraian_bagi, uraian_capaian, uraian_kali
from lkjip_desktop.engine.vonis import vonis

_BANDING = (JenisFakta.REALISASI, JenisFakta.CAPAIAN)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """An indikator with the ledger's values and the rules it is computed by."""

    indikator: Indikator
    tahun: int | None
    fakta: Mapping[str, Fakta]
    kebijakan: Kebijakan

    @property
    def arah(self) -> Arah:
        """The direction under the Kebijakan."""
        return self.kebijakan.arah.get(self.indikator.kunci, self.indikator.arah)

    @property
    def rumus(self) -> Rumus:
        """The formula under the Kebijakan."""
        return rumus_untuk(self.indikator.kunci, self.arah, self.kebijakan)

    def nilai(self, jenis: JenisFakta, tahun: int | None) -> Angka | None:
        """The value the ledger chose, None where there is none."""
        fakta = self.fakta.get(kunci_fakta(jenis, self.indikator.kunci, tahun))
        return fakta.terpilih if fakta else None

    def tahun_renstra(self) -> int | None:
        """The last year for which the Renstra sets a target."""
        tahun = [k.tahun or self.tahun for k in self.indikator.kemunculan if k.jenis is JenisFakta.TARGET_RENSTRA]
        return max((satu for satu in tahun if satu is not None), default=None)


@dataclass(frozen=True, slots=True)
class _Capaian:
    hitungan: Perhitungan
    persen: Angka | None
    capaian: Angka | None
    uraian: str | None


def hasil_indikator(laporan: Laporan, fakta: Mapping[str, Fakta], kebijakan: Kebijakan) -> list[HasilIndikator]:
    """Return every indikator of the report, in its order; those only planned have no realisasi and no capaian."""
    return [_hasil(Bacaan(satu, laporan.tahun, fakta, kebijakan)) for satu in laporan.indikator]


def _hasil(bacaan: Bacaan) -> HasilIndikator:
    indikator, tahun = bacaan.indikator, bacaan.tahun
    target, realisasi = bacaan.nilai(JenisFakta.TARGET, tahun), bacaan.nilai(JenisFakta.REALISASI, tahun)
    capaian = _capaian(bacaan, target, realisasi, bacaan.nilai(JenisFakta.CAPAIAN, tahun))
    hasil = HasilIndikator(
        kunci=indikator.kunci,
        nama=indikator.nama,
        sasaran=indikator.sasaran,
        satuan=indikator.satuan,
        arah=bacaan.arah,
        rumus=capaian.hitungan.rumus,
        target=target,
        realisasi=realisasi,
        capaian=capaian.capaian,
        persen=capaian.persen,
        kategori=_kategori(capaian, bacaan),
        tercapai=capaian.hitungan.tercapai,
        uraian=capaian.uraian,
    )
    _isi_asal_realisasi(hasil, bacaan)
    _isi_tahun_lalu(hasil, bacaan)
    _isi_renstra(hasil, bacaan)
    return hasil


def _capaian(bacaan: Bacaan, target: Angka | None, realisasi: Angka | None, tercetak: Angka | None) -> _Capaian:
    """The printed capaian where it may stand, else the computed one; an office's predicate always stands."""
    kebijakan = bacaan.kebijakan
    hitungan = capaian_menurut(kebijakan, target, realisasi, bacaan.arah, bacaan.rumus)
    if hitungan.persen is None:
        return _Capaian(hitungan, None, tercetak, hitungan.alasan or None)
    persen = angka_hitung(hitungan.persen, kebijakan.desimal, kebijakan.pembulatan)
    angka = persen
    if tercetak is not None and tercetak.berupa_angka:
        putusan = vonis(tercetak, target, realisasi, bacaan.rumus, arah=bacaan.arah, kebijakan=kebijakan)
        if putusan.konsisten:
            angka = diringkas(tercetak, kebijakan.desimal, kebijakan.pembulatan)
    uraian = uraian_capaian(hitungan, realisasi, angka)
    persen = replace(persen, rumus=uraian)
    if tercetak is not None and tercetak.jenis is JenisNilai.PREDIKAT:
        return _Capaian(hitungan, persen, tercetak, uraian)
    return _Capaian(hitungan, persen, persen if angka.ref is None else angka, uraian)


def _kategori(capaian: _Capaian, bacaan: Bacaan) -> str | None:
    """The category under the ladder; between two of its classes only the one that the office itself printed."""
    angka = capaian.capaian if capaian.capaian is not None and capaian.capaian.berupa_angka else capaian.persen
    if angka is None:
        return None
    tangga = bacaan.kebijakan.tangga
    menurut_tangga = kategori(angka.pasti, tangga)
    if menurut_tangga is not None:
        return menurut_tangga
    tertulis = {
        inti_kategori(satu.teks)
        for satu in bacaan.indikator.kategori
        if satu.jenis is JenisFakta.CAPAIAN and satu.tahun in (None, bacaan.tahun)
    }
    cocok = [satu.nama for satu in tangga if inti_kategori(satu.nama) in tertulis]
    return cocok[0] if len(tertulis) == len(cocok) == 1 else None


def _isi_asal_realisasi(hasil: HasilIndikator, bacaan: Bacaan) -> None:
    """Add the calculation behind the realisasi, where it holds, and the cells of all inputs."""
    pembilang = bacaan.nilai(JenisFakta.PEMBILANG, bacaan.tahun)
    penyebut = bacaan.nilai(JenisFakta.PENYEBUT, bacaan.tahun)
    hasil.masukan = _sel((hasil.target, hasil.realisasi, pembilang, penyebut))
    if hasil.realisasi is not None and hasil.realisasi.berupa_angka:
        bagi = _uraian_bagi(pembilang, penyebut, hasil.realisasi, bacaan.indikator.satuan)
        hasil.uraian_realisasi = bagi or _uraian_kali(bacaan.indikator.hitungan, hasil.realisasi)


def _uraian_bagi(pembilang: Angka | None, penyebut: Angka | None, realisasi: Angka, satuan: str | None) -> str | None:
    if pembilang is None or penyebut is None or not (pembilang.berupa_angka and penyebut.berupa_angka):
        return None
    faktor = bagi_menghasilkan(pembilang, penyebut, replace(realisasi, satuan=realisasi.satuan or satuan))
    return None if faktor is None else uraian_bagi(pembilang, penyebut, faktor, realisasi)


def _uraian_kali(hitungan: Iterable[Hitungan], realisasi: Angka) -> str | None:
    for satu in hitungan:
        hasil = satu.hasil
        if (
            satu.bentuk is BentukHitungan.KALI
            and hasil is not None
            and hasil.nilai == realisasi.nilai
            and berlaku(satu)
        ):
            return uraian_kali(satu.kiri, satu.kanan, hasil)
    return None


def _sel(angka: Iterable[Angka | None]) -> list[CellRef]:
    return list(dict.fromkeys(satu.ref for satu in angka if satu is not None and satu.ref is not None))


def _isi_tahun_lalu(hasil: HasilIndikator, bacaan: Bacaan) -> None:
    if bacaan.tahun is not None:
        lalu, tahun = [bacaan.nilai(jenis, bacaan.tahun - 1) for jenis in _BANDING], bacaan.tahun - 1
        isi_tahun_lalu(hasil, tahun, *lalu)


def isi_tahun_lalu(hasil: HasilIndikator, tahun: int, lalu: Angka | None, capaian: Angka | None) -> None:
    """Set last year's realisasi and capaian of a result, and what became better or worse since."""
    hasil.capaian_lalu = capaian
    if lalu is None and capaian is None:
        return
    hasil.tahun_lalu, hasil.realisasi_lalu = tahun, lalu
    kini = hasil.realisasi
    if kini is None or lalu is None:
        return
    if kini.berupa_angka and lalu.berupa_angka:
        selisih = Fraction(kini.nilai or 0) - Fraction(lalu.nilai or 0)
        hasil.perubahan = angka_hitung(selisih, max(kini.desimal, lalu.desimal), satuan=hasil.satuan)
        hasil.membaik = _membaik(kini, lalu, hasil)
    elif kini.jenis is JenisNilai.PREDIKAT and lalu.jenis is JenisNilai.PREDIKAT:
        langkah = bandingkan_predikat(kini, lalu)
        hasil.membaik = langkah > 0 if langkah else None


def _membaik(kini: Angka, lalu: Angka, hasil: HasilIndikator) -> bool | None:
    """True for better, False for worse, None for unchanged or where the direction says nothing."""
    naik = kini.pasti - lalu.pasti
    if hasil.arah is Arah.TEPAT and hasil.target is not None and hasil.target.berupa_angka:
        naik = abs(lalu.pasti - hasil.target.pasti) - abs(kini.pasti - hasil.target.pasti)
    if naik == 0 or hasil.arah is Arah.RENTANG:
        return None
    return (naik < 0) if hasil.arah is Arah.TURUN else (naik > 0)


def _isi_renstra(hasil: HasilIndikator, bacaan: Bacaan) -> None:
    tahun = bacaan.tahun_renstra()
    target = bacaan.nilai(JenisFakta.TARGET_RENSTRA, tahun)
    if target is None:
        return
    tercetak = bacaan.nilai(JenisFakta.CAPAIAN_RENSTRA, bacaan.tahun) or bacaan.nilai(JenisFakta.CAPAIAN_RENSTRA, tahun)
    hasil.tahun_renstra, hasil.target_renstra = tahun, target
    hasil.capaian_renstra = _capaian(bacaan, target, hasil.realisasi, tercetak).capaian
