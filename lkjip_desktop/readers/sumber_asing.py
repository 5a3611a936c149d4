"""Further sources (--dengan) that are clearly another office's: asked about, meanwhile left out, never merged."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.grid import Grid
from lkjip_desktop.domain.laporan import BacaanLembar, Butir, Laporan, Pertanyaan, Pilihan
from lkjip_desktop.readers.nama import kata_nama
from lkjip_desktop.readers.tanya import id_tanya, jawab, polos

_NAMA = ("nama", "judul_nama", "sampul_nama")
_DAERAH = ("daerah", "judul_daerah", "sampul_daerah")
_DIPAKAI, _TIDAK = "dipakai", "tidak dipakai"
# Only names written out can be clearly different: "Dishub" may be the office itself.
_UNIT = re.compile(
    r"\b(?:dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat|satuan|rsud|rumah sakit umum daerah"
    r"|rumah sakit|puskesmas)\s+(?=\w)",
    re.I,
)
_WILAYAH = re.compile(r"\b(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+(?=\w)", re.I)
_SINGKATAN_MAKS = 5


@dataclass(frozen=True)
class SumberAsing:
    """A source of another office, with the question about it (None where the office has answered)."""

    grid: Grid
    milik: str
    tanya: Pertanyaan | None


def cari_sumber_asing(
    asal: Mapping[str, Sequence[Butir]], lain: Sequence[Grid], jawaban: Mapping[str, str]
) -> list[SumberAsing]:
    """Return the further sources to leave out: their own names say another office than the main workbook's.

    Raises GalatPengguna for an answer that is none of the candidates.
    """
    utama = _sebutan(asal, None)
    hasil: list[SumberAsing] = []
    for grid in lain:
        sendiri = _sebutan(asal, next((lembar.berkas for lembar in grid.lembar), None))
        beda = next((dua for satu, dua in zip(utama, sendiri, strict=True) if _berbeda(satu, dua)), None)
        if beda is None:
            continue
        tanya = _tanya(grid, beda, utama)
        putusan = jawab(jawaban, tanya)
        if putusan != _DIPAKAI:
            hasil.append(SumberAsing(grid, beda, tanya if putusan is None else None))
    return hasil


def catat_sumber_asing(laporan: Laporan, asing: Sequence[SumberAsing]) -> None:
    """Say of every sheet of these sources that it was not used, and ask."""
    for satu in asing:
        if satu.tanya is not None:
            laporan.pertanyaan.append(satu.tanya)
        alasan = f"Tidak dipakai: berkas {satu.grid.berkas.name} tampaknya milik {satu.milik}."
        laporan.lembar.extend(
            BacaanLembar(
                nama=lembar.nama, berkas=lembar.berkas, jenis=None, baris=(1, max(1, lembar.ukuran[0])), alasan=alasan
            )
            for lembar in satu.grid.lembar
        )


def _sebutan(asal: Mapping[str, Sequence[Butir]], berkas: str | None) -> tuple[str | None, str | None]:
    """Office and region as one file names them, None where it does not."""
    return _terbanyak(asal, _NAMA, berkas), _terbanyak(asal, _DAERAH, berkas)


def _terbanyak(asal: Mapping[str, Sequence[Butir]], kunci: Sequence[str], berkas: str | None) -> str | None:
    for satu in kunci:
        teks = [butir.teks for butir in asal.get(satu, ()) if butir.ref.berkas == berkas]
        if teks:
            return Counter(teks).most_common(1)[0][0]
    return None


def _berbeda(satu: str | None, dua: str | None) -> bool:
    """True where two names are written out and share less than half of their words."""
    if satu is None or dua is None:
        return False
    inti = [_inti(teks) for teks in (satu, dua)]
    if not all(inti):
        return False
    sama = inti[0] & inti[1]
    return len(sama) * 2 < min(len(inti[0]), len(inti[1]))


def _inti(teks: str) -> set[str]:
    """The words that tell an office (or a region) from others; empty for an abbreviation."""
    unit = _UNIT.search(teks)
    if unit is None:
        wilayah = _WILAYAH.search(teks)
        kata = set(kata_nama(teks[wilayah.end() :])) if wilayah else set()
        return kata if any(len(k) > _SINGKATAN_MAKS for k in kata) else set()
    nama = _WILAYAH.split(teks[unit.end() :])[0]
    kata = set(kata_nama(nama))
    return kata if any(len(k) > _SINGKATAN_MAKS for k in kata) or len(kata) > 1 else set()


def _tanya(grid: Grid, milik: str, utama: tuple[str | None, str | None]) -> Pertanyaan:
    nama = utama[0] or utama[1] or "perangkat daerah ini"
    return Pertanyaan(
        id=id_tanya("sumber", polos(grid.berkas.stem)),
        tanya=f"Berkas {grid.berkas.name} tampaknya milik {milik}, bukan {nama}. Tetap dipakai?",
        tempat=[],
        pilihan=[
            Pilihan(nilai=_TIDAK, bukti=f"berkas itu menyebut {milik}"),
            Pilihan(nilai=_DIPAKAI, bukti=f"berkas itu dibuka bersama kertas kerja {nama}"),
        ],
        bawaan=_TIDAK,
    )
