"""The menu bar: an explicit list of what can be done, its keys, and when it can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Syarat = Literal["selalu", "ditinjau", "dikenali", "dibuat", "terurung"]


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry; None for `lakukan` draws a line. `syarat` says what must be there before it can be chosen."""

    teks: str = ""
    lakukan: Callable[[], object] | None = None
    kunci: str = ""
    syarat: Syarat = "selalu"


@dataclass(frozen=True, slots=True)
class Pilihan:
    """A menu with its entries."""

    judul: str
    butir: Sequence[Butir]


class Menu:
    """Builds the bar and keeps what cannot be done greyed."""

    def __init__(self, jendela: QMainWindow, pilihan: Sequence[Pilihan]) -> None:
        self._aksi: list[tuple[QAction, Syarat]] = []
        self.menu: list[QMenu] = []
        for satu in pilihan:
            menu = jendela.menuBar().addMenu(satu.judul)
            self.menu.append(menu)
            for butir in satu.butir:
                self._tambah(jendela, menu, butir)

    def atur(self, terpenuhi: dict[Syarat, bool]) -> None:
        """Grey what cannot be done now."""
        for aksi, syarat in self._aksi:
            aksi.setEnabled(terpenuhi[syarat])

    def aksi(self, teks: str) -> QAction:
        """Return the action of an entry, by its text without mnemonic. Raises KeyError for none."""
        for satu, _ in self._aksi:
            if satu.text().replace("&", "") == teks:
                return satu
        raise KeyError(teks)

    def _tambah(self, jendela: QMainWindow, menu: QMenu, butir: Butir) -> None:
        lakukan = butir.lakukan
        if lakukan is None:
            menu.addSeparator()
            return
        aksi = QAction(butir.teks, jendela)
        aksi.setMenuRole(QAction.MenuRole.NoRole)
        if butir.kunci:
            aksi.setShortcut(QKeySequence(butir.kunci))
        aksi.triggered.connect(lambda: lakukan())
        menu.addAction(aksi)
        self._aksi.append((aksi, butir.syarat))
