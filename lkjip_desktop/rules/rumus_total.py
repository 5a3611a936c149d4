"""ANG: formulas behind printed totals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.tabel_uang import KolomUang, kolom_uang

_RENTANG = re.compile(r"\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\d(])", re.I)
_ANGKA = re.compile(r"\d+(?:\.\d+)?")
_SISA = re.compile(r"(?:SUM(?=\()|[+(),;\s])*", re.I)


@dataclass(frozen=True, slots=True)
class Penjumlahan:
    """A formula that only adds: the cells it names and the numbers typed into it."""

    rentang: tuple[CellRange, ...]
    angka: tuple[Decimal, ...]

    def memuat(self, ref: CellRef) -> bool:
        """True where the formula names the cell."""
        return any((ref.baris, ref.kolom) in satu for satu in self.rentang)


@dataclass(frozen=True, slots=True)
class Celah:
    """What a total's formula leaves out: rows it does not name, rows that are text, numbers typed instead."""

    total: Angka
    rumus: str
    terlewat: tuple[Angka, ...]
    ketikan: tuple[Decimal, ...]
    teks: tuple[Angka, ...]


@aturan("ANG007", "Rumus total memuat semua baris")
def rumus_total(konteks: Konteks) -> Iterable[Finding]:
    """Rumus pada sel total menjumlahkan semua program.

    Yang diperiksa:
        Rumus penjumlahan pada total anggaran dan realisasi: baris program yang tidak termasuk, sel program yang
        berupa teks sehingga dilewati SUM, dan angka yang diketik di antara alamat sel. Rumus dengan fungsi lain
        atau alamat ke lembar lain tidak diuji.

    Mengapa penting:
        Total yang memuat angka ketikan atau melewatkan baris tidak ikut berubah saat rinciannya diperbaiki.

    Contoh:
        =14291880196+SUM(D6:D9): baris D5 berupa teks, sehingga angkanya diketik ke dalam rumus.

    Cara memperbaiki:
        Ubah angka yang berbentuk teks menjadi angka, lalu jumlahkan semua baris dengan SUM.

    Dasar:
        Praktik lembar kerja: total dihitung dari rinciannya.
    """
    tabel = pilah(kolom_uang(konteks.laporan), lambda k: (k.kolom.berkas, k.kolom.lembar, k.kolom.baris))
    for (_, lembar, _), kolom in tabel.items():
        celah = [satu for isi in kolom for satu in _celah(konteks.laporan, isi)]
        if not celah:
            continue
        rumus = [(satu.total.ref, satu.rumus) for satu in celah]
        yield rumus_total.temuan(
            konteks,
            fakta=lembar,
            tingkat=Tingkat.INFO,
            pesan=" ".join(_uraikan(satu) for satu in celah),
            tempat=[
                *(Tempat(ref=ref, teks=teks) for ref, teks in rumus if ref),
                *(angka for satu in celah for angka in (*satu.terlewat, *satu.teks)),
            ],
            ditemukan="; ".join(teks for _, teks in rumus),
        )


def baca_penjumlahan(rumus: str) -> Penjumlahan | None:
    """Return what an adding formula names; None for any other formula: one that subtracts, or names other sheets."""
    tanpa_rentang = _RENTANG.sub("", rumus.removeprefix("="))
    if not _SISA.fullmatch(_ANGKA.sub("", tanpa_rentang)):
        return None
    rentang = [CellRange.dari_a1(satu.replace("$", "")) for satu in _RENTANG.findall(rumus)]
    return Penjumlahan(tuple(rentang), tuple(Decimal(satu) for satu in _ANGKA.findall(tanpa_rentang)))


def _celah(laporan: Laporan, kolom: KolomUang) -> Iterator[Celah]:
    """The gaps of a column's totals; a total of subtotals or of kegiatan is not judged."""
    program = [(angka, angka.ref) for _, angka in kolom.program if angka.ref]
    for total in (k.nilai for k in kolom.total):
        rumus = laporan.rumus_sel.get(total.ref.kunci if total.ref else "", total.rumus or "")
        jumlah = baca_penjumlahan(rumus)
        if not rumus or jumlah is None or not any(jumlah.memuat(ref) for _, ref in program):
            continue
        if any(k.nilai.ref and jumlah.memuat(k.nilai.ref) for k in kolom.total):
            continue
        terlewat = tuple(angka for angka, ref in program if not jumlah.memuat(ref) and angka.nilai)
        teks = tuple(angka for angka, ref in program if jumlah.memuat(ref) and _berupa_teks(angka))
        if terlewat or teks or jumlah.angka:
            yield Celah(total, f"={rumus.removeprefix('=')}", terlewat, jumlah.angka, teks)


def _berupa_teks(angka: Angka) -> bool:
    """True for a number typed as text: a numeric cell always knows its stored value."""
    return angka.berupa_angka and angka.tepat is None


def _uraikan(celah: Celah) -> str:
    kalimat = [f"Rumus total pada {sebut_letak([celah.total.ref])} adalah {celah.rumus}."]
    if celah.ketikan:
        kalimat.append(f"Angka {rangkai([tulis(satu) for satu in celah.ketikan])} diketik di dalamnya.")
    for angka in celah.terlewat:
        sebab = " (berupa teks)" if _berupa_teks(angka) else ""
        akibat = "tidak mengubah total" if angka.nilai in celah.ketikan else "tidak ikut dijumlahkan"
        kalimat.append(f"Perubahan pada {sebut_letak([angka.ref])}{sebab} {akibat}.")
    if celah.teks:
        kalimat.append(f"SUM melewati {sebut_letak(satu.ref for satu in celah.teks)} karena berupa teks.")
    return " ".join(kalimat)


RULES = [rumus_total]
