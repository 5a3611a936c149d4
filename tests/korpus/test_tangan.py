"""Workbooks made by hand: indikator, money, officials and cells as a person reads them; nothing asked of clear ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Laporan, Program
from tests.korpus import tangan
from tests.korpus.tangan import SEMUA, Harapan
from tests.readers import kantor
from tests.readers.buku import baca_buku, indikator, teks, uang

Buku = Callable[[Path], Path]
TIGA = (JenisFakta.TARGET, JenisFakta.REALISASI, JenisFakta.CAPAIAN)


def tiga(satu: Indikator, tahun: int | None) -> tuple[str, ...]:
    return tuple(" | ".join(teks(satu, jenis, tahun)) for jenis in TIGA)


def semua_program(daftar: Sequence[Program]) -> Iterable[Program]:
    for satu in daftar:
        yield satu
        yield from semua_program(satu.kegiatan)


def ringkasan(laporan: Laporan) -> Harapan:
    """A Laporan as the expectations are written."""
    return Harapan(
        {i.nama: tiga(i, laporan.tahun) for i in laporan.indikator},  # type: ignore[misc]  # three kinds, three texts
        {i.nama: i.sasaran for i in laporan.indikator if i.sasaran},
        {p.nama: uang(p) for p in semua_program(laporan.program)},
        [str(k.nilai.nilai) for k in laporan.total],
        [(p.nama, p.nip, p.jabatan, p.masa) for p in laporan.pejabat],
        tahun=laporan.tahun,
        tanya=sorted(p.id for p in laporan.pertanyaan),
    )


@pytest.mark.parametrize("buku", SEMUA, ids=lambda buku: buku.__name__)
def test_a_workbook_is_read_as_a_person_reads_it(buku: Buku, tmp_path: Path) -> None:
    laporan, harapan = baca_buku(buku(tmp_path)), SEMUA[buku]
    dibaca = ringkasan(laporan)
    assert (dibaca.indikator, dibaca.program, dibaca.total) == (harapan.indikator, harapan.program, harapan.total)
    assert (dibaca.pejabat, dibaca.tahun, dibaca.tanya) == (harapan.pejabat, harapan.tahun, harapan.tanya)
    assert dibaca.sasaran == harapan.sasaran or not harapan.sasaran
    sel = {nama: str(indikator(laporan, nama).kemunculan[0].nilai.ref) for nama in harapan.sel}
    assert sel == harapan.sel


def test_the_corpus_is_large_enough() -> None:
    from tests.korpus.test_buatan import BENIH

    assert len(SEMUA) + len(kantor.SEMUA) + len(BENIH) >= 40


def test_percent_cells_are_scaled_and_quoted_signs_are_not(tmp_path: Path) -> None:
    laporan = baca_buku(tangan.sel_persen(tmp_path))
    layanan, sanitasi = (indikator(laporan, nama) for nama in ("Cakupan layanan", "Cakupan sanitasi"))
    assert [k.nilai.nilai for k in layanan.kemunculan] == [Decimal(92), Decimal("95.68"), Decimal(104)]
    assert [k.nilai.nilai for k in sanitasi.kemunculan][:2] == [Decimal(80), Decimal("84.00")]
    (kosong,) = sanitasi.fakta(JenisFakta.CAPAIAN)
    assert (kosong.nilai.belum_terisi, kosong.nilai.satuan) == (True, "%")


def test_years_past_and_the_end_of_the_renstra_are_kept(tmp_path: Path) -> None:
    satu = indikator(baca_buku(tangan.banding_tahun(tmp_path)), "Persentase layanan")
    assert {t: (teks(satu, TIGA[0], t), teks(satu, TIGA[1], t)) for t in (2022, 2023)} == {
        2022: (["80"], ["81,5"]),
        2023: (["82"], ["83,5"]),
    }
    assert teks(satu, JenisFakta.TARGET_RENSTRA) == ["90"]


def test_the_office_of_a_kecamatan_has_its_whole_name(tmp_path: Path) -> None:
    instansi = baca_buku(tangan.para_pihak(tmp_path)).instansi
    assert (instansi.nama, instansi.daerah) == ("Kecamatan Ilir Timur Dua", "Kota Palembang")
