"""The words of headings and what they mean together: explicit lists, most particular meaning first.

Words are given as offices misspell and abbreviate them; `readers.judul` reads headings with these lists.
"""

from __future__ import annotations

from lkjip_desktop.readers.peran import Peran

KATA = frozenset(
    """
no nomor urut kode rekening tujuan sasaran strategis indikator kinerja utama iku satuan target rencana realisasi capaian
pencapaian tingkat persentase persen prosentase kategori predikat kriteria cara perhitungan penghitungan formulasi
formula rumus definisi operasional keterangan ket polarisasi polaritas arah sifat program kegiatan sub anggaran pagu dana
belanja alokasi serapan penyerapan unsur pelayanan layanan nilai rata nrr tertimbang bobot penimbang kondisi awal akhir
renstra rpjmd rpd periode penanggung penanggungjawab jawab pelaksana tahun nama uraian ini lalu sebelumnya jumlah hasil
rp rupiah k dpa dppa apbd murni perubahan sebelum setelah sesudah semula menjadi perangkat daerah skpd opd unit kerja
sumber data faktor catatan analisis penjelasan permasalahan kendala hambatan solusi upaya tindak lanjut rekomendasi
pendorong pendukung penghambat terhadap menengah jangka sampai dengan sd triwulan tw semester bulan per interval jenjang
level ikk baseline aspek urusan bidang organisasi berjalan n nasional provinsi standar benchmark bukti dukung tautan link
lokasi prioritas kelompok efisiensi efektivitas selisih sisa lebih kurang fisik keuangan kumulatif akumulasi total
tahunan setahun setiap pada yang dievaluasi pengukuran penilaian skala status tercapai kemajuan metode jenis tipe satu
pic pengampu misi outcome output keluaran prakiraan maju kerangka pendanaan indikatif volume januari februari maret april
mei juni juli agustus september oktober november desember i ii iii iv evaluasi tw1 tw2 tw3 tw4 perspektif strategi mutu
pk renja rkt rka rkpd tapkin pertahun dihadapi dilakukan telah pemecahan masalah charge in progress data lapangan
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
}


def _salah_satu(*pilihan: str) -> list[frozenset[str]]:
    """Sets of words, each enough by itself, given as phrases."""
    return [frozenset(satu.split()) for satu in pilihan]


# First match wins: the more particular meaning stands before the more general one.
MAKNA: list[tuple[Peran, list[frozenset[str]]]] = [
    (Peran.POLARISASI, _salah_satu("polarisasi", "arah indikator", "sifat indikator", "tipe indikator")),
    (Peran.CARA, _salah_satu("perhitungan", "formula", "formulasi", "rumus", "definisi")),
    (Peran.TERTIMBANG, _salah_satu("tertimbang", "nrr bobot")),
    (Peran.RATA_RATA, _salah_satu("nilai rata", "nrr", "rata unsur")),
    (Peran.UNSUR, _salah_satu("unsur")),
    (Peran.BOBOT, _salah_satu("bobot")),
    (Peran.EFISIENSI, _salah_satu("efisiensi", "efektivitas", "selisih", "sisa", "lebih kurang")),
    (Peran.KENDALA, _salah_satu("kendala", "faktor penghambat")),
    (Peran.PENDORONG, _salah_satu("faktor pendorong", "faktor pendukung")),
    (Peran.TINDAK_LANJUT, _salah_satu("tindak lanjut", "upaya", "rekomendasi")),
    (
        Peran.LAIN,
        _salah_satu(
            "sumber data", "sumber dana", "bukti", "lokasi", "prioritas", "kelompok sasaran", "link", "tautan", "fisik",
            "prakiraan", "evaluasi", "jenis", "perspektif", "strategi",
        ),
    ),
    (Peran.PEMBANDING, _salah_satu("nasional", "benchmark", "standar", "realisasi provinsi", "capaian provinsi")),
    (Peran.KONDISI_AWAL, _salah_satu("kondisi awal", "baseline", "capaian awal")),
    (Peran.CAPAIAN_AKHIR, _salah_satu("capaian sampai", "capaian renstra", "capaian rpjmd", "capaian rpd",
                                      "tingkat kemajuan", "capaian akhir")),
    (Peran.CAPAIAN, _salah_satu("capaian terhadap", "persentase terhadap target")),
    (Peran.TARGET_AKHIR, _salah_satu("target akhir", "target renstra", "kondisi akhir", "target menengah", "target rpjmd",
                                     "target rpd")),
    (Peran.PENANGGUNG_JAWAB, _salah_satu("penanggung jawab", "pelaksana")),
    (Peran.SERAPAN, _salah_satu("serapan", "persentase realisasi anggaran", "persentase anggaran", "capaian anggaran",
                                "capaian keuangan", "tingkat realisasi anggaran", "persentase keuangan", "capaian pagu", "persentase pagu")),
    (Peran.REALISASI_ANGGARAN, _salah_satu("realisasi anggaran", "realisasi belanja", "realisasi pagu",
                                           "realisasi keuangan", "realisasi dana")),
    (Peran.KATEGORI, _salah_satu("kategori", "predikat", "tercapai", "skala")),
    (Peran.CAPAIAN, _salah_satu("persentase capaian", "persentase realisasi", "tingkat capaian", "tingkat realisasi",
                                "capaian realisasi", "hasil pengukuran", "nilai capaian")),
    (Peran.REALISASI, _salah_satu("realisasi", "hasil kinerja")),
    (Peran.TARGET, _salah_satu("target", "rencana kinerja")),
    (Peran.CAPAIAN, _salah_satu("capaian")),
    (Peran.INDIKATOR, _salah_satu("indikator sasaran", "indikator utama", "indikator tujuan")),
    (Peran.INDIKATOR_PROGRAM, _salah_satu("indikator program", "indikator kegiatan", "indikator outcome",
                                          "indikator output", "indikator keluaran")),
    (Peran.INDIKATOR, _salah_satu("indikator")),
    (Peran.SASARAN, _salah_satu("sasaran")),
    (Peran.TUJUAN, _salah_satu("tujuan", "misi")),
    (Peran.ANGGARAN, _salah_satu("anggaran", "pagu", "alokasi", "belanja", "dana")),
    (Peran.PROGRAM, _salah_satu("program")),
    (Peran.SUB_KEGIATAN, _salah_satu("sub kegiatan")),
    (Peran.KEGIATAN, _salah_satu("kegiatan")),
    (Peran.SATUAN, _salah_satu("satuan")),
    (Peran.KODE, _salah_satu("kode")),
    (Peran.CAPAIAN, _salah_satu("persentase kinerja")),
    (Peran.KETERANGAN, _salah_satu("keterangan", "catatan", "penjelasan", "analisis")),
    (Peran.PENANGGUNG_JAWAB, _salah_satu("unit kerja", "skpd", "opd", "perangkat daerah")),
    (Peran.JENJANG, _salah_satu("jenjang", "level")),
    (Peran.NO, _salah_satu("no", "nomor")),
]  # fmt: skip
SENDIRI: dict[str, Peran] = {"persentase": Peran.CAPAIAN, "nilai": Peran.CAPAIAN, "uraian": Peran.URAIAN}
