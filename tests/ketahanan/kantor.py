"""An office's folder with a workbook, its report and its data, and what must hold of it whatever happened."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from tests.conftest import AKAR

BUKU, LAPORAN = "Kertas Kerja.xlsx", "Kertas Kerja - LKjIP.docx"
HASIL = {
    "buat": {LAPORAN, "Kertas Kerja - terisi.xlsx"},
    "perbarui": {"Kertas Kerja - LKjIP - diperbarui.docx"},
    "terima": set[str](),
    "periksa": {"Kertas Kerja - LKjIP - komentar.docx", "Kertas Kerja - catatan.xlsx"},
    "jendela": {LAPORAN, "Kertas Kerja - terisi.xlsx"},
}
_PAKET = (".docx", ".xlsx")
_GALAT_PROGRAM = "kesalahan pada program"


@dataclass
class Kantor:
    """Three folders: `berkas` that people see, `data` of the program, `sementara` of the system."""

    folder: Path
    kunci: str = ""
    asal: dict[str, str] = field(default_factory=dict)

    @property
    def berkas(self) -> Path:
        """The folder with the workbook and what is made of it."""
        return self.folder / "berkas"

    def perintah(self, nama: str) -> list[str]:
        """Return a command's arguments."""
        buku, laporan = str(self.berkas / BUKU), str(self.berkas / LAPORAN)
        return {
            "buat": ["buat", buku, "--json"],
            "perbarui": ["perbarui", laporan, "--dari", buku, "--json"],
            "terima": ["terima", buku, self.kunci, "--alasan", "Sesuai SK terbaru", "--json"],
            "periksa": ["periksa", buku, "--dokumen", laporan, "--lembar", "--komentar", "--json"],
            "jendela": ["jendela", buku],
        }[nama]

    def lingkungan(self, **lain: str) -> dict[str, str]:
        """Return the environment of a child."""
        sementara = str(self.folder / "sementara")
        tetap = {"LKJIP_DATA": str(self.folder / "data"), "TMPDIR": sementara, "TEMP": sementara, "TMP": sementara}
        return {**os.environ, "PYTHONPATH": str(AKAR), "QT_QPA_PLATFORM": "offscreen", **tetap, **lain}

    def mulai(self, kejadian: str, ke: int, perintah: Sequence[str], **lain: str) -> subprocess.Popen[str]:
        """Start a command on a disk that may fail."""
        modul = [sys.executable, "-W", "error::ResourceWarning", "-m", "tests.ketahanan.jalan"]
        return subprocess.Popen(
            [*modul, kejadian, str(ke), str(self.folder), *perintah],
            cwd=AKAR,
            env=self.lingkungan(**lain),
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def jalankan(self, kejadian: str, ke: int, perintah: Sequence[str], **lain: str) -> tuple[int, str, str]:
        """Run a command; return its exit code, stdout and stderr (but for what Qt says of its platform)."""
        with self.mulai(kejadian, ke, perintah, **lain) as anak:
            luaran, galat = anak.communicate(timeout=300)
        baris = [satu for satu in galat.splitlines() if "This plugin does not support" not in satu]
        return anak.returncode, luaran, "\n".join(baris)

    def ingat(self) -> None:
        """Remember the sources as they are."""
        self.asal = {nama: _sidik(self.berkas / nama) for nama in (BUKU, LAPORAN)}

    def harus_utuh(self, nama: str = "perbarui") -> None:
        """Fail for a changed source or a half file anywhere; `nama` is the command that ran."""
        for sumber in {BUKU, LAPORAN} - HASIL[nama]:
            assert _sidik(self.berkas / sumber) == self.asal[sumber], f"{sumber} was changed"
        for satu in self.semua():
            if not any(bagian.startswith(".lkjip-") for bagian in satu.parts):
                _harus_terbaca(satu)

    def harus_rapi(self) -> None:
        """Fail for anything left behind by a run."""
        sisa = [satu for satu in self.folder.rglob("*") if satu.name.startswith((".lkjip-", "~"))]
        assert not sisa, "left behind"
        tersisa = [satu for satu in (self.folder / "sementara").iterdir() if not _percobaan_python(satu)]
        assert tersisa == [], "left in the folder for temporary files"

    def semua(self) -> Iterator[Path]:
        """Every file."""
        return (satu for satu in self.folder.rglob("*") if satu.is_file())


def _percobaan_python(berkas: Path) -> bool:
    """True for what the tempfile module leaves when it is killed while it tries whether a folder can be written."""
    return re.fullmatch(r"[a-z0-9_]{8}", berkas.name) is not None and berkas.is_file() and berkas.stat().st_size <= 4


def satu_kalimat(galat: str) -> None:
    """Fail unless this is one sentence that somebody foresaw."""
    assert len(galat.strip().splitlines()) == 1, galat
    assert "Traceback" not in galat
    assert _GALAT_PROGRAM not in galat, galat
    assert galat.strip().endswith((".", "?")), galat


def siapkan(folder: Path, contoh: Path) -> Kantor:
    """Return an office with a workbook whose report was made and that has one finding to explain."""
    kantor = Kantor(folder)
    for nama in ("berkas", "data", "sementara"):
        (folder / nama).mkdir(parents=True)
    shutil.copyfile(contoh, kantor.berkas / BUKU)
    kode, luaran, galat = kantor.jalankan("hitung", 0, kantor.perintah("buat"))
    assert kode == 0, galat
    kantor.kunci = json.loads(luaran)["temuan"][0]["kunci"]
    kantor.ingat()
    return kantor


def _sidik(berkas: Path) -> str:
    return hashlib.sha256(berkas.read_bytes()).hexdigest()


def _harus_terbaca(berkas: Path) -> None:
    isi = berkas.read_bytes()
    assert isi, f"{berkas} is empty"
    if berkas.suffix in _PAKET:
        with zipfile.ZipFile(berkas) as paket:
            assert paket.testzip() is None, f"{berkas} is damaged"
            for nama in paket.namelist():
                if nama.endswith((".xml", ".rels")):
                    etree.fromstring(paket.read(nama))
    elif berkas.suffix == ".json":
        assert isinstance(json.loads(isi), dict)
    elif berkas.suffix == ".sha256":
        assert all(len(satu) == 64 for satu in isi.decode("ascii").split())
