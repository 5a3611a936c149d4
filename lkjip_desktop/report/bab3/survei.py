"""3.1.1, the satisfaction survey where the workbook has one: unsur, index, conversion, mutu, highest and lowest."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import Unsur
from lkjip_desktop.engine.survei import MUTU
from lkjip_desktop.report import kalimat_survei
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import rapikan
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.tabel import utuh
from lkjip_desktop.report.tanda import perlu_diisi, ya


def survei(bahan: Bahan) -> Isian:
    """Return the table `unsur` and what follows from it; nothing at all without unsur, so that the part is left out."""
    asal, hasil = bahan.laporan.survei, bahan.hasil.survei
    if asal is None or not asal.unsur:
        return Isian({"bila.survei": ya(False)}, {"unsur": Tabel([]), "mutu": Tabel([])})
    mutu, kinerja = kalimat_survei.mutu(asal, hasil)
    nilai = {
        "bila.survei": ya(True),
        "kalimat.survei.pembuka": kalimat_survei.pembuka(bahan, asal),
        "survei.indeks": tampil(kalimat_survei.indeks(asal, hasil)),
        "survei.ikm": tampil(kalimat_survei.ikm(asal, hasil)),
        "survei.konversi": kalimat_survei.konversi(asal, hasil),
        "survei.mutu": mutu,
        "survei.kinerja": kinerja,
        "kalimat.survei.ujung": kalimat_survei.ujung(asal),
        "teks.survei.analisis": perlu_diisi("penyebab unsur tertinggi dan terendah serta upaya perbaikannya"),
    }
    unsur = [_baris(nomor, satu) for nomor, satu in enumerate(asal.unsur, 1)]
    return Isian(nilai, {"unsur": Tabel(utuh(unsur, berjumlah=True)), "mutu": Tabel(utuh(_jenjang()))})


def _jenjang() -> list[Rekaman]:
    """The grades of PermenPANRB 14/2017, the best first."""
    atas = [Decimal(100), *(bawah - Decimal("0.01") for bawah, _, _ in MUTU)]
    return [
        Rekaman(huruf, huruf, {"ikm": f"{tulis(bawah, 2)}–{tulis(ujung, 2)}", "mutu": huruf, "kinerja": kinerja})
        for ujung, (bawah, huruf, kinerja) in zip(atas, MUTU, strict=False)
    ]


def _baris(nomor: int, unsur: Unsur) -> Rekaman:
    kode = rapikan(unsur.kode) or f"U{nomor}"
    isi = {
        "kode": kode,
        "nama": rapikan(unsur.nama),
        "rata": tampil(unsur.rata_rata),
        "tertimbang": tampil(unsur.tertimbang),
    }
    return Rekaman(kode, f"{kode} {rapikan(unsur.nama)}", isi)
