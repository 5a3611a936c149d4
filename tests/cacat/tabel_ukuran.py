"""Tables: columns with headings, groups of headings, bands and merges of sasaran."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.cacat.bentuk import Bentuk
from tests.cacat.buku import Letak, Penulis, Potong
from tests.cacat.kantor import Kantor, Ukuran
from tests.korpus.rupa import Sasaran

Tulis = Callable[[int, Letak], None]


@dataclass(frozen=True)
class Kolom:
    """A column: `tulis` writes the cell of a row; `kelompok` is the heading above the heading."""

    judul: str | tuple[str | Potong, ...]
    tulis: Tulis
    kelompok: str = ""


@dataclass
class Penyusun:
    """What every sheet is written with; `bebas` is the first free row of each sheet.

    `lewati` are pairs (table, indikator) that are left out.
    """

    kantor: Kantor
    bentuk: Bentuk
    penulis: Penulis = field(default_factory=Penulis)
    bebas: dict[str, int] = field(default_factory=dict)
    lewati: frozenset[tuple[str, str]] = frozenset()

    def judul_kolom(self, peran: str) -> str:
        return self.bentuk.judul[peran].format(t=self.kantor.tahun)

    def judul(self, lembar: str, teks: str, kolom: int = 1, baris: int | None = None) -> int:
        """Write a title that names the office and the year; return the row of the header."""
        baris = baris or self.bebas.get(lembar, 1)
        nama = f"{self.kantor.jenis.nama} {self.kantor.jenis.daerah}"
        besar = str.upper if self.bentuk.huruf_besar else str
        tahun = self.kantor.tahun
        self.penulis.teks((lembar, baris, kolom), besar(teks))
        self.penulis.teks(
            (lembar, baris + 1, kolom),
            Potong("instansi", "", besar(nama)),
            besar(" Tahun "),
            Potong("tahun judul", "", str(tahun), tahun),
        )
        return baris + 3


def kepala(susun: Penyusun, kolom: Sequence[Kolom], lembar: str, baris: int, awal: int = 1) -> int:
    """Write the header and return the first row below it."""
    tulis = susun.penulis
    tinggi = 2 if any(satu.kelompok for satu in kolom) else 1
    for urut, satu in enumerate(kolom):
        k = awal + urut
        di = lembar, baris + 1 if satu.kelompok else baris, k
        tulis.teks(di, *((satu.judul,) if isinstance(satu.judul, str) else satu.judul))
        if not satu.kelompok and tinggi == 2:
            tulis.gabung(lembar, baris, k, baris + 1, k)
        elif satu.kelompok and (not urut or kolom[urut - 1].kelompok != satu.kelompok):
            tulis.polos((lembar, baris, k), satu.kelompok)
            lebar = sum(lain.kelompok == satu.kelompok for lain in kolom)
            if lebar > 1:
                tulis.gabung(lembar, baris, k, baris, k + lebar - 1)
    if susun.bentuk.nomor_kolom:
        for urut in range(len(kolom)):
            tulis.polos((lembar, baris + tinggi, awal + urut), susun.bentuk.nomor_kolom.format(urut + 1))
        tinggi += 1
    return baris + tinggi


def kolom_kunci(susun: Penyusun, *, satuan: bool = True) -> list[Kolom]:
    """The columns that name an indikator: number, sasaran, name, unit."""
    tulis, ukuran = susun.penulis, susun.kantor.ukuran
    hasil = [Kolom(susun.judul_kolom("no"), lambda i, di: tulis.polos(di, i + 1))]
    if susun.bentuk.sasaran is not Sasaran.PITA:
        hasil.append(Kolom(susun.judul_kolom("sasaran"), lambda i, di: _sasaran(susun, i, di)))
    hasil.append(
        Kolom(susun.judul_kolom("indikator"), lambda i, di: tulis.nama(di, "indikator", ukuran[i].nama, ukuran[i].nama))
    )
    if satuan:
        hasil.append(Kolom(susun.judul_kolom("satuan"), lambda i, di: _satuan(susun, ukuran[i], di)))
    return hasil


def _sasaran(susun: Penyusun, urut: int, di: Letak) -> None:
    ukuran = susun.kantor.ukuran
    if _baru(susun, urut) or susun.bentuk.sasaran is Sasaran.PENUH:
        susun.penulis.nama(di, "sasaran", ukuran[urut].nama, ukuran[urut].jenis.sasaran)


def _baru(susun: Penyusun, urut: int) -> bool:
    """True for the first row of a sasaran, rows left out aside."""
    ukuran = susun.kantor.ukuran
    sebelum = [satu for satu in ukuran[:urut] if (susun.penulis.bagian, satu.nama) not in susun.lewati]
    return not sebelum or sebelum[-1].jenis.sasaran != ukuran[urut].jenis.sasaran


def _satuan(susun: Penyusun, ukuran: Ukuran, di: Letak) -> None:
    susun.penulis.nama(di, "satuan", ukuran.nama, ukuran.jenis.satuan)


def tabel_ukuran(susun: Penyusun, kolom: Sequence[Kolom], lembar: str, baris: int, awal: int = 1) -> int:
    """Write a table with a row for each indikator and return the first row below it."""
    baris = kepala(susun, kolom, lembar, baris, awal)
    ukuran, bentuk = susun.kantor.ukuran, susun.bentuk
    letak_sasaran = next((k for k, satu in enumerate(kolom) if satu.judul == susun.judul_kolom("sasaran")), None)
    pita = bentuk.sasaran is Sasaran.PITA
    mulai = baris
    for urut, satu in enumerate(ukuran):
        if (susun.penulis.bagian, satu.nama) in susun.lewati:
            continue
        baru = _baru(susun, urut)
        if pita and baru:
            susun.penulis.teks(
                (lembar, baris, awal), "Sasaran Strategis : ", Potong("sasaran", satu.nama, satu.jenis.sasaran)
            )
            susun.penulis.gabung(lembar, baris, awal, baris, awal + len(kolom) - 1)
            baris += 1
        elif baru:
            _gabung(susun, lembar, letak_sasaran, (mulai, baris - 1), awal)
            mulai = baris
        for k, isi in enumerate(kolom, start=awal):
            isi.tulis(urut, (lembar, baris, k))
        baris += 1
    if not pita:
        _gabung(susun, lembar, letak_sasaran, (mulai, baris - 1), awal)
    return baris


def _gabung(susun: Penyusun, lembar: str, letak: int | None, baris: tuple[int, int], awal: int) -> None:
    if susun.bentuk.sasaran is Sasaran.GABUNG and letak is not None and baris[1] > baris[0]:
        susun.penulis.gabung(lembar, baris[0], awal + letak, baris[1], awal + letak)
