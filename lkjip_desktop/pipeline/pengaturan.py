"""The office's settings as files and as something to read: import, export, logo, what was decided so far."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.domain.kebijakan import Kebijakan
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.pipeline.bentuk import Bacaan, Masukan

_ISI_LOGO = "logo_isi"  # only in exported files: the picture itself
_AKHIRAN = ".lkjip"


@dataclass(frozen=True, slots=True)
class Tersimpan:
    """A decision that is kept: the field of the profile and its key; what it is about and what was decided."""

    bagian: str
    kunci: str
    tentang: str
    keputusan: str


def import_profile(path: Path) -> Profil:
    """Return the settings of a file, its logo kept. Raises GalatPengguna where it holds none or cannot be read."""
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.profiles.berkas import muat

    if not path.is_file():
        raise GalatPengguna(f"{path.name} tidak ditemukan. Periksa nama dan foldernya.")
    profil = muat(path)
    if not profil.model_fields_set - {"versi"}:
        raise GalatPengguna(f"{path.name} tidak memuat pengaturan. Pilih berkas hasil ekspor program ini.")
    isi = dict(profil.model_extra or {})
    logo = _logo_dari(isi.pop(_ISI_LOGO, None), profil.logo)
    bidang = {nama: getattr(profil, nama) for nama in Profil.model_fields if nama in profil.model_fields_set}
    return Profil.model_validate({**isi, **bidang, "logo": logo})


def export_profile(profil: Profil, path: Path, profil_berkas: Path | None = None) -> None:
    """Write the settings with their logo to a file. Raises GalatPengguna where it cannot be written.

    `profil_berkas` is where the profile is kept: a logo named relatively may lie beside it.
    """
    from lkjip_desktop.profiles.berkas import simpan

    berkas = None if profil.logo is None else logo_file(profil.logo, profil_berkas or path)
    if berkas is not None:
        from lkjip_desktop.profiles.logo import baca_gambar

        isi = base64.b64encode(baca_gambar(berkas)).decode("ascii")
        profil = profil.model_copy(update={_ISI_LOGO: isi})
    simpan(path, profil)


def keep_logo(berkas: Path) -> str:
    """Copy a picture into the data folder; return its name for Profil.logo. Raises GalatPengguna for no picture."""
    from lkjip_desktop.profiles.logo import baca_gambar, simpan_logo

    return simpan_logo(baca_gambar(berkas), berkas.name)


def logo_file(nama: str, profil_berkas: Path) -> Path | None:
    """Return where a profile's logo lies, None where it is gone."""
    from lkjip_desktop.profiles.logo import logo

    return logo(nama, profil_berkas)


def save_bundle(masukan: Masukan, path: Path) -> Path:
    """Write a .lkjip file that names workbook, further sources and profile; return it with its suffix.

    Raises GalatPengguna where it cannot be written or a file is on another drive.
    """
    from lkjip_desktop.profiles.lkjip import Kumpulan, simpan_lkjip

    berkas = path if path.suffix.lower() == _AKHIRAN else path.with_name(path.name + _AKHIRAN)
    simpan_lkjip(berkas, Kumpulan(masukan.buku, masukan.dengan, masukan.profil))
    return berkas


def workbook_policy(bacaan: Bacaan) -> Kebijakan:
    """Return how the office computes by its workbook alone; `alasan` says where each rule was seen."""
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.engine.edisi import yang_berlaku
    from lkjip_desktop.engine.kebijakan import simpulkan
    from lkjip_desktop.engine.tangga import dengan_tangga

    laporan, kosong = yang_berlaku(bacaan.laporan), Profil()
    return dengan_tangga(simpulkan(laporan, kosong), laporan, kosong)


def decisions(bacaan: Bacaan) -> list[Tersimpan]:
    """Return what the office decided while reviewing: explanations, chosen values, answers, mappings."""
    return [*_penjelasan(bacaan), *_pilihan(bacaan), *_jawaban(bacaan), *_pemetaan(bacaan)]


def _penjelasan(bacaan: Bacaan) -> Iterator[Tersimpan]:
    from lkjip_desktop.domain.tanggal import tulis_iso
    from lkjip_desktop.pipeline.periksa import check

    if not bacaan.profil.terima:
        return
    pesan = {satu.kunci: satu.pesan for satu in check(bacaan, tanpa_terima=True).temuan}
    for kunci, satu in bacaan.profil.terima.items():
        tentang = pesan.get(kunci, f"Catatan {kunci.partition(':')[0]} yang tidak ada lagi")
        yield Tersimpan("terima", kunci, tentang, f"{satu.alasan} ({tulis_iso(satu.tanggal)})")


def _pilihan(bacaan: Bacaan) -> Iterator[Tersimpan]:
    nama = {f"nip:{satu.kunci}": f"NIP {satu.nama}" for satu in bacaan.laporan.pejabat}
    for satu in bacaan.hasil.fakta:
        tahun = f" tahun {satu.tahun}" if satu.tahun else ""
        nama[satu.kunci] = f"{satu.jenis.value.capitalize()} {satu.nama_subjek}{tahun}"
    for kunci, nilai in bacaan.profil.pilihan.items():
        yield Tersimpan("pilihan", kunci, nama.get(kunci, "Angka yang tidak ada lagi di kertas kerja"), nilai)


def _jawaban(bacaan: Bacaan) -> Iterator[Tersimpan]:
    tanya = {satu.id: satu.tanya for satu in bacaan.laporan.pertanyaan}
    for kunci, nilai in bacaan.profil.jawaban.items():
        yield Tersimpan("jawaban", kunci, tanya.get(kunci, kunci.replace(":", ": ")), nilai)


def _pemetaan(bacaan: Bacaan) -> Iterator[Tersimpan]:
    from lkjip_desktop.pipeline.kolom import meanings

    kata = {arti: sebutan for kelompok in meanings().values() for arti, sebutan in kelompok.items()}
    for kunci, arti in bacaan.profil.pemetaan.items():
        yield Tersimpan("pemetaan", kunci, f"Kolom “{kunci}”", kata.get(str(arti), str(arti)))


def _logo_dari(isi: object, nama: str | None) -> str | None:
    """Keep the picture of an exported file; without one (or a broken one) its name may still be known here."""
    from lkjip_desktop.profiles.logo import simpan_logo

    if not isinstance(isi, str):
        return nama
    try:
        return simpan_logo(base64.b64decode(isi, validate=True), "Logo di dalam berkas")
    except binascii.Error:
        return nama
