"""From Grid to Laporan: find the tables, tell what each is, read it, join what means the same, say what was left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.grid import Grid, KeadaanLembar, Sheet
from lkjip_desktop.domain.laporan import (
    BacaanLembar,
    JenisLembar,
    Laporan,
    Pertanyaan,
    Pilihan,
)
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.gabung import bedakan_kunci, jadikan_indikator, kelompokkan, tempatkan_data
from lkjip_desktop.readers.gabung_program import gabung_program
from lkjip_desktop.readers.jenis import SHEET_KINDS
from lkjip_desktop.readers.kenal import JenisTabel, Pengenalan, kenali
from lkjip_desktop.readers.lembar.identitas import Identitas, kumpulkan, kumpulkan_judul, peran_label, tetapkan
from lkjip_desktop.readers.lembar.naskah import baca_naskah, gabung_naskah
from lkjip_desktop.readers.lembar.struktur import baca_struktur
from lkjip_desktop.readers.lembar.tanda_tangan import Blok, blok_berlabel, cari_blok, gabung_pejabat
from lkjip_desktop.readers.pasangan import cari_pasangan
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel, cari_tabel
from lkjip_desktop.readers.tahun import tahun_laporan, tahun_tabel


_PETUNJUK = re.compile(r"\s*petunjuk\b", re.I)


@dataclass
class _Kerja:
    """A workbook while it is read: tables with their kinds, cells used by sheet, what each sheet was understood as."""

    profil: Profil
    lembar: list[Sheet]
    tabel: list[tuple[Tabel, str]] = field(default_factory=list)
    potongan: list[Potongan] = field(default_factory=list)
    identitas: Identitas = field(default_factory=Identitas)
    blok: list[Blok] = field(default_factory=list)
    terpakai: dict[tuple[str | None, str], set[tuple[int, int]]] = field(default_factory=dict)
    bacaan: list[BacaanLembar] = field(default_factory=list)
    pertanyaan: list[Pertanyaan] = field(default_factory=list)

    def pakai(self, lembar: Sheet) -> set[tuple[int, int]]:
        """The cells of a sheet that are understood so far."""
        return self.terpakai.setdefault((lembar.berkas, lembar.nama), set())

    def catat(self, lembar: Sheet, jenis: JenisLembar, sel: Sequence[CellRef], alasan: str) -> None:
        """Note cells as understood, and as what."""
        if sel:
            self.pakai(lembar).update((s.baris, s.kolom) for s in sel)
            baris = (min(s.baris for s in sel), max(s.baris for s in sel))
            self.bacaan.append(BacaanLembar(nama=lembar.nama, jenis=jenis, baris=baris, alasan=alasan))


def baca(grid: Grid, profil: Profil, lain: Sequence[Grid] = ()) -> Laporan:
    """Return what a workbook (with further sources of the same office) says, and how it was understood."""
    kerja = _Kerja(profil, [*grid.lembar, *(lembar for satu in lain for lembar in satu.lembar)])
    laporan = Laporan(berkas=str(grid.berkas))
    for lembar in kerja.lembar:
        _cari(kerja, lembar)
    _kenali_identitas(kerja)
    laporan.tahun = _tahun(kerja)
    for tabel, judul in kerja.tabel:
        _baca_tabel(kerja, laporan, tabel, judul)
    for lembar in kerja.lembar:
        _baca_sisa(kerja, laporan, lembar)
    laporan.instansi = tetapkan(kerja.identitas)
    laporan.pejabat = gabung_pejabat([*blok_berlabel(kerja.identitas.pejabat), *kerja.blok])
    _gabung(kerja, laporan)
    _catat_sisa(kerja)
    laporan.lembar = _urut(kerja)
    laporan.pertanyaan = kerja.pertanyaan
    return laporan


def _cari(kerja: _Kerja, lembar: Sheet) -> None:
    """Find a sheet's tables; a table without a title of its own has the sheet's."""
    tabel = cari_tabel(lembar)
    for satu in tabel:
        kerja.tabel.append((satu, satu.teks_judul or tabel[0].teks_judul))
        kerja.pakai(lembar).update(_sel_tabel(satu))


def _sel_tabel(tabel: Tabel) -> set[tuple[int, int]]:
    awal, akhir = tabel.kepala.batas
    return {
        (b, k) for b in range(min([tabel.kepala.baris, *tabel.nomor]), tabel.akhir + 1) for k in range(awal, akhir + 1)
    }


def _kenali_identitas(kerja: _Kerja) -> None:
    """Read label/value pairs and titles of all sheets; what is used is marked after the tables are known."""
    for lembar in kerja.lembar:
        terpakai = kerja.pakai(lembar)
        kumpulkan(kerja.identitas, cari_pasangan(lembar, terpakai))
        kumpulkan_judul(kerja.identitas, _teks_lepas(lembar, terpakai))


def _teks_lepas(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[tuple[CellRef, str]]:
    return [
        (lembar.alamat(b, k), sel.teks)
        for b, k, sel in lembar.berisi()
        if (b, k) not in terpakai and isinstance(sel.nilai, str) and len(sel.teks) < 250
    ]


def _tahun(kerja: _Kerja) -> int | None:
    judul = [teks for lembar in kerja.lembar for _, teks in _teks_lepas(lembar, kerja.pakai(lembar))]
    jawaban = kerja.profil.jawaban.get("tahun", "")
    tahun = int(jawaban) if jawaban.isdigit() else tahun_laporan(kerja.identitas, judul, [t for t, _ in kerja.tabel])
    if tahun is None and kerja.tabel:
        tanya = "Tahun laporan tidak ditemukan. Tahun berapa yang dilaporkan?"
        kerja.pertanyaan.append(Pertanyaan(id="tahun", tanya=tanya, tempat=[], pilihan=[], bawaan=""))
    return tahun


def _baca_tabel(kerja: _Kerja, laporan: Laporan, tabel: Tabel, judul: str) -> None:
    pengenalan = kenali(tabel, judul, SHEET_KINDS)
    jenis = _pilih(kerja, tabel, pengenalan)
    if jenis is None:
        kerja.pakai(tabel.lembar).difference_update(_sel_tabel(tabel))
        return
    potongan = jenis.baca(tabel, Konteks(laporan.tahun, tahun_tabel(tabel, judul)))
    kerja.potongan.append(potongan)
    sel = [*tabel.judul, *potongan.tambahan]
    kerja.pakai(tabel.lembar).update((s.baris, s.kolom) for s in sel)
    kerja.bacaan.append(
        BacaanLembar(
            nama=tabel.lembar.nama,
            jenis=potongan.jenis,
            baris=(min([tabel.kepala.baris, *tabel.nomor]), max([tabel.akhir, *(s.baris for s in potongan.tambahan)])),
            alasan=_alasan(tabel, judul, potongan, pengenalan),
            kolom={
                k.jalur[-1] if len(k.jalur) == 1 else " / ".join(k.jalur): k.peran.value
                for k in tabel.kepala.kolom
                if k.peran
            },
        )
    )


def _pilih(kerja: _Kerja, tabel: Tabel, pengenalan: Pengenalan) -> JenisTabel | None:
    """The kind of a table; a tie is asked, and the answer of the profile followed."""
    if pengenalan.jenis is None or not pengenalan.seri:
        return pengenalan.jenis
    id_tanya = f"jenis:{tabel.lembar.nama}:{tabel.kepala.baris}"
    calon = [pengenalan.jenis.jenis, *pengenalan.seri]
    jawaban = kerja.profil.jawaban.get(id_tanya)
    if jawaban:
        return next((j for j in SHEET_KINDS if j.jenis.value == jawaban), pengenalan.jenis)
    kerja.pertanyaan.append(
        Pertanyaan(
            id=id_tanya,
            tanya=f"Tabel pada lembar {tabel.lembar.nama} baris {tabel.kepala.baris} termasuk dokumen apa?",
            tempat=[tabel.ref(tabel.kepala.baris, tabel.kunci)],
            pilihan=[
                Pilihan(nilai=j.value, bukti="judul kolom sama; judul tabel tidak menyebut dokumennya") for j in calon
            ],
            bawaan=pengenalan.jenis.jenis.value,
        )
    )
    return pengenalan.jenis


def _alasan(tabel: Tabel, judul: str, potongan: Potongan, pengenalan: Pengenalan) -> str:
    kolom = ", ".join(dict.fromkeys(k.jalur[-1] for k in tabel.kepala.kolom if k.peran))
    bagian = [f"judul kolom: {kolom}"]
    if judul:
        bagian.append(f"judul: {' '.join(judul.split())[:80]}")
    if tabel.data:
        bagian.append(f"data baris {tabel.data[0]}–{tabel.data[-1]}")
    if tabel.nomor:
        bagian.append("baris nomor kolom: " + ", ".join(map(str, tabel.nomor)))
    if tabel.total:
        bagian.append("baris jumlah: " + ", ".join(map(str, tabel.total)))
    bagian.extend(potongan.diabaikan)
    if pengenalan.seri:
        bagian.append("sama kuat: " + ", ".join(j.value for j in pengenalan.seri))
    return "Dikenali dari " + "; ".join(bagian) + "."


def _baca_sisa(kerja: _Kerja, laporan: Laporan, lembar: Sheet) -> None:
    """Read what stands outside the tables: identity, signatures, narrative, the organisation."""
    terpakai = kerja.pakai(lembar)
    pasangan = [
        lembar.alamat(b, k)
        for nama, b, k in kerja.identitas.terpakai
        if nama == lembar.nama and (b, k) not in terpakai and not lembar[(b, k)].kosong
    ]
    kerja.catat(lembar, JenisLembar.IDENTITAS, pasangan, "Dikenali dari label identitas dan pejabat.")
    blok = cari_blok(lembar, terpakai)
    kerja.blok.extend(blok)
    for satu in blok:
        kerja.catat(lembar, JenisLembar.TANDA_TANGAN, satu.sel, "Dikenali dari NIP, nama, dan jabatan yang bersusun.")
    naskah = baca_naskah(lembar, terpakai)
    if naskah.jenis:
        gabung_naskah(laporan.naskah, naskah)
        kerja.catat(lembar, naskah.jenis, naskah.sel, "Dikenali dari judul bagian; diambil sebagai daftar.")
    struktur, sel = baca_struktur(lembar, terpakai)
    if struktur and not laporan.struktur:
        laporan.struktur = struktur
        kerja.catat(lembar, JenisLembar.STRUKTUR, sel, "Dikenali dari susunan unit menurut letak kolom.")


def _gabung(kerja: _Kerja, laporan: Laporan) -> None:
    laporan.indikator = [jadikan_indikator(k, kerja.profil) for k in kelompokkan(kerja.potongan)]
    bedakan_kunci(laporan.indikator)
    for satu in kerja.potongan:
        tempatkan_data(laporan.indikator, satu.data, JenisLembar.DATA_DUKUNG, laporan.tahun)
        laporan.total.extend(satu.total)
        laporan.survei = laporan.survei or satu.survei
    laporan.program = gabung_program(kerja.potongan)
    for lembar in kerja.lembar:
        for baris, kolom, sel in lembar.berisi():
            ref = str(lembar.alamat(baris, kolom))
            laporan.teks_sel[ref] = sel.teks
            if sel.rumus is not None:
                laporan.rumus_sel[ref] = sel.rumus


def _catat_sisa(kerja: _Kerja) -> None:
    """List what no reader understood, sheet by sheet; nothing is dropped silently."""
    for lembar in kerja.lembar:
        terpakai = kerja.pakai(lembar)
        sisa = [
            lembar.alamat(b, k) for b, k, s in lembar.berisi() if (b, k) not in terpakai and s.teks.strip(" :;=-–_.")
        ]
        sisa = [s for s in sisa if not _hiasan(kerja, lembar, s)]
        if sisa:
            contoh = "; ".join(f"{s.sel} “{' '.join(lembar[(s.baris, s.kolom)].teks.split())[:40]}”" for s in sisa[:5])
            lebih = f"; dan {len(sisa) - 5} sel lain" if len(sisa) > 5 else ""
            baris = (min(s.baris for s in sisa), max(s.baris for s in sisa))
            awal = "Lembar tersembunyi. " if lembar.keadaan is not KeadaanLembar.TAMPAK else ""
            alasan = f"{awal}Tidak dikenali: {contoh}{lebih}."
            kerja.bacaan.append(BacaanLembar(nama=lembar.nama, jenis=None, baris=baris, alasan=alasan, sisa=sisa))
        elif not any(b.nama == lembar.nama for b in kerja.bacaan):
            kerja.bacaan.append(BacaanLembar(nama=lembar.nama, jenis=None, baris=(0, 0), alasan="Lembar kosong."))


def _hiasan(kerja: _Kerja, lembar: Sheet, sel: CellRef) -> bool:
    """True for what is seen but says nothing: hints, labels without a value, titles above what was understood."""
    teks = lembar[(sel.baris, sel.kolom)].teks
    if _PETUNJUK.match(teks) or peran_label(teks):
        return True
    dikenal = [b for b in kerja.bacaan if b.nama == lembar.nama and b.jenis]
    return (
        bool(dikenal) and sel.baris <= min(b.baris[1] for b in dikenal) and len(teks) < 200 and teks.strip(" :") != ""
    )


def _urut(kerja: _Kerja) -> list[BacaanLembar]:
    urut = {lembar.nama: i for i, lembar in enumerate(kerja.lembar)}
    return sorted(kerja.bacaan, key=lambda b: (urut.get(b.nama, len(urut)), b.baris, b.jenis is None))
