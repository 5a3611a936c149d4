"""IKM: NRR that whole answers of so many respondents cannot give; the scale and the set of unsur."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.grim import berdaya, mungkin_rata_rata
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.survei_dugaan import Telaah, luar_skala, responden_pasti, telaah

# The others prove the number of respondents where chance would hardly let all of them fit.
_KEBETULAN = 0.01
_PERIKSA_MULAI, _UNSUR_BAKU = 2, 9
_BEDA_BOBOT = Decimal("0.02")


@aturan("IKM009", "NRR mungkin dari jumlah responden")
def nrr_mungkin(konteks: Konteks) -> Iterable[Finding]:
    """NRR dapat dihasilkan oleh jawaban bulat 1 sampai 4 dari responden sebanyak yang tertulis.

    Yang diperiksa:
        Rata-rata jawaban 40 responden adalah kelipatan 1/40, sehingga tidak setiap angka dua desimal dapat terjadi.
        Hanya dapat diuji bila respondennya kurang dari 100 untuk dua desimal. Unsur yang tidak diisi semua responden,
        dan nilai yang merupakan rata-rata beberapa layanan atau semester, menjelaskan ketidakcocokan; karena itu
        hasilnya hanya informasi. Perlu diperiksa bila sedikitnya dua unsur tidak mungkin, sedangkan unsur lainnya
        cocok dengan jumlah responden itu dan terlalu banyak untuk kebetulan. Bila jawaban responden ada pada buku
        kerja, NRR dihitung langsung dari jawaban.

    Mengapa penting:
        NRR yang tidak mungkin menunjukkan salah ketik, atau jumlah responden yang lain daripada yang tertulis.

    Contoh:
        Dari 40 responden NRR U3 tertulis 3,44, padahal yang mungkin 3,43 (137/40) dan 3,45 (138/40).

    Cara memperbaiki:
        Cocokkan NRR dengan jumlah nilai unsur itu, atau sebutkan jumlah pengisi tiap unsur.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: NRR adalah jumlah nilai per unsur dibagi jumlah kuesioner yang terisi.
    """
    isi = konteks.sekali(telaah)
    banyak = responden_pasti(isi.survei) if isi else None
    if isi is None or banyak is None or isi.survei.jawaban or isi.rantai.kali != 1:
        return
    diuji = [i for i, satu in enumerate(isi.rantai.nrr) if berdaya(satu, banyak) and not isi.ikut_salah(i)]
    mustahil = [i for i in diuji if not mungkin_rata_rata(isi.rantai.nrr[i], banyak)]
    if not mustahil:
        return
    unsur, nrr = isi.rantai.unsur, isi.rantai.nrr
    sebut = [f"{unsur[i].kode} {tercetak(nrr[i])} ({sebut_letak([nrr[i].ref])})" for i in mustahil]
    periksa = len(mustahil) >= _PERIKSA_MULAI and _terbukti(isi, banyak, diuji, len(diuji) - len(mustahil))
    yield nrr_mungkin.temuan(
        konteks,
        fakta="nrr",
        tingkat=Tingkat.PERIKSA if periksa else Tingkat.INFO,
        pesan=f"Jawaban {banyak} responden tidak dapat menghasilkan NRR {rangkai(sebut)}. Mungkin pengisi unsur itu "
        "lebih sedikit, nilainya rata-rata beberapa layanan atau periode, atau salah ketik.",
        tempat=[*(nrr[i] for i in mustahil), isi.survei.responden],
        ditemukan="; ".join(tercetak(nrr[i]) for i in mustahil),
        dasar=[str(banyak), *(nrr[i].teks for i in mustahil)],
    )


def _terbukti(isi: Telaah, banyak: int, diuji: list[int], mungkin: int) -> bool:
    """True where those that fit are too many to fit by chance."""
    peluang = min(1.0, 2 * banyak / 10 ** min(isi.rantai.nrr[i].desimal for i in diuji))
    return mungkin * 2 > len(diuji) and peluang**mungkin < _KEBETULAN


@aturan("IKM010", "Unsur survei lengkap dan dalam skala")
def unsur_lengkap(konteks: Konteks) -> Iterable[Finding]:
    """NRR berada antara 1 dan 4, dan setiap unsur tercantum satu kali.

    Yang diperiksa:
        NRR di luar skala jawaban 1 sampai 4 (atau 25 sampai 100), unsur yang tercantum dua kali, dan tabel dengan
        kurang dari sembilan unsur yang tetap memakai bobot sembilan unsur.

    Mengapa penting:
        Nilai di luar skala pasti keliru. Unsur yang hilang atau ganda membuat indeks tidak sebanding.

    Contoh:
        NRR U5 tertulis 37,0, padahal jawaban tertinggi adalah 4.

    Cara memperbaiki:
        Perbaiki NRR atau daftar unsurnya menurut hasil olah data survei.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: sembilan unsur, jawaban bernilai 1 sampai 4.
    """
    isi = konteks.sekali(telaah)
    if isi is not None:
        yield from _luar_skala(konteks, isi)
        yield from _ganda(konteks, isi)
        yield from _kurang(konteks, isi)


def _luar_skala(konteks: Konteks, isi: Telaah) -> Iterator[Finding]:
    batas = "25 sampai 100" if isi.rantai.kali == PENGALI else "1 sampai 4"
    for i, satu in enumerate(isi.rantai.nrr):
        if luar_skala(isi.rantai, i) and not isi.ikut_salah(i):
            unsur = isi.rantai.unsur[i]
            yield unsur_lengkap.temuan(
                konteks,
                fakta=f"skala:{unsur.kode}",
                tingkat=Tingkat.SALAH,
                pesan=f"NRR {unsur.kode} {unsur.nama} tertulis {tercetak(satu)} ({sebut_letak([satu.ref])}), di luar "
                f"skala {batas}.",
                tempat=[satu],
                ditemukan=tercetak(satu),
            )


def _ganda(konteks: Konteks, isi: Telaah) -> Iterator[Finding]:
    for jenis, isi_unsur in (
        ("kode", [satu.kode for satu in isi.rantai.unsur]),
        ("nama", [" ".join(satu.nama.lower().split()) for satu in isi.rantai.unsur]),
    ):
        for teks in [teks for teks, kali in Counter(isi_unsur).items() if teks and kali > 1]:
            sama = [satu for satu, milik in zip(isi.rantai.unsur, isi_unsur, strict=True) if milik == teks]
            letak = [satu.rata_rata for satu in sama]
            sebut = sama[0].kode if jenis == "kode" else sama[0].nama
            yield unsur_lengkap.temuan(
                konteks,
                fakta=f"ganda:{teks}",
                tingkat=Tingkat.PERIKSA,
                pesan=f"Unsur {sebut} tercantum {len(sama)} kali ({sebut_letak(satu.ref for satu in letak)}).",
                tempat=letak,
                ditemukan=sebut,
            )


def _kurang(konteks: Konteks, isi: Telaah) -> Iterator[Finding]:
    """Fewer than nine unsur with the weight of nine; the 14 of 2004 have theirs."""
    survei, banyak = isi.survei, len(isi.survei.unsur)
    if not 0 < banyak < _UNSUR_BAKU or survei.penimbang is None or not survei.penimbang.berupa_angka:
        return
    if abs(survei.penimbang.pasti * _UNSUR_BAKU - 1) < _BEDA_BOBOT:
        yield unsur_lengkap.temuan(
            konteks,
            fakta="kurang",
            tingkat=Tingkat.INFO,
            pesan=f"Tabel memuat {banyak} unsur, sedangkan bobot {survei.penimbang.teks} "
            f"({sebut_letak([survei.penimbang.ref])}) adalah bobot sembilan unsur.",
            tempat=[survei.penimbang],
            ditemukan=str(banyak),
        )


RULES = [nrr_mungkin, unsur_lengkap]
