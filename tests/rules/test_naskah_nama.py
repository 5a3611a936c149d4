"""Words that stand in a name, a visi or a misi state nothing: an indikator may be called after the Renstra."""

import pytest

from lkjip_desktop.domain.laporan import Butir, JenisFakta, Laporan
from lkjip_desktop.rules.instansi import nama_instansi
from lkjip_desktop.rules.naskah_arah import kata_arah
from lkjip_desktop.rules.naskah_fakta import angka_naskah
from tests.pembangun import indikator, laporan, muncul, ref
from tests.rules.alat import jalankan
from tests.rules.naskah import kata, periksa_naskah

SELARAS, NAIK = "Persentase program Renstra yang selaras", "Persentase peningkatan pendapatan daerah"


@pytest.fixture
def buku() -> Laporan:
    return laporan(
        indikator(
            SELARAS, muncul(JenisFakta.TARGET_RENSTRA, "94", "RENSTRA!G6", tahun=2026), t="92", r="93,44",
        ),
        indikator(NAIK, muncul(JenisFakta.REALISASI, "4,20", "PERBANDINGAN!E6", tahun=2023), t="4", r="3,10", baris=6),
    )  # fmt: skip


@pytest.mark.parametrize(
    "kalimat",
    [
        f"Realisasi indikator {SELARAS} pada tahun 2024 sebesar 93,44%, lebih tinggi dari target 92%.",
        f"Realisasi {SELARAS} adalah 93,44% dari target 92% (tercapai).",
        f"Realisasi {NAIK} turun dari 4,20% pada tahun 2023 menjadi 3,10% pada tahun 2024.",
    ],
)
def test_a_words_own_sense_in_a_name_is_no_statement(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(kata_arah, buku, kalimat) == []


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        (f"Realisasi {SELARAS} tahun 2024 telah melampaui target akhir Renstra.", "melampaui"),
        (f"Realisasi {SELARAS} lebih rendah dari target 92%.", "lebih rendah"),
        (f"Realisasi {NAIK} naik dari 4,20% pada tahun 2023 menjadi 3,10% pada tahun 2024.", "naik"),
    ],
)
def test_what_is_said_of_the_name_still_counts(buku: Laporan, kalimat: str, tertulis: str) -> None:
    (temuan,) = periksa_naskah(kata_arah, buku, kalimat)
    assert kata(temuan) == [tertulis]


@pytest.mark.parametrize("teks", ["“Kota yang sehat”", "KOTA YANG SEHAT", "1. Kabupaten yang bersih dan tertib;"])
def test_a_visi_or_misi_names_no_region(teks: str) -> None:
    buku = laporan()
    buku.instansi.daerah = "Kota Sawahlunto"
    buku.instansi.asal["daerah"] = [Butir(teks="Kota Sawahlunto", ref=ref("COVER!D13"))]
    buku.instansi.visi, buku.instansi.misi = "Kota yang sehat", ["Kabupaten yang bersih dan tertib"]
    buku.teks_sel[ref("COVER!B30").kunci] = teks
    assert jalankan(nama_instansi, buku) == []


JUMLAH, INDEKS, BELANJA = (
    "Jumlah Penerima Bantuan Sosial yang graduasi",
    "Indeks Kualitas Layanan Publik",
    "Rasio Belanja Pegawai",
)


@pytest.mark.parametrize("nama", [JUMLAH, INDEKS, BELANJA])
@pytest.mark.parametrize("kalimat", ["Realisasi {} pada tahun 2024 sebesar 325,60 dari target 400."])
def test_a_label_in_a_name_hides_no_wrong_figure(nama: str, kalimat: str) -> None:
    buku = laporan(indikator(nama, t="400", r="352,60", satuan="Nilai"))
    (temuan,) = periksa_naskah(angka_naskah, buku, kalimat.format(nama))
    assert kata(temuan) == ["325,60"]
    assert periksa_naskah(angka_naskah, buku, kalimat.format(nama).replace("325", "352")) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Dari enam puluh indikator, 35 mencapai target dan 25 belum mencapai target.",
        "Sebanyak 35 indikator mencapai target, 25 belum.",
    ],
)
def test_how_many_reach_their_target_is_nobodys_target(kalimat: str) -> None:
    buku = laporan(indikator("Nilai Keselarasan Perencanaan", t="85", r="99,00", satuan="Nilai"))
    akhir = "Nilai Keselarasan Perencanaan mencapai realisasi 99,00 dengan capaian 116,47%."
    assert periksa_naskah(angka_naskah, buku, f"{kalimat} {akhir}") == []
    assert periksa_naskah(angka_naskah, buku, f"{akhir} Target 25 telah dilampaui.") != []
