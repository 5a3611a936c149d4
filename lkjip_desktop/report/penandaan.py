"""Marks on cells that findings speak of: a fill by gravity and a short note. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.report.kata import rapikan

WARNA = {Tingkat.SALAH: "F8CBAD", Tingkat.PERIKSA: "FFE699"}
SEBUTAN = {Tingkat.SALAH: "Tidak Sesuai", Tingkat.PERIKSA: "Perlu Diperiksa", Tingkat.INFO: "Informasi"}


def tanda(temuan: Iterable[Finding]) -> list[CellEdit]:
    """Return one mark per cell: the gravest colour, the notes of all its findings.

    Remarks (info) and findings that the office explained are listed only; a place that holds the right value already
    is not marked.
    """
    per_sel: dict[CellRef, list[Finding]] = {}
    for satu in temuan:
        if satu.tingkat in WARNA and satu.diterima is None:
            for tempat in keliru(satu):
                per_sel.setdefault(tempat.ref, []).append(satu)
    return [_edit(ref, milik) for ref, milik in per_sel.items()]


def keliru(temuan: Finding) -> Sequence[Tempat]:
    """Return the places of a finding in the main workbook that do not hold what they should."""
    di_buku = [tempat for tempat in temuan.tempat if tempat.ref.berkas is None]
    if temuan.seharusnya is None:
        return di_buku
    benar = rapikan(temuan.seharusnya)
    return [tempat for tempat in di_buku if rapikan(tempat.teks) != benar]


def _edit(ref: CellRef, temuan: Sequence[Finding]) -> CellEdit:
    gawat = Tingkat.SALAH if any(satu.tingkat is Tingkat.SALAH for satu in temuan) else Tingkat.PERIKSA
    return CellEdit(ref=ref, warna=WARNA[gawat], catatan="\n\n".join(catatan(satu) for satu in temuan))


def catatan(temuan: Finding) -> str:
    """Return a finding as a note of three lines: level, code and name; what stands and should stand; the message."""
    tertulis = f"Tertulis: {rapikan(temuan.ditemukan)}."
    seharusnya = f" Seharusnya: {rapikan(temuan.seharusnya)}." if temuan.seharusnya else ""
    return f"{SEBUTAN[temuan.tingkat]} ({temuan.kode}): {temuan.nama}.\n{tertulis}{seharusnya}\n{rapikan(temuan.pesan)}"
