"""The tree of programs as sums: what the ledger's relations of money are made of. Linear in the rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import product

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Laporan, Program
from lkjip_desktop.engine.bukti import Uji
from lkjip_desktop.engine.cetakan import BANYAK_NILAI, angka_berbeda
from lkjip_desktop.engine.kelompok import kelompokkan, selang_fakta
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rumus import persen_selang
from lkjip_desktop.engine.selang import Selang, bertemu, jumlah, selang_cetak
from lkjip_desktop.engine.vonis import LONGGAR

TOTAL = "total"
UANG = (JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN)


@dataclass(slots=True)
class SimpulUang:
    """A program, kegiatan, sub kegiatan or the total: `subjek` is its path in the tree, unique in a report."""

    subjek: str
    nama: str
    kejadian: Sequence[Kemunculan]
    induk: SimpulUang | None = None
    anak: list[SimpulUang] = field(default_factory=list)
    _jumlah: dict[JenisFakta, Selang | None] = field(default_factory=dict)

    def dari(self, jenis: JenisFakta) -> list[Kemunculan]:
        """The occurrences of a kind."""
        return [k for k in self.kejadian if k.jenis is jenis]

    def berbeda(self, jenis: JenisFakta) -> list[Angka]:
        """The different numbers of a kind."""
        return angka_berbeda(self.dari(jenis))[:BANYAK_NILAI]

    def sementara(self, jenis: JenisFakta) -> Selang | None:
        """The value of its best source, whatever the others say; None without a number."""
        kelompok = [satu for satu in kelompokkan(self.dari(jenis), jenis).kelompok if satu.numerik]
        terbaik = min(kelompok, key=lambda satu: satu.wewenang, default=None)
        return terbaik.selang(jenis) if terbaik else None

    def jumlah_anak(self, jenis: JenisFakta) -> Selang | None:
        """The sum over the next level, computed once; None where a part has no figure."""
        if jenis not in self._jumlah:
            bagian = [satu.sementara(jenis) for satu in self.anak]
            utuh = [satu for satu in bagian if satu is not None]
            self._jumlah[jenis] = jumlah(utuh) if bagian and len(utuh) == len(bagian) else None
        return self._jumlah[jenis]


def pohon_uang(laporan: Laporan) -> SimpulUang:
    """Return the total with the programs below it."""
    akar = SimpulUang(TOTAL, "Jumlah seluruh program", laporan.total)
    akar.anak = [_simpul(satu, akar, satu.kunci) for satu in laporan.program]
    return akar


def _simpul(program: Program, induk: SimpulUang, subjek: str) -> SimpulUang:
    simpul = SimpulUang(subjek, program.nama, program.kemunculan, induk)
    simpul.anak = [_simpul(satu, simpul, f"{subjek}/{satu.kunci}") for satu in program.kegiatan]
    return simpul


def semua_simpul(simpul: SimpulUang) -> Iterator[SimpulUang]:
    """Yield what stands below a node, top down, in the order of the sheets."""
    for satu in simpul.anak:
        yield satu
        yield from semua_simpul(satu)


def uji_uang(jenis: JenisFakta, simpul: SimpulUang) -> list[Uji]:
    """Return the relations of a fact of money: parts and whole, and the serapan printed."""
    if jenis is JenisFakta.SERAPAN:
        return list(_uji_serapan(simpul))
    return [*_uji_jumlah(jenis, simpul), *_uji_terhadap_serapan(jenis, simpul)]


def _uji_jumlah(jenis: JenisFakta, simpul: SimpulUang) -> Iterator[Uji]:
    def sama(nilai: Selang, angka: Angka) -> bool:
        return bertemu(selang_fakta(angka, jenis), nilai)

    if (bawahan := simpul.jumlah_anak(jenis)) is not None:
        yield Uji("yang sama dengan jumlah rinciannya", partial(sama, bawahan))
    induk, sendiri = simpul.induk, simpul.sementara(jenis)
    if induk is None or sendiri is None or (seluruh := induk.jumlah_anak(jenis)) is None:
        return
    for satu in {angka.nilai: angka for angka in induk.berbeda(jenis)}.values():
        frasa = f"yang membuat jumlahnya {tercetak(satu)}"
        yield Uji(frasa, partial(sama, selang_fakta(satu, jenis) - (seluruh - sendiri)))


def _uji_terhadap_serapan(jenis: JenisFakta, simpul: SimpulUang) -> Iterator[Uji]:
    anggaran = jenis is JenisFakta.ANGGARAN
    pasangan = simpul.berbeda(JenisFakta.REALISASI_ANGGARAN if anggaran else JenisFakta.ANGGARAN)

    def cocok(serapan: Angka, angka: Angka) -> bool:
        return any(menyerap(*((angka, satu) if anggaran else (satu, angka)), serapan) for satu in pasangan)

    for satu in simpul.berbeda(JenisFakta.SERAPAN):
        yield Uji(f"yang menghasilkan serapan {tercetak(satu)}%", partial(cocok, satu))


def _uji_serapan(simpul: SimpulUang) -> Iterator[Uji]:
    for satu, dua in product(simpul.berbeda(JenisFakta.ANGGARAN), simpul.berbeda(JenisFakta.REALISASI_ANGGARAN)):
        yield Uji(f"yang sesuai dengan {tercetak(dua)} / {tercetak(satu)}", partial(menyerap, satu, dua))


def menyerap(anggaran: Angka, realisasi: Angka, serapan: Angka) -> bool:
    """Return whether the serapan can be printed for the two amounts, each of which may be shortened."""
    hasil = persen_selang(
        Rumus.NAIK,
        selang_fakta(anggaran, JenisFakta.ANGGARAN),
        selang_fakta(realisasi, JenisFakta.REALISASI_ANGGARAN),
    )
    return hasil is not None and any(bertemu(hasil, selang_cetak(serapan, mode)) for mode in LONGGAR)
