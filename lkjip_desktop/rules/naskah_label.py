"""The labels of figures in sentences: which word says that a figure is a target, a realisasi, a capaian, a budget."""

from __future__ import annotations

import re

from lkjip_desktop.rules.naskah_acuan import Ukur
from lkjip_desktop.rules.naskah_angka import AngkaNaskah
from lkjip_desktop.rules.naskah_subjek import SURVEI, Macam, Subjek

# The last label before a figure says what it is; the longer patterns go first.
_LABEL = re.compile(
    r"(?P<target_renstra>target\s+(?:akhir\s+|jangka\s+menengah\s+|pada\s+akhir\s+)?(?:periode\s+)?(?:renstra|rpjmd|rpd)"
    r"|target\s+jangka\s+menengah|target\s+akhir)"
    r"|(?P<capaian_renstra>(?:tingkat\s+)?kemajuan)"
    r"|(?P<serapan>(?:\bpenyerapan|\bserapan|daya\s+serap)(?:\s+(?:anggaran|belanja|keuangan|dana)\w*)?|\bterserap)"
    r"|(?P<realisasi_anggaran>realisasi\s+(?:anggaran|belanja|keuangan|pagu|dana|penggunaan))"
    r"|(?P<target>(?:\bdi)?target(?:kan|nya)?\b)"
    r"|(?P<realisasi>(?:\bter)?realisasi(?:nya|kan)?\b)"
    r"|(?P<capaian>\b(?:pen|ke(?:ter)?)?capaian(?:nya)?\b)"
    r"|(?P<ikm>\bikm\b|indeks\s+kepuasan|nilai\s+skm|nilai\s+konversi)"
    r"|(?P<indeks>nilai\s+indeks|\bindeks\b)"
    r"|(?P<anggaran>\banggaran\w*|\bpagu\b|\balokasi\b|\bbelanja\b|\bdana\b)",
    re.I,
)
# Words after which a figure is a difference, a bound, a part, another edition's or another office's.
_LAIN = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih|kenaikan|penurunan|peningkatan|perubahan|deviasi|sisa"
    r"|kekurangan|kelebihan|kontribusi|bobot|penimbang|minimal|maksimal|paling|minimum|maksimum|di\s+atas|di\s+bawah|diatas|dibawah"
    r"|sekurang|setidaknya|antara|kurang|lebih|lebih\s+(?:tinggi|rendah|besar|kecil|baik)|melebihi|melampaui"
    r"|nasional|provinsi|pusat|kementerian|semula|murni|sebelum\s+perubahan|triwulan|semester|bulan|hingga|skala|rentang"
    r"|kategori|dikali\w*|dibagi|setiap|masing-masing|hanya|efisiensi|rata-rata|perbandingan|jumlah|tambahan|penambahan|pengurangan|dak|dau|dbh)\b",
    re.I,
)
_PASTI_LAIN = re.compile(
    r"\b(?:penimbang|bobot|nasional|provinsi|kementerian|semula|murni|sebelum\s+perubahan|triwulan|semester|skala|rentang)\b",
    re.I,
)
_MASA_LAIN = re.compile(r"\b(?:triwulan|semester|nasional)\b", re.I)
_MENJADI = re.compile(r"\b(?:menjadi|yaitu|yakni|adalah|sebesar|mencapai|berjumlah)\b", re.I)
_PERATURAN = re.compile(r"(?:nomor|nomer|no\.?)\s*:?\s*\S+\s+(?:tahun|th\.?)\s+\d{4}|\d+/\d{4}", re.I)
_PERIODE = re.compile(
    r"(?:19|20)\d\d\s*(?:-|–|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(?:19|20)\d\d", re.I
)


def label_terakhir(teks: str) -> tuple[str, int] | None:
    """Return the last label in a text and where it ends."""
    cocok = None
    for satu in _LABEL.finditer(teks):
        cocok = satu
    return None if cocok is None else (str(cocok.lastgroup), cocok.end())


def masa_lain(teks: str) -> bool:
    """Return True where a clause speaks of a part of the year, or of the whole country."""
    return _MASA_LAIN.search(teks) is not None


def bukan_nilai(teks: str) -> bool:
    """Return True where the words before a figure make it a difference, a bound, a part or somebody else's."""
    return _PASTI_LAIN.search(teks) is not None or (_LAIN.search(teks) is not None and not _menjadi(teks))


def _menjadi(teks: str) -> bool:
    """True where a figure after all is the value: "turun 1,18 poin menjadi 101,33%"."""
    lain = max((satu.end() for satu in _LAIN.finditer(teks)), default=0)
    return _MENJADI.search(teks, lain) is not None and not re.search(r"\bsebesar\b", teks[lain:], re.I)


def ukur_label(label: str | None, satu: AngkaNaskah, subjek: Subjek, *, beruang: bool) -> Ukur | None:
    """Return the kind of figure that a label means for this subject and unit."""
    if subjek.macam is Macam.UANG:
        return _ukur_uang(label, satu, beruang=beruang)
    if subjek.kunci == SURVEI:
        return {"ikm": Ukur.IKM, "indeks": Ukur.INDEKS}.get(label or "", Ukur.RESPONDEN)
    if subjek.macam is Macam.UNSUR:
        return Ukur.NRR
    if subjek.macam is Macam.OPERAN:
        return Ukur.DATA
    if satu.uang or label in ("serapan", "realisasi_anggaran", "anggaran", "ikm", "indeks", None):
        return None
    if label == "capaian" and not satu.persen:  # "dengan capaian 1 hari": the realisasi is meant
        label = "realisasi"
    return {
        "target_renstra": Ukur.TARGET_RENSTRA,
        "capaian_renstra": Ukur.CAPAIAN_RENSTRA,
        "target": Ukur.TARGET,
        "realisasi": Ukur.REALISASI,
        "capaian": Ukur.CAPAIAN,
    }[label or ""]


def _ukur_uang(label: str | None, satu: AngkaNaskah, *, beruang: bool) -> Ukur | None:
    if satu.uang:
        nyata = label in ("realisasi", "realisasi_anggaran", "serapan", "capaian")
        return Ukur.REALISASI_ANGGARAN if nyata else Ukur.ANGGARAN if label in ("anggaran", "target") else None
    if satu.persen and (label in ("serapan", "realisasi_anggaran") or (beruang and label in ("realisasi", "capaian"))):
        return Ukur.SERAPAN
    return None


def tanpa_tahun_lain(teks: str) -> str:
    """Return the text with the years of regulations and periods blanked out."""
    for pola in (_PERATURAN, _PERIODE):
        teks = pola.sub(lambda cocok: " " * len(cocok[0]), teks)
    return teks
