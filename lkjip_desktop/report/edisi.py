"""Before and after: the targets and pagu that a perubahan replaced (PermenPANRB 53/2014: a PK may be revised)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import RENCANA, Edisi, JenisFakta, Kemunculan, Laporan
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import bilangan
from lkjip_desktop.report.nilai import tampil, tampil_rupiah
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi, ya

Baris = tuple[str, str, str, str]


def perubahan(bahan: Bahan) -> Isian:
    """Return the table of what changed and its sentence; not shown where the workbook has one edition only."""
    asal = bahan.asal or bahan.laporan
    target, pagu = list(_target(asal)), list(_pagu(asal))
    rekaman = [
        Rekaman(
            f"UB{nomor}",
            nama,
            {"no": str(nomor), "nama": nama, "satuan": satuan, "murni": murni, "perubahan": sesudah},
        )
        for nomor, (nama, satuan, murni, sesudah) in enumerate((*target, *pagu), 1)
    ]
    nilai = {"bila.ubah": ya(bool(rekaman)), "kalimat.ubah.pembuka": _pembuka(len(target), len(pagu))}
    return Isian(nilai, {"ubah": Tabel(rekaman)})


def _pembuka(target: int, pagu: int) -> str:
    bagian = [f"{bilangan(banyak)} {apa}" for banyak, apa in ((target, "target"), (pagu, "pagu program")) if banyak]
    if not bagian:  # then the stretch is not shown
        return perlu_diisi("perubahan Perjanjian Kinerja")
    return f"Pada tahun berjalan terdapat perubahan {' dan '.join(bagian)}."


def _target(asal: Laporan) -> Iterator[Baris]:
    for satu in asal.indikator:
        murni, sesudah = _dua(satu.fakta(JenisFakta.TARGET, asal.tahun))
        if murni and sesudah and not _sama(murni, sesudah):
            yield satu.nama, satu.satuan or KOSONG, tampil(murni), tampil(sesudah)


def _pagu(asal: Laporan) -> Iterator[Baris]:
    for satu in asal.program:
        murni, sesudah = _dua(satu.fakta(JenisFakta.ANGGARAN))
        if murni and sesudah and not _sama(murni, sesudah):
            yield satu.nama, "Rp", tampil_rupiah(murni), tampil_rupiah(sesudah)


def _dua(kemunculan: Sequence[Kemunculan]) -> tuple[Angka | None, Angka | None]:
    """The figure before and after; a plan's own sheet goes before others."""
    urut = sorted(kemunculan, key=lambda k: k.sumber not in RENCANA)

    def pertama(edisi: Edisi) -> Angka | None:
        return next((k.nilai for k in urut if k.edisi is edisi and not k.nilai.belum_terisi), None)

    return pertama(Edisi.MURNI), pertama(Edisi.PERUBAHAN)


def _sama(satu: Angka, dua: Angka) -> bool:
    return satu.nilai == dua.nilai if satu.berupa_angka and dua.berupa_angka else satu.teks == dua.teks
