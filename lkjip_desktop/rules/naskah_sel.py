"""The figures in the report's tables that differ from the workbook's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import Gaya, baca_angka
from lkjip_desktop.domain.dokumen import BagianDokumen, SelDokumen, TabelDokumen
from lkjip_desktop.domain.finding import Tempat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Survei, Unsur
from lkjip_desktop.engine.kelompok import selang_fakta
from lkjip_desktop.engine.predikat import inti_predikat
from lkjip_desktop.engine.selang import bertemu, mode_cetak, selang_cetak, titik
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.naskah import Naskah
from lkjip_desktop.rules.naskah_acuan import Acuan, Rujukan, Ukur
from lkjip_desktop.rules.naskah_subjek import inti_nama
from lkjip_desktop.rules.naskah_ucapan import sebut

_PERSEN = frozenset({JenisFakta.CAPAIAN, JenisFakta.CAPAIAN_RENSTRA, JenisFakta.SERAPAN})
_DESIMAL = re.compile(r"\d{1,3}[.,]\d{1,4}")
_UNSUR_TERSEDIKIT = 3


@dataclass(frozen=True, slots=True)
class SelBerbeda:
    """A cell of the report with a figure that none of the workbook's can be."""

    kunci: str
    sebutan: str
    tempat: Tempat
    rujukan: tuple[Rujukan, ...]
    pasti: bool = True


def sel_berbeda(konteks: Konteks, naskah: Naskah, acuan: Acuan) -> Iterator[SelBerbeda]:
    """Yield the cells that contradict the workbook; nothing where the report is checked alone."""
    if naskah.acuan is None:
        return
    for fakta in konteks.hasil.fakta:
        milik = [k for k in fakta.kejadian if naskah.milik(k.nilai.ref)]
        rujukan = acuan.dari(fakta.subjek, Ukur(fakta.jenis.value), fakta.tahun) if milik else []
        dari_buku = [r for r in rujukan if not r.letak or not all(naskah.milik(ref) for ref in r.letak)]
        for satu in milik if dari_buku else ():
            if not _cocok(satu, fakta.jenis, dari_buku):
                yield _beda(fakta, satu, dari_buku, konteks.laporan.tahun)
    survei = naskah.acuan[0].survei
    if survei is not None:
        yield from _unsur_berbeda(naskah, survei, acuan)


def _cocok(satu: Kemunculan, jenis: JenisFakta, rujukan: Sequence[Rujukan]) -> bool:
    nilai = satu.nilai
    if not nilai.berupa_angka:
        lain = {inti_predikat(r.angka.teks) for r in rujukan}
        angka = any(r.angka.berupa_angka for r in rujukan)
        return angka or nilai.belum_terisi or nilai.bawah is not None or inti_predikat(nilai.teks) in lain
    for r in rujukan:
        if not r.angka.berupa_angka or any(mode_cetak(h, nilai) for h in r.hitung):
            return True
        selang = selang_fakta(nilai, jenis)
        if bertemu(selang, r.selang) or (jenis in _PERSEN and bertemu(selang * titik(100), r.selang)):
            return True
    return False


def _beda(fakta: Fakta, satu: Kemunculan, rujukan: Sequence[Rujukan], tahun: int | None) -> SelBerbeda:
    assert satu.nilai.ref is not None, "only cells of the report come here"
    ukur = Ukur(fakta.jenis.value)
    tahun_fakta = fakta.tahun if fakta.tahun is not None else tahun
    unik = {r.angka.nilai: r for r in reversed(rujukan) if r.angka.berupa_angka} or {None: rujukan[0]}
    return SelBerbeda(
        kunci=fakta.kunci,
        sebutan=sebut(ukur, fakta.nama_subjek, tahun_fakta),
        tempat=Tempat(ref=satu.nilai.ref, teks=satu.nilai.teks),
        rujukan=tuple(unik.values()),
    )


def _unsur_berbeda(naskah: Naskah, survei: Survei, acuan: Acuan) -> Iterator[SelBerbeda]:
    """The rows of a table of unsur: each decimal figure must be the unsur's, weighted or not, on either scale."""
    unsur = {inti_nama(satu.nama): satu for satu in survei.unsur if satu.nama}
    kode = {satu.kode.upper(): satu for satu in survei.unsur}
    for tabel in naskah.dokumen.tabel:
        if tabel.bagian is not BagianDokumen.BADAN:
            continue
        baris = [(isi, satu) for isi in tabel.baris if (satu := _milik(isi, unsur, kode)) is not None]
        if len({satu.kode for _, satu in baris}) < min(_UNSUR_TERSEDIKIT, len(survei.unsur)):
            continue
        for isi, satu in baris:
            for sel, angka in _angka_baris(isi):
                milik = [r for r in acuan.semua(satu.kode) if r.ukur is Ukur.NRR]
                if milik and not _nilai_unsur(angka, [r.angka for r in milik], satu.bobot):
                    yield _beda_unsur(naskah, tabel, sel, satu.kode, satu.nama, milik, acuan.tahun)


def _milik(
    isi: Sequence[SelDokumen], unsur: Mapping[tuple[str, ...], Unsur], kode: Mapping[str, Unsur]
) -> Unsur | None:
    for sel in isi:
        teks = sel.teks.strip()
        if (satu := kode.get(teks.upper()) or unsur.get(inti_nama(teks))) is not None:
            return satu
    return None


def _angka_baris(isi: Sequence[SelDokumen]) -> Iterator[tuple[SelDokumen, Angka]]:
    for sel in isi:
        if _DESIMAL.fullmatch(sel.teks.strip()):
            yield sel, baca_angka(sel.teks.strip(), Gaya.KOMA)


def _nilai_unsur(angka: Angka, nilai: Sequence[Angka], bobot: Angka | None) -> bool:
    selang = selang_cetak(angka)
    if bobot is not None and bobot.berupa_angka and bertemu(selang, selang_cetak(bobot)):
        return True
    semua = [selang_cetak(satu) for satu in nilai]
    kali = (Fraction(1), Fraction(PENGALI), Fraction(1, PENGALI))
    return any(bertemu(selang, satu * titik(k)) for satu in semua for k in kali)


def _beda_unsur(
    naskah: Naskah,
    tabel: TabelDokumen,
    sel: SelDokumen,
    kode: str,
    nama: str,
    milik: Sequence[Rujukan],
    tahun: int | None,
) -> SelBerbeda:
    paragraf = next(p for p in sel.paragraf if p.teks.strip())
    awal = len(paragraf.teks) - len(paragraf.teks.lstrip())
    return SelBerbeda(
        kunci=f"nilai-unsur:{kode}",
        sebutan=f"Nilai unsur {kode} {nama}",
        tempat=naskah.tempat(paragraf, awal, awal + len(paragraf.teks.strip())),
        rujukan=tuple(milik[:1]),
        pasti=True,
    )
