"""The engine's own results, read as a kasubbag would: the real office's sheet with its contradictory numerator."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import (
    BentukHitungan,
    Hitungan,
    Indikator,
    Instansi,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Program,
)
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.report.isian import susun
from lkjip_desktop.report.kertas_kerja import ubahan
from tests.report.kantor import TAHUN, angka_sel, teks_sel

T, R, C = JenisFakta.TARGET, JenisFakta.REALISASI, JenisFakta.CAPAIAN
KK, TABEL, BANDING, RENSTRA = "KERTAS KERJA", "TABEL 3.1", "PERBANDINGAN", "RENSTRA"
SUMBER = {
    KK: JenisLembar.KERTAS_KERJA,
    TABEL: JenisLembar.CAPAIAN,
    BANDING: JenisLembar.PERBANDINGAN,
    RENSTRA: JenisLembar.RENSTRA,
    "ANGGARAN": JenisLembar.ANGGARAN,
}


def ada(jenis: JenisFakta, lembar: str, sel: str, nilai: str, tahun: int = TAHUN) -> Kemunculan:
    """A typed figure; one with a dot is read from a numeric cell."""
    angka = angka_sel(nilai[1:], sel, lembar) if nilai.startswith("#") else teks_sel(nilai, sel, lembar)
    return Kemunculan(jenis=jenis, tahun=tahun, nilai=angka, sumber=SUMBER[lembar])


def rasio_ktp() -> Indikator:
    kutipan = CellRef.dari_a1(KK, "E7")
    hitungan = Hitungan(
        bentuk=BentukHitungan.BAGI,
        kiri=teks_sel("502.024", "E7"),
        kanan=teks_sel("499.362", "E7"),
        hasil=teks_sel("101,33 %", "E7"),
        ref=kutipan,
        sumber=JenisLembar.KERTAS_KERJA,
        tahun=TAHUN,
    )
    return Indikator(
        kunci="rasio",
        nama="Rasio Kepemilikan KTP Elektronik",
        sasaran="Meningkatnya pelayanan administrasi kependudukan",
        satuan="%",
        cara="Penduduk ber-KTP dibagi wajib KTP :\n502.024\n------- x 100 % = 101,33 %\n499.362",
        hitungan=[hitungan],
        kemunculan=[
            ada(T, KK, "F7", "#92"),
            ada(R, KK, "G7", "101,33"),
            ada(C, KK, "H7", "%"),
            ada(T, TABEL, "D5", "#92"),
            ada(R, TABEL, "E5", "101,33"),
            ada(C, TABEL, "F5", "110,14"),
            ada(JenisFakta.PEMBILANG, KK, "E7", "502.024"),
            ada(JenisFakta.PEMBILANG, TABEL, "D10", "506.024"),
            ada(JenisFakta.PENYEBUT, KK, "E7", "499.362"),
            ada(R, BANDING, "E6", "#102.51", 2023),
            ada(C, BANDING, "F6", "#111.42", 2023),
            ada(JenisFakta.TARGET_RENSTRA, RENSTRA, "G6", "#96", 2026),
        ],
    )


def lama_pengurusan() -> Indikator:
    return Indikator(
        kunci="lama",
        nama="Lama Pengurusan KTP Elektronik",
        sasaran="Meningkatnya pelayanan administrasi kependudukan",
        satuan="Hari",
        arah=Arah.TURUN,
        kemunculan=[ada(T, KK, "F8", "#1"), ada(R, KK, "G8", "#1"), ada(C, KK, "H8", "Baik")],
    )


def angka_kematian() -> Indikator:
    return Indikator(
        kunci="akb",
        nama="Angka Kematian Bayi",
        sasaran="Menurunnya kematian bayi",
        satuan="per 1.000 KH",
        arah=Arah.TURUN,
        kemunculan=[
            ada(T, KK, "F9", "#12"),
            ada(R, KK, "G9", "#13.5"),
            ada(C, KK, "H9", "-"),
            ada(R, BANDING, "E8", "#14", 2023),
        ],
    )


def program(nama: str, baris: int, anggaran: str, realisasi: str) -> Program:
    return Program(
        kunci=nama.lower(),
        nama=nama,
        kemunculan=[
            ada(JenisFakta.ANGGARAN, "ANGGARAN", f"D{baris}", anggaran),
            ada(JenisFakta.REALISASI_ANGGARAN, "ANGGARAN", f"E{baris}", realisasi),
            ada(JenisFakta.SERAPAN, "ANGGARAN", f"F{baris}", "-"),
        ],
    )


@pytest.fixture
def buku() -> Laporan:
    return Laporan(
        berkas="buku.xlsx",
        tahun=TAHUN,
        instansi=Instansi(nama="Dinas Kependudukan", daerah="Kabupaten Muba", tempat="Sekayu", tanggal="Januari 2025"),
        indikator=[rasio_ktp(), lama_pengurusan(), angka_kematian()],
        program=[program("Pendaftaran", 6, "#992016149", "#834783146"), program("Pencatatan", 7, "Rp.0,-", "Rp.0,-")],
    )


@pytest.fixture
def isian(buku: Laporan) -> Isian:
    return susun(buku, hitung(buku, Profil()))


def uraian(isian: Isian, nomor: int) -> dict[str, str]:
    return isian.tabel["uraian"].rekaman[nomor].isi


def test_the_proven_numerator_is_printed_in_the_formula_and_in_the_lampiran(isian: Isian) -> None:
    assert uraian(isian, 0)["rumus"] == (
        "Realisasi = 506.024 / 499.362 × 100% = 101,33%\nCapaian = 101,33 / 92 × 100% = 110,14%"
    )
    cara = isian.tabel["kk"].rekaman[0].isi["cara"]
    assert cara == "Penduduk ber-KTP dibagi wajib KTP :\n506.024\n------- x 100 % = 101,33 %\n499.362"


def test_the_paragraph_of_an_indikator(isian: Isian) -> None:
    assert uraian(isian, 0)["kalimat.capaian"] == (
        "Realisasi indikator Rasio Kepemilikan KTP Elektronik pada tahun 2024 sebesar 101,33%, lebih tinggi dari "
        "target 92%. Dengan demikian, capaian kinerjanya sebesar 110,14% dan termasuk kategori Sangat Tinggi."
    )
    assert uraian(isian, 0)["kalimat.banding"].endswith(
        "Realisasi tahun 2024 telah melampaui target akhir Renstra tahun 2026, yaitu 96%, dengan selisih 5,33 poin "
        "persentase dan tingkat kemajuan 105,55%."
    )


def test_a_predicate_that_the_office_gave_is_kept(isian: Isian) -> None:
    assert isian.tabel["ind"].rekaman[1].isi["capaian"] == "Baik"
    assert uraian(isian, 1)["kalimat.capaian"].endswith("Capaian kinerjanya dinyatakan Baik (100,00%).")


def test_lower_is_better_that_missed_its_target_but_improved(isian: Isian) -> None:
    assert uraian(isian, 2)["kalimat.capaian"] == (
        "Realisasi indikator Angka Kematian Bayi pada tahun 2024 sebesar 13,5 per 1.000 KH, lebih tinggi dari target "
        "12 per 1.000 KH sehingga target belum tercapai. Dengan demikian, capaian kinerjanya sebesar 87,50% dan "
        "termasuk kategori Tinggi."
    )
    assert uraian(isian, 2)["kalimat.banding"] == (
        "Dibandingkan dengan realisasi tahun 2023, yaitu 14 per 1.000 KH, realisasi tahun 2024 turun 0,5 per 1.000 "
        "KH, yang berarti kinerja membaik."
    )


def test_the_money(isian: Isian) -> None:
    assert isian.nilai["kalimat.anggaran.serapan"] == (
        "Serapan anggaran Program Pendaftaran sebesar 84,15%. "
        "Program Pencatatan tidak memiliki anggaran sehingga serapannya tidak dihitung."
    )


def test_the_conclusion(isian: Isian) -> None:
    assert isian.nilai["kalimat.penutup.kesimpulan"].startswith(
        "Dari tiga indikator kinerja Dinas Kependudukan Kabupaten Muba yang dinilai pada tahun 2024, dua indikator "
        "mencapai target, yaitu Rasio Kepemilikan KTP Elektronik dan Lama Pengurusan KTP Elektronik, sedangkan satu "
        "indikator belum mencapai target, yaitu Angka Kematian Bayi."
    )


def test_waiting_cells_are_filled_live_where_the_row_is_numeric(buku: Laporan) -> None:
    edit, _ = ubahan(buku, hitung(buku, Profil()), [])
    assert [(str(e.ref), e.rumus, e.nilai and str(e.nilai)) for e in edit] == [
        ("ANGGARAN F6", "ROUND(E6/D6*100,2)", "84.15"),
        ("KERTAS KERJA H7", None, "110.14"),
        ("KERTAS KERJA H9", "ROUND((2*F9-G9)/F9*100,2)", "87.50"),
    ]
    assert edit[2].catatan == "Diisi LKjIP Desktop: ((2 × 12) − 13,5) / 12 × 100% = 87,50%"
