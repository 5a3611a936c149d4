"""What the program is made of, and under which licences; the list that Tentang shows. No Qt here."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import dataclass

from lkjip_desktop import pipeline


@dataclass(frozen=True, slots=True)
class Komponen:
    """A part made by others: its name, the distributions that carry it, its licence, what it is used for."""

    nama: str
    distribusi: tuple[str, ...]
    lisensi: str
    guna: str

    @property
    def versi(self) -> str:
        """The version that runs; nothing where it is not known."""
        if self is PYTHON:
            return platform.python_version()
        if not self.distribusi:
            return ""
        try:
            return importlib.metadata.version(self.distribusi[0])
        except importlib.metadata.PackageNotFoundError:  # a packaged program carries a list instead
            return pipeline.component_versions().get(self.distribusi[0], "")


PYTHON = Komponen("Python", (), "PSF-2.0", "bahasa pemrograman")
KOMPONEN = (
    PYTHON,
    Komponen("Qt dan PySide6", ("pyside6-essentials", "shiboken6"), "LGPL-3.0", "jendela program"),
    Komponen("lxml (libxml2, libxslt)", ("lxml",), "BSD-3-Clause, MIT", "isi berkas Word dan Excel"),
    Komponen("openpyxl", ("openpyxl", "et-xmlfile"), "MIT", "buku kerja baru"),
    Komponen("python-calamine", ("python-calamine",), "MIT", "membaca Excel"),
    Komponen("python-docx", ("python-docx",), "MIT", "membuka dan menyimpan Word"),
    Komponen(
        "pydantic",
        ("pydantic", "pydantic-core", "annotated-types", "typing-inspection"),
        "MIT",
        "memastikan bentuk data",
    ),
    Komponen("typing-extensions", ("typing-extensions",), "PSF-2.0", "pelengkap Python"),
    Komponen("RapidFuzz", ("rapidfuzz",), "MIT", "mencocokkan ejaan"),
    Komponen("platformdirs", ("platformdirs",), "MIT", "letak folder data"),
)
# What only a packaged program consists of.
KEMASAN = (
    Komponen("Pemuat PyInstaller", ("pyinstaller",), "GPL-2.0 dengan pengecualian pemuat", "menjalankan program"),
    Komponen("Microsoft Visual C++ Runtime", (), "lisensi Microsoft, boleh disertakan", "pustaka dasar Windows"),
)


def terpasang() -> tuple[Komponen, ...]:
    """Return the components of the program as it runs: packaged, or from its sources."""
    return KOMPONEN if pipeline.licence_folder() is None else KOMPONEN + KEMASAN
