"""Which way an indikator improves, and where that was seen: a Polarisasi column, the sheet's formula, then its words."""

from __future__ import annotations

import re

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan

_KOLOM = [
    (Arah.TURUN, r"turun|rendah|negatif|minim|min\b|lower|decrease|kecil|\(-\)|^-$"),
    (Arah.TEPAT, r"tepat|stabil|tetap|stabili[sz]e|konstan"),
    (Arah.NAIK, r"naik|tinggi|positif|maks|max\b|higher|increase|besar|\(\+\)|^\+$"),
]
_TURUN = re.compile(
    r"\b(?:angka (?:kematian|kesakitan|kemiskinan|pengangguran|putus sekolah|kecelakaan|kriminalitas|kelahiran remaja|buta)"
    r"|(?<!akta )(?<!pelaporan )(?<!pencatatan )kematian|kesakitan|stunting|wasting|gizi buruk|kemiskinan|penduduk miskin|pengangguran|inflasi|gini|ketimpangan|prevalensi"
    r"|insiden\w*|lama|lamanya|waktu (?:tunggu|tanggap|pelayanan|penyelesaian|rata)|rata-rata waktu|response time|respon time"
    r"|kasus|pelanggaran|temuan|keluhan|pengaduan|komplain|kecelakaan|kejadian|konflik|sengketa|kerusakan|kebocoran|kehilangan"
    r"|keterlambatan|putus sekolah|buta aksara|kekerasan|kumuh|rawan|tertinggal|deviasi|penyimpangan|emisi|pencemaran|kebakaran)\b",
    re.I,
)
_NAIK = re.compile(
    r"\b(?:penurunan|berkurang\w*|menurun\w*|pengurangan|penanganan|ditangani|tertangani|penyelesaian|terselesaikan|diselesaikan|selesai"
    r"|tindak\s*lanjut|ditindaklanjuti|pencegahan|penanggulangan|pengendalian|bebas|ketepatan|tepat waktu|pelayanan pengaduan|lama sekolah"
    r"|harapan lama|pengentasan|pemulihan|terlayani|dilayani|cakupan|terungkap|kesiapsiagaan|kualitas|tanpa)\b",
    re.I,
)
_PERSENTASE_PENANGANAN = re.compile(r"^(?:waktu|lama)\b", re.I)


def tetapkan_arah(indikator: Indikator, polarisasi: list[str], rumus: list[tuple[str, str, str]]) -> tuple[Arah, str]:
    """Return (direction, reason in Indonesian).

    `polarisasi` are the texts of a Polarisasi column, `rumus` (formula, target cell, realisasi cell) of the capaian
    cells that hold a formula.
    """
    for teks in polarisasi:
        for arah, pola in _KOLOM:
            if re.search(pola, teks, re.I):
                return arah, f"kolom Polarisasi: {teks}"
    if dari_target := _dari_target(indikator):
        return dari_target
    for satu in rumus:
        if arah_rumus := _dari_rumus(*satu):
            return arah_rumus, f"rumus pada lembar: ={satu[0]}"
    return _dari_kata(indikator.nama)


def _dari_target(indikator: Indikator) -> tuple[Arah, str] | None:
    target: list[Kemunculan] = indikator.fakta(JenisFakta.TARGET)
    jenis = [k.nilai.jenis for k in target if not k.nilai.belum_terisi]
    if jenis and all(satu is JenisNilai.PREDIKAT for satu in jenis):
        return Arah.PREDIKAT, "target berupa predikat"
    if jenis and all(satu is JenisNilai.RENTANG for satu in jenis):
        return Arah.RENTANG, "target berupa rentang"
    return None


def _dari_rumus(rumus: str, target: str, realisasi: str) -> Arah | None:
    """The direction that an Excel formula of capaian follows, None where it is no formula we know."""
    polos = re.sub(r"\s|\$", "", rumus.upper())
    polos = re.sub(rf"\b{target}\b", "T", re.sub(rf"\b{realisasi}\b", "R", polos))
    if re.search(r"\(?2\*T\)?-R\)?/T|T-\(R-T\)\)?/T|1-\(?R-T\)?/T|1\+\(?1-R/T|\(T\*2\)?-R", polos):
        return Arah.TURUN
    if re.search(r"(?<![A-Z0-9])T/R(?![A-Z0-9])", polos):
        return Arah.TURUN
    return Arah.NAIK if re.search(r"(?<![A-Z0-9])R/T(?![A-Z0-9])", polos) else None


def _dari_kata(nama: str) -> tuple[Arah, str]:
    if (cocok := _TURUN.search(nama)) and (not _NAIK.search(nama) or _PERSENTASE_PENANGANAN.match(nama)):
        return Arah.TURUN, f"kata “{cocok[0]}” pada nama indikator"
    return Arah.NAIK, "anggapan umum: makin tinggi makin baik"
