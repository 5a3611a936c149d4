"""`lkjip siapkan`: an office's own document with typed keys becomes a template that is filled and refreshed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from lxml import etree

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.paket.ooxml import FLD_CHAR, FLD_TYPE, RPR, SDT, Elemen, P, R, T, text_of, w
from lkjip_desktop.writers.word.chart_elements import c
from lkjip_desktop.writers.word.controls import is_plain, keyed
from tests.pipeline.bahan import angka_baru, ubah_buku
from tests.writers.word import bantu

Layar = pytest.CaptureFixture[str]


def panggil(layar: Layar, *argumen: object) -> tuple[int, dict[str, Any], str]:
    kode = jalankan([*map(str, argumen), "--json"])
    luaran = layar.readouterr()
    return kode, json.loads(luaran.out), luaran.err


@pytest.fixture
def dokumen(tmp_path: Path) -> Path:
    """An office's own report: a letterhead, a table, stretches of paragraphs, a chart's place."""
    satu = Document()
    satu.sections[0].header.paragraphs[0].text = "{{instansi.nama_besar}}"
    satu.add_heading("Laporan {{instansi.lengkap}} tahun {{laporan.tahun}}", 1)
    satu.add_paragraph("{{kalimat.anggaran.pembuka}}")
    tabel = satu.add_table(2, 4)
    for sel, teks in zip(tabel.rows[0].cells, ("No", "Indikator", "Target", "Catatan"), strict=True):
        sel.text = teks
    for sel, teks in zip(
        tabel.rows[1].cells, ("{{ind[].no}}", "{{ind[].nama}}", "{{ ind[].target }} ", ""), strict=True
    ):
        sel.text = teks
    satu.add_heading("{{iku[].nama}}", 2)
    satu.add_paragraph("Target {{iku[].target}} {{iku[].satuan}}.")
    satu.add_heading("Grafik", 2)
    satu.add_paragraph("{{grafik.capaian}}")
    satu.add_paragraph("{{bagan.struktur}}")
    satu.add_paragraph("Serapan {{Anggaran.serapan}}, {{ind[].targett}}, {{prog[].anggarn}}, {{entah.apa.ini}}.")
    satu.save(str(tmp_path / "milik kami.docx"))
    return tmp_path / "milik kami.docx"


def test_typed_keys_become_controls_and_unknown_ones_are_named_with_the_nearest(dokumen: Path, capsys: Layar) -> None:
    semula = dokumen.read_bytes()
    kode, isi, galat = panggil(capsys, "siapkan", dokumen)
    assert (kode, galat, isi["keluaran"]) == (0, "", str(dokumen.with_name("milik kami - templat.docx")))
    assert isi["kunci"] == [
        "instansi.lengkap", "laporan.tahun", "kalimat.anggaran.pembuka", "ind[].no", "ind[].nama", "ind[].target",
        "iku[].nama", "iku[].target", "iku[].satuan", "grafik.capaian", "bagan.struktur", "anggaran.serapan",
        "instansi.nama_besar",
    ]  # fmt: skip
    assert [(satu["tertulis"], satu["terdekat"]) for satu in isi["tidak_dikenal"]] == [
        ("{{ind[].targett}}", "ind[].target"),
        ("{{prog[].anggarn}}", "prog[].anggaran"),
        ("{{entah.apa.ini}}", None),
    ]
    assert isi["tidak_dikenal"][0]["tempat"]["paragraf"] == 8
    assert dokumen.read_bytes() == semula
    akar = bantu.akar(Path(isi["keluaran"]))
    assert "{{ind[].targett}}" in text_of(bantu.paragraf_berisi(akar, "Serapan"))
    jalankan(["siapkan", str(dokumen)])
    teks = " ".join(capsys.readouterr().out.split())
    assert "13 kunci menjadi isian." in teks
    assert "Mungkin maksudnya {{ind[].target}}." in teks


def test_the_template_is_filled_with_rows_and_stretches_and_then_refreshed(
    dokumen: Path, contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    _, isi, _ = panggil(capsys, "siapkan", dokumen)
    _, hasil, _ = panggil(capsys, "buat", contoh, "--templat", isi["keluaran"], "--ke", tmp_path / "hasil")
    word = Path(hasil["keluaran"]["word"])
    assert [baris[2] for baris in bantu.baris(word)] == ["Target", "92 ", "1 ", "85 "]
    paragraf = bantu.paragraf(word)
    assert [p for p in paragraf if p.startswith("Target")] == ["Target 92 %.", "Target 1 Hari.", "Target 85 %."]
    assert len(list(bantu.akar(word).iter(c("chart")))) == 1
    assert len(list(bantu.akar(word).iter("{*}wgp"))) == 1
    bantu.sunting(word, word, lambda akar: akar[0].insert(1, bantu.paragraf_baru("Prosa kami.")))
    baru = ubah_buku(contoh, tmp_path / "baru.xlsx", angka_baru)
    kode, segar, _ = panggil(capsys, "perbarui", word, "--dari", baru)
    assert kode == 0
    assert segar["hilang"] == segar["bentrok"] == []
    assert "Prosa kami." in bantu.paragraf(Path(segar["keluaran"]))
    assert [baris[2] for baris in bantu.baris(Path(segar["keluaran"]))] != [baris[2] for baris in bantu.baris(word)]


def _dokumen(tmp_path: Path, *paragraf: Elemen) -> Path:
    kosong = Document()
    kosong.save(str(tmp_path / "k.docx"))

    def isi(akar: Elemen) -> None:
        for nomor, satu in enumerate(paragraf):
            akar[0].insert(nomor, satu)

    return bantu.sunting(tmp_path / "k.docx", tmp_path / "k.docx", isi)


def _run(teks: str, *sifat: str) -> Elemen:
    run = etree.Element(R)
    rpr = etree.SubElement(run, RPR)
    for satu in sifat:
        etree.SubElement(rpr, w(satu))
    etree.SubElement(run, T).text = teks
    return run


def _siap(capsys: Layar, dokumen: Path) -> tuple[dict[str, Any], Elemen]:
    _, isi, _ = panggil(capsys, "siapkan", dokumen)
    return isi, bantu.akar(Path(isi["keluaran"]))


def test_a_key_split_over_runs_keeps_the_format_of_its_beginning(tmp_path: Path, capsys: Layar) -> None:
    p = etree.Element(P)
    p.extend([_run("Rp{", "i"), _run("{anggaran", "b"), _run(".to", "i"), _run("tal}} saja")])
    isi, akar = _siap(capsys, _dokumen(tmp_path, p))
    assert isi["kunci"] == ["anggaran.total"]
    ((sdt, _),) = keyed(akar)
    assert is_plain(sdt)
    assert next(sdt.iter(R)).find(f"{RPR}/{w('i')}") is not None
    assert text_of(akar[0][0]) == "Rp[anggaran.total] saja"


def test_keys_in_a_text_box_and_in_its_twin_for_older_programs(tmp_path: Path, capsys: Layar) -> None:
    kotak = "<w:txbxContent><w:p><w:r><w:t>{{laporan.tahun}}</w:t></w:r></w:p></w:txbxContent>"
    p = etree.fromstring(
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>'
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{kotak}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{kotak}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    isi, akar = _siap(capsys, _dokumen(tmp_path, p))
    assert isi["kunci"] == ["laporan.tahun"]
    assert len(list(keyed(akar))) == 2


def test_keys_in_fields_and_other_controls_are_left_and_listed_and_deleted_ones_are_nothing(
    tmp_path: Path, capsys: Layar
) -> None:
    medan = etree.Element(P)
    for jenis in ("begin", "separate"):
        etree.SubElement(etree.SubElement(medan, R), FLD_CHAR, {FLD_TYPE: jenis})
    medan.append(_run("{{laporan.tahun}}"))
    etree.SubElement(etree.SubElement(medan, R), FLD_CHAR, {FLD_TYPE: "end"})
    medan.append(_run(" {{instansi.nama}}"))
    hapus = etree.Element(P)
    buang = etree.SubElement(etree.SubElement(hapus, w("del"), {w("id"): "1", w("author"): "x"}), R)
    etree.SubElement(buang, w("delText")).text = "{{laporan.tahun}}"
    asing = etree.Element(P)
    asing.append(bantu.kunci_xml("instansi.daerah", "{{laporan.judul}}"))
    isi, akar = _siap(capsys, _dokumen(tmp_path, medan, hapus, asing))
    assert isi["kunci"] == ["instansi.nama"]
    assert [satu["tertulis"] for satu in isi["terlewat"]] == ["{{laporan.tahun}}", "{{laporan.judul}}"]
    assert len(list(akar.iter(SDT))) == 2
    jalankan(["siapkan", str(tmp_path / "k.docx")])
    assert "dibiarkan seperti tertulis" in capsys.readouterr().out


def test_a_document_with_controls_gets_more(dokumen: Path, capsys: Layar) -> None:
    _, isi, _ = panggil(capsys, "siapkan", dokumen)
    templat = Path(isi["keluaran"])
    bantu.sunting(templat, templat, lambda akar: akar[0].insert(1, bantu.paragraf_baru("Visi {{instansi.visi}}")))
    _, lagi, _ = panggil(capsys, "siapkan", templat)
    assert lagi["kunci"] == ["instansi.visi"]
    semua = [str(kunci) for _, kunci in keyed(bantu.akar(Path(lagi["keluaran"])))]
    assert len(semua) == 13
    assert semua.count("ind[].target") == 1


def test_a_document_without_keys_is_one_sentence(bersama: Path, tmp_path: Path, capsys: Layar) -> None:
    surat = shutil.copy(bersama / "stress" / "docx" / "poi__drawing.docx", tmp_path / "surat.docx")
    kode, isi, galat = panggil(capsys, "siapkan", surat)
    assert kode == 2
    assert isi["galat"] == galat.strip()
    assert "tidak memuat kunci isian" in galat
    assert [satu.name for satu in tmp_path.glob("*.docx")] == ["surat.docx"]


def test_the_document_itself_is_never_the_target(dokumen: Path, tmp_path: Path, capsys: Layar) -> None:
    assert panggil(capsys, "siapkan", dokumen, "--ke", dokumen)[0] == 2
    _, isi, _ = panggil(capsys, "siapkan", dokumen, "--ke", tmp_path / "lain.docx")
    assert isi["keluaran"] == str(tmp_path / "lain.docx")


def test_a_template_that_was_not_prepared_is_refused(
    dokumen: Path, contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    kode, isi, _ = panggil(capsys, "buat", contoh, "--templat", dokumen, "--ke", tmp_path / "hasil")
    assert kode == 2
    assert "lkjip siapkan" in isi["galat"]
    assert not list((tmp_path / "hasil").glob("*.docx"))
