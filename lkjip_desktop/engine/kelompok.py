"""Occurrences of one fact by value: which of them can be the same figure."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan
from lkjip_desktop.engine.predikat import inti_predikat
from lkjip_desktop.engine.ringkas import selang_ringkas
from lkjip_desktop.engine.selang import Selang, irisan, langkah, selang_cetak

# A typed target and whole rupiah are exact (design: section 3).
_UANG = frozenset({JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN})
_TEPAT = _UANG | {JenisFakta.TARGET, JenisFakta.TARGET_RENSTRA}
_PERSEN = frozenset({JenisFakta.CAPAIAN, JenisFakta.CAPAIAN_RENSTRA})
_WEWENANG = {jenis: urutan for urutan, jenis in enumerate(JenisLembar)}
# Where the same figure stands in several sheets, the measuring ones are named as its source.
_PENGUKUR = (JenisLembar.CAPAIAN, JenisLembar.KERTAS_KERJA)
# A ratio printed without x 100 is below this.
_RASIO = 3


@dataclass(slots=True)
class Kelompok:
    """Occurrences that can all be one value; `numerik` where they are numbers."""

    kejadian: list[Kemunculan]
    numerik: bool = False

    def selang(self, jenis: JenisFakta) -> Selang:
        """What the numbers share. Raises ValueError where they are none."""
        bersama = selang_fakta(self.kejadian[0].nilai, jenis)
        for satu in self.kejadian[1:]:
            bersama = irisan(bersama, selang_fakta(satu.nilai, jenis)) or bersama
        return bersama

    @property
    def sumber(self) -> JenisLembar:
        """Its source with most authority."""
        return min((k.sumber for k in self.kejadian), key=lambda sumber: _WEWENANG[sumber])

    @property
    def wewenang(self) -> int:
        """The rank of its best source, 0 the highest."""
        return _WEWENANG[self.sumber]

    @property
    def wakil(self) -> Angka:
        """The figure to carry: the most precise; of these a measuring sheet's, then the best source's."""
        return min(self.kejadian, key=_urutan_wakil).nilai


@dataclass(slots=True)
class Pengelompokan:
    """The groups of a fact, and those among them that contradict each other."""

    kelompok: list[Kelompok] = field(default_factory=list)
    bertentangan: list[Kelompok] = field(default_factory=list)

    @property
    def bentrok(self) -> bool:
        """True where the occurrences cannot be one figure."""
        return bool(self.bertentangan)


def kelompokkan(
    kejadian: Sequence[Kemunculan], jenis: JenisFakta, mode: Pembulatan = Pembulatan.SETENGAH_NAIK
) -> Pengelompokan:
    """Return the different values of a fact whose figures were shortened by `mode`.

    Numbers conflict where their intervals do not meet, predicates and ranges where they differ; a number beside a
    predicate, a placeholder or a compound is no conflict. A capaian printed without x 100 stays apart, in peace.
    """
    angka, rasio = _pisahkan_rasio([k for k in kejadian if k.nilai.berupa_angka], jenis)
    numerik = _numerik(angka, jenis, mode)
    predikat = _setara(kejadian, JenisNilai.PREDIKAT)
    rentang = _setara(kejadian, JenisNilai.RENTANG)
    lain = _setara(kejadian, JenisNilai.MAJEMUK)
    bertentangan = [satu for sejenis in (numerik, predikat, rentang) if len(sejenis) > 1 for satu in sejenis]
    return Pengelompokan([*numerik, *_numerik(rasio, jenis, mode), *predikat, *rentang, *lain], bertentangan)


def selang_fakta(angka: Angka, jenis: JenisFakta, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> Selang:
    """Return what a figure of this kind can be. Raises ValueError where it is no number."""
    if jenis in _TEPAT and langkah(angka) <= 1 and angka.nilai is not None:
        ujung = sorted((Fraction(angka.nilai), Fraction(angka.pasti)))
        return Selang(ujung[0], ujung[1])
    return selang_ringkas(angka) if jenis in _UANG else selang_cetak(angka, mode)


def _numerik(kejadian: Sequence[Kemunculan], jenis: JenisFakta, mode: Pembulatan) -> list[Kelompok]:
    """Groups that share a value: the most precise figures found them, the order is that of the sheets."""
    if not kejadian:
        return []
    pertama = kejadian[0].nilai
    if all((k.nilai.nilai, k.nilai.desimal) == (pertama.nilai, pertama.desimal) for k in kejadian):
        return [Kelompok(list(kejadian), numerik=True)]
    hasil: list[tuple[int, Selang, Kelompok]] = []
    for posisi, satu in sorted(enumerate(kejadian), key=lambda pasangan: (langkah(pasangan[1].nilai), pasangan[0])):
        selang = selang_fakta(satu.nilai, jenis, mode)
        for urutan, (awal, milik, kelompok) in enumerate(hasil):
            if (bersama := irisan(milik, selang)) is not None:
                kelompok.kejadian.append(satu)
                hasil[urutan] = (min(awal, posisi), bersama, kelompok)
                break
        else:
            hasil.append((posisi, selang, Kelompok([satu], numerik=True)))
    return [kelompok for _, _, kelompok in sorted(hasil, key=lambda tiga: tiga[0])]


def _setara(kejadian: Sequence[Kemunculan], jenis: JenisNilai) -> list[Kelompok]:
    hasil: dict[Hashable, Kelompok] = {}
    for satu in kejadian:
        if satu.nilai.jenis is jenis:
            hasil.setdefault(inti_angka(satu.nilai), Kelompok([])).kejadian.append(satu)
    return list(hasil.values())


def inti_angka(angka: Angka) -> Hashable:
    """Return what makes two figures the same value: number, ends of a range, parts, else the words."""
    if angka.jenis is JenisNilai.RENTANG:
        return angka.bawah, angka.atas
    if angka.bagian:
        return tuple((satu.nilai, inti_predikat(satu.satuan or "")) for satu in angka.bagian)
    return angka.nilai if angka.nilai is not None else inti_predikat(angka.teks)


def _pisahkan_rasio(kejadian: list[Kemunculan], jenis: JenisFakta) -> tuple[list[Kemunculan], list[Kemunculan]]:
    """Set apart the capaian that are about another one's hundredth."""
    persen = [k.nilai.pasti for k in kejadian if k.nilai.pasti > _RASIO] if jenis in _PERSEN else []
    if not persen:
        return kejadian, []
    rasio = [any(abs(k.nilai.pasti * 100 - satu) < 1 for satu in persen) for k in kejadian]
    berpasangan = list(zip(kejadian, rasio, strict=True))
    return [k for k, ya in berpasangan if not ya], [k for k, ya in berpasangan if ya]


def _urutan_wakil(kejadian: Kemunculan) -> tuple[Fraction, int, int]:
    pengukur = _PENGUKUR.index(kejadian.sumber) if kejadian.sumber in _PENGUKUR else len(_PENGUKUR)
    kasar = langkah(kejadian.nilai)
    return max(kasar, Fraction(1)) if kejadian.jenis in _TEPAT else kasar, pengukur, _WEWENANG[kejadian.sumber]
