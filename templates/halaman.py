"""Page sections: F4 (215 x 330 mm) upright or lying, with the report's head and foot, roman or arabic numbers."""

from __future__ import annotations

from templates.elemen import Elemen, R, el, medan, twip, val

PENDEK, PANJANG = 215.0, 330.0
TEPI = {"tegak": (25.0, 25.0, 25.0, 30.0), "mendatar": (22.0, 25.0, 18.0, 25.0)}  # top, right, bottom, left
_BENTUK = {"romawi": "lowerRoman", "arab": "decimal"}
KEPALA, KAKI = "rIdKepala", "rIdKaki"


def lebar_teks(arah: str) -> float:
    """Return the width between the margins in millimetres."""
    _, kanan, _, kiri = TEPI[arah]
    return (PENDEK if arah == "tegak" else PANJANG) - kanan - kiri


def section(pilihan: dict[str, str], pertama_bernomor: bool) -> Elemen:
    """Return a section's properties; head and foot are named by the first numbered one and inherited by the others."""
    arah, nomor = pilihan["arah"], pilihan["nomor"]
    atas, kanan, bawah, kiri = (twip(mm) for mm in TEPI[arah])
    lebar, tinggi = (PENDEK, PANJANG) if arah == "tegak" else (PANJANG, PENDEK)
    ukuran: dict[str, str | int] = {"w": twip(lebar), "h": twip(tinggi)}
    hasil = el("sectPr")
    if pertama_bernomor:
        for jenis, rid in (("headerReference", KEPALA), ("footerReference", KAKI)):
            acuan = el(jenis, type="default")
            acuan.set(f"{{{R}}}id", rid)
            hasil.append(acuan)
    hasil.append(val("type", "nextPage"))
    hasil.append(el("pgSz", **ukuran, **({"orient": "landscape"} if arah == "mendatar" else {})))
    tepi = {"top": atas, "right": kanan, "bottom": bawah, "left": kiri}
    hasil.append(el("pgMar", **tepi, header=twip(12.5), footer=twip(12.5), gutter=0))
    if pilihan.get("bingkai") == "ya":
        hasil.append(_frame())
    if nomor in _BENTUK:
        mulai = {"start": int(pilihan["mulai"])} if "mulai" in pilihan else {}
        hasil.append(el("pgNumType", fmt=_BENTUK[nomor], **mulai))
    hasil.append(el("cols", space=708))
    return hasil


def footer() -> Elemen:
    """Return the foot: the page's number."""
    return el("ftr", el("p", el("pPr", val("pStyle", "Footer")), *medan("PAGE", "1")))


def _frame() -> Elemen:
    sisi = ("top", "left", "bottom", "right")
    garis = [el(nama, val="thinThickSmallGap", sz=24, space=24, color="1F3864") for nama in sisi]
    return el("pgBorders", *garis, offsetFrom="page")
