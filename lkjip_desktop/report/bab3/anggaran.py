"""3.2 Akuntabilitas Keuangan: the money of programs, of kegiatan where the workbook has it and they are few."""

from __future__ import annotations

from lkjip_desktop.domain.hasil import HasilProgram
from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import kalimat_anggaran
from lkjip_desktop.report.bahan import Bahan, BarisProgram
from lkjip_desktop.report.kata import huruf_judul, rapikan
from lkjip_desktop.report.nilai import tampil, tampil_rupiah
from lkjip_desktop.report.tabel import berkelompok
from lkjip_desktop.report.tanda import ya

# More kegiatan than this fill pages that belong into the lampiran.
KEGIATAN_TERBANYAK = 20


def anggaran(bahan: Bahan) -> Isian:
    """Return the table `prog` of anggaran, realisasi and serapan, its totals and the sentences about them."""
    nilai = {
        "kalimat.anggaran.pembuka": kalimat_anggaran.pembuka(bahan),
        "kalimat.anggaran.serapan": kalimat_anggaran.serapan(bahan),
        "anggaran.total": tampil_rupiah(bahan.hasil.total_anggaran),
        "anggaran.realisasi": tampil_rupiah(bahan.hasil.total_realisasi),
        "anggaran.serapan": tampil(bahan.hasil.total_serapan),
    }
    kegiatan = _kegiatan(bahan)
    nilai["bila.kegiatan"] = ya(bool(kegiatan))
    prog = berkelompok([_baris_program(baris) for baris in bahan.program], "sasaran", berjumlah=True)
    tabel = {
        "prog": Tabel(prog, gabung=("sasaran",)),
        "keg": Tabel(berkelompok(kegiatan, "program"), gabung=("program",)),
    }
    return Isian(nilai, tabel)


def _baris_program(baris: BarisProgram) -> Rekaman:
    isi = {
        "no": str(baris.nomor),
        "sasaran": baris.sasaran,
        "nama": baris.nama,
        "anggaran": baris.tabel(baris.hasil.anggaran, JenisFakta.ANGGARAN),
        "realisasi": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI_ANGGARAN),
        "serapan": baris.tabel(baris.hasil.serapan, JenisFakta.SERAPAN),
    }
    return Rekaman(baris.kunci, baris.nama, isi)


def _kegiatan(bahan: Bahan) -> list[Rekaman]:
    """The kegiatan that have money of their own; none where they are too many for a chapter."""
    semua = [
        (baris, satu) for baris in bahan.program for satu in baris.hasil.kegiatan if satu.anggaran or satu.realisasi
    ]
    if len(semua) > KEGIATAN_TERBANYAK:
        return []
    return [_baris_kegiatan(nomor, baris, satu) for nomor, (baris, satu) in enumerate(semua, 1)]


def _baris_kegiatan(nomor: int, program: BarisProgram, kegiatan: HasilProgram) -> Rekaman:
    nama = huruf_judul(rapikan(kegiatan.nama))
    isi = {
        "no": str(nomor),
        "program": program.nama,
        "nama": nama,
        "anggaran": tampil_rupiah(kegiatan.anggaran),
        "realisasi": tampil_rupiah(kegiatan.realisasi),
        "serapan": tampil(kegiatan.serapan),
    }
    return Rekaman(f"KG{nomor}", f"{program.nama} / {nama}", isi)
