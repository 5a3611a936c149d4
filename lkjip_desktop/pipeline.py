"""The order of the steps: read, check, build, accept. Command line and window call these and hold no logic.

Imports stand inside the functions that need them: reading a workbook must not wait for the Word engine.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.domain.catatan import HalamanAturan
    from lkjip_desktop.domain.celledit import CellEdit
    from lkjip_desktop.domain.finding import Finding, Kelengkapan
    from lkjip_desktop.domain.grid import Grid, Sheet
    from lkjip_desktop.domain.hasil import Hasil
    from lkjip_desktop.domain.laporan import Laporan
    from lkjip_desktop.domain.profil import Penerimaan, Profil
    from lkjip_desktop.writers.excel.tambal import HasilTambal

# Only Word lays out pages; the lists' entries are there, their page numbers are not.
_NOMOR_HALAMAN = "Di Word tekan Ctrl+A lalu F9 agar nomor halaman daftar isi dan daftar tabel terisi."
_BERAKHIRAN_SENDIRI = (".xlsm", ".xltx", ".xltm")
_BENTUK_BARU = "Bentuk asli berkas ini tidak dapat dipertahankan; salinan yang terisi adalah berkas .xlsx baru."
_CONTOH = ("Kertas Kerja LKjIP 2024 - Contoh.xlsx", "Kertas Kerja LKjIP - Kosong.xlsx")


@dataclass(frozen=True, slots=True)
class Masukan:
    """What a run works on: a workbook, further sources of the same office, a profile file of choice."""

    buku: Path
    dengan: tuple[Path, ...] = ()
    profil: Path | None = None


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A workbook understood and computed; `profil_berkas` is where the office's decisions are kept.

    `lembar` are its sheets where it is of a kind that cannot be patched: the filled copy is made from them.
    """

    masukan: Masukan
    laporan: Laporan
    hasil: Hasil
    profil: Profil
    profil_berkas: Path
    peringatan: tuple[str, ...] = ()
    lembar: tuple[Sheet, ...] | None = None


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """All findings (accepted ones carry their reason) and what the report has of the parts it needs."""

    temuan: list[Finding]
    kelengkapan: list[Kelengkapan]

    @property
    def ada_yang_gawat(self) -> bool:
        """True where a proven or doubtful contradiction is not explained yet."""
        return any(satu.tingkat != "info" and satu.diterima is None for satu in self.temuan)


@dataclass(frozen=True, slots=True)
class Keluaran:
    """The files made: the Word report, the filled workbook or why there is none; sentences the user must see."""

    word: Path
    excel: Path | None
    alasan_excel: str | None
    temuan: list[Finding]
    catatan: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Lembar:
    """The review sheet that was written; sentences the user must see."""

    berkas: Path
    catatan: list[str]


def masukan_dari(buku: Path, dengan: Sequence[Path] = (), profil: Path | None = None) -> Masukan:
    """Return the inputs of a run; a .lkjip file names its workbook, sources and profile itself."""
    if buku.suffix.lower() != ".lkjip":
        return Masukan(buku.absolute(), tuple(satu.absolute() for satu in dengan), profil)
    from lkjip_desktop.profiles.lkjip import baca_lkjip

    kumpulan = baca_lkjip(buku)
    return Masukan(kumpulan.buku, (*kumpulan.dengan, *(satu.absolute() for satu in dengan)), profil or kumpulan.profil)


def read(masukan: Masukan) -> Bacaan:
    """Read, understand and compute a workbook. Raises GalatPengguna where it cannot be read."""
    from lkjip_desktop.engine.hitung import hitung
    from lkjip_desktop.profiles.berkas import muat, profil_untuk
    from lkjip_desktop.readers.baca import baca
    from lkjip_desktop.readers.grid import buka

    grid = buka(masukan.buku)
    lain = [_sumber_lain(satu, buka(satu)) for satu in masukan.dengan]
    profil = muat(masukan.profil) if masukan.profil else None
    laporan = baca(grid, profil or _kosong(), lain)
    berkas = masukan.profil or profil_untuk(laporan.instansi.nama, laporan.instansi.daerah)
    if profil is None and berkas.is_file():
        profil = muat(berkas)
        laporan = baca(grid, profil, lain)
    profil = profil or _kosong()
    lembar = None if grid.dapat_ditambal else tuple(grid.lembar)
    return Bacaan(masukan, laporan, hitung(laporan, profil), profil, berkas, tuple(grid.peringatan), lembar)


def _kosong() -> Profil:
    from lkjip_desktop.domain.profil import Profil

    return Profil()


def _sumber_lain(berkas: Path, grid: Grid) -> Grid:
    """Let the cells of a further source say which file they are in."""
    for lembar in grid.lembar:
        lembar.berkas = str(berkas)
    return grid


def check(bacaan: Bacaan, *, tanpa_terima: bool = False) -> Pemeriksaan:
    """Run the rules. Raises GalatPengguna where the workbook holds nothing of an LKjIP."""
    from lkjip_desktop.rules.kelengkapan import kelengkapan
    from lkjip_desktop.rules.pemeriksaan import periksa

    _harus_berisi(bacaan.laporan)
    profil = bacaan.profil.model_copy(update={"terima": {}}) if tanpa_terima else bacaan.profil
    return Pemeriksaan(periksa(bacaan.laporan, bacaan.hasil, profil), kelengkapan(bacaan.laporan, bacaan.hasil))


def _harus_berisi(laporan: Laporan) -> None:
    if laporan.indikator or laporan.program:
        return
    nama = Path(laporan.berkas).name
    if any(satu.jenis for satu in laporan.lembar):
        raise GalatPengguna(f"{nama} belum berisi indikator atau program. Isi tabelnya, lalu coba lagi.")
    raise GalatPengguna(
        f"{nama} tidak memuat tabel LKjIP yang dikenali. Pastikan ada tabel dengan judul kolom Indikator Kinerja, "
        "Target, dan Realisasi."
    )


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

    return halaman_aturan()


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


def build(bacaan: Bacaan, ke: Path | None = None, templat: Path | None = None) -> Keluaran:
    """Write the Word report and the filled copy of the workbook, beside the input or into `ke`.

    Raises GalatPengguna where the workbook holds nothing to report, or the files cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.report.isian import susun
    from lkjip_desktop.sumber_daya import sumber_daya
    from lkjip_desktop.writers.word import isi

    temuan = check(bacaan).temuan
    folder, catatan = folder_keluaran((ke or bacaan.masukan.buku.parent).absolute())
    isian = susun(bacaan.laporan, bacaan.hasil, temuan, bacaan.profil.pilihan)
    asal = templat or sumber_daya("templates/lkjip.docx")
    word = tempatkan(folder, f"{bacaan.masukan.buku.stem} - LKjIP.docx", lambda tujuan: isi(asal, tujuan, isian))
    excel, alasan, catatan_excel = _isi_buku(bacaan, folder, temuan)
    semua = [satu for satu in (catatan, word.catatan, catatan_excel, _NOMOR_HALAMAN) if satu]
    return Keluaran(word.berkas, excel, alasan, temuan, semua)


def _isi_buku(bacaan: Bacaan, folder: Path, temuan: list[Finding]) -> tuple[Path | None, str | None, str | None]:
    """Write the filled copy; where the workbook cannot be patched safely, only the reason is returned."""
    from lkjip_desktop.penempatan import tempatkan
    from lkjip_desktop.report.kertas_kerja import ubahan
    from lkjip_desktop.writers.excel.salin import salin
    from lkjip_desktop.writers.excel.tambal import tambal

    ubah, lembar = ubahan(bacaan.laporan, bacaan.hasil, temuan, rule_pages())
    buku, asal = bacaan.masukan.buku, bacaan.lembar
    # Excel does not open a package of macros or of a template under another suffix.
    sendiri = asal is None and buku.suffix.lower() in _BERAKHIRAN_SENDIRI
    nama = f"{buku.stem} - terisi{buku.suffix if sendiri else '.xlsx'}"

    def tulis(tujuan: Path) -> list[str]:
        if asal is None:
            return _kalimat_tambal(tambal(buku, tujuan, _milik_buku(ubah), [lembar]))
        return [_BENTUK_BARU, *_kalimat_tambal(salin(tujuan, asal, _milik_buku(ubah), [lembar]))]

    try:
        hasil = tempatkan(folder, nama, tulis)
    except GalatPengguna as galat:
        return None, str(galat), None
    return hasil.berkas, None, " ".join([*hasil.hasil, *([hasil.catatan] if hasil.catatan else [])]) or None


def _milik_buku(ubah: Sequence[CellEdit]) -> list[CellEdit]:
    """Only the cells of the workbook itself: further sources are never written."""
    return [satu for satu in ubah if satu.ref.berkas is None]


def _kalimat_tambal(hasil: HasilTambal) -> list[str]:
    """What the user must know of a patched copy: cells left as they were, cells that Excel has to compute again."""
    kalimat = [f"Sel {satu.ref} pada salinan kertas kerja tidak diubah: {satu.alasan}" for satu in hasil.ditolak]
    if hasil.basi:
        kalimat.append(f"Tekan F9 di Excel untuk menghitung ulang sel {', '.join(map(str, hasil.basi))}.")
    return kalimat


def accept(bacaan: Bacaan, kunci: str, alasan: str) -> Finding:
    """Keep the office's explanation of a finding in its profile.

    Raises GalatPengguna where the reason is empty or the workbook has no such finding.
    """
    from lkjip_desktop.domain.profil import Penerimaan

    if not alasan.strip():
        raise GalatPengguna("Alasan kosong. Tuliskan alasan temuan itu diterima.")
    semua = {satu.kunci: satu for satu in check(bacaan, tanpa_terima=True).temuan}
    if kunci not in semua:
        raise _tidak_ada(f"Tidak ada catatan dengan kunci {kunci}.", kunci, semua)
    temuan, alasan = semua[kunci], " ".join(alasan.split())
    penerimaan = Penerimaan(alasan=alasan, tanggal=date.today().isoformat(), sidik=temuan.sidik)
    _simpan_penerimaan(bacaan, {**bacaan.profil.terima, kunci: penerimaan})
    return temuan.model_copy(update={"diterima": alasan})


def withdraw(bacaan: Bacaan, kunci: str) -> Finding | None:
    """Take an explanation out of the office's profile; return the finding, None where the workbook has it no longer.

    Raises GalatPengguna where nothing was explained under that key.
    """
    terima = dict(bacaan.profil.terima)
    if kunci not in terima:
        raise _tidak_ada(f"Catatan dengan kunci {kunci} belum diberi penjelasan.", kunci, terima)
    del terima[kunci]
    _simpan_penerimaan(bacaan, terima)
    return next((satu for satu in check(bacaan, tanpa_terima=True).temuan if satu.kunci == kunci), None)


def _tidak_ada(kalimat: str, kunci: str, ada: Iterable[str]) -> GalatPengguna:
    from lkjip_desktop.rules.penerimaan import kunci_terdekat

    terdekat = kunci_terdekat(kunci, ada)
    saran = f"Yang terdekat: {terdekat}" if terdekat else "Lihat kuncinya dengan: lkjip periksa"
    return GalatPengguna(f"{kalimat} {saran}")


def _simpan_penerimaan(bacaan: Bacaan, terima: Mapping[str, Penerimaan]) -> None:
    from lkjip_desktop.profiles.berkas import simpan

    nama = bacaan.profil.instansi or bacaan.laporan.instansi.nama
    simpan(bacaan.profil_berkas, bacaan.profil.model_copy(update={"terima": dict(terima), "instansi": nama}))


def samples(ke: Path) -> list[Path]:
    """Copy the sample and the empty workbook into a folder; an existing file is kept, the copy gets a number.

    Raises GalatPengguna where the folder cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.sumber_daya import sumber_daya

    folder, catatan = folder_keluaran(ke.absolute())
    if catatan:
        raise GalatPengguna(f"Folder {ke} tidak dapat ditulisi. Pilih folder lain.")
    hasil = []
    for nama in _CONTOH:
        asal = sumber_daya(f"sample_workbooks/{nama}")
        hasil.append(tempatkan(folder, nama, partial(shutil.copyfile, asal)).berkas)
    return hasil
