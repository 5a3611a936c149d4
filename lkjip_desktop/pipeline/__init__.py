"""The order of the steps: read, check, build, refresh, accept. Command line and window call these and hold no logic.

Imports stand inside the functions that need them: reading a workbook must not wait for the Word engine.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_PAKET = "lkjip_desktop"
# The module of each name; it is loaded when the name is first asked for.
_MODUL = {
    "ButirAkhir": "pipeline.akhir",
    "PeriksaAkhir": "pipeline.akhir",
    "preflight": "pipeline.akhir",
    "Setahun": "pipeline.angka",
    "history": "pipeline.angka",
    "shown": "pipeline.angka",
    "shown_money": "pipeline.angka",
    "shown_percent": "pipeline.angka",
    "masukan_dari": "pipeline.baca",
    "read": "pipeline.baca",
    "Bacaan": "pipeline.bentuk",
    "BacaanDokumen": "pipeline.bentuk",
    "Dikomentari": "pipeline.bentuk",
    "HasilAcuan": "pipeline.bentuk",
    "Kekurangan": "pipeline.bentuk",
    "Keluaran": "pipeline.bentuk",
    "Lampiran": "pipeline.bentuk",
    "Lembar": "pipeline.bentuk",
    "Masukan": "pipeline.bentuk",
    "Pembaruan": "pipeline.bentuk",
    "Pemeriksaan": "pipeline.bentuk",
    "Templat": "pipeline.bentuk",
    "build": "pipeline.buat",
    "check_template": "pipeline.buat",
    "samples": "pipeline.contoh",
    "check_document": "pipeline.dokumen",
    "comment": "pipeline.dokumen",
    "read_document": "pipeline.dokumen",
    "warm": "pipeline.hangat",
    "Butir": "pipeline.jaring",
    "Jaring": "pipeline.jaring",
    "expand": "pipeline.jaring",
    "Dibatalkan": "pipeline.kabar",
    "Kabar": "pipeline.kabar",
    "diam": "pipeline.kabar",
    "Atur": "pipeline.keputusan",
    "Jawab": "pipeline.keputusan",
    "Jelaskan": "pipeline.keputusan",
    "Keputusan": "pipeline.keputusan",
    "Petakan": "pipeline.keputusan",
    "PilihNilai": "pipeline.keputusan",
    "decide": "pipeline.keputusan",
    "open_questions": "pipeline.keputusan",
    "ButirKerangka": "pipeline.kerangka",
    "outline": "pipeline.kerangka",
    "columns": "pipeline.kolom",
    "heading_key": "pipeline.kolom",
    "meanings": "pipeline.kolom",
    "group": "pipeline.kumpul",
    "twins": "pipeline.kumpul",
    "attachments": "pipeline.lampiran",
    "component_versions": "pipeline.lisensi",
    "licence_folder": "pipeline.lisensi",
    "SimpananPdf": "pipeline.pdf",
    "save_pdf": "pipeline.pdf",
    "Tersimpan": "pipeline.pengaturan",
    "decisions": "pipeline.pengaturan",
    "export_profile": "pipeline.pengaturan",
    "import_profile": "pipeline.pengaturan",
    "keep_logo": "pipeline.pengaturan",
    "logo_file": "pipeline.pengaturan",
    "save_bundle": "pipeline.pengaturan",
    "workbook_policy": "pipeline.pengaturan",
    "edited_report": "pipeline.perbarui",
    "refresh": "pipeline.perbarui",
    "check": "pipeline.periksa",
    "review": "pipeline.periksa",
    "review_sheet": "pipeline.periksa",
    "rule_page": "pipeline.periksa",
    "rule_pages": "pipeline.periksa",
    "NilaiTersedia": "pipeline.pilihan",
    "PilihanNilai": "pipeline.pilihan",
    "choices": "pipeline.pilihan",
    "Rekap": "pipeline.rekap",
    "check_one": "pipeline.rekap",
    "common_folder": "pipeline.rekap",
    "is_current": "pipeline.rekap",
    "make_one": "pipeline.rekap",
    "read_offices": "pipeline.rekap",
    "save_recap": "pipeline.rekap",
    "summarise": "pipeline.rekap",
    "data_folder_note": "pipeline.riwayat",
    "forget": "pipeline.riwayat",
    "keep_window_state": "pipeline.riwayat",
    "log_file": "pipeline.riwayat",
    "recent": "pipeline.riwayat",
    "remember": "pipeline.riwayat",
    "remember_line": "pipeline.riwayat",
    "window_state": "pipeline.riwayat",
    "appearance": "pipeline.rupa",
    "sheet_at": "pipeline.rupa",
    "keys": "pipeline.siapkan",
    "prepare": "pipeline.siapkan",
    "accept": "pipeline.terima",
    "withdraw": "pipeline.terima",
    "changes": "pipeline.terkini",
    "open_elsewhere": "pipeline.terkini",
    "BukuTerakhir": "profiles.riwayat",
}

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


if not TYPE_CHECKING:  # for mypy it would make every name exist

    def __getattr__(nama: str) -> Any:
        """Load a name's module. Neither a command nor the first page of the window needs more than a few of them."""
        if nama not in _MODUL:
            raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
        nilai = getattr(import_module(f"{_PAKET}.{_MODUL[nama]}"), nama)
        globals()[nama] = nilai
        return nilai
