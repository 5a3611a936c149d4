"""Officials by labels: "Camat | name" with "Jabatan", "Pangkat" and "NIP" below it, or all of it behind one colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.laporan import TempatPejabat
from lkjip_desktop.readers.lembar.masa_jabatan import pisahkan_masa
from lkjip_desktop.readers.lembar.tanda_tangan import JABATAN, Blok, nip_dalam, pasang_jabatan
from lkjip_desktop.readers.pasangan import Pasangan

_NIP = re.compile(r"\bN\.?I\.?P\b", re.I)
# A rank behind a name: on a line of its own, after a comma, or named by its label.
_PANGKAT_AKHIR = re.compile(
    r"[\s,;/]*(?:\n|,|\bpangkat\b(?:\s*/\s*gol\w*)?\s*:?)\s*((?:pembina|penata|pengatur|juru)\b[^,;\n]*)", re.I
)
_PELAKSANA = re.compile(r"\s*(?:plt|plh|pjs|pj)\b\.?\s*", re.I)
_AWALAN_LABEL = re.compile(r"(?:nama|pejabat|pimpinan|penanda\s*tangan)\b\s*(?:penanda\s*tangan)?\s*:?\s*", re.I)


def blok_berlabel(pejabat: Sequence[tuple[str, Pasangan]]) -> list[Blok]:
    """Put labelled parts (Kepala Dinas / Jabatan / Pangkat / NIP) together: a name begins an official.

    Parts above a first name belong to it; a "Jabatan" says more than the label of the name did.
    """
    hasil: list[Blok] = []
    dari_label = False
    for peran, satu in pejabat:
        if not hasil or _mulai_baru(hasil[-1], peran, satu, dari_label=dari_label):
            hasil.append(Blok(TempatPejabat()))
            dari_label = False
        blok = hasil[-1]
        dari_label = _pasang(blok.tempat, peran, satu) or (dari_label and peran != "jabatan")
        blok.sel.append(satu.ref)
    return [blok for blok in hasil if blok.tempat.nama]


def _mulai_baru(blok: Blok, peran: str, satu: Pasangan, *, dari_label: bool) -> bool:
    """True where a part cannot be of the official begun: another sheet, a second name, a second part of a kind."""
    if (blok.sel[-1].berkas, blok.sel[-1].lembar) != (satu.ref.berkas, satu.ref.lembar):
        return True
    if peran == "jabatan" and dari_label:
        return False
    return getattr(blok.tempat, peran) is not None


def _pasang(tempat: TempatPejabat, peran: str, satu: Pasangan) -> bool:
    """Take one part; True where the name's label gave the title, which a "Jabatan" may replace."""
    if peran == "jabatan":
        pasang_jabatan(tempat, satu.nilai, satu.ref)
        return False
    if peran == "nama":
        return _pasang_nama(tempat, satu)
    setattr(tempat, peran, nip_dalam(satu.nilai) if peran == "nip" else satu.nilai)
    setattr(tempat, f"ref_{peran}", satu.ref)
    return False


def _pasang_nama(tempat: TempatPejabat, satu: Pasangan) -> bool:
    """Take a name and what stands behind it in the same cell: rank, NIP, term of office."""
    bagian = _NIP.split(satu.nilai, maxsplit=1)
    if len(bagian) > 1 and (nip := nip_dalam(bagian[1])):
        tempat.nip, tempat.ref_nip = nip, satu.ref
    nama, masa = pisahkan_masa(bagian[0])
    if masa:
        tempat.masa, tempat.ref_masa = masa, satu.ref
    if cocok := _PANGKAT_AKHIR.search(nama):
        tempat.pangkat, tempat.ref_pangkat = " ".join(cocok[1].split()), satu.ref
        nama = nama[: cocok.start()]
    pelaksana = _PELAKSANA.match(nama)
    nama = nama[pelaksana.end() :] if pelaksana else nama
    tempat.nama, tempat.ref_nama = " ".join(nama.split()).strip(" ,-/("), satu.ref
    label = _AWALAN_LABEL.sub("", satu.label, count=1)
    if tempat.jabatan is not None or not JABATAN.match(label):
        return False
    # "Plt." before the name says how the office is held, not who the person is.
    pasang_jabatan(tempat, f"{pelaksana[0].strip()} {label}" if pelaksana else label, satu.ref_label or satu.ref)
    return True
