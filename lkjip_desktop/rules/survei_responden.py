"""IKM: the number of respondents wherever it is given, and whether they are enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import JenisLembar, KelompokResponden, Laporan, Survei
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.responden import jumlah_responden, sampel_terkecil
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.survei import sesuai_jawaban
from lkjip_desktop.rules.survei_sebutan import ref_sel, tahun_lain


@dataclass(frozen=True)
class Pernyataan:
    """A number of all respondents and where it stands; `kelompok` where it is the sum of a table's groups."""

    nilai: Decimal
    tempat: tuple[Angka, ...]
    kelompok: str = ""
    di_survei: bool = True

    @property
    def sebut(self) -> str:
        """As a sentence names it: "150 (IKM A2)", "jumlah menurut jenis kelamin 148 (IKM B20 dan IKM B21)"."""
        awal = f"jumlah menurut {self.kelompok} " if self.kelompok else ""
        return f"{awal}{tulis(self.nilai)} ({sebut_letak(satu.ref for satu in self.tempat)})"


@aturan("IKM006", "Jumlah responden sama")
def responden_sama(konteks: Konteks) -> Iterable[Finding]:
    """Jumlah responden sama di semua tempat dan sama dengan jumlah menurut kelompoknya.

    Yang diperiksa:
        Jumlah responden dalam kalimat dan baris di semua lembar, serta tabel responden menurut jenis kelamin,
        pendidikan, pekerjaan, dan usia: jumlah kelompoknya terhadap totalnya dan terhadap jumlah responden. Kalimat
        tentang sebagian responden, target, semester, atau tahun lain dilewati. Bila buku kerja memuat beberapa tabel
        survei, jumlahnya tidak dibandingkan.

    Mengapa penting:
        Jumlah responden menjadi pembagi setiap nilai survei.

    Contoh:
        Jumlah responden tertulis 400 orang, sedangkan laki-laki 180 dan perempuan 210 berjumlah 390.

    Cara memperbaiki:
        Cocokkan dengan kuesioner yang terisi, lalu samakan di semua tempat.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: laporan survei memuat jumlah dan karakteristik responden.
    """
    survei = konteks.laporan.survei
    if survei is None or _banyak_survei(konteks.laporan) > 1:
        return
    for satu in survei.kelompok:
        if _jumlah_salah(satu):
            yield _kelompok(konteks, satu)
    diragukan = {temuan.tempat[0].ref for temuan in sesuai_jawaban(konteks) if temuan.tempat}
    pernyataan = [satu for satu in _pernyataan(konteks.laporan, survei) if not {t.ref for t in satu.tempat} & diragukan]
    if len({satu.nilai for satu in pernyataan}) > 1:
        yield _berbeda(konteks, pernyataan)


@aturan("IKM007", "Jumlah responden mencukupi")
def responden_cukup(konteks: Konteks) -> Iterable[Finding]:
    """Jumlah responden tidak kurang dari sampel yang disarankan untuk populasinya.

    Yang diperiksa:
        Bila lembar survei menyebut populasi (jumlah penerima layanan), jumlah responden dibandingkan dengan tabel
        Krejcie dan Morgan (tingkat kepercayaan 95%, galat 5%).

    Mengapa penting:
        Sampel yang terlalu kecil membuat nilai survei kurang mewakili penerima layanan.

    Contoh:
        Untuk populasi 5.000 orang disarankan 357 responden, sedangkan respondennya 150.

    Cara memperbaiki:
        Tambah responden pada survei berikutnya, atau jelaskan cara penarikan sampelnya.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: jumlah sampel dapat ditentukan dengan tabel Krejcie dan Morgan.
    """
    survei = konteks.laporan.survei
    if survei is None or survei.populasi is None or survei.responden is None:
        return
    populasi, responden = survei.populasi, survei.responden
    if not (populasi.berupa_angka and responden.berupa_angka) or populasi.pasti < responden.pasti or populasi.pasti < 1:
        return
    perlu = sampel_terkecil(int(populasi.pasti))
    if responden.pasti < perlu:
        yield responden_cukup.temuan(
            konteks,
            fakta="sampel",
            tingkat=Tingkat.INFO,
            pesan=f"Responden {tulis(responden.pasti)} orang; untuk populasi {tulis(populasi.pasti)} orang disarankan "
            f"sedikitnya {tulis(Decimal(perlu))} responden.",
            tempat=[responden, populasi],
            ditemukan=tulis(responden.pasti),
        )


def _banyak_survei(laporan: Laporan) -> int:
    return sum(satu.jenis is JenisLembar.SURVEI and "Jawaban" not in satu.alasan for satu in laporan.lembar)


def _jumlah(kelompok: KelompokResponden) -> Decimal:
    return sum((satu.pasti for satu in kelompok.anggota), Decimal(0))


def _jumlah_salah(kelompok: KelompokResponden) -> bool:
    return kelompok.total is not None and kelompok.total.pasti != _jumlah(kelompok)


def _kelompok(konteks: Konteks, kelompok: KelompokResponden) -> Finding:
    total = kelompok.total
    assert total is not None, "only a group with a total is wrong by itself"
    jumlah = tulis(_jumlah(kelompok))
    uraian = " + ".join(tulis(satu.pasti) for satu in kelompok.anggota)
    return responden_sama.temuan(
        konteks,
        fakta=f"kelompok:{kelompok.nama}",
        tingkat=Tingkat.SALAH,
        pesan=f"Responden menurut {kelompok.nama}: {uraian} = {jumlah}, sedangkan totalnya tertulis "
        f"{tulis(total.pasti)} ({sebut_letak([total.ref])}).",
        tempat=[total, *kelompok.anggota],
        ditemukan=tulis(total.pasti),
        dasar=[total.teks, *(satu.teks for satu in kelompok.anggota)],
    )


def _pernyataan(laporan: Laporan, survei: Survei) -> Iterator[Pernyataan]:
    """Every place that gives the number of all respondents; a table whose groups do not add up is out."""
    terlihat: set[CellRef | None] = set()
    for satu in (survei.responden, *survei.ulangan.get("responden", [])):
        if satu is not None and satu.berupa_angka and satu.asal is Asal.BUKU:
            terlihat.add(satu.ref)
            yield Pernyataan(satu.pasti, (satu,))
    for kelompok in survei.kelompok:
        if not _jumlah_salah(kelompok):
            tempat = (kelompok.total,) if kelompok.total else tuple(kelompok.anggota)
            yield Pernyataan(_jumlah(kelompok), tempat, kelompok.nama)
    lembar = {(satu.berkas, satu.nama) for satu in laporan.lembar if satu.jenis is JenisLembar.SURVEI}
    for kunci, teks in laporan.teks_sel.items():
        if "esponden" in teks and (nilai := jumlah_responden(teks)) and not tahun_lain(laporan, teks):
            ref = ref_sel(laporan, kunci)
            angka = baca_angka(nilai, None, ref)
            if ref is not None and ref not in terlihat and angka.berupa_angka and angka.pasti > 1:
                yield Pernyataan(angka.pasti, (angka,), di_survei=(ref.berkas, ref.lembar) in lembar)


def _berbeda(konteks: Konteks, pernyataan: Sequence[Pernyataan]) -> Finding:
    """Those outside the majority are what is found; without a majority nothing is proven."""
    menurut = pilah(pernyataan, lambda satu: satu.nilai)
    urut = sorted(menurut.items(), key=lambda dua: len(dua[1]))
    terbanyak = urut[-1]
    mayoritas = len(terbanyak[1]) > len(urut[-2][1])
    minoritas = [satu for nilai, isi in urut for satu in isi if not mayoritas or nilai != terbanyak[0]]
    # Not everybody tells sex or schooling: fewer in a table without a total are no proof; nor is another sheet's text.
    patokan = terbanyak[0] if mayoritas else max(menurut)
    lemah = all(_lemah(satu, patokan) for satu in minoritas if satu.nilai != patokan)
    sisa = [satu for satu in pernyataan if satu not in minoritas]
    return responden_sama.temuan(
        konteks,
        fakta="jumlah",
        tingkat=Tingkat.PERIKSA if lemah else Tingkat.SALAH,
        pesan=f"Jumlah responden berbeda: {rangkai([satu.sebut for satu in (*minoritas, *sisa)])}.",
        tempat=[letak for satu in (*minoritas, *sisa) for letak in satu.tempat],
        ditemukan="; ".join(dict.fromkeys(tulis(satu.nilai) for satu in minoritas)),
        seharusnya=tulis(terbanyak[0]) if mayoritas else None,
        dasar=[satu.sebut for satu in pernyataan],
    )


def _lemah(pernyataan: Pernyataan, lain: Decimal) -> bool:
    tak_lengkap = bool(pernyataan.kelompok) and len(pernyataan.tempat) > 1 and pernyataan.nilai < lain
    return tak_lengkap or not pernyataan.di_survei


RULES = [responden_sama, responden_cukup]
