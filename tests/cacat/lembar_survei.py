"""The survey of satisfaction: its table, the lines below it, the answers behind it."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from tests.cacat.bentuk import Gaya
from tests.cacat.buku import Potong
from tests.cacat.kantor import Survei
from tests.cacat.tabel_ukuran import Kolom, Penyusun, kepala


def survei(susun: Penyusun, lembar: str, isi: Survei) -> None:
    """Write NRR and weighted NRR of the nine unsur, index, conversion, grade, highest and lowest."""
    tulis_di = susun.penulis
    tulis_di.bagian = "skm"
    baris = susun.judul(lembar, "Hasil Survei Kepuasan Masyarakat (SKM)")
    tulis_di.teks(
        (lembar, baris - 1, 1),
        "Jumlah responden : ",
        Potong("responden", "", str(isi.responden), None, Decimal(isi.responden)),
        " orang; penimbang ",
        Potong("penimbang", "", isi.penimbang),
    )
    gaya = Gaya.ASLI if susun.bentuk.angka is Gaya.ASLI else Gaya.KOMA
    kolom = [
        Kolom("No", lambda i, di: tulis_di.polos(di, isi.unsur[i].kode)),
        Kolom("Unsur Pelayanan", lambda i, di: tulis_di.nama(di, "unsur", isi.unsur[i].kode, isi.unsur[i].nama)),
        Kolom(
            "Nilai Rata-rata",
            lambda i, di: tulis_di.angka(
                di, ("nrr", isi.unsur[i].kode, None), isi.unsur[i].nrr, gaya, desimal=isi.desimal
            ),
        ),
        Kolom(
            "NRR Tertimbang",
            lambda i, di: tulis_di.angka(
                di, ("tertimbang", isi.unsur[i].kode, None), isi.unsur[i].tertimbang, gaya, desimal=3
            ),
        ),
    ]
    baris = kepala(susun, kolom, lembar, baris + 1)
    for urut in range(9):
        for k, satu in enumerate(kolom, start=1):
            satu.tulis(urut, (lembar, baris, k))
        baris += 1
    tulis_di.polos((lembar, baris, 1), "Nilai Indeks")
    tulis_di.angka((lembar, baris, 4), ("indeks", "", None), isi.indeks, gaya, desimal=3)
    susun.bebas[lembar] = _penjelasan(susun, lembar, baris + 1, isi) + 2


def _penjelasan(susun: Penyusun, lembar: str, baris: int, isi: Survei) -> int:
    tulis_di = susun.penulis
    tulis_di.teks(
        (lembar, baris, 1),
        "Nilai IKM setelah dikonversi = ",
        Potong("indeks", "", tulis(isi.indeks, 3), None, isi.indeks, 3),
        " x 25 = ",
        Potong("ikm", "", tulis(isi.ikm, 2), None, isi.ikm, 2),
    )
    tulis_di.teks((lembar, baris + 1, 1), "Mutu Pelayanan : ", Potong("mutu", "", isi.mutu[0]), f" ({isi.mutu[1]})")
    tinggi, rendah = max(isi.unsur, key=lambda u: u.jumlah), min(isi.unsur, key=lambda u: u.jumlah)
    tulis_di.teks(
        (lembar, baris + 2, 1),
        "Unsur dengan nilai tertinggi adalah ",
        Potong("tertinggi", tinggi.kode, tinggi.nama),
        " (",
        Potong("nilai tertinggi", tinggi.kode, tulis(tinggi.nrr, isi.desimal), None, tinggi.nrr, isi.desimal),
        ") dan terendah adalah ",
        Potong("terendah", rendah.kode, rendah.nama),
        " (",
        Potong("nilai terendah", rendah.kode, tulis(rendah.nrr, isi.desimal), None, rendah.nrr, isi.desimal),
        ").",
    )
    return baris + 3


def jawaban(susun: Penyusun, lembar: str, isi: Survei) -> None:
    """Write the answers of each respondent."""
    tulis_di = susun.penulis
    tulis_di.bagian = "jawaban"
    tulis_di.polos((lembar, 1, 1), "Rekapitulasi Jawaban Responden Survei Kepuasan Masyarakat")
    for k, judul in enumerate(["No", *(satu.kode for satu in isi.unsur)], start=1):
        tulis_di.polos((lembar, 3, k), judul)
    for urut, baris in enumerate(isi.jawaban, start=1):
        tulis_di.polos((lembar, 3 + urut, 1), urut)
        for k, nilai in enumerate(baris, start=2):
            tulis_di.polos((lembar, 3 + urut, k), nilai)
