"""Whatever fails on the way to a report, the record of failures holds nothing of the office."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from pydantic import ValidationError
from PySide6.QtWidgets import QApplication

from lkjip_desktop import pipeline
from lkjip_desktop.domain.profil import Penerimaan
from lkjip_desktop.gui.pekerja import Jalan, Pekerja
from lkjip_desktop.gui.tugas import Tugas
from lkjip_desktop.pipeline import Bacaan

LANGKAH = (
    "lkjip_desktop.readers.baca.baca",
    "lkjip_desktop.engine.hitung.hitung",
    "lkjip_desktop.rules.pemeriksaan.periksa",
    "lkjip_desktop.report.isian.susun",
    "lkjip_desktop.writers.word.isi",
    "lkjip_desktop.writers.excel.tambal.tambal",
    "lkjip_desktop.profiles.salinan.simpan_salinan",
)


def _tak_sah(isi: str) -> Exception:
    try:
        Penerimaan.model_validate({"alasan": "", "tanggal": isi})
    except ValidationError as galat:
        return galat
    raise AssertionError


def _xml(isi: str) -> Exception:
    try:
        etree.fromstring(f"<{isi}")
    except etree.XMLSyntaxError as galat:
        return galat
    raise AssertionError


RAGAM: dict[str, Callable[[str], Exception]] = {
    "nilai": ValueError,
    "kunci": KeyError,
    "berkas": lambda isi: FileNotFoundError(2, isi, isi),
    "huruf": lambda isi: UnicodeDecodeError("utf-8", isi.encode(), 0, 1, isi),
    "paket": zipfile.BadZipFile,
    "bentuk": _tak_sah,
    "xml": _xml,
    "kelompok": lambda isi: ExceptionGroup(isi, [ValueError(isi)]),
}


def _rahasia(bacaan: Bacaan) -> set[str]:
    """Names and NIP of the workbook, its office, where it lies; words of a name that are no common words."""
    laporan = bacaan.laporan
    orang = {kata for satu in laporan.pejabat for kata in (satu.nama, satu.nip or "", *satu.nama.split())}
    tempat = {bacaan.masukan.buku.stem, *bacaan.masukan.buku.parent.parts[-3:], laporan.instansi.nama or ""}
    return {satu for satu in {*orang, *tempat} if len(re.sub(r"\W", "", satu)) > 4}


@pytest.mark.panjang(contoh=1)
@pytest.mark.parametrize("ragam", RAGAM)
@pytest.mark.parametrize("langkah", LANGKAH)
def test_a_failure_of_any_kind_at_any_step_records_nothing_of_the_office(
    berdandan: QApplication, contoh: Path, langkah: str, ragam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rahasia = _rahasia(pipeline.read(pipeline.masukan_dari(contoh)))
    assert len(rahasia) > 8
    terjadi: list[Exception] = []

    def jatuh(*argumen: object, **_: object) -> None:
        terjadi.append(RAGAM[ragam](f"{sorted(rahasia)} {str(argumen)[:5000]}"))
        raise terjadi[-1]

    def kerja(jalan: Jalan) -> object:
        tugas = Tugas()
        return tugas.buat(tugas.buka(pipeline.masukan_dari(contoh), jalan), jalan)

    monkeypatch.setattr(langkah, jatuh)
    kalimat: list[str] = []
    pekerja = Pekerja(kerja)
    pekerja.gagal.connect(lambda teks, _: kalimat.append(teks))
    pekerja.run()
    assert terjadi
    berkas = pipeline.log_file()
    if ragam == "berkas" and not berkas.is_file():  # foreseen: a sentence of its own
        return
    assert len(kalimat) == 1
    isi = berkas.read_text(encoding="utf-8")
    assert type(terjadi[0]).__name__ in isi
    assert not [satu for satu in rahasia if satu in isi]
