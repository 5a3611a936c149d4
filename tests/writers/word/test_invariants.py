"""Every seeded fault is found, and a sound report has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.paket.ooxml import (
    FLD_CHAR,
    FLD_TYPE,
    ID,
    NAME,
    SDT_PR,
    TBL,
    TC,
    TR,
    VAL,
    Elemen,
    P,
    parent,
    w,
)
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.marks import kunci_bila, tanda
from lkjip_desktop.writers.word.package import tulis_arsip
from tests.writers.word import bantu
from tests.writers.word.contoh import NOTASI, isian


@pytest.fixture(scope="module")
def laporan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sehat")
    isi(bantu.templat(folder / "templat.docx", NOTASI), folder / "laporan.docx", isian())
    return folder / "laporan.docx"


def test_a_filled_report_and_its_template_are_sound(laporan: Path) -> None:
    assert periksa_paket(laporan.with_name("templat.docx")) == []
    assert periksa_paket(laporan) == []


def _lepas(elemen: Elemen) -> None:
    parent(elemen).remove(elemen)


def _tanpa_akhir_medan(akar: Elemen) -> None:
    _lepas(next(e for e in akar.iter(FLD_CHAR) if e.get(FLD_TYPE) == "end"))


def _tanpa_awal_medan(akar: Elemen) -> None:
    _lepas(next(e for e in akar.iter(FLD_CHAR) if e.get(FLD_TYPE) == "begin"))


def _tanpa_akhir_penanda(akar: Elemen) -> None:
    _lepas(next(akar.iter(w("bookmarkEnd"))))


def _nama_penanda_dua_kali(akar: Elemen) -> None:
    satu, dua, *_ = akar.iter(w("bookmarkStart"))
    satu.set(NAME, dua.get(NAME, "").upper())


def _nama_penanda_panjang(akar: Elemen) -> None:
    next(akar.iter(w("bookmarkStart"))).set(NAME, "n" * 41)


def _nomor_kontrol_dua_kali(akar: Elemen) -> None:
    satu, dua, *_ = (sifat.find(ID) for sifat in akar.iter(SDT_PR))
    assert satu is not None
    assert dua is not None
    satu.set(VAL, dua.get(VAL, ""))


def _tag_panjang(akar: Elemen) -> None:
    next(akar.iter(w("tag"))).set(VAL, "x" * 65)


def _kontrol_blok_kosong(akar: Elemen) -> None:
    sdt = etree.Element(w("sdt"))
    etree.SubElement(sdt, SDT_PR)
    etree.SubElement(sdt, w("sdtContent"))
    akar[0].insert(0, sdt)


def _sel_kurang(akar: Elemen) -> None:
    _lepas(list(next(akar.iter(TBL)).iter(TC))[-1])


def _sel_tanpa_paragraf(akar: Elemen) -> None:
    sel = next(akar.iter(TC))
    for p in list(sel.iter(P)):
        _lepas(p)


def _gabung_yatim(akar: Elemen) -> None:
    sel = next(list(next(akar.iter(TBL)).iter(TR))[1].iter(TC))
    sel[0].insert(1, etree.Element(w("vMerge")))


def _komentar_setengah(akar: Elemen) -> None:
    next(akar.iter(P)).append(etree.Element(w("commentRangeStart"), {ID: "1"}))


def _gambar_dua_kali(akar: Elemen) -> None:
    ruang = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    for _ in range(2):
        etree.SubElement(next(akar.iter(P)), f"{{{ruang}}}docPr", id="1", name="x")


def _ujung_bila(akar: Elemen) -> None:
    akar[0].append(tanda(kunci_bila("survei"))[0])


CACAT_BADAN = {
    "stretch": (_ujung_bila,),
    "field": (_tanpa_akhir_medan, _tanpa_awal_medan),
    "bookmark": (_tanpa_akhir_penanda, _nama_penanda_dua_kali, _nama_penanda_panjang),
    "control": (_nomor_kontrol_dua_kali, _tag_panjang, _kontrol_blok_kosong),
    "grid": (_sel_kurang,),
    "cell": (_sel_tanpa_paragraf,),
    "merge": (_gabung_yatim,),
    "commentRange": (_komentar_setengah,),
    "drawing": (_gambar_dua_kali,),
}


@pytest.mark.parametrize(("jenis", "cacat"), [(jenis, satu) for jenis, semua in CACAT_BADAN.items() for satu in semua])
def test_a_fault_in_the_body_is_found(
    laporan: Path, tmp_path: Path, jenis: str, cacat: Callable[[Elemen], None]
) -> None:
    bantu.sunting(laporan, tmp_path / "cacat.docx", cacat)
    assert {satu.partition(":")[0] for satu in periksa_paket(tmp_path / "cacat.docx")} == {jenis}


def _paket(laporan: Path, nama: str, isi_bagian: bytes | None) -> dict[str, bytes]:
    paket = {kunci: data for kunci, data in bantu.isi_paket(laporan).items() if kunci != nama}
    return paket if isi_bagian is None else paket | {nama: isi_bagian}


@pytest.mark.parametrize(
    ("nama", "ganti", "jenis"),
    [
        ("word/header1.xml", lambda _: None, "target"),
        ("word/footer1.xml", lambda isi_bagian: isi_bagian[:-20], "xml"),
        ("[Content_Types].xml", lambda isi_bagian: isi_bagian.replace(b"footer+xml", b"header+xml"), "type"),
        ("[Content_Types].xml", lambda _: None, "type"),
        ("word/media/gambar.png", lambda _: b"png", "type"),
        ("word/styles.xml", lambda isi_bagian: isi_bagian.replace(b"Tabel Teks", b"Tabel \x01Teks"), "xml"),
    ],
)
def test_a_fault_of_the_package_is_found(
    laporan: Path, tmp_path: Path, nama: str, ganti: Callable[[bytes], bytes | None], jenis: str
) -> None:
    lama = bantu.isi_paket(laporan).get(nama, b"")
    tulis_arsip(tmp_path / "cacat.docx", _paket(laporan, nama, ganti(lama)))
    assert jenis in {satu.partition(":")[0] for satu in periksa_paket(tmp_path / "cacat.docx")}
