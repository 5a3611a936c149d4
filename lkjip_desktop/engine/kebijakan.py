"""How this office computes: what its profile says, else what its workbook shows, else the default."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import Indikator, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.cetakan import Cetakan, Teruji, cetakan_indikator, cetakan_program
from lkjip_desktop.engine.rumus import rumus_untuk
from lkjip_desktop.engine.vonis import BATAS_DIKENAL, LONGGAR

_KATA_MODE = {
    Pembulatan.SETENGAH_NAIK: "dibulatkan",
    Pembulatan.SETENGAH_GENAP: "dibulatkan ke angka genap",
    Pembulatan.POTONG: "dipotong, tidak dibulatkan",
    Pembulatan.KE_ATAS: "dibulatkan ke atas",
}
# How the importer's reason begins where neither the workbook nor the words tell the direction.
ANGGAPAN = "anggapan umum"
# As many as a Kebijakan allows.
_DESIMAL_TERBANYAK = 6


def simpulkan(laporan: Laporan, profil: Profil) -> Kebijakan:
    """Return the office's rules of computing; `alasan` tells in Indonesian where each field that was found comes from.

    Rounding is told only by figures where half-up and truncation differ; where they disagree it stays half-up.
    Raises GalatPengguna where the profile's `kebijakan` cannot be understood.
    """
    dasar = _dari_profil(profil)
    tetap = dasar.model_fields_set
    hasil = _dengan_arah(dasar, laporan)
    cetakan = {satu.kunci: list(cetakan_indikator(laporan, satu)) for satu in laporan.indikator}
    serapan = list(cetakan_program(laporan.program, laporan.total))
    if "rumus_turun" not in tetap:
        hasil = _dengan_rumus_turun(hasil, cetakan)
    dikenal = [
        satu.diuji(hasil.arah[kunci], rumus_untuk(kunci, hasil.arah[kunci], hasil))
        for kunci, semua in cetakan.items()
        for satu in semua
    ]
    serapan_dikenal = [satu.diuji(Arah.NAIK, Rumus.NAIK) for satu in serapan]
    if "pembulatan" not in tetap:
        hasil = _dengan_pembulatan(hasil, "pembulatan", "Capaian", dikenal)
    if "pembulatan_serapan" not in tetap:
        hasil = _dengan_pembulatan(hasil, "pembulatan_serapan", "Serapan", serapan_dikenal)
    if "desimal" not in tetap:
        hasil = _dengan_desimal(hasil, dikenal)
    return hasil if "batas" in tetap else _dengan_batas(hasil, dikenal)


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
    for rumus in (Rumus.TURUN, Rumus.TURUN_BAGI):
        if all(satu.diuji(Arah.TURUN, rumus).mode for satu in cetakan):
            return f"Capaian {cetakan[0].angka.teks} mengikuti {rumus.value}: makin rendah makin baik."
    return None


def _dengan_rumus_turun(dasar: Kebijakan, cetakan: dict[str, list[Cetakan]]) -> Kebijakan:
    """T/R where lower-is-better indikator print it and none prints (2T-R)/T; otherwise per indikator."""
    turun = {kunci: semua for kunci, semua in cetakan.items() if dasar.arah[kunci] is Arah.TURUN}
    pakai = {kunci: rumus for kunci, semua in turun.items() if (rumus := _rumus_turun(semua)) is not None}
    if not pakai or Rumus.TURUN_BAGI not in pakai.values():
        return dasar
    if set(pakai.values()) == {Rumus.TURUN_BAGI}:
        return _ubah(dasar, "rumus_turun", Rumus.TURUN_BAGI, "Capaian yang tertulis mengikuti T/R.")
    sendiri = {kunci: rumus for kunci, rumus in pakai.items() if rumus is Rumus.TURUN_BAGI and kunci not in dasar.rumus}
    alasan = {f"rumus:{kunci}": "Capaian yang tertulis mengikuti T/R." for kunci in sendiri}
    return dasar.model_copy(update={"rumus": {**dasar.rumus, **sendiri}, "alasan": {**dasar.alasan, **alasan}})


def _rumus_turun(cetakan: Sequence[Cetakan]) -> Rumus | None:
    """The one formula that all telling figures follow, None where none tells."""
    dua = (Rumus.TURUN, Rumus.TURUN_BAGI)
    cocok = [tuple(bool(satu.diuji(Arah.TURUN, rumus).mode) for rumus in dua) for satu in cetakan]
    membedakan = {satu for satu in cocok if satu[0] != satu[1]}
    if len(membedakan) != 1:
        return None
    return Rumus.TURUN if membedakan == {(True, False)} else Rumus.TURUN_BAGI


def _dengan_pembulatan(dasar: Kebijakan, bidang: str, sebutan: str, dikenal: Iterable[Teruji]) -> Kebijakan:
    """Truncation or rounding up where all figures that differ from half-up show it; half-up is told too if it shows."""
    naik, semua = Pembulatan.SETENGAH_NAIK, [satu for satu in dikenal if satu.mode]
    for mode in (Pembulatan.POTONG, Pembulatan.KE_ATAS):
        membedakan = [satu for satu in semua if (naik in satu.mode) != (mode in satu.mode)]
        if membedakan and all(mode in satu.mode for satu in membedakan):
            return _ubah(dasar, bidang, mode, _alasan_mode(sebutan, mode, membedakan, len(membedakan)))
    membedakan = [satu for satu in semua if (naik in satu.mode) != (Pembulatan.POTONG in satu.mode)]
    mendukung = [satu for satu in membedakan if naik in satu.mode]
    if not mendukung:
        return dasar
    return _ubah(dasar, bidang, naik, _alasan_mode(sebutan, naik, mendukung, len(membedakan)))


def _alasan_mode(sebutan: str, mode: Pembulatan, mendukung: Sequence[Teruji], membedakan: int) -> str:
    contoh = mendukung[0].cetakan.angka
    letak = f" ({contoh.ref})" if contoh.ref else ""
    return (
        f"{sebutan} {_KATA_MODE[mode]}: terlihat pada {contoh.teks}{letak};"
        f" {len(mendukung)} dari {membedakan} angka yang membedakan."
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


def _dengan_batas(dasar: Kebijakan, dikenal: Sequence[Teruji]) -> Kebijakan:
    """A cap where figures stop at it though the formula gives more: two indikator or years, or one with none above."""
    terpotong: dict[Decimal, set[tuple[str, int | None]]] = {}
    for satu in dikenal:
        angka, longgar = satu.cetakan.angka, satu.mode & set(LONGGAR)
        if angka.nilai in BATAS_DIKENAL and satu.nilai and not longgar and min(satu.nilai) > angka.pasti:
            terpotong.setdefault(angka.pasti, set()).add((satu.cetakan.kunci, satu.cetakan.tahun))
    if not terpotong:
        return dasar
    batas = max(terpotong, key=lambda nilai: (len(terpotong[nilai]), nilai))
    di_atas = {(c.kunci, c.tahun) for satu in dikenal if (c := satu.cetakan).angka.pasti > batas}
    if len(di_atas) >= len(terpotong[batas]) or (di_atas and len(terpotong[batas]) < 2):
        return dasar
    alasan = f"{len(terpotong[batas])} capaian berhenti di {tulis(batas)} walaupun rumusnya menghasilkan lebih."
    return _ubah(dasar, "batas", batas, alasan)
