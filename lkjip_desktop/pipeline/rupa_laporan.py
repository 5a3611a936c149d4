"""What the office's settings say of a new report: its template, its paper, its folder, its logo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.pipeline.bentuk import Bacaan

T = TypeVar("T")


@dataclass(slots=True)
class RupaLaporan:
    """Settings as they can be followed now; `catatan` says in sentences what could not be."""

    templat: Path | None
    folder: Path
    a4: bool
    logo: bytes | None = None
    catatan: list[str] = field(default_factory=list)


def rupa_laporan(bacaan: Bacaan, ke: Path | None, templat: Path | None) -> RupaLaporan:
    """Return how a report is to look and where it goes: what was asked for this run, else the office's settings."""
    profil, asal = bacaan.profil, bacaan.masukan.buku.parent
    folder = ke or (Path(profil.folder_keluaran) if profil.folder_keluaran else asal)
    hasil = RupaLaporan(templat, folder.absolute(), profil.kertas == "A4")
    if templat is None and profil.templat:
        _templat(hasil, Path(profil.templat))
    if profil.logo:
        _logo(hasil, profil.logo, bacaan.profil_berkas)
    return hasil


def _templat(hasil: RupaLaporan, templat: Path) -> None:
    if templat.is_file():
        hasil.templat = templat
    else:
        hasil.catatan.append(
            f"Templat {templat} pada Pengaturan Perangkat Daerah tidak ditemukan. Laporan memakai templat bawaan."
        )


def _logo(hasil: RupaLaporan, nama: str, profil_berkas: Path) -> None:
    from lkjip_desktop.profiles.logo import baca_gambar, logo

    berkas = logo(nama, profil_berkas)
    try:
        hasil.logo = baca_gambar(berkas) if berkas is not None else None
    except GalatPengguna as galat:
        hasil.catatan.append(f"Laporan dibuat tanpa logo: {galat}")
    if berkas is None:
        hasil.catatan.append(
            "Logo pada Pengaturan Perangkat Daerah tidak ditemukan. Pilih lagi logonya di pengaturan itu."
        )


@contextmanager
def on_paper(asal: Path, *, a4: bool) -> Iterator[Path]:
    """Yield a template of ours on the paper of choice."""
    if not a4:
        yield asal
        return
    from lkjip_desktop.penempatan import folder_sementara
    from lkjip_desktop.writers.word.kertas import pakai_a4

    with folder_sementara() as folder:
        tujuan = folder / asal.name
        pakai_a4(asal, tujuan)
        yield tujuan


def with_logo(rupa: RupaLaporan, tujuan: Path, tulis: Callable[[Path], T]) -> T:
    """Write a report by `tulis` and put the office's logo on its cover."""
    if rupa.logo is None:
        return tulis(tujuan)
    from lkjip_desktop.penempatan import folder_sementara
    from lkjip_desktop.writers.word.logo import beri_logo

    with folder_sementara() as folder:
        terisi = folder / "terisi.docx"
        hasil = tulis(terisi)
        if not beri_logo(terisi, tujuan, rupa.logo):
            rupa.catatan.append("Logo tidak dipasang: templat ini tidak memuat tempat logo, atau gambarnya rusak.")
    return hasil
