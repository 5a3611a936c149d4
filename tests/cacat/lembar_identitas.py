"""Identity, signatures, and the regulations that a report rests on."""

from __future__ import annotations

from tests.cacat import kata
from tests.cacat.buku import Letak, Potong
from tests.cacat.kantor import Orang
from tests.cacat.kata import Peraturan
from tests.cacat.tabel_ukuran import Penyusun


def identitas(susun: Penyusun) -> None:
    """Write the sheet of label/value pairs."""
    tulis, kantor, lembar = susun.penulis, susun.kantor, "IDENTITAS"
    tulis.bagian = "identitas"
    tahun, (awal, akhir) = kantor.tahun, kantor.renstra
    tulis.teks((lembar, 1, 2), "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)")
    tulis.teks((lembar, 2, 2), "TAHUN ", Potong("tahun judul", "", str(tahun), tahun))
    isi: list[tuple[str, tuple[str | Potong, ...]]] = [
        ("Nama Perangkat Daerah", (Potong("instansi", "", kantor.jenis.nama),)),
        ("Pemerintah Daerah", (Potong("daerah", "", kantor.jenis.daerah),)),
        ("Tahun Anggaran", (Potong("tahun judul", "", str(tahun), tahun),)),
        (
            "Periode Renstra",
            (
                Potong("awal renstra", "", str(awal), awal),
                " - ",
                Potong("akhir renstra", "", str(akhir), akhir),
            ),
        ),
        ("Tempat, tanggal", _tempat(susun, "Januari", tahun + 1)),
        ("Nama Pejabat", (Potong("nama", kantor.kepala.nip, kantor.kepala.nama),)),
        ("Jabatan", (Potong("jabatan", kantor.kepala.nip, kantor.kepala.jabatan),)),
        ("Pangkat", _pangkat(susun, kantor.kepala)),
        ("NIP", (Potong("nip", kantor.kepala.nip, kantor.kepala.nip),)),
        ("Visi", (kantor.visi.rpartition(" ")[0] + " ", Potong("tahun visi", "", kantor.visi.rpartition(" ")[2]))),
        ("Tujuan", ("Meningkatkan kualitas pelayanan dan akuntabilitas kinerja",)),
    ]
    for baris, (label, nilai) in enumerate(isi, start=4):
        tulis.polos((lembar, baris, 2), label)
        tulis.polos((lembar, baris, 3), ":")
        tulis.teks((lembar, baris, 4), *nilai)
    susun.bebas[lembar] = 4 + len(isi) + 1


def _tempat(susun: Penyusun, bulan: str, tahun: int) -> tuple[str | Potong, ...]:
    ibu_kota = susun.kantor.jenis.ibu_kota
    return (
        Potong("tempat", "", ibu_kota),
        ", ",
        "15 " if susun.bentuk.dasar_terpisah else "",
        f"{bulan} ",
        Potong("tahun tanda tangan", "", str(tahun), tahun),
    )


def _pangkat(susun: Penyusun, orang: Orang) -> tuple[str | Potong, ...]:
    if not susun.bentuk.pangkat_bergolongan:
        return (Potong("pangkat", orang.nip, orang.pangkat),)
    return Potong("pangkat", orang.nip, orang.pangkat), " (", Potong("golongan", orang.nip, orang.golongan), ")"


def tanda_tangan(
    susun: Penyusun, lembar: str, kolom: int, *, tahun: int, bulan: str = "Januari", atasan: bool = False
) -> None:
    """Write the signature of the head, below the table; beside it that of whom he promises to, or who compiled it."""
    tulis, kantor = susun.penulis, susun.kantor
    baris = susun.bebas[lembar] + 1
    tulis.teks((lembar, baris, kolom), *_tempat(susun, bulan, tahun))
    # What was planned was signed by the head of that time.
    orang = kantor.pendahulu if kantor.pendahulu and tahun == kantor.tahun else kantor.kepala
    _orang(susun, (lembar, baris + 1, kolom), orang)
    if atasan:
        tulis.polos((lembar, baris + 1, 2), kantor.jenis.atasan.upper())
        tulis.polos((lembar, baris + 5, 2), kantor.jenis.nama_atasan)
    susun.bebas[lembar] = baris + 10


def penyusun(susun: Penyusun, lembar: str, kolom: int) -> None:
    """Write the signature of the official who compiled the sheet."""
    _orang(susun, (lembar, susun.bebas[lembar] + 1, kolom), susun.kantor.penyusun)
    susun.bebas[lembar] += 10


def _orang(susun: Penyusun, letak: Letak, orang: Orang) -> None:
    lembar, baris, kolom = letak
    tulis = susun.penulis
    tulis.nama(letak, "jabatan", orang.nip, orang.jabatan.upper())
    tulis.nama((lembar, baris + 4, kolom), "nama", orang.nip, orang.nama)
    tulis.teks((lembar, baris + 5, kolom), *_pangkat(susun, orang))
    tulis.teks((lembar, baris + 6, kolom), "NIP. ", Potong("nip", orang.nip, orang.nip))


def dasar_hukum(susun: Penyusun, lembar: str) -> None:
    """Write the list of regulations, and below it a text that cites some of them again, in their short form."""
    tulis = susun.penulis
    tulis.bagian = "dasar hukum"
    baris = susun.bebas.get(lembar, 1)
    tulis.polos((lembar, baris, 1), "DASAR HUKUM")
    daftar = [*kata.PERATURAN, *([kata.PERATURAN_SKM] if susun.kantor.survei else [])]
    for urut, satu in enumerate(daftar, start=1):
        tulis.teks((lembar, baris + urut, 1), f"{urut}. ", *sebut_panjang(satu), f" tentang {satu.tentang}")
    baris += len(daftar) + 1
    daerah = susun.kantor.jenis.daerah
    tulis.polos(
        (lembar, baris, 1),
        f"{len(daftar) + 1}. Peraturan Daerah {daerah} Nomor 9 Tahun 2016 tentang Susunan Perangkat Daerah",
    )
    tulis.polos(
        (lembar, baris + 1, 1),
        f"{len(daftar) + 2}. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah"
        " beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
    )
    baris += 3
    tulis.teks(
        (lembar, baris, 1),
        "Laporan ini disusun menurut ",
        *sebut_pendek(kata.PERATURAN[3]),
        " sebagai pelaksanaan ",
        *sebut_pendek(kata.PERATURAN[2]),
        ".",
    )
    susun.bebas[lembar] = baris + 2


def sebut_panjang(satu: Peraturan) -> tuple[str | Potong, ...]:
    kunci = f"{satu.singkatan} {satu.nomor}/{satu.tahun}"
    return (
        Potong("jenis peraturan", kunci, satu.jenis),
        " Nomor ",
        Potong("nomor peraturan", kunci, str(satu.nomor)),
        " Tahun ",
        Potong("tahun peraturan", kunci, str(satu.tahun), satu.tahun),
    )


def sebut_pendek(satu: Peraturan) -> tuple[str | Potong, ...]:
    kunci = f"{satu.singkatan} {satu.nomor}/{satu.tahun}"
    return (
        Potong("jenis peraturan", kunci, satu.singkatan),
        " Nomor ",
        Potong("nomor peraturan", kunci, str(satu.nomor)),
        " Tahun ",
        Potong("tahun peraturan", kunci, str(satu.tahun), satu.tahun),
    )
