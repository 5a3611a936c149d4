"""LKjIP Desktop: from an office's kertas kerja to its Laporan Kinerja."""

__version__ = "0.1.0"
