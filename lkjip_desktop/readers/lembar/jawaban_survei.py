"""Raw answers of the survey: a row a respondent, a column an unsur, answers 1 to 4; and the sums printed with them.

Source: PermenPANRB 14/2017, form of processing: sum per unsur, NRR, weighted NRR, IKM.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import Survei, Unsur
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.baris_kepala import nomor_kolom_baris
from lkjip_desktop.readers.lembar.baris_survei import JANGKAU, baca_baris, pasang_indeks, teks_sekitar
from lkjip_desktop.readers.lembar.kolom_unsur import KolomUnsur, cari_kolom_unsur
from lkjip_desktop.readers.lembar.rekap_survei import JenisRekap, angka_rekap, jenis_rekap
from lkjip_desktop.readers.rekaman import Konteks

SKALA = (1, 2, 3, 4)
_TERSEDIKIT, _KOSONG_MAKS, _KELIRU = 3, 30, 0.1
_BERSAMA, _LABEL_MAKS = 2, 60  # a row of the index holds it alone, or index and IKM
_JAWABAN = {str(satu): satu for satu in SKALA}


@dataclass
class BlokJawaban:
    """The answers of one sheet: its columns, rows of respondents, rows of sums, and what was no answer."""

    lembar: Sheet
    kolom: list[KolomUnsur]
    batas: tuple[int, int]
    baris_kepala: int
    data: list[int] = field(default_factory=list)
    rekap: dict[int, JenisRekap] = field(default_factory=dict)
    jumlah: list[int] = field(default_factory=list)
    pengisi: list[int] = field(default_factory=list)
    keliru: list[CellRef] = field(default_factory=list)

    @property
    def akhir(self) -> int:
        """Its last row."""
        return max([self.baris_kepala, *self.data, *self.rekap])

    @property
    def unsur(self) -> list[Unsur]:
        """Each unsur with the sum and the number of its answers; `rata_rata` is still the printed one or none."""
        return [
            k.unsur(jumlah, pengisi) for k, jumlah, pengisi in zip(self.kolom, self.jumlah, self.pengisi, strict=True)
        ]


def cari_jawaban(lembar: Sheet) -> list[BlokJawaban]:
    """Return the blocks of raw answers of a sheet, from top to bottom, and those that print only their NRR.

    None where too few rows are answers.
    """
    hasil: list[BlokJawaban] = []
    for baris, kolom in cari_kolom_unsur(lembar):
        if hasil and baris <= hasil[-1].akhir:
            continue
        blok = BlokJawaban(lembar, kolom, _batas(lembar, baris, kolom), baris)
        _telusuri(blok)
        _rekap_di_atas(blok)
        banyak = sum(blok.pengisi)
        dijawab = len(blok.data) >= _TERSEDIKIT and len(blok.keliru) <= _KELIRU * banyak
        if dijawab or (not blok.data and _unsur_tercetak(blok)):
            hasil.append(blok)
    return hasil


def tanpa_jawaban(lembar: Sheet, blok: Sequence[BlokJawaban]) -> Sheet:
    """Return the sheet without its raw answers and their sums, for the search of tables; itself where it has none."""
    milik = [satu for satu in blok if satu.lembar is lembar]
    if not milik:
        return lembar
    tutup = {letak for satu in milik for letak in _letak(satu)}
    return replace(lembar, sel={letak: sel for letak, sel in lembar.sel.items() if letak not in tutup})


def baca_rekap(blok: BlokJawaban, konteks: Konteks) -> tuple[Survei, list[CellRef]]:
    """Return what the sheet itself prints of its answers (rows of NRR, index, IKM; lines around), and these cells."""
    survei = Survei(unsur=_unsur_tercetak(blok))
    for baris, jenis in blok.rekap.items():
        _pasang_rekap(survei, blok, baris, jenis)
    lembar = blok.lembar
    atas = range(max(1, blok.baris_kepala - JANGKAU), blok.baris_kepala)
    bawah = range(blok.akhir + 1, min(blok.akhir + JANGKAU, lembar.ukuran[0]) + 1)
    baris_lain = [baris for baris in (*atas, *bawah) if baris not in blok.rekap]
    dipakai = [
        ref for ref, teks in teks_sekitar(lembar, baris_lain, blok.batas) if baca_baris(survei, ref, teks, konteks)
    ]
    return survei, dipakai


def _batas(lembar: Sheet, baris: int, kolom: Sequence[KolomUnsur]) -> tuple[int, int]:
    """First and last column of the block: the unsur and what stands beside them without an empty column."""
    awal, akhir = kolom[0].kolom, kolom[-1].kolom
    while awal > 1 and _terisi(lembar, baris, awal - 1):
        awal -= 1
    while _terisi(lembar, baris, akhir + 1):
        akhir += 1
    return awal, akhir


def _terisi(lembar: Sheet, baris: int, kolom: int) -> bool:
    return any(not lembar.efektif(satu, kolom).kosong for satu in range(max(1, baris - 1), baris + 3))


def _telusuri(blok: BlokJawaban) -> None:
    """Walk down from the headings: respondents first, then the rows of sums."""
    blok.jumlah, blok.pengisi = [0] * len(blok.kolom), [0] * len(blok.kolom)
    kosong = 0
    for baris in range(blok.baris_kepala + 1, blok.lembar.ukuran[0] + 1):
        jenis = jenis_rekap(_label(blok, baris))
        if jenis is not None and _berangka(blok, baris):
            blok.rekap[baris] = jenis
        elif all(blok.lembar[(baris, k.kolom)].kosong for k in blok.kolom):
            kosong += 1
            if kosong > _KOSONG_MAKS:
                return
            continue
        elif _selesai(blok) or not (
            _jawaban(blok, baris) or (not (blok.data or blok.rekap) and _masih_kepala(blok, baris))
        ):
            return
        kosong = 0


def _selesai(blok: BlokJawaban) -> bool:
    """True once sums stand below the answers: what comes next is another table."""
    return bool(blok.data and blok.rekap) and min(blok.data) < max(blok.rekap)


def _masih_kepala(blok: BlokJawaban, baris: int) -> bool:
    """True for a row between the headings and the answers: names of the unsur, numbers of the columns."""
    sel = [(k.kolom, blok.lembar[(baris, k.kolom)]) for k in blok.kolom]
    isi = [(kolom, satu) for kolom, satu in sel if not satu.kosong]
    if all(isinstance(satu.nilai, str) for _, satu in isi):
        for kolom in blok.kolom:
            kolom.nama = kolom.nama or blok.lembar[(baris, kolom.kolom)].teks.strip()
        return True
    return nomor_kolom_baris(isi)


def _jawaban(blok: BlokJawaban, baris: int) -> bool:
    """Add a respondent's answers up; False where the row is none's. Cells that hold no answer are noted."""
    nilai: list[int | None] = []
    keliru: list[CellRef] = []
    for kolom in blok.kolom:
        sel = blok.lembar[(baris, kolom.kolom)]
        jawaban = _JAWABAN.get(sel.teks.strip()) if isinstance(sel.nilai, str) else _dari_angka(sel.nilai)
        nilai.append(jawaban)
        if jawaban is None and not sel.kosong and sel.teks.strip() not in {"-", "–"}:
            keliru.append(blok.lembar.alamat(baris, kolom.kolom))
    banyak = sum(satu is not None for satu in nilai)
    if len(keliru) >= banyak:
        return False
    for urut, satu in enumerate(nilai):
        if satu is not None:
            blok.jumlah[urut] += satu
            blok.pengisi[urut] += 1
    blok.data.append(baris)
    blok.keliru.extend(keliru)
    return True


def _dari_angka(nilai: object) -> int | None:
    return next((satu for satu in SKALA if nilai == satu), None) if not isinstance(nilai, bool) else None


def _label(blok: BlokJawaban, baris: int) -> str:
    """The first text of a row left of its answers; none where a number stands before it: a respondent's."""
    for kolom in range(blok.batas[0], blok.kolom[0].kolom):
        sel = blok.lembar[(baris, kolom)]
        if not sel.kosong:
            return sel.teks.strip()[:_LABEL_MAKS] if isinstance(sel.nilai, str) else ""
    return ""


def _berangka(blok: BlokJawaban, baris: int) -> bool:
    """True where a row has a figure (or a formula) from the first unsur on."""
    akhir = max(blok.batas[1], blok.kolom[-1].kolom + 1)
    sel = (blok.lembar[(baris, kolom)] for kolom in range(blok.kolom[0].kolom, akhir + 1))
    return any(satu.rumus is not None or any(huruf.isdigit() for huruf in satu.teks) for satu in sel)


def _rekap_di_atas(blok: BlokJawaban) -> None:
    """Rows of sums that stand above the headings."""
    for baris in range(max(1, blok.baris_kepala - JANGKAU), blok.baris_kepala):
        jenis = jenis_rekap(_label(blok, baris))
        if jenis is not None and any(blok.lembar[(baris, k.kolom)].rumus or _angka(blok, baris, k) for k in blok.kolom):
            blok.rekap[baris] = jenis


def _angka(blok: BlokJawaban, baris: int, kolom: KolomUnsur) -> bool:
    return any(huruf.isdigit() for huruf in blok.lembar[(baris, kolom.kolom)].teks)


def _unsur_tercetak(blok: BlokJawaban) -> list[Unsur]:
    """The unsur as a row of NRR prints them, weighted where a row says so; none where a figure is missing."""
    baris = {jenis: nomor for nomor, jenis in blok.rekap.items()}
    if JenisRekap.NRR not in baris:
        return []
    kolom = [k.kolom for k in blok.kolom]
    nrr = angka_rekap(blok.lembar, baris[JenisRekap.NRR], kolom)
    bobot = angka_rekap(blok.lembar, baris[JenisRekap.TERTIMBANG], kolom) if JenisRekap.TERTIMBANG in baris else []
    if len(nrr) < len(kolom):
        return []
    tertimbang = bobot if len(bobot) == len(kolom) else [None] * len(kolom)
    return [
        Unsur(kode=k.kode, nama=k.nama, rata_rata=satu, tertimbang=lain)
        for k, satu, lain in zip(blok.kolom, nrr, tertimbang, strict=True)
    ]


def _pasang_rekap(survei: Survei, blok: BlokJawaban, baris: int, jenis: JenisRekap) -> None:
    """Take the figure of all unsur that a row gives: beside its weighted NRR, or the only one of its row."""
    awal, akhir = blok.kolom[0].kolom, blok.kolom[-1].kolom
    milik = angka_rekap(blok.lembar, baris, range(awal, akhir + 1))
    samping = angka_rekap(blok.lembar, baris, _samping(blok, baris))
    if jenis is JenisRekap.BOBOT:
        survei.penimbang = survei.penimbang or next(iter(milik), None)
    elif jenis in {JenisRekap.TERTIMBANG, JenisRekap.INDEKS}:
        bersama = milik if jenis is JenisRekap.INDEKS and len(milik) <= _BERSAMA else []
        for angka in (*bersama, *samping):
            pasang_indeks(survei, angka)


def _samping(blok: BlokJawaban, baris: int) -> range:
    """The filled columns right beside a row's last unsur, under a heading or not."""
    awal = akhir = blok.kolom[-1].kolom + 1
    while not blok.lembar[(baris, akhir)].kosong:
        akhir += 1
    return range(awal, akhir)


def _letak(blok: BlokJawaban) -> set[tuple[int, int]]:
    kolom = range(blok.batas[0], blok.batas[1] + 1)
    kepala = {blok.baris_kepala, blok.baris_kepala - 1} if _berkepala_dua(blok) else {blok.baris_kepala}
    antara = range(blok.baris_kepala + 1, min([*blok.data, *blok.rekap]))
    samping = {(baris, satu) for baris in blok.rekap for satu in _samping(blok, baris)}
    return samping | {(baris, satu) for baris in (*kepala, *antara, *blok.data, *blok.rekap) for satu in kolom}


def _berkepala_dua(blok: BlokJawaban) -> bool:
    """True where a heading row stands above the codes: "Nilai Unsur Pelayanan" over U1 to U9."""
    atas = blok.lembar.jangkar.get((blok.baris_kepala - 1, blok.kolom[0].kolom))
    teks = blok.lembar[(blok.baris_kepala - 1, blok.kolom[0].kolom)].teks.lower()
    return (atas is not None and atas.kolom == blok.kolom[0].kolom) or "unsur" in teks
