"""The words of the tab Lembar and of the questions. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from lkjip_desktop.gui.kalimat import keterangan

if TYPE_CHECKING:
    from lkjip_desktop.domain.kolom import KolomDipahami
    from lkjip_desktop.domain.laporan import BacaanLembar, Pertanyaan

BELUM_DIKENAL = "Belum dikenali"
TIDAK_DIPAKAI = "Tidak dipakai"
SEMENTARA = "dipakai sementara"
TENTUKAN_SENDIRI = "Biarkan program yang menentukan"
KOSONG = "Lembar kosong"
TANPA_TABEL = "Tidak ada tabel yang dikenali pada lembar ini. Klik judul kolom untuk menyebutkan isinya."
_ALASAN_MAKS = 260
_JENIS_JAWABAN = {
    "kolom": "Isi kolom “{1}” pada lembar {0}",
    "dua kolom": "Kolom {1} yang dipakai pada lembar {0}",
    "tanda": "Tanda titik atau koma pada kolom “{1}”, lembar {0}",
    "setahun": "Angka setahun dari kolom “{1}”, lembar {0}",
    "jenis": "Jenis tabel pada lembar {0}",
    "nama": "“{0}” dan “{1}”",
    "sumber": "Sumber lain: {0}",
    "tahun": "Tahun laporan",
}


def kapital(teks: str) -> str:
    """Return a text with its first letter in capitals."""
    return teks[:1].upper() + teks[1:]


def nama_lembar(nama: str, berkas: str | None) -> str:
    """Return the name of a sheet, of a further source after its file's."""
    return nama if berkas is None else f"{PurePath(berkas).name}: {nama}"


def jenis(satu: BacaanLembar) -> str:
    """Return what a table was understood as."""
    return kapital(satu.jenis.value) if satu.jenis else TIDAK_DIPAKAI


def rentang(baris: tuple[int, int]) -> str:
    """Return "baris 4–9"."""
    awal, akhir = baris
    return f"baris {awal}" if awal == akhir else f"baris {awal}–{akhir}"


def alasan(satu: BacaanLembar) -> str:
    """Return why a table was understood so, cut where it is long."""
    if len(satu.alasan) <= _ALASAN_MAKS:
        return satu.alasan
    potong, _, _ = satu.alasan[:_ALASAN_MAKS].rpartition(" ")
    return f"{potong}…"


def keterangan_lembar(nama: str, sebutan: str, satu: BacaanLembar | None) -> str:
    """Return everything that is known of a part of the list, as a tooltip."""
    return keterangan((nama, sebutan), *([("Alasan", satu.alasan)] if satu is not None and satu.alasan else []))


def isi_kolom(kolom: KolomDipahami, arti: Mapping[str, str]) -> str:
    """Return what the label under a heading says."""
    if kolom.arti is None:
        return BELUM_DIKENAL
    kata = arti.get(kolom.arti, kapital(kolom.arti))
    return f"{kata} (pilihan Anda)" if kolom.dari_profil else kata


def judul_menu(judul: str) -> str:
    """Return what stands above the meanings of a column."""
    satu_baris = " ".join(judul.split())
    return f"Kolom “{satu_baris[:40]}{'…' if len(satu_baris) > 40 else ''}” berisi…"


def pertanyaan_ke(ke: int, banyak: int) -> str:
    """Return which of the questions is asked."""
    return f"Pertanyaan {ke} dari {banyak}" if banyak > 1 else "Pertanyaan"


def menunggu(banyak: int) -> str:
    """Return how many questions wait."""
    return f"Ada {banyak} pertanyaan yang belum dijawab."


def calon(tanya: Pertanyaan, nilai: str, arti: Mapping[str, str]) -> str:
    """Return a candidate answer as it is read; the one that is gone on with meanwhile says so."""
    kata = nilai_jawaban(tanya.id, nilai, arti)
    return f"{kata} ({SEMENTARA})" if nilai == tanya.bawaan else kata


def nilai_jawaban(id: str, nilai: str, arti: Mapping[str, str]) -> str:
    """Return an answer in words: meanings of columns have theirs, headings stay as they are written."""
    kelompok = id.partition(":")[0]
    if kelompok == "kolom":
        return arti.get(nilai, kapital(nilai))
    return nilai if kelompok == "dua kolom" else kapital(nilai)


def tentang_jawaban(id: str) -> str:
    """Return what an answer that is kept is about."""
    kelompok, *bagian = id.split(":")
    pola = _JENIS_JAWABAN.get(kelompok)
    if pola is None or len(bagian) <= max((int(satu) for satu in re.findall(r"\{(\d)\}", pola)), default=-1):
        return kapital(id.replace(":", ", "))
    return pola.format(*bagian)


def tentang_kolom(jalur: str) -> str:
    """Return what a mapping that is kept is about."""
    return f"Isi kolom “{jalur}”"
