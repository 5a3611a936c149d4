"""What a printed capaian or serapan is worth: the ladder of verdicts (design: section 3), the first that fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import product

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import Kemunculan
from lkjip_desktop.engine.kategori import kategori
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan, tercetak
from lkjip_desktop.engine.rumus import (
    Perhitungan,
    capaian_menurut,
    hitung_capaian,
    persen_selang,
    realisasi_selang,
    target_selang,
)
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import (
    DESIMAL_BERARTI,
    Selang,
    bertemu,
    bilangan_dalam,
    lebih_tepat,
    mode_cetak,
    selang_cetak,
    selang_operan,
    selang_tepat,
)
from lkjip_desktop.engine.sidik_jari import BATAS_DIKENAL, LANTAI_DIKENAL

# By how many places a comma slips; three where a dot of thousands was read as a comma.
_GESER_KOMA = (3, -3, 1, -1, 2, -2)
PENUH = Decimal(100)
LONGGAR = (Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG)


class JenisVonis(StrEnum):
    """The rungs of the ladder, best first."""

    COCOK = "cocok"
    BEDA_PEMBULATAN = "beda pembulatan"
    OPERAN_RINGKAS = "cocok karena angka dasarnya diringkas"
    RUMUS_LAIN = "rumus lain"
    SUMBER_LAIN = "angka dari tempat lain"
    SALAH_KETIK = "salah ketik"
    BERTENTANGAN = "bertentangan"
    TAK_TERUJI = "tidak dapat diuji"


KONSISTEN = frozenset({JenisVonis.COCOK, JenisVonis.BEDA_PEMBULATAN, JenisVonis.OPERAN_RINGKAS})


@dataclass(frozen=True, slots=True)
class Vonis:
    """The verdict on one printed figure and what reproduces it.

    `seharusnya` is the figure under the Kebijakan, with the decimals it prints; `mode`, `rumus`, `batas`, `sumber`
    or `ketikan` is what gives the printed one. A slip in an operand has its right figure in `operan` (the one that
    stands there, the one that gives the print). `membalik`: the right figure has another category, or stands on the
    other side of 100%.
    """

    jenis: JenisVonis
    cetakan: Angka
    seharusnya: Decimal | None = None
    mode: Pembulatan | None = None
    rumus: Rumus | None = None
    batas: Decimal | None = None
    sumber: tuple[Kemunculan, ...] = ()
    ketikan: str | None = None
    operan: tuple[Angka, Angka] | None = None
    membalik: bool = False

    @property
    def konsisten(self) -> bool:
        """True where the printed figure may stand."""
        return self.jenis in KONSISTEN


@dataclass(frozen=True, slots=True)
class Dasar:
    """What a printed figure is judged by: its operands, the formula, and other operands it may stem from."""

    target: Angka | None
    realisasi: Angka | None
    arah: Arah
    rumus: Rumus
    kebijakan: Kebijakan = field(default_factory=Kebijakan)
    pembulatan: Pembulatan | None = None
    target_lain: Sequence[Kemunculan] = ()
    realisasi_lain: Sequence[Kemunculan] = ()

    @property
    def mode(self) -> Pembulatan:
        """The rounding of this kind of figure; that of capaian unless given."""
        return self.pembulatan or self.kebijakan.pembulatan

    def hitung(self, target: Angka | None = None, realisasi: Angka | None = None) -> Perhitungan:
        """The capaian, with other operands where given."""
        dua = target or self.target, realisasi or self.realisasi
        return capaian_menurut(self.kebijakan, *dua, self.arah, self.rumus)


def vonis(
    cetakan: Angka,
    target: Angka | None,
    realisasi: Angka | None,
    rumus: Rumus,
    *,
    arah: Arah = Arah.NAIK,
    kebijakan: Kebijakan | None = None,
    pembulatan: Pembulatan | None = None,
    target_lain: Sequence[Kemunculan] = (),
    realisasi_lain: Sequence[Kemunculan] = (),
) -> Vonis:
    """Return the verdict on a printed capaian: the first rung of the ladder that fits.

    `target_lain` and `realisasi_lain` are figures of other sheets and years that a person may have used by mistake.
    TAK_TERUJI where the print is no number or T and R give none.
    """
    dasar = Dasar(target, realisasi, arah, rumus, kebijakan or Kebijakan(), pembulatan, target_lain, realisasi_lain)
    hitungan = dasar.hitung()
    if not cetakan.berupa_angka or hitungan.persen is None:
        return Vonis(JenisVonis.TAK_TERUJI, cetakan)
    if target is not None and target.berupa_ambang and hitungan.tercapai and cetakan.pasti == PENUH:
        return Vonis(JenisVonis.COCOK, cetakan, seharusnya=PENUH, rumus=rumus)
    persen = hitungan.persen
    hasil = _pembulatan(cetakan, dasar, persen) or _ringkas(cetakan, dasar, hitungan) or _lain(cetakan, dasar, hitungan)
    return _lengkapi(hasil, dasar, persen)


def _lengkapi(hasil: Vonis, dasar: Dasar, persen: Fraction) -> Vonis:
    """Add what the figure should be and whether that turns the conclusion round."""
    cetakan = hasil.cetakan
    bulat = bulatkan_pecahan(persen, dasar.kebijakan.desimal, dasar.mode)
    if hasil.konsisten and cetakan.nilai is not None:
        bulat = bulatkan_pecahan(persen, min(cetakan.desimal, DESIMAL_BERARTI), dasar.mode)
    tangga = dasar.kebijakan.tangga
    berbalik = (cetakan.pasti >= 100) != (bulat >= 100) or kategori(cetakan.pasti, tangga) != kategori(bulat, tangga)
    return replace(hasil, seharusnya=bulat, membalik=berbalik and hasil.jenis is not JenisVonis.COCOK)


def _pembulatan(cetakan: Angka, dasar: Dasar, persen: Fraction) -> Vonis | None:
    """Rungs 1 and 2, from T and R as stored and, where a cell shows fewer digits than it stores, as shown."""
    modes = mode_cetak(persen, cetakan)
    for target, realisasi in product(_tampilan(dasar.target), _tampilan(dasar.realisasi)):
        tampak = dasar.hitung(target, realisasi).persen
        modes |= frozenset() if tampak is None else mode_cetak(tampak, cetakan)
    if not modes:
        return None
    if Pembulatan.SETENGAH_NAIK in modes:
        return Vonis(JenisVonis.COCOK, cetakan, mode=Pembulatan.SETENGAH_NAIK, rumus=dasar.rumus)
    mode = dasar.mode if dasar.mode in modes else next(satu for satu in Pembulatan if satu in modes)
    return Vonis(JenisVonis.BEDA_PEMBULATAN, cetakan, mode=mode, rumus=dasar.rumus)


def _tampilan(angka: Angka | None) -> list[Angka | None]:
    """An operand as it is stored and, where that is more, as it is shown."""
    return [angka, replace(angka, tepat=None)] if angka is not None and lebih_tepat(angka) else [angka]


def _ringkas(cetakan: Angka, dasar: Dasar, hitungan: Perhitungan) -> Vonis | None:
    """Rung 3: R was printed short; some value behind it, rounded as the office rounds, gives the print."""
    if hitungan.rumus is None or hitungan.acuan is None or dasar.realisasi is None or hitungan.alasan:
        return None
    for mode_operan, mode in product(dict.fromkeys((Pembulatan.SETENGAH_NAIK, dasar.mode)), repeat=2):
        operan = selang_operan(dasar.realisasi, mode_operan)
        hasil = persen_selang(hitungan.rumus, selang_tepat(hitungan.acuan), operan)
        if hasil is not None and bertemu(hasil, selang_cetak(cetakan, mode)):
            return Vonis(JenisVonis.OPERAN_RINGKAS, cetakan, mode=mode, rumus=hitungan.rumus)
    return None


def _lain(cetakan: Angka, dasar: Dasar, hitungan: Perhitungan) -> Vonis:
    """Rungs 4 to 7. Customs differ for a range and for 0; a predicate proves nothing."""
    jenis = {angka.jenis for angka in (dasar.target, dasar.realisasi) if angka is not None}
    if JenisNilai.RENTANG in jenis:
        return _ketikan(cetakan, dasar, hitungan.persen or Fraction(0)) or Vonis(JenisVonis.RUMUS_LAIN, cetakan)
    if hitungan.rumus is None:
        return Vonis(JenisVonis.TAK_TERUJI, cetakan)
    return (
        _rumus_lain(cetakan, dasar)
        or _sumber_lain(cetakan, dasar)
        or _ketikan(cetakan, dasar, hitungan.persen or Fraction(0))
        or _ketikan_operan(cetakan, dasar)
        or Vonis(JenisVonis.BERTENTANGAN, cetakan)
    )


def _cocok(persen: Fraction | None, cetakan: Angka) -> bool:
    return persen is not None and not mode_cetak(persen, cetakan).isdisjoint(LONGGAR)


def _rumus_lain(cetakan: Angka, dasar: Dasar) -> Vonis | None:
    polos = hitung_capaian(dasar.target, dasar.realisasi, dasar.arah, dasar.rumus)
    if polos.rumus is None or polos.persen is None:
        return None
    if _cocok(polos.persen, cetakan):
        return Vonis(JenisVonis.RUMUS_LAIN, cetakan, rumus=dasar.rumus)
    if cetakan.nilai in BATAS_DIKENAL and polos.persen > cetakan.pasti:
        return Vonis(JenisVonis.RUMUS_LAIN, cetakan, rumus=dasar.rumus, batas=cetakan.nilai)
    if cetakan.nilai == LANTAI_DIKENAL and polos.persen < LANTAI_DIKENAL:
        return Vonis(JenisVonis.RUMUS_LAIN, cetakan, rumus=dasar.rumus, batas=cetakan.nilai)
    for rumus in Rumus:
        lain = capaian_menurut(dasar.kebijakan, dasar.target, dasar.realisasi, dasar.arah, rumus)
        if rumus is not dasar.rumus and not lain.alasan and _cocok(lain.persen, cetakan):
            return Vonis(JenisVonis.RUMUS_LAIN, cetakan, rumus=rumus)
    return None


def _sumber_lain(cetakan: Angka, dasar: Dasar) -> Vonis | None:
    """One operand from elsewhere, then both from one sheet and year."""
    satu = [((k,), dasar.hitung(target=k.nilai)) for k in dasar.target_lain if _angka_lain(k)]
    satu += [((k,), dasar.hitung(realisasi=k.nilai)) for k in dasar.realisasi_lain if _angka_lain(k)]
    sejenis = {_asal(k): k for k in dasar.realisasi_lain if _angka_lain(k)}
    dua = [
        ((k, pasangan), dasar.hitung(k.nilai, pasangan.nilai))
        for k in dasar.target_lain
        if _angka_lain(k) and (pasangan := sejenis.get(_asal(k))) is not None
    ]
    for sumber, hitungan in [*satu, *dua]:
        if _cocok(hitungan.persen, cetakan):
            return Vonis(JenisVonis.SUMBER_LAIN, cetakan, rumus=dasar.rumus, sumber=sumber)
    return None


def _angka_lain(kejadian: Kemunculan) -> bool:
    return kejadian.nilai.jenis is JenisNilai.ANGKA


def _asal(kejadian: Kemunculan) -> tuple[str | None, str | None, int | None]:
    ref = kejadian.nilai.ref
    return (ref.berkas, ref.lembar, kejadian.tahun) if ref else (None, None, kejadian.tahun)


def _ketikan(cetakan: Angka, dasar: Dasar, persen: Fraction) -> Vonis | None:
    for desimal in dict.fromkeys((dasar.kebijakan.desimal, min(cetakan.desimal, DESIMAL_BERARTI))):
        for mode in dict.fromkeys((dasar.mode, *LONGGAR)):
            benar = tulis(bulatkan_pecahan(persen, desimal, mode), desimal)
            ketikan = salah_ketik(tercetak(cetakan), benar)
            if ketikan is not None:
                return Vonis(JenisVonis.SALAH_KETIK, cetakan, mode=mode, ketikan=ketikan)
    return None


def _ketikan_operan(cetakan: Angka, dasar: Dasar) -> Vonis | None:
    """A slip in R or T: the capaian is right for a figure that is one slip away from what stands there."""
    if dasar.target is None or dasar.realisasi is None or not cetakan.berupa_angka:
        return None
    for mode in dict.fromkeys((dasar.mode, *LONGGAR)):
        hasil = selang_cetak(cetakan, mode)
        asal = (
            (dasar.realisasi, realisasi_selang(dasar.rumus, selang_tepat(dasar.target), hasil)),
            (dasar.target, target_selang(dasar.rumus, selang_tepat(dasar.realisasi), hasil)),
        )
        for angka, selang in asal:
            for benar in _calon_operan(angka, selang) if selang is not None else ():
                ketikan = salah_ketik(tercetak(angka), benar.teks)
                if ketikan is not None:
                    return Vonis(JenisVonis.SALAH_KETIK, cetakan, mode=mode, ketikan=ketikan, operan=(angka, benar))
    return None


def _calon_operan(angka: Angka, selang: Selang) -> Iterator[Angka]:
    """Figures with as many decimals that an interval holds, and the same digits with the comma elsewhere."""
    for nilai in bilangan_dalam(selang, angka.desimal):
        yield replace(angka, teks=tulis(nilai, angka.desimal), nilai=nilai, tepat=None)
    for geser in _GESER_KOMA:
        nilai = angka.pasti.scaleb(geser)
        if Fraction(nilai) in selang:
            desimal = max(0, angka.desimal - geser)
            yield replace(angka, teks=tulis(nilai, desimal), nilai=nilai, desimal=desimal, tepat=None)
