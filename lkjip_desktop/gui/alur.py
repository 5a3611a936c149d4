"""The flows of the window together; loaded when the first of them is needed, after the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.gui.alur_buat import AlurBuat
from lkjip_desktop.gui.alur_buka import AlurBuka
from lkjip_desktop.gui.alur_dokumen import AlurDokumen
from lkjip_desktop.gui.alur_kantor import AlurKantor
from lkjip_desktop.gui.alur_rekap import AlurRekap

if TYPE_CHECKING:
    from lkjip_desktop.gui.ruang import Ruang


class Alur:
    """Opening, making, the report in Word, what the office decides, many offices."""

    def __init__(self, ruang: Ruang) -> None:
        self.buka = AlurBuka(ruang)
        self.buat = AlurBuat(ruang, self.buka)
        self.dokumen = AlurDokumen(ruang)
        self.kantor = AlurKantor(ruang)
        self.rekap = AlurRekap(ruang, self.buka)
        self.buka.laporan_jatuh.connect(self.dokumen.periksa)
