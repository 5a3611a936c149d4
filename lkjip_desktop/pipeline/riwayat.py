"""What the window remembers between two days: recent workbooks and how it stood."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain.catatan import terbuka
from lkjip_desktop.profiles.folder import catatan_folder_data, folder_data
from lkjip_desktop.profiles.riwayat import BukuTerakhir, ingat, keadaan_jendela, lupakan, riwayat
from lkjip_desktop.profiles.riwayat import simpan_keadaan_jendela as _simpan

if TYPE_CHECKING:
    from lkjip_desktop.domain.rekap import RingkasanBuku
    from lkjip_desktop.pipeline.bentuk import Bacaan, Keluaran, Pemeriksaan


def recent() -> list[BukuTerakhir]:
    """Return the workbooks opened last, the latest first. Never raises."""
    return riwayat()


def remember(bacaan: Bacaan, pemeriksaan: Pemeriksaan | None = None, keluaran: Keluaran | None = None) -> None:
    """Put a workbook first among the recent ones: whose it is, what is open in it, the report made of it. Never raises.

    Without `keluaran` a report made earlier stays known.
    """
    sekarang = datetime.now()
    temuan = pemeriksaan.temuan if pemeriksaan else keluaran.temuan if keluaran else []
    banyak = terbuka(temuan)
    ingat(
        BukuTerakhir(
            berkas=bacaan.masukan.buku.absolute(),
            instansi=bacaan.laporan.instansi.nama,
            tahun=bacaan.laporan.tahun,
            waktu=sekarang.isoformat(timespec="seconds"),
            dibuat=sekarang.date().isoformat() if keluaran else None,
            word=keluaran.word if keluaran else None,
            tidak_sesuai=banyak["salah"],
            perlu_diperiksa=banyak["periksa"],
            dengan=bacaan.masukan.dengan,
        )
    )


def remember_line(satu: RingkasanBuku) -> None:
    """Put one of many workbooks first among the recent ones, unless it could not be read. Never raises."""
    if satu.galat is not None:
        return
    sekarang = datetime.now()
    ingat(
        BukuTerakhir(
            berkas=satu.berkas.absolute(),
            instansi=satu.instansi,
            tahun=satu.tahun,
            waktu=sekarang.isoformat(timespec="seconds"),
            dibuat=sekarang.date().isoformat() if satu.word else None,
            word=satu.word,
            tidak_sesuai=satu.tidak_sesuai,
            perlu_diperiksa=satu.perlu_diperiksa,
            dengan=satu.dengan,
        )
    )


def forget(buku: Path) -> None:
    """Take a workbook off the recent ones. Never raises."""
    lupakan(buku)


def window_state() -> dict[str, Any]:
    """Return what was kept of the window: JSON values of any kind, empty at the first start. Never raises."""
    return keadaan_jendela()


def keep_window_state(keadaan: Mapping[str, Any]) -> None:
    """Keep values of the window (size, position, last folder); others stay as they were kept. Never raises."""
    _simpan(keadaan)


def data_folder_note() -> str | None:
    """Return a sentence where settings are kept elsewhere than the portable program promises."""
    return catatan_folder_data()


def log_file() -> Path:
    """Return where the window keeps its record of failures; the file may not exist yet."""
    return folder_data() / "log" / "lkjip.log"
