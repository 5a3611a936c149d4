"""3.1.4 measurement per sasaran, the causes of success and failure, the programs behind them; 3.1.6 the standard."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.report import kalimat_sasaran
from lkjip_desktop.report.bab1 import butir
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kalimat_sasaran import Sasaran
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi, ya


def pengukuran(bahan: Bahan) -> Isian:
    """Return the records `ukur`, one per sasaran, and the programs that support them."""
    nilai = {
        "kalimat.ukur.pembuka": _pembuka(bahan),
        "kalimat.ukur.program": kalimat_sasaran.pendukung(bahan),
    }
    sasaran = kalimat_sasaran.kelompok(bahan)
    return Isian(nilai, {"ukur": Tabel([_rekaman(nomor, satu) for nomor, satu in enumerate(sasaran, 1)])})


def _pembuka(bahan: Bahan) -> str:
    hasil = kalimat_sasaran.ketercapaian(bahan)
    awal = (
        f"Pengukuran kinerja {bahan.kantor} {bahan.tahun} dilakukan dengan membandingkan realisasi setiap indikator "
        "kinerja dengan targetnya."
    )
    return f"{awal} {hasil}" if hasil else perlu_diisi(f"hasil pengukuran kinerja {bahan.tahun}")


def _rekaman(nomor: int, sasaran: Sasaran) -> Rekaman:
    nama = sasaran.nama if sasaran.nama != KOSONG else "Tanpa sasaran"
    return Rekaman(f"SS{nomor}", nama, {"kalimat.isi": kalimat_sasaran.uraian(sasaran)})


def faktor(bahan: Bahan) -> Isian:
    """Return the lists `pendorong` and `penghambat` as the office wrote them, each with the sentence before it."""
    naskah = bahan.laporan.naskah
    pendorong, penghambat = butir("isi", "FD", naskah.faktor_pendorong), butir("isi", "FH", naskah.faktor_penghambat)
    nilai = {
        "bila.pendorong": ya(bool(pendorong.rekaman)),
        "bila.penghambat": ya(bool(penghambat.rekaman)),
        "kalimat.pendorong.pembuka": "Keberhasilan pencapaian kinerja tersebut didorong oleh faktor berikut."
        if pendorong.rekaman
        else perlu_diisi("faktor pendorong keberhasilan pencapaian kinerja"),
        "kalimat.penghambat.pembuka": "Faktor yang menghambat pencapaian kinerja adalah sebagai berikut."
        if penghambat.rekaman
        else perlu_diisi("faktor penghambat pencapaian kinerja"),
    }
    return Isian(nilai, {"pendorong": pendorong, "penghambat": penghambat})


def standar(bahan: Bahan) -> Isian:
    """Return the seed of the comparison with a national standard, which no workbook holds."""
    teks = (
        f"realisasi {bahan.tahun} dibandingkan dengan standar nasional, atau hapus bagian ini jika tidak ada standarnya"
    )
    return Isian({"teks.standar.uraian": perlu_diisi(teks)})
