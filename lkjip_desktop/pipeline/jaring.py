"""What was named for a run over many: folders and patterns become their workbooks, and no two outputs collide."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.tanggal import tulis_tanggal
from lkjip_desktop.pipeline.kumpul import files_in

_TANDA_POLA = ("*", "?")
_DISEBUT = 4


@dataclass(frozen=True, slots=True)
class Butir:
    """An input of a run: where its outputs go (None: beside it), and why it is none where it cannot be used."""

    berkas: Path
    ke: Path | None = None
    galat: str | None = None


@dataclass(slots=True)
class Jaring:
    """The inputs of a run in order, files that were left out and why, groups of versions of one name.

    `banyak` is True where several inputs were meant, though there may be one.
    """

    butir: list[Butir]
    dilewati: list[tuple[Path, str]] = field(default_factory=list)
    mirip: list[list[Path]] = field(default_factory=list)
    banyak: bool = False

    @property
    def kalimat(self) -> list[str]:
        """What a person must know before the run: what is left out, which files are versions of one name."""
        return self._kalimat(self._menurut_sebab())

    @property
    def kalimat_penting(self) -> list[str]:
        """The same without what goes without saying: our own outputs, marks of open files."""
        from lkjip_desktop.readers.grid.kelayakan import HASIL_KAMI, TANDA_BUKA

        lain = {s: berkas for s, berkas in self._menurut_sebab().items() if s not in (HASIL_KAMI, TANDA_BUKA)}
        return self._kalimat(lain)

    def _kalimat(self, dilewati: Mapping[str, Sequence[Path]]) -> list[str]:
        return [
            *(f"Dilewati ({sebab}): {_sebut(berkas)}." for sebab, berkas in dilewati.items()),
            *(f"Nama mirip, pakai yang benar saja: {', '.join(map(dated, satu))}." for satu in self.mirip),
        ]

    def _menurut_sebab(self) -> dict[str, list[Path]]:
        hasil: dict[str, list[Path]] = defaultdict(list)
        for satu, sebab in self.dilewati:
            hasil[sebab].append(satu)
        return hasil


def expand(
    disebut: Sequence[Path], *, laporan: bool = False, ke: Path | None = None, kecuali: Path | None = None
) -> Jaring:
    """Return what the names on a command line stand for; with `laporan` the Word reports of folders count as well.

    A folder stands for its workbooks, a pattern ("*.xlsx", which the shell of Windows leaves as it is) for the
    workbooks that it matches. One file named alone is taken as it is; of several, marks and our own outputs are left
    out. `kecuali` is a file that is no input (the list of offices); `ke` is where outputs go.
    """
    if len(disebut) == 1 and not _berpola(disebut[0]) and not disebut[0].is_dir():
        return Jaring([Butir(disebut[0], ke)])
    hasil = Jaring([], banyak=True)
    for satu in disebut:
        _tambah(hasil, satu, laporan)
    _saring(hasil, kecuali)
    hasil.butir = list(_terpisah(hasil.butir, ke))
    return hasil


def dated(berkas: Path) -> str:
    """Return a file's name with the day and hour when it was saved, as far as it can be found out."""
    try:
        saat = datetime.fromtimestamp(berkas.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return berkas.name
    return f"{berkas.name} (disimpan {tulis_tanggal(saat.date())} pukul {saat:%H.%M})"


def _sebut(berkas: Sequence[Path]) -> str:
    lebih = len(berkas) - _DISEBUT
    nama = ", ".join(satu.name for satu in berkas[:_DISEBUT])
    return f"{nama}, dan {lebih} berkas lain" if lebih > 0 else nama


def _berpola(satu: Path) -> bool:
    return any(tanda in str(satu) for tanda in _TANDA_POLA) and not os.path.lexists(satu)


def _tambah(hasil: Jaring, satu: Path, laporan: bool) -> None:
    if satu.is_dir():
        try:
            _tambah_isi(hasil, satu, files_in(satu), laporan, f"Folder {satu} tidak memuat kertas kerja.")
        except GalatPengguna as galat:
            hasil.butir.append(Butir(satu, galat=str(galat)))
    elif _berpola(satu):
        _tambah_isi(hasil, satu, _cocok(satu), laporan, f"Tidak ada kertas kerja yang cocok dengan {satu}.")
    else:
        hasil.butir.append(Butir(satu))


def _cocok(pola: Path) -> list[Path]:
    """The files that a pattern names, by name; a bracket stands for itself, offices write them in names."""
    dasar = next(induk for induk in pola.parents if not any(tanda in str(induk) for tanda in _TANDA_POLA))
    sisa = str(pola.relative_to(dasar)).replace("[", "[[]")
    return sorted((satu for satu in dasar.glob(sisa) if satu.is_file()), key=lambda satu: str(satu).casefold())


def _tambah_isi(hasil: Jaring, asal: Path, berkas: Sequence[Path], laporan: bool, kosong: str) -> None:
    """Add the files of a folder or of a pattern that stand for an office."""
    from lkjip_desktop.readers.grid.kelayakan import pilah_buku, pilah_laporan

    pilahan = pilah_buku(berkas)
    dokumen = pilah_laporan(berkas, pilahan.dipakai) if laporan else []
    hasil.dilewati += pilahan.dilewati
    hasil.butir += map(Butir, [*pilahan.dipakai, *dokumen])
    if not (pilahan.dipakai or dokumen):
        hasil.butir.append(Butir(asal, galat=f"{kosong} Periksa nama dan foldernya."))


def _saring(hasil: Jaring, kecuali: Path | None) -> None:
    """Take each file once; leave out what another input, named expressly or by the shell, shows to be no input."""
    from lkjip_desktop.readers.grid.kelayakan import mirip, pilah_buku

    satu_kali: dict[str, Butir] = {}
    for satu in hasil.butir:
        satu_kali.setdefault(_alamat(satu.berkas), satu)
    if kecuali is not None:
        satu_kali.pop(_alamat(kecuali), None)
    butir = list(satu_kali.values())
    ada = [satu.berkas for satu in butir if satu.galat is None]
    dilewati = pilah_buku(ada).dilewati
    buang = {berkas for berkas, _ in dilewati}
    hasil.dilewati += dilewati
    hasil.butir = [satu for satu in butir if satu.berkas not in buang]
    hasil.mirip = mirip(satu for satu in ada if satu not in buang)


def _alamat(berkas: Path) -> str:
    return os.path.normcase(berkas.absolute())


def _terpisah(butir: Sequence[Butir], ke: Path | None) -> Iterator[Butir]:
    """Give inputs whose outputs would have one name in one folder a folder each, always the same one."""
    kelompok: dict[tuple[Path, str], list[Path]] = defaultdict(list)
    for satu in butir:
        kelompok[_sasaran(satu, ke)].append(satu.berkas)
    for satu in butir:
        senama = kelompok[_sasaran(satu, ke)]
        yield replace(satu, ke=ke if len(senama) == 1 else _folder(satu.berkas, senama, ke))


def _sasaran(satu: Butir, ke: Path | None) -> tuple[Path, str]:
    return (ke or satu.berkas.absolute().parent), satu.berkas.stem.casefold()


def _folder(berkas: Path, senama: Iterable[Path], ke: Path | None) -> Path:
    """The folder below the one asked for: by the folders that tell inputs of one name apart, else by the ending."""
    induk = berkas.absolute().parent
    semua = [satu.absolute().parent for satu in senama]
    dasar = ke or induk
    if len(set(semua)) > 1:
        dasar = dasar.joinpath(*_beda(induk, semua))
    if semua.count(induk) > 1:
        dasar /= f"{berkas.stem} {berkas.suffix.lstrip('.').lower()}"
    return dasar


def _beda(induk: Path, semua: Sequence[Path]) -> tuple[str, ...]:
    try:
        bersama = os.path.commonpath(semua)
    except ValueError:  # on several drives
        return tuple(bagian.strip(":\\/") for bagian in induk.parts)
    return induk.relative_to(bersama).parts
