"""What the program remembers of its own use: the workbooks opened last, and how the window stood.

The start page shows it at once, so nothing here imports pydantic. A broken file counts as none.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.tanggal import tulis_iso
from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data
from lkjip_desktop.profiles.json_ketat import VERSI, baca_objek

_TERBANYAK = 12
_SEBUTAN_BERKAS = "Riwayat"


@dataclass(frozen=True, slots=True)
class BukuTerakhir:
    """A workbook that was opened: whose it is, when (ISO), its report if one was made, what nobody explained yet."""

    berkas: Path
    instansi: str | None = None
    tahun: int | None = None
    waktu: str = ""
    dibuat: str | None = None
    word: Path | None = None
    tidak_sesuai: int = 0
    perlu_diperiksa: int = 0
    dengan: tuple[Path, ...] = ()

    @property
    def keadaan(self) -> str:
        """What became of it: "Laporan dibuat 24 November 2026, 2 tidak sesuai"."""
        laporan = f"Laporan dibuat {tulis_iso(self.dibuat)}" if self.dibuat else "Belum dibuat"
        banyak = (("salah", self.tidak_sesuai), ("periksa", self.perlu_diperiksa))
        return ", ".join([laporan, *(f"{jumlah} {SEBUTAN[tingkat].lower()}" for tingkat, jumlah in banyak if jumlah)])


def riwayat() -> list[BukuTerakhir]:
    """Return the workbooks opened last, the latest first. Never raises."""
    isi = _baca(_berkas_riwayat()).get("buku")
    semua = [_buku(satu) for satu in isi if isinstance(satu, Mapping)] if isinstance(isi, list) else []
    return [satu for satu in semua if satu is not None][:_TERBANYAK]


def ingat(buku: BukuTerakhir) -> None:
    """Put a workbook first; an earlier report of it stays known. Never raises."""
    lama = riwayat()
    sama = next((satu for satu in lama if _alamat(satu.berkas) == _alamat(buku.berkas)), None)
    baru = _objek(buku)
    if sama is not None and buku.dibuat is None:
        baru |= {"dibuat": sama.dibuat, "word": _teks_alamat(sama.word)}
    lain = [_objek(satu) for satu in lama if satu is not sama]
    _tulis(_berkas_riwayat(), {"versi": VERSI, "buku": [baru, *lain][:_TERBANYAK]})


def lupakan(berkas: Path) -> None:
    """Take a workbook off the list. Never raises."""
    sisa = [_objek(satu) for satu in riwayat() if _alamat(satu.berkas) != _alamat(berkas)]
    _tulis(_berkas_riwayat(), {"versi": VERSI, "buku": sisa})


def keadaan_jendela() -> dict[str, Any]:
    """Return how the window stood last, as it was kept; empty where nothing is known. Never raises."""
    isi = _baca(_berkas_jendela())
    return {nama: nilai for nama, nilai in isi.items() if nama != "versi"}


def simpan_keadaan_jendela(keadaan: Mapping[str, Any]) -> None:
    """Keep these of the window's values; others stay as they were kept. Never raises."""
    _tulis(_berkas_jendela(), {**keadaan_jendela(), **keadaan, "versi": VERSI})


def _berkas_riwayat() -> Path:
    return folder_data() / "riwayat.json"


def _berkas_jendela() -> Path:
    return folder_data() / "jendela.json"


def _baca(berkas: Path) -> dict[str, Any]:
    try:
        return baca_objek(berkas, _SEBUTAN_BERKAS)
    except GalatPengguna:
        return {}


def _tulis(berkas: Path, isi: Mapping[str, Any]) -> None:
    with contextlib.suppress(OSError, TypeError, ValueError):
        tulis_utuh(berkas, json.dumps(isi, ensure_ascii=False, indent=2) + "\n", kekal=False)


def _alamat(berkas: Path) -> str:
    return os.path.normcase(berkas.absolute())


def _objek(buku: BukuTerakhir) -> dict[str, Any]:
    return {
        "berkas": str(buku.berkas),
        "instansi": buku.instansi,
        "tahun": buku.tahun,
        "waktu": buku.waktu,
        "dibuat": buku.dibuat,
        "word": _teks_alamat(buku.word),
        "tidak_sesuai": buku.tidak_sesuai,
        "perlu_diperiksa": buku.perlu_diperiksa,
        "dengan": [str(satu) for satu in buku.dengan],
    }


def _teks_alamat(berkas: Path | None) -> str | None:
    return None if berkas is None else str(berkas)


def _buku(isi: Mapping[str, Any]) -> BukuTerakhir | None:
    """An entry; None for one that names no file. Values of another kind count as unknown."""
    berkas = _teks(isi.get("berkas"))
    if berkas is None or not Path(berkas).is_absolute():
        return None
    word, dengan = _teks(isi.get("word")), isi.get("dengan")
    return BukuTerakhir(
        berkas=Path(berkas),
        instansi=_teks(isi.get("instansi")),
        tahun=_bilangan(isi.get("tahun")) or None,
        waktu=_teks(isi.get("waktu")) or "",
        dibuat=_teks(isi.get("dibuat")),
        word=Path(word) if word else None,
        tidak_sesuai=_bilangan(isi.get("tidak_sesuai")),
        perlu_diperiksa=_bilangan(isi.get("perlu_diperiksa")),
        dengan=tuple(Path(satu) for satu in dengan if _teks(satu)) if isinstance(dengan, list) else (),
    )


def _teks(nilai: Any) -> str | None:
    return nilai if isinstance(nilai, str) and nilai.strip() and "\0" not in nilai else None


def _bilangan(nilai: Any) -> int:
    return nilai if isinstance(nilai, int) and not isinstance(nilai, bool) and nilai > 0 else 0
