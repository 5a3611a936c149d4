"""Sentences about the Renstra: which indikator reached its last target already, and how far the others are."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.predikat import bandingkan_predikat
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, ada
from lkjip_desktop.report.kalimat import sama
from lkjip_desktop.report.kata import bilangan, daftar, yaitu
from lkjip_desktop.report.nilai import persen, selisih
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi

# How a realisasi beyond or short of the Renstra's last target is said, by direction.
_TERLAMPAUI = {(Arah.NAIK, True): "melampaui", (Arah.TURUN, False): "lebih baik dari"}
_BELUM_SAMPAI = {Arah.NAIK: "masih kurang", Arah.TURUN: "masih lebih tinggi"}


def ikhtisar(bahan: Bahan) -> str:
    """Return how many indikator reached the Renstra's last target; marked first where that target is missing."""
    if not bahan.indikator:
        return perlu_diisi("target akhir Renstra setiap indikator")
    kurang = [baris for baris in bahan.indikator if not ada(baris.hasil.target_renstra)]
    siapa = "setiap indikator" if len(kurang) == len(bahan.indikator) else f"indikator {_nama(kurang)}"
    kekurangan = perlu_diisi(f"target akhir Renstra {siapa}") if kurang else ""
    putusan = {baris.kunci: sampai(baris) for baris in bahan.indikator}
    dinilai = [baris for baris in bahan.indikator if putusan[baris.kunci] is not None]
    hasil = gabung_kalimat(kekurangan, (_hitung(bahan, dinilai, putusan),))
    return hasil or f"Kedudukan realisasi {bahan.tahun} terhadap target akhir Renstra diuraikan sebagai berikut."


def _nama(baris: Sequence[BarisIndikator]) -> str:
    return daftar([satu.nama for satu in baris])


def _yaitu(baris: Sequence[BarisIndikator]) -> str:
    return yaitu([satu.nama for satu in baris])


def _hitung(bahan: Bahan, dinilai: Sequence[BarisIndikator], putusan: dict[str, bool | None]) -> str:
    sudah = [baris for baris in dinilai if putusan[baris.kunci]]
    belum = [baris for baris in dinilai if not putusan[baris.kunci]]
    akhir = "target akhir Renstra"
    if not dinilai:
        return ""
    if len(dinilai) == 1:
        capai = f"{'telah' if sudah else 'belum'} mencapai {akhir}"
        return f"Sampai dengan {bahan.tahun}, indikator {dinilai[0].nama} {capai}."
    awal = f"Sampai dengan {bahan.tahun}, dari {bilangan(len(dinilai))} indikator yang memiliki {akhir},"
    if not belum or not sudah:
        return f"{awal} seluruhnya {'telah' if sudah else 'belum'} mencapai target tersebut."
    return (
        f"{awal} {bilangan(len(sudah))} indikator telah mencapainya{_yaitu(sudah)}, sedangkan "
        f"{bilangan(len(belum))} indikator belum mencapainya{_yaitu(belum)}."
    )


def sampai(baris: BarisIndikator) -> bool | None:
    """Return whether the realisasi is at least as good as the Renstra's last target, None where that cannot be told."""
    target, ini = baris.hasil.target_renstra, baris.hasil.realisasi
    if target is None or ini is None or not ada(target) or not ada(ini):
        return None
    if target.jenis is JenisNilai.PREDIKAT and ini.jenis is JenisNilai.PREDIKAT:
        langkah = bandingkan_predikat(ini, target)
        return None if langkah is None else langkah >= 0
    if target.nilai is None or ini.nilai is None:
        return None
    if ini.nilai == target.nilai:
        return True
    if baris.hasil.arah in (Arah.NAIK, Arah.TURUN):
        return (ini.nilai < target.nilai) is (baris.hasil.arah is Arah.TURUN)
    return False if baris.hasil.arah is Arah.TEPAT else None


def jarak(baris: BarisIndikator, tahun: int | None) -> str:
    """Return how far an indikator is from the Renstra's last target, "" where one of the figures is missing."""
    target, ini = baris.hasil.target_renstra, baris.hasil.realisasi
    if target is None or ini is None or not ada(target) or not ada(ini):
        return ""
    akhir = f"target akhir Renstra{_pada(baris.hasil.tahun_renstra, '')}, yaitu {baris.prosa(target)}"
    awal = f"Realisasi indikator {baris.nama}{_pada(tahun, ' tahun ini')}"
    if sama(ini, target):
        return f"{awal} telah mencapai {akhir}{_dengan(_kemajuan(baris))}."
    tertulis = baris.prosa(ini, JenisFakta.REALISASI)
    if target.nilai is None or ini.nilai is None:
        return f"{awal} adalah {tertulis}, {_banding_sebutan(baris)} {akhir}."
    beda = selisih(ini.nilai - target.nilai, max(ini.desimal, target.desimal), baris.satuan)
    if (terlampaui := _TERLAMPAUI.get((baris.hasil.arah, ini.nilai > target.nilai))) is not None:
        return f"{awal} telah {terlampaui} {akhir}{_dengan(f'selisih {beda}', _kemajuan(baris))}."
    letak = _BELUM_SAMPAI.get(baris.hasil.arah, "berselisih")
    return f"{awal} {letak} {beda} dari {akhir}{_dengan(_kemajuan(baris))}."


def _pada(tahun: int | None, bawaan: str) -> str:
    return f" tahun {tahun}" if tahun else bawaan


def _banding_sebutan(baris: BarisIndikator) -> str:
    putusan = sampai(baris)
    if putusan is None:
        return "dengan"
    return "lebih baik dari" if putusan else "belum mencapai"


def _kemajuan(baris: BarisIndikator) -> str:
    maju = baris.hasil.capaian_renstra
    return f"tingkat kemajuan {persen(maju)}" if maju is not None and maju.berupa_angka else ""


def _dengan(*bagian: str) -> str:
    isi = daftar([satu for satu in bagian if satu])
    return f", dengan {isi}" if isi else ""
