"""Charts of optional stretches: which of them may go with their stretch, how one is kept in the state, how it returns.

A chart goes where its figures are those last filled and it holds no drawing of people's. Its XML is kept inside its
place, colours and fonts with it; the workbook behind it follows from the figures and is written anew.
"""

from __future__ import annotations

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from lkjip_desktop.paket.ooxml import DOC_PR, SDT, WP, Elemen, parent, parse
from lkjip_desktop.writers.word.chart_elements import REL, C, c
from lkjip_desktop.writers.word.chart_words import pokok, tanpa_judul, uraian_tertulis
from lkjip_desktop.writers.word.controls import key_of
from lkjip_desktop.writers.word.kunci import GRAFIK, Kunci, baca_kunci
from lkjip_desktop.writers.word.package import to_bytes
from lkjip_desktop.writers.word.state import RUANG, Keadaan

TIPE_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SIMPANAN = f"{{{RUANG}}}grafik"
_ID = f"{{{REL}}}id"
# What Word adds to a chart for its own galleries, and the workbook: all of it can be had again.
_RINGAN = ("/package", "/chartStyle", "/chartColorStyle")


def kunci_gambar(gambar: Elemen) -> Kunci | None:
    """Return the key of a chart: its control's, else the one its drawing is named after. Programs drop either."""
    for sdt in gambar.iterancestors(SDT):
        if (milik := key_of(sdt)) is not None and milik.pemilik == GRAFIK:
            return milik
    inline = next(gambar.iterancestors(f"{{{WP}}}inline", f"{{{WP}}}anchor"), None)
    sifat = None if inline is None else inline.find(DOC_PR)
    kunci = None if sifat is None else baca_kunci(sifat.get("name", ""))
    return kunci if kunci is not None and kunci.pemilik == GRAFIK else None


def part_grafik(tuan: Part, gambar: Elemen) -> Part | None:
    """Return the part that a chart's element refers to, None where it is lost."""
    hubungan = tuan.rels.get(gambar.get(_ID, ""))
    return None if hubungan is None or hubungan.is_external else hubungan.target_part


def nama_part(tuan: Part, pola: str) -> PackURI:
    """Return a free name for a new part."""
    ada = {part.partname for part in tuan.package.iter_parts()}
    return PackURI(next(nama for n in range(1, len(ada) + 2) if (nama := pola.format(n)) not in ada))


def grafik_utuh(tuan: Part, akar: Elemen, keadaan: Keadaan) -> set[Elemen]:
    """Return the charts of ours whose figures nobody changed: they may go with the stretch that they stand in."""
    hasil: set[Elemen] = set()
    for gambar in akar.iter(c("chart")):
        kunci, part = kunci_gambar(gambar), part_grafik(tuan, gambar)
        terisi = None if kunci is None else keadaan.teks.get(str(kunci))
        if part is None or terisi is None:
            continue
        ringan = all(satu.reltype.endswith(_RINGAN) for satu in part.rels.values())
        if ringan and pokok(uraian_tertulis(parse(part.blob))) == tanpa_judul(terisi):
            hasil.add(gambar)
    return hasil


def yatim(tuan: Part, akar: Elemen) -> set[str]:
    """Return the relationships of charts that nothing in a story refers to."""
    dipakai = {gambar.get(_ID) for gambar in akar.iter(c("chart"))}
    return {rid for rid, satu in tuan.rels.items() if satu.reltype.endswith("/chart") and rid not in dipakai}


def simpan_grafik(tuan: Part, akar: Elemen, keadaan: Keadaan, semula: set[str]) -> None:
    """Keep the charts of stretches that were taken out; drop those that stand nowhere any more, but for `semula`."""
    for simpanan in keadaan.simpanan.values():
        for gambar in list(simpanan.iter(c("chart"))):
            part = part_grafik(tuan, gambar)
            if part is None:
                continue
            isi = parse(part.blob)
            for data in isi.findall(c("externalData")):
                isi.remove(data)
            tempat = etree.Element(_SIMPANAN)
            tempat.text = etree.tostring(isi, encoding="unicode")
            parent(gambar).replace(gambar, tempat)
    for rid in yatim(tuan, akar) - semula:
        del tuan.rels[rid]


def pulangkan_grafik(tuan: Part, akar: Elemen) -> None:
    """Give charts that came back with their stretch a part of their own again."""
    for simpanan in list(akar.iter(_SIMPANAN)):
        isi = to_bytes(parse((simpanan.text or "").encode()))
        part = Part(nama_part(tuan, "/word/charts/grafik{}.xml"), TIPE_GRAFIK, isi, tuan.package)
        gambar = etree.Element(c("chart"), {_ID: tuan.relate_to(part, f"{REL}/chart")}, nsmap={"c": C, "r": REL})
        parent(simpanan).replace(simpanan, gambar)
