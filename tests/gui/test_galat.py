"""A failure is a sentence; what can be copied or is recorded holds nothing of the office."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import __version__, pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import log
from lkjip_desktop.gui.galat import JendelaGalat
from lkjip_desktop.gui.komponen import KOMPONEN
from lkjip_desktop.gui.tentang import JendelaTentang

AKAR = Path(__file__).resolve().parents[2]
NIP = "19800517 200312 1 003"
NAMA = "Siti Rahmawati"
FOLDER = r"C:\Users\siti.rahmawati\Documents"
RAHASIA = (NIP, "19800517", NAMA, "Siti", "rahmawati", "Users", "Documents", "tests", str(Path.home()))


def gagal() -> Exception:
    """Return what our own code raises of a path with a name in it, caused by a failure with an NIP in its words."""
    pejabat = f"{NAMA} {NIP}"  # a local variable of a frame
    try:
        try:
            raise ValueError(f"{pejabat} di {FOLDER}")
        except ValueError as asal:
            try:
                pipeline.masukan_dari(Path(FOLDER, f"{pejabat}.lkjip"))
            except Exception as galat:
                raise KeyError(pejabat) from galat
            raise AssertionError from asal
    except Exception as galat:
        galat.add_note(pejabat)
        return galat


def test_details_name_kinds_modules_and_lines_and_nothing_of_the_office() -> None:
    rincian = log.rincian_teknis(gagal())
    assert f"LKjIP Desktop {__version__}" in rincian
    assert "KeyError" in rincian
    assert "sebab: BerkasTidakAda" in rincian
    assert re.search(r"^  pipeline\.\w+:\d+ masukan_dari$", rincian, re.MULTILINE)
    assert not [satu for satu in RAHASIA if satu in rincian]


def test_the_record_has_the_details_and_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_BESAR_MAKS", 1500)
    for _ in range(12):
        log.catat(gagal())
    berkas = pipeline.log_file()
    assert berkas.parent.name == "log"
    assert sorted(satu.name for satu in berkas.parent.iterdir()) == ["lkjip.lama.log", "lkjip.log"]
    semua = "".join(satu.read_text(encoding="utf-8") for satu in berkas.parent.iterdir())
    assert "KeyError" in semua
    assert len(semua) < 6000
    assert not [satu for satu in RAHASIA if satu in semua]


def test_a_record_that_cannot_be_written_does_no_harm(folder_data: Path) -> None:
    (folder_data / "log").write_text("di sini sudah ada berkas")
    log.catat(gagal())


def test_a_failure_without_end_in_its_causes_is_told_to_its_end() -> None:
    satu, dua = ValueError(), KeyError()
    satu.__context__, dua.__context__ = dua, satu
    assert log.rincian_teknis(satu).count("sebab:") == 1


def test_an_unforeseen_failure_offers_its_details(berdandan: QApplication, qtbot: QtBot) -> None:
    jendela = JendelaGalat("Terjadi kesalahan pada program.", gagal())
    qtbot.addWidget(jendela)
    jendela.show()
    jendela.tombol_salin.click()
    assert "KeyError" in QApplication.clipboard().text()
    assert not [satu for satu in RAHASIA if satu in QApplication.clipboard().text()]
    assert jendela.keterangan.kata().startswith("Rincian tersalin")


def test_a_foreseen_failure_is_a_sentence_alone(berdandan: QApplication, qtbot: QtBot) -> None:
    jendela = JendelaGalat(str(GalatPengguna("Berkas dilindungi kata sandi.")))
    qtbot.addWidget(jendela)
    jendela.show()
    assert jendela.kalimat.kata() == "Berkas dilindungi kata sandi."
    assert not jendela.tombol_salin.isVisible()
    with qtbot.waitSignal(jendela.destroyed):
        QTest.keyClick(jendela, Qt.Key.Key_Escape)


def test_a_long_sentence_is_shown_whole(berdandan: QApplication, qtbot: QtBot) -> None:
    jendela = JendelaGalat("Berkas ini tidak dapat dibaca karena isinya rusak. " * 8)
    qtbot.addWidget(jendela)
    jendela.show()
    assert jendela.kalimat.height() >= jendela.kalimat.heightForWidth(jendela.kalimat.width())


def _terpakai() -> set[str]:
    """The names of every distribution that the program needs at run time."""
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    antre, nama = [Requirement(satu) for satu in proyek["dependencies"]], set[str]()
    while antre:
        satu = antre.pop()
        baku = re.sub(r"[-_.]+", "-", satu.name).lower()
        if baku not in nama and (satu.marker is None or satu.marker.evaluate({"extra": ""})):
            nama.add(baku)
            antre += [Requirement(lain) for lain in distribution(baku).requires or []]
    return nama


def test_every_component_that_is_needed_at_run_time_is_named_with_its_licence() -> None:
    disebut = [nama for satu in KOMPONEN for nama in satu.distribusi]
    assert sorted(disebut) == sorted(_terpakai())
    assert all(satu.lisensi and satu.guna for satu in KOMPONEN)


@pytest.mark.parametrize("nama", sorted(_terpakai()))
def test_the_licence_said_is_the_one_that_the_component_says(nama: str) -> None:
    meta = distribution(nama).metadata
    asal = "".join(meta[satu] for satu in ("License-Expression", "License") if satu in meta)
    disebut = next(satu.lisensi for satu in KOMPONEN if nama in satu.distribusi)
    assert disebut.split(",")[0] in asal


def test_a_packaged_program_names_versions_and_licences_that_it_carries(
    berdandan: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tak_terpasang(nama: str) -> str:
        raise PackageNotFoundError(nama)

    (tmp_path / "lisensi").mkdir()
    (tmp_path / "lisensi" / "versi.json").write_text('{"lxml": "6.9.9"}', encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr("importlib.metadata.version", tak_terpasang)
    jendela = JendelaTentang()
    qtbot.addWidget(jendela)
    jendela.show()
    assert jendela.tombol_naskah.isVisible()
    jendela.tombol_salin.click()
    salinan = QApplication.clipboard().text()
    assert "lxml (libxml2, libxslt)\t6.9.9" in salinan
    assert "Pemuat PyInstaller" in salinan


def test_about_names_the_version_and_where_qt_lies(berdandan: QApplication, qtbot: QtBot) -> None:
    jendela = JendelaTentang()
    qtbot.addWidget(jendela)
    jendela.show()
    assert "LGPL" in jendela.teks.toPlainText()
    assert "PySide6" in jendela.teks.toPlainText()
    jendela.tombol_salin.click()
    salinan = QApplication.clipboard().text()
    assert f"LKjIP Desktop {__version__}" in salinan
    assert f"openpyxl\t{version('openpyxl')}\tMIT" in salinan
    assert str(Path.home()) not in salinan
