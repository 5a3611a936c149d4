"""Brings all repeating rows and paragraphs of a document in line with an Isian's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from lkjip_desktop.domain.isian import Isian, Tabel
from lkjip_desktop.paket.ooxml import clean, parent
from lkjip_desktop.writers.word.arrange import Susunan, Tercatat, susun
from lkjip_desktop.writers.word.controls import control_text
from lkjip_desktop.writers.word.groups import Kelompok, kelompok_baris, kelompok_paragraf
from lkjip_desktop.writers.word.hasil import Ditarik, HasilIsi
from lkjip_desktop.writers.word.kunci import baca_kunci
from lkjip_desktop.writers.word.loose import fixed_texts
from lkjip_desktop.writers.word.merge import gabungkan, lepas_yatim, pulihkan
from lkjip_desktop.writers.word.naskah import Naskah
from lkjip_desktop.writers.word.records import Cocok, Pasangan, normal, pasangkan
from lkjip_desktop.writers.word.state import Keadaan, Purwarupa, RekamanLama


@dataclass(frozen=True, slots=True)
class Tersusun:
    """The key of each record by table, and the groups; the equal cells of rows are merged after the fill."""

    kunci: dict[str, list[str]]
    baris: list[Kelompok]
    paragraf: list[Kelompok]


@dataclass(frozen=True, slots=True)
class _Rencana:
    """By table: what its groups shall hold, and the records to remember from now on."""

    susunan: dict[str, Susunan] = field(default_factory=dict)
    rekaman: dict[str, list[RekamanLama]] = field(default_factory=dict)


def susun_tabel(naskah: Naskah, isian: Isian, cocok: Cocok | None, hasil: HasilIsi) -> Tersusun:
    """Match records, then add, move and remove their rows and paragraphs; tables the Isian lacks are left alone."""
    _learn(naskah)
    rencana = _plan(naskah, isian, cocok, hasil)
    tercatat = {nama: Tercatat() for nama in isian.tabel}
    for satu in naskah.cerita:
        _arrange(kelompok_paragraf(satu.akar, naskah.gaya, naskah.keadaan), rencana.susunan, naskah, tercatat)
    baris: list[Kelompok] = []
    terkumpul: list[Kelompok] = []
    for satu in naskah.cerita:
        paragraf = kelompok_paragraf(satu.akar, naskah.gaya, naskah.keadaan)
        terkumpul += paragraf
        semua = kelompok_baris(satu.akar, paragraf, naskah.keadaan)
        _arrange(semua, rencana.susunan, naskah, tercatat)
        baris += [kelompok for kelompok in semua if kelompok.nama in isian.tabel]
    naskah.keadaan.rekaman |= rencana.rekaman
    _report(tercatat, hasil)
    _forget(naskah.keadaan, isian)
    _restore(baris, isian, naskah)
    kunci = {nama: satu.urutan for nama, satu in rencana.susunan.items()}
    return Tersusun(kunci, baris, terkumpul)


def gabung_sel(tersusun: Tersusun, isian: Isian) -> None:
    """Merge the equal neighbours of the fields that each table names."""
    for kelompok in tersusun.baris:
        for bidang in isian.tabel[kelompok.nama].gabung:
            gabungkan(kelompok, bidang)
        lepas_yatim(parent(kelompok.satuan[0].elemen[0]))


def _learn(naskah: Naskah) -> None:
    """Remember what the prototypes of a template look like; a report's empty row teaches nothing new."""
    keadaan = naskah.keadaan
    sudah = set(keadaan.purwarupa)
    for satu in naskah.cerita:
        paragraf = kelompok_paragraf(satu.akar, naskah.gaya, keadaan)
        for kelompok in [*paragraf, *kelompok_baris(satu.akar, paragraf, keadaan)]:
            contoh = next((satuan for satuan in kelompok.satuan if not satuan.kunci), None)
            if contoh is None or kelompok.nama in sudah:
                continue
            corak = Purwarupa(kelompok.baris, tuple(dict.fromkeys(contoh.bidang)))
            keadaan.purwarupa.setdefault(kelompok.nama, []).append(corak)
            keadaan.tetap.setdefault(kelompok.nama, set()).update(fixed_texts(contoh.elemen, kelompok.nama))


def _texts(naskah: Naskah) -> dict[str, dict[str, list[str]]]:
    """Return the texts in the document by table and record key."""
    hasil: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for sdt, kunci in naskah.kontrol():
        if kunci.rekaman:
            hasil[kunci.nama][kunci.rekaman].append(control_text(sdt))
    return hasil


def _plan(naskah: Naskah, isian: Isian, cocok: Cocok | None, hasil: HasilIsi) -> _Rencana:
    rencana = _Rencana()
    keadaan, teks = naskah.keadaan, _texts(naskah)
    for nama, tabel in isian.tabel.items():
        lama = _known(keadaan, nama, tabel, teks[nama])
        pasangan = pasangkan(tabel.rekaman, lama, cocok)
        dikenal = {satu.kunci for satu in lama if satu.ada}
        tetap = keadaan.tetap.get(nama, set())
        rencana.susunan[nama] = Susunan(pasangan.kunci, dikenal, tetap, keadaan.teks, naskah.gaya)
        rencana.rekaman[nama] = _remembered(tabel, pasangan)
        hasil.meragukan += pasangan.meragukan
    return rencana


def _known(keadaan: Keadaan, nama: str, tabel: Tabel, teks: dict[str, list[str]]) -> list[RekamanLama]:
    """Return the records remembered, and by what they show those in the document that nobody remembers."""
    hasil = list(keadaan.rekaman.get(nama, []))
    ingat = {satu.kunci for satu in hasil}
    nama_baru = {normal(satu.nama) for satu in tabel.rekaman}
    for kunci, semua in teks.items():
        if kunci not in ingat:
            sebutan = next((satu for satu in semua if normal(satu) in nama_baru), f"[{kunci}]")
            hasil.append(RekamanLama(kunci, sebutan))
    return hasil


def _remembered(tabel: Tabel, pasangan: Pasangan) -> list[RekamanLama]:
    kini = [RekamanLama(k, clean(satu.nama)) for k, satu in zip(pasangan.kunci, tabel.rekaman, strict=True)]
    return kini + [RekamanLama(satu.kunci, satu.nama, ada=False) for satu in pasangan.ditarik]


def _arrange(
    kelompok: Iterable[Kelompok], susunan: dict[str, Susunan], naskah: Naskah, tercatat: dict[str, Tercatat]
) -> None:
    for satu in kelompok:
        if satu.nama in susunan:
            susun(satu, susunan[satu.nama], naskah.nomor, tercatat[satu.nama])


def _report(tercatat: dict[str, Tercatat], hasil: HasilIsi) -> None:
    for nama, catat in tercatat.items():
        hasil.ganda += [f"{nama}[{kunci}]" for kunci in sorted(catat.ganda)]
        hasil.ditarik += [Ditarik(f"{nama}[{kunci}]", "\n".join(teks)) for kunci, teks in catat.prosa.items() if kunci]


def _forget(keadaan: Keadaan, isian: Isian) -> None:
    """Drop what was filled for withdrawn records, so that one that returns is filled like a new one."""
    pergi = {(nama, satu.kunci) for nama in isian.tabel for satu in keadaan.rekaman[nama] if not satu.ada}
    for teks in list(keadaan.teks):
        kunci = baca_kunci(teks)
        if kunci is not None and (kunci.nama, kunci.rekaman) in pergi:
            del keadaan.teks[teks]


def _restore(baris: list[Kelompok], isian: Isian, naskah: Naskah) -> None:
    for kelompok in baris:
        for bidang in isian.tabel[kelompok.nama].gabung:
            pulihkan(kelompok, bidang, naskah.nomor)
