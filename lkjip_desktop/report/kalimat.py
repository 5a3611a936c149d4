"""Sentences about one indikator, composed from its figures: nothing here is said that a table would contradict."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import BarisIndikator, ada
from lkjip_desktop.report.kata import daftar, kalimat_awal
from lkjip_desktop.report.nilai import Bentuk, bentuk_satuan, persen, selisih
from lkjip_desktop.report.tanda import perlu_diisi

# How a realisasi beyond or short of the Renstra's last target is said, by direction.
_TERLAMPAUI = {(Arah.NAIK, True): "melampaui", (Arah.TURUN, False): "lebih baik dari"}
_BELUM_SAMPAI = {Arah.NAIK: "masih kurang", Arah.TURUN: "masih lebih tinggi"}
# A capaian of an earlier year below this is a ratio printed without x 100: not to be compared with per cents.
_RASIO = 3


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


def rumus(baris: BarisIndikator) -> str:
    """Return the worked formulas of realisasi and capaian, a line each, or the engine's sentence why there is none."""
    h = baris.hasil
    uraian = [f"Realisasi = {_tanpa_titik(h.uraian_realisasi)}"] if h.uraian_realisasi else []
    if h.uraian and h.rumus is not None:
        uraian.append(f"Capaian = {_tanpa_titik(h.uraian)}")
    elif h.uraian and ada(h.target) and ada(h.realisasi):
        uraian.append(f"{_tanpa_titik(h.uraian)}.")
    return "\n".join(uraian) or perlu_diisi(f"perhitungan capaian indikator {baris.nama}")


def _tanpa_titik(teks: str) -> str:
    return teks.strip().rstrip(".").replace(" x ", " × ")


def banding(baris: BarisIndikator, tahun: int | None) -> str:
    """Return the comparison with last year and with the Renstra's last year; marked where neither is known."""
    bagian = [teks for teks in (_tahun_lalu(baris, tahun), _capaian_lalu(baris), _renstra(baris, tahun)) if teks]
    if bagian:
        return " ".join(bagian)
    lalu = f"tahun {tahun - 1}" if tahun else "tahun sebelumnya"
    return perlu_diisi(f"realisasi {lalu} dan target akhir Renstra indikator {baris.nama} sebagai pembanding")


def _pada(tahun: int | None, bawaan: str) -> str:
    return f"tahun {tahun}" if tahun else bawaan


def _tahun_lalu(baris: BarisIndikator, tahun: int | None) -> str:
    lalu, ini = baris.hasil.realisasi_lalu, baris.hasil.realisasi
    if lalu is None or ini is None or not ada(lalu) or not ada(ini):
        return ""
    kini, dulu = _pada(tahun, "tahun ini"), _pada(baris.hasil.tahun_lalu, "tahun lalu")
    tertulis_ini, tertulis_lalu = baris.prosa(ini, JenisFakta.REALISASI), baris.prosa(lalu)
    if ini.nilai is None or lalu.nilai is None:
        if ini.teks.strip().casefold() == lalu.teks.strip().casefold():
            return f"Realisasi {kini} sama dengan realisasi {dulu}, yaitu {tertulis_ini}."
        return f"Realisasi {dulu} adalah {tertulis_lalu} dan realisasi {kini} {tertulis_ini}{_arah_kinerja(baris)}."
    if ini.nilai == lalu.nilai:
        return f"Realisasi {kini} sama dengan realisasi {dulu}, yaitu {tertulis_ini}."
    jarak = selisih(ini.nilai - lalu.nilai, max(ini.desimal, lalu.desimal), baris.satuan)
    gerak = "naik" if ini.nilai > lalu.nilai else "turun"
    return (
        f"Dibandingkan dengan realisasi {dulu}, yaitu {tertulis_lalu}, "
        f"realisasi {kini} {gerak} {jarak}{_arah_kinerja(baris)}."
    )


def _arah_kinerja(baris: BarisIndikator) -> str:
    if baris.hasil.membaik is None:
        return ""
    return f", yang berarti kinerja {'membaik' if baris.hasil.membaik else 'menurun'}"


def _capaian_lalu(baris: BarisIndikator) -> str:
    lalu, ini = baris.hasil.capaian_lalu, baris.hasil.capaian
    if lalu is None or ini is None or lalu.nilai is None or ini.nilai is None or not baris.hasil.realisasi_lalu:
        return ""
    if lalu.nilai < _RASIO < ini.nilai:
        return ""
    if lalu.nilai == ini.nilai:
        return f"Capaian kinerjanya tetap {baris.persen(ini)}."
    gerak = "naik" if ini.nilai > lalu.nilai else "turun"
    return f"Capaian kinerjanya {gerak} dari {persen(lalu)} menjadi {baris.persen(ini)}."


def _renstra(baris: BarisIndikator, tahun: int | None) -> str:
    target, ini = baris.hasil.target_renstra, baris.hasil.realisasi
    if target is None or ini is None or not ada(target) or not ada(ini):
        return ""
    tahun_akhir = baris.hasil.tahun_renstra
    akhir = f"target akhir Renstra{f' tahun {tahun_akhir}' if tahun_akhir else ''}, yaitu {baris.prosa(target)}"
    kini = f"realisasi {_pada(tahun, 'tahun ini')}"
    if target.nilai is None or ini.nilai is None:
        return f"Sebagai pembanding jangka menengah digunakan {akhir}."
    maju = baris.hasil.capaian_renstra
    kemajuan = f"tingkat kemajuan {persen(maju)}" if maju is not None and maju.berupa_angka else ""
    if ini.nilai == target.nilai:
        return f"{kalimat_awal(kini)} telah mencapai {akhir}{f', dengan {kemajuan}' if kemajuan else ''}."
    jarak = selisih(ini.nilai - target.nilai, max(ini.desimal, target.desimal), baris.satuan)
    di_atas = ini.nilai > target.nilai
    if (terlampaui := _TERLAMPAUI.get((baris.hasil.arah, di_atas))) is not None:
        ujung = daftar([bagian for bagian in (f"selisih {jarak}", kemajuan) if bagian])
        return f"{kalimat_awal(kini)} telah {terlampaui} {akhir}, dengan {ujung}."
    letak = _BELUM_SAMPAI.get(baris.hasil.arah, "berselisih")
    return f"Terhadap {akhir}, {kini} {letak} {jarak}{f' dengan {kemajuan}' if kemajuan else ''}."
