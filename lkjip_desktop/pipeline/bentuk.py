"""What the steps hand on: inputs, a workbook as understood, findings, files made."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.acuan import Bawaan
    from lkjip_desktop.domain.dokumen import Dokumen, LetakDokumen
    from lkjip_desktop.domain.finding import Finding, Kelengkapan
    from lkjip_desktop.domain.grid import Grid, Sheet
    from lkjip_desktop.domain.hasil import Hasil
    from lkjip_desktop.domain.laporan import Laporan
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.writers.word import HasilIsi
    from lkjip_desktop.writers.word.siapkan import HasilSiap


@dataclass(frozen=True, slots=True)
class Masukan:
    """What a run works on: a workbook, further sources of the same office, a profile file of choice."""

    buku: Path
    dengan: tuple[Path, ...] = ()
    profil: Path | None = None


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A workbook understood and computed; `profil_berkas` is where the office's decisions are kept.

    `grid` is what was opened, `lain` the further sources; both None and empty where the reading was made otherwise.
    """

    masukan: Masukan
    laporan: Laporan
    hasil: Hasil
    profil: Profil
    profil_berkas: Path
    peringatan: tuple[str, ...] = ()
    grid: Grid | None = None
    lain: tuple[Grid, ...] = ()

    @property
    def lembar_disalin(self) -> list[Sheet] | None:
        """The sheets of a workbook that cannot be patched: its filled copy is made from them."""
        return None if self.grid is None or self.grid.dapat_ditambal else self.grid.lembar


@dataclass(frozen=True, slots=True)
class BacaanDokumen:
    """A Word report as understood: `bacaan` with its workbook `buku` (None where it was read alone).

    `asing` says whose report it is where it is not the workbook's office's; then both are checked apart. `tabel` are
    the names of its tables by their number, `sidik` is the fingerprint of the file that was read.
    """

    dokumen: Dokumen
    bacaan: Bacaan
    buku: Bacaan | None = None
    asing: str | None = None
    tabel: dict[int, str] = field(default_factory=dict)
    sidik: str | None = None

    @property
    def lembar_untuk(self) -> Bacaan:
        """What the review sheet is about: the workbook, else the report itself."""
        return self.buku or self.bacaan


@dataclass(frozen=True, slots=True)
class Dikomentari:
    """The copy of a report with comments, how many of them stand at their words; sentences the user must see."""

    berkas: Path
    banyak: int
    catatan: list[str]


class Kekurangan(StrEnum):
    """Why nothing can be reported yet: no cell is filled, no table is known, the known ones have no row."""

    KOSONG = "kosong"
    TAK_DIKENAL = "tak dikenal"
    TANPA_ISI = "tanpa isi"


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """All findings (accepted ones carry their reason) and what the report has of the parts it needs.

    `kurang` says why no report can be made; only `review` returns such a one.
    """

    temuan: list[Finding]
    kelengkapan: list[Kelengkapan]
    # Of a report checked with its workbook: how many of the findings, the first ones, are the workbook's own.
    dari_buku: int | None = None
    kurang: Kekurangan | None = None

    @property
    def temuan_buku(self) -> list[Finding]:
        """The findings that the office can explain in its profile: those of the workbook."""
        return self.temuan if self.dari_buku is None else self.temuan[: self.dari_buku]

    @property
    def ada_yang_gawat(self) -> bool:
        """True where a proven or doubtful contradiction is not explained yet."""
        return any(satu.tingkat != "info" and satu.diterima is None for satu in self.temuan)


@dataclass(frozen=True, slots=True)
class BekasLama:
    """Words taken over from an older report that still speak of its year or hold its figure; a comment stands there."""

    letak: LetakDokumen
    kata: str
    alasan: str


@dataclass(frozen=True, slots=True)
class HasilAcuan:
    """What an older report gave to a new one, and what is left for people to settle; `asing` as in BacaanDokumen."""

    berkas: Path
    tahun: int | None
    bawaan: Bawaan
    bekas: list[BekasLama]
    logo: bool
    asing: str | None = None


@dataclass(frozen=True, slots=True)
class Keluaran:
    """The files made: the Word report and the filled workbook; sentences the user must see.

    `alasan_excel` says why there is no filled workbook, or why it is a new one and no copy of the same kind.
    """

    word: Path
    excel: Path | None
    alasan_excel: str | None
    temuan: list[Finding]
    catatan: list[str] = field(default_factory=list)
    acuan: HasilAcuan | None = None


@dataclass(frozen=True, slots=True)
class Lampiran:
    """The files that were written apart from the report, in order, and their folder; sentences the user must see."""

    folder: Path
    berkas: list[Path]
    catatan: list[str]


@dataclass(frozen=True, slots=True)
class Pembaruan:
    """A refreshed report: the new file (None where it was only looked at), what changed and what was left alone."""

    berkas: Path | None
    isi: HasilIsi
    temuan: list[Finding]
    catatan: list[str] = field(default_factory=list)

    @property
    def grafik(self) -> frozenset[str]:
        """The keys of charts among the changes."""
        return frozenset(satu.kunci for satu in self.isi.perubahan if satu.kunci.startswith("grafik."))

    @property
    def selalu(self) -> frozenset[str]:
        """The keys of changes that cannot be left out: charts, and places where nothing stood."""
        berisi = {satu.kunci for satu in self.isi.perubahan if satu.lama}
        return self.grafik | {satu.kunci for satu in self.isi.perubahan if satu.kunci not in berisi}


@dataclass(frozen=True, slots=True)
class Lembar:
    """The review sheet that was written; sentences the user must see."""

    berkas: Path
    catatan: list[str]


@dataclass(frozen=True, slots=True)
class Templat:
    """A template made of an office's own document; what became of its typed keys; sentences the user must see."""

    berkas: Path
    hasil: HasilSiap
    catatan: list[str]
