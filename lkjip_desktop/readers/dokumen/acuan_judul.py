"""Which section of an LKjIP a line opens, by what it says: number, style and letter case do not matter."""

from __future__ import annotations

import re

from lkjip_desktop.domain.acuan import JenisBagian as J
from lkjip_desktop.domain.dokumen import Paragraf

TERPANJANG = 170
_TANPA_GAYA = 110
_NOMOR = re.compile(
    r"\s*(?:(?:bab\.?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Za-z])[.)]*(?<=[.)\d])\s*|[❖➢•▪–*-]\s*)+(?=\D)"
)
_BERTINGKAT = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})+\.?\s+\S")
_ISI_DAFTAR = re.compile(r"\.{3,}|…{2,}|\t\s*(?:\d{1,3}|[ivx]{1,5})\s*$")
_KENDALA = r"(?:hambatan|kendala|permasalahan|masalah)"
_DAN = r"\s*(?:dan|serta|&|/|,)\s*"
_POLA: tuple[tuple[J, str], ...] = (
    (J.PENGANTAR, r"kata pengantar|prakata"),
    (J.IKHTISAR, r"(?:ikhtisar|ringkasan) eksekutif|executive summary"),
    (J.LAIN, r"daftar (?:isi|tabel|gambar|grafik|lampiran|singkatan)"),
    (J.LAIN, r"bab\.?\s*(?:[ivx]+|\d+)\b.*|pendahuluan|perencanaan kinerja|akuntabilitas kinerja|penutup"),
    (J.LAMPIRAN, r"(?:daftar )?lampiran(?: ?-? ?\d+| [ivx]+)?|formulir\b.*"),
    (J.LATAR, r"latar belakang(?: (?:penyusunan|laporan|pemikiran)\b.*)?"),
    (
        J.TUGAS,
        rf"(?:kedudukan|tugas)(?: pokok)?(?:{_DAN}(?:tugas|fungsi)(?: pokok)?)*(?:{_DAN}fungsi)?(?: organisasi)?",
    ),
    (J.TUGAS, r"(?:uraian )?(?:tugas|fungsi)(?: pokok)?(?: dan fungsi)?(?: (?:organisasi|dinas|badan|opd)\b.*)?"),
    (J.STRUKTUR, r"(?:bagan )?(?:struktur|susunan) organisasi(?:\b.*)?"),
    (
        J.ISU,
        r"(?:permasalahan|isu|aspek)(?: ?-? ?isu)?(?: utama| strategis)+(?:\b.*)?|permasalahan|strategic issues?\b.*",
    ),
    (J.SISTEMATIKA, r"sistematika(?: (?:penyajian|penulisan|laporan|penyusunan)\b.*)?"),
    (J.VISI, r"visi(?:\s*dan\s*misi|,? misi)?(?:\b.*)?|misi"),
    (J.RENSTRA, r"(?:rencana strategis|renstra)(?:\b.*)?"),
    (J.TUJUAN, r"tujuan(?: strategis)?(?: dan sasaran(?: strategis)?)?"),
    (J.SASARAN, r"sasaran(?: strategis)?"),
    (J.IKU, r"indikator kinerja utama(?:\b.*)?|iku"),
    (J.PERJANJIAN, r"perjanjian kinerja(?:\b.*)?"),
    (J.PENETAPAN, r"penetapan kinerja(?:\b.*)?"),
    (J.RENCANA, r"rencana (?:kinerja|kerja)(?:\b.*)?"),
    (J.JANGKA, r"(?:per|mem)banding\w*.*\b(?:jangka menengah|renstra|rencana strategis|akhir periode)\b.*"),
    (J.STANDAR, r"(?:.*\b)?standar nasional\b.*|(?:per|mem)banding\w*.*\b(?:nasional|provinsi|benchmark\w*)\b.*"),
    (J.RIWAYAT, r"(?:per|mem)banding\w*.*\b(?:tahun|antartahun)\b.*"),
    (J.EFISIENSI, r"(?:analisis|analisa)\b.*\befisiensi\b.*|efisiensi(?: penggunaan)? (?:sumber ?daya|anggaran)\b.*"),
    (J.KEUANGAN, r"akuntabilitas keuangan(?:\b.*)?|realisasi (?:anggaran|keuangan)(?:\b.*)?"),
    (J.PENDORONG, r"faktor(?:\s*-\s*faktor)?(?: \w+)? (?:pendorong|pendukung|keberhasilan)\b.*"),
    (J.PENGHAMBAT, r"faktor(?:\s*-\s*faktor)?(?: \w+)? (?:penghambat|kegagalan)\b.*"),
    (J.PENGUKURAN, r"pengukuran(?: capaian)? kinerja(?:\b.*)?|(?:analisis )?penyebab (?:keberhasilan|kegagalan)\b.*"),
    (J.SURVEI, r"(?:hasil )?(?:survei|survey)(?: indeks)? kepuasan(?: masyarakat| pelanggan)?(?:\b.*)?"),
    (
        J.CAPAIAN,
        r"capaian kinerja(?:\b.*)?|target dan realisasi\b.*|(?:hasil |analisis |evaluasi )+(?:dan \w+ )?capaian\b.*",
    ),
    (J.KESIMPULAN, r"(?:ke)?simpulan(?: umum)?"),
    (J.INTERNAL, rf"(?:{_KENDALA}|faktor)(?:{_DAN}{_KENDALA})?\s+(?:yang bersifat )?internal(?:\b.*)?|internal"),
    (J.EKSTERNAL, rf"(?:{_KENDALA}|faktor)(?:{_DAN}{_KENDALA})?\s+(?:yang bersifat )?eksternal(?:\b.*)?|eksternal"),
    (J.HAMBATAN, rf"{_KENDALA}{_DAN}{_KENDALA}(?:\b.*)?|hambatan|kendala(?: yang dihadapi)?"),
    (
        J.PEMECAHAN,
        r"(?:upaya |langkah |strategi )?pemecahan masalah(?:\b.*)?|solusi(?:\b.*)?|saran|rekomendasi(?:\b.*)?",
    ),
    (J.PEMECAHAN, r"(?:rencana )?tindak lanjut(?:\b.*)?|(?:langkah|upaya)(?: ?- ?\w+)? (?:perbaikan|peningkatan)\b.*"),
)
_JUDUL = [(jenis, re.compile(rf"(?:{pola})[\s.:]*", re.I)) for jenis, pola in _POLA]


def tanpa_nomor(teks: str) -> str:
    """Return a heading without its number or sign: "2.1.1 Visi dan Misi" -> "Visi dan Misi"."""
    rapi = " ".join(teks.split())
    nomor = _NOMOR.match(rapi)
    return rapi[nomor.end() :].strip() or rapi if nomor else rapi


def isi_daftar(paragraf: Paragraf) -> bool:
    """True for a line of a table of contents, generated or typed."""
    if paragraf.gaya.startswith(("toc", "table of figures")):
        return True
    return any(b.isi.startswith("TOC") for b in paragraf.bidang) or bool(_ISI_DAFTAR.search(paragraf.teks))


def berupa_judul(paragraf: Paragraf) -> bool:
    """True for a line that heads something by its style or its number of several levels, whatever it says."""
    teks = paragraf.teks.strip()
    if not teks or len(teks) > TERPANJANG or isi_daftar(paragraf):
        return False
    return paragraf.tingkat is not None or bool(_BERTINGKAT.match(teks) and not teks.endswith((".", ";")))


def jenis_judul(paragraf: Paragraf) -> J | None:
    """Return the section that a line opens; None for prose, items of lists and headings that say something else."""
    teks = " ".join(paragraf.teks.split())
    bergaya = berupa_judul(paragraf)
    if not teks or len(teks) > (TERPANJANG if bergaya else _TANPA_GAYA) or isi_daftar(paragraf):
        return None
    if not bergaya and (teks.endswith((";", ",", ":")) or (teks.endswith(".") and not _NOMOR.match(teks))):
        return None
    polos = tanpa_nomor(teks)
    jenis = next((jenis for jenis, pola in _JUDUL if pola.fullmatch(teks) or pola.fullmatch(polos)), None)
    if jenis is None or bergaya or polos != teks or teks.isupper():
        return jenis
    return jenis if len(polos.split()) <= 5 and not paragraf.bernomor else None
