"""What the figures of a report are held against: the workbook's, chosen from it alone, else the report's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Survei
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.kelompok import selang_fakta
from lkjip_desktop.engine.selang import Selang, bertemu, mode_cetak, titik
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.rules.naskah import Naskah
from lkjip_desktop.rules.naskah_angka import AngkaNaskah
from lkjip_desktop.rules.naskah_subjek import SURVEI

_SELISIH_TERBANYAK = 30
_PASTI = frozenset({DasarPilihan.HITUNGAN, DasarPilihan.PROFIL})


class Ukur(StrEnum):
    """What a sentence can say of a subject: the kinds of the ledger and of the survey."""

    TARGET = JenisFakta.TARGET.value
    REALISASI = JenisFakta.REALISASI.value
    CAPAIAN = JenisFakta.CAPAIAN.value
    TARGET_RENSTRA = JenisFakta.TARGET_RENSTRA.value
    CAPAIAN_RENSTRA = JenisFakta.CAPAIAN_RENSTRA.value
    ANGGARAN = JenisFakta.ANGGARAN.value
    REALISASI_ANGGARAN = JenisFakta.REALISASI_ANGGARAN.value
    SERAPAN = JenisFakta.SERAPAN.value
    PEMBILANG = JenisFakta.PEMBILANG.value
    PENYEBUT = JenisFakta.PENYEBUT.value
    RESPONDEN = "responden"
    IKM = "IKM"
    INDEKS = "indeks"
    NRR = "nilai rata-rata"
    DATA = "data dukung"


_FAKTA = {jenis.value: jenis for jenis in JenisFakta}
_ULANGAN = {"responden": Ukur.RESPONDEN, "ikm": Ukur.IKM, "indeks": Ukur.INDEKS}
RENSTRA = frozenset({Ukur.TARGET_RENSTRA, Ukur.CAPAIAN_RENSTRA})


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A known figure of a subject with its cells; `hitung` are exact values that it may be rounded from."""

    ukur: Ukur
    tahun: int | None
    angka: Angka
    letak: tuple[CellRef, ...] = ()
    hitung: tuple[Fraction, ...] = ()

    def cocok(self, lain: AngkaNaskah) -> bool:
        """True where a figure of a sentence can be this one."""
        if self.angka.nilai is None or lain.angka.nilai is None:
            return False
        # Shortened figures are nearer than this: no intervals are needed.
        if lain.kali == 1 and abs(self.angka.nilai - lain.angka.nilai) > 1:
            return False
        if bertemu(self.selang, lain.selang):
            return True
        return any(mode_cetak(satu, lain.angka) for satu in self.hitung) and lain.kali == 1

    @property
    def selang(self) -> Selang:
        """What the figure can be."""
        jenis = _FAKTA.get(self.ukur.value)
        return selang_fakta(self.angka, jenis if jenis is not None else JenisFakta.REALISASI)


@dataclass
class Acuan:
    """The known figures by subject."""

    tahun: int | None
    satuan: dict[str, str] = field(default_factory=dict)
    _milik: dict[str, list[Rujukan]] = field(default_factory=dict)

    def semua(self, kunci: str) -> Sequence[Rujukan]:
        """All figures of a subject."""
        return self._milik.get(kunci, ())

    def dari(self, kunci: str, ukur: Ukur, tahun: int | None) -> list[Rujukan]:
        """The figures of a kind and a year; those of the Renstra whatever the year."""
        tahun = tahun if tahun is not None else self.tahun
        return [r for r in self.semua(kunci) if r.ukur is ukur and (ukur in RENSTRA or r.tahun in (tahun, None))]

    def selisih(self, kunci: str) -> list[Selang]:
        """Differences between two figures of a subject: a sentence may give them without saying so."""
        angka = [r.selang for r in self.semua(kunci) if r.angka.berupa_angka][:_SELISIH_TERBANYAK]
        return [abs(satu - lain) for satu, lain in combinations(angka, 2)]

    def tambah(self, kunci: str, rujukan: Iterable[Rujukan]) -> None:
        """Note figures of a subject."""
        self._milik.setdefault(kunci, []).extend(rujukan)


def susun_acuan(laporan: Laporan, hasil: Hasil, naskah: Naskah) -> Acuan:
    """Return what is known of the subjects of `laporan`, the workbook's figures first.

    With a workbook the figures of the report itself count only where the workbook has none of that kind and year.
    """
    acuan = Acuan(laporan.tahun)
    if naskah.acuan is None:
        _isi(acuan, laporan, hasil, {})
        return acuan
    buku, hasil_buku = naskah.acuan
    padanan = cari_padanan(hasil, hasil_buku)
    _isi(acuan, buku, hasil_buku, padanan)
    for fakta in hasil.fakta:
        punya = acuan.dari(fakta.subjek, Ukur(fakta.jenis.value), fakta.tahun)
        if not punya and all(naskah.milik(k.nilai.ref) for k in fakta.kejadian):
            acuan.tambah(fakta.subjek, _rujukan_fakta(fakta, laporan.tahun))
    if buku.survei is None and laporan.survei is not None:
        _isi_survei(acuan, laporan.survei, hasil)
    return acuan


def cari_padanan(hasil: Hasil, buku: Hasil) -> dict[str, str]:
    """Return the subjects of the workbook alone by what they are called where the report is read with it."""
    menurut_sel = {(k.nilai.ref, f.jenis): f.subjek for f in buku.fakta for k in f.kejadian if k.nilai.ref is not None}
    hasil_: dict[str, str] = {}
    for fakta in hasil.fakta:
        for k in fakta.kejadian:
            milik = menurut_sel.get((k.nilai.ref, fakta.jenis)) if k.nilai.ref is not None else None
            if milik is not None:
                hasil_.setdefault(milik, fakta.subjek)
    return hasil_


def _isi(acuan: Acuan, laporan: Laporan, hasil: Hasil, padanan: dict[str, str]) -> None:
    for fakta in hasil.fakta:
        acuan.tambah(padanan.get(fakta.subjek, fakta.subjek), _rujukan_fakta(fakta, laporan.tahun))
    for satu in hasil.indikator:
        kunci = padanan.get(satu.kunci, satu.kunci)
        acuan.tambah(kunci, _dari_hasil(satu, laporan.tahun))
        if satu.satuan:
            acuan.satuan[kunci] = satu.satuan.lower()
    _isi_program(acuan, hasil.program, "", padanan, laporan.tahun)
    jumlah = HasilProgram(
        kunci=TOTAL, nama=TOTAL, kode=None, sasaran=None,
        anggaran=hasil.total_anggaran, realisasi=hasil.total_realisasi, serapan=hasil.total_serapan,
    )  # fmt: skip
    acuan.tambah(TOTAL, _dari_program(jumlah, laporan.tahun))
    for indikator in laporan.indikator:
        kunci = padanan.get(indikator.kunci, indikator.kunci)
        for data in indikator.data_dukung:
            letak = (data.ref,)
            acuan.tambah(f"{kunci}|{data.nama}", [Rujukan(Ukur.DATA, None, data.nilai, letak)])
            acuan.tambah(kunci, [Rujukan(Ukur.DATA, None, data.nilai, letak)])
    if laporan.survei is not None:
        _isi_survei(acuan, laporan.survei, hasil)


def _rujukan_fakta(fakta: Fakta, tahun: int | None) -> Iterator[Rujukan]:
    """The value that is settled; where nothing is, every value that stands there."""
    ukur, milik = Ukur(fakta.jenis.value), fakta.tahun if fakta.tahun is not None else tahun
    nilai = [k.nilai for k in fakta.kejadian if not k.nilai.belum_terisi]
    if fakta.dasar in _PASTI and fakta.terpilih is not None:
        letak = tuple(n.ref for n in nilai if n.ref is not None and n.nilai == fakta.terpilih.nilai)
        yield Rujukan(ukur, milik, fakta.terpilih, letak)
        return
    for satu in dict.fromkeys(n.teks for n in nilai):
        sama = [n for n in nilai if n.teks == satu]
        yield Rujukan(ukur, milik, sama[0], tuple(n.ref for n in sama if n.ref is not None))


def _dari_hasil(satu: HasilIndikator, tahun: int | None) -> Iterator[Rujukan]:
    """What the program computes and prints; it may be rounded in any way from target and realisasi."""
    persen = _persen(satu.realisasi, satu.target)
    lalu = satu.tahun_lalu
    for ukur, tahun_, angka, hitung in (
        (Ukur.TARGET, tahun, satu.target, ()),
        (Ukur.REALISASI, tahun, satu.realisasi, ()),
        (Ukur.CAPAIAN, tahun, satu.capaian, persen),
        (Ukur.CAPAIAN, tahun, satu.persen, persen),
        (Ukur.REALISASI, lalu, satu.realisasi_lalu, ()),
        (Ukur.CAPAIAN, lalu, satu.capaian_lalu, ()),
        (Ukur.TARGET_RENSTRA, satu.tahun_renstra, satu.target_renstra, ()),
        (Ukur.CAPAIAN_RENSTRA, satu.tahun_renstra, satu.capaian_renstra, _persen(satu.realisasi, satu.target_renstra)),
    ):
        if angka is not None and angka.jenis is JenisNilai.ANGKA:
            yield Rujukan(ukur, tahun_, angka, (angka.ref,) if angka.ref else (), hitung)


def _persen(nilai: Angka | None, pembagi: Angka | None) -> tuple[Fraction, ...]:
    """What a capaian can be computed to: R/T, (2T-R)/T, T/R."""
    if nilai is None or pembagi is None or not nilai.berupa_angka or not pembagi.berupa_angka:
        return ()
    r, t = Fraction(nilai.pasti), Fraction(pembagi.pasti)
    return (r / t * 100, (2 * t - r) / t * 100, *((t / r * 100,) if r else ())) if t else ()


def _isi_program(
    acuan: Acuan, program: Sequence[HasilProgram], induk: str, padanan: dict[str, str], tahun: int | None
) -> None:
    for satu in program:
        jalur = f"{induk}/{satu.kunci}" if induk else satu.kunci
        acuan.tambah(padanan.get(jalur, jalur), _dari_program(satu, tahun))
        _isi_program(acuan, satu.kegiatan, jalur, padanan, tahun)


def _dari_program(satu: HasilProgram, tahun: int | None) -> Iterator[Rujukan]:
    for ukur, angka in (
        (Ukur.ANGGARAN, satu.anggaran),
        (Ukur.REALISASI_ANGGARAN, satu.realisasi),
        (Ukur.SERAPAN, satu.serapan),
    ):
        if angka is not None and angka.berupa_angka:
            hitung = _persen(satu.realisasi, satu.anggaran)[:1] if ukur is Ukur.SERAPAN else ()
            yield Rujukan(ukur, tahun, angka, (angka.ref,) if angka.ref else (), hitung)


def _isi_survei(acuan: Acuan, survei: Survei, hasil: Hasil) -> None:
    for ukur, angka in (
        (Ukur.RESPONDEN, survei.responden),
        (Ukur.IKM, survei.ikm),
        (Ukur.INDEKS, survei.indeks),
        *((_ULANGAN[nama], a) for nama, isi in survei.ulangan.items() if nama in _ULANGAN for a in isi),
        *(((Ukur.IKM, hasil.survei.ikm), (Ukur.INDEKS, hasil.survei.indeks)) if hasil.survei else ()),
    ):
        if angka is not None and angka.berupa_angka:
            acuan.tambah(SURVEI, [Rujukan(ukur, acuan.tahun, angka, (angka.ref,) if angka.ref else ())])
    for unsur in survei.unsur:
        for angka in (unsur.rata_rata, unsur.tertimbang):
            if angka is not None and angka.berupa_angka:
                acuan.tambah(unsur.kode, [Rujukan(Ukur.NRR, None, angka, (angka.ref,) if angka.ref else ())])


def kali_skala(rujukan: Rujukan) -> Selang:
    """The figure of an unsur on the scale of 25 to 100."""
    return rujukan.selang * titik(PENGALI)
