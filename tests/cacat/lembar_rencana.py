"""Sheets that plan: IKU, Perjanjian Kinerja with its programs, RKT, Penetapan Kinerja."""

from __future__ import annotations

from tests.cacat.buku import Letak
from tests.cacat.lembar_identitas import tanda_tangan
from tests.cacat.lembar_uang import pagu
from tests.cacat.tabel_ukuran import Kolom, Penyusun, kolom_kunci, tabel_ukuran
from tests.korpus.rupa import Sasaran

_BERPROGRAM = frozenset({"pk", "rkt"})


def rencana(susun: Penyusun, lembar: str, bagian: str, judul: str) -> None:
    """Write a planning sheet; those that promise money list the programs below the indikator."""
    susun.penulis.bagian = bagian
    # What is planned without bands of sasaran stays without them everywhere: a band needs a table of its own kind.
    kolom = kolom_kunci(susun)
    if bagian == "iku":
        kolom.append(Kolom(susun.judul_kolom("keterangan"), lambda i, di: _keterangan(susun, i, di)))
    kolom.append(Kolom(susun.judul_kolom("target"), lambda i, di: target(susun, i, di)))
    baris = susun.judul(lembar, judul)
    susun.bebas[lembar] = tabel_ukuran(susun, kolom, lembar, baris) + 1
    if bagian in _BERPROGRAM:
        pagu(susun, lembar, di_atas=bagian == "rkt")
    lebar = 4 if susun.bentuk.sasaran is Sasaran.PITA else 5
    tahun = susun.kantor.tahun
    tanda_tangan(susun, lembar, lebar, tahun=tahun, atasan=bagian == "pk")


def target(susun: Penyusun, urut: int, di: Letak) -> None:
    """Write this year's target of an indikator."""
    satu = susun.kantor.ukuran[urut]
    nilai = satu.tahun[susun.kantor.tahun].target
    susun.penulis.angka(
        di,
        ("target", satu.nama, susun.kantor.tahun),
        nilai,
        susun.bentuk.angka,
        desimal=desimal(nilai),
        satuan=satu.jenis.satuan,
    )


def desimal(nilai: object) -> int:
    """Targets are whole numbers; results are shown with the decimals they have."""
    from decimal import Decimal

    if not isinstance(nilai, Decimal):
        return 0
    pangkat = nilai.normalize().as_tuple().exponent
    return max(0, -pangkat) if isinstance(pangkat, int) else 0


def _keterangan(susun: Penyusun, urut: int, di: Letak) -> None:
    satu = susun.kantor.ukuran[urut]
    susun.penulis.nama(di, "keterangan", satu.nama, satu.jenis.keterangan)
