"""A Word document -> Dokumen: every paragraph, nested table, text box, header, footer, note and control."""

from __future__ import annotations

from lkjip_desktop.readers.dokumen.baca import baca_dokumen

__all__ = ["baca_dokumen"]
