"""The engine's own results, read as a kasubbag would: the real office's figures with their contradictions."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import Indikator, Instansi, JenisFakta, JenisLembar, Kemunculan, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.report.isian import susun
from lkjip_desktop.report.kertas_kerja import ubahan
from tests.disdukcapil import disdukcapil
from tests.pembangun import capaian, indikator, program, realisasi
from tests.report.kantor import angka_sel, muncul, teks_sel

CARA = "Penduduk ber-KTP dibagi wajib KTP :\n{}\n------- x 100 % = 101,33 %\n499.362"


def angka_kematian() -> Indikator:
    """An indikator that is better when lower, in numeric cells, its capaian still waiting."""
    return indikator(
        "Angka Kematian Bayi",
        muncul(JenisFakta.TARGET, angka_sel("12", "F10")),
        muncul(JenisFakta.REALISASI, angka_sel("13.5", "G10")),
        capaian("-", "KERTAS KERJA!H10"),
        realisasi("14", "PERBANDINGAN!E9", tahun=2023),
        baris=8,
        arah=Arah.TURUN,
        satuan="per 1.000 KH",
        sasaran="Menurunnya kematian bayi",
    )


def serapan_menunggu() -> list[Kemunculan]:
    """The total's row in numeric cells, its serapan still waiting."""
    sel = {JenisFakta.ANGGARAN: ("19641611463", "D10"), JenisFakta.REALISASI_ANGGARAN: ("18073061871", "E10")}
    uang = [muncul(jenis, angka_sel(*isi, "ANGGARAN"), JenisLembar.ANGGARAN) for jenis, isi in sel.items()]
    return [*uang, muncul(JenisFakta.SERAPAN, teks_sel("-", "F10", "ANGGARAN"), JenisLembar.ANGGARAN)]


@pytest.fixture
def buku() -> Laporan:
    isi = disdukcapil()
    isi.instansi = Instansi(nama="Dinas Kependudukan", daerah="Kabupaten Muba", tempat="Sekayu", tanggal="Januari 2025")
    isi.indikator[0].cara = CARA.format("502.024")
    isi.indikator.append(angka_kematian())
    isi.program.append(program("Pencatatan Perkawinan", "Rp0", "Rp0", "-", baris=11))
    isi.total = serapan_menunggu()
    return isi


@pytest.fixture
def isian(buku: Laporan) -> Isian:
    return susun(buku, hitung(buku, Profil()))


def uraian(isian: Isian, nomor: int) -> dict[str, str]:
    return isian.tabel["uraian"].rekaman[nomor].isi


def test_the_proven_numerator_is_printed_in_the_formula_and_in_the_lampiran(isian: Isian) -> None:
    isi = uraian(isian, 0)
    assert [isi[f"realisasi.{bagian}"] for bagian in ("pembilang", "penyebut", "hasil")] == [
        "506.024",
        "499.362",
        "101,33%",
    ]
    assert [isi[f"capaian.{bagian}"] for bagian in ("pembilang", "penyebut", "hasil")] == ["101,33", "92", "110,14%"]
    assert isian.tabel["kk"].rekaman[0].isi["cara"] == CARA.format("506.024")


def test_the_paragraph_of_an_indikator(isian: Isian) -> None:
    assert uraian(isian, 0)["kalimat.capaian"] == (
        "Realisasi indikator Rasio Kepemilikan KTP Elektronik pada tahun 2024 sebesar 101,33%, lebih tinggi dari "
        "target 92%. Dengan demikian, capaian kinerjanya sebesar 110,14% dan termasuk kategori Sangat Tinggi."
    )
    assert uraian(isian, 0)["kalimat.banding"] == (
        "Dibandingkan dengan realisasi tahun 2023, yaitu 102,51%, kinerja indikator ini menurun. Realisasi tahun 2024 "
        "telah mencapai target akhir Renstra tahun 2026, yaitu 96%, dengan tingkat kemajuan 105,55%."
    )
    assert isian.tabel["jarak"].rekaman[0].isi["kalimat.isi"] == (
        "Realisasi indikator Rasio Kepemilikan KTP Elektronik tahun 2024 telah melampaui target akhir Renstra tahun "
        "2026, yaitu 96%, dengan selisih 5,33 poin persentase dan tingkat kemajuan 105,55%."
    )


def test_a_predicate_that_the_office_gave_is_kept(isian: Isian) -> None:
    assert isian.tabel["ind"].rekaman[1].isi["capaian"] == "Baik"
    assert uraian(isian, 1)["kalimat.capaian"].endswith("Capaian kinerjanya dinyatakan Baik (100,00%).")
    assert uraian(isian, 1)["kalimat.banding"].startswith(
        "Dibandingkan dengan realisasi tahun 2023, yaitu 1 hari, kinerja indikator ini tetap."
    )


def test_lower_is_better_that_missed_its_target_but_improved(isian: Isian) -> None:
    assert uraian(isian, 3)["kalimat.capaian"] == (
        "Realisasi indikator Angka Kematian Bayi pada tahun 2024 sebesar 13,5 per 1.000 KH, lebih tinggi dari target "
        "12 per 1.000 KH sehingga target belum tercapai. Dengan demikian, capaian kinerjanya sebesar 87,50% dan "
        "termasuk kategori Tinggi."
    )
    assert uraian(isian, 3)["kalimat.banding"].startswith(
        "Dibandingkan dengan realisasi tahun 2023, yaitu 14 per 1.000 KH, kinerja indikator ini membaik."
    )
    assert isian.tabel["perubahan"].rekaman[3].isi["kalimat.isi"] == (
        "Realisasi indikator Angka Kematian Bayi turun 0,5 per 1.000 KH dari 14 per 1.000 KH pada tahun 2023 menjadi "
        "13,5 per 1.000 KH pada tahun 2024."
    )


def test_the_money(isian: Isian) -> None:
    assert isian.nilai["kalimat.anggaran.pembuka"] == (
        "Pada tahun 2024, anggaran Dinas Kependudukan Kabupaten Muba untuk enam program berjumlah Rp19.641.611.463 "
        "dengan realisasi Rp18.073.061.871 atau serapan sebesar 92,01%."
    )
    assert isian.nilai["kalimat.anggaran.serapan"].endswith(
        "dan Program Pengelolaan Profil sebesar 91,84%. Serapan tertinggi dicapai oleh Program Pengelolaan Informasi, "
        "yaitu 96,70%, sedangkan serapan terendah oleh Program Pencatatan Sipil, yaitu 83,41%. Program Pencatatan "
        "Perkawinan tidak memiliki anggaran sehingga serapannya tidak dihitung."
    )


def test_the_conclusion(isian: Isian) -> None:
    assert isian.nilai["kalimat.penutup.kesimpulan"] == (
        "Dari empat indikator kinerja Dinas Kependudukan Kabupaten Muba yang dinilai pada tahun 2024, tiga indikator "
        "mencapai target, yaitu Rasio Kepemilikan KTP Elektronik, Lama Pengurusan KTP Elektronik, dan Nilai Survey "
        "Kepuasan Masyarakat terhadap Pelayanan Administrasi, sedangkan satu indikator belum mencapai target, yaitu "
        "Angka Kematian Bayi. Menurut skala kategori capaian, tiga indikator berkategori Sangat Tinggi dan satu "
        "indikator berkategori Tinggi. Serapan anggaran pada tahun yang sama sebesar 92,01%."
    )


def test_waiting_cells_are_filled_live_where_the_row_is_numeric(buku: Laporan) -> None:
    edit, _ = ubahan(buku, hitung(buku, Profil()), [])
    assert [(str(e.ref), e.rumus, str(e.nilai)) for e in edit] == [
        ("ANGGARAN F10", "ROUND(E10/D10*100,2)", "92.01"),
        ("KERTAS KERJA H7", None, "110.14"),
        ("KERTAS KERJA H9", None, "111.78"),
        ("KERTAS KERJA H10", "ROUNDDOWN(ROUND((2*F10-G10)/F10*100,8),2)", "87.50"),
    ]
    assert edit[3].catatan == "Diisi LKjIP Desktop: ((2 × 12) − 13,5) / 12 × 100% = 87,50%"
