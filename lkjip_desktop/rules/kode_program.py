"""ANG: codes and numbering of programs, kegiatan and sub kegiatan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Laporan, Program, Sebutan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.edisi import lembar_perubahan
from lkjip_desktop.rules.kalimat import pilah, sebut_letak
from lkjip_desktop.rules.kata import Beda, bandingkan, sebagian_sama
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.nomor import nomor_janggal
from lkjip_desktop.rules.persamaan import BukuJumlah

Kode = tuple[int | None, ...]
_LENGKAP = 3  # urusan, bidang, program: shorter codes only number the rows


@dataclass(frozen=True, eq=False, slots=True)
class _Letak:
    """One place of a program's code, with the place of the next higher level in the same sheet."""

    program: Program
    tingkat: int
    sebutan: Sebutan
    kode: Kode
    induk: _Letak | None

    @property
    def cocok(self) -> bool:
        """True where the code begins with that of the next higher level."""
        return self.induk is None or _diawali(self.kode, self.induk.kode)

    @property
    def ref(self) -> CellRef:
        return self.sebutan.ref_kode or self.sebutan.ref


_Atas = dict[tuple[str | None, str, str], _Letak]


@aturan("ANG008", "Kode dan nomor program runtut")
def kode_runtut(konteks: Konteks) -> Iterable[Finding]:
    """Kode program, kegiatan, dan sub kegiatan sama di semua lembar dan runtut dari induknya.

    Yang diperiksa:
        Satu program yang berkode dua; kode kegiatan yang tidak diawali kode programnya; satu kode untuk dua nama;
        nomor urut program yang melompat atau kembar. Angka nol di depan, spasi, titik di akhir, dan kode contoh
        seperti X.XX.01 bukan perbedaan. Nomor singkat tanpa kode urusan tidak diuji sebagai kode.

    Mengapa penting:
        Kode menghubungkan program dengan DPA dan LRA. Kode yang keliru mengalihkan pagu ke program lain.

    Contoh:
        Program Pencatatan Sipil berkode 2.12.03 pada PK dan 2.12.30 pada tabel realisasi anggaran.

    Cara memperbaiki:
        Cocokkan kode dengan DPA, lalu perbaiki yang berbeda.

    Dasar:
        Permendagri Nomor 90 Tahun 2019 dan pemutakhirannya: klasifikasi, kodefikasi, dan nomenklatur.
    """
    semua = list(_semua(konteks.laporan))
    menurut_program = pilah(semua, lambda satu: id(satu.program))
    berbeda = {id_program: letak for id_program, letak in menurut_program.items() if not _satu_kode(letak)}
    anak = pilah((satu for satu in semua if satu.induk), lambda satu: id(satu.induk.program) if satu.induk else 0)
    for id_program, letak in berbeda.items():
        yield _dua_kode(konteks, letak, anak.get(id_program, []))
    janggal = _sekali(_tanpa_induk(konteks, semua, berbeda))
    yield from janggal
    letak_janggal = {satu.tempat[0].ref for satu in janggal}
    disebut = set(berbeda) | {id(satu.program) for satu in semua if satu.ref in letak_janggal}
    yield from _dua_nama(konteks, [satu for satu in semua if id(satu.program) not in disebut])
    yield from _nomor(konteks)


def baca_kode(teks: str | None) -> Kode | None:
    """Return the parts of a code as numbers, None for a placeholder's part; None where it is no code."""
    bagian = re.split(r"\s*\.\s*", (teks or "").strip(" ."))
    if not all(re.fullmatch(r"\d{1,5}|[Xx]{1,4}", satu) for satu in bagian):
        return None
    return tuple(int(satu) if satu.isdigit() else None for satu in bagian)


def sama_kode(satu: Kode, lain: Kode) -> bool:
    """True where the shorter code is the end of the longer one; a placeholder's part is any."""
    ekor = zip(reversed(satu), reversed(lain), strict=False)
    return all(a is None or b is None or a == b for a, b in ekor)


def _diawali(kode: Kode, induk: Kode) -> bool:
    return len(kode) > len(induk) and all(a is None or b is None or a == b for a, b in zip(kode, induk, strict=False))


def _semua(laporan: Laporan) -> Iterator[_Letak]:
    """Every place with a full code, top down."""
    perubahan = lembar_perubahan(laporan)
    for program in laporan.program:
        yield from _turun(program, 0, {}, perubahan)


def _turun(program: Program, tingkat: int, atas: _Atas, perubahan: frozenset[str]) -> Iterator[_Letak]:
    milik: _Atas = {}
    baru = {satu.sumber for satu in program.sebutan if satu.ref.lembar in perubahan}
    for sebutan in program.sebutan:
        if sebutan.sumber in baru and sebutan.ref.lembar not in perubahan:
            continue
        kode = baca_kode(sebutan.kode)
        if kode is None or len(kode) < _LENGKAP:
            continue
        kunci = (sebutan.ref.berkas, sebutan.ref.lembar, sebutan.sumber)
        letak = _Letak(program, tingkat, sebutan, kode, atas.get(kunci))
        milik.setdefault(kunci, letak)
        yield letak
    for anak in program.kegiatan:
        yield from _turun(anak, tingkat + 1, milik, perubahan)


def _satu_kode(letak: Sequence[_Letak]) -> bool:
    return all(sama_kode(letak[0].kode, satu.kode) for satu in letak[1:])


def _dua_kode(konteks: Konteks, letak: Sequence[_Letak], anak: Sequence[_Letak]) -> Finding:
    program = letak[0].program
    kelompok = list(pilah(letak, lambda satu: satu.kode).values())
    uraian = "; ".join(f"{satu[0].sebutan.kode} pada {sebut_letak(s.ref for s in satu)}" for satu in kelompok)
    runtut = [satu for satu in kelompok if _didukung(satu, anak)]
    benar = runtut[0][0].sebutan.kode if len(runtut) == 1 else None
    bukti = f" Hanya {benar} yang sesuai dengan kode induk atau rinciannya." if benar else ""
    return kode_runtut.temuan(
        konteks,
        fakta=f"kode:{program.kunci}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Kode {program.nama} berbeda: {uraian}.{bukti}",
        tempat=[satu.ref for satu in letak],
        ditemukan="; ".join(satu[0].sebutan.kode or "" for satu in kelompok),
        seharusnya=benar,
    )


def _didukung(letak: Sequence[_Letak], anak: Sequence[_Letak]) -> bool:
    """True where the code fits the next higher level, or the levels below it in any sheet."""
    di_bawah = any(_diawali(satu.kode, letak[0].kode) for satu in anak)
    return di_bawah or any(satu.induk is not None and satu.cocok for satu in letak)


def _tanpa_induk(konteks: Konteks, semua: Sequence[_Letak], berbeda: Iterable[int]) -> Iterator[Finding]:
    """The codes that do not begin with their parent's, in tables where the others do."""
    dikenal = set(berbeda)
    terjumlah = {
        id(satu) for sah in konteks.sekali(BukuJumlah).persamaan if sah.cocok and sah.induk for satu, _ in sah.bagian
    }
    berinduk = [satu for satu in semua if satu.induk is not None]
    runtut = {_tabel(satu) for satu in berinduk if satu.cocok}
    for anak in pilah(berinduk, lambda satu: id(satu.induk)).values():
        induk = anak[0].induk
        janggal = [satu for satu in anak if not satu.cocok]
        if induk is None or not janggal or _tabel(induk) not in runtut or id(induk.program) in dikenal:
            continue
        if len(janggal) == len(anak):
            yield _induk_janggal(konteks, induk, janggal)
        else:
            for satu in (s for s in janggal if id(s.program) not in dikenal):
                baris = satu.sebutan.ref.baris
                di_antara = any(lain.cocok and lain.sebutan.ref.baris > baris for lain in anak)
                yield _anak_janggal(konteks, satu, induk, di_antara or id(satu.program) in terjumlah)


def _sekali(temuan: Iterable[Finding]) -> list[Finding]:
    """One finding for each code: a kegiatan's that fits neither its program nor its rows is one wrong code."""
    hasil: dict[str, Finding] = {}
    for satu in temuan:
        if satu.kunci not in hasil or hasil[satu.kunci].seharusnya is None:
            hasil[satu.kunci] = satu
    return list(hasil.values())


def _tabel(letak: _Letak) -> tuple[str | None, str]:
    return letak.sebutan.ref.berkas, letak.sebutan.ref.lembar


def _induk_janggal(konteks: Konteks, induk: _Letak, anak: Sequence[_Letak]) -> Finding:
    """The parent's own code is the odd one where all below it agree on another."""
    awalan = {satu.kode[: len(induk.kode)] for satu in anak}
    benar = _awalan_tertulis(anak[0], len(induk.kode)) if len(awalan) == 1 and len(anak) > 1 else None
    return kode_runtut.temuan(
        konteks,
        fakta=f"kode:{induk.program.kunci}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Kode {induk.program.nama} tertulis {induk.sebutan.kode}, padahal"
        f" rinciannya berkode {', '.join(dict.fromkeys(satu.sebutan.kode or '' for satu in anak))}.",
        tempat=[induk.ref, *(satu.ref for satu in anak)],
        ditemukan=induk.sebutan.kode or "",
        seharusnya=benar,
    )


def _awalan_tertulis(letak: _Letak, panjang: int) -> str:
    return ".".join(re.split(r"\s*\.\s*", (letak.sebutan.kode or "").strip(" ."))[:panjang])


def _anak_janggal(konteks: Konteks, letak: _Letak, induk: _Letak, pasti: bool) -> Finding:
    """A code among siblings that do fit; not sure where the row of its own program may just be missing."""
    sebab = "" if pasti else " Mungkin baris programnya sendiri tidak tercantum."
    return kode_runtut.temuan(
        konteks,
        fakta=f"kode:{letak.program.kunci}",
        tingkat=Tingkat.PERIKSA if pasti else Tingkat.INFO,
        pesan=f"Kode {letak.program.nama} tertulis {letak.sebutan.kode}, tidak"
        f" diawali kode {induk.program.nama}, yaitu {induk.sebutan.kode}.{sebab}",
        tempat=[letak.ref, induk.ref],
        ditemukan=letak.sebutan.kode or "",
    )


def _dua_nama(konteks: Konteks, semua: Sequence[_Letak]) -> Iterator[Finding]:
    """One full code for names that have little in common; local codes, that repeat below each program, are none."""
    sah = [satu for satu in semua if satu.cocok and (satu.induk is not None or satu.tingkat == 0)]
    for letak in pilah(sah, lambda satu: (satu.kode, satu.tingkat)).values():
        nama = list(pilah(letak, lambda satu: satu.sebutan.nama.casefold()).values())
        lain = [satu for satu in nama[1:] if _lain_nama(nama[0][0], satu[0])]
        if None in letak[0].kode or not lain:
            continue
        terkena = [nama[0], *lain]
        yield kode_runtut.temuan(
            konteks,
            fakta=f"nama:{letak[0].sebutan.kode}",
            tingkat=Tingkat.PERIKSA,
            pesan=f"Kode {letak[0].sebutan.kode} dipakai untuk nama yang berlainan: "
            + "; ".join(f'"{s[0].sebutan.nama}" ({sebut_letak(x.sebutan.ref for x in s)})' for s in terkena)
            + ".",
            tempat=[satu.ref for kelompok in terkena for satu in kelompok],
            ditemukan=letak[0].sebutan.kode or "",
            dasar=[satu.sebutan.nama for kelompok in terkena for satu in kelompok],
        )


def _lain_nama(satu: _Letak, dua: _Letak) -> bool:
    """Two rows of one sheet with different names are two programs; over sheets only names that share little are."""
    if satu.program is dua.program:
        return not sebagian_sama(satu.sebutan.nama, dua.sebutan.nama)
    return bandingkan(satu.sebutan.nama, dua.sebutan.nama) is Beda.LAIN


def _nomor(konteks: Konteks) -> Iterator[Finding]:
    """Running numbers of programs that skip or repeat one."""
    for janggal in nomor_janggal(konteks.laporan):
        yield kode_runtut.temuan(
            konteks,
            fakta=f"nomor:{janggal.lembar}",
            tingkat=Tingkat.INFO,
            pesan=f"Nomor urut program pada {janggal.lembar} {janggal.apa}: {', '.join(map(str, janggal.nomor))}.",
            tempat=[Tempat(ref=janggal.ref, teks=konteks.laporan.teks_sel.get(janggal.ref.kunci, ""))],
            ditemukan=", ".join(map(str, janggal.nomor)),
        )


RULES = [kode_runtut]
