"""Template and report speak of the same keys: nothing is placed that is never written, nothing written has no place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import FaktorTertulis, JenisFaktor
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.report.isian import susun
from tests.disdukcapil import disdukcapil
from tests.pembangun import indikator

SUMBER = Path(__file__).parents[2] / "templates" / "sumber"
PEMILIK = ("kalimat", "teks", "grafik", "bagan")


def ditempatkan(*nama: str) -> set[str]:
    """The keys that the named sources place."""
    teks = "\n".join((SUMBER / satu).read_text(encoding="utf-8") for satu in nama)
    return set(re.findall(r"\{\{([^{}]+)\}\}", teks))


def pilihan(*nama: str) -> set[str]:
    """The optional stretches of the named sources, as keys of an Isian."""
    teks = "\n".join((SUMBER / satu).read_text(encoding="utf-8") for satu in nama)
    return set(re.findall(r"^:: bila (\S+)$", teks, re.M))


def ditulis(isian: Isian) -> set[str]:
    """Every key that a report can fill, records as `name[].field`."""
    hasil = set(isian.nilai) | {f"grafik.{nama}" for nama in isian.grafik}
    for nama, tabel in isian.tabel.items():
        for bidang in {bidang for rekaman in tabel.rekaman for bidang in rekaman.isi}:
            awal, titik, sisa = bidang.partition(".")
            hasil.add(f"{awal}.{nama}[].{sisa}" if titik and awal in PEMILIK else f"{nama}[].{bidang}")
    return hasil


@pytest.fixture(scope="module")
def kunci() -> set[str]:
    buku = disdukcapil()
    buku.naskah.faktor_pendorong = buku.naskah.faktor_penghambat = ["Satu"]
    buku.naskah.hambatan_internal = buku.naskah.hambatan_eksternal = buku.naskah.pemecahan = ["Satu"]
    buku.indikator[0].faktor.append(FaktorTertulis(jenis=JenisFaktor.PENDORONG, teks="Satu"))
    buku.indikator.append(indikator("Jumlah Unit", t="10", r="9", baris=9, satuan="Unit", arah=Arah.TEPAT))
    return ditulis(susun(buku, hitung(buku, Profil())))


@pytest.mark.parametrize("sumber", ["ikhtisar.md", "bab-3.md", "bab-4.md"])
def test_every_place_of_the_template_is_filled(kunci: set[str], sumber: str) -> None:
    # This office has four years and no kegiatan with money of their own.
    lain = {satu for satu in ditempatkan(sumber) if re.match(r"riwayat(?:dua|tiga|lima)\[|riwayat\.tahun5|keg\[", satu)}
    assert ditempatkan(sumber) - lain - kunci == set()


@pytest.mark.parametrize("sumber", ["ikhtisar.md", "bab-3.md", "bab-4.md"])
def test_every_optional_stretch_is_decided(kunci: set[str], sumber: str) -> None:
    assert {satu.replace("[].", "[].bila.") if "[]" in satu else f"bila.{satu}" for satu in pilihan(sumber)} <= kunci


def test_what_chapters_three_and_four_write_has_its_place(kunci: set[str]) -> None:
    milik = re.compile(
        r"(?:kalimat\.|teks\.)?(?:ind|skala|uraian|unsur|mutu|riwayatempat|perubahan|jangka|jarak|ukur|pendorong|penghambat"
        r"|efisiensi|prog|keg|internal|eksternal|pemecahan)\[\]\.(?!bila\.|gaya$)"
    )
    assert {satu for satu in kunci if milik.match(satu)} - ditempatkan("bab-3.md", "bab-4.md") == set()
