"""The order of the steps: read, check, build, refresh, accept. Command line and window call these and hold no logic.

Imports stand inside the functions that need them: reading a workbook must not wait for the Word engine.
"""

from __future__ import annotations

from lkjip_desktop.pipeline.akhir import ButirAkhir, PeriksaAkhir, preflight
from lkjip_desktop.pipeline.angka import Setahun, history, shown, shown_money, shown_percent
from lkjip_desktop.pipeline.baca import masukan_dari, read
from lkjip_desktop.pipeline.bentuk import (
    Bacaan,
    BacaanDokumen,
    Dikomentari,
    HasilAcuan,
    Kekurangan,
    Keluaran,
    Lampiran,
    Lembar,
    Masukan,
    Pembaruan,
    Pemeriksaan,
    Templat,
)
from lkjip_desktop.pipeline.buat import build, check_template
from lkjip_desktop.pipeline.contoh import samples
from lkjip_desktop.pipeline.dokumen import check_document, comment, read_document
from lkjip_desktop.pipeline.hangat import warm
from lkjip_desktop.pipeline.jaring import Butir, Jaring, expand
from lkjip_desktop.pipeline.kabar import Dibatalkan, Kabar, diam
from lkjip_desktop.pipeline.keputusan import (
    Atur,
    Jawab,
    Jelaskan,
    Keputusan,
    Petakan,
    PilihNilai,
    decide,
    open_questions,
)
from lkjip_desktop.pipeline.kerangka import ButirKerangka, outline
from lkjip_desktop.pipeline.kolom import columns, heading_key, meanings
from lkjip_desktop.pipeline.kumpul import group, twins
from lkjip_desktop.pipeline.lampiran import attachments
from lkjip_desktop.pipeline.lisensi import component_versions, licence_folder
from lkjip_desktop.pipeline.pdf import SimpananPdf, save_pdf
from lkjip_desktop.pipeline.pengaturan import (
    Tersimpan,
    decisions,
    export_profile,
    import_profile,
    keep_logo,
    logo_file,
    save_bundle,
    workbook_policy,
)
from lkjip_desktop.pipeline.perbarui import edited_report, refresh
from lkjip_desktop.pipeline.periksa import check, review, review_sheet, rule_page, rule_pages
from lkjip_desktop.pipeline.pilihan import NilaiTersedia, PilihanNilai, choices
from lkjip_desktop.pipeline.rekap import (
    Rekap,
    check_one,
    common_folder,
    is_current,
    make_one,
    read_offices,
    save_recap,
    summarise,
)
from lkjip_desktop.pipeline.riwayat import (
    data_folder_note,
    forget,
    keep_window_state,
    log_file,
    recent,
    remember,
    remember_line,
    window_state,
)
from lkjip_desktop.pipeline.rupa import appearance, sheet_at
from lkjip_desktop.pipeline.siapkan import keys, prepare
from lkjip_desktop.pipeline.terima import accept, withdraw
from lkjip_desktop.pipeline.terkini import changes, open_elsewhere
from lkjip_desktop.profiles.riwayat import BukuTerakhir

__all__ = [
    "Atur",
    "Bacaan",
    "BacaanDokumen",
    "BukuTerakhir",
    "Butir",
    "ButirAkhir",
    "ButirKerangka",
    "Dibatalkan",
    "Dikomentari",
    "HasilAcuan",
    "Jaring",
    "Jawab",
    "Jelaskan",
    "Kabar",
    "Kekurangan",
    "Keluaran",
    "Keputusan",
    "Lampiran",
    "Lembar",
    "Masukan",
    "NilaiTersedia",
    "Pembaruan",
    "Pemeriksaan",
    "PeriksaAkhir",
    "Petakan",
    "PilihNilai",
    "PilihanNilai",
    "Rekap",
    "Setahun",
    "SimpananPdf",
    "Templat",
    "Tersimpan",
    "accept",
    "appearance",
    "attachments",
    "build",
    "changes",
    "check",
    "check_document",
    "check_one",
    "check_template",
    "choices",
    "columns",
    "comment",
    "common_folder",
    "component_versions",
    "data_folder_note",
    "decide",
    "decisions",
    "diam",
    "edited_report",
    "expand",
    "export_profile",
    "forget",
    "group",
    "heading_key",
    "history",
    "import_profile",
    "is_current",
    "keep_logo",
    "keep_window_state",
    "keys",
    "licence_folder",
    "log_file",
    "logo_file",
    "make_one",
    "masukan_dari",
    "meanings",
    "open_elsewhere",
    "open_questions",
    "outline",
    "preflight",
    "prepare",
    "read",
    "read_document",
    "read_offices",
    "recent",
    "refresh",
    "remember",
    "remember_line",
    "review",
    "review_sheet",
    "rule_page",
    "rule_pages",
    "samples",
    "save_bundle",
    "save_pdf",
    "save_recap",
    "sheet_at",
    "shown",
    "shown_money",
    "shown_percent",
    "summarise",
    "twins",
    "warm",
    "window_state",
    "withdraw",
    "workbook_policy",
]
