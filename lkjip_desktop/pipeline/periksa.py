"""Running the rules, and the sheet that a reviewer works with."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.bentuk import Bacaan, Kekurangan, Lembar, Pemeriksaan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lkjip_desktop.domain.catatan import HalamanAturan
    from lkjip_desktop.domain.grid import Sheet

_TANPA_ISI = "{nama} belum berisi indikator atau program. Isi tabelnya, lalu coba lagi."
_TAK_DIKENAL = (
    "{nama} tidak memuat tabel LKjIP yang dikenali. Pastikan ada tabel dengan judul kolom Indikator Kinerja, "
    "Target, dan Realisasi."
)


def check(bacaan: Bacaan, *, tanpa_terima: bool = False) -> Pemeriksaan:
    """Run the rules. Raises GalatPengguna where the workbook holds nothing of an LKjIP."""
    from lkjip_desktop.rules.kelengkapan import kelengkapan
    from lkjip_desktop.rules.pemeriksaan import periksa

    if (kurang := _kurang(bacaan)) is not None:
        nama = Path(bacaan.laporan.berkas).name
        raise GalatPengguna((_TANPA_ISI if kurang is Kekurangan.TANPA_ISI else _TAK_DIKENAL).format(nama=nama))
    profil = bacaan.profil.model_copy(update={"terima": {}}) if tanpa_terima else bacaan.profil
    return Pemeriksaan(periksa(bacaan.laporan, bacaan.hasil, profil), kelengkapan(bacaan.laporan, bacaan.hasil))


def review(bacaan: Bacaan) -> Pemeriksaan:
    """Run the rules for somebody who can still say what headings mean: a workbook of nothing known is no error."""
    from lkjip_desktop.rules.kelengkapan import kelengkapan

    kurang = _kurang(bacaan)
    if kurang is None:
        return check(bacaan)
    return Pemeriksaan([], kelengkapan(bacaan.laporan, bacaan.hasil), kurang=kurang)


def _kurang(bacaan: Bacaan) -> Kekurangan | None:
    """Why there is nothing to report; None where there is something."""
    laporan, grid = bacaan.laporan, bacaan.grid
    if laporan.indikator or laporan.program:
        return None
    if any(satu.jenis for satu in laporan.lembar):
        return Kekurangan.TANPA_ISI
    berisi = grid is None or any(satu.ukuran != (0, 0) for satu in (*grid.lembar, *_lain(bacaan)))
    return Kekurangan.TAK_DIKENAL if berisi else Kekurangan.KOSONG


def _lain(bacaan: Bacaan) -> Iterator[Sheet]:
    return (lembar for grid in bacaan.lain for lembar in grid.lembar)


def review_sheet(bacaan: Bacaan, hasil: Pemeriksaan, ke: Path | None = None) -> Lembar:
    """Write the review sheet for the Inspektorat, beside the input or into `ke`.

    Raises GalatPengguna where it cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.report.lembar_periksa import susun_lembar
    from lkjip_desktop.writers.excel.buku import tulis_buku

    buku = bacaan.masukan.buku
    lembar = susun_lembar(bacaan.laporan, buku.name, hasil.temuan, hasil.kelengkapan, rule_pages(), date.today())
    folder, catatan = folder_keluaran((ke or buku.parent).absolute())
    ditempatkan = tempatkan(folder, f"{buku.stem} - catatan.xlsx", lambda tujuan: tulis_buku(tujuan, lembar))
    return Lembar(ditempatkan.berkas, [satu for satu in (catatan, ditempatkan.catatan) if satu])


def rule_pages() -> list[HalamanAturan]:
    """Return the page of every rule."""
    from lkjip_desktop.rules.halaman import halaman_aturan
    from lkjip_desktop.rules.semua import ATURAN

    return halaman_aturan(ATURAN)


def workbook_rule_pages() -> list[HalamanAturan]:
    """Return the page of every rule that a workbook alone can break."""
    from lkjip_desktop.rules.halaman import halaman_aturan
    from lkjip_desktop.rules.semua_buku import ATURAN_BUKU

    return halaman_aturan(ATURAN_BUKU)


def rule_page(kode: str) -> HalamanAturan:
    """Return the page of one rule, named by its code or by the key of a finding.

    Raises GalatPengguna where there is no such rule.
    """
    from lkjip_desktop.rules.penerimaan import kunci_terdekat

    semua = {satu.kode: satu for satu in rule_pages()}
    diminta = kode.partition(":")[0].strip().upper()
    if diminta not in semua:
        terdekat = kunci_terdekat(diminta, semua)
        saran = f"Yang terdekat: {terdekat}. " if terdekat else ""
        raise GalatPengguna(f"Tidak ada aturan dengan kode {kode}. {saran}Lihat daftarnya dengan: lkjip aturan")
    return semua[diminta]
