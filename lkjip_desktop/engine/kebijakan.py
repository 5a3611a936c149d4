"""How this office computes: what its profile says, else what its workbook shows, else the default."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import Indikator, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.cetakan import Teruji, cetakan_indikator, cetakan_program
from lkjip_desktop.engine.sidik_jari import (
    RUMUS_TURUN,
    Ketentuan,
    Sidik,
    kebiasaan,
    membedakan,
    rumus_sendiri,
    sidik,
)

_KATA_MODE = {
    Pembulatan.SETENGAH_NAIK: "dibulatkan",
    Pembulatan.SETENGAH_GENAP: "dibulatkan ke angka genap",
    Pembulatan.POTONG: "dipotong, tidak dibulatkan",
    Pembulatan.KE_ATAS: "dibulatkan ke atas",
}
# How the importer's reason begins where neither the workbook nor the words tell the direction.
ANGGAPAN = "anggapan umum"
_TANPA_KETENTUAN = Kebijakan()
_NOL_DIKENAL = (Decimal(0), Decimal(100))
# As many as a Kebijakan allows.
_DESIMAL_TERBANYAK = 6


def simpulkan(laporan: Laporan, profil: Profil) -> Kebijakan:
    """Return the office's rules of computing; `alasan` tells in Indonesian where each field that was found comes from.

    What the profile leaves open is what explains most of the printed figures (see sidik_jari).
    Raises GalatPengguna where the profile's `kebijakan` cannot be understood.
    """
    dasar = _dari_profil(profil)
    tetap = dasar.model_fields_set
    hasil = _dengan_arah(dasar, laporan)
    semua = [
        sidik(cetakan, hasil.arah[satu.kunci], hasil)
        for satu in laporan.indikator
        for cetakan in cetakan_indikator(laporan, satu)
    ]
    serapan = [sidik(satu, Arah.NAIK, _TANPA_KETENTUAN) for satu in cetakan_program(laporan.program, laporan.total)]
    hasil = _dengan_ketentuan(hasil, semua, tetap)
    if "pembulatan_serapan" not in tetap:
        hasil = _dengan_pembulatan(hasil, "pembulatan_serapan", "Serapan", serapan, kebiasaan(serapan))
    dikenal = [satu.menurut(hasil.rumus.get(satu.cetakan.kunci, hasil.rumus_turun)) for satu in semua]
    if "nol" not in tetap:
        hasil = _dengan_nol(hasil, semua)
    return hasil if "desimal" in tetap else _dengan_desimal(hasil, dikenal)


def _dengan_ketentuan(dasar: Kebijakan, semua: Sequence[Sidik], tetap: Collection[str]) -> Kebijakan:
    """Formula, cap, floor and rounding together: what the profile sets stays, the rest is what explains most."""
    ketentuan = kebiasaan(semua, dasar, tetap)
    hasil = dasar
    if "rumus_turun" not in tetap:
        hasil = _dengan_rumus_turun(hasil, semua, ketentuan)
    if "pembulatan" not in tetap:
        hasil = _dengan_pembulatan(hasil, "pembulatan", "Capaian", semua, ketentuan)
    if "batas" not in tetap and ketentuan.batas is not None:
        tanpa = replace(ketentuan, batas=None)
        hasil = _dengan_ujung(hasil, "batas", ketentuan.batas, membedakan(semua, ketentuan, tanpa)[0])
    if "lantai" not in tetap and ketentuan.lantai is not None:
        tanpa = replace(ketentuan, lantai=None)
        hasil = _dengan_ujung(hasil, "lantai", ketentuan.lantai, membedakan(semua, ketentuan, tanpa)[0])
    return hasil


def _dengan_ujung(dasar: Kebijakan, bidang: str, nilai: Decimal, mendukung: Sequence[Sidik]) -> Kebijakan:
    """The cap or the floor, with how many figures stop there."""
    kata = "menghasilkan lebih" if bidang == "batas" else "di bawah itu"
    banyak = len({satu.fakta for satu in mendukung})
    return _ubah(dasar, bidang, nilai, f"{banyak} capaian berhenti di {tulis(nilai)} walaupun rumusnya {kata}.")


def _ubah(kebijakan: Kebijakan, bidang: str, nilai: Any, alasan: str) -> Kebijakan:
    """The Kebijakan with one field changed; Any because fields differ in type, pydantic checked them before."""
    return kebijakan.model_copy(update={bidang: nilai, "alasan": {**kebijakan.alasan, bidang: alasan}})


def _dari_profil(profil: Profil) -> Kebijakan:
    isi = {bidang: nilai for bidang, nilai in profil.kebijakan.items() if bidang != "alasan"}
    if janggal := [bidang for bidang, nilai in isi.items() if not _dimengerti(bidang, nilai)]:
        raise GalatPengguna(
            f"Ketentuan Perhitungan pada profil tidak dapat dibaca ({', '.join(janggal)})."
            " Perbaiki bagian kebijakan di berkas itu."
        )
    kebijakan = Kebijakan.model_validate(isi)
    alasan = dict.fromkeys(sorted(kebijakan.model_fields_set), "Ditetapkan dalam Pengaturan Perangkat Daerah.")
    return kebijakan.model_copy(update={"alasan": alasan})


def _dimengerti(bidang: str, nilai: Any) -> bool:
    """True for a field of the Kebijakan with a value it can have; Any because a profile is a file's content."""
    try:
        Kebijakan.model_validate({bidang: nilai})
    except ValueError:
        return False
    return True


def _dengan_arah(dasar: Kebijakan, laporan: Laporan) -> Kebijakan:
    """Every indikator's direction: the profile's, else the importer's, else what its printed capaian prove."""
    arah, alasan = dict(dasar.arah), dict(dasar.alasan)
    for satu in laporan.indikator:
        if satu.kunci in arah:
            continue
        arah[satu.kunci] = satu.arah
        if not _tanpa_petunjuk(satu):
            alasan[f"arah:{satu.kunci}"] = satu.alasan_arah
        elif bukti := _bukti_turun(laporan, satu):
            arah[satu.kunci] = Arah.TURUN
            alasan[f"arah:{satu.kunci}"] = bukti
    return dasar.model_copy(update={"arah": arah, "alasan": alasan})


def _tanpa_petunjuk(indikator: Indikator) -> bool:
    """True where the importer only assumed the direction."""
    return indikator.arah is Arah.NAIK and (not indikator.alasan_arah or indikator.alasan_arah.startswith(ANGGAPAN))


def _bukti_turun(laporan: Laporan, indikator: Indikator) -> str | None:
    """Why an indikator without a hint is lower-is-better: all its printed capaian say so, none follows R/T."""
    cetakan = list(cetakan_indikator(laporan, indikator))
    if not cetakan or any(satu.diuji(Arah.NAIK, Rumus.NAIK).mode for satu in cetakan):
        return None
    for rumus in RUMUS_TURUN:
        if all(satu.diuji(Arah.TURUN, rumus).mode for satu in cetakan):
            return f"Capaian {cetakan[0].angka.teks} mengikuti {rumus.value}: makin rendah makin baik."
    return None


def _dengan_rumus_turun(dasar: Kebijakan, semua: Sequence[Sidik], ketentuan: Ketentuan) -> Kebijakan:
    """The formula of lower-is-better indikator, and those that keep to another."""
    hasil, alasan = dasar, "Capaian yang tertulis mengikuti {}."
    if ketentuan.rumus_turun is not dasar.rumus_turun:
        hasil = _ubah(hasil, "rumus_turun", ketentuan.rumus_turun, alasan.format(ketentuan.rumus_turun.value))
    sendiri = {kunci: rumus for kunci, rumus in rumus_sendiri(semua, ketentuan).items() if kunci not in dasar.rumus}
    tertulis = {f"rumus:{kunci}": alasan.format(rumus.value) for kunci, rumus in sendiri.items()}
    return hasil.model_copy(update={"rumus": {**hasil.rumus, **sendiri}, "alasan": {**hasil.alasan, **tertulis}})


def _dengan_pembulatan(
    dasar: Kebijakan, bidang: str, sebutan: str, semua: Sequence[Sidik], ketentuan: Ketentuan
) -> Kebijakan:
    """The rounding, with the figures that tell it from the nearest other one."""
    mode = ketentuan.pembulatan
    lain = Pembulatan.POTONG if mode is Pembulatan.SETENGAH_NAIK else Pembulatan.SETENGAH_NAIK
    mendukung, banyak = membedakan(semua, ketentuan, replace(ketentuan, pembulatan=lain))
    if not mendukung:
        return dasar
    return _ubah(dasar, bidang, mode, _alasan_mode(sebutan, mode, mendukung, banyak))


def _alasan_mode(sebutan: str, mode: Pembulatan, mendukung: Sequence[Sidik], banyak: int) -> str:
    contoh = mendukung[0].cetakan.angka
    letak = f" ({contoh.ref})" if contoh.ref else ""
    return (
        f"{sebutan} {_KATA_MODE[mode]}: terlihat pada {contoh.teks}{letak};"
        f" {len(mendukung)} dari {banyak} angka yang membedakan."
    )


def _dengan_desimal(dasar: Kebijakan, dikenal: Iterable[Teruji]) -> Kebijakan:
    """The decimals of figures that had to be shortened; the most frequent, of equally frequent ones the larger."""
    hitungan = Counter(
        desimal
        for satu in dikenal
        if (desimal := satu.cetakan.angka.desimal) <= _DESIMAL_TERBANYAK
        and satu.mode
        and any(nilai * 10**desimal % 1 for nilai in satu.nilai)
    )
    if not hitungan:
        return dasar
    desimal, banyak = max(hitungan.items(), key=lambda pasangan: (pasangan[1], pasangan[0]))
    if desimal == dasar.desimal:
        return dasar
    return _ubah(dasar, "desimal", desimal, f"{banyak} capaian yang tertulis memakai {desimal} angka di belakang koma.")


def _dengan_nol(dasar: Kebijakan, semua: Iterable[Sidik]) -> Kebijakan:
    """What the office prints where the formula would divide by 0, if it always prints the same."""
    tertulis = {satu.cetakan.angka.pasti for satu in semua if _berbagi_nol(satu)}
    if len(tertulis) != 1 or not tertulis <= set(_NOL_DIKENAL):
        return dasar
    nol = tertulis.pop()
    return _ubah(dasar, "nol", nol, f"Capaian dengan target atau realisasi 0 ditulis {tulis(nol)}.")


def _berbagi_nol(satu: Sidik) -> bool:
    """True where every pair of operands has a 0 that the formula would divide by."""
    if not satu.cetakan.pasangan or any(teruji.nilai for teruji in satu.teruji.values()):
        return False
    return all(t.berupa_angka and 0 in (t.pasti, r.pasti) for t, r in satu.cetakan.pasangan)
