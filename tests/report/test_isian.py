"""The whole: whatever the figures, a sentence says what the tables say, in clean Indonesian."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.domain.hasil import DasarPilihan, Efisiensi, Fakta, Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Survei, Unsur
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report.isian import susun
from lkjip_desktop.report.nilai import tampil
from tests.report.kantor import hasil, hasil_indikator, hasil_program, laporan

# Words of a sentence that hold a number which is no figure of the report.
TETAP = re.compile(
    r"\((?:realisasi|target|\(2 × target|\(target|1 −)[^.]*?× 100%|sekurang-kurangnya 100%|belum mencapai 100%|× 25 ="
    r"|Nomor \d+ Tahun \d{4}"
)

angka_acak = st.decimals(min_value=0, max_value=10**9, places=2).map(
    lambda nilai: Angka(teks=tulis(nilai, 2), nilai=nilai, desimal=2)
) | st.integers(0, 10**12).map(lambda nilai: Angka(teks=tulis(Decimal(nilai)), nilai=Decimal(nilai)))
lain_acak = st.sampled_from(["", "-", "%", "n/a", "BB", "Sangat Baik", "80-90", "20 Data; 10 Akses"]).map(baca_angka)
mungkin = st.none() | angka_acak | lain_acak | st.just(Angka(teks="#REF!", jenis=JenisNilai.GALAT))
nama_acak = st.sampled_from(
    ["Rasio KTP", "Nilai Survei (IKM), Pengaduan", "LAMA PENGURUSAN KTP", "Program A", "Persentase OPD <50%"]
)
satuan_acak = st.sampled_from(
    [None, "", "%", "Persen", "Hari", "Nilai", "Predikat", "per 1.000 KH", "Rp", "Orang/Tahun"]
)


@st.composite
def indikator_acak(ambil: st.DrawFn) -> HasilIndikator:
    dasar = hasil_indikator(ambil(nama_acak), None, None, None, satuan=ambil(satuan_acak), kunci=str(ambil(st.uuids())))
    return dasar.model_copy(
        update={
            "arah": ambil(st.sampled_from(Arah)),
            "sasaran": ambil(st.none() | st.sampled_from(["Sasaran satu", "Sasaran dua"])),
            "kategori": ambil(st.none() | st.sampled_from(["Tinggi", "Rendah"])),
            "tercapai": ambil(st.none() | st.booleans()),
            "membaik": ambil(st.none() | st.booleans()),
            "tahun_lalu": ambil(st.none() | st.just(2023)),
            "tahun_renstra": ambil(st.none() | st.just(2026)),
            **{
                nama: ambil(mungkin)
                for nama in (
                    "target realisasi capaian persen realisasi_lalu capaian_lalu target_renstra capaian_renstra".split()
                )
            },
        }
    )


@st.composite
def program_acak(ambil: st.DrawFn) -> HasilProgram:
    dasar = hasil_program(ambil(nama_acak), None, None, None)
    isi = {nama: ambil(mungkin) for nama in ("anggaran", "realisasi", "serapan")}
    return dasar.model_copy(update={"kunci": str(ambil(st.uuids())), **isi})


@st.composite
def fakta_acak(ambil: st.DrawFn, h: HasilIndikator) -> list[Fakta]:
    """Realisasi and capaian of some earlier years; that of last year is the one the indikator's result has."""
    hasil_fakta = []
    for jenis in (JenisFakta.REALISASI, JenisFakta.CAPAIAN):
        lalu = h.realisasi_lalu if jenis is JenisFakta.REALISASI else h.capaian_lalu
        for tahun in ambil(st.sets(st.integers(2019, 2023))):
            hasil_fakta.append(
                Fakta(
                    kunci=kunci_fakta(jenis, h.kunci, tahun),
                    subjek=h.kunci,
                    nama_subjek=h.nama,
                    jenis=jenis,
                    tahun=tahun,
                    kejadian=[],
                    terpilih=lalu if tahun == 2023 else ambil(mungkin),
                    bentrok=ambil(st.booleans()),
                    dasar=ambil(st.sampled_from(DasarPilihan)),
                )
            )
    return hasil_fakta


@st.composite
def efisiensi_acak(ambil: st.DrawFn) -> Efisiensi:
    return Efisiensi(
        subjek=ambil(st.sampled_from(["Sasaran satu", "Sasaran dua", KESELURUHAN])),
        capaian=ambil(angka_acak),
        serapan=ambil(angka_acak),
        selisih=ambil(angka_acak),
        efisien=ambil(st.booleans()),
    )


@st.composite
def survei_acak(ambil: st.DrawFn) -> Survei:
    unsur = [
        Unsur(
            kode=f"U{nomor}", nama=ambil(nama_acak), rata_rata=ambil(angka_acak | lain_acak), tertimbang=ambil(mungkin)
        )
        for nomor in range(1, ambil(st.integers(0, 9)) + 1)
    ]
    return Survei(unsur=unsur, responden=ambil(mungkin), indeks=ambil(mungkin), ikm=ambil(mungkin))


@st.composite
def hasil_acak(ambil: st.DrawFn) -> Hasil:
    indikator = ambil(st.lists(indikator_acak(), max_size=4))
    fakta = [satu for h in indikator for satu in ambil(fakta_acak(h))]
    satu = hasil(indikator, ambil(st.lists(program_acak(), max_size=4)), fakta=fakta)
    total = {nama: ambil(mungkin) for nama in ("total_anggaran", "total_realisasi", "total_serapan")}
    return satu.model_copy(update={**total, "efisiensi": ambil(st.lists(efisiensi_acak(), max_size=3))})


def kalimat(isian: Isian) -> list[str]:
    tunggal = [teks for kunci, teks in isian.nilai.items() if kunci.startswith("kalimat.")]
    berulang = [
        teks
        for tabel in isian.tabel.values()
        for rekaman in tabel.rekaman
        for kunci, teks in rekaman.isi.items()
        if kunci.startswith("kalimat.")
    ]
    return tunggal + berulang


def bilangan_dalam(teks: str) -> set[str]:
    return set(re.findall(r"\d(?:[\d.,]*\d)?", teks))


def bilangan_sah(satu: Hasil, isian: Isian) -> set[str]:
    """Every number that the tables print or the Hasil holds, and the distances between two of its figures."""
    teks = [
        isi for tabel in isian.tabel.values() for r in tabel.rekaman for k, isi in r.isi.items() if "kalimat" not in k
    ]
    teks += [isi for kunci, isi in isian.nilai.items() if not kunci.startswith("kalimat.")]
    sah = {"2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"} | {
        angka for isi in teks for angka in bilangan_dalam(isi)
    }
    lalu = {(f.subjek, f.jenis): f.terpilih for f in satu.fakta if f.tahun == 2023}
    for h in satu.indikator:
        sah |= bilangan_dalam(f"{h.satuan or ''} {h.nama}")
        sah |= {
            jarak(h.realisasi, lalu.get((h.kunci, JenisFakta.REALISASI))),
            jarak(h.capaian, lalu.get((h.kunci, JenisFakta.CAPAIAN))),
        }
        for angka in (h.persen, h.realisasi_lalu, h.capaian_lalu, h.target_renstra, h.capaian_renstra):
            if angka is not None:
                sah |= bilangan_dalam(tulis(angka.nilai, angka.desimal) if angka.nilai is not None else angka.teks)
        sah |= {jarak(h.realisasi, lain) for lain in (h.realisasi_lalu, h.target_renstra)}
    return sah


def jarak(satu: Angka | None, dua: Angka | None) -> str:
    if satu is None or dua is None or satu.nilai is None or dua.nilai is None:
        return ""
    return tulis(abs(satu.nilai - dua.nilai), max(satu.desimal, dua.desimal))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(satu=hasil_acak(), survei=st.none() | survei_acak())
def test_every_number_in_a_sentence_stands_in_the_tables_too(satu: Hasil, survei: Survei | None) -> None:
    isian = susun(laporan(satu).model_copy(update={"survei": survei}), satu)
    sah = bilangan_sah(satu, isian) | (bilangan_dalam(tampil(survei.responden)) if survei else set())
    for teks in kalimat(isian):
        assert bilangan_dalam(TETAP.sub("", teks)) <= sah, teks


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    satu=hasil_acak(),
    survei=st.none() | survei_acak(),
    tahun=st.sampled_from([2024, None]),
    nama=st.sampled_from(["Dinas Sosial", None]),
)
def test_sentences_are_clean(satu: Hasil, survei: Survei | None, tahun: int | None, nama: str | None) -> None:
    buku = laporan(satu, tahun=tahun, nama=nama, daerah=nama and "Kota Tegal")
    isian = susun(buku.model_copy(update={"survei": survei}), satu)
    for teks in kalimat(isian):
        assert "  " not in teks
        assert "None" not in teks
        assert ".." not in teks
        assert not re.search(r" [.,;:)%]|\( ", teks), teks
        assert teks.count("(") == teks.count(")")
        assert teks.endswith(".")
        assert "#REF" not in teks
        for baris in teks.split("\n"):
            assert baris[0].isupper(), teks


def test_an_empty_workbook_makes_a_report_that_says_what_is_missing() -> None:
    isian = susun(Laporan(berkas="kosong.xlsx"), hasil())
    assert [nama for nama, tabel in isian.tabel.items() if tabel.rekaman] == ["skala"]
    tanpa_skala = [teks for kunci, teks in isian.nilai.items() if kunci.startswith("kalimat.") and "skala" not in kunci]
    assert all(teks.startswith("Perlu Diisi") for teks in tanpa_skala)
    assert isian.nilai["instansi.nama_besar"] == "Perlu Diisi: nama perangkat daerah."


def test_planned_indikator_that_are_not_measured_stay_out_of_the_report() -> None:
    satu = hasil([hasil_indikator("Terukur"), hasil_indikator("Rencana", realisasi=None)])
    buku = laporan(satu)
    buku.indikator[1].kemunculan.clear()
    assert [rekaman.nama for rekaman in susun(buku, satu).tabel["ind"].rekaman] == ["Terukur"]


def test_sasaran_are_numbered_once_in_the_lampiran() -> None:
    sasaran = ["Satu", "Satu", "Dua", None]
    satu = hasil([hasil_indikator(f"Indikator {n}", sasaran=nama) for n, nama in enumerate(sasaran)])
    assert [r.isi["no"] for r in susun(laporan(satu), satu).tabel["kk"].rekaman] == ["1", "1", "2", "3"]


def test_the_analysis_is_the_offices_own_or_still_to_be_written() -> None:
    satu = hasil([hasil_indikator("Satu"), hasil_indikator("Dua")])
    buku = laporan(satu)
    buku.indikator[0].keterangan = "Gangguan jaringan.\n\n  Blanko   habis."
    isi = [r.isi["teks.analisis"] for r in susun(buku, satu).tabel["uraian"].rekaman]
    assert isi[0] == "Gangguan jaringan.\nBlanko habis."
    assert isi[1].startswith("Perlu Diisi: penyebab keberhasilan")


@pytest.mark.parametrize(
    ("istilah", "judul"),
    [
        ("LKjIP", "Laporan Kinerja Instansi Pemerintah (LKjIP)"),
        ("LAKIP", "Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP)"),
        ("LKj", "Laporan Kinerja (LKj)"),
    ],
)
def test_the_title_follows_the_offices_own_term(istilah: str, judul: str) -> None:
    buku = laporan()
    buku.instansi.istilah = istilah
    assert susun(buku, hasil()).nilai["laporan.judul"] == judul
