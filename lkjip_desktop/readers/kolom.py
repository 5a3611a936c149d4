"""How the columns of one sheet are understood: found again as `baca` finds them, for people who look at the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.domain.kolom import KolomDipahami
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.bacaan_tabel import temukan
from lkjip_desktop.readers.kepala import Kepala, Kolom
from lkjip_desktop.readers.kerja import Kerja, rentang_baris
from lkjip_desktop.readers.pemetaan import Pemetaan, kunci_profil
from lkjip_desktop.readers.siap import baris_blok, blok_lembar, siapkan
from lkjip_desktop.readers.tabel import Tabel
from lkjip_desktop.readers.tanya import kunci_jalur

_BARIS_MAKS = 200  # how far down headings are looked for where there is no table


def kolom_dipahami(
    grid: Grid, lain: Sequence[Grid], profil: Profil, nama: str, berkas: str | None = None
) -> list[KolomDipahami]:
    """Return the columns of a sheet's tables, from top to bottom; none for a sheet without tables."""
    satu = next((satu for satu in (grid, *lain) if _cari(satu, nama, berkas)), None)
    if satu is None:
        return []
    lembar = siapkan([satu]).lembar
    kerja = Kerja(profil, lembar)
    dipilih = next(satu for satu in lembar if (satu.nama, satu.berkas) == (nama, berkas))
    dikenal = temukan(kerja, dipilih, baris_blok(blok_lembar(dipilih)))
    kolom = [
        kolom for satu in dikenal for kolom in _kolom_tabel(satu.tabel, profil.pemetaan, dikenal=satu.jenis is not None)
    ]
    return kolom or _judul_lepas(dipilih, profil.pemetaan, kerja.pemetaan)


def _cari(grid: Grid, nama: str, berkas: str | None) -> bool:
    return any((satu.nama, satu.berkas) == (nama, berkas) for satu in grid.lembar)


def _kolom_tabel(tabel: Tabel, pemetaan: Mapping[str, object], *, dikenal: bool) -> list[KolomDipahami]:
    hasil = []
    for kolom in tabel.kepala.kolom:
        baris, letak = _letak(tabel.lembar, tabel.kepala, kolom)
        kunci = kunci_profil(pemetaan, kolom.jalur) if kolom.tetap else None
        hasil.append(
            KolomDipahami(
                baris=baris,
                kolom=letak,
                judul=kolom.nama,
                jalur=kunci or kunci_jalur(kolom.jalur),
                arti=kolom.peran.value if kolom.peran else None,
                dari_profil=kolom.tetap,
                dikenal=dikenal,
                data=rentang_baris(tabel.data),
            )
        )
    return hasil


def _judul_lepas(lembar: Sheet, pemetaan: Mapping[str, object], arti: Pemetaan) -> list[KolomDipahami]:
    """Headings that the office has given a meaning where that makes no table yet."""
    hasil = []
    for baris, kolom, sel in lembar.berisi() if pemetaan else ():
        if baris > _BARIS_MAKS:
            break
        peran = arti.peran((sel.teks,)) if isinstance(sel.nilai, str) else None
        if peran is not None:
            jalur = kunci_profil(pemetaan, (sel.teks,)) or kunci_jalur((sel.teks,))
            hasil.append(KolomDipahami(baris, kolom, sel.teks, jalur, peran.value, True, False, ""))
    return hasil


def _letak(lembar: Sheet, kepala: Kepala, kolom: Kolom) -> tuple[int, int]:
    """The cell of a column's last heading; inside a merge, its anchor."""
    for baris in range(kepala.baris_akhir, kepala.baris - 1, -1):
        if not lembar.efektif(baris, kolom.kolom).kosong:
            ref = lembar.ref(baris, kolom.kolom)
            return ref.baris, ref.kolom
    return kepala.baris_akhir, kolom.kolom
