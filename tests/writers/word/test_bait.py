"""A part without changes is copied as its bytes, whichever program wrote the document last."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import FLD_CHAR, FLD_SIMPLE, FLD_TYPE, Elemen, inside, parse
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word import isi
from tests.pipeline.bahan import isian_buku
from tests.writers.word import bantu

_STRES = Path(os.environ.get("LKJIP_BERSAMA", Path(__file__).parents[4] / "shared")) / "stress" / "docx"
# What the document remembers, and the two lists that name the part it stands in.
_CERITA = re.compile(r"word/(?:document|header\d+|footer\d+)\.xml")
_CATATAN = ("customXml/", "[Content_Types].xml", "word/_rels/document.xml.rels")


def berbeda(asal: Path, tujuan: Path) -> list[str]:
    """Return the parts of the source that the target lacks or has with other bytes."""
    lama, baru = bantu.isi_paket(asal), bantu.isi_paket(tujuan)
    return sorted(nama for nama in lama if baru.get(nama) != lama[nama])


def test_a_report_without_news_is_copied_part_by_part(tmp_path: Path, contoh: Path) -> None:
    isian = isian_buku(contoh)
    isi(sumber_daya("templates/lkjip.docx"), tmp_path / "1.docx", isian)
    isi(tmp_path / "1.docx", tmp_path / "2.docx", isian)
    assert berbeda(tmp_path / "1.docx", tmp_path / "2.docx") == []
    assert bantu.isi_paket(tmp_path / "1.docx").keys() == bantu.isi_paket(tmp_path / "2.docx").keys()


def test_the_hand_written_draft_keeps_every_byte(bersama: Path, tmp_path: Path) -> None:
    for dokumen in (bersama / "documents").glob("*.docx"):
        isi(dokumen, tmp_path / "hasil.docx", Isian())
        beda = [nama for nama in berbeda(dokumen, tmp_path / "hasil.docx") if not nama.startswith(_CATATAN)]
        assert all(sama_teks(dokumen, tmp_path / "hasil.docx", nama) for nama in beda), beda


def sama_teks(asal: Path, tujuan: Path, nama: str) -> bool:
    """True where a part says the same but for what fields show, which is recounted."""
    satu, dua = (_tanpa_medan(parse(bantu.isi_paket(p)[nama])) for p in (asal, tujuan))
    return satu == dua


def _tanpa_medan(akar: Elemen) -> list[str]:
    """The texts outside fields: a list of contents is one from its first paragraph to its last."""
    hasil, terbuka = [], 0
    for satu in akar.iter():
        if satu.tag == FLD_CHAR:
            terbuka += {"begin": 1, "end": -1}.get(satu.get(FLD_TYPE, ""), 0)
        elif terbuka <= 0 and (satu.text or "").strip() and not inside(satu, FLD_SIMPLE):
            hasil.append(satu.text or "")
    return ["".join(hasil)]


@pytest.mark.parametrize("dokumen", sorted(_STRES.glob("*.do[ct]*")) if _STRES.is_dir() else [], ids=lambda p: p.name)
def test_a_foreign_document_keeps_its_parts(dokumen: Path, tmp_path: Path) -> None:
    try:
        isi(dokumen, tmp_path / "1.docx", Isian())
    except GalatPengguna:
        return
    for nama in berbeda(dokumen, tmp_path / "1.docx"):
        if nama.startswith(_CATATAN) or nama not in bantu.isi_paket(tmp_path / "1.docx"):
            continue
        assert nama.endswith(".xml"), nama
        assert sama_teks(dokumen, tmp_path / "1.docx", nama), nama
    isi(tmp_path / "1.docx", tmp_path / "2.docx", Isian())
    assert berbeda(tmp_path / "1.docx", tmp_path / "2.docx") == []


def _simpan_ulang(dokumen: Path, folder: Path) -> Path:
    """Save a document with LibreOffice, under a home of its own; return the new file's path."""
    perintah = ["soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(dokumen)]
    lingkungan = {**os.environ, "HOME": str(folder)}
    subprocess.run(perintah, env=lingkungan, check=True, capture_output=True, timeout=240)
    return folder / dokumen.name


@pytest.mark.panjang
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_after_a_save_by_libreoffice_only_tags_are_repaired(tmp_path: Path, contoh: Path) -> None:
    isian = isian_buku(contoh)
    isi(sumber_daya("templates/lkjip.docx"), tmp_path / "laporan.docx", isian)
    simpanan = _simpan_ulang(tmp_path / "laporan.docx", tmp_path / "lo")
    hasil = isi(simpanan, tmp_path / "segar.docx", isian)
    assert (hasil.bentrok, hasil.kalimat_lama, hasil.ditarik, hasil.hilang) == ([], [], [], [])
    assert [satu for satu in hasil.perubahan if not satu.kunci.startswith("grafik.")] == []
    beda = berbeda(simpanan, tmp_path / "segar.docx")
    lain = [nama for nama in beda if not nama.startswith((*_CATATAN, "word/charts/", "word/embeddings/"))]
    assert all(_CERITA.fullmatch(nama) for nama in lain), lain
    assert all(sama_teks(simpanan, tmp_path / "segar.docx", nama) for nama in lain)
    kontrol = bantu.teks_kontrol(tmp_path / "segar.docx")
    kontrol.pop("None", None)  # LibreOffice puts a control of its own around a table of contents
    assert kontrol == bantu.teks_kontrol(tmp_path / "laporan.docx")
    lagi = isi(tmp_path / "segar.docx", tmp_path / "lagi.docx", isian)
    assert lagi.perubahan == []
    assert berbeda(tmp_path / "segar.docx", tmp_path / "lagi.docx") == []
