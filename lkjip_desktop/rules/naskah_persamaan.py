"""NAR: equations printed in a report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.persamaan import OPERATOR, Suku, nilai_persamaan, pecah_persamaan, suku_persamaan
from lkjip_desktop.engine.selang import Selang, bertemu, selang_cetak, titik
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah

_MULAI = re.compile(r"^\s*\$*\s*=")
_DELTA = re.compile(
    r"\b(?P<arah>naik|turun|meningkat|menurun|bertambah|berkurang)\s+(?:sebesar\s+|sebanyak\s+)?(?P<beda>\d[\d.,]*)\s*"
    r"(?:%|persen|poin(?:\s+(?:persentase|persen))?|[a-z]+)?\s+dari\s+(?P<dari>\d[\d.,]*\d|\d)\s*(?:%|persen|[a-z]+)?"
    r"(?:\s+(?:pada\s+)?(?:tahun\s+)?\(?20\d\d\)?)?\s+menjadi\s+(?P<jadi>\d[\d.,]*\d|\d)",
    re.I,
)


@aturan("NAR005", "Persamaan yang ditulis benar")
def persamaan_benar(konteks: Konteks) -> Iterable[Finding]:
    """Hitungan yang ditulis dalam laporan memang menghasilkan angka yang tertulis.

    Yang diperiksa:
        Penjumlahan, pengurangan, perkalian, dan pembagian yang ditulis lengkap dengan hasilnya, juga yang memakai
        alat persamaan Word atau ditulis dalam beberapa baris; selisih dalam "naik 1,18 poin dari A menjadi B"; dan
        bobot yang disebut dikalikan dengan jumlah nilai unsur survei. Angka berdesimal dianggap sudah dibulatkan,
        sehingga 3,80 x 25 = 95,02 diterima.

    Mengapa penting:
        Hitungan yang ditulis adalah bukti. Pemeriksa menghitungnya kembali.

    Contoh:
        502.024 / 499.362 x 100% = 101,33%: hasilnya 100,53%.

    Cara memperbaiki:
        Cocokkan setiap angka dengan data sumber, lalu perbaiki yang keliru.

    Dasar:
        PermenPANRB Nomor 88 Tahun 2021: realisasi disertai cara penghitungan yang dapat diuji.
    """
    naskah = konteks.naskah
    if naskah is None:
        return
    for tempat, tertulis, uraian, benar in (*_persamaan(naskah), *_selisih(naskah)):
        yield persamaan_benar.temuan(
            konteks,
            fakta=" ".join(tertulis.split()),
            tingkat=Tingkat.SALAH,
            pesan=f"Hitungan “{' '.join(tertulis.split())}” pada {tempat[0].ref} tidak benar: {uraian}.",
            tempat=tempat,
            ditemukan=tempat[0].teks,
            seharusnya=benar,
        )
    yield from _bobot(konteks, naskah)


Isi = tuple[list[Tempat], str, str, str | None]


def _persamaan(naskah: Naskah) -> Iterator[Isi]:
    paragraf = naskah.badan_isi
    for urut, satu in enumerate(paragraf):
        if "=" not in satu.teks:
            continue
        teks = satu.teks
        if urut + 1 < len(paragraf) and _MULAI.match(paragraf[urut + 1].teks) and satu.letak.tabel is None:
            yield from _bersambung(naskah, satu, paragraf[urut + 1])
        for persamaan in pecah_persamaan(teks):
            yield from _uji(naskah, [(satu, s) for s in persamaan], teks[persamaan[0].awal : persamaan[-1].akhir])


def _bersambung(naskah: Naskah, satu: Paragraf, lanjut: Paragraf) -> Iterator[Isi]:
    """An expression, and its result on the next line."""
    kiri = suku_persamaan(satu.teks)
    kanan = suku_persamaan(lanjut.teks)
    akhir = next((i for i in range(len(kiri) - 1, -1, -1) if kiri[i].jenis in ("sama", "lain")), -1)
    kiri, kanan = kiri[akhir + 1 :], kanan[:2]
    if (
        len(kanan) == 2
        and kanan[0].jenis == "sama"
        and kanan[1].angka is not None
        and any(s.jenis in OPERATOR for s in kiri)
    ):
        isi = [*((satu, s) for s in kiri), *((lanjut, s) for s in kanan)]
        tertulis = f"{satu.teks[kiri[0].awal : kiri[-1].akhir]} = {kanan[1].angka.teks}"
        yield from _uji(naskah, isi, tertulis)


def _uji(naskah: Naskah, isi: Sequence[tuple[Paragraf, Suku]], tertulis: str) -> Iterator[Isi]:
    suku = [s for _, s in isi]
    hasil = suku[-1].angka
    assert hasil is not None, "an equation ends with its result"
    hitung = [nilai_persamaan(suku[:-2], tepat=satu) for satu in (False, True)]
    if hitung[0] is None or hitung[1] is None:
        return
    selang, tengah = hitung[0], hitung[1]
    persen = _berpersen(suku[:-2])
    cetak = _cetak(hasil)
    if bertemu(selang, cetak) or (not persen and bertemu(selang * titik(100), cetak)):
        return
    nilai = tulis(bulatkan_pecahan(tengah.bawah, max(hasil.desimal, 2 if hasil.desimal else 0)))
    paragraf, akhir = isi[-1]
    tempat = [naskah.tempat(paragraf, akhir.awal, akhir.akhir)]
    if isi[0][0] is not paragraf:
        tempat.append(naskah.tempat(isi[0][0], isi[0][1].awal, isi[-3][1].akhir))
    yield tempat, tertulis, f"hasilnya {nilai}", nilai


def _cetak(angka: Angka) -> Selang:
    """What a printed result can be: shortened in any way."""
    u = Fraction(1, 10**angka.desimal)
    nilai = Fraction(angka.pasti)
    return Selang(nilai - u, nilai + u, False, False) if angka.desimal else selang_cetak(angka)


def _berpersen(suku: Sequence[Suku]) -> bool:
    return any(s.angka is not None and s.angka.nilai == 100 for s in suku)


def _selisih(naskah: Naskah) -> Iterator[Isi]:
    """The difference that is printed with both its figures: 1,18 poin, 102,51% and 101,33%."""
    for paragraf in naskah.prosa:
        for cocok in _DELTA.finditer(paragraf.teks):
            beda, dari, jadi = (baca_angka(cocok[n].rstrip(".,")) for n in ("beda", "dari", "jadi"))
            if beda.nilai is None or dari.nilai is None or jadi.nilai is None or cocok["beda"] == cocok["dari"]:
                continue
            hitung = abs(selang_cetak(jadi) - selang_cetak(dari))
            relatif = (
                "poin" not in cocok[0].lower()
                and dari.nilai
                and bertemu(hitung / selang_cetak(dari) * titik(100), _cetak(beda))
            )
            if bertemu(hitung, _cetak(beda)) or relatif:
                continue
            benar = tulis(abs(jadi.nilai - dari.nilai), max(jadi.desimal, dari.desimal))
            awal = cocok.start("beda")
            tempat = [naskah.tempat(paragraf, awal, awal + len(cocok["beda"].rstrip(".,")))]
            yield tempat, cocok[0], f"selisihnya {benar}", benar


_PENIMBANG = re.compile(r"\b(?:penimbang|bobot)\b[^.;]{0,60}?\b(?P<bobot>0[.,]\d{2,4})(?!\d)", re.I)


def _bobot(konteks: Konteks, naskah: Naskah) -> Iterator[Finding]:
    """A weight that a sentence gives, against unsur and index: the figures of the survey must allow it as it stands."""
    survei = konteks.laporan.survei
    if survei is None or survei.indeks is None or not survei.indeks.berupa_angka or len(survei.unsur) < 2:
        return
    nilai = [u.rata_rata for u in survei.unsur]
    if not all(n.berupa_angka and n.pasti <= 4 for n in nilai) or survei.indeks.pasti > 4:
        return
    for paragraf in naskah.prosa:
        for cocok in _PENIMBANG.finditer(paragraf.teks):
            bobot = baca_angka(cocok["bobot"])
            jumlah = sum((selang_cetak(n) for n in nilai), titik(0)) * titik(Fraction(bobot.pasti))
            if bertemu(jumlah, _cetak(survei.indeks)):
                continue
            hasil = tulis(
                bulatkan_pecahan(sum((Fraction(n.pasti) for n in nilai), Fraction(0)) * Fraction(bobot.pasti), 2)
            )
            tempat = naskah.tempat(paragraf, *cocok.span("bobot"))
            yield persamaan_benar.temuan(
                konteks,
                fakta=f"bobot:{cocok['bobot']}",
                tingkat=Tingkat.PERIKSA,
                pesan=f"Bobot {cocok['bobot']} pada {tempat.ref} tidak menghasilkan indeks {survei.indeks.teks}: jumlah"
                f" nilai {len(nilai)} unsur dikali {cocok['bobot']} adalah {hasil}. Bobot yang tepat 1/{len(nilai)}.",
                tempat=[tempat, survei.indeks],
                ditemukan=cocok["bobot"],
                seharusnya=f"1/{len(nilai)}",
            )


RULES = [persamaan_benar]
