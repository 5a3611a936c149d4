"""What an IKU is: its target, its way of computing in the office's words, for a survey its unsur and respondents."""

from __future__ import annotations

import re

from lkjip_desktop.domain.isian import Rekaman
from lkjip_desktop.domain.laporan import JenisFakta, Survei
from lkjip_desktop.report.bahan import Bahan, ada
from lkjip_desktop.report.kata import bilangan, daftar, kecil_awal, rapikan
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.rencana import BarisRencana
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi

_SURVEI = re.compile(r"\bsurve[iy]\b|\bikm\b|\bskm\b|kepuasan (?:masyarakat|pelanggan|pasien)", re.I)
# A calculation with figures: 506.024 / 499.362, 3,80 x 25, or a numerator over a line of dashes.
_HITUNGAN = re.compile(r"\d[\d.,]*\s*(?:[:/÷x×*]\s*\d|[-–—_]{3,})", re.I)
_KATA_PALING_SEDIKIT = 4
_UNSUR_BAKU = 9
_PEDOMAN_SURVEI = (
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman "
    "Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik"
)


def definisi(bahan: Bahan, satu: BarisRencana) -> Rekaman:
    """Return an IKU's heading and paragraph; what is missing stands marked on lines before it."""
    target, cara = _target(bahan, satu), _cara(satu)
    kurang = [] if target else [perlu_diisi(f"target indikator {satu.nama} {bahan.tahun}")]
    kurang += [] if cara else [perlu_diisi(f"cara perhitungan indikator {satu.nama}")]
    kalimat = gabung_kalimat("\n".join(kurang), (target, cara, _survei(bahan, satu)))
    return Rekaman(satu.kunci, satu.nama, {"gaya": "JudulIku", "judul": satu.nama, "kalimat.isi": kalimat})


def _target(bahan: Bahan, satu: BarisRencana) -> str:
    h = satu.baris.hasil
    if h.target is None or not ada(h.target):
        return ""
    awal = f"Target indikator ini pada {bahan.tahun} adalah {satu.baris.prosa(h.target, JenisFakta.TARGET)}"
    if h.target_renstra is None or not ada(h.target_renstra):
        return f"{awal}."
    akhir = f" tahun {h.tahun_renstra}" if h.tahun_renstra else ""
    return f"{awal}, sedangkan target akhir Renstra{akhir} adalah {satu.baris.prosa(h.target_renstra)}."


def _cara(satu: BarisRencana) -> str:
    teks = tanpa_hitungan(satu.baris.indikator.cara or "") if satu.baris.indikator else ""
    if len(teks.split()) < _KATA_PALING_SEDIKIT:  # "1 Hari" only repeats the target
        return ""
    return f"Cara perhitungannya: {teks if '=' in teks else kecil_awal(teks)}."


def tanpa_hitungan(cara: str) -> str:
    """Return a way of computing in words, without the calculation quoted behind it: figures belong to BAB III."""
    cocok = _HITUNGAN.search(cara)
    kata = rapikan(cara[: cocok.start()] if cocok else cara).rstrip(" .:;,=")
    return re.sub(r"\s+([.,;:)%])", r"\1", kata)


def _survei(bahan: Bahan, satu: BarisRencana) -> str:
    survei = bahan.laporan.survei
    if survei is None or not survei.unsur or not _SURVEI.search(satu.nama):
        return ""
    unsur = daftar([rapikan(unsur.nama).replace(" / ", "/") for unsur in survei.unsur])
    dasar = f" dengan mengacu pada {_PEDOMAN_SURVEI}" if len(survei.unsur) == _UNSUR_BAKU else ""
    banyak = bilangan(len(survei.unsur))
    return f"Survei dilaksanakan{dasar} atas {banyak} unsur pelayanan, yaitu {unsur}.{_responden(survei)}"


def _responden(survei: Survei) -> str:
    if survei.responden is None or not survei.responden.berupa_angka:
        return ""
    return f" Responden survei berjumlah {tampil(survei.responden)} orang."
