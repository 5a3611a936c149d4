"""Sentences about efficiency: capaian against serapan, per sasaran where known and overall."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.hasil import Efisiensi
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import bilangan, daftar, rapikan
from lkjip_desktop.report.nilai import persen, selisih
from lkjip_desktop.report.tanda import perlu_diisi


def sebutan(satu: Efisiensi) -> str:
    """Return "efisien" or "belum efisien"."""
    return "efisien" if satu.efisien else "belum efisien"


def keseluruhan(bahan: Bahan) -> str:
    """Return the mean capaian against the whole serapan and what follows; marked where one of them is missing."""
    semua = next((satu for satu in bahan.hasil.efisiensi if satu.subjek == KESELURUHAN), None)
    if semua is None:
        return perlu_diisi("capaian kinerja dan serapan anggaran sebagai dasar analisis efisiensi")
    return (
        f"Pada {bahan.tahun}, rata-rata capaian kinerja {bahan.kantor} sebesar {persen(semua.capaian)} dan serapan "
        f"anggarannya sebesar {persen(semua.serapan)} {_beda(semua)}. Dengan demikian, penggunaan sumber daya secara "
        f"keseluruhan dinilai {sebutan(semua)}{_sebab(semua)}."
    )


def _beda(satu: Efisiensi) -> str:
    jarak = satu.selisih.nilai
    if not jarak:
        return "sehingga keduanya sama besar"
    letak = "lebih tinggi" if jarak > 0 else "lebih rendah"
    teks = selisih(jarak, satu.selisih.desimal, "%")
    return f"sehingga capaian kinerja {letak} {teks} daripada serapan anggaran"


def _sebab(satu: Efisiensi) -> str:
    if satu.efisien:
        return " karena capaian kinerja mencapai sekurang-kurangnya 100% dengan serapan yang lebih rendah"
    if satu.capaian.pasti < 100:
        return " karena rata-rata capaian kinerja belum mencapai 100%"
    return " karena serapan anggaran tidak lebih rendah daripada capaian kinerja"


def per_sasaran(bahan: Bahan) -> str:
    """Return which sasaran were reached efficiently, "" where the workbook joins no program to a sasaran."""
    semua = [satu for satu in bahan.hasil.efisiensi if satu.subjek != KESELURUHAN]
    if not semua:
        return ""
    hemat = [satu for satu in semua if satu.efisien]
    boros = [satu for satu in semua if not satu.efisien]
    if len(semua) == 1:
        return f"Pencapaian sasaran {_nama(semua)} dinilai {sebutan(semua[0])}."
    awal = f"Dari {bilangan(len(semua))} sasaran yang serapan anggarannya diketahui,"
    if not hemat or not boros:
        return (
            f"{awal} seluruhnya dicapai secara efisien."
            if hemat
            else f"{awal} seluruhnya belum dicapai secara efisien."
        )
    return (
        f"{awal} {bilangan(len(hemat))} sasaran dicapai secara efisien, yaitu {_nama(hemat)}, sedangkan "
        f"{bilangan(len(boros))} sasaran belum, yaitu {_nama(boros)}."
    )


def _nama(semua: Sequence[Efisiensi]) -> str:
    return daftar([rapikan(satu.subjek) for satu in semua])
