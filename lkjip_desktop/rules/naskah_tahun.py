"""NAR: the year of last year's report left behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lkjip_desktop.domain.dokumen import BagianDokumen, Paragraf
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.peraturan import kutipan
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah, pecah_kalimat
from lkjip_desktop.rules.naskah_acuan import RENSTRA, Acuan
from lkjip_desktop.rules.naskah_bahan import acuan, pernyataan
from lkjip_desktop.rules.naskah_pernyataan import Pernyataan

_TAHUN = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|[.,]\d)")
_RENTANG = re.compile(
    r"(?:19|20)\d\d\s*(?:-|–|—|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|/)\s*(?:tahun\s+)?(?:19|20)?\d\d", re.I
)
_DARI_MENJADI = re.compile(
    r"\bdari\s+\d[^;.]{0,4}(?:[^;.]|(?<=\d)[.,](?=\d)){0,40}?\btahun\s+(?P<awal>20\d\d)\s+menjadi\s+\d"
    r"(?:[^;.]|(?<=\d)[.,](?=\d)){0,40}?\btahun\s+(?P<akhir>20\d\d)",
    re.I,
)
_NOMOR = re.compile(
    r"(?:nomor|nomer|no\.?)\s*:?\s*\S+\s+(?:tahun|th\.?)\s+\d{4}|\S{1,80}/\d{4}|\d{1,2}\s+[A-Z][a-z]+\s+\d{4}", re.I
)
# What the year of a report's own performance is said of.
_TENTANG = re.compile(
    r"\b(?:lkjip|lakip|lkip|laporan\s+kinerja|perjanjian\s+kinerja|capaian|realisasi|kinerja|target|anggaran|serapan|iku"
    r"|indikator|survei|survey|rencana\s+kinerja|rkt|penetapan\s+kinerja)\b",
    re.I,
)
# Where another year is meant: comparison, history, plans, evaluation of the year before, citations.
_LAIN = re.compile(
    r"\b(?:dibanding\w*|perbandingan|sebelum\w*|lalu|meningkat|menurun|naik|turun|kenaikan|penurunan|sejak|sampai|hingga|mulai|antara"
    r"|riwayat|histori\w*|evaluasi|lhe|rekomendasi|tindak\s+lanjut|baseline|kondisi\s+awal|selisih|semula|mendatang|depan|akan"
    r"|lebih\s+(?:tinggi|rendah|baik|besar|kecil)\s+(?:dari|daripada)\s+(?:realisasi|capaian|tahun)|dari\s+tahun|dari\s+(?:19|20)\d\d"
    r"|renstra|rpjmd|rpjpd|rpd|periode|sensus|proyeksi|dibentuk|ditetapkan|berdiri|tertinggi|terendah|penghargaan|juara|peringkat"
    r"|opini|audit\w*|pasal|membaik|memburuk)\b",
    re.I,
)


@aturan("NAR009", "Tahun laporan sebelumnya tidak tertinggal")
def tahun_tertinggal(konteks: Konteks) -> Iterable[Finding]:
    """Kalimat tentang kinerja tahun laporan tidak menyebut tahun laporan sebelumnya.

    Yang diperiksa:
        Kalimat, kepala, dan kaki halaman yang menyebut tahun lalu untuk laporan, kinerja, target, realisasi, atau
        anggaran tanpa membandingkannya dengan tahun lain; serta angka tahun laporan yang dikatakan milik tahun lalu.
        Tahun peraturan, periode Renstra, tanggal, perbandingan, dan riwayat dilewati. Tahun pada judul tabel diperiksa
        aturan "Tahun pada judul".

    Mengapa penting:
        Laporan biasanya disusun dari laporan tahun lalu. Tahun yang tertinggal membuat isinya diragukan.

    Contoh:
        "Pada tahun 2023 realisasi indikator tersebut sebesar 101,33%" dalam laporan tahun 2024, padahal 101,33% adalah
        realisasi tahun 2024.

    Cara memperbaiki:
        Periksa kalimatnya; bila maksudnya tahun laporan, perbaiki tahunnya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan kinerja memuat kinerja tahun yang dilaporkan.
    """
    naskah, tahun = konteks.naskah, konteks.laporan.tahun
    if naskah is None or tahun is None:
        return
    benar = {
        (p.kalimat.paragraf.urutan, p.kalimat.awal)
        for p in konteks.sekali(pernyataan)
        if p.tahun == tahun - 1
        and any(r.tahun == tahun - 1 and r.cocok(p.angka) for r in konteks.sekali(acuan).semua(p.subjek.kunci))
    }
    terbukti = list(_terbukti(konteks.sekali(pernyataan), konteks.sekali(acuan), tahun))
    sudah = {(p.kalimat.paragraf.urutan, p.kalimat.awal) for p, _ in terbukti} | benar
    for _, sama in pilah(terbukti, lambda dua: (dua[0].kalimat.paragraf.urutan, dua[1])).items():
        satu, kata = sama[0]
        yield _temuan(konteks, naskah, satu.kalimat.paragraf, kata, tahun, satu)
    for paragraf, letak in _setahun(naskah):
        yield _temuan(konteks, naskah, paragraf, letak, tahun, None)
    for paragraf, awal, letak in _tertinggal(naskah, tahun):
        if (paragraf.urutan, awal) not in sudah:
            yield _temuan(konteks, naskah, paragraf, letak, tahun, None)


def _terbukti(semua: Iterable[Pernyataan], tahu: Acuan, tahun: int) -> Iterator[tuple[Pernyataan, tuple[int, int]]]:
    """Statements whose figure is this year's, not that of the year they name."""
    for satu in semua:
        if satu.tahun is None or satu.tahun == tahun or satu.ukur is None or satu.ukur in RENSTRA:
            continue
        if satu.angka.berarti < _BERARTI or not satu.tahun_dekat or not satu.ketat:
            continue
        lain = [r for r in tahu.semua(satu.subjek.kunci) if r.ukur is satu.ukur and r.tahun == satu.tahun]
        if any(r.cocok(satu.angka) for r in lain) or (not lain and satu.tahun != tahun - 1):
            continue
        ini = [r for r in tahu.semua(satu.subjek.kunci) if r.ukur is satu.ukur and r.tahun == tahun]
        if any(r.cocok(satu.angka) for r in ini) and (letak := _letak(satu, satu.tahun)) is not None:
            yield satu, letak


_BERARTI = 2


def _setahun(naskah: Naskah) -> Iterator[tuple[Paragraf, tuple[int, int]]]:
    """A figure that moves from one year to the same year: where the second one stands."""
    for paragraf in naskah.prosa:
        for cocok in _DARI_MENJADI.finditer(paragraf.teks):
            if cocok["awal"] == cocok["akhir"]:
                yield paragraf, cocok.span("akhir")


def _letak(satu: Pernyataan, tahun: int) -> tuple[int, int] | None:
    """Where the year stands that is said of a figure: nearest to it."""
    semua = [c for c in _TAHUN.finditer(satu.kalimat.teks) if int(c[0]) == tahun]
    if not semua:
        return None
    dekat = min(semua, key=lambda c: min(abs(c.start() - satu.angka.akhir), abs(satu.angka.awal - c.end())))
    return satu.kalimat.awal + dekat.start(), satu.kalimat.awal + dekat.end()


def _tertinggal(naskah: Naskah, tahun: int) -> Iterator[tuple[Paragraf, int, tuple[int, int]]]:
    tepi = [p for p in naskah.dokumen.paragraf if p.letak.bagian in (BagianDokumen.KEPALA, BagianDokumen.KAKI)]
    for paragraf in (*naskah.prosa, *tepi):
        # A paragraph that names the report's year, or a third one, tells a history.
        if {int(c[0]) for c in _TAHUN.finditer(_bersih(paragraf.teks))} != {tahun - 1}:
            continue
        for kalimat in pecah_kalimat(paragraf):
            bersih = _bersih(kalimat.teks)
            disebut = {int(c[0]) for c in _TAHUN.finditer(bersih)}
            if disebut != {tahun - 1} or not _TENTANG.search(bersih) or _LAIN.search(bersih):
                continue
            cocok = next(c for c in _TAHUN.finditer(bersih) if int(c[0]) == tahun - 1)
            yield paragraf, kalimat.awal, (kalimat.awal + cocok.start(), kalimat.awal + cocok.end())


def _bersih(teks: str) -> str:
    """The text with citations, periods and dates blanked out."""
    for satu in kutipan(teks):
        teks = teks[: satu.awal] + " " * (satu.akhir - satu.awal) + teks[satu.akhir :]
    for pola in (_RENTANG, _NOMOR):
        teks = pola.sub(lambda cocok: " " * len(cocok[0]), teks)
    return teks


def _temuan(
    konteks: Konteks, naskah: Naskah, paragraf: Paragraf, letak: tuple[int, int], tahun: int, satu: Pernyataan | None
) -> Finding:
    tempat = naskah.tempat(paragraf, *letak)
    sekitar = " ".join(paragraf.teks[max(0, letak[0] - 50) : letak[1]].split())
    if satu is not None and satu.ukur is not None:
        alasan = f"padahal {satu.angka.angka.teks} adalah {satu.ukur.value} {satu.subjek.nama} tahun {tahun}"
    elif _DARI_MENJADI.search(paragraf.teks[: letak[1]]) and str(tahun) != tempat.teks:
        alasan = f"sama dengan tahun pembandingnya; laporan ini tahun {tahun}"
    else:
        alasan = f"sedangkan laporan ini tahun {tahun}"
    return tahun_tertinggal.temuan(
        konteks,
        fakta=sekitar.lower(),
        tingkat=Tingkat.SALAH if satu is not None else Tingkat.PERIKSA,
        pesan=f"Tertulis tahun {tempat.teks} pada {tempat.ref} (“…{sekitar}”), {alasan}.",
        tempat=[tempat],
        ditemukan=tempat.teks,
        seharusnya=str(tahun) if satu is not None else None,
    )


RULES = [tahun_tertinggal]
