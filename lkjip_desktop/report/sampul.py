"""Cover and running heads: the report's title, its year and the office."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report import instansi
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import huruf_besar
from lkjip_desktop.report.tanda import perlu_diisi

# The report's full title by the term the office uses (LKjIP by PermenPANRB 53/2014, the others from before it).
_JUDUL = {
    "LKJIP": "Laporan Kinerja Instansi Pemerintah",
    "LKIP": "Laporan Kinerja Instansi Pemerintah",
    "LAKIP": "Laporan Akuntabilitas Kinerja Instansi Pemerintah",
    "LKJ": "Laporan Kinerja",
}


def sampul(bahan: Bahan) -> Isian:
    """Return the report's term, title and year, a place for the slogan, and the office's name and region."""
    asal = bahan.laporan.instansi
    nama = instansi.nama(asal) or perlu_diisi("nama perangkat daerah")
    daerah = instansi.daerah(asal) or perlu_diisi("nama kabupaten, kota, atau provinsi")
    istilah = asal.istilah.strip() or "LKjIP"
    return Isian(
        {
            "laporan.istilah": istilah,
            "laporan.judul": f"{_JUDUL.get(istilah.upper(), _JUDUL['LKJIP'])} ({istilah})",
            "laporan.tahun": str(bahan.laporan.tahun) if bahan.laporan.tahun else perlu_diisi("tahun"),
            "teks.sampul.logo": perlu_diisi("lambang daerah atau logo"),
            "teks.sampul.slogan": perlu_diisi("slogan perangkat daerah, atau hapus baris ini"),
            "instansi.lengkap": instansi.lengkap(asal) if instansi.nama(asal) else nama,
            "instansi.nama": nama,
            "instansi.daerah": daerah,
            "instansi.nama_besar": _besar(nama, asal.nama),
            "instansi.daerah_besar": _besar(daerah, asal.daerah),
        }
    )


def _besar(teks: str, asal: str | None) -> str:
    """Return the text in capitals; the mark of a missing one stays recognisable."""
    return huruf_besar(teks) if asal and asal.strip() else teks
