"""Where the parts of a row stand, and the cells of a table's title."""

from pathlib import Path

from tests.readers.buku import Baris, Isi, baca_buku, indikator, tulis


def test_unit_calculation_and_remark_of_a_row_keep_their_cells(tmp_path: Path) -> None:
    isi = Isi(
        [
            ["PENGUKURAN KINERJA TAHUN 2024"],
            ["Indikator", "Satuan", "Cara Perhitungan", "Target", "Realisasi", "Keterangan"],
            ["Cakupan layanan", "%", "Warga terlayani dibagi seluruh warga", 90, 91, "Tercapai karena jemput bola"],
            ["Nilai survei", None, None, 80, 82, None],
        ],
        gabung=["F3:F4"],
    )
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Kinerja=isi))
    satu = indikator(laporan, "Cakupan layanan").sebutan[0]
    assert [str(ref) for ref in (satu.ref_satuan, satu.ref_cara, satu.ref_keterangan)] == [
        "Kinerja B3",
        "Kinerja C3",
        "Kinerja F3",
    ]
    assert satu.cara == "Warga terlayani dibagi seluruh warga"
    lain = indikator(laporan, "Nilai survei").sebutan[0]
    assert (lain.ref_satuan, lain.ref_cara, str(lain.ref_keterangan)) == (None, None, "Kinerja F3")
    assert lain.keterangan == "Tercapai karena jemput bola"


def test_a_table_names_the_cells_of_its_own_title(tmp_path: Path) -> None:
    atas: list[Baris] = [["CAPAIAN KINERJA"], ["TAHUN 2024"], ["Indikator", "Target", "Realisasi"]]
    bawah: list[Baris] = [["Cakupan layanan", 90, 91], None, None, ["Program", "Anggaran"], ["Program Layanan", 1000]]
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Kinerja=[*atas, *bawah]))
    assert [[str(ref) for ref in satu.judul] for satu in laporan.lembar if satu.jenis] == [
        ["Kinerja A1", "Kinerja A2"],
        [],
    ]
