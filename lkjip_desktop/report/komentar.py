"""The comments on a report: one finding a comment, on the words of each of its places in the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lkjip_desktop.domain.dokumen import Dokumen, LetakDokumen
from lkjip_desktop.domain.finding import Finding, Tempat

# A name written in one way at thirty places is told at the first ones.
_TEMPAT_TERBANYAK = 12


@dataclass(frozen=True, slots=True)
class IsiKomentar:
    """A comment: its place, its lines."""

    letak: LetakDokumen
    larik: tuple[str, ...]


def susun_komentar(temuan: Iterable[Finding], dokumen: Dokumen) -> list[IsiKomentar]:
    """Return the comments of all findings that have a place in the report and are not explained, in its order."""
    semua = [satu for t in temuan if t.diterima is None for satu in _komentar(t, dokumen)]
    return sorted(semua, key=lambda satu: (satu.letak.urutan or 0, satu.letak.kata or (0, 0)))


def _komentar(temuan: Finding, dokumen: Dokumen) -> Iterator[IsiKomentar]:
    larik = (
        f"{temuan.nama} ({temuan.kode})",
        temuan.pesan,
        *([f"Seharusnya: {temuan.seharusnya}"] if temuan.seharusnya else []),
        f"Saran: {temuan.perbaikan}",
    )
    milik = [t for t in temuan.tempat if t.ref.berkas == dokumen.berkas and _benar(t, temuan)]
    for tempat in milik[:_TEMPAT_TERBANYAK]:
        if tempat.ref.dokumen is not None and tempat.ref.dokumen.urutan is not None:
            yield IsiKomentar(tempat.ref.dokumen, larik)


def _benar(tempat: Tempat, temuan: Finding) -> bool:
    """False for a place that holds the right figure already."""
    return temuan.seharusnya is None or tempat.teks.strip() != temuan.seharusnya
