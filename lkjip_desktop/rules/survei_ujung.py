"""IKM: the highest and the lowest unsur as texts name them."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.survei_dugaan import Telaah, telaah
from lkjip_desktop.rules.survei_sebutan import Sebutan, cocok_nilai, ujung


@aturan("IKM008", "Unsur tertinggi dan terendah")
def ujung_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Unsur yang disebut bernilai tertinggi atau terendah memang demikian pada tabel survei.

    Yang diperiksa:
        Kalimat dan sel seperti "unsur tertinggi adalah ..." atau "nilai terendah terdapat pada ..." di semua lembar,
        beserta nilai yang disebut. Bila beberapa unsur bernilai sama, masing-masing boleh disebut. Kalimat tentang
        tahun lain, dan kalimat yang tidak jelas unsurnya, dilewati.

    Mengapa penting:
        Unsur terendah menentukan rencana perbaikan pelayanan.

    Contoh:
        Unsur terendah tertulis Waktu Penyelesaian (3,77), sedangkan pada tabel Perilaku Pelaksana bernilai 3,65.

    Cara memperbaiki:
        Cocokkan kalimat dengan tabel, lalu perbaiki unsur atau nilainya.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: laporan survei memuat analisis unsur yang nilainya rendah dan tinggi.
    """
    isi = telaah(konteks)
    if isi is None or len(isi.rantai.nrr) < 2:
        return
    for satu in isi.sebutan:
        sebenarnya = ujung(isi.rantai, len(satu.unsur), tinggi=satu.tinggi)
        terlibat = satu.unsur | sebenarnya
        salah_unsur = not satu.unsur <= sebenarnya
        if any(isi.ikut_salah(i) for i in terlibat) or not (salah_unsur or not cocok_nilai(satu, isi.rantai)):
            continue
        yield _temuan(konteks, isi, satu, sebenarnya if salah_unsur else None)


def _temuan(konteks: Konteks, isi: Telaah, sebutan: Sebutan, sebenarnya: frozenset[int] | None) -> Finding:
    unsur, nrr = isi.rantai.unsur, isi.rantai.nrr
    kata = "tertinggi" if sebutan.tinggi else "terendah"
    disebut = rangkai([unsur[i].nama for i in sorted(sebutan.unsur)])
    if sebenarnya is not None:
        benar = rangkai([unsur[i].nama for i in sorted(sebenarnya)], "dan" if len(sebutan.unsur) > 1 else "atau")
        nilai = "; ".join(f"{unsur[i].nama} {tercetak(nrr[i])}" for i in sorted(sebenarnya | sebutan.unsur))
        pesan = (
            f"Unsur {kata} tertulis {disebut} ({sebut_letak([sebutan.ref])}), sedangkan pada tabel {benar} ({nilai})."
        )
        return ujung_sesuai.temuan(
            konteks,
            fakta=kata,
            tingkat=Tingkat.SALAH,
            pesan=pesan,
            tempat=[sebutan.ref, *(nrr[i] for i in sorted(sebenarnya | sebutan.unsur))],
            ditemukan=disebut,
            seharusnya=benar,
        )
    (satu,) = sebutan.unsur
    tertulis = tercetak(sebutan.nilai) if sebutan.nilai else ""
    return ujung_sesuai.temuan(
        konteks,
        fakta=f"nilai {kata}",
        tingkat=Tingkat.SALAH,
        pesan=f"Nilai unsur {kata} {disebut} tertulis {tertulis} ({sebut_letak([sebutan.ref])}), sedangkan pada tabel "
        f"{tercetak(nrr[satu])} ({sebut_letak([nrr[satu].ref])}).",
        tempat=[sebutan.ref, nrr[satu]],
        ditemukan=tertulis,
        seharusnya=tercetak(nrr[satu]),
    )


RULES = [ujung_sesuai]
