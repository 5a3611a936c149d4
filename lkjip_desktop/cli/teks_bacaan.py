"""What `baca` tells in the terminal: the office, its figures, and how every sheet was understood."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from lkjip_desktop.cli.layar import KUNING, bungkus, warna
from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import BacaanLembar, Laporan, Pertanyaan


def bacaan(laporan: Laporan, hasil: Hasil) -> str:
    """Return what was understood of a workbook: figures, then sheet by sheet why, then what must be answered."""
    instansi = laporan.instansi
    kepala = (
        ", ".join(teks for teks in (instansi.nama, instansi.daerah) if teks) or "Nama perangkat daerah tidak ditemukan"
    )
    baris = [kepala, f"Tahun laporan: {laporan.tahun or 'tidak ditemukan'}", ""]
    baris.extend(_daftar_pejabat(laporan))
    baris.extend(_daftar_indikator(hasil))
    baris.extend(_daftar_program(hasil))
    baris.extend(_survei(laporan, hasil))
    for (berkas, nama), isi in groupby(laporan.lembar, key=lambda satu: (satu.berkas, satu.nama)):
        baris.append(f"\nLembar {nama}" + (f" ({Path(berkas).name})" if berkas else ""))
        baris.extend(teks for satu in isi for teks in _lembar(satu))
    if laporan.pertanyaan:
        baris.append("\nPertanyaan (jawab pada Pengaturan Perangkat Daerah)")
        baris.extend(teks for satu in laporan.pertanyaan for teks in _pertanyaan(satu))
    return "\n".join(baris)


def _lembar(satu: BacaanLembar) -> Iterable[str]:
    """Rows and kind of a part of a sheet, then its reasons, one a line."""
    jenis = satu.jenis.value if satu.jenis else warna("tidak dipakai", KUNING)
    letak = _rentang(*satu.baris)
    yield f"  {letak}: {jenis}" if letak else f"  {jenis}"
    for teks in satu.rincian or [satu.alasan.rstrip(".")]:
        yield bungkus(f"{teks[:1].upper()}{teks[1:]}", "      ")


def _rentang(awal: int, akhir: int) -> str:
    """Rows as a person says them; "" for a sheet without any."""
    if not awal:
        return ""
    return f"Baris {awal}" if awal == akhir else f"Baris {awal}–{akhir}"


def _pertanyaan(satu: Pertanyaan) -> Iterable[str]:
    """A question with its candidates, what speaks for each, and which one is gone on with."""
    letak = f" ({', '.join(str(ref) for ref in satu.tempat)})" if satu.tempat else ""
    yield bungkus(f"{satu.tanya}{letak}", "  ? ")
    for calon in satu.pilihan:
        dipakai = " (dipakai sementara)" if calon.nilai == satu.bawaan else ""
        yield bungkus(f"{calon.nilai}{dipakai}: {calon.bukti}", "      - ")
    yield bungkus(f"Kunci: {satu.id}", "      ")


def _daftar_pejabat(laporan: Laporan) -> Iterable[str]:
    for satu in laporan.pejabat:
        masa = f", {satu.masa}" if satu.masa else ""
        yield bungkus(f"{satu.nama}, {satu.jabatan or 'jabatan tidak tertulis'}, NIP {satu.nip or '–'}{masa}", "  ")


def _daftar_indikator(hasil: Hasil) -> Iterable[str]:
    if hasil.indikator:
        yield f"\nIndikator ({len(hasil.indikator)})"
    for satu in hasil.indikator:
        angka = f"target {_teks(satu.target)}, realisasi {_teks(satu.realisasi)}, capaian {_teks(satu.capaian)}"
        yield bungkus(f"{satu.nama}: {angka} ({satu.satuan or 'tanpa satuan'})", "  - ")


def _daftar_program(hasil: Hasil) -> Iterable[str]:
    if not hasil.program:
        return
    yield f"\nProgram ({len(hasil.program)})"
    for satu in hasil.program:
        yield bungkus(f"{satu.nama}: {_teks(satu.anggaran)}, realisasi {_teks(satu.realisasi)}", "  - ")
    yield f"  Jumlah: {_teks(hasil.total_anggaran)}, realisasi {_teks(hasil.total_realisasi)}"


def _survei(laporan: Laporan, hasil: Hasil) -> Iterable[str]:
    """The survey in one line: respondents, IKM and grade, printed or else computed."""
    survei, hitungan = laporan.survei, hasil.survei
    if survei is None or hitungan is None:
        return
    mutu = survei.mutu or hitungan.mutu or "–"
    isi = f"{_teks(survei.responden)} responden, {len(survei.unsur)} unsur"
    yield f"\nSurvei Kepuasan Masyarakat: {isi}, IKM {_teks(survei.ikm or hitungan.ikm)}, mutu {mutu}"


def _teks(angka: Angka | None) -> str:
    return angka.teks if angka and angka.teks else "–"
