"""The XML of a native chart: built once, afterwards only its figures are replaced and its looks stay the office's."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.isian import Grafik, JenisGrafik
from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.paket.ooxml import Elemen, clean, parent
from lkjip_desktop.writers.word.chart_axes import sesuaikan_sumbu, sumbu_kategori, sumbu_nilai
from lkjip_desktop.writers.word.chart_elements import HURUF_PT, LOKAL, REL, c, el, huruf, isian_warna, teks, val
from lkjip_desktop.writers.word.metrics import susun_baris

LEMBAR = "Data"
# Quiet colours that differ in lightness too, and with lines in their marks, so that a black-and-white print tells them.
_WARNA = ("1F4E79", "9DC3E6", "7F7F7F", "2E75B6", "BFBFBF", "404040")
_ACUAN, _ACUAN_GARIS = "D0CECE", "7F7F7F"
# Where the bars stand in a lying chart: left of them is room for names of several lines.
_KIRI, _LEBAR_BATANG = 0.42, 0.5
_TANDA = ("circle", "square", "triangle", "diamond", "x", "plus")
_GARIS = ("solid", "dash", "sysDot", "dashDot", "lgDash", "sysDash")
_BARIS, _SPASI, _LEBAR_NAMA = 16, 11, 170  # a bar, a line of a name, the width of names, in points


def tinggi_kaki(grafik: Grafik) -> float:
    """Return the height in points of what stands below the bars: the axis, the legend."""
    return 24 + (20 if len(grafik.deret) > 1 else 0)


def tinggi_batang(grafik: Grafik) -> float:
    """Return the height in points of a lying chart: each bar as high as its name asks for."""
    baris = [len(susun_baris(nama, HURUF_PT, _LEBAR_NAMA)) for nama in grafik.kategori]
    berjajar = 1 if any(satu.acuan for satu in grafik.deret) else len(grafik.deret)
    banyak = len(baris)
    perlu = max(max(baris, default=1) * _SPASI + 4, _BARIS * berjajar)
    return tinggi_kaki(grafik) + 10 + perlu * banyak


def ruang_grafik(grafik: Grafik, rid: str) -> Elemen:
    """Return a new chart whose data stand in the embedded workbook with relationship `rid`."""
    bagan = el(
        "c:chart",
        val("autoTitleDeleted", "1"),
        el("c:plotArea", _tata(grafik), _plot(grafik), sumbu_kategori(grafik), sumbu_nilai(grafik)),
        *([el("c:legend", val("legendPos", "b"), val("overlay", "0"))] if len(grafik.deret) > 1 else []),
        val("plotVisOnly", "1"),
        val("dispBlanksAs", "gap"),
    )
    akar = el(
        "c:chartSpace",
        val("date1904", "0"),
        val("lang", "id-ID"),
        val("roundedCorners", "0"),
        bagan,
        el("c:spPr", isian_warna("FFFFFF"), el("a:ln", el("a:noFill"))),
        huruf(),
        el("c:externalData", val("autoUpdate", "0"), **{f"{{{REL}}}id": rid}),
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
    sesuaikan_sumbu(akar, grafik)
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
    data = el("c:externalData", val("autoUpdate", "0"), **{f"{{{REL}}}id": rid})
    belakang = next((satu for satu in akar if satu.tag in (c("printSettings"), c("userShapes"), c("extLst"))), None)
    if belakang is None:
        akar.append(data)
    else:
        belakang.addprevious(data)


def _tata(grafik: Grafik) -> Elemen:
    if grafik.jenis is not JenisGrafik.BATANG:
        return el("c:layout")
    bawah = tinggi_kaki(grafik) / tinggi_batang(grafik)
    kotak = (("x", _KIRI), ("y", 0.02), ("w", _LEBAR_BATANG), ("h", round(0.98 - bawah, 4)))
    letak = [val(f"{nama}Mode", "edge") for nama in "xy"]
    letak += [val(nama, str(nilai)) for nama, nilai in kotak]
    return el("c:layout", el("c:manualLayout", val("layoutTarget", "inner"), *letak))


def _plot(grafik: Grafik) -> Elemen:
    deret = [_deret(grafik, urut) for urut in range(len(grafik.deret))]
    sumbu = [val("axId", "1"), val("axId", "2")]
    if grafik.jenis is JenisGrafik.GARIS:
        return el(
            "c:lineChart", val("grouping", "standard"), val("varyColors", "0"), *deret, val("marker", "1"), *sumbu
        )
    arah = "bar" if grafik.jenis is JenisGrafik.BATANG else "col"
    berimpit = arah == "bar" and any(satu.acuan for satu in grafik.deret)
    jarak = [
        val("gapWidth", "60" if arah == "bar" else "90"),
        val("overlap", "100" if berimpit else "-8"),
    ]
    return el(
        "c:barChart",
        val("barDir", arah),
        val("grouping", "clustered"),
        val("varyColors", "0"),
        *deret,
        *jarak,
        *sumbu,
    )


def _deret(grafik: Grafik, urut: int) -> Elemen:
    garis = grafik.jenis is JenisGrafik.GARIS
    simbol = val("symbol", "none" if grafik.deret[urut].acuan else _TANDA[urut % len(_TANDA)])
    tanda = [el("c:marker", simbol, val("size", "7"), el("c:spPr", isian_warna(_warna(grafik, urut))))]
    return el(
        "c:ser",
        val("idx", str(urut)),
        val("order", str(urut)),
        el("c:tx"),
        _rupa(grafik, urut),
        *(tanda if garis else [val("invertIfNegative", "0")]),
        *([_label(grafik)] if _berlabel(grafik, urut) else []),
        el("c:cat"),
        el("c:val"),
        *([val("smooth", "0")] if garis else []),
    )


def _rupa(grafik: Grafik, urut: int) -> Elemen:
    warna = _warna(grafik, urut)
    if grafik.jenis is JenisGrafik.BATANG and grafik.deret[urut].acuan:
        return el("c:spPr", el("a:noFill"), el("a:ln", isian_warna(_ACUAN_GARIS), w="12700"))
    if grafik.jenis is not JenisGrafik.GARIS:
        return el("c:spPr", isian_warna(warna))
    jenis = el("a:prstDash", val=_GARIS[urut % len(_GARIS)])
    return el("c:spPr", el("a:ln", isian_warna(warna), jenis, el("a:round"), w="22225", cap="rnd"))


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
    return el(
        "c:dLbls",
        el("c:numFmt", formatCode=_bentuk(grafik), sourceLinked="0"),
        el("c:spPr", el("a:noFill") if tembus else isian_warna("FFFFFF"), el("a:ln", el("a:noFill"))),
        huruf(),
        val("dLblPos", letak),
        *(val(f"show{nama}", nilai) for nama, nilai in tampil.items()),
    )


def _bentuk(grafik: Grafik) -> str:
    return LOKAL + "#,##0" + ("." + "0" * grafik.desimal if grafik.desimal else "")


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
        el("c:pt", teks("c:v", clean(str(satu))), idx=str(urut)) for urut, satu in enumerate(isi) if satu is not None
    ]
    simpanan = el(
        "c:strCache" if jenis == "strRef" else "c:numCache",
        *([teks("c:formatCode", bentuk)] if bentuk else []),
        val("ptCount", str(len(isi))),
        *titik,
    )
    elemen.append(el(f"c:{jenis}", teks("c:f", rumus), simpanan))


def _titik(elemen: Elemen | None) -> dict[str, str]:
    if elemen is None:
        return {}
    return {satu.get("idx", ""): satu.findtext(c("v")) or "" for satu in elemen.iter(c("pt"))}


def _ganti_nilai(elemen: Elemen, nama: str, nilai: str) -> None:
    anak = elemen.find(c(nama))
    if anak is not None:
        anak.set("val", nilai)
