"""Writing a text into a control loses nothing that is not its text."""

from __future__ import annotations

import pytest
from lxml import etree

from lkjip_desktop.paket.ooxml import SDT_CONTENT, Elemen, R, W, text_of
from lkjip_desktop.writers.word.controls import control_text, is_blank, is_fillable, key_of, set_text
from lkjip_desktop.writers.word.kunci import Kunci

A_B = Kunci("", "a", None, "b")


def _sdt(isi: str, sifat: str = "") -> Elemen:
    return etree.fromstring(
        f'<w:p xmlns:w="{W}"><w:sdt><w:sdtPr><w:tag w:val="a.b"/>{sifat}</w:sdtPr>'
        f"<w:sdtContent>{isi}</w:sdtContent></w:sdt></w:p>"
    )[0]


def _isi(sdt: Elemen) -> list[str]:
    isi = sdt.find(SDT_CONTENT)
    assert isi is not None
    return [etree.QName(anak).localname for anak in isi]


LAMA = "<w:r><w:rPr><w:b/></w:rPr><w:t>lama</w:t></w:r>"


def test_the_first_runs_format_is_kept() -> None:
    sdt = _sdt(f"{LAMA}<w:r><w:t> sekali</w:t></w:r>")
    set_text(sdt, "baru")
    assert control_text(sdt) == "baru"
    assert sdt.find(f".//{{{W}}}b") is not None


def test_the_prompt_goes_with_its_style_and_binding() -> None:
    sdt = _sdt(
        '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Klik di sini</w:t></w:r>',
        '<w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/>',
    )
    assert is_blank(sdt, A_B)
    set_text(sdt, "baru")
    assert not is_blank(sdt, A_B)
    assert [etree.QName(e).localname for e in sdt.iter() if e.tag != sdt.tag] == [
        "sdtPr",
        "tag",
        "sdtContent",
        "r",
        "t",
    ]


def test_a_control_as_we_write_it_keeps_its_run() -> None:
    sdt = _sdt('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">lama</w:t></w:r>')
    run = next(sdt.iter(R))
    set_text(sdt, "baru")
    assert next(sdt.iter(R)) is run
    assert control_text(sdt) == "baru"


@pytest.mark.parametrize(
    "isi",
    [
        '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">lama</w:t></w:r>',
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">la</w:t><w:t xml:space="preserve">ma</w:t></w:r>',
        '<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="x"><w:rPr/></w:rPrChange></w:rPr><w:t>lama</w:t></w:r>',
        LAMA,
    ],
)
@pytest.mark.parametrize("teks", ["baru", ""])
def test_a_run_as_others_write_it_becomes_one_as_we_write_it(isi: str, teks: str) -> None:
    sdt, polos = _sdt(isi), _sdt('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">lama</w:t></w:r>')
    for satu in (sdt, polos):
        set_text(satu, teks)
    assert etree.tostring(sdt) == etree.tostring(polos)


@pytest.mark.parametrize("teks", ["dua\nbaris", "sebuah\ttab", "Perlu Diisi: nama"])
def test_what_one_run_of_one_text_cannot_show_makes_new_runs(teks: str) -> None:
    sdt = _sdt('<w:r><w:t xml:space="preserve">lama</w:t></w:r>')
    run = next(sdt.iter(R))
    set_text(sdt, teks)
    assert control_text(sdt) == teks
    assert next(sdt.iter(R)) is not run


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (
            f'<w:bookmarkStart w:id="1" w:name="x"/>{LAMA}<w:bookmarkEnd w:id="1"/>',
            ["bookmarkStart", "r", "bookmarkEnd"],
        ),
        (
            f'<w:commentRangeStart w:id="1"/>{LAMA}<w:commentRangeEnd w:id="1"/>'
            '<w:r><w:commentReference w:id="1"/></w:r>',
            ["commentRangeStart", "r", "commentRangeEnd", "r"],
        ),
        (f'{LAMA}<w:r><w:t>x</w:t><w:footnoteReference w:id="2"/></w:r>', ["r", "r"]),
        (f"<w:r><w:drawing/></w:r>{LAMA}", ["r", "r"]),
        (f'<w:del w:id="3" w:author="x"><w:r><w:delText>hapus</w:delText></w:r></w:del>{LAMA}', ["del", "r"]),
        (f'<w:ins w:id="3" w:author="x">{LAMA}<w:bookmarkStart w:id="1" w:name="x"/></w:ins>', ["r", "bookmarkStart"]),
        (f'<w:hyperlink w:anchor="x">{LAMA}</w:hyperlink><w:proofErr w:type="gramStart"/>', ["r"]),
    ],
)
def test_marks_references_pictures_and_deletions_stay(isi: str, harap: list[str]) -> None:
    sdt = _sdt(isi)
    set_text(sdt, "baru")
    assert _isi(sdt) == harap
    assert control_text(sdt) == "baru"


def test_deleted_text_field_codes_and_hidden_parts_are_not_read() -> None:
    sdt = _sdt(
        '<w:del w:id="1" w:author="x"><w:r><w:delText>0</w:delText></w:r></w:del><w:moveFrom w:id="2" w:author="x">'
        "<w:r><w:t>1</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>2</w:t><w:tab/>"
        "<w:t>3</w:t><w:br/><w:noBreakHyphen/></w:r>"
    )
    assert control_text(sdt) == "2\t3\n\u2011"


def test_tabs_and_breaks_are_read_back_as_written() -> None:
    sdt = _sdt(LAMA, "<w:text/>")
    set_text(sdt, "a\tb\n\nc\n")
    assert control_text(sdt) == "a\tb\n\nc\n"
    assert sdt.find(f".//{{{W}}}text") is None  # in a control of plain text LibreOffice shows no breaks


@pytest.mark.parametrize(
    "isi",
    [
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "<w:sdt><w:sdtPr><w:tag w:val='c.d'/></w:sdtPr><w:sdtContent/></w:sdt>",
        "<w:tbl/>",
    ],
)
def test_a_control_that_holds_more_than_text_is_not_filled(isi: str) -> None:
    assert not is_fillable(_sdt(isi))


def test_a_whole_field_inside_is_replaced_with_the_text() -> None:
    batas = "".join(f"<w:r><w:fldChar w:fldCharType='{jenis}'/></w:r>" for jenis in ("begin", "separate", "end"))
    sdt = _sdt(batas)
    assert is_fillable(sdt)
    set_text(sdt, "baru")
    assert _isi(sdt) == ["r"]


def test_a_block_of_paragraphs_becomes_one() -> None:
    sdt = _sdt("<w:p><w:pPr/><w:r><w:t>satu</w:t></w:r></w:p><w:p><w:r><w:t>dua</w:t></w:r></w:p>")
    assert control_text(sdt) == "satu\ndua"
    set_text(sdt, "baru")
    assert _isi(sdt) == ["p"]
    assert text_of(sdt) == "baru"


def test_the_tag_is_believed_before_the_alias() -> None:
    assert key_of(_sdt("", '<w:alias w:val="c.d"/>')) == A_B
