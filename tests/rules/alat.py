"""Runs one rule over a report built by hand."""

from __future__ import annotations

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.laporan import JenisLembar, Laporan, Pejabat, Sebutan, TempatPejabat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Aturan, Konteks
from tests.pembangun import laporan, ref


def jalankan(aturan: Aturan, isi: Laporan, profil: Profil | None = None) -> list[Finding]:
    profil = profil or Profil()
    return aturan(Konteks(isi, hitung(isi, profil), profil))


def satu(aturan: Aturan, isi: Laporan, profil: Profil | None = None) -> Finding:
    (temuan,) = jalankan(aturan, isi, profil)
    return temuan


def sel(temuan: Finding) -> list[str]:
    return [str(tempat.ref) for tempat in temuan.tempat]


def pejabat(nama: str, *nip: str | None, kunci: str = "kepala", pangkat: str | None = None) -> Pejabat:
    tempat = [tempat_pejabat(nama, satu, f"LEMBAR {urutan}", pangkat) for urutan, satu in enumerate(nip or (None,), 1)]
    return Pejabat(kunci=kunci, nama=nama, nip=nip[0] if nip else None, pangkat=pangkat, tempat=tempat)


def tempat_pejabat(nama: str | None, nip: str | None, lembar: str, pangkat: str | None = None) -> TempatPejabat:
    return TempatPejabat(
        nama=nama,
        nip=nip,
        pangkat=pangkat,
        ref_nama=CellRef(lembar, 1, 1),
        ref_pangkat=CellRef(lembar, 2, 1),
        ref_nip=CellRef(lembar, 3, 1),
    )


def dengan_pejabat(*orang: Pejabat) -> Laporan:
    isi = laporan()
    isi.pejabat = list(orang)
    return isi


def sebutan(
    nama: str, alamat: str, sumber: JenisLembar, sasaran: str | None = None, satuan: str | None = None
) -> Sebutan:
    letak = ref(alamat)
    di_kiri = CellRef(letak.lembar, letak.baris, max(letak.kolom - 1, 1))
    return Sebutan(nama=nama, ref=letak, sumber=sumber, sasaran=sasaran, ref_sasaran=di_kiri, satuan=satuan)
