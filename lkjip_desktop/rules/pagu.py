"""ANG: realisasi against the pagu."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta, Program
from lkjip_desktop.rules.kalimat import pilah, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.persamaan import BukuJumlah
from lkjip_desktop.rules.selaras import selaras
from lkjip_desktop.rules.serapan import uang_bentrok, vonis_serapan
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, BarisUang, baris_uang
from lkjip_desktop.rules.telusur import asal_perbedaan, melebihi

# So many rows of a table, and most of them, are no single mistakes.
_TERTUKAR = 3


@aturan("ANG004", "Realisasi tidak melebihi pagu")
def realisasi_melebihi(konteks: Konteks) -> Iterable[Finding]:
    """Realisasi anggaran tidak lebih besar daripada pagunya.

    Yang diperiksa:
        Realisasi setiap program, kegiatan, sub kegiatan, dan total terhadap pagu pada baris yang sama. Yang sudah
        dijelaskan temuan lain (angka yang terbukti keliru, serapan yang tidak cocok, pagu yang berbeda antarlembar)
        tidak diulang, dan program tidak diulang bila kegiatannya yang melebihi. Bila hampir semua baris melebihi,
        temuannya satu untuk tabel itu.

    Mengapa penting:
        Belanja tidak boleh melampaui pagu. Biasanya pagu belum diperbarui setelah perubahan anggaran, atau kedua
        kolom tertukar.

    Contoh:
        Pagu Rp324.561.120, realisasi Rp342.561.120.

    Cara memperbaiki:
        Cocokkan dengan DPPA dan LRA, lalu perbaiki pagu atau realisasinya.

    Dasar:
        Peraturan Pemerintah Nomor 12 Tahun 2019: anggaran belanja merupakan batas tertinggi pengeluaran.
    """
    konteks = konteks.sekali(selaras)
    lebih = [satu for satu in baris_uang(konteks.laporan) if melebihi(satu)]
    for lembar, setabel in pilah(_berdiri_sendiri(konteks, lebih), lambda satu: satu.lembar).items():
        if len(setabel) >= _TERTUKAR and 2 * len(setabel) > _berpasangan(konteks, lembar):
            yield _kolom_tertukar(konteks, lembar, setabel)
            continue
        for baris in setabel:
            anggaran, realisasi = (baris.nilai[jenis] for jenis in NAMA_UANG)
            yield realisasi_melebihi.temuan(
                konteks,
                fakta=baris.kunci,
                tingkat=Tingkat.PERIKSA,
                pesan=f"Realisasi {baris.nama} {realisasi.teks} pada {sebut_letak([realisasi.ref])} melebihi pagunya"
                f" {anggaran.teks}.",
                tempat=[realisasi, anggaran],
                ditemukan=realisasi.teks,
                dasar=[realisasi.teks, anggaran.teks],
            )


def _kolom_tertukar(konteks: Konteks, lembar: str, baris: Sequence[BarisUang]) -> Finding:
    """One finding for a table whose realisasi exceed their pagu nearly everywhere."""
    uang = [satu.nilai[jenis] for satu in baris for jenis in reversed(NAMA_UANG)]
    return realisasi_melebihi.temuan(
        konteks,
        fakta=f"{lembar}:kolom",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Realisasi melebihi pagu pada {len(baris)} baris {lembar}. Tampaknya kolom anggaran dan realisasi"
        " tertukar, atau pagunya belum diperbarui.",
        tempat=uang,
        ditemukan="; ".join(satu.nilai[JenisFakta.REALISASI_ANGGARAN].teks for satu in baris),
        dasar=[angka.teks for angka in uang],
    )


def _berpasangan(konteks: Konteks, lembar: str) -> int:
    """How many rows of a sheet give both pagu and realisasi."""
    baris = (satu for satu in baris_uang(konteks.laporan) if satu.lembar == lembar)
    return sum(all(jenis in satu.nilai for jenis in NAMA_UANG) for satu in baris)


def _berdiri_sendiri(konteks: Konteks, lebih: Sequence[BarisUang]) -> list[BarisUang]:
    """The rows that no other finding explains: an amount proven wrong, a serapan, another sheet, a part's excess."""
    if not lebih:
        return []
    dijelaskan = {satu.sebab.angka for satu in konteks.sekali(BukuJumlah).selisih if satu.sebab}
    bentrok = uang_bentrok(konteks)
    hasil, di_atas = [], _di_atas(konteks, lebih)
    bawahan = {baris.nilai[JenisFakta.ANGGARAN] for baris, _ in konteks.sekali(asal_perbedaan)}
    for baris in lebih:
        uang = {jenis: baris.nilai[jenis] for jenis in NAMA_UANG}
        if not dijelaskan.isdisjoint(uang.values()) or vonis_serapan(konteks, baris) is not None:
            continue
        if any(angka.ref in bentrok and _wajar(baris, jenis, bentrok[angka.ref]) for jenis, angka in uang.items()):
            continue
        if id(baris.program) not in di_atas and bawahan.isdisjoint(uang.values()):
            hasil.append(baris)
    return hasil


def _di_atas(konteks: Konteks, lebih: Sequence[BarisUang]) -> set[int]:
    """The programs (None for the total) that exceed their pagu because of a part that does."""
    melebihi = {id(satu.program) for satu in lebih}
    hasil: set[int] = set()

    def telusuri(program: Program) -> bool:
        di_bawah = [telusuri(satu) for satu in program.kegiatan]
        if any(di_bawah):
            hasil.add(id(program))
        return any(di_bawah) or id(program) in melebihi

    di_bawah = [telusuri(satu) for satu in konteks.laporan.program]
    if any(di_bawah):
        hasil.add(id(None))
    return hasil


def _wajar(baris: BarisUang, jenis: JenisFakta, fakta: Fakta) -> bool:
    """True where another sheet gives an amount with which the realisasi stays within the pagu."""
    pagu, belanja = (
        [k.nilai.pasti for k in fakta.kejadian if k.nilai.berupa_angka] if jenis is satu else [baris.nilai[satu].pasti]
        for satu in NAMA_UANG
    )
    return max(pagu) >= min(belanja)


RULES = [realisasi_melebihi]
