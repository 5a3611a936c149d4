"""From a group of rows to an Indikator: its name, sasaran, unit, calculations, direction and data dukung."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import (
    BentukHitungan,
    DataDukung,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
)
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.arah import tetapkan_arah
from lkjip_desktop.readers.gabung import Kelompok
from lkjip_desktop.readers.nama import kata_nama, slug
from lkjip_desktop.readers.rekaman import RekamanData, RekamanIndikator

_OPERAN, _CUKUP, _NAMA = 1.5, 0.4, 0.2


def jadikan_indikator(kelompok: Kelompok, profil: Profil) -> Indikator:
    """Return the indikator of a group: the most fitting name, the first sasaran, unit and texts found."""
    sebutan = kelompok.sebutan
    indikator = Indikator(
        kunci=slug(sebutan[0].nama),
        nama=sebutan[0].nama,
        sasaran=next((r.sebutan.sasaran for r in kelompok.rekaman if r.sebutan.sasaran), None),
        satuan=next((s.satuan for s in (r.sebutan for r in kelompok.rekaman) if s.satuan), None),
        cara=next((r.cara for r in kelompok.rekaman if r.cara), None),
        keterangan=next((r.keterangan for r in kelompok.rekaman if r.keterangan), None),
        sebutan=sebutan,
        kemunculan=kelompok.kemunculan,
        hitungan=[h for r in kelompok.rekaman for h in r.hitungan],
        kategori=[k for r in kelompok.rekaman for k in r.kategori],
        faktor=list({(f.jenis, f.teks): f for r in kelompok.rekaman for f in r.faktor}.values()),
    )
    indikator.kemunculan.extend(_operan(indikator))
    _arahkan(indikator, kelompok, profil)
    return indikator


def _operan(indikator: Indikator) -> list[Kemunculan]:
    """Numerator and denominator of quoted divisions, as facts of their cells."""
    hasil: list[Kemunculan] = []
    for satu in indikator.hitungan:
        if satu.bentuk is BentukHitungan.BAGI:
            for jenis, nilai in ((JenisFakta.PEMBILANG, satu.kiri), (JenisFakta.PENYEBUT, satu.kanan)):
                hasil.append(Kemunculan(jenis=jenis, tahun=satu.tahun, nilai=nilai, sumber=satu.sumber))
    return hasil


def _arahkan(indikator: Indikator, kelompok: Kelompok, profil: Profil) -> None:
    polarisasi = [r.polarisasi for r in kelompok.rekaman if r.polarisasi]
    rumus = [tiga for r in kelompok.rekaman if (tiga := _rumus(r))]
    indikator.arah, indikator.alasan_arah = tetapkan_arah(indikator, polarisasi, rumus)
    pilihan = profil.kebijakan.get("arah", {})
    # What is no direction at all is refused where the rules of computing are read.
    if isinstance(pilihan, dict) and pilihan.get(indikator.kunci) in list(Arah):
        indikator.arah, indikator.alasan_arah = Arah(pilihan[indikator.kunci]), "ketentuan perangkat daerah"


def _rumus(rekaman: RekamanIndikator) -> tuple[str, str, str] | None:
    sel: dict[JenisFakta, Angka] = {}
    for satu in rekaman.kemunculan:
        sel.setdefault(satu.jenis, satu.nilai)
    target, realisasi = sel.get(JenisFakta.TARGET), sel.get(JenisFakta.REALISASI)
    if not (rekaman.rumus_capaian and target and realisasi and target.ref and realisasi.ref):
        return None
    return rekaman.rumus_capaian, target.ref.sel, realisasi.ref.sel


def bedakan_kunci(indikator: Sequence[Indikator]) -> None:
    """Give indikator of the same name keys of their own, in order."""
    hitung: dict[str, int] = {}
    for satu in indikator:
        hitung[satu.kunci] = hitung.get(satu.kunci, 0) + 1
        if hitung[satu.kunci] > 1:
            satu.kunci = f"{satu.kunci}-{hitung[satu.kunci]}"


def tempatkan_data(
    indikator: Sequence[Indikator], data: Sequence[RekamanData], sumber: JenisLembar, tahun: int | None
) -> list[RekamanData]:
    """Give each figure of the data dukung to the indikator whose calculation speaks of it; return those left over."""
    sisa: list[RekamanData] = []
    for satu in data:
        nilai, jenis, pemilik = max(
            ((*_cocok_data(satu, calon), calon) for calon in indikator),
            key=lambda tiga: tiga[0],
            default=(0.0, None, None),
        )
        if pemilik is None or nilai < _CUKUP:
            sisa.append(satu)
            continue
        pemilik.data_dukung.append(DataDukung(nama=satu.nama, nilai=satu.nilai, satuan=satu.satuan, ref=satu.ref))
        if jenis is not None:
            pemilik.kemunculan.append(Kemunculan(jenis=jenis, tahun=tahun, nilai=satu.nilai, sumber=sumber))
    return sisa


def _cocok_data(data: RekamanData, indikator: Indikator) -> tuple[float, JenisFakta | None]:
    """How well a figure fits an indikator's calculation, and as which operand."""
    hasil: list[tuple[float, JenisFakta | None]] = [(_tercakup(data.nama, indikator.nama) - _NAMA, None)]
    for hitungan in indikator.hitungan:
        for jenis, operan in ((JenisFakta.PEMBILANG, hitungan.kiri), (JenisFakta.PENYEBUT, hitungan.kanan)):
            if hitungan.bentuk is BentukHitungan.BAGI and operan.nilai == data.nilai.nilai:
                hasil.append((_OPERAN, jenis))
    hasil.extend((_tercakup(data.nama, teks), jenis) for jenis, teks in _bagian_cara(indikator.cara or ""))
    return max(hasil, key=lambda dua: dua[0])


def _bagian_cara(cara: str) -> list[tuple[JenisFakta, str]]:
    """The words for numerator and denominator in a description: "... dibagi (dengan) ... dikali ..."."""
    baris = cara.lower().split("dibagi", 1)
    if len(baris) < 2:
        return []
    return [(JenisFakta.PEMBILANG, baris[0]), (JenisFakta.PENYEBUT, baris[1].split("dikali")[0])]


def _tercakup(nama: str, teks: str) -> float:
    """The share of the name's words that a text holds."""
    kata = set(kata_nama(nama))
    return len(kata & set(kata_nama(teks))) / len(kata) if kata else 0.0
