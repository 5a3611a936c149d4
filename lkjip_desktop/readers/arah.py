"""Which way an indikator improves, and where that was seen.

A Polarisasi column goes first, then the kind of target, the sheet's own formula, and last the words of its name.
"""

from __future__ import annotations

import re

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan

_KOLOM = [
    (Arah.TURUN, r"turun|rendah|negatif|\bmin|lower|decrease|kecil|\(-\)|^-$"),
    (Arah.TEPAT, r"tepat|stabil|tetap|stabili[sz]e|konstan"),
    (Arah.NAIK, r"naik|tinggi|positif|\bmaks|\bmax|higher|increase|besar|\(\+\)|^\+$"),
]
_TURUN = re.compile(
    r"""\b(?:
      angka\ (?:kematian|kesakitan|kemiskinan|pengangguran|putus\ sekolah|kecelakaan|kriminalitas|buta)
    | angka\ kelahiran\ remaja
    | (?<!akta\ )(?<!pelaporan\ )(?<!pencatatan\ )kematian|death\ rate|kesakitan|stunting|wasting|gizi\ buruk
    | kemiskinan|penduduk\ miskin|pengangguran|inflasi|gini|ketimpangan|prevalensi|insiden\w*
    | lama|lamanya|durasi|waktu\ (?:tunggu|tanggap|pelayanan|penyelesaian|rata|proses|penerbitan|pengurusan)
    | rata-rata\ waktu|respon[sc]?e?\ time|length\ of\ stay|turn\ ?over\ interval
    | kasus|pelanggaran|temuan|keluhan|pengaduan|komplain|kecelakaan|kejadian
    | konflik|sengketa|kerusakan|kebocoran|kehilangan|keterlambatan|putus\ sekolah|buta\ aksara|kekerasan|kumuh
    | rawan|tertinggal|deviasi|penyimpangan|emisi|pencemaran|kebakaran|gangguan
    | tindak\ pidana|kriminalitas|penyakit\ menular
    )\b""",
    re.I | re.X,
)
_NAIK = re.compile(
    r"""\b(?:
      penurunan|berkurang\w*|menurun\w*|pengurangan|penanganan|ditangani|tertangani|penyelesaian|terselesaikan
    | diselesaikan|selesai|tindak\s*lanjut|ditindaklanjuti|pencegahan|penanggulangan|pengendalian|bebas
    | ketepatan|tepat\ waktu
    | pelayanan\ pengaduan|lama\ sekolah|harapan\ lama|pengentasan|pemulihan|terlayani|dilayani|cakupan|terungkap
    | kesiapsiagaan|kualitas|tanpa|penderita\ .*\ yang|mendapatkan?|memperoleh
    )\b""",
    re.I | re.X,
)
_LAMA = re.compile(r"\b(?:lama(?:nya)?|waktu|durasi|respon[sc]?e?\ time)\b", re.I)
_LAMA_SEKOLAH = re.compile(r"\blama\s+sekolah|\bharapan\s+lama|\btepat\s+waktu|\bketepatan", re.I)
_SATUAN_WAKTU = re.compile(r"^(?:detik|menit|jam|hari(?:\s+kerja)?|minggu|bulan)\b", re.I)
_SATUAN_BAGIAN = re.compile(r"^(?:%|persen\w*)$", re.I)


def tetapkan_arah(indikator: Indikator, polarisasi: list[str], rumus: list[tuple[str, str, str]]) -> tuple[Arah, str]:
    """Return (direction, reason in Indonesian).

    `polarisasi` are the texts of a Polarisasi column, `rumus` (formula, target cell, realisasi cell) of the capaian
    cells that hold a formula.
    """
    for teks in polarisasi:
        for arah, pola in _KOLOM:
            if re.search(pola, teks, re.I):
                return _dari_rentang(indikator) or (arah, f"kolom Polarisasi: {teks}")
    if dari_target := _dari_target(indikator):
        return dari_target
    if dari_batas := _dari_batas(indikator):
        return dari_batas
    for satu in rumus:
        if arah_rumus := _dari_rumus(*satu):
            return arah_rumus, f"rumus pada lembar: ={satu[0]}"
    return _dari_kata(indikator.nama, indikator.satuan or "")


def _dari_batas(indikator: Indikator) -> tuple[Arah, str] | None:
    """A target written as a bound says by its sign which side is good."""
    for satu in indikator.fakta(JenisFakta.TARGET):
        if cocok := re.match(
            r"\s*(?:([≤<])|(maks\w*|kurang dari)\b|([≥>])|(min\w*|lebih dari)\b)", satu.nilai.teks, re.I
        ):
            arah = Arah.TURUN if cocok[1] or cocok[2] else Arah.NAIK
            return arah, f"target berupa batas: {satu.nilai.teks}"
    return None


def _jenis_target(indikator: Indikator) -> set[JenisNilai]:
    target: list[Kemunculan] = indikator.fakta(JenisFakta.TARGET)
    return {k.nilai.jenis for k in target if not k.nilai.belum_terisi}


def _dari_rentang(indikator: Indikator) -> tuple[Arah, str] | None:
    """A target that is a range is met inside it, whatever else is said."""
    return (Arah.RENTANG, "target berupa rentang") if _jenis_target(indikator) == {JenisNilai.RENTANG} else None


def _dari_target(indikator: Indikator) -> tuple[Arah, str] | None:
    if _jenis_target(indikator) == {JenisNilai.PREDIKAT}:
        return Arah.PREDIKAT, "target berupa predikat"
    return _dari_rentang(indikator)


def _dari_rumus(rumus: str, target: str, realisasi: str) -> Arah | None:
    """The direction that an Excel formula of capaian follows, None where it is no formula we know."""
    polos = re.sub(r"\s|\$", "", rumus.upper())
    polos = re.sub(rf"\b{target}\b", "T", re.sub(rf"\b{realisasi}\b", "R", polos))
    if re.search(r"\(?2\*T\)?-R\)?/T|T-\(R-T\)\)?/T|1-\(?R-T\)?/T|1\+\(?1-R/T|\(T\*2\)?-R", polos):
        return Arah.TURUN
    if re.search(r"(?<![A-Z0-9])T/R(?![A-Z0-9])", polos):
        return Arah.TURUN
    return Arah.NAIK if re.search(r"(?<![A-Z0-9])R/T(?![A-Z0-9])", polos) else None


def _dari_kata(nama: str, satuan: str) -> tuple[Arah, str]:
    """Lower is better for what is bad, unless the name speaks of remedying it; a time taken is better shorter."""
    umum = Arah.NAIK, "anggapan umum: makin tinggi makin baik"
    if (lama := _LAMA.search(nama)) and not _LAMA_SEKOLAH.search(nama):
        if _SATUAN_WAKTU.match(satuan.strip()):
            return Arah.TURUN, f"kata “{lama[0]}” pada nama indikator, satuan {satuan.strip()}"
        if _SATUAN_BAGIAN.match(satuan.strip()):
            return umum
    cocok = _TURUN.search(nama)
    if cocok and (not _NAIK.search(nama) or re.match(r"(?:waktu|lama)\b", nama, re.I)):
        return Arah.TURUN, f"kata “{cocok[0]}” pada nama indikator"
    return umum
