"""Columns of raw answers: headings U1 to U9, "Unsur 1", numbers under "Nilai Unsur", or the names of the unsur."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import bulatkan, tulis
from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.laporan import Unsur
from lkjip_desktop.domain.sel import CellRef

# PermenPANRB 14/2017, Lampiran I: the nine unsur with the word that tells each.
UNSUR_BAKU = (
    ("Persyaratan", r"persyaratan"),
    ("Sistem, Mekanisme, dan Prosedur", r"prosedur|mekanisme"),
    ("Waktu Penyelesaian", r"waktu"),
    ("Biaya/Tarif", r"biaya|tarif"),
    ("Produk Spesifikasi Jenis Pelayanan", r"produk|spesifikasi"),
    ("Kompetensi Pelaksana", r"kompetensi"),
    ("Perilaku Pelaksana", r"perilaku"),
    ("Penanganan Pengaduan, Saran, dan Masukan", r"pengaduan|saran\b"),
    ("Sarana dan Prasarana", r"sarana|prasarana"),
)
_KODE = re.compile(
    r"(?:u|unsur|p|q|pertanyaan|soal|butir)\s*[-.]?\s*(?:ke\s*-?\s*)?(\d{1,2})(?:\s*[:.)–-]?\s+(\S.*)|[:.]?)",
    re.I | re.S,
)
_ANGKA = re.compile(r"\(?(\d{1,2})\)?")
_TERSEDIKIT, _HURUF_MAKS, _ANGKA_MAKS = 5, 80, len("(10)")
_DESIMAL = 3


@dataclass
class KolomUnsur:
    """A column of answers: its code, its name where the headings give one, and its heading's cell."""

    kode: str
    nama: str
    kolom: int
    ref: CellRef

    def unsur(self, jumlah: int, pengisi: int) -> Unsur:
        """The unsur that answers sum up to; its NRR is sum / number of answers, shown with three decimals."""
        return Unsur(
            kode=self.kode,
            nama=self.nama,
            rata_rata=_nrr(jumlah, pengisi),
            jumlah=jumlah,
            pengisi=pengisi,
            ref=self.ref,
        )


def cari_kolom_unsur(lembar: Sheet) -> Iterator[tuple[int, list[KolomUnsur]]]:
    """Yield the rows that head columns of unsur, with these columns from left to right."""
    isi: dict[int, list[tuple[int, Cell]]] = {}
    for baris, kolom, sel in lembar.berisi():
        if len(sel.teks) <= _HURUF_MAKS:
            isi.setdefault(baris, []).append((kolom, sel))
    for baris, sel_baris in isi.items():
        for cari in (_berkode, _bernomor, _bernama):
            if deret := cari(lembar, baris, sel_baris):
                yield baris, deret
                break


def _berkode(lembar: Sheet, baris: int, isi: Sequence[tuple[int, Cell]]) -> list[KolomUnsur]:
    tulisan = [(kolom, sel.teks.strip()) for kolom, sel in isi if isinstance(sel.nilai, str)]
    if len(tulisan) < _TERSEDIKIT:
        return []
    cocok = [(kolom, c) for kolom, teks in tulisan if (c := _KODE.fullmatch(teks))]
    deret = _berurut([(kolom, int(c[1]), (c[2] or "").strip()) for kolom, c in cocok])
    return [
        KolomUnsur(f"U{nomor}", nama or _nama_di_atas(lembar, baris, kolom), kolom, lembar.alamat(baris, kolom))
        for kolom, nomor, nama in deret
    ]


def _bernomor(lembar: Sheet, baris: int, isi: Sequence[tuple[int, Cell]]) -> list[KolomUnsur]:
    """Bare numbers, under a heading that speaks of unsur or questions."""
    pendek = [(kolom, teks) for kolom, sel in isi if len(teks := sel.teks.strip()) <= _ANGKA_MAKS]
    if len(pendek) < _TERSEDIKIT:
        return []
    cocok = [(kolom, c) for kolom, teks in pendek if (c := _ANGKA.fullmatch(teks))]
    deret = _berurut([(kolom, int(c[1]), "") for kolom, c in cocok])
    atas = lembar.efektif(baris - 1, deret[0][0]).teks if deret and baris > 1 else ""
    if not re.search(r"unsur|pertanyaan", atas, re.I):
        return []
    return [KolomUnsur(f"U{nomor}", "", kolom, lembar.alamat(baris, kolom)) for kolom, nomor, _ in deret]


def _bernama(lembar: Sheet, baris: int, isi: Sequence[tuple[int, Cell]]) -> list[KolomUnsur]:
    """The nine official names, most of them, side by side."""
    hasil: list[KolomUnsur] = []
    bernama = [(kolom, sel.teks) for kolom, sel in isi if isinstance(sel.nilai, str)]
    for kolom, teks in bernama if len(bernama) >= _TERSEDIKIT else ():
        nomor = next((i for i, (_, pola) in enumerate(UNSUR_BAKU, 1) if re.search(rf"\b(?:{pola})", teks, re.I)), 0)
        if nomor:
            hasil.append(KolomUnsur(f"U{nomor}", " ".join(teks.split()), kolom, lembar.alamat(baris, kolom)))
    kode = [satu.kode for satu in hasil]
    rapat = all(dua.kolom - satu.kolom == 1 for satu, dua in pairwise(hasil))
    return hasil if len(hasil) >= _TERSEDIKIT and len(set(kode)) == len(kode) and rapat else []


def _berurut(calon: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The run 1, 2, 3 ... among numbered headings, from its 1 on; empty where it is too short."""
    hasil: list[tuple[int, int, str]] = []
    for satu in calon:
        if satu[1] == len(hasil) + 1:
            hasil.append(satu)
        elif len(hasil) < _TERSEDIKIT:
            hasil = [satu] if satu[1] == 1 else []
    return hasil if len(hasil) >= _TERSEDIKIT else []


def _nama_di_atas(lembar: Sheet, baris: int, kolom: int) -> str:
    """The name of the one column that stands over its code; a heading over several names none."""
    gabung = lembar.jangkar.get((baris - 1, kolom))
    if baris == 1 or (gabung is not None and gabung.kolom_akhir > gabung.kolom):
        return ""
    teks = " ".join(lembar[(baris - 1, kolom)].teks.split())
    return "" if re.search(r"unsur|nilai|jawaban", teks, re.I) else teks


def _nrr(jumlah: int, pengisi: int) -> Angka:
    nilai = bulatkan(Decimal(jumlah) / Decimal(pengisi), _DESIMAL) if pengisi else None
    return Angka(
        teks=tulis(nilai, _DESIMAL) if nilai is not None else "",
        nilai=nilai,
        desimal=_DESIMAL,
        rumus=f"{tulis(Decimal(jumlah))} / {tulis(Decimal(pengisi))}",
        asal=Asal.HITUNG,
    )
