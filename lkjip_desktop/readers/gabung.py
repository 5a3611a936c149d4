"""Joining: rows of several tables that mean the same indikator become one group.

Within one table every row is an indikator of its own; between tables rows are paired by name, best pairs first,
with target, unit and sasaran as witnesses. What is not sure stays apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Sebutan
from lkjip_desktop.readers.indeks_nama import IndeksNama
from lkjip_desktop.readers.nama import Kemiripan, banding_nama, beda_ukuran, kata_nama
from lkjip_desktop.readers.ragu_nama import RaguNama
from lkjip_desktop.readers.rekaman import Potongan, RekamanIndikator

# Tables that measure come first: their rows are the report's indikator, the others find their place among them.
URUTAN = (
    JenisLembar.KERTAS_KERJA,
    JenisLembar.CAPAIAN,
    JenisLembar.IKU,
    JenisLembar.PERJANJIAN,
    JenisLembar.PENETAPAN,
    JenisLembar.RENSTRA,
    JenisLembar.PERBANDINGAN,
    JenisLembar.RKT,
)
_URUTAN_NAMA = (
    JenisLembar.IKU,
    JenisLembar.PERJANJIAN,
    JenisLembar.KERTAS_KERJA,
    JenisLembar.CAPAIAN,
    JenisLembar.PENETAPAN,
    JenisLembar.RENSTRA,
    JenisLembar.PERBANDINGAN,
    JenisLembar.RKT,
)
_SAMA = 2.0
_CUKUP, _RAGU = 0.7, 0.55
_DIJAWAB = 9.0
_SAKSI_TARGET, _BEDA_TARGET, _SAKSI_SASARAN = 0.15, 0.1, 0.05
_UMUM = frozenset("% persen persentase nilai indeks poin skor angka - rasio".split())


@dataclass(eq=False)
class Kelompok:
    """Rows that mean one indikator."""

    rekaman: list[RekamanIndikator] = field(default_factory=list)
    nama: dict[str, None] = field(default_factory=dict)

    def tambah(self, rekaman: RekamanIndikator) -> None:
        """Take a row in."""
        self.rekaman.append(rekaman)
        self.nama[rekaman.sebutan.nama] = None

    @property
    def sebutan(self) -> list[Sebutan]:
        """The places that name it, most fitting name first."""
        urut = {jenis: i for i, jenis in enumerate(_URUTAN_NAMA)}
        return sorted((r.sebutan for r in self.rekaman), key=lambda s: urut.get(s.sumber, len(urut)))

    @property
    def kemunculan(self) -> list[Kemunculan]:
        """All its figures."""
        return [k for r in self.rekaman for k in r.kemunculan]


def kelompokkan(potongan: Sequence[Potongan], ragu: RaguNama | None = None) -> list[Kelompok]:
    """Return the indikator of all tables as groups of rows that mean the same one; `ragu` takes what is not sure.

    Raises GalatPengguna for an answer in `ragu` that is none of the candidates.
    """
    ragu = ragu or RaguNama()
    urut = {jenis: i for i, jenis in enumerate(URUTAN)}
    kelompok: list[Kelompok] = []
    indeks: IndeksNama[Kelompok] = IndeksNama(r.sebutan.nama for p in potongan for r in p.indikator)
    for satu in sorted((p for p in potongan if p.indikator), key=lambda p: urut.get(p.jenis, len(urut))):
        for rekaman, pilihan in _jodohkan(satu.indikator, indeks, ragu):
            if pilihan is None:
                pilihan = Kelompok()
                kelompok.append(pilihan)
            pilihan.tambah(rekaman)
            indeks.tambah(rekaman.sebutan.nama, pilihan)
    return kelompok


def _jodohkan(
    rekaman: Sequence[RekamanIndikator], indeks: IndeksNama[Kelompok], ragu: RaguNama
) -> list[tuple[RekamanIndikator, Kelompok | None]]:
    """Pair the rows of one table with groups, best pairs first, each group at most once."""
    pasangan = [
        (nilai, i, calon)
        for i, satu in enumerate(rekaman)
        for calon in indeks.calon(satu.sebutan.nama)
        if (nilai := _menurut_jawaban(satu, calon, ragu)) > 0
    ]
    hasil: dict[int, Kelompok] = {}
    terpakai: set[int] = set()
    for nilai, i, calon in sorted(pasangan, key=lambda p: (-p[0], p[1])):
        if i in hasil or id(calon) in terpakai:
            continue
        if nilai >= _CUKUP or (nilai >= _CUKUP - _BEDA_TARGET and _tunggal(rekaman[i], pasangan, i, calon)):
            hasil[i] = calon
            terpakai.add(id(calon))
    for nilai, i, calon in pasangan:
        if nilai >= _RAGU and i not in hasil and id(calon) not in terpakai:
            _tanyakan(rekaman[i], calon, ragu)
    return [(satu, hasil.get(i)) for i, satu in enumerate(rekaman)]


def _menurut_jawaban(rekaman: RekamanIndikator, kelompok: Kelompok, ragu: RaguNama) -> float:
    """How surely a row belongs to a group, the office's answer before our own judgement."""
    putusan = ragu.putusan(rekaman.sebutan.nama, kelompok.nama)
    return kesamaan(rekaman, kelompok) if putusan is None else _DIJAWAB * putusan


def _tanyakan(rekaman: RekamanIndikator, kelompok: Kelompok, ragu: RaguNama) -> None:
    """Ask about a name and the nearest one of a group, unless that was answered."""
    nama = rekaman.sebutan.nama
    lain = max(kelompok.rekaman, key=lambda r: banding_nama(nama, r.sebutan.nama).bagian).sebutan
    if ragu.putusan(nama, kelompok.nama) is None:
        ragu.tanyakan(nama, lain.nama, [rekaman.sebutan.ref, lain.ref])


def _tunggal(
    rekaman: RekamanIndikator, pasangan: Sequence[tuple[float, int, Kelompok]], urut: int, kelompok: Kelompok
) -> bool:
    """True where nothing else fits the row, and nothing else the group: then a differing target is a finding."""
    if _target_sama(rekaman.kemunculan, kelompok.kemunculan) is not False:
        return False
    return sum(i == urut or calon is kelompok for _, i, calon in pasangan) == 1


def kesamaan(rekaman: RekamanIndikator, kelompok: Kelompok) -> float:
    """Return how surely a row belongs to a group: 2 and more for the same words, below 1 where words are left out."""
    nama = rekaman.sebutan.nama
    if any(beda_ukuran(nama, lain) for lain in kelompok.nama):
        return 0.0
    mirip = max((banding_nama(nama, lain) for lain in kelompok.nama), key=lambda m: (m.sama, m.bagian))
    saksi = _target_sama(rekaman.kemunculan, kelompok.kemunculan)
    sasaran = _SAKSI_SASARAN if _sasaran_sama(rekaman, kelompok) else 0.0
    if mirip.sama:
        return _SAMA + sasaran + (_SAKSI_TARGET if saksi else 0.0)
    return _bagian(rekaman, kelompok, mirip, saksi) + sasaran if mirip.bagian else 0.0


def _bagian(rekaman: RekamanIndikator, kelompok: Kelompok, mirip: Kemiripan, saksi: bool | None) -> float:
    """How far a name with words left out may be trusted."""
    if mirip.ragu and not saksi:
        return 0.0
    if _satuan_beda(rekaman, kelompok) and not (saksi and _realisasi_khas_sama(rekaman, kelompok)):
        return 0.0
    return mirip.bagian + (_SAKSI_TARGET if saksi else 0.0) - (_BEDA_TARGET if saksi is False else 0.0)


def _satuan_beda(rekaman: RekamanIndikator, kelompok: Kelompok) -> bool:
    """True where both have units, and none alike: days are no per cent."""
    satu = _satuan(rekaman)
    lain = {s for r in kelompok.rekaman if (s := _satuan(r))}
    return bool(satu and lain and satu not in lain)


def _realisasi_khas_sama(rekaman: RekamanIndikator, kelompok: Kelompok) -> bool:
    """True where a realisasi of three digits or more is shared: then a unit is a slip, not another subject."""
    satu, dua = (
        {(k.tahun, k.nilai.nilai) for k in daftar if k.jenis is JenisFakta.REALISASI and _khas(k)}
        for daftar in (rekaman.kemunculan, kelompok.kemunculan)
    )
    return bool(satu & dua)


def _khas(satu: Kemunculan) -> bool:
    return satu.nilai.nilai is not None and len(satu.nilai.nilai.normalize().as_tuple().digits) >= 3


def _satuan(rekaman: RekamanIndikator) -> str | None:
    teks = (rekaman.sebutan.satuan or "").lower().strip(" .()")
    return ("nilai" if teks in _UMUM else teks) or None


def _sasaran_sama(rekaman: RekamanIndikator, kelompok: Kelompok) -> bool:
    sasaran = rekaman.sebutan.sasaran
    return bool(sasaran) and any(
        r.sebutan.sasaran and kata_nama(r.sebutan.sasaran) == kata_nama(sasaran or "") for r in kelompok.rekaman
    )


def _target_sama(satu: Sequence[Kemunculan], dua: Sequence[Kemunculan]) -> bool | None:
    """True where a target is shared, False where both have targets of a year and none is, None without evidence."""
    target = [_target(daftar) for daftar in (satu, dua)]
    if target[0] & target[1]:
        return True
    return False if {tahun for tahun, _ in target[0]} & {tahun for tahun, _ in target[1]} else None


def _target(kemunculan: Sequence[Kemunculan]) -> set[tuple[int | None, Decimal | None]]:
    return {(k.tahun, k.nilai.nilai) for k in kemunculan if k.jenis is JenisFakta.TARGET and k.nilai.berupa_angka}
