"""What an LKjIP must contain (PermenPANRB 53/2014 and what evaluators score) and whether the workbook has it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Kelengkapan
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Laporan
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.rules.kalimat import rangkai
from lkjip_desktop.rules.tabel_uang import turunan

_NASIONAL = re.compile(r"\b(?:standar|target|capaian|realisasi|rata\s*-?\s*rata|angka)\s+nasional\b", re.I)


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part of the report: `isi` says what the workbook has of it ("" for nothing), `saran` what to add."""

    nama: str
    isi: Callable[[Laporan, Hasil], str]
    saran: str


def kelengkapan(laporan: Laporan, hasil: Hasil) -> list[Kelengkapan]:
    """Return every part that an LKjIP must have, in the order of the regulation, with what there is of it."""
    laporan = yang_berlaku(laporan)
    return [
        Kelengkapan(bagian=satu.nama, ada=bool(isi := satu.isi(laporan, hasil)), keterangan=isi or satu.saran)
        for satu in BAGIAN
    ]


def _identitas(laporan: Laporan, _: Hasil) -> str:
    if laporan.instansi.nama is None or laporan.tahun is None:
        return ""
    return f"{laporan.instansi.nama}, tahun {laporan.tahun}."


def _tugas(laporan: Laporan, _: Hasil) -> str:
    bagian = {"tugas": laporan.naskah.tugas, "fungsi": laporan.naskah.fungsi}
    return _banyak({nama: len(isi) for nama, isi in bagian.items()})


def _struktur(laporan: Laporan, _: Hasil) -> str:
    return _pada_lembar(laporan, JenisLembar.STRUKTUR) if laporan.struktur else ""


def _permasalahan(laporan: Laporan, _: Hasil) -> str:
    return _banyak({"permasalahan": len(laporan.naskah.permasalahan)})


def _rencana(*jenis: JenisLembar) -> Callable[[Laporan, Hasil], str]:
    def isi(laporan: Laporan, _: Hasil) -> str:
        dinamai = [sebutan for i in laporan.indikator if (sebutan := i.disebut_di(*jenis))]
        lembar = dict.fromkeys(satu.ref.lembar for sebutan in dinamai for satu in sebutan)
        return f"{len(dinamai)} indikator pada lembar {rangkai(list(lembar))}." if dinamai else ""

    return isi


def _capaian(laporan: Laporan, _: Hasil) -> str:
    belum = [i.nama for i in laporan.terukur if not bernilai(i, JenisFakta.REALISASI, laporan.tahun)]
    terisi = len(laporan.terukur) - len(belum)
    if not terisi:
        return ""
    return f"{terisi} indikator terisi." + (f" Belum terisi: {rangkai(belum)}." if belum else "")


def _antartahun(laporan: Laporan, _: Hasil) -> str:
    tahun = {
        k.tahun
        for i in laporan.indikator
        for k in i.fakta(JenisFakta.REALISASI)
        if k.tahun is not None and laporan.tahun is not None and k.tahun < laporan.tahun and not k.nilai.belum_terisi
    }
    return f"Realisasi tahun {rangkai([str(satu) for satu in sorted(tahun)])}." if tahun else ""


def _renstra(laporan: Laporan, _: Hasil) -> str:
    banyak = sum(bernilai(i, JenisFakta.TARGET_RENSTRA) for i in laporan.indikator)
    return f"Target akhir Renstra {banyak} indikator." if banyak else ""


def _nasional(laporan: Laporan, _: Hasil) -> str:
    return next((f"Disebut pada {sel}." for sel, teks in laporan.teks_sel.items() if _NASIONAL.search(teks)), "")


def _sebab(laporan: Laporan, _: Hasil) -> str:
    naskah = laporan.naskah
    return _banyak(
        {
            "faktor pendorong": len(naskah.faktor_pendorong),
            "faktor penghambat": len(naskah.faktor_penghambat),
            "hambatan": len(naskah.hambatan_internal) + len(naskah.hambatan_eksternal),
            "keterangan indikator": sum(bool(i.keterangan) for i in laporan.indikator),
        }
    )


def _upaya(laporan: Laporan, _: Hasil) -> str:
    return _banyak({"pemecahan masalah": len(laporan.naskah.pemecahan)})


def _cara(laporan: Laporan, _: Hasil) -> str:
    return _banyak({"indikator bercara perhitungan": sum(bercara(i) for i in laporan.terukur)})


def bercara(indikator: Indikator) -> bool:
    """True where the workbook shows how an indikator is computed: in words, as a calculation or as a formula."""
    rumus = [k for jenis in (JenisFakta.REALISASI, JenisFakta.CAPAIAN) for k in indikator.fakta(jenis) if k.nilai.rumus]
    return bool(indikator.cara or indikator.hitungan or rumus)


def _efisiensi(_: Laporan, hasil: Hasil) -> str:
    return f"Capaian dibandingkan dengan serapan untuk {len(hasil.efisiensi)} hal." if hasil.efisiensi else ""


def _program(laporan: Laporan, _: Hasil) -> str:
    kegiatan = sum(1 for _ in turunan(laporan.program)) - len(laporan.program)
    if not laporan.program:
        return ""
    return f"{len(laporan.program)} program" + (f", {kegiatan} kegiatan dan sub kegiatan." if kegiatan else ".")


def _realisasi(laporan: Laporan, _: Hasil) -> str:
    belanja = ([k for s in turunan([p]) for k in s.fakta(JenisFakta.REALISASI_ANGGARAN)] for p in laporan.program)
    terisi = sum(any(k.nilai.berupa_angka for k in milik) for milik in belanja)
    return f"Realisasi {terisi} program." if terisi else ""


def _survei(laporan: Laporan, _: Hasil) -> str:
    return f"{len(laporan.survei.unsur)} unsur." if laporan.survei and laporan.survei.unsur else ""


def _tanda_tangan(laporan: Laporan, _: Hasil) -> str:
    bernama = next((t.ref_nama for p in laporan.pejabat for t in p.tempat if t.nip and t.ref_nama), None)
    return _pada_lembar(laporan, JenisLembar.TANDA_TANGAN) or (f"Pada {bernama}." if bernama else "")


BAGIAN = [
    Bagian("Identitas perangkat daerah", _identitas, "Tambahkan nama perangkat daerah, daerah, dan tahun."),
    Bagian("Tugas dan fungsi", _tugas, "Tambahkan lembar tugas dan fungsi untuk BAB I."),
    Bagian("Struktur organisasi", _struktur, "Tambahkan lembar struktur organisasi untuk BAB I."),
    Bagian("Permasalahan utama", _permasalahan, "Tambahkan daftar permasalahan utama untuk BAB I."),
    Bagian("Indikator Kinerja Utama", _rencana(JenisLembar.IKU), "Tambahkan tabel Indikator Kinerja Utama."),
    Bagian(
        "Perjanjian Kinerja",
        _rencana(JenisLembar.PERJANJIAN, JenisLembar.PENETAPAN),
        "Tambahkan tabel Perjanjian Kinerja; lampiran ini wajib.",
    ),
    Bagian("Rencana Kinerja Tahunan", _rencana(JenisLembar.RKT), "Tambahkan tabel RKT."),
    Bagian("Target dan realisasi tahun ini", _capaian, "Isi realisasi setiap indikator."),
    Bagian("Perbandingan antartahun", _antartahun, "Tambahkan realisasi tahun lalu dan beberapa tahun terakhir."),
    Bagian("Target jangka menengah (Renstra)", _renstra, "Tambahkan target akhir Renstra setiap indikator."),
    Bagian("Standar nasional", _nasional, "Bandingkan dengan standar nasional bila ada; bila tidak ada, nyatakan."),
    Bagian("Cara perhitungan", _cara, "Tambahkan kolom Cara Perhitungan untuk setiap indikator."),
    Bagian("Sebab dan hambatan", _sebab, "Tambahkan sebab keberhasilan atau kegagalan dan hambatannya."),
    Bagian("Upaya perbaikan", _upaya, "Tambahkan lembar pemecahan masalah untuk BAB IV."),
    Bagian("Efisiensi sumber daya", _efisiensi, "Isi capaian dan serapan agar efisiensi dapat dihitung."),
    Bagian("Program dan kegiatan", _program, "Tambahkan program dan kegiatan yang menunjang setiap sasaran."),
    Bagian("Realisasi anggaran", _realisasi, "Tambahkan anggaran dan realisasi setiap program."),
    Bagian("Survei Kepuasan Masyarakat", _survei, "Tambahkan nilai per unsur bila ada layanan publik."),
    Bagian("Tanda tangan", _tanda_tangan, "Tambahkan nama, pangkat, dan NIP pimpinan."),
]


def bernilai(indikator: Indikator, jenis: JenisFakta, tahun: int | None = None) -> bool:
    """True where a figure of that kind is filled in."""
    return any(not k.nilai.belum_terisi for k in indikator.fakta(jenis, tahun))


def _banyak(bagian: dict[str, int]) -> str:
    ada = [f"{banyak} {nama}" for nama, banyak in bagian.items() if banyak]
    return f"{rangkai(ada)}." if ada else ""


def _pada_lembar(laporan: Laporan, *jenis: JenisLembar) -> str:
    lembar = dict.fromkeys(satu.nama for satu in laporan.lembar if satu.jenis in jenis)
    return f"Pada lembar {rangkai(list(lembar))}." if lembar else ""
