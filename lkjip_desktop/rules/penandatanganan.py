"""IDN: place and date of the signatures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import RENCANA, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import polos
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.masa_lembar import bermasa_pendek, bertahun_lain
from lkjip_desktop.rules.sel_teks import sel_berisi, tabel_di
from lkjip_desktop.rules.tanggal_surat import ADA_TANGGAL, Tertanggal, tanggal_saja, tertanggal

_LAPORAN = frozenset(
    {JenisLembar.CAPAIAN, JenisLembar.KERTAS_KERJA, JenisLembar.PERBANDINGAN, JenisLembar.RENSTRA, None}
)
# Their PK is signed with the kepala daerah in the capital, their other forms at home.
_DUA_TEMPAT = frozenset({"kecamatan", "kelurahan", "rsud", "lainnya"})
_DESEMBER, _JUNI, _MARET = 12, 6, 3
_BLOK_MAKS = 14
_JENIS_DAERAH = re.compile(r"^\s*(?:kabupaten|kab\.|kota)\s+", re.I)


@dataclass(frozen=True, slots=True)
class _Surat:
    """A line with place and date, and the kind of document it closes (None: the report itself)."""

    ref: CellRef
    isi: Tertanggal
    jenis: JenisLembar | None

    @property
    def tempat(self) -> Tempat:
        return Tempat(ref=self.ref, teks=self.isi.teks)


@aturan("IDN010", "Tempat dan tanggal penandatanganan")
def tempat_tanggal(konteks: Konteks) -> Iterable[Finding]:
    """Tempat penandatanganan seragam dan tanggalnya masuk akal.

    Yang diperiksa:
        Tempat dan tanggal pada identitas serta di atas tanda tangan. Laporan ditandatangani sesudah tahunnya
        berakhir, sedangkan PK dan RKT sekitar awal tahun; formulir yang berlainan tanggalnya adalah hal biasa.
        Tanggal yang tidak ada di kalender pasti keliru. Tanggal yang belum diisi hanya diinformasikan. Survei dan
        pengukuran triwulanan dilewati.

    Mengapa penting:
        Tanggal sebelum tahun berakhir menandakan blok tanda tangan yang tertinggal dari laporan tahun lalu.

    Contoh:
        Kertas kerja tahun 2024 ditutup dengan "Sekayu, Januari 2024", padahal realisasi baru lengkap Januari 2025.

    Cara memperbaiki:
        Isi tempat dan tanggal menurut saat penandatanganan yang sebenarnya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan kinerja tahunan disampaikan sesudah tahun anggaran berakhir.
    """
    surat = list(_surat(konteks.laporan))
    yield from _mustahil(konteks, surat)
    yield from _tempat_berbeda(konteks, [satu for satu in surat if satu.isi.tempat])
    janggal = list(_di_luar_masa(konteks, surat))
    yield from janggal
    disebut = {satu.ref for temuan in janggal for satu in temuan.tempat}
    yield from _belum_diisi(konteks, [satu for satu in surat if satu.ref not in disebut])


def _surat(laporan: Laporan) -> Iterator[_Surat]:
    """Every place and date of the workbook itself: labels, then lines above signatures."""
    asal, dikenal = laporan.instansi.asal, set[CellRef]()
    for label in ("tempat", "tanggal"):
        for butir in asal.get(label, []):
            dikenal.add(butir.ref)
            isi = next(tertanggal(butir.teks), None) or tanggal_saja(butir.teks)
            if isi is None and label == "tempat" and butir.teks.strip():
                isi = Tertanggal(butir.teks, butir.teks.partition(",")[0].strip())
            if isi is not None and butir.ref.berkas is None:
                yield _Surat(butir.ref, isi, None)
    nama = [t.ref_nama for p in laporan.pejabat for t in p.tempat if t.ref_nama]
    for satu in sel_berisi(laporan, ADA_TANGGAL):
        if satu.ref not in dikenal and satu.ref.berkas is None and _di_atas_nama(satu.ref, nama):
            for isi in tertanggal(satu.teks):
                yield _Surat(satu.ref, isi, _jenis(laporan, satu.ref))


def _di_atas_nama(ref: CellRef, nama: Sequence[CellRef]) -> bool:
    """True for a line above an official's name: other dates are no signature's."""
    return any(satu.lembar == ref.lembar and 0 <= satu.baris - ref.baris <= _BLOK_MAKS for satu in nama)


def _jenis(laporan: Laporan, ref: CellRef) -> JenisLembar | None:
    """The kind of the nearest table above a signature, else of the sheet's first; None for a sheet without any."""
    tabel = tabel_di(laporan, ref)
    atas = [b for b in tabel if b.baris[0] <= ref.baris]
    return atas[-1].jenis if atas else tabel[0].jenis if tabel else None


def _mustahil(konteks: Konteks, surat: Sequence[_Surat]) -> Iterator[Finding]:
    for teks, isi in pilah((s for s in surat if s.isi.mustahil), lambda s: s.isi.teks.casefold()).items():
        yield tempat_tanggal.temuan(
            konteks,
            fakta=f"mustahil:{polos(teks)}",
            tingkat=Tingkat.SALAH,
            pesan=f'Tanggal pada "{isi[0].isi.teks}" ({sebut_letak(s.ref for s in isi)}) tidak ada di kalender.',
            tempat=[s.tempat for s in isi],
            ditemukan=isi[0].isi.teks,
        )


def _tempat_berbeda(konteks: Konteks, surat: Sequence[_Surat]) -> Iterator[Finding]:
    versi = pilah(surat, lambda s: polos(_JENIS_DAERAH.sub("", s.isi.tempat or "")))
    if len(versi) < 2:
        return
    utama = Counter({nama: len(isi) for nama, isi in versi.items()}).most_common(1)[0][0]
    ejaan = all(_salah_ketik(utama, nama) for nama in versi if nama != utama)
    ringan = ejaan or konteks.laporan.instansi.jenis in _DUA_TEMPAT
    uraian = [f"{isi[0].isi.tempat} ({sebut_letak(s.ref for s in isi)})" for isi in versi.values()]
    yield tempat_tanggal.temuan(
        konteks,
        fakta="tempat",
        tingkat=Tingkat.INFO if ringan else Tingkat.PERIKSA,
        pesan=f"Tempat penandatanganan berbeda: {rangkai(uraian)}.",
        tempat=[s.tempat for isi in versi.values() for s in isi],
        ditemukan="; ".join(isi[0].isi.tempat or "" for isi in versi.values()),
        mengapa="Semua formulir ditandatangani di kedudukan perangkat daerah. Tempat lain menandakan blok tanda tangan"
        " yang terbawa dari dokumen lain.",
        dasar=versi,
    )


def _salah_ketik(satu: str, lain: str) -> bool:
    return min(len(satu), len(lain)) >= 4 and Levenshtein.distance(satu.replace(" ", ""), lain.replace(" ", "")) <= 1


def _di_luar_masa(konteks: Konteks, surat: Sequence[_Surat]) -> Iterator[Finding]:
    """Dates that do not fit the report's year; those of one kind together."""
    tahun = konteks.laporan.tahun
    if tahun is None:
        return
    janggal = [(satu, sebab) for satu in surat if (sebab := _sebab(konteks.laporan, satu, tahun))]
    for (fakta, tingkat, kalimat), isi in pilah(janggal, lambda dua: dua[1]).items():
        uraian = [f'"{satu.isi.teks}" ({sebut_letak([satu.ref])})' for satu, _ in isi]
        yield tempat_tanggal.temuan(
            konteks,
            fakta=fakta,
            tingkat=tingkat,
            pesan=f"{rangkai(uraian)}: {kalimat}",
            tempat=[satu.tempat for satu, _ in isi],
            ditemukan="; ".join(dict.fromkeys(satu.isi.teks for satu, _ in isi)),
            dasar=[str(tahun), *(satu.isi.teks for satu, _ in isi)],
        )


def _sebab(laporan: Laporan, surat: _Surat, tahun: int) -> tuple[str, Tingkat, str] | None:
    """What is odd about a date: fact, level and the words for it; None for one that fits."""
    urut = surat.isi.urut
    if urut is None or surat.jenis in {JenisLembar.SURVEI, JenisLembar.DATA_DUKUNG}:
        return None
    if bertahun_lain(laporan, surat.ref, tahun) or bermasa_pendek(laporan, surat.ref):
        return None
    if urut >= (tahun + 2, 1):
        return "terlalu lambat", Tingkat.PERIKSA, f"lebih dari setahun sesudah tahun laporan {tahun} berakhir."
    if surat.jenis in RENCANA:
        if urut < (tahun - 1, _JUNI):
            return "rencana terlalu awal", Tingkat.PERIKSA, f"jauh sebelum tahun {tahun} yang direncanakan."
        terlambat = urut > (tahun, _DESEMBER)
        kalimat = f"sesudah tahun {tahun} berakhir, sedangkan rencana lazimnya ditandatangani di awal tahun."
        return ("rencana sesudah tahun", Tingkat.INFO, kalimat) if terlambat else None
    batas = _DESEMBER if surat.jenis in _LAPORAN else _MARET
    awal = urut < (tahun, batas)
    return ("sebelum tahun berakhir", Tingkat.PERIKSA, f"sebelum tahun laporan {tahun} berakhir.") if awal else None


def _belum_diisi(konteks: Konteks, surat: Sequence[_Surat]) -> Iterator[Finding]:
    kosong = [s for s in surat if s.isi.tahun is not None and (s.isi.hari is None or s.isi.bulan is None)]
    if kosong:
        yield tempat_tanggal.temuan(
            konteks,
            fakta="belum diisi",
            tingkat=Tingkat.INFO,
            pesan=f"Tanggal penandatanganan belum lengkap pada {sebut_letak(s.ref for s in kosong)}.",
            tempat=[s.tempat for s in kosong],
            ditemukan="; ".join(dict.fromkeys(s.isi.teks for s in kosong)),
            mengapa="Tanggal biasanya diisi saat laporan ditandatangani.",
            perbaikan="Lengkapi tanggal sebelum laporan disampaikan.",
        )


RULES = [tempat_tanggal]
