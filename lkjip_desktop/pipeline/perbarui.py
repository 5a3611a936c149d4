"""Bringing an edited report up to the workbook."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.acuan import remembered
from lkjip_desktop.pipeline.bentuk import Bacaan, Pembaruan
from lkjip_desktop.pipeline.berdiri import content, which
from lkjip_desktop.pipeline.periksa import check

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.report.berdiri import Berdiri
    from lkjip_desktop.writers.word import HasilIsi

_LUPA = (
    "Catatan isian di dalam laporan ini hilang dan salinannya tidak ditemukan, jadi angka yang diketik dengan tangan "
    "tidak dapat dikenali. Periksa daftar perubahannya."
)
_BEDA = "Laporan ini milik {lama}, sedangkan kertas kerja milik {baru}. Periksa apakah keduanya sepasang."
_MILIK_LAIN = {
    "instansi.nama": _BEDA,
    "instansi.daerah": _BEDA,
    "laporan.tahun": "Laporan ini untuk tahun {lama}, sedangkan kertas kerja untuk tahun {baru}. "
    "Naskah yang ditulis sendiri masih menyebut tahun {lama}.",
}


def refresh(
    bacaan: Bacaan,
    dokumen: Path,
    ke: Path | None = None,
    *,
    lihat: bool = False,
    temuan: list[Finding] | None = None,
) -> Pembaruan:
    """Bring an edited report up to the workbook, as a new file; with `lihat` only tell what would change.

    A document that stands apart from the report (a Perjanjian Kinerja) is brought up to it as well.
    `ke` is a folder or the new file's name (.docx); else the file stands beside the report. `temuan` are the
    workbook's findings where its rules have run already. Raises GalatPengguna where
    the report cannot be used, holds none of our controls, or the file cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.profiles.salinan import calon_salinan, simpan_salinan
    from lkjip_desktop.readers.nama import penerus
    from lkjip_desktop.report.isian import susun
    from lkjip_desktop.writers.word import isi
    from lkjip_desktop.writers.word.bawaan import ingatan
    from lkjip_desktop.writers.word.salinan import pilih_salinan

    temuan = check(bacaan).temuan if temuan is None else temuan
    berdiri = which(dokumen)
    laporan = nama_laporan(bacaan, berdiri)
    salinan, lupa = pilih_salinan(dokumen, calon_salinan(dokumen, laporan))
    if berdiri is None:
        isian = susun(*remembered(bacaan, ingatan(dokumen, salinan)), temuan, bacaan.profil.pilihan)
    else:
        isian = content(bacaan, berdiri, temuan)
    cocok = penerus if berdiri is None or berdiri.bernama else None

    def tulis(tujuan: Path) -> HasilIsi:
        return _bertanda(isi(dokumen, tujuan, isian, cocok, salinan=salinan), dokumen)

    if lihat:
        with tempfile.TemporaryDirectory() as folder:
            isi_baru = tulis(Path(folder) / "lihat.docx")
        return Pembaruan(None, isi_baru, temuan, _peringatan(isi_baru, lupa=lupa))
    tujuan = tujuan_dokumen(dokumen, ke, "diperbarui")
    folder_tujuan, catatan = folder_keluaran(tujuan.parent)
    hasil = tempatkan(folder_tujuan, tujuan.name, tulis)
    simpan_salinan(hasil.berkas, laporan)
    semua = [*(c for c in (catatan, hasil.catatan) if c), *_peringatan(hasil.hasil, lupa=lupa)]
    return Pembaruan(hasil.berkas, hasil.hasil, temuan, semua)


def nama_laporan(bacaan: Bacaan, berdiri: Berdiri | None = None) -> str:
    """Return what tells an office's report of a year, or a document that stands apart from it, from others."""
    instansi = bacaan.laporan.instansi
    bagian = (instansi.nama, instansi.daerah, bacaan.laporan.tahun, berdiri.nama if berdiri else None)
    return " ".join(str(satu) for satu in bagian if satu).casefold()


def _bertanda(hasil: HasilIsi, dokumen: Path) -> HasilIsi:
    """The result of a fill. Raises GalatPengguna where the document held none of the report's controls."""
    if hasil.dikenal == hasil.grafik:
        raise GalatPengguna(
            f"{dokumen.name} tidak memuat penanda isian LKjIP, jadi tidak dapat diperbarui. "
            "Pilih laporan yang dibuat dengan program ini."
        )
    return hasil


def _peringatan(hasil: HasilIsi, *, lupa: bool) -> list[str]:
    """What must be said before a refreshed report is used: it may be another office's or year's, or overtyped."""
    from lkjip_desktop.readers.nama import penerus

    kalimat = [_LUPA] if lupa else []
    lama = {satu.kunci: satu for satu in reversed(hasil.perubahan) if satu.lama}
    for kunci, pesan in _MILIK_LAIN.items():
        satu = lama.get(kunci)
        if satu is not None and not penerus(satu.lama, satu.baru):
            kalimat.append(pesan.format(lama=satu.lama, baru=satu.baru))
    return kalimat


def tujuan_dokumen(dokumen: Path, ke: Path | None, sebutan: str) -> Path:
    """Return where a document made from another one goes: NAME - SEBUTAN.docx beside it, in a folder, or as named."""
    nama = f"{dokumen.stem} - {sebutan}.docx"
    if ke is None:
        return dokumen.absolute().with_name(nama)
    if ke.suffix.lower() != ".docx":
        return ke.absolute() / nama
    if ke.exists() and dokumen.exists() and ke.samefile(dokumen):
        raise GalatPengguna("Hasil tidak dapat ditulis ke berkas asalnya. Pilih nama lain untuk hasil.")
    return ke.absolute()
