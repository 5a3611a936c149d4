"""The unit of an indikator: its own column, the target's text, the heading, an unlabelled neighbour, the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import angka_sel
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

_PENDEK = 20
_PERSENTASE = re.compile(r"persentase|prosentase|presentase", re.I)
_DI_NAMA = re.compile(
    r"\((%|persen|orang|jiwa|hari|unit|dokumen|nilai|indeks|kasus|poin|tahun|rupiah|rp)\.?\)\s*$", re.I
)


def satuan_baris(tabel: Tabel, baris: int, target: Sequence[Angka]) -> str | None:
    """Return the unit of a row, None where nothing tells it ("1 Hari" -> "Hari", "Target (%)" -> "%")."""
    if teks := tabel.teks(baris, tabel.kepala.cari(Peran.SATUAN)):
        return teks
    terisi = [satu for satu in target if not satu.belum_terisi]
    dari_teks = next((satu.satuan for satu in terisi if satu.satuan), None)
    if dari_teks:
        return dari_teks
    if tetangga := _tetangga(tabel, baris):
        return tetangga
    kolom = tabel.kepala.cari(Peran.TARGET)
    judul = kolom.judul.satuan if kolom else None
    if judul and any(satu.berupa_angka for satu in terisi):
        return judul
    nama = tabel.teks(baris, tabel.kunci)
    cocok = _DI_NAMA.search(nama)
    return cocok[1] if cocok else "%" if _PERSENTASE.match(rapikan_nama(nama)) else None


def _tetangga(tabel: Tabel, baris: int) -> str | None:
    """The text right of the target, in a column without a heading: "92 | %"."""
    kolom = tabel.kepala.cari(Peran.TARGET)
    if kolom is None or any(k.kolom == kolom.kolom + 1 for k in tabel.kepala.kolom):
        return None
    sel = tabel.lembar[(baris, kolom.kolom + 1)]
    teks = sel.teks.strip()
    if not isinstance(sel.nilai, str) or not re.search(r"[A-Za-z%]", teks) or len(teks) > _PENDEK:
        return None
    return None if angka_sel(sel, tabel.lembar.alamat(baris, kolom.kolom + 1)).berupa_angka else teks
