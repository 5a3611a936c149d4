"""What a Word report is to say: keys and finished texts that writers.word places without knowing what they mean.

A key is `name.part`; inside a record `name[].part` in a template and `name[KEY].part` once filled. The first word
tells who owns the text: `kalimat.` sentences made from figures (refreshed unless edited), `teks.` prose seeded once,
everything else a figure that is always refreshed.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Rekaman:
    """A record: the key proposed for it, the name it is known by, its texts by field.

    `isi` maps "target" to the text for `ind[KEY].target`, "kalimat.capaian" to that for `kalimat.ind[KEY].capaian`.
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
class Isian:
    """Everything a report can be filled with: single texts by key, tables by name."""

    nilai: dict[str, str] = field(default_factory=dict)
    tabel: dict[str, Tabel] = field(default_factory=dict)
