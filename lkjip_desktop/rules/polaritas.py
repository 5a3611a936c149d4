"""CAP: capaian of indikator where lower is better, computed as if higher were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Arah, Rumus
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak, sebut_sel
from lkjip_desktop.rules.kalimat_capaian import tempat_operan
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.putusan import Putusan, semua_putusan, seperti_sel
from lkjip_desktop.rules.sebab_bersama import Kebiasaan, polaritas_terlupa_seluruhnya

# How the importer's reason begins where the workbook or the office itself says the direction.
_TERBUKTI = ("kolom Polarisasi", "ketentuan perangkat daerah", "rumus pada lembar", "target berupa batas", "Ditetapkan")
_RUMUS_TURUN = frozenset({Rumus.TURUN, Rumus.TURUN_BAGI})


@aturan("CAP007", "Rumus sesuai polaritas indikator")
def polaritas(konteks: Konteks) -> Iterable[Finding]:
    """Capaian indikator yang makin rendah makin baik tidak dihitung dengan realisasi dibagi target.

    Yang diperiksa:
        Indikator yang makin rendah makin baik menurut kolom Polarisasi, rumus pada lembar, Ketentuan Perhitungan,
        target berupa batas ("≤ 15 menit"),
        atau kata pada namanya (lama, waktu tunggu, kemiskinan, kematian, stunting, pengaduan, dan sejenisnya), tetapi
        capaian yang tertulis sama dengan realisasi dibagi target. Disebut Tidak Sesuai bila polaritasnya tertulis
        pada kertas kerja atau capaian lain dari indikator itu mengikuti rumus yang benar; selain itu Perlu Diperiksa.
        Bila semua indikator yang makin rendah makin baik dihitung begitu, hal itu disebut satu kali.

    Mengapa penting:
        Dengan rumus yang terbalik, kinerja yang memburuk terlihat melampaui target dan kinerja yang membaik terlihat
        gagal.

    Contoh:
        Lama pengurusan dokumen, target 5 hari, realisasi 7 hari, capaian tertulis 140. Realisasi lebih buruk daripada
        target; yang benar ((2 x 5) - 7) / 5 x 100% = 60%.

    Cara memperbaiki:
        Hitung capaian dengan rumus untuk indikator negatif: ((2 x target) - realisasi) / target x 100%. Bila
        indikator itu memang makin tinggi makin baik, tetapkan arahnya dalam Ketentuan Perhitungan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: capaian membandingkan realisasi dengan target. PermenPANRB Nomor 88 Tahun
        2021: laporan menyajikan cara penghitungan capaian.
    """
    putusan_semua = semua_putusan(konteks)
    biasa = polaritas_terlupa_seluruhnya(putusan_semua, [satu for satu in putusan_semua if polaritas_terlupa(satu)])
    if biasa is not None:
        yield _seluruhnya(konteks, biasa)
        return
    semua = pilah(putusan_semua, lambda putusan: putusan.bacaan.indikator.kunci)
    for kunci, milik in semua.items():
        terbalik = [putusan for putusan in milik if polaritas_terlupa(putusan)]
        if not terbalik:
            continue
        pasti = _terbukti(konteks, terbalik[0], milik)
        benar = list(dict.fromkeys(_benar(putusan) for putusan in terbalik))
        yield polaritas.temuan(
            konteks,
            fakta=kunci,
            tingkat=Tingkat.SALAH if pasti else Tingkat.PERIKSA,
            pesan=_pesan(konteks, terbalik, pasti),
            tempat=[*(putusan.kejadian.nilai for putusan in terbalik), *tempat_operan(terbalik)],
            ditemukan="; ".join(dict.fromkeys(seperti_sel(putusan) for putusan in terbalik)),
            seharusnya="; ".join(benar) if pasti else None,
            dasar=[*benar, *(putusan.kejadian.nilai.teks for putusan in terbalik)],
        )


def _seluruhnya(konteks: Konteks, biasa: Kebiasaan) -> Finding:
    """What the office does throughout is said once, as something to be looked at."""
    nama = list(dict.fromkeys(putusan.bacaan.indikator.nama for putusan in biasa.putusan))
    return polaritas.temuan(
        konteks,
        fakta=biasa.nama,
        tingkat=Tingkat.PERIKSA,
        pesan=f"{biasa.kalimat}: {rangkai(nama)}.{_menurut_rumus(biasa.putusan)}",
        tempat=[putusan.kejadian.nilai for putusan in biasa.putusan],
        ditemukan="; ".join(dict.fromkeys(tercetak(putusan.kejadian.nilai) for putusan in biasa.putusan)),
        dasar=[f"{putusan.kunci} {putusan.kejadian.nilai.teks}" for putusan in biasa.putusan],
    )


def polaritas_terlupa(putusan: Putusan) -> bool:
    """True where a lower-is-better indikator prints R/T: this rule reports it, no other does."""
    vonis = putusan.vonis
    turun = putusan.bacaan.arah is Arah.TURUN and putusan.bacaan.rumus in _RUMUS_TURUN
    return turun and vonis.jenis is JenisVonis.RUMUS_LAIN and vonis.rumus is Rumus.NAIK and vonis.batas is None


def _terbukti(konteks: Konteks, putusan: Putusan, milik: Sequence[Putusan]) -> str:
    """What proves that lower is better, "" where only words say so."""
    kunci = putusan.bacaan.indikator.kunci
    alasan = konteks.hasil.kebijakan.alasan.get(f"arah:{kunci}") or putusan.bacaan.indikator.alasan_arah
    if alasan.startswith(_TERBUKTI) or kunci in konteks.profil.kebijakan.get("arah", {}):
        return alasan
    benar = [satu for satu in milik if satu.vonis.konsisten and _membedakan(satu)]
    if not benar:
        return ""
    contoh = benar[0].kejadian.nilai
    letak = f" ({sebut_sel(contoh.ref)})" if contoh.ref else ""
    return f"capaian {tercetak(contoh)}{letak} mengikuti rumus indikator negatif"


def _membedakan(putusan: Putusan) -> bool:
    """True where R/T would have given another figure."""
    target, realisasi = putusan.target, putusan.realisasi
    if target is None or realisasi is None or not (target.berupa_angka and realisasi.berupa_angka):
        return False
    return target.pasti != realisasi.pasti


def _pesan(konteks: Konteks, terbalik: Sequence[Putusan], pasti: str) -> str:
    indikator = terbalik[0].bacaan.indikator
    alasan = pasti or konteks.hasil.kebijakan.alasan.get(f"arah:{indikator.kunci}") or indikator.alasan_arah
    dasar = f" ({alasan.rstrip('.')})" if alasan else ""
    rincian = [_rincian(sama) for sama in pilah(terbalik, lambda p: (p.kunci, p.kejadian.nilai.nilai)).values()]
    return (
        f"Pada {indikator.nama} makin rendah makin baik{dasar}, tetapi capaian {rangkai(rincian)} sama dengan realisasi"
        " dibagi target."
    ) + _menurut_rumus(terbalik)


def _rincian(sama: Sequence[Putusan]) -> str:
    putusan = sama[0]
    tahun = f" tahun {putusan.tahun}" if putusan.tahun else ""
    renstra = " terhadap target Renstra" if putusan.jenis is JenisFakta.CAPAIAN_RENSTRA else ""
    letak = sebut_letak(satu.kejadian.nilai.ref for satu in sama)
    return f"{tercetak(putusan.kejadian.nilai)}{renstra}{tahun}{f' ({letak})' if letak else ''}"


def _menurut_rumus(terbalik: Sequence[Putusan]) -> str:
    uraian = list(dict.fromkeys(putusan.uraian.rstrip(".") for putusan in terbalik if putusan.uraian))
    return f" Menurut rumus indikator negatif: {'; '.join(uraian)}." if uraian else ""


def _benar(putusan: Putusan) -> str:
    return "" if putusan.vonis.seharusnya is None else seperti_sel(putusan, putusan.vonis.seharusnya)


RULES = [polaritas]
