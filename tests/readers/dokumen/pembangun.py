"""Small Word documents written as raw packages: what stands in them is what the test says, nothing else."""

from __future__ import annotations

import zipfile
from pathlib import Path

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RUANG = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_GAYA = "".join(
    f'<w:style w:type="paragraph" w:styleId="{kunci}"><w:name w:val="{nama}"/></w:style>'
    for kunci, nama in (("Judul1", "heading 1"), ("Judul2", "heading 2"), ("Keterangan", "caption"), ("DI1", "toc 1"))
)


def paragraf(*isi: str, gaya: str = "") -> str:
    """A paragraph of runs; what begins with `<` is taken as XML."""
    sifat = f'<w:pPr><w:pStyle w:val="{gaya}"/></w:pPr>' if gaya else ""
    return f"<w:p>{sifat}{''.join(satu if satu.startswith('<') else run(satu) for satu in isi)}</w:p>"


def run(teks: str) -> str:
    """A run of plain text."""
    return f'<w:r><w:t xml:space="preserve">{teks}</w:t></w:r>'


def kontrol(kunci: str, teks: str) -> str:
    """An inline content control."""
    return f'<w:sdt><w:sdtPr><w:tag w:val="{kunci}"/></w:sdtPr><w:sdtContent>{run(teks)}</w:sdtContent></w:sdt>'


def bidang(kode: str, hasil: str) -> str:
    """A field with its result."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{kode}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(hasil)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def tabel(*baris: list[str]) -> str:
    """A table whose cells hold a paragraph each; a cell that begins with `<` is taken as its content."""
    isi = ("".join(f"<w:tc>{satu if satu.startswith('<') else paragraf(satu)}</w:tc>" for satu in sel) for sel in baris)
    return f"<w:tbl>{''.join(f'<w:tr>{satu}</w:tr>' for satu in isi)}</w:tbl>"


def dokumen(path: Path, *badan: str, **lain: str) -> Path:
    """Write a document; `lain` are further stories by kind: header, footer, footnotes, endnotes, comments."""
    akar = {"header": "hdr", "footer": "ftr"}
    bagian = {
        "word/document.xml": f"<w:document {_RUANG}><w:body>{''.join(badan)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_RUANG}>{_GAYA}</w:styles>",
    }
    for jenis, isi in lain.items():
        nama = akar.get(jenis, jenis)
        bagian[f"word/{jenis}.xml"] = f"<w:{nama} {_RUANG}>{isi}</w:{nama}>"
    tipe = "".join(f'<Override PartName="/{nama}" ContentType="{_WML}.{_tipe(nama)}+xml"/>' for nama in bagian)
    hubungan = "".join(
        f'<Relationship Id="r{n}" Type="{_REL}/{nama[5:-4]}" Target="{nama[5:]}"/>'
        for n, nama in enumerate(bagian)
        if n
    )
    bungkus = "http://schemas.openxmlformats.org/package/2006"
    with zipfile.ZipFile(path, "w") as arsip:
        arsip.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{bungkus}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{tipe}</Types>',
        )
        arsip.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{bungkus}/relationships"><Relationship Id="r1" Type="{_REL}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        arsip.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{bungkus}/relationships">{hubungan}</Relationships>',
        )
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return path


def _tipe(nama: str) -> str:
    return "document.main" if nama == "word/document.xml" else nama[5:-4]
