"""Damages files: their raw bytes, the parts of their packages, the elements of their XML."""

from __future__ import annotations

import copy
import io
import random
import warnings
import zipfile
import zlib
from collections.abc import Callable

from lxml import etree

# What breaks readers: borders of ranges, numbers that are none, references, formulas, fields, marks of other formats.
GANJIL = (
    "",
    " ",
    "0",
    "-1",
    "1",
    "255",
    "65536",
    "1048576",
    "1048577",
    "4294967295",
    "99999999999999999999",
    "1e999",
    "-1E-400",
    "NaN",
    "Infinity",
    "0x10",
    "1.234.567,89",
    "١٢٣",
    "true",
    "A1",
    "A1:XFD1048576",
    "XFE1",
    "$A$0",
    "B7:A1",
    "#REF!",
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+62",
    "@SUM(A1)",
    "{ PAGE }",
    "{{ind[].target}}",
    "ind[IK1].target",
    "rId1",
    "rId999",
    "../../../x",
    "s",
    "str",
    "inlineStr",
    "shared",
    "array",
    "2024",
    "Tahun 20244",
    "1 Januari 0000",
    "19800517 200312 1 003",
    "\u202eterbalik",
    "a\u0301" * 40,
    "x" * 5000,
    " " * 5000,
    "." * 3000,
    "9" * 400,
    "1" + "0" * 300 + ",5",
    "(" * 300,
)
_TAK_DIUBAH = ("image/", ".png", ".jpg", ".emf")

Acak = random.Random
Bagian = dict[str, bytes]


def rusak(acak: Acak, isi: bytes) -> bytes:
    """Return a file damaged in one of the ways; a package more often inside than as bytes."""
    if isi.startswith(b"PK") and acak.random() < 0.85:
        try:
            return _rusak_paket(acak, isi)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, ValueError, EOFError):
            pass  # damaged before: as bytes then
    return rusak_bita(acak, isi)


def rusak_bita(acak: Acak, isi: bytes) -> bytes:
    """Return bytes with a few changes: bits, cuts, repeats, stretches of another place."""
    data = bytearray(isi)
    for _ in range(acak.choice((1, 1, 2, 4, 16))):
        if data:
            acak.choice(_BITA)(acak, data)
    return bytes(data)


def _balik_bit(acak: Acak, data: bytearray) -> None:
    data[acak.randrange(len(data))] ^= 1 << acak.randrange(8)


def _isi_bita(acak: Acak, data: bytearray) -> None:
    awal = acak.randrange(len(data))
    nilai = acak.choice((b"\0", b"\xff", b"\x7f", b"\x80", b"<", b"&", b'"'))
    data[awal : awal + acak.choice((1, 2, 4, 8))] = nilai * acak.choice((1, 2, 4, 8))


def _potong(acak: Acak, data: bytearray) -> None:
    awal = acak.randrange(len(data))
    del data[awal : awal + acak.choice((1, 7, 64, 1024, len(data)))]


def _ulang(acak: Acak, data: bytearray) -> None:
    awal = acak.randrange(len(data))
    sepotong = bytes(data[awal : awal + acak.choice((4, 32, 512))])
    tujuan = acak.randrange(len(data) + 1)
    data[tujuan:tujuan] = sepotong * acak.choice((1, 2, 50))


def _tindih(acak: Acak, data: bytearray) -> None:
    dari, ke, panjang = acak.randrange(len(data)), acak.randrange(len(data)), acak.choice((2, 8, 64, 512))
    sepotong = data[dari : dari + panjang]
    data[ke : ke + len(sepotong)] = sepotong


_BITA: tuple[Callable[[Acak, bytearray], None], ...] = (_balik_bit, _isi_bita, _potong, _ulang, _tindih)


def buka_paket(isi: bytes) -> Bagian:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def bungkus(bagian: list[tuple[str, bytes]]) -> bytes:
    """Return a package of these parts, of which two may have one name."""
    arus = io.BytesIO()
    with zipfile.ZipFile(arus, "w", zipfile.ZIP_DEFLATED) as arsip, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the names that are there twice
        for nama, isi in bagian:
            arsip.writestr(zipfile.ZipInfo(nama), isi)
    return arus.getvalue()


def _rusak_paket(acak: Acak, isi: bytes) -> bytes:
    bagian = buka_paket(isi)
    nama = [satu for satu in bagian if not satu.endswith(_TAK_DIUBAH)]
    if not nama:
        raise ValueError("a package without parts")
    if acak.random() < 0.12:
        return bungkus(_rusak_susunan(acak, list(bagian.items())))
    for _ in range(acak.choice((1, 1, 1, 2, 3))):
        # Large parts are where the content is: half of the choices go by size.
        bobot = [len(bagian[satu]) ** 0.5 + 1 for satu in nama] if acak.random() < 0.5 else None
        satu = acak.choices(nama, bobot)[0]
        cara = rusak_xml if bagian[satu].lstrip()[:1] == b"<" and acak.random() < 0.8 else rusak_bita
        bagian[satu] = cara(acak, bagian[satu])
    return bungkus(list(bagian.items()))


def _rusak_susunan(acak: Acak, bagian: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Parts left out, doubled, emptied, renamed or with each other's contents."""
    satu, dua = acak.randrange(len(bagian)), acak.randrange(len(bagian))
    (nama, isi), (nama_lain, isi_lain) = bagian[satu], bagian[dua]
    cara = acak.randrange(6)
    if cara == 0:
        del bagian[satu]
    elif cara == 1:
        bagian.append((acak.choice((nama, nama.upper(), nama.replace("/", "\\"))), isi_lain))
    elif cara == 2:
        bagian[satu] = (nama, b"")
    elif cara == 3:
        bagian[satu] = (acak.choice(("../" + nama, "/" + nama, nama + "/", nama[::-1], "a\0b", "C:\\" + nama)), isi)
    elif cara == 4:
        bagian[satu], bagian[dua] = (nama, isi_lain), (nama_lain, isi)
    else:
        bagian[satu] = (nama, b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + isi)
    return bagian


def rusak_xml(acak: Acak, isi: bytes) -> bytes:
    """Return a part with some of its elements, attributes and texts changed; still well-formed XML."""
    try:
        akar = etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return rusak_bita(acak, isi)
    for _ in range(acak.choice((1, 1, 2, 3, 8, 40))):
        unsur = [satu for satu in akar.iter() if isinstance(satu.tag, str)]
        acak.choice(_UNSUR)(acak, acak.choice(unsur), acak.choice(unsur))
    return etree.tostring(akar, encoding="UTF-8", xml_declaration=True)


def _hapus(_: Acak, satu: etree._Element, __: etree._Element) -> None:
    if (induk := satu.getparent()) is not None:
        induk.remove(satu)


def _gandakan(acak: Acak, satu: etree._Element, _: etree._Element) -> None:
    if satu.getparent() is not None:
        for _urut in range(acak.choice((1, 1, 3, 60)) if len(satu) < 50 else 1):
            satu.addnext(copy.deepcopy(satu))


def _pindahkan(_: Acak, satu: etree._Element, lain: etree._Element) -> None:
    if satu.getparent() is not None and satu not in lain.iterancestors() and satu is not lain:
        lain.append(satu)


def _tukar_atribut(_: Acak, satu: etree._Element, lain: etree._Element) -> None:
    for kunci in set(satu.attrib) & set(lain.attrib):
        satu.attrib[kunci], lain.attrib[kunci] = lain.attrib[kunci], satu.attrib[kunci]


def _ubah_atribut(acak: Acak, satu: etree._Element, _: etree._Element) -> None:
    if satu.attrib:
        kunci = acak.choice(sorted(str(k) for k in satu.attrib))
        if acak.random() < 0.3:
            del satu.attrib[kunci]
        else:
            satu.attrib[kunci] = _nilai(acak, str(satu.attrib[kunci]))


def _ubah_teks(acak: Acak, satu: etree._Element, _: etree._Element) -> None:
    satu.text = _nilai(acak, satu.text or "")


def _tukar_teks(_: Acak, satu: etree._Element, lain: etree._Element) -> None:
    satu.text, lain.text = lain.text, satu.text


def _ubah_nama(acak: Acak, satu: etree._Element, lain: etree._Element) -> None:
    satu.tag = acak.choice((lain.tag, f"{{urn:lain}}{etree.QName(satu).localname}", etree.QName(satu).localname))


def _dalamkan(acak: Acak, satu: etree._Element, _: etree._Element) -> None:
    """Wrap in many of its own kind."""
    if (induk := satu.getparent()) is None:
        return
    tempat, dalam = induk.index(satu), satu
    for _urut in range(acak.choice((2, 30, 200))):
        luar = etree.Element(str(satu.tag), dict(satu.attrib))
        luar.append(dalam)
        dalam = luar
    induk.insert(tempat, dalam)


def _nilai(acak: Acak, lama: str) -> str:
    if lama and acak.random() < 0.3:
        return acak.choice((lama * 3, lama[1:], lama[::-1], lama.swapcase(), lama + acak.choice(GANJIL)[:300]))
    return acak.choice(GANJIL)


_UNSUR: tuple[Callable[[Acak, etree._Element, etree._Element], None], ...] = (
    _hapus,
    _gandakan,
    _pindahkan,
    _tukar_atribut,
    _ubah_atribut,
    _ubah_atribut,
    _ubah_teks,
    _tukar_teks,
    _ubah_nama,
    _dalamkan,
)
