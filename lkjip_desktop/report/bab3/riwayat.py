"""3.1.2 Perbandingan Antartahun: realisasi and capaian of up to five years, newest first.

The template has a table for two, three, four and five years; the one that fits is filled, the others are left out.
"""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import kalimat_riwayat
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kata import bilangan
from lkjip_desktop.report.riwayat import TAHUN_TERBANYAK, TAHUN_TERSEDIKIT, Riwayat
from lkjip_desktop.report.tabel import berkelompok
from lkjip_desktop.report.tanda import KOSONG, ya


def _nama(banyak: int) -> str:
    return f"riwayat{bilangan(banyak)}"


_SEMUA = tuple(_nama(banyak) for banyak in range(TAHUN_TERSEDIKIT, TAHUN_TERBANYAK + 1))


def riwayat(bahan: Bahan) -> Isian:
    """Return the table `riwayatdua` (or tiga, empat, lima), its years, and a sentence for each indikator."""
    tahun = Riwayat(bahan)
    banyak = max(len(tahun.tahun), TAHUN_TERSEDIKIT)
    nilai = {"kalimat.riwayat.pembuka": kalimat_riwayat.ikhtisar(tahun)}
    nilai |= {
        f"riwayat.tahun{nomor}": str(tahun.tahun[nomor - 1]) if nomor <= len(tahun.tahun) else KOSONG
        for nomor in range(1, banyak + 1)
    }
    nilai |= {f"bila.{nama}": ya(nama == _nama(banyak)) for nama in _SEMUA}
    tabel = {nama: Tabel([]) for nama in _SEMUA}
    rekaman = [Rekaman(baris.kunci, baris.nama, _baris(tahun, baris, banyak)) for baris in bahan.indikator]
    tabel[_nama(banyak)] = Tabel(berkelompok(rekaman, "no"))
    tabel["perubahan"] = _perubahan(tahun)
    nilai["bila.perubahan"] = ya(bool(tabel["perubahan"].rekaman))
    return Isian(nilai, tabel)


def _perubahan(riwayat: Riwayat) -> Tabel:
    """A sentence for each indikator that can be compared; the others are named in the sentence before the table."""
    isi = [(baris, kalimat_riwayat.perubahan(riwayat, baris)) for baris in riwayat.bahan.indikator]
    return Tabel([Rekaman(baris.kunci, baris.nama, {"kalimat.isi": teks}) for baris, teks in isi if teks])


def _baris(riwayat: Riwayat, baris: BarisIndikator, banyak: int) -> dict[str, str]:
    isi = {"no": str(baris.nomor), "nama": baris.nama, "satuan": baris.satuan or KOSONG}
    for awal, jenis in (("r", JenisFakta.REALISASI), ("c", JenisFakta.CAPAIAN)):
        for nomor in range(1, banyak + 1):
            ada = nomor <= len(riwayat.tahun)
            isi[f"{awal}{nomor}"] = riwayat.tabel(baris, jenis, riwayat.tahun[nomor - 1]) if ada else KOSONG
    return isi
