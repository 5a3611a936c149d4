"""Consistent workbooks of any office, half-up or truncating, yield nothing above a remark."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta
from lkjip_desktop.engine.pembulatan import angka_hitung
from lkjip_desktop.engine.rumus import persen_tepat
from lkjip_desktop.rules import capaian, fakta, hitungan, pembulatan
from tests import pembangun as bangun
from tests.rules.alat import jalankan

ATURAN = [*fakta.RULES, *capaian.RULES, *pembulatan.RULES, *hitungan.RULES]
MODE = st.sampled_from([Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG])
RUMUS_TURUN = st.sampled_from([Rumus.TURUN, Rumus.TURUN_BAGI])


def cetak(nilai: Fraction, desimal: int, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> str:
    return angka_hitung(nilai, desimal, mode).teks


@st.composite
def satu_indikator(draw: st.DrawFn, urutan: int, mode: Pembulatan, rumus_turun: Rumus) -> Indikator:
    """An indikator of some direction, in the capaian table, the years' comparison and the Renstra."""
    arah = draw(st.sampled_from([Arah.NAIK, Arah.TURUN, Arah.TEPAT]))
    rumus = {Arah.NAIK: Rumus.NAIK, Arah.TURUN: rumus_turun, Arah.TEPAT: Rumus.TEPAT}[arah]
    t, akhir = (draw(st.integers(1, 300)) for _ in range(2))
    r = Fraction(draw(st.integers(1, 60_000)), 100)
    baris, tempat = 5 + urutan, str(6 + urutan)

    def capai(target: int) -> str:
        return cetak(persen_tepat(rumus, Fraction(target), r) or Fraction(0), 2, mode)

    return bangun.indikator(
        f"Indikator {urutan}",
        bangun.realisasi(cetak(r, 2), f"PERBANDINGAN!C{tempat}"),
        bangun.capaian(capai(t), f"PERBANDINGAN!D{tempat}"),
        bangun.muncul(JenisFakta.TARGET_RENSTRA, str(akhir), f"RENSTRA!G{tempat}", tahun=2026),
        bangun.muncul(JenisFakta.CAPAIAN_RENSTRA, capai(akhir), f"RENSTRA!H{tempat}"),
        t=str(t),
        r=cetak(r, 2),
        c=draw(st.sampled_from([capai(t), "%", "-", "Baik"])),
        baris=baris,
        arah=arah,
        alasan_arah="kolom Polarisasi",
    )


@st.composite
def perangkat_daerah(draw: st.DrawFn) -> list[Indikator]:
    mode, rumus_turun = draw(MODE), draw(RUMUS_TURUN)
    return [draw(satu_indikator(urutan, mode, rumus_turun)) for urutan in range(draw(st.integers(1, 4)))]


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
