"""Ikhtisar Eksekutif and Ringkasan Pimpinan: a page each, whatever the office has."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import Efisiensi, HasilIndikator
from lkjip_desktop.domain.laporan import FaktorTertulis, JenisFaktor, Naskah
from lkjip_desktop.engine.efisiensi import KESELURUHAN
from lkjip_desktop.report import ikhtisar, kalimat_faktor, ringkasan
from lkjip_desktop.report.bahan import Bahan
from tests.report import kantor

TINGGI = kantor.hasil_indikator("Rasio KTP", capaian="110,14")
RENDAH = kantor.hasil_indikator("Cakupan Akta", "90", "85", "94,44", tercapai=False, kategori="Tinggi")
KANTOR = "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Musi Banyuasin"


def bahan(*indikator: HasilIndikator, naskah: Naskah | None = None, efisiensi: tuple[Efisiensi, ...] = ()) -> Bahan:
    hasil = kantor.hasil(indikator, total=("100", "90", "90"))
    hasil.efisiensi = list(efisiensi)
    laporan = kantor.laporan(hasil)
    laporan.naskah = naskah or Naskah()
    return Bahan(laporan, hasil)


def hemat(nama: str) -> Efisiensi:
    angka = [kantor.angka(teks) for teks in ("102,29", "90", "12,29")]
    assert all(angka)
    return Efisiensi.model_validate(
        {"subjek": nama, "capaian": angka[0], "serapan": angka[1], "selisih": angka[2], "efisien": True}
    )


def test_the_year_in_sentences() -> None:
    naskah = Naskah(hambatan_internal=["Alat terbatas.", "Jarak jauh"], pemecahan=["Menambah alat"])
    nilai = ikhtisar.ikhtisar(bahan(TINGGI, RENDAH, naskah=naskah)).nilai
    assert nilai["kalimat.ikhtisar.pembuka"] == (
        f"Pada tahun 2024, kinerja {KANTOR} diukur dengan dua indikator kinerja untuk satu sasaran strategis, yaitu "
        "meningkatnya kualitas pelayanan."
    )
    assert nilai["kalimat.ikhtisar.capaian"] == (
        "Dari dua indikator yang dapat dinilai, satu mencapai target dan satu belum mencapai target. Menurut skala "
        "kategori capaian, satu indikator berkategori Sangat Tinggi dan satu indikator berkategori Tinggi. Capaian "
        "tertinggi terdapat pada indikator Rasio KTP, yaitu 110,14%, sedangkan capaian terendah pada indikator Cakupan "
        "Akta, yaitu 94,44%."
    )
    assert nilai["kalimat.ikhtisar.hambatan"] == (
        "Hambatan utama yang dihadapi antara lain alat terbatas dan jarak jauh."
    )
    assert nilai["kalimat.ikhtisar.langkah"] == (
        "Langkah pemecahan yang ditempuh antara lain menambah alat. Perbaikan kinerja pada tahun 2025 diutamakan pada "
        "indikator Cakupan Akta yang belum mencapai target."
    )


def test_what_the_workbook_does_not_tell_is_marked() -> None:
    nilai = ikhtisar.ikhtisar(bahan()).nilai
    assert all("Perlu Diisi" in teks for nama, teks in nilai.items() if nama != "kalimat.ikhtisar.anggaran")
    tanpa = RENDAH.model_copy(update={"tercapai": None, "capaian": None, "kategori": None})
    assert (
        ikhtisar.ikhtisar(bahan(TINGGI, tanpa))
        .nilai["kalimat.ikhtisar.capaian"]
        .startswith("Perlu Diisi: capaian indikator Cakupan Akta tahun 2024.\n")
    )


def test_the_money_that_is_known_stands_apart_from_what_is_missing() -> None:
    teks = ikhtisar.ikhtisar(bahan(TINGGI)).nilai["kalimat.ikhtisar.anggaran"]
    kurang, kalimat = teks.split("\n")
    assert kurang == "Perlu Diisi: capaian kinerja dan serapan anggaran sebagai dasar analisis efisiensi."
    assert kalimat.startswith(f"Pada tahun 2024, anggaran {KANTOR} berjumlah Rp100")
    lengkap = ikhtisar.ikhtisar(bahan(TINGGI, efisiensi=(hemat(KESELURUHAN),))).nilai["kalimat.ikhtisar.anggaran"]
    assert lengkap.count("Pada tahun 2024") == 1


def test_many_and_long_texts_do_not_fill_more_than_a_page() -> None:
    banyak = [RENDAH.model_copy(update={"kunci": f"i{n}", "nama": f"{'Indikator panjang ' * 6}{n}"}) for n in range(60)]
    panjang = ["Hambatan yang diuraikan panjang lebar " * 8] * 9
    nilai = ikhtisar.ikhtisar(bahan(*banyak, naskah=Naskah(hambatan_internal=panjang, pemecahan=panjang))).nilai
    assert sum(map(len, nilai.values())) < 2600


def test_the_page_for_the_pimpinan_has_all_indikator_while_they_have_room() -> None:
    satu = ringkasan.ringkasan(bahan(TINGGI, RENDAH, efisiensi=(hemat(KESELURUHAN),)))
    assert [rekaman.isi["target"] for rekaman in satu.tabel["ringkas"].rekaman] == ["92%", "90%"]
    assert "Tabel memuat" not in satu.nilai["kalimat.ringkasan.pembuka"]
    assert (satu.nilai["ringkasan.capaian"], satu.nilai["ringkasan.penilaian"]) == ("102,29", "Efisien")
    assert satu.grafik["ringkasan"].kategori == ["1. Rasio KTP", "2. Cakupan Akta"]


def test_of_many_indikator_it_has_those_that_lag_behind() -> None:
    banyak = [
        RENDAH.model_copy(update={"kunci": f"i{n}", "nama": f"Indikator {n}", "capaian": kantor.angka(f"{100 + n}")})
        for n in range(60)
    ]
    satu = ringkasan.ringkasan(bahan(*banyak))
    rekaman = satu.tabel["ringkas"].rekaman
    assert 10 < len(rekaman) < 40
    assert [r.isi["no"] for r in rekaman] == [str(n) for n in range(1, len(rekaman) + 1)]
    assert satu.nilai["kalimat.ringkasan.pembuka"].endswith(
        "indikator dengan capaian terendah dari enam puluh indikator kinerja."
    )
    assert satu.grafik == {}  # all of one kategori


def test_sasaran_with_their_money_are_drawn_where_they_are_known() -> None:
    satu = ringkasan.ringkasan(bahan(TINGGI, RENDAH, efisiensi=(hemat("Layanan"), hemat(KESELURUHAN))))
    assert satu.grafik["ringkasan"].kategori == ["Layanan", KESELURUHAN]
    assert satu.nilai["ringkasan.judul"] == "Capaian kinerja dan serapan anggaran tahun 2024"


def test_without_indikator_there_is_no_such_page() -> None:
    assert ringkasan.ringkasan(bahan()).nilai == {"bila.ringkasan": "", "bila.grafikringkasan": ""}


PENDORONG = FaktorTertulis(jenis=JenisFaktor.PENDORONG, teks="Perekaman keliling.")
LANJUT = FaktorTertulis(jenis=JenisFaktor.TINDAK_LANJUT, teks="KTP dicetak di kecamatan")


@pytest.mark.parametrize(
    ("faktor", "kalimat", "kurang"),
    [
        ((), "", "penyebab keberhasilan atau kegagalan, hambatan, dan upaya perbaikan indikator Rasio KTP"),
        (
            (PENDORONG,),
            "Faktor pendorong pencapaian indikator ini ialah perekaman keliling.",
            "upaya perbaikan indikator Rasio KTP",
        ),
        ((LANJUT,), "Tindak lanjut yang dilakukan ialah KTP dicetak di kecamatan.", "analisis indikator Rasio KTP"),
    ],
)
def test_factors_of_an_indikator_are_quoted_and_only_the_rest_is_asked_for(
    faktor: tuple[FaktorTertulis, ...], kalimat: str, kurang: str
) -> None:
    isi = bahan(TINGGI)
    isi.laporan.indikator[0].faktor.extend(faktor)
    assert kalimat_faktor.faktor(isi.indikator[0]) == kalimat
    assert kalimat_faktor.analisis(isi.indikator[0]).startswith(f"Perlu Diisi: {kurang}")
    isi.laporan.indikator[0].keterangan = "Tercapai karena jemput bola."
    assert kalimat_faktor.analisis(isi.indikator[0]) == "Tercapai karena jemput bola."
