"""The sample workbook's sheets with figures, in the layout an office's own workbook has."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

from sample_workbooks import contoh_angka as isi
from sample_workbooks.contoh_uraian import tulis_uraian
from sample_workbooks.lambang import lambang_png
from sample_workbooks.lembar import Buku, Lembar, Nilai

DIBUAT = datetime(2025, 1, 13, 8, 0)


def bangun_contoh(berkas: Path) -> None:
    """Write the sample workbook."""
    with Buku(berkas, "Kertas Kerja LKjIP 2024 (contoh)", DIBUAT) as buku:
        for tulis in (_sampul, _kertas_kerja, _iku, _pk, _rkt, _penetapan, _capaian, _ikm, _perbandingan, _renstra):
            tulis(buku)
        _anggaran(buku)
        tulis_uraian(buku)
        _rekap(buku)


def _sampul(buku: Buku) -> None:
    lembar = buku.lembar("COVER", [4, 26, 3, 66])
    lembar.isi.insert_image(
        "B1",
        "lambang.png",
        {"image_data": BytesIO(lambang_png()), "description": "Lambang (contoh)", "x_scale": 0.8, "y_scale": 0.8},
    )
    lembar.gabung("B9:D9", "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)", "judul")
    lembar.gabung("B10:D10", f"TAHUN {isi.TAHUN}", "judul")
    for baris, (label, nilai) in enumerate(isi.SAMPUL, start=12):
        lembar.deret(baris, (None, label, ":", nilai), ("biasa", "label", "biasa", "biasa"))
    lembar.isi.insert_textbox(
        "B26",
        "Catatan: angka kependudukan memakai Data Konsolidasi Bersih semester II.",
        {"width": 480, "height": 32, "font": {"size": 10}, "line": {"color": "#7F7F7F"}},
    )


def _kertas_kerja(buku: Buku) -> None:
    lembar = buku.lembar("KERTAS KERJA", [5, 30, 28, 9, 44, 10, 12, 10, 46], mendatar=True)
    lembar.judul(1, "KERTAS KERJA PENYUSUNAN LKJIP", f"INDIKATOR KINERJA SASARAN TAHUN {isi.TAHUN}")
    _kepala_kertas_kerja(lembar)
    ktp, skm = "Rasio Kepemilikan KTP Elektronik", "Nilai Survey Kepuasan Masyarakat terhadap Pelayanan Administrasi"
    gaya = ("tengah", "teks", "teks", "tengah", "teks", "tengah", "tengah", "tengah", "teks")
    baris: tuple[tuple[Nilai, ...], ...] = (
        (1, isi.SASARAN_MANAJEMEN, ktp, "%", isi.cara_ktp("502.024"), 92, "101,33", "%", isi.KETERANGAN_KTP),
        (None, None, "Lama Pengurusan KTP Elektronik", "Hari", "1 Hari", 1, 1, "Baik", None),
        (2, isi.SASARAN_KUALITAS, skm, "%", isi.CARA_SKM, 85, "95,02", "%", isi.KETERANGAN_SKM),
    )
    for nomor, satu in enumerate(baris, start=7):
        lembar.deret(nomor, satu, gaya)
    lembar.gabung("A7:A8", 1, "tengah")
    lembar.gabung("B7:B8", isi.SASARAN_MANAJEMEN, "teks")
    lembar.isi.write_comment(
        "G7", "Angka dari Bidang PIAK, cek lagi dengan DKB semester II", {"author": "Perencanaan", "x_scale": 1.4}
    )
    lembar.isi.data_validation("D7:D9", {"validate": "list", "source": ["%", "Hari", "Nilai", "Orang", "Dokumen"]})
    lembar.isi.conditional_format("H7:H9", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    lembar.tanda_tangan(11, 9, isi.JABATAN, isi.PEJABAT)


def _kepala_kertas_kerja(lembar: Lembar) -> None:
    lembar.deret(4, range(1, 10), ["nomor"] * 9)
    tegak = ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "CARA PERHITUNGAN", "KETERANGAN")
    for huruf, judul in zip("ABCDEI", tegak, strict=True):
        lembar.gabung(f"{huruf}5:{huruf}6", judul, "kepala")
    lembar.gabung("F5:H5", isi.TAHUN, "kepala")
    for kolom, judul in enumerate(("TARGET", "REALISASI", "%"), start=6):
        lembar.tulis(6, kolom, judul, "kepala")
    lembar.beku(4, 6)


def _iku(buku: Buku) -> None:
    lembar = buku.lembar("IKU", [6, 66, 12, 12])
    lembar.judul(1, f"Tabel 2.2 Indikator Kinerja Utama Tahun {isi.TAHUN}")
    lembar.kepala(3, "No", "Indikator Kinerja", "Satuan", "Target")
    for nomor, (nama, satuan, target) in enumerate(isi.IKU, start=1):
        lembar.deret(3 + nomor, (nomor, nama, satuan, target), ("tengah", "teks", "tengah", "tengah"))


def _pk(buku: Buku) -> None:
    lembar = buku.lembar("PK 2024", [6, 52, 34, 16, 12])
    lembar.judul(1, f"PERJANJIAN KINERJA {isi.DINAS.upper()} {isi.KABUPATEN.upper()} TAHUN {isi.TAHUN}")
    lembar.kepala(3, "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", nomor=True)
    indikator = "Nilai survei Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan"
    sasaran = "Meningkatkan Kualitas Pelayanan Publik"
    lembar.deret(5, (1, sasaran, indikator, "%", 85), ("tengah", "teks", "teks", "tengah", "tengah"))
    lembar.kepala(7, "No", "Program", "Anggaran", "Keterangan", nomor=True)
    gaya = ("tengah", "teks", "tengah", "tengah")
    for nomor, program in enumerate(isi.PROGRAM, start=1):
        nama = isi.PENUNJANG_LAIN if nomor == 1 else program.nama
        lembar.deret(8 + nomor, (nomor, f"Program {nama}", f"Rp.{program.tertulis}", "APBD"), gaya)
    lembar.deret(14, (None, None, f"Rp.{isi.TOTAL_TERTULIS}", "APBD"), ["tengah tebal"] * 4)
    lembar.gabung("A14:B14", "Jumlah Anggaran", "tengah tebal")
    lembar.tanda_tangan(16, 4, isi.JABATAN, isi.PEJABAT_PK)


def _rkt(buku: Buku) -> None:
    lembar = buku.lembar("RKT", [6, 44, 62, 24])
    lembar.judul(1, f"RENCANA KERJA TAHUNAN (RKT) TAHUN {isi.TAHUN}")
    for baris, label, nilai in ((3, "Provinsi/Kabupaten/Kota", isi.KABUPATEN), (4, "Nama OPD", isi.DINAS)):
        lembar.tulis(baris, 1, label, "label")
        lembar.tulis(baris, 3, f": {nilai}")
    lembar.kepala(6, "No", "Sasaran Strategis", "Indikator Kinerja", "Target (%)")
    _indikator_rkt(lembar)
    _program_rkt(lembar)
    lembar.tanda_tangan(30, 4, isi.JABATAN, isi.PEJABAT)


def _indikator_rkt(lembar: Lembar) -> None:
    gaya = ("tengah", "teks", "teks", "tengah")
    perkantoran = "Meningkatnya Kualitas Pelayanan Administrasi Perkantoran"
    manajemen = "Meningkatnya Efektivitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"
    kualitas = "Meningkatnya Kualitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"
    survei = "- Nilai Survey Kepuasan Masyarakat terhadap Layanan Administrasi Kependudukan dan Pencatatan Sipil"
    lembar.deret(7, (1, perkantoran, "1. Persentase Pemenuhan Layanan Administrasi Perkantoran", 100), gaya)
    for baris, (nama, target) in enumerate(isi.RKT, start=8):
        lembar.deret(baris, (None, None, nama, target), gaya)
    lembar.gabung("A8:A18", 2, "tengah")
    lembar.gabung("B8:B18", manajemen, "teks")
    lembar.deret(19, (3, kualitas, survei, 85), gaya)


def _program_rkt(lembar: Lembar) -> None:
    lembar.deret(21, (None, "Program", "Anggaran", "Keterangan"), ("biasa", "kepala", "kepala", "kepala"))
    jumlah = (None, f"JUMLAH ANGGARAN TAHUN {isi.TAHUN}", f"Rp. {isi.TOTAL_TERTULIS}", "APBD")
    lembar.deret(22, jumlah, ("biasa", "teks tebal", "tengah tebal", "tengah tebal"))
    for nomor, program in enumerate(isi.PROGRAM, start=1):
        nama = isi.PENUNJANG_LAIN if nomor == 1 else program.nama
        deret = (None, f"{nomor}. Program {nama}", f"Rp. {program.tertulis}", "APBD")
        lembar.deret(22 + nomor, deret, ("biasa", "teks", "tengah", "tengah"))


def _penetapan(buku: Buku) -> None:
    lembar = buku.lembar("PENETAPAN KINERJA", [56, 58, 18])
    judul = ("FORMULIR PENETAPAN KINERJA YANG MENGACU PADA RPJMD", f"{isi.KABUPATEN.upper()} TAHUN {isi.TAHUN}")
    lembar.judul(1, *judul)
    lembar.tulis(4, 1, f"Provinsi/Kabupaten/Kota : {isi.KABUPATEN}")
    lembar.tulis(5, 1, f"Nama OPD : {isi.DINAS}")
    lembar.kepala(7, "Sasaran Strategis", "Indikator Kinerja", "Target %")
    lembar.deret(8, ("(1)", "(2)", "(3)"), ["nomor"] * 3)
    gaya = ("teks", "teks", "tengah")
    survei = "1. Nilai Survey Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan"
    lembar.deret(9, (None, "1. Rasio Kepemilikan KTP elektronik", 92), gaya)
    lembar.deret(10, (None, "2. Lama Pengurusan KTP", "1 Hari"), gaya)
    lembar.gabung("A9:A10", isi.SASARAN_MANAJEMEN, "teks")
    lembar.deret(11, (isi.SASARAN_KUALITAS, survei, "85%"), gaya)
    lembar.tanda_tangan(13, 2, isi.JABATAN, isi.PEJABAT_PENETAPAN)


def _capaian(buku: Buku) -> None:
    lembar = buku.lembar("TABEL 3.1", [6, 60, 12, 14, 14, 14])
    lembar.judul(1, f"Capaian dan Realisasi Indikator Kinerja Utama Tahun {isi.TAHUN}")
    judul = ("No", "Nama Indikator", "Satuan", f"Target {isi.TAHUN}", f"Realisasi {isi.TAHUN}", "Capaian")
    lembar.kepala(3, *judul, nomor=True)
    gaya = ("tengah", "teks", "tengah", "tengah", "tengah", "tengah")
    for nomor, satu in enumerate(isi.CAPAIAN, start=1):
        lembar.deret(4 + nomor, (nomor, *satu), gaya)
    lembar.tulis(9, 1, "Data dukung :", "label")
    lembar.deret(
        10,
        (None, "Jumlah penduduk yang memiliki KTP Elektronik", "Jiwa", "506.024"),
        ("biasa", "teks", "tengah", "tengah"),
    )
    lembar.deret(11, (None, "Jumlah penduduk wajib KTP", "Jiwa", 499362), ("biasa", "teks", "tengah", "tengah"))


def _ikm(buku: Buku) -> None:
    lembar = buku.lembar("IKM", [6, 48, 16, 18, 18])
    lembar.judul(1, f"Nilai IKM per Unsur Pelayanan Tahun {isi.TAHUN}")
    lembar.gabung("A2:D2", "Jumlah responden : 400 orang; penimbang 0,11", "biasa")
    lembar.kepala(3, "No", "Unsur Pelayanan", "Nilai Rata-rata", "Nilai Rata - rata Tertimbang")
    for nomor, satu in enumerate(isi.UNSUR, start=1):
        lembar.deret(3 + nomor, (f"U{nomor}", *satu), ("tengah", "teks", "dua", "dua"))
    lembar.deret(13, (None, None, None, 3.8), ("tengah tebal", "tengah tebal", "tengah tebal", "dua tebal"))
    lembar.gabung("A13:C13", "Nilai IKM", "tengah tebal")
    lembar.isi.add_sparkline("E13", {"range": "IKM!C4:C12", "type": "column", "low_point": True, "high_point": True})
    mutu = ("Nilai IKM setelah dikonversi = Nilai Indeks x Nilai dasar", "= 3,80 x 25", "= 95,02")
    for baris, teks in enumerate((*mutu, "Mutu Pelayanan : A (Sangat Baik)"), start=15):
        lembar.tulis(baris, 2, teks)
    grafik = buku.grafik({"type": "radar", "subtype": "with_markers"})
    grafik.add_series({"name": "Nilai rata-rata", "categories": "=IKM!$A$4:$A$12", "values": "=IKM!$C$4:$C$12"})
    grafik.set_title({"name": "Nilai unsur pelayanan", "name_font": {"size": 12}})
    grafik.set_legend({"none": True})
    grafik.set_y_axis({"min": 3, "max": 4, "num_format": "0.0"})
    lembar.isi.insert_chart(
        "A20", grafik, {"x_scale": 1.25, "y_scale": 1.1, "description": "Nilai rata-rata sembilan unsur"}
    )


def _perbandingan(buku: Buku) -> None:
    lembar = buku.lembar("PERBANDINGAN", [44, 9, *[11] * 10], mendatar=True)
    lembar.judul(1, "Perbandingan Realisasi dan Capaian Indikator Kinerja")
    lembar.gabung("A3:A4", "Indikator Kinerja", "kepala")
    lembar.gabung("B3:B4", "Satuan", "kepala")
    for tahun, (kiri, kanan) in zip(
        isi.TAHUN_BANDING, (("C", "D"), ("E", "F"), ("G", "H"), ("I", "J"), ("K", "L")), strict=True
    ):
        lembar.gabung(f"{kiri}3:{kanan}3", tahun, "kepala")
    for kolom in range(3, 13):
        lembar.tulis(4, kolom, "Realisasi" if kolom % 2 else "Capaian", "kepala")
    lembar.deret(5, range(1, 13), ["nomor"] * 12)
    for baris, (nama, satuan, nilai) in enumerate(isi.PERBANDINGAN, start=6):
        lembar.deret(baris, (nama, satuan, *nilai), ("teks", "tengah", *["tengah"] * 10))
    lembar.beku(3, 5)
    _grafik_perbandingan(buku, lembar)


def _grafik_perbandingan(buku: Buku, lembar: Lembar) -> None:
    grafik = buku.grafik({"type": "column"})
    for tahun, kolom in reversed(list(zip(isi.TAHUN_BANDING, "CEGIK", strict=True))):
        deret = {"name": str(tahun), "categories": "=PERBANDINGAN!$A$6", "values": f"=PERBANDINGAN!${kolom}$6"}
        grafik.add_series(deret | {"data_labels": {"value": True, "num_format": "0.00"}, "gap": 60})
    grafik.set_title({"name": "Realisasi lima tahun (%)", "name_font": {"size": 12}})
    grafik.set_legend({"position": "bottom"})
    grafik.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    letak = {"x_scale": 1.7, "y_scale": 1.1, "description": "Realisasi Rasio Kepemilikan KTP elektronik 2020-2024"}
    lembar.isi.insert_chart("A11", grafik, letak)


def _renstra(buku: Buku) -> None:
    lembar = buku.lembar("RENSTRA", [6, 42, 44, 10, 12, 12, 16, 16], mendatar=True)
    lembar.judul(1, "Realisasi kinerja sampai dengan tahun ini dengan jangka menengah yang terdapat pada Renstra")
    tegak = ("No", "Indikator Kinerja", "Cara Perhitungan", "Satuan", "Target Akhir Renstra 2026", "Capaian s/d 2024")
    for kolom, judul in zip("ABCDGH", tegak, strict=True):
        lembar.gabung(f"{kolom}3:{kolom}4", judul, "kepala")
    lembar.gabung("E3:F3", "Realisasi", "kepala")
    lembar.tulis(4, 5, isi.TAHUN - 1, "kepala")
    lembar.tulis(4, 6, isi.TAHUN, "kepala")
    lembar.deret(5, range(1, 9), ["nomor"] * 8)
    for nomor, satu in enumerate(isi.RENSTRA, start=1):
        lembar.deret(5 + nomor, (nomor, *satu), ("tengah", "teks", "teks", *["tengah"] * 5))
    lembar.beku(3, 5)


def _anggaran(buku: Buku) -> None:
    lembar = buku.lembar("ANGGARAN", [6, 46, 46, 24, 24, 14], mendatar=True)
    lembar.judul(1, f"Akuntabilitas Keuangan Tahun {isi.TAHUN}")
    lembar.kepala(3, "No", "Sasaran", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Capaian (%)", nomor=True)
    pertama, *lainnya = isi.PROGRAM
    perkantoran = "Meningkatkan Kualitas Pelayanan Administrasi Perkantoran"
    tertulis = (pertama.tertulis, isi.rupiah_tertulis(pertama.realisasi), "91,45")
    lembar.deret(5, ("1.", perkantoran, pertama.nama, *tertulis), ("tengah", "teks", "teks", *["tengah"] * 3))
    for baris, program in enumerate(lainnya, start=6):
        lembar.deret(baris, (None, None, *program), ("tengah", "teks", "teks", "rupiah", "rupiah", "dua"))
    manajemen = "Meningkatnya Efektifitas Manajemen Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"
    lembar.gabung("A6:A9", 2, "tengah")
    lembar.gabung("B6:B9", manajemen, "teks")
    anggaran, realisasi = (sum(p.anggaran for p in isi.PROGRAM), sum(p.realisasi for p in isi.PROGRAM))
    lembar.deret(10, (None, None, "JUMLAH"), ("tengah", "teks", "teks tebal"))
    lembar.rumus(10, 4, f"={pertama.anggaran}+SUM(D6:D9)", anggaran, "rupiah tebal")
    lembar.rumus(10, 5, f"={pertama.realisasi}+SUM(E6:E9)", realisasi, "rupiah tebal")
    lembar.rumus(10, 6, "=E10/D10*100", realisasi / anggaran * 100, "dua tebal")
    lembar.beku(3, 4)
    buku.beri_nama("TotalAnggaran", "=ANGGARAN!$D$10")


def _rekap(buku: Buku) -> None:
    lembar = buku.lembar("rekap_dkb", [24, 14, 18])
    lembar.kepala(1, "Kecamatan", "Wajib KTP", "Memiliki KTP-el")
    lembar.isi.hide()
