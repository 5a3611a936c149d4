"""Workbooks and documents -> what they say: Grid, Laporan, Dokumen."""
