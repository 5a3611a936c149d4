"""Consistent workbooks of any office, half-up or truncating, yield nothing above a remark."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta, Kemunculan
from lkjip_desktop.engine.pembulatan import angka_hitung
from lkjip_desktop.engine.rumus import persen_tepat
from lkjip_desktop.rules import capaian, fakta, hitungan, pembulatan
from tests import pembangun as bangun
from tests.rules.alat import jalankan

ATURAN = [*fakta.RULES, *capaian.RULES, *pembulatan.RULES, *hitungan.RULES]
MODE = st.sampled_from([Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG])


def cetak(nilai: Fraction, desimal: int, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> str:
    return angka_hitung(nilai, desimal, mode).teks


@dataclass(frozen=True)
class Kebiasaan:
    """How an office computes and prints every capaian; `nol` where the target is 0."""

    mode: Pembulatan
    rumus_turun: Rumus
    batas: int | None
    lantai: int | None
    nol: str
    desimal: int

    def capaian(self, rumus: Rumus, target: Fraction, realisasi: Fraction) -> str:
        persen = persen_tepat(rumus, target, realisasi)
        if persen is None:
            return self.nol
        if self.batas is not None:
            persen = min(persen, Fraction(self.batas))
        if self.lantai is not None:
            persen = max(persen, Fraction(self.lantai))
        return cetak(persen, self.desimal, self.mode)


KEBIASAAN = st.builds(
    Kebiasaan,
    st.sampled_from(list(Pembulatan)),
    st.sampled_from([Rumus.TURUN, Rumus.TURUN_BAGI]),
    st.sampled_from([None, 100, 110, 120, 150, 200]),
    st.sampled_from([None, 0]),
    st.sampled_from(["0", "100", "-"]),
    st.integers(0, 2),
)


@st.composite
def satu_indikator(draw: st.DrawFn, urutan: int, biasa: Kebiasaan) -> Indikator:
    """An indikator of some direction, in the capaian table, the years' comparison and the Renstra.

    The years before have targets that stand nowhere: this year's or another as round as it.
    """
    arah = draw(st.sampled_from([Arah.NAIK, Arah.TURUN, Arah.TEPAT]))
    rumus = {Arah.NAIK: Rumus.NAIK, Arah.TURUN: biasa.rumus_turun, Arah.TEPAT: Rumus.TEPAT}[arah]
    t, akhir = draw(st.integers(0, 300)), draw(st.integers(1, 300))
    bulat = draw(st.booleans())
    baris, tempat = 5 + urutan, str(6 + urutan)

    def hasil(target: int) -> Fraction:
        """A realisasi anywhere from nothing to thrice the target."""
        return Fraction(draw(st.integers(1, max(3, 3 * target)))) + (
            0 if bulat else Fraction(draw(st.integers(0, 99)), 100)
        )

    def lalu(tahun: int, kolom: str) -> list[Kemunculan]:
        target = max(1, t + draw(st.integers(-3, 3)))
        r = hasil(target)
        persen = biasa.capaian(rumus, Fraction(target), r)
        return [
            bangun.realisasi(cetak(r, 2), f"PERBANDINGAN!{kolom[0]}{tempat}", tahun=tahun),
            bangun.capaian(persen, f"PERBANDINGAN!{kolom[1]}{tempat}", tahun=tahun),
        ]

    r = hasil(t)
    persen = biasa.capaian(rumus, Fraction(t), r)
    return bangun.indikator(
        f"Indikator {urutan}",
        bangun.realisasi(cetak(r, 2), f"PERBANDINGAN!C{tempat}"),
        bangun.capaian(persen, f"PERBANDINGAN!D{tempat}"),
        *lalu(2023, "EF"),
        *lalu(2022, "GH"),
        *lalu(2021, "IJ"),
        bangun.muncul(JenisFakta.TARGET_RENSTRA, str(akhir), f"RENSTRA!G{tempat}", tahun=2026),
        bangun.muncul(JenisFakta.CAPAIAN_RENSTRA, biasa.capaian(rumus, Fraction(akhir), r), f"RENSTRA!H{tempat}"),
        t=str(t),
        r=cetak(r, 2),
        c=draw(st.sampled_from([persen, "%", "-", "Baik"])),
        baris=baris,
        arah=arah,
        alasan_arah="kolom Polarisasi",
    )


@st.composite
def perangkat_daerah(draw: st.DrawFn) -> list[Indikator]:
    biasa = draw(KEBIASAAN)
    return [draw(satu_indikator(urutan, biasa)) for urutan in range(draw(st.integers(1, 5)))]


@given(perangkat_daerah())
def test_a_consistent_office_is_left_in_peace(isi: list[Indikator]) -> None:
    temuan = [satu for aturan in ATURAN for satu in jalankan(aturan, bangun.laporan(*isi))]
    assert [satu.pesan for satu in temuan if satu.tingkat is not Tingkat.INFO] == []


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 3), MODE)
def test_a_ratio_computed_from_its_operands_is_left_in_peace(p: int, q: int, desimal: int, mode: Pembulatan) -> None:
    hasil = cetak(Fraction(p, q) * 100, desimal, mode)
    operan = (cetak(Fraction(p), 0), cetak(Fraction(q), 0))
    isi = bangun.indikator(
        "Rasio",
        bangun.pembilang(operan[0]),
        bangun.penyebut(operan[1]),
        r=hasil,
        hitung=[bangun.hitungan(*operan, hasil)],
    )
    assert [satu for aturan in ATURAN for satu in jalankan(aturan, bangun.laporan(isi))] == []


@given(st.fractions(1, 4, max_denominator=400), MODE)
def test_an_ikm_from_an_index_printed_short_is_left_in_peace(indeks: Fraction, mode: Pembulatan) -> None:
    kali = bangun.hitungan(cetak(indeks, 2), "25", cetak(indeks * 25, 2, mode), bentuk=BentukHitungan.KALI)
    isi = bangun.laporan(bangun.indikator("IKM", hitung=[kali]))
    assert [satu for aturan in ATURAN for satu in jalankan(aturan, isi)] == []
