"""What a finding says of a printed capaian: what stands there, what gives that figure, what is right."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak, sebut_sel
from lkjip_desktop.rules.putusan import Putusan

_MODE = {
    Pembulatan.SETENGAH_GENAP: "dibulatkan ke angka genap",
    Pembulatan.POTONG: "dipotong",
    Pembulatan.KE_ATAS: "dibulatkan ke atas",
}


def sebut_mode(mode: Pembulatan) -> str:
    """Return how a figure was shortened, as users say it."""
    return _MODE.get(mode, "dibulatkan")


def sebut_capaian(putusan: Putusan) -> str:
    """Return the fact as a sentence begins with it."""
    if putusan.jenis is JenisFakta.CAPAIAN_RENSTRA:
        tahun = putusan.bacaan.tahun_renstra()
        return f"Capaian {putusan.bacaan.indikator.nama} terhadap target Renstra{f' {tahun}' if tahun else ''}"
    return f"Capaian {putusan.bacaan.indikator.nama}{f' tahun {putusan.tahun}' if putusan.tahun else ''}"


def pesan_capaian(sama: Sequence[Putusan]) -> str:
    """Return the sentences for places that print the same figure with the same verdict."""
    putusan = sama[0]
    letak = sebut_letak(satu.kejadian.nilai.ref for satu in sama)
    awal = f"{sebut_capaian(putusan)} tertulis {tercetak(putusan.kejadian.nilai)} pada {letak}"
    balik = " Kategori atau tercapai tidaknya target ikut berubah." if putusan.vonis.membalik else ""
    return f"{awal}{_sebab(putusan)}{balik}"


def _sebab(putusan: Putusan) -> str:
    jenis, uraian = putusan.vonis.jenis, putusan.uraian.rstrip(".")
    if jenis is JenisVonis.SUMBER_LAIN:
        return f". Angka itu memakai {_sumber(putusan)}, padahal {uraian}."
    if jenis is JenisVonis.RUMUS_LAIN:
        return f". {_rumus_lain(putusan)}; menurut ketentuan yang dipakai {uraian}."
    if jenis is JenisVonis.OPERAN_RINGKAS:
        return f", sedangkan {uraian}. Keduanya cocok bila dihitung dari realisasi sebelum dibulatkan."
    if jenis is JenisVonis.BEDA_PEMBULATAN and putusan.vonis.mode is not None:
        return f" karena {sebut_mode(putusan.vonis.mode)}, sedangkan {uraian}."
    if putusan.vonis.operan is not None:
        return f", padahal {uraian}. {_operan_lain(putusan)}."
    ketikan = f" ({putusan.vonis.ketikan})" if putusan.vonis.ketikan else ""
    return f", padahal {uraian}{ketikan}."


def _operan_lain(putusan: Putusan) -> str:
    """The target or realisasi by which the printed capaian would be right."""
    if putusan.vonis.operan is None:
        return ""
    tertulis, benar = putusan.vonis.operan
    nama = "realisasi" if tertulis is putusan.realisasi else "target"
    return f"Capaian itu cocok bila {nama} {tercetak(benar)}, bukan {tercetak(tertulis)} ({putusan.vonis.ketikan})"


def _sumber(putusan: Putusan) -> str:
    return rangkai([_sebut_sumber(satu, putusan) for satu in putusan.vonis.sumber])


def _sebut_sumber(kejadian: Kemunculan, putusan: Putusan) -> str:
    tahun = f" tahun {kejadian.tahun}" if kejadian.tahun and kejadian.tahun != putusan.tahun else ""
    letak = f" ({sebut_sel(kejadian.nilai.ref)})" if kejadian.nilai.ref else ""
    return f"{kejadian.jenis.value}{tahun} {tercetak(kejadian.nilai)}{letak}"


def _rumus_lain(putusan: Putusan) -> str:
    putusan_vonis, batas = putusan.vonis, putusan.bacaan.kebijakan.batas
    if putusan_vonis.batas is not None:
        paling = "paling rendah" if putusan_vonis.batas == 0 else "dibatasi"
        return f"Angka itu {paling} {tulis(putusan_vonis.batas)}%"
    if putusan_vonis.rumus is None:
        return "Target berupa rentang dihitung dengan cara lain"
    if putusan_vonis.rumus is putusan.bacaan.rumus and batas is not None:
        return f"Angka itu melewati batas {tulis(batas)}%"
    if putusan_vonis.rumus is Rumus.NAIK and putusan.bacaan.arah is Arah.TURUN:
        return "Angka itu mengikuti R/T, padahal pada indikator ini makin rendah makin baik"
    return f"Angka itu mengikuti rumus {putusan_vonis.rumus.value} (T target, R realisasi)"


def tempat_operan(sama: Sequence[Putusan]) -> list[Angka]:
    """Return targets and realisasi beside the printed figures, and those they were taken from by mistake."""
    hasil: list[Angka] = []
    for putusan in sama:
        renstra = putusan.jenis is JenisFakta.CAPAIAN_RENSTRA
        target = JenisFakta.TARGET_RENSTRA if renstra else JenisFakta.TARGET
        hasil += _selembar(putusan, target, None if renstra else putusan.tahun, putusan.target)
        tahun = putusan.bacaan.tahun if renstra else putusan.tahun
        hasil += _selembar(putusan, JenisFakta.REALISASI, tahun, putusan.realisasi)
        hasil += [satu.nilai for satu in putusan.vonis.sumber]
    return hasil


def tempat_realisasi(sama: Sequence[Putusan]) -> list[Angka]:
    """Return every place of the realisasi that these capaian rest on, those beside them first."""
    hasil: list[Angka] = []
    lembar = {p.kejadian.nilai.ref.lembar for p in sama if p.kejadian.nilai.ref}
    for putusan in sama:
        tahun = putusan.bacaan.tahun if putusan.jenis is JenisFakta.CAPAIAN_RENSTRA else putusan.tahun
        hasil += [k.nilai for k in putusan.bacaan.indikator.fakta(JenisFakta.REALISASI, tahun)]
    angka = [satu for satu in hasil if satu.berupa_angka]
    return sorted(angka, key=lambda satu: satu.ref is None or satu.ref.lembar not in lembar)


def _selembar(putusan: Putusan, jenis: JenisFakta, tahun: int | None, pilihan: Angka | None) -> list[Angka]:
    """The operand in the same table, else the one that the ledger chose."""
    milik = putusan.kejadian.nilai.ref
    for satu in putusan.bacaan.indikator.fakta(jenis, tahun):
        ref = satu.nilai.ref
        if ref is not None and milik is not None and (ref.lembar, ref.baris) == (milik.lembar, milik.baris):
            return [satu.nilai]
    return [] if pilihan is None else [pilihan]
