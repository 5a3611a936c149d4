from __future__ import annotations

import pytest

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import JenisLembar, Program, Survei, Unsur
from lkjip_desktop.report.bab2 import iku, periode, pohon, renstra
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.definisi import tanpa_hitungan
from tests.report.kantor import hasil, hasil_indikator, laporan
from tests.report.rencana import dua_dokumen, sebut

IKU = JenisLembar.IKU
CARA_KTP = (
    "Jumlah penduduk (orang) dibagi wajib KTP >17 tahun dikali seratus persen :\n502.024\n------- x 100 % = 101,33 %"
)


def bahan_kosong() -> Bahan:
    return Bahan(laporan(), hasil())


def definisi(bahan: Bahan) -> str:
    (satu,) = iku(bahan).tabel["definisi"].rekaman
    return satu.isi["kalimat.isi"]


@pytest.mark.parametrize("tertulis", ["2023 - 2026", "Tahun 2023-2026", "2023 s.d. 2026", "2023 s/d 2026", "2023–2026"])
def test_the_period_of_the_renstra_is_written_one_way(tertulis: str) -> None:
    bahan = bahan_kosong()
    bahan.laporan.instansi.periode_renstra = tertulis
    assert periode(bahan) == " periode 2023–2026"


def test_the_renstra_lists_misi_tujuan_and_each_sasaran_once() -> None:
    satu = hasil(
        [
            hasil_indikator("A", sasaran="Meningkatnya pelayanan"),
            hasil_indikator("B", sasaran="MENINGKATNYA PELAYANAN"),
            hasil_indikator("C", sasaran="Tertibnya arsip"),
            hasil_indikator("D", sasaran=None),
        ]
    )
    bahan = Bahan(laporan(satu), satu)
    bahan.laporan.instansi.visi = '"MAJU BERSAMA"'
    bahan.laporan.instansi.misi = ["Melayani", "Menata"]
    isian = renstra(bahan)
    assert isian.nilai["instansi.visi"] == "“MAJU BERSAMA”"
    assert [r.isi["isi"] for r in isian.tabel["misi"].rekaman] == ["Melayani; dan", "Menata."]
    assert [r.isi["isi"] for r in isian.tabel["sasaran"].rekaman] == ["Meningkatnya pelayanan; dan", "Tertibnya arsip."]
    assert [isian.nilai[f"bila.{nama}"] for nama in ("misi", "tujuan", "sasaran")] == ["ya", "", "ya"]
    assert isian.nilai["kalimat.tujuan.pembuka"] == "Perlu Diisi: tujuan Renstra."


def test_an_office_without_renstra_data_is_asked_for_all_of_it() -> None:
    nilai = renstra(bahan_kosong()).nilai
    assert all(teks == "" or teks.startswith("Perlu Diisi: ") for teks in nilai.values())


def test_an_iku_is_defined_by_its_target_and_its_way_of_computing_without_the_calculation() -> None:
    h = hasil_indikator("Rasio KTP").model_copy(update={"tahun_renstra": 2026, "target_renstra": baca_angka("96")})
    bahan = dua_dokumen((h, [sebut("Rasio KTP", IKU, 4)]))
    bahan.laporan.indikator[0].cara = CARA_KTP
    assert definisi(bahan) == (
        "Target indikator ini pada tahun 2024 adalah 92%, sedangkan target akhir Renstra tahun 2026 adalah 96%. "
        "Cara perhitungannya: jumlah penduduk (orang) dibagi wajib KTP >17 tahun dikali seratus persen."
    )


@pytest.mark.parametrize("cara", [None, "1 Hari", "506.024 / 499.362 x 100%"])
def test_a_way_of_computing_that_says_nothing_is_asked_for(cara: str | None) -> None:
    bahan = dua_dokumen((hasil_indikator("Lama", "1", satuan="Hari"), [sebut("Lama", IKU, 4)]))
    bahan.laporan.indikator[0].cara = cara
    assert definisi(bahan) == (
        "Perlu Diisi: cara perhitungan indikator Lama.\nTarget indikator ini pada tahun 2024 adalah 1 hari."
    )


@pytest.mark.parametrize(
    ("cara", "kata"),
    [
        ("Nilai IKM = Nilai Survey X Nilai Dasar :\n3,80 x 25 = 95,02 %", "Nilai IKM = Nilai Survey X Nilai Dasar"),
        ("Jumlah anak usia 0-18 tahun dibagi 1.000 penduduk", "Jumlah anak usia 0-18 tahun dibagi 1.000 penduduk"),
        ("A dibagi B x 100%", "A dibagi B x 100%"),
        ("A / B : 12 / 15 = 80", "A / B"),
        ("A _ B\n12\n____\n15", "A _ B"),
    ],
)
def test_words_stay_and_figures_of_the_quoted_calculation_go(cara: str, kata: str) -> None:
    assert tanpa_hitungan(cara) == kata


def test_a_survey_names_its_unsur_its_guideline_and_its_respondents() -> None:
    bahan = dua_dokumen((hasil_indikator("Nilai Survei Kepuasan Masyarakat", "85"), [sebut("Nilai SKM", IKU, 4)]))
    unsur = [Unsur(kode=f"U{n}", nama=f"Unsur {n}", rata_rata=baca_angka("3,5")) for n in range(1, 10)]
    bahan.laporan.survei = Survei(unsur=unsur, responden=baca_angka("400"))
    teks = definisi(bahan)
    assert "Nomor 14 Tahun 2017" in teks
    assert "atas sembilan unsur pelayanan, yaitu Unsur 1, Unsur 2" in teks
    assert teks.endswith("Responden survei berjumlah 400 orang.")


def test_an_indikator_that_is_no_survey_says_nothing_of_one() -> None:
    bahan = dua_dokumen((hasil_indikator("Rasio KTP"), [sebut("Rasio KTP", IKU, 4)]))
    bahan.laporan.survei = Survei(unsur=[Unsur(kode="U1", nama="Biaya", rata_rata=baca_angka("3,5"))])
    assert "urvei" not in definisi(bahan)


def test_the_tree_has_a_row_for_each_lowest_level() -> None:
    bahan = bahan_kosong()
    bahan.laporan.program = [
        Program(
            kunci="a",
            nama="Penunjang",
            sebutan=[sebut("Program Penunjang", JenisLembar.POHON, 4, "POHON")],
            kegiatan=[
                Program(
                    kunci="b",
                    nama="Keuangan",
                    kegiatan=[Program(kunci="c", nama="Gaji"), Program(kunci="d", nama="Pajak")],
                ),
                Program(kunci="e", nama="Umum"),
            ],
        ),
        Program(kunci="f", nama="Pelayanan"),
    ]
    isian = pohon(bahan)
    assert [tuple(r.isi.values())[:3] for r in isian.tabel["pohon"].rekaman] == [
        ("Program Penunjang", "Keuangan", "Gaji"),
        ("Program Penunjang", "Keuangan", "Pajak"),
        ("Program Penunjang", "Umum", "–"),
        ("Pelayanan", "–", "–"),
    ]
    assert isian.nilai["kalimat.pohon.pembuka"].endswith(
        "tahun 2024 dilaksanakan melalui dua program, dua kegiatan, dan dua sub kegiatan."
    )


def test_programs_without_kegiatan_make_no_tree() -> None:
    bahan = bahan_kosong()
    bahan.laporan.program = [Program(kunci="a", nama="Penunjang")]
    assert (pohon(bahan).nilai["bila.pohon"], pohon(bahan).tabel["pohon"].rekaman) == ("", [])
