"""ANG: pagu, realisasi, serapan, totals, formulas, names of programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.sel import huruf_kolom
from tests.cacat.buku import Buku, Fakta, Isi
from tests.cacat.kantor import Belanja, Cara
from tests.cacat.lembar_uang import TOTAL
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import Cacat, Tanaman, angka_jauh, angka_lain, satu_sel, tanaman, tersusun, tertukar


def _diketik(kasus: Kasus, *jenis: str) -> Iterator[Fakta]:
    """Amounts of programs, kegiatan and sub kegiatan that are typed."""
    for satu in kasus.buku.cari(*jenis):
        if satu.subjek != TOTAL and not kasus.buku.sel[satu.letak].rumus:
            yield satu


def _terulang(kasus: Kasus, fakta: Fakta) -> str | None:
    """What an amount must be: proven where its total is typed, or other sheets say it too."""
    ulang = len(kasus.buku.cari(fakta.jenis, subjek=fakta.subjek)) > 1
    return fakta.cetak if ulang else None


def _lain(kasus: Kasus, fakta: Fakta) -> Decimal:
    """Another amount; in thousands one that the rounding of a sum does not explain."""
    return angka_jauh(kasus, fakta) if kasus.bentuk.ribuan else angka_lain(kasus, fakta)


def _jumlahan(kasus: Kasus, cacat: Cacat, fakta: Fakta) -> Cacat:
    """Where the sums above an amount are formulas, they show the fault as well as the amount itself."""
    if not kasus.bentuk.berumus:
        return cacat
    atas = {
        f.sel
        for f in kasus.buku.cari(fakta.jenis, bagian=fakta.bagian)
        if f.subjek == TOTAL or fakta.subjek.startswith(f"{f.subjek}.")
    }
    return replace(cacat, tempat=cacat.tempat | atas)


@tanaman("Pagu satu angka berubah", "ANG")
def pagu_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _diketik(kasus, "pagu"):
        yield _jumlahan(kasus, satu_sel(kasus, satu, _lain(kasus, satu), _terulang(kasus, satu)), satu)


@tanaman("Realisasi anggaran satu angka berubah", "ANG")
def realisasi_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _diketik(kasus, "realisasi uang"):
        # Without a typed serapan or total nothing contradicts a single amount.
        if not kasus.bentuk.berumus or len(kasus.buku.cari(satu.jenis, subjek=satu.subjek)) > 1:
            yield _jumlahan(kasus, satu_sel(kasus, satu, angka_jauh(kasus, satu)), satu)


@tanaman("Pagu dua angka tertukar", "ANG")
def pagu_tertukar(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _diketik(kasus, "pagu"):
        baru = tertukar(satu)
        if baru is not None and abs(baru - (satu.nilai or 0)) > 9:
            yield _jumlahan(kasus, satu_sel(kasus, satu, baru, _terulang(kasus, satu)), satu)


@tanaman("Total lain", "ANG")
def total_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("pagu", "realisasi uang", subjek=TOTAL):
        # A sum of rounded thousands does not prove the last digit.
        yield satu_sel(kasus, satu, _lain(kasus, satu), None if kasus.bentuk.ribuan else satu.cetak)


@tanaman("Total PK lain, rinciannya ikut", "ANG")
def pk_lain(kasus: Kasus) -> Iterator[Cacat]:
    for bagian in ("pk", "rkt"):
        for satu in kasus.buku.cari("pagu", bagian=bagian):
            if satu.subjek == TOTAL or satu.nilai is None:
                continue
            total = kasus.buku.cari("pagu", subjek=TOTAL, bagian=bagian)[0]
            beda = Decimal(1_500_000)
            buku = kasus.buku.ganti((satu, satu.nilai + beda))
            if not kasus.buku.sel[total.letak].rumus:
                buku = buku.ganti((total, (total.nilai or 0) + beda))
            uraian = f"{satu.sel} dan totalnya bertambah {beda}"
            yield Cacat(uraian, buku, frozenset({satu.sel, total.sel}))


@tanaman("Serapan satu angka berubah", "ANG")
def serapan_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("serapan"):
        # Thousands leave the last decimal open.
        yield satu_sel(kasus, satu, angka_lain(kasus, satu), None if kasus.bentuk.ribuan else satu.cetak)


@tanaman("Realisasi melebihi pagu", "ANG")
def melebihi(kasus: Kasus) -> Iterator[Cacat]:
    """One sub kegiatan spends too much, or where none are printed, one program; all sums follow."""
    rinci = "pohon" in kasus.bentuk.bagian
    for urut, satu in enumerate(kasus.kantor.belanja):
        belanja = list(kasus.kantor.belanja)
        belanja[urut] = _lebih(satu, kasus.kantor.cara, semua=not rinci)
        kode = satu.kode

        def tempat(buku: Buku, kode: str = kode) -> list[Fakta]:
            return [f for f in buku.cari("realisasi uang") if f.subjek.startswith(kode)]

        kantor = replace(kasus.kantor, belanja=tuple(belanja))
        yield tersusun(kasus, f"realisasi di bawah {kode} melebihi pagu", kantor, tempat)


def _lebih(satu: Belanja, cara: Cara, *, semua: bool) -> Belanja:
    anak = tuple(_lebih(a, cara, semua=semua) if semua or not urut else a for urut, a in enumerate(satu.anak))
    realisasi = sum(a.realisasi for a in anak) if anak else satu.pagu * 103 // 100
    serapan = cara.bulat(Fraction(realisasi * 100, satu.pagu))
    return replace(satu, realisasi=realisasi, serapan=serapan, anak=anak)


@tanaman("Nama program ditulis lain", "ANG", tingkat="info")
def nama_lain(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("program"):
        if len(kasus.buku.cari("program", subjek=satu.subjek)) > 1:
            kata = satu.teks.split()
            kata[-1] = kata[-1][:-1]
            yield satu_sel(kasus, satu, " ".join(kata))


@tanaman("Kode program lain", "ANG", pasti=False, tingkat="info")
def kode_lain(kasus: Kasus) -> Iterator[Cacat]:
    kode = [b.kode for b in kasus.kantor.belanja]
    for satu in kasus.buku.cari("kode"):
        if satu.teks in kode:
            yield satu_sel(kasus, satu, next(k for k in kode if k != satu.teks))


def _penjumlahan(kasus: Kasus) -> Iterator[tuple[Fakta, str, list[int]]]:
    """The totals that a formula sums up over a run of rows: (fact, column, rows)."""
    for satu in kasus.buku.cari("pagu", "realisasi uang", subjek=TOTAL):
        isi = kasus.buku.sel[satu.letak]
        if isi.rumus.startswith("=SUM("):
            kolom = huruf_kolom(satu.letak[2])
            awal, _, akhir = isi.rumus[5:-1].replace(kolom, "").partition(":")
            yield satu, kolom, list(range(int(awal), int(akhir) + 1))


@tanaman("Rentang SUM melewatkan baris", "ANG")
def sum_kurang(kasus: Kasus) -> Iterator[Cacat]:
    for satu, kolom, baris in _penjumlahan(kasus):
        for sisa in (baris[1:], baris[:-1]):
            lembar, letak = satu.letak[0], satu.letak[2]

            def hitung(buku: Buku, sisa: list[int] = sisa, lembar: str = lembar, letak: int = letak) -> Decimal:
                return sum((buku.nilai((lembar, b, letak)) for b in sisa), Decimal())

            rumus = f"=SUM({kolom}{sisa[0]}:{kolom}{sisa[-1]})"
            buku = kasus.buku.dengan({satu.letak: Isi(None, 0, rumus, hitung)})
            yield Cacat(f"{satu.sel} {rumus}", buku, frozenset({satu.sel}))


@tanaman("Angka diketik di dalam rumus total", "ANG", tingkat="info")
def ketikan(kasus: Kasus) -> Iterator[Cacat]:
    for satu, kolom, baris in _penjumlahan(kasus):
        pertama = kasus.buku.nilai((satu.letak[0], baris[0], satu.letak[2]))
        lama = kasus.buku.sel[satu.letak]
        rumus = f"={pertama}+SUM({kolom}{baris[1]}:{kolom}{baris[-1]})"
        buku = kasus.buku.dengan({satu.letak: replace(lama, rumus=rumus)})
        yield Cacat(f"{satu.sel} {rumus}", buku, frozenset({satu.sel}))


@tanaman("Total diketik di antara rumus", "ANG", tingkat="info", pasti=False)
def total_diketik(kasus: Kasus) -> Iterator[Cacat]:
    for satu, _, _ in _penjumlahan(kasus):
        yield satu_sel(kasus, satu, satu.nilai or Decimal())


@tanaman("Ribuan di antara rupiah penuh", "ANG")
def ribuan(kasus: Kasus) -> Iterator[Cacat]:
    for satu in _diketik(kasus, "pagu"):
        baru = ((satu.nilai or Decimal()) / 1000).quantize(Decimal(1))
        yield _jumlahan(kasus, satu_sel(kasus, satu, baru, _terulang(kasus, satu)), satu)


@tanaman("Keterangan ribuan hilang pada satu lembar", "ANG")
def tanpa_ribuan(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("satuan uang"):
        cacat = satu_sel(kasus, satu, "Rp")
        pagu = frozenset(f.sel for f in kasus.buku.cari("pagu", bagian=satu.bagian))
        yield replace(cacat, tempat=cacat.tempat | pagu)


TANAMAN: list[Tanaman] = [
    pagu_lain,
    pagu_tertukar,
    realisasi_lain,
    total_lain,
    pk_lain,
    serapan_lain,
    melebihi,
    nama_lain,
    kode_lain,
    sum_kurang,
    ketikan,
    total_diketik,
    ribuan,
    tanpa_ribuan,
]
