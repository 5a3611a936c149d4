"""Numbers as Indonesian offices write them: text -> Angka, and back. Exact; never float.

A dot or comma that can mean two things ("1.234", "1,234") is read by the column's `Gaya`; `gaya_kolom` finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.sel import CellRef


class Gaya(StrEnum):
    """Which sign separates the decimals."""

    KOMA = "koma"
    TITIK = "titik"


_PREDIKAT = re.compile(
    r"aa|a|bb|b|cc|c|d|wtp|wdp|tw|tmp|baik|cukup|kurang|tinggi|sedang|rendah|ya|ada|tersedia|sehat|tercapai|informatif"
    r"|tepat|mandiri|maju|berkembang|unggul|utama|madya|pratama|optimal|memadai|inovatif|terlaksana|terpenuhi"
    r"|sangat|amat|tidak|paripurna|sekali|menuju|belum|wajar|tanpa|pengecualian"
)
_TIDAK_ADA = re.compile(r"(?:n\s*/\s*a|#n/a|na|tidak ada data|belum ada data|belum rilis|tad)\.?", re.I)
_STRIP = re.compile(r"(?:rp\.?|idr)?[-–—_.…\s]+", re.I)
_ANGKA = r"[+−-]?\d[\d.,]*"
# Longer runs of bare digits are a NIP or NIK; Excel itself keeps no more than 15.
_DIGIT_TERBANYAK = 15
_RENTANG = re.compile(
    rf"({_ANGKA})\s*%?\s*(?:-|–|—|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)\s*({_ANGKA})\s*(.*)", re.I | re.S
)
_TUNGGAL = re.compile(
    rf"(?P<mata>rp\.?|idr)?\s*+(?:(?P<kurung>\()\s*+)?(?P<angka>{_ANGKA})(?P<ekor>\s*,\s*-+)?\s*\)?\s*(?P<satuan>.*)",
    re.I | re.S,
)
_TERBILANG = re.compile(r"\(\s*[a-zA-Z][a-zA-Z\s]*\)")
_RIBUAN = {".": re.compile(r"\d{1,3}(?:\.\d{3})+"), ",": re.compile(r"\d{1,3}(?:,\d{3})+")}
# Wide enough that no amount with all its decimals is ever cut.
_LEBAR = Context(prec=60)
_PISAH_BAGIAN = re.compile(r"\s*(?:\n|;)\s*")


def _rapi(teks: str) -> str:
    return re.sub(r"[ \t\u00a0\u2007\u202f]+", " ", teks.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _ribuan(inti: str, tanda: str) -> bool:
    return _RIBUAN[tanda].fullmatch(inti.lstrip("+-−")) is not None


def mendua(inti: str) -> bool:
    """True where one sign, once, before exactly three digits can be thousands or decimals ("1.234", "12,345")."""
    polos = inti.lstrip("+-−")
    return re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", polos) is not None


def _bukti(inti: str) -> Gaya | None:
    """The decimal sign that a number's own shape proves, None where it proves nothing."""
    titik, koma = inti.count("."), inti.count(",")
    if titik and koma:
        return Gaya.KOMA if inti.rindex(",") > inti.rindex(".") else Gaya.TITIK
    if mendua(inti) or not titik + koma:
        return None
    if titik:
        return Gaya.KOMA if titik > 1 else Gaya.TITIK
    return Gaya.TITIK if koma > 1 else Gaya.KOMA


def gaya_kolom(teks: Iterable[str]) -> Gaya | None:
    """Return the decimal sign that a column's unambiguous numbers use, None without evidence or with both."""
    inti = (satu.rstrip(".,") for isi in teks for satu in re.findall(_ANGKA, isi))
    bukti = {gaya for satu in inti if _desimal(satu, None) is not None and (gaya := _bukti(satu)) is not None}
    return bukti.pop() if len(bukti) == 1 else None


def _kode(utuh: str) -> bool:
    """True for digits that number something instead of counting it: "0001", a NIP without blanks."""
    return re.match(r"0\d", utuh) is not None or (utuh.isdigit() and len(utuh) > _DIGIT_TERBANYAK)


def _desimal(inti: str, gaya: Gaya | None) -> tuple[Decimal, int] | None:
    """(value, decimals shown) of "1.234,50"; None where the digits are grouped as no number is (a code, a NIP)."""
    inti = inti.rstrip(".,") if inti[-1] in ".," else inti
    sendiri = _bukti(inti)
    pemisah = {Gaya.KOMA: ",", Gaya.TITIK: "."}[sendiri or gaya or Gaya.KOMA]
    ribuan = "." if pemisah == "," else ","
    utuh, tanda, pecahan = inti.partition(pemisah)
    polos = utuh.lstrip("+-−")
    if tanda and (not pecahan.isdigit() or not polos):
        return None
    if (ribuan in utuh and not _ribuan(utuh, ribuan)) or _kode(polos):
        return None
    return Decimal(utuh.replace(ribuan, "").replace("−", "-") + ("." + pecahan if tanda else "")), len(pecahan)


def _tunggal(teks: str, gaya: Gaya | None) -> Angka | None:
    cocok = _TUNGGAL.fullmatch(_TERBILANG.sub("", teks).strip())
    if cocok is None:
        return None
    satuan = re.sub(r"^[\s.:,–-]+|[\s.:]+$", "", cocok["satuan"])
    if re.match(r"[\d/+x×=]|dari\s+\d|e[+-]?\d", satuan, re.I) or len(satuan) > 60:
        return None
    hasil = _desimal(cocok["angka"], gaya)
    if hasil is None:
        return None
    nilai, desimal = hasil
    negatif = cocok["kurung"] is not None and teks.rstrip().endswith(")")
    return Angka(
        teks=teks,
        nilai=-nilai if negatif else nilai,
        desimal=desimal,
        satuan=("Rp" if cocok["mata"] else None) or satuan or None,
    )


def _rentang(teks: str, gaya: Gaya | None) -> Angka | None:
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None or re.match(r"[\d.,/-]", cocok[3].strip()):
        return None
    ujung = [_desimal(cocok[1], gaya), _desimal(cocok[2], gaya)]
    if ujung[0] is None or ujung[1] is None or ujung[0][0] > ujung[1][0]:
        return None
    (bawah, desimal_bawah), (atas, desimal_atas) = ujung[0], ujung[1]
    return Angka(
        teks=teks,
        jenis=JenisNilai.RENTANG,
        bawah=bawah,
        atas=atas,
        desimal=max(desimal_bawah, desimal_atas),
        satuan=cocok[3].strip(" .") or None,
    )


def _majemuk(teks: str, gaya: Gaya | None) -> Angka | None:
    bagian = [_tunggal(satu, gaya) for satu in _PISAH_BAGIAN.split(teks) if satu]
    if len(bagian) < 2 or not all(bagian):
        return None
    return Angka(teks=teks, jenis=JenisNilai.MAJEMUK, bagian=tuple(satu for satu in bagian if satu))


def _predikat(teks: str) -> bool:
    kata = re.sub(r"[^\w\s/]", " ", teks.lower()).split()
    return 0 < len(kata) <= 4 and all(_PREDIKAT.fullmatch(satu) for satu in kata)


def _tanpa_angka(teks: str) -> Angka:
    if not teks:
        return Angka(teks="", jenis=JenisNilai.KOSONG)
    if teks in {"%", "Rp", "Rp."}:
        return Angka(teks=teks, jenis=JenisNilai.TANDA)
    if _STRIP.fullmatch(teks):
        return Angka(teks=teks, jenis=JenisNilai.STRIP)
    if _TIDAK_ADA.fullmatch(teks):
        return Angka(teks=teks, jenis=JenisNilai.TIDAK_ADA)
    return Angka(teks=teks, jenis=JenisNilai.PREDIKAT if _predikat(teks) else JenisNilai.TEKS)


def baca_angka(teks: str, gaya: Gaya | None = None, ref: CellRef | None = None) -> Angka:
    """Return what a text says as a figure; never raises.

    `gaya` decides numbers that can be read two ways; without it a comma separates the decimals, as Indonesian
    orthography has it. Codes and NIP are JenisNilai.TEKS, never numbers.
    """
    rapi = _rapi(teks)
    angka = None
    if re.search(r"\d", rapi):
        angka = _majemuk(rapi, gaya) or _rentang(rapi, gaya) or _tunggal(rapi, gaya)
    angka = angka or _tanpa_angka(rapi)
    return angka if ref is None else angka.di(ref)


def bulatkan(nilai: Decimal, desimal: int) -> Decimal:
    """Return the value rounded half-up (away from zero at the half) to `desimal` places; never -0."""
    bulat = nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP, context=_LEBAR)
    return abs(bulat) if bulat == 0 else bulat


def tulis(nilai: Decimal, desimal: int | None = None) -> str:
    """Return a number as Indonesian reports print it: "1.234,50". Without `desimal`: as many as the value has."""
    if desimal is not None:
        nilai = bulatkan(nilai, desimal)
    polos = f"{nilai:,f}"
    return polos.replace(",", "\0").replace(".", ",").replace("\0", ".")


def tulis_rupiah(nilai: Decimal) -> str:
    """Return whole rupiah as "Rp14.291.880.196" (PUEBI: no blank after Rp)."""
    return "Rp" + tulis(nilai, 0)
