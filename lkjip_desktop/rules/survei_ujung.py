"""IKM: the highest and the lowest unsur as texts name them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    isi = konteks.sekali(telaah)
    if isi is None or len(isi.rantai.nrr) < 2:
        return
    salah = [satu for satu in isi.sebutan if _salah(isi, satu)]
    bersama = frozenset.intersection(*(_curiga(isi, satu) for satu in salah)) if len(salah) > 1 else frozenset()
    if len(bersama) == 1:
        yield _satu_unsur(konteks, isi, salah, next(iter(bersama)))
        return
    for satu in salah:
        sebenarnya = ujung(isi.rantai, len(satu.unsur), tinggi=satu.tinggi)
        yield _temuan(konteks, isi, satu, None if satu.unsur <= sebenarnya else sebenarnya)


def _salah(isi: Telaah, sebutan: Sebutan) -> bool:
    """True for a wrong unsur or value, unless a NRR of these has a finding of its own."""
    sebenarnya = ujung(isi.rantai, len(sebutan.unsur), tinggi=sebutan.tinggi)
    if any(isi.ikut_salah(i) for i in sebutan.unsur | sebenarnya):
        return False
    return not sebutan.unsur <= sebenarnya or not cocok_nilai(sebutan, isi.rantai)


def _curiga(isi: Telaah, sebutan: Sebutan) -> frozenset[int]:
    """The unsur whose NRR alone may make the sentence wrong: given otherwise, or alone beyond those named."""
    lebih = ujung(isi.rantai, len(sebutan.unsur), tinggi=sebutan.tinggi) - sebutan.unsur
    nilai = sebutan.unsur if not cocok_nilai(sebutan, isi.rantai) else frozenset()
    return nilai | (lebih if len(lebih) == 1 else frozenset())


def _satu_unsur(konteks: Konteks, isi: Telaah, salah: Sequence[Sebutan], urut: int) -> Finding:
    """Several sentences that one NRR contradicts are one finding, at that NRR."""
    unsur, nrr = isi.rantai.unsur[urut], isi.rantai.nrr[urut]
    return ujung_sesuai.temuan(
        konteks,
        fakta=f"unsur:{unsur.kode}",
        tingkat=Tingkat.SALAH,
        pesan=f"NRR {unsur.kode} {unsur.nama} tertulis {tercetak(nrr)} ({sebut_letak([nrr.ref])}), bertentangan dengan "
        f"kalimat tentang unsur tertinggi dan terendah ({sebut_letak(satu.ref for satu in salah)}).",
        tempat=[nrr, *(satu.ref for satu in salah)],
        ditemukan=tercetak(nrr),
        dasar=[nrr.teks, *(satu.teks for satu in salah)],
    )


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
            seharusnya=None if _sejalan(isi, sebutan) else benar,
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


def _sejalan(isi: Telaah, sebutan: Sebutan) -> bool:
    """True where the sentence gives another value by which it would be right: then the table may be wrong."""
    if sebutan.nilai is None or not sebutan.nilai.berupa_angka or cocok_nilai(sebutan, isi.rantai):
        return False
    lain = [satu.pasti for i, satu in enumerate(isi.rantai.nrr) if i not in sebutan.unsur]
    return all(sebutan.nilai.pasti >= satu if sebutan.tinggi else sebutan.nilai.pasti <= satu for satu in lain)


RULES = [ujung_sesuai]
