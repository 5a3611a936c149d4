"""Sentences about all indikator together: how many there are, how capaian is computed, how it is graded."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Arah, Kategori, Kebijakan, Pembulatan, Rumus, tangga_bawaan
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kata import bilangan, daftar
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi

_RUMUS = {
    Rumus.NAIK: "(realisasi / target) × 100%",
    Rumus.TURUN: "((2 × target − realisasi) / target) × 100%",
    Rumus.TURUN_BAGI: "(target / realisasi) × 100%",
    Rumus.TURUN_KELIRU: "((target − realisasi) / target) × 100%",
    Rumus.TEPAT: "(1 − |realisasi − target| / target) × 100%",
    Rumus.TANPA_SERATUS: "realisasi / target",
}
_PEMBULATAN = {
    Pembulatan.SETENGAH_NAIK: "dibulatkan",
    Pembulatan.SETENGAH_GENAP: "dibulatkan ke angka genap terdekat",
    Pembulatan.POTONG: "dipotong tanpa pembulatan",
    Pembulatan.KE_ATAS: "dibulatkan ke atas",
}


def pembuka(bahan: Bahan) -> str:
    """Return how many indikator and sasaran the year was measured by; marked where there is none."""
    if not bahan.indikator:
        return perlu_diisi(f"indikator kinerja yang diukur pada {bahan.tahun}")
    sasaran = {baris.sasaran for baris in bahan.indikator} - {KOSONG}
    untuk = f" untuk {bilangan(len(sasaran))} sasaran strategis" if sasaran else ""
    return (
        f"Pada {bahan.tahun}, kinerja {bahan.kantor} diukur dengan {bilangan(len(bahan.indikator))} indikator kinerja"
        f"{untuk}."
    )


def ketentuan(bahan: Bahan) -> str:
    """Return the formulas in use, how a predicate or a range is judged, the cap and the rounding."""
    kelompok: dict[Rumus, list[BarisIndikator]] = {}
    for baris in bahan.indikator:
        if baris.hasil.rumus is not None:
            kelompok.setdefault(baris.hasil.rumus, []).append(baris)
    kalimat = [_dengan_rumus(kelompok), *_tanpa_rumus(bahan.indikator)]
    if kelompok:
        kalimat.append(_pembulatan(bahan.hasil.kebijakan))
    return " ".join(satu for satu in kalimat if satu) or perlu_diisi("cara menghitung capaian kinerja")


def _dengan_rumus(kelompok: dict[Rumus, list[BarisIndikator]]) -> str:
    """The most used formula first; the indikator of every other one are named."""
    if not kelompok:
        return ""
    utama, *lain = sorted(kelompok, key=lambda rumus: (-len(kelompok[rumus]), rumus is not Rumus.NAIK))
    awal = f"Capaian kinerja dihitung dengan rumus {_RUMUS[utama]}."
    sisa = [
        f"Untuk indikator {_nama(kelompok[rumus])}{_sebab(kelompok[rumus])}, rumusnya {_RUMUS[rumus]}."
        for rumus in lain
    ]
    return " ".join([awal, *sisa])


def _nama(baris: Sequence[BarisIndikator]) -> str:
    return daftar([satu.nama for satu in baris])


def _sebab(baris: Sequence[BarisIndikator]) -> str:
    turun = all(satu.hasil.arah is Arah.TURUN for satu in baris)
    return ", yang makin rendah realisasinya makin baik kinerjanya" if turun else ""


def _tanpa_rumus(baris: Sequence[BarisIndikator]) -> list[str]:
    jenjang = [satu for satu in baris if satu.hasil.rumus is None and satu.hasil.arah is Arah.PREDIKAT]
    rentang = [satu for satu in baris if satu.hasil.rumus is None and satu.hasil.arah is Arah.RENTANG]
    kalimat = []
    if jenjang:
        kalimat.append(f"Ketercapaian indikator {_nama(jenjang)} dinilai menurut jenjang predikatnya.")
    if rentang:
        kalimat.append(
            f"Target indikator {_nama(rentang)} tercapai apabila realisasinya berada dalam rentang yang ditetapkan."
        )
    return kalimat


def _pembulatan(kebijakan: Kebijakan) -> str:
    cara = _PEMBULATAN[kebijakan.pembulatan]
    letak = (
        f"pada {bilangan(kebijakan.desimal)} angka di belakang koma" if kebijakan.desimal else "menjadi bilangan bulat"
    )
    batas = f" dan dibatasi paling tinggi {tulis(kebijakan.batas)}%" if kebijakan.batas is not None else ""
    return f"Angka capaian {cara} {letak}{batas}."


def skala(bahan: Bahan) -> str:
    """Return where the ladder of categories comes from."""
    tangga = bahan.hasil.kebijakan.tangga
    if tangga == tangga_bawaan():
        asal = "yang mengacu pada Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"
    else:
        asal = f"yang ditetapkan oleh {bahan.kantor}"
    banyak = bilangan(len(tangga))
    return f"Capaian setiap indikator dikelompokkan ke dalam {banyak} kategori menurut skala {asal}."


def rentang(tangga: Sequence[Kategori]) -> list[tuple[str, str]]:
    """Return (name, bounds) of each step, the highest first: "91 ke atas", "76 sampai kurang dari 91"."""
    urut = sorted(tangga, key=lambda satu: satu.bawah, reverse=True)
    hasil = []
    for nomor, satu in enumerate(urut):
        bawah = f"lebih dari {tulis(satu.bawah)}" if satu.terbuka else tulis(satu.bawah)
        if not nomor:
            batas = bawah if satu.terbuka else f"{bawah} ke atas"
        else:
            atas, tutup = _atas(satu, urut[nomor - 1])
            terendah = nomor == len(urut) - 1 and satu.bawah <= 0
            awal = ("paling tinggi" if tutup else "kurang dari") if terendah else f"{bawah} sampai"
            batas = f"{awal} {atas}" if terendah or tutup else f"{awal} kurang dari {atas}"
        hasil.append((satu.nama, batas))
    return hasil


def _atas(satu: Kategori, berikut: Kategori) -> tuple[str, bool]:
    """The upper end of a step, and whether it belongs to it."""
    if satu.atas is not None:
        return tulis(satu.atas), True
    return tulis(berikut.bawah), berikut.terbuka
