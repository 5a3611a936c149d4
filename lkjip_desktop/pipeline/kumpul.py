"""Several workbooks at once: those of a folder, and which of those dropped together belong to one report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.bentuk import Bacaan, Masukan

if TYPE_CHECKING:
    from lkjip_desktop.domain.laporan import Laporan


def files_in(folder: Path) -> list[Path]:
    """Return the files of a folder by name. Raises GalatPengguna where it cannot be read."""
    try:
        semua = [satu for satu in folder.iterdir() if satu.is_file()]
    except OSError as galat:
        raise GalatPengguna(f"Folder {folder} tidak dapat dibuka. Periksa letak dan izinnya.") from galat
    return sorted((satu.absolute() for satu in semua), key=lambda satu: satu.name.casefold())


def group(bacaan: Sequence[Bacaan]) -> list[Masukan]:
    """Return the reports that workbooks dropped together make, in the order given.

    Those of one office and year are one report: the workbook that measures most indikator is its kertas kerja, the
    others are its further sources. Two that tell the same twice (`twins`) stay apart.
    """
    hasil: list[list[Bacaan]] = []
    for satu in sorted(bacaan, key=_bobot, reverse=True):
        induk = [kelompok for kelompok in hasil if _sekantor(kelompok[0].laporan, satu.laporan)]
        if len(induk) == 1 and not any(_kembar(lain.laporan, satu.laporan) for lain in induk[0]):
            induk[0].append(satu)
        else:
            hasil.append([satu])
    urutan = {id(satu): ke for ke, satu in enumerate(bacaan)}
    hasil.sort(key=lambda kelompok: min(urutan[id(satu)] for satu in kelompok))
    return [_masukan(sorted(kelompok[1:], key=lambda satu: urutan[id(satu)]), kelompok[0]) for kelompok in hasil]


def twins(bacaan: Sequence[Bacaan]) -> list[str]:
    """Return a sentence for every two workbooks of one office and year that tell the same twice."""
    return [
        f"{satu.masukan.buku.name} dan {dua.masukan.buku.name} sama-sama kertas kerja {_sebutan(satu.laporan)}, "
        "jadi tidak digabung. Pakai yang terbaru saja."
        for ke, satu in enumerate(bacaan)
        for dua in bacaan[ke + 1 :]
        if _sekantor(satu.laporan, dua.laporan) and _kembar(satu.laporan, dua.laporan)
    ]


def _masukan(lain: Sequence[Bacaan], utama: Bacaan) -> Masukan:
    """One report's inputs; sources that a .lkjip file had named stay with it."""
    dengan = [*utama.masukan.dengan]
    for satu in lain:
        dengan += [satu.masukan.buku, *satu.masukan.dengan]
    return Masukan(utama.masukan.buku, tuple(dict.fromkeys(dengan)), utama.masukan.profil)


def _bobot(bacaan: Bacaan) -> tuple[int, int, int]:
    laporan = bacaan.laporan
    return len(laporan.terukur), len(_jenis(laporan)), len(laporan.program)


def _jenis(laporan: Laporan) -> set[str]:
    return {str(satu.jenis) for satu in laporan.lembar if satu.jenis is not None}


def _sekantor(satu: Laporan, dua: Laporan) -> bool:
    """True where both tell something and nothing says two offices or years; one at least must name the office."""
    nama = satu.instansi.nama, dua.instansi.nama
    if not any(nama) or not _sejalan(*nama) or not (_berisi(satu) and _berisi(dua)):
        return False
    tahun = {laporan.tahun for laporan in (satu, dua) if laporan.tahun is not None}
    return len(tahun) < 2 and _sejalan(satu.instansi.daerah, dua.instansi.daerah)


def _berisi(laporan: Laporan) -> bool:
    unsur = laporan.survei.unsur if laporan.survei else []
    return bool(laporan.indikator or laporan.program or any(satu.rata_rata.berupa_angka for satu in unsur))


def _sejalan(satu: str | None, dua: str | None) -> bool:
    """True for one name written twice, also where one is longer ("Dinas Sosial", "Dinas Sosial Kabupaten Musi")."""
    from lkjip_desktop.readers.nama import kata_nama

    if satu is None or dua is None:
        return True
    kata = [set(kata_nama(teks)) for teks in (satu, dua)]
    return kata[0] <= kata[1] or kata[1] <= kata[0]


def _kembar(satu: Laporan, dua: Laporan) -> bool:
    """True where both measure mostly the same indikator on mostly the same kinds of sheet: one is a copy, older or new.

    A table of capaian alone shares the indikator, not the kinds: it is a further source.
    """
    indikator = [{i.kunci for i in laporan.terukur} for laporan in (satu, dua)]
    if not all(indikator) or len(indikator[0] & indikator[1]) * 2 < min(map(len, indikator)):
        return False
    jenis = _jenis(satu), _jenis(dua)
    return len(jenis[0] & jenis[1]) * 2 >= len(jenis[0] | jenis[1])


def _sebutan(laporan: Laporan) -> str:
    return f"{laporan.instansi.nama} tahun {laporan.tahun}" if laporan.tahun else str(laporan.instansi.nama)
