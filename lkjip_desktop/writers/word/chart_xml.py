"""The XML of a native chart: built once, afterwards only its figures are replaced and its looks stay the office's."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from decimal import Decimal

from lxml import etree

from lkjip_desktop.domain.isian import Grafik, JenisGrafik
from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.paket.ooxml import Elemen, clean, parent
from lkjip_desktop.writers.word.metrics import susun_baris

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_AWALAN = {"c": C, "a": _A, "r": REL}
LEMBAR = "Data"
# Indonesian: LibreOffice then prints a decimal comma everywhere, Word as its own settings say.
_LOKAL = "[$-421]"
# Quiet colours that differ in lightness too, and with lines in their marks, so that a black-and-white print tells them.
_WARNA = ("1F4E79", "9DC3E6", "7F7F7F", "2E75B6", "BFBFBF", "404040")
_ACUAN, _ACUAN_GARIS = "D0CECE", "7F7F7F"
# Where the bars stand in a lying chart: left of them is room for names of several lines.
_KIRI, _LEBAR_BATANG = 0.42, 0.5
_TANDA = ("circle", "square", "triangle", "diamond", "x", "plus")
_GARIS = ("solid", "dash", "sysDot", "dashDot", "lgDash", "sysDash")
_HURUF, _HURUF_PT = "900", 9
_BARIS, _SPASI, _LEBAR_NAMA = 16, 11, 170  # a bar, a line of a name, the width of names, in points


def tinggi_kaki(grafik: Grafik) -> float:
    """Return the height in points of what stands below the bars: the axis, the legend."""
    return 24 + (20 if len(grafik.deret) > 1 else 0)


def tinggi_batang(grafik: Grafik) -> float:
    """Return the height in points of a lying chart: each bar as high as its name asks for."""
    baris = [len(susun_baris(nama, _HURUF_PT, _LEBAR_NAMA)) for nama in grafik.kategori]
    berjajar = 1 if any(satu.acuan for satu in grafik.deret) else len(grafik.deret)
    banyak = len(baris)
    perlu = max(max(baris, default=1) * _SPASI + 4, _BARIS * berjajar)
    return tinggi_kaki(grafik) + 10 + perlu * banyak


def c(nama: str) -> str:
    """Return the qualified name of a chart's element."""
    return f"{{{C}}}{nama}"


def ruang_grafik(grafik: Grafik, rid: str) -> Elemen:
    """Return a new chart whose data stand in the embedded workbook with relationship `rid`."""
    bagan = _el(
        "c:chart",
        _val("autoTitleDeleted", "1"),
        _el("c:plotArea", _tata(grafik), _plot(grafik), _sumbu_kategori(grafik), _sumbu_nilai(grafik)),
        *([_el("c:legend", _val("legendPos", "b"), _val("overlay", "0"))] if len(grafik.deret) > 1 else []),
        _val("plotVisOnly", "1"),
        _val("dispBlanksAs", "gap"),
    )
    akar = _el(
        "c:chartSpace",
        _val("date1904", "0"),
        _val("lang", "id-ID"),
        _val("roundedCorners", "0"),
        bagan,
        _el("c:spPr", _isi("FFFFFF"), _el("a:ln", _el("a:noFill"))),
        _huruf(),
        _el("c:externalData", _val("autoUpdate", "0"), **{f"{{{REL}}}id": rid}),
    )
    _isi_deret(list(akar.iter(c("ser"))), grafik)
    return akar


def isi_ulang(akar: Elemen, grafik: Grafik) -> bool:
    """Replace a chart's figures, categories and names; False where it has no series to go by.

    Series are added or dropped at the end; colours, fonts and sizes stay as they are, the axis where it has room.
    """
    deret = list(akar.iter(c("ser")))
    if not deret or not grafik.deret:
        return False
    for lebih in deret[len(grafik.deret) :]:
        parent(lebih).remove(lebih)
    while len(deret) < len(grafik.deret):
        baru = copy.deepcopy(deret[-1])
        for nama in ("idx", "order"):
            _ganti_nilai(baru, nama, str(len(deret)))
        lama = baru.find(c("spPr"))
        if lama is not None:
            baru.replace(lama, _rupa(grafik, len(deret)))
        deret[-1].addnext(baru)
        deret.append(baru)
    _isi_deret(deret[: len(grafik.deret)], grafik)
    _sesuaikan_sumbu(akar, grafik)
    return True


def tertulis(akar: Elemen) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what a chart shows: each series' name with category and figure, in the order of the chart."""
    hasil = []
    for deret in akar.iter(c("ser")):
        kategori = _titik(deret.find(c("cat")))
        nilai = _titik(deret.find(c("val")))
        nama = _titik(deret.find(c("tx"))).get("0", "")
        hasil.append((nama, [(kategori.get(urut, ""), satu) for urut, satu in nilai.items()]))
    return hasil


def id_data(akar: Elemen) -> str | None:
    """Return the relationship of a chart's embedded workbook, None where it has none."""
    data = akar.find(c("externalData"))
    return None if data is None else data.get(f"{{{REL}}}id")


def sambung_data(akar: Elemen, rid: str) -> None:
    """Let a chart that lost its workbook have one again."""
    for lama in akar.findall(c("externalData")):
        akar.remove(lama)
    data = _el("c:externalData", _val("autoUpdate", "0"), **{f"{{{REL}}}id": rid})
    belakang = next((satu for satu in akar if satu.tag in (c("printSettings"), c("userShapes"), c("extLst"))), None)
    if belakang is None:
        akar.append(data)
    else:
        belakang.addprevious(data)


def _tata(grafik: Grafik) -> Elemen:
    if grafik.jenis is not JenisGrafik.BATANG:
        return _el("c:layout")
    bawah = tinggi_kaki(grafik) / tinggi_batang(grafik)
    kotak = (("x", _KIRI), ("y", 0.02), ("w", _LEBAR_BATANG), ("h", round(0.98 - bawah, 4)))
    letak = [_val(f"{nama}Mode", "edge") for nama in "xy"]
    letak += [_val(nama, str(nilai)) for nama, nilai in kotak]
    return _el("c:layout", _el("c:manualLayout", _val("layoutTarget", "inner"), *letak))


def _plot(grafik: Grafik) -> Elemen:
    deret = [_deret(grafik, urut) for urut in range(len(grafik.deret))]
    sumbu = [_val("axId", "1"), _val("axId", "2")]
    if grafik.jenis is JenisGrafik.GARIS:
        return _el(
            "c:lineChart", _val("grouping", "standard"), _val("varyColors", "0"), *deret, _val("marker", "1"), *sumbu
        )
    arah = "bar" if grafik.jenis is JenisGrafik.BATANG else "col"
    berimpit = arah == "bar" and any(satu.acuan for satu in grafik.deret)
    jarak = [
        _val("gapWidth", "60" if arah == "bar" else "90"),
        _val("overlap", "100" if berimpit else "-8"),
    ]
    return _el(
        "c:barChart",
        _val("barDir", arah),
        _val("grouping", "clustered"),
        _val("varyColors", "0"),
        *deret,
        *jarak,
        *sumbu,
    )


def _deret(grafik: Grafik, urut: int) -> Elemen:
    garis = grafik.jenis is JenisGrafik.GARIS
    simbol = _val("symbol", "none" if grafik.deret[urut].acuan else _TANDA[urut % len(_TANDA)])
    tanda = [_el("c:marker", simbol, _val("size", "7"), _el("c:spPr", _isi(_warna(grafik, urut))))]
    return _el(
        "c:ser",
        _val("idx", str(urut)),
        _val("order", str(urut)),
        _el("c:tx"),
        _rupa(grafik, urut),
        *(tanda if garis else [_val("invertIfNegative", "0")]),
        *([_label(grafik)] if _berlabel(grafik, urut) else []),
        _el("c:cat"),
        _el("c:val"),
        *([_val("smooth", "0")] if garis else []),
    )


def _rupa(grafik: Grafik, urut: int) -> Elemen:
    warna = _warna(grafik, urut)
    if grafik.jenis is JenisGrafik.BATANG and grafik.deret[urut].acuan:
        return _el("c:spPr", _el("a:noFill"), _el("a:ln", _isi(_ACUAN_GARIS), w="12700"))
    if grafik.jenis is not JenisGrafik.GARIS:
        return _el("c:spPr", _isi(warna))
    jenis = _el("a:prstDash", val=_GARIS[urut % len(_GARIS)])
    return _el("c:spPr", _el("a:ln", _isi(warna), jenis, _el("a:round"), w="22225", cap="rnd"))


def _warna(grafik: Grafik, urut: int) -> str:
    """Series take the colours in turn, an acuan a grey of its own."""
    if grafik.deret[urut].acuan:
        return _ACUAN_GARIS if grafik.jenis is JenisGrafik.GARIS else _ACUAN
    return _WARNA[sum(not satu.acuan for satu in grafik.deret[:urut]) % len(_WARNA)]


def _berlabel(grafik: Grafik, urut: int) -> bool:
    """Labels of several lines would cover each other; the table beside them has the figures."""
    sendiri = sum(not satu.acuan for satu in grafik.deret) == 1
    return not grafik.deret[urut].acuan and (grafik.jenis is not JenisGrafik.GARIS or sendiri)


def _label(grafik: Grafik) -> Elemen:
    letak = "t" if grafik.jenis is JenisGrafik.GARIS else "outEnd"
    tembus = not any(satu.acuan for satu in grafik.deret)  # else the frame would cross it
    tampil = {"LegendKey": "0", "Val": "1", "CatName": "0", "SerName": "0", "Percent": "0", "BubbleSize": "0"}
    return _el(
        "c:dLbls",
        _el("c:numFmt", formatCode=_bentuk(grafik), sourceLinked="0"),
        _el("c:spPr", _el("a:noFill") if tembus else _isi("FFFFFF"), _el("a:ln", _el("a:noFill"))),
        _huruf(),
        _val("dLblPos", letak),
        *(_val(f"show{nama}", nilai) for nama, nilai in tampil.items()),
    )


def _sumbu_kategori(grafik: Grafik) -> Elemen:
    batang = grafik.jenis is JenisGrafik.BATANG
    return _el(
        "c:catAx",
        _val("axId", "1"),
        _el("c:scaling", _val("orientation", "maxMin" if batang else "minMax")),
        _val("delete", "0"),
        _val("axPos", "l" if batang else "b"),
        _el("c:numFmt", formatCode="General", sourceLinked="0"),
        _val("majorTickMark", "none"),
        _val("minorTickMark", "none"),
        _val("tickLblPos", "low"),
        _el("c:spPr", _el("a:ln", _isi("808080"), w="9525")),
        _huruf(),
        _val("crossAx", "2"),
        _val("crosses", "autoZero"),
        _val("auto", "0"),
        _val("lblAlgn", "ctr"),
        _val("lblOffset", "60"),
        *([_val("tickLblSkip", "1")] if batang else []),  # every bar has its name, also among many
        _val("noMultiLvlLbl", "1"),
    )


def _sumbu_nilai(grafik: Grafik) -> Elemen:
    batang = grafik.jenis is JenisGrafik.BATANG
    bawah = [] if _negatif(grafik) or grafik.jenis is JenisGrafik.GARIS else [_val("min", "0")]
    if grafik.skala is not None:
        bawah = [_val("max", str(grafik.skala[1])), _val("min", str(grafik.skala[0]))]
    return _el(
        "c:valAx",
        _val("axId", "2"),
        _el("c:scaling", _val("orientation", "minMax"), *bawah),
        _val("delete", "0"),
        _val("axPos", "b" if batang else "l"),
        _el("c:majorGridlines", _el("c:spPr", _el("a:ln", _isi("E0E0E0"), w="6350"))),
        _el("c:numFmt", formatCode=f"{_LOKAL}#,##0", sourceLinked="0"),
        _val("majorTickMark", "none"),
        _val("minorTickMark", "none"),
        _val("tickLblPos", "nextTo"),
        _el("c:spPr", _el("a:ln", _el("a:noFill"))),
        _huruf(),
        _val("crossAx", "1"),
        _val("crosses", "max" if batang else "autoZero"),
        _val("crossBetween", "between"),
        *_langkah(grafik),
    )


def _sesuaikan_sumbu(akar: Elemen, grafik: Grafik) -> None:
    """Give the axis the ends of the new figures where they are given, or where a figure would be cut off."""
    sumbu = akar.find(f".//{c('valAx')}")
    lama = None if sumbu is None else sumbu.find(c("scaling"))
    if sumbu is None or lama is None or (grafik.skala is None and _muat(lama, grafik)):
        return
    baru = _sumbu_nilai(grafik)
    skala = baru.find(c("scaling"))
    if skala is not None:
        sumbu.replace(lama, skala)
    for langkah in sumbu.findall(c("majorUnit")):
        sumbu.remove(langkah)
    antara = sumbu.find(c("crossBetween"))
    if antara is not None:
        for langkah in reversed(_langkah(grafik)):
            antara.addnext(langkah)


def _muat(skala: Elemen, grafik: Grafik) -> bool:
    nilai = [satu for deret in grafik.deret for satu in deret.nilai if satu is not None]
    bawah, atas = (skala.find(c(nama)) for nama in ("min", "max"))
    return not nilai or (
        (bawah is None or Decimal(bawah.get("val") or 0) <= min(nilai))
        and (atas is None or max(nilai) <= Decimal(atas.get("val") or 0))
    )


def _langkah(grafik: Grafik) -> list[Elemen]:
    """The distance of the lines behind the bars, where the ends of the axis are given."""
    if grafik.skala is None:
        return []
    return [_val("majorUnit", "1" if grafik.skala[1] - grafik.skala[0] <= 10 else "20")]


def _negatif(grafik: Grafik) -> bool:
    return any(satu is not None and satu < 0 for deret in grafik.deret for satu in deret.nilai)


def _bentuk(grafik: Grafik) -> str:
    return _LOKAL + "#,##0" + ("." + "0" * grafik.desimal if grafik.desimal else "")


def _isi_deret(deret: Sequence[Elemen], grafik: Grafik) -> None:
    akhir = len(grafik.kategori) + 1
    for urut, (elemen, satu) in enumerate(zip(deret, grafik.deret, strict=True)):
        kolom = huruf_kolom(urut + 2)
        _acuan(elemen, "tx", "strRef", f"{LEMBAR}!${kolom}$1", [satu.nama])
        _acuan(elemen, "cat", "strRef", f"{LEMBAR}!$A$2:$A${akhir}", grafik.kategori)
        _acuan(elemen, "val", "numRef", f"{LEMBAR}!${kolom}$2:${kolom}${akhir}", satu.nilai, _bentuk(grafik))


def _acuan(
    deret: Elemen, nama: str, jenis: str, rumus: str, isi: Sequence[str | Decimal | None], bentuk: str = ""
) -> None:
    """Write the reference of a series' name, categories or figures with the values that it has now."""
    elemen = deret.find(c(nama))
    if elemen is None:
        return
    for anak in list(elemen):
        elemen.remove(anak)
    titik = [
        _el("c:pt", _teks("c:v", clean(str(satu))), idx=str(urut)) for urut, satu in enumerate(isi) if satu is not None
    ]
    simpanan = _el(
        "c:strCache" if jenis == "strRef" else "c:numCache",
        *([_teks("c:formatCode", bentuk)] if bentuk else []),
        _val("ptCount", str(len(isi))),
        *titik,
    )
    elemen.append(_el(f"c:{jenis}", _teks("c:f", rumus), simpanan))


def _titik(elemen: Elemen | None) -> dict[str, str]:
    if elemen is None:
        return {}
    return {satu.get("idx", ""): satu.findtext(c("v")) or "" for satu in elemen.iter(c("pt"))}


def _ganti_nilai(elemen: Elemen, nama: str, nilai: str) -> None:
    anak = elemen.find(c(nama))
    if anak is not None:
        anak.set("val", nilai)


def _isi(warna: str) -> Elemen:
    return _el("a:solidFill", _el("a:srgbClr", val=warna))


def _huruf() -> Elemen:
    sifat = _el("a:defRPr", _isi("262626"), sz=_HURUF)
    return _el(
        "c:txPr", _el("a:bodyPr"), _el("a:lstStyle"), _el("a:p", _el("a:pPr", sifat), _el("a:endParaRPr", lang="id-ID"))
    )


def _val(nama: str, nilai: str) -> Elemen:
    return _el(f"c:{nama}", val=nilai)


def _teks(nama: str, isi: str) -> Elemen:
    elemen = _el(nama)
    elemen.text = isi
    return elemen


def _el(nama: str, *anak: Elemen, **atribut: str) -> Elemen:
    awalan, _, pendek = nama.partition(":")
    elemen = etree.Element(f"{{{_AWALAN[awalan]}}}{pendek}", atribut, nsmap=_AWALAN)
    elemen.extend(anak)
    return elemen
