"""What belongs to the office stays there: no network, no other program, nothing left in temporary folders."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline import Bacaan, Dibatalkan
from tests.conftest import AKAR
from tests.ketahanan.kantor import Kantor

LANGKAH_TERBANYAK = 12
Kerja = Callable[[Bacaan, Path, pipeline.Kabar], object]


@pytest.mark.parametrize("banyak", ["ringkas", pytest.param("lengkap", marks=pytest.mark.panjang)])
def test_no_command_and_no_window_opens_a_socket_or_starts_a_program(tmp_path: Path, contoh: Path, banyak: str) -> None:
    kantor = Kantor(tmp_path / "kantor")
    (tmp_path / "kantor" / "sementara").mkdir(parents=True)
    (kantor.berkas).mkdir()
    buku = tmp_path / "kantor" / "buku.xlsx"
    buku.write_bytes(contoh.read_bytes())
    hasil = subprocess.run(
        [sys.executable, "-m", "tests.ketahanan.tanpa_jaringan", banyak, str(kantor.berkas), str(buku)],
        cwd=AKAR,
        env=kantor.lingkungan(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert hasil.returncode == 0, hasil.stderr
    kantor.harus_rapi()


@pytest.mark.parametrize("upaya", ["socket.socket()", "__import__('subprocess').run(['true'])", "os.system('true')"])
def test_the_guard_sees_what_it_guards_against(upaya: str) -> None:
    kode = (
        "import os, socket, sys\nfrom tests.ketahanan.tanpa_jaringan import Penjaga\np = Penjaga()\n"
        f"sys.addaudithook(p)\ntry:\n    {upaya}\nexcept PermissionError:\n    pass\nassert p.kejadian"
    )
    assert subprocess.run([sys.executable, "-c", kode], cwd=AKAR).returncode == 0


@pytest.fixture
def sementara(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files, of this test alone."""
    folder = tmp_path / "sementara"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def laporan(bacaan: Bacaan) -> Path:
    return pipeline.build(bacaan).word


@pytest.fixture
def bacaan(tmp_path: Path, contoh: Path) -> Bacaan:
    """The sample, with settings that send a report through every temporary folder: its paper and its logo."""
    buku = tmp_path / "berkas" / "buku.xlsx"
    buku.parent.mkdir()
    buku.write_bytes(contoh.read_bytes())
    dibaca = pipeline.read(pipeline.masukan_dari(buku))
    logo = tmp_path / "logo.png"
    logo.write_bytes(PNG)
    profil = dibaca.profil.model_copy(update={"kertas": "A4", "logo": pipeline.keep_logo(logo)})
    return pipeline.decide(dibaca, pipeline.Atur(profil))


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001"
    "a5f645400000000049454e44ae426082"
)


def _buat(bacaan: Bacaan, laporan: Path, kabar: pipeline.Kabar) -> object:
    return pipeline.build(bacaan, acuan=laporan, kabar=kabar)


def _lihat(bacaan: Bacaan, laporan: Path, kabar: pipeline.Kabar) -> object:
    return pipeline.refresh(bacaan, laporan, lihat=True, kabar=kabar)


def _kerangka(bacaan: Bacaan, _: Path, kabar: pipeline.Kabar) -> object:
    return pipeline.outline(bacaan, [], kabar=kabar)


@pytest.mark.panjang
@pytest.mark.parametrize("kerja", [_buat, _lihat, _kerangka])
def test_a_run_that_is_cancelled_at_any_step_leaves_no_temporary_file(
    bacaan: Bacaan, laporan: Path, sementara: Path, kerja: Kerja
) -> None:
    semula = sorted(laporan.parent.iterdir())
    for ke in range(1, LANGKAH_TERBANYAK):
        langkah: Iterator[int] = iter(range(1, ke))

        def kabar(_: str, sisa: Iterator[int] = langkah) -> None:
            if next(sisa, None) is None:
                raise Dibatalkan

        try:
            kerja(bacaan, laporan, kabar)
        except Dibatalkan:
            assert sorted(laporan.parent.iterdir()) == semula
        else:
            break
        finally:
            assert list(sementara.iterdir()) == []
    else:
        pytest.fail("there are more steps than this test cancels")


@pytest.mark.panjang(contoh=1)
@pytest.mark.parametrize(
    "gagal", ["lkjip_desktop.writers.word.isi", "lkjip_desktop.writers.word.logo.beri_logo", "os.fsync"]
)
@pytest.mark.parametrize("galat", [GalatPengguna("Tidak."), ValueError("x"), OSError("x"), KeyboardInterrupt()])
def test_a_run_that_fails_leaves_no_temporary_file(
    bacaan: Bacaan, laporan: Path, sementara: Path, gagal: str, galat: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    semula = sorted(laporan.parent.iterdir())

    def jatuh(*_: object, **__: object) -> None:
        raise galat

    monkeypatch.setattr(gagal, jatuh)
    with pytest.raises((GalatPengguna, type(galat))):
        pipeline.build(bacaan)
    assert list(sementara.iterdir()) == []
    assert sorted(laporan.parent.iterdir()) == semula


def test_a_workbook_that_is_copied_anew_leaves_no_temporary_file(tmp_path: Path, sementara: Path) -> None:
    buku = tmp_path / "buku.csv"
    buku.write_text(
        "No,Indikator Kinerja,Satuan,Target,Realisasi\n1,Persentase jalan mantap,%,80,76\n", encoding="utf-8"
    )
    keluaran = pipeline.build(pipeline.read(pipeline.masukan_dari(buku)))
    assert keluaran.excel is not None
    assert list(sementara.iterdir()) == []
    assert not list(tmp_path.glob(".lkjip-*"))
