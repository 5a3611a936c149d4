"""Sentences about one sasaran: its indikator with target and realisasi, and the programs behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, BarisProgram, ada
from lkjip_desktop.report.kata import NAMA_TERBANYAK, bilangan, daftar, kalimat_awal, yaitu
from lkjip_desktop.report.tanda import KOSONG, gabung_kalimat, perlu_diisi


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with the indikator that measure it and the programs that the workbook joins to it."""

    nama: str
    indikator: list[BarisIndikator]
    program: list[BarisProgram]


def kelompok(bahan: Bahan) -> list[Sasaran]:
    """Return the sasaran of this year's indikator in order; "–" is the name of those without one."""
    program: dict[str, list[BarisProgram]] = {}
    for baris in bahan.program:
        program.setdefault(baris.sasaran.casefold(), []).append(baris)
    hasil: dict[str, Sasaran] = {}
    for satu in bahan.indikator:
        inti = satu.sasaran.casefold()
        milik = program.get(inti, []) if satu.sasaran != KOSONG else []
        hasil.setdefault(inti, Sasaran(satu.sasaran, [], milik)).indikator.append(satu)
    return list(hasil.values())


def uraian(sasaran: Sasaran) -> str:
    """Return how each indikator of a sasaran did, then the programs; marked first where a figure is missing."""
    terisi = [baris for baris in sasaran.indikator if _terisi(baris)]
    kurang = [baris for baris in sasaran.indikator if not _terisi(baris)]
    kekurangan = perlu_diisi(f"target atau realisasi indikator {daftar([b.nama for b in kurang])}") if kurang else ""
    return gabung_kalimat(kekurangan, (_pembuka(sasaran), _hasil(terisi), _program(sasaran.program)))


def _terisi(baris: BarisIndikator) -> bool:
    return ada(baris.hasil.target) and ada(baris.hasil.realisasi)


def _pembuka(sasaran: Sasaran) -> str:
    siapa = "Kinerja" if sasaran.nama == KOSONG else f"Sasaran {sasaran.nama}"
    return f"{siapa} diukur dengan {bilangan(len(sasaran.indikator))} indikator."


def _hasil(baris: Sequence[BarisIndikator]) -> str:
    if not baris:
        return ""
    butir = [
        f"realisasi {satu.nama} adalah {_realisasi(satu)} dari target {_target(satu)}{_status(satu)}" for satu in baris
    ]
    return kalimat_awal(f"{'; '.join(butir)}.")


def _realisasi(baris: BarisIndikator) -> str:
    angka = baris.hasil.realisasi
    return baris.prosa(angka, JenisFakta.REALISASI) if angka else ""


def _target(baris: BarisIndikator) -> str:
    angka = baris.hasil.target
    return baris.prosa(angka, JenisFakta.TARGET) if angka else ""


def _status(baris: BarisIndikator) -> str:
    if baris.hasil.tercapai is None:
        return ""
    return " (tercapai)" if baris.hasil.tercapai else " (belum tercapai)"


def _program(program: Sequence[BarisProgram]) -> str:
    if not program:
        return ""
    if len(program) > NAMA_TERBANYAK:
        return f"Sasaran ini didukung oleh {bilangan(len(program))} program."
    butir = [satu.sebutan + (f" (serapan {_serapan(satu)})" if ada(satu.hasil.serapan) else "") for satu in program]
    return f"Sasaran ini didukung oleh {daftar(butir)}."


def _serapan(baris: BarisProgram) -> str:
    angka = baris.hasil.serapan
    return baris.prosa(angka, JenisFakta.SERAPAN) if angka else ""


def ketercapaian(bahan: Bahan) -> str:
    """Return how many indikator reached their target and how many not; "" where none can be judged."""
    dinilai = [baris for baris in bahan.indikator if baris.hasil.tercapai is not None]
    tercapai = sum(baris.hasil.tercapai is True for baris in dinilai)
    if not dinilai:
        return ""
    if len(dinilai) == 1:
        return f"Target indikator {dinilai[0].nama} {'tercapai' if tercapai else 'belum tercapai'}."
    awal = f"Dari {bilangan(len(dinilai))} indikator yang dapat dinilai,"
    if tercapai in (0, len(dinilai)):
        return f"{awal} seluruhnya {'mencapai' if tercapai else 'belum mencapai'} target."
    return f"{awal} {bilangan(tercapai)} mencapai target dan {bilangan(len(dinilai) - tercapai)} belum mencapai target."


def pendukung(bahan: Bahan) -> str:
    """Return the programs that stand behind the year's results; marked where the workbook names none."""
    if not bahan.program:
        return perlu_diisi("program dan kegiatan yang mendukung pencapaian kinerja")
    nama = [baris.sebutan for baris in bahan.program]
    return f"Pencapaian kinerja tersebut didukung oleh {bilangan(len(nama))} program{yaitu(nama)}."
