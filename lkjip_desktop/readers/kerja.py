"""The bookkeeping of one reading: which cells are understood, as what, and what must be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Pertanyaan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.pemetaan import Pemetaan, baca_pemetaan

Letak = tuple[int, int]
_CONTOH = 8


@dataclass
class Kerja:
    """A workbook (with its further sources) while it is read."""

    profil: Profil
    lembar: list[Sheet]
    bacaan: list[BacaanLembar] = field(default_factory=list)
    pertanyaan: list[Pertanyaan] = field(default_factory=list)
    faktor: list[tuple[str, str, str]] = field(default_factory=list)
    pemetaan: Pemetaan = field(init=False)
    _terpakai: dict[int, set[Letak]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pemetaan = baca_pemetaan(self.profil.pemetaan)

    def terpakai(self, lembar: Sheet) -> set[Letak]:
        """The cells of a sheet that are understood so far; the set itself, to add to."""
        return self._terpakai.setdefault(id(lembar), set())

    def pakai(self, lembar: Sheet, sel: Iterable[CellRef]) -> None:
        """Note cells as understood."""
        self.terpakai(lembar).update((s.baris, s.kolom) for s in sel)

    def catat(self, lembar: Sheet, jenis: JenisLembar, sel: Sequence[CellRef], alasan: str) -> None:
        """Note cells as understood, and as what; nothing where there are none."""
        if sel:
            self.pakai(lembar, sel)
            baris = (min(s.baris for s in sel), max(s.baris for s in sel))
            self.bacaan.append(
                BacaanLembar(nama=lembar.nama, jenis=jenis, baris=baris, alasan=alasan, berkas=lembar.berkas)
            )

    def sekali(self) -> list[Pertanyaan]:
        """The questions, each once with all places it is asked of."""
        hasil: dict[str, Pertanyaan] = {}
        for satu in self.pertanyaan:
            ada = hasil.setdefault(satu.id, satu)
            ada.tempat.extend(ref for ref in satu.tempat if ref not in ada.tempat)
        return list(hasil.values())

    def urut(self) -> list[BacaanLembar]:
        """What was understood, in the order of the sheets and their rows."""
        urut = {(lembar.nama, lembar.berkas): i for i, lembar in enumerate(self.lembar)}
        return sorted(self.bacaan, key=lambda b: (urut.get((b.nama, b.berkas), len(urut)), b.baris, b.jenis is None))


def rentang_baris(baris: Sequence[int]) -> str:
    """Return rows as a reader's note gives them: "5", "5–9", "5–7, 9"."""
    potong: list[list[int]] = []
    for satu in sorted(set(baris)):
        if potong and satu == potong[-1][-1] + 1:
            potong[-1].append(satu)
        else:
            potong.append([satu])
    return ", ".join(f"{p[0]}–{p[-1]}" if len(p) > 1 else str(p[0]) for p in potong)


def sebut_sel(sel: Sequence[CellRef]) -> str:
    """Return the first cells of a list by their addresses, and how many more there are."""
    lebih = f", dan {len(sel) - _CONTOH} sel lain" if len(sel) > _CONTOH else ""
    return ", ".join(satu.sel for satu in sel[:_CONTOH]) + lebih


def ringkas(teks: str, panjang: int) -> str:
    """Return a text on one line, cut at a word with an ellipsis where it is longer."""
    polos = " ".join(teks.split())
    if len(polos) <= panjang:
        return polos
    potong, _, _ = polos[: panjang + 1].rpartition(" ")
    return (potong or polos[:panjang]).rstrip(" ,;:") + "…"
