"""What a document's styles tell: outline levels, the ids of styles by name, which paragraphs Word numbers."""

from __future__ import annotations

from lkjip_desktop.paket.ooxml import NAME, PPR, Elemen, P, child, val, w

BUKAN_JUDUL = 10
_NUM_PR = w("numPr")
_HURUF_BAWAAN = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('rFonts')}"
_STYLE, _STYLE_ID, _P_STYLE, _OUTLINE, _BASED_ON = w("style"), w("styleId"), w("pStyle"), w("outlineLvl"), w("basedOn")


class Gaya:
    """The styles of one document."""

    def __init__(self, akar: Elemen | None) -> None:
        """Take the root of the styles' part; None where a document has none."""
        self.akar = akar
        semua = [] if akar is None else akar.findall(_STYLE)
        self._menurut_id = {gaya.get(_STYLE_ID, ""): gaya for gaya in semua}
        self._menurut_nama = {(val(gaya.find(NAME)) or "").lower(): gaya.get(_STYLE_ID, "") for gaya in semua}
        self._tingkat: dict[str, int] = {}

    def id_of(self, nama: str, bawaan: str) -> str:
        """Return the id of a style by its (English) name, else the given one."""
        return self._menurut_nama.get(nama.lower(), bawaan)

    def known(self, nama: str) -> str | None:
        """Return the id of a style that the document has, by its id or its name."""
        return nama if nama in self._menurut_id else self._menurut_nama.get(nama.lower())

    def nama(self, paragraf: Elemen) -> str:
        """Return the English name of a paragraph's style in lower case, "" for the default one."""
        kunci = val(paragraf.find(f"{PPR}/{_P_STYLE}")) or ""
        elemen = self._menurut_id.get(kunci)
        return (kunci if elemen is None else val(elemen.find(NAME)) or kunci).lower()

    @property
    def huruf_bawaan(self) -> str | None:
        """The font of texts whose style names none; None where the document does not say it by name."""
        huruf = None if self.akar is None else self.akar.find(_HURUF_BAWAAN)
        return None if huruf is None else huruf.get(w("ascii"))

    def list_level(self, gaya: str) -> str:
        """Return the level of the list that a style numbers its paragraphs in, "0" where it says nothing."""
        elemen = self._menurut_id.get(gaya)
        return "0" if elemen is None else val(elemen.find(f"{PPR}/{_NUM_PR}/{w('ilvl')}")) or "0"

    def tambah(self, elemen: Elemen) -> None:
        """Add a style to a document that has a part for them."""
        if self.akar is not None:
            self.akar.append(elemen)
            self._menurut_id[elemen.get(_STYLE_ID, "")] = elemen

    def tingkat(self, paragraf: Elemen) -> int:
        """Return a paragraph's outline level from 1 to 9, BUKAN_JUDUL for body text."""
        sifat = child(paragraf, PPR) if paragraf.tag == P else None
        if sifat is None:
            return BUKAN_JUDUL
        gaya = ""
        for anak in sifat:
            if anak.tag == _P_STYLE:
                gaya = val(anak) or ""
            elif anak.tag == _OUTLINE and (langsung := val(anak) or "").isdigit():
                return int(langsung) + 1
        return self._level(gaya)

    def bernomor(self, paragraf: Elemen) -> bool:
        """True where Word numbers a paragraph, by itself or by its style."""
        sifat = paragraf.find(PPR)
        if sifat is None:
            return False
        if sifat.find(_NUM_PR) is not None:
            return True
        gaya, terlihat = val(sifat.find(_P_STYLE)), set[str]()
        while gaya and gaya not in terlihat and (elemen := self._menurut_id.get(gaya)) is not None:
            if elemen.find(f"{PPR}/{_NUM_PR}") is not None:
                return True
            terlihat.add(gaya)
            gaya = val(elemen.find(_BASED_ON))
        return False

    def _level(self, gaya: str) -> int:
        if gaya not in self._tingkat:
            self._tingkat[gaya] = BUKAN_JUDUL  # a style based on itself ends here
            elemen = self._menurut_id.get(gaya)
            if elemen is not None:
                self._tingkat[gaya] = self._own_level(elemen)
        return self._tingkat[gaya]

    def _own_level(self, elemen: Elemen) -> int:
        langsung = val(elemen.find(f"{PPR}/{_OUTLINE}"))
        if langsung is not None and langsung.isdigit():
            return int(langsung) + 1
        nama = (val(elemen.find(NAME)) or "").lower()
        if nama.startswith("heading ") and nama[8:].isdigit():
            return int(nama[8:])
        return self._level(val(elemen.find(_BASED_ON)) or "")
