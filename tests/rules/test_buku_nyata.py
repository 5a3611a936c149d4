"""The real office's workbook: each finding of these rules was judged true or arguable; there are no others."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Penerimaan, Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.rules import (
    anggaran,
    daftar_indikator,
    identitas,
    instansi,
    jabatan,
    judul,
    keterangan,
    pagu,
    penandatanganan,
    perencanaan,
    periode,
    program,
    rumus_total,
    rumusan,
    satuan,
    sebutan,
    target_lalu,
)
from lkjip_desktop.rules.pemeriksaan import periksa

KTP, LAMA = "rasio-kepemilikan-ktp-elektronik", "lama-pengurusan-ktp-elektronik"
SURVEI = "nilai-survei-kepuasan-masyarakat-terhadap-pelayanan-administrasi-kependudukan"
IDN = (identitas, instansi, judul, periode, penandatanganan, jabatan)
TGT = (perencanaan, rumusan, satuan, target_lalu, keterangan, sebutan, daftar_indikator)
ATURAN = [satu for isi in (*IDN, *TGT, anggaran, pagu, program, rumus_total) for satu in isi.RULES]


@pytest.fixture(scope="module")
def nyata(bersama: Path) -> Laporan:
    return baca(buka(bersama / "workbooks" / "Kertas Kerja LKjIP 2024 - Disdukcapil Muba.xlsx"), Profil())


def _temuan(isi: Laporan, profil: Profil | None = None) -> dict[str, Finding]:
    profil = profil or Profil()
    return {_tanpa_nama(satu.kunci): satu for satu in periksa(isi, hitung(isi, profil), profil, ATURAN)}


def _tanpa_nama(kunci: str) -> str:
    """A key without the name of the official."""
    return kunci.partition(":")[0] if kunci.startswith("IDN") else kunci


def test_the_findings_are_these_and_no_others(nyata: Laporan) -> None:
    assert {kunci: satu.tingkat for kunci, satu in _temuan(nyata).items()} == {
        "IDN001": Tingkat.SALAH,
        "TGT002:tidak diperjanjikan": Tingkat.PERIKSA,
        "TGT004:berbeda": Tingkat.PERIKSA,
        f"TGT005:{SURVEI}:%": Tingkat.PERIKSA,
        f"TGT007:{SURVEI}:{LAMA}": Tingkat.PERIKSA,
        "IDN004": Tingkat.INFO,
        "IDN009": Tingkat.INFO,
        "IDN010": Tingkat.INFO,
        "TGT006:target": Tingkat.INFO,
        **{f"TGT008:{satu}": Tingkat.INFO for satu in (KTP, LAMA, SURVEI)},
        "TGT002:rkt lebih luas": Tingkat.INFO,
        "ANG005:nama program": Tingkat.INFO,
        "ANG007:ANGGARAN": Tingkat.INFO,
    }


def test_every_nip_of_the_head_is_named(nyata: Laporan) -> None:
    tempat = [str(satu.ref) for satu in _temuan(nyata)["IDN001"].tempat]
    assert tempat == ["COVER D19", "KERTAS KERJA I20", "PK 2024 D25", "RKT D39", "PENETAPAN KINERJA B22"]


def test_the_typed_numbers_in_the_totals_are_explained(nyata: Laporan) -> None:
    temuan = _temuan(nyata)["ANG007:ANGGARAN"]
    assert [str(satu.ref) for satu in temuan.tempat] == [f"ANGGARAN {sel}" for sel in ("D10", "E10", "D5", "E5")]


def test_an_explained_nip_stays_explained_on_the_next_reading(nyata: Laporan) -> None:
    temuan = _temuan(nyata)["IDN001"]
    terima = Penerimaan(alasan="Sesuai SK terakhir.", tanggal="2025-01-20", sidik=temuan.sidik)
    assert _temuan(nyata, Profil(terima={temuan.kunci: terima}))["IDN001"].diterima == "Sesuai SK terakhir."
