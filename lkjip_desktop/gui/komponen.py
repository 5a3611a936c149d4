"""What the program is made of, and under which licences; the list that Tentang shows. No Qt here."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Komponen:
    """A part made by others: its name, the distributions that carry it, its licence, what it is used for."""

    nama: str
    distribusi: tuple[str, ...]
    lisensi: str
    guna: str

    @property
    def versi(self) -> str:
        """The version that runs; nothing where a packaged program does not carry it."""
        if not self.distribusi:
            return platform.python_version()
        try:
            return importlib.metadata.version(self.distribusi[0])
        except importlib.metadata.PackageNotFoundError:
            return ""


KOMPONEN = (
    Komponen("Python", (), "PSF-2.0", "bahasa pemrograman"),
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
