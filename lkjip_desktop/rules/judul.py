"""IDN: the year in the titles is the report's."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import (
    RENCANA,
    BacaanLembar,
    Indikator,
    JenisFakta,
    JenisLembar,
    Laporan,
    Program,
)
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.judul_edisi import di_tabel, diukur_tahun_ini, selesai_dengan_edisi
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.sel_teks import Baris, judul_berisi

_TAHUN = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]*\d)")
# Years that are not the form's own: periods, then regulations, dates, the year a comparison starts from.
_PERIODE = re.compile(
    r"20\d\d\s*(?:-|–|—|/|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|dan|ke)\s*(?:tahun\s*)?(?:20)?\d\d(?!\d)", re.I
)
_BUKAN_TAHUN_FORM = re.compile(
    r"\b(?:nomor|no\.?)\s*\S+\s*tahun\s*\d{4}"
    r"|\b(?:peraturan|keputusan|undang|permen\w*|perda|perbup|perwa\w*|sk|surat|instruksi|perpres|pp|uu)\b[^;\n]{0,80}?\d{4}"
    r"|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s+\d{4}"
    r"|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}"
    r"|\b(?:sejak|mulai|dasar|baseline|awal|akhir|renstra|rpjmd|rpjmn|rpd|rkpd|renja|rencana\s+strategis)\s*(?:tahun\s*)?"
    r"\(?\d{4}",
    re.I,
)
_BANDING = re.compile(
    r"\b(?:perbandingan|dibanding\w*|banding|antar\s*tahun|sebelumnya|tahun\s+lalu|n\s*-\s*1|sampai|s\.?/?d\.?|tren|trend"
    r"|perkembangan|histori\w*|riwayat|lampau|beberapa\s+tahun|jangka\s+menengah|tindak\s+lanjut|rekomendasi)\b",
    re.I,
)
_TANPA_TAHUN = frozenset({JenisLembar.PERBANDINGAN, JenisLembar.RENSTRA, JenisLembar.STRUKTUR, JenisLembar.DATA_DUKUNG})
_SAMPUL = re.compile(
    r"\W*(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lk[jk]?ip|lakip|lkj|kertas\s+kerja)\b|\W*tahun(?:\s+anggaran)?\s+20\d\d\W*$",
    re.I,
)
_HANYA_TAHUN = re.compile(r"\W*(?:(?:[\w ]{3,40},)?\s*tahun\s+)?20\d\d\W*", re.I)
_REALISASI = (JenisFakta.REALISASI, JenisFakta.REALISASI_ANGGARAN)
_CUKUP = 2  # targets that agree by chance
_NASKAH = frozenset(
    {
        JenisLembar.FAKTOR,
        JenisLembar.HAMBATAN,
        JenisLembar.PEMECAHAN,
        JenisLembar.PERMASALAHAN,
        JenisLembar.POHON,
        JenisLembar.IDENTITAS,
    }
)


@aturan("IDN007", "Tahun pada judul")
def tahun_judul(konteks: Konteks) -> Iterable[Finding]:
    """Judul tabel dan lembar menyebut tahun laporan.

    Yang diperiksa:
        Tahun pada judul PK, RKT, Penetapan, IKU, capaian, kertas kerja, anggaran, survei, sampul, dan identitas.
        Periode
        Renstra, tahun peraturan, tanggal, tahun dasar, tabel perbandingan, dan dokumen tahun berikutnya dilewati;
        demikian pula tabel tahun lain yang memang berdampingan dengan tabel tahun laporan. Nama lembar yang menyebut
        tahun lain diinformasikan.

    Mengapa penting:
        Judul yang tertinggal dari tahun lalu membuat pembaca ragu data tahun mana yang disajikan.

    Contoh:
        Laporan tahun 2024 memuat judul "PERJANJIAN KINERJA TAHUN 2023" di atas target tahun 2024.

    Cara memperbaiki:
        Ganti tahun pada judul, atau ganti isinya bila tabel itu memang milik tahun lain.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan kinerja disusun untuk satu tahun anggaran.
    """
    laporan, tahun = konteks.laporan, konteks.laporan.tahun
    if tahun is None:
        return
    judul = [satu for satu in judul_berisi(laporan, _TAHUN) if satu.ref.berkas is None]
    lain, label = _tertinggal(laporan, judul, tahun), list(_label_menyebut(laporan, tahun))
    benar = sum(tahun in _tahun_form(satu.teks) for satu in judul)
    for tertulis, isi in pilah(lain, lambda dua: dua[1]).items():
        uraian = [f'"{" ".join(satu.teks.split())}" ({sebut_letak([satu.ref])})' for satu, _ in isi]
        pasti = all(satu.milik and _berbukti(satu.milik, tahun, tertulis) for satu, _ in isi)
        yield tahun_judul.temuan(
            konteks,
            fakta=f"judul:{tertulis}",
            tingkat=Tingkat.PERIKSA,
            pesan=f"Laporan ini tahun {tahun}, tetapi judul {rangkai(uraian)} menyebut tahun {tertulis}.",
            tempat=[*(satu.ref for satu, _ in isi), *(label if len(isi) > benar else [])],
            ditemukan=str(tertulis),
            seharusnya=str(tahun) if pasti else None,
            dasar=[str(tahun), *(satu.teks for satu, _ in isi)],
        )
    yield from _label(konteks, tahun)
    yield from _nama_lembar(konteks, tahun, judul)


def _label_menyebut(laporan: Laporan, tahun: int) -> Iterator[CellRef]:
    """The cells of the identity that name the report's year."""
    for satu in laporan.instansi.asal.get("tahun", []):
        if satu.ref.berkas is None and tahun in _tahun_form(satu.teks):
            yield satu.ref


def _label(konteks: Konteks, tahun: int) -> Iterator[Finding]:
    """The year of the identity where the whole workbook says another one."""
    semua = [satu for satu in konteks.laporan.instansi.asal.get("tahun", []) if satu.ref.berkas is None]
    lain = [satu for satu in semua if _tahun_form(satu.teks) and tahun not in _tahun_form(satu.teks)]
    for teks, isi in pilah(lain, lambda satu: satu.teks).items():
        yield tahun_judul.temuan(
            konteks,
            fakta="identitas",
            tingkat=Tingkat.PERIKSA,
            pesan=f"Identitas pada {sebut_letak(satu.ref for satu in isi)} menyebut tahun {teks}, padahal judul dan"
            f" kolom pada lembar lain menyebut tahun {tahun}. Capaian dihitung untuk tahun {tahun}.",
            tempat=[satu.ref for satu in isi],
            ditemukan=teks,
            seharusnya=str(tahun),
            perbaikan="Perbaiki tahun pada identitas, atau pilih tahun laporan bila judulnya yang tertinggal.",
            dasar=[str(tahun), teks],
        )


def tanpa_akibat_judul(laporan: Laporan, bentrok: Sequence[Fakta]) -> list[Fakta]:
    """Leave out conflicts of another year that only a left-over title makes: its table's figures are of this year."""
    if laporan.tahun is None or not bentrok:
        return list(bentrok)
    tabel = tabel_tertinggal(laporan)
    lain = [satu for satu in bentrok if satu.tahun == laporan.tahun or not _dari_tabel(satu, tabel)]
    return [satu for satu in lain if not selesai_dengan_edisi(laporan, satu, tabel)]


def tabel_tertinggal(laporan: Laporan) -> list[BacaanLembar]:
    """Return the tables below a title that was left over from another year: their figures are the report's."""
    judul = [s for s in judul_berisi(laporan, _TAHUN) if s.milik is not None and s.ref.berkas is None]
    return [s.milik for s, _ in _tertinggal(laporan, judul, laporan.tahun) if s.milik] if laporan.tahun else []


def _dari_tabel(fakta: Fakta, tabel: Sequence[BacaanLembar]) -> bool:
    return any(di_tabel(tabel, k.nilai.ref) for k in fakta.kejadian)


def _tertinggal(laporan: Laporan, judul: Sequence[Baris], tahun: int) -> list[tuple[Baris, int]]:
    sampul = {(s.ref.lembar, s.ref.berkas) for s in judul if s.milik is None and _tahun_form(s.teks) == {tahun}}
    lain = [(satu, tertulis) for satu in judul if (tertulis := _tahun_lain(laporan, satu, tahun))]
    return [dua for dua in lain if dua[1] != tahun + 1 or not _tahun_terbit(dua[0], sampul)]


def _tahun_terbit(judul: Baris, sampul: Collection[tuple[str, str | None]]) -> bool:
    """True for the bare year at the foot of a cover whose title names the report's: the year it was written in."""
    return bool(_HANYA_TAHUN.fullmatch(judul.teks)) and (judul.ref.lembar, judul.ref.berkas) in sampul


def _nama_lembar(konteks: Konteks, tahun: int, judul: Sequence[Baris]) -> Iterator[Finding]:
    """Sheets named after another year although their titles name the report's."""
    tertinggal: dict[str, CellRef] = {}
    for satu in judul:
        nama = {int(t) for t in _TAHUN.findall(satu.ref.lembar.replace("_", " "))}
        if satu.milik and _tahun_form(satu.teks) == {tahun} and len(nama) == 1 and tahun not in nama:
            tertinggal.setdefault(satu.ref.lembar, satu.ref)
    if tertinggal:
        yield tahun_judul.temuan(
            konteks,
            fakta="nama lembar",
            tingkat=Tingkat.INFO,
            pesan=f"Nama lembar {rangkai(list(tertinggal))} menyebut tahun lain, padahal judul di dalamnya menyebut"
            f" tahun {tahun}.",
            tempat=tertinggal.values(),
            ditemukan="; ".join(tertinggal),
            perbaikan="Sesuaikan nama lembar agar tidak tertukar dengan dokumen tahun lain.",
        )


def _tahun_form(teks: str) -> set[int]:
    """The years that a title gives its form."""
    return {int(t) for t in _TAHUN.findall(_BUKAN_TAHUN_FORM.sub(" ", _PERIODE.sub(" ", teks)))}


def _tahun_lain(laporan: Laporan, judul: Baris, tahun: int) -> int | None:
    """The one other year that a title gives a form of the report's year; None for titles that may name it."""
    sebutan = _tahun_form(judul.teks)
    if len(sebutan) != 1 or _BANDING.search(judul.teks):
        return None
    (tertulis,) = sebutan
    if tertulis == tahun:
        return None
    if judul.milik is None:
        return tertulis if _judul_lepas(laporan, judul, tertulis) else None
    if judul.milik.jenis in _TANPA_TAHUN or judul.milik.jenis is None:
        return None
    if _berbukti(judul.milik, tahun, tertulis):
        return tertulis
    if str(tertulis) in " ".join(judul.milik.kolom):
        return None
    if judul.milik.jenis in RENCANA and str(tertulis) in judul.milik.nama:
        return None
    if judul.milik.jenis in RENCANA and tertulis < tahun and diukur_tahun_ini(laporan, judul.milik, tahun):
        return tertulis
    if tertulis > tahun and judul.milik.jenis in RENCANA:
        return tertulis if _target_tahun_ini(laporan, judul.milik, tahun) else None
    return None if _tabel_tahun_lain(laporan, judul.milik, tahun) else tertulis


def _judul_lepas(laporan: Laporan, judul: Baris, tertulis: int) -> bool:
    """True for the title of a cover or of the office's own texts."""
    lembar = [b for b in laporan.lembar if (b.nama, b.berkas) == (judul.ref.lembar, judul.ref.berkas)]
    if str(tertulis) in judul.ref.lembar or any(b.jenis and b.jenis not in _NASKAH for b in lembar):
        return False
    atas = min((b.baris[0] for b in lembar if b.jenis in _NASKAH), default=0)
    bernaskah = any(b.jenis in _NASKAH - {JenisLembar.IDENTITAS} for b in lembar)
    return bool(_SAMPUL.match(judul.teks)) or (bernaskah and judul.ref.baris <= max(atas, 2))


def _berbukti(tabel: BacaanLembar, tahun: int, tertulis: int) -> bool:
    """True where the sheet's name or the headings name the report's year, and not the other one."""
    return any(str(tahun) in teks and str(tertulis) not in teks for teks in (tabel.nama, " ".join(tabel.kolom)))


def _tabel_tahun_lain(laporan: Laporan, tabel: BacaanLembar, tahun: int) -> bool:
    """True where the table is one of another year: its realisasi are not this year's, or its rows stand twice."""
    milik: list[Indikator | Program] = [*laporan.indikator, *laporan.program]
    baris = [satu for satu in milik if any(di_tabel([tabel], s.ref) for s in satu.sebutan)]
    if not baris:
        return any(b.jenis is tabel.jenis and b is not tabel and b.judul for b in laporan.lembar)
    banding = [sama for satu in baris if (sama := _angka_sama(satu, tabel, tahun)) is not None]
    if banding:
        return 2 * sum(banding) < len(banding)
    kembar = [
        satu for satu in baris if any(s.sumber is tabel.jenis and not di_tabel([tabel], s.ref) for s in satu.sebutan)
    ]
    return 2 * len(kembar) >= len(baris)


def _target_tahun_ini(laporan: Laporan, tabel: BacaanLembar, tahun: int) -> bool:
    """True where a plan's targets are all those that other documents set for the report's year."""
    terbanding = 0
    for satu in laporan.indikator:
        target = [k for k in satu.fakta(JenisFakta.TARGET) if k.nilai.nilai is not None and k.nilai.ref]
        di_sini = {k.nilai.nilai for k in target if di_tabel([tabel], k.nilai.ref)}
        lain = {k.nilai.nilai for k in target if k.tahun == tahun and not di_tabel([tabel], k.nilai.ref)}
        if di_sini and lain:
            terbanding += 1
            if not di_sini <= lain:
                return False
    return terbanding >= _CUKUP


def _angka_sama(satu: Indikator | Program, tabel: BacaanLembar, tahun: int) -> bool | None:
    """Whether the realisasi that the table gives a subject are this year's; None without one here or elsewhere."""
    semua = [k for k in satu.kemunculan if k.jenis in _REALISASI and k.nilai.nilai is not None and k.nilai.ref]
    di_sini = {k.nilai.nilai for k in semua if di_tabel([tabel], k.nilai.ref)}
    tahun_ini = {k.nilai.nilai for k in semua if k.tahun == tahun}
    return di_sini <= tahun_ini if di_sini and tahun_ini else None


RULES = [tahun_judul]
