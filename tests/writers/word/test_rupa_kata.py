"""Single words that people made bold stay so when the sentence around them is written anew."""

from __future__ import annotations

from lxml import etree

from lkjip_desktop.paket.ooxml import RPR, SDT_CONTENT, Elemen, R, T, W, w
from lkjip_desktop.writers.word.controls import control_text, set_text


def kalimat(*potong: tuple[str, str]) -> Elemen:
    """A control whose runs have a property each ("" for none)."""
    isi = "".join(
        f'<w:r>{f"<w:rPr><w:{sifat}/></w:rPr>" if sifat else ""}<w:t xml:space="preserve">{teks}</w:t></w:r>'
        for teks, sifat in potong
    )
    return etree.fromstring(f'<w:sdt xmlns:w="{W}"><w:sdtPr/><w:sdtContent>{isi}</w:sdtContent></w:sdt>')


def rupa(sdt: Elemen) -> list[tuple[str, list[str]]]:
    """Each run's text with the names of its properties."""
    isi = sdt.find(SDT_CONTENT)
    assert isi is not None
    return [
        (
            "".join(t.text or "" for t in run.iter(T)),
            [etree.QName(sifat).localname for sifat in run.iterfind(f"{RPR}/*")],
        )
        for run in isi.iter(R)
    ]


def test_a_bold_word_stays_bold_and_a_new_figure_takes_the_place_of_the_old_one() -> None:
    sdt = kalimat(("Capaian sebesar ", ""), ("110,14%", "b"), (" dan termasuk ", ""), ("Sangat Tinggi", "i"), (".", ""))
    set_text(sdt, "Capaian sebesar 98,20% dan termasuk Sangat Tinggi.")
    assert rupa(sdt) == [
        ("Capaian sebesar ", []),
        ("98,20%", ["b"]),
        (" dan termasuk ", []),
        ("Sangat Tinggi", ["i"]),
        (".", []),
    ]


def test_a_sentence_of_one_format_keeps_one_run() -> None:
    sdt = kalimat(("Capaian ", "b"), ("110,14%", "b"))
    set_text(sdt, "Capaian kini 98,20%")
    assert rupa(sdt) == [("Capaian kini 98,20%", ["b"])]


def test_words_that_come_in_take_the_format_before_them() -> None:
    sdt = kalimat(("Target ", ""), ("tercapai", "b"))
    set_text(sdt, "Target tercapai sepenuhnya")
    assert control_text(sdt) == "Target tercapai sepenuhnya"
    assert rupa(sdt)[0] == ("Target ", [])


def test_what_word_tracks_of_a_format_is_not_carried_on() -> None:
    sdt = kalimat(("Capaian ", ""), ("110", "b"))
    tebal = next(sdt.iter(w("b")))
    tebal.addnext(etree.Element(w("rPrChange")))
    set_text(sdt, "Capaian 98")
    assert rupa(sdt) == [("Capaian ", []), ("98", ["b"])]
