"""Several files of one office become one report: nothing counts twice, nothing of another office slips in."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.grid import Grid
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.pembangun_grid import Baris, buku, lembar, rumus

PROGRAM = ("PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH")
KERTAS_KERJA: list[Baris] = [
    ["PENGUKURAN KINERJA DINAS PERHUBUNGAN KABUPATEN SUKAMAJU"],
    ["TAHUN 2024"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Lalu lintas lancar", "Indeks konektivitas", "Indeks", 80, 84, 105],
]
UANG: list[Baris] = [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
    [1, "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan", 300_000, 270_000, 90],
    [2, "Program Penunjang Urusan Pemerintahan Daerah", 700_000, 693_000, 99],
    [None, "Jumlah", 1_000_000, 963_000, 96.3],
]
LRA: list[Baris] = [
    ["LAPORAN REALISASI ANGGARAN TAHUN 2024"],
    ["Kode", "Uraian Program/Kegiatan", "Anggaran", "Realisasi Anggaran"],
    ["2.15.01", PROGRAM[1], 700_000, 693_000],
    ["2.15.01.2.01", "Perencanaan dan Evaluasi Kinerja", 700_000, 693_000],
    ["2.15.02", PROGRAM[0], 300_000, 270_000],
    ["2.15.02.2.01", "Penetapan Rencana Induk Jaringan", 300_000, 270_000],
    [None, "Jumlah", 1_000_000, 963_000],
]
JAWABAN: list[Baris] = [["No Resp", *(f"U{i}" for i in range(1, 10))], *([i, *[3, 4, 4] * 3] for i in range(1, 21))]


def sumber(nama: str, **isi: list[Baris]) -> Grid:
    """A further source with its sheets, as the pipeline hands it over."""
    semua = [lembar(*baris, nama=judul) for judul, baris in isi.items()]
    for satu in semua:
        satu.berkas = f"/data/{nama}"
    return buku(*semua, berkas=f"/data/{nama}")


def utama(**isi: list[Baris]) -> Grid:
    return buku(
        *(lembar(*baris, nama=judul) for judul, baris in (isi or {"Sheet1": KERTAS_KERJA, "Uang": UANG}).items())
    )


def gabung(*lain: Grid, jawaban: dict[str, str] | None = None) -> Laporan:
    return baca(utama(), Profil(jawaban=jawaban or {}), lain)


def temuan(laporan: Laporan) -> list[Finding]:
    return [
        t for t in periksa(laporan, hitung(laporan, Profil()), Profil()) if t.kode[:3] in {"ANG", "CAP", "TGT", "IKM"}
    ]


def test_kertas_kerja_lra_and_answers_are_one_report() -> None:
    laporan = gabung(sumber("LRA.xlsx", Sheet1=LRA), sumber("SKM.xlsx", Sheet1=JAWABAN))
    hasil = hitung(laporan, Profil())
    assert [i.nama for i in laporan.indikator] == ["Indeks konektivitas"]
    assert [(p.kode, len(p.kegiatan), len(p.fakta(JenisFakta.ANGGARAN))) for p in laporan.program] == [
        ("2.15.02", 1, 2),
        ("2.15.01", 1, 2),
    ]
    assert [str(a.nilai) for a in (hasil.total_anggaran, hasil.total_realisasi) if a] == ["1000000", "963000"]
    assert hasil.survei is not None
    assert hasil.survei.ikm is not None
    assert (str(hasil.survei.ikm.nilai), laporan.survei and laporan.survei.penjawab) == ("91.67", 20)
    assert (temuan(laporan), laporan.pertanyaan) == ([], [])


def test_a_figure_that_differs_between_two_files_is_found_and_both_are_named() -> None:
    beda = [[*baris[:3], 260_000] if baris and baris[0] == "2.15.02" else baris for baris in LRA]
    laporan = gabung(sumber("LRA.xlsx", Sheet1=[b if b is None else list(b) for b in beda]))
    pesan = " ".join(t.pesan for t in temuan(laporan))
    assert "LRA.xlsx: Sheet1 D5" in pesan
    assert "Uang D3" in pesan


def test_sheets_of_the_same_name_keep_their_own_texts_and_formulas() -> None:
    satu, dua = (
        sumber("a/LRA.xlsx", Sheet1=[["x", rumus("1+1", 2)]]),
        sumber("b/LRA.xlsx", Sheet1=[["y", rumus("2+2", 4)]]),
    )
    laporan = baca(utama(Sheet1=[["u", rumus("3+3", 6)]]), Profil(), [satu, dua])
    ref = [CellRef("Sheet1", 1, 1, berkas) for berkas in (None, "/data/a/LRA.xlsx", "/data/b/LRA.xlsx")]
    assert [laporan.teks_sel[satu.kunci] for satu in ref] == ["u", "x", "y"]
    assert len(laporan.rumus_sel) == 3
    assert [str(satu) for satu in ref[:2]] == ["Sheet1 A1", "LRA.xlsx: Sheet1 A1"]
    assert [satu.berkas for satu in laporan.lembar] == [satu.berkas for satu in ref]


@pytest.mark.parametrize(
    "judul",
    [
        "REALISASI ANGGARAN DINAS KESEHATAN KABUPATEN SUKAMAJU TAHUN 2024",
        "REALISASI ANGGARAN KECAMATAN ILIR BARAT KABUPATEN SUKAMAJU TAHUN 2024",
        "REALISASI ANGGARAN DINAS PERHUBUNGAN KABUPATEN BANYUASIN TAHUN 2024",
    ],
)
def test_a_source_of_another_office_is_asked_about_and_left_out(judul: str) -> None:
    asing = sumber("LRA lain.xlsx", Data=[[judul], *LRA[1:]])
    laporan = gabung(asing)
    (tanya,) = laporan.pertanyaan
    assert (tanya.id, tanya.bawaan) == ("sumber:lra lain", "tidak dipakai")
    assert all(p.kode is None for p in laporan.program)
    (bacaan,) = [satu for satu in laporan.lembar if satu.berkas]
    assert bacaan.alasan.startswith("Tidak dipakai: berkas LRA lain.xlsx tampaknya milik")
    dijawab = gabung(asing, jawaban={tanya.id: "dipakai"})
    assert (dijawab.pertanyaan, [p.kode for p in dijawab.program]) == ([], ["2.15.02", "2.15.01"])
    ditolak = gabung(asing, jawaban={tanya.id: "tidak dipakai"})
    assert (ditolak.pertanyaan, [p.kode for p in ditolak.program]) == ([], [None, None])


@pytest.mark.parametrize(
    "judul",
    [
        "REALISASI ANGGARAN DINAS PERHUBUNGAN KABUPATEN SUKAMAJU TAHUN 2024",
        "REALISASI ANGGARAN DISHUB KAB. SUKAMAJU TAHUN 2024",
        "REALISASI ANGGARAN TAHUN 2024",
    ],
)
def test_a_source_that_may_be_the_office_itself_is_joined(judul: str) -> None:
    laporan = gabung(sumber("LRA.xlsx", Data=[[judul], *LRA[1:]]))
    assert (laporan.pertanyaan, [p.kode for p in laporan.program]) == ([], ["2.15.02", "2.15.01"])


def test_the_real_lra_joins_a_kertas_kerja_by_the_names_of_its_programs(bersama: Path, tmp_path: Path) -> None:
    from lkjip_desktop.pipeline import Masukan, read
    from tests.readers.buku import Baris as BarisBuku
    from tests.readers.buku import tulis

    nama = ["Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Pengelolaan Informasi dan Komunikasi Publik"]
    isi: list[BarisBuku] = [
        ["REALISASI ANGGARAN TAHUN 2026"],
        ["No", "Program", "Anggaran"],
        [1, nama[0], 3678352600],
        [2, nama[1], 4246906200],
    ]
    kerja = tulis(tmp_path / "kertas kerja.xlsx", Anggaran=isi)
    lra = bersama / "workbooks" / "LRA SIPD Kominfo Lampung Selatan 2026 Mei.xlsx"
    bacaan = read(Masukan(kerja, (lra,)))
    assert len(bacaan.laporan.program) == 5
    assert bacaan.hasil.total_anggaran is not None
    assert str(bacaan.hasil.total_anggaran.nilai) == "10810941900.00"
