from __future__ import annotations

from lkjip_desktop.domain.hasil import Efisiensi, Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import Naskah
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report import kalimat_efisiensi, kalimat_sasaran
from lkjip_desktop.report.bab3.anggaran import KEGIATAN_TERBANYAK, anggaran
from lkjip_desktop.report.bab3.efisiensi import efisiensi as bagian_efisiensi
from lkjip_desktop.report.bab3.pengukuran import faktor, pengukuran
from lkjip_desktop.report.bahan import Bahan
from tests.report.kantor import angka, hasil, hasil_indikator, hasil_program, laporan

TERCAPAI = hasil_indikator("Rasio KTP", sasaran="Meningkatnya layanan")
GAGAL = hasil_indikator("Cakupan", "90", "85", "94,44", tercapai=False, sasaran="Meningkatnya layanan")


def program(nama: str, serapan: str, sasaran: str | None = None) -> HasilProgram:
    return hasil_program(nama, "100", "90", serapan).model_copy(update={"sasaran": sasaran})


def bahan(satu: Hasil) -> Bahan:
    return Bahan(laporan(satu, nama="Dinas Sosial", daerah="Kota Palembang"), satu)


def ukur(*indikator: HasilIndikator, program: tuple[HasilProgram, ...] = ()) -> list[str]:
    isian = pengukuran(bahan(hasil(indikator, program)))
    return [r.isi["kalimat.isi"] for r in isian.tabel["ukur"].rekaman]


def test_a_sasaran_tells_its_indikator_and_its_programs() -> None:
    assert ukur(TERCAPAI, GAGAL, program=(program("Layanan", "91,45", "meningkatnya layanan"),)) == [
        "Sasaran Meningkatnya layanan diukur dengan dua indikator. Realisasi Rasio KTP adalah 101,33% dari target 92% "
        "(tercapai); realisasi Cakupan adalah 85% dari target 90% (belum tercapai). Sasaran ini didukung oleh Program "
        "Layanan (serapan 91,45%)."
    ]


def test_indikator_without_a_sasaran_stand_together() -> None:
    satu = hasil_indikator("Rasio", sasaran=None)
    assert ukur(satu, program=(program("Layanan", "91,45"),)) == [
        "Kinerja diukur dengan satu indikator. Realisasi Rasio adalah 101,33% dari target 92% (tercapai)."
    ]


def test_an_indikator_without_figures_is_marked_before_its_sasaran() -> None:
    kosong = hasil_indikator("Inovasi", "5", None, None, tercapai=None, sasaran="Meningkatnya layanan")
    (teks,) = ukur(TERCAPAI, kosong)
    assert teks.startswith("Perlu Diisi: target atau realisasi indikator Inovasi.\nSasaran Meningkatnya layanan diukur")


def test_many_programs_are_counted_instead_of_named() -> None:
    banyak = tuple(program(f"P{nomor}", "90,00", "Meningkatnya layanan") for nomor in range(40))
    assert ukur(TERCAPAI, program=banyak)[0].endswith("Sasaran ini didukung oleh empat puluh program.")
    assert kalimat_sasaran.pendukung(bahan(hasil([TERCAPAI], banyak))) == (
        "Pencapaian kinerja tersebut didukung oleh empat puluh program."
    )


def test_how_many_reached_their_target() -> None:
    assert kalimat_sasaran.ketercapaian(bahan(hasil([TERCAPAI, GAGAL]))) == (
        "Dari dua indikator yang dapat dinilai, satu mencapai target dan satu belum mencapai target."
    )
    assert kalimat_sasaran.ketercapaian(bahan(hasil([GAGAL]))) == "Target indikator Cakupan belum tercapai."


def test_causes_are_the_offices_own_or_marked() -> None:
    satu = bahan(hasil([TERCAPAI]))
    satu.laporan.naskah = Naskah(faktor_pendorong=["Perekaman keliling", "kerja sama."])
    isian = faktor(satu)
    assert [r.isi["isi"] for r in isian.tabel["pendorong"].rekaman] == ["Perekaman keliling; dan", "Kerja sama."]
    assert (isian.nilai["bila.pendorong"], isian.nilai["bila.penghambat"]) == ("ya", "")
    assert isian.nilai["kalimat.penghambat.pembuka"] == "Perlu Diisi: faktor penghambat pencapaian kinerja."


def banding(subjek: str, capaian: str, serapan: str, selisih: str, *, efisien: bool) -> Efisiensi:
    return Efisiensi.model_validate(
        {
            "subjek": subjek,
            "capaian": angka(capaian),
            "serapan": angka(serapan),
            "selisih": angka(selisih),
            "efisien": efisien,
        }
    )


def dengan(*semua: Efisiensi) -> Bahan:
    return bahan(hasil().model_copy(update={"efisiensi": list(semua)}))


def test_an_efficient_year() -> None:
    satu = dengan(banding(KESELURUHAN, "107,30", "92,01", "15,29", efisien=True))
    assert kalimat_efisiensi.keseluruhan(satu) == (
        "Pada tahun 2024, rata-rata capaian kinerja Dinas Sosial Kota Palembang sebesar 107,30% dan serapan "
        "anggarannya sebesar 92,01% sehingga capaian kinerja lebih tinggi 15,29 poin persentase daripada serapan "
        "anggaran. Dengan demikian, penggunaan sumber daya secara keseluruhan dinilai efisien karena capaian kinerja "
        "mencapai sekurang-kurangnya 100% dengan serapan yang lebih rendah."
    )


def test_why_a_year_was_not_efficient() -> None:
    rendah = dengan(banding(KESELURUHAN, "95,00", "90,00", "5,00", efisien=False))
    assert "belum efisien karena rata-rata capaian kinerja belum mencapai 100%." in kalimat_efisiensi.keseluruhan(
        rendah
    )
    boros = dengan(banding(KESELURUHAN, "100,00", "100,00", "0,00", efisien=False))
    assert kalimat_efisiensi.keseluruhan(boros).endswith(
        "sehingga keduanya sama besar. Dengan demikian, penggunaan sumber daya secara keseluruhan dinilai belum "
        "efisien karena serapan anggaran tidak lebih rendah daripada capaian kinerja."
    )


def test_sasaran_are_counted_by_their_efficiency() -> None:
    satu = dengan(
        banding("A", "110,00", "90,00", "20,00", efisien=True),
        banding("B", "80,00", "90,00", "-10,00", efisien=False),
        banding(KESELURUHAN, "95,00", "90,00", "5,00", efisien=False),
    )
    assert kalimat_efisiensi.per_sasaran(satu) == (
        "Dari dua sasaran yang serapan anggarannya diketahui, satu sasaran dicapai secara efisien, yaitu A, sedangkan "
        "satu sasaran belum, yaitu B."
    )
    assert [r.isi["keterangan"] for r in bagian_efisiensi(satu).tabel["efisiensi"].rekaman] == [
        "Efisien",
        "Belum efisien",
        "Belum efisien",
    ]
    gaya = [r.isi["gaya"] for r in bagian_efisiensi(satu).tabel["efisiensi"].rekaman]
    assert gaya == ["TabelUtuh", "TabelUtuh", "TabelTebal"]


def test_without_serapan_efficiency_is_still_to_be_analysed() -> None:
    isian = bagian_efisiensi(bahan(hasil([TERCAPAI])))
    assert isian.nilai["bila.efisiensi"] == ""
    assert isian.nilai["kalimat.efisiensi.hasil"].startswith("Perlu Diisi: capaian kinerja dan serapan anggaran")


def berkegiatan(banyak: int) -> Bahan:
    kegiatan = [hasil_program(f"KEGIATAN {nomor}", "10", "9", "90,00") for nomor in range(banyak)]
    return bahan(hasil(program=[program("Layanan", "90,00").model_copy(update={"kegiatan": kegiatan})]))


def test_kegiatan_with_money_are_listed_under_their_program() -> None:
    isian = anggaran(berkegiatan(2))
    assert isian.nilai["bila.kegiatan"] == "ya"
    assert isian.tabel["keg"].gabung == ("program",)
    assert isian.tabel["keg"].rekaman[1].isi == {
        "no": "2",
        "program": "Layanan",
        "nama": "Kegiatan 1",
        "anggaran": "10",
        "realisasi": "9",
        "serapan": "90,00",
        "gaya": "TabelTeks",
    }


def test_too_many_kegiatan_or_none_with_money_are_left_out() -> None:
    assert anggaran(berkegiatan(KEGIATAN_TERBANYAK + 1)).nilai["bila.kegiatan"] == ""
    tanpa_uang = [hasil_program("Kegiatan", None, None, None)]
    satu = bahan(hasil(program=[program("Layanan", "90,00").model_copy(update={"kegiatan": tanpa_uang})]))
    assert anggaran(satu).nilai["bila.kegiatan"] == ""
