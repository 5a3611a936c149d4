"""Writing the report and the filled copy of the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.acuan import Acuan, read_reference, with_reference, write_with_reference
from lkjip_desktop.pipeline.bentuk import Bacaan, HasilAcuan, Keluaran
from lkjip_desktop.pipeline.kabar import Kabar, diam
from lkjip_desktop.pipeline.kalimat_acuan import kalimat_acuan
from lkjip_desktop.pipeline.periksa import check, workbook_rule_pages
from lkjip_desktop.pipeline.rupa_laporan import RupaLaporan, on_paper, rupa_laporan, with_logo
from lkjip_desktop.pipeline.tetap import fingerprint, unchanged

if TYPE_CHECKING:
    from lkjip_desktop.domain.celledit import CellEdit
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.writers.excel.tambal import HasilTambal


# Only Word lays out pages; the lists' entries are there, their page numbers are not.
_NOMOR_HALAMAN = "Di Word tekan Ctrl+A lalu F9 agar nomor halaman daftar isi dan daftar tabel terisi."
_TAWARAN = (
    "Agar laporan yang sudah disunting itu memuat angka terbaru tanpa kehilangan suntingannya, pilih Perbarui "
    'Laporan…, atau jalankan: lkjip perbarui "{word}" --dari "{buku}"'
)
_BERAKHIRAN_SENDIRI = (".xlsm", ".xltx", ".xltm")
_BENTUK_BARU = (
    "{nama} tidak tersimpan dalam bentuk .xlsx, jadi tidak dapat diisi apa adanya. Angkanya diisikan ke kertas kerja "
    ".xlsx yang baru, dengan sel di tempat yang sama; rumus, grafik, dan gambarnya hanya ada pada {nama}."
)


def build(
    bacaan: Bacaan,
    ke: Path | None = None,
    templat: Path | None = None,
    acuan: Path | None = None,
    *,
    kabar: Kabar = diam,
) -> Keluaran:
    """Write the Word report and the filled copy of the workbook, beside the input or into `ke`.

    `acuan` is last year's report or this year's draft, whose prose and looks the new report takes over. Raises
    GalatPengguna where the workbook holds nothing to report, where a document cannot be used, or the files cannot be
    written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.pipeline.perbarui import nama_berkas, nama_laporan
    from lkjip_desktop.profiles.salinan import simpan_salinan

    rupa = rupa_laporan(bacaan, ke, templat)
    if rupa.templat is not None:
        check_template(rupa.templat)
    kabar("Memeriksa angka…")
    temuan = check(bacaan).temuan
    dibaca = [(satu, fingerprint(satu)) for satu in (rupa.templat, acuan) if satu is not None]
    lama = read_reference(acuan, bacaan) if acuan is not None else None
    folder, catatan = folder_keluaran(rupa.folder)
    nama = nama_berkas(bacaan)
    kabar("Menulis laporan Word…")

    def tulis(tujuan: Path) -> HasilAcuan | None:
        with ExitStack() as jaga:
            for sumber, semula in dibaca:
                jaga.enter_context(unchanged(sumber, semula))
            return _tulis(bacaan, tujuan, temuan, rupa, lama)

    word = tempatkan(folder, nama, tulis)
    simpan_salinan(word.berkas, nama_laporan(bacaan))
    kabar("Mengisi salinan kertas kerja…")
    excel, alasan, catatan_excel = _isi_buku(bacaan, folder, temuan)
    tawaran = _TAWARAN.format(word=folder / nama, buku=bacaan.masukan.buku) if word.berkas.name != nama else None
    semua = [satu for satu in (*rupa.catatan, catatan, word.catatan, tawaran, catatan_excel, _NOMOR_HALAMAN) if satu]
    if word.hasil is not None:
        semua += kalimat_acuan(word.hasil)
    return Keluaran(word.berkas, excel, alasan, temuan, semua, word.hasil)


def draft(bacaan: Bacaan, tujuan: Path, temuan: list[Finding]) -> None:
    """Write the report as it would be made, wherever it is wanted for a look; nothing of it is kept."""
    _tulis(bacaan, tujuan, temuan, rupa_laporan(bacaan, None, None), None)


def check_template(templat: Path) -> None:
    """Raise GalatPengguna where an office's own template has no place to fill."""
    from lkjip_desktop.writers.word.siapkan import kunci_templat

    if next(kunci_templat(templat), None) is None:
        raise GalatPengguna(
            f"{templat.name} belum memuat penanda isian. Ketik kunci seperti {{{{instansi.nama}}}} di dalamnya, "
            f'lalu pilih Jadikan Templat…, atau jalankan: lkjip siapkan "{templat}"'
        )


def _tulis(
    bacaan: Bacaan, tujuan: Path, temuan: list[Finding], rupa: RupaLaporan, acuan: Acuan | None
) -> HasilAcuan | None:
    """Write the report; return what an older one gave to it."""
    from lkjip_desktop.report.isian import susun
    from lkjip_desktop.sumber_daya import sumber_daya
    from lkjip_desktop.writers.word import isi

    def tulis(asal: Path, ke: Path) -> HasilAcuan | None:
        if acuan is None:
            isi(asal, ke, susun(bacaan.laporan, bacaan.hasil, temuan, bacaan.profil.pilihan))
            return None
        laporan, hasil = with_reference(bacaan, acuan)
        isian = susun(laporan, hasil, temuan, bacaan.profil.pilihan)
        return write_with_reference(asal, ke, isian, acuan, bacaan, templat_sendiri=rupa.templat is not None)

    # An office's own template is on the paper that it was laid out on.
    with on_paper(rupa.templat or sumber_daya("templates/lkjip.docx"), a4=rupa.a4 and rupa.templat is None) as asal:
        return with_logo(rupa, tujuan, lambda ke: tulis(asal, ke))


def _isi_buku(bacaan: Bacaan, folder: Path, temuan: list[Finding]) -> tuple[Path | None, str | None, str | None]:
    """Write the filled copy; return it, why it is none or no copy of the same kind, and what else must be said.

    Where the workbook cannot be patched safely only the reason is returned.
    """
    from lkjip_desktop.penempatan import tempatkan
    from lkjip_desktop.report.kertas_kerja import ubahan
    from lkjip_desktop.writers.excel.salin import salin
    from lkjip_desktop.writers.excel.tambal import tambal

    ubah, lembar = ubahan(bacaan.laporan, bacaan.hasil, temuan, workbook_rule_pages())
    buku, asal = bacaan.masukan.buku, bacaan.lembar_disalin
    # Excel does not open a package of macros or of a template under another suffix.
    sendiri = asal is None and buku.suffix.lower() in _BERAKHIRAN_SENDIRI
    nama = f"{buku.stem} - terisi{buku.suffix if sendiri else '.xlsx'}"

    def tulis(tujuan: Path) -> list[str]:
        if asal is None:
            with unchanged(buku, bacaan.grid.sidik if bacaan.grid else None):
                return _kalimat_tambal(tambal(buku, tujuan, _milik_buku(ubah), [lembar]))
        return _kalimat_tambal(salin(tujuan, asal, _milik_buku(ubah), [lembar]))

    try:
        hasil = tempatkan(folder, nama, tulis)
    except GalatPengguna as galat:
        return None, str(galat), None
    alasan = None if asal is None else _BENTUK_BARU.format(nama=buku.name)
    return hasil.berkas, alasan, " ".join([*hasil.hasil, *([hasil.catatan] if hasil.catatan else [])]) or None


def _milik_buku(ubah: Sequence[CellEdit]) -> list[CellEdit]:
    """Only the cells of the workbook itself: further sources are never written."""
    return [satu for satu in ubah if satu.ref.berkas is None]


def _kalimat_tambal(hasil: HasilTambal) -> list[str]:
    """What the user must know of a patched copy: cells left as they were, cells that Excel has to compute again."""
    kalimat = [f"Sel {satu.ref} pada salinan kertas kerja tidak diubah: {satu.alasan}" for satu in hasil.ditolak]
    if hasil.basi:
        kalimat.append(f"Tekan F9 di Excel untuk menghitung ulang sel {', '.join(map(str, hasil.basi))}.")
    return kalimat
