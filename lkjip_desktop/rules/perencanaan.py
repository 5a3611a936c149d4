"""TGT: what was planned for an indikator is the same in every planning document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Laporan, Sebutan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.bentrokan import nilai_pasti, pilihan_laporan, versi
from lkjip_desktop.rules.judul import tanpa_akibat_judul
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_kelompok, sebut_letak
from lkjip_desktop.rules.kata import inti_satuan, sebagian_sama
from lkjip_desktop.rules.katalog import Konteks, aturan

_PK = (JenisLembar.PERJANJIAN, JenisLembar.PENETAPAN)
_TARGET = {JenisFakta.TARGET: "Target", JenisFakta.TARGET_RENSTRA: "Target akhir Renstra"}
_BAWAHAN = re.compile(
    r"\b(?:kabid|(?:kepala|pk)\s+bidang|sekretaris\s+(?:dinas|badan|inspektorat)|kasi|kepala\s+seksi|kasubbag"
    r"|(?:kepala|pk)\s+sub\s*bag\w*|es(?:elon|\.)\s*i(?:ii|v))\b",
    re.I,
)


@aturan("TGT001", "Target sama di semua lembar")
def target_sama(konteks: Konteks) -> Iterable[Finding]:
    """Target satu indikator sama di semua dokumen perencanaan dan kertas kerja.

    Yang diperiksa:
        Target tahun yang sama pada IKU, PK, RKT, Penetapan Kinerja, dan kertas kerja, serta target akhir Renstra.
        92, 92%, dan 92,00 adalah target yang sama. PK sebelum dan sesudah perubahan tidak dipertentangkan.

    Mengapa penting:
        Capaian dihitung terhadap target. Target yang berlainan menghasilkan capaian yang berlainan pula.

    Contoh:
        Target rasio kepemilikan KTP elektronik tertulis 92 pada kertas kerja dan 90 pada PK.

    Cara memperbaiki:
        Samakan target dengan PK yang ditandatangani, atau dengan PK perubahan bila ada.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan membandingkan realisasi dengan target dalam perjanjian kinerja.
    """
    bentrok = [fakta for fakta in konteks.hasil.fakta if fakta.jenis in _TARGET and fakta.bentrok]
    for fakta in tanpa_akibat_judul(konteks.laporan, bentrok):
        kelompok = versi(konteks, fakta)
        yield target_sama.temuan(
            konteks,
            fakta=fakta.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"{_TARGET[fakta.jenis]} {fakta.nama_subjek}{_tahun(fakta.tahun)} berbeda:"
            f" {sebut_kelompok(kelompok)}.{pilihan_laporan(fakta)}",
            tempat=[k.nilai for satu in kelompok for k in satu.kejadian],
            ditemukan="; ".join(satu.wakil.teks for satu in kelompok),
            seharusnya=nilai_pasti(fakta),
        )


@aturan("TGT002", "Indikator pada PK dan yang diukur")
def indikator_sama(konteks: Konteks) -> Iterable[Finding]:
    """Indikator yang diperjanjikan adalah indikator yang diukur.

    Yang diperiksa:
        Indikator pada Perjanjian Kinerja (tanpa lembar itu: Penetapan Kinerja) terhadap indikator yang realisasinya
        diukur. RKT yang lebih luas daripada PK adalah hal biasa dan hanya diinformasikan. PK bawahan, misalnya
        kepala bidang, tidak wajib diukur pada tingkat perangkat daerah. Tanpa PK atau tanpa tabel capaian tidak ada
        yang dibandingkan.

    Mengapa penting:
        Laporan mempertanggungjawabkan apa yang diperjanjikan. Indikator yang diperjanjikan tetapi tidak diukur, atau
        sebaliknya, selalu ditanyakan dalam reviu.

    Contoh:
        PK hanya memuat nilai survei kepuasan, sedangkan kertas kerja mengukur tiga indikator.

    Cara memperbaiki:
        Ukur semua indikator dalam PK. Indikator di luar PK dimasukkan ke PK atau dijelaskan mengapa dilaporkan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014; formulir reviu Inspektorat: tujuan atau sasaran sama dengan perjanjian
        kinerja, dijelaskan bila tidak.
    """
    terukur = konteks.laporan.terukur
    jenis = next((j for j in _PK if any(i.disebut_di(j) for i in konteks.laporan.indikator)), None)
    if jenis is None:
        return
    janji = [i for i in konteks.laporan.indikator if i.disebut_di(jenis)]
    dijanjikan, diukur = {i.kunci for i in janji}, {i.kunci for i in terukur}
    if terukur:
        yield from _tidak_diukur(konteks, [i for i in janji if i.kunci not in diukur], jenis)
        yield from _tidak_diperjanjikan(konteks, [i for i in terukur if i.kunci not in dijanjikan], jenis)
    dikenal = dijanjikan | diukur
    yield from _rkt_lebih_luas(
        konteks, [i for i in konteks.laporan.indikator if _direncanakan(i) and i.kunci not in dikenal]
    )


@aturan("TGT003", "Satuan sama di semua lembar")
def satuan_sama(konteks: Konteks) -> Iterable[Finding]:
    """Satuan satu indikator sama di semua lembar.

    Yang diperiksa:
        Satuan yang tertulis di samping indikator. "%" dan "Persen", "orang" dan "jiwa", "nilai" dan "indeks"
        dianggap sama; satuan yang kosong dilewati.

    Mengapa penting:
        Angka yang sama berarti lain bila satuannya lain, sehingga target dan realisasi tidak dapat dibandingkan.

    Contoh:
        Lama pengurusan KTP bersatuan Hari pada IKU dan % pada RKT.

    Cara memperbaiki:
        Samakan satuan dengan dokumen IKU atau PK.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: indikator kinerja harus spesifik dan dapat diukur.
    """
    for indikator in konteks.laporan.indikator:
        bersatuan = [s for s in indikator.sebutan if inti_satuan(s.satuan)]
        kelompok = list(pilah(bersatuan, lambda s: inti_satuan(s.satuan)).values())
        if len(kelompok) < 2:
            continue
        uraian = [f"{satu[0].satuan} pada {sebut_letak(s.ref_satuan or s.ref for s in satu)}" for satu in kelompok]
        yield satuan_sama.temuan(
            konteks,
            fakta=indikator.kunci,
            tingkat=Tingkat.PERIKSA,
            pesan=f"Satuan {indikator.nama} berbeda: {'; '.join(uraian)}.",
            tempat=[s.ref_satuan or s.ref for satu in kelompok for s in satu],
            ditemukan="; ".join(satu[0].satuan or "" for satu in kelompok),
        )


def _tahun(tahun: int | None) -> str:
    return f" tahun {tahun}" if tahun else ""


def _tidak_diukur(konteks: Konteks, indikator: Sequence[Indikator], jenis: JenisLembar) -> Iterator[Finding]:
    if not indikator:
        return
    milik_sendiri = [i for i in indikator if any(_pk_sendiri(konteks.laporan, s) for s in i.disebut_di(jenis))]
    tertukar = [i for i in indikator if any(sebagian_sama(i.nama, lain.nama) for lain in konteks.laporan.terukur)]
    pasti = any(i not in tertukar for i in milik_sendiri)
    yield indikator_sama.temuan(
        konteks,
        fakta="tidak diukur",
        tingkat=Tingkat.SALAH if pasti else Tingkat.PERIKSA,
        pesan=f"Diperjanjikan tetapi tidak diukur: {_nama(indikator)}."
        + (f" Mungkin diukur dengan nama lain: {_nama(tertukar)}." if tertukar else ""),
        tempat=[s.ref for i in indikator for s in i.disebut_di(jenis)],
        ditemukan=_nama(indikator),
        dasar=[i.kunci for i in indikator],
    )


def _tidak_diperjanjikan(konteks: Konteks, indikator: Sequence[Indikator], jenis: JenisLembar) -> Iterator[Finding]:
    if not indikator:
        return
    ada = [j.value for j in _PK if j is not jenis and all(i.disebut_di(j) for i in indikator)]
    yield indikator_sama.temuan(
        konteks,
        fakta="tidak diperjanjikan",
        tingkat=Tingkat.PERIKSA,
        pesan=f"Diukur tetapi tidak tercantum pada {jenis.value}: {_nama(indikator)}."
        + (f" Tercantum pada {rangkai(ada)}." if ada else ""),
        tempat=[ref for i in indikator for ref in _tempat_ukur(i, konteks.laporan.tahun)],
        ditemukan=_nama(indikator),
        dasar=[i.kunci for i in indikator],
    )


def _tempat_ukur(indikator: Indikator, tahun: int | None) -> list[CellRef]:
    """The cells that name the indikator where it is measured, else its figures of the year."""
    sebutan = [s.ref for s in indikator.disebut_di(JenisLembar.KERTAS_KERJA, JenisLembar.CAPAIAN)]
    return sebutan or [k.nilai.ref for k in indikator.fakta(JenisFakta.REALISASI, tahun) if k.nilai.ref]


def _rkt_lebih_luas(konteks: Konteks, indikator: Sequence[Indikator]) -> Iterator[Finding]:
    if not indikator:
        return
    yield indikator_sama.temuan(
        konteks,
        fakta="rkt lebih luas",
        tingkat=Tingkat.INFO,
        pesan=f"RKT juga memuat {len(indikator)} indikator di luar PK dan tidak diukur: {_nama(indikator)}.",
        tempat=[s.ref for i in indikator for s in i.disebut_di(JenisLembar.RKT)],
        ditemukan=_nama(indikator),
        mengapa="RKT boleh lebih luas daripada PK. Daftar ini memudahkan pemeriksaan apakah ada yang tertinggal.",
        perbaikan="Tidak perlu diubah bila memang tidak diperjanjikan.",
        dasar=[i.kunci for i in indikator],
    )


def _nama(indikator: Iterable[Indikator]) -> str:
    return "; ".join(i.nama for i in indikator)


def _direncanakan(indikator: Indikator) -> bool:
    """A group row of a RKT names indikator but has no target itself."""
    bertarget = any(k.sumber is JenisLembar.RKT for k in indikator.fakta(JenisFakta.TARGET))
    return bertarget and bool(indikator.disebut_di(JenisLembar.RKT))


def _pk_sendiri(laporan: Laporan, sebutan: Sebutan) -> bool:
    """True unless the sheet's name or title says that the PK is that of a unit below the office."""
    lembar = sebutan.ref.lembar
    atas = (CellRef(lembar, baris, 1, sebutan.ref.berkas) for baris in range(1, 5))
    judul = [laporan.teks_sel.get(ref.kunci, "") for ref in atas]
    return not any(_BAWAHAN.search(teks) for teks in (lembar, *judul))


RULES = [target_sama, indikator_sama, satuan_sama]
