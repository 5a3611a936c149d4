"""Findings of a workbook and of its report as one list: the workbook's own once, then what the report adds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lkjip_desktop.domain.dokumen import Dokumen, Paragraf
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.peraturan import kutipan

_NOMOR = re.compile(r":[2-9]$")
# Of the office's plans as a whole: the workbook's matter, not that of a report that repeats some of its tables.
_PERENCANAAN = ("TGT002", "TGT006", "TGT007", "TGT009", "CAP004")
# Told by NAR001 where the report is concerned.
_SETARA = ("CAP001", "TGT001", "ANG003", "ANG011", "IKM006")
# What a report lacks and how it was read has rules of its own.
_BUKAN_DOKUMEN = ("LKP", "IMP")
_AKIBAT_ANGKA, _DEKAT = ("NAR003", "NAR005", "NAR009"), 160
_PERSAMAAN, _KUTIPAN = "NAR005", "CAP005"
_ANGKA_NASKAH = ("NAR001", "NAR002")


def gabungkan(semua: Iterable[Finding], buku: Sequence[Finding], dokumen: Dokumen) -> list[Finding]:
    """Return the findings of a report: `buku` unchanged, of `semua` what touches the report and is told nowhere else.

    Every place in the report names its words. A finding that only repeats the workbook's own is left out.
    """
    penentu = _Kata(dokumen)
    dikenal = {_NOMOR.sub("", satu.kunci) for satu in buku}
    baru = [s for s in semua if _menyentuh(s, dokumen) and not _dari_lain(s, berbuku=bool(buku))]
    baru = [s for s in baru if _NOMOR.sub("", s.kunci) not in dikenal]
    dituduh = {_tanpa_kata(t.ref) for s in baru if s.kode in _ANGKA_NASKAH for t in s.tempat if _milik(t, dokumen)}
    baru = [s for s in baru if not _hanya_persamaan(s, baru)]
    persamaan = {_tanpa_kata(t.ref) for s in baru if s.kode == _PERSAMAAN for t in s.tempat}
    kata = [
        (t.ref.dokumen.urutan, t.ref.dokumen.kata)
        for s in baru
        if s.kode in _ANGKA_NASKAH
        for t in s.tempat
        if t.ref.dokumen
    ]
    sisa = [s for s in baru if not _diulang(s, dituduh, persamaan) and not _sekalimat(s, kata)]
    return [*buku, *(penentu.lengkapi(satu) for satu in sisa)]


def tempat_dokumen(temuan: Finding, dokumen: Dokumen) -> list[Tempat]:
    """Return the places of a finding that are in a report."""
    return [satu for satu in temuan.tempat if _milik(satu, dokumen)]


def _dari_lain(temuan: Finding, *, berbuku: bool) -> bool:
    if temuan.kode in _SETARA or temuan.kode.startswith(_BUKAN_DOKUMEN):
        return True
    return berbuku and temuan.kode in _PERENCANAAN


def _milik(tempat: Tempat, dokumen: Dokumen) -> bool:
    return tempat.ref.berkas == dokumen.berkas


def _menyentuh(temuan: Finding, dokumen: Dokumen) -> bool:
    return not temuan.tempat or any(_milik(satu, dokumen) for satu in temuan.tempat)


def _diulang(temuan: Finding, dituduh: set[int], persamaan: set[int]) -> bool:
    """True for what follows from a figure, or an equation, that is told already."""
    if temuan.kode == _PERSAMAAN:
        return any(
            t.ref.dokumen is not None and t.ref.dokumen.tabel and _tanpa_kata(t.ref) in dituduh for t in temuan.tempat
        )
    if temuan.kode == _KUTIPAN and any(_tanpa_kata(t.ref) in persamaan for t in temuan.tempat):
        return True
    return not temuan.kode.startswith("NAR") and _akibat(temuan, dituduh)


def _hanya_persamaan(temuan: Finding, semua: Sequence[Finding]) -> bool:
    """True for a figure that only the result of a printed equation gives otherwise: the equation tells more."""
    if temuan.kode not in _ANGKA_NASKAH or temuan.seharusnya is None:
        return False
    beda = {_tanpa_kata(t.ref) for t in temuan.tempat if _inti(temuan.seharusnya) not in _inti(t.teks)}
    hasil = {_tanpa_kata(t.ref) for s in semua if s.kode == _PERSAMAAN for t in s.tempat if not _dalam_tabel(t)}
    return bool(beda) and beda <= hasil


def _inti(teks: str) -> str:
    return re.sub(r"[^0-9,]", "", teks)


def _dalam_tabel(tempat: Tempat) -> bool:
    return tempat.ref.dokumen is not None and tempat.ref.dokumen.tabel is not None


def _sekalimat(temuan: Finding, kata: Sequence[tuple[int | None, tuple[int, int] | None]]) -> bool:
    """True for an equation or a direction that a wrong figure near by makes wrong."""
    if temuan.kode not in _AKIBAT_ANGKA or not temuan.tempat:
        return False
    letak = temuan.tempat[0].ref.dokumen
    if letak is None or letak.kata is None:
        return False
    dekat = [k for urutan, k in kata if urutan == letak.urutan and k is not None]
    return any(abs(k[0] - letak.kata[0]) <= _DEKAT for k in dekat)


def _akibat(temuan: Finding, dituduh: set[int]) -> bool:
    """True where a figure that is told as wrong already is one of its places."""
    return temuan.tingkat is not Tingkat.INFO and any(_tanpa_kata(t.ref) in dituduh for t in temuan.tempat)


def _tanpa_kata(ref: CellRef) -> int:
    """The paragraph of a place, -1 outside of documents."""
    return ref.dokumen.urutan if ref.dokumen is not None and ref.dokumen.urutan is not None else -1


class _Kata:
    """Finds the words that a place in the report means."""

    def __init__(self, dokumen: Dokumen) -> None:
        self._dokumen = dokumen
        self._paragraf = {satu.urutan: satu for satu in dokumen.paragraf}
        self._sel = {
            p.urutan: sel.paragraf for t in dokumen.tabel for b in t.baris for sel in b for p in sel.paragraf[:1]
        }

    def lengkapi(self, temuan: Finding) -> Finding:
        tempat = tuple(self._tempat(satu, temuan) if _milik(satu, self._dokumen) else satu for satu in temuan.tempat)
        return temuan.model_copy(update={"tempat": tempat})

    def _tempat(self, tempat: Tempat, temuan: Finding) -> Tempat:
        letak = tempat.ref.dokumen
        if letak is None or letak.kata is not None or letak.urutan is None:
            return tempat
        for paragraf in self._sel.get(letak.urutan, [self._paragraf[letak.urutan]]):
            kata = _kata_peraturan(paragraf, temuan) if temuan.kode.startswith("REG") else None
            for teks in (tempat.teks, *temuan.ditemukan.split("; ")):
                kata = kata or _satu_kali(paragraf, teks)
            if kata is not None:
                baru = replace(letak, urutan=paragraf.urutan, kata=kata)
                teks = tempat.teks if not temuan.kode.startswith("REG") else paragraf.teks[kata[0] : kata[1]]
                return Tempat(ref=replace(tempat.ref, dokumen=baru), teks=teks)
        return tempat


def _kata_peraturan(paragraf: Paragraf, temuan: Finding) -> tuple[int, int] | None:
    """Where the regulation that a finding is about is cited in a paragraph."""
    semua = kutipan(paragraf.teks)
    milik = [k for k in semua if k.sebutan in temuan.ditemukan or k.sebutan in temuan.pesan]
    return (milik[0].awal, milik[0].akhir) if milik else None


def _satu_kali(paragraf: Paragraf, teks: str) -> tuple[int, int] | None:
    """Where words stand in a paragraph, if they stand there once; blanks may differ."""
    pola = r"\s+".join(map(re.escape, teks.split()))
    if not pola:
        return None
    cocok = list(re.finditer(rf"(?<![\w.,]){pola}(?![\w]|[.,]\d)", paragraf.teks))
    return cocok[0].span() if len(cocok) == 1 else None
