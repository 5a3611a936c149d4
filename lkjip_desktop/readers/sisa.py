"""What stands outside the tables: identity, narrative, the organisation; and what nobody understood."""

from __future__ import annotations

import re

from lkjip_desktop.domain.grid import KeadaanLembar, Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kerja import Kerja, ringkas, sebut_sel
from lkjip_desktop.readers.lembar.identitas import Identitas, peran_label
from lkjip_desktop.readers.lembar.judul_instansi import baris_sampul
from lkjip_desktop.readers.lembar.naskah import baca_naskah, gabung_naskah
from lkjip_desktop.readers.lembar.struktur import baca_struktur

_PETUNJUK = re.compile(r"\s*petunjuk\b", re.I)
_CONTOH, _CONTOH_HURUF, _JUDUL_MAKS, _BARIS_MAKS, _SAMPUL_MAKS = 5, 40, 200, 1000, 15


def teks_lepas(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[tuple[CellRef, str]]:
    """Return the shorter texts of a sheet outside the cells already used, of its first thousand rows."""
    return [
        (lembar.alamat(b, k), sel.teks)
        for b, k, sel in lembar.berisi()
        if b <= _BARIS_MAKS and (b, k) not in terpakai and isinstance(sel.nilai, str) and len(sel.teks) < 250
    ]


def baca_sisa(kerja: Kerja, laporan: Laporan, identitas: Identitas, lembar: Sheet) -> None:
    """Read what stands outside the tables and signatures of a sheet."""
    terpakai = kerja.terpakai(lembar)
    pasangan = [
        lembar.alamat(b, k)
        for berkas, nama, b, k in sorted(identitas.terpakai, key=lambda t: t[2:])
        if (berkas, nama) == (lembar.berkas, lembar.nama) and (b, k) not in terpakai and not lembar[(b, k)].kosong
    ]
    kerja.catat(lembar, JenisLembar.IDENTITAS, pasangan, "Dikenali dari label identitas dan pejabat.")
    if not pasangan:
        kerja.catat(lembar, JenisLembar.IDENTITAS, _sampul(lembar, terpakai), "Dikenali sebagai sampul.")
    naskah = baca_naskah(lembar, terpakai)
    if naskah.jenis:
        gabung_naskah(laporan.naskah, naskah.isi)
        kerja.faktor += naskah.milik
        kerja.catat(lembar, naskah.jenis, naskah.sel, "Dikenali dari judul bagian; diambil sebagai daftar.")
    struktur, sel = baca_struktur(lembar, terpakai)
    if sel and not laporan.struktur:
        laporan.struktur = struktur
        kerja.catat(lembar, JenisLembar.STRUKTUR, sel, "Dikenali dari susunan unit menurut letak kolom.")


def _sampul(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[CellRef]:
    """The cells of a cover: a sheet of few lines, one of which names the office, its region or the report."""
    bebas = [(b, k, sel) for b, k, sel in lembar.berisi() if (b, k) not in terpakai]
    teks = [sel.teks for _, _, sel in bebas if isinstance(sel.nilai, str) and len(sel.teks) <= _JUDUL_MAKS]
    if len(teks) < len(bebas) or len(bebas) > _SAMPUL_MAKS or sum(baris_sampul(satu) is not None for satu in teks) < 2:
        return []
    return [lembar.alamat(b, k) for b, k, _ in bebas]


def catat_sisa(kerja: Kerja) -> None:
    """List what no reader understood, sheet by sheet; nothing is dropped silently."""
    for lembar in kerja.lembar:
        _catat_rumus(kerja, lembar)
        sisa = _sisa(kerja, lembar)
        if sisa:
            baris = (min(s.baris for s in sisa), max(s.baris for s in sisa))
            kerja.bacaan.append(
                BacaanLembar(
                    nama=lembar.nama,
                    jenis=None,
                    baris=baris,
                    alasan=_alasan(lembar, sisa),
                    sisa=sisa,
                    berkas=lembar.berkas,
                )
            )
        elif not any((b.nama, b.berkas) == (lembar.nama, lembar.berkas) for b in kerja.bacaan):
            alasan = "Hanya berisi judul atau petunjuk." if lembar.ukuran[0] else "Lembar kosong."
            kerja.bacaan.append(
                BacaanLembar(nama=lembar.nama, jenis=None, baris=(0, 0), alasan=alasan, berkas=lembar.berkas)
            )


def _catat_rumus(kerja: Kerja, lembar: Sheet) -> None:
    """Say which formulas outside the tables have no stored result."""
    terpakai = kerja.terpakai(lembar)
    belum = [lembar.alamat(b, k) for b, k, sel in lembar.berisi() if sel.tanpa_hasil and (b, k) not in terpakai]
    if belum:
        baris = (belum[0].baris, belum[-1].baris)
        alasan = f"Hasil rumus tidak tersimpan: {sebut_sel(belum)}. Simpan ulang berkas di Excel agar terbaca."
        kerja.bacaan.append(
            BacaanLembar(nama=lembar.nama, berkas=lembar.berkas, jenis=None, baris=baris, alasan=alasan, sisa=belum)
        )


def _alasan(lembar: Sheet, sisa: list[CellRef]) -> str:
    contoh = "; ".join(f"{s.sel} “{ringkas(lembar[(s.baris, s.kolom)].teks, _CONTOH_HURUF)}”" for s in sisa[:_CONTOH])
    lebih = f"; dan {len(sisa) - _CONTOH} sel lain" if len(sisa) > _CONTOH else ""
    awal = "Lembar tersembunyi. " if lembar.keadaan is not KeadaanLembar.TAMPAK else ""
    return f"{awal}Isi yang belum dipahami: {contoh}{lebih}."


def _sisa(kerja: Kerja, lembar: Sheet) -> list[CellRef]:
    """The cells that say something and that no reader took."""
    terpakai = kerja.terpakai(lembar)
    bebas = [(b, k) for b, k, sel in lembar.berisi() if (b, k) not in terpakai and sel.teks.strip(" :;=-–_.")]
    label = {letak for letak in bebas if _label_kosong(lembar, *letak)}
    dikenal = [b.baris[0] for b in kerja.bacaan if (b.nama, b.berkas) == (lembar.nama, lembar.berkas) and b.jenis]
    batas = min([*dikenal, *(b for b, _ in label)], default=0)
    hasil: list[CellRef] = []
    petunjuk: tuple[int, int] | None = None
    for b, k in bebas:
        if _PETUNJUK.match(lembar[(b, k)].teks) or petunjuk == (b - 1, k):
            petunjuk = (b, k)
        elif (b, k) not in label and not (b < batas and _judul(lembar, b, k)):
            hasil.append(lembar.alamat(b, k))
    return hasil


def _label_kosong(lembar: Sheet, baris: int, kolom: int) -> bool:
    """True for a label of the identity whose value was not filled in."""
    if peran_label(lembar[(baris, kolom)].teks) is None:
        return False
    return not any(lembar[(baris, k)].teks.strip(" :") for k in range(1, lembar.ukuran[1] + 1) if k != kolom)


def _judul(lembar: Sheet, baris: int, kolom: int) -> bool:
    """True for a text that can be a title above what was understood."""
    sel = lembar[(baris, kolom)]
    return isinstance(sel.nilai, str) and len(sel.teks) < _JUDUL_MAKS
