"""Sentences about one indikator, composed from its figures: nothing here is said that a table would contradict."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, ada
from lkjip_desktop.report.kata import daftar, kecil_awal, rapikan
from lkjip_desktop.report.nilai import Bentuk, bentuk_satuan, persen, prosa
from lkjip_desktop.report.tanda import PERLU_DICOCOKKAN, perlu_diisi


def uraian(bahan: Bahan, baris: BarisIndikator) -> str:
    """Return the paragraph of an indikator: realisasi and target, what the realisasi is made of, capaian."""
    kalimat = (capaian(baris, bahan.tahun), asal_realisasi(bahan, baris))
    return " ".join(satu for satu in kalimat if satu)


def capaian(baris: BarisIndikator, tahun: str) -> str:
    """Return how the realisasi stands to its target and what capaian that makes; marked where either is missing."""
    target, realisasi = baris.hasil.target, baris.hasil.realisasi
    if target is None or realisasi is None or not ada(target) or not ada(realisasi):
        return _kekurangan(baris, tahun)
    awal = (
        f"Realisasi indikator {baris.nama} pada {tahun}{_sebesar(realisasi, baris)} "
        f"{baris.prosa(realisasi, JenisFakta.REALISASI)}{_terhadap_target(baris, target, realisasi)}."
    )
    return f"{awal} {_tentang_capaian(baris, target)}".rstrip()


def _sebesar(angka: Angka, baris: BarisIndikator) -> str:
    """Return the verb before a figure: a size is "sebesar", a time "selama", a predicate simply "adalah"."""
    if not angka.berupa_angka and angka.jenis is not JenisNilai.RENTANG:
        return " adalah"
    waktu = (baris.satuan or "").strip().lower() in {"hari", "jam", "menit", "bulan", "minggu"}
    return " adalah" if waktu or bentuk_satuan(baris.satuan) is Bentuk.SEBUTAN else " sebesar"


def _kekurangan(baris: BarisIndikator, tahun: str) -> str:
    isi = {JenisFakta.TARGET: baris.hasil.target, JenisFakta.REALISASI: baris.hasil.realisasi}
    kurang = daftar([jenis.value for jenis, angka in isi.items() if not ada(angka)])
    tertulis = [
        f"{jenis.value} tertulis {baris.prosa(angka, jenis)}"
        for jenis, angka in isi.items()
        if angka is not None and not angka.belum_terisi and angka.jenis is not JenisNilai.GALAT
    ]
    keterangan = f" ({daftar(tertulis)})" if tertulis else ""
    return perlu_diisi(f"{kurang} indikator {baris.nama} {tahun}{keterangan}")


def _terhadap_target(baris: BarisIndikator, target: Angka, realisasi: Angka) -> str:
    tertulis = baris.prosa(target, JenisFakta.TARGET)
    if target.jenis is JenisNilai.RENTANG and realisasi.nilai is not None:
        letak = _letak_rentang(target, realisasi.nilai)
        return f", {letak} rentang target {tertulis}{_belum(baris) if letak != 'berada dalam' else ''}"
    if target.nilai is None or realisasi.nilai is None:
        return _terhadap_sebutan(baris, target, realisasi, tertulis)
    if realisasi.nilai == target.nilai:
        return f", sama dengan target yang ditetapkan, yaitu {tertulis}"
    naik = realisasi.nilai > target.nilai
    banding = f", {'lebih tinggi' if naik else 'lebih rendah'} dari target {tertulis}"
    if baris.hasil.tercapai and baris.hasil.arah is Arah.TURUN and not naik:
        return f"{banding} sehingga lebih baik dari target"
    return banding + _belum(baris)


def _letak_rentang(target: Angka, nilai: Decimal) -> str:
    if target.bawah is not None and nilai < target.bawah:
        return "berada di bawah"
    return "berada di atas" if target.atas is not None and nilai > target.atas else "berada dalam"


def _terhadap_sebutan(baris: BarisIndikator, target: Angka, realisasi: Angka, tertulis: str) -> str:
    if target.teks.strip().casefold() == realisasi.teks.strip().casefold():
        return f", sama dengan target yang ditetapkan, yaitu {tertulis}"
    if baris.hasil.tercapai:
        return f", lebih baik dari target {tertulis}"
    return f" dengan target {tertulis}{_belum(baris)}"


def _belum(baris: BarisIndikator) -> str:
    return " sehingga target belum tercapai" if baris.hasil.tercapai is False else ""


def _tentang_capaian(baris: BarisIndikator, target: Angka) -> str:
    capaian_ini = baris.hasil.capaian
    if capaian_ini is None or not ada(capaian_ini):
        return "Capaian kinerja tidak dihitung karena target bernilai nol." if target.nilai == 0 else ""
    tertulis = baris.persen(capaian_ini)
    if not capaian_ini.berupa_angka:
        hitung = baris.hasil.persen
        return f"Capaian kinerjanya dinyatakan {tertulis}{f' ({persen(hitung)})' if hitung else ''}."
    kategori = f" dan termasuk kategori {baris.hasil.kategori}" if baris.hasil.kategori else ""
    return f"Dengan demikian, capaian kinerjanya sebesar {tertulis}{kategori}."


def asal_realisasi(bahan: Bahan, baris: BarisIndikator) -> str:
    """Return the two figures that the realisasi is the quotient of, by the names the workbook gives them; else ""."""
    if baris.indikator is None or not baris.hasil.uraian_realisasi:
        return ""
    dipakai = {f.jenis: f.terpilih for f in bahan.fakta(baris.hasil.kunci) if f.terpilih is not None}
    sebutan = []
    for jenis in (JenisFakta.PEMBILANG, JenisFakta.PENYEBUT):
        angka = dipakai.get(jenis)
        nama = next((d for d in baris.indikator.data_dukung if angka and d.nilai.nilai == angka.nilai), None)
        if angka is None or nama is None:
            return ""
        tertulis = prosa(angka, nama.satuan or angka.satuan)
        tanda = f" {PERLU_DICOCOKKAN}" if jenis in baris.terbuka else ""
        sebutan.append(f"{kecil_awal(rapikan(nama.nama))} sebanyak {tertulis}{tanda}")
    return f"Realisasi tersebut merupakan perbandingan {sebutan[0]} dengan {sebutan[1]}."


def tahun_lalu(baris: BarisIndikator) -> str:
    """Return in one short sentence whether the year was better than the last one; "" where that is not known."""
    lalu, ini = baris.hasil.realisasi_lalu, baris.hasil.realisasi
    if lalu is None or ini is None or not ada(lalu) or not ada(ini):
        return ""
    dulu = f"tahun {baris.hasil.tahun_lalu}" if baris.hasil.tahun_lalu else "tahun lalu"
    awal = f"Dibandingkan dengan realisasi {dulu}, yaitu {baris.prosa(lalu)}, kinerja indikator ini"
    if baris.hasil.membaik is not None:
        return f"{awal} {'membaik' if baris.hasil.membaik else 'menurun'}."
    return f"{awal} tetap." if sama(ini, lalu) else ""


def sama(satu: Angka, dua: Angka) -> bool:
    """True for equal numbers, and for the same words."""
    if satu.nilai is None or dua.nilai is None:
        return satu.nilai is dua.nilai and rapikan(satu.teks).casefold() == rapikan(dua.teks).casefold()
    return satu.nilai == dua.nilai
