"""NAR: direction words against the figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah_angka import AngkaNaskah, angka_naskah
from lkjip_desktop.rules.naskah_bahan import hasil_indikator, kalimat
from lkjip_desktop.rules.naskah_pernyataan import KalimatBersubjek
from lkjip_desktop.rules.naskah_subjek import Macam, Subjek
from lkjip_desktop.rules.naskah_target import putusan_target

_NAIK = r"naik|meningkat|bertambah|kenaikan|peningkatan"
_TURUN = r"turun|menurun|berkurang|penurunan"
_GERAK = re.compile(rf"\b(?:(?P<naik>{_NAIK})|(?P<turun>{_TURUN}))\b", re.I)
_TAHUN_LALU = re.compile(
    r"\b(?:(?P<baik>membaik)|(?P<buruk>memburuk)|(?P<naik>naik|meningkat|lebih\s+tinggi|lebih\s+besar)"
    r"|(?P<turun>turun|menurun|lebih\s+rendah|lebih\s+kecil)|(?P<tetap>tetap|sama\s+dengan|tidak\s+berubah))\b",
    re.I,
)
_BANDING = re.compile(
    r"\btahun\s+(?:lalu|sebelumnya)\b|dibanding\w*\s+(?:dengan\s+)?(?:realisasi\s+|capaian\s+|kinerja\s+)?(?:pada\s+)?tahun\s+(?P<tahun>20\d\d)",
    re.I,
)
_KINERJA = re.compile(r"\bkinerja\b", re.I)
# "kinerja indikator ini menurun": of the performance, not of the figure.
_KINERJANYA = re.compile(r"(?<!capaian )(?<!realisasi )\bkinerja\b(?:(?!realisasi|capaian)[^,;])*$", re.I)
_CAPAIAN = re.compile(r"\bcapaian", re.I)
_REALISASI = re.compile(r"realisasi", re.I)
_LAWAN = {
    "naik": "turun", "turun": "naik", "meningkat": "menurun", "menurun": "meningkat", "bertambah": "berkurang",
    "berkurang": "bertambah", "kenaikan": "penurunan", "penurunan": "kenaikan", "peningkatan": "penurunan",
    "lebih tinggi": "lebih rendah", "lebih rendah": "lebih tinggi", "membaik": "menurun", "memburuk": "membaik",
    "tertinggi": "terendah", "terendah": "tertinggi", "lebih besar": "lebih kecil", "lebih kecil": "lebih besar",
}  # fmt: skip
_DARI = re.compile(r"\bdari\b", re.I)
_MENJADI = re.compile(r"\b(?:menjadi|ke)\b", re.I)
_UJUNG = re.compile(r"\bter(tinggi|endah)\b", re.I)
_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DUA_SISI = re.compile(
    r"\b(?P<kiri>capaian|realisasi|serapan|target)\b(?:(?!capaian|realisasi|serapan|target)(?:[^,;.]|(?<=\d)[.,](?=\d))){0,40}?"
    r",?\s*\blebih\s+(?P<arah>tinggi|rendah|besar|kecil)\b(?:[^,;.]|(?<=\d)[.,](?=\d)){0,60}?\b(?:dari|daripada)\s+(?P<kanan>capaian|realisasi|serapan|target)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class ArahKeliru:
    """Words that the figures disprove: their offsets in the sentence, the figures that do it, the right words."""

    kalimat: KalimatBersubjek
    awal: int
    akhir: int
    alasan: str
    fakta: str
    benar: str | None = None
    pasti: bool = True

    @property
    def kata(self) -> str:
        """The words."""
        return " ".join(self.kalimat.kalimat.teks[self.awal : self.akhir].split())


@aturan("NAR003", "Kata arah sesuai angkanya")
def kata_arah(konteks: Konteks) -> Iterable[Finding]:
    """Kata seperti meningkat, menurun, melampaui, dan tercapai sesuai dengan angka yang diterangkannya.

    Yang diperiksa:
        "naik/turun dari A menjadi B" terhadap A dan B; "melampaui", "mencapai", "belum mencapai", "lebih tinggi" dan
        "lebih rendah" terhadap target; "meningkat", "menurun", dan "membaik" terhadap tahun lalu; "tertinggi" dan
        "terendah" terhadap angkanya. Untuk indikator yang makin rendah makin baik, kedua arti kata diterima.

    Mengapa penting:
        Pembaca laporan mengambil kesimpulan dari kata-katanya. Kata yang terbalik membalik kesimpulan.

    Contoh:
        "Realisasi meningkat dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2024": angkanya menurun.

    Cara memperbaiki:
        Periksa angkanya; bila angkanya benar, ganti kata arahnya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: analisis capaian kinerja sesuai dengan hasil pengukurannya.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    semua = pilah(_semua(konteks), lambda a: (a.kalimat.kalimat.paragraf.urutan, a.kalimat.kalimat.awal + a.awal))
    for (_, awal), sama in semua.items():
        satu = sama[0]
        tempat = naskah.tempat(satu.kalimat.kalimat.paragraf, awal, awal + satu.akhir - satu.awal)
        alasan = "; ".join(dict.fromkeys(a.alasan for a in sama))
        yield kata_arah.temuan(
            konteks,
            fakta=satu.fakta,
            tingkat=Tingkat.SALAH if any(a.pasti for a in sama) else Tingkat.PERIKSA,
            pesan=f"Tertulis “{satu.kata}” pada {tempat.ref}, padahal {alasan}.",
            tempat=[tempat],
            ditemukan=satu.kata,
            seharusnya=satu.benar,
            dasar=[satu.kata, alasan],
        )


def _semua(konteks: Konteks) -> Iterator[ArahKeliru]:
    hasil = konteks.sekali(hasil_indikator)
    for satu in konteks.sekali(kalimat):
        angka = list(angka_naskah(satu.tanpa_nama))
        yield from _dari_menjadi(satu, angka)
        yield from _ujung(satu, angka)
        yield from _dua_sisi(satu, angka)
        for putusan in putusan_target(satu, hasil, konteks.laporan.tahun):
            yield ArahKeliru(
                satu, putusan.awal, putusan.akhir, putusan.alasan, putusan.fakta, putusan.benar, putusan.pasti
            )
        yield from _tahun_lalu(satu, hasil, konteks.laporan.tahun)


def _dari_menjadi(satu: KalimatBersubjek, angka: Sequence[AngkaNaskah]) -> Iterator[ArahKeliru]:
    """Up or down "from A to B": the sentence's own figures decide."""
    teks = satu.tanpa_nama
    for gerak in _GERAK.finditer(teks):
        dari = _DARI.search(teks, gerak.end())
        if dari is None:
            continue
        a = next((n for n in angka if n.awal >= dari.end()), None)
        menjadi = _MENJADI.search(teks, a.akhir) if a is not None else None
        b = next((n for n in angka if menjadi is not None and n.awal >= menjadi.end()), None)
        lain = _GERAK.search(teks, gerak.end())
        if a is None or b is None or menjadi is None or (lain is not None and lain.start() < b.awal):
            continue
        if a.awal - dari.end() > _DEKAT or b.awal - menjadi.end() > _DEKAT or a.persen is not b.persen:
            continue
        naik = gerak["naik"] is not None
        if a.nilai != b.nilai and (b.nilai > a.nilai) is not naik:
            yield ArahKeliru(
                satu, gerak.start(), gerak.end(), f"angkanya dari {a.angka.teks} menjadi {b.angka.teks}",
                f"gerak:{_subjek(satu)}:{a.angka.teks}:{b.angka.teks}", _LAWAN.get(gerak[0].lower()),
            )  # fmt: skip


_DEKAT = 25


def _ujung(satu: KalimatBersubjek, angka: Sequence[AngkaNaskah]) -> Iterator[ArahKeliru]:
    """The figure behind "tertinggi" is not below that behind "terendah"."""
    teks = satu.tanpa_nama
    ujung = list(_UJUNG.finditer(teks))
    if len(ujung) != 2 or {u[1].lower() for u in ujung} != {"tinggi", "endah"} or "unsur" in teks.lower():
        return
    batas = [ujung[1].start(), len(teks)]
    milik = [next((n for n in angka if u.end() <= n.awal < b), None) for u, b in zip(ujung, batas, strict=True)]
    if milik[0] is None or milik[1] is None or milik[0].persen is not milik[1].persen:
        return
    atas, bawah = milik if ujung[0][1].lower() == "tinggi" else milik[::-1]
    if atas is not None and bawah is not None and atas.nilai < bawah.nilai:
        u = ujung[0]
        alasan = f"angka yang disebut tertinggi {atas.angka.teks} dan yang terendah {bawah.angka.teks}"
        yield ArahKeliru(
            satu, u.start(), u.end(), alasan, f"ujung:{_subjek(satu)}:{atas.angka.teks}", _LAWAN[u[0].lower()]
        )


def _dua_sisi(satu: KalimatBersubjek, angka: Sequence[AngkaNaskah]) -> Iterator[ArahKeliru]:
    """One side is said to be higher than the other, both with their figures in the sentence."""
    teks = satu.tanpa_nama
    for cocok in _DUA_SISI.finditer(teks):
        kiri, kanan = (_sesudah_kata(teks, cocok[sisi], angka, cocok.start()) for sisi in ("kiri", "kanan"))
        kiri = kiri or _di_antara(teks, angka, cocok.end("kiri"), cocok.start("arah"))
        kanan = kanan or _di_antara(teks, angka, cocok.end("kanan"), cocok.end("kanan") + _DEKAT)
        if kiri is None or kanan is None or kiri is kanan or kiri.nilai == kanan.nilai:
            continue
        if (kiri.persen, kiri.uang) != (kanan.persen, kanan.uang):
            continue
        tinggi = cocok["arah"].lower() in ("tinggi", "besar")
        if (kiri.nilai > kanan.nilai) is not tinggi:
            awal = cocok.start("arah") - len("lebih ")
            kata = "lebih rendah" if tinggi else "lebih tinggi"
            alasan = f"{cocok['kiri']} {kiri.angka.teks} dan {cocok['kanan']} {kanan.angka.teks}"
            yield ArahKeliru(satu, awal, cocok.end("arah"), alasan, f"banding:{_subjek(satu)}:{kiri.angka.teks}", kata)


def _di_antara(teks: str, angka: Sequence[AngkaNaskah], awal: int, akhir: int) -> AngkaNaskah | None:
    """The only figure of a stretch that runs on without another side's word."""
    milik = [n for n in angka if awal <= n.awal < akhir]
    if len(milik) != 1 or re.search(r"capaian|realisasi|serapan|target|[;.]\s", teks[awal : milik[0].awal], re.I):
        return None
    return milik[0]


def _sesudah_kata(teks: str, kata: str, angka: Sequence[AngkaNaskah], batas: int) -> AngkaNaskah | None:
    """The figure that a word before the comparison is given with."""
    letak = teks.lower().find(kata.lower())
    if letak < 0 or letak >= batas:
        return None
    lain = [n for n in angka if letak < n.awal < batas]
    return (
        lain[0]
        if lain and not re.search(r"capaian|realisasi|serapan|target", teks[letak + len(kata) : lain[0].awal], re.I)
        else None
    )


def _tahun_lalu(satu: KalimatBersubjek, hasil: dict[str, HasilIndikator], tahun: int | None) -> Iterator[ArahKeliru]:
    """Words of movement in a sentence that compares with last year, for every indikator that they are said of."""
    teks = satu.tanpa_nama
    banding = _BANDING.search(teks)
    if banding is None or tahun is None or (banding["tahun"] and int(banding["tahun"]) != tahun - 1):
        return
    if any(int(t) not in (tahun, tahun - 1) for t in _TAHUN.findall(teks)) or (
        _DARI.search(teks, banding.end()) and _MENJADI.search(teks)
    ):
        return
    gerak = [g for g in _TAHUN_LALU.finditer(teks) if not _bersama_target(teks, g)]
    for urut, kata in enumerate(gerak):
        akhir = gerak[urut + 1].start() if urut + 1 < len(gerak) else len(teks)
        for subjek in _yang_disebut(satu, kata, akhir, sendiri=len(gerak) == 1):
            milik = hasil.get(subjek.kunci)
            if milik is not None and (alasan := _terbalik(milik, kata, teks)) is not None:
                benar = None if kata["tetap"] else _LAWAN.get(" ".join(kata[0].lower().split()))
                yield ArahKeliru(satu, kata.start(), kata.end(), alasan, f"lalu:{subjek.kunci}", benar)


def _bersama_target(teks: str, kata: re.Match[str]) -> bool:
    """True where a word compares with the target, not with last year."""
    return (
        re.match(r"\W+(?:dari|daripada|dengan|dibanding\w*)?\W*(?:yang\W+)?(?:di)?target", teks[kata.end() :], re.I)
        is not None
    )


def _yang_disebut(satu: KalimatBersubjek, kata: re.Match[str], akhir: int, *, sendiri: bool) -> list[Subjek]:
    """The indikator listed behind a word, else the one named before it."""
    nama = [s for s in satu.sebutan if s.subjek.macam is Macam.INDIKATOR]
    teks = satu.tanpa_nama
    sesudah = [s.subjek for s in nama if kata.end() <= s.awal < akhir]
    if sesudah and re.match(r"[^.]{0,12}(?:[,:(]|yaitu|yakni)", teks[kata.end() :]):
        return list(dict.fromkeys(sesudah))
    sebelum = [s.subjek for s in nama if s.akhir <= kata.start()]
    if sebelum and len({*sebelum}) == 1:
        return sebelum[:1]
    if not nama and sendiri and satu.bawaan is not None and satu.bawaan.macam is Macam.INDIKATOR:
        return [satu.bawaan]
    return []


def _terbalik(milik: HasilIndikator, kata: re.Match[str], teks: str) -> str | None:
    """Why a word is wrong in every sense it can have; None where one of them holds."""
    makna: list[bool | None] = []
    naik = kata["baik"] is not None or kata["naik"] is not None
    if kata["baik"] or kata["buruk"] or (not kata["tetap"] and _KINERJANYA.search(teks[: kata.start()])):
        makna = [None if milik.membaik is None else milik.membaik is naik]
    else:
        pasangan = [(milik.realisasi, milik.realisasi_lalu)]
        if _CAPAIAN.search(teks) and not _REALISASI.search(teks):
            pasangan = [(milik.capaian, milik.capaian_lalu)]
        makna = [_searah(ini, lalu, kata) for ini, lalu in pasangan]
        if milik.membaik is not None and not kata["tetap"] and (_KINERJA.search(teks) or milik.arah is Arah.TURUN):
            makna.append(milik.membaik is (kata["naik"] is not None))
    if not makna or any(satu is not False for satu in makna):
        return None
    ini, lalu = milik.realisasi, milik.realisasi_lalu
    if ini is None or lalu is None:
        return None
    return f"realisasi {milik.nama} {tercetak(lalu)} pada tahun {milik.tahun_lalu} dan {tercetak(ini)} tahun ini"


def _searah(ini: Angka | None, lalu: Angka | None, kata: re.Match[str]) -> bool | None:
    if ini is None or lalu is None or not ini.berupa_angka or not lalu.berupa_angka:
        return None
    if kata["tetap"]:
        return ini.nilai == lalu.nilai
    return ini.pasti > lalu.pasti if kata["naik"] else ini.pasti < lalu.pasti


def _subjek(satu: KalimatBersubjek) -> str:
    if satu.sebutan:
        return satu.sebutan[0].subjek.kunci
    return satu.bawaan.kunci if satu.bawaan else f"paragraf {satu.kalimat.paragraf.urutan}"


RULES = [kata_arah]
