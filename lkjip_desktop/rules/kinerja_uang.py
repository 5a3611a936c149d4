"""ANG: money spent without performance, and performance without money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Program
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import Beda, bandingkan, polos
from lkjip_desktop.rules.katalog import Konteks, Letak, aturan
from lkjip_desktop.rules.selaras import selaras
from lkjip_desktop.rules.tanpa_nama import BarisTanpaNama, tanpa_nama

_SEPARUH, _SERATUS = Decimal("0.5"), Decimal(100)


@dataclass(frozen=True, slots=True)
class _Belanja:
    """A program's money of the year."""

    program: Program
    pagu: Angka
    realisasi: Angka

    @property
    def nol(self) -> bool:
        return self.realisasi.berupa_angka and not self.realisasi.pasti

    @property
    def kosong(self) -> bool:
        return self.realisasi.belum_terisi


@dataclass(slots=True)
class _Sasaran:
    """A sasaran with its measured indikator and its programs."""

    nama: str
    indikator: list[tuple[Indikator, HasilIndikator]] = field(default_factory=list)
    belanja: list[_Belanja] = field(default_factory=list)

    @property
    def sebutan(self) -> str:
        """The sasaran as a sentence names it."""
        return f"sasaran {self.nama}" if self.nama else "semua sasaran"

    @property
    def pagu(self) -> Decimal:
        return sum((satu.pagu.pasti for satu in self.belanja if satu.pagu.berupa_angka), Decimal())

    @property
    def terpakai(self) -> Decimal:
        return sum((satu.realisasi.pasti for satu in self.belanja if satu.realisasi.berupa_angka), Decimal())

    @property
    def nol(self) -> list[HasilIndikator]:
        """The indikator of which nothing was reached; where less is better 0 is no failure."""
        return [hasil for _, hasil in self.indikator if _nihil(hasil)]

    @property
    def tercapai(self) -> bool:
        persen = [hasil.persen.pasti for _, hasil in self.indikator if hasil.persen is not None]
        return bool(persen) and len(persen) == len(self.indikator) and min(persen) >= _SERATUS


@aturan("ANG010", "Belanja sejalan dengan kinerja")
def belanja_kinerja(konteks: Konteks) -> Iterable[Finding]:
    """Anggaran yang dipakai menghasilkan kinerja, dan kinerja yang tercapai memakai anggaran.

    Yang diperiksa:
        Per sasaran: anggaran yang sudah dipakai sedangkan realisasi indikatornya nol atau belum diisi; program tanpa
        realisasi anggaran sedangkan semua indikator sasarannya tercapai. Juga belanja pada baris tanpa nama program.
        Indikator yang makin rendah makin baik dan tabel yang sama sekali belum diisi dilewati.

    Mengapa penting:
        Efisiensi membandingkan kinerja dengan belanja. Salah satunya yang nol biasanya berarti belum diisi atau
        keliru baris.

    Contoh:
        Sasaran dengan belanja Rp834.783.146 dari pagu Rp992.016.149, tetapi realisasi indikatornya 0.

    Cara memperbaiki:
        Isi realisasi yang belum ada. Bila memang nol, jelaskan sebabnya dalam analisis capaian.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan menganalisis efisiensi penggunaan sumber daya.
    """
    for (_, lembar, _), baris in pilah(tanpa_nama(konteks.sekali(selaras)), _tabel).items():
        yield _tanpa_nama(konteks, lembar, baris)
    semua = _sasaran(konteks) or _seluruhnya(konteks)
    terisi = any(hasil.realisasi is not None for satu in semua for _, hasil in satu.indikator)
    dibelanjakan = any(satu.terpakai for satu in semua)
    for satu in semua:
        if satu.terpakai > 0 and terisi:
            yield from _tanpa_kinerja(konteks, satu)
        if dibelanjakan and satu.tercapai:
            yield from _tanpa_belanja(konteks, satu)


def _tanpa_kinerja(konteks: Konteks, sasaran: _Sasaran) -> Iterator[Finding]:
    """Money is spent; nothing is reached, or nothing is filled in."""
    nol = sasaran.nol
    kosong = [satu for satu, hasil in sasaran.indikator if hasil.realisasi is None and _menunggu(konteks, satu)]
    uang = [angka for satu in sasaran.belanja for angka in (satu.realisasi, satu.pagu)]
    dipakai = f"Anggaran {tulis_rupiah(sasaran.terpakai)} dari pagu {tulis_rupiah(sasaran.pagu)} sudah dipakai"
    if nol and (sasaran.nama or len(nol) == len(sasaran.indikator)):
        semua = len(nol) == len(sasaran.indikator) and sasaran.terpakai >= _SEPARUH * sasaran.pagu
        yield belanja_kinerja.temuan(
            konteks,
            fakta=f"kinerja:{polos(sasaran.nama)}",
            tingkat=Tingkat.PERIKSA if semua else Tingkat.INFO,
            pesan=f"{dipakai} untuk {sasaran.sebutan}, tetapi realisasi {rangkai([satu.nama for satu in nol])} nol.",
            tempat=[*(satu.realisasi for satu in nol), *uang],
            ditemukan="; ".join(satu.realisasi.teks for satu in nol if satu.realisasi),
            dasar=[*(satu.nama for satu in nol), *(angka.teks for angka in uang)],
        )
    if kosong and len(kosong) == len(sasaran.indikator):
        yield belanja_kinerja.temuan(
            konteks,
            fakta=f"kosong:{polos(sasaran.nama)}",
            tingkat=Tingkat.INFO,
            pesan=f"{dipakai} untuk {sasaran.sebutan}, tetapi realisasi"
            f" {rangkai([satu.nama for satu in kosong])} belum diisi.",
            tempat=[*(letak for satu in kosong for letak in _tempat_realisasi(konteks, satu)), *uang],
            ditemukan="belum diisi",
            dasar=[*(satu.kunci for satu in kosong), *(angka.teks for angka in uang)],
        )


def _tanpa_belanja(konteks: Konteks, sasaran: _Sasaran) -> Iterator[Finding]:
    """All is reached; a program of it spent nothing."""
    nihil = [satu for satu in sasaran.belanja if satu.nol or satu.kosong]
    if not nihil:
        return
    semua = len(nihil) == len(sasaran.belanja) and all(satu.nol for satu in nihil)
    kata = "nol" if all(satu.nol for satu in nihil) else "nol atau belum diisi"
    capaian = [hasil.capaian for _, hasil in sasaran.indikator]
    yield belanja_kinerja.temuan(
        konteks,
        fakta=f"belanja:{polos(sasaran.nama)}",
        tingkat=Tingkat.PERIKSA if semua else Tingkat.INFO,
        pesan=f"Semua indikator {sasaran.sebutan} tercapai, tetapi realisasi anggaran"
        f" {rangkai([satu.program.nama for satu in nihil])} {kata}.",
        tempat=[*(angka for satu in nihil for angka in (satu.realisasi, satu.pagu)), *capaian],
        ditemukan="; ".join(satu.realisasi.teks or "belum diisi" for satu in nihil),
        dasar=[*(f"{satu.program.kunci}={satu.realisasi.teks}" for satu in nihil)],
    )


def _tabel(baris: BarisTanpaNama) -> tuple[str | None, str, int]:
    return baris.kolom.berkas, baris.kolom.lembar, baris.kolom.baris


def _tanpa_nama(konteks: Konteks, lembar: str, baris: Sequence[BarisTanpaNama]) -> Finding:
    melengkapi = all(satu.melengkapi for satu in baris)
    angka = [angka for satu in baris for angka in satu.angka]
    jumlah = " Dengan angka itu jumlah program sama dengan totalnya." if melengkapi else ""
    return belanja_kinerja.temuan(
        konteks,
        fakta=f"tanpa nama:{lembar}",
        tingkat=Tingkat.PERIKSA if melengkapi else Tingkat.INFO,
        pesan=f"Baris dengan {rangkai([satu.teks for satu in angka])} pada {sebut_letak(satu.ref for satu in angka)}"
        f" tidak bernama program.{jumlah}",
        tempat=angka,
        ditemukan="; ".join(satu.teks for satu in angka),
    )


def _sasaran(konteks: Konteks) -> list[_Sasaran]:
    """The sasaran that have both indikator and programs; wordings that only vary are one."""
    indikator = {satu.kunci: satu for satu in konteks.laporan.indikator}
    hasil: list[_Sasaran] = []
    untuk: dict[str, _Sasaran | None] = {}
    for satu in konteks.hasil.indikator:
        if satu.sasaran and satu.kunci in indikator:
            milik = _cari(hasil, untuk, satu.sasaran)
            if milik is None:
                milik = _Sasaran(satu.sasaran)
                hasil.append(milik)
                untuk[polos(satu.sasaran)] = milik
            milik.indikator.append((indikator[satu.kunci], satu))
    for program in konteks.laporan.program:
        milik = _cari(hasil, untuk, program.sasaran) if program.sasaran else None
        if milik is not None and (belanja := _belanja(konteks, program)) is not None:
            milik.belanja.append(belanja)
    return [satu for satu in hasil if satu.belanja]


def _seluruhnya(konteks: Konteks) -> list[_Sasaran]:
    """All indikator against all programs, where no table says which sasaran a program serves."""
    indikator = {satu.kunci: satu for satu in konteks.laporan.indikator}
    semua = _Sasaran("", [(indikator[h.kunci], h) for h in konteks.hasil.indikator if h.kunci in indikator])
    berbelanja = (_belanja(konteks, satu) for satu in konteks.laporan.program)
    semua.belanja = [satu for satu in berbelanja if satu is not None]
    return [semua] if semua.indikator and semua.belanja else []


def _cari(semua: Sequence[_Sasaran], untuk: dict[str, _Sasaran | None], nama: str) -> _Sasaran | None:
    kunci = polos(nama)
    if untuk.get(kunci) is None:
        untuk[kunci] = next((satu for satu in semua if bandingkan(satu.nama, nama) is not Beda.LAIN), None)
    return untuk[kunci]


def _belanja(konteks: Konteks, program: Program) -> _Belanja | None:
    """The pagu and realisasi of one row; None where no row of this year has a pagu and a place for its realisasi."""
    tahun = konteks.laporan.tahun
    uang = [k for k in program.kemunculan if k.tahun in (None, tahun)]
    for satu in uang:
        if satu.jenis is not JenisFakta.REALISASI_ANGGARAN or not (satu.nilai.berupa_angka or satu.nilai.belum_terisi):
            continue
        ref = satu.nilai.ref
        for pagu in uang:
            letak = pagu.nilai.ref
            sebaris = ref and letak and (ref.berkas, ref.lembar, ref.baris) == (letak.berkas, letak.lembar, letak.baris)
            if pagu.jenis is JenisFakta.ANGGARAN and sebaris and pagu.nilai.berupa_angka and pagu.nilai.pasti > 0:
                return _Belanja(program, pagu.nilai, satu.nilai)
    return None


def _nihil(hasil: HasilIndikator) -> bool:
    target, realisasi = hasil.target, hasil.realisasi
    if hasil.arah is not Arah.NAIK or not (target and realisasi and target.berupa_angka and realisasi.berupa_angka):
        return False
    return target.pasti > 0 and realisasi.pasti == 0


def _menunggu(konteks: Konteks, indikator: Indikator) -> bool:
    realisasi = indikator.fakta(JenisFakta.REALISASI, konteks.laporan.tahun)
    return bool(realisasi) and all(k.nilai.belum_terisi for k in realisasi)


def _tempat_realisasi(konteks: Konteks, indikator: Indikator) -> list[Letak]:
    return [k.nilai.ref for k in indikator.fakta(JenisFakta.REALISASI, konteks.laporan.tahun)]


RULES = [belanja_kinerja]
