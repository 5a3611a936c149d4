"""Joining: the same indikator, program or figure from several tables becomes one, with all its places.

Within one table every row is an indikator of its own; between tables rows are paired by name, best pairs first,
with target and unit as witnesses. What is not sure stays apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import (
    BentukHitungan,
    DataDukung,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Sebutan,
)
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.arah import tetapkan_arah
from lkjip_desktop.readers.nama import banding_nama, beda_ukuran, kata_nama, slug
from lkjip_desktop.readers.rekaman import Potongan, RekamanData, RekamanIndikator

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
_CUKUP = 0.7
_SAKSI = 0.15


@dataclass
class Kelompok:
    """Rows that mean one indikator."""

    rekaman: list[RekamanIndikator] = field(default_factory=list)

    @property
    def sebutan(self) -> list[Sebutan]:
        """The places that name it, most fitting name first."""
        urut = {jenis: i for i, jenis in enumerate(_URUTAN_NAMA)}
        return sorted((r.sebutan for r in self.rekaman), key=lambda s: urut.get(s.sumber, len(urut)))

    @property
    def kemunculan(self) -> list[Kemunculan]:
        """All its figures."""
        return [k for r in self.rekaman for k in r.kemunculan]


def kelompokkan(potongan: Sequence[Potongan]) -> list[Kelompok]:
    """Return the indikator of all tables as groups of rows that mean the same one."""
    urut = {jenis: i for i, jenis in enumerate(URUTAN)}
    kelompok: list[Kelompok] = []
    indeks: dict[str, list[Kelompok]] = {}
    for satu in sorted((p for p in potongan if p.indikator), key=lambda p: urut.get(p.jenis, len(urut))):
        for rekaman, pilihan in _jodohkan(satu.indikator, indeks):
            if pilihan is None:
                pilihan = Kelompok()
                kelompok.append(pilihan)
            pilihan.rekaman.append(rekaman)
            for kata in kata_nama(rekaman.sebutan.nama):
                if pilihan not in (daftar := indeks.setdefault(kata, [])):
                    daftar.append(pilihan)
    return kelompok


def _jodohkan(
    rekaman: list[RekamanIndikator], indeks: dict[str, list[Kelompok]]
) -> list[tuple[RekamanIndikator, Kelompok | None]]:
    """Pair the rows of one table with groups, best pairs first, each group at most once."""
    pasangan = [
        (nilai, -i, i, calon)
        for i, satu in enumerate(rekaman)
        for calon in _calon(satu, indeks)
        if (nilai := kesamaan(satu, calon)) >= _CUKUP
    ]
    hasil: dict[int, Kelompok] = {}
    terpakai: set[int] = set()
    for _, _, i, calon in sorted(pasangan, key=lambda p: p[:2], reverse=True):
        if i not in hasil and id(calon) not in terpakai:
            hasil[i] = calon
            terpakai.add(id(calon))
    return [(satu, hasil.get(i)) for i, satu in enumerate(rekaman)]


def _calon(rekaman: RekamanIndikator, indeks: dict[str, list[Kelompok]]) -> list[Kelompok]:
    """Groups that share a word with the row: only these can be the same."""
    calon: dict[int, Kelompok] = {}
    for kata in sorted(kata_nama(rekaman.sebutan.nama), key=lambda k: len(indeks.get(k, ())))[:4]:
        for satu in indeks.get(kata, ()):
            calon[id(satu)] = satu
    return list(calon.values())


def kesamaan(rekaman: RekamanIndikator, kelompok: Kelompok) -> float:
    """Return how surely a row belongs to a group: 1 and more for the same words, less where words are left out."""
    nama = rekaman.sebutan.nama
    terbaik = 0.0
    for lain in kelompok.rekaman:
        if beda_ukuran(nama, lain.sebutan.nama):
            return 0.0
        mirip = banding_nama(nama, lain.sebutan.nama)
        terbaik = max(terbaik, 2.0 if mirip.sama else mirip.bagian)
    if terbaik in (0.0, 2.0):
        return terbaik
    saksi = _target_sama(rekaman.kemunculan, kelompok.kemunculan)
    return terbaik + (_SAKSI if saksi else 0.0) - (0.1 if saksi is False else 0.0)


def _target_sama(satu: list[Kemunculan], dua: list[Kemunculan]) -> bool | None:
    """True where a target is shared, False where both have targets and none is, None without evidence."""
    target = [
        {(k.tahun, k.nilai.nilai) for k in daftar if k.jenis is JenisFakta.TARGET and k.nilai.berupa_angka}
        for daftar in (satu, dua)
    ]
    return bool(target[0] & target[1]) if target[0] and target[1] else None


def jadikan_indikator(kelompok: Kelompok, profil: Profil) -> Indikator:
    """Return the indikator of a group: the most fitting name, the first sasaran, unit and texts found."""
    sebutan = kelompok.sebutan
    indikator = Indikator(
        kunci=slug(sebutan[0].nama),
        nama=sebutan[0].nama,
        sasaran=_sasaran(kelompok),
        satuan=next((s.satuan for s in (r.sebutan for r in kelompok.rekaman) if s.satuan), None),
        cara=next((r.cara for r in kelompok.rekaman if r.cara), None),
        keterangan=next((r.keterangan for r in kelompok.rekaman if r.keterangan), None),
        sebutan=sebutan,
        kemunculan=kelompok.kemunculan,
        hitungan=[h for r in kelompok.rekaman for h in r.hitungan],
    )
    indikator.kemunculan.extend(_operan(indikator))
    _arahkan(indikator, kelompok, profil)
    return indikator


def _sasaran(kelompok: Kelompok) -> str | None:
    return next((r.sebutan.sasaran for r in kelompok.rekaman if r.sebutan.sasaran), None)


def _operan(indikator: Indikator) -> list[Kemunculan]:
    """Numerator and denominator of quoted divisions, as facts of their cells."""
    hasil: list[Kemunculan] = []
    for satu in indikator.hitungan:
        if satu.bentuk is BentukHitungan.BAGI:
            for jenis, nilai in ((JenisFakta.PEMBILANG, satu.kiri), (JenisFakta.PENYEBUT, satu.kanan)):
                hasil.append(Kemunculan(jenis=jenis, tahun=satu.tahun, nilai=nilai, sumber=satu.sumber))
    return hasil


def _arahkan(indikator: Indikator, kelompok: Kelompok, profil: Profil) -> None:
    polarisasi = [r.polarisasi for r in kelompok.rekaman if r.polarisasi]
    rumus = [tiga for r in kelompok.rekaman if (tiga := _rumus(r))]
    indikator.arah, indikator.alasan_arah = tetapkan_arah(indikator, polarisasi, rumus)
    pilihan = profil.kebijakan.get("arah", {})
    if isinstance(pilihan, dict) and indikator.kunci in pilihan:
        indikator.arah, indikator.alasan_arah = Arah(pilihan[indikator.kunci]), "ketentuan perangkat daerah"


def _rumus(rekaman: RekamanIndikator) -> tuple[str, str, str] | None:
    sel: dict[JenisFakta, Angka] = {}
    for satu in rekaman.kemunculan:
        sel.setdefault(satu.jenis, satu.nilai)
    target, realisasi = sel.get(JenisFakta.TARGET), sel.get(JenisFakta.REALISASI)
    if not (rekaman.rumus_capaian and target and realisasi and target.ref and realisasi.ref):
        return None
    return rekaman.rumus_capaian, target.ref.sel, realisasi.ref.sel


def bedakan_kunci(indikator: Sequence[Indikator]) -> None:
    """Give indikator of the same name keys of their own, in order."""
    hitung: dict[str, int] = {}
    for satu in indikator:
        hitung[satu.kunci] = hitung.get(satu.kunci, 0) + 1
        if hitung[satu.kunci] > 1:
            satu.kunci = f"{satu.kunci}-{hitung[satu.kunci]}"


def tempatkan_data(
    indikator: Sequence[Indikator], data: Sequence[RekamanData], sumber: JenisLembar, tahun: int | None
) -> None:
    """Give each figure of the data dukung to the indikator whose calculation speaks of it."""
    for satu in data:
        nilai, jenis, pemilik = max(
            ((*_cocok_data(satu, calon), calon) for calon in indikator),
            key=lambda tiga: tiga[0],
            default=(0.0, None, None),
        )
        if pemilik is None or nilai < 0.4:
            continue
        pemilik.data_dukung.append(DataDukung(nama=satu.nama, nilai=satu.nilai, satuan=satu.satuan, ref=satu.ref))
        if jenis is not None:
            pemilik.kemunculan.append(Kemunculan(jenis=jenis, tahun=tahun, nilai=satu.nilai, sumber=sumber))


def _cocok_data(data: RekamanData, indikator: Indikator) -> tuple[float, JenisFakta | None]:
    """How well a figure fits an indikator's calculation, and as which operand."""
    hasil: tuple[float, JenisFakta | None] = (0.0, None)
    for hitungan in indikator.hitungan:
        for jenis, operan in ((JenisFakta.PEMBILANG, hitungan.kiri), (JenisFakta.PENYEBUT, hitungan.kanan)):
            if hitungan.bentuk is BentukHitungan.BAGI and operan.nilai == data.nilai.nilai:
                hasil = max(hasil, (1.5, jenis), key=lambda dua: dua[0])
    for jenis, teks in _bagian_cara(indikator.cara or ""):
        bagian = _tercakup(data.nama, teks)
        hasil = max(hasil, (bagian, jenis), key=lambda dua: dua[0])
    return max(hasil, (_tercakup(data.nama, indikator.nama) - 0.2, None), key=lambda dua: dua[0])


def _bagian_cara(cara: str) -> list[tuple[JenisFakta, str]]:
    """The words for numerator and denominator in a description: "... dibagi (dengan) ... dikali ..."."""
    baris = cara.lower().split("dibagi", 1)
    if len(baris) < 2:
        return []
    return [(JenisFakta.PEMBILANG, baris[0]), (JenisFakta.PENYEBUT, baris[1].split("dikali")[0])]


def _tercakup(nama: str, teks: str) -> float:
    """The share of the name's words that a text holds."""
    kata = set(kata_nama(nama))
    return len(kata & set(kata_nama(teks))) / len(kata) if kata else 0.0
