"""The fact ledger: one entry per (subject; kind; year) with every place that states it and the value to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.kebijakan import Kebijakan, Pembulatan
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.bukti import Hubungan, Uji, uji_indikator
from lkjip_desktop.engine.cetakan import kelompok_tahun
from lkjip_desktop.engine.edisi import berlaku, lembar_perubahan
from lkjip_desktop.engine.ikm_indikator import realisasi_survei
from lkjip_desktop.engine.kebijakan import simpulkan
from lkjip_desktop.engine.kelompok import Pengelompokan, kelompokkan
from lkjip_desktop.engine.pilihan import pilih
from lkjip_desktop.engine.uang import SimpulUang, pohon_uang, semua_simpul, uji_uang


def kunci_fakta(jenis: JenisFakta, subjek: str, tahun: int | None) -> str:
    """Return a fact's stable key: "pembilang:rasio-kepemilikan-ktp-elektronik:2024".

    The subject is the key of an indikator or program, of kegiatan the path ("program/kegiatan"), "total" for totals.
    """
    return f"{jenis.value.replace(' ', '-')}:{subjek}:{tahun if tahun is not None else '-'}"


def buku_fakta(laporan: Laporan, profil: Profil, kebijakan: Kebijakan | None = None) -> list[Fakta]:
    """Return all facts, those of indikator first, in the order of the Laporan."""
    kebijakan = kebijakan or simpulkan(laporan, profil)
    penulis = _Penulis(laporan, profil, kebijakan)
    hasil = [fakta for satu in laporan.indikator for fakta in penulis.indikator(satu)]
    akar = pohon_uang(laporan)
    for simpul in (*semua_simpul(akar), akar):
        hasil.extend(penulis.uang(simpul))
    return hasil


class _Penulis:
    """Writes the facts of one report."""

    def __init__(self, laporan: Laporan, profil: Profil, kebijakan: Kebijakan) -> None:
        self._kebijakan = kebijakan
        self._tahun = laporan.tahun
        self._pilihan = profil.pilihan
        self._perubahan = lembar_perubahan(laporan)
        self._survei = realisasi_survei(laporan)

    def indikator(self, indikator: Indikator) -> Iterator[Fakta]:
        survei = self._survei.get(indikator.kunci)
        semua = kelompok_tahun([*indikator.kemunculan, *([survei] if survei else [])], self._tahun)
        for (jenis, tahun), kejadian in semua.items():
            acuan = self._tahun if jenis is JenisFakta.TARGET_RENSTRA else tahun
            hubungan = Hubungan(indikator, acuan, semua, self._kebijakan)

            def uji(jenis: JenisFakta = jenis, hubungan: Hubungan = hubungan) -> list[Uji]:
                return uji_indikator(jenis, hubungan)

            yield self._fakta(jenis, indikator.kunci, indikator.nama, tahun, kejadian, uji)

    def uang(self, simpul: SimpulUang) -> Iterator[Fakta]:
        for (jenis, tahun), kejadian in kelompok_tahun(simpul.kejadian, self._tahun).items():

            def uji(jenis: JenisFakta = jenis) -> list[Uji]:
                return uji_uang(jenis, simpul)

            yield self._fakta(jenis, simpul.subjek, simpul.nama, tahun, kejadian, uji)

    def _kelompok(self, kejadian: Sequence[Kemunculan], jenis: JenisFakta) -> Pengelompokan:
        """The values; what conflicts when rounded may be one value in an office that truncates (94,4 and 94,46)."""
        kelompok = kelompokkan(kejadian, jenis)
        if not kelompok.bentrok or self._kebijakan.pembulatan is Pembulatan.SETENGAH_NAIK:
            return kelompok
        sendiri = kelompokkan(kejadian, jenis, self._kebijakan.pembulatan)
        return kelompok if sendiri.bentrok else sendiri

    def _fakta(
        self,
        jenis: JenisFakta,
        subjek: str,
        nama: str,
        tahun: int | None,
        kejadian: Sequence[Kemunculan],
        uji: Callable[[], list[Uji]],
    ) -> Fakta:
        kunci = kunci_fakta(jenis, subjek, tahun)
        kelompok = self._kelompok(berlaku(kejadian, self._perubahan), jenis)
        pilihan = pilih(kelompok, self._pilihan.get(kunci), uji)
        return Fakta(
            kunci=kunci,
            subjek=subjek,
            nama_subjek=nama,
            jenis=jenis,
            tahun=tahun,
            kejadian=list(kejadian),
            bentrok=kelompok.bentrok,
            terpilih=pilihan.terpilih,
            dasar=pilihan.dasar,
            bukti=pilihan.bukti,
        )
