"""Formulir Reviu of the Inspektorat (PermenPANRB 53/2014), prefilled as a proposal.

What is in the workbook and what the rules found suggest an answer and say why; what only a person can judge, and how
the report was made, is left to the reviewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.catatan import SEBUTAN, hitungan, pilah
from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat
from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.report import sampul
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import daftar, kalimat_awal, kecil_awal, rapikan, ringkas
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi

YA, SEBAGIAN, TIDAK = "Ya", "Sebagian", "Tidak"
_DINILAI = "Dinilai oleh pereviu."
_NOMOR_TERBANYAK, _TEMPAT_TERBANYAK, _PANJANG_NILAI = 8, 12, 200


@dataclass(frozen=True, slots=True)
class Butir:
    """An item of the form: the parts of the report it asks for, those only "if any", the rules that speak of it."""

    kunci: str
    bagian: tuple[str, ...]
    kode: tuple[str, ...] = ()
    bila_ada: tuple[str, ...] = ()


BUTIR = (
    Butir(
        "data",
        ("Identitas perangkat daerah", "Tugas dan fungsi", "Struktur organisasi", "Permasalahan utama"),
        ("IDN", "REG"),
    ),
    Butir(
        "target",
        ("Perjanjian Kinerja", "Indikator Kinerja Utama", "Rencana Kinerja Tahunan"),
        ("TGT001", "TGT003", "TGT005", "TGT006"),
    ),
    Butir(
        "capaian",
        ("Target dan realisasi tahun ini", "Cara perhitungan", "Perbandingan antartahun"),
        ("CAP", "IKM", "NAR"),
    ),
    Butir("lampiran", ("Perjanjian Kinerja", "Rencana Kinerja Tahunan", "Tanda tangan")),
    Butir("perbaikan", ("Sebab dan hambatan", "Upaya perbaikan")),
    Butir("keuangan", ("Realisasi anggaran", "Program dan kegiatan", "Efisiensi sumber daya"), ("ANG",)),
    Butir("pk", ("Perjanjian Kinerja",), ("TGT001", "TGT002", "TGT004")),
    Butir("renstra", ("Target jangka menengah (Renstra)",), ("IDN008",)),
    Butir("iku", ("Indikator Kinerja Utama",), ("TGT008", "TGT009")),
    Butir(
        "banding",
        ("Perbandingan antartahun", "Target jangka menengah (Renstra)"),
        ("CAP011",),
        ("Standar nasional",),
    ),
)
_SERASI = ("pk", "renstra", "iku")


def reviu(bahan: Bahan, kelengkapan: Sequence[Kelengkapan]) -> Isian:
    """Return the items with a proposed answer and its reason, the table `catatan`, and places for the signatures."""
    catatan, _ = pilah(bahan.temuan)
    urut = sorted(catatan, key=lambda satu: list(Tingkat).index(satu.tingkat))
    ada = {satu.bagian: satu.ada for satu in kelengkapan}
    nilai = sampul.sampul(bahan).nilai | _penandatanganan()
    usulan: dict[str, str] = {}
    for butir in BUTIR:
        usulan[butir.kunci], dasar = _usul(butir, ada, urut)
        nilai |= {f"reviu.{butir.kunci}.usulan": usulan[butir.kunci], f"reviu.{butir.kunci}.dasar": dasar}
    nilai |= _dinilai(bahan, usulan)
    nilai |= {
        "kalimat.catatan.pembuka": f"Hasil pemeriksaan: {kecil_awal(hitungan(urut))}".rstrip(".") + ".",
    }
    return Isian(nilai, {"catatan": Tabel([_rekaman(nomor, satu) for nomor, satu in enumerate(urut, 1)])})


def _usul(butir: Butir, ada: dict[str, bool], catatan: Sequence[Finding]) -> tuple[str, str]:
    """The proposed answer of an item and what it rests on."""
    tersedia = [nama for nama in butir.bagian if ada.get(nama)]
    kurang = [nama for nama in (*butir.bagian, *butir.bila_ada) if not ada.get(nama)]
    nomor = [str(n) for n, satu in enumerate(catatan, 1) if _gawat(satu) and satu.kode.startswith(butir.kode)]
    dasar = [
        f"Tersedia: {daftar([_sebut(satu) for satu in tersedia])}." if tersedia else "",
        f"Belum ada: {daftar([_sebut(satu) for satu in kurang])}." if kurang else "",
        f"Lihat catatan nomor {_nomor(nomor)}." if nomor else "",
    ]
    lengkap = len(tersedia) == len(butir.bagian) and not nomor
    return (YA if lengkap else SEBAGIAN if tersedia else TIDAK), " ".join(satu for satu in dasar if satu)


def _sebut(bagian: str) -> str:
    """A part in a sentence; the name of a document (Perjanjian Kinerja) keeps its capitals."""
    _, _, sisa = bagian.partition(" ")
    return bagian if sisa[:1].isupper() else kecil_awal(bagian)


def _gawat(temuan: Finding) -> bool:
    return temuan.tingkat is not Tingkat.INFO and temuan.diterima is None


def _nomor(nomor: Sequence[str]) -> str:
    if len(nomor) <= _NOMOR_TERBANYAK:
        return daftar(nomor)
    return daftar([*nomor[: _NOMOR_TERBANYAK - 1], f"{len(nomor) - _NOMOR_TERBANYAK + 1} catatan lain"])


def _dinilai(bahan: Bahan, usulan: dict[str, str]) -> dict[str, str]:
    """The items that a person has to judge, with what the workbook has to say."""
    serasi = all(usulan[kunci] == YA for kunci in _SERASI)
    ukur = bahan.indikator
    lengkap = sum(satu.satuan is not None and satu.hasil.target is not None for satu in ukur)
    return {
        "reviu.beda.usulan": KOSONG,
        "reviu.beda.dasar": "Tidak ditemukan perbedaan." if serasi else _DINILAI,
        "reviu.ukur.usulan": KOSONG,
        "reviu.ukur.dasar": _DINILAI,
        "reviu.smart.usulan": KOSONG,
        "reviu.smart.dasar": f"{_DINILAI} Bersatuan dan bertarget: {lengkap} dari {len(ukur)} indikator.",
    }


def _penandatanganan() -> dict[str, str]:
    return {
        "teks.reviu.tempat_tanggal": perlu_diisi("tempat dan tanggal reviu"),
        "teks.reviu.jabatan_atasan": perlu_diisi("jabatan, misalnya Inspektur"),
        "teks.reviu.jabatan_pereviu": perlu_diisi("jabatan pereviu"),
        "teks.reviu.nama_atasan": perlu_diisi("nama"),
        "teks.reviu.nama_pereviu": perlu_diisi("nama pereviu"),
        "teks.reviu.nip_atasan": perlu_diisi("NIP"),
        "teks.reviu.nip_pereviu": perlu_diisi("NIP"),
    }


def _rekaman(nomor: int, temuan: Finding) -> Rekaman:
    """A finding as a row; it is known by its key, whatever its words say of the figures."""
    isi = {
        "no": str(nomor),
        "tingkat": SEBUTAN[temuan.tingkat],
        "isi": _isi(temuan),
        "letak": _letak(temuan.tempat),
        "saran": rapikan(temuan.perbaikan),
        "teks.tanggapan": rapikan(temuan.diterima or ""),
        "teks.status": "Selesai" if temuan.diterima else "Belum",
    }
    return Rekaman(f"C{nomor}", temuan.kunci, isi)


def _isi(temuan: Finding) -> str:
    seharusnya = f"Seharusnya: {ringkas(temuan.seharusnya, _PANJANG_NILAI)}." if temuan.seharusnya else ""
    baris = (f"{kalimat_awal(temuan.nama)}.", rapikan(temuan.pesan), seharusnya)
    return "\n".join(satu for satu in baris if satu)


def _letak(tempat: Sequence[Tempat]) -> str:
    if not tempat:
        return KOSONG
    sebagian = tempat if len(tempat) <= _TEMPAT_TERBANYAK else tempat[: _TEMPAT_TERBANYAK - 1]
    lain = len(tempat) - len(sebagian)
    return daftar([*(str(satu.ref) for satu in sebagian), *([f"{lain} sel lain"] if lain else [])])
