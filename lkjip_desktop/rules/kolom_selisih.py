"""ANG: a column of differences (sisa, lebih/kurang, naik/turun, efisiensi) against the two columns it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import BacaanLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.rules import anggaran, capaian, fakta, pagu, polaritas, program, ribuan
from lkjip_desktop.rules.kalimat import sebut_letak
from lkjip_desktop.rules.kata import polos
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.persamaan import BukuJumlah
from lkjip_desktop.rules.sel_teks import sel_bertulis

_JUDUL = re.compile(
    r"\b(?:sisa|selisih|lebih|kurang|bertambah|berkurang|deviasi|efisiensi|naik|turun|kenaikan|penurunan|peningkatan)\b",
    re.I,
)
_NEGATIF = re.compile(r"\(\s*([^()]+?)\s*\)")
_NAMA = re.compile(r"[^\W\d_]{3}")
_KEPALA_MAKS, _KOLOM_MAKS, _JUDUL_MAKS, _ANGKA_MAKS = 4, 14, 60, 30
_CUPLIKAN = 20  # rows that tell which pairs of columns are worth a look at all rows
# Matching rows with so many digits do not come about by chance; deviations are the exception.
_BARIS, _DIGIT, _JARANG = 2, 6, 3
_LAIN = [aturan_ for modul in (anggaran, program, pagu, ribuan, capaian, polaritas, fakta) for aturan_ in modul.RULES]
Baris = Mapping[int, Angka]


@dataclass(frozen=True, slots=True)
class _Kolom:
    """A column of differences with what its table's rows hold by column; `nama` are the rows' names."""

    judul: str
    kolom: int
    baris: Mapping[int, Baris]
    nama: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Cara:
    """Which column minus which gives the differences, in how many rows, and the rows where it does not."""

    dari: int
    kurang: int
    cocok: int
    janggal: tuple[int, ...]


@aturan("ANG013", "Kolom selisih sesuai hitungan")
def kolom_selisih(konteks: Konteks) -> Iterable[Finding]:
    """Angka pada kolom sisa atau selisih sama dengan selisih dua kolom yang menghasilkannya.

    Yang diperiksa:
        Kolom berjudul sisa, selisih, lebih/kurang, bertambah/berkurang, naik/turun, atau efisiensi. Dua kolom yang
        selisihnya menghasilkan kolom itu dicari dari isi tabel: harus cocok pada sebagian besar baris. Baris yang
        menyimpang disebut. Perbedaan yang berasal dari pembulatan diterima. Bila angka lain pada baris itu sudah
        disebut dalam temuan lain, baris itu dilewati.

    Mengapa penting:
        Sisa anggaran dan tingkat efisiensi dikutip dalam analisis. Angka yang tidak dapat dihitung ulang membuat
        analisisnya diragukan.

    Contoh:
        Anggaran Rp112.650.900 dan realisasi Rp109.876.543, sedangkan sisa anggaran tertulis 2.774.457. Selisihnya
        2.774.357.

    Cara memperbaiki:
        Hitung kembali selisih kedua kolom itu, lalu perbaiki angkanya.

    Dasar:
        Hitungan: sisa anggaran = anggaran - realisasi.
    """
    semua = [(satu, cara) for satu in _semua_kolom(konteks.laporan) if (cara := _cara(satu)) and cara.janggal]
    lain = _disebut(konteks) if semua else frozenset()
    for satu, cara in semua:
        for urut in cara.janggal:
            tiga = [satu.baris[urut][k] for k in (satu.kolom, cara.dari, cara.kurang)]
            if not lain & {angka.ref for angka in tiga}:
                yield _temuan(konteks, satu, cara, urut, tiga)


def _temuan(konteks: Konteks, satu: _Kolom, cara: _Cara, urut: int, tiga: Sequence[Angka]) -> Finding:
    selisih, dari, kurang = tiga
    benar = _seperti(dari.pasti - kurang.pasti, satu, cara, urut)
    didukung = (
        angka.ref in konteks.sekali(_didukung) or _terjumlah(satu, kolom)
        for angka, kolom in ((dari, cara.dari), (kurang, cara.kurang))
    )
    pasti = all(didukung) or _hanya_ketikan(tiga, benar)
    ragu = "" if pasti else " Salah satu dari ketiga angka itu keliru."
    return kolom_selisih.temuan(
        konteks,
        fakta=f"{polos(satu.judul)}:{polos(satu.nama[urut])}",
        tingkat=Tingkat.SALAH,
        pesan=f"{satu.judul} {satu.nama[urut]} pada {sebut_letak([selisih.ref])} tertulis {selisih.teks}, padahal"
        f" {dari.teks} − {kurang.teks} = {benar}. Hitungan itu cocok pada {cara.cocok} baris lain.{ragu}",
        tempat=tiga,
        ditemukan=selisih.teks,
        seharusnya=benar if pasti else None,
        dasar=[angka.teks for angka in tiga],
    )


def _seperti(nilai: Decimal, satu: _Kolom, cara: _Cara, urut: int) -> str:
    """A difference as its column prints it: in brackets or with a minus, its sign left out where the column does."""
    sekolom = [baris[satu.kolom] for baris in satu.baris.values() if satu.kolom in baris]
    teks = tulis(abs(nilai), satu.baris[urut][satu.kolom].desimal)
    bertanda = any(angka.pasti < 0 for angka in sekolom) or not any(
        baris[cara.dari].pasti < baris[cara.kurang].pasti and baris[satu.kolom].pasti > 0
        for lain, baris in satu.baris.items()
        if lain != urut and {satu.kolom, cara.dari, cara.kurang} <= set(baris)
    )
    if nilai >= 0 or not bertanda:
        return teks
    return f"({teks})" if any("(" in angka.teks for angka in sekolom) else f"-{teks}"


def _didukung(konteks: Konteks) -> frozenset[CellRef | None]:
    """The cells that sums or other sheets confirm."""
    jumlah = (satu for satu in konteks.sekali(BukuJumlah).persamaan if satu.cocok)
    uang = (angka.ref for satu in jumlah for angka in (satu.nilai, *(lain for _, lain in satu.bagian)))
    sama = (satu for satu in konteks.hasil.fakta if not satu.bentrok and len(satu.kejadian) > 1)
    return frozenset((*uang, *(k.nilai.ref for satu in sama for k in satu.kejadian)))


def _terjumlah(satu: _Kolom, kolom: int) -> bool:
    """True where a column's largest figure is the sum of all others: its total confirms them."""
    nilai = [baris[kolom].pasti for baris in satu.baris.values() if kolom in baris]
    return len(nilai) > _JARANG and 2 * max(nilai) == sum(nilai)


def _hanya_ketikan(tiga: Sequence[Angka], benar: str) -> bool:
    """True where a slip of typing explains the difference, and none in the two others would."""
    selisih, dari, kurang = tiga
    lain = ((dari, kurang.pasti + selisih.pasti), (kurang, dari.pasti - selisih.pasti))
    di_lain = any(salah_ketik(tulis(a.pasti, a.desimal), tulis(nilai, a.desimal)) for a, nilai in lain)
    return salah_ketik(selisih.teks, benar) is not None and not di_lain


def _disebut(konteks: Konteks) -> frozenset[CellRef | None]:
    """The cells that other findings call wrong: what follows from them is no finding of its own."""
    semua = (temuan for aturan_ in _LAIN for temuan in aturan_(konteks) if temuan.tingkat is not Tingkat.INFO)
    return frozenset(tempat.ref for temuan in semua for tempat in temuan.tempat)


def _semua_kolom(laporan: Laporan) -> Iterator[_Kolom]:
    isi: dict[tuple[str, str | None], dict[int, dict[int, str]]] = {}
    lembar = {(ref.lembar, ref.berkas) for _, ref in sel_bertulis(laporan, pola=_JUDUL)}
    for teks, ref in sel_bertulis(laporan, di=lembar) if lembar else ():
        isi.setdefault((ref.lembar, ref.berkas), {}).setdefault(ref.baris, {})[ref.kolom] = teks
    for tabel in laporan.lembar:
        if tabel.kolom and (baris := isi.get((tabel.nama, tabel.berkas))):
            yield from _kolom_tabel(tabel, baris)


def _kolom_tabel(tabel: BacaanLembar, isi: Mapping[int, Mapping[int, str]]) -> Iterator[_Kolom]:
    awal, akhir = tabel.baris
    kepala = range(awal, min(awal + _KEPALA_MAKS, akhir + 1))
    judul = {
        k: " ".join(teks.split())
        for b in kepala
        for k, teks in isi.get(b, {}).items()
        if _JUDUL.search(teks) and len(teks) < 60
    }
    bernama = {b: nama for b in range(awal, akhir + 1) if (nama := _nama(isi.get(b, {})))}
    angka = {
        b: {k: satu for k, teks in isi[b].items() if (satu := _angka(teks, CellRef(tabel.nama, b, k, tabel.berkas)))}
        for b in (bernama if judul else ())
    }
    for kolom, teks in judul.items():
        milik = {b: {k: v for k, v in sel.items() if k == kolom or k not in judul} for b, sel in angka.items()}
        yield _Kolom(teks, kolom, milik, bernama)


def _nama(baris: Mapping[int, str]) -> str:
    return next((" ".join(teks.split()) for _, teks in sorted(baris.items()) if _NAMA.search(teks)), "")


def _angka(teks: str, ref: CellRef) -> Angka | None:
    """A cell's number, brackets as a minus; None for anything else."""
    if len(teks) > _ANGKA_MAKS:
        return None
    kurung = _NEGATIF.fullmatch(teks.strip())
    satu = baca_angka(kurung[1] if kurung else teks, ref=ref)
    if not satu.berupa_angka:
        return None
    return Angka(teks.strip(), nilai=-satu.pasti if kurung else satu.pasti, desimal=satu.desimal, ref=ref)


def _cara(satu: _Kolom) -> _Cara | None:
    """The columns whose difference most rows print; None where no pair, or more than one, gives it."""
    terisi = {b: baris for b, baris in satu.baris.items() if satu.kolom in baris and baris[satu.kolom].pasti}
    kolom = sorted({k for baris in terisi.values() for k in baris} - {satu.kolom})[:_KOLOM_MAKS]
    cuplikan = list(terisi.values())[:_CUPLIKAN]
    pasangan = [dua for dua in permutations(kolom, 2) if _menjanjikan(satu.kolom, cuplikan, *dua)]
    semua = [cara for dua in pasangan if (cara := _uji(satu.kolom, terisi, *dua))]
    terbaik = max(semua, key=lambda cara: (cara[0].cocok, cara[1]), default=None)
    if terbaik is None:
        return None
    saingan = {frozenset((c.dari, c.kurang)) for c, _ in semua if c.cocok == terbaik[0].cocok}
    return terbaik[0] if len(saingan) == 1 else None


def _menjanjikan(kolom: int, baris: Sequence[Baris], dari: int, kurang: int) -> bool:
    sama = [_sama(sel[kolom], sel[dari], sel[kurang]) for sel in baris if dari in sel and kurang in sel]
    return 2 * sum(sama) >= len(sama) > 0


def _uji(kolom: int, baris: Mapping[int, Baris], dari: int, kurang: int) -> tuple[_Cara, int] | None:
    """How one column minus another fits the differences, and in how many rows with their sign."""
    lengkap = {b: sel for b, sel in baris.items() if dari in sel and kurang in sel}
    cocok = [b for b, sel in lengkap.items() if _sama(sel[kolom], sel[dari], sel[kurang])]
    digit = sum(len(str(abs(lengkap[b][kolom].pasti)).replace(".", "").strip("0")) for b in cocok)
    janggal = tuple(b for b in lengkap if b not in set(cocok))
    if len(cocok) < _BARIS or digit < _DIGIT or _JARANG * len(janggal) > len(lengkap):
        return None
    searah = sum((lengkap[b][dari].pasti >= lengkap[b][kurang].pasti) == (lengkap[b][kolom].pasti > 0) for b in cocok)
    return _Cara(dari, kurang, len(cocok), janggal), searah


def _sama(selisih: Angka, dari: Angka, kurang: Angka) -> bool:
    """True where rounding and the sign may explain what is left."""
    longgar = sum((Decimal(1).scaleb(-satu.desimal) for satu in (selisih, dari, kurang)), Decimal(0)) / 2
    return abs(abs(dari.pasti - kurang.pasti) - abs(selisih.pasti)) <= longgar


RULES = [kolom_selisih]
