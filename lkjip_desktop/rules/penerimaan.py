"""Which of the office's explanations belongs to which finding, and whether it still holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.profil import Penerimaan
from lkjip_desktop.domain.tanggal import tulis_iso

_NOMOR = re.compile(r"(.+):([2-9]|[1-9]\d)", re.DOTALL)
_KEMIRIPAN_MIN = 60


def tandai(temuan: Sequence[Finding], terima: Mapping[str, Penerimaan]) -> list[Finding]:
    """Return the findings with keys of their own and the explanations that hold.

    A second finding of one key (the second table of a sheet says the same of its total as the first) gets a number.
    A finding whose fact changed since it was explained is reported again, and its message says so.
    """
    kelompok: dict[str, list[int]] = {}
    for urutan, satu in enumerate(temuan):
        kelompok.setdefault(satu.kunci, []).append(urutan)
    milik = _menurut_kunci({**terima, **_lembar_berganti_nama(temuan, terima)})
    hasil = list(temuan)
    for kunci, tempat in kelompok.items():
        sekelompok = [temuan[urutan] for urutan in tempat]
        penjelasan = _pasangkan(sekelompok, milik.get(kunci, {}))
        for nomor, (urutan, satu, alasan) in enumerate(zip(tempat, sekelompok, penjelasan, strict=True), 1):
            bernomor = satu if nomor == 1 else satu.model_copy(update={"kunci": f"{kunci}:{nomor}"})
            hasil[urutan] = _dijelaskan(bernomor, alasan)
    return hasil


def kunci_terdekat(kunci: str, ada: Iterable[str]) -> str | None:
    """Return the key that was probably meant, None where none is near."""
    temuan = process.extractOne(kunci, sorted(set(ada)), scorer=fuzz.ratio, score_cutoff=_KEMIRIPAN_MIN)
    return None if temuan is None else temuan[0]


def _lembar_berganti_nama(temuan: Sequence[Finding], terima: Mapping[str, Penerimaan]) -> dict[str, Penerimaan]:
    """Explanations under the keys of today: those whose key only differs by the name that a sheet had before."""
    ada = {satu.kunci for satu in temuan}
    yatim = {kunci: satu for kunci, satu in terima.items() if kunci not in ada and satu.sidik is not None}
    hasil: dict[str, Penerimaan] = {}
    for satu in temuan if yatim else ():
        lembar = {tempat.ref.lembar for tempat in satu.tempat}
        bagian = satu.kunci.split(":")
        if satu.kunci in terima or lembar.isdisjoint(bagian):
            continue
        pola = re.compile(":".join("[^:]+" if potong in lembar else re.escape(potong) for potong in bagian))
        for kunci, lama in yatim.items():
            if lama.sidik == satu.sidik and pola.fullmatch(kunci):
                hasil[satu.kunci] = lama
    return hasil


def _menurut_kunci(terima: Mapping[str, Penerimaan]) -> dict[str, dict[int, Penerimaan]]:
    """The explanations by key and number; a key that ends in a number of its own also stands for itself."""
    milik: dict[str, dict[int, Penerimaan]] = {}
    for kunci, penerimaan in terima.items():
        milik.setdefault(kunci, {})[1] = penerimaan
        if cocok := _NOMOR.fullmatch(kunci):
            milik.setdefault(cocok[1], {})[int(cocok[2])] = penerimaan
    return milik


def _pasangkan(temuan: Sequence[Finding], milik: Mapping[int, Penerimaan]) -> list[Penerimaan | None]:
    """The explanation of each finding of one key: by number and fact, then by fact (rows moved), then by number."""
    sisa = dict(milik)
    hasil: list[Penerimaan | None] = [None] * len(temuan)

    def ambil(urutan: int, nomor: int | None) -> None:
        if hasil[urutan] is None and nomor in sisa:
            hasil[urutan] = sisa.pop(nomor)

    for urutan, satu in enumerate(temuan):
        sendiri = sisa.get(urutan + 1)
        if sendiri is not None and sendiri.sidik in (None, satu.sidik):
            ambil(urutan, urutan + 1)
    for urutan, satu in enumerate(temuan):
        ambil(urutan, next((nomor for nomor, lain in sisa.items() if lain.sidik == satu.sidik), None))
    for urutan in range(len(temuan)):
        ambil(urutan, urutan + 1)
    return hasil


def _dijelaskan(temuan: Finding, penerimaan: Penerimaan | None) -> Finding:
    if penerimaan is None:
        return temuan
    if penerimaan.sidik in (None, temuan.sidik):
        return temuan.model_copy(update={"diterima": penerimaan.alasan})
    tanggal = tulis_iso(penerimaan.tanggal)
    lama = f'Penjelasan tanggal {tanggal} ("{penerimaan.alasan}") dibuat untuk isi yang lama; tinjau ulang.'
    return temuan.model_copy(update={"pesan": f"{temuan.pesan} {lama}"})
