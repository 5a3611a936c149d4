"""The categories that a table of indikator prints beside its capaian, each with the capaian it speaks of."""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, KategoriTertulis
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.pilih_kolom import tahun_kolom
from lkjip_desktop.readers.rekaman import Konteks
from lkjip_desktop.readers.tabel import Tabel

_TERUKUR = frozenset({Peran.CAPAIAN, Peran.CAPAIAN_AKHIR, Peran.REALISASI})
_JENIS = {Peran.CAPAIAN_AKHIR: JenisFakta.CAPAIAN_RENSTRA}
_TERCAPAI = re.compile(
    r"(?:(?:tidak|belum)\s+)?(?:tercapai|terpenuhi)|(?:ter|me)lampaui(?:\s+target)?|melebihi target"
    r"|(?:tidak )?sesuai target",
    re.I,
)
_MAKS = 40


def baca_kategori(tabel: Tabel, baris: int, sumber: JenisLembar, konteks: Konteks) -> list[KategoriTertulis]:
    """Return the categories of a row; of remarks only "Tercapai" and the like. Cells merged over rows speak of none."""
    hasil = []
    for kolom in tabel.kepala.semua(Peran.KATEGORI, Peran.KETERANGAN):
        acuan = _acuan(tabel, kolom)
        teks, ref = " ".join(tabel.teks(baris, kolom).split()), tabel.ref(baris, kolom)
        if acuan is None or not 0 < len(teks) <= _MAKS or _tidak_dibaca(tabel, baris, kolom):
            continue
        if kolom.peran is Peran.KATEGORI or _TERCAPAI.fullmatch(teks.strip(" .")):
            tahun = kolom.tahun or tahun_kolom(tabel, acuan, konteks)
            jenis = _JENIS.get(acuan.peran or Peran.CAPAIAN, JenisFakta.CAPAIAN)
            hasil.append(
                KategoriTertulis(
                    teks=teks,
                    judul=kolom.nama,
                    jenis=jenis,
                    tahun=_tahun(jenis, tahun, konteks),
                    ref=ref,
                    sumber=sumber,
                )
            )
    return hasil


def _tahun(jenis: JenisFakta, tahun: int | None, konteks: Konteks) -> int | None:
    """The year a category speaks of; one against the Renstra is of the report's year."""
    return konteks.tahun_berlaku if jenis is JenisFakta.CAPAIAN_RENSTRA else tahun


def _tidak_dibaca(tabel: Tabel, baris: int, kolom: Kolom) -> bool:
    """True for a hidden column, a part of the year, and a cell merged over several rows."""
    gabung = tabel.lembar.jangkar.get((baris, kolom.kolom))
    bersama = gabung is not None and gabung.baris != gabung.baris_akhir
    return bersama or kolom.kolom in tabel.lembar.kolom_tersembunyi or kolom.judul.masa.bagian is not None


def _acuan(tabel: Tabel, kolom: Kolom) -> Kolom | None:
    """The column that a category judges: the nearest capaian before it, else behind it, else the realisasi."""
    capaian = [k for k in tabel.kepala.semua(*_TERUKUR) if k.judul.masa.bagian is None]
    urut = sorted(
        capaian, key=lambda k: (k.peran is Peran.REALISASI, k.kolom > kolom.kolom, abs(k.kolom - kolom.kolom))
    )
    setahun = [k for k in urut if kolom.tahun is None or k.tahun in (None, kolom.tahun)]
    return next(iter(setahun), None)
