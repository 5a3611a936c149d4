"""Auditing a report in Word, alone or with its workbook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.baca import sumber_lain, understand
from lkjip_desktop.pipeline.bentuk import Bacaan, BacaanDokumen, Dikomentari, Masukan, Pemeriksaan
from lkjip_desktop.pipeline.periksa import check
from lkjip_desktop.pipeline.tetap import fingerprint, unchanged

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.domain.grid import Grid
    from lkjip_desktop.domain.laporan import Laporan

_TAHUN, _TIDAK_DIPAKAI = "tahun", "Tidak dipakai:"


def read_document(dokumen: Path, masukan: Masukan | None = None, profil: Path | None = None) -> BacaanDokumen:
    """Read a report as a further source of its workbook, or alone. Raises GalatPengguna where one cannot be read."""
    from lkjip_desktop.penempatan import terjangkau
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.readers.dokumen.lembar import lembar_dokumen
    from lkjip_desktop.readers.dokumen.visi import tambah_visi

    dokumen = terjangkau(dokumen)
    semula = fingerprint(dokumen)
    isi = baca_dokumen(dokumen)
    lembar = lembar_dokumen(isi)
    tabel = {p.letak.tabel: ref.lembar for ref, p in lembar.asal.items() if p.letak.tabel is not None}
    if masukan is None:
        bacaan = understand(Masukan(dokumen, profil=profil), lembar.grid)
        tambah_visi(bacaan.laporan, isi, lembar)
        return BacaanDokumen(isi, bacaan, tabel=tabel, sidik=semula)
    return replace(_bersama(isi, lembar.grid, masukan), tabel=tabel, sidik=semula)


def _bersama(dokumen: Dokumen, grid: Grid, masukan: Masukan) -> BacaanDokumen:
    from lkjip_desktop.readers.grid import buka

    buku_grid, lain = buka(masukan.buku), sumber_lain(masukan)
    buku = understand(masukan, buku_grid, lain)
    bacaan = _dengan_dokumen(buku, buku_grid, [*lain, grid])
    asing = _asing(bacaan.laporan, dokumen.berkas)
    if asing is not None:
        sendiri = understand(Masukan(Path(dokumen.berkas), profil=masukan.profil), grid)
        return BacaanDokumen(dokumen, sendiri, buku, asing)
    return BacaanDokumen(dokumen, bacaan, buku)


def _dengan_dokumen(buku: Bacaan, grid: Grid, lain: list[Grid]) -> Bacaan:
    """The workbook once more, with the report; the year is the workbook's, whatever the report says."""
    from lkjip_desktop.engine.hitung import hitung
    from lkjip_desktop.readers.baca import baca

    profil = buku.profil
    if buku.laporan.tahun is not None:
        jawaban = {_TAHUN: str(buku.laporan.tahun), **profil.jawaban}
        profil = profil.model_copy(update={"jawaban": jawaban})
    laporan = baca(grid, profil, lain)
    return Bacaan(buku.masukan, laporan, hitung(laporan, profil), buku.profil, buku.profil_berkas, buku.peringatan)


def _asing(laporan: Laporan, berkas: str) -> str | None:
    """Why a report was not read with the workbook: it is another office's."""
    milik = [satu for satu in laporan.lembar if satu.berkas == berkas]
    alasan = {satu.alasan for satu in milik}
    if not milik or len(alasan) > 1 or any(satu.jenis for satu in milik):
        return None
    (satu,) = alasan
    if not satu.startswith(_TIDAK_DIPAKAI):
        return None
    return f"Laporan Word tidak dibandingkan dengan kertas kerja: {satu.removeprefix(_TIDAK_DIPAKAI).strip()}"


def check_document(bacaan: BacaanDokumen, *, tanpa_terima: bool = False) -> Pemeriksaan:
    """Run the rules over a report: the workbook's own findings first as without it, then what the report adds."""
    from lkjip_desktop.rules.gabungan import gabungkan
    from lkjip_desktop.rules.naskah import Naskah
    from lkjip_desktop.rules.naskah_bagian import bagian_dokumen
    from lkjip_desktop.rules.pemeriksaan import periksa

    buku, satu = bacaan.buku, bacaan.bacaan
    profil = satu.profil.model_copy(update={"terima": {}}) if tanpa_terima else satu.profil
    milik_buku = check(buku, tanpa_terima=tanpa_terima) if buku is not None else None
    sejajar = buku if bacaan.asing is None else None
    acuan = (sejajar.laporan, sejajar.hasil) if sejajar is not None else None
    ditandai = None if tanpa_terima or milik_buku is None else milik_buku.temuan
    naskah = Naskah(bacaan.dokumen, acuan, bacaan.tabel, _isian(bacaan, ditandai) if acuan is not None else ())
    semua = periksa(satu.laporan, satu.hasil, profil, naskah=naskah)
    temuan = gabungkan(semua, milik_buku.temuan if milik_buku else [], bacaan.dokumen)
    kelengkapan = [*(milik_buku.kelengkapan if milik_buku else []), *bagian_dokumen(naskah)]
    return Pemeriksaan(temuan, kelengkapan, len(milik_buku.temuan) if milik_buku else None)


def _isian(bacaan: BacaanDokumen, temuan: list[Finding] | None) -> list[tuple[str, str, str]]:
    """The places of a report of ours that the workbook would fill otherwise: key, what stands there, what is new.

    `temuan` are the workbook's findings as a report is made with them, None where they are not at hand.
    """
    from lkjip_desktop.domain.galat import GalatPengguna
    from lkjip_desktop.pipeline.perbarui import refresh

    if bacaan.buku is None or not any(satu.kontrol for satu in bacaan.dokumen.paragraf):
        return []
    try:
        isi = refresh(bacaan.buku, Path(bacaan.dokumen.berkas), lihat=True, temuan=temuan).isi
    except GalatPengguna:  # controls of somebody else
        return []
    ubahan = [(satu.kunci, satu.lama, satu.baru) for satu in isi.perubahan]
    return [*ubahan, *((satu.kunci, satu.tertulis, satu.baru) for satu in isi.bentrok)]


def comment(bacaan: BacaanDokumen, hasil: Pemeriksaan, ke: Path | None = None) -> Dikomentari:
    """Write a copy of the report with a comment on the words of every finding; accepted ones are left out.

    Raises GalatPengguna where it cannot be written.
    """
    from datetime import UTC, datetime

    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.report.komentar import susun_komentar
    from lkjip_desktop.writers.word.komentar import Komentar, beri_komentar

    asal = Path(bacaan.dokumen.berkas)
    semua = [Komentar(satu.letak, satu.larik) for satu in susun_komentar(hasil.temuan, bacaan.dokumen)]
    folder, catatan = folder_keluaran((ke or asal.parent).absolute())

    def tulis(tujuan: Path) -> int:
        with unchanged(asal, bacaan.sidik):
            return beri_komentar(asal, tujuan, semua, datetime.now(UTC))

    ditulis = tempatkan(folder, f"{asal.stem} - komentar.docx", tulis)
    return Dikomentari(ditulis.berkas, ditulis.hasil, [c for c in (catatan, ditulis.catatan) if c])
