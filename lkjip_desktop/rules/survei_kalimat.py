"""What a finding says of a wrong figure in the chain of a survey."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.engine.dugaan_survei import Dugaan
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan, tercetak
from lkjip_desktop.engine.rantai_survei import Kunci, Mata, Rantai
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.survei_dugaan import Telaah, luar_skala, nilai_benar

_NAMA = {Mata.INDEKS: "Indeks", Mata.IKM: "IKM"}


@dataclass(frozen=True)
class IsiTemuan:
    """The parts of a finding; the accused figure is the first place."""

    fakta: str
    pesan: str
    tempat: list[Angka]
    ditemukan: str
    seharusnya: str | None
    dasar: list[str]


def isi_temuan(isi: Telaah, dugaan: Dugaan) -> IsiTemuan:
    """Return what is said of one wrong figure, or of several of which one is wrong."""
    pasti = dugaan.pasti
    angka = isi.rantai.angka(pasti) if pasti else None
    if pasti and angka:
        return _satu(isi, dugaan, pasti, angka)
    return _beberapa(isi, dugaan)


def _satu(isi: Telaah, dugaan: Dugaan, kunci: Kunci, angka: Angka) -> IsiTemuan:
    benar, ketikan = nilai_benar(dugaan, angka)
    akhir = f" Mungkin salah ketik: {ketikan}." if ketikan else ""
    serupa = [satu for lain in dugaan.serupa if (satu := isi.rantai.angka(lain))]
    bukti = [satu for satu in _bukti(isi.rantai, kunci) if satu not in serupa]
    letak = sebut_letak(satu.ref for satu in (angka, *serupa))
    tertulis = f"{_sebut(isi.rantai, kunci)} tertulis {tercetak(angka)} ({letak})"
    return IsiTemuan(
        fakta=_fakta(isi.rantai, kunci),
        pesan=f"{tertulis}, {_seharusnya(isi, dugaan, kunci, benar)}{akhir}",
        tempat=[angka, *serupa, *bukti],
        ditemukan=tercetak(angka),
        seharusnya=benar,
        dasar=[angka.teks, *(satu.teks for satu in bukti)],
    )


def _seharusnya(isi: Telaah, dugaan: Dugaan, kunci: Kunci, benar: str | None) -> str:
    mata, urut = kunci
    nilai = _rentang(dugaan, isi.rantai.angka(kunci))
    if mata is Mata.NRR:
        skala = " di luar skala 1 sampai 4;" if luar_skala(isi.rantai, urut) else ""
        lain = [_cetak_bernama(isi.rantai, satu) for satu in _saksi(isi.rantai, kunci)]
        ekor = f" menunjukkan {benar or nilai}." if benar or nilai else " tidak dapat berasal dari nilai itu."
        return f"sedangkan{skala} {rangkai(lain) or 'angka lainnya'}{ekor}"
    angka = isi.rantai.angka(kunci)
    if angka is not None and dugaan.pokok == angka.nilai:
        lain = [_cetak_bernama(isi.rantai, satu) for satu in isi.rantai.kunci if satu[0] in _NAMA and satu != kunci]
        return f"sedangkan {rangkai(lain) or 'angka lainnya'} menunjukkan {benar or nilai or 'nilai lain'}."
    return f"sedangkan {_uraian(isi.rantai, dugaan, kunci)}{_selisih(dugaan, isi.rantai.angka(kunci), nilai)}."


def _selisih(dugaan: Dugaan, angka: Angka | None, nilai: str) -> str:
    if angka is None or not nilai or dugaan.benar == (dugaan.pokok,):
        return ""
    if len(dugaan.benar) == 1:
        return f" (angka lainnya menunjukkan {nilai})"
    return f" (yang masih mungkin: {nilai})"


def _rentang(dugaan: Dugaan, angka: Angka | None) -> str:
    if not dugaan.benar or angka is None:
        return ""
    bawah, atas = (tulis(satu, angka.desimal) for satu in (dugaan.benar[0], dugaan.benar[-1]))
    return bawah if bawah == atas else f"{bawah} sampai {atas}"


def _beberapa(isi: Telaah, dugaan: Dugaan) -> IsiTemuan:
    rantai, urutan = isi.rantai, {Mata.INDEKS: 0, Mata.IKM: 1, Mata.NRR: 2, Mata.TERTIMBANG: 3}
    tersangka = sorted(dugaan.tersangka, key=lambda kunci: urutan.get(kunci[0], 9))
    angka = [satu for kunci in tersangka if (satu := rantai.angka(kunci))]
    sepasang = len({kunci[1] for kunci in tersangka}) == 1 and tersangka[0][0] is Mata.NRR
    utama = tersangka if sepasang else [kunci for kunci in tersangka if kunci[0] in _NAMA] or tersangka
    bukti = [] if sepasang else [satu for _, satu in _hasil(rantai) if satu not in angka]
    uraian = _uraian_pasangan(rantai, dugaan, tersangka[0][1]) if sepasang else _uraian_rantai(rantai, dugaan)
    return IsiTemuan(
        fakta=f"unsur:{rantai.unsur[tersangka[0][1]].kode}" if sepasang else "rantai",
        pesan=f"{uraian} Salah satu angka yang disebut keliru.",
        tempat=[*angka, *bukti],
        ditemukan="; ".join(dict.fromkeys(tercetak(satu) for k in utama if (satu := rantai.angka(k)))),
        seharusnya=None,
        dasar=[satu.teks for satu in (*angka, *bukti)],
    )


def _uraian_pasangan(rantai: Rantai, dugaan: Dugaan, urut: int) -> str:
    nrr, tertimbang = (Mata.NRR, urut), (Mata.TERTIMBANG, urut)
    return (
        f"{_sebut(rantai, nrr)} tertulis {_cetak(rantai.nrr[urut])} dan nilai tertimbangnya "
        f"{_cetak(rantai.tertimbang[urut])}, sedangkan {_uraian(rantai, dugaan, tertimbang)}."
    )


def _uraian_rantai(rantai: Rantai, dugaan: Dugaan) -> str:
    hasil = [f"{nama} tertulis {_cetak(satu)}" for nama, satu in _hasil(rantai)]
    kunci = next(((mata, 0) for mata in (Mata.INDEKS, Mata.IKM) if rantai.angka_pertama(mata)), None)
    if kunci is None:
        return "Nilai unsur survei tidak saling cocok."
    return f"{rangkai(hasil)}, sedangkan {_uraian(rantai, dugaan, kunci)}."


def _uraian(rantai: Rantai, dugaan: Dugaan, kunci: Kunci) -> str:
    """The plain computation: "3,77 × 0,111 = 0,42", "jumlah NRR 34,26 × 0,111 × 25 = 95,07"."""
    mata, urut = kunci
    angka = rantai.angka(kunci)
    desimal = angka.desimal if angka else 2
    kali = f" × {PENGALI}" if mata is Mata.IKM else ""
    if mata is Mata.TERTIMBANG:
        nilai = Fraction(rantai.nrr[urut].pasti) * dugaan.bacaan.bobot[urut] * rantai.kali_tertimbang / rantai.kali
        hasil = bulatkan_pecahan(nilai, desimal, dugaan.bacaan.mode_tertimbang)
        bobot = dugaan.bacaan.nama if dugaan.bacaan.nama != "bobot" else tulis_bobot(dugaan.bacaan.bobot[urut])
        return f"{tercetak(rantai.nrr[urut])} × {bobot} = {tulis(hasil, desimal)}"
    if not rantai.nrr:
        indeks = next(iter(rantai.indeks), None)
        if indeks is None or mata is not Mata.IKM:
            return "angka lainnya menunjukkan nilai lain"
        return (
            f"{tercetak(indeks)}{kali} = {tulis(bulatkan_pecahan(Fraction(indeks.pasti) * PENGALI, desimal), desimal)}"
        )
    dasar = [Fraction(satu.pasti) / rantai.kali for satu in rantai.nrr]
    nilai = sum((x * b for x, b in zip(dasar, dugaan.bacaan.bobot_indeks, strict=True)), Fraction(0))
    hasil = bulatkan_pecahan(nilai * (PENGALI if kali else 1), desimal)
    seragam = len(set(dugaan.bacaan.bobot_indeks)) == 1
    total = bulatkan_pecahan(sum(dasar, Fraction(0)), max(satu.desimal for satu in rantai.nrr))
    bobot = _nama_bobot(rantai, dugaan)
    awal = f"jumlah NRR {tulis(total)} × {bobot}" if seragam else "jumlah nilai tertimbang"
    return f"{awal}{kali} = {tulis(hasil, desimal)}"


def tulis_bobot(bobot: Fraction) -> str:
    """Return a weight as a decimal figure."""
    return tulis(bulatkan_pecahan(bobot, 3), 3)


def _nama_bobot(rantai: Rantai, dugaan: Dugaan) -> str:
    return next((nama for nama, bobot in rantai.bobot if bobot == dugaan.bacaan.bobot_indeks), dugaan.bacaan.nama)


def _bukti(rantai: Rantai, kunci: Kunci) -> list[Angka]:
    """The figures beside the accused one that show it: of its unsur, then index and IKM."""
    return [satu for lain in _saksi(rantai, kunci) if (satu := rantai.angka(lain))]


def _saksi(rantai: Rantai, kunci: Kunci) -> Sequence[Kunci]:
    mata, urut = kunci
    if mata is Mata.TERTIMBANG:
        return [(Mata.NRR, urut)]
    sendiri = [(Mata.TERTIMBANG, urut)] if mata is Mata.NRR and rantai.tertimbang[urut] is not None else []
    akhir = [satu for satu in rantai.kunci if satu[0] in _NAMA and satu != kunci]
    return sendiri + akhir


def _hasil(rantai: Rantai) -> Iterator[tuple[str, Angka]]:
    yield from (("Indeks", satu) for satu in rantai.indeks[:1])
    yield from (("IKM", satu) for satu in rantai.ikm[:1])


def _sebut(rantai: Rantai, kunci: Kunci) -> str:
    mata, urut = kunci
    if mata in _NAMA:
        return _NAMA[mata]
    unsur = rantai.unsur[urut]
    awal = "NRR" if mata is Mata.NRR else "Nilai tertimbang"
    return " ".join(f"{awal} {unsur.kode} {unsur.nama}".split())


def _cetak_bernama(rantai: Rantai, kunci: Kunci) -> str:
    nama = "nilai tertimbangnya" if kunci[0] is Mata.TERTIMBANG else _NAMA[kunci[0]]
    return f"{nama if kunci[0] is not Mata.INDEKS else 'indeks'} {_cetak(rantai.angka(kunci))}"


def _cetak(angka: Angka | None) -> str:
    return "" if angka is None else f"{tercetak(angka)} ({sebut_letak([angka.ref])})"


def _fakta(rantai: Rantai, kunci: Kunci) -> str:
    mata, urut = kunci
    return mata.value if mata in _NAMA else f"{mata.value}:{rantai.unsur[urut].kode}"
