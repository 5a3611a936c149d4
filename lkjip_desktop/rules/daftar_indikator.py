"""TGT: which indikator IKU, RKT and Renstra list, held against the PK."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisLembar, Laporan
from lkjip_desktop.rules.kata import sebagian_sama
from lkjip_desktop.rules.katalog import Konteks, aturan

_PK = (JenisLembar.PERJANJIAN, JenisLembar.PENETAPAN)
_SEBUTAN = {
    JenisLembar.PENETAPAN: "penetapan kinerja",
    JenisLembar.IKU: "tabel IKU",
    JenisLembar.RKT: "RKT",
    JenisLembar.RENSTRA: "tabel Renstra",
}


@dataclass(frozen=True, slots=True)
class _Daftar:
    """The indikator that a kind of document lists."""

    jenis: JenisLembar
    isi: list[Indikator]

    def tanpa(self, lain: _Daftar) -> list[Indikator]:
        """The indikator that the other list lacks."""
        ada = {i.kunci for i in lain.isi}
        return [i for i in self.isi if i.kunci not in ada]


@aturan("TGT009", "Indikator PK dalam IKU, RKT, dan Renstra")
def indikator_terdaftar(konteks: Konteks) -> Iterable[Finding]:
    """Indikator dalam PK tercantum pula dalam RKT, dan IKU tercantum dalam PK.

    Yang diperiksa:
        Indikator PK (tanpa lembar itu: Penetapan Kinerja) terhadap Penetapan Kinerja, tabel IKU, RKT, dan Renstra
        yang ada pada kertas kerja. Tabel yang tidak ada tidak dipertentangkan, RKT yang lebih luas adalah hal biasa.
        Indikator yang mungkin bernama lain dan tabel yang memang hanya memuat sebagian kecil PK hanya diinformasikan.

    Mengapa penting:
        Perencanaan harus selaras dari Renstra sampai PK. Indikator yang hanya ada di satu dokumen ditanyakan dalam
        reviu.

    Contoh:
        Nilai SAKIP diperjanjikan dalam PK, tetapi tidak ada dalam RKT yang memuat semua indikator lain.

    Cara memperbaiki:
        Tambahkan indikator ke dokumen yang belum memuatnya, atau jelaskan perubahannya dalam laporan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: perjanjian kinerja disusun dari rencana kerja dan memuat IKU.
    """
    laporan = konteks.laporan
    sumber = next((j for j in _PK if any(i.disebut_di(j) for i in laporan.indikator)), None)
    if sumber is None:
        return
    pk = _daftar(laporan, sumber)
    for jenis in (satu for satu in _SEBUTAN if satu is not sumber):
        yield from _tidak_tercantum(konteks, pk, _daftar(laporan, jenis))
    yield from _iku_di_luar_pk(konteks, pk, _daftar(laporan, JenisLembar.IKU))


def _daftar(laporan: Laporan, jenis: JenisLembar) -> _Daftar:
    return _Daftar(jenis, [i for i in laporan.indikator if i.disebut_di(jenis)])


def _tidak_tercantum(konteks: Konteks, pk: _Daftar, daftar: _Daftar) -> Iterator[Finding]:
    """What the PK has and a document lacks that lists most of the PK otherwise."""
    kurang = pk.tanpa(daftar)
    if not kurang or len(kurang) == len(pk.isi):
        return
    mirip = _mirip(kurang, daftar.tanpa(pk))
    lengkap = 2 * len(kurang) <= len(pk.isi)
    sepadan = daftar.jenis is JenisLembar.RKT or (
        daftar.jenis is JenisLembar.PENETAPAN and _sejalan(konteks.laporan, pk, daftar)
    )
    pasti = sepadan and lengkap and len(mirip) < len(kurang)
    yield indikator_terdaftar.temuan(
        konteks,
        fakta=f"tanpa {daftar.jenis.value}",
        tingkat=Tingkat.PERIKSA if pasti else Tingkat.INFO,
        pesan=f"Tercantum pada {pk.jenis.value}, tetapi tidak pada {_SEBUTAN[daftar.jenis]}: {_nama(kurang)}."
        + (f" Mungkin ditulis dengan nama lain: {_nama(mirip)}." if mirip else ""),
        tempat=[s.ref for i in kurang for s in i.disebut_di(pk.jenis)],
        ditemukan=_nama(kurang),
        dasar=[i.kunci for i in kurang],
    )


def _sejalan(laporan: Laporan, pk: _Daftar, kecuali: _Daftar) -> bool:
    """True where all that the PK promises, and nothing else, is measured, and the other plans list just that."""
    semua = {i.kunci for i in pk.isi}
    lain = [_daftar(laporan, jenis) for jenis in _SEBUTAN if jenis not in (kecuali.jenis, JenisLembar.RENSTRA)]
    isi = [{i.kunci for i in satu.isi} for satu in lain if satu.isi]
    return {i.kunci for i in laporan.terukur} == semua and all(satu == semua for satu in isi)


def _iku_di_luar_pk(konteks: Konteks, pk: _Daftar, iku: _Daftar) -> Iterator[Finding]:
    """IKU that were neither promised nor measured; measured ones are TGT002's."""
    terukur = {i.kunci for i in konteks.laporan.terukur}
    lepas = [i for i in iku.tanpa(pk) if i.kunci not in terukur]
    if not lepas:
        return
    mirip = _mirip(lepas, pk.tanpa(iku))
    yield indikator_terdaftar.temuan(
        konteks,
        fakta="iku di luar pk",
        tingkat=Tingkat.PERIKSA if len(mirip) < len(lepas) else Tingkat.INFO,
        pesan=f"Tercantum pada tabel IKU, tetapi tidak diperjanjikan dan tidak diukur: {_nama(lepas)}."
        + (f" Mungkin ditulis dengan nama lain: {_nama(mirip)}." if mirip else ""),
        tempat=[s.ref for i in lepas for s in i.disebut_di(JenisLembar.IKU)],
        ditemukan=_nama(lepas),
        dasar=[i.kunci for i in lepas],
    )


def _mirip(kurang: Sequence[Indikator], lain: Sequence[Indikator]) -> list[Indikator]:
    return [i for i in kurang if any(sebagian_sama(i.nama, satu.nama) for satu in lain)]


def _nama(indikator: Sequence[Indikator]) -> str:
    return "; ".join(i.nama for i in indikator)


RULES = [indikator_terdaftar]
