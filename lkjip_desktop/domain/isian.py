"""What a Word report is to say: keys and finished texts that writers.word places without knowing what they mean.

A key is `name.part`; inside a record `name[].part` in a template and `name[KEY].part` once filled. The first word
tells who owns the text: `kalimat.` sentences made from figures (refreshed unless edited), `teks.` prose seeded once,
`bagan.` a chart drawn once, everything else a figure that is always refreshed. `bila.name` ("ya" or "") decides on an
optional stretch of the template.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Rekaman:
    """A record: the key proposed for it, the name it is known by, its texts by field.

    `isi` maps "target" to the text for `ind[KEY].target`, "kalimat.capaian" to that for `kalimat.ind[KEY].capaian`,
    "gaya" to the paragraph style that the record takes, "bila.name" to "ya" or "" for an optional stretch of its own.
    """

    kunci: str
    nama: str
    isi: dict[str, str]


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
    """Everything a report can be filled with: single texts by key, tables by name, charts for `bagan.name`."""

    nilai: dict[str, str] = field(default_factory=dict)
    tabel: dict[str, Tabel] = field(default_factory=dict)
    bagan: dict[str, Bagan] = field(default_factory=dict)
