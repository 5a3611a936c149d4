"""IDN: the office and its region are called the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Instansi, Laporan, Pejabat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.nama_perangkat import (
    Perangkat,
    Samakah,
    baku,
    bandingkan_daerah,
    bandingkan_perangkat,
    daerah_dalam,
    daerah_sendiri,
    perangkat_dalam,
    perangkat_sendiri,
)
from lkjip_desktop.rules.perangkat_lain import judul_lain_jenis
from lkjip_desktop.rules.sel_teks import Baris, judul_berisi

_ADA = re.compile(
    r"\b(?:dinas|badan|kantor|inspektorat|kecamatan|kelurahan|rsud|rumah sakit|satuan polisi|puskesmas|uptd?|kabupaten"
    r"|kab\.|kota|provinsi)\b",
    re.I,
)
# What a title begins with, and what makes the office in it another's on purpose.
_AWAL = re.compile(
    r"\W*(?:(?:tabel|lampiran|form\w*|matriks)\b[\s\d.:IVX-]*)?(?:laporan|lkj\w*|lakip|lkip|perjanjian|penetapan|pernyataan|rencana"
    r"|renja|rkt|iku|indikator|pengukuran|capaian|realisasi|kertas|evaluasi|monitoring|akuntabilitas|struktur|tugas"
    r"|rekap\w*|hasil|nilai|survei|survey|indeks|program|anggaran|target|ringkasan|form\w*|pemerintah|dinas|badan|kantor"
    r"|inspektorat|kecamatan|kelurahan|rsud|rumah|satuan|puskesmas|upt|uptd|kabupaten|kab|kota|provinsi)\b",
    re.I,
)
_PIHAK_LAIN = re.compile(
    r"\b(?:perbandingan|dibanding\w*|banding|nasional|antar\w*|standar|koordinasi|kerja\s*sama|bersama|kepada|sumber(?!\s+daya)|oleh)\b"
    r"|\bper\s+kecamatan\b|\bper\s+kelurahan\b",
    re.I,
)
_TANDA = re.compile(r"[\"'“”‘’«»]|^\s*(?:\d{1,2}[.)]|[-•])\s*|[.;,\s]+$")
_JABATAN_MAKS = 4  # lines
_BAWAHAN = frozenset({"kelurahan", "rsud", "puskesmas", "uptd", "upt"})
_SETINGKAT = frozenset({"dinas", "badan", "kantor"})
_LABEL = ("nama", "nama_dinas", "nama_badan", "nama_kecamatan", "nama_kelurahan", "nama_rsud", "nama_puskesmas")
_TINGKAT = {Samakah.LAIN: Tingkat.PERIKSA, Samakah.EJAAN: Tingkat.INFO, Samakah.RINGKAS: Tingkat.INFO}
_FAKTA = {Samakah.LAIN: "lain", Samakah.EJAAN: "ejaan", Samakah.RINGKAS: "ejaan"}


@dataclass(frozen=True, slots=True)
class _Sebutan:
    """A place that names an office or a region, and how it stands to the own one."""

    ref: CellRef
    tertulis: str
    samakah: Samakah


@aturan("IDN006", "Nama perangkat daerah dan daerah seragam")
def nama_instansi(konteks: Konteks) -> Iterable[Finding]:
    """Nama perangkat daerah dan nama daerah ditulis sama di semua lembar.

    Yang diperiksa:
        Nama pada label identitas, judul tabel, dan jabatan penanda tangan. Huruf besar, singkatan (Disdukcapil, PUPR,
        Muba), serta judul tanpa nama daerah tidak dihitung sebagai perbedaan. Salah ketik satu huruf dan nama yang
        dipersingkat hanya diinformasikan. Unit di bawahnya, atasannya, dan pihak yang dibandingkan dilewati.

    Mengapa penting:
        Nama perangkat daerah atau daerah lain pada judul menandakan formulir terbawa dari dokumen lain.

    Contoh:
        Identitas memuat Kabupaten Musi Banyuasin, sedangkan judul PK memuat Kota Musi Banyuasin.

    Cara memperbaiki:
        Tulis nama menurut peraturan pembentukan perangkat daerah, sama di semua lembar.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan memuat identitas perangkat daerah yang menyusunnya.
    """
    instansi = konteks.laporan.instansi
    cita = _cita(instansi)
    judul = [
        satu for satu in judul_berisi(konteks.laporan, _ADA) if _layak(satu.teks) and _polos(satu.teks) not in cita
    ]
    if instansi.nama:
        yield from _temuan(konteks, "Nama perangkat daerah", "nama", instansi.nama, _nama(konteks.laporan, judul))
    if instansi.daerah:
        yield from _temuan(konteks, "Nama daerah", "daerah", instansi.daerah, _daerah(konteks.laporan, judul))


def _temuan(konteks: Konteks, sebutan: str, subjek: str, sendiri: str, semua: Iterable[_Sebutan]) -> Iterator[Finding]:
    sekali = list(dict.fromkeys(semua))
    sama = [satu for satu in sekali if satu.samakah is Samakah.SAMA]
    for fakta, isi in pilah((s for s in sekali if s.samakah in _FAKTA), lambda s: _FAKTA[s.samakah]).items():
        versi = pilah(isi, lambda s: " ".join(s.tertulis.split()).casefold())
        uraian = [f'"{satu[0].tertulis}" ({sebut_letak(s.ref for s in satu)})' for satu in versi.values()]
        yield nama_instansi.temuan(
            konteks,
            fakta=f"{subjek} {fakta}",
            tingkat=_TINGKAT[isi[0].samakah],
            pesan=f"{sebutan} pada identitas {sendiri}, tetapi tertulis {rangkai(uraian)}.",
            tempat=[Tempat(ref=s.ref, teks=s.tertulis) for s in [*isi, *sama[:3]]],
            ditemukan="; ".join(satu[0].tertulis for satu in versi.values()),
            dasar=[sendiri, *versi],
        )


def _nama(laporan: Laporan, judul: Sequence[Baris]) -> Iterator[_Sebutan]:
    """Every place that names an office which ought to be this one."""
    sendiri = perangkat_sendiri(laporan.instansi.nama or "")
    for label in _LABEL:
        for butir in laporan.instansi.asal.get(label, []):
            lain = perangkat_sendiri(butir.teks)
            if lain.kata:
                yield _Sebutan(butir.ref, butir.teks, bandingkan_perangkat(sendiri, butir.teks, lain))
    for satu in judul:
        lain_ = perangkat_dalam(satu.teks)
        if lain_ and _sejenis(sendiri, lain_):
            yield _Sebutan(satu.ref, _ringkas(satu.teks), bandingkan_perangkat(sendiri, satu.teks, lain_))
    for satu in judul_lain_jenis(laporan, [s for s in judul if not _dibandingkan(sendiri, s)]):
        yield _Sebutan(satu.ref, _ringkas(satu.teks), Samakah.LAIN)
    for pejabat in laporan.pejabat:
        yield from _dari_jabatan(laporan, sendiri, pejabat)


def _dari_jabatan(laporan: Laporan, sendiri: Perangkat, pejabat: Pejabat) -> Iterator[_Sebutan]:
    """The office in an official's titles; one who never heads this office belongs to another."""
    hasil = []
    for tempat in pejabat.tempat:
        lain = perangkat_dalam(tempat.jabatan or "")
        if lain and tempat.jabatan and tempat.ref_jabatan and _sejenis(sendiri, lain):
            samakah = bandingkan_perangkat(sendiri, tempat.jabatan, lain)
            ref = _baris_jabatan(laporan, tempat.ref_jabatan, {*lain.kata} - {*sendiri.kata})
            hasil.append((_Sebutan(ref, tempat.jabatan, samakah), bool({*lain.kata} & {*sendiri.kata})))
    milik = any(satu.samakah < Samakah.LAIN for satu, _ in hasil)
    yield from (satu for satu, serupa in hasil if milik or serupa)


def _baris_jabatan(laporan: Laporan, ref: CellRef, kata: set[str]) -> CellRef:
    """The line of a title over several cells that holds the words which deviate."""
    for baris in range(ref.baris, ref.baris + _JABATAN_MAKS):
        satu = CellRef(ref.lembar, baris, ref.kolom, ref.berkas)
        satu = replace(satu, dokumen=laporan.letak_sel.get(satu.kunci))
        if kata & {*baku(laporan.teks_sel.get(satu.kunci, "")).split()}:
            return satu
    return ref


def _daerah(laporan: Laporan, judul: Sequence[Baris]) -> Iterator[_Sebutan]:
    """Every place that names a region which ought to be this one."""
    sendiri = daerah_sendiri(laporan.instansi.daerah or "")
    if not sendiri.kata:
        return
    for butir in laporan.instansi.asal.get("daerah", []):
        lain = daerah_sendiri(butir.teks)
        if lain.kata:
            yield _Sebutan(butir.ref, butir.teks, bandingkan_daerah(sendiri, lain))
    for satu in judul:
        lain_ = daerah_dalam(satu.teks)
        if lain_ and lain_.kata:
            yield _Sebutan(satu.ref, _ringkas(satu.teks), bandingkan_daerah(sendiri, lain_))
    for tempat in (t for p in laporan.pejabat for t in p.tempat):
        lain_ = daerah_dalam(tempat.jabatan or "")
        if lain_ and lain_.kata and tempat.ref_jabatan and tempat.jabatan:
            ref = _baris_jabatan(
                laporan, tempat.ref_jabatan, {lain_.jenis, *lain_.kata} - {sendiri.jenis, *sendiri.kata}
            )
            yield _Sebutan(ref, tempat.jabatan, bandingkan_daerah(sendiri, lain_))


def _dibandingkan(sendiri: Perangkat, judul: Baris) -> bool:
    """True for a title whose office is of the own kind."""
    lain = perangkat_dalam(judul.teks)
    return lain is not None and lain.kata != sendiri.kata and _sejenis(sendiri, lain)


def _sejenis(sendiri: Perangkat, lain: Perangkat) -> bool:
    """True where both are offices of one level: a puskesmas' sheets name its dinas, a dinas' its kecamatan."""
    if sendiri.jenis == lain.jenis:
        return True
    return sendiri.jenis not in _BAWAHAN and lain.jenis in _SETINGKAT


def _layak(teks: str) -> bool:
    return _AWAL.match(teks) is not None and not _PIHAK_LAIN.search(teks)


def _cita(instansi: Instansi) -> set[str]:
    """The visi, misi and tujuan: "Kota yang sehat" names no region."""
    return {_polos(satu) for satu in [instansi.visi or "", *instansi.misi, *instansi.tujuan]} - {""}


def _polos(teks: str) -> str:
    """A text as it is compared: without quotation marks, numbers in front and capitals."""
    return " ".join(_TANDA.sub("", teks).split()).casefold()


def _ringkas(teks: str) -> str:
    return " ".join(teks.split())


RULES = [nama_instansi]
