"""What a perubahan replaced is shown before and after, and only that."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import (
    Edisi,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Program,
)
from lkjip_desktop.report.isian import susun
from tests.pembangun import angka
from tests.report.kantor import hasil


def dua(jenis: JenisFakta, murni: str | None, sesudah: str | None, sumber: JenisLembar) -> list[Kemunculan]:
    return [
        Kemunculan(jenis=jenis, tahun=2024, nilai=angka(teks), sumber=sumber, edisi=edisi)
        for teks, edisi in ((murni, Edisi.MURNI), (sesudah, Edisi.PERUBAHAN))
        if teks is not None
    ]


def isian(target: tuple[str | None, str | None], pagu: tuple[str | None, str | None]) -> Isian:
    indikator = Indikator(
        kunci="indeks",
        nama="Indeks layanan",
        satuan="Nilai",
        kemunculan=dua(JenisFakta.TARGET, *target, JenisLembar.PERJANJIAN),
    )
    program = Program(
        kunci="layanan", nama="Program Layanan", kemunculan=dua(JenisFakta.ANGGARAN, *pagu, JenisLembar.PROGRAM)
    )
    return susun(Laporan(berkas="a.xlsx", tahun=2024, indikator=[indikator], program=[program]), hasil())


def test_a_target_and_a_pagu_that_changed_stand_before_and_after() -> None:
    hasil_isian = isian(("80", "82,5"), ("1.000.000", "900.000"))
    assert hasil_isian.nilai["bila.ubah"] == "ya"
    assert hasil_isian.nilai["kalimat.ubah.pembuka"] == (
        "Pada tahun berjalan terdapat perubahan satu target dan satu pagu program."
    )
    assert [list(satu.isi.values()) for satu in hasil_isian.tabel["ubah"].rekaman] == [
        ["1", "Indeks layanan", "Nilai", "80", "82,5"],
        ["2", "Program Layanan", "Rp", "1.000.000", "900.000"],
    ]


def test_what_stayed_the_same_is_not_listed() -> None:
    hasil_isian = isian(("80", "80,0"), ("1.000.000", "900.000"))
    assert [satu.nama for satu in hasil_isian.tabel["ubah"].rekaman] == ["Program Layanan"]
    assert hasil_isian.nilai["kalimat.ubah.pembuka"] == "Pada tahun berjalan terdapat perubahan satu pagu program."


def test_one_edition_alone_shows_no_table() -> None:
    assert isian(("80", None), (None, "900.000")).nilai["bila.ubah"] == ""
    assert isian(("80", "80"), ("1.000.000", "1.000.000")).nilai["bila.ubah"] == ""
