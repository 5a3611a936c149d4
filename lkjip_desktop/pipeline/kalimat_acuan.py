"""What an older report gave to a new one, in sentences for the user."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.pipeline.bentuk import HasilAcuan

_TERBANYAK = 12
# Places of the office's own as users know them.
_TEMPAT = {
    "efisiensi": "Analisis Efisiensi",
    "standar": "Standar Nasional",
    "survei": "Analisis Survei",
    "sampul": "sampul",
}


def kalimat_acuan(satu: HasilAcuan) -> list[str]:
    """Return what was taken, what was not and why, and where the new report still speaks of the old year."""
    nama, bawaan = satu.berkas.name, satu.bawaan
    if satu.asing is not None:
        return [f"Laporan acuan {nama} tampaknya milik {satu.asing}, jadi tidak ada yang dibawa dari laporan itu."]
    hasil = []
    if bawaan.dibawa:
        isi = "; ".join(_sebut(dari, ke, banyak) for (dari, ke), banyak in bawaan.dibawa.items())
        hasil.append(f"Dibawa dari {nama}: {isi}.")
    else:
        hasil.append(f"Tidak ada naskah yang dapat dibawa dari {nama}.")
    if satu.logo:
        hasil.append("Logo pada sampul diambil dari laporan acuan.")
    menurut_alasan = defaultdict(list)
    for dari, alasan in bawaan.ditinggal.items():
        menurut_alasan[alasan].append(dari)
    hasil += [f"Tidak dibawa karena {alasan}: {', '.join(dari)}." for alasan, dari in menurut_alasan.items()]
    return [*hasil, *_bekas(satu), *bawaan.beda]


def _sebut(dari: str, ke: str, banyak: int) -> str:
    bagian = ke.split(".")
    tujuan = _TEMPAT.get(bagian[1], "uraian indikator") if ke.startswith("teks.") else ke.removeprefix("bagian ")
    sama = tujuan.casefold() in dari.casefold()
    return f"{dari} ({banyak})" if sama else f"{dari} ke {tujuan} ({banyak})"


def _bekas(satu: HasilAcuan) -> list[str]:
    """A sentence for each section with words to settle; the comments in Word show them all."""
    menurut_judul = defaultdict(list)
    for bekas in satu.bekas:
        menurut_judul[bekas.letak.judul].append(bekas.kata)
    kalimat = []
    for judul, kata in menurut_judul.items():
        hitung = Counter(kata)
        isi = ", ".join(f"{teks} ({banyak} kali)" if banyak > 1 else teks for teks, banyak in hitung.items())
        kalimat.append(f"Perlu disesuaikan pada bagian {judul}, lihat komentarnya di Word: {isi}.")
    if len(kalimat) > _TERBANYAK:
        sisa = len(kalimat) - _TERBANYAK
        kalimat = [*kalimat[:_TERBANYAK], f"Ada {sisa} bagian lain yang perlu disesuaikan; lihat komentarnya di Word."]
    return kalimat
