"""Officials: signature blocks (title, blank, name, rank, NIP in one column) and labelled parts of a cover."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import TempatPejabat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.lembar.identitas import peran_label
from lkjip_desktop.readers.lembar.tanggal import tempat_tanggal
from lkjip_desktop.readers.pasangan import Pasangan

_NIP = re.compile(r"\W*(?:NIP|N\.I\.P)\b\s*[.:]*\s*(.*)", re.I | re.S)
_DIGIT = re.compile(r"\d(?:[\s.\-]?\d){14,20}")
_PANGKAT = re.compile(
    r"^(?:pangkat\s*[:/]?\s*)?(?:(?:pembina|penata|pengatur|juru)\b.*|\(?(?:iv|iii|ii|i)\s*/\s*[a-e]\)?)$", re.I
)
_JABATAN = re.compile(
    r"^\W*(?:an\.?|a\.n\.?|u\.b\.?)?\s*(?:plt\.?|plh\.?|pj\.?|pjs\.?|pelaksana tugas|penjabat)?\s*"
    r"(?:kepala|camat|lurah|direktur|inspektur|sekretaris|bupati|wali\s*kota|gubernur|pimpinan|ketua)\b",
    re.I,
)
_NAIK_MAKS = 14
_PANJANG_JABATAN = 90
Baris = tuple[str, CellRef]


@dataclass
class Blok:
    """An official as one place writes it, with the cells used; `tempat_tanggal` as written above the signature."""

    tempat: TempatPejabat
    sel: list[CellRef] = field(default_factory=list)
    tempat_tanggal: str | None = None


def cari_blok(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[Blok]:
    """Return the signature blocks of a sheet: read upwards from every cell that begins with NIP, or holds all of it."""
    hasil: list[Blok] = []
    for baris, kolom, sel in lembar.berisi():
        if not isinstance(sel.nilai, str) or "nip" not in sel.teks.lower().replace(".", ""):
            continue
        if (baris, kolom) in terpakai or _berlabel(lembar, baris, kolom):
            continue
        if _NIP.match(sel.teks) and _berisi_nip(lembar, baris, kolom):
            blok = _baca_naik(lembar, baris, kolom)
        else:
            blok = _dalam_satu_sel(lembar, baris, kolom)
        if blok:
            hasil.append(blok)
    return hasil


def _berisi_nip(lembar: Sheet, baris: int, kolom: int) -> bool:
    """False for a column headed NIP: a block's NIP has its number, or signs that wait for it."""
    return re.fullmatch(r"\W*N\.?I\.?P\s*", lembar[(baris, kolom)].teks, re.I) is None or bool(
        nip_dalam(_kanan(lembar, baris, kolom))
    )


def _berlabel(lembar: Sheet, baris: int, kolom: int) -> bool:
    """True for the value of a label left of it ("NIP | : | 1978..."): a cover, no signature."""
    teks = (lembar[(baris, k)].teks.strip(" :") for k in range(kolom - 1, max(0, kolom - 4), -1))
    return peran_label(next((satu for satu in teks if satu), "")) is not None


def _kanan(lembar: Sheet, baris: int, kolom: int) -> str:
    """The text right of a cell, over a lone colon."""
    teks = (lembar.efektif(baris, k).teks.strip(" :") for k in range(kolom + 1, kolom + 4))
    return next((satu for satu in teks if satu), "")


def _dalam_satu_sel(lembar: Sheet, baris: int, kolom: int) -> Blok | None:
    """A whole block in one cell, line by line, with its title in the cell or above it."""
    teks = [" ".join(satu.split()) for satu in lembar[(baris, kolom)].teks.splitlines() if satu.strip()]
    urut = next((i for i, satu in enumerate(teks) if i and _NIP.match(satu)), None)
    if urut is None:
        return None
    ref = lembar.alamat(baris, kolom)
    baris_teks = [(satu, ref) for satu in teks[:urut]]
    if len(baris_teks) < 3:
        baris_teks = [*_naik(lembar, baris - 1, kolom), *baris_teks]
    tempat = TempatPejabat(nip=nip_dalam(teks[urut]), ref_nip=ref)
    return _susun(Blok(tempat, [ref]), baris_teks)


def _baca_naik(lembar: Sheet, baris: int, kolom: int) -> Blok | None:
    ref = lembar.alamat(baris, kolom)
    nip = nip_dalam(lembar[(baris, kolom)].teks) or nip_dalam(_kanan(lembar, baris, kolom))
    return _susun(Blok(TempatPejabat(nip=nip, ref_nip=ref), [ref]), _naik(lembar, baris - 1, kolom))


def _naik(lembar: Sheet, baris: int, kolom: int) -> list[Baris]:
    """The lines above a cell in its column, top first; blank rows are empty lines, figures end them."""
    hasil: list[Baris] = []
    for atas in range(baris, max(0, baris - _NAIK_MAKS), -1):
        satu, ref = lembar.efektif(atas, kolom), lembar.ref(atas, kolom)
        if not satu.kosong and not isinstance(satu.nilai, str):
            break
        if satu.kosong:
            hasil.append(("", ref))
        elif not hasil or hasil[-1][1] != ref:  # a cell merged over several rows says its text once
            hasil.extend((" ".join(b.split()), ref) for b in reversed(satu.teks.strip().splitlines()) if b.strip())
    return hasil[::-1]


def _susun(blok: Blok, baris: list[Baris]) -> Blok | None:
    """Read rank, name and title from the lines above a NIP, from the last line up; None where no name stands there."""
    tempat = blok.tempat
    _buang_celah(baris)
    if baris and _PANGKAT.match(baris[-1][0]):
        tempat.pangkat, tempat.ref_pangkat = baris.pop()
        blok.sel.append(tempat.ref_pangkat)
        _buang_celah(baris)
    if not baris or not _mirip_nama(baris[-1][0]):
        return None
    nama, tempat.ref_nama = baris.pop()
    tempat.nama = nama.strip("()_ ")
    blok.sel.append(tempat.ref_nama)
    _buang_celah(baris)
    celah = max((i + 1 for i, (teks, _) in enumerate(baris) if not teks), default=0)
    _jabatan(blok, baris[celah:])
    return blok


def _buang_celah(baris: list[Baris]) -> None:
    while baris and not baris[-1][0]:
        baris.pop()


def _jabatan(blok: Blok, baris: list[Baris]) -> None:
    """Take the title, from the line nearest the name that begins one, and place and date above it."""
    mulai = next((i for i in range(len(baris) - 1, -1, -1) if _JABATAN.match(baris[i][0])), None)
    if mulai is None:
        return
    bagian = [(teks.rstrip(" ,"), ref) for teks, ref in baris[mulai:] if len(teks) <= _PANJANG_JABATAN]
    blok.tempat.jabatan = " ".join(teks for teks, _ in bagian)
    blok.tempat.ref_jabatan = baris[mulai][1]
    blok.sel.extend(ref for _, ref in bagian)
    for teks, ref in reversed(baris[:mulai]):
        if tempat_tanggal(teks):
            blok.tempat_tanggal = teks
        elif not re.match(r"\W*(?:mengetahui|menyetujui|pihak|a\.?n\.?\b|plt|plh|u\.b)", teks, re.I):
            break
        blok.sel.append(ref)


def _mirip_nama(teks: str) -> bool:
    polos = 4 <= len(teks) <= 80 and re.search(r"[A-Za-z]{3}", teks) is not None and not re.search(r"\d{3}|:", teks)
    return polos and peran_label(teks) is None and not _JABATAN.match(teks)


def nip_dalam(teks: str) -> str | None:
    """Return the NIP that a text holds, its digits grouped as written ("19800517 199912 1 003"); None without one."""
    cocok = _DIGIT.search(teks)
    return " ".join(cocok[0].split()) if cocok else None


def blok_berlabel(pejabat: list[tuple[str, Pasangan]]) -> list[Blok]:
    """Put labelled parts (Kepala Dinas / Pangkat / NIP) together: a name begins an official, the rest follows it."""
    hasil: list[Blok] = []
    for peran, satu in pejabat:
        if peran == "nama" or not hasil or getattr(hasil[-1].tempat, peran) is not None:
            hasil.append(Blok(TempatPejabat()))
        _pasang(hasil[-1].tempat, peran, satu)
        hasil[-1].sel.append(satu.ref)
    return [blok for blok in hasil if blok.tempat.nama]


def _pasang(tempat: TempatPejabat, peran: str, satu: Pasangan) -> None:
    nilai = nip_dalam(satu.nilai) if peran == "nip" else satu.nilai
    if peran == "nama":
        nama, _, ekor = satu.nilai.partition("NIP")
        nilai = nama.strip(" ,.-/(\n")
        if nip := nip_dalam(ekor):
            tempat.nip, tempat.ref_nip = nip, satu.ref
        if not re.match(r"nama|pejabat|pimpinan|penanda", satu.label, re.I):
            tempat.jabatan, tempat.ref_jabatan = satu.label, satu.ref_label or satu.ref
    setattr(tempat, peran, nilai)
    setattr(tempat, f"ref_{peran}", satu.ref)
