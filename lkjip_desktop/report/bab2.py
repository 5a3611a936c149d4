"""BAB II, Perencanaan Kinerja: the Renstra, the IKU and how each is computed, and what introduces the plans' tables.

The tables of RKT, Penetapan Kinerja and Perjanjian Kinerja are those of the lampiran.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisLembar, Program
from lkjip_desktop.report import rencana
from lkjip_desktop.report.bab1 import butir
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.definisi import definisi
from lkjip_desktop.report.kata import bilangan, daftar, rapikan
from lkjip_desktop.report.rencana import BarisRencana
from lkjip_desktop.report.tabel import KECIL, berkelompok
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi, ya


def renstra(bahan: Bahan) -> Isian:
    """Return visi, and misi, tujuan and sasaran as lists, each with the sentence before it."""
    asal = bahan.laporan.instansi
    masa = periode(bahan)
    misi, tujuan = butir("isi", "M", asal.misi), butir("isi", "T", asal.tujuan)
    sasaran = butir("isi", "S", _sasaran(bahan))
    daftar_butir = {"misi": misi, "tujuan": tujuan, "sasaran": sasaran}
    visi = rapikan(asal.visi or "").strip(" \"“”'.")
    nilai = {
        **{f"bila.{nama}": ya(bool(tabel.rekaman)) for nama, tabel in daftar_butir.items()},
        "instansi.visi": f"“{visi}”" if visi else perlu_diisi("visi"),
        "kalimat.renstra.periode": _periode(bahan),
        "kalimat.misi.pembuka": _pembuka(misi, "Misi untuk mewujudkan visi tersebut adalah sebagai berikut.", "misi"),
        "kalimat.tujuan.pembuka": _pembuka(
            tujuan, f"Tujuan yang hendak dicapai {bahan.kantor}{masa} adalah sebagai berikut.", f"tujuan Renstra{masa}"
        ),
        "kalimat.sasaran.pembuka": _pembuka(
            sasaran, f"Sasaran yang hendak dicapai {bahan.kantor}{masa} adalah sebagai berikut.", f"sasaran{masa}"
        ),
    }
    return Isian(nilai, daftar_butir)


def periode(bahan: Bahan) -> str:
    """Return " periode 2023–2026" for the end of a phrase, "" where the workbook does not tell it."""
    teks = rapikan(bahan.laporan.instansi.periode_renstra or "")
    rapi = re.sub(r"(\d{4})\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai(?: dengan)?)\s*(\d{4})", r"\1–\2", teks, flags=re.I)
    rapi = re.sub(r"^(?:periode|tahun)\s+", "", rapi, flags=re.I)
    return f" periode {rapi}" if rapi else ""


def _periode(bahan: Bahan) -> str:
    masa = periode(bahan)
    if not masa:
        return perlu_diisi("periode Rencana Strategis")
    return f"Rencana Strategis {bahan.kantor} yang menjadi acuan laporan ini berlaku untuk{masa}."


def _pembuka(tabel: Tabel, kalimat: str, apa: str) -> str:
    return kalimat if tabel.rekaman else perlu_diisi(apa)


def _sasaran(bahan: Bahan) -> list[str]:
    """The sasaran of the indikator measured this year, each once however it is capitalised."""
    pertama: dict[str, str] = {}
    for baris in bahan.indikator:
        if baris.sasaran != KOSONG:
            pertama.setdefault(baris.sasaran.casefold(), baris.sasaran)
    return list(pertama.values())


def iku(bahan: Bahan) -> Isian:
    """Return the table `iku` and the records `definisi`: an IKU's target and way of computing in a paragraph each."""
    semua = rencana.indikator(bahan, JenisLembar.IKU)
    pembuka = (
        f"Indikator Kinerja Utama (IKU) {bahan.kantor}{_menurut_renstra(bahan)} terdiri atas "
        f"{bilangan(len(semua))} indikator."
        if semua
        else perlu_diisi("Indikator Kinerja Utama (IKU) beserta satuan dan targetnya")
    )
    tabel = {
        "iku": Tabel(berkelompok([Rekaman(satu.kunci, satu.nama, _baris_iku(satu)) for satu in semua], "no")),
        "definisi": Tabel([definisi(bahan, satu) for satu in semua]),
    }
    return Isian({"bila.iku": ya(bool(semua)), "kalimat.iku.pembuka": pembuka}, tabel)


def _menurut_renstra(bahan: Bahan) -> str:
    masa = periode(bahan)
    return f" dalam Renstra{masa}" if masa else ""


def _baris_iku(satu: BarisRencana) -> dict[str, str]:
    return {
        "no": str(satu.baris.nomor),
        "nama": satu.nama,
        "satuan": satu.baris.satuan or KOSONG,
        "target": satu.target,
    }


# Plans with their tables: the key, the kind of sheet, the document's name.
_DOKUMEN = (
    ("pk", JenisLembar.PERJANJIAN, "Perjanjian Kinerja"),
    ("rkt", JenisLembar.RKT, "Rencana Kinerja Tahunan (RKT)"),
    ("tapkin", JenisLembar.PENETAPAN, "Penetapan Kinerja"),
)
_PROGRAM = (
    ("pkprog", JenisLembar.PROGRAM, "Perjanjian Kinerja"),
    ("rktprog", JenisLembar.PROGRAM_RKT, "Rencana Kinerja Tahunan (RKT)"),
)


def dokumen(bahan: Bahan) -> Isian:
    """Return for each plan the sentence before its table, and what shows: its tables, or on its form the marked gap."""
    nilai: dict[str, str] = {}
    for kunci, sumber, nama in _DOKUMEN:
        banyak = len(rencana.indikator(bahan, sumber))
        kalimat = f"{nama} {bahan.kantor} {bahan.tahun} memuat {bilangan(banyak)} indikator kinerja."
        kurang = perlu_diisi(f"{nama} {bahan.tahun}, yaitu sasaran, indikator, dan targetnya")
        if sumber is JenisLembar.PENETAPAN and rencana.indikator(bahan, JenisLembar.PERJANJIAN):
            # PermenPANRB 53/2014 knows the Perjanjian Kinerja only: an office that has it lacks nothing.
            kurang = f"{nama} {bahan.kantor} {bahan.tahun} dituangkan dalam Perjanjian Kinerja pada Lampiran 3."
        nilai |= {f"bila.{kunci}": ya(banyak > 0), **_formulir(kunci, banyak, kalimat, kurang)}
    for kunci, sumber, nama in _PROGRAM:
        banyak = len(rencana.program(bahan, sumber).rekaman)
        kalimat = f"Kinerja tersebut didukung {bilangan(banyak)} program."
        kurang = perlu_diisi(f"program dan anggaran dalam {nama} {bahan.tahun}")
        nilai |= _formulir(kunci, banyak, kalimat, kurang)
    return Isian(nilai | {"bila.pkprog": nilai["bila.formpkprog"]})


def _formulir(kunci: str, banyak: int, kalimat: str, kurang: str) -> dict[str, str]:
    """The opening sentence of a plan and the two switches of its form in the lampiran."""
    return {
        f"bila.form{kunci}": ya(banyak > 0),
        f"bila.tanpa{kunci}": ya(banyak == 0),
        f"kalimat.{kunci}.pembuka": kalimat if banyak else kurang,
    }


def pohon(bahan: Bahan) -> Isian:
    """Return the tree of programs as the table `pohon`, a row for each lowest level, and the sentence before it."""
    program = bahan.laporan.program
    if not any(satu.kegiatan for satu in program):
        kurang = perlu_diisi(f"program, kegiatan, dan sub kegiatan {bahan.tahun}")
        return Isian({"bila.pohon": "", "kalimat.pohon.pembuka": kurang}, {"pohon": Tabel([])})
    rekaman = [
        Rekaman(f"SK{nomor}", " / ".join(jalur), dict(zip(("program", "kegiatan", "sub"), jalur, strict=True)))
        for nomor, jalur in enumerate(_jalur(program), 1)
    ]
    nilai = {"bila.pohon": "ya", "kalimat.pohon.pembuka": _isi_pohon(bahan)}
    return Isian(nilai, {"pohon": Tabel(berkelompok(rekaman, "kegiatan", gaya=KECIL), gabung=("program", "kegiatan"))})


def _jalur(program: Sequence[Program]) -> Iterator[tuple[str, str, str]]:
    for satu in program:
        for kegiatan in satu.kegiatan or (None,):
            for sub in (kegiatan.kegiatan if kegiatan else ()) or (None,):
                yield _nama(satu), _nama(kegiatan), _nama(sub)


def _nama(satu: Program | None) -> str:
    """The name as the table of program, kegiatan and sub kegiatan writes it, where there is one."""
    if satu is None:
        return KOSONG
    di_pohon = [sebutan.nama for sebutan in satu.sebutan if sebutan.sumber is JenisLembar.POHON]
    return rapikan(di_pohon[0] if di_pohon else satu.nama)


def _isi_pohon(bahan: Bahan) -> str:
    kegiatan = [satu for program in bahan.laporan.program for satu in program.kegiatan]
    sub = sum(len(satu.kegiatan) for satu in kegiatan)
    isi = [
        f"{bilangan(banyak)} {apa}"
        for banyak, apa in ((len(bahan.laporan.program), "program"), (len(kegiatan), "kegiatan"), (sub, "sub kegiatan"))
        if banyak
    ]
    return f"Rencana Kerja {bahan.kantor} {bahan.tahun} dilaksanakan melalui {daftar(isi)}."
