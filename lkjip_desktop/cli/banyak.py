"""Runs a command over many inputs, tells how far it is, and prints what all of them came to."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lkjip_desktop.cli.layar import berwarna, lebar, seperti
from lkjip_desktop.cli.luaran import GAGAL, Hasil, gagal
from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.domain.rekap import RingkasanBuku
    from lkjip_desktop.pipeline import Butir, Jaring
    from lkjip_desktop.pipeline.banyak import Pekerjaan

DIBATALKAN = "Proses dibatalkan. Berkas asal tidak diubah."
TAK_TERDUGA = (
    "Terjadi kesalahan pada program saat mengolah {nama}. Berkas Anda tidak diubah; laporkan kepada pengembang."
)
_MATI = (
    "Proses yang mengolah {nama} berhenti sendiri, mungkin karena memori habis. Tutup program lain, lalu olah berkas "
    "itu tersendiri."
)
_LAYAR_PENUH = "Keluaran perintah ini tidak dapat ditulis. Periksa sisa ruang disk tujuannya, lalu coba lagi."
_TANPA_MASUKAN = "Tidak ada kertas kerja di antara berkas yang disebut. Periksa nama dan foldernya."

Kerja = Callable[[argparse.Namespace, Path], Hasil]


@dataclass(slots=True)
class Putaran:
    """What a run came to: its inputs, each with its result; beside them what concerns all."""

    masukan: list[Path]
    hasil: list[Hasil]
    jaring: Jaring | None = None
    rekap: Path | None = None
    catatan: list[str] = field(default_factory=list)
    galat: str | None = None

    @property
    def kode(self) -> int:
        """The exit code."""
        return max([satu.kode for satu in self.hasil] + [GAGAL] * (self.galat is not None))

    @property
    def banyak(self) -> bool:
        """True where several inputs were meant."""
        return len(self.hasil) > 1 or (self.jaring is not None and self.jaring.banyak)


def kerjakan(kerja: Kerja, pilihan: argparse.Namespace) -> Putaran:
    """Do a command whose inputs are workbooks, in as many processes as pay. Raises GalatPengguna for a bad list."""
    from lkjip_desktop import pipeline

    daftar = pipeline.read_offices(pilihan.daftar) if _diminta(pilihan) and pilihan.daftar else None
    laporan = pilihan.perintah == "periksa"
    jaring = pipeline.expand(pilihan.buku, laporan=laporan, ke=pilihan.ke, kecuali=getattr(pilihan, "daftar", None))
    putaran = Putaran([satu.berkas for satu in jaring.butir], [], jaring)
    if not jaring.butir:
        putaran.galat = _TANPA_MASUKAN
    if not pilihan.json:
        for kalimat in jaring.kalimat:
            print(kalimat, file=sys.stderr)
    putaran.hasil = _kerjakan(kerja, pilihan, jaring)
    if _diminta(pilihan) and putaran.hasil:
        _tulis_rekap(putaran, pilihan, daftar)
    return putaran


def cetak(putaran: Putaran, *, dengan_json: bool) -> int:
    """Print what a run came to; return its exit code. Where stdout takes no more nothing is written at exit either."""
    kode = putaran.kode
    try:
        (_cetak_json if dengan_json else _cetak_teks)(putaran)
        sys.stdout.flush()
        return kode
    except BrokenPipeError:  # the reader (`| head`) has seen enough
        pass
    except OSError:
        print(_LAYAR_PENUH, file=sys.stderr)
        kode = GAGAL
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open to the end
    return kode


def _diminta(pilihan: argparse.Namespace) -> bool:
    return bool(getattr(pilihan, "rekap", False) or getattr(pilihan, "daftar", None))


def _kerjakan(kerja: Kerja, pilihan: argparse.Namespace, jaring: Jaring) -> list[Hasil]:
    """Do all inputs; those that were not reached before Ctrl+C say so. The results stand in the inputs' order."""
    from lkjip_desktop.pipeline.banyak import run_all, worker_count

    pilihan = argparse.Namespace(**{**vars(pilihan), "ringkas": _diminta(pilihan)})
    butir = jaring.butir
    hasil = [gagal(satu.galat or DIBATALKAN) for satu in butir]
    tugas = [ke for ke, satu in enumerate(butir) if satu.galat is None]
    masukan = [(_untuk(pilihan, butir[ke].ke), butir[ke].berkas) for ke in tugas]
    pekerja = worker_count(len(tugas), cast("Pekerjaan", pilihan.perintah))
    kabar = _Kabar(len(tugas), tampil=not pilihan.json or sys.stderr.isatty())
    try:
        for satu in run_all(partial(_kerja, kerja), masukan, pekerja, awal=partial(seperti, berwarna(), lebar())):
            berkas = butir[tugas[satu.ke]].berkas
            hasil[tugas[satu.ke]] = satu.hasil or gagal(_sebab(satu.galat, berkas))
            kabar.selesai(berkas, hasil[tugas[satu.ke]])
    except KeyboardInterrupt:
        kabar.batal()
    return [_dengan_folder(satu, hasil[ke], pilihan) for ke, satu in enumerate(butir)]


def _kerja(kerja: Kerja, tugas: tuple[argparse.Namespace, Path]) -> Hasil:
    """What a process does with one input."""
    return kerja(*tugas)


def _untuk(pilihan: argparse.Namespace, ke: Path | None) -> argparse.Namespace:
    return argparse.Namespace(**{**vars(pilihan), "ke": ke})


def _sebab(galat: Exception | None, berkas: Path) -> str:
    from lkjip_desktop.pipeline.banyak import PekerjaMati

    if os.environ.get("LKJIP_PENGEMBANG") and galat is not None:
        raise galat
    return (_MATI if isinstance(galat, PekerjaMati) else TAK_TERDUGA).format(nama=berkas.name)


def _dengan_folder(butir: Butir, hasil: Hasil, pilihan: argparse.Namespace) -> Hasil:
    """Say where the outputs of an input went that has a namesake among the others."""
    if hasil.kode == GAGAL or butir.ke in (None, pilihan.ke) or "catatan" not in hasil.isi:
        return hasil
    kalimat = f"Ada masukan lain bernama sama, jadi hasilnya disimpan di folder tersendiri: {butir.ke}."
    isi = {**hasil.isi, "catatan": [*hasil.isi["catatan"], kalimat]}
    return replace(hasil, isi=isi, teks=f"{hasil.teks}\n{kalimat}" if hasil.teks else "")


class _Kabar:
    """Tells people how far a run over several inputs is."""

    def __init__(self, banyak: int, *, tampil: bool) -> None:
        self._banyak = banyak
        self._tampil = tampil and banyak > 1
        self._selesai = 0

    def selesai(self, berkas: Path, hasil: Hasil) -> None:
        """Tell that an input is done."""
        self._selesai += 1
        gagal = " (gagal)" if hasil.kode == GAGAL else ""
        self._cetak(f"{self._selesai} dari {self._banyak}: {berkas.name}{gagal}")

    def batal(self) -> None:
        """Tell that the user stopped the run."""
        self._cetak(f"{DIBATALKAN} {self._selesai} dari {self._banyak} selesai.")

    def _cetak(self, teks: str) -> None:
        if self._tampil:
            print(teks, file=sys.stderr, flush=True)


def _tulis_rekap(putaran: Putaran, pilihan: argparse.Namespace, daftar: Sequence[str] | None) -> None:
    from lkjip_desktop import pipeline

    try:
        satu_folder = len(pilihan.buku) == 1 and pilihan.buku[0].is_dir()
        folder = pilihan.buku[0] if satu_folder else pipeline.common_folder(putaran.masukan)
        hasil = pipeline.save_recap([*_ringkasan(putaran)], pilihan.ke or folder, daftar)
    except GalatPengguna as galat:
        putaran.galat = str(galat)
        return
    putaran.rekap = hasil.berkas
    putaran.catatan += hasil.catatan


def _ringkasan(putaran: Putaran) -> Iterator[RingkasanBuku]:
    from lkjip_desktop.domain.rekap import RingkasanBuku

    for berkas, satu in zip(putaran.masukan, putaran.hasil, strict=True):
        yield satu.ringkasan or RingkasanBuku(berkas.absolute(), galat=satu.isi.get("galat", DIBATALKAN))


def _cetak_json(putaran: Putaran) -> None:
    isi: dict[str, Any] = dict(putaran.hasil[0].isi) if len(putaran.hasil) == 1 and not putaran.banyak else {}
    if putaran.banyak:
        pasangan = zip(putaran.masukan, putaran.hasil, strict=True)
        isi = {"buku": [{"masukan": str(m.absolute()), **satu.isi} for m, satu in pasangan]}
    if putaran.jaring is not None and putaran.jaring.dilewati:
        isi["dilewati"] = [{"berkas": str(s.absolute()), "alasan": alasan} for s, alasan in putaran.jaring.dilewati]
    if putaran.jaring is not None and putaran.jaring.mirip:
        isi["nama_mirip"] = [[str(s.absolute()) for s in versi] for versi in putaran.jaring.mirip]
    if putaran.rekap is not None:
        isi["keluaran"] = {**isi.get("keluaran", {}), "rekap": str(putaran.rekap)}
        isi["catatan"] = [*isi.get("catatan", []), *putaran.catatan]
    if putaran.galat is not None:
        isi["galat"] = putaran.galat
    json.dump(isi, sys.stdout, ensure_ascii=False, indent=1)
    print()
    for satu in putaran.hasil:
        if satu.kode == GAGAL:
            print(satu.teks, file=sys.stderr)
    _cetak_galat(putaran)


def _cetak_teks(putaran: Putaran) -> None:
    for berkas, satu in zip(putaran.masukan, putaran.hasil, strict=True):
        aliran = sys.stderr if satu.kode == GAGAL else sys.stdout
        if putaran.banyak:
            print(f"== {berkas.name}", file=aliran)
        print(satu.teks, file=aliran)
    if putaran.rekap is not None:
        print("\n".join([f"Rekap: {putaran.rekap}", *putaran.catatan]))
    _cetak_galat(putaran)


def _cetak_galat(putaran: Putaran) -> None:
    if putaran.galat is not None:
        print(putaran.galat, file=sys.stderr)
