"""What a Word report is to say: keys and finished texts that writers.word places without knowing what they mean.

A key is `name.part`; inside a record `name[].part` in a template and `name[KEY].part` once filled. The first word
tells who owns the text: `kalimat.` sentences made from figures (refreshed unless edited), `teks.` prose seeded once,
`bagan.` an organisation chart drawn once, `grafik.` a chart
refilled in place, everything else a figure that is always refreshed. `bila.name` ("ya" or "") decides on an
optional stretch of the template.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class JenisGrafik(StrEnum):
    """How a chart shows its figures: lying bars for long names, standing ones, lines over years."""

    BATANG = "batang"
    KOLOM = "kolom"
    GARIS = "garis"


@dataclass(slots=True)
class Deret:
    """A series of a chart: a figure for each category, None where there is none; an `acuan` measures the others."""

    nama: str
    nilai: list[Decimal | None]
    acuan: bool = False


@dataclass(slots=True)
class Grafik:
    """A chart: its title (for those who cannot see it), categories and series; `desimal` as its labels show.

    `skala` are the ends of the axis of figures where they are given. An `acuan` of bars is an empty frame over them.
    """

    judul: str
    jenis: JenisGrafik
    kategori: list[str]
    deret: list[Deret]
    desimal: int = 2
    skala: tuple[int, int] | None = None


@dataclass(slots=True)
class Rekaman:
    """A record: the key proposed for it, the name it is known by, its texts by field.

    `isi` maps "target" to the text for `ind[KEY].target`, "kalimat.capaian" to that for `kalimat.ind[KEY].capaian`,
    "gaya" to the paragraph style that the record takes, "bila.name" to "ya" or "" for an optional stretch of its own.
    `grafik` maps "tahun" to the chart for `grafik.ind[KEY].tahun`.
    """

    kunci: str
    nama: str
    isi: dict[str, str]
    grafik: dict[str, Grafik] = field(default_factory=dict)


@dataclass(slots=True)
class Tabel:
    """Records in order; `gabung` names the fields whose equal neighbours are shown as one merged cell."""

    rekaman: list[Rekaman]
    gabung: tuple[str, ...] = ()


@dataclass(slots=True)
class Bagan:
    """A unit of an organisation and those below it."""

    nama: str
    anak: list[Bagan] = field(default_factory=list)


@dataclass(slots=True)
class Isian:
    """Everything a report can be filled with.

    Single texts by key, tables by name, organisation charts for `bagan.name`, charts by name for
    `grafik.name`. `bawaan` are lines by name that the report shall remember, since they stand in no workbook; empty
    leaves what it remembers.
    """

    nilai: dict[str, str] = field(default_factory=dict)
    tabel: dict[str, Tabel] = field(default_factory=dict)
    bagan: dict[str, Bagan] = field(default_factory=dict)
    grafik: dict[str, Grafik] = field(default_factory=dict)
    bawaan: dict[str, list[str]] = field(default_factory=dict)
