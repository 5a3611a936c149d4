"""The pieces of work that the window hands to its worker; each is a few calls of the pipeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.pekerja import Jalan, jejak
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.pipeline import Dibatalkan

if TYPE_CHECKING:
    from lkjip_desktop.domain.rekap import RingkasanBuku
    from lkjip_desktop.pipeline import (
        Bacaan,
        BacaanDokumen,
        ButirKerangka,
        Dikomentari,
        Keputusan,
        Lampiran,
        Lembar,
        Masukan,
        Pembaruan,
        Pemeriksaan,
        PeriksaAkhir,
        Rekap,
        SimpananPdf,
        Templat,
    )
    from lkjip_desktop.pipeline.banyak import Pekerjaan

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HasilBuku:
    """What one workbook of several came to: its review, with the report where one was made, or why not."""

    buku: Path
    tinjauan: Tinjauan | None = None
    galat: str | None = None


@dataclass(frozen=True, slots=True)
class Audit:
    """A Word report as understood, and its findings."""

    bacaan: BacaanDokumen
    pemeriksaan: Pemeriksaan


class Tugas:
    """Every long work of the window. Tests pass one whose steps wait or fail."""

    def buka(self, masukan: Masukan, jalan: Jalan) -> Tinjauan:
        """Read and check one workbook with its further sources."""
        bacaan = self.baca(masukan, jalan)
        jalan.kabar("Memeriksa angka…")
        return _diingat(Tinjauan(bacaan, pipeline.review(bacaan)))

    def baca(self, masukan: Masukan, jalan: Jalan) -> Bacaan:
        """Read one workbook."""
        return pipeline.read(masukan, kabar=jalan.kabar)

    def _baca_berkas(self, buku: Path, jalan: Jalan) -> Bacaan:
        return self.baca(pipeline.masukan_dari(buku), jalan)

    def buka_bersama(self, buku: Sequence[Path], jalan: Jalan) -> list[HasilBuku]:
        """Read several workbooks and join those of one office; a bad one does not stop the others."""
        terbaca: list[Bacaan] = []
        gagal: list[HasilBuku] = []
        for ke, satu in enumerate(buku, start=1):
            jalan.urutan(ke, len(buku))
            hasil = _terjaga(satu, partial(self._baca_berkas, satu, jalan))
            if isinstance(hasil, HasilBuku):
                gagal.append(hasil)
            else:
                terbaca.append(hasil)
        kumpulan = pipeline.group(terbaca)
        return [*(self._satu(masukan, terbaca, jalan) for masukan in kumpulan), *gagal]

    def _satu(self, masukan: Masukan, terbaca: Sequence[Bacaan], jalan: Jalan) -> HasilBuku:
        ada = next((b for b in terbaca if b.masukan == masukan), None)

        def periksa() -> Tinjauan:
            bacaan = ada or self.baca(masukan, jalan)
            return _diingat(Tinjauan(bacaan, pipeline.check(bacaan)))

        hasil = _terjaga(masukan.buku, periksa)
        return hasil if isinstance(hasil, HasilBuku) else HasilBuku(masukan.buku, hasil)

    def buat(self, tinjauan: Tinjauan, jalan: Jalan, acuan: Path | None = None) -> Tinjauan:
        """Write the report and the filled workbook; `acuan` is an older report whose prose is taken over."""
        keluaran = pipeline.build(tinjauan.bacaan, acuan=acuan, kabar=jalan.kabar)
        return _diingat(replace(tinjauan, keluaran=keluaran, basi=False))

    def buat_semua(self, masukan: Sequence[Masukan], jalan: Jalan) -> int:
        """Make the reports of workbooks, several at once; return how many were made."""
        hasil = _semua(pipeline.make_one, "buat", masukan, jalan)
        return sum(satu.galat is None for satu in hasil)

    def rekap(
        self, masukan: Sequence[Masukan], dikenal: Sequence[RingkasanBuku], daftar: Path | None, jalan: Jalan
    ) -> Rekap:
        """Write the recapitulation of workbooks; those of `dikenal` that were not saved since are not read again."""
        kantor = None if daftar is None else pipeline.read_offices(daftar)
        sudah = {satu.berkas: satu for satu in dikenal if pipeline.is_current(satu)}
        belum = _semua(pipeline.check_one, "periksa", [satu for satu in masukan if satu.buku not in sudah], jalan)
        semua = sudah | {satu.berkas: satu for satu in belum}
        folder = pipeline.common_folder([satu.buku for satu in masukan])
        return pipeline.save_recap([semua[satu.buku] for satu in masukan], folder, kantor)

    def putuskan(self, tinjauan: Tinjauan, keputusan: Keputusan, jalan: Jalan) -> Tinjauan:
        """Follow a decision of the office; a report made before it is no longer the workbook's."""
        bacaan = pipeline.decide(tinjauan.bacaan, keputusan)
        return replace(tinjauan, bacaan=bacaan, pemeriksaan=pipeline.review(bacaan), basi=tinjauan.keluaran is not None)

    def contoh(self, folder: Path, jalan: Jalan) -> Tinjauan:
        """Copy the samples into a folder and open the filled one."""
        jalan.kabar(kalimat.MENYALIN)
        return self.buka(pipeline.masukan_dari(pipeline.samples(folder)[0]), jalan)

    def kerangka(self, tinjauan: Tinjauan, jalan: Jalan) -> list[ButirKerangka]:
        """Return the outline of the report that was made, else of the one that would be."""
        dokumen = tinjauan.keluaran.word if tinjauan.keluaran else None
        return pipeline.outline(tinjauan.bacaan, tinjauan.pemeriksaan.temuan, dokumen, kabar=jalan.kabar)

    def lampiran(self, tinjauan: Tinjauan, jalan: Jalan) -> Lampiran | None:
        """Write the lampiran apart from the report that was made."""
        jalan.kabar("Menulis lampiran…")
        return None if tinjauan.keluaran is None else pipeline.attachments(tinjauan.bacaan, tinjauan.keluaran)

    def lihat_pembaruan(self, tinjauan: Tinjauan, dokumen: Path, jalan: Jalan) -> Pembaruan:
        """Tell what would change in an edited report."""
        jalan.kabar("Membandingkan laporan…")
        return pipeline.refresh(tinjauan.bacaan, dokumen, lihat=True)

    def perbarui(
        self, tinjauan: Tinjauan, dokumen: Path, kecuali: Sequence[str], paksa: Sequence[str], jalan: Jalan
    ) -> Pembaruan:
        """Bring an edited report up to the workbook, as a new file."""
        jalan.kabar("Memperbarui laporan…")
        return pipeline.refresh(tinjauan.bacaan, dokumen, kecuali=kecuali, paksa=paksa)

    def periksa_laporan(self, dokumen: Path, masukan: Masukan | None, jalan: Jalan) -> Audit:
        """Read a Word report, with the workbook where one is open, and check it."""
        jalan.kabar("Membaca laporan Word…")
        bacaan = pipeline.read_document(dokumen, masukan)
        jalan.kabar("Memeriksa laporan…")
        return Audit(bacaan, pipeline.check_document(bacaan))

    def komentari(self, audit: Audit, jalan: Jalan) -> Dikomentari:
        """Write the copy of a report with comments."""
        jalan.kabar("Menulis komentar…")
        return pipeline.comment(audit.bacaan, audit.pemeriksaan)

    def lembar_periksa(self, bacaan: Bacaan, pemeriksaan: Pemeriksaan, jalan: Jalan) -> Lembar:
        """Write the review sheet."""
        jalan.kabar("Menulis lembar pemeriksaan…")
        return pipeline.review_sheet(bacaan, pemeriksaan)

    def periksa_akhir(self, dokumen: Path, bacaan: Bacaan | None, jalan: Jalan) -> PeriksaAkhir:
        """Look for what is still to be settled in a report before it is printed."""
        return pipeline.preflight(dokumen, bacaan, kabar=jalan.kabar)

    def jadikan_templat(self, dokumen: Path, jalan: Jalan) -> Templat:
        """Make a template of a document with typed keys."""
        jalan.kabar("Menyiapkan templat…")
        return pipeline.prepare(dokumen)

    def simpan_pdf(self, dokumen: Path, jalan: Jalan) -> SimpananPdf:
        """Save a report as PDF through an installed program."""
        return pipeline.save_pdf(dokumen, kabar=jalan.kabar)


def _semua(
    kerja: Callable[[Masukan], RingkasanBuku], pekerjaan: Pekerjaan, masukan: Sequence[Masukan], jalan: Jalan
) -> list[RingkasanBuku]:
    """Do a piece of work on every workbook, several at once; each is handed over as it begins and when it is done."""
    from lkjip_desktop.pipeline.banyak import run_all, worker_count

    hasil: dict[int, RingkasanBuku] = {}
    jalan.urutan(0, len(masukan))
    for satu in run_all(
        kerja,
        masukan,
        worker_count(len(masukan), pekerjaan),
        denyut=lambda: jalan.kabar(kalimat.MENGOLAH_SEMUA),
        mulai=lambda ke: jalan.kirim(masukan[ke].buku),
    ):
        hasil[satu.ke] = satu.hasil or _kecelakaan(masukan[satu.ke], satu.galat)
        pipeline.remember_line(hasil[satu.ke])
        jalan.kirim(hasil[satu.ke])
        jalan.urutan(len(hasil), len(masukan))
    return [hasil[ke] for ke in range(len(masukan))]


def _kecelakaan(masukan: Masukan, galat: Exception | None) -> RingkasanBuku:
    """What nobody foresaw with one of several workbooks."""
    from lkjip_desktop.domain.rekap import RingkasanBuku
    from lkjip_desktop.pipeline.banyak import PekerjaMati

    if galat is not None:
        jejak(galat)
    sebab = kalimat.pekerja_mati if isinstance(galat, PekerjaMati) else kalimat.tak_terduga
    return RingkasanBuku(masukan.buku, dengan=masukan.dengan, galat=sebab(masukan.buku.name))


def _terjaga(buku: Path, langkah: Callable[[], T]) -> T | HasilBuku:
    """Do a step of one workbook among several; what is wrong with it is its own result."""
    try:
        return langkah()
    except Dibatalkan:
        raise
    except GalatPengguna as galat:
        return HasilBuku(buku, galat=str(galat))
    except Exception as galat:  # the last line of defence: the other workbooks are still done
        jejak(galat)
        return HasilBuku(buku, galat=kalimat.tak_terduga(buku.name))


def _diingat(tinjauan: Tinjauan) -> Tinjauan:
    """Keep the workbook among the recent ones."""
    pipeline.remember(tinjauan.bacaan, tinjauan.pemeriksaan, tinjauan.keluaran)
    return tinjauan
