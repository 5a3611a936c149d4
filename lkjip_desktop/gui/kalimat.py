"""The sentences of the window; words as the glossary has them. No Qt here."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.catatan import SEBUTAN, ringkasan

if TYPE_CHECKING:
    from lkjip_desktop.domain.catatan import HalamanAturan
    from lkjip_desktop.domain.finding import Finding, Tempat
    from lkjip_desktop.domain.laporan import Laporan
    from lkjip_desktop.pipeline import Kekurangan, Keluaran, NilaiTersedia, Rekap, Templat

NAMA_PROGRAM = "LKjIP Desktop"
MEMBACA = "Membaca kertas kerja…"
MENYALIN = "Menyalin kertas kerja contoh…"
MENGOLAH_SEMUA = "Mengolah kertas kerja…"
TAK_TERDUGA = "Terjadi kesalahan pada program. Berkas Anda tidak diubah; laporkan kepada pengembang."
BERUBAH = "Kertas kerja berubah sejak dibaca. Baca ulang?"
BASI = "Laporan yang sudah dibuat belum memuat perubahan terakhir. Tekan Buat Laporan."
SEDANG_DIBUKA = "Kertas kerja sedang dibuka di Excel. Yang dibaca adalah simpanan terakhir."
# By the value of pipeline.Kekurangan: what the review says, and why no report can be made.
_KURANG = {
    "tak dikenal": "Belum ada tabel LKjIP yang dikenali. Klik judul kolom pada lembar untuk menyebutkan isinya, "
    "misalnya Nama indikator, Target, dan Realisasi.",
    "tanpa isi": "Tabel kertas kerja ini belum berisi indikator atau program. Isi di Excel, simpan, lalu baca ulang.",
    "kosong": "Kertas kerja ini masih kosong. Isi di Excel, simpan, lalu baca ulang.",
}
_BELUM_DAPAT = {
    "tak dikenal": "Laporan dapat dibuat setelah ada tabel LKjIP yang dikenali.",
    "tanpa isi": "Laporan dapat dibuat setelah tabelnya berisi indikator atau program.",
    "kosong": "Laporan dapat dibuat setelah kertas kerja berisi.",
}
_LETAK_MAKS = 4


def tak_terduga(nama: str) -> str:
    """Return the sentence for a failure that nobody foresaw."""
    return f"Terjadi kesalahan pada program saat mengolah {nama}. Berkas Anda tidak diubah; laporkan kepada pengembang."


def tak_terbuka(berkas: Path) -> str:
    """Return the sentence for a file that the system does not open."""
    return f"{berkas.name} tidak dapat dibuka dari sini. Buka berkas itu dari foldernya."


def perintah_tak_dikenali(pilihan: str) -> str:
    """Return the sentence for an option that the program does not have."""
    return f"Pilihan {pilihan} tidak dikenali. Cara pakai: lkjip-desktop [--buat] [BUKU...]"


def selesai(temuan: Sequence[Finding]) -> str:
    """Return "Selesai. Ada 2 tidak sesuai dan 5 perlu diperiksa."; what was explained is no longer counted."""
    return f"Selesai. {ringkasan(temuan)}"


def selesai_semua(berhasil: int, gagal: int) -> str:
    """Return what a run over several workbooks came to."""
    if not gagal:
        return f"{berhasil} laporan selesai"
    return f"{berhasil} laporan selesai, {gagal} gagal"


def tersimpan(folder: Path) -> str:
    """Return where the files were put."""
    return f"Tersimpan di {folder}"


def urutan(ke: int, banyak: int) -> str:
    """Return which workbook of how many is being worked on; nothing where there is only one."""
    return f"Kertas kerja {ke} dari {banyak}" if banyak > 1 else ""


def siap(buku: Sequence[Path]) -> str:
    """Return what the window says of workbooks it was opened with."""
    return buku[0].name if len(buku) == 1 else f"{len(buku)} kertas kerja siap dibuat laporannya"


def pekerja_mati(nama: str) -> str:
    """Return the sentence for a workbook whose process was ended by the system."""
    return (
        f"Proses yang mengolah {nama} berhenti sendiri, mungkin karena memori habis. Tutup program lain, lalu olah "
        "berkas itu tersendiri."
    )


def kemajuan(selesai: int, banyak: int) -> str:
    """Return how many of several workbooks are done."""
    return f"{selesai} dari {banyak} kertas kerja selesai"


def rekap_tersimpan(rekap: Rekap) -> str:
    """Return what is said once the recapitulation was written."""
    return " ".join([f"Rekap tersimpan: {rekap.berkas}.", *rekap.catatan])


def judul_tinjauan(laporan: Laporan) -> str:
    """Return "LKjIP 2024 · Dinas ...", as far as the workbook tells."""
    kepala = f"LKjIP {laporan.tahun}" if laporan.tahun else "LKjIP"
    return " · ".join(satu for satu in (kepala, laporan.instansi.nama, laporan.instansi.daerah) if satu)


def kurang(satu: Kekurangan | None) -> str:
    """Return what the review says of a workbook with nothing to report; nothing for any other."""
    return _KURANG[satu] if satu is not None else ""


def belum_dapat(satu: Kekurangan | None) -> str:
    """Return why no report can be made; nothing where one can."""
    return _BELUM_DAPAT[satu] if satu is not None else ""


def belum_diperiksa(satu: Kekurangan | None) -> str:
    """Return what stands in place of the findings where there was nothing to check."""
    return "Belum ada yang dapat diperiksa." if satu is not None else ""


def sumber(buku: Path, dengan: Sequence[Path]) -> str:
    """Return the workbook's path and the names of its further sources."""
    return " + ".join([str(buku), *(satu.name for satu in dengan)])


def terbaca_ulang(perubahan: Sequence[str]) -> str:
    """Return what changed in a workbook that was read again."""
    if not perubahan:
        return "Kertas kerja dibaca ulang. Tidak ada angka yang berubah."
    return "\n".join(["Kertas kerja dibaca ulang. Yang berubah:", *perubahan])


def templat_jadi(templat: Templat) -> str:
    """Return where a template was written, how many keys it has, and those that were left as typed."""
    kalimat = [f"Templat dengan {len(templat.hasil.kunci)} kunci tersimpan: {templat.berkas}", *templat.catatan]
    sisa = dict.fromkeys(satu.tertulis for satu in (*templat.hasil.tak_dikenal, *templat.hasil.terlewat))
    return "\n".join([*kalimat, *([f"Tidak dipakai: {', '.join(sisa)}"] if sisa else [])])


def jawab_dahulu(banyak: int) -> str:
    """Return what is said where a report waits for answers."""
    return f"Ada {banyak} pertanyaan yang perlu dijawab. Setelah itu, tekan Buat Laporan." if banyak else ""


def hasil_dibuat(keluaran: Keluaran) -> str:
    """Return what was made and where it lies."""
    nama = [satu.name for satu in (keluaran.word, keluaran.excel) if satu is not None]
    return f"Selesai. {' dan '.join(nama)} tersimpan di {keluaran.word.parent}"


def pesan(satu: Finding) -> str:
    """Return the message of a finding, with the office's explanation where there is one."""
    return satu.pesan if satu.diterima is None else f"{satu.pesan}\nPenjelasan: {satu.diterima}"


def letak(satu: Finding) -> str:
    """Return the places of a finding, one a line; of many only the first."""
    semua = [_tempat(tempat) for tempat in satu.tempat]
    if len(semua) <= _LETAK_MAKS:
        return "\n".join(semua)
    tampil = semua[: _LETAK_MAKS - 1]
    return "\n".join([*tampil, f"dan {len(semua) - len(tampil)} sel lain"])


def letak_sebaris(satu: Finding) -> str:
    """Return the places of a finding in one line, each once."""
    return ", ".join(dict.fromkeys(_tempat(tempat) for tempat in satu.tempat))


def ucapan(satu: Finding) -> str:
    """Return what a screen reader says of a finding: level, message, place."""
    keadaan = f"{SEBUTAN[satu.tingkat]}, sudah dijelaskan" if satu.diterima else SEBUTAN[satu.tingkat]
    return f"{keadaan}. {pesan(satu)} Letak: {letak_sebaris(satu)}"


def rincian(satu: Finding) -> list[tuple[str, str]]:
    """Return heading and text of everything else that is known of a finding; empty texts are left out."""
    isi = (
        ("Letak", ", ".join(_tempat(tempat) for tempat in satu.tempat)),
        ("Tertulis", satu.ditemukan),
        ("Seharusnya", satu.seharusnya or ""),
        ("Mengapa Penting", satu.mengapa),
        ("Cara Memperbaiki", satu.perbaikan),
    )
    return [(judul, teks) for judul, teks in isi if teks]


def uraian(satu: Finding) -> list[tuple[str, str]]:
    """Return heading and text of what is known of a finding besides message and places: first the two values."""
    penjelasan = [("Penjelasan Perangkat Daerah", satu.diterima)] if satu.diterima else []
    nilai = [("Tertulis", satu.ditemukan or "–"), ("Seharusnya", satu.seharusnya or "Belum dapat dipastikan")]
    return [*nilai, *penjelasan, ("Mengapa Penting", satu.mengapa), ("Cara Memperbaiki", satu.perbaikan)]


def tempat_bernilai(tempat: Tempat) -> str:
    """Return a place with what stands there: "KERTAS KERJA E7: 502.024"."""
    teks = " ".join(tempat.teks.split())
    return f"{_tempat(tempat)}: {teks}" if teks else _tempat(tempat)


def nilai_tersedia(satu: NilaiTersedia) -> str:
    """Return a value that can be chosen: "506.024 (dipakai laporan)"."""
    return f"{satu.teks} (dipakai laporan)" if satu.dipakai else satu.teks


def letak_nilai(satu: NilaiTersedia) -> str:
    """Return the cells of a value."""
    return ", ".join(str(ref) for ref in satu.tempat)


def salinan_temuan(satu: Finding) -> str:
    """Return everything that is known of a finding, to be pasted elsewhere."""
    baris = [f"{satu.nama} ({satu.kode})", f"{SEBUTAN[satu.tingkat]}: {satu.pesan}"]
    letak = "; ".join(tempat_bernilai(tempat) for tempat in satu.tempat)
    return "\n".join([*baris, f"Letak: {letak}", *(f"{judul}: {teks}" for judul, teks in uraian(satu))])


def kelompok(nama: str, banyak: int) -> str:
    """Return the name of a group of findings with how many it has."""
    return f"{nama} ({banyak})"


def halaman_aturan(satu: HalamanAturan) -> str:
    """Return a rule's page to read."""
    return _halaman(f"{satu.kode} {satu.nama}", [satu.ringkasan], satu.bagian)


def _halaman(judul: str, pembuka: Sequence[str], bagian: Sequence[tuple[str, str]]) -> str:
    """A page of a heading, paragraphs and headed parts; escaped, because a cell's text may look like HTML."""
    isi = [f"<h3>{html.escape(judul)}</h3>", *(f"<p>{html.escape(teks)}</p>" for teks in pembuka)]
    isi += [f"<p><b>{html.escape(nama)}</b><br>{html.escape(teks)}</p>" for nama, teks in bagian]
    return "".join(isi)


def keterangan(*bagian: tuple[str, str]) -> str:
    """Return headings and texts as a tooltip that wraps; escaped, because a cell's text may look like HTML."""
    isi = (f"<p><b>{html.escape(judul)}</b><br>{html.escape(teks)}</p>" for judul, teks in bagian)
    return f"<qt>{''.join(isi)}</qt>"


def _tempat(tempat: Tempat) -> str:
    return str(tempat.ref)
