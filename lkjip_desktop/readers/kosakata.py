"""The words of headings and what they mean together: explicit lists, most particular meaning first.

Words are given as offices misspell and abbreviate them; `readers.judul` reads headings with these lists.
"""

from __future__ import annotations

from lkjip_desktop.readers.peran import Peran

KATA = frozenset(
    """
    bertambah berkurang peningkatan penurunan kenaikan perbandingan t r c
    agustus akhir akumulasi alokasi analisis anggaran apbd april arah aspek awal baseline belanja benchmark berjalan
    bidang bobot bukti bulan capaian cara catatan charge daerah dana data definisi dengan desember dievaluasi
    dihadapi dilakukan dpa dppa dukung efektivitas efisiensi evaluasi faktor februari fisik formula formulasi
    hambatan hasil i ii iii ikk iku in indikatif indikator ini interval iv jangka januari jawab jenis jenjang juli
    jumlah juni k kategori kegiatan kelompok keluaran kemajuan kendala kerangka kerja ket keterangan keuangan
    kinerja kode kondisi kriteria kumulatif kurang lalu lanjut lapangan layanan lebih level link lokasi maju maret
    masalah mei menengah menjadi metode misi murni mutu n nama nasional nilai no nomor november nrr oktober opd
    operasional organisasi outcome output pada pagu pelaksana pelayanan pemecahan penanggung penanggungjawab
    pembilang penyebut pencapaian pendanaan pendorong pendukung pengampu penghambat penghitungan pengukuran
    penilaian penimbang
    penjelasan penyerapan per perangkat perhitungan periode permasalahan persen persentase perspektif pertahun
    perubahan pic pk polarisasi polaritas prakiraan predikat prioritas program progress prosentase provinsi rata
    realisasi rekening rekomendasi rencana renja renstra rka rkpd rkt rp rpd rpjmd rumus rupiah sampai sasaran satu
    satuan sd sebelum sebelumnya selisih semester semula september serapan sesudah setahun setelah setiap sifat sisa
    skala skpd solusi standar status strategi strategis sub sumber tahun tahunan tapkin target tautan telah tercapai
    terhadap tertimbang tindak tingkat tipe total triwulan tujuan tw tw1 tw2 tw3 tw4 unit unsur upaya uraian urusan
    urut utama volume yang interval tim evaluator maksimal
    """.split()
)
SAMBUNG = frozenset("dan yang yg di dari untuk atau s d atas dalam ke oleh pada bagi".split())
ALIAS = {
    "n0": "no",
    "nomer": "no",
    "prosentase": "persentase",
    "presentase": "persentase",
    "persen": "persentase",
    "prediket": "predikat",
    "iki": "indikator",
    "iku": "indikator",
    "ikk": "indikator",
    "ikp": "indikator",
    "iks": "indikator",
    "ket": "keterangan",
    "pencapaian": "capaian",
    "penghitungan": "perhitungan",
    "penyerapan": "serapan",
    "layanan": "pelayanan",
    "rupiah": "rp",
    "polaritas": "polarisasi",
    "kriteria": "predikat",
    "status": "predikat",
    "sd": "sampai",
    "hambatan": "kendala",
    "permasalahan": "kendala",
    "solusi": "upaya",
    "penanggungjawab": "pelaksana",
    "pic": "pelaksana",
    "pengampu": "pelaksana",
    "charge": "pelaksana",
    "sat": "satuan",
    "real": "realisasi",
    "cap": "capaian",
    "tgt": "target",
    "ind": "indikator",
}


def _frasa(pilihan: str) -> list[frozenset[str]]:
    """Sets of words, each enough by itself, from phrases parted by commas."""
    return [frozenset(satu.split()) for satu in pilihan.split(",")]


# First match wins: the more particular meaning stands before the more general one.
MAKNA: list[tuple[Peran, list[frozenset[str]]]] = [
    (Peran.POLARISASI, _frasa("polarisasi, arah indikator, sifat indikator, tipe indikator")),
    (Peran.CARA, _frasa("perhitungan, formula, formulasi, rumus, definisi")),
    (Peran.PEMBILANG, _frasa("pembilang")),
    (Peran.PENYEBUT, _frasa("penyebut")),
    (Peran.TERTIMBANG, _frasa("tertimbang, nrr bobot")),
    (Peran.RATA_RATA, _frasa("nilai rata, nrr, rata unsur")),
    (Peran.UNSUR, _frasa("unsur")),
    (Peran.BOBOT, _frasa("bobot")),
    (
        Peran.EFISIENSI,
        _frasa("efisiensi, efektivitas, selisih, sisa, lebih kurang, penurunan, kenaikan, bertambah, berkurang"),
    ),
    (Peran.LAIN, _frasa("bukti, link, tautan, prakiraan, interval")),
    (Peran.PENANGGUNG_JAWAB, _frasa("penanggung jawab, pelaksana")),
    (Peran.KENDALA, _frasa("kendala, faktor penghambat")),
    (Peran.PENDORONG, _frasa("faktor pendorong, faktor pendukung")),
    (Peran.TINDAK_LANJUT, _frasa("tindak lanjut, upaya, rekomendasi")),
    (
        Peran.LAIN,
        _frasa(
            "sumber data, sumber dana, lokasi, prioritas, kelompok sasaran, fisik, evaluasi, "
            "jenis, perspektif, strategi"
        ),
    ),
    (Peran.PEMBANDING, _frasa("nasional, benchmark, standar, realisasi provinsi, capaian provinsi")),
    (Peran.KONDISI_AWAL, _frasa("kondisi awal, baseline, capaian awal")),
    (
        Peran.CAPAIAN_AKHIR,
        _frasa("capaian sampai, capaian renstra, capaian rpjmd, capaian rpd, tingkat kemajuan, capaian akhir"),
    ),
    (Peran.CAPAIAN, _frasa("capaian terhadap, persentase terhadap target")),
    (
        Peran.TARGET_AKHIR,
        _frasa("target akhir, target renstra, kondisi akhir, target menengah, target rpjmd, target rpd"),
    ),
    (
        Peran.SERAPAN,
        _frasa(
            "serapan, persentase realisasi anggaran, persentase anggaran, capaian anggaran, "
            "capaian keuangan, tingkat realisasi anggaran, persentase keuangan, capaian pagu, "
            "persentase pagu"
        ),
    ),
    (
        Peran.REALISASI_ANGGARAN,
        _frasa("realisasi anggaran, realisasi belanja, realisasi pagu, realisasi keuangan, realisasi dana"),
    ),
    (Peran.KATEGORI, _frasa("kategori, predikat, tercapai, skala")),
    (
        Peran.CAPAIAN,
        _frasa(
            "persentase capaian, persentase realisasi, tingkat capaian, tingkat realisasi, "
            "capaian realisasi, hasil pengukuran, nilai capaian"
        ),
    ),
    (Peran.REALISASI, _frasa("realisasi, hasil kinerja")),
    (Peran.TARGET, _frasa("target, rencana kinerja")),
    (Peran.CAPAIAN, _frasa("capaian")),
    (Peran.INDIKATOR, _frasa("indikator sasaran, indikator utama, indikator tujuan")),
    (
        Peran.INDIKATOR_PROGRAM,
        _frasa("indikator program, indikator kegiatan, indikator outcome, indikator output, indikator keluaran"),
    ),
    (Peran.INDIKATOR, _frasa("indikator")),
    (Peran.SASARAN, _frasa("sasaran")),
    (Peran.TUJUAN, _frasa("tujuan, misi")),
    (Peran.ANGGARAN, _frasa("anggaran, pagu, alokasi, belanja, dana")),
    (Peran.PROGRAM, _frasa("program")),
    (Peran.SUB_KEGIATAN, _frasa("sub kegiatan")),
    (Peran.KEGIATAN, _frasa("kegiatan")),
    (Peran.SATUAN, _frasa("satuan")),
    (Peran.KODE, _frasa("kode")),
    (Peran.CAPAIAN, _frasa("persentase kinerja")),
    (Peran.KETERANGAN, _frasa("keterangan, catatan, penjelasan, analisis")),
    (Peran.PENANGGUNG_JAWAB, _frasa("unit kerja, skpd, opd, perangkat daerah")),
    (Peran.JENJANG, _frasa("jenjang, level")),
    (Peran.NO, _frasa("no, nomor")),
]
SENDIRI: dict[str, Peran] = {
    "persentase": Peran.CAPAIAN,
    "nilai": Peran.CAPAIAN,
    "uraian": Peran.URAIAN,
    "rencana": Peran.TARGET,
    "t": Peran.TARGET,
    "r": Peran.REALISASI,
    "c": Peran.CAPAIAN,
}
