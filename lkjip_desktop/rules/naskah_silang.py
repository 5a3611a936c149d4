"""NAR: target, realisasi and capaian that change places in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.rules.kalimat import pilah, rangkai
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah_acuan import Acuan, Rujukan, Ukur
from lkjip_desktop.rules.naskah_bahan import acuan, pernyataan
from lkjip_desktop.rules.naskah_pernyataan import Pernyataan

_TIGA = (Ukur.TARGET, Ukur.REALISASI, Ukur.CAPAIAN)


@dataclass(frozen=True, slots=True)
class Tertukar:
    """Figures of one subject in one paragraph that are another kind's than their labels say."""

    pernyataan: tuple[Pernyataan, ...]
    benar: tuple[Ukur, ...]


@aturan("NAR002", "Target, realisasi, dan capaian tidak tertukar")
def tidak_tertukar(konteks: Konteks) -> Iterable[Finding]:
    """Angka yang disebut realisasi memang realisasi, dan yang disebut capaian memang capaian.

    Yang diperiksa:
        Kalimat yang menyebut target, realisasi, atau capaian suatu indikator dengan angka yang ternyata milik sebutan
        lain, misalnya capaian (dalam persen) disebut realisasi. Kata "capaian" yang dipakai untuk realisasi tanpa
        menyebut realisasi yang lain dilewati karena lazim.

    Mengapa penting:
        Realisasi dan capaian adalah dua hal: realisasi adalah hasil dalam satuannya, capaian adalah perbandingannya
        dengan target. Bila tertukar, kesimpulan kalimatnya ikut keliru.

    Contoh:
        "dengan capaian 101,33 persen. Realisasi 110,14 persen ini lebih tinggi dari target": realisasinya 101,33%
        dan capaiannya 110,14%.

    Cara memperbaiki:
        Tukarkan kembali kedua angka atau kedua sebutannya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: target, realisasi, dan capaian disajikan masing-masing.
    """
    if konteks.naskah is None:
        return
    tahun = konteks.laporan.tahun
    for satu in konteks.sekali(tertukar):
        pertama = satu.pernyataan[0]
        benar = [_nilai(konteks.sekali(acuan), p) for p in satu.pernyataan]
        bagian = [
            f"{tercetak(p.angka.angka)} disebut {p.ukur.value}, padahal itu {ukur.value}"
            + (f" ({p.ukur.value} yang benar {nilai})" if nilai else "")
            for p, ukur, nilai in zip(satu.pernyataan, satu.benar, benar, strict=True)
            if p.ukur is not None
        ]
        yield tidak_tertukar.temuan(
            konteks,
            fakta=f"{pertama.subjek.kunci}:{pertama.tahun or tahun or '-'}",
            tingkat=Tingkat.SALAH,
            pesan=f"Angka {pertama.subjek.nama} tertukar: {rangkai(bagian)}.",
            tempat=[konteks.naskah.tempat(p.kalimat.paragraf, *p.rentang) for p in satu.pernyataan],
            ditemukan="; ".join(tercetak(p.angka.angka) for p in satu.pernyataan),
            seharusnya="; ".join(benar) if all(benar) else None,
        )


def tertukar(konteks: Konteks) -> list[Tertukar]:
    """Return the exchanged figures, together those of one subject in one paragraph."""
    if konteks.naskah is None:
        return []
    semua = [p for p in konteks.sekali(pernyataan) if p.ukur in _TIGA]
    hasil: list[Tertukar] = []
    for kelompok in pilah(semua, lambda p: (p.kalimat.paragraf.urutan, p.subjek)).values():
        hasil.extend(_sekelompok(kelompok, konteks.sekali(acuan)))
    return hasil


def _sekelompok(kelompok: Sequence[Pernyataan], tahu: Acuan) -> Iterator[Tertukar]:
    salah = [(p, ukur) for p in kelompok if (ukur := _milik_lain(p, tahu)) is not None]
    disebut = {p.ukur for p in kelompok}
    pasti = [(p, ukur) for p, ukur in salah if p.ukur is not Ukur.CAPAIAN or Ukur.REALISASI in disebut]
    if pasti:
        yield Tertukar(tuple(p for p, _ in pasti), tuple(ukur for _, ukur in pasti))


def _milik_lain(satu: Pernyataan, tahu: Acuan) -> Ukur | None:
    """The kind that a figure really is, None where its label is right or nothing is certain."""
    if satu.ukur is None or not satu.ketat or satu.angka.berarti < 2:
        return None
    if _cocok(tahu.dari(satu.subjek.kunci, satu.ukur, satu.tahun), satu):
        return None
    # The figure of another year under the right label is no exchange.
    if any(r.ukur is satu.ukur and r.cocok(satu.angka) for r in tahu.semua(satu.subjek.kunci)):
        return None
    calon = [u for u in _TIGA if u is not satu.ukur and _cocok(tahu.dari(satu.subjek.kunci, u, satu.tahun), satu)]
    return calon[0] if len(calon) == 1 and tahu.dari(satu.subjek.kunci, satu.ukur, satu.tahun) else None


def _cocok(rujukan: Iterable[Rujukan], satu: Pernyataan) -> bool:
    return any(r.cocok(satu.angka) for r in rujukan)


def _nilai(tahu: Acuan, satu: Pernyataan) -> str:
    """What the label's figure is, "" where several are possible."""
    assert satu.ukur is not None, "only labelled figures are exchanged"
    semua = {tercetak(r.angka) for r in tahu.dari(satu.subjek.kunci, satu.ukur, satu.tahun) if r.angka.berupa_angka}
    return semua.pop() if len(semua) == 1 else ""


RULES = [tidak_tertukar]
