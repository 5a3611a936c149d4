"""Doubts: asked with candidates and evidence, answered by the profile, remembered by what a person sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Pertanyaan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.tanya import kunci_jalur
from tests.pembangun_grid import Baris, buku, lembar

NAMA = "Persentase pelayanan administrasi kependudukan sesuai standar"
NAMA_PANJANG = f"{NAMA} bagi masyarakat terpencil pulau terluar"


def laporan(*isi: Sheet, jawaban: dict[str, str] | None = None, pemetaan: dict[str, str] | None = None) -> Laporan:
    return baca(buku(*isi), Profil(jawaban={"tahun": "2024"} | (jawaban or {}), pemetaan=pemetaan or {}))


def angka(satu: Laporan, jenis: JenisFakta) -> list[str]:
    return [str(k.nilai.nilai) for i in satu.indikator for k in i.kemunculan if k.jenis is jenis]


def jenis_tabel(satu: Laporan) -> str:
    return next(b.jenis.value for b in satu.lembar if b.jenis)


@dataclass(frozen=True)
class Keraguan:
    """A sheet that leaves something open: what is asked, gone on with, the other answer and what each gives."""

    isi: Sequence[Baris]
    awal: str
    bawaan: str
    lain: str
    lihat: Callable[[Laporan], object]
    hasil: tuple[object, object]


SEMUA = {
    "kind of a table": Keraguan(
        [["No", "Indikator", "Target"], [1, "Indeks", 5]],
        "jenis:", "indikator kinerja utama", "rencana kinerja tahunan",
        jenis_tabel, ("indikator kinerja utama", "rencana kinerja tahunan"),
    ),
    "capaian or realisasi": Keraguan(
        [["Indikator", "Target", "Capaian"], ["Persentase layanan", 99, 100]],
        "kolom:", "realisasi", "capaian",
        lambda satu: (angka(satu, JenisFakta.REALISASI), angka(satu, JenisFakta.CAPAIAN)),
        ((["100"], []), ([], ["100"])),
    ),
    "two meanings in one heading": Keraguan(
        [["Indikator", "Target", "Realisasi/Capaian"], ["Persentase layanan", 99, 100]],
        "kolom:", "realisasi", "capaian",
        lambda satu: (angka(satu, JenisFakta.REALISASI), angka(satu, JenisFakta.CAPAIAN)),
        ((["100"], []), ([], ["100"])),
    ),
    "an unknown heading": Keraguan(
        [["Indikator", "Target", "Perolehan"], ["Persentase layanan", 50, 55], ["Indeks", 4, 3]],
        "kolom:", "realisasi", "lain",
        lambda satu: angka(satu, JenisFakta.REALISASI),
        (["55", "3"], []),
    ),
    "a dot that can mean two things": Keraguan(
        [["Indikator", "Target", "Realisasi"], ["Panjang jalan", "1.500", 0]],
        "tanda:", "pemisah ribuan", "tanda desimal",
        lambda satu: angka(satu, JenisFakta.TARGET),
        (["1500"], ["1.500"]),
    ),
    "a comma that can mean two things": Keraguan(
        [["Indikator", "Target", "Realisasi"], ["Panjang jalan", "12,500", 0]],
        "tanda:", "tanda desimal", "pemisah ribuan",
        lambda satu: angka(satu, JenisFakta.TARGET),
        (["12.500"], ["12500"]),
    ),
    "two columns of one year": Keraguan(
        [["Indikator", "Target", "Target PK", "Realisasi"], ["Indeks", 5, 6, 7]],
        "dua kolom:", "Target", "Target PK",
        lambda satu: angka(satu, JenisFakta.TARGET),
        (["5"], ["6"]),
    ),
    "quarters": Keraguan(
        [["Indikator", "Target", "Realisasi", None], [None, None, "TW I", "TW II"], ["Jumlah layanan", None, 3, 4]],
        "setahun:", "bagian terakhir", "jumlah semua bagian",
        lambda satu: angka(satu, JenisFakta.REALISASI),
        (["4"], ["7"]),
    ),
}  # fmt: skip


@pytest.fixture(params=SEMUA.values(), ids=list(SEMUA))
def ragu(request: pytest.FixtureRequest) -> Keraguan:
    hasil: Keraguan = request.param
    return hasil


def satu_tanya(satu: Laporan, awal: str) -> Pertanyaan:
    (tanya,) = [p for p in satu.pertanyaan if p.id.startswith(awal)]
    return tanya


def test_a_doubt_is_asked_with_candidates_evidence_and_places(ragu: Keraguan) -> None:
    satu = laporan(lembar(*ragu.isi))
    tanya = satu_tanya(satu, ragu.awal)
    assert {p.nilai for p in tanya.pilihan} >= {ragu.bawaan, ragu.lain}
    assert tanya.bawaan == ragu.bawaan
    assert all(p.bukti for p in tanya.pilihan)
    assert tanya.tempat
    assert ragu.lihat(satu) == ragu.hasil[0]


def test_the_answer_is_followed_and_not_asked_again(ragu: Keraguan) -> None:
    sheet = lembar(*ragu.isi)
    tanya = satu_tanya(laporan(sheet), ragu.awal)
    for nilai, hasil in zip((ragu.bawaan, ragu.lain), ragu.hasil, strict=True):
        dijawab = laporan(sheet, jawaban={tanya.id: nilai})
        assert [p for p in dijawab.pertanyaan if p.id == tanya.id] == []
        assert ragu.lihat(dijawab) == hasil


def test_the_answer_holds_when_rows_and_columns_move(ragu: Keraguan) -> None:
    tanya = satu_tanya(laporan(lembar(*ragu.isi)), ragu.awal)
    pindah = [[*reversed(baris)] if baris else baris for baris in ragu.isi]
    if ragu.awal == "setahun:":
        pindah = [*ragu.isi]
    sheet = lembar(["Subbagian Perencanaan"], None, *pindah, mulai="D9")
    dijawab = laporan(sheet, jawaban={tanya.id: ragu.lain})
    assert [p for p in dijawab.pertanyaan if p.id.startswith(ragu.awal)] == []
    assert ragu.lihat(dijawab) == ragu.hasil[1]


def test_an_answer_that_is_no_candidate_is_a_sentence(ragu: Keraguan) -> None:
    sheet = lembar(*ragu.isi)
    tanya = satu_tanya(laporan(sheet), ragu.awal)
    with pytest.raises(GalatPengguna, match=r"Jawaban “ngawur” untuk pertanyaan .* Pilih salah satu: "):
        laporan(sheet, jawaban={tanya.id: "ngawur"})


def test_an_answer_holds_for_the_workbook_of_the_next_year() -> None:
    def isi(tahun: int) -> Sheet:
        return lembar(["Indikator", f"Target {tahun}", f"Capaian {tahun}"], ["Layanan", 99, 100], nama=f"IKU {tahun}")

    tanya = satu_tanya(laporan(isi(2024)), "kolom:")
    kemudian = laporan(isi(2025), jawaban={tanya.id: "capaian", "tahun": "2025"})
    assert (angka(kemudian, JenisFakta.CAPAIAN), kemudian.pertanyaan) == (["100"], [])


def test_one_question_of_two_tables_is_asked_once_with_both_places() -> None:
    isi: list[Baris] = [["Indikator", "Target", "Capaian"], ["Layanan", 99, 100]]
    tanya = satu_tanya(laporan(lembar(["IKU"], *isi, None, None, ["IKU"], *isi)), "kolom:")
    assert [r.sel for r in tanya.tempat] == ["C2", "C7"]


def dua_nama(jawaban: dict[str, str] | None = None) -> Laporan:
    return laporan(
        lembar(["CAPAIAN"], ["Indikator", "Target", "Realisasi"], [NAMA, 90, 91], ["Indeks", 1, 1], nama="Capaian"),
        lembar(["PERJANJIAN KINERJA"], ["Indikator", "Target"], [NAMA_PANJANG, "-"], nama="PK"),
        jawaban=jawaban,
    )


def test_two_names_near_the_threshold_are_asked_and_stay_apart_meanwhile() -> None:
    satu = dua_nama()
    tanya = satu_tanya(satu, "nama:")
    assert [str(r) for r in tanya.tempat] == ["PK A3", "Capaian A3"]
    assert (tanya.bawaan, len(satu.indikator)) == ("indikator yang berbeda", 3)


def test_two_names_are_joined_or_kept_apart_as_answered() -> None:
    tanya = satu_tanya(dua_nama(), "nama:")
    for nilai, banyak in (("indikator yang sama", 2), ("indikator yang berbeda", 3)):
        dijawab = dua_nama({tanya.id: nilai})
        assert (len(dijawab.indikator), dijawab.pertanyaan) == (banyak, [])
    with pytest.raises(GalatPengguna, match="Pilih salah satu"):
        dua_nama({tanya.id: "mungkin"})


def test_two_years_of_plans_are_asked_and_a_measured_one_decides() -> None:
    def isi(tahun: int, *kepala: str) -> Sheet:
        return lembar([f"PERJANJIAN KINERJA TAHUN {tahun}"], ["Indikator", "Target", *kepala], ["Indeks", 5, 6])

    polos = Profil()
    satu = baca(buku(isi(2024), isi(2025)), polos)
    (tanya,) = [p for p in satu.pertanyaan if p.id == "tahun"]
    assert ([p.nilai for p in tanya.pilihan], tanya.bawaan, satu.tahun) == (["2025", "2024"], "2025", 2025)
    assert baca(buku(isi(2024), isi(2025)), Profil(jawaban={"tahun": "2024"})).tahun == 2024
    terukur = baca(buku(isi(2024, "Realisasi"), isi(2025)), polos)
    assert (terukur.tahun, [p for p in terukur.pertanyaan if p.id == "tahun"]) == (2024, [])


def test_an_unknown_year_offers_those_of_the_renstra_and_takes_any_other() -> None:
    isi = lembar(["Periode Renstra", ":", "2023 - 2026"], None, ["PK"], ["Indikator", "Target"], ["Indeks", 5])
    (tanya,) = baca(buku(isi), Profil()).pertanyaan
    assert ([p.nilai for p in tanya.pilihan], tanya.bawaan) == (["2023", "2024", "2025", "2026"], "")
    assert baca(buku(isi), Profil(jawaban={"tahun": "2027"})).tahun == 2027
    with pytest.raises(GalatPengguna, match="Tulis tahun dengan empat angka"):
        baca(buku(isi), Profil(jawaban={"tahun": "tahun lalu"}))


@pytest.mark.parametrize(
    "isi",
    [
        [["Indikator", "Satuan", "Target", "Realisasi"], ["Jumlah layanan", "Orang", "1.500", "1.450"]],
        [["Indikator", "Target", "Realisasi"], ["Jumlah layanan", "1.500 dokumen", "1.450 dokumen"]],
        [["Indikator", "Target", "Realisasi"], ["Indeks", 85, "83.250"]],
        [["Indikator", "Satuan", "Target", "Realisasi"], ["Indeks", "Nilai", "83.250", "84.125"]],
        [["Indikator", "Target", "Realisasi"], ["Panjang", "1.500", "7,5"]],
        [["Indikator", "Target", "Realisasi", "Capaian (%)"], ["Jumlah layanan", 12000, "12.345", "102,88"]],
        [["Program", "Anggaran", "Realisasi"], ["Program A", "10.250", "9.125"]],
    ],
)
def test_a_sign_that_units_company_or_the_column_tell_is_not_asked(isi: list[Baris]) -> None:
    assert [p for p in laporan(lembar(*isi)).pertanyaan if p.id.startswith("tanda:")] == []


def test_an_index_typed_with_a_dot_is_no_thousands() -> None:
    satu = laporan(lembar(["Indikator", "Target", "Realisasi"], ["Indeks", 85, "83.250"], ["Rasio", 90, "91.125"]))
    assert angka(satu, JenisFakta.REALISASI) == ["83.250", "91.125"]


PETA: list[Baris] = [["Nama Ukuran", "Rencana Angka", "Perolehan"], ["Indeks layanan", 80, 82]]


def test_mapped_headings_are_read_before_the_vocabulary() -> None:
    peta = {"nama ukuran": "indikator", "rencana angka": "target", "perolehan": "realisasi"}
    assert laporan(lembar(*PETA)).indikator == []
    satu = laporan(lembar(*PETA, mulai="C5"), pemetaan=peta)
    assert [i.nama for i in satu.indikator] == ["Indeks layanan"]
    assert (angka(satu, JenisFakta.TARGET), angka(satu, JenisFakta.REALISASI)) == (["80"], ["82"])


def test_a_mapping_goes_against_the_vocabulary_and_ends_the_doubt() -> None:
    isi = lembar(["Indikator", "Target", "Capaian", "Catatan"], ["Layanan", 99, 100, 98])
    satu = laporan(isi, pemetaan={"Capaian": "capaian", "catatan": "realisasi"})
    assert (angka(satu, JenisFakta.CAPAIAN), angka(satu, JenisFakta.REALISASI)) == (["100"], ["98"])
    assert [p for p in satu.pertanyaan if p.id.startswith("kolom:")] == []


def test_a_mapping_may_name_the_whole_path() -> None:
    isi = lembar(
        ["Indikator", "Kinerja", None, "Anggaran", None],
        [None, "Target", "Hasil", "Target", "Hasil"],
        ["Layanan", 99, 98, 5000, 4000],
        gabung=("A1:A2", "B1:C1", "D1:E1"),
    )
    satu = laporan(isi, pemetaan={"kinerja / hasil": "realisasi", "anggaran / hasil": "lain"})
    assert angka(satu, JenisFakta.REALISASI) == ["98"]


def test_a_column_that_the_office_sets_aside_is_not_asked_about() -> None:
    isi = lembar(["Indikator", "Target", "Target PK", "Realisasi"], ["Indeks", 5, 6, 7])
    satu = laporan(isi, pemetaan={"target": "lain"})
    assert (angka(satu, JenisFakta.TARGET), satu.pertanyaan) == (["6"], [])


def test_a_meaning_that_no_column_has_is_a_sentence() -> None:
    with pytest.raises(GalatPengguna, match=r"Arti “kinerja” untuk kolom “Capaian” tidak dikenal.*realisasi"):
        laporan(lembar(*PETA), pemetaan={"Capaian": "kinerja"})


@pytest.mark.parametrize(
    ("jalur", "kunci"),
    [
        (("CAPAIAN  (%)",), "capaian %"),
        (("Kinerja", "Target 2024"), "kinerja / target"),
        (("2024", "Target"), "target"),
        (("2024",), "tahun"),
        (("Capaian", "CAPAIAN"), "capaian"),
    ],
)
def test_the_key_of_a_column_is_what_a_person_reads_without_its_year(jalur: tuple[str, ...], kunci: str) -> None:
    assert kunci_jalur(jalur) == kunci
