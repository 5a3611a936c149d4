"""Headings read in company: what a column means can depend on the columns beside it and on its figures.

"Capaian" without a realisasi is the realisasi; "Uraian" is what the table lists; "Target" in rupiah beside a program
is its pagu.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from statistics import median

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.readers.judul import kata_judul
from lkjip_desktop.readers.kepala import Kepala, Kolom
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

_BERNAMA = frozenset({Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN})
_BERPROGRAM = _BERNAMA | {Peran.JENJANG}
_BERINDIKATOR = frozenset({Peran.INDIKATOR, Peran.INDIKATOR_PROGRAM})
_MENJADI_UANG = {
    Peran.TARGET: Peran.ANGGARAN,
    Peran.REALISASI: Peran.REALISASI_ANGGARAN,
    Peran.CAPAIAN: Peran.SERAPAN,
}
_PERSEN = Decimal(100)


def tafsirkan(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Settle the meanings of a table's columns in place; return what only the office can say."""
    for aturan in (_uraian, _indikator, _uang):
        tabel.kepala = _ubah(tabel.kepala, aturan(tabel.kepala))
    tabel.__dict__.pop("kunci", None)  # the key column may have got its meaning only now
    return _capaian(tabel, jawaban)


def _ubah(kepala: Kepala, aturan: Callable[[Kolom], Peran | None]) -> Kepala:
    kolom = [replace(k, judul=replace(k.judul, peran=aturan(k))) for k in kepala.kolom]
    return Kepala(kepala.baris, kepala.baris_akhir, kolom)


def _uraian(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Tell what "Uraian" lists by the columns beside it; beside a key it only describes."""
    peran = kepala.peran
    arti = Peran.KETERANGAN
    if not peran & (_BERINDIKATOR | _BERNAMA | {Peran.UNSUR}):
        if peran & {Peran.RATA_RATA, Peran.TERTIMBANG}:
            arti = Peran.UNSUR
        elif {Peran.TARGET, Peran.REALISASI} <= peran and not any(k.judul.uang for k in kepala.kolom):
            arti = Peran.INDIKATOR
        elif Peran.ANGGARAN in peran:
            arti = Peran.PROGRAM
        else:
            arti = Peran.URAIAN
    return lambda kolom: arti if kolom.peran is Peran.URAIAN else kolom.peran


def _indikator(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Take "Indikator Kegiatan" for the table's own indikator where no column names program or kegiatan."""
    sendiri = Peran.INDIKATOR not in kepala.peran and not kepala.peran & _BERPROGRAM
    return lambda kolom: Peran.INDIKATOR if sendiri and kolom.peran is Peran.INDIKATOR_PROGRAM else kolom.peran


def _uang(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Target, realisasi and capaian of money: told by their headings, or by a table that lists only programs."""
    berprogram = bool(kepala.peran & _BERPROGRAM)
    berindikator = bool(kepala.peran & _BERINDIKATOR)
    biasa = {k.peran for k in kepala.kolom if not k.judul.uang}
    anggaran_saja = berprogram and not berindikator and Peran.ANGGARAN in kepala.peran

    def arti(kolom: Kolom) -> Peran | None:
        if kolom.peran not in _MENJADI_UANG:
            return kolom.peran
        ganda = kolom.peran in biasa and (berprogram or Peran.ANGGARAN in kepala.peran)
        if kolom.judul.uang and (ganda or (berprogram and not berindikator)):
            return _MENJADI_UANG[kolom.peran]
        if anggaran_saja and kolom.peran is not Peran.TARGET and not _berkinerja(kolom):
            persen = kolom.judul.satuan == "%" and _beruang(kepala, kolom)
            return Peran.SERAPAN if persen else _MENJADI_UANG[kolom.peran]
        return kolom.peran

    return arti


def _berkinerja(kolom: Kolom) -> bool:
    """True for "Capaian Kinerja": not the serapan of the money beside it."""
    return any("kinerja" in kata_judul(satu) for satu in kolom.jalur)


def _beruang(kepala: Kepala, kolom: Kolom) -> bool:
    """True where a realisasi in rupiah stands beside this column of per cent."""
    return any(k is not kolom and k.peran is Peran.REALISASI and k.judul.uang for k in kepala.kolom)


def _capaian(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Decide whether "Capaian" holds the realisasi, where no other column does; ask where nothing tells."""
    kepala = tabel.kepala
    kolom = [k for k in kepala.semua(Peran.CAPAIAN) if not _berpersen(k)]
    if not kolom or Peran.REALISASI in kepala.peran or not {Peran.INDIKATOR, Peran.TARGET} <= kepala.peran:
        return []
    id_tanya = f"capaian:{tabel.lembar.nama}:{kolom[0].nama}"
    bukti = {"realisasi": True, "capaian": False}.get(jawaban.get(id_tanya, ""), _sebesar_target(tabel, kolom[0]))
    if bukti is not False:
        pilihan = {k.kolom for k in kolom}
        tabel.kepala = _ubah(kepala, lambda k: Peran.REALISASI if k.kolom in pilihan else k.peran)
    if bukti is not None:
        return []
    tanya = f"Kolom '{kolom[0].nama}' pada lembar {tabel.lembar.nama} tampak berisi realisasi. Betul?"
    letak = [tabel.lembar.alamat(kepala.baris_akhir, kolom[0].kolom)]
    pilihan_jawab = [
        Pilihan(nilai="realisasi", bukti="tabel memuat target tanpa kolom realisasi"),
        Pilihan(nilai="capaian", bukti="judul kolom menyebut capaian"),
    ]
    return [Pertanyaan(id=id_tanya, tanya=tanya, tempat=letak, pilihan=pilihan_jawab, bawaan="realisasi")]


def _berpersen(kolom: Kolom) -> bool:
    """True where the heading itself says that the figures are a percentage of the target."""
    return bool({"persentase", "tingkat"} & set(kata_judul(kolom.jalur[-1])))


def _sebesar_target(tabel: Tabel, kolom: Kolom) -> bool | None:
    """True where the figures have the size or the unit of their targets, False where they keep near 100."""
    target, angka = tabel.kepala.cari(Peran.TARGET), KolomAngka(tabel)
    assert target is not None, "asked only of tables with a target"
    pasangan = [(angka.baca(baris, target), angka.baca(baris, kolom)) for baris in tabel.tampak]
    if any(_sesatuan(t, c) for t, c in pasangan):
        return True
    jarak = [
        (abs(c.pasti - t.pasti) / t.pasti, abs(c.pasti - _PERSEN) / _PERSEN)
        for t, c in pasangan
        if t.berupa_angka and c.berupa_angka and t.pasti > 0 and abs(t.pasti - _PERSEN) > 5
    ]
    if not jarak:
        return True if all(c.belum_terisi or not c.berupa_angka for _, c in pasangan) else None
    dari_target, dari_seratus = median(d for d, _ in jarak), median(d for _, d in jarak)
    if dari_target * 2 <= dari_seratus:
        return True
    return False if dari_seratus * 2 <= dari_target else None


def _sesatuan(target: Angka, capaian: Angka) -> bool:
    return bool(target.satuan and target.satuan != "%" and target.satuan == capaian.satuan)
