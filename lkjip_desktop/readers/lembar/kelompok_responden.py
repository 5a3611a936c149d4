"""Respondents by sex, schooling, work or age: small tables of labels and numbers, or both sexes in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import KelompokResponden
from lkjip_desktop.readers.nilai import angka_sel

_GOLONGAN = (
    ("jenis kelamin", re.compile(r"laki\s*-?\s*laki|pria|perempuan|wanita", re.I)),
    (
        "pendidikan",
        re.compile(
            r"(?:tidak|belum)(?: tamat)? (?:sekolah|sd)|sd\b.*|smp\b.*|sltp\b.*|sma\b.*|smk\b.*|slta\b.*|diploma.*|"
            r"d\s?-?(?:[1-4]|i{1,3}|iv)\b.*|s\s?-?[1-3]\b.*|sarjana.*|pasca\s?sarjana.*",
            re.I,
        ),
    ),
    (
        "pekerjaan",
        re.compile(
            r"(?:pns|asn|tni|polri|pegawai|karyawan|swasta|wira(?:usaha|swasta)|petani|nelayan|buruh|pedagang|pelajar|"
            r"mahasiswa|ibu rumah tangga|honorer)\b.*",
            re.I,
        ),
    ),
    (
        "usia",
        re.compile(r"[<>≤≥]?\s*\d{2}\s*(?:[-–]|s/?d|sampai)\s*\d{2}(?:\s*tahun)?|[<>≤≥]\s*\d{2}(?:\s*tahun)?", re.I),
    ),
)
_LAINNYA = re.compile(r"lain\s*-?\s*(?:lain|nya)|yang lain", re.I)
_TOTAL = re.compile(r"(?:jumlah|total)(?: responden| keseluruhan)?", re.I)
_KALIMAT = re.compile(
    r"(?:laki\s*-?\s*laki|pria)\D{0,25}(\d[\d.]*)(?!\d|,|\s*%)\D{0,40}?(?:perempuan|wanita)\D{0,25}(\d[\d.]*)(?!\d|,|\s*%)",
    re.I,
)
_KANAN, _BAWAH = 4, 4
_LEMBAR = re.compile(r"responden|\bskm\b|\bikm\b|surve[iy]|kepuasan", re.I)
Label = tuple[int, int, str]


def cari_kelompok(lembar: Sheet) -> list[KelompokResponden]:
    """Return the groups of respondents that a sheet of the survey lists; none on a sheet about other things."""
    teks = [(baris, kolom, sel.teks.strip()) for baris, kolom, sel in lembar.berisi() if isinstance(sel.nilai, str)]
    dekat = {baris + i for baris, _, satu in teks if "responden" in satu.lower() for i in range(_BAWAH + 1)}
    if not dekat and not _LEMBAR.search(lembar.nama):
        return []
    deret = [satu for satu in _deret(teks) if _LEMBAR.search(lembar.nama) or satu[1][0][0] in dekat]
    tegak = [satu for satu in (_tabel(lembar, satu) for satu in deret) if satu]
    kalimat = [satu for satu in teks if satu[0] in dekat or _LEMBAR.search(lembar.nama)]
    return [*tegak, *_kalimat(lembar, kalimat)]


def _deret(teks: list[Label]) -> Iterator[tuple[str, list[Label], Label | None]]:
    """Runs of labels of one kind below each other, with the total that ends them."""
    kolom: dict[int, list[Label]] = {}
    for satu in teks:
        kolom.setdefault(satu[1], []).append(satu)
    for isi in kolom.values():
        for nama, pola in _GOLONGAN:
            yield from _deret_kolom(nama, pola, isi)


def _deret_kolom(nama: str, pola: re.Pattern[str], isi: list[Label]) -> Iterator[tuple[str, list[Label], Label | None]]:
    deret: list[Label] = []
    for satu in (*isi, (-1, 0, "")):
        bersambung = not deret or satu[0] == deret[-1][0] + 1
        if bersambung and (pola.fullmatch(satu[2]) or (deret and _LAINNYA.fullmatch(satu[2]))):
            deret.append(satu)
            continue
        if len(deret) > 1:
            yield nama, deret, satu if bersambung and _TOTAL.fullmatch(satu[2]) else None
        deret = [satu] if pola.fullmatch(satu[2]) else []


def _tabel(lembar: Sheet, deret: tuple[str, list[Label], Label | None]) -> KelompokResponden | None:
    """The first column right of the labels that holds whole numbers in every row."""
    nama, label, total = deret
    for geser in range(1, _KANAN + 1):
        angka = [_bulat(lembar, baris, kolom + geser) for baris, kolom, _ in label]
        if all(angka):
            akhir = _bulat(lembar, total[0], total[1] + geser) if total else None
            return KelompokResponden(nama=nama, anggota=[satu for satu in angka if satu], total=akhir)
    return None


def _bulat(lembar: Sheet, baris: int, kolom: int) -> Angka | None:
    angka = angka_sel(lembar[(baris, kolom)], lembar.alamat(baris, kolom))
    utuh = angka.berupa_angka and angka.pasti == int(angka.pasti) and angka.satuan != "%" and angka.desimal == 0
    return angka if utuh else None


def _kalimat(lembar: Sheet, teks: list[Label]) -> Iterator[KelompokResponden]:
    for baris, kolom, isi in teks:
        if cocok := _KALIMAT.search(isi):
            ref = lembar.alamat(baris, kolom)
            anggota = [baca_angka(satu.rstrip("."), None, ref) for satu in cocok.groups()]
            if all(satu.berupa_angka for satu in anggota):
                yield KelompokResponden(nama="jenis kelamin", anggota=anggota)
