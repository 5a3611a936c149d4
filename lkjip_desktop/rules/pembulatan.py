"""CAP: one convention of rounding for the whole report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.engine.cetakan import Teruji, cetakan_indikator, cetakan_program
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan, tercetak
from lkjip_desktop.engine.rumus import rumus_untuk
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kalimat_capaian import sebut_mode
from lkjip_desktop.rules.katalog import Konteks, aturan

_NAIK = Pembulatan.SETENGAH_NAIK


@dataclass(frozen=True, slots=True)
class Cara:
    """A figure that tells how it was shortened."""

    bidang: str
    angka: Angka
    mode: Pembulatan
    dibulatkan: str


@aturan("CAP004", "Satu ketentuan pembulatan")
def satu_pembulatan(konteks: Konteks) -> Iterable[Finding]:
    """Capaian dan serapan dalam satu laporan dipendekkan dengan cara yang sama.

    Yang diperiksa:
        Angka yang berbeda bila dibulatkan dan bila dipotong, misalnya 111,788 yang ditulis 111,78. Angka lain tidak
        menunjukkan cara apa pun. Pembulatan yang ditetapkan dalam Ketentuan Perhitungan diikuti; yang disebut hanya
        penyimpangannya.

    Mengapa penting:
        Selisih 0,01 sering ditanyakan dalam reviu. Dengan satu ketentuan semua angka dapat dihitung ulang.

    Contoh:
        Capaian 95,02 / 85 ditulis 111,78 (dipotong), sedangkan serapan 96,698 ditulis 96,70 (dibulatkan).

    Cara memperbaiki:
        Pilih satu cara, misalnya pembulatan biasa dengan dua desimal, lalu gunakan untuk semua angka.

    Dasar:
        Ketentuan Perhitungan perangkat daerah. Tidak ada peraturan yang menetapkan cara pembulatan capaian.
    """
    semua = [*_capaian(konteks), *_serapan(konteks)]
    cocok = [(satu, _sesuai(konteks, satu)) for satu in semua]
    janggal = [satu for satu, sesuai in cocok if not sesuai]
    if not janggal:
        return
    campur = {satu.mode for satu in semua} != {janggal[0].mode}
    lain = [satu for satu, sesuai in cocok if sesuai]
    yield satu_pembulatan.temuan(
        konteks,
        fakta="pembulatan",
        tingkat=Tingkat.INFO,
        pesan=" ".join(_kalimat(semua)) + (" Gunakan satu ketentuan pembulatan." if campur else ""),
        tempat=[satu.angka for satu in (*janggal, *lain)],
        ditemukan="; ".join(dict.fromkeys(tercetak(satu.angka) for satu in janggal)),
        dasar=[f"{satu.bidang} {satu.mode.value}" for satu in semua],
    )


def _capaian(konteks: Konteks) -> Iterator[Cara]:
    kebijakan = konteks.hasil.kebijakan
    for indikator in konteks.laporan.indikator:
        arah = kebijakan.arah.get(indikator.kunci, indikator.arah)
        rumus = rumus_untuk(indikator.kunci, arah, kebijakan)
        for cetakan in cetakan_indikator(konteks.laporan, indikator):
            yield from _cara("Capaian", cetakan.diuji(arah, rumus))


def _serapan(konteks: Konteks) -> Iterator[Cara]:
    for cetakan in cetakan_program(konteks.laporan.program, konteks.laporan.total):
        yield from _cara("Serapan", cetakan.diuji(Arah.NAIK, Rumus.NAIK))


def _cara(bidang: str, teruji: Teruji) -> Iterator[Cara]:
    """The figure's way, where it tells one: half-up and truncation would print it differently."""
    if not teruji.mode or {_NAIK, Pembulatan.POTONG} <= teruji.mode:
        return
    mode = next(satu for satu in Pembulatan if satu in teruji.mode)
    angka = teruji.cetakan.angka
    nilai = next(satu for satu in teruji.nilai)
    desimal = min(angka.desimal, 6)
    yield Cara(bidang, angka, mode, tulis(bulatkan_pecahan(nilai, desimal), desimal))


def _sesuai(konteks: Konteks, cara: Cara) -> bool:
    """True for ordinary rounding, or for the way that the office's profile sets."""
    bidang = "pembulatan" if cara.bidang == "Capaian" else "pembulatan_serapan"
    if bidang in konteks.profil.kebijakan:
        return cara.mode is getattr(konteks.hasil.kebijakan, bidang)
    return cara.mode is _NAIK


def _kalimat(semua: Sequence[Cara]) -> Iterator[str]:
    for (bidang, mode), sama in pilah(semua, lambda satu: (satu.bidang, satu.mode)).items():
        contoh = list(dict.fromkeys(_sebut(satu) for satu in sama))
        letak = sebut_letak(satu.angka.ref for satu in sama)
        yield f"{bidang} {sebut_mode(mode)}: {rangkai(contoh)} pada {letak}."


def _sebut(cara: Cara) -> str:
    if cara.mode is _NAIK:
        return tercetak(cara.angka)
    return f"{tercetak(cara.angka)} (dibulatkan menjadi {cara.dibulatkan})"


RULES = [satu_pembulatan]
