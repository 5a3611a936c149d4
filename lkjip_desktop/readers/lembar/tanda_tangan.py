"""Officials: signature blocks (title, blank, name, rank, NIP in one column) and labelled parts of a cover."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import Pejabat, TempatPejabat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.lembar.identitas import peran_label
from lkjip_desktop.readers.nama import slug
from lkjip_desktop.readers.pasangan import Pasangan

_NIP = re.compile(r"(?:NIP|N\.I\.P)\s*[.:]*\s*((?:\d[\d\s.\-]{12,30})?)", re.I)
_DIGIT = re.compile(r"\d(?:[\s.\-]?\d){14,20}")
_PANGKAT = re.compile(r"^(?:pembina|penata|pengatur|juru)\b.*|^(?:iv|iii|ii|i)\s*/\s*[a-e]$", re.I)
_JABATAN = re.compile(
    r"^\W*(?:an\.?|a\.n\.?|u\.b\.?)?\s*(?:plt\.?|plh\.?|pj\.?|pjs\.?)?\s*"
    r"(?:kepala|camat|lurah|direktur|inspektur|sekretaris|bupati|wali\s*kota|gubernur|pimpinan|ketua)\b",
    re.I,
)
_GELAR = frozenset(
    "dr dra drs ir h hj prof s sh se st si sos stp ap kom kep kes pd ag hum ip ikom hut pt km mm msi mh mt mkes mpd ma map "
    "m e kn phil ked spd ssos sstp skm kp tr amd a md".split()
)
_NAIK_MAKS = 14


@dataclass
class Blok:
    """An official as one place writes it, with the cells used."""

    tempat: TempatPejabat
    sel: list[CellRef]


def cari_blok(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[Blok]:
    """Return the signature blocks of a sheet: read upwards from every cell that begins with NIP."""
    hasil: list[Blok] = []
    for baris, kolom, sel in lembar.berisi():
        if (baris, kolom) in terpakai or not _NIP.match(sel.teks.strip()):
            continue
        if blok := _baca_naik(lembar, baris, kolom):
            hasil.append(blok)
    return hasil


def _baca_naik(lembar: Sheet, baris: int, kolom: int) -> Blok | None:
    tempat = TempatPejabat(nip=nip_dalam(lembar[(baris, kolom)].teks), ref_nip=lembar.alamat(baris, kolom))
    sel = [lembar.alamat(baris, kolom)]
    jabatan: list[tuple[str, CellRef]] = []
    for atas in range(baris - 1, max(0, baris - _NAIK_MAKS), -1):
        satu = lembar.efektif(atas, kolom)
        teks = " ".join(satu.teks.split())
        ref = lembar.ref(atas, kolom)
        if not teks:
            if jabatan:
                break
            continue
        if tempat.nama is None and tempat.pangkat is None and _PANGKAT.match(teks):
            tempat.pangkat, tempat.ref_pangkat = teks, ref
        elif tempat.nama is None:
            if not _mirip_nama(teks):
                return None
            tempat.nama, tempat.ref_nama = teks.strip("()_ "), ref
        elif len(teks) <= 90 and not isinstance(satu.nilai, bool) and not teks[0].isdigit():
            jabatan.insert(0, (teks.rstrip(" ,"), ref))
        else:
            break
        sel.append(ref)
    if tempat.nama is None:
        return None
    mulai = next((i for i, (teks, _) in enumerate(jabatan) if _JABATAN.match(teks)), None)
    if mulai is not None:
        tempat.jabatan = " ".join(teks for teks, _ in jabatan[mulai:])
        tempat.ref_jabatan = jabatan[mulai][1]
    return Blok(tempat, sel)


def _mirip_nama(teks: str) -> bool:
    polos = 4 <= len(teks) <= 80 and re.search(r"[A-Za-z]{3}", teks) is not None and not re.search(r"\d{3}|:", teks)
    return polos and peran_label(teks) is None


def nip_dalam(teks: str) -> str | None:
    """Return the NIP that a text holds, its digits grouped as written ("19800517 199912 1 003"); None without one."""
    cocok = _DIGIT.search(teks)
    return " ".join(cocok[0].split()) if cocok else None


def blok_berlabel(pejabat: list[tuple[str, Pasangan]]) -> list[Blok]:
    """Put labelled parts (Kepala Dinas / Pangkat / NIP) together: a name begins an official, the rest follows it."""
    hasil: list[Blok] = []
    for peran, satu in pejabat:
        mulai_baru = peran == "nama" or not hasil or getattr(hasil[-1].tempat, peran) is not None
        if mulai_baru:
            hasil.append(Blok(TempatPejabat(), []))
        _pasang(hasil[-1].tempat, peran, satu)
        hasil[-1].sel.append(satu.ref)
    return [blok for blok in hasil if blok.tempat.nama]


def _pasang(tempat: TempatPejabat, peran: str, satu: Pasangan) -> None:
    nilai = nip_dalam(satu.nilai) if peran == "nip" else satu.nilai
    if peran == "nama":
        nama, _, ekor = satu.nilai.partition("NIP")
        nilai = nama.strip(" ,.-/(")
        if nip := nip_dalam(ekor):
            tempat.nip, tempat.ref_nip = nip, satu.ref
        if not re.match(r"nama|pejabat|pimpinan|penanda", satu.label, re.I):
            tempat.jabatan, tempat.ref_jabatan = satu.label, satu.ref_label or satu.ref
    setattr(tempat, peran, nilai)
    setattr(tempat, f"ref_{peran}", satu.ref)


def kata_orang(nama: str) -> tuple[str, ...]:
    """Return a person's name without titles and punctuation, in small letters: the same person, however written."""
    depan = re.split(r",", nama, maxsplit=1)[0]
    kata = re.findall(r"[a-z']+", depan.lower())
    inti = tuple(k for k in kata if k not in _GELAR)
    return inti or tuple(kata)


def gabung_pejabat(blok: list[Blok]) -> list[Pejabat]:
    """Join the places that name one person; the most frequent spelling of each part is kept as the person's own."""
    orang: dict[tuple[str, ...], list[TempatPejabat]] = {}
    for satu in blok:
        orang.setdefault(kata_orang(satu.tempat.nama or ""), []).append(satu.tempat)
    hasil = [_pejabat(tempat) for tempat in orang.values()]
    return sorted(hasil, key=lambda p: -len(p.tempat))


def _pejabat(tempat: list[TempatPejabat]) -> Pejabat:
    def terbanyak(bagian: str) -> str | None:
        nilai = [v for t in tempat if (v := getattr(t, bagian))]
        return Counter(nilai).most_common(1)[0][0] if nilai else None

    nama = terbanyak("nama") or ""
    jabatan = max((t.jabatan for t in tempat if t.jabatan), key=len, default=None)
    return Pejabat(
        kunci=slug(" ".join(kata_orang(nama))),
        nama=nama,
        nip=terbanyak("nip"),
        jabatan=jabatan,
        pangkat=terbanyak("pangkat"),
        tempat=tempat,
    )
