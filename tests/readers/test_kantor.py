"""Workbooks of other offices, each read as its planner would read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain.laporan import Laporan
from tests.readers import kantor
from tests.readers.buku import baca_buku, baris_fakta, indikator, program, uang


def baca(buku: Callable[[Path], Path], folder: Path) -> Laporan:
    return baca_buku(buku(folder))


def kenal(laporan: Laporan) -> tuple[str | None, str | None, str | None, int | None]:
    return laporan.instansi.nama, laporan.instansi.daerah, laporan.instansi.jenis, laporan.tahun


def isi(laporan: Laporan, tahun: int) -> dict[str, tuple[str, str, str]]:
    return {satu.nama: baris_fakta(satu, tahun) for satu in laporan.indikator}


@pytest.mark.parametrize("buku", kantor.SEMUA, ids=lambda buku: buku.__name__)
def test_no_office_is_asked_anything(buku: Callable[[Path], Path], tmp_path: Path) -> None:
    assert baca(buku, tmp_path).pertanyaan == []


def test_a_badan_with_bands_groups_and_a_header_far_from_the_corner(tmp_path: Path) -> None:
    laporan = baca(kantor.bappeda, tmp_path)
    assert kenal(laporan) == ("Badan Perencanaan Pembangunan Daerah", "Kabupaten Konawe", "badan", 2025)
    assert isi(laporan, 2025) == {
        "Persentase keselarasan RKPD terhadap RPJMD": ("95", "97,5", "102,63"),
        "Nilai SAKIP Perangkat Daerah": ("BB", "BB", "100"),
        "Jumlah rekomendasi kebijakan berbasis riset": ("4", "3", "75"),
    }
    assert [i.sasaran for i in laporan.indikator] == [
        *["Meningkatnya kualitas perencanaan pembangunan daerah"] * 2,
        "Meningkatnya pemanfaatan hasil penelitian",
    ]
    assert [i.arah.value for i in laporan.indikator] == ["naik", "predikat", "naik"]
    assert [uang(p) for p in laporan.program] == [
        ["1500000000", "1410000000", "94"],
        ["400000000", "388000000", "97"],
    ]


def test_a_kecamatan_with_everything_in_one_sheet(tmp_path: Path) -> None:
    laporan = baca(kantor.kecamatan, tmp_path)
    assert kenal(laporan) == ("Kecamatan Ilir Timur Dua", "Kota Palembang", "kecamatan", 2024)
    assert isi(laporan, 2024) == {
        "Indeks Kepuasan Masyarakat": ("82", "83,47", "101,79%"),
        "Rata-rata lama penyelesaian surat keterangan": ("2 hari", "1 hari", "150%"),
        "Jumlah kasus gangguan trantib": ("12 kasus", "15 kasus", "75%"),
    }
    assert [i.arah.value for i in laporan.indikator] == ["naik", "turun", "turun"]
    assert [i.sasaran for i in laporan.indikator][2] == "Meningkatnya ketenteraman dan ketertiban"
    (camat,) = laporan.pejabat
    assert (camat.nama, camat.jabatan, camat.nip) == (
        "H. AHMAD FAUZI, S.Sos., M.Si",
        "CAMAT ILIR TIMUR DUA",
        "19700512 199203 1 004",
    )
    assert [len(p.sebutan) for p in laporan.program] == [2, 2]
    assert laporan.instansi.tanggal == "10 Januari 2025"
    assert [b for b in laporan.lembar if b.jenis is None] == []


def test_a_kelurahan_with_only_a_pk(tmp_path: Path) -> None:
    laporan = baca(kantor.kelurahan, tmp_path)
    assert kenal(laporan) == ("Kelurahan Sukajadi", "Kota Lubuk Linggau", "kelurahan", 2025)
    assert laporan.terukur == []
    assert [(i.nama, i.satuan, baris_fakta(i, 2025)[0]) for i in laporan.rencana] == [
        ("Persentase surat selesai tepat waktu", "%", "100"),
        ("Jumlah RT aktif", "RT", "24"),
    ]
    assert [(p.nama, p.sasaran, uang(p)) for p in laporan.program] == [
        ("Program Administrasi Umum", "Meningkatnya pelayanan kelurahan", ["45000000"]),
        ("Program Pemberdayaan Masyarakat", "Meningkatnya peran serta masyarakat", ["60500000"]),
    ]
    assert [k.nilai.teks for k in laporan.total] == ["105500000"]
    assert [p.jabatan for p in laporan.pejabat] == ["Plt. LURAH SUKAJADI"]


def test_a_hospital_with_quarters_ranges_and_english_numbers(tmp_path: Path) -> None:
    laporan = baca(kantor.rsud, tmp_path)
    assert kenal(laporan) == ("RSUD Sekayu", "Kabupaten Musi Banyuasin", "rsud", 2024)
    assert isi(laporan, 2024) == {
        "Bed Occupancy Rate (BOR)": ("60-85", "71.4", "100"),
        "Net Death Rate (NDR)": ("25", "19.9", "120.40"),
        "Jumlah kunjungan rawat jalan": ("40,000", "41.540", "103.85"),
        "Jumlah dokter spesialis": ("20", "20", "100.00"),
        "Rata-rata waktu tunggu rawat jalan": ("60", "50", "116.67"),
    }
    assert [i.arah.value for i in laporan.indikator] == ["rentang", "turun", "naik", "naik", "turun"]
    target = indikator(laporan, "Jumlah kunjungan rawat jalan").kemunculan[0].nilai
    assert target.nilai == 40000


def test_a_puskesmas_with_tables_side_by_side_and_percent_cells(tmp_path: Path) -> None:
    laporan = baca(kantor.puskesmas, tmp_path)
    assert kenal(laporan) == ("UPTD Puskesmas Bayung Lencir", "Kabupaten Musi Banyuasin", "lainnya", 2024)
    assert isi(laporan, 2024) == {
        "Cakupan imunisasi dasar lengkap": ("93%", "91,25%", "98,12%"),
        "Prevalensi stunting": ("14%", "13,10%", "106,43%"),
    }
    assert indikator(laporan, "Prevalensi stunting").arah.value == "turun"
    assert uang(program(laporan, "Operasional Pelayanan Puskesmas")) == ["850000000", "812300000", "95.56"]
    assert [(p.nama, p.jabatan, p.pangkat) for p in laporan.pejabat] == [
        ("dr. RINA WULANDARI", "Kepala Puskesmas", "Penata Tk. I / III.d")
    ]


def test_a_badan_with_years_in_words_editions_and_millions(tmp_path: Path) -> None:
    laporan = baca(kantor.bapenda, tmp_path)
    assert kenal(laporan) == ("Badan Pendapatan Daerah", "Kota Bandar Lampung", "badan", 2025)
    tumbuh = indikator(laporan, "Persentase pertumbuhan PAD")
    assert (baris_fakta(tumbuh, 2025), baris_fakta(tumbuh, 2024)[1]) == (("8,00", "9,31", "116,38"), "6,12")
    penyuluhan = program(
        laporan,
        "PROGRAM PENGELOLAAN PENDAPATAN DAERAH",
        "Pengelolaan Pendapatan Daerah",
        "Penyuluhan dan Penyebarluasan Kebijakan Pajak Daerah",
    )
    assert uang(penyuluhan) == ["1350000000.00", "1298700000.00", "96.20"]
    assert [str(k.nilai.nilai) for k in laporan.total] == ["40870250000.00", "39531300000.00", "96.72"]


def test_sixty_indikator_that_differ_by_one_word_stay_sixty(tmp_path: Path) -> None:
    laporan = baca(kantor.enam_puluh, tmp_path)
    assert len(laporan.indikator) == 60
    assert {len(i.sebutan) for i in laporan.indikator} == {2}
    sd = indikator(laporan, "Angka Putus Sekolah SD")
    assert (sd.sasaran, sd.arah.value, baris_fakta(sd, 2024)) == ("Sasaran mutu ke-2", "turun", ("2", "1,5", ""))


def test_tables_that_wait_to_be_filled_in(tmp_path: Path) -> None:
    laporan = baca(kantor.tabel_kosong, tmp_path)
    assert (laporan.indikator, laporan.program, laporan.tahun) == ([], [], 2025)
    assert ["tabel belum diisi" in b.alasan for b in laporan.lembar if b.jenis] == [True, True]
    (sisa,) = [b for b in laporan.lembar if b.jenis is None]
    assert [str(s) for s in sisa.sisa] == ["Catatan A1", "Catatan A2", "Catatan C2"]


def test_an_inspektorat_with_predicates_levels_and_two_editions_in_one_sheet(tmp_path: Path) -> None:
    laporan = baca(kantor.inspektorat, tmp_path)
    assert kenal(laporan) == ("Inspektorat", "Kabupaten Lahat", "inspektorat", 2024)
    assert isi(laporan, 2024) == {
        "Opini BPK atas LKPD": ("WTP", "WTP", ""),
        "Level kapabilitas APIP": ("Level 3", "Level 3", ""),
        "Persentase tindak lanjut temuan BPK": ("88%", "90,4%", ""),
    }


def test_a_dinas_with_a_sheet_for_each_sasaran(tmp_path: Path) -> None:
    laporan = baca(kantor.dinkes, tmp_path)
    assert kenal(laporan) == ("Dinas Kesehatan", "Kabupaten OKU", "dinas", 2024)
    assert [(i.nama, i.sasaran, i.satuan) for i in laporan.indikator] == [
        ("Angka Kematian Ibu", "Menurunnya kematian ibu dan bayi", "per 100.000 KH"),
        ("Angka Kematian Bayi", "Menurunnya kematian ibu dan bayi", "per 1.000 KH"),
        ("Persentase puskesmas terakreditasi paripurna", "Meningkatnya mutu layanan kesehatan", "%"),
        ("Indeks Kepuasan Masyarakat", "Meningkatnya mutu layanan kesehatan", "Nilai"),
    ]
    assert baris_fakta(laporan.indikator[0], 2024) == ("90", "84,2", "106,44")
    assert laporan.naskah.faktor_penghambat == ["Rujukan terlambat"]


def test_a_dinas_with_months_and_a_numbered_tree(tmp_path: Path) -> None:
    laporan = baca(kantor.dishub, tmp_path)
    assert isi(laporan, 2024) == {
        "Jumlah kendaraan lulus uji": ("1200", "1195", "99,58"),
        "Persentase ruas jalan berambu": ("75", "71", "94,67"),
    }
    atas = program(laporan, "Penyelenggaraan Lalu Lintas dan Angkutan Jalan")
    assert [k.nama for k in atas.kegiatan] == ["Penyediaan Perlengkapan Jalan", "Pengujian Berkala Kendaraan"]
    assert [s.nama for s in atas.kegiatan[0].kegiatan] == ["Pembangunan Prasarana Jalan", "Pemeliharaan Rambu"]
    assert len(laporan.program) == 2


def test_a_sekretariat_with_thousands_and_iku_without_targets(tmp_path: Path) -> None:
    laporan = baca(kantor.setda, tmp_path)
    assert kenal(laporan) == ("Sekretariat Daerah", "Kabupaten Muara Enim", "sekretariat", 2024)
    assert [i.nama for i in laporan.rencana] == ["Indeks Reformasi Hukum", "Nilai SAKIP Kabupaten"]
    assert uang(program(laporan, "Program Pemerintahan dan Kesejahteraan Rakyat")) == [
        "4500250000",
        "4410100000",
        "98.00",
    ]
    (tabel, _) = [b for b in laporan.lembar if b.jenis]
    assert "indikator program dan kegiatan tidak dijadikan indikator sasaran" in tabel.alasan
    assert "kolom tidak dipakai: cek lagi kolom F" in tabel.alasan


def test_a_dinas_with_quarters_over_target_and_realisasi(tmp_path: Path) -> None:
    laporan = baca(kantor.disperindag, tmp_path)
    assert isi(laporan, 2025) == {
        "Jumlah IKM binaan": ("40", "40", "100"),
        "Persentase pasar tertib ukur": ("80", "81,2", "101,5"),
    }
    assert laporan.naskah.permasalahan == ["Belum optimalnya pembinaan IKM;", "Terbatasnya alat tera ulang;"]
    assert laporan.naskah.pemecahan == ["Fasilitasi KUR", "Pelayanan keliling"]


def test_a_dinas_with_the_same_indikator_under_two_sasaran(tmp_path: Path) -> None:
    laporan = baca(kantor.dinsos, tmp_path)
    assert [(i.sasaran, i.kunci, baris_fakta(i, 2024)) for i in laporan.indikator] == [
        ("Meningkatnya perlindungan sosial", "persentase-ppks-tertangani", ("80%", "82,5%", "103,13")),
        ("Meningkatnya perlindungan sosial", "jumlah-bantuan-tersalur",
         ("11 jenis; 50.000 paket", "11 jenis; 48.000 paket", "96")),
        ("Meningkatnya pemberdayaan sosial", "persentase-ppks-tertangani-2", ("60%", "57%", "95")),
    ]  # fmt: skip
    assert [p.nama for p in laporan.program] == ["Program Rehabilitasi Sosial", "Program Penanganan Bencana"]
    assert [k.nama for k in laporan.program[0].kegiatan] == ["Rehabilitasi Dasar", "Rehabilitasi Lanjut"]
    assert [k.nilai.teks for k in laporan.total] == ["1000", "950", "95,00"]
