"""IKM: mutu and kinerja of a survey against their ladder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Butir
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.mutu_survei import MUTU_LAMA, kinerja_mutu, mutu_selang
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rantai_survei import Mata, hull, kalikan
from lkjip_desktop.engine.selang import Selang, titik
from lkjip_desktop.engine.survei import MUTU, PENGALI
from lkjip_desktop.rules.kalimat import sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.survei_dugaan import Telaah, huruf_mutu, telaah

# From this year on only the ladder of PermenPANRB 14/2017 is in force.
TAHUN_TANGGA_BARU = 2018
_KATA_SAJA = 2


@dataclass(frozen=True)
class Penilaian:
    """A printed grade (or its words), the figure it is given to, and the values that this can have (25-100)."""

    nama: str
    kode: str
    tertulis: Butir
    nilai: Angka
    selang: Selang

    @property
    def huruf(self) -> str:
        """The grade printed."""
        return huruf_mutu(self.tertulis.teks)

    def sesuai(self, tangga: Sequence[tuple[object, str, str]] = MUTU) -> bool:
        """True where the value can have this grade by a ladder."""
        return self.huruf in mutu_selang(self.selang, MUTU_LAMA if tangga is MUTU_LAMA else MUTU)

    @property
    def seharusnya(self) -> str:
        """The grade of today's ladder, or its words where words are printed."""
        mutu = mutu_selang(self.selang)
        if not mutu:
            return ""
        return kinerja_mutu(mutu[0]) if len(self.tertulis.teks.strip("() ")) > _KATA_SAJA else mutu[0]


@aturan("IKM005", "Mutu pelayanan sesuai nilai survei")
def mutu_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Mutu (A sampai D) dan kinerja yang tertulis sesuai dengan nilai IKM-nya.

    Yang diperiksa:
        Mutu dan kinerja di semua tempat pada lembar survei, juga mutu tiap unsur bila tabel memuatnya, dibandingkan
        dengan tangga nilai: A (Sangat Baik) 88,31-100; B (Baik) 76,61-88,30; C (Kurang Baik) 65,00-76,60; D (Tidak
        Baik) 25,00-64,99. Nilai di antara dua jenjang, misalnya 88,305, diterima untuk keduanya. Mutu menurut tangga
        lama (A mulai 81,26) pada laporan tahun 2018 dan sesudahnya perlu diperiksa. Bila IKM-nya sendiri keliru,
        mutunya tidak disebut lagi.

    Mengapa penting:
        Mutu pelayanan adalah simpulan survei yang paling banyak dikutip.

    Contoh:
        IKM 86,69 tertulis bermutu A (Sangat Baik). Menurut PermenPANRB Nomor 14 Tahun 2017 mutunya B (Baik).

    Cara memperbaiki:
        Cocokkan mutu dan kinerja dengan tabel interval, lalu samakan di semua tempat.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017, tabel nilai persepsi, nilai interval, mutu, dan kinerja. Tangga lama berasal
        dari KepmenPAN Nomor 25 Tahun 2004.
    """
    isi = konteks.sekali(telaah)
    if isi is None:
        return
    semua = [satu for satu in (*_keseluruhan(isi), *_per_unsur(isi)) if satu.huruf and mutu_selang(satu.selang)]
    salah = [satu for satu in semua if not satu.sesuai()]
    lama = [satu for satu in salah if satu.sesuai(MUTU_LAMA)]
    if lama and all(satu.sesuai(MUTU_LAMA) for satu in semua):
        yield from _tangga_lama(konteks, lama)
        return
    if _bukan_mutu(semua):
        salah = [satu for satu in salah if not satu.kode]
    for kode in dict.fromkeys(satu.kode for satu in salah):
        yield _temuan(konteks, [satu for satu in salah if satu.kode == kode])


def _keseluruhan(isi: Telaah) -> Iterator[Penilaian]:
    """Grades of the whole; where another rule names the IKM as wrong, it has proven that the grade fits."""
    survei, rantai = isi.survei, isi.rantai
    terbukti = [satu for satu in isi.dugaan if Mata.MUTU not in {mata for mata, _ in satu.tersangka}]
    nilai = next(iter(rantai.ikm), None) or next(iter(rantai.indeks), None)
    diragukan = terbukti or (nilai is not None and nilai.ref in isi.milik_lain)
    if nilai is None or diragukan:
        return
    selang = titik(Fraction(nilai.pasti)) if nilai.desimal > 1 else hull(nilai)
    selang = selang if rantai.ikm else kalikan(hull(nilai), Fraction(PENGALI))
    mutu = [Butir(teks=survei.mutu, ref=survei.ref_mutu)] if survei.mutu and survei.ref_mutu else []
    nama = "IKM" if rantai.ikm else "indeks"
    for butir in (*mutu, *survei.mutu_lain, *survei.kinerja):
        if butir.ref not in isi.milik_lain:
            yield Penilaian(nama, "", butir, nilai, selang)


def _per_unsur(isi: Telaah) -> Iterator[Penilaian]:
    rantai = isi.rantai
    for i, unsur in enumerate(rantai.unsur):
        if unsur.mutu is not None and not isi.ikut_salah(i):
            selang = kalikan(hull(rantai.nrr[i]), Fraction(PENGALI, rantai.kali))
            nama = " ".join(f"unsur {unsur.kode} {unsur.nama}".split())
            yield Penilaian(nama, unsur.kode, unsur.mutu, rantai.nrr[i], selang)


def _bukan_mutu(semua: Sequence[Penilaian]) -> bool:
    """True where the column of the unsur follows neither ladder: its letters mean something else."""
    unsur = [satu for satu in semua if satu.kode]
    return 2 * sum(not satu.sesuai() and not satu.sesuai(MUTU_LAMA) for satu in unsur) > len(unsur)


def _tangga_lama(konteks: Konteks, lama: Sequence[Penilaian]) -> Iterator[Finding]:
    tahun = konteks.laporan.tahun
    if tahun is not None and tahun < TAHUN_TANGGA_BARU:
        return
    contoh = lama[0]
    yield mutu_sesuai.temuan(
        konteks,
        fakta="tangga lama",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Mutu {contoh.nama} {tercetak(contoh.nilai)} tertulis {contoh.tertulis.teks} "
        f"({sebut_letak([contoh.tertulis.ref])}). Itu tangga lama (A mulai 81,26); menurut PermenPANRB Nomor 14 Tahun "
        f"2017 seharusnya {contoh.seharusnya}.",
        tempat=_tempat(lama),
        ditemukan="; ".join(dict.fromkeys(satu.tertulis.teks for satu in lama)),
        seharusnya=_satu(lama),
        dasar=[f"{satu.kode} {satu.tertulis.teks} {satu.nilai.teks}" for satu in lama],
    )


def _temuan(konteks: Konteks, salah: Sequence[Penilaian]) -> Finding:
    contoh = salah[0]
    tertulis = " dan ".join(dict.fromkeys(satu.tertulis.teks for satu in salah))
    benar = mutu_selang(contoh.selang)[0]
    return mutu_sesuai.temuan(
        konteks,
        fakta=f"mutu:{contoh.kode}" if contoh.kode else "mutu",
        tingkat=Tingkat.SALAH,
        pesan=f"Mutu {contoh.nama} tertulis {tertulis} ({sebut_letak(satu.tertulis.ref for satu in salah)}), sedangkan "
        f"nilai {tercetak(contoh.nilai)} ({sebut_letak([contoh.nilai.ref])}) bermutu {benar} ({kinerja_mutu(benar)}).",
        tempat=_tempat(salah),
        ditemukan="; ".join(dict.fromkeys(satu.tertulis.teks for satu in salah)),
        seharusnya=_satu(salah),
        dasar=[f"{satu.tertulis.teks} {satu.nilai.teks}" for satu in salah],
    )


def _tempat(penilaian: Sequence[Penilaian]) -> list[CellRef | Angka]:
    return [*(satu.tertulis.ref for satu in penilaian), *(satu.nilai for satu in penilaian)]


def _satu(penilaian: Sequence[Penilaian]) -> str | None:
    """What should stand there where it is one grade; of letter and words the letter."""
    benar = list(dict.fromkeys(satu.seharusnya for satu in penilaian))
    setara = {huruf_mutu(satu) for satu in benar}
    return min(benar, key=len) if len(setara) == 1 else None


RULES = [mutu_sesuai]
