"""Saving a PDF through a word processor. Word and WPS are tested by their commands only: they run on Windows."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline import Dibatalkan
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.pdf import program as daftar_program
from lkjip_desktop.writers.pdf.program import Pekerjaan, Program, cari_soffice, lewat_soffice, lewat_word, lewat_wps
from lkjip_desktop.writers.pdf.simpan import simpan_pdf, utuh

PDF = b"%PDF-1.6\n" + b"0" * 2000 + b"\n%%EOF\n"
MENULIS = "import os, pathlib; pathlib.Path(os.environ['LKJIP_PDF_TUJUAN']).write_bytes({isi!r})"


def tiruan(kode: str, nama: str = "Word") -> Program:
    """Return a word processor that runs a line of Python."""
    return Program(nama, lambda _: [sys.executable, "-c", kode])


@pytest.fixture
def dokumen(tmp_path: Path) -> Path:
    berkas = tmp_path / "Laporan & 'kutip' %TEMP%.docx"
    berkas.write_bytes(sumber_daya("templates/lkjip.docx").read_bytes())
    return berkas


def diam() -> None:
    """Let the program work."""


def test_the_first_program_that_makes_a_whole_pdf_is_taken(dokumen: Path, tmp_path: Path) -> None:
    gagal = tiruan("raise SystemExit(3)")
    separuh = tiruan(MENULIS.format(isi=PDF[:1500]), "WPS")
    baik = tiruan(MENULIS.format(isi=PDF), "LibreOffice")
    tujuan = tmp_path / "hasil.pdf"
    assert simpan_pdf(dokumen, tujuan, diam, [gagal, separuh, baik]) is baik
    assert tujuan.read_bytes() == PDF


def test_where_none_makes_a_pdf_the_way_by_hand_is_said(dokumen: Path, tmp_path: Path) -> None:
    with pytest.raises(GalatPengguna, match=r"tidak dapat dibuat lewat Word dan WPS.*Simpan Sebagai PDF"):
        simpan_pdf(dokumen, tmp_path / "hasil.pdf", diam, [tiruan("raise SystemExit(1)"), tiruan("pass", "WPS")])
    assert not (tmp_path / "hasil.pdf").exists()


def test_a_computer_without_word_processors_is_told_the_way_by_hand(
    dokumen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daftar_program, "cari_soffice", lambda: None)
    monkeypatch.setattr(daftar_program, "_terdaftar", lambda _: False)
    with pytest.raises(GalatPengguna, match="Tidak ditemukan Word, WPS, atau LibreOffice"):
        pipeline.save_pdf(dokumen)
    assert [satu.name for satu in dokumen.parent.glob("*.pdf")] == []


@pytest.mark.skipif(os.name == "nt", reason="process groups are of POSIX; Windows ends them with taskkill")
def test_a_program_that_hangs_is_ended_with_its_children(dokumen: Path, tmp_path: Path) -> None:
    jejak = tmp_path / "anak.txt"
    kode = (
        "import subprocess, sys, pathlib, time;"
        "anak = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']);"
        f"pathlib.Path({str(jejak)!r}).write_text(str(anak.pid)); time.sleep(60)"
    )
    mulai = time.monotonic()
    with pytest.raises(GalatPengguna, match="tidak dapat dibuat"):
        simpan_pdf(dokumen, tmp_path / "hasil.pdf", diam, [tiruan(kode)], batas=1.5)
    assert time.monotonic() - mulai < 20
    assert _berakhir(int(jejak.read_text()))


def _berakhir(nomor: int) -> bool:
    for _ in range(50):
        keadaan = Path(f"/proc/{nomor}/stat")
        try:
            os.kill(nomor, 0)
        except ProcessLookupError:
            return True
        if keadaan.is_file() and keadaan.read_text().split(")")[-1].split()[0] == "Z":
            return True
        time.sleep(0.1)
    return False


def test_cancelling_ends_the_program_and_leaves_nothing(dokumen: Path, tmp_path: Path) -> None:
    def batal() -> None:
        raise Dibatalkan

    with pytest.raises(Dibatalkan):
        simpan_pdf(dokumen, tmp_path / "hasil.pdf", batal, [tiruan("import time; time.sleep(60)")])
    assert not (tmp_path / "hasil.pdf").exists()


@pytest.mark.parametrize(
    ("isi", "baik"), [(PDF, True), (PDF[:-8], False), (b"%PDF-%%EOF", False), (b"0" * 3000, False)]
)
def test_a_pdf_is_known_by_its_head_its_end_and_its_size(tmp_path: Path, isi: bytes, baik: bool) -> None:
    berkas = tmp_path / "a.pdf"
    berkas.write_bytes(isi)
    assert utuh(berkas) is baik
    assert not utuh(tmp_path / "tidak ada.pdf")


@pytest.mark.parametrize(("buat", "kelas"), [(lewat_word, "Word.Application"), (lewat_wps, "KWPS.Application")])
def test_word_and_wps_work_in_their_own_instance_without_macros(buat: object, kelas: str, tmp_path: Path) -> None:
    assert callable(buat)
    program = buat("powershell.exe")
    perintah = program.perintah(Pekerjaan(tmp_path / "a'b.docx", tmp_path / "a.pdf", tmp_path))
    skrip = perintah[-1]
    assert perintah[:-1] == [
        "powershell.exe", "-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-Command",
    ]  # fmt: skip
    assert f"New-Object -ComObject '{kelas}'" in skrip
    assert "AutomationSecurity = 3" in skrip
    assert "if ($sendiri) { $program.Quit(0) }" in skrip
    assert "TablesOfContents) { $daftar.Update() }" in skrip
    assert skrip.index("Update()") < skrip.index("ExportAsFixedFormat") < skrip.index("Close(0)")
    assert '"' not in skrip
    assert str(tmp_path) not in skrip
    assert skrip.count("{") == skrip.count("}")


def test_libreoffice_has_a_profile_of_its_own(tmp_path: Path) -> None:
    kerja = Pekerjaan(tmp_path / "laporan.docx", tmp_path / "hasil" / "laporan.pdf", tmp_path)
    perintah = lewat_soffice(Path("soffice")).perintah(kerja)
    assert perintah[1] == f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    assert perintah[-1] == str(kerja.asal)


@pytest.mark.skipif(cari_soffice() is None, reason="LibreOffice is not installed")
def test_a_report_becomes_a_pdf_beside_it(dokumen: Path) -> None:
    kabar: list[str] = []
    hasil = pipeline.save_pdf(dokumen, kabar=kabar.append)
    assert hasil.berkas == dokumen.with_suffix(".pdf")
    assert utuh(hasil.berkas)
    assert set(kabar) == {"Menyimpan PDF…"}
    assert [satu.name for satu in dokumen.parent.glob("*.pdf")] == [hasil.berkas.name]
    assert pipeline.save_pdf(dokumen).berkas == hasil.berkas
    hasil.berkas.write_bytes(b"diubah orang")
    assert pipeline.save_pdf(dokumen).berkas.name == f"{dokumen.stem} (2).pdf"
