"""Which columns give a year's figures, where a table has several of a kind: quarters, editions, hidden copies.

A year's own column goes before its parts, the plan after a perubahan before the one it replaced, what is seen before
what is hidden. Parts of a year without a total of their own are kept together and decided row by row (`tahunan`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.laporan import JenisFakta, Pertanyaan, Pilihan
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.masa import Edisi
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks
from lkjip_desktop.readers.tabel import Tabel

_KELOMPOK = re.compile(
    r"\b(?:operasi|modal|(?:tak|tidak)\s+terduga|transfer|pegawai|barang(?:\s+dan\s+jasa)?|hibah|bantuan sosial|bansos"
    r"|tidak\s+langsung|langsung)\b",
    re.I,
)


@dataclass(frozen=True)
class KolomFakta:
    """The columns that give one kind of figure of one year: one, parts of the year in order, or groups of spending."""

    jenis: JenisFakta
    tahun: int | None
    kolom: tuple[Kolom, ...]

    @property
    def sebagian(self) -> bool:
        """True where the year's figure must be made from its parts."""
        return self.kolom[0].judul.masa.bagian is not None

    @property
    def berkelompok(self) -> bool:
        """True where the figure is the sum over kelompok belanja (Operasi, Modal, ...)."""
        return len(self.kolom) > 1 and not self.sebagian


@dataclass
class PilihanKolom:
    """The outcome for a table: columns by fact, columns set aside, what only the office can say."""

    fakta: list[KolomFakta] = field(default_factory=list)
    disisihkan: list[Kolom] = field(default_factory=list)
    pertanyaan: list[Pertanyaan] = field(default_factory=list)


def pilih_kolom(tabel: Tabel, konteks: Konteks, arti: Mapping[Peran, JenisFakta]) -> PilihanKolom:
    """Return the columns to read for the given meanings, each kind and year once."""
    hasil = PilihanKolom()
    calon: dict[tuple[JenisFakta, int | None], list[Kolom]] = {}
    for kolom in tabel.kepala.kolom:
        if kolom.peran is None or kolom.peran not in arti:
            continue
        if kolom.tahun_belum_dihitung:
            hasil.disisihkan.append(kolom)
        else:
            calon.setdefault((arti[kolom.peran], tahun_kolom(tabel, kolom, konteks)), []).append(kolom)
    for (jenis, tahun), semua in calon.items():
        terpilih = _pilih(tabel, konteks, semua, hasil)
        hasil.fakta.append(KolomFakta(jenis, tahun, tuple(terpilih)))
        hasil.disisihkan.extend(k for k in semua if k not in terpilih)
    return hasil


def tahun_kolom(tabel: Tabel, kolom: Kolom, konteks: Konteks) -> int | None:
    """Return the year a column speaks of; headings without a year mean the table's, "tahun lalu" the one before."""
    if kolom.peran is Peran.TARGET_AKHIR:
        return max(kolom.judul.tahun, default=None) or konteks.tahun_akhir
    if kolom.tahun:
        return kolom.tahun
    geser, tahun = kolom.judul.masa.geser, konteks.tahun_berlaku
    return tahun + geser if tahun is not None and geser else tahun


def _pilih(tabel: Tabel, konteks: Konteks, semua: list[Kolom], hasil: PilihanKolom) -> list[Kolom]:
    """Narrow the columns of one fact down, step by step, to one or to the parts of a year."""
    sisa = _yang(semua, lambda k: k.kolom not in tabel.lembar.kolom_tersembunyi)
    sisa = _yang(sisa, lambda k: k.judul.masa.edisi is not Edisi.MURNI)
    sisa = _yang(sisa, lambda k: k.judul.masa.edisi is Edisi.PERUBAHAN)
    if len({kelompok for k in sisa if (kelompok := _kelompok(k))}) == len(sisa) > 1:
        return sisa
    setahun = [k for k in sisa if k.judul.masa.bagian is None]
    if not setahun:
        return sorted(sisa, key=lambda k: k.judul.masa.bagian or (0, 0))
    sisa = _yang(setahun, lambda k: k.judul.masa.setahun) if len(setahun) < len(sisa) else setahun
    sisa = _yang(sisa, lambda k: k.judul.masa.geser is not None or not _bergeser(setahun))
    if len(sisa) > 1 and not _kembar(tabel, sisa):
        return [_tanyakan(tabel, konteks, sisa, hasil)]
    return sisa[:1]


def _kelompok(kolom: Kolom) -> str | None:
    """The kelompok belanja that the headings name."""
    cocok = _KELOMPOK.search(kolom.nama)
    return cocok[0].lower() if cocok else None


def _yang(kolom: list[Kolom], syarat: Callable[[Kolom], bool]) -> list[Kolom]:
    """The columns that meet a condition; all of them where none does."""
    return [k for k in kolom if syarat(k)] or kolom


def _bergeser(kolom: Sequence[Kolom]) -> bool:
    return any(k.judul.masa.geser is not None for k in kolom)


def _kembar(tabel: Tabel, kolom: Sequence[Kolom]) -> bool:
    """True where the columns say the same in every row."""
    return all(len({tabel.teks(baris, k) for k in kolom}) == 1 for baris in tabel.data)


def _tanyakan(tabel: Tabel, konteks: Konteks, kolom: list[Kolom], hasil: PilihanKolom) -> Kolom:
    """Ask which of several columns counts; meanwhile the one with the plainest heading, the last of these."""
    bawaan = min(reversed(kolom), key=lambda k: len(k.nama))
    peran = bawaan.peran.value if bawaan.peran else ""
    id_tanya = f"kolom:{tabel.lembar.nama}:{peran}:{bawaan.tahun or ''}"
    jawaban = konteks.jawaban.get(id_tanya)
    if jawaban is not None:
        return next((k for k in kolom if k.nama == jawaban), bawaan)
    hasil.pertanyaan.append(
        Pertanyaan(
            id=id_tanya,
            tanya=f"Beberapa kolom pada lembar {tabel.lembar.nama} berisi {peran} tahun yang sama. Mana yang dipakai?",
            tempat=[tabel.lembar.alamat(tabel.kepala.baris_akhir, k.kolom) for k in kolom],
            pilihan=[Pilihan(nilai=k.nama, bukti=_contoh(tabel, k)) for k in kolom],
            bawaan=bawaan.nama,
        )
    )
    return bawaan


def _contoh(tabel: Tabel, kolom: Kolom) -> str:
    isi = [teks for baris in tabel.data if (teks := tabel.teks(baris, kolom))]
    return "isi: " + "; ".join(isi[:3]) if isi else "kolom kosong"
