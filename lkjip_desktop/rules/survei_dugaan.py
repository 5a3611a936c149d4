"""What is wrong in the chain of a survey, after everything else in the workbook has been heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.laporan import JenisFakta, Survei
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.dugaan_survei import Dugaan, cari_dugaan, tanpa_bobot_dikenal, tetapkan
from lkjip_desktop.engine.grim import berdaya, mungkin_rata_rata
from lkjip_desktop.engine.mutu_survei import MUTU_LAMA, mutu_selang
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rantai_survei import SKALA, Kunci, Mata, Rantai
from lkjip_desktop.engine.ringkas import kalikan, selang_ringkas
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import bertemu
from lkjip_desktop.engine.survei import MUTU, PENGALI
from lkjip_desktop.engine.susun_rantai import susun_rantai
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.survei import sesuai_jawaban
from lkjip_desktop.rules.survei_sebutan import Sebutan, cocok_nilai, sebutan_ujung, ujung


@dataclass(frozen=True)
class Telaah:
    """A survey's chain, the wrong figures in it and the sentences about it.

    `milik_lain` are cells that a finding of another rule already names as wrong.
    """

    survei: Survei
    rantai: Rantai
    dugaan: list[Dugaan]
    sebutan: list[Sebutan]
    milik_lain: frozenset[CellRef]

    @property
    def tersangka(self) -> frozenset[Kunci]:
        """All links that are, or may be, wrong."""
        return frozenset(chain.from_iterable(satu.tersangka for satu in self.dugaan))

    def ref(self, kunci: Kunci) -> CellRef | None:
        """The cell of a link."""
        if kunci[0] is Mata.MUTU:
            return self.survei.ref_mutu
        angka = self.rantai.angka(kunci)
        return angka.ref if angka else None

    def dilaporkan(self, dugaan: Dugaan) -> bool:
        """True where another rule already names one of the figures."""
        return any(self.ref(kunci) in self.milik_lain for kunci in dugaan.tersangka)

    def ikut_salah(self, unsur: int) -> bool:
        """True where an unsur's NRR has a finding, or may be what another finding is about."""
        angka = self.rantai.nrr[unsur]
        return (Mata.NRR, unsur) in self.tersangka or angka.ref in self.milik_lain


def telaah(konteks: Konteks) -> Telaah | None:
    """Return what can be said of the report's survey; None without one."""
    survei = konteks.laporan.survei
    if survei is None:
        return None
    rantai = tanpa_bobot_dikenal(susun_rantai(survei))
    hasil = Telaah(survei, rantai, [], sebutan_ujung(konteks.laporan, rantai.unsur), _milik_lain(konteks))
    return replace(hasil, dugaan=_satukan(rantai, [_persempit(hasil, satu, konteks) for satu in cari_dugaan(rantai)]))


def _satukan(rantai: Rantai, dugaan: Sequence[Dugaan]) -> list[Dugaan]:
    """One wrong index (or IKM) that stands in several places is one finding."""
    hasil: dict[object, Dugaan] = {}
    for satu in dugaan:
        angka = rantai.angka(satu.pasti) if satu.pasti and satu.pasti[0] in (Mata.INDEKS, Mata.IKM) else None
        kunci = (satu.pasti[0], angka.nilai) if satu.pasti and angka else satu.tersangka
        lama = hasil.get(kunci)
        hasil[kunci] = replace(lama, serupa=(*lama.serupa, *satu.tersangka)) if lama else satu
    return list(hasil.values())


def luar_skala(rantai: Rantai, unsur: int) -> bool:
    """True for a NRR that no answers of 1 to 4 can give."""
    return not bertemu(kalikan(selang_ringkas(rantai.nrr[unsur]), Fraction(1, rantai.kali)), SKALA)


def mutu_unsur(rantai: Rantai, unsur: int) -> set[str]:
    """Return the grades that an unsur's NRR can have, by either ladder."""
    nilai = kalikan(selang_ringkas(rantai.nrr[unsur]), Fraction(PENGALI, rantai.kali))
    return {mutu for tangga in (MUTU, MUTU_LAMA) for mutu in mutu_selang(nilai, tangga)}


def huruf_mutu(teks: str) -> str:
    """Return the letter of "A", "A (Sangat Baik)" or "Sangat Baik"; "" for anything else."""
    kata = {kinerja.lower(): mutu for _, mutu, kinerja in MUTU}
    return kata.get(teks.strip().lower()) or (teks.strip()[:1].upper() if teks.strip()[1:2] in {"", " ", "("} else "")


def responden_pasti(survei: Survei) -> int | None:
    """Return the printed number of respondents where all places give one; None otherwise."""
    daftar = [satu for satu in (survei.responden, *survei.ulangan.get("responden", [])) if satu and satu.berupa_angka]
    nilai = {satu.pasti for satu in daftar}
    tercetak = daftar and daftar[0].asal is Asal.BUKU
    return int(daftar[0].pasti) if tercetak and len(nilai) == 1 and daftar[0].desimal == 0 else None


def _persempit(telaah: Telaah, dugaan: Dugaan, konteks: Konteks) -> Dugaan:
    """Fewer candidates, where something else in the workbook speaks for or against one of them."""
    if dugaan.pasti or not dugaan.terbukti:
        return dugaan
    nrr = [i for mata, i in dugaan.tersangka if mata is Mata.NRR]
    for saksi in (_di_luar_skala, _disangkal_kalimat, _disangkal_mutu, _disangkal_grim):
        sisa = saksi(telaah, nrr)
        if len(sisa) == 1:
            return tetapkan(telaah.rantai, dugaan, (Mata.NRR, sisa[0]))
    ikm = {satu for satu in dugaan.tersangka if satu[0] is Mata.IKM}
    if ikm and ikm != set(dugaan.tersangka) and _ikm_dikuatkan(konteks, telaah.rantai.ikm):
        lain = tuple(satu for satu in dugaan.tersangka if satu not in ikm)
        return tetapkan(telaah.rantai, dugaan, lain[0]) if len(lain) == 1 else replace(dugaan, tersangka=lain)
    return dugaan


def _di_luar_skala(telaah: Telaah, nrr: Sequence[int]) -> list[int]:
    return [i for i in nrr if luar_skala(telaah.rantai, i)]


def _disangkal_kalimat(telaah: Telaah, nrr: Sequence[int]) -> list[int]:
    """NRR that a sentence gives otherwise, or that alone stand beyond what it calls highest or lowest."""
    hasil: set[int] = set()
    for satu in telaah.sebutan:
        if not cocok_nilai(satu, telaah.rantai):
            hasil |= satu.unsur
            continue
        lebih = _melampaui(telaah.rantai, satu)
        hasil |= lebih if len(lebih) == 1 else set()
    return sorted(hasil & set(nrr))


def _melampaui(rantai: Rantai, sebutan: Sebutan) -> set[int]:
    sebenarnya = ujung(rantai, len(sebutan.unsur), tinggi=sebutan.tinggi)
    return set() if sebutan.unsur <= sebenarnya else set(sebenarnya - sebutan.unsur)


def _disangkal_mutu(telaah: Telaah, nrr: Sequence[int]) -> list[int]:
    mutu = {i: telaah.rantai.unsur[i].mutu for i in nrr}
    return [i for i, satu in mutu.items() if satu and huruf_mutu(satu.teks) not in mutu_unsur(telaah.rantai, i)]


def _disangkal_grim(telaah: Telaah, nrr: Sequence[int]) -> list[int]:
    banyak, rantai = responden_pasti(telaah.survei), telaah.rantai
    if banyak is None or rantai.kali != 1:
        return []
    return [i for i in nrr if berdaya(rantai.nrr[i], banyak) and not mungkin_rata_rata(rantai.nrr[i], banyak)]


def _ikm_dikuatkan(konteks: Konteks, ikm: Sequence[Angka]) -> bool:
    """True where the realisasi of an indikator is the same figure: the ledger holds both, and they agree."""
    sel = {satu.ref for satu in ikm}
    return any(
        not fakta.bentrok and sel & {k.nilai.ref for k in fakta.kejadian} and len(fakta.kejadian) > len(sel)
        for fakta in konteks.hasil.fakta
        if fakta.jenis is JenisFakta.REALISASI
    )


def _milik_lain(konteks: Konteks) -> frozenset[CellRef]:
    """Cells in doubt elsewhere: printed otherwise than the answers give, or in a fact of two values."""
    jawaban = (temuan.tempat[0].ref for temuan in sesuai_jawaban(konteks) if temuan.tempat)
    return frozenset((*jawaban, *_sel_bentrok(konteks)))


def _sel_bentrok(konteks: Konteks) -> Iterator[CellRef]:
    for fakta in konteks.hasil.fakta:
        if fakta.bentrok and fakta.jenis is JenisFakta.REALISASI:
            yield from (k.nilai.ref for k in fakta.kejadian if k.nilai.ref is not None)


def nilai_benar(dugaan: Dugaan, tertulis: Angka) -> tuple[str | None, str | None]:
    """Return the right value and the slip of typing that explains the written one, each None where not certain.

    The right one is the only one that the other figures allow, or of several the only one a single slip away.
    """
    calon = [tulis(satu, tertulis.desimal) for satu in dugaan.benar]
    ketikan = {satu: salah for satu in calon if (salah := salah_ketik(tercetak(tertulis), satu))}
    if len(calon) == 1:
        return calon[0], ketikan.get(calon[0])
    return next(iter(ketikan.items())) if len(ketikan) == 1 else (None, None)
