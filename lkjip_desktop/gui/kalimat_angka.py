"""The words of the tabs of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop import pipeline
from lkjip_desktop.gui import kalimat_ketentuan as ketentuan
from lkjip_desktop.gui.tabel_model import Sel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.hasil import Efisiensi, Fakta, HasilIndikator, HasilSurvei
    from lkjip_desktop.domain.kebijakan import Kebijakan
    from lkjip_desktop.domain.laporan import Laporan, Survei
    from lkjip_desktop.pipeline import Bacaan

_RENCANA_MAKS = 3


def sel_angka(angka: Angka | None) -> Sel:
    """Return a cell with a figure as printed."""
    return Sel(pipeline.shown(angka), angka.nilai if angka is not None else None)


def sel_uang(angka: Angka | None, *, tebal: bool = False) -> Sel:
    """Return a cell with an amount."""
    return Sel(pipeline.shown_money(angka), angka.nilai if angka is not None else None, tebal=tebal)


def sel_serapan(angka: Angka | None, *, tebal: bool = False) -> Sel:
    """Return a cell with a share of 100 and its bar."""
    nilai = angka.nilai if angka is not None else None
    return Sel(pipeline.shown(angka), nilai, tebal=tebal, batang=None if nilai is None else float(nilai) / 100)


def bentrok(fakta: Fakta) -> str:
    """Return what the sources of a fact say, and which value is printed and why."""
    nilai = dict.fromkeys(f"{pipeline.shown(k.nilai)} pada {k.nilai.ref}" for k in fakta.kejadian if k.nilai.ref)
    tahun = f" {fakta.tahun}" if fakta.tahun else ""
    awal = f"{str(fakta.jenis).capitalize()}{tahun} ditulis berbeda: {'; '.join(nilai)}."
    akhir = fakta.bukti or f"Yang dipakai {pipeline.shown(fakta.terpilih)}: {fakta.dasar}."
    return f"{awal} {akhir}"


def rincian_indikator(hasil: HasilIndikator, bacaan: Bacaan, beda: Sequence[Fakta]) -> list[str]:
    """Return how an indikator's capaian was computed, and why so."""
    alasan = bacaan.hasil.kebijakan.alasan
    arah = next((i.alasan_arah for i in bacaan.laporan.indikator if i.kunci == hasil.kunci), "")
    return [
        f"Sasaran: {hasil.sasaran}" if hasil.sasaran else "",
        f"Satuan: {hasil.satuan}" if hasil.satuan else "",
        f"Realisasi: {hasil.uraian_realisasi}" if hasil.uraian_realisasi else "",
        f"Capaian: {hasil.uraian}" if hasil.uraian else "",
        _dengan_alasan(ketentuan.ARAH.get(str(hasil.arah), ""), alasan.get(f"arah:{hasil.kunci}") or arah),
        _dengan_alasan(
            f"Rumus: {ketentuan.RUMUS.get(str(hasil.rumus), '')}" if alasan.get(f"rumus:{hasil.kunci}") else "",
            alasan.get(f"rumus:{hasil.kunci}", ""),
        ),
        *(bentrok(satu) for satu in beda),
    ]


def cara_hitung(kebijakan: Kebijakan) -> str:
    """Return what holds for all indikator, with where it was seen."""
    isi = [
        _dengan_alasan(f"{_label(bidang)}: {_kecil(ketentuan.terlihat(bidang, kebijakan))}", alasan)
        for bidang, alasan in kebijakan.alasan.items()
        if bidang in ketentuan.DAFTAR or bidang in ketentuan.ANGKA
    ]
    if kebijakan.alasan.get("tangga"):
        isi.append(_dengan_alasan("Skala Kategori", kebijakan.alasan["tangga"]))
    return "\n".join(["Ketentuan Perhitungan", *isi]) if isi else ""


def rencana(laporan: Laporan) -> str:
    """Return which indikator are planned but not measured."""
    nama = [satu.nama for satu in laporan.rencana]
    if not nama:
        return ""
    lain = f"; dan {len(nama) - _RENCANA_MAKS} lainnya" if len(nama) > _RENCANA_MAKS else ""
    return f"Direncanakan, belum diukur ({len(nama)}): {'; '.join(nama[:_RENCANA_MAKS])}{lain}."


def efisiensi(semua: Sequence[Efisiensi]) -> str:
    """Return capaian against serapan of each sasaran, a line each."""
    if not semua:
        return ""
    return "\n".join(["Efisiensi", *(_efisiensi(satu) for satu in semua)])


def ringkasan_survei(survei: Survei | None, hasil: HasilSurvei) -> str:
    """Return the survey's outcome in two lines."""
    mutu = f"{hasil.mutu} ({hasil.kinerja})" if hasil.mutu and hasil.kinerja else hasil.mutu or ""
    satu = [
        f"IKM {pipeline.shown(hasil.ikm)}" if hasil.ikm else "",
        f"Mutu Pelayanan {mutu}" if mutu else "",
        f"Indeks {pipeline.shown(hasil.indeks)}" if hasil.indeks else "",
        f"{pipeline.shown(survei.responden)} responden" if survei and survei.responden else "",
    ]
    return "   ·   ".join(bagian for bagian in satu if bagian)


def ujung_survei(hasil: HasilSurvei) -> list[str]:
    """Return the highest and the lowest unsur, and how the IKM was computed."""
    ujung = (("Tertinggi", hasil.tertinggi), ("Terendah", hasil.terendah))
    return [
        *(f"{kata}: {unsur.nama} ({pipeline.shown(unsur.rata_rata)})" for kata, unsur in ujung if unsur is not None),
        f"Perhitungan: {hasil.uraian}" if hasil.uraian else "",
    ]


def renstra(hasil: HasilIndikator) -> str:
    """Return how far this year's realisasi is on the way to the end of the Renstra."""
    if hasil.target_renstra is None:
        return "Target akhir Renstra tidak ada pada kertas kerja."
    tahun = f" {hasil.tahun_renstra}" if hasil.tahun_renstra else ""
    capaian = f", tercapai {pipeline.shown_percent(hasil.capaian_renstra)}" if hasil.capaian_renstra else ""
    target, realisasi = pipeline.shown(hasil.target_renstra), pipeline.shown(hasil.realisasi)
    return f"Target akhir Renstra{tahun}: {target}. Realisasi tahun ini: {realisasi}{capaian}."


def perubahan(hasil: HasilIndikator) -> str:
    """Return whether the realisasi is better than the year before."""
    if hasil.membaik is None or hasil.tahun_lalu is None or hasil.perubahan is None:
        return ""
    arah = "tetap" if not hasil.perubahan.nilai else "membaik" if hasil.membaik else "menurun"
    return f"Dibandingkan dengan tahun {hasil.tahun_lalu}: {arah}."


def _efisiensi(satu: Efisiensi) -> str:
    angka = f"capaian {pipeline.shown_percent(satu.capaian)}, serapan {pipeline.shown_percent(satu.serapan)}"
    return f"{satu.subjek}: {angka}, {'efisien' if satu.efisien else 'belum efisien'}"


def _label(bidang: str) -> str:
    return (ketentuan.DAFTAR.get(bidang) or ketentuan.ANGKA[bidang])[0].replace("&", "")


def _dengan_alasan(kata: str, alasan: str) -> str:
    return f"{kata}: {_kecil(alasan).rstrip('.')}." if kata and alasan else kata


def _kecil(kata: str) -> str:
    return kata[:1].lower() + kata[1:] if kata[1:2].islower() else kata
