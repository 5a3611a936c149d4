"""IKM: what is printed of the survey."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tests.cacat.susun import Kasus
from tests.cacat.tanaman import Cacat, Tanaman, acak, angka_jauh, angka_lain, satu_sel, tanaman


@tanaman("NRR unsur lain", "IKM")
def nrr(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("nrr"):
        yield satu_sel(
            kasus, satu, _di_bawah_empat(angka_jauh(kasus, satu)), satu.cetak if kasus.bentuk.jawaban else None
        )


@tanaman("NRR tertimbang lain", "IKM")
def tertimbang(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("tertimbang"):
        yield satu_sel(kasus, satu, _di_bawah_empat(angka_jauh(kasus, satu)), satu.cetak)


@tanaman("Indeks lain", "IKM")
def indeks(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("indeks"):
        yield satu_sel(kasus, satu, _di_bawah_empat(angka_jauh(kasus, satu)), satu.cetak)


@tanaman("IKM hasil konversi lain", "IKM", "CAP")
def ikm(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("ikm"):
        yield satu_sel(kasus, satu, angka_lain(kasus, satu), satu.cetak)


@tanaman("Mutu lain", "IKM")
def mutu(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("mutu"):
        for lain in "ABCD":
            if lain != satu.teks:
                yield satu_sel(kasus, satu, lain, satu.teks)


@tanaman("Jumlah responden lain dari jawaban", "IKM")
def responden(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("responden"):
        if kasus.bentuk.jawaban:
            yield satu_sel(kasus, satu, angka_jauh(kasus, satu))


@tanaman("Unsur tertinggi atau terendah lain", "IKM")
def tertinggi(kasus: Kasus) -> Iterator[Cacat]:
    survei = kasus.kantor.survei
    if survei is None:
        return
    ujung = {max(survei.unsur, key=lambda u: u.jumlah).nama, min(survei.unsur, key=lambda u: u.jumlah).nama}
    for satu in kasus.buku.cari("tertinggi", "terendah"):
        lain = acak(kasus, satu).choice([u.nama for u in survei.unsur if u.nama not in ujung])
        yield satu_sel(kasus, satu, lain, satu.teks)


@tanaman("Nilai unsur tertinggi atau terendah lain", "IKM")
def nilai_tertinggi(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("nilai tertinggi", "nilai terendah"):
        yield satu_sel(kasus, satu, _di_bawah_empat(angka_jauh(kasus, satu)), satu.cetak)


def _di_bawah_empat(nilai: Decimal) -> Decimal:
    """A figure that could be an NRR: above 4 none can be."""
    return nilai if nilai < 4 else nilai % 1 + 2


TANAMAN: list[Tanaman] = [nrr, tertimbang, indeks, ikm, mutu, responden, tertinggi, nilai_tertinggi]
