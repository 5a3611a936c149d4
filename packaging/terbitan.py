"""Makes what is handed out beside the installer: the portable ZIP, and the sums of all that ships.

python packaging/terbitan.py PROGRAM-FOLDER RELEASE-FOLDER      the installer is in RELEASE-FOLDER already
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

AKAR = Path(__file__).resolve().parents[1]
PORTABEL = AKAR / "packaging" / "portabel"
NAMA = "LKjIP Desktop"
# A ZIP holds no earlier time; one that never changes makes equal contents an equal file.
_WAKTU = (1980, 1, 1, 0, 0, 0)


def main(program: Path, terbitan: Path) -> None:
    """Write the portable ZIP and SHA256SUMS into the release folder."""
    from versi import versi

    portabel(program, terbitan / f"LKjIP-Desktop-{versi()}-portabel.zip")
    baris = [f"{_sidik(satu.read_bytes())}  {nama}" for nama, satu in _berkas(program, terbitan)]
    (terbitan / "SHA256SUMS").write_text("\n".join(baris) + "\n", encoding="utf-8", newline="\n")


def portabel(program: Path, tujuan: Path) -> None:
    """Write a ZIP with one folder: the program, the command file to drop workbooks on, the mark that it is portable."""
    with zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as isi:
        for satu in _isi_folder(program):
            _tambah(isi, satu.relative_to(program).as_posix(), satu.read_bytes())
        for satu in sorted(PORTABEL.iterdir()):
            # Text for people of Windows; the command shell misreads jumps in files with other line ends.
            _tambah(isi, satu.name, satu.read_text(encoding="utf-8").replace("\n", "\r\n").encode())


def _tambah(isi: zipfile.ZipFile, nama: str, data: bytes) -> None:
    info = zipfile.ZipInfo(f"{NAMA}/{nama}", _WAKTU)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    isi.writestr(info, data)


def _berkas(program: Path, terbitan: Path) -> Iterator[tuple[str, Path]]:
    """Everything that ships: what is downloaded, then every file that an installation consists of."""
    for satu in sorted(terbitan.iterdir()):
        if satu.is_file() and satu.name != "SHA256SUMS":
            yield satu.name, satu
    for satu in _isi_folder(program):
        yield f"{NAMA}/{satu.relative_to(program).as_posix()}", satu


def _isi_folder(folder: Path) -> list[Path]:
    return sorted(satu for satu in folder.rglob("*") if satu.is_file())


def _sidik(isi: bytes) -> str:
    return hashlib.sha256(isi).hexdigest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
