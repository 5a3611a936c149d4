"""What one row below a header is: data, a total, a band that heads the rows below it, or the table's end."""

from __future__ import annotations

import re
from enum import Enum, auto

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.readers.judul import kumpulkan_huruf
from lkjip_desktop.readers.kepala import Kepala, Kolom
from lkjip_desktop.readers.lembar.identitas import peran_label
from lkjip_desktop.readers.peran import Peran

Isi = list[tuple[int, Cell]]
ANGKA = frozenset(
    {
        Peran.TARGET,
        Peran.TARGET_AKHIR,
        Peran.REALISASI,
        Peran.CAPAIAN,
        Peran.CAPAIAN_AKHIR,
        Peran.ANGGARAN,
        Peran.REALISASI_ANGGARAN,
        Peran.SERAPAN,
        Peran.RATA_RATA,
        Peran.TERTIMBANG,
        Peran.PEMBANDING,
        Peran.KONDISI_AWAL,
    }
)
_NOMOR = frozenset({Peran.NO, Peran.KODE})
_BERUANG = frozenset({Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN})
_PENDEK = 15
_CELAH_MAKS = 6
_TOTAL = re.compile(
    r"(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total|rata\s*-?\s*rata)(?:[\s/&+,:()-]+(?:total|jumlah|anggaran|belanja|pagu|realisasi|"
    r"keseluruhan|seluruh\w*|semua|program|kegiatan|nilai|unsur|tertimbang|capaian|kinerja|apbd|daerah|serapan|biaya|dana|"
    r"umum|rp\.?|sasaran|strategis|indikator|langsung|tidak|opd|skpd|persentase|penyerapan|dan|per|nrr|ikm|skm|indeks"
    r"|i{1,3}|iv|vi{0,3}|\d{1,2}))*"
    r"(?:[\s,]+tahun(?:\s+anggaran)?\s+\d{4}|\s+\d{4})?[\s:.()]*|nilai\s+(?:ikm|skm|indeks)\b.*|ikm\s+unit\s+pelayanan\b.*",
    re.I | re.S,
)
# No program is named so: "Jumlah Program Rehabilitasi Sosial" sums it up.
_AWAL_TOTAL = re.compile(r"(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total|rata\s*-?\s*rata)\b", re.I)
# Below the unsur of a survey, "IKM" is no unsur; elsewhere it may be an indikator.
_TOTAL_UNSUR = re.compile(r"(?:nilai\s+)?(?:ikm|skm|indeks|nrr)\b.*", re.I | re.S)
_CATATAN = re.compile(
    r"(?:data\s+(?:dukung|pendukung|dasar|penunjang)|keterangan|ket|sumber(?:\s+data)?|catatan|petunjuk|note)\s*\.?\s*"
    r"(?P<titik>:)?",
    re.I,
)
_DATA_DUKUNG = re.compile(r"data\s+(?:dukung|pendukung|dasar|penunjang)|petunjuk", re.I)
_BINTANG = re.compile(r"\*+\s*\)?\s*\S")
_TTD = re.compile(r"^\W*NIP\b|^mengetahui\b|^pihak (?:pertama|kedua)\b|^menyetujui\b", re.I)
_PITA = re.compile(
    r"^\W*(?:(?:[IVX]+|[A-Z]|\d{1,2})[.)]\s*)?(?:sasaran|tujuan|misi|perspektif|program|kegiatan|bidang|urusan|indikator\s+"
    r"(?:kinerja|tujuan|sasaran|program))\b",
    re.I,
)


class JenisBaris(Enum):
    """What a row is."""

    DATA = auto()
    TOTAL = auto()
    PITA = auto()
    AKHIR = auto()


def isi_baris(lembar: Sheet, kepala: Kepala, baris: int) -> Isi:
    """The filled cells of a row within the table's columns; a merged cell once, at its anchor."""
    awal, akhir = kepala.batas
    sel = ((kolom, lembar[(baris, kolom)]) for kolom in range(awal, akhir + 1))
    return [(kolom, satu) for kolom, satu in sel if not satu.kosong or satu.tanpa_hasil]


def berupa_catatan(isi: Isi) -> bool:
    """True for a note below a table: "Catatan : ...", "Sumber: ...", "*) ..."."""
    teks = isi[0][1].teks.strip()
    cocok = _CATATAN.match(teks)
    return bool(cocok and (cocok["titik"] or cocok.end() == len(teks))) or bool(_BINTANG.match(teks))


def membuka_catatan(isi: Isi) -> bool:
    """True for a note that only explains; data dukung and hints are for others to read."""
    return berupa_catatan(isi) and _DATA_DUKUNG.match(isi[0][1].teks.strip()) is None


def berupa_tanda_tangan(isi: Isi) -> bool:
    """True for a line of a signature: NIP, Mengetahui, Pihak Pertama."""
    return any(_TTD.search(sel.teks.strip()) for _, sel in isi)


class Penggolong:
    """Tells the rows of one table apart by where their cells stand and what they say."""

    def __init__(self, lembar: Sheet, kepala: Kepala, kunci: Kolom) -> None:
        self._lembar = lembar
        self._peran = {kolom.kolom: kolom.peran for kolom in kepala.kolom}
        self._kunci = kunci
        berpagu = kunci.peran is Peran.URAIAN and Peran.ANGGARAN in kepala.peran
        berprogram = kunci.peran is Peran.INDIKATOR_PROGRAM and bool(_BERUANG & kepala.peran)
        self._beruang = berpagu or berprogram or kunci.peran in _BERUANG
        self._bukan_label = ANGKA | {Peran.INDIKATOR_PROGRAM} if berprogram else ANGKA

    def golong(self, baris: int, isi: Isi, *, lewat_kosong: int) -> JenisBaris:
        """Return what a row is; `lewat_kosong` blank rows stand above it."""
        if berupa_catatan(isi) or berupa_tanda_tangan(isi) or self._identitas(isi, lewat_kosong):
            return JenisBaris.AKHIR
        if self._total(isi):
            return JenisBaris.TOTAL if len(isi) > 1 or lewat_kosong != 1 else JenisBaris.AKHIR
        if self._pita(baris, isi):
            return JenisBaris.PITA if lewat_kosong < 2 else JenisBaris.AKHIR
        return JenisBaris.DATA if self._data(baris, isi, lewat_kosong) else JenisBaris.AKHIR

    @staticmethod
    def _identitas(isi: Isi, lewat_kosong: int) -> bool:
        """True for a label with its value (Nama OPD : ...), which stands above the next table."""
        label, _, nilai = isi[0][1].teks.partition(":")
        if peran_label(label) is None:
            return False
        return bool(nilai.strip()) or any(sel.teks.strip().startswith(":") for _, sel in isi[1:]) or lewat_kosong > 0

    def _total(self, isi: Isi) -> bool:
        """True for a row whose label says total or average; a numbered row is no total."""
        if any(self._menyangkal_total(self._peran.get(k), sel.teks.strip()) for k, sel in isi):
            return False
        label = [
            kumpulkan_huruf(sel.teks.strip())
            for k, sel in isi
            if self._peran.get(k) not in self._bukan_label and isinstance(sel.nilai, str)
        ]
        pola = _AWAL_TOTAL.match if self._beruang else _TOTAL.fullmatch
        survei = self._kunci.peran is Peran.UNSUR
        return any(pola(satu) or (survei and _TOTAL_UNSUR.fullmatch(satu)) for satu in label[:2])

    @staticmethod
    def _menyangkal_total(peran: Peran | None, teks: str) -> bool:
        """True for a row's own number, and for a unit: "Jumlah Kegiatan | Kegiatan" is an indikator."""
        if peran is Peran.NO:
            return re.fullmatch(r"\d+\.?", teks) is not None
        return peran is Peran.SATUAN and teks not in {"", "%", "-"}

    def _pita(self, baris: int, isi: Isi) -> bool:
        """True for a band: one text over the table's width, or one that names a sasaran where no key stands."""
        if len(self._peran) < 3:
            return False
        isi = [(k, sel) for k, sel in isi if self._peran.get(k) not in _NOMOR or len(isi) == 1]
        if len(isi) != 1 or not re.search(r"[A-Za-z]{3}", isi[0][1].teks):
            return False
        kolom, sel = isi[0]
        gabung = self._lembar.jangkar.get((baris, kolom))
        lebar = gabung.kolom_akhir - gabung.kolom + 1 if gabung else 1
        if lebar >= 3 or (lebar == 2 and len(self._peran) == 3):
            return True
        if self._peran.get(kolom) in _NOMOR and len(sel.teks.strip()) > _PENDEK:
            return True
        di_kunci = kolom == self._kunci.kolom
        return bool(_PITA.match(sel.teks.strip())) and (not di_kunci or ":" in sel.teks) and not self._senama(kolom)

    def _senama(self, kolom: int) -> bool:
        """True where the column itself is for such names: a sasaran in the sasaran column is no band."""
        return self._peran.get(kolom) in {
            Peran.SASARAN,
            Peran.TUJUAN,
            Peran.PROGRAM,
            Peran.KEGIATAN,
            Peran.SUB_KEGIATAN,
        }

    def _data(self, baris: int, isi: Isi, lewat_kosong: int) -> bool:
        """True for a row with its key, or one that begins in a known column; after blank rows it needs more."""
        berkunci = not self._lembar.efektif(baris, self._kunci.kolom).kosong
        if lewat_kosong > 1:
            return lewat_kosong <= _CELAH_MAKS and berkunci and self._penuh(isi)
        if lewat_kosong:
            return berkunci and len(isi) > 1
        return berkunci or self._peran.get(isi[0][0]) is not None

    def _penuh(self, isi: Isi) -> bool:
        """True for a row that goes on with a table beyond its blank rows: numbered with a figure, or with several."""
        peran = [self._peran.get(kolom) for kolom, _ in isi]
        angka = sum(satu in ANGKA for satu in peran)
        bernomor = bool(_NOMOR.intersection(peran))
        return angka > 0 and bernomor if _NOMOR & set(self._peran.values()) else angka > 1
