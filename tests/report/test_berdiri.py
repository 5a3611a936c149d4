"""The documents that stand apart from the report: who signs them, what each edition says, what a template keeps."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import Instansi, Laporan, Pejabat, TempatPejabat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.report.berdiri import BERDIRI, bahan_dari, sisakan
from lkjip_desktop.report.perjanjian_pk import kepala_daerah, para_pihak, perjanjian_awal, perjanjian_perubahan
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word import kunci_dokumen
from templates.bangun import FOLDER, bangun_berdiri
from templates.lampiran import BERDIRI as SUMBER
from tests.pembangun_grid import Baris, buku, lembar


def orang(nama: str, jabatan: str, *sel: str) -> Pejabat:
    tempat = [
        TempatPejabat(nama=nama, jabatan=jabatan, ref_nama=CellRef.dari_a1(*satu.split("!")))
        for satu in sel or ("X!A1",)
    ]
    return Pejabat(kunci=nama, nama=nama, jabatan=jabatan, tempat=tempat)


def laporan(jenis: str, *pejabat: Pejabat, daerah: str = "Kabupaten Lahat") -> Laporan:
    return Laporan(berkas="x", instansi=Instansi(nama="Kantor", daerah=daerah, jenis=jenis), pejabat=list(pejabat))


BUPATI, CAMAT = orang("B", "BUPATI LAHAT"), orang("C", "Camat Kikim", "X!A1", "Y!A1", "Z!A1")
LURAH, DINAS, DIREKTUR = (
    orang("L", "Lurah Pasar"),
    orang("D", "Kepala Dinas Kesehatan"),
    orang("R", "Plt. Direktur RSUD"),
)


@pytest.mark.parametrize(
    ("jenis", "semua", "di_pk", "pertama", "kedua"),
    [
        ("kecamatan", (BUPATI, CAMAT), (), CAMAT, BUPATI),
        ("kelurahan", (CAMAT, LURAH), (), LURAH, CAMAT),
        ("rsud", (DINAS, DIREKTUR), (DINAS, DIREKTUR), DIREKTUR, DINAS),
        ("dinas", (DINAS,), (DINAS,), DINAS, None),
        ("dinas", (BUPATI,), (BUPATI,), None, BUPATI),
        ("dinas", (DINAS, orang("K", "Kepala Bidang Mutu")), (), DINAS, None),
        ("dinas", (DINAS, orang("P", "Penjabat Bupati Lahat")), (), DINAS, "P"),
        ("kecamatan", (CAMAT, orang("S", "Sekretaris Daerah")), (CAMAT, orang("S", "Sekretaris Daerah")), CAMAT, "S"),
        ("dinas", (), (), None, None),
    ],
)
def test_the_parties_are_the_head_and_the_one_above(
    jenis: str,
    semua: tuple[Pejabat, ...],
    di_pk: tuple[Pejabat, ...],
    pertama: Pejabat | None,
    kedua: Pejabat | str | None,
) -> None:
    pihak = para_pihak(laporan(jenis, *semua), list(di_pk))
    assert pihak.pertama == pertama
    assert (pihak.kedua.nama if pihak.kedua else None) == (kedua.nama if isinstance(kedua, Pejabat) else kedua)


@pytest.mark.parametrize(
    ("daerah", "sebutan"),
    [
        ("Kabupaten Lahat", "Bupati Lahat"),
        ("KOTA LUBUKLINGGAU", "Wali Kota Lubuklinggau"),
        ("Provinsi Jambi", "Gubernur Jambi"),
        ("Lahat", ""),
    ],
)
def test_the_head_of_a_region_is_called_after_it(daerah: str, sebutan: str) -> None:
    assert kepala_daerah(Instansi(nama="Dinas Sosial", daerah=daerah)) == sebutan


KEPALA: list[str | int | float | None] = ["No", "Sasaran", "Indikator", "Satuan", "Target"]


def editions() -> Laporan:
    murni: list[Baris] = [[1, "Lancar", "Indeks konektivitas", "Indeks", 80], [2, None, "Rambu lama", "%", 70]]
    baru: list[Baris] = [[1, "Lancar", "Indeks konektivitas", "Indeks", 85], [2, None, "Rambu baru", "%", 90]]
    return baca(
        buku(
            lembar(["Nama Perangkat Daerah", "Dinas Perhubungan"], ["Tahun", 2024], nama="Data"),
            lembar(["PERJANJIAN KINERJA TAHUN 2024"], KEPALA, *murni, nama="PK"),
            lembar(["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"], KEPALA, *baru, nama="PK Perubahan"),
            lembar(
                ["PENGUKURAN KINERJA TAHUN 2024"],
                [*KEPALA, "Realisasi", "Capaian (%)"],
                [1, "Lancar", "Indeks konektivitas", "Indeks", 85, 86, 101.18],
                [2, None, "Rambu baru", "%", 90, 90, 100],
                nama="Capaian",
            ),
        ),
        Profil(),
    )


def test_each_edition_lists_what_it_was_agreed_with() -> None:
    milik = editions()
    bahan = bahan_dari(milik, hitung(milik, Profil()), [], {})
    awal = [(r.nama, r.isi["target"]) for r in perjanjian_awal(bahan).tabel["pk"].rekaman]
    assert awal == [("Indeks konektivitas", "80"), ("Rambu lama", "70")]
    sesudah = [(r.nama, r.isi["target"]) for r in perjanjian_perubahan(bahan).tabel["ubahpk"].rekaman]
    assert sesudah == [("Indeks konektivitas", "85"), ("Rambu baru", "90")]


def test_the_editions_share_no_key_of_their_figures() -> None:
    murni, perubahan = (
        {
            k
            for k in kunci_dokumen(sumber_daya(f"templates/{n}.docx"))
            if not k.startswith(("bila.", "instansi.", "laporan."))
        }
        for n in ("perjanjian-kinerja", "perjanjian-kinerja-perubahan")
    )
    assert murni & perubahan == set()
    assert len(murni) == len(perubahan)


def test_a_template_keeps_only_what_it_has_a_place_for() -> None:
    rekaman = Rekaman("IK1", "Nama", {"target": "1", "lain": "2", "gaya": "TabelTeks", "kalimat.isi": "3"})
    isian = Isian({"a.b": "1", "bila.x": "ya", "c.d": "2"}, {"ind": Tabel([rekaman]), "kk": Tabel([])})
    hasil = sisakan(isian, frozenset({"a.b", "bila.x", "ind[].target", "kalimat.ind[].isi"}))
    assert hasil.nilai == {"a.b": "1", "bila.x": "ya"}
    assert hasil.tabel["ind"].rekaman[0].isi == {"target": "1", "gaya": "TabelTeks", "kalimat.isi": "3"}
    assert set(hasil.tabel) == {"ind"}


@pytest.mark.parametrize("satu", SUMBER, ids=lambda satu: satu.berkas)
def test_the_committed_templates_are_exactly_what_their_sources_build(satu: object, tmp_path: object) -> None:
    from pathlib import Path

    from templates.lampiran import Berdiri

    assert isinstance(satu, Berdiri)
    assert isinstance(tmp_path, Path)
    bangun_berdiri(satu, tmp_path / satu.berkas)
    assert (tmp_path / satu.berkas).read_bytes() == (FOLDER / satu.berkas).read_bytes(), (
        "run python -m templates.bangun"
    )


def test_every_document_has_its_template() -> None:
    assert [satu.templat for satu in BERDIRI] == [satu.berkas for satu in SUMBER]
