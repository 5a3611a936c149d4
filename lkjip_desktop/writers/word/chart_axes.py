"""The two axes of a chart."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.isian import Grafik, JenisGrafik
from lkjip_desktop.paket.ooxml import Elemen
from lkjip_desktop.writers.word.chart_elements import LOKAL, c, el, huruf, isian_warna, val


def sumbu_kategori(grafik: Grafik) -> Elemen:
    """Return the axis of names."""
    batang = grafik.jenis is JenisGrafik.BATANG
    return el(
        "c:catAx",
        val("axId", "1"),
        el("c:scaling", val("orientation", "maxMin" if batang else "minMax")),
        val("delete", "0"),
        val("axPos", "l" if batang else "b"),
        el("c:numFmt", formatCode="General", sourceLinked="0"),
        val("majorTickMark", "none"),
        val("minorTickMark", "none"),
        val("tickLblPos", "low"),
        el("c:spPr", el("a:ln", isian_warna("808080"), w="9525")),
        huruf(),
        val("crossAx", "2"),
        val("crosses", "autoZero"),
        val("auto", "0"),
        val("lblAlgn", "ctr"),
        val("lblOffset", "60"),
        *([val("tickLblSkip", "1")] if batang else []),  # every bar has its name, also among many
        val("noMultiLvlLbl", "1"),
    )


def sumbu_nilai(grafik: Grafik) -> Elemen:
    """Return the axis of figures."""
    batang = grafik.jenis is JenisGrafik.BATANG
    bawah = [] if _negatif(grafik) or grafik.jenis is JenisGrafik.GARIS else [val("min", "0")]
    if grafik.skala is not None:
        bawah = [val("max", str(grafik.skala[1])), val("min", str(grafik.skala[0]))]
    return el(
        "c:valAx",
        val("axId", "2"),
        el("c:scaling", val("orientation", "minMax"), *bawah),
        val("delete", "0"),
        val("axPos", "b" if batang else "l"),
        el("c:majorGridlines", el("c:spPr", el("a:ln", isian_warna("E0E0E0"), w="6350"))),
        el("c:numFmt", formatCode=f"{LOKAL}#,##0", sourceLinked="0"),
        val("majorTickMark", "none"),
        val("minorTickMark", "none"),
        val("tickLblPos", "nextTo"),
        el("c:spPr", el("a:ln", el("a:noFill"))),
        huruf(),
        val("crossAx", "1"),
        val("crosses", "max" if batang else "autoZero"),
        val("crossBetween", "between"),
        *_langkah(grafik),
    )


def sesuaikan_sumbu(akar: Elemen, grafik: Grafik) -> None:
    """Give the axis the ends of the new figures where they are given, or where a figure would be cut off."""
    sumbu = akar.find(f".//{c('valAx')}")
    lama = None if sumbu is None else sumbu.find(c("scaling"))
    if sumbu is None or lama is None or (grafik.skala is None and _muat(lama, grafik)):
        return
    baru = sumbu_nilai(grafik)
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
    return [val("majorUnit", "1" if grafik.skala[1] - grafik.skala[0] <= 10 else "20")]


def _negatif(grafik: Grafik) -> bool:
    return any(satu is not None and satu < 0 for deret in grafik.deret for satu in deret.nilai)
