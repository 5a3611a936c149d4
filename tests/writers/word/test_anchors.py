"""What LibreOffice 7.4 does to controls when it saves, and how their keys come back."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import BOOKMARK_START, NAME, SDT_PR, Elemen, w
from lkjip_desktop.writers.word import isi
from lkjip_desktop.writers.word.controls import is_plain, keyed
from tests.writers.word import bantu

NOTASI = "Nilai {{a.angka}}.\n\n{{kalimat.a.b}}\n\n.TandaTangan {{ttd.jabatan}}\n\n{{teks.a.c}}\n"
NILAI = {"a.angka": "7", "kalimat.a.b": "Naik 7.", "ttd.jabatan": "KEPALA\nDINAS", "teks.a.c": "Perlu Diisi: sebab."}


def _simpan_libreoffice(akar: Elemen) -> None:
    for sdt, _ in list(keyed(akar)):
        sifat = sdt.find(SDT_PR)
        assert sifat is not None
        for nama in ("tag", "id") if is_plain(sdt) else ("alias", "tag", "id"):
            for elemen in sifat.findall(w(nama)):
                sifat.remove(elemen)


def _jangkar(path: Path) -> list[str]:
    nama = (awal.get(NAME, "") for awal in bantu.akar(path).iter(BOOKMARK_START))
    return [satu for satu in nama if satu.startswith("_lk")]


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", Isian(dict(NILAI)))
    return tmp_path / "isi.docx"


def test_only_rich_text_controls_need_an_anchor(laporan: Path) -> None:
    plain = {str(kunci) for sdt, kunci in keyed(bantu.akar(laporan)) if is_plain(sdt)}
    assert plain == {"a.angka"}
    assert len(_jangkar(laporan)) == 3


def test_keys_come_back_after_libreoffice(laporan: Path, tmp_path: Path) -> None:
    bantu.sunting(laporan, tmp_path / "lo.docx", _simpan_libreoffice)
    assert set(bantu.teks_kontrol(tmp_path / "lo.docx")) == {"a.angka", "None"}
    hasil = isi(tmp_path / "lo.docx", tmp_path / "b.docx", Isian(NILAI | {"kalimat.a.b": "Naik 8.", "a.angka": "8"}))
    assert hasil.hilang == []
    assert [satu.kunci for satu in hasil.perubahan] == ["a.angka", "kalimat.a.b"]
    assert bantu.teks_kontrol(tmp_path / "b.docx")["ttd.jabatan"] == ["KEPALA\nDINAS"]


def test_copies_of_a_control_have_anchors_of_their_own(laporan: Path, tmp_path: Path) -> None:
    def salin(akar: Elemen) -> None:
        asal = bantu.paragraf_berisi(akar, "Naik 7.")
        asal.addnext(copy.deepcopy(asal))

    bantu.sunting(laporan, tmp_path / "salin.docx", salin)
    isi(tmp_path / "salin.docx", tmp_path / "b.docx", Isian(dict(NILAI)))
    nama = _jangkar(tmp_path / "b.docx")
    assert len(nama) == len(set(nama)) == 4
    bantu.sunting(tmp_path / "b.docx", tmp_path / "lo.docx", _simpan_libreoffice)
    isi(tmp_path / "lo.docx", tmp_path / "c.docx", Isian(NILAI | {"kalimat.a.b": "Naik 8."}))
    assert bantu.teks_kontrol(tmp_path / "c.docx")["kalimat.a.b"] == ["Naik 8.", "Naik 8."]


def test_anchors_without_a_control_are_removed(laporan: Path, tmp_path: Path) -> None:
    def lepas(akar: Elemen) -> None:
        sdt = bantu.kontrol(akar, "kalimat.a.b")
        wadah = sdt.find(w("sdtContent"))
        assert wadah is not None
        for anak in list(wadah):
            sdt.addprevious(anak)

    bantu.sunting(laporan, tmp_path / "lepas.docx", lepas)
    isi(tmp_path / "lepas.docx", tmp_path / "b.docx", Isian(dict(NILAI)))
    assert len(_jangkar(tmp_path / "b.docx")) == 3
