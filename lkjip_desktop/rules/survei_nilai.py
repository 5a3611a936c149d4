"""IKM: weighted NRR, index and conversion of a survey; one wrong figure is one finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.engine.dugaan_survei import Dugaan
from lkjip_desktop.engine.rantai_survei import Mata
from lkjip_desktop.rules.katalog import Aturan, Konteks, aturan
from lkjip_desktop.rules.survei_dugaan import Telaah, telaah
from lkjip_desktop.rules.survei_kalimat import isi_temuan


@aturan("IKM002", "Nilai tertimbang unsur sesuai NRR")
def tertimbang_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Nilai rata-rata tertimbang tiap unsur adalah nilai rata-rata (NRR) dikalikan bobotnya.

    Yang diperiksa:
        Setiap unsur yang NRR dan nilai tertimbangnya tertulis. Bobot 1/n, yang untuk sembilan unsur juga ditulis 0,111
        atau 0,11, bobot yang disebut pada lembar, dan kolom bobot diterima; begitu pula pembulatan biasa dan
        pemotongan, asal sama untuk seluruh kolom. Indeks, IKM, mutu, dan kalimat tentang unsur tertinggi dan terendah
        dipakai untuk menentukan angka mana yang keliru. Bila tidak dapat ditentukan, kedua angka disebut. Bila
        sebagian besar nilai tertimbang tidak mengikuti satu bobot, hal itu disampaikan sebagai informasi.

    Mengapa penting:
        Indeks adalah jumlah nilai tertimbang. Satu nilai yang keliru membuat IKM tidak dapat dihitung ulang.

    Contoh:
        NRR U3 3,77 dengan bobot 0,111 menghasilkan 0,42, sedangkan nilai tertimbangnya tertulis 0,52.

    Cara memperbaiki:
        Cocokkan NRR dan nilai tertimbang unsur itu dengan hasil olah data survei, lalu perbaiki yang keliru.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: NRR tertimbang adalah NRR per unsur dikalikan bobot nilai rata-rata tertimbang.
    """
    isi = konteks.sekali(telaah)
    if isi is None:
        return
    yield from _temuan(tertimbang_sesuai, konteks, isi)
    if isi.rantai.bobot_lain:
        yield tertimbang_sesuai.temuan(
            konteks,
            fakta="bobot",
            tingkat=Tingkat.INFO,
            pesan="Nilai tertimbang unsur tidak mengikuti satu bobot. Sebutkan bobot tiap unsur bila memang berbeda.",
            tempat=isi.rantai.tertimbang,
            ditemukan="; ".join(satu.teks for satu in isi.rantai.tertimbang if satu),
        )


@aturan("IKM003", "Indeks survei sesuai nilai unsur")
def indeks_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Nilai indeks adalah jumlah nilai tertimbang semua unsur.

    Yang diperiksa:
        Indeks yang tertulis dibandingkan dengan jumlah nilai tertimbang, dengan jumlah NRR dikalikan bobot, dan
        dengan rata-rata NRR. Setiap angka yang tercetak dianggap sudah dibulatkan. Bila satu NRR menjelaskan semua
        selisih, NRR itu yang disebut. Bila nilai unsur, indeks, dan IKM tidak cocok tanpa dapat ditentukan mana yang
        keliru, semuanya disebut dalam satu temuan.

    Mengapa penting:
        Indeks menentukan IKM dan mutu pelayanan, yang menjadi realisasi indikator.

    Contoh:
        Jumlah NRR 31,20 dikalikan 1/9 adalah 3,47, sedangkan indeks tertulis 3,57.

    Cara memperbaiki:
        Hitung kembali indeks dari nilai unsur, lalu perbaiki angka yang keliru.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: nilai indeks adalah jumlah NRR tertimbang semua unsur.
    """
    isi = konteks.sekali(telaah)
    if isi is not None:
        yield from _temuan(indeks_sesuai, konteks, isi)


@aturan("IKM004", "IKM sesuai indeks")
def ikm_sesuai(konteks: Konteks) -> Iterable[Finding]:
    """Nilai IKM setelah dikonversi adalah indeks dikalikan 25.

    Yang diperiksa:
        IKM yang tertulis, juga dalam hitungan seperti 3,80 x 25 = 95,02, dibandingkan dengan indeks dan dengan nilai
        unsur. Indeks 3,80 dapat berasal dari 3,8008, sehingga 95,02 diterima. Bila realisasi indikator memuat angka
        yang lain daripada IKM, hal itu disebut dalam temuan "Satu fakta satu angka".

    Mengapa penting:
        IKM adalah realisasi indikator kepuasan masyarakat dan menentukan mutu pelayanan.

    Contoh:
        Indeks 3,47 menghasilkan IKM antara 86,63 dan 86,87, sedangkan IKM tertulis 88,69.

    Cara memperbaiki:
        Kalikan indeks yang belum dibulatkan dengan 25, lalu samakan di semua tempat.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: nilai indeks dikonversi dengan nilai dasar 25.
    """
    isi = konteks.sekali(telaah)
    if isi is not None:
        yield from _temuan(ikm_sesuai, konteks, isi)


def _temuan(milik: Aturan, konteks: Konteks, isi: Telaah) -> Iterator[Finding]:
    for dugaan in isi.dugaan:
        if _pemilik(isi, dugaan) == milik.kode and not isi.dilaporkan(dugaan):
            satu = isi_temuan(isi, dugaan)
            yield milik.temuan(
                konteks,
                fakta=satu.fakta,
                tingkat=Tingkat.SALAH if dugaan.terbukti else Tingkat.PERIKSA,
                pesan=satu.pesan,
                tempat=satu.tempat,
                ditemukan=satu.ditemukan,
                seharusnya=satu.seharusnya,
                dasar=satu.dasar,
            )


def _pemilik(isi: Telaah, dugaan: Dugaan) -> str:
    """The code of the rule that reports it; "" where the grade may be wrong, which IKM005 sees for itself."""
    mata = {satu for satu, _ in dugaan.tersangka}
    if Mata.MUTU in mata:
        return ""
    if mata <= {Mata.NRR, Mata.TERTIMBANG} and len({urut for _, urut in dugaan.tersangka}) == 1:
        bertimbang = isi.rantai.tertimbang[dugaan.tersangka[0][1]] is not None
        return tertimbang_sesuai.kode if bertimbang else indeks_sesuai.kode
    if Mata.INDEKS in mata and mata != {Mata.INDEKS, Mata.IKM}:
        return indeks_sesuai.kode
    return ikm_sesuai.kode if Mata.IKM in mata or not isi.rantai.indeks else indeks_sesuai.kode


RULES = [tertimbang_sesuai, indeks_sesuai, ikm_sesuai]
