"""CAP: printed categories against the ladder, and tercapai against the target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Kategori, tangga_bawaan
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.predikat import TANGGA_PREDIKAT, predikat_akip
from lkjip_desktop.engine.survei import mutu_ikm
from lkjip_desktop.engine.tangga import Celah, celah_tangga, inti_kategori, kelas_mungkin, tangga_berlaku
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.kategori_tercetak import KategoriCapaian, kata, kategori_capaian, tengah

_SERATUS = 100
_TERCAPAI = re.compile(
    r"(?:(?:tidak|belum) )?(?:tercapai|terpenuhi)|(?:ter|me)lampaui(?: target)?|melebihi target"
    r"|(?:tidak )?sesuai target"
)
_TIDAK = re.compile(r"(?:tidak|belum)\b")
# Indices that have grades of their own; a column that does not speak of capaian may hold these.
_BERTANGGA_SENDIRI = re.compile(
    r"\b(?:ikm|skm|s?akip|spbe|ipm|iklh|spip|rb|merit|indeks|nilai|survei|opini)\b|kepuasan|reformasi|maturitas|predikat",
    re.I,
)
_SURVEI, _AKIP = re.compile(r"\b(?:ikm|skm)\b|kepuasan", re.I), re.compile(r"akip\b|akuntabilitas kinerja", re.I)
_KATA_AKIP = dict(
    zip(
        TANGGA_PREDIKAT[0],
        ("sangat memuaskan", "memuaskan", "sangat baik", "baik", "cukup", "kurang", "sangat kurang"),
        strict=True,
    )
)
# So many grades of a column that fit the capaian show that it is theirs.
_BUKTI_KOLOM = 2
_UMUM = re.compile(r"baik|memuaskan|cukup|kurang", re.I)
_CAPAIAN = re.compile(r"capaian|kinerja|realisasi", re.I)
# The same bounds as those of Permendagri 86/2017 in other words, as many offices have them.
_TANGGA_BAIK = [
    Kategori(nama=nama, bawah=anak.bawah)
    for nama, anak in zip(("Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"), tangga_bawaan(), strict=True)
]


@dataclass(frozen=True, slots=True)
class _Tangga:
    """The ladder to judge by, and whether the office itself gives it."""

    anak: Sequence[Kategori]
    celah: Sequence[Celah]
    milik_kantor: bool
    asal: str

    def cocok(self, satu: KategoriCapaian, sebutan: str) -> bool:
        """True where some capaian that can be meant is of the class."""
        return self._memuat(satu.cetakan, sebutan) or self._memuat(satu.calon, sebutan)

    def _memuat(self, calon: Iterable[Decimal], sebutan: str) -> bool:
        return any(sebutan in map(inti_kategori, kelas_mungkin(c, self.anak, self.celah)) for c in calon)

    def kelas(self, nilai: Decimal) -> str:
        """The class of a capaian as a sentence names it."""
        return rangkai(sorted(kelas_mungkin(nilai, self.anak, self.celah)), "atau")

    def tingkat(self, sebutan: str) -> int | None:
        """The place of a class, the lowest 0."""
        urut = [inti_kategori(a.nama) for a in sorted(self.anak, key=lambda a: a.bawah)]
        return urut.index(sebutan) if sebutan in urut else None


@aturan("CAP009", "Kategori sesuai capaian")
def kategori_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Kategori dan keterangan tercapai yang tertulis sesuai dengan angka capaiannya.

    Yang diperiksa:
        Kolom kategori, predikat, atau kriteria di samping capaian, dibandingkan dengan skala yang tertulis pada kertas
        kerja atau ditetapkan dalam Ketentuan Perhitungan (Tidak Sesuai bila capaian termasuk kategori lain dengan cara
        pembulatan apa pun). Bila kertas kerja tidak memuat skala dan sebutannya adalah sebutan skala Permendagri
        86/2017, skala itu yang dipakai (Perlu Diperiksa). Juga kolom "Tercapai/Tidak Tercapai" terhadap target.

    Mengapa penting:
        Kategori adalah simpulan yang pertama dibaca. Kategori yang tidak sesuai dengan angkanya membuat penilaian
        keliru.

    Contoh:
        Capaian 105,56 dengan kategori Sedang, padahal menurut skala 91 ke atas termasuk Sangat Tinggi.

    Cara memperbaiki:
        Sesuaikan kategori dengan capaian. Bila perangkat daerah memakai skala lain, tulis skalanya pada kertas kerja
        atau tetapkan dalam Ketentuan Perhitungan.

    Dasar:
        Permendagri Nomor 86 Tahun 2017: skala nilai peringkat kinerja. Perangkat daerah dapat menetapkan skala lain.
    """
    semua = [s for s in kategori_capaian(konteks) if s.tercetak or s.calon or s.hitungan.tercapai is not None]
    tangga = _tangga(konteks, semua)
    if tangga is not None:
        yield from _menurut_tangga(konteks, semua, tangga)
    yield from _menurut_target(konteks, semua)


def _tangga(konteks: Konteks, semua: Sequence[KategoriCapaian]) -> _Tangga | None:
    """The office's ladder, else the usual one that has all the words, else none."""
    kebijakan = konteks.hasil.kebijakan
    if "tangga" in konteks.profil.kebijakan:
        return _Tangga(kebijakan.tangga, (), True, "skala dalam Ketentuan Perhitungan")
    tertulis = tangga_berlaku(konteks.laporan)
    if tertulis is not None:
        letak = sebut_letak([tertulis.anak[0].ref, tertulis.anak[-1].ref])
        return _Tangga(kebijakan.tangga, celah_tangga(tertulis, kebijakan.desimal), True, f"skala pada {letak}")
    sebutan = {k for satu in semua for k in kata(satu) if not _TERCAPAI.fullmatch(k)}
    for asal, tangga in (("skala Permendagri 86/2017", tangga_bawaan()), ("skala yang lazim", _TANGGA_BAIK)):
        if sebutan <= {inti_kategori(anak.nama) for anak in tangga}:
            return _Tangga(tangga, (), False, asal)
    return None


def _menurut_tangga(konteks: Konteks, semua: Sequence[KategoriCapaian], tangga: _Tangga) -> Iterator[Finding]:
    berangka = [satu for satu in semua if satu.tercetak or satu.calon]
    dinilai = [(satu, k) for satu in berangka for k in kata(satu) if tangga.tingkat(k) is not None]
    if not tangga.milik_kantor:
        dinilai = [(satu, sebutan) for satu, sebutan in dinilai if not _skala_sendiri(satu, sebutan)]
    janggal = [(satu, sebutan) for satu, sebutan in dinilai if not tangga.cocok(satu, sebutan)]
    lazim = 2 * len(janggal) <= len(dinilai)
    for satu, sebutan in janggal:
        tingkat = Tingkat.SALAH
        if not tangga.milik_kantor:
            tingkat = Tingkat.PERIKSA if _pasti_janggal(satu, sebutan, dinilai, tangga, lazim=lazim) else Tingkat.INFO
        elif _skala_sendiri(satu, sebutan):
            tingkat = _tingkat_sendiri(satu, sebutan) if len(dinilai) - len(janggal) >= _BUKTI_KOLOM else Tingkat.INFO
        yield _temuan(konteks, satu, sebutan, tangga, tingkat)


def _pasti_janggal(
    satu: KategoriCapaian,
    sebutan: str,
    dinilai: Sequence[tuple[KategoriCapaian, str]],
    tangga: _Tangga,
    *,
    lazim: bool,
) -> bool:
    """Whether a word may be doubted though the office prints no ladder: none at all could hold it and another one.

    Or most others follow the usual ladder, and it is steps away from there, or less than the highest at 100%.
    """
    milik, angka = tangga.tingkat(sebutan), tengah(satu)
    if milik is None or angka is None:
        return False
    for lain, kata_lain in dinilai:
        nilai, tingkat = tengah(lain), tangga.tingkat(kata_lain)
        if lain is satu or nilai is None or tingkat is None:
            continue
        if (nilai < angka and tingkat > milik) or (nilai > angka and tingkat < milik):
            return True
    benar = tangga.tingkat(inti_kategori(tangga.kelas(angka)))
    if not lazim or benar is None:
        return False
    return abs(benar - milik) > 1 or (len(dinilai) > 1 and angka >= _SERATUS)


def _skala_sendiri(satu: KategoriCapaian, sebutan: str) -> bool:
    """True where a grade can be that of an index by its own ladder instead of that of its capaian."""
    if "berhasil" in sebutan or not (_UMUM.search(sebutan) and _BERTANGGA_SENDIRI.search(satu.bacaan.indikator.nama)):
        return False
    return not any(_CAPAIAN.search(k.judul) for k in satu.tertulis)


def _tingkat_sendiri(satu: KategoriCapaian, sebutan: str) -> Tingkat:
    """How surely an index's grade is wrong in a column whose other grades are those of the capaian."""
    nama, angka = satu.bacaan.indikator.nama, [a.pasti for a in satu.realisasi if a.berupa_angka]
    if _SURVEI.search(nama):
        milik = {dua[1].casefold() for nilai in angka if (dua := mutu_ikm(nilai))}
    elif _AKIP.search(nama):
        milik = {_KATA_AKIP[predikat_akip(nilai)] for nilai in angka}
    else:
        return Tingkat.PERIKSA
    return Tingkat.INFO if sebutan in milik else Tingkat.SALAH


def _temuan(konteks: Konteks, satu: KategoriCapaian, sebutan: str, tangga: _Tangga, tingkat: Tingkat) -> Finding:
    tertulis = [k for k in satu.tertulis if inti_kategori(k.teks) == sebutan]
    angka = tengah(satu) or Decimal(0)
    kelas = tangga.kelas(angka)
    return kategori_sesuai.temuan(
        konteks,
        fakta=_kunci(satu),
        tingkat=tingkat,
        pesan=f"Kategori {_sebut(satu)} tertulis {tertulis[0].teks} pada {sebut_letak(k.ref for k in tertulis)},"
        f" padahal capaiannya {tulis(angka)} termasuk {kelas} menurut {tangga.asal}.",
        tempat=[*(k.ref for k in tertulis), *satu.tempat],
        ditemukan=tertulis[0].teks,
        seharusnya=kelas if tangga.milik_kantor else None,
        dasar=[sebutan, kelas, tulis(angka)],
    )


def _kunci(satu: KategoriCapaian) -> str:
    return f"{satu.jenis.value}:{satu.bacaan.indikator.kunci}:{satu.tahun or '-'}"


def _sebut(satu: KategoriCapaian) -> str:
    renstra = " terhadap target Renstra" if satu.jenis is JenisFakta.CAPAIAN_RENSTRA else ""
    return f"{satu.bacaan.indikator.nama}{renstra}{f' tahun {satu.tahun}' if satu.tahun else ''}"


def _menurut_target(konteks: Konteks, semua: Sequence[KategoriCapaian]) -> Iterator[Finding]:
    """Tercapai below the target, tidak tercapai at or above it."""
    dinilai = [(satu, sebutan) for satu in semua for sebutan in kata(satu) if _TERCAPAI.fullmatch(sebutan)]
    gagal = [c for satu, sebutan in dinilai if _TIDAK.match(sebutan) and (c := tengah(satu)) is not None]
    for satu, sebutan in dinilai:
        tingkat = _tingkat_tercapai(satu, gagal, tidak=_TIDAK.match(sebutan) is not None)
        if tingkat is None:
            continue
        tertulis = [k for k in satu.tertulis if inti_kategori(k.teks) == sebutan]
        yield kategori_sesuai.temuan(
            konteks,
            fakta=f"tercapai:{_kunci(satu)}",
            tingkat=tingkat,
            pesan=f"{_sebut(satu)} ditulis {tertulis[0].teks} pada {sebut_letak(k.ref for k in tertulis)}, padahal"
            f" {_dasar_target(satu)}.",
            tempat=[*(k.ref for k in tertulis), *satu.tempat],
            ditemukan=tertulis[0].teks,
            seharusnya="Tercapai" if _TIDAK.match(sebutan) else "Tidak Tercapai",
            dasar=[sebutan, *(angka.teks for angka in satu.tempat)],
        )


def _tingkat_tercapai(satu: KategoriCapaian, gagal: Sequence[Decimal], *, tidak: bool) -> Tingkat | None:
    """How far the word contradicts the figures: an office may call 95% reached, none calls 105% not reached."""
    if not satu.calon:
        return Tingkat.PERIKSA if satu.hitungan.tercapai is tidak else None
    if tidak:
        return Tingkat.SALAH if min(satu.calon) >= _SERATUS else None
    if max(satu.calon) >= _SERATUS:
        return None
    return Tingkat.SALAH if any(max(satu.calon) <= lain for lain in gagal) else Tingkat.PERIKSA


def _dasar_target(satu: KategoriCapaian) -> str:
    angka = tengah(satu)
    if angka is not None:
        return f"capaiannya {tulis(angka)}%"
    return satu.hitungan.alasan.rstrip(".").lower()


RULES = [kategori_sesuai]
