"""The tables of a workbook: found, told what they are, read; with a note for the user on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.grid import KeadaanLembar, Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, Edisi, JenisLembar, Pertanyaan, Pilihan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.jenis import SHEET_KINDS
from lkjip_desktop.readers.kenal import JenisTabel, Pengenalan, kenali
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.kerja import Kerja, rentang_baris, ringkas, sebut_sel
from lkjip_desktop.readers.lembar.ikutan import baca_ikutan
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel, cari_tabel
from lkjip_desktop.readers.tafsir import tafsirkan
from lkjip_desktop.readers.tahun import tahun_tabel
from lkjip_desktop.readers.tanya import id_tanya, jawab, kunci_jalur, polos

_JUDUL_MAKS, _KOLOM_MAKS = 80, 40
_UANG = frozenset({Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.SERAPAN})
_TAK_DIPAKAI = frozenset({Peran.LAIN, Peran.BOBOT, Peran.EFISIENSI, Peran.PEMBANDING, Peran.KONDISI_AWAL})
_LAYAK = 3
_JANGKAU = 3


@dataclass
class TabelDikenal:
    """A table with the title it goes by, the kind it was told to be, and its edition where the plan has two."""

    tabel: Tabel
    judul: str
    pengenalan: Pengenalan
    jenis: JenisTabel | None
    edisi: Edisi | None = None
    catatan_edisi: str = ""


def temukan(kerja: Kerja, lembar: Sheet, tutup: set[int]) -> list[TabelDikenal]:
    """Return a sheet's tables with their kinds; a table without a title of its own has the sheet's."""
    hasil: list[TabelDikenal] = []
    tabel = cari_tabel(lembar, tutup, kerja.pemetaan)
    for satu in tabel:
        tanya = tafsirkan(satu, kerja.profil.jawaban)
        judul = satu.teks_judul or tabel[0].teks_judul
        pengenalan = kenali(satu, judul, SHEET_KINDS)
        jenis = _pilih(kerja, satu, pengenalan)
        hasil.append(TabelDikenal(satu, judul, pengenalan, jenis))
        if jenis is not None:
            kerja.pertanyaan.extend(tanya)
            kerja.terpakai(lembar).update(_sel_tabel(satu))
            kerja.pakai(lembar, [*satu.judul, *_sel_catatan(satu)])
    return hasil


def _sel_tabel(tabel: Tabel) -> set[tuple[int, int]]:
    awal, akhir = tabel.kepala.batas
    return {(b, k) for b in range(tabel.awal, tabel.akhir + 1) for k in range(awal, akhir + 1)}


def _sel_catatan(tabel: Tabel) -> list[CellRef]:
    awal, akhir = tabel.kepala.batas
    return [tabel.lembar.alamat(baris, kolom) for baris in tabel.catatan for kolom in range(awal, akhir + 1)]


def _pilih(kerja: Kerja, tabel: Tabel, pengenalan: Pengenalan) -> JenisTabel | None:
    """The kind of a table; a tie is asked, and the answer of the profile followed."""
    if pengenalan.jenis is None or not pengenalan.seri:
        return pengenalan.jenis
    tanya = _tanya_jenis(tabel, [pengenalan.jenis.jenis, *pengenalan.seri])
    if jawaban := jawab(kerja.profil.jawaban, tanya):
        return next(j for j in SHEET_KINDS if j.jenis.value == jawaban)
    kerja.pertanyaan.append(tanya)
    return pengenalan.jenis


def _tanya_jenis(tabel: Tabel, calon: Sequence[JenisLembar]) -> Pertanyaan:
    """What document a table is of; kept by its sheet and its headings."""
    judul = ", ".join(k.jalur[-1] for k in tabel.kepala.kolom if k.peran)
    alasan = f"judul kolom cocok ({ringkas(judul, _JUDUL_MAKS)}), tetapi judul tabel dan nama lembar tidak menyebut "
    kolom = [kunci_jalur(k.jalur) for k in tabel.kepala.kolom]
    return Pertanyaan(
        id=id_tanya("jenis", polos(tabel.lembar.nama), ", ".join(sorted(kolom))),
        tanya=f"Tabel pada lembar {tabel.lembar.nama} baris {tabel.kepala.baris} termasuk dokumen apa?",
        tempat=[tabel.ref(tabel.kepala.baris, tabel.kunci)],
        pilihan=[Pilihan(nilai=satu.value, bukti=alasan + satu.value) for satu in calon],
        bawaan=calon[0].value,
    )


def sisihkan_tersembunyi(kerja: Kerja, dikenal: Sequence[TabelDikenal]) -> list[TabelDikenal]:
    """Leave out tables of hidden sheets whose kind also stands in a sheet that is seen, and say so."""
    tampak = {t.jenis.jenis for t in dikenal if t.jenis and _tampak(t)}
    hasil: list[TabelDikenal] = []
    for satu in dikenal:
        if satu.jenis and not _tampak(satu) and satu.jenis.jenis in tampak:
            tabel, jenis = satu.tabel, satu.jenis.jenis
            alasan = f"Lembar tersembunyi; yang dipakai adalah {jenis.value} pada lembar yang tampak."
            kerja.bacaan.append(
                BacaanLembar(
                    nama=tabel.lembar.nama,
                    berkas=tabel.lembar.berkas,
                    jenis=jenis,
                    baris=(tabel.awal, tabel.akhir),
                    alasan=alasan,
                )
            )
        else:
            hasil.append(satu)
    return hasil


def _tampak(satu: TabelDikenal) -> bool:
    return satu.tabel.lembar.keadaan is KeadaanLembar.TAMPAK


def baca_tabel(kerja: Kerja, dikenal: TabelDikenal, konteks: Konteks) -> list[Potongan]:
    """Return what a table contributes, and note how it was read; nothing for a table of no known kind."""
    tabel, jenis = dikenal.tabel, dikenal.jenis
    if jenis is None:
        return []
    konteks = Konteks(konteks.tahun, tahun_tabel(tabel, dikenal.judul), konteks.tahun_akhir, konteks.jawaban)
    potongan = jenis.baca(tabel, konteks)
    semua = [potongan, *([ikutan] if (ikutan := baca_ikutan(tabel, konteks, jenis.jenis)) else [])]
    kerja.pakai(tabel.lembar, potongan.tambahan)
    kerja.pertanyaan.extend(p for satu in semua for p in satu.pertanyaan)
    kerja.bacaan.append(
        BacaanLembar(
            nama=tabel.lembar.nama,
            berkas=tabel.lembar.berkas,
            jenis=potongan.jenis,
            baris=(tabel.awal, max([tabel.akhir, *(s.baris for s in potongan.tambahan)])),
            alasan="; ".join(rincian := _rincian(dikenal, semua)) + ".",
            rincian=rincian,
            kolom={k.nama: k.peran.value for k in tabel.kepala.kolom if k.peran},
            sisa=[*(tabel.ref(tabel.kepala.baris_akhir, k) for k in _tidak_dipakai(tabel, semua)), *_catatan(tabel)],
            judul=tabel.judul,
        )
    )
    return semua


def _catatan(tabel: Tabel) -> list[CellRef]:
    return [ref for ref in _sel_catatan(tabel) if not tabel.lembar[(ref.baris, ref.kolom)].kosong]


def _tidak_dipakai(tabel: Tabel, potongan: Sequence[Potongan]) -> list[Kolom]:
    """The columns that have a heading but contribute nothing."""
    nama = {nama for satu in potongan for nama in satu.tak_dipakai}
    tanpa = (None, *_TAK_DIPAKAI, *(() if any(satu.program for satu in potongan) else _UANG))
    return [k for k in tabel.kepala.kolom if k.nama.strip() and (k.nama in nama or k.peran in tanpa)]


def _rincian(dikenal: TabelDikenal, potongan: Sequence[Potongan]) -> list[str]:
    """Why a table was understood so: headings, title, rows of data, then all that was set aside."""
    tabel = dikenal.tabel
    bagian = ["Judul kolom: " + ", ".join(dict.fromkeys(k.jalur[-1] for k in tabel.kepala.kolom if k.peran))]
    if dikenal.judul:
        bagian.append(f"judul tabel: “{ringkas(dikenal.judul, _JUDUL_MAKS)}”")
    if dikenal.catatan_edisi:
        bagian.append(dikenal.catatan_edisi)
    terisi = any(satu.indikator or satu.program or (satu.survei and satu.survei.unsur) for satu in potongan)
    belum = _belum_dihitung(tabel)
    kosong = "isi tabel berupa rumus yang belum dihitung" if belum else "tabel belum diisi"
    bagian.append(f"data baris {rentang_baris(tabel.data)}" if terisi else kosong)
    for label, baris in (
        ("baris nomor kolom", tabel.nomor),
        ("baris jumlah", tabel.total),
        ("baris pembatas", tabel.pita),
    ):
        if baris:
            bagian.append(f"{label}: {rentang_baris(baris)}")
    bagian.extend(teks for satu in potongan for teks in satu.diabaikan)
    if tabel.catatan:
        bagian.append(f"catatan baris {rentang_baris(tabel.catatan)} tidak dipakai")
    disisihkan = [nama for satu in potongan for nama in satu.tak_dipakai]
    if not any(satu.program for satu in potongan):
        disisihkan.extend(k.nama for k in tabel.kepala.semua(*_UANG))
    if asing := disisihkan + [k.nama for k in tabel.kepala.kolom if k.peran is None or k.peran in _TAK_DIPAKAI]:
        bagian.append("kolom tidak dipakai: " + ", ".join(dict.fromkeys(ringkas(nama, _KOLOM_MAKS) for nama in asing)))
    if belum:
        bagian.append(
            f"hasil rumus tidak tersimpan: {sebut_sel(belum)}; capaian, serapan, dan jumlah dihitung program, "
            "yang lain dianggap kosong sampai berkas disimpan ulang di Excel"
        )
    if dikenal.pengenalan.seri:
        bagian.append("bisa juga " + ", ".join(j.value for j in dikenal.pengenalan.seri))
    return bagian


def _belum_dihitung(tabel: Tabel) -> list[CellRef]:
    """The cells of a table (or right below its headings) whose formula has no stored result."""
    awal, akhir = tabel.kepala.batas
    bawah = max(tabel.akhir, tabel.kepala.baris_akhir + _JANGKAU)
    letak = ((b, k) for b in range(tabel.kepala.baris, bawah + 1) for k in range(awal, akhir + 1))
    return [tabel.lembar.alamat(*satu) for satu in letak if tabel.lembar[satu].tanpa_hasil]


def catat_tak_dikenal(kerja: Kerja, dikenal: TabelDikenal) -> None:
    """Note a table of no known kind whose headings look like one, unless its cells were read as something else."""
    tabel = dikenal.tabel
    terpakai = kerja.terpakai(tabel.lembar)
    if dikenal.jenis is not None or len(tabel.kepala.peran) < _LAYAK or not tabel.data:
        return
    bebas = [tabel.lembar.alamat(*letak) for letak in sorted(_sel_tabel(tabel)) if _berisi(tabel, letak, terpakai)]
    if not bebas:
        return
    kerja.pakai(tabel.lembar, [*bebas, *tabel.judul])
    judul = ", ".join(k.jalur[-1] for k in tabel.kepala.kolom)
    alasan = f"Tabel ini tidak termasuk dokumen yang dikenal dan tidak dipakai. Judul kolom: {judul}; {_isi(tabel)}."
    kerja.bacaan.append(
        BacaanLembar(
            nama=tabel.lembar.nama,
            berkas=tabel.lembar.berkas,
            jenis=None,
            baris=(tabel.awal, tabel.akhir),
            alasan=alasan,
            sisa=bebas,
        )
    )


def _isi(tabel: Tabel) -> str:
    return f"data baris {rentang_baris(tabel.data)}"


def _berisi(tabel: Tabel, letak: tuple[int, int], terpakai: set[tuple[int, int]]) -> bool:
    return letak not in terpakai and not tabel.lembar[letak].kosong
