import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Laporan
from lkjip_desktop.rules.katalog import Aturan
from lkjip_desktop.rules.perencanaan import indikator_sama, satuan_sama, target_sama
from lkjip_desktop.rules.rumusan import sasaran_seragam
from tests.disdukcapil import disdukcapil
from tests.pembangun import indikator, laporan, muncul, profil, realisasi, target
from tests.rules.alat import jalankan, satu, sebutan, sel

PK, RKT, KK, PENETAPAN = JenisLembar.PERJANJIAN, JenisLembar.RKT, JenisLembar.KERTAS_KERJA, JenisLembar.PENETAPAN
KTP, SURVEI, AKTA = "Rasio Kepemilikan KTP", "Nilai Survei Kepuasan", "Cakupan Akta Kelahiran"


def _janji(nama: str, *sumber: JenisLembar, terukur: bool = True, baris: int = 5) -> Indikator:
    """An indikator that the given sheets name; measured in TABEL 3.1 unless said."""
    letak = {
        PK: f"PK 2024!C{baris}",
        RKT: f"RKT!C{baris}",
        KK: f"KERTAS KERJA!C{baris}",
        PENETAPAN: f"PENETAPAN KINERJA!B{baris}",
    }
    hasil = indikator(nama, t="92" if terukur else None, r="90" if terukur else None, baris=baris)
    if not terukur:
        hasil.sebutan = []
        hasil.kemunculan = [target("92", letak[s].replace("!C", "!D").replace("!B", "!D")) for s in sumber]
    hasil.sebutan += [sebutan(nama, letak[s], s) for s in sumber]
    return hasil


@pytest.mark.parametrize("aturan", [target_sama, indikator_sama, satuan_sama, sasaran_seragam])
def test_plans_that_agree_yield_nothing(aturan: Aturan) -> None:
    ktp = _janji(KTP, PK, KK, RKT)
    ktp.kemunculan += [target("92%", "PK 2024!E5"), target("92,00", "RKT!D5"), target("-", "IKU!D5")]
    for alamat, sumber, satuan, sasaran in (
        ("PK 2024!C5", PK, "Persen", "Meningkatnya Kualitas Pelayanan"),
        ("RKT!C5", RKT, None, "MENINGKATNYA KUALITAS PELAYANAN."),
        ("KERTAS KERJA!C5", KK, "%", None),
    ):
        ktp.sebutan.append(sebutan(KTP, alamat, sumber, sasaran, satuan))
    assert jalankan(aturan, laporan(ktp)) == []


@pytest.mark.parametrize("aturan", [target_sama, indikator_sama, satuan_sama, sasaran_seragam])
def test_a_workbook_without_plans_yields_nothing(aturan: Aturan) -> None:
    assert jalankan(aturan, laporan(indikator(KTP, t="92", r="90"))) == []


def test_a_target_that_differs_names_all_cells_and_who_agrees() -> None:
    ktp = indikator(KTP, target("92", "IKU!D4"), target("90", "PK 2024!E5"), t="92", r="90")
    temuan = satu(target_sama, laporan(ktp))
    assert temuan.tingkat is Tingkat.SALAH
    assert set(sel(temuan)) == {"TABEL 3.1 D5", "IKU D4", "PK 2024 E5"}
    assert "92 pada TABEL 3.1 D5 dan IKU D4; 90 pada PK 2024 E5" in temuan.pesan
    assert temuan.seharusnya is None


def test_a_target_that_the_capaian_proves_is_named_as_right() -> None:
    ktp = indikator(KTP, target("90", "IKU!D4"), t="92", r="101,33", c="110,14")
    assert satu(target_sama, laporan(ktp)).seharusnya == "92"


def test_a_target_that_the_office_chose_is_named_as_right() -> None:
    ktp = indikator(KTP, target("90", "IKU!D4"), t="92", r="95")
    kunci = satu(target_sama, laporan(ktp)).kunci.partition(":")[2]
    assert satu(target_sama, laporan(ktp), profil(pilihan={kunci: "90"})).seharusnya == "90"


def test_targets_before_and_after_a_perubahan_do_not_contradict() -> None:
    ktp = indikator(
        KTP,
        target("90", "PK 2024!E5"),
        target("92", "PK Perubahan!E5", sumber=PK),
        target("90", "RKT!D9"),
        t="92",
        r="90",
    )
    assert jalankan(target_sama, laporan(ktp)) == []
    ktp.kemunculan.append(target("95", "KERTAS KERJA!F7"))
    assert set(sel(satu(target_sama, laporan(ktp)))) == {"TABEL 3.1 D5", "PK Perubahan E5", "KERTAS KERJA F7"}


def test_a_target_of_the_renstra_is_the_same_everywhere() -> None:
    renstra = [
        muncul(JenisFakta.TARGET_RENSTRA, teks, alamat, tahun=2026)
        for teks, alamat in (("96", "RENSTRA!G6"), ("98", "IKU!F4"))
    ]
    assert satu(target_sama, laporan(indikator(KTP, *renstra, t="92", r="90"))).pesan.startswith("Target akhir Renstra")


def test_targets_of_other_years_are_other_facts() -> None:
    ktp = indikator(KTP, target("90", "PERBANDINGAN!C5", tahun=2023), t="92", r="90")
    assert jalankan(target_sama, laporan(ktp)) == []


def test_a_measured_indikator_that_was_not_promised_is_to_be_looked_at() -> None:
    temuan = satu(indikator_sama, laporan(_janji(SURVEI, PK), _janji(KTP, PENETAPAN, KK, baris=6)))
    assert temuan.tingkat is Tingkat.PERIKSA
    assert sel(temuan) == ["TABEL 3.1 B6", "KERTAS KERJA C6"]
    assert "Tercantum pada penetapan kinerja." in temuan.pesan


def test_a_promised_indikator_that_is_not_measured_is_wrong() -> None:
    temuan = satu(indikator_sama, laporan(_janji(SURVEI, PK), _janji(AKTA, PK, terukur=False, baris=6)))
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["PK 2024 C6"]
    assert temuan.ditemukan == AKTA


def test_a_promise_that_may_be_measured_under_another_name_is_only_to_be_looked_at() -> None:
    isi = laporan(
        _janji("Nilai Kepuasan Masyarakat", PK, terukur=False), _janji("Indeks Kepuasan Masyarakat", PK, baris=6)
    )
    temuan = satu(indikator_sama, isi)
    assert temuan.tingkat is Tingkat.PERIKSA
    assert "nama lain" in temuan.pesan


@pytest.mark.parametrize(
    "judul", ["PERJANJIAN KINERJA KEPALA BIDANG PENCATATAN SIPIL", "Perjanjian Kinerja Eselon III"]
)
def test_the_promise_of_a_unit_below_need_not_be_measured_here(judul: str) -> None:
    isi = laporan(_janji(SURVEI, PK), _janji(AKTA, PK, terukur=False, baris=6))
    isi.teks_sel["PK 2024 A1"] = judul
    assert satu(indikator_sama, isi).tingkat is Tingkat.PERIKSA


def test_the_secretary_of_a_region_heads_an_office_of_his_own() -> None:
    isi = laporan(_janji(SURVEI, PK), _janji(AKTA, PK, terukur=False, baris=6))
    isi.teks_sel["PK 2024 A1"] = "PERJANJIAN KINERJA SEKRETARIS DAERAH"
    assert satu(indikator_sama, isi).tingkat is Tingkat.SALAH


def test_each_direction_is_one_finding_that_names_all() -> None:
    isi = laporan(_janji(SURVEI, PK, terukur=False), _janji(AKTA, PK, terukur=False, baris=6), _janji(KTP, KK, baris=7))
    pesan = {t.kunci: t.ditemukan for t in jalankan(indikator_sama, isi)}
    assert pesan == {"TGT002:tidak diukur": f"{SURVEI}; {AKTA}", "TGT002:tidak diperjanjikan": KTP}


def test_without_a_pk_the_penetapan_counts_and_without_both_nothing() -> None:
    dua = [_janji(SURVEI, PENETAPAN), _janji(KTP, KK, baris=6)]
    assert satu(indikator_sama, laporan(*dua)).ditemukan == KTP
    assert jalankan(indikator_sama, laporan(_janji(SURVEI, KK), _janji(KTP, KK, baris=6))) == []


def test_a_workbook_that_measures_nothing_breaks_no_promise() -> None:
    assert jalankan(indikator_sama, laporan(_janji(SURVEI, PK, terukur=False))) == []


def test_a_place_that_waits_for_its_realisasi_counts_as_measured() -> None:
    akta = _janji(AKTA, PK, terukur=False, baris=6)
    akta.kemunculan.append(realisasi("-", "KERTAS KERJA!G6"))
    assert jalankan(indikator_sama, laporan(_janji(SURVEI, PK), akta)) == []


def test_a_rkt_that_is_broader_is_one_remark_without_its_group_rows() -> None:
    kelompok = _janji("Rasio Kepemilikan Dokumen", RKT, terukur=False, baris=7)
    kelompok.kemunculan = []
    temuan = satu(indikator_sama, laporan(_janji(SURVEI, PK), _janji(AKTA, RKT, terukur=False, baris=6), kelompok))
    assert temuan.tingkat is Tingkat.INFO
    assert temuan.ditemukan == AKTA


def test_a_satuan_that_differs_is_to_be_looked_at() -> None:
    lama = indikator("Lama Pengurusan KTP", t="1", r="1", satuan="Hari")
    lama.sebutan += [
        sebutan("Lama", "IKU!B5", JenisLembar.IKU, satuan="hari"),
        sebutan("Lama", "RKT!C5", RKT, satuan="%"),
    ]
    temuan = satu(satuan_sama, laporan(lama))
    assert temuan.tingkat is Tingkat.PERIKSA
    assert temuan.ditemukan == "Hari; %"
    assert sel(temuan) == ["TABEL 3.1 B5", "IKU B5", "RKT C5"]


def _bersasaran(**sasaran: str) -> Laporan:
    tempat = {"pk": ("PK 2024!C5", PK), "rkt": ("RKT!C5", RKT), "kk": ("KERTAS KERJA!C5", KK)}
    survei = indikator(SURVEI, t="85", r="95")
    survei.sebutan = [sebutan(SURVEI, *tempat[nama], sasaran=teks) for nama, teks in sasaran.items()]
    return laporan(survei)


def test_clearly_different_sasaran_are_one_finding_for_the_report_the_pk_first() -> None:
    isi = _bersasaran(rkt="Meningkatnya Kualitas Administrasi", pk="Meningkatkan Kualitas Pelayanan Publik")
    isi.indikator.append(isi.indikator[0].model_copy(update={"kunci": "lain", "nama": "Indikator Lain"}))
    temuan = satu(sasaran_seragam, isi)
    assert temuan.tingkat is Tingkat.PERIKSA
    assert sel(temuan) == ["PK 2024 B5", "RKT B5"]
    assert f"{SURVEI} dan Indikator Lain:" in temuan.pesan


def test_respelled_and_shortened_sasaran_are_one_remark() -> None:
    temuan = satu(sasaran_seragam, _bersasaran(pk="Meningkatnya efektifitas pelayanan", kk="Meningkatkan efektivitas"))
    assert temuan.tingkat is Tingkat.INFO
    assert temuan.kunci == "TGT004:ragam"


def test_the_offices_hand_built_report_has_only_the_findings_it_should() -> None:
    isi = disdukcapil()
    assert jalankan(target_sama, isi) == jalankan(satuan_sama, isi) == []
    isi.indikator[0].kemunculan.append(muncul(JenisFakta.TARGET, "29", "PK 2024!E6"))
    assert satu(target_sama, isi).seharusnya == "92"
