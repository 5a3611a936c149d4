"""CAP: printed capaian against target and realisasi."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import BacaanLembar, JenisFakta
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import bertemu, selang_cetak
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.judul import tabel_tertinggal
from lkjip_desktop.rules.judul_edisi import di_tabel
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kalimat_capaian import pesan_capaian, sebut_capaian, tempat_operan, tempat_realisasi
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.polaritas import polaritas_terlupa
from lkjip_desktop.rules.putusan import Putusan, akibat_bentrokan, putusan_target_kini, semua_putusan, seperti_sel
from lkjip_desktop.rules.sebab_bersama import Kebiasaan, Pangkal, kebiasaan, pangkal
from lkjip_desktop.rules.tahun_lalu import Janggal, capaian_janggal

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
        naik satu tingkat. Yang dilakukan pada semua indikator disebut satu kali. Bila satu realisasi membuat beberapa
        capaian tidak cocok, yang disebut adalah realisasi itu. Capaian tahun yang targetnya tidak tertulis hanya
        disebut bila tahun-tahun lain menunjukkan target yang lazim.

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
    semua = semua_putusan(konteks)
    fakta = {satu.kunci: satu for satu in konteks.hasil.fakta}
    tabel = konteks.sekali(_tabel_tertinggal)
    menyimpang = [
        p
        for p in _tanpa_dalih(semua)
        if not _boleh(p) and not akibat_bentrokan(p, fakta) and not _akibat_judul(konteks.laporan.tahun, p, tabel)
    ]
    for biasa in kebiasaan(semua, menyimpang):
        yield _kebiasaan(konteks, biasa)
        menyimpang = _tanpa(menyimpang, biasa.putusan)
    for asal in pangkal(semua, menyimpang):
        yield _pangkal(konteks, asal)
        menyimpang = _tanpa(menyimpang, asal.putusan)
    per_fakta = pilah(menyimpang, lambda putusan: putusan.kunci).values()
    for sekawan in pilah(per_fakta, _pokok).values():
        yield _sefakta(konteks, [putusan for sefakta in sekawan for putusan in sefakta])
    for janggal in capaian_janggal(konteks):
        yield _tahun_lalu(konteks, janggal)


def _tabel_tertinggal(konteks: Konteks) -> list[BacaanLembar]:
    return tabel_tertinggal(konteks.laporan)


def _akibat_judul(tahun: int | None, putusan: Putusan, tabel: Sequence[BacaanLembar]) -> bool:
    """True for another year's capaian measured by figures that only a left-over title puts in that year."""
    operan = (putusan.target, putusan.realisasi, putusan.kejadian.nilai)
    return putusan.tahun != tahun and any(satu is not None and di_tabel(tabel, satu.ref) for satu in operan)


def _tanpa(semua: Iterable[Putusan], terjawab: Iterable[Putusan]) -> list[Putusan]:
    """The verdicts that are not told yet."""
    sudah = {id(putusan) for putusan in terjawab}
    return [putusan for putusan in semua if id(putusan) not in sudah]


def _pokok(sefakta: list[Putusan]) -> str:
    """What is told together: a fact; of an indikator that follows another formula or cap all its facts."""
    indikator, cara = sefakta[0].bacaan.indikator.kunci, {(p.vonis.rumus, p.vonis.batas) for p in sefakta}
    rumus, batas = cara.pop()
    if cara or rumus is None or any(p.vonis.jenis is not JenisVonis.RUMUS_LAIN for p in sefakta):
        return sefakta[0].kunci
    return f"rumus:{indikator}:{rumus.value}:{batas or '-'}"


def _sefakta(konteks: Konteks, sefakta: list[Putusan]) -> Finding:
    """The wrong figures of a fact, or of facts with one cause, the gravest first."""
    satu_fakta = len({putusan.kunci for putusan in sefakta}) == 1
    kunci = sefakta[0].kunci if satu_fakta else _pokok(sefakta)
    urut = sorted(sefakta, key=lambda putusan: _GAWAT[tingkat_putusan(putusan)])
    versi = pilah(urut, lambda putusan: (putusan.kunci, putusan.kejadian.nilai.nilai, putusan.vonis.jenis))
    return capaian_sesuai.temuan(
        konteks,
        fakta=kunci,
        tingkat=tingkat_putusan(urut[0]),
        pesan=" ".join(pesan_capaian(sama) for sama in versi.values()),
        tempat=[*(putusan.kejadian.nilai for putusan in urut), *tempat_operan(urut)],
        ditemukan="; ".join(seperti_sel(sama[0]) for sama in versi.values()),
        seharusnya=_seharusnya(urut[0]),
        dasar=[urut[0].uraian, *(putusan.kejadian.nilai.teks for putusan in urut)],
    )


def _kebiasaan(konteks: Konteks, biasa: Kebiasaan) -> Finding:
    """What the office does throughout is said once."""
    contoh = biasa.putusan[0]
    return capaian_sesuai.temuan(
        konteks,
        fakta=biasa.nama,
        tingkat=Tingkat.PERIKSA,
        pesan=f"{biasa.kalimat}. Contoh: {sebut_capaian(contoh)} tertulis {tercetak(contoh.kejadian.nilai)},"
        f" sedangkan {contoh.uraian}.",
        tempat=[putusan.kejadian.nilai for putusan in biasa.putusan],
        ditemukan="; ".join(dict.fromkeys(tercetak(putusan.kejadian.nilai) for putusan in biasa.putusan)),
        dasar=[f"{putusan.kunci} {putusan.kejadian.nilai.teks}" for putusan in biasa.putusan],
    )


def _pangkal(konteks: Konteks, asal: Pangkal) -> Finding:
    """One realisasi that all capaian contradict."""
    contoh, tertulis = asal.putusan[0], tercetak(asal.tertulis)
    capaian = [tercetak(sama[0].kejadian.nilai) for sama in pilah(asal.putusan, lambda p: p.kunci).values()]
    benar = None if asal.seharusnya is None else tulis(asal.seharusnya, asal.tertulis.desimal)
    ketikan = salah_ketik(tertulis, benar) if benar else None
    tahun = f" tahun {contoh.tahun}" if contoh.tahun else ""
    hanya = f" Keduanya cocok dengan realisasi {benar}{f' ({ketikan})' if ketikan else ''}." if benar else ""
    return capaian_sesuai.temuan(
        konteks,
        fakta=kunci_fakta(JenisFakta.REALISASI, contoh.bacaan.indikator.kunci, contoh.tahun),
        tingkat=Tingkat.SALAH,
        pesan=f"Realisasi {contoh.bacaan.indikator.nama}{tahun} tertulis {tertulis}, tetapi capaiannya"
        f" {rangkai(capaian)}.{hanya}",
        tempat=[*tempat_realisasi(asal.putusan), *(putusan.kejadian.nilai for putusan in asal.putusan)],
        ditemukan=tertulis,
        seharusnya=benar,
        dasar=[tertulis, *capaian],
    )


def _tahun_lalu(konteks: Konteks, janggal: Janggal) -> Finding:
    """A capaian of a year before that no target of the usual kind gives."""
    contoh, lazim = janggal.putusan[0], janggal.target_lazim
    angka, letak = tercetak(contoh.kejadian.nilai), sebut_letak(p.kejadian.nilai.ref for p in janggal.putusan)
    realisasi = "" if contoh.realisasi is None else tercetak(contoh.realisasi)
    seperti = f" Dengan target {tercetak(lazim)} seperti tahun lain: {contoh.uraian}." if lazim is not None else ""
    return capaian_sesuai.temuan(
        konteks,
        fakta=contoh.kunci,
        tingkat=Tingkat.PERIKSA,
        pesan=f"{sebut_capaian(contoh)} tertulis {angka} pada {letak} dengan realisasi {realisasi}. Tidak ada target"
        f" yang lazim bagi indikator ini yang menghasilkan angka itu.{seperti}",
        tempat=[*(putusan.kejadian.nilai for putusan in janggal.putusan), *tempat_realisasi(janggal.putusan)],
        ditemukan=angka,
        dasar=[realisasi, *(putusan.kejadian.nilai.teks for putusan in janggal.putusan)],
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
        tertulis = list(dict.fromkeys(seperti_sel(putusan) for putusan in sama))
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


def tingkat_putusan(putusan: Putusan) -> Tingkat:
    """Return how grave a verdict is: one step more where it turns the category or tercapai round.

    A polarity that only words tell proves nothing.
    """
    tingkat = _TINGKAT[putusan.vonis.jenis]
    ragu = putusan.vonis.jenis is JenisVonis.RUMUS_LAIN and putusan.arah_dari_kata
    return _NAIK[tingkat] if putusan.vonis.membalik and not ragu else tingkat


def _tanpa_dalih(semua: Sequence[Putusan]) -> Iterator[Putusan]:
    """The verdicts, harder on what only an un-rounded realisasi excuses while another sheet prints the right figure."""
    benar = pilah([p for p in semua if p.vonis.jenis is JenisVonis.COCOK], lambda p: p.kunci)
    for putusan in semua:
        ringkas = putusan.vonis.jenis is JenisVonis.OPERAN_RINGKAS
        milik = selang_cetak(putusan.kejadian.nilai) if ringkas else None
        lain = benar.get(putusan.kunci, []) if ringkas else []
        if milik is None or all(bertemu(milik, selang_cetak(p.kejadian.nilai)) for p in lain):
            yield putusan
        else:
            yield replace(putusan, vonis=replace(putusan.vonis, jenis=JenisVonis.BERTENTANGAN))


def _boleh(putusan: Putusan) -> bool:
    """True where this rule has nothing to say: it fits, only its rounding differs, or another rule tells it."""
    vonis = putusan.vonis
    pembulatan = vonis.jenis is JenisVonis.BEDA_PEMBULATAN and not vonis.membalik
    return vonis.jenis is JenisVonis.COCOK or pembulatan or putusan.tanpa_seratus or polaritas_terlupa(putusan)


def _seharusnya(putusan: Putusan) -> str | None:
    """The computed capaian; none where a slip in target or realisasi explains the printed one as well."""
    terbukti = putusan.vonis.jenis in _TERBUKTI and putusan.vonis.operan is None
    return _angka_benar(putusan) if terbukti else None


def _angka_benar(putusan: Putusan) -> str:
    return "" if putusan.vonis.seharusnya is None else seperti_sel(putusan, putusan.vonis.seharusnya)


RULES = [capaian_sesuai, capaian_persen]
