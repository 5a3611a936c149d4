"""Reading a table of indikator, whatever else its columns hold: shared by all kinds of sheet that list indikator."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.laporan import (
    BentukHitungan,
    FaktorTertulis,
    Hitungan,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Sebutan,
)
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.faktor import faktor
from lkjip_desktop.readers.hitungan import baca_hitungan
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.lembar.kategori import baca_kategori
from lkjip_desktop.readers.lembar.kelompok import baris_kelompok
from lkjip_desktop.readers.lembar.pecahan import bagian_angka, bagian_teks, berbaris, butir_bernomor
from lkjip_desktop.readers.lembar.satuan import satuan_baris
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.pilih_kolom import PilihanKolom, pilih_kolom
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanIndikator
from lkjip_desktop.readers.tabel import Letak, Tabel
from lkjip_desktop.readers.tahunan import Banding, Tahunan

FAKTA = {
    Peran.TARGET: JenisFakta.TARGET,
    Peran.REALISASI: JenisFakta.REALISASI,
    Peran.CAPAIAN: JenisFakta.CAPAIAN,
    Peran.TARGET_AKHIR: JenisFakta.TARGET_RENSTRA,
    Peran.CAPAIAN_AKHIR: JenisFakta.CAPAIAN_RENSTRA,
}
_NASKAH = {
    Peran.PENDORONG: "faktor_pendorong",
    Peran.KENDALA: "faktor_penghambat",
    Peran.TINDAK_LANJUT: "pemecahan",
}
_BERARTI = 10  # "-" and "Tercapai" say nothing of a cause


def baca_indikator(tabel: Tabel, konteks: Konteks, sumber: JenisLembar) -> Potongan:
    """Return the rows of a table of indikator; rows that only group others are set aside and named."""
    kolom_nama = tabel.kepala.cari(Peran.INDIKATOR)
    potongan = Potongan(sumber)
    if kolom_nama is None:
        return potongan
    pembaca = _Pembaca(tabel, konteks, sumber, kolom_nama, pilih_kolom(tabel, konteks, FAKTA))
    kelompok = baris_kelompok(tabel, kolom_nama)
    for baris in tabel.tampak:
        if baris in kelompok:
            potongan.diabaikan.append(f"baris {baris} judul kelompok")
        else:
            potongan.indikator.extend(pembaca.rekaman(baris, kelompok))
    if tersembunyi := sorted(set(tabel.data) - set(tabel.tampak)):
        potongan.diabaikan.append(f"baris tersembunyi tidak dipakai: {', '.join(map(str, tersembunyi))}")
    potongan.naskah = _naskah(tabel)
    potongan.tak_dipakai = [k.nama for k in pembaca.pilihan.disisihkan]
    potongan.pertanyaan = [*pembaca.pilihan.pertanyaan, *pembaca.tahunan.pertanyaan(kolom_nama)]
    potongan.pertanyaan.extend(pembaca.tahunan.angka.pertanyaan)
    return potongan


def _naskah(tabel: Tabel) -> dict[str, list[str]]:
    """What columns of causes and remedies say, merged cells once."""
    hasil: dict[str, list[str]] = {}
    for kolom in tabel.kepala.kolom:
        if kolom.peran in _NASKAH:
            isi = {tabel.ref(baris, kolom): tabel.teks(baris, kolom) for baris in tabel.tampak}
            hasil.setdefault(_NASKAH[kolom.peran], []).extend(teks for teks in isi.values() if len(teks) > _BERARTI)
    return hasil


@dataclass
class _Pembaca:
    """Reads the rows of one table of indikator with the columns chosen for it."""

    tabel: Tabel
    konteks: Konteks
    sumber: JenisLembar
    kolom_nama: Kolom
    pilihan: PilihanKolom

    def __post_init__(self) -> None:
        self.tahunan = Tahunan(self.tabel, KolomAngka(self.tabel, self.konteks.jawaban), self.konteks.jawaban)

    def rekaman(self, baris: int, kelompok: dict[int, Letak | None]) -> list[RekamanIndikator]:
        """Return a row's indikator: none where it names none of its own, several where one cell lists several."""
        teks = self.tabel.teks(baris, self.kolom_nama)
        if not re.search(r"[A-Za-z]{2}", rapikan_nama(teks)) or self.tabel.ref(baris, self.kolom_nama).baris != baris:
            return []
        nilai = self._nilai(baris)
        sasaran = self.tabel.sasaran.get(baris) or _sasaran_kelompok(baris, kelompok)
        butir = butir_bernomor(teks)
        if not any(berbaris(k.nilai, len(butir)) for k in nilai if butir):
            butir = [teks]
        hasil = [self._satu(baris, satu, sasaran, nilai, (urut, len(butir))) for urut, satu in enumerate(butir)]
        for satu in hasil:
            satu.sebutan.kelompok = self._judul(baris, kelompok)
        return hasil

    def _satu(
        self,
        baris: int,
        nama: str,
        sasaran: Letak | None,
        nilai: list[Kemunculan],
        bagian: tuple[int, int],
    ) -> RekamanIndikator:
        """One indikator of a row; `bagian` is which of how many that share its cells."""
        if bagian[1] > 1:
            nilai = [k.model_copy(update={"nilai": bagian_angka(k.nilai, *bagian)}) for k in nilai]
        rekaman = RekamanIndikator(self._sebutan(baris, rapikan_nama(nama), sasaran, nilai, bagian), nilai)
        rekaman.keterangan = rekaman.sebutan.keterangan = self._teks(baris, Peran.KETERANGAN)
        rekaman.faktor = self._faktor(baris)
        rekaman.polarisasi = bagian_teks(self._teks(baris, Peran.POLARISASI), *bagian)
        if bagian[1] == 1:
            self._tambah_hitungan(baris, rekaman)
            rekaman.kategori = baca_kategori(self.tabel, baris, self.sumber, self.konteks)
        capaian = next((k.nilai for k in nilai if k.jenis is JenisFakta.CAPAIAN), None)
        rekaman.rumus_capaian = capaian.rumus if capaian else None
        return rekaman

    def _faktor(self, baris: int) -> list[FaktorTertulis]:
        """What columns of causes and remedies say in the row."""
        isi = [(_NASKAH[k.peran], self.tabel.teks(baris, k)) for k in self.tabel.kepala.kolom if k.peran in _NASKAH]
        semua = [faktor(bagian, teks) for bagian, teks in isi if len(teks) > _BERARTI]
        return [satu for satu in semua if satu is not None]

    def _teks(self, baris: int, peran: Peran) -> str | None:
        return self.tabel.teks(baris, self.tabel.kepala.cari(peran)) or None

    def _ref(self, baris: int, peran: Peran) -> CellRef | None:
        kolom = self.tabel.kepala.cari(peran)
        return self.tabel.ref(baris, kolom) if kolom and self.tabel.teks(baris, kolom) else None

    def _sebutan(
        self, baris: int, nama: str, sasaran: Letak | None, nilai: list[Kemunculan], bagian: tuple[int, int]
    ) -> Sebutan:
        target = [k.nilai for k in nilai if k.jenis is JenisFakta.TARGET]
        return Sebutan(
            nama=nama,
            ref=self.tabel.ref(baris, self.kolom_nama),
            sumber=self.sumber,
            sasaran=rapikan_nama(sasaran[0]) if sasaran else None,
            ref_sasaran=sasaran[1] if sasaran else None,
            satuan=bagian_teks(satuan_baris(self.tabel, baris, target), *bagian),
            ref_satuan=self._ref(baris, Peran.SATUAN),
            ref_keterangan=self._ref(baris, Peran.KETERANGAN),
            cara=self._teks(baris, Peran.CARA),
            ref_cara=self._ref(baris, Peran.CARA),
        )

    def _judul(self, baris: int, kelompok: dict[int, Letak | None]) -> str | None:
        """The heading that groups the row with others: the nearest above it under the same sasaran."""
        atas = max((satu for satu, sasaran in kelompok.items() if sasaran is None and satu < baris), default=None)
        if atas is None or self.tabel.sasaran.get(atas) != self.tabel.sasaran.get(baris):
            return None
        return rapikan_nama(self.tabel.teks(atas, self.kolom_nama))

    def _nilai(self, baris: int) -> list[Kemunculan]:
        """The row's figures; targets and capaian of the year first, since they tell how parts of a year add up."""
        satuan = (self._teks(baris, Peran.SATUAN) or "").lower().strip(" .")
        ada: dict[tuple[JenisFakta, int | None], Angka] = {}
        nilai: dict[int, Angka] = {}
        for urut, fakta in sorted(enumerate(self.pilihan.fakta), key=lambda dua: dua[1].sebagian):
            pembanding = [ada.get((jenis, fakta.tahun)) for jenis in (JenisFakta.TARGET, JenisFakta.CAPAIAN)]
            nilai[urut] = _dari_hitungan(self.tahunan.baca(baris, fakta, Banding(satuan, *pembanding)), self.sumber)
            ada.setdefault((fakta.jenis, fakta.tahun), nilai[urut])
        return [
            Kemunculan(jenis=f.jenis, tahun=f.tahun, nilai=nilai[urut], sumber=self.sumber, edisi=f.edisi)
            for urut, f in enumerate(self.pilihan.fakta)
        ]

    def _tambah_hitungan(self, baris: int, rekaman: RekamanIndikator) -> None:
        """Take the calculations of the row's texts; their results are realisasi of the year."""
        tahun = self.konteks.tahun_berlaku
        kolom_cara = self.tabel.kepala.cari(Peran.CARA)
        rekaman.cara = self._teks(baris, Peran.CARA)
        teks: list[tuple[str, CellRef]] = []
        if kolom_cara is not None and rekaman.cara:
            teks.append((rekaman.cara, self.tabel.ref(baris, kolom_cara)))
        hitungan = [h for isi, ref in teks for h in baca_hitungan(isi, ref, self.sumber, tahun)]
        rekaman.hitungan = [*hitungan, *self._pembagian(baris, rekaman)]
        terukur = any(k.jenis is JenisFakta.REALISASI and k.tahun == tahun for k in rekaman.kemunculan)
        hasil = [h.hasil for h in hitungan if terukur and h.hasil is not None and h.hasil.berupa_angka]
        rekaman.kemunculan.extend(
            Kemunculan(jenis=JenisFakta.REALISASI, tahun=tahun, nilai=satu, sumber=self.sumber) for satu in hasil
        )

    def _pembagian(self, baris: int, rekaman: RekamanIndikator) -> list[Hitungan]:
        """The division that columns of their own give for the realisasi."""
        tahun, kepala = self.konteks.tahun_berlaku, self.tabel.kepala
        kolom = [kepala.cari(Peran.PEMBILANG), kepala.cari(Peran.PENYEBUT)]
        angka = [self.tahunan.angka.baca(baris, satu) for satu in kolom if satu is not None]
        hasil = [k.nilai for k in rekaman.kemunculan if k.jenis is JenisFakta.REALISASI and k.tahun == tahun]
        if len(angka) != 2 or len(hasil) != 1 or not all(satu.berupa_angka and satu.ref for satu in (*angka, *hasil)):
            return []
        bagi = {"bentuk": BentukHitungan.BAGI, "kiri": angka[0], "kanan": angka[1], "hasil": hasil[0]}
        return [Hitungan.model_validate({**bagi, "ref": angka[0].ref, "sumber": self.sumber, "tahun": tahun})]


def _dari_hitungan(angka: Angka, sumber: JenisLembar) -> Angka:
    """A cell that writes out its calculation holds the result: "506.024 / 499.362 x 100% = 101,33%"."""
    if angka.jenis is not JenisNilai.TEKS or angka.ref is None:
        return angka
    hasil = [h.hasil for h in baca_hitungan(angka.teks, angka.ref, sumber, None) if h.hasil is not None]
    return hasil[-1] if hasil else angka


def _sasaran_kelompok(baris: int, kelompok: dict[int, Letak | None]) -> Letak | None:
    """The sasaran that a group row above names, where the column holds sasaran and indikator alike."""
    return next((letak for atas, letak in sorted(kelompok.items(), reverse=True) if atas < baris), None)
