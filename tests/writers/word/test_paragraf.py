"""Stretches of paragraphs: each record's heading, sentences and the prose that people wrote behind them."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import PPR, TBL, Elemen, P, parent, text_of, w
from lkjip_desktop.writers.word import Ditarik, HasilIsi, isi
from tests.writers.word import bantu

NOTASI = """# BAB I

## 1.1 Capaian

Uraian sebagai berikut.

### {{uraian[].judul}}

{{kalimat.uraian[].capaian}}

Rumus yang dipakai:

.Rumus {{uraian[].rumus}}

{{teks.uraian[].analisis}}

## 1.2 Keuangan

Anggaran {{anggaran.total}}.
"""


def _isian(*nama: str, **ganti: str) -> Isian:
    rekaman = [
        Rekaman(
            f"K{nomor}",
            satu,
            {
                "judul": satu,
                "kalimat.capaian": ganti.get(satu, f"Capaian {satu} 98,00 persen."),
                "rumus": f"98 ÷ 100 untuk {satu}",
                "teks.analisis": f"Perlu Diisi: analisis {satu}.",
            },
        )
        for nomor, satu in enumerate(nama, start=1)
    ]
    return Isian({"anggaran.total": "7"}, {"uraian": Tabel(rekaman)})


def _bagian(nama: str) -> list[str]:
    return [
        nama,
        f"Capaian {nama} 98,00 persen.",
        "Rumus yang dipakai:",
        f"98 ÷ 100 untuk {nama}",
        f"Perlu Diisi: analisis {nama}.",
    ]


KEPALA = ["BAB I", "1.1 Capaian", "Uraian sebagai berikut."]
KAKI = ["1.2 Keuangan", "Anggaran 7."]


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    """A report on three indikator, each with a paragraph that the office wrote behind it."""
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian("KTP", "Akta", "SKM"))

    def sunting(akar: Elemen) -> None:
        for nama in ("KTP", "Akta", "SKM"):
            bantu.paragraf_berisi(akar, f"analisis {nama}").addnext(bantu.paragraf_baru(f"Prosa {nama}."))

    return bantu.sunting(tmp_path / "isi.docx", tmp_path / "laporan.docx", sunting)


def _isi(laporan: Path, isian: Isian) -> tuple[HasilIsi, list[str]]:
    tujuan = laporan.with_name("segar.docx")
    hasil = isi(laporan, tujuan, isian)
    lagi = isi(tujuan, laporan.with_name("lagi.docx"), isian)
    assert lagi.perubahan == []
    assert bantu.isi_paket(tujuan)[bantu.BADAN] == bantu.isi_paket(laporan.with_name("lagi.docx"))[bantu.BADAN]
    return hasil, bantu.paragraf(tujuan)


def test_every_record_has_its_paragraphs(tmp_path: Path) -> None:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian("KTP", "Akta"))
    assert bantu.paragraf(tmp_path / "isi.docx") == [*KEPALA, *_bagian("KTP"), *_bagian("Akta"), *KAKI]


def test_a_moved_record_takes_its_prose_along(laporan: Path) -> None:
    _, paragraf = _isi(laporan, _isian("SKM", "KTP", "Akta"))
    harap = [teks for nama in ("SKM", "KTP", "Akta") for teks in (*_bagian(nama), f"Prosa {nama}.")]
    assert paragraf == [*KEPALA, *harap, *KAKI]


def test_a_new_record_gets_the_templates_words_and_nobodys_prose(laporan: Path) -> None:
    _, paragraf = _isi(laporan, _isian("KTP", "Akta", "Baru", "SKM", "Akhir"))
    assert paragraf == [
        *KEPALA,
        *_bagian("KTP"),
        "Prosa KTP.",
        *_bagian("Akta"),
        "Prosa Akta.",
        *_bagian("Baru"),
        *_bagian("SKM"),
        "Prosa SKM.",
        *_bagian("Akhir"),
        *KAKI,
    ]


def test_a_withdrawn_record_goes_with_its_prose_which_is_reported(laporan: Path) -> None:
    def tulis(akar: Elemen) -> None:
        bantu.tulis(bantu.kontrol(akar, "teks.uraian[K2].analisis"), "Karena blanko.")

    bantu.sunting(laporan, laporan.with_name("tulis.docx"), tulis)
    hasil, paragraf = _isi(laporan.with_name("tulis.docx"), _isian("KTP", "SKM"))
    assert [(satu.kunci, sorted(satu.prosa.split("\n"))) for satu in hasil.ditarik] == [
        ("uraian[K2]", ["Karena blanko.", "Prosa Akta."])
    ]
    assert not any("Akta" in teks for teks in paragraf)


def test_the_last_records_prose_ends_at_the_next_heading(laporan: Path) -> None:
    hasil, paragraf = _isi(laporan, _isian("KTP", "Akta"))
    assert hasil.ditarik == [Ditarik("uraian[K3]", "Prosa SKM.")]
    assert paragraf[-2:] == KAKI


def test_an_empty_table_keeps_one_stretch_and_one_dash(laporan: Path) -> None:
    _, paragraf = _isi(laporan, _isian())
    assert paragraf == [*KEPALA, "–", "Rumus yang dipakai:", *KAKI]
    isi(laporan.with_name("segar.docx"), laporan.with_name("penuh.docx"), _isian("KTP", "Baru"))
    assert bantu.paragraf(laporan.with_name("penuh.docx")) == [*KEPALA, *_bagian("KTP"), *_bagian("Baru"), *KAKI]


def test_a_sentence_copied_to_another_chapter_is_refreshed_and_moves_nothing(laporan: Path) -> None:
    def salin(akar: Elemen) -> None:
        asal = copy.deepcopy(bantu.paragraf_berisi(akar, "Capaian KTP 98,00"))
        bantu.paragraf_berisi(akar, "Anggaran 7").addnext(asal)
        bantu.paragraf_berisi(akar, "1.1 Capaian").addprevious(copy.deepcopy(asal))

    bantu.sunting(laporan, laporan.with_name("salin.docx"), salin)
    _, paragraf = _isi(laporan.with_name("salin.docx"), _isian("SKM", "KTP", KTP="Capaian KTP 99,00 persen."))
    assert paragraf.count("Capaian KTP 99,00 persen.") == 3
    assert paragraf[:3] == ["BAB I", "Capaian KTP 99,00 persen.", "1.1 Capaian"]
    assert paragraf[-1] == "Capaian KTP 99,00 persen."


def test_a_copied_sentence_within_another_record_stays_there(laporan: Path) -> None:
    def salin(akar: Elemen) -> None:
        bantu.paragraf_berisi(akar, "Prosa SKM").addnext(
            copy.deepcopy(bantu.paragraf_berisi(akar, "Capaian KTP 98,00"))
        )

    bantu.sunting(laporan, laporan.with_name("salin.docx"), salin)
    _, paragraf = _isi(laporan.with_name("salin.docx"), _isian("KTP", "Akta", "SKM", KTP="Capaian KTP 99,00 persen."))
    assert paragraf.count("Capaian KTP 99,00 persen.") == 2


def test_a_table_within_a_record_moves_with_it_and_is_not_copied(laporan: Path, tmp_path: Path) -> None:
    bantu.templat(
        tmp_path / "lain.docx", ":: tabel nama=x lebar=40,40 rata=kiri,kiri\n| A | B |\n|---|\n| satu | dua |\n"
    )
    asal = next(bantu.akar(tmp_path / "lain.docx").iter(TBL))

    def tambah(akar: Elemen) -> None:
        bantu.paragraf_berisi(akar, "Rumus yang dipakai").addnext(copy.deepcopy(asal))

    bantu.sunting(laporan, laporan.with_name("tabel.docx"), tambah)
    _isi(laporan.with_name("tabel.docx"), _isian("Akta", "KTP", "Baru", "SKM"))
    badan = bantu.akar(laporan.with_name("segar.docx"))[0]
    tabel = [anak for anak in badan if anak.tag == TBL]
    assert len(tabel) == 1
    sebelum = [text_of(anak) for anak in badan][: list(badan).index(tabel[0])]
    assert "KTP" in sebelum
    assert "Baru" not in sebelum


def test_a_templates_own_table_is_filled_for_each_record(tmp_path: Path) -> None:
    tabel = ":: tabel nama=x lebar=40,40 rata=kiri,kiri\n| A | B |\n|---|\n| {{uraian[].judul}} | {{uraian[].rumus}} |"
    notasi = NOTASI.replace("Rumus yang dipakai:", tabel)
    isi(bantu.templat(tmp_path / "t.docx", notasi), tmp_path / "isi.docx", _isian("KTP", "Akta"))
    assert [bantu.baris(tmp_path / "isi.docx", n)[1] for n in (0, 1)] == [
        ["KTP", "98 ÷ 100 untuk KTP"],
        ["Akta", "98 ÷ 100 untuk Akta"],
    ]
    isi(tmp_path / "isi.docx", tmp_path / "dua.docx", _isian("Akta", "KTP"))
    assert bantu.baris(tmp_path / "dua.docx", 0)[1][0] == "Akta"


def test_two_places_that_tell_of_the_same_records_are_filled_both(tmp_path: Path) -> None:
    notasi = NOTASI + "\n# BAB II\n\n### {{uraian[].judul}}\n\n{{uraian[].rumus}}\n\n## 2.2 Akhir\n"
    isi(bantu.templat(tmp_path / "t.docx", notasi), tmp_path / "isi.docx", _isian("KTP", "Akta"))
    hasil, paragraf = _isi(tmp_path / "isi.docx", _isian("Akta", "KTP", "Baru"))
    ekor = [teks for nama in ("Akta", "KTP", "Baru") for teks in (nama, f"98 ÷ 100 untuk {nama}")]
    assert paragraf[-8:] == ["BAB II", *ekor, "2.2 Akhir"]
    assert paragraf[3] == "Akta"
    assert hasil.ganda == []


def test_a_section_break_in_a_withdrawn_records_prose_stays(laporan: Path) -> None:
    def potong(akar: Elemen) -> None:
        sifat = akar[0][-1]
        prosa = bantu.paragraf_berisi(akar, "Prosa Akta")
        etree.SubElement(prosa, PPR).append(copy.deepcopy(sifat))
        prosa.insert(0, prosa[-1])

    bantu.sunting(laporan, laporan.with_name("bagian.docx"), potong)
    hasil, paragraf = _isi(laporan.with_name("bagian.docx"), _isian("KTP", "SKM"))
    assert hasil.ditarik == [Ditarik("uraian[K2]", "Prosa Akta.")]
    assert "Prosa Akta." not in paragraf
    assert len(list(bantu.akar(laporan.with_name("segar.docx")).iter(w("sectPr")))) == 2


def test_a_record_whose_heading_was_made_plain_text_keeps_its_other_controls(laporan: Path) -> None:
    def polos(akar: Elemen) -> None:
        sdt = bantu.kontrol(akar, "uraian[K2].judul")
        paragraf = parent(sdt)
        paragraf.remove(sdt)
        paragraf.append(bantu.paragraf_baru("Akta Kelahiran kami")[0])

    bantu.sunting(laporan, laporan.with_name("polos.docx"), polos)
    hasil, paragraf = _isi(laporan.with_name("polos.docx"), _isian("Akta", "SKM", Akta="Capaian Akta 70,00 persen."))
    assert {"Capaian Akta 70,00 persen.", "Akta Kelahiran kami", "Prosa Akta."} <= set(paragraf)
    assert "uraian[K2].judul" in hasil.hilang
    assert [satu.kunci for satu in hasil.ditarik] == ["uraian[K1]"]


def test_prose_in_several_paragraphs_of_one_control_stays(laporan: Path) -> None:
    def panjang(akar: Elemen) -> None:
        sdt = bantu.kontrol(akar, "teks.uraian[K1].analisis")
        paragraf, isi_sdt = parent(sdt), sdt.find(w("sdtContent"))
        assert isi_sdt is not None
        paragraf.addprevious(sdt)
        parent(paragraf).remove(paragraf)
        for anak in list(isi_sdt):
            isi_sdt.remove(anak)
        isi_sdt.extend([bantu.paragraf_baru("Sebab pertama."), bantu.paragraf_baru("Sebab kedua.")])

    bantu.sunting(laporan, laporan.with_name("panjang.docx"), panjang)
    _, _ = _isi(laporan.with_name("panjang.docx"), _isian("Baru", "KTP", "Akta", "SKM"))
    semua = [text_of(p) for p in bantu.akar(laporan.with_name("segar.docx")).iter(P)]
    assert semua[semua.index("Sebab pertama.") :][:3] == ["Sebab pertama.", "Sebab kedua.", "Prosa KTP."]
    assert semua.count("Sebab pertama.") == 1
    hasil, _ = _isi(laporan.with_name("panjang.docx"), _isian("Akta", "SKM"))
    assert "Sebab pertama.\nSebab kedua." in hasil.ditarik[0].prosa
