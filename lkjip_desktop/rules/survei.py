"""IKM: the printed survey against the answers of its respondents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import Survei, Unsur
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan, tercetak
from lkjip_desktop.engine.selang import Selang, bertemu, selang_cetak, titik
from lkjip_desktop.engine.survei import PENGALI, Bobot, bobot_mungkin, indeks_tepat, mutu_ikm, nrr, selang_indeks
from lkjip_desktop.engine.vonis import LONGGAR
from lkjip_desktop.rules.kalimat import sebut_letak
from lkjip_desktop.rules.katalog import Konteks, Letak, aturan


@aturan("IKM001", "Nilai survei sesuai jawaban responden")
def sesuai_jawaban(konteks: Konteks) -> Iterable[Finding]:
    """Nilai survei yang tertulis sama dengan hasil hitungan dari jawaban responden.

    Yang diperiksa:
        Bila buku kerja memuat jawaban tiap responden, nilai rata-rata (NRR) tiap unsur, jumlah responden, indeks,
        IKM, dan mutu yang tertulis dibandingkan dengan hasil hitungan dari jawaban itu. Angka yang hanya berbeda
        pembulatannya, dan bobot 1/n yang ditulis 0,11 atau 0,111, diterima. Bila jawaban yang ada lebih sedikit
        daripada jumlah responden dan NRR-nya lain, jawaban itu dianggap cuplikan dan tidak dibandingkan.

    Mengapa penting:
        Nilai survei menjadi realisasi indikator. Bila tidak dapat dihitung ulang dari jawaban responden, nilainya
        tidak dapat dipertanggungjawabkan.

    Contoh:
        Jumlah nilai U3 dari 150 responden adalah 516, jadi NRR-nya 3,44, sedangkan pada tabel tertulis 3,54.

    Cara memperbaiki:
        Cocokkan rekapitulasi dengan lembar jawaban, lalu perbaiki yang keliru.

    Dasar:
        PermenPANRB Nomor 14 Tahun 2017: NRR adalah jumlah nilai per unsur dibagi jumlah kuesioner yang terisi.
    """
    survei = konteks.laporan.survei
    if survei is None or not survei.jawaban:
        return
    yield from _responden(konteks, survei)
    if not _jumlah_sama(survei) and not _mewakili(survei):
        return
    yield from _nrr(konteks, survei)
    yield from _nilai(konteks, survei)
    yield from _mutu(konteks, survei)


def _tingkat(survei: Survei) -> Tingkat:
    """Answers of fewer (or more) respondents than printed may be only a part: then nothing is proven."""
    return Tingkat.SALAH if _jumlah_sama(survei) else Tingkat.PERIKSA


def _jumlah_sama(survei: Survei) -> bool:
    responden = survei.responden
    return responden is None or not responden.berupa_angka or responden.pasti == survei.penjawab


def _responden(konteks: Konteks, survei: Survei) -> Iterator[Finding]:
    if _jumlah_sama(survei) or survei.responden is None or survei.penjawab is None:
        return
    benar = tulis(Decimal(survei.penjawab))
    yield _temuan(
        konteks,
        survei,
        "responden",
        f"Jumlah responden tertulis {tercetak(survei.responden)}, sedangkan jawaban yang ada dari {benar} responden.",
        (survei.responden, benar, survei.jawaban[0].ref),
        tingkat=Tingkat.PERIKSA if _mewakili(survei) or survei.penjawab > survei.responden.pasti else Tingkat.INFO,
    )


def _mewakili(survei: Survei) -> bool:
    """True where most printed NRR stem from the answers, so that these are all of them; else they may be an excerpt."""
    jawaban = {satu.kode: satu for satu in survei.jawaban if satu.pengisi}
    cocok = [_nrr_cocok(satu, jawaban[satu.kode]) for satu in survei.unsur if satu.kode in jawaban and not satu.pengisi]
    return 2 * sum(cocok) > len(cocok)


def _nrr_cocok(tertulis: Unsur, hitungan: Unsur) -> bool:
    if not tertulis.rata_rata.berupa_angka:
        return False
    kali = PENGALI if tertulis.rata_rata.pasti > 4 else 1
    return _tercetak_dari(titik(nrr(hitungan) * kali), tertulis.rata_rata)


def _nrr(konteks: Konteks, survei: Survei) -> Iterator[Finding]:
    jawaban = {satu.kode: satu for satu in survei.jawaban}
    for satu in survei.unsur:
        hitungan = jawaban.get(satu.kode)
        if hitungan is None or not hitungan.pengisi or not satu.rata_rata.berupa_angka or satu.pengisi:
            continue
        tepat = nrr(hitungan) * (PENGALI if satu.rata_rata.pasti > 4 else 1)
        if _tercetak_dari(titik(tepat), satu.rata_rata):
            continue
        benar = _bulat(tepat, satu.rata_rata, _cara(survei, satu.rata_rata)[1])
        yield _temuan(
            konteks,
            survei,
            f"nrr:{satu.kode}",
            f"NRR {satu.kode} {satu.nama} tertulis {tercetak(satu.rata_rata)} ({_letak(satu.rata_rata)}), sedangkan "
            f"{_bagi(hitungan)} = {benar}.",
            (satu.rata_rata, benar, hitungan.ref),
        )


def _nilai(konteks: Konteks, survei: Survei) -> Iterator[Finding]:
    """Index and IKM: some weight in use, exactly or from the printed figures they are made of, must give them."""
    for kunci, nama, angka, kali in (("indeks", "Indeks", survei.indeks, 1), ("ikm", "IKM", survei.ikm, PENGALI)):
        if angka is None or not angka.berupa_angka or any(_tercetak_dari(s, angka) for s in _mungkin(survei, kali)):
            continue
        bobot, mode = _cara(survei, angka)
        benar = _bulat(indeks_tepat(survei.jawaban, bobot) * kali, angka, mode)
        yield _temuan(
            konteks,
            survei,
            kunci,
            f"{nama} tertulis {tercetak(angka)} ({_letak(angka)}), sedangkan dari jawaban responden {benar}.",
            (angka, benar, survei.jawaban[0].ref),
        )


def _mutu(konteks: Konteks, survei: Survei) -> Iterator[Finding]:
    sah = {hasil[0] for nilai in _ikm(survei) if (hasil := mutu_ikm(bulatkan_pecahan(nilai, 2)))}
    if survei.mutu is None or not sah or survei.mutu in sah:
        return
    ikm = _ikm(survei)[0]
    benar = mutu_ikm(bulatkan_pecahan(ikm, 2))
    assert benar is not None, "sah holds at least the grade of the first weight"
    yield _temuan(
        konteks,
        survei,
        "mutu",
        f"Mutu tertulis {survei.mutu}, sedangkan IKM dari jawaban responden {tulis(bulatkan_pecahan(ikm, 2))} "
        f"bermutu {benar[0]} ({benar[1]}).",
        (survei.ref_mutu, benar[0], survei.jawaban[0].ref),
        ditemukan=survei.mutu,
    )


def _mungkin(survei: Survei, kali: int) -> Iterator[Selang]:
    """The values that the answers, or printed figures that agree with them, give the index (times `kali`)."""
    for bobot in _bobot(survei):
        yield titik(indeks_tepat(survei.jawaban, bobot) * kali)
        dari_cetakan = selang_indeks(survei, bobot)
        if dari_cetakan is not None and _nrr_sesuai(survei):
            yield dari_cetakan * titik(kali)
    if kali != 1 and survei.indeks is not None and survei.indeks.berupa_angka:
        indeks = selang_cetak(survei.indeks)
        if any(bertemu(indeks, satu) for satu in _mungkin(survei, 1)):
            yield indeks * titik(kali)


def _nrr_sesuai(survei: Survei) -> bool:
    """True where every printed NRR can stem from the answers."""
    jawaban = {satu.kode: satu for satu in survei.jawaban if satu.pengisi}
    return all(
        satu.kode in jawaban and _tercetak_dari(titik(nrr(jawaban[satu.kode])), satu.rata_rata) for satu in survei.unsur
    )


def _bobot(survei: Survei) -> list[Bobot]:
    """The weights in use for as many unsur as were answered."""
    return bobot_mungkin(survei.model_copy(update={"unsur": survei.jawaban}))


def _ikm(survei: Survei) -> list[Fraction]:
    """The IKM that the answers give with each weight in use, the exact 1/n first."""
    return [indeks_tepat(survei.jawaban, bobot) * PENGALI for bobot in _bobot(survei)]


def _tercetak_dari(nilai: Selang, angka: Angka) -> bool:
    return any(bertemu(nilai, selang_cetak(angka, mode)) for mode in LONGGAR)


def _bulat(nilai: Fraction, angka: Angka, mode: Pembulatan) -> str:
    return tulis(bulatkan_pecahan(nilai, angka.desimal, mode), angka.desimal)


def _cara(survei: Survei, kecuali: Angka) -> tuple[Bobot, Pembulatan]:
    """The weight and the rounding by which the answers give most of the other printed figures."""
    return max(product(_bobot(survei), LONGGAR), key=lambda cara: _banyak_cocok(survei, cara[0], cara[1], kecuali))


def _banyak_cocok(survei: Survei, bobot: Bobot, mode: Pembulatan, kecuali: Angka) -> int:
    indeks = indeks_tepat(survei.jawaban, bobot)
    semua: list[tuple[Fraction, Angka | None]] = [(indeks, survei.indeks), (indeks * PENGALI, survei.ikm)]
    jawaban = {satu.kode: nrr(satu) for satu in survei.jawaban if satu.pengisi}
    for satu in survei.unsur:
        nilai = jawaban.get(satu.kode, Fraction(0))
        semua += [(nilai, satu.rata_rata), (nilai * bobot.nilai, satu.tertimbang)]
    return sum(
        bulatkan_pecahan(nilai, angka.desimal, mode) == angka.nilai
        for nilai, angka in semua
        if angka is not None and angka != kecuali and angka.berupa_angka
    )


def _bagi(unsur: Unsur) -> str:
    return f"{tulis(Decimal(unsur.jumlah or 0))} / {tulis(Decimal(unsur.pengisi or 0))}"


def _letak(angka: Angka) -> str:
    return sebut_letak([angka.ref])


def _temuan(
    konteks: Konteks,
    survei: Survei,
    fakta: str,
    pesan: str,
    isi: tuple[Angka | Letak, str, Letak],
    *,
    tingkat: Tingkat | None = None,
    ditemukan: str | None = None,
) -> Finding:
    """A finding; `isi` is the printed figure (or its cell), what it should be, and the answers' cell."""
    cetakan, benar, sumber = isi
    tertulis = ditemukan or (tercetak(cetakan) if isinstance(cetakan, Angka) else "")
    tingkat = tingkat or _tingkat(survei)
    return sesuai_jawaban.temuan(
        konteks,
        fakta=fakta,
        tingkat=tingkat,
        pesan=pesan,
        tempat=[cetakan, sumber],
        ditemukan=tertulis,
        seharusnya=benar if tingkat is Tingkat.SALAH else None,
        dasar=[tertulis, benar],
    )


RULES = [sesuai_jawaban]
