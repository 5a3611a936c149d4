"""TGT: how the sasaran of an indikator is worded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisLembar, Sebutan
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import Beda, bandingkan
from lkjip_desktop.rules.katalog import Konteks, aturan

_WEWENANG = {jenis: urutan for urutan, jenis in enumerate(JenisLembar)}
_TINGKAT = {Beda.LAIN: ("berbeda", Tingkat.PERIKSA), Beda.RAGAM: ("ragam", Tingkat.INFO)}


@aturan("TGT004", "Rumusan sasaran seragam")
def sasaran_seragam(konteks: Konteks) -> Iterable[Finding]:
    """Sasaran satu indikator dirumuskan sama di semua lembar.

    Yang diperiksa:
        Sasaran yang menaungi satu indikator pada PK, RKT, Penetapan Kinerja, dan kertas kerja. Huruf besar,
        Meningkatnya/Meningkatkan, dan efektifitas/efektivitas tidak dihitung; rumusan yang hanya dipersingkat
        diinformasikan.

    Mengapa penting:
        Reviu membandingkan sasaran dalam laporan dengan sasaran dalam PK. Sasaran yang berlainan membuat satu
        indikator seolah mengukur dua hal.

    Contoh:
        Nilai survei kepuasan berada di bawah "Meningkatkan Kualitas Pelayanan Publik" pada PK, tetapi di bawah
        "Meningkatnya Kualitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil" pada RKT.

    Cara memperbaiki:
        Gunakan rumusan sasaran dalam PK atau Renstra di semua lembar.

    Dasar:
        Formulir reviu Inspektorat (PermenPANRB Nomor 53 Tahun 2014): tujuan atau sasaran dalam laporan telah sesuai
        dengan perjanjian kinerja dan selaras dengan rencana strategis.
    """
    ragam = {i.kunci: _rumusan(i) for i in konteks.laporan.indikator}
    for beda, (fakta, tingkat) in _TINGKAT.items():
        terkena = [i for i in konteks.laporan.indikator if _terjauh(ragam[i.kunci]) is beda]
        if not terkena:
            continue
        serupa = pilah(terkena, lambda i: "; ".join(_sebut(satu) for satu in ragam[i.kunci]))
        uraian = [f"{rangkai([i.nama for i in isi])}: {rumusan}" for rumusan, isi in serupa.items()]
        sebutan = [s for i in terkena for satu in ragam[i.kunci] for s in satu]
        tertulis = list(dict.fromkeys(_rapi(s) for s in sebutan))
        yield sasaran_seragam.temuan(
            konteks,
            fakta=fakta,
            tingkat=tingkat,
            pesan=f"Rumusan sasaran {len(terkena)} indikator berbeda antarlembar. {'. '.join(uraian)}.",
            tempat=[Tempat(ref=s.ref_sasaran or s.ref, teks=_rapi(s)) for s in sebutan],
            ditemukan="; ".join(tertulis),
            dasar=tertulis,
        )


def _rumusan(indikator: Indikator) -> list[list[Sebutan]]:
    """The places of an indikator's sasaran, one list per wording, the weightiest document first."""
    kelompok: list[list[Sebutan]] = []
    for sebutan in sorted((s for s in indikator.sebutan if s.sasaran), key=lambda s: _WEWENANG[s.sumber]):
        sama = (satu for satu in kelompok if bandingkan(_rapi(satu[0]), _rapi(sebutan)) is Beda.SAMA)
        if (satu := next(sama, None)) is not None:
            satu.append(sebutan)
        else:
            kelompok.append([sebutan])
    return kelompok


def _terjauh(rumusan: Sequence[Sequence[Sebutan]]) -> Beda:
    """How far the wordings are from that of the weightiest document."""
    return max((bandingkan(_rapi(rumusan[0][0]), _rapi(satu[0])) for satu in rumusan), default=Beda.SAMA)


def _sebut(rumusan: Sequence[Sebutan]) -> str:
    return f'"{_rapi(rumusan[0])}" ({sebut_letak(s.ref_sasaran or s.ref for s in rumusan)})'


def _rapi(sebutan: Sebutan) -> str:
    return " ".join((sebutan.sasaran or "").split())


RULES = [sasaran_seragam]
