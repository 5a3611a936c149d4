"""What a perubahan replaced is left out of the governing report, and only there."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import Edisi, JenisLembar, Kemunculan, Program
from lkjip_desktop.engine.edisi import yang_berlaku
from tests.pembangun import indikator, laporan, program, realisasi, target

LAMA, BARU = Edisi.MURNI, Edisi.PERUBAHAN


def beredisi(satu: Kemunculan, edisi: Edisi) -> Kemunculan:
    return satu.model_copy(update={"edisi": edisi})


def test_a_report_of_one_edition_is_returned_itself() -> None:
    isi = laporan(indikator(t="92"))
    assert yang_berlaku(isi) is isi


def test_figures_of_before_go_with_their_copies_in_plans_not_written_again() -> None:
    lama = beredisi(target("92", "PK 2024!E5"), LAMA)
    baru = beredisi(target("95", "PK-P!E5", sumber=JenisLembar.PERJANJIAN), BARU)
    rkt, lain = target("92", "RKT!D9"), target("90", "IKU!D4")
    isi = laporan(indikator("Rasio KTP", lama, baru, rkt, lain, r="96"))
    berlaku = yang_berlaku(isi).indikator[0]
    assert [k.nilai.teks for k in berlaku.kemunculan] == ["96", "95", "90"]
    assert len(isi.indikator[0].kemunculan) == 5


def test_a_figure_that_both_editions_give_stays_in_other_plans() -> None:
    lama, baru = (
        beredisi(target("92", "PK 2024!E5"), LAMA),
        beredisi(target("92", "PK-P!E5", sumber=JenisLembar.PERJANJIAN), BARU),
    )
    isi = laporan(indikator("Rasio KTP", lama, baru, target("92", "RKT!D9")))
    assert len(yang_berlaku(isi).indikator[0].kemunculan) == 2


def test_programs_that_a_perubahan_took_out_are_no_part_of_it_at_any_level() -> None:
    def murni(satu: Program) -> Program:
        sebutan = [s.model_copy(update={"edisi": LAMA}) for s in satu.sebutan]
        return satu.model_copy(update={"sebutan": sebutan})

    induk = program("A", "100")
    induk.kegiatan = [murni(program("Kegiatan lama", "40")), program("Kegiatan baru", "60")]
    berlaku = yang_berlaku(laporan(program=[induk, murni(program("B", "50"))]))
    assert [p.nama for p in berlaku.program] == ["A"]
    assert [p.nama for p in berlaku.program[0].kegiatan] == ["Kegiatan baru"]


def test_a_target_of_the_renstra_from_before_goes_unless_its_row_is_measured_against_it() -> None:
    lama = beredisi(target("92", "PK 2024!E5"), LAMA)
    baru = beredisi(target("95", "PK-P!E5", sumber=JenisLembar.PERJANJIAN), BARU)
    polos, diukur = (target("92", f"{alamat}", sumber=JenisLembar.RENSTRA) for alamat in ("RENSTRA!E5", "CAPAIAN!E5"))
    kinerja = realisasi("96", "CAPAIAN!F5", sumber=JenisLembar.RENSTRA)
    berlaku = yang_berlaku(laporan(indikator("Rasio KTP", lama, baru, polos, diukur, kinerja))).indikator[0]
    assert [str(k.nilai.ref) for k in berlaku.kemunculan] == ["PK-P E5", "CAPAIAN E5", "CAPAIAN F5"]
