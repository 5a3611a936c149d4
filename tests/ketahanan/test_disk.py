"""Disks that are full, pulled out or read-only, targets that are open, sources that change: a sentence, no damage."""

from __future__ import annotations

import json
import shutil
import threading
import time
from pathlib import Path

import pytest

from tests.ketahanan.kantor import BUKU, HASIL, LAPORAN, Kantor, satu_kalimat

# Steps of writing and of reading of each command, and every how many of them the disk fails.
PENUH = {"buat": (151, 4), "perbarui": (119, 4), "terima": (9, 1), "periksa": (219, 4)}
CABUT = {"buat": (100, 3), "perbarui": (165, 4), "terima": (2, 1), "periksa": (260, 5)}
TERKUNCI = {
    "buat": (LAPORAN, "Kertas Kerja - LKjIP (2).docx"),
    "perbarui": ("Kertas Kerja - LKjIP - diperbarui.docx", "Kertas Kerja - LKjIP - diperbarui (2).docx"),
    "periksa": ("Kertas Kerja - catatan.xlsx", "Kertas Kerja - catatan (2).xlsx"),
}


def kasus(langkah: dict[str, tuple[int, int]]) -> list[tuple[str, int]]:
    return [(nama, ke) for nama, (banyak, tiap) in langkah.items() for ke in range(1, banyak + 1, tiap)]


def hak_berlaku(folder: Path) -> bool:
    """True where a folder that is made read-only is."""
    (folder / "terlarang").mkdir(0o555)
    try:
        (folder / "terlarang" / "a").touch()
    except PermissionError:
        return True
    return False


def tercatat(kantor: Kantor, nama: str, kode: int, luaran: str, galat: str) -> None:
    """Done, or one sentence; in both cases nothing is half and nothing is left behind."""
    isi = json.loads(luaran)
    if kode == 2:
        satu_kalimat(galat)
        assert isi["galat"] == galat.strip()
    else:
        assert (kode in (0, 1), galat) == (True, "")
        if nama == "buat" and isi["keluaran"]["excel"] is None:
            satu_kalimat(isi["alasan_excel"])
    kantor.harus_utuh(nama)
    kantor.harus_rapi()


@pytest.mark.panjang(contoh=1)
@pytest.mark.parametrize(("nama", "ke"), kasus(PENUH))
def test_a_disk_that_is_full_from_one_write_on(kantor: Kantor, nama: str, ke: int) -> None:
    tercatat(kantor, nama, *kantor.jalankan("penuh", ke, kantor.perintah(nama)))


@pytest.mark.panjang
@pytest.mark.parametrize(("nama", "ke"), kasus(CABUT))
def test_a_disk_that_is_pulled_out_while_it_is_read(kantor: Kantor, nama: str, ke: int) -> None:
    tercatat(kantor, nama, *kantor.jalankan("cabut", ke, kantor.perintah(nama)))


@pytest.mark.panjang
@pytest.mark.parametrize("nama", TERKUNCI)
def test_a_target_that_another_program_holds_open(kantor: Kantor, nama: str) -> None:
    terkunci, lain = TERKUNCI[nama]
    kode, luaran, galat = kantor.jalankan(
        "terkunci", 0, kantor.perintah(nama), LKJIP_UJI_TERKUNCI=str(kantor.berkas / terkunci)
    )
    assert (kode in (0, 1), galat) == (True, "")
    assert (kantor.berkas / lain).is_file()
    assert any(lain in satu and "sedang dibuka" in satu for satu in json.loads(luaran)["catatan"])
    kantor.harus_utuh(nama)
    kantor.harus_rapi()


@pytest.mark.panjang
@pytest.mark.parametrize("nama", sorted({*HASIL} - {"jendela"}))
@pytest.mark.parametrize("folder", ["berkas", "data"])
def test_a_folder_that_cannot_be_written(kantor: Kantor, nama: str, folder: str, tmp_path: Path) -> None:
    if not hak_berlaku(tmp_path):
        pytest.skip("rights bind neither root nor, as they are set here, Windows")
    terlarang = kantor.folder / folder
    semua = [terlarang, *(satu for satu in terlarang.rglob("*") if satu.is_dir())]
    for satu in semua:
        satu.chmod(0o555)
    try:
        hasil = kantor.jalankan("hitung", 0, kantor.perintah(nama), HOME=str(tmp_path), XDG_DOCUMENTS_DIR=str(tmp_path))
    finally:
        for satu in semua:
            satu.chmod(0o755)
    kode, luaran, galat = hasil
    assert kode in (0, 1, 2)
    tercatat(kantor, nama, kode, luaran, "\n".join(galat.splitlines()[:-1]))


@pytest.mark.panjang
def test_a_data_folder_that_is_none_does_not_stop_a_report(kantor: Kantor) -> None:
    shutil.rmtree(kantor.folder / "data")
    (kantor.folder / "data").write_text("{}", encoding="utf-8")
    kode, luaran, _ = kantor.jalankan("hitung", 0, kantor.perintah("buat"))
    assert kode == 0
    assert Path(json.loads(luaran)["keluaran"]["word"]).name == "Kertas Kerja - LKjIP (2).docx"
    kantor.harus_utuh()
    kantor.harus_rapi()


@pytest.mark.panjang
@pytest.mark.parametrize("nama", sorted({*HASIL} - {"jendela", "terima"}))
@pytest.mark.parametrize("saat", range(12))
@pytest.mark.parametrize("apa", ["diganti", "dihapus", "dipotong"])
def test_a_source_that_changes_while_it_is_used(kantor: Kantor, nama: str, saat: int, apa: str) -> None:
    sumber = kantor.berkas / (BUKU if nama == "buat" or saat % 2 else LAPORAN)
    isi = sumber.read_bytes()

    def ubah() -> None:
        time.sleep(0.25 + saat * 0.12)
        if apa == "dihapus":
            sumber.unlink()
        else:
            sumber.write_bytes(isi[: len(isi) // 2] if apa == "dipotong" else isi[:-1])

    pengganggu = threading.Thread(target=ubah)
    pengganggu.start()
    kode, luaran, galat = kantor.jalankan("hitung", 0, kantor.perintah(nama))
    pengganggu.join()
    sumber.write_bytes(isi)  # what the user did to it is theirs
    tercatat(kantor, nama, kode, luaran, "\n".join(galat.splitlines()[:-1]))
