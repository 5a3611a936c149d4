"""CAP: a part that is more than its whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan
from lkjip_desktop.engine.cetakan import kelompok_tahun
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import inti_satuan
from lkjip_desktop.rules.katalog import Konteks, aturan

_SERATUS = 100
_OPERAN = (JenisFakta.PEMBILANG, JenisFakta.PENYEBUT)
_BAGIAN = re.compile(
    r"\b(?:persentase|prosentase|presentase|persen|cakupan|rasio|proporsi|tingkat)\b.*\b(?:yang|yg|kepemilikan|memiliki"
    r"|memperoleh|mendapat\w*|menerima|mempunyai|menggunakan|mengikuti|lulus|hadir|layak|aktif|sehat|lengkap|tertib"
    r"|ber(?!dasar)\w{3,}|ter(?!hadap)\w{4,}|dalam kondisi)\b|\bcakupan\b|\bkepemilikan\b",
    re.I | re.S,
)
_UKURAN_BAGIAN = re.compile(r"\s*(?:persentase|prosentase|presentase|persen|cakupan|rasio|proporsi|tingkat)\b", re.I)
# A calculation that divides by what was planned, or by another year.
_BUKAN_KESELURUHAN = re.compile(r"target|rencana|direncanakan|tahun (?:lalu|sebelumnya)|n\s*-\s*1|kebutuhan", re.I)
# What is compared with something else than its own whole may well pass 100%.
_BUKAN_BAGIAN = re.compile(
    r"peningkatan|kenaikan|pertumbuhan|penurunan|pertambahan|perkembangan|laju|capaian|ketercapaian|pencapaian"
    r"|realisasi|target|serapan|pendapatan|\bpad\b|belanja|inflasi|efisiensi|kontribusi|partisipasi kasar|\bapk\b"
    r"|\bbor\b|tempat tidur|produktivitas|solvabilitas|likuiditas|rentabilitas|pemulihan biaya|kebutuhan|kecukupan"
    r"|ketersediaan|swasembada",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Lebih:
    """A year whose figure is more than the whole, with the operands that show it where they are printed."""

    tahun: int | None
    kejadian: Sequence[Kemunculan]
    pembilang: Fakta | None
    penyebut: Fakta | None

    @property
    def terbukti(self) -> bool:
        """True where the printed part is larger than the printed whole."""
        bagian, seluruh = (None if f is None else f.terpilih for f in (self.pembilang, self.penyebut))
        if bagian is None or seluruh is None or not (bagian.berupa_angka and seluruh.berupa_angka):
            return False
        return bagian.pasti > seluruh.pasti

    @property
    def operan(self) -> list[Angka]:
        """The places of part and whole, as far as they say what the report goes by."""
        fakta = [f for f in (self.pembilang, self.penyebut) if f is not None and f.terpilih is not None]
        return [k.nilai for f in fakta for k in f.kejadian if f.terpilih and k.nilai.nilai == f.terpilih.nilai]

    @property
    def kalimat(self) -> str:
        """What shows it, "" where part and whole are not both printed."""
        dua = [f.terpilih for f in (self.pembilang, self.penyebut) if f is not None and f.terpilih is not None]
        if not self.terbukti:
            return ""
        return f" Pembilang {tercetak(dua[0])} lebih besar daripada penyebut {tercetak(dua[1])}."


@aturan("CAP006", "Cakupan tidak lebih dari 100%")
def cakupan(konteks: Konteks) -> Iterable[Finding]:
    """Persentase atau cakupan bagian dari keseluruhan tidak melebihi 100%.

    Yang diperiksa:
        Realisasi dalam persen dari indikator yang namanya atau cara perhitungannya menyatakan bagian dari keseluruhan,
        misalnya penduduk yang memiliki KTP elektronik dari penduduk wajib KTP. Perlu Diperiksa bila pembilang yang
        tertulis lebih besar daripada penyebutnya; bila keduanya tidak tertulis, hanya Informasi. Persentase kenaikan,
        capaian, dan pendapatan tidak diperiksa karena memang dapat melebihi 100%.

    Mengapa penting:
        Bagian tidak mungkin lebih besar daripada keseluruhannya. Realisasi di atas 100% biasanya berarti pembilang dan
        penyebut berasal dari waktu atau sumber yang berbeda.

    Contoh:
        Penduduk yang memiliki KTP elektronik 506.024 orang, penduduk wajib KTP 499.362 orang: rasio kepemilikan
        101,33%.

    Cara memperbaiki:
        Pastikan pembilang dan penyebut berasal dari sumber dan tanggal yang sama. Bila memang demikian datanya,
        jelaskan penyebabnya dalam laporan, misalnya penyebut memakai data semester sebelumnya.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: informasi kinerja dalam laporan harus andal.
    """
    operan = pilah((f for f in konteks.hasil.fakta if f.jenis in _OPERAN), lambda fakta: fakta.subjek)
    for indikator in konteks.laporan.indikator:
        if not _dapat_diperiksa(indikator):
            continue
        lebih = list(_lebih(konteks, indikator, operan.get(indikator.kunci, [])))
        terbukti = [satu for satu in lebih if satu.terbukti]
        if not lebih or not (terbukti or _BAGIAN.search(indikator.nama)):
            continue
        nilai = [k.nilai for satu in lebih for k in satu.kejadian]
        yield cakupan.temuan(
            konteks,
            fakta=indikator.kunci,
            tingkat=Tingkat.PERIKSA if terbukti else Tingkat.INFO,
            pesan=_pesan(indikator, lebih),
            tempat=[*nilai, *(angka for satu in terbukti for angka in satu.operan)],
            ditemukan="; ".join(dict.fromkeys(tercetak(satu) for satu in nilai)),
        )


def _dapat_diperiksa(indikator: Indikator) -> bool:
    """True where the unit is per cent and the words can mean a part of a whole."""
    if inti_satuan(indikator.satuan) != "%" and "%" not in {k.nilai.satuan for k in indikator.kemunculan}:
        return False
    if _BUKAN_BAGIAN.search(indikator.nama) or _BUKAN_KESELURUHAN.search(indikator.cara or ""):
        return False
    return bool(_UKURAN_BAGIAN.match(indikator.nama) or _BAGIAN.search(indikator.nama))


def _lebih(konteks: Konteks, indikator: Indikator, operan: Sequence[Fakta]) -> Iterator[_Lebih]:
    """The years whose realisasi is over 100, this year first."""
    per_tahun = kelompok_tahun(indikator.kemunculan, konteks.laporan.tahun)
    fakta = {(satu.jenis, satu.tahun): satu for satu in operan}
    tahun = sorted((t for jenis, t in per_tahun if jenis is JenisFakta.REALISASI), key=lambda t: -(t or 0))
    for satu in tahun:
        semua = [k for k in per_tahun[(JenisFakta.REALISASI, satu)] if k.nilai.berupa_angka and k.nilai.ref]
        kejadian = [k for k in semua if k.nilai.pasti > _SERATUS]
        if kejadian and len(kejadian) == len(semua):
            yield _Lebih(
                satu, kejadian, fakta.get((JenisFakta.PEMBILANG, satu)), fakta.get((JenisFakta.PENYEBUT, satu))
            )


def _pesan(indikator: Indikator, lebih: Sequence[_Lebih]) -> str:
    menurut_nilai = pilah(
        ((satu.tahun, k.nilai) for satu in lebih for k in satu.kejadian), lambda dua: (dua[0], tercetak(dua[1]))
    )
    rincian = [
        f"{nilai}%{f' tahun {tahun}' if tahun else ''} ({sebut_letak(angka.ref for _, angka in semua)})"
        for (tahun, nilai), semua in menurut_nilai.items()
    ]
    awal = f"{indikator.nama} menyatakan bagian dari keseluruhan, tetapi realisasinya {rangkai(rincian)}."
    return awal + "".join(dict.fromkeys(satu.kalimat for satu in lebih))


RULES = [cakupan]
