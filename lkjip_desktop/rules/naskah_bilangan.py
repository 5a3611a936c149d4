"""NAR: numbers in words beside figures, enumerations that do not count up, numbering with gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.engine.terbilang import baca_terbilang
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah
from lkjip_desktop.rules.naskah_butir import NomorJanggal, banyak_butir, nomor_janggal
from lkjip_desktop.rules.naskah_rincian import BENDA, bilangan_sebelum, rincian_kurang

_BERKURUNG = re.compile(
    r"(?<![\w.,])(?P<angka>(?:Rp\.?\s*)?\d[\d.,]*\d|\d)(?:,-)?\s*%?\s*\((?P<kata>[a-z][a-z\s-]{2,160})\)", re.I
)
_MEMBUKA = re.compile(
    r"(?:sebagai\s+berikut|berikut(?:\s+ini)?|di\s*bawah\s+ini|yaitu|yakni|adalah|antara\s+lain|meliputi|terdiri\s+(?:dari|atas))\s*[:.]?\s*$|:\s*$",
    re.I,
)
_SEBAGIAN = re.compile(r"antara\s+lain|di\s*antaranya|seperti|misalnya|tabel|gambar|dari\s+(?:seluruh|semua)", re.I)


@dataclass(frozen=True, slots=True)
class _Bilangan:
    """What is wrong with a number: its words, what is said, what should stand."""

    tempat: Sequence[Tempat]
    fakta: str
    pesan: str
    ditemukan: str
    benar: str | None
    tingkat: Tingkat


@aturan("NAR004", "Bilangan dan penomoran cocok")
def bilangan_cocok(konteks: Konteks) -> Iterable[Finding]:
    """Angka cocok dengan terbilangnya, jumlah yang disebut cocok dengan rinciannya, dan nomor urut tidak melompat.

    Yang diperiksa:
        Angka dengan huruf di dalam kurung seperti "5 (lima)" dan jumlah uang dengan terbilangnya; kalimat
        "terdiri dari 7 unsur sebagai berikut" terhadap banyaknya butir di bawahnya; "tiga kendala, yaitu ..."
        terhadap yang disebut sesudahnya; nomor atau huruf yang diketik pada daftar dan judul: yang terlewat
        atau ganda. Rincian "antara lain" tidak dihitung.

    Mengapa penting:
        Jumlah yang tidak cocok menandakan butir yang hilang atau ditambahkan tanpa memperbarui kalimatnya.

    Contoh:
        "terdiri dari 5 (empat) program"; daftar program bernomor 1, 3, 4, 5, 6.

    Cara memperbaiki:
        Hitung kembali butirnya, lalu samakan angka, huruf, dan nomor urutnya.

    Dasar:
        Ketelitian penulisan laporan; jumlah yang disebut harus dapat dihitung pembaca.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    for satu in (*_terbilang(naskah), *_rincian(naskah), *_bernomor(naskah)):
        yield bilangan_cocok.temuan(
            konteks,
            fakta=satu.fakta,
            tingkat=satu.tingkat,
            pesan=satu.pesan,
            tempat=satu.tempat,
            ditemukan=satu.ditemukan,
            seharusnya=satu.benar,
        )


def _terbilang(naskah: Naskah) -> Iterator[_Bilangan]:
    for paragraf in naskah.badan_isi:
        if "(" not in paragraf.teks:
            continue
        for cocok in _BERKURUNG.finditer(paragraf.teks):
            angka = baca_angka(re.sub(r"^Rp\.?\s*", "", cocok["angka"], flags=re.I))
            kata = baca_terbilang(cocok["kata"])
            if kata is None or angka.nilai is None or angka.nilai == kata:
                continue
            tempat = naskah.tempat(paragraf, *cocok.span())
            yield _Bilangan(
                [tempat],
                f"terbilang:{' '.join(cocok[0].split())}",
                f"Angka {cocok['angka']} dan huruf “{cocok['kata']}” ({tulis(kata)}) tidak sama pada {tempat.ref}.",
                " ".join(cocok[0].split()),
                None,
                Tingkat.SALAH,
            )


def _rincian(naskah: Naskah) -> Iterator[_Bilangan]:
    """A sentence that announces so many things above a list, or with a numbered list in itself."""
    for satu in naskah.prosa:
        for kurang in rincian_kurang(satu.teks):
            yield _beda(naskah, satu, (kurang.awal, kurang.akhir), kurang.paling, "paling banyak ")
    luar = naskah.luar
    for urut, paragraf in enumerate(luar):
        if paragraf.tingkat is not None or _SEBAGIAN.search(paragraf.teks[-160:]):
            continue
        akhir = paragraf.teks.rstrip()
        kalimat = re.split(r"(?<=[a-z)])\.\s+(?=[A-Z])", akhir)[-1]
        if not _MEMBUKA.search(kalimat):
            continue
        banyak = banyak_butir(luar[urut + 1 :])
        sebut = _disebut(kalimat)
        if banyak is None or sebut is None or sebut[0] == banyak:
            continue
        letak = len(akhir) - len(kalimat)
        yield _beda(naskah, paragraf, (letak + sebut[1], letak + sebut[2]), banyak)


def _disebut(kalimat: str) -> tuple[int, int, int] | None:
    """The number of things that a sentence announces, with its offsets; None where it announces none, or two."""
    hasil: list[tuple[int, int, int]] = []
    for benda in re.finditer(rf"\b(?:{BENDA})\b", kalimat, re.I):
        if (sebelum := bilangan_sebelum(kalimat, benda.start())) is not None:
            hasil.append((*sebelum, benda.end()))
    return hasil[0] if len(hasil) == 1 else None


def _beda(naskah: Naskah, paragraf: Paragraf, kata: tuple[int, int], banyak: int, batas: str = "") -> _Bilangan:
    teks = paragraf.teks[kata[0] : kata[1]]
    lebih = len(teks) - len(teks.lstrip())
    tempat = naskah.tempat(paragraf, kata[0] + lebih, kata[1])
    rapi = " ".join(teks.split())
    return _Bilangan(
        [tempat],
        f"rincian:{rapi.lower()}:{banyak}",
        f"Disebut “{rapi}” pada {tempat.ref}, sedangkan rinciannya {batas}{banyak} butir.",
        rapi,
        None,
        Tingkat.PERIKSA,
    )


def _bernomor(naskah: Naskah) -> Iterator[_Bilangan]:
    for satu in nomor_janggal(naskah.luar):
        yield _janggal(naskah, satu)


def _janggal(naskah: Naskah, satu: NomorJanggal) -> _Bilangan:
    tempat = [naskah.tempat(satu.paragraf, 0, satu.panjang), naskah.tempat(satu.sebelum, 0, satu.panjang_sebelum)]
    keadaan = "ganda" if satu.ganda else "melompat"
    lalu, kini = tempat[1].teks.strip(), tempat[0].teks.strip()
    pesan = f"Nomor urut {keadaan} pada {tempat[0].ref}: sesudah “{lalu}” tertulis “{kini}”."
    kunci = " ".join(satu.paragraf.teks.split())[:60].lower()
    return _Bilangan(tempat, f"nomor:{kunci}", pesan, tempat[0].teks.strip(), satu.benar, Tingkat.PERIKSA)


RULES = [bilangan_cocok]
