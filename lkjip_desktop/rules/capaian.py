"""CAP: printed capaian against target and realisasi."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.vonis import JenisVonis, Vonis
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kalimat_capaian import pesan_capaian, tempat_operan
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.polaritas import polaritas_terlupa
from lkjip_desktop.rules.putusan import Putusan, akibat_bentrokan, putusan_target_kini, semua_putusan

_TINGKAT = {
    JenisVonis.BEDA_PEMBULATAN: Tingkat.INFO,
    JenisVonis.OPERAN_RINGKAS: Tingkat.INFO,
    JenisVonis.RUMUS_LAIN: Tingkat.PERIKSA,
    JenisVonis.SUMBER_LAIN: Tingkat.SALAH,
    JenisVonis.SALAH_KETIK: Tingkat.SALAH,
    JenisVonis.BERTENTANGAN: Tingkat.SALAH,
}
_NAIK = {Tingkat.INFO: Tingkat.PERIKSA, Tingkat.PERIKSA: Tingkat.SALAH, Tingkat.SALAH: Tingkat.SALAH}
_TERBUKTI = frozenset({JenisVonis.SUMBER_LAIN, JenisVonis.SALAH_KETIK, JenisVonis.BERTENTANGAN})
_GAWAT = {tingkat: urutan for urutan, tingkat in enumerate(Tingkat)}


@aturan("CAP002", "Capaian sesuai target dan realisasi")
def capaian_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Capaian yang tertulis adalah hasil hitungan dari target dan realisasinya.

    Yang diperiksa:
        Setiap capaian yang target dan realisasinya diketahui, termasuk capaian terhadap target akhir Renstra dan
        capaian tahun-tahun sebelumnya. Rumus, batas, dan pembulatan mengikuti Ketentuan Perhitungan perangkat
        daerah. Bila tidak cocok, dicari apa yang menghasilkan angka itu: rumus atau batas lain, target atau realisasi
        dari lembar atau tahun lain, atau salah ketik. Perbedaan yang mengubah kategori atau tercapai tidaknya target
        naik satu tingkat.

    Mengapa penting:
        Capaian adalah angka pokok laporan. Capaian yang tidak dapat dihitung ulang membuat simpulannya tidak dapat
        dipertanggungjawabkan.

    Contoh:
        Capaian sampai dengan 2024 tertulis 110,14. Angka itu memakai target tahunan 92, padahal target akhir Renstra
        96: 101,33 / 96 x 100% = 105,55%.

    Cara memperbaiki:
        Hitung kembali capaian dari target dan realisasi yang disebut. Bila perangkat daerah memakai rumus atau batas
        lain, tetapkan dalam Ketentuan Perhitungan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: capaian membandingkan realisasi dengan target. PermenPANRB Nomor 88 Tahun
        2021: laporan menyajikan cara penghitungan capaian.
    """
    fakta = {satu.kunci: satu for satu in konteks.hasil.fakta}
    menyimpang = [p for p in semua_putusan(konteks) if not _boleh(p) and not akibat_bentrokan(p, fakta)]
    for kunci, sefakta in pilah(menyimpang, lambda putusan: putusan.kunci).items():
        urut = sorted(sefakta, key=lambda putusan: _GAWAT[tingkat_vonis(putusan.vonis)])
        versi = pilah(urut, lambda putusan: (putusan.kejadian.nilai.nilai, putusan.vonis.jenis))
        yield capaian_sesuai.temuan(
            konteks,
            fakta=kunci,
            tingkat=tingkat_vonis(urut[0].vonis),
            pesan=" ".join(pesan_capaian(sama) for sama in versi.values()),
            tempat=[*(putusan.kejadian.nilai for putusan in urut), *tempat_operan(urut)],
            ditemukan="; ".join(tercetak(sama[0].kejadian.nilai) for sama in versi.values()),
            seharusnya=_seharusnya(urut[0]),
            dasar=[urut[0].uraian, *(putusan.kejadian.nilai.teks for putusan in urut)],
        )


@aturan("CAP003", "Capaian dinyatakan dalam persen")
def capaian_persen(konteks: Konteks) -> Iterable[Finding]:
    """Capaian ditulis dalam persen, bukan sebagai perbandingan.

    Yang diperiksa:
        Capaian yang sama dengan hasil rumusnya tanpa dikalikan 100, misalnya 1 untuk capaian 100%. Untuk tahun yang
        targetnya tidak tertulis dipakai target tahun laporan.

    Mengapa penting:
        Pembaca membandingkan capaian antarindikator. Angka 1 di antara angka 110,14 terbaca sebagai 1%.

    Contoh:
        Target 1 hari, realisasi 1 hari, capaian tertulis 1. Seharusnya 100.

    Cara memperbaiki:
        Kalikan 100 atau ubah format selnya menjadi persen.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: capaian membandingkan realisasi dengan target dalam persen.
    """
    semua = (p for p in (*semua_putusan(konteks), *putusan_target_kini(konteks)) if p.tanpa_seratus)
    for indikator, sama in pilah(semua, lambda putusan: putusan.bacaan.indikator.kunci).items():
        tertulis = list(dict.fromkeys(tercetak(putusan.kejadian.nilai) for putusan in sama))
        benar = list(dict.fromkeys(_angka_benar(putusan) for putusan in sama))
        nilai = [putusan.kejadian.nilai for putusan in sama]
        yield capaian_persen.temuan(
            konteks,
            fakta=indikator,
            tingkat=Tingkat.INFO,
            pesan=f"Capaian {sama[0].bacaan.indikator.nama} tertulis {rangkai(tertulis)} pada"
            f" {sebut_letak(angka.ref for angka in nilai)}, yaitu hasil bagi yang belum dikalikan 100.",
            tempat=nilai,
            ditemukan="; ".join(tertulis),
            seharusnya=benar[0] if len(benar) == 1 else None,
        )


def tingkat_vonis(vonis: Vonis) -> Tingkat:
    """Return how grave a verdict is: one step more where it turns the category or tercapai round."""
    tingkat = _TINGKAT[vonis.jenis]
    return _NAIK[tingkat] if vonis.membalik else tingkat


def _boleh(putusan: Putusan) -> bool:
    """True where this rule has nothing to say: it fits, only its rounding differs, or only the x 100 is missing."""
    vonis = putusan.vonis
    pembulatan = vonis.jenis is JenisVonis.BEDA_PEMBULATAN and not vonis.membalik
    return vonis.jenis is JenisVonis.COCOK or pembulatan or putusan.tanpa_seratus or polaritas_terlupa(putusan)


def _seharusnya(putusan: Putusan) -> str | None:
    return _angka_benar(putusan) if putusan.vonis.jenis in _TERBUKTI else None


def _angka_benar(putusan: Putusan) -> str:
    return "" if putusan.vonis.seharusnya is None else tulis(putusan.vonis.seharusnya)


RULES = [capaian_sesuai, capaian_persen]
