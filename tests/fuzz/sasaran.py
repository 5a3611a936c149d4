"""What a damaged file is given to; whatever it is, the program ends in a result or in one sentence."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from functools import cache
from pathlib import Path

from lkjip_desktop import pipeline
from lkjip_desktop.cli import bentuk_json, teks_bacaan
from lkjip_desktop.domain.celledit import CellEdit, NewSheet, SheetCell
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.pipeline import Bacaan
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.excel.tambal import tambal
from tests.fuzz.bahan import CONTOH, Bahan
from tests.fuzz.buku_acak import tulis_acak
from tests.fuzz.mutasi import GANJIL, rusak
from tests.fuzz.profil_acak import profil_acak

Acak = random.Random
_TERPANJANG = 900  # one of them lists all meanings that a column can have


def buku(acak: Acak, bahan: Bahan, folder: Path) -> None:
    """A damaged workbook: read, checked, and one in four made into a report."""
    nama, isi = acak.choice(bahan.buku)
    berkas = folder / _akhiran(acak, nama)
    berkas.write_bytes(rusak(acak, isi))
    _olah(acak, berkas, folder)


def acak_isi(acak: Acak, bahan: Bahan, folder: Path) -> None:
    """A sound workbook of senseless contents: read, checked, made into a report."""
    berkas = folder / "acak.xlsx"
    tulis_acak(acak, berkas, bahan.bersih)
    _olah(acak, berkas, folder)


def profil(acak: Acak, bahan: Bahan, folder: Path) -> None:
    """A sound workbook under decisions that nobody made."""
    berkas, buku_ = folder / "profil.json", acak.choice(bahan.bersih)
    isi = json.dumps(profil_acak(acak, buku_), ensure_ascii=False).encode("utf-8", "replace")
    berkas.write_bytes(rusak(acak, isi) if acak.random() < 0.1 else isi)
    bacaan = pipeline.read(pipeline.masukan_dari(buku_, profil=berkas))
    json.dumps(bentuk_json.bacaan(bacaan.laporan, bacaan.hasil))
    json.dumps(bentuk_json.pemeriksaan(pipeline.check(bacaan)))
    if acak.random() < 0.3:
        pipeline.build(bacaan, folder / "luaran")


def tambalan(acak: Acak, bahan: Bahan, folder: Path) -> None:
    """A damaged workbook with cells set: what comes of it is a package that is whole, and reads."""
    nama, isi = acak.choice([satu for satu in bahan.buku if satu[0].endswith((".xlsx", ".xlsm"))])
    berkas, hasil = folder / nama, folder / "terisi.xlsx"
    berkas.write_bytes(rusak(acak, isi))
    lembar = ["Data", "Sheet1"]
    with suppress(GalatPengguna):
        lembar = [satu.nama for satu in buka(berkas).lembar] or lembar
    edit = [_edit(acak, acak.choice(lembar)) for _ in range(acak.choice((1, 6, 40)))]
    baru = NewSheet("Catatan Pemeriksaan", [[SheetCell(acak.choice(GANJIL)[:200])]], [20])
    tambal(berkas, hasil, edit, [baru])
    with zipfile.ZipFile(hasil) as arsip:
        arsip.infolist()


def dokumen(acak: Acak, bahan: Bahan, folder: Path) -> None:
    """A damaged Word file: read and checked, commented, refreshed, made a template, filled, taken over from."""
    nama, isi = acak.choice(bahan.dokumen)
    berkas = folder / nama
    berkas.write_bytes(rusak(acak, isi))
    acak.choice(_DOKUMEN)(berkas, folder)


def _periksa_dokumen(berkas: Path, folder: Path) -> None:
    bacaan = pipeline.read_document(berkas)
    hasil = pipeline.check_document(bacaan)
    pipeline.comment(bacaan, hasil, folder / "luaran")


def _periksa_dengan_buku(berkas: Path, _: Path) -> None:
    pipeline.check_document(pipeline.read_document(berkas, pipeline.masukan_dari(sumber_daya(CONTOH))))


def _perbarui(berkas: Path, folder: Path) -> None:
    hasil = pipeline.refresh(_contoh(), berkas, folder / "luaran", temuan=[])
    if hasil.berkas is not None:
        pipeline.refresh(_contoh(), hasil.berkas, lihat=True, temuan=[])


def _siapkan(berkas: Path, folder: Path) -> None:
    pipeline.prepare(berkas, folder / "luaran")


def _templat(berkas: Path, folder: Path) -> None:
    pipeline.build(_contoh(), folder / "luaran", templat=berkas)


def _acuan(berkas: Path, folder: Path) -> None:
    pipeline.build(_contoh(), folder / "luaran", acuan=berkas)


_DOKUMEN = (_periksa_dokumen, _periksa_dokumen, _periksa_dengan_buku, _perbarui, _perbarui, _siapkan, _templat, _acuan)
SASARAN: dict[str, Callable[[Acak, Bahan, Path], None]] = {
    "buku": buku,
    "acak": acak_isi,
    "tambal": tambalan,
    "profil": profil,
    "dokumen": dokumen,
}


def jalankan(nama: str, nomor: int, bahan: Bahan, folder: Path) -> str:
    """Run one case; return "hasil" or the sentence that refused it. Whatever else is raised is a fault."""
    try:
        SASARAN[nama](random.Random(f"{nama} {nomor}"), bahan, folder)
    except GalatPengguna as galat:
        kalimat = str(galat)
        if kalimat[-1:] not in '."' or "\n" in kalimat or len(kalimat) > _TERPANJANG or "Error" in kalimat:
            raise AssertionError(f"no sentence for users: {kalimat!r}") from galat
        return kalimat
    return "hasil"


@cache
def _contoh() -> Bacaan:
    return pipeline.read(pipeline.masukan_dari(sumber_daya(CONTOH)))


def _olah(acak: Acak, berkas: Path, folder: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(berkas))
    json.dumps(bentuk_json.bacaan(bacaan.laporan, bacaan.hasil))
    teks_bacaan.bacaan(bacaan.laporan, bacaan.hasil)
    hasil = pipeline.check(bacaan)
    json.dumps(bentuk_json.pemeriksaan(hasil))
    if acak.random() < 0.25:
        keluaran = pipeline.build(bacaan, folder / "luaran")
        pipeline.review_sheet(bacaan, hasil, folder / "luaran")
        pipeline.read_document(keluaran.word)
        pipeline.refresh(bacaan, keluaran.word, lihat=True, temuan=hasil.temuan)
        if keluaran.excel is not None:
            buka(keluaran.excel)


def _akhiran(acak: Acak, nama: str) -> str:
    """The file's name, now and then with the wrong suffix: content decides."""
    lain = (".xlsx", ".xls", ".xlsm", ".ods", ".csv", ".XLSB", "")
    return nama if acak.random() < 0.9 else Path(nama).stem + acak.choice(lain)


def _edit(acak: Acak, lembar: str) -> CellEdit:
    ref = CellRef(lembar, acak.choice((1, 2, 7, 10, 1048576)), acak.choice((1, 2, 5, 16384)))
    nilai = acak.choice((None, Decimal("101.33"), Decimal("-1E+5"), acak.choice(GANJIL)))
    rumus = acak.choice((None, None, "A1/B1*100", "SUM(A1:A9)"))
    catatan = acak.choice((None, "Periksa.", acak.choice(GANJIL)))
    return CellEdit(ref, nilai, rumus, acak.choice((None, "C6EFCE")), catatan)
