"""Workbooks that are no .xlsx, from the file to its report and its filled copy."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.domain.grid import NilaiSel, Sheet
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.readers.grid import buka, pilah_buku

KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"]
ISI = [
    ["1", "Meningkatnya pelayanan", "Nilai IKM", "Nilai", "85,00", "88,40", ""],
    ["", "", "Persentase kepemilikan KTP", "%", "95", "93,10", ""],
]


def sebagai_csv(folder: Path) -> Path:
    berkas = folder / "Kinerja 2024.csv"
    with berkas.open("w", encoding="cp1252", newline="") as arus:
        csv.writer(arus, delimiter=";").writerows([["CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024"], KEPALA, *ISI])
    return berkas


def _sel_html(isi: list[str]) -> str:
    return "".join(f"<td>{escape(satu)}</td>" for satu in isi)


def sebagai_html(folder: Path) -> Path:
    dua_baris = "".join(f'<td rowspan="2">{satu}</td>' for satu in ISI[0][:2])
    baris = [dua_baris + _sel_html(ISI[0][2:]), _sel_html(ISI[1][2:])]
    kepala = "".join(f"<th>{satu}</th>" for satu in KEPALA)
    isi = "".join(f"<tr>{satu}</tr>" for satu in (kepala, *baris))
    berkas = folder / "Kinerja 2024.xls"
    berkas.write_text(f"<h3>CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024</h3><table border=1>{isi}</table>")
    return berkas


@pytest.mark.parametrize("tulis", [sebagai_csv, sebagai_html])
def test_an_export_of_a_web_application_is_read_and_filled(tmp_path: Path, tulis: Callable[[Path], Path]) -> None:
    berkas = tulis(tmp_path)
    asli = berkas.read_bytes()
    bacaan = pipeline.read(pipeline.masukan_dari(berkas))
    assert [satu.nama for satu in bacaan.laporan.indikator] == ["Nilai IKM", "Persentase kepemilikan KTP"]
    keluaran = pipeline.build(bacaan)
    assert keluaran.excel is not None
    assert keluaran.excel.name == "Kinerja 2024 - terisi.xlsx"
    assert "kertas kerja .xlsx yang baru" in (keluaran.alasan_excel or "")
    terisi = buka(keluaran.excel)
    assert [satu.nama for satu in terisi.lembar][1:] == ["Catatan Pemeriksaan"]
    assert terisi.lembar[0][3, 7].nilai == 104
    assert pilah_buku([berkas, keluaran.excel]).dipakai == [berkas]
    assert berkas.read_bytes() == asli


def _simpan_sebagai(buku: Path, akhiran: str, folder: Path) -> Path:
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    perintah = ["soffice", profil, "--headless", "--convert-to", akhiran, "--outdir", str(folder), str(buku)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)
    return folder / f"{buku.stem}.{akhiran}"


def _sel(lembar: Sheet) -> dict[tuple[int, int], tuple[NilaiSel, str, str | None]]:
    return {(baris, kolom): (sel.nilai, sel.teks, sel.galat) for baris, kolom, sel in lembar.berisi()}


def _tanpa_rumus(laporan: Laporan) -> object:
    """A Laporan as it is read where formulas cannot be: its file and formulas left out."""

    def buang(isi: object) -> object:
        if isinstance(isi, dict):
            return {nama: buang(satu) for nama, satu in isi.items() if nama not in ("rumus", "rumus_sel", "berkas")}
        return [buang(satu) for satu in isi] if isinstance(isi, list) else isi

    return buang(laporan.model_dump(mode="json"))


@pytest.mark.panjang
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice, which saves the other formats, is missing")
@pytest.mark.parametrize("akhiran", ["xls", "ods"])
def test_the_sample_saved_in_another_format_is_read_the_same(contoh: Path, tmp_path: Path, akhiran: str) -> None:
    lain = _simpan_sebagai(contoh, akhiran, tmp_path)
    asli, grid = buka(contoh), buka(lain)
    for satu, dua in zip(asli.lembar, grid.lembar, strict=True):
        assert (dua.nama, dua.keadaan, _sel(dua)) == (satu.nama, satu.keadaan, _sel(satu))
        assert set(dua.gabungan) == set(satu.gabungan)
        assert (dua.baris_tersembunyi, dua.kolom_tersembunyi) == (satu.baris_tersembunyi, satu.kolom_tersembunyi)
    bacaan = [pipeline.read(pipeline.masukan_dari(satu)) for satu in (contoh, lain)]
    assert _tanpa_rumus(bacaan[1].laporan) == _tanpa_rumus(bacaan[0].laporan)
