"""What the sentences of a report state: this figure is that subject's target, realisasi, capaian ... of a year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.engine.responden import jumlah_responden
from lkjip_desktop.rules.naskah import Kalimat, Naskah, pecah_kalimat
from lkjip_desktop.rules.naskah_acuan import Acuan, Ukur
from lkjip_desktop.rules.naskah_angka import AngkaNaskah, angka_naskah
from lkjip_desktop.rules.naskah_label import bukan_nilai, label_terakhir, masa_lain, tanpa_tahun_lain, ukur_label
from lkjip_desktop.rules.naskah_subjek import JUMLAH, SURVEI, Macam, PencariSubjek, Sebutan, Subjek, kata_teks

_SUBJEK_SURVEI = Subjek(Macam.INDIKATOR, SURVEI, "survei kepuasan masyarakat")
_PUTUS = re.compile(r"\b(?:sedangkan|namun|tetapi|sementara|karena|sehingga|apabila|jika|agar|supaya)\b", re.I)
_DARI = re.compile(r"\bdari(?:pada)?\b", re.I)
_TAHUN = re.compile(r"(?<![\d.,/])(?:19|20)\d\d(?![\d.,]\d|/)")
_TAHUN_SESUDAH = re.compile(
    r"\W{0,3}(?:[a-z/]+\W+){0,2}?(?:(?:pada|untuk|di|dalam)\W+)?(?:tahun\W+)?((?:19|20)\d\d)(?!\d)", re.I
)
_PERBANDINGAN = re.compile(r"\b(?:sejak|mulai|menjadi|dibanding\w*|naik|turun|meningkat|menurun|sampai|hingga)\b", re.I)
_LALU = re.compile(r"\btahun\s+(?:lalu|sebelumnya|yang\s+lalu|kemarin)\b", re.I)
_SATUAN_LAIN = frozenset(
    "poin indikator program kegiatan sub sasaran unsur tabel bulan tahun kali tujuan misi bidang kategori aspek"
    " komponen peraturan kecamatan desa kelurahan buah jenis triwulan".split()
)
# "35 mencapai target dan 25 belum mencapai target" counts indikator.
_KATA_KERJA = frozenset("belum tidak telah sudah mencapai memenuhi melampaui tercapai".split())
_SAMBUNGAN = re.compile(r"\W*(?:dan|serta|sedangkan|sementara|tetapi|namun)\W*(?:sisanya\W*)?|\s*,\s*", re.I)
_SATUAN = frozenset("hari jam menit orang jiwa dokumen data unit kasus kegiatan laporan desa buah % persen".split())
_SEBAGIAN = re.compile(r"laki|perempuan|wanita|usia|umur|pendidikan|pekerjaan|minimal|target|menyatakan|menjawab", re.I)
_UNSUR = re.compile(r"\bunsur\b|\bnrr\b|\bu\d\b|tertinggi|terendah", re.I)
_BERNAMA = frozenset({Macam.INDIKATOR, Macam.UANG, Macam.OPERAN})
_KETAT, _TAHUN_DEKAT = 90, 18
_JUDUL_TERPANJANG, _SUARA = 160, 2


@dataclass(frozen=True, slots=True)
class Pernyataan:
    """A figure of a sentence with what it is said to be.

    `tahun` is None where the sentence gives none for it; `tahun_dekat`: it stands beside the figure.
    `ketat`: its label stands right before it; `disebut`: the subject is named in the same sentence.
    """

    kalimat: Kalimat
    angka: AngkaNaskah
    subjek: Subjek
    ukur: Ukur | None
    tahun: int | None
    ketat: bool
    disebut: bool
    tahun_dekat: bool = False

    @property
    def rentang(self) -> tuple[int, int]:
        """Its offsets in the paragraph."""
        return self.kalimat.awal + self.angka.awal, self.kalimat.awal + self.angka.akhir


@dataclass(frozen=True, slots=True)
class KalimatBersubjek:
    """A sentence with the names in it; `bawaan` is whom it speaks of where it names nobody."""

    kalimat: Kalimat
    sebutan: Sequence[Sebutan]
    bawaan: Subjek | None

    @property
    def tanpa_nama(self) -> str:
        """Its text with the names made illegible, at the same offsets: "peningkatan" in a name states nothing."""
        return _samarkan(self.kalimat.teks, self.sebutan)


@dataclass(slots=True)
class _Konteks:
    """What a reader has in mind while reading a paragraph: the heading's subject, the last one named."""

    judul: Subjek | None = None
    terakhir: Subjek | None = None


@dataclass(slots=True)
class PembacaKalimat:
    """Reads a report's sentences, remembering whom the ones before were about."""

    naskah: Naskah
    cari: PencariSubjek
    acuan: Acuan
    konteks: _Konteks = field(default_factory=_Konteks)

    def kalimat(self) -> Iterator[KalimatBersubjek]:
        """Yield all sentences in order with whom they speak of."""
        prosa = {p.urutan for p in self.naskah.prosa}
        for satu in self.naskah.luar:
            self._judul(satu)
            if satu.urutan in prosa:
                yield from self._paragraf(satu)

    def _judul(self, paragraf: Paragraf) -> None:
        """A heading, or a short line that is nothing but a name, says whom the paragraphs below are about."""
        pendek = len(paragraf.teks) <= _JUDUL_TERPANJANG and not paragraf.teks.rstrip().endswith(".")
        if paragraf.tingkat is None and not pendek:
            return
        sebutan = self.cari(paragraf.teks)
        kata = len(kata_teks(paragraf.teks))
        tertutup = sum(len(kata_teks(paragraf.teks[s.awal : s.akhir])) for s in sebutan)
        if len({s.subjek for s in sebutan}) == 1 and 2 * tertutup >= kata:
            self.konteks.judul = sebutan[0].subjek.pemilik
        elif paragraf.tingkat is not None:
            self.konteks.judul = None

    def _paragraf(self, paragraf: Paragraf) -> Iterator[KalimatBersubjek]:
        self.konteks.terakhir = None
        for kalimat in pecah_kalimat(paragraf):
            sebutan = self.cari(kalimat.teks)
            yield KalimatBersubjek(kalimat, sebutan, self._bawaan(paragraf, sebutan))
            if sebutan:
                self.konteks.terakhir = sebutan[-1].subjek.pemilik

    def _bawaan(self, paragraf: Paragraf, sebutan: Sequence[Sebutan]) -> Subjek | None:
        """Whom a sentence without a name speaks of."""
        if sebutan:
            return None
        return self.konteks.terakhir or self.konteks.judul or self._terpilih(paragraf)

    def _terpilih(self, paragraf: Paragraf) -> Subjek | None:
        """The only indikator that several figures of a paragraph are known of."""
        suara: Counter[Subjek] = Counter()
        for satu in angka_naskah(paragraf.teks):
            if satu.berarti >= 4:
                suara.update({s for s in self.cari.indikator if any(r.cocok(satu) for r in self.acuan.semua(s.kunci))})
        urut = suara.most_common(2)
        if not urut or urut[0][1] < _SUARA or (len(urut) > 1 and urut[1][1] == urut[0][1]):
            return None
        return urut[0][0]


@dataclass(slots=True)
class _Kalimat:
    """One sentence being read from left to right."""

    kalimat: Kalimat
    sebutan: Sequence[Sebutan]
    angka: Sequence[AngkaNaskah]
    bawaan: Subjek | None
    tahun_laporan: int | None

    def baca(self) -> Iterator[Pernyataan]:
        # "Jumlah", "anggaran" or "target" in a name is no label; the survey's name is one.
        nama = [satu for satu in self.sebutan if satu.subjek.kunci != SURVEI and satu.subjek.macam in _BERNAMA]
        teks = tanpa_tahun_lain(_samarkan(self.kalimat.teks, nama))
        beruang = any(satu.uang for satu in self.angka)
        awal, label = 0, None
        for satu in self.angka:
            antara = teks[awal : satu.awal]
            baru = label_terakhir(antara)
            if baru is not None:
                label = baru[0]
            elif _PUTUS.search(antara) and not satu.uang:
                label = None
            awal = satu.akhir
            sebelum = antara if baru is None else antara[baru[1] :]
            if satu.satuan in _SATUAN_LAIN or (satu.satuan in _KATA_KERJA and _SAMBUNGAN.fullmatch(sebelum)):
                continue
            subjek, disebut = self._subjek(satu, label, beruang=beruang)
            if subjek is None or bukan_nilai(sebelum) or masa_lain(_anak_kalimat(teks[: satu.awal])):
                continue
            ukur = ukur_label(label, satu, subjek, beruang=beruang)
            ketat = (
                baru is not None and len(_polos(sebelum, self.sebutan, satu)) <= _KETAT and not _PUTUS.search(sebelum)
            )
            tahun, dekat = self._tahun(teks, satu)
            yield Pernyataan(self.kalimat, satu, subjek, ukur, tahun, ketat, disebut, dekat)

    def _subjek(self, satu: AngkaNaskah, label: str | None, *, beruang: bool) -> tuple[Subjek | None, bool]:
        uang = satu.uang or label in ("serapan", "realisasi_anggaran") or (beruang and satu.persen)
        macam = {Macam.UANG} if uang else {Macam.INDIKATOR, Macam.UNSUR, Macam.OPERAN}
        if not uang and (self._responden(satu) or (label in ("ikm", "indeks") and not self._berindikator)):
            return _SUBJEK_SURVEI, True
        sebelum = [s for s in self.sebutan if s.awal < satu.awal and s.subjek.macam in macam]
        sesudah = [s for s in self.sebutan if s.awal > satu.awal and s.subjek.macam in macam]
        if sebelum:
            return self._milik(sebelum[-1], satu, label), True
        if len({s.subjek for s in sesudah}) == 1:
            return self._milik(sesudah[0], satu, label), True
        if self.bawaan is not None and self.bawaan.macam in macam:
            return self.bawaan, False
        return (JUMLAH, False) if uang else (None, False)

    @property
    def _berindikator(self) -> bool:
        return any(s.subjek.macam is Macam.INDIKATOR for s in self.sebutan)

    def _responden(self, satu: AngkaNaskah) -> bool:
        """True for the number of all respondents."""
        teks = self.kalimat.teks
        if "esponden" not in teks or satu.satuan not in ("", "responden", "orang"):
            return False
        return jumlah_responden(teks) == satu.angka.teks or (satu.satuan == "responden" and not _SEBAGIAN.search(teks))

    def _milik(self, sebutan: Sebutan, satu: AngkaNaskah, label: str | None) -> Subjek | None:
        """An unsur only where the sentence speaks of unsur; an operand only for a count without a label behind it."""
        subjek = sebutan.subjek
        if subjek.macam is Macam.UNSUR and (satu.satuan in _SATUAN or not _UNSUR.search(self.kalimat.teks)):
            return None
        if subjek.macam is Macam.OPERAN:
            antara = self.kalimat.teks[sebutan.akhir : satu.awal]
            hitungan = not satu.persen and sebutan.akhir <= satu.awal and label_terakhir(antara) is None
            return subjek if hitungan else subjek.pemilik
        return subjek

    def _tahun(self, teks: str, satu: AngkaNaskah) -> tuple[int | None, bool]:
        """The year a figure is of, and whether that is plain: behind it, else the last one before it."""
        if (cocok := _TAHUN_SESUDAH.match(teks, satu.akhir)) is not None:
            return int(cocok[1]), True
        sebelum = teks[: satu.awal]
        if _LALU.search(sebelum) and self.tahun_laporan is not None:
            return self.tahun_laporan - 1, False
        tahun = [int(t) for t in _TAHUN.findall(sebelum)]
        terakhir = max((c.end() for c in _TAHUN.finditer(sebelum)), default=0)
        if (
            tahun
            and len(sebelum) - terakhir <= _TAHUN_DEKAT
            and not _PERBANDINGAN.search(sebelum[max(0, terakhir - 25) :])
        ):
            return tahun[-1], True
        sendiri = len(set(_TAHUN.findall(teks))) == 1 and not _PERBANDINGAN.search(teks)
        return (tahun[-1], sendiri) if tahun else (None, False)


def _samarkan(teks: str, nama: Iterable[Sebutan]) -> str:
    for satu in nama:
        teks = teks[: satu.awal] + "x" * (satu.akhir - satu.awal) + teks[satu.akhir :]
    return teks


def _anak_kalimat(teks: str) -> str:
    """What stands behind the last word that turns to something else."""
    return teks[max((satu.end() for satu in _PUTUS.finditer(teks)), default=0) :]


def _polos(teks: str, sebutan: Sequence[Sebutan], angka: AngkaNaskah) -> str:
    """What stands between a label and its figure besides the subject's name."""
    awal = angka.awal - len(teks)
    for satu in reversed(sebutan):
        if satu.awal >= awal and satu.akhir <= angka.awal:
            teks = teks[: satu.awal - awal] + teks[satu.akhir - awal :]
    return teks


def baca_pernyataan(semua: Iterable[KalimatBersubjek], tahun: int | None) -> list[Pernyataan]:
    """Return what sentences state."""
    hasil: list[Pernyataan] = []
    for satu in semua:
        angka = [a for a in angka_naskah(satu.kalimat.teks) if not a.hitungan]
        if angka:
            hasil.extend(_Kalimat(satu.kalimat, satu.sebutan, angka, satu.bawaan, tahun).baca())
    return hasil
