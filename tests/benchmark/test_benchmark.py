import json
import sys
from pathlib import Path

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.pipeline.baca import masukan_dari, read
from lkjip_desktop.pipeline.periksa import check
from lkjip_desktop.readers.grid import buka
from tests.benchmark.anak import ukur
from tests.benchmark.buku import Isi, tulis
from tests.benchmark.tabel import detik, kali
from tests.benchmark.tahap import IMPOR, SISA, TAHAP
from tests.benchmark.tolok import TABEL


def test_a_measured_workbook_is_read_as_it_was_written_and_has_no_faults(tmp_path: Path) -> None:
    bacaan = read(masukan_dari(tulis(tmp_path / "buku.xlsx", Isi(indikator=30, anggaran=60, jawaban=40, lain=20))))
    laporan = bacaan.laporan
    assert len(laporan.terukur) == 30
    assert [len(program.kegiatan) for program in laporan.program] == [5, 5, 2]
    assert sum(len(kegiatan.kegiatan) for program in laporan.program for kegiatan in program.kegiatan) == 45
    assert laporan.survei is not None
    assert len(laporan.survei.unsur) == 9
    assert [satu.pesan for satu in check(bacaan).temuan if satu.tingkat is not Tingkat.INFO] == []


def test_photos_make_a_workbook_as_heavy_as_asked_for(tmp_path: Path) -> None:
    assert tulis(tmp_path / "buku.xlsx", Isi(foto=4)).stat().st_size > 3.9 * 2**20


def test_every_stage_of_a_run_is_charged(tmp_path: Path, contoh: Path) -> None:
    berkas = tmp_path / "tahap.json"
    ukuran = ukur(["-m", "tests.benchmark.tahap", contoh, tmp_path, berkas], tmp_path)
    lama = json.loads(berkas.read_text(encoding="utf-8"))
    assert set(lama) == {IMPOR, SISA, *TAHAP}
    assert all(satu > 0 for satu in lama.values())
    if sys.platform.startswith("linux"):
        assert ukuran.cpu is not None
        assert sum(lama.values()) < ukuran.cpu


def test_the_yardstick_reads_rows_that_the_sample_has(contoh: Path) -> None:
    buku = buka(contoh)
    for lembar, awal, akhir in TABEL.values():
        terisi = {baris for baris, _, _ in buku[lembar].berisi()}
        assert terisi.issuperset(range(awal, akhir + 1)), lembar


def test_figures_of_a_table_are_short() -> None:
    assert [detik(0.0351), detik(12.345), detik(None)] == ["0.035", "12.35", "–"]
    assert [kali(1.0, 2.0), kali(None, 1.0), kali(1.0, 0)] == ["0.50×", "–", "–"]
