"""Workbooks of invented offices, each with its own habits. Every function writes one and returns its path."""

from __future__ import annotations

from pathlib import Path

from tests.readers.buku import Isi, tulis


def bappeda(folder: Path) -> Path:
    """A badan: the header at row 12 column D, groups Kinerja and Anggaran, sasaran as bands,
    numbers typed as text."""
    return tulis(
        folder / "LKjIP Bappeda 2025.xlsx",
        Capaian=Isi(
            [
                ["LAPORAN KINERJA BADAN PERENCANAAN PEMBANGUNAN DAERAH KABUPATEN KONAWE TAHUN 2025"],
                ["Tabel 3.1 Pengukuran Kinerja"],
                None,
                ["No", "Indikator Kinerja", "Satuan", "Kinerja", None, None, "Anggaran", None, None, "Ket."],
                [None, None, None, "Target", "Realisasi", "%", "Pagu", "Realisasi", "%"],
                ["1", "2", "3", "4", "5", "6=5/4", "7", "8", "9=8/7", "10"],
                ["Sasaran Strategis 1 : Meningkatnya kualitas perencanaan pembangunan daerah"],
                [1, "Persentase keselarasan RKPD terhadap RPJMD", "%", "95", "97,5", "102,63"],
                [2, "Nilai SAKIP Perangkat Daerah", "Predikat", "BB", "BB", "100"],
                ["Sasaran Strategis 2 : Meningkatnya pemanfaatan hasil penelitian"],
                [3, "Jumlah rekomendasi kebijakan berbasis riset", "Dokumen", "4", "3", "75"],
                ["Rata-rata capaian kinerja", None, None, None, None, "92,54"],
                None,
                ["Catatan: angka sementara"],
            ],
            mulai="D9",
            gabung=["D9:M9", "G12:I12", "J12:L12", "D15:M15", "D18:M18"],
        ),
        Anggaran_Program=[
            ["REALISASI ANGGARAN TAHUN 2025"],
            None,
            ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa"],
            [
                1,
                "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
                1500000000,
                1410000000,
                94,
                90000000,
            ],
            [2, "Program Penelitian dan Pengembangan Daerah", 400000000, 388000000, 97, 12000000],
            [None, "Jumlah", 1900000000, 1798000000, 94.63, 102000000],
        ],
    )


def kecamatan(folder: Path) -> Path:
    """A kecamatan: one sheet with everything stacked, the camat in one cell, lower is better."""
    return tulis(
        folder / "kertas kerja kecamatan.xlsx",
        Sheet1=[
            ["KECAMATAN ILIR TIMUR DUA KOTA PALEMBANG"],
            ["LAKIP TAHUN 2024"],
            ["Camat : H. AHMAD FAUZI, S.Sos., M.Si NIP. 19700512 199203 1 004"],
            None,
            ["A. PERJANJIAN KINERJA TAHUN 2024"],
            ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"],
            [1, "Meningkatnya kualitas pelayanan kecamatan", "Indeks Kepuasan Masyarakat", 82],
            [None, None, "Rata-rata lama penyelesaian surat keterangan", "2 hari"],
            [2, "Meningkatnya ketenteraman dan ketertiban", "Jumlah kasus gangguan trantib", "12 kasus"],
            None,
            ["NO", "PROGRAM", "ANGGARAN", "KET"],
            [1, "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", "Rp 350.000.000,00", "APBD"],
            [2, "Program Koordinasi Ketenteraman dan Ketertiban Umum", "Rp 125.500.000,00", "APBD"],
            ["JUMLAH", None, "Rp 475.500.000,00"],
            None,
            ["B. CAPAIAN KINERJA TAHUN 2024"],
            ["NO", "INDIKATOR KINERJA", "TARGET", "REALISASI", "TINGKAT CAPAIAN"],
            [1, "Indeks Kepuasan Masyarakat", 82, "83,47", "101,79%"],
            [2, "Rata-rata lama penyelesaian surat keterangan", "2 hari", "1 hari", "150%"],
            [3, "Jumlah kasus gangguan trantib", "12 kasus", "15 kasus", "75%"],
            None,
            ["C. REALISASI ANGGARAN"],
            ["NO", "PROGRAM", "ANGGARAN", "REALISASI", "%"],
            [1, "Penyelenggaraan Pemerintahan dan Pelayanan Publik", 350000000, 341250000, "97,50"],
            [2, "Koordinasi Ketenteraman dan Ketertiban Umum", 125500000, 120480000, "96,00"],
            ["JUMLAH", None, 475500000, 461730000, "97,10"],
            None,
            [None, None, None, "Palembang, 10 Januari 2025"],
            [None, None, None, "CAMAT ILIR TIMUR DUA"],
            None,
            None,
            [None, None, None, "H. AHMAD FAUZI, S.Sos., M.Si"],
            [None, None, None, "Pembina Tk. I"],
            [None, None, None, "NIP. 19700512 199203 1 004"],
        ],
    )


def kelurahan(folder: Path) -> Path:
    """A kelurahan: only a PK with programs beside the indikator, Plt. as signer, labels with colons."""
    return tulis(
        folder / "pk kelurahan.xlsx",
        PK=[
            ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2025"],
            ["Kelurahan", ": Sukajadi"],
            ["Kecamatan", ": Lubuk Linggau Timur I"],
            ["Kota", ": Kota Lubuk Linggau"],
            None,
            ["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Program", "Anggaran (Rp)",
             "Keterangan"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
            [1, "Meningkatnya pelayanan kelurahan", "Persentase surat selesai tepat waktu", "%", 100,
             "Program Administrasi Umum", 45000000, "APBD"],
            [2, "Meningkatnya peran serta masyarakat", "Jumlah RT aktif", "RT", 24,
             "Program Pemberdayaan Masyarakat", 60500000, "APBD"],
            [None, "Jumlah", None, None, None, None, 105500000],
            None,
            [None, None, None, None, None, "Plt. LURAH SUKAJADI"],
            None,
            None,
            [None, None, None, None, None, "Hj. SITI AMINAH, SE"],
            [None, None, None, None, None, "Penata (III/c)"],
            [None, None, None, None, None, "NIP 198001012005012003"],
        ],
    )  # fmt: skip


def rsud(folder: Path) -> Path:
    """A hospital: quarters cumulative and not, ranges, English-formatted numbers, polarity in a column."""
    return tulis(
        folder / "rsud.xlsx",
        Monev=Isi(
            [
                ["PENGUKURAN KINERJA RSUD SEKAYU KABUPATEN MUSI BANYUASIN TAHUN 2024"],
                None,
                ["No", "Indikator Kinerja Utama", "Satuan", "Polarisasi", "Target", "Realisasi", None, None,
                 None, "Capaian (%)"],
                [None, None, None, None, None, "TW I", "TW II", "TW III", "TW IV"],
                [1, "Bed Occupancy Rate (BOR)", "%", "Rentang", "60-85", "58.2", "63.5", "70.25", "71.4", "100"],
                [2, "Net Death Rate (NDR)", "permil", "Makin rendah makin baik", "25", "21.3", "20.1", "22.8",
                 "19.9", "120.40"],
                [3, "Jumlah kunjungan rawat jalan", "Orang", "Makin tinggi makin baik", "40,000",
                 "10,250", "9,870", "11,020", "10,400", "103.85"],
                [4, "Jumlah dokter spesialis", "Orang", "Makin tinggi makin baik", "20", "18", "18", "19",
                 "20", "100.00"],
                [5, "Rata-rata waktu tunggu rawat jalan", "Menit", "Makin rendah makin baik", "60", "55", "58",
                 "52", "50", "116.67"],
            ],
            gabung=["F3:I3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "J3:J4"],
        ),
    )  # fmt: skip


def puskesmas(folder: Path) -> Path:
    """A puskesmas: two tables side by side, identity by labels in two columns, percent cells, hidden old column."""
    return tulis(
        folder / "puskesmas.xlsx",
        Identitas=[
            ["Nama Puskesmas", "UPTD Puskesmas Bayung Lencir"],
            ["Kabupaten/Kota", "Kabupaten Musi Banyuasin"],
            ["Tahun", 2024],
            ["Kepala Puskesmas", "dr. RINA WULANDARI"],
            ["NIP", "19850317 201101 2 005"],
            ["Pangkat/Golongan", "Penata Tk. I / III.d"],
        ],
        Kinerja=Isi(
            [
                ["CAPAIAN KINERJA TAHUN 2024", None, None, None, None, None, "REALISASI ANGGARAN TAHUN 2024"],
                None,
                ["Indikator", "Target 2023", "Target 2024", "Realisasi 2024", "Kinerja (%)", None,
                 "Kegiatan", "Anggaran", "Realisasi", "%"],
                ["Cakupan imunisasi dasar lengkap", 0.9, 0.93, 0.9125, 0.9812, None,
                 "Operasional Pelayanan Puskesmas", 850000000, 812300000, 0.9556],
                ["Prevalensi stunting", 0.16, 0.14, 0.131, 1.0643, None,
                 "Pengelolaan Pelayanan Kesehatan Gizi", 120000000, 118750000, 0.9896],
                [None, None, None, None, None, None, "Jumlah", 970000000, 931050000, 0.9598],
            ],
            format={
                **{f"{h}{b}": "0%" for h in "BC" for b in (4, 5)},
                **{f"{h}{b}": "0.00%" for h in "DE" for b in (4, 5)},
                **{f"J{b}": "0.00%" for b in (4, 5, 6)},
            },
            sembunyi=["B"],
        ),
    )  # fmt: skip


def bapenda(folder: Path) -> Path:
    """A badan with money as indikator, figures in millions, several years as columns, tahun lalu in words."""
    return tulis(
        folder / "bapenda.xlsx",
        Tabel_Banding=[
            ["BADAN PENDAPATAN DAERAH KOTA BANDAR LAMPUNG"],
            ["Perbandingan Realisasi Kinerja Tahun 2025 dengan Tahun Sebelumnya"],
            None,
            ["No", "Indikator Kinerja", "Target Tahun Ini", "Realisasi Tahun Lalu", "Realisasi Tahun Ini",
             "Capaian Tahun Ini (%)", "Realisasi Nasional"],
            [1, "Persentase pertumbuhan PAD", "8,00", "6,12", "9,31", "116,38", "7,5"],
            [2, "Jumlah wajib pajak baru", "1.500", "1.204", "1.731", "115,40", "-"],
        ],
        LRA=[
            ["Laporan Realisasi Anggaran (dalam jutaan rupiah)"],
            None,
            ["Kode", "Uraian", "Anggaran Murni", "Anggaran Perubahan", "Realisasi", "%"],
            ["5.02.04", "PROGRAM PENGELOLAAN PENDAPATAN DAERAH", "9.120,50", "9.870,25", "9.512,40", "96,37"],
            ["5.02.04.2.01", "Kegiatan Pengelolaan Pendapatan Daerah", "9.120,50", "9.870,25", "9.512,40",
             "96,37"],
            ["5.02.04.2.01.0003", "Penyuluhan dan Penyebarluasan Kebijakan Pajak Daerah", "1.200,00", "1.350,00",
             "1.298,70", "96,20"],
            ["5.02.04.2.01.0009", "Penetapan Wajib Pajak Daerah", "7.920,50", "8.520,25", "8.213,70", "96,40"],
            ["5.02.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", "30.400,00", "31.000,00",
             "30.018,90", "96,84"],
            [None, "TOTAL BELANJA", "39.520,50", "40.870,25", "39.531,30", "96,72"],
        ],
    )  # fmt: skip


def enam_puluh(folder: Path) -> Path:
    """A dinas with sixty indikator over six sasaran, blank sasaran carried down, names that differ by one word."""
    jenjang = ("SD", "SMP", "PAUD", "SKB", "PKBM", "TK", "KB", "SPS", "TPA", "SLB")
    ukuran = (
        ("Angka Partisipasi Murni {}", "%", 90, 91),
        ("Angka Putus Sekolah {}", "%", 2, 1.5),
        ("Persentase guru {} bersertifikat", "%", 70, 68),
        ("Jumlah sekolah {} terakreditasi A", "Sekolah", 12, 12),
        ("Rasio murid terhadap guru {}", "Rasio", 18, 17),
        ("Persentase ruang kelas {} dalam kondisi baik", "%", 80, 82),
    )
    baris: list[list[str | int | float | None]] = []
    for urut, (pola, satuan, target, realisasi) in enumerate(ukuran, start=1):
        for ke, satu in enumerate(jenjang):
            sasaran = f"Sasaran mutu ke-{urut}" if ke == 0 else None
            baris.append([len(baris) + 1, sasaran, pola.format(satu), satuan, target + ke, realisasi + ke])
    capaian = [[b[0], b[2], b[3], b[4], b[5]] for b in reversed(baris)]
    return tulis(
        folder / "dikbud.xlsx",
        PK=[
            ["PERJANJIAN KINERJA TAHUN 2024"],
            ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
            *[b[:5] for b in baris],
        ],
        CAPAIAN=[
            ["CAPAIAN KINERJA DINAS PENDIDIKAN KABUPATEN OGAN ILIR TAHUN 2024"],
            ["No", "I K U", "Satuan", "Target", "Realisasi"],
            *capaian,
        ],
    )


def tabel_kosong(folder: Path) -> Path:
    """A form that waits: tables with numbered rows and nothing else, a total without figures."""
    return tulis(
        folder / "kosong.xlsx",
        KERTAS_KERJA=[
            ["KERTAS KERJA LKjIP TAHUN 2025"],
            None,
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
            [1],
            [2],
            [3],
        ],
        ANGGARAN=[
            ["No", "Program", "Anggaran", "Realisasi", "%"],
            ["JUMLAH"],
            [1],
            [2],
        ],
        Catatan=[["Rapat dengan bidang tanggal 3 Februari"], ["bawa data SKM", None, 42]],
    )


def inspektorat(folder: Path) -> Path:
    """An inspektorat: predicates and levels, PK murni and perubahan stacked, Capaian that is the realisasi."""
    return tulis(
        folder / "inspektorat.xlsx",
        PK=[
            ["PERJANJIAN KINERJA TAHUN 2024"],
            ["INSPEKTORAT KABUPATEN LAHAT"],
            None,
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
            [1, "Meningkatnya akuntabilitas", "Opini BPK atas LKPD", "WTP"],
            [None, None, "Level kapabilitas APIP", "Level 3"],
            [None, None, "Persentase tindak lanjut temuan BPK", "85%"],
            None,
            None,
            None,
            ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"],
            ["INSPEKTORAT KABUPATEN LAHAT"],
            None,
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
            [1, "Meningkatnya akuntabilitas", "Opini BPK atas LKPD", "WTP"],
            [None, None, "Level kapabilitas APIP", "Level 3"],
            [None, None, "Persentase tindak lanjut temuan BPK", "88%"],
        ],
        Realisasi=[
            ["CAPAIAN INDIKATOR KINERJA TAHUN 2024"],
            None,
            ["No.", "Indikator Kinerja", "Target", "Capaian", "Evaluasi/Tindak lanjut"],
            [1, "Opini BPK atas LKPD", "WTP", "WTP", "Dipertahankan"],
            [2, "Level kapabilitas APIP", "Level 3", "Level 3", "Tercapai"],
            [3, "Persentase tindak lanjut temuan BPK", "88%", "90,4%", "Tercapai"],
        ],
    )


def dinkes(folder: Path) -> Path:
    """A dinas whose sheets carry one sasaran each, unit in a neighbour without heading, two lines in a heading."""
    kepala = ["NO", "INDI-\nKATOR\nKINERJA", "TAR-\nGET", None, "REALI-\nSASI", "CAPAIAN\n(%)", "KENDALA", "SOLUSI"]
    return tulis(
        folder / "dinkes.xlsx",
        Sasaran_1=[
            ["PENGUKURAN KINERJA DINAS KESEHATAN KABUPATEN OKU TAHUN 2024"],
            ["Sasaran Strategis 1 : Menurunnya kematian ibu dan bayi"],
            None,
            kepala,
            [1, "Angka Kematian Ibu", 90, "per 100.000 KH", "84,2", "106,44", "Rujukan terlambat", "Jejaring PONEK"],
            [2, "Angka Kematian Bayi", 8, "per 1.000 KH", "8,1", "98,75"],
            ["*) angka sangat sementara"],
        ],
        Sasaran_2=[
            ["PENGUKURAN KINERJA DINAS KESEHATAN KABUPATEN OKU TAHUN 2024"],
            ["Sasaran Strategis 2 : Meningkatnya mutu layanan kesehatan"],
            None,
            kepala,
            [1, "Persentase puskesmas terakreditasi paripurna", 60, "%", "63,6", "106,00"],
            [2, "Indeks Kepuasan Masyarakat", 85, "Nilai", "86,92", "102,26"],
        ],
    )  # fmt: skip


def dishub(folder: Path) -> Path:
    """A dinas with months as numbers under one heading, and programs by numbering 1, 1.1, 1.1.1."""
    return tulis(
        folder / "dishub.xlsx",
        Renaksi=Isi(
            [
                ["RENCANA AKSI DAN REALISASI TAHUN 2024 DINAS PERHUBUNGAN KABUPATEN BANYUASIN"],
                None,
                ["No", "Indikator", "Satuan", "Target", "Realisasi", *[None] * 12, "Kinerja(%)"],
                [None, None, None, None, *range(1, 13), "Jumlah"],
                [1, "Jumlah kendaraan lulus uji", "Unit", 1200, *[100] * 11, 95, 1195, "99,58"],
                [2, "Persentase ruas jalan berambu", "%", 75, *range(60, 72), 71, "94,67"],
            ],
            gabung=["E3:Q3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "R3:R4"],
        ),
        Anggaran=[
            ["Realisasi Anggaran Dinas Perhubungan Tahun 2024"],
            ["No", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "Serapan"],
            ["1", "Penyelenggaraan Lalu Lintas dan Angkutan Jalan", "2.500.000.000", "2.400.000.000", "96,00"],
            ["1.1", "Penyediaan Perlengkapan Jalan", "2.000.000.000", "1.950.000.000", "97,50"],
            ["1.1.1", "Pembangunan Prasarana Jalan", "1.500.000.000", "1.470.000.000", "98,00"],
            ["1.1.2", "Pemeliharaan Rambu", "500.000.000", "480.000.000", "96,00"],
            ["1.2", "Pengujian Berkala Kendaraan", "500.000.000", "450.000.000", "90,00"],
            ["2", "Penunjang Urusan", "900.000.000", "873.000.000", "97,00"],
            ["", "Total Anggaran", "3.400.000.000", "3.273.000.000", "96,26"],
        ],
    )


def setda(folder: Path) -> Path:
    """A sekretariat: thousands of rupiah, a K / Rp table, side notes, renamed headings."""
    return tulis(
        folder / "setda.xlsx",
        Evaluasi=Isi(
            [
                ["EVALUASI HASIL RENJA SEKRETARIAT DAERAH KABUPATEN MUARA ENIM TAHUN 2024"],
                None,
                ["No", "Program/Kegiatan", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)",
                 "Target Kinerja dan Anggaran Tahun 2024", None, "Realisasi Kinerja dan Anggaran Tahun 2024", None,
                 "Tingkat Capaian Kinerja dan Realisasi Anggaran (%)", None, None, "cek lagi kolom F"],
                [None, None, None, "K", "Rp. (000)", "K", "Rp. (000)", "K", "Rp."],
                ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
                [1, "Program Pemerintahan dan Kesejahteraan Rakyat", "Persentase kebijakan terlaksana",
                 "100%", "4.500.250", "100%", "4.410.100", "100,00", "98,00"],
                [2, "Program Perekonomian dan Pembangunan", "Persentase kebijakan ekonomi terlaksana",
                 "100%", "2.120.750", "95%", "2.001.300", "95,00", "94,37"],
            ],
            gabung=["D3:E3", "F3:G3", "H3:I3", "A3:A4", "B3:B4", "C3:C4"],
        ),
        IKU=[
            ["Indikator Kinerja Utama Sekretariat Daerah Tahun 2024"],
            None,
            ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Formulasi", "Sumber Data", "Penanggung Jawab"],
            [1, "Meningkatnya kualitas kebijakan", "Indeks Reformasi Hukum", "Hasil penilaian Kemenkumham",
             "Bag. Hukum", "Kabag"],
            [2, "Meningkatnya akuntabilitas", "Nilai SAKIP Kabupaten", "Hasil evaluasi KemenPANRB",
             "Bag. Organisasi", "Kabag"],
        ],
    )  # fmt: skip


def disperindag(folder: Path) -> Path:
    """A dinas with quarters that each stand over target, realisasi and capaian, and a narrative in paragraphs."""
    tw = [judul for _ in range(4) for judul in ("Target", "Realisasi", "Capaian")]
    return tulis(
        folder / "disperindag 2025.xlsx",
        Triwulan=Isi(
            [
                ["MONITORING KINERJA TAHUN 2025", *[None] * 3],
                ["DINAS PERINDUSTRIAN DAN PERDAGANGAN KOTA PRABUMULIH"],
                ["No.", "Indikator Kinerja", "Target PK", "Triwulan I", None, None, "Triwulan II", None, None,
                 "Triwulan III", None, None, "Triwulan IV", None, None, "Capaian Terhadap Target PK"],
                [None, None, None, *tw],
                [1, "Jumlah IKM binaan", "40", 10, 9, "90", 10, 12, "120", 10, 8, "80", 10, 11, "110", "100"],
                [2, "Persentase pasar tertib ukur", "80", 60, "61,5", "102,5", 65, 66, "101,54", 70, "72",
                 "102,86", 80,
                 "81,2", "101,5", "101,5"],
            ],
            gabung=["D3:F3", "G3:I3", "J3:L3", "M3:O3", "A3:A4", "B3:B4", "C3:C4", "P3:P4"],
        ),
        Permasalahan=[
            ["PERMASALAHAN UTAMA"],
            ["1.", "Belum optimalnya pembinaan IKM;"],
            ["2.", "Terbatasnya alat tera ulang;"],
        ],
        Hambatan_dan_Solusi=[
            ["No", "Hambatan", "Solusi"],
            [1, "Pelaku IKM kurang modal", "Fasilitasi KUR"],
            [2, "Pasar jauh", "Pelayanan keliling"],
        ],
    )  # fmt: skip


def dinsos(folder: Path) -> Path:
    """A dinas with total first, sub-totals, identical names under two sasaran, a compound target."""
    return tulis(
        folder / "dinsos.xlsx",
        Tabel_Capaian=[
            ["Capaian Indikator Sasaran Dinas Sosial Kabupaten Empat Lawang Tahun 2024"],
            ["Sasaran", "Indikator", "Target", "Realisasi", "% Capaian", "Prediket"],
            ["Meningkatnya perlindungan sosial", "Persentase PPKS tertangani", "80%", "82,5%", "103,13",
             "Sangat Tinggi"],
            ["Meningkatnya perlindungan sosial", "Jumlah bantuan tersalur", "11 jenis; 50.000 paket",
             "11 jenis; 48.000 paket", "96", "Sangat Tinggi"],
            ["Meningkatnya pemberdayaan sosial", "Persentase PPKS tertangani", "60%", "57%", "95",
             "Sangat Tinggi"],
        ],
        PK=[
            ["Perjanjian Kinerja Tahun 2024"],
            ["Sasaran", "Indikator", "Target"],
            ["Meningkatnya pemberdayaan sosial", "Persentase PPKS tertangani", "60%"],
            ["Meningkatnya perlindungan sosial", "Persentase PPKS tertangani", "80%"],
        ],
        Keuangan=[
            ["Realisasi Anggaran Tahun 2024"],
            ["Program / Kegiatan", "Anggaran", "Realisasi", "Capaian"],
            ["TOTAL", 1000, 950, "95,00"],
            ["Program Rehabilitasi Sosial", 600, 580, "96,67"],
            ["   Kegiatan Rehabilitasi Dasar", 400, 390, "97,50"],
            ["   Kegiatan Rehabilitasi Lanjut", 200, 190, "95,00"],
            ["Jumlah Program Rehabilitasi", 600, 580, "96,67"],
            ["Program Penanganan Bencana", 400, 370, "92,50"],
        ],
    )  # fmt: skip


SEMUA = (
    bappeda, kecamatan, kelurahan, rsud, puskesmas, bapenda, enam_puluh, tabel_kosong, inspektorat, dinkes, dishub,
    setda, disperindag, dinsos,
)  # fmt: skip
