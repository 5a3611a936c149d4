"""Single texts: what is filled, refreshed, kept and reported, wherever in the document they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.dokumen import BagianDokumen
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import RPR, SDT_PR, Elemen, P, R, parent, text_of, val, w
from lkjip_desktop.writers.word import Bentrok, HasilIsi, HasilRusak, KalimatLama, isi, periksa_paket
from lkjip_desktop.writers.word.controls import GAYA_PERLU_DIISI
from tests.writers.word import bantu

NOTASI = """# BAB I

Capaian {{ind.capaian}} persen dari target {{ind.target}}.

{{kalimat.umum.pembuka}}

{{teks.umum.analisis}}
"""
NILAI = {
    "ind.capaian": "98,00",
    "ind.target": "92",
    "kalimat.umum.pembuka": "Capaian tahun ini 98,00 persen.",
    "teks.umum.analisis": "Perlu Diisi: sebab dan upaya.",
}


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    """A filled report."""
    isi(bantu.templat(tmp_path / "templat.docx", NOTASI), tmp_path / "laporan.docx", Isian(dict(NILAI)))
    return tmp_path / "laporan.docx"


def segarkan(laporan: Path, **ganti: str) -> tuple[HasilIsi, Path]:
    """Fill a report again with some values changed (`ind_capaian` for "ind.capaian")."""
    nilai = NILAI | {kunci.replace("_", "."): teks for kunci, teks in ganti.items()}
    tujuan = laporan.with_name("segar.docx")
    return isi(laporan, tujuan, Isian(nilai)), tujuan


def test_a_template_is_filled_and_every_control_reported_as_new(tmp_path: Path) -> None:
    templat = bantu.templat(tmp_path / "templat.docx", NOTASI)
    hasil = isi(templat, tmp_path / "laporan.docx", Isian(dict(NILAI)))
    assert bantu.teks_kontrol(tmp_path / "laporan.docx") == {kunci: [teks] for kunci, teks in NILAI.items()}
    assert [(satu.kunci, satu.lama, satu.baru) for satu in hasil.perubahan] == [(k, "", v) for k, v in NILAI.items()]
    assert hasil.hilang == []


def test_filling_again_changes_nothing(laporan: Path) -> None:
    hasil, segar = segarkan(laporan)
    assert hasil.perubahan == []
    assert laporan.read_bytes() == segar.read_bytes()


def test_a_changed_figure_is_told_with_its_place(laporan: Path) -> None:
    hasil, segar = segarkan(laporan, ind_capaian="99,10")
    assert [(s.kunci, s.lama, s.baru) for s in hasil.perubahan] == [("ind.capaian", "98,00", "99,10")]
    tempat = hasil.perubahan[0].tempat
    assert (tempat.bagian, tempat.paragraf, str(tempat)) == (BagianDokumen.BADAN, 2, "BAB I, paragraf 2")
    assert "Capaian 99,10 persen dari target 92." in bantu.paragraf(segar)


def test_text_beside_controls_is_never_touched(laporan: Path, tmp_path: Path) -> None:
    def tambah(akar: Elemen) -> None:
        bantu.paragraf_berisi(akar, "Capaian 98,00").addnext(bantu.paragraf_baru("Catatan kami tentang capaian."))

    bantu.sunting(laporan, tmp_path / "sunting.docx", tambah)
    _, segar = segarkan(tmp_path / "sunting.docx", ind_capaian="99,10")
    assert "Catatan kami tentang capaian." in bantu.paragraf(segar)


def test_an_overtyped_figure_is_kept_and_reported_until_it_agrees(laporan: Path, tmp_path: Path) -> None:
    bantu.sunting(
        laporan, tmp_path / "sunting.docx", lambda akar: bantu.tulis(bantu.kontrol(akar, "ind.capaian"), "97,50")
    )
    hasil, segar = segarkan(tmp_path / "sunting.docx", ind_capaian="99,10")
    assert hasil.bentrok == [Bentrok("ind.capaian", "98,00", "97,50", "99,10")]
    assert bantu.teks_kontrol(segar)["ind.capaian"] == ["97,50"]
    lagi = isi(segar, tmp_path / "lagi.docx", Isian(NILAI | {"ind.capaian": "97,50"}))
    assert lagi.bentrok == []


def test_an_edited_sentence_is_kept_and_reported_once_its_figures_move(laporan: Path, tmp_path: Path) -> None:
    kunci = "kalimat.umum.pembuka"
    bantu.sunting(
        laporan, tmp_path / "sunting.docx", lambda akar: bantu.tulis(bantu.kontrol(akar, kunci), "Kami naik.")
    )
    assert segarkan(tmp_path / "sunting.docx")[0].kalimat_lama == []
    hasil, segar = segarkan(tmp_path / "sunting.docx", kalimat_umum_pembuka="Capaian tahun ini 99,10 persen.")
    assert hasil.kalimat_lama == [KalimatLama(kunci, "Kami naik.", "Capaian tahun ini 99,10 persen.")]
    assert bantu.teks_kontrol(segar)[kunci] == ["Kami naik."]


def test_seeded_prose_belongs_to_the_office(laporan: Path) -> None:
    hasil, segar = segarkan(laporan, teks_umum_analisis="Benih yang lain.")
    assert bantu.teks_kontrol(segar)["teks.umum.analisis"] == [NILAI["teks.umum.analisis"]]
    assert hasil.perubahan == []


def test_a_text_still_to_be_written_is_shaded_until_it_is(laporan: Path, tmp_path: Path) -> None:
    def gaya(path: Path) -> list[str | None]:
        sdt = bantu.kontrol(bantu.akar(path), "teks.umum.analisis")
        return [val(run.find(f"{RPR}/{w('rStyle')}")) for run in sdt.iter(R)]

    assert gaya(laporan) == [GAYA_PERLU_DIISI]
    bantu.sunting(
        laporan, tmp_path / "a.docx", lambda akar: bantu.tulis(bantu.kontrol(akar, "teks.umum.analisis"), "Jaringan.")
    )
    _, segar = segarkan(tmp_path / "a.docx")
    assert gaya(segar) == [None]


def test_a_line_to_be_written_is_shaded_alone(tmp_path: Path) -> None:
    nilai = {"teks.a.b": "Capaian 98,00.\nPerlu Diisi: sebab.\nPerlu Diisi: upaya."}
    isi(bantu.templat(tmp_path / "t.docx", "{{teks.a.b}}"), tmp_path / "h.docx", Isian(nilai))
    sdt = bantu.kontrol(bantu.akar(tmp_path / "h.docx"), "teks.a.b")
    assert [(val(run.find(f"{RPR}/{w('rStyle')}")), text_of(run)) for run in sdt.iter(R)] == [
        (None, "Capaian 98,00."),
        (GAYA_PERLU_DIISI, "\nPerlu Diisi: sebab.\nPerlu Diisi: upaya."),
    ]


def test_line_breaks_and_forbidden_characters_are_written_as_word_can_read_them(tmp_path: Path) -> None:
    templat = bantu.templat(tmp_path / "t.docx", ".TandaTangan {{ttd.jabatan}}")
    isian = Isian({"ttd.jabatan": "KEPALA\r\nDINAS\x0b\x00 & <KB>\ud800"})
    isi(templat, tmp_path / "h.docx", isian)
    assert bantu.teks_kontrol(tmp_path / "h.docx")["ttd.jabatan"] == ["KEPALA\nDINAS & <KB>"]
    assert isi(tmp_path / "h.docx", tmp_path / "i.docx", isian).perubahan == []


def test_every_copy_of_a_figure_is_refreshed(laporan: Path, tmp_path: Path) -> None:
    def salin(akar: Elemen) -> None:
        asal = bantu.paragraf_berisi(akar, "Capaian 98,00")
        asal.addprevious(etree.fromstring(etree.tostring(asal)))

    bantu.sunting(laporan, tmp_path / "sunting.docx", salin)
    hasil, segar = segarkan(tmp_path / "sunting.docx", ind_capaian="99,10")
    assert bantu.teks_kontrol(segar)["ind.capaian"] == ["99,10", "99,10"]
    assert len(hasil.perubahan) == 2
    assert periksa_paket(segar) == []


def test_missing_and_unknown_keys_are_listed(laporan: Path, tmp_path: Path) -> None:
    def hapus(akar: Elemen) -> None:
        sdt = bantu.kontrol(akar, "ind.target")
        parent(sdt).remove(sdt)
        bantu.paragraf_berisi(akar, "Capaian").append(bantu.kunci_xml("lama.angka", "7"))
        bantu.paragraf_berisi(akar, "Capaian").append(bantu.kunci_xml("Tanggal Rapat", "hari ini"))

    bantu.sunting(laporan, tmp_path / "sunting.docx", hapus)
    hasil, segar = segarkan(tmp_path / "sunting.docx")
    assert hasil.hilang == ["ind.target"]
    assert [kunci for kunci in hasil.asing if not kunci.startswith(("laporan", "instansi"))] == ["lama.angka"]
    assert bantu.teks_kontrol(segar)["lama.angka"] == ["7"]


def test_head_and_notes_and_text_boxes_are_filled(tmp_path: Path) -> None:
    def kotak(akar: Elemen) -> None:
        isi_kotak = etree.SubElement(etree.SubElement(bantu.paragraf_berisi(akar, "Awal"), R), w("pict"))
        luar = etree.SubElement(etree.SubElement(isi_kotak, "{urn:schemas-microsoft-com:vml}textbox"), w("txbxContent"))
        etree.SubElement(luar, P).append(bantu.kunci_xml("a.kotak", "?"))

    bantu.templat(tmp_path / "t.docx", "Awal {{a.awal}}")
    bantu.sunting(tmp_path / "t.docx", tmp_path / "u.docx", kotak)
    nilai = {"a.awal": "A", "a.kotak": "K", "laporan.istilah": "LKjIP", "laporan.tahun": "2024"}
    hasil = isi(tmp_path / "u.docx", tmp_path / "h.docx", Isian(nilai))
    assert bantu.teks_kontrol(tmp_path / "h.docx")["a.kotak"] == ["K"]
    assert bantu.teks_kontrol(tmp_path / "h.docx", "word/header1.xml")["laporan.tahun"] == ["2024"]
    assert {satu.tempat.bagian for satu in hasil.perubahan} == {BagianDokumen.BADAN, BagianDokumen.KEPALA}


def test_a_key_that_only_the_alias_kept_is_repaired(laporan: Path, tmp_path: Path) -> None:
    def tanpa_tag(akar: Elemen) -> None:
        for tag in list(akar.iter(w("tag"))):
            parent(tag).remove(tag)

    bantu.sunting(laporan, tmp_path / "lo.docx", tanpa_tag)
    hasil, segar = segarkan(tmp_path / "lo.docx", ind_capaian="99,10")
    assert [satu.kunci for satu in hasil.perubahan] == ["ind.capaian"]
    sifat = parent(next(bantu.akar(segar).iter(w("tag"))))
    assert sifat.tag == SDT_PR
    assert [etree.QName(anak).localname for anak in sifat][:2] == ["alias", "tag"]


def test_a_control_around_a_whole_paragraph_is_moved_into_it(laporan: Path, tmp_path: Path) -> None:
    def bungkus(akar: Elemen) -> None:
        sdt = bantu.kontrol(akar, "kalimat.umum.pembuka")
        paragraf, wadah = parent(sdt), sdt.find(w("sdtContent"))
        assert wadah is not None
        paragraf.addprevious(sdt)
        paragraf.extend(list(wadah))
        wadah.append(paragraf)

    bantu.sunting(laporan, tmp_path / "blok.docx", bungkus)
    hasil, segar = segarkan(tmp_path / "blok.docx", kalimat_umum_pembuka="Baru.")
    assert [satu.kunci for satu in hasil.perubahan] == ["kalimat.umum.pembuka"]
    assert parent(bantu.kontrol(bantu.akar(segar), "kalimat.umum.pembuka")).tag == P


def test_a_report_whose_memory_was_lost_is_filled_and_its_prose_kept(laporan: Path, tmp_path: Path) -> None:
    def lupakan(akar: Elemen) -> None:
        for anak in list(akar):
            akar.remove(anak)

    bantu.sunting(laporan, tmp_path / "lupa.docx", lupakan, "customXml/item1.xml")
    hasil, segar = segarkan(tmp_path / "lupa.docx", ind_capaian="99,10", kalimat_umum_pembuka="Lain.")
    assert [satu.kunci for satu in hasil.perubahan] == ["ind.capaian"]
    assert [satu.kunci for satu in hasil.kalimat_lama] == ["kalimat.umum.pembuka"]
    assert bantu.teks_kontrol(segar)["teks.umum.analisis"] == [NILAI["teks.umum.analisis"]]


def test_the_source_itself_is_never_written(laporan: Path) -> None:
    sebelum = laporan.read_bytes()
    with pytest.raises(GalatPengguna, match="Pilih nama lain"):
        isi(laporan, laporan, Isian(NILAI | {"ind.capaian": "1"}))
    assert laporan.read_bytes() == sebelum


def test_a_broken_result_is_not_handed_over(laporan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rusak(path: Path) -> list[str]:
        return ["field: 1 without an end"] if path.suffix == ".tmp" else []

    monkeypatch.setattr("lkjip_desktop.writers.word.fill.periksa_paket", rusak)
    with pytest.raises(HasilRusak, match="without an end"):
        segarkan(laporan)
    assert sorted(path.name for path in laporan.parent.glob("*")) == ["laporan.docx", "templat.docx"]


def test_a_fault_that_the_document_had_is_forgiven(laporan: Path, tmp_path: Path) -> None:
    def dua_nama(akar: Elemen) -> None:
        for nomor in (91, 92):
            awal = etree.SubElement(bantu.paragraf_berisi(akar, "Capaian"), w("bookmarkStart"))
            awal.attrib.update({w("id"): str(nomor), w("name"): "sama"})
            etree.SubElement(parent(awal), w("bookmarkEnd"), {w("id"): str(nomor)})

    bantu.sunting(laporan, tmp_path / "sunting.docx", dua_nama)
    _, segar = segarkan(tmp_path / "sunting.docx", ind_capaian="99,10")
    assert any("name sama" in satu for satu in periksa_paket(segar))
