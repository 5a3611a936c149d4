"""Pieces of work over many workbooks, as the worker does them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.rekap import RingkasanBuku
from lkjip_desktop.gui.pekerja import Jalan
from lkjip_desktop.gui.tugas import Tugas
from lkjip_desktop.pipeline import Dibatalkan, Masukan


class Pengamat:
    """Keeps what a piece of work tells; stops it once so many workbooks are done."""

    def __init__(self, berhenti: int = 99) -> None:
        self.bagian: list[object] = []
        self.urutan: list[tuple[int, int]] = []
        self.berhenti = berhenti

    @property
    def jalan(self) -> Jalan:
        return Jalan(self.kabar, lambda ke, banyak: self.urutan.append((ke, banyak)), self.bagian.append)

    def kabar(self, langkah: str) -> None:
        if len(self.selesai) == self.berhenti:
            raise Dibatalkan

    @property
    def selesai(self) -> list[RingkasanBuku]:
        return [satu for satu in self.bagian if isinstance(satu, RingkasanBuku)]


def kerja(masukan: Masukan) -> RingkasanBuku:
    if masukan.buku.stem == "aneh":
        raise ZeroDivisionError
    return RingkasanBuku(masukan.buku, "Dinas Sosial", word=masukan.buku.with_suffix(".docx"))


@pytest.fixture
def masukan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Masukan]:
    monkeypatch.setattr(pipeline, "make_one", kerja)
    return [Masukan(tmp_path / f"{satu}.xlsx") for satu in ("a", "aneh", "b")]


def test_what_nobody_foresaw_is_one_workbooks_own_sentence(masukan: list[Masukan]) -> None:
    pengamat = Pengamat()
    assert Tugas().buat_semua(masukan, pengamat.jalan) == 2
    assert [satu.galat is None for satu in pengamat.selesai] == [True, False, True]
    assert "kesalahan pada program saat mengolah aneh.xlsx" in (pengamat.selesai[1].galat or "")
    assert pengamat.bagian[0] == masukan[0].buku  # told when it begins
    assert pengamat.urutan == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [satu.berkas for satu in pipeline.recent()] == [masukan[2].buku, masukan[0].buku]


def test_a_run_that_is_cancelled_keeps_what_is_done(masukan: list[Masukan]) -> None:
    pengamat = Pengamat(berhenti=1)
    with pytest.raises(Dibatalkan):
        Tugas().buat_semua(masukan, pengamat.jalan)
    assert [satu.berkas for satu in pipeline.recent()] == [masukan[0].buku]


def test_a_workbook_saved_since_is_read_again_for_the_recapitulation(contoh: Path) -> None:
    pengamat = Pengamat()
    satu = pipeline.masukan_dari(contoh)
    lama = pipeline.check_one(satu)
    Tugas().rekap([satu], [lama], None, pengamat.jalan)
    assert pengamat.selesai == []
    contoh.touch()
    rekap = Tugas().rekap([satu], [lama], None, pengamat.jalan)
    assert [hasil.berkas for hasil in pengamat.selesai] == [contoh]
    assert rekap.berkas == contoh.with_name("rekap.xlsx")
