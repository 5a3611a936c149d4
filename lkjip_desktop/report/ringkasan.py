"""Ringkasan Pimpinan: one page with the indikator, the money and one chart; what has no room is left to BAB III."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.isian import Deret, Grafik, Isian, JenisGrafik, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report import kalimat_efisiensi
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.grafik import capaian, persen_capaian
from lkjip_desktop.report.kata import bilangan, kalimat_awal, rapikan, ringkas
from lkjip_desktop.report.nilai import tampil, tampil_satuan
from lkjip_desktop.report.tabel import KECIL, utuh
from lkjip_desktop.report.tanda import KOSONG, PERLU_DICOCOKKAN, ya

# In points: what a page of A4 has for the rows and the chart, a row's line and its margins, letters in a line.
_RUANG, _BARIS, _TEPI, _HURUF_BARIS = 545, 10.4, 5, 42
_KAKI_GRAFIK, _SATU_BATANG, _DUA_BATANG = 85, 26, 32
_SASARAN_TERBANYAK, _BATANG_TERBANYAK = 4, 5


def ringkasan(bahan: Bahan) -> Isian:
    """Return the table `ringkas`, the figures of the whole and the chart; nothing at all without indikator."""
    if not bahan.indikator:
        return Isian({"bila.ringkasan": ya(False), "bila.grafikringkasan": ya(False)}, {"ringkas": Tabel([])})
    gambar = grafik(bahan)
    baris = _terpilih(bahan.indikator, _RUANG - (0 if gambar is None else _tinggi(gambar)))
    semua = next((satu for satu in bahan.hasil.efisiensi if satu.subjek == KESELURUHAN), None)
    nilai = {
        "bila.ringkasan": ya(True),
        "bila.grafikringkasan": ya(gambar is not None),
        "kalimat.ringkasan.pembuka": _pembuka(bahan, len(baris)),
        "ringkasan.capaian": tampil(semua.capaian) if semua else KOSONG,
        "ringkasan.penilaian": kalimat_awal(kalimat_efisiensi.sebutan(semua)) if semua else KOSONG,
    }
    tabel = {"ringkas": Tabel(utuh([_rekaman(satu) for satu in baris], gaya=KECIL))}
    if gambar is None:
        return Isian(nilai, tabel)
    return Isian(nilai | {"ringkasan.judul": gambar.judul}, tabel, grafik={"ringkasan": gambar})


def _pembuka(bahan: Bahan, banyak: int) -> str:
    awal = f"Ringkasan kinerja dan anggaran {bahan.kantor} {bahan.tahun} adalah sebagai berikut."
    if banyak == len(bahan.indikator):
        return awal
    dari = f"dari {bilangan(len(bahan.indikator))} indikator kinerja"
    return f"{awal} Tabel memuat {bilangan(banyak)} indikator dengan capaian terendah {dari}."


def _rekaman(baris: BarisIndikator) -> Rekaman:
    isi = {
        "no": str(baris.nomor),
        "nama": baris.nama,
        "target": _bersatuan(baris, JenisFakta.TARGET),
        "realisasi": _bersatuan(baris, JenisFakta.REALISASI),
        "capaian": baris.tabel(baris.hasil.capaian, JenisFakta.CAPAIAN),
        "kategori": baris.hasil.kategori or KOSONG,
    }
    return Rekaman(baris.kunci, baris.nama, isi)


def _bersatuan(baris: BarisIndikator, jenis: JenisFakta) -> str:
    angka = baris.hasil.target if jenis is JenisFakta.TARGET else baris.hasil.realisasi
    teks = tampil_satuan(angka, baris.satuan)
    return f"{teks} {PERLU_DICOCOKKAN}" if jenis in baris.terbuka and teks != KOSONG else teks


def _terpilih(baris: Sequence[BarisIndikator], ruang: float) -> list[BarisIndikator]:
    """The indikator that have room: all, else those with the lowest capaian, in their order."""
    urut = sorted(baris, key=_urutan)
    muat: list[BarisIndikator] = []
    for satu in urut:
        ruang -= -(-len(satu.nama) // _HURUF_BARIS) * _BARIS + _TEPI
        if ruang < 0:
            break
        muat.append(satu)
    return sorted(muat, key=lambda satu: satu.nomor)


def _urutan(baris: BarisIndikator) -> tuple[bool, Decimal]:
    angka = persen_capaian(baris)
    return angka is None, Decimal() if angka is None else angka.pasti


def _tinggi(grafik: Grafik) -> float:
    berjajar = len(grafik.deret) > 1 and not any(satu.acuan for satu in grafik.deret)
    return _KAKI_GRAFIK + (_DUA_BATANG if berjajar else _SATU_BATANG) * len(grafik.kategori)


def grafik(bahan: Bahan) -> Grafik | None:
    """Return capaian and serapan per sasaran; else the capaian of few indikator, how many stand in each category."""
    per_sasaran = _sasaran(bahan)
    if per_sasaran is not None:
        return per_sasaran
    return capaian(bahan.indikator, bahan.tahun) if len(bahan.indikator) <= _BATANG_TERBANYAK else _kategori(bahan)


def _sasaran(bahan: Bahan) -> Grafik | None:
    semua = bahan.hasil.efisiensi
    if not 2 <= len(semua) <= _SASARAN_TERBANYAK + 1:
        return None
    deret = [
        Deret("Rata-rata capaian (%)", [satu.capaian.nilai for satu in semua]),
        Deret("Serapan (%)", [satu.serapan.nilai for satu in semua]),
    ]
    nama = [ringkas(rapikan(satu.subjek), 78) for satu in semua]
    return Grafik(f"Capaian kinerja dan serapan anggaran {bahan.tahun}", JenisGrafik.BATANG, nama, deret)


def _kategori(bahan: Bahan) -> Grafik | None:
    banyak = Counter(satu.hasil.kategori for satu in bahan.indikator if satu.hasil.kategori)
    urut = [satu.nama for satu in bahan.hasil.kebijakan.tangga if banyak[satu.nama]]
    if len(urut) < 2:
        return None
    deret = [Deret("Jumlah indikator", [Decimal(banyak[nama]) for nama in urut])]
    return Grafik(
        f"Jumlah indikator menurut kategori capaian {bahan.tahun}", JenisGrafik.BATANG, urut, deret, desimal=0
    )
