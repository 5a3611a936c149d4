"""TGT: one indikator is worded the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Sebutan
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import polos
from lkjip_desktop.rules.katalog import Konteks, aturan


@aturan("TGT008", "Penulisan nama indikator seragam")
def nama_indikator(konteks: Konteks) -> Iterable[Finding]:
    """Nama satu indikator ditulis sama di semua lembar.

    Yang diperiksa:
        Semua penulisan nama sebuah indikator: kata yang disingkat, ditambah, atau dieja lain (survei dan survey).
        Huruf besar, tanda baca, dan nomor urut tidak dihitung.

    Mengapa penting:
        Penulisan yang seragam memudahkan pembaca menelusuri indikator dari PK sampai capaian. Perbedaan ini tidak
        mengubah angka.

    Contoh:
        "Nilai Survey Kepuasan Masyarakat" pada kertas kerja dan "Nilai survei Kepuasan Masyarakat" pada IKU.

    Cara memperbaiki:
        Gunakan penulisan dalam PK atau IKU di semua lembar.

    Dasar:
        Formulir reviu Inspektorat (PermenPANRB Nomor 53 Tahun 2014): indikator dalam laporan sama dengan IKU dan PK.
    """
    for indikator in konteks.laporan.indikator:
        ragam = pilah(indikator.sebutan, lambda s: polos(s.nama))
        if len(ragam) < 2:
            continue
        uraian = [f'"{_rapi(isi[0])}" ({sebut_letak(s.ref for s in isi)})' for isi in ragam.values()]
        yield nama_indikator.temuan(
            konteks,
            fakta=indikator.kunci,
            tingkat=Tingkat.INFO,
            pesan=f"Nama indikator ditulis dalam {len(ragam)} bentuk: {rangkai(uraian)}.",
            tempat=[Tempat(ref=s.ref, teks=_rapi(s)) for isi in ragam.values() for s in isi],
            ditemukan="; ".join(_rapi(isi[0]) for isi in ragam.values()),
            dasar=ragam,
        )


def _rapi(sebutan: Sebutan) -> str:
    return " ".join(sebutan.nama.split())


RULES = [nama_indikator]
