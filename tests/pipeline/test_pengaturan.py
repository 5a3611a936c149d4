"""What an office sets is obeyed by the report: paper, template, folder, logo, who signs."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.profil import PejabatKantor, Profil
from lkjip_desktop.profiles.logo import simpan_logo
from lkjip_desktop.report.isian import susun
from lkjip_desktop.sumber_daya import sumber_daya

_A4, _F4 = {("11906", "16838"), ("16838", "11906")}, {("12189", "18709"), ("18709", "12189")}


def _png() -> bytes:
    def potong(jenis: bytes, isi: bytes) -> bytes:
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))

    kepala = potong(b"IHDR", struct.pack(">IIBBBBB", 30, 40, 8, 2, 0, 0, 0))
    titik = zlib.compress((b"\0" + b"\x20\x60\xa0" * 30) * 40)
    return b"\x89PNG\r\n\x1a\n" + kepala + potong(b"IDAT", titik) + potong(b"IEND", b"")


def _bacaan(contoh: Path, folder: Path, profil: Profil) -> pipeline.Bacaan:
    """Read a copy of the sample under a profile that is kept."""
    buku = folder / "Buku.xlsx"
    buku.write_bytes(contoh.read_bytes())
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    return pipeline.decide(bacaan, pipeline.Atur(profil))


def _ukuran(word: Path) -> set[tuple[str, str]]:
    with zipfile.ZipFile(word) as arsip:
        return set(re.findall(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"', arsip.read("word/document.xml").decode()))


def _gambar(word: Path) -> list[str]:
    with zipfile.ZipFile(word) as arsip:
        return [nama for nama in arsip.namelist() if nama.startswith("word/media/")]


def _ttd(bacaan: pipeline.Bacaan) -> dict[str, str]:
    nilai = susun(bacaan.laporan, bacaan.hasil).nilai
    return {kunci: nilai[f"ttd.{kunci}"] for kunci in ("jabatan", "nama", "nip")}


def test_a4_sets_every_section_and_upright_tables_keep_their_width(contoh: Path, tmp_path: Path) -> None:
    hasil = pipeline.build(_bacaan(contoh, tmp_path, Profil(kertas="A4")))
    assert _ukuran(hasil.word) == _A4
    with zipfile.ZipFile(hasil.word) as arsip:
        isi = arsip.read("word/document.xml").decode()
    lebar = [int(satu) for satu in re.findall(r'<w:tblW w:w="(\d+)" w:type="dxa"', isi)]
    assert max(satu for satu in lebar if satu < 10_000) > 9_000
    assert max(lebar) <= 16_838 - 2 * 794


def test_without_settings_the_report_is_on_f4_beside_the_workbook_and_has_no_picture(
    contoh: Path, tmp_path: Path
) -> None:
    hasil = pipeline.build(_bacaan(contoh, tmp_path, Profil()))
    assert _ukuran(hasil.word) == _F4
    assert hasil.word.parent == tmp_path
    assert not _gambar(hasil.word)


def test_the_logo_stands_on_the_cover_and_a_refresh_keeps_it(contoh: Path, tmp_path: Path) -> None:
    profil = Profil(logo=simpan_logo(_png(), "logo.png"), folder_keluaran=str(tmp_path / "hasil"), kertas="A4")
    bacaan = _bacaan(contoh, tmp_path, profil)
    hasil = pipeline.build(bacaan)
    assert hasil.word.parent == tmp_path / "hasil"
    assert len(_gambar(hasil.word)) == 1
    biasa = pipeline.decide(bacaan, pipeline.Atur(Profil()))
    segar = pipeline.refresh(biasa, hasil.word)
    assert segar.berkas is not None
    assert len(_gambar(segar.berkas)) == 1
    assert _ukuran(segar.berkas) == _A4


def test_a_template_of_the_office_is_used_on_its_own_paper(contoh: Path, tmp_path: Path) -> None:
    templat = tmp_path / "templat kami.docx"
    templat.write_bytes(sumber_daya("templates/lkjip.docx").read_bytes())
    hasil = pipeline.build(_bacaan(contoh, tmp_path, Profil(templat=str(templat), kertas="A4")))
    assert _ukuran(hasil.word) == _F4


def test_what_is_gone_is_said_and_the_report_is_made(contoh: Path, tmp_path: Path) -> None:
    profil = Profil(templat=str(tmp_path / "hilang.docx"), logo="hilang.png")
    hasil = pipeline.build(_bacaan(contoh, tmp_path, profil))
    assert hasil.word.is_file()
    assert any("hilang.docx" in satu and "templat bawaan" in satu for satu in hasil.catatan)
    assert any(satu.startswith("Logo pada Pengaturan") for satu in hasil.catatan)


def test_a_folder_that_cannot_be_made_is_one_sentence(
    contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berkas").write_text("bukan folder")
    dokumen = tmp_path / "Dokumen"
    monkeypatch.setattr("lkjip_desktop.penempatan.user_documents_path", lambda: dokumen)
    hasil = pipeline.build(_bacaan(contoh, tmp_path, Profil(folder_keluaran=str(tmp_path / "berkas" / "hasil"))))
    assert hasil.word.parent == dokumen
    assert any("tidak dapat ditulisi" in satu for satu in hasil.catatan)


def test_the_official_in_office_at_the_years_end_signs(contoh: Path, tmp_path: Path) -> None:
    lama = PejabatKantor(nama="Ani Contoh, S.H.", nip="197001011995012001", akhir=date(2024, 6, 30))
    baru = PejabatKantor(nama="Budi Contoh, S.E.", jabatan="Plt. Kepala Dinas", mulai=date(2024, 7, 1))
    ttd = _ttd(_bacaan(contoh, tmp_path, Profil(pejabat=[lama, baru])))
    assert ttd["nama"] == "Budi Contoh, S.E."
    assert ttd["jabatan"].startswith("Plt. KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL")
    assert ttd["nip"] == ""


def test_of_the_workbooks_official_the_settings_change_only_what_they_say(contoh: Path, tmp_path: Path) -> None:
    polos = _bacaan(contoh, tmp_path, Profil())
    nama = polos.laporan.pejabat[0].nama.partition(",")[0].title()
    semula = _ttd(polos)
    kini = _ttd(_bacaan(contoh, tmp_path, Profil(pejabat=[PejabatKantor(nama=nama, nip="197001011995012001")])))
    assert kini["nip"] == "NIP. 19700101 199501 2 001" != semula["nip"]
    assert kini["jabatan"] == semula["jabatan"]


def test_the_title_in_use_is_what_the_head_is_called(contoh: Path, tmp_path: Path) -> None:
    ttd = _ttd(_bacaan(contoh, tmp_path, Profil(pimpinan="Direktur")))
    assert ttd["jabatan"].startswith("DIREKTUR DINAS KEPENDUDUKAN")


def test_a_text_is_no_logo() -> None:
    with pytest.raises(GalatPengguna, match="bukan gambar"):
        simpan_logo(b"halo", "logo.png")


def test_settings_go_to_another_computer_with_their_logo(
    contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profil = Profil(
        instansi="Dinas Contoh",
        logo=simpan_logo(_png(), "logo.png"),
        pejabat=[PejabatKantor(nama="Ani", mulai=date(2024, 1, 1))],
    )
    berkas = tmp_path / "pengaturan.json"
    pipeline.export_profile(profil, berkas)
    monkeypatch.setenv("LKJIP_DATA", str(tmp_path / "komputer lain"))
    kembali = pipeline.import_profile(berkas)
    assert kembali == profil
    assert kembali.logo is not None
    tersimpan = pipeline.logo_file(kembali.logo, berkas)
    assert tersimpan is not None
    assert tersimpan.read_bytes() == _png()


@pytest.mark.parametrize("isi", [None, "{}", "bukan", '{"versi": 1, "kertas": "A3"}'])
def test_a_file_without_settings_is_refused_in_one_sentence(isi: str | None, tmp_path: Path) -> None:
    berkas = tmp_path / "lain.json"
    if isi is not None:
        berkas.write_text(isi)
    with pytest.raises(GalatPengguna, match=r"lain\.json"):
        pipeline.import_profile(berkas)


def test_a_bundle_opens_as_what_it_was_made_of(contoh: Path, tmp_path: Path) -> None:
    buku, profil = tmp_path / "Buku.xlsx", tmp_path / "profil.json"
    buku.write_bytes(contoh.read_bytes())
    masukan = pipeline.masukan_dari(buku, [buku.with_name("LRA.xlsx")], profil)
    berkas = pipeline.save_bundle(masukan, tmp_path / "Laporan 2024")
    assert berkas.name == "Laporan 2024.lkjip"
    assert pipeline.masukan_dari(berkas) == masukan


def test_what_was_decided_is_told_in_words(contoh: Path, tmp_path: Path) -> None:
    bacaan = _bacaan(contoh, tmp_path, Profil())
    fakta = bacaan.hasil.fakta[0]
    bacaan = pipeline.decide(bacaan, pipeline.PilihNilai(fakta.kunci, "1"))
    bacaan = pipeline.decide(bacaan, pipeline.Petakan("capaian", "realisasi"))
    semua = pipeline.decisions(bacaan)
    assert [satu.bagian for satu in semua] == ["pilihan", "pemetaan"]
    assert fakta.nama_subjek in semua[0].tentang
    assert semua[1].tentang == "Kolom “capaian”"


def test_the_workbooks_own_rules_show_beside_those_that_are_set(contoh: Path, tmp_path: Path) -> None:
    polos = _bacaan(contoh, tmp_path, Profil())
    tetap = _bacaan(contoh, tmp_path, Profil(kebijakan={"desimal": 1, "pembulatan": "ke atas"}))
    assert tetap.hasil.kebijakan.desimal == 1
    assert pipeline.workbook_policy(tetap).pembulatan == polos.hasil.kebijakan.pembulatan


def test_a_formula_that_is_set_for_an_indikator_stays(contoh: Path, tmp_path: Path) -> None:
    polos = _bacaan(contoh, tmp_path, Profil())
    kunci = next(k for k, arah in polos.hasil.kebijakan.arah.items() if arah == "turun")
    tetap = _bacaan(contoh, tmp_path, Profil(kebijakan={"rumus": {kunci: "T/R"}}))
    assert tetap.hasil.kebijakan.rumus[kunci] == "T/R"


def test_a_direction_that_is_none_is_one_sentence(contoh: Path, tmp_path: Path) -> None:
    polos = _bacaan(contoh, tmp_path, Profil())
    kunci = next(iter(polos.hasil.kebijakan.arah))
    with pytest.raises(GalatPengguna, match="Ketentuan Perhitungan"):
        pipeline.decide(polos, pipeline.Atur(Profil(kebijakan={"arah": {kunci: "miring"}})))
