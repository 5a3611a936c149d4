"""A year's figure from its quarters or months, where the table gives no figure for the year.

A running figure ends in its last part; counts of each part are added up. Which of both it is shows in the headings,
in the target of the year, in the printed capaian; where nothing shows it, the office is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from lkjip_desktop.domain.angka import Angka, Asal, JenisNilai
from lkjip_desktop.domain.bilangan import bulatkan, tulis
from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.pilih_kolom import KolomFakta
from lkjip_desktop.readers.tabel import Tabel

_TERAKHIR, _JUMLAH = "bagian terakhir", "jumlah semua bagian"
_DEKAT, _JAUH = Decimal("0.5"), Decimal("1.5")
_SERATUS = Decimal(100)
_TAK_TERJUMLAH = frozenset(
    "% persen persentase indeks nilai skor poin predikat rasio hari jam menit angka level".split()
)


@dataclass(frozen=True, slots=True)
class Banding:
    """What a row says beside the parts: its unit, the target and the printed capaian of the whole year."""

    satuan: str = ""
    target: Angka | None = None
    capaian: Angka | None = None


@dataclass
class Tahunan:
    """Reads the year's figures of one table; `ragu` collects the rows that show nothing."""

    tabel: Tabel
    angka: KolomAngka
    jawaban: str | None = None
    ragu: list[int] = field(default_factory=list)

    def baca(self, baris: int, fakta: KolomFakta, banding: Banding) -> Angka:
        """Return a row's figure of the year: of its one column, summed over groups, or made from the year's parts."""
        nilai = [self.angka.baca(baris, kolom) for kolom in fakta.kolom]
        if fakta.berkelompok:
            return jumlahkan(nilai)
        if not fakta.sebagian:
            return nilai[0]
        terisi = [satu for satu in nilai if not satu.belum_terisi]
        if not terisi:
            return nilai[-1]
        kumulatif = any(kolom.judul.masa.kumulatif for kolom in fakta.kolom)
        if len(terisi) < 2 or kumulatif or not all(satu.berupa_angka for satu in terisi):
            return terisi[-1]
        return jumlahkan(terisi) if self._dijumlah(baris, terisi, banding) else terisi[-1]

    def _dijumlah(self, baris: int, nilai: Sequence[Angka], banding: Banding) -> bool:
        """True where the parts are counts of their own."""
        if banding.satuan in _TAK_TERJUMLAH or nilai[-1].satuan == "%" or _seragam(nilai):
            return False
        akhir, jumlah = nilai[-1].pasti, sum((satu.pasti for satu in nilai), Decimal(0))
        putusan = _dari_capaian(akhir, jumlah, banding)
        if putusan is None:
            putusan = _dari_target(akhir, jumlah, banding)
        if putusan is None and not _menaik(nilai):
            putusan = all(satu.desimal == 0 for satu in nilai)
        if putusan is None and self.jawaban is not None:
            putusan = self.jawaban == _JUMLAH
        if putusan is None:
            self.ragu.append(baris)
        return bool(putusan)

    def pertanyaan(self, kolom: Kolom) -> list[Pertanyaan]:
        """The question for the rows that show nothing, none where all are sure."""
        if not self.ragu:
            return []
        nama = self.tabel.lembar.nama
        return [
            Pertanyaan(
                id=id_tahunan(self.tabel),
                tanya=f"Angka setahun pada lembar {nama} diambil dari triwulan terakhir atau jumlah semua triwulan?",
                tempat=[self.tabel.ref(baris, kolom) for baris in self.ragu],
                pilihan=[
                    Pilihan(nilai=_TERAKHIR, bukti="angka tiap bagian tidak pernah turun"),
                    Pilihan(nilai=_JUMLAH, bukti="judul kolom tidak menyebut kumulatif"),
                ],
                bawaan=_TERAKHIR,
            )
        ]


def id_tahunan(tabel: Tabel) -> str:
    """Return the id under which an office's answer for a table is kept."""
    return f"setahun:{tabel.lembar.nama}"


def jumlahkan(nilai: Sequence[Angka]) -> Angka:
    """Return the sum of figures, computed, at the first one's cell; the first figure itself where none is a number."""
    angka = [satu for satu in nilai if satu.berupa_angka]
    if len(angka) < 2:
        return angka[0] if angka else nilai[0]
    desimal = max(satu.desimal for satu in angka)
    jumlah = sum((satu.pasti for satu in angka), Decimal(0))
    rumus = " + ".join(satu.ref.sel for satu in angka if satu.ref)
    return Angka(
        teks=tulis(bulatkan(jumlah, desimal)),
        jenis=JenisNilai.ANGKA,
        nilai=bulatkan(jumlah, desimal),
        desimal=desimal,
        tepat=jumlah,
        satuan=angka[0].satuan,
        ref=angka[0].ref,
        rumus=rumus,
        asal=Asal.HITUNG,
    )


def _seragam(nilai: Sequence[Angka]) -> bool:
    """True where every part says the same 100: a share that was held all year."""
    return {satu.pasti for satu in nilai} == {_SERATUS}


def _menaik(nilai: Sequence[Angka]) -> bool:
    return all(kiri.pasti <= kanan.pasti for kiri, kanan in pairwise(nilai))


def _dari_capaian(akhir: Decimal, jumlah: Decimal, banding: Banding) -> bool | None:
    """Which of both gives the printed capaian, None where it tells nothing."""
    target, capaian = banding.target, banding.capaian
    if target is None or capaian is None or not (target.berupa_angka and capaian.berupa_angka) or not target.pasti:
        return None
    cocok = [abs(satu / target.pasti * _SERATUS - capaian.pasti) < 1 for satu in (akhir, jumlah)]
    return cocok[1] if cocok[0] != cocok[1] else None


def _dari_target(akhir: Decimal, jumlah: Decimal, banding: Banding) -> bool | None:
    """Which of both has the target's size, None where both or none has."""
    target = banding.target
    if target is None or not target.berupa_angka or not target.pasti:
        return None
    sesuai = [_DEKAT <= satu / target.pasti <= _JAUH for satu in (akhir, jumlah)]
    return sesuai[1] if sesuai[0] != sesuai[1] else None
