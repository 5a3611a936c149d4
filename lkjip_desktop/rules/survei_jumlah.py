"""IKM: the printed sum of answers per unsur against its NRR and the number of respondents."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.ringkas import kalikan, selang_ringkas
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import bertemu, titik
from lkjip_desktop.rules.kalimat import sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.sel_teks import sel_bertulis
from lkjip_desktop.rules.survei_dugaan import Telaah, responden_pasti, telaah
from lkjip_desktop.rules.survei_responden import responden_sama

_LABEL = re.compile(r"\W*(?:jumlah|total|jml\.?)\s+(?:nilai|skor|jawaban)\b(?!.*\b(?:tertimbang|rata|nrr)\b)", re.I)
_LABEL_RESPONDEN = re.compile(
    r"^\W*(?:jumlah|total|banyak(?:nya)?)\s+responden\W*(?:\(\w+\)\W*)?$|^\W*responden\W*$", re.I
)
_KANAN = 4  # columns from a label to its figure
_JAUH = 8  # rows and columns between a label and the first unsur
_CUKUP = 3  # unsur that agree by chance
_PENGISI = Fraction(4, 5)  # answers may be missing: so many respondents fill in an unsur at least


@dataclass(frozen=True, slots=True)
class _Jumlah:
    """The sum of an unsur's answers, its NRR and the unsur's place in the table."""

    urut: int
    jumlah: Angka
    nrr: Angka
    kali: int

    def cocok(self, banyak: int) -> bool:
        """True where so many respondents give the NRR."""
        return bertemu(titik(Fraction(self.jumlah.pasti) * self.kali / banyak), selang_ringkas(self.nrr))

    @property
    def banyak(self) -> range:
        """The numbers of respondents that the sum and the NRR allow."""
        nilai = kalikan(selang_ringkas(self.nrr), Fraction(1, self.kali))
        jumlah = Fraction(self.jumlah.pasti)
        return range(math.ceil(jumlah / nilai.atas), math.floor(jumlah / nilai.bawah) + 1)


@aturan("IKM011", "Jumlah nilai unsur sesuai NRR")
def jumlah_unsur(konteks: Konteks) -> Iterable[Finding]:
    """Jumlah nilai tiap unsur dibagi jumlah responden menghasilkan NRR-nya.

    Yang diperiksa:
        Baris atau kolom "Jumlah nilai per unsur" terhadap NRR dan jumlah responden. Jumlah responden yang cocok pada
        sebagian besar unsur dipakai untuk memeriksa unsur lainnya. Unsur yang tidak diisi semua responden diterima.
        Bila jumlah responden yang tertulis tidak cocok dengan unsur mana pun, jumlah itu yang disebut.

    Mengapa penting:
        NRR adalah dasar indeks dan IKM. Jumlah nilai yang tidak cocok membuat NRR tidak dapat ditelusuri.

    Contoh:
        Jumlah nilai U5 521 dari 150 responden adalah 3,47, sedangkan NRR-nya tertulis 3,41.

    Cara memperbaiki:
        Cocokkan jumlah nilai, jumlah responden, dan NRR dengan hasil olah data survei.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: NRR adalah jumlah nilai per unsur dibagi jumlah kuesioner yang terisi.
    """
    isi = konteks.sekali(telaah)
    if isi is None or isi.survei.jawaban:
        return
    semua = _jumlah(konteks.laporan, isi)
    banyak = _banyak(semua)
    if banyak is None:
        return
    tertulis = _tertulis(konteks.laporan, isi, semua[0].nrr)
    if tertulis is not None and not any(satu.cocok(int(tertulis.pasti)) for satu in semua):
        if not list(responden_sama(konteks)):
            yield _responden(konteks, tertulis, semua, banyak)
    elif tertulis is None or tertulis.pasti == banyak:
        yield from _unsur(konteks, isi, semua, banyak)


def _unsur(konteks: Konteks, isi: Telaah, semua: Sequence[_Jumlah], banyak: int) -> Iterator[Finding]:
    for satu in semua:
        sebagian = any(_PENGISI * banyak <= n <= banyak for n in satu.banyak)
        if satu.cocok(banyak) or sebagian or isi.ikut_salah(satu.urut):
            continue
        benar = _benar(satu, banyak)
        unsur, hasil = isi.rantai.unsur[satu.urut], Fraction(satu.jumlah.pasti) * satu.kali / banyak
        yield jumlah_unsur.temuan(
            konteks,
            fakta=f"jumlah:{unsur.kode}",
            tingkat=Tingkat.SALAH,
            pesan=f"Jumlah nilai {f'{unsur.kode} {unsur.nama}'.strip()} tertulis {satu.jumlah.teks}"
            f" ({sebut_letak([satu.jumlah.ref])}) dari {banyak} responden, yaitu"
            f" {_rata(hasil, satu.nrr.desimal)}, sedangkan NRR-nya {tercetak(satu.nrr)}"
            f" ({sebut_letak([satu.nrr.ref])})." + (f" NRR itu cocok dengan jumlah {benar}." if benar else ""),
            tempat=[satu.jumlah, satu.nrr],
            ditemukan=satu.jumlah.teks,
            seharusnya=benar,
            dasar=[satu.jumlah.teks, satu.nrr.teks, str(banyak)],
        )


def _tertulis(laporan: Laporan, isi: Telaah, nrr: Angka) -> Angka | None:
    """The printed number of respondents: the survey's, else the one number beside its label on the same sheet."""
    if (pasti := responden_pasti(isi.survei)) is not None and isi.survei.responden:
        return replace(isi.survei.responden, nilai=Decimal(pasti), tepat=None)
    if isi.survei.responden is not None:
        return None
    label = [ref for _, ref in sel_bertulis(laporan, pola=_LABEL_RESPONDEN) if nrr.ref and ref.lembar == nrr.ref.lembar]
    semua = [angka for ref in label for angka in _kanan(laporan, ref)]
    return semua[0] if len({angka.pasti for angka in semua}) == 1 else None


def _kanan(laporan: Laporan, ref: CellRef) -> Iterator[Angka]:
    for kolom in range(ref.kolom + 1, ref.kolom + _KANAN):
        letak = replace(ref, kolom=kolom)
        angka = baca_angka(laporan.teks_sel.get(letak.kunci, "").strip(" :"), ref=letak)
        if angka.berupa_angka and angka.desimal == 0 and angka.pasti > 0:
            yield angka
            return


def _responden(konteks: Konteks, tertulis: Angka, semua: Sequence[_Jumlah], banyak: int) -> Finding:
    contoh = next(satu for satu in semua if satu.cocok(banyak))
    return jumlah_unsur.temuan(
        konteks,
        fakta="responden",
        tingkat=Tingkat.SALAH,
        pesan=f"Jumlah responden tertulis {tercetak(tertulis)} ({sebut_letak([tertulis.ref])}), sedangkan jumlah nilai"
        f" dibagi NRR unsur menunjukkan {banyak}, misalnya {contoh.jumlah.teks} / {banyak} = {tercetak(contoh.nrr)}.",
        tempat=[tertulis, contoh.jumlah, contoh.nrr],
        ditemukan=tercetak(tertulis),
        seharusnya=str(banyak),
    )


def _rata(nilai: Fraction, desimal: int) -> str:
    angka = baca_angka(f"{float(nilai):.{max(desimal, 2)}f}".replace(".", ","))
    return tulis(angka.pasti, max(desimal, 2))


def _benar(satu: _Jumlah, banyak: int) -> str | None:
    """The only sum that gives the NRR, or the only one that is a slip of typing away."""
    nilai = kalikan(selang_ringkas(satu.nrr), Fraction(banyak, satu.kali))
    calon = [
        str(n) for n in range(math.floor(nilai.bawah), math.ceil(nilai.atas) + 1) if bertemu(titik(Fraction(n)), nilai)
    ]
    dekat = [n for n in calon if salah_ketik(tulis(satu.jumlah.pasti), n)]
    terpilih = calon if len(calon) == 1 else dekat
    return terpilih[0] if len(terpilih) == 1 else None


def _banyak(semua: Sequence[_Jumlah]) -> int | None:
    """The only number of respondents that most unsur allow."""
    hitung = Counter(n for satu in semua for n in satu.banyak)
    terbanyak = max(hitung.values(), default=0)
    calon = [n for n, kali in hitung.items() if kali == terbanyak]
    return calon[0] if len(calon) == 1 and terbanyak >= max(_CUKUP, 2 * len(semua) // 3) else None


def _jumlah(laporan: Laporan, isi: Telaah) -> list[_Jumlah]:
    """The sums in the row or the column whose label says so, one for each unsur that has one."""
    nrr = [(i, satu) for i, satu in enumerate(isi.rantai.nrr) if satu.ref is not None]
    if len(nrr) < _CUKUP:
        return []
    ref = [satu.ref for _, satu in nrr if satu.ref]
    mendatar = len({satu.baris for satu in ref}) == 1
    tetap = _baris_label(laporan, ref) if mendatar else _kolom_label(laporan, ref)
    if tetap is None:
        return []
    hasil = []
    for (i, angka), satu in zip(nrr, ref, strict=True):
        letak = CellRef(satu.lembar, *((tetap, satu.kolom) if mendatar else (satu.baris, tetap)), satu.berkas)
        jumlah = baca_angka(laporan.teks_sel.get(letak.kunci, ""), ref=letak)
        if jumlah.berupa_angka and jumlah.pasti > 0 and jumlah.pasti == int(jumlah.pasti) and angka.pasti > 0:
            hasil.append(_Jumlah(i, jumlah, angka, isi.rantai.kali))
    return hasil


def _baris_label(laporan: Laporan, ref: Sequence[CellRef]) -> int | None:
    """The row near a row of NRR whose label, left of the unsur, says that it holds sums."""
    awal, baris = min(satu.kolom for satu in ref), ref[0].baris
    letak = (
        CellRef(ref[0].lembar, b, k, ref[0].berkas)
        for b in range(baris - 1, max(0, baris - _JAUH), -1)
        for k in range(1, min(awal, _JAUH))
    )
    return next((satu.baris for satu in letak if _LABEL.match(laporan.teks_sel.get(satu.kunci, ""))), None)


def _kolom_label(laporan: Laporan, ref: Sequence[CellRef]) -> int | None:
    """The column left of a column of NRR whose heading says that it holds sums."""
    awal, kolom = min(satu.baris for satu in ref), ref[0].kolom
    letak = (
        CellRef(ref[0].lembar, b, k, ref[0].berkas)
        for b in range(awal - 1, max(0, awal - _JAUH), -1)
        for k in range(max(1, kolom - _JAUH), kolom)
    )
    return next((satu.kolom for satu in letak if _LABEL.match(laporan.teks_sel.get(satu.kunci, ""))), None)


RULES = [jumlah_unsur]
