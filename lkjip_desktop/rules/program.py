"""ANG: programs, their kegiatan and sub kegiatan: names and sums."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lkjip_desktop.domain.bilangan import tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Program, Sebutan
from lkjip_desktop.rules.kalimat import pilah, sebut_letak
from lkjip_desktop.rules.kata import polos, sebagian_sama
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.penjumlahan import BukuRumus
from lkjip_desktop.rules.persamaan import TERSISA, BukuJumlah
from lkjip_desktop.rules.selaras import selaras, selisih_nyata
from lkjip_desktop.rules.selisih import nilai_terbukti, penjelas, soroti, uraikan_selisih
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, turunan

_NOMOR = re.compile(
    r"^[\s–•-]*(?:\(?\d[\d.]*[.)]?\s+|\(?[a-z][.)]\s*)?(?:(?:program|(?:sub\s*)?kegiatan)\b)?[\s:]*", re.I
)


@aturan("ANG005", "Nama program seragam")
def nama_program(konteks: Konteks) -> Iterable[Finding]:
    """Nama program dan kegiatan ditulis seragam di semua lembar.

    Yang diperiksa:
        Penulisan nama setiap program, kegiatan, dan sub kegiatan. Nomor urut, kode, kata "Program", huruf besar,
        dan tanda baca tidak dihitung sebagai perbedaan.

    Mengapa penting:
        Nama program adalah nomenklatur resmi. Penulisan yang berlainan menyulitkan pencocokan dengan DPA.

    Contoh:
        "Penunjang Urusan Pemerintah Daerah" pada PK dan "Penunjang Urusan Pemerintahan Daerah" pada tabel anggaran.

    Cara memperbaiki:
        Gunakan nama menurut DPA di semua lembar.

    Dasar:
        Permendagri Nomor 90 Tahun 2019 dan pemutakhirannya: klasifikasi, kodefikasi, dan nomenklatur.
    """
    terkena = [satu for program in turunan(konteks.laporan.program) if len(satu := _penulisan(program)) > 1]
    if not terkena:
        return
    uraian = [
        "; ".join(f'"{satu[0].nama}" ({sebut_letak(s.ref for s in satu)})' for satu in ragam) for ragam in terkena
    ]
    tertulis = [satu[0].nama for ragam in terkena for satu in ragam]
    yield nama_program.temuan(
        konteks,
        fakta="nama program",
        tingkat=Tingkat.INFO,
        pesan=f"Nama {len(terkena)} program atau kegiatan ditulis berbeda. {'. '.join(uraian)}.",
        tempat=[Tempat(ref=s.ref, teks=s.nama) for ragam in terkena for satu in ragam for s in satu],
        ditemukan="; ".join(tertulis),
        dasar=tertulis,
    )


@aturan("ANG006", "Jumlah kegiatan sama dengan program")
def jumlah_kegiatan(konteks: Konteks) -> Iterable[Finding]:
    """Anggaran dan realisasi kegiatan berjumlah sama dengan induknya.

    Yang diperiksa:
        Kegiatan terhadap program dan sub kegiatan terhadap kegiatan, pada kolom dan tabel yang sama. Tabel yang
        hanya memuat sebagian kegiatan dilewati. Bila rinciannya kurang dari induk dan tidak ada induk lain di kolom
        itu yang cocok, temuan hanya perlu diperiksa, sebab tabel mungkin memang tidak merinci semuanya.

    Mengapa penting:
        Pagu program adalah jumlah pagu kegiatannya. Selisih berarti ada rincian yang keliru atau tertinggal.

    Contoh:
        Program Rp500.000.000 dengan dua kegiatan Rp300.000.000 dan Rp250.000.000.

    Cara memperbaiki:
        Cocokkan rincian kegiatan dengan DPA, lalu perbaiki rincian atau jumlahnya.

    Dasar:
        Hitungan: pagu program adalah jumlah pagu kegiatan, pagu kegiatan adalah jumlah pagu sub kegiatan.
    """
    semua = selisih_nyata(konteks)
    konteks = konteks.sekali(selaras)
    buku, rumus = konteks.sekali(BukuJumlah), BukuRumus(konteks.laporan)
    terinci = {satu.kolom for satu in buku.persamaan if satu.induk is not None and satu.cocok}
    for selisih in semua:
        satu = selisih.persamaan
        if satu.induk is None:
            continue
        celah = penjelas(rumus, buku, selisih)
        sorotan = soroti(selisih, celah)
        sebab = selisih.sebab
        terbukti = satu.selisih < 0 or satu.kolom in terinci or (sebab is not None and sebab.bukti != (TERSISA,))
        yield jumlah_kegiatan.temuan(
            konteks,
            fakta=f"{satu.induk.kunci}:{satu.kolom.lembar}:{satu.kolom.jenis.value}",
            tingkat=Tingkat.SALAH if terbukti else Tingkat.PERIKSA,
            pesan=f"Rincian {NAMA_UANG[satu.kolom.jenis]} {satu.induk.nama} berjumlah {tulis_rupiah(satu.jumlah)},"
            f" tetapi pada {sebut_letak([satu.nilai.ref])} tertulis {satu.nilai.teks}. Selisih"
            f" {tulis_rupiah(abs(satu.selisih))}.{uraikan_selisih(selisih, celah)}",
            tempat=[*sorotan, satu.nilai, *(angka for _, angka in satu.bagian)],
            ditemukan=sebab.angka.teks if sebab else satu.nilai.teks,
            seharusnya=nilai_terbukti(selisih) if terbukti else None,
            dasar=[satu.nilai.teks, *(angka.teks for _, angka in satu.bagian)],
        )


def _penulisan(program: Program) -> list[list[Sebutan]]:
    """The spellings of a name; names with nothing in common are not one, their code is told by its own rule."""
    ragam = list(pilah(program.sebutan, lambda s: polos(_NOMOR.sub("", s.nama))).values())
    return [satu for satu in ragam if sebagian_sama(ragam[0][0].nama, satu[0].nama)]


RULES = [nama_program, jumlah_kegiatan]
