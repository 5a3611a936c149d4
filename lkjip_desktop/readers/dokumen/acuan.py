"""A report of an earlier year (or a draft) -> its sections with their prose and lists.

Tables, captions, text boxes, contents, signatures and short lines beside tables are no prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from lkjip_desktop.domain.acuan import BagianAcuan, JenisBagian, LarikAcuan
from lkjip_desktop.domain.dokumen import Dokumen, Paragraf
from lkjip_desktop.readers.dokumen.acuan_judul import (
    TERPANJANG,
    berupa_judul,
    isi_daftar,
    jenis_judul,
    tanpa_nomor,
)

_BUTIR = re.compile(r"^\s*([-–•*❖➢▪✓]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
_KETERANGAN = re.compile(r"\s*(?:tabel|gambar|grafik|diagram|bagan)\s+[\d.]+", re.I)
_TTD = re.compile(
    r"\s*(?:nip\b|demikian\b|kepala (?:dinas|badan|kantor)\b\s*$|lampiran\s*:|nomor\s*:|tanggal\s*:)", re.I
)
_PEMBUKA = re.compile(r"(?::|\bsebagai berikut\s*[.:]?|\bantara lain\s*[.:]?)\s*$", re.I)
_VISI = re.compile(r"[“\"„][^”\"]{12,}[”\"][.,]?$")
_HURUF = re.compile(r"[^\W\d_]{2}")
_TUTUP = (".", "!", "?", "”", '"', ")")
_KATA_PALING_SEDIKIT, _KATA_BANYAK = 9, 25
_URAIAN = (JenisBagian.CAPAIAN, JenisBagian.PENGUKURAN, JenisBagian.SURVEI)


def bagian_acuan(dokumen: Dokumen, sama: Callable[[str], bool]) -> list[BagianAcuan]:
    """Return a document's sections in order; `sama` says whether a heading names an indikator of the report."""
    return _Pembagi(sama).bagi([satu for satu in dokumen.badan if satu.letak.tabel is None and not satu.anak_kotak])


def pembuka_daftar(teks: str) -> bool:
    """True for a line that leads to a list or a table: it ends with a colon or "sebagai berikut"."""
    return bool(_PEMBUKA.search(teks))


class _Pembagi:
    """Puts lines into sections, one after another."""

    def __init__(self, sama: Callable[[str], bool]) -> None:
        self._sama = sama
        depan = BagianAcuan(JenisBagian.DEPAN, "", JenisBagian.DEPAN)
        self._hasil = [depan]
        self._tingkat = 0
        # A line that is no whole sentence: prose only where the next one goes on with it.
        self._putus: tuple[list[LarikAcuan], LarikAcuan] | None = None

    def bagi(self, larik: Sequence[Paragraf]) -> list[BagianAcuan]:
        """Return the sections of these paragraphs."""
        for satu in larik:
            if isi_daftar(satu) or self._judul(satu, " ".join(satu.teks.split())):
                continue
            # A text of several lines stands in one place of a report of ours.
            for baris in satu.teks.split("\n") if satu.kontrol else [satu.teks]:
                if teks := " ".join(baris.split()):
                    self._isi(satu, teks)
        return self._hasil

    def _judul(self, satu: Paragraf, teks: str) -> bool:
        """Open a section where a line heads one; a heading below that of an indikator stays inside."""
        if not teks:
            return False
        polos, bergaya = tanpa_nomor(teks), berupa_judul(satu)
        kini = self._hasil[-1]
        di_bawah = kini.indikator and bergaya and (satu.tingkat or 0) > self._tingkat > 0
        # An indikator may be named like a section ("Survei Kepuasan Masyarakat"): there its own heading comes first.
        if not di_bawah and self._indikator(satu, teks, polos):
            self._buka(BagianAcuan(JenisBagian.LAIN, polos, kini.induk, satu, indikator=True), satu)
            return True
        jenis = jenis_judul(satu)
        if jenis is None and not bergaya:
            return False
        if jenis is None and di_bawah:
            kini.isi.append(LarikAcuan(polos, satu, judul=True))
        else:
            self._buka(BagianAcuan(jenis or JenisBagian.LAIN, polos, jenis or kini.induk, satu), satu)
        return True

    def _indikator(self, satu: Paragraf, teks: str, polos: str) -> bool:
        """True for a line that heads what is said of one indikator: only where results are told."""
        if self._hasil[-1].induk not in _URAIAN or len(teks) > TERPANJANG or teks.endswith((".", ";")):
            return False
        return (berupa_judul(satu) or polos != teks or satu.bernomor) and self._sama(polos)

    def _buka(self, bagian: BagianAcuan, satu: Paragraf) -> None:
        self._hasil.append(bagian)
        self._tingkat = satu.tingkat or 0

    def _isi(self, satu: Paragraf, teks: str) -> None:
        if satu.gaya == "caption" or _KETERANGAN.match(teks) or _TTD.match(teks) or not _HURUF.search(teks):
            return
        tanda = _BUTIR.match(teks)
        butir = satu.bernomor or tanda is not None
        polos = _BUTIR.sub("", teks) if butir else teks
        isi, putus, self._putus = self._hasil[-1].isi, self._putus, None
        if putus is not None and putus[0] is isi and not butir and _terputus(putus[1].teks, polos):
            isi.append(putus[1])
        if not butir and isi and not isi[-1].judul and _terputus(isi[-1].teks, polos):
            isi[-1] = replace(isi[-1], teks=f"{isi[-1].teks} {polos}")
        elif self._hasil[-1].jenis is JenisBagian.VISI and _VISI.match(teks):
            isi.append(LarikAcuan(polos, satu, tanda="“"))
        elif butir or satu.kontrol or pembuka_daftar(teks) or _kalimat(polos):
            isi.append(LarikAcuan(polos, satu, butir, tanda=tanda[1] if tanda else ""))
        else:
            self._putus = isi, LarikAcuan(polos, satu)


def _kalimat(teks: str) -> bool:
    """True for prose: many words, and the end of a sentence unless there are very many; no line of a formula."""
    kata = len(teks.split())
    if kata < _KATA_PALING_SEDIKIT or (" = " in teks and kata < _KATA_BANYAK):
        return False
    return kata >= _KATA_BANYAK or teks.endswith(_TUTUP)


def _terputus(lalu: str, kini: str) -> bool:
    """True where a line goes on with the sentence of the one before: a page end has cut it in two."""
    return not lalu.endswith((*_TUTUP, ";", ":")) and kini[:1].islower() and len(lalu.split()) >= _KATA_PALING_SEDIKIT
