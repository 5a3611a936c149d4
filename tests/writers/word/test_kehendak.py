"""What a person chose of an earlier look: changes that are not written, edits that are written over."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import Elemen
from lkjip_desktop.writers.word import Bentrok, isi
from lkjip_desktop.writers.word.ownership import Kehendak
from tests.writers.word import bantu
from tests.writers.word.test_isi import NILAI, NOTASI, laporan

__all__ = ["laporan"]


def test_a_change_that_is_not_wanted_is_left_and_offered_again(laporan: Path) -> None:
    baru = Isian(NILAI | {"ind.capaian": "99,10", "ind.target": "93"})
    segar, lagi = laporan.with_name("segar.docx"), laporan.with_name("lagi.docx")
    tanpa = Kehendak(kecuali=frozenset({"ind.capaian"}))
    hasil = isi(laporan, segar, baru, kehendak=tanpa)
    assert [satu.kunci for satu in hasil.perubahan] == ["ind.target"]
    assert hasil.bentrok == []
    assert bantu.paragraf(segar)[1] == "Capaian 98,00 persen dari target 93."
    assert isi(segar, lagi, baru, kehendak=tanpa).perubahan == []
    assert segar.read_bytes() == lagi.read_bytes()
    kini = isi(segar, laporan.with_name("kini.docx"), baru)
    assert [(satu.kunci, satu.lama, satu.baru) for satu in kini.perubahan] == [("ind.capaian", "98,00", "99,10")]
    assert kini.bentrok == []


def test_a_sentence_whose_new_wording_is_not_wanted_is_offered_again(laporan: Path) -> None:
    kunci = "kalimat.umum.pembuka"
    segar, lagi = laporan.with_name("segar.docx"), laporan.with_name("lagi.docx")
    baru, tanpa = Isian(NILAI | {kunci: "Kini 99."}), Kehendak(kecuali=frozenset({kunci}))
    hasil = isi(laporan, segar, baru, kehendak=tanpa)
    assert (hasil.perubahan, hasil.kalimat_lama) == ([], [])
    assert isi(segar, lagi, baru, kehendak=tanpa).perubahan == []
    assert segar.read_bytes() == lagi.read_bytes()
    kini = isi(segar, laporan.with_name("kini.docx"), baru)
    assert [(satu.kunci, satu.lama, satu.baru) for satu in kini.perubahan] == [(kunci, NILAI[kunci], "Kini 99.")]


def test_what_people_typed_is_written_over_where_they_say_so(laporan: Path, tmp_path: Path) -> None:
    kunci = "kalimat.umum.pembuka"

    def ketik(akar: Elemen) -> None:
        bantu.tulis(bantu.kontrol(akar, "ind.capaian"), "97,50")
        bantu.tulis(bantu.kontrol(akar, "ind.target"), "90")
        bantu.tulis(bantu.kontrol(akar, kunci), "Kami naik.")

    bantu.sunting(laporan, tmp_path / "sunting.docx", ketik)
    baru = Isian(NILAI | {"ind.capaian": "99,10", "ind.target": "93", kunci: "Kini 99."})
    segar = tmp_path / "segar.docx"
    hasil = isi(tmp_path / "sunting.docx", segar, baru, kehendak=Kehendak(paksa=frozenset({"ind.capaian", kunci})))
    assert [(s.kunci, s.lama, s.baru) for s in hasil.perubahan] == [
        ("ind.capaian", "97,50", "99,10"),
        (kunci, "Kami naik.", "Kini 99."),
    ]
    assert (hasil.bentrok, hasil.kalimat_lama) == ([Bentrok("ind.target", "92", "90", "93")], [])
    kedua = isi(segar, tmp_path / "lagi.docx", baru)
    assert (kedua.perubahan, [satu.kunci for satu in kedua.bentrok]) == ([], ["ind.target"])
    assert segar.read_bytes() == (tmp_path / "lagi.docx").read_bytes()


def test_an_empty_place_is_filled_whatever_was_chosen(tmp_path: Path) -> None:
    templat = bantu.templat(tmp_path / "templat.docx", NOTASI)
    isi(templat, tmp_path / "laporan.docx", Isian(dict(NILAI)), kehendak=Kehendak(kecuali=frozenset(NILAI)))
    assert bantu.teks_kontrol(tmp_path / "laporan.docx") == {kunci: [teks] for kunci, teks in NILAI.items()}
