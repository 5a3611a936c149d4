"""Bringing an edited report up to the workbook."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.acuan import remembered
from lkjip_desktop.pipeline.bentuk import Bacaan, Pembaruan
from lkjip_desktop.pipeline.berdiri import content, which
from lkjip_desktop.pipeline.kabar import Kabar, diam
from lkjip_desktop.pipeline.periksa import check
from lkjip_desktop.pipeline.tetap import fingerprint, unchanged

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.report.berdiri import Berdiri
    from lkjip_desktop.writers.word import HasilIsi
    from lkjip_desktop.writers.word.ownership import Kehendak

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
    kecuali: Collection[str] = (),
    paksa: Collection[str] = (),
    kabar: Kabar = diam,
) -> Pembaruan:
    """Bring an edited report up to the workbook, as a new file; with `lihat` only tell what would change.

    A document that stands apart from the report (a Perjanjian Kinerja) is brought up to it as well.
    `ke` is a folder or the new file's name (.docx); else the file stands beside the report. `temuan` are the
    workbook's findings where its rules have run already. `kecuali` are keys of changes that are not written: the
    next look offers them again. `paksa` are keys of overtyped figures and edited sentences that are written over.
    Charts, records and optional stretches follow the workbook in any case. Raises GalatPengguna where the report
    cannot be used, holds none of our controls, or the file cannot be written.
    """
    from lkjip_desktop.penempatan import folder_sementara, terjangkau
    from lkjip_desktop.writers.word.ownership import Kehendak

    dokumen = terjangkau(dokumen)
    semula = fingerprint(dokumen)
    if temuan is None:
        kabar("Memeriksa angka…")
        temuan = check(bacaan).temuan
    kabar("Membaca laporan…")
    berdiri = which(dokumen)
    laporan = nama_laporan(bacaan, berdiri)
    isi, lupa = _penulis(bacaan, dokumen, temuan, berdiri, Kehendak(frozenset(kecuali), frozenset(paksa)))

    def tulis(tujuan: Path) -> HasilIsi:
        with unchanged(dokumen, semula):
            return isi(tujuan)

    kabar("Membandingkan laporan…" if lihat else "Menulis laporan Word…")
    if lihat:
        with folder_sementara() as folder:
            isi_baru = tulis(folder / "lihat.docx")
        return Pembaruan(None, isi_baru, temuan, _peringatan(isi_baru, lupa=lupa))
    berkas, hasil, catatan = _tempatkan(tujuan_dokumen(dokumen, ke, "diperbarui"), tulis, laporan)
    return Pembaruan(berkas, hasil, temuan, [*catatan, *_peringatan(hasil, lupa=lupa)])


def edited_report(bacaan: Bacaan, ke: Path | None = None) -> Path | None:
    """Return the report that stands where `build` would write, if somebody edited it since it was made.

    None where nothing can be written there: `build` says so.
    """
    from lkjip_desktop.penempatan import folder_keluaran
    from lkjip_desktop.pipeline.rupa_laporan import rupa_laporan
    from lkjip_desktop.profiles.keluaran import boleh_diganti

    try:
        folder, _ = folder_keluaran(rupa_laporan(bacaan, ke, None).folder)
    except GalatPengguna:
        return None
    laporan = folder / nama_berkas(bacaan)
    return laporan if laporan.is_file() and not boleh_diganti(laporan) else None


def nama_berkas(bacaan: Bacaan) -> str:
    """Return the file name of a workbook's report."""
    return f"{bacaan.masukan.buku.stem} - LKjIP.docx"


def _penulis(
    bacaan: Bacaan, dokumen: Path, temuan: list[Finding], berdiri: Berdiri | None, kehendak: Kehendak
) -> tuple[Callable[[Path], HasilIsi], bool]:
    """What writes the refreshed document; True beside it where nobody remembers what was last filled."""
    from lkjip_desktop.profiles.salinan import calon_salinan
    from lkjip_desktop.readers.nama import penerus
    from lkjip_desktop.report.isian import susun
    from lkjip_desktop.writers.word import isi
    from lkjip_desktop.writers.word.bawaan import ingatan
    from lkjip_desktop.writers.word.salinan import pilih_salinan

    salinan, lupa = pilih_salinan(dokumen, calon_salinan(dokumen, nama_laporan(bacaan, berdiri)))
    if berdiri is None:
        isian = susun(*remembered(bacaan, ingatan(dokumen, salinan)), temuan, bacaan.profil.pilihan)
    else:
        isian = content(bacaan, berdiri, temuan)
    cocok = penerus if berdiri is None or berdiri.bernama else None

    def tulis(tujuan: Path) -> HasilIsi:
        return _bertanda(isi(dokumen, tujuan, isian, cocok, salinan=salinan, kehendak=kehendak), dokumen)

    return tulis, lupa


def _tempatkan(tujuan: Path, tulis: Callable[[Path], HasilIsi], laporan: str) -> tuple[Path, HasilIsi, list[str]]:
    """Write the refreshed report and keep a copy of it; return where it stands, what was done, what must be said."""
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.profiles.salinan import simpan_salinan

    folder, catatan = folder_keluaran(tujuan.parent)
    hasil = tempatkan(folder, tujuan.name, tulis)
    simpan_salinan(hasil.berkas, laporan)
    return hasil.berkas, hasil.hasil, [c for c in (catatan, hasil.catatan) if c]


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
