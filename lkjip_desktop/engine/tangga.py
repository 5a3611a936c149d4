"""The office's ladder of categories, taken from the one its workbook prints; its gaps and overlaps; words in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.kebijakan import Kategori, Kebijakan
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.tangga import AnakTangga, TanggaTertulis

_CAPAIAN = re.compile(r"capaian|kinerja|realisasi", re.I)
# Ladders whose words tell their order, best first.
_URUTAN = (
    ("sangat tinggi", "tinggi", "sedang", "rendah", "sangat rendah"),
    ("sangat berhasil", "berhasil", "cukup berhasil", "kurang berhasil", "tidak berhasil"),
)


@dataclass(frozen=True, slots=True)
class Celah:
    """Two neighbouring classes between which some capaian belong to none, or to both where `tumpang`."""

    rendah: AnakTangga
    tinggi: AnakTangga
    tumpang: bool = False

    def memuat(self, nilai: Decimal) -> bool:
        """True for a capaian that falls between the classes, or into both."""
        if self.tumpang:
            return self.rendah.memuat(nilai) and self.tinggi.memuat(nilai)
        bawah, atas = self.rendah.atas, self.tinggi.bawah
        lepas = not (self.rendah.memuat(nilai) or self.tinggi.memuat(nilai))
        return lepas and bawah is not None and atas is not None and bawah <= nilai <= atas


def tangga_berlaku(laporan: Laporan) -> TanggaTertulis | None:
    """Return the ladder that the workbook prints for its capaian: the first one that says so, else the first."""
    lengkap = [satu for satu in laporan.tangga if satu.anak[0].bawah is not None]
    return next((satu for satu in lengkap if _CAPAIAN.search(satu.judul)), next(iter(lengkap), None))


def dengan_tangga(dasar: Kebijakan, laporan: Laporan, profil: Profil) -> Kebijakan:
    """Return the Kebijakan with the ladder that the workbook prints, unless the profile sets one."""
    tertulis = tangga_berlaku(laporan)
    if tertulis is None or "tangga" in profil.kebijakan:
        return dasar
    letak = tertulis.anak[0].ref
    alasan = f"Skala kategori tertulis pada {letak}: {'; '.join(anak.uraian for anak in tertulis.anak)}."
    return dasar.model_copy(
        update={"tangga": susun(tertulis, dasar.desimal), "alasan": {**dasar.alasan, "tangga": alasan}}
    )


def susun(tertulis: TanggaTertulis, desimal: int) -> list[Kategori]:
    """Return the steps of a printed ladder, the highest first; a class without a lower bound goes on from the next."""
    renggang = {celah.rendah.nama: celah.rendah.atas for celah in celah_tangga(tertulis, desimal) if not celah.tumpang}
    hasil: list[Kategori] = []
    for urut, anak in enumerate(tertulis.anak):
        bawahnya = tertulis.anak[urut + 1] if urut + 1 < len(tertulis.anak) else None
        bawah, terbuka = anak.bawah, not anak.tutup_bawah
        if bawah is None:
            bawah = bawahnya.atas if bawahnya is not None and bawahnya.atas is not None else Decimal(0)
            terbuka = bawahnya is not None and bawahnya.tutup_atas
        hasil.append(Kategori(nama=anak.nama, bawah=bawah, terbuka=terbuka, atas=renggang.get(anak.nama)))
    return hasil


def celah_tangga(tertulis: TanggaTertulis, desimal: int) -> list[Celah]:
    """Return where a ladder leaves capaian of so many decimals without a class, or gives them two."""
    langkah = Decimal(1).scaleb(-max(desimal, 2))
    hasil = []
    for tinggi, rendah in zip(tertulis.anak, tertulis.anak[1:], strict=False):
        if rendah.atas is None or tinggi.bawah is None:
            continue
        lebar = tinggi.bawah - rendah.atas
        tumpang = lebar < 0 or (lebar == 0 and rendah.tutup_atas and tinggi.tutup_bawah)
        kosong = lebar > langkah or (lebar == 0 and not (rendah.tutup_atas or tinggi.tutup_bawah))
        if tumpang or kosong:
            hasil.append(Celah(rendah, tinggi, tumpang))
    return hasil


def inti_kategori(teks: str) -> str:
    """Return a category so that "SANGAT TINGGI (ST)" and "Sangat Tinggi" are equal."""
    tanpa_kurung = re.sub(r"\(.*?\)", " ", teks)
    return " ".join(re.sub(r"[^\w\s]|\d|_", " ", tanpa_kurung).casefold().split())


def urutan_kata(kata: Iterable[str]) -> Sequence[str] | None:
    """Return the ladder whose words these are, best first; None where they are of none, or of one we do not know."""
    semua = set(kata)
    return next((urutan for urutan in _URUTAN if semua and semua <= set(urutan)), None)


def kelas_mungkin(nilai: Decimal, tangga: Sequence[Kategori], celah: Iterable[Celah] = ()) -> set[str]:
    """Return the classes that a capaian can be said to be of: in a gap both neighbours, below the lowest that one."""
    dua = {anak.nama for satu in celah if satu.memuat(nilai) for anak in (satu.rendah, satu.tinggi)}
    urut = sorted(tangga, key=lambda satu: satu.bawah)
    di_bawah = [satu for satu in urut if satu.mulai(nilai)]
    pilihan = di_bawah[-1] if di_bawah else urut[0]
    return dua | {pilihan.nama}
